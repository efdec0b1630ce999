//! Fields that leave no traces: what every field must say so that the browser keeps nothing of it.

use crate::{Result, browser::Browser};

/// Complaints about the fields on the screen; none when all is well.
pub async fn complaints(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(LOOK).await?)?)
}

/// Gives the complaints.
// An id may tie a label to its field; a telling one would be read by password and form fillers.
pub const LOOK: &str = r#"(() => {
  const wrong = [];
  const shown = field => field.outerHTML.split('>')[0] + '>';
  const typed = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]):not([type=range]):not([type=file]), textarea, [contenteditable]';
  for (const field of document.querySelectorAll(typed)) {
    for (const [name, value] of [['autocomplete', 'off'], ['autocorrect', 'off'], ['spellcheck', 'false'], ['writingsuggestions', 'false']])
      if (field.getAttribute(name) !== value) wrong.push(`${name} is not "${value}": ${shown(field)}`);
    if (field.getAttribute('type') === 'password') wrong.push(`a password prompt: ${shown(field)}`);
  }
  for (const field of document.querySelectorAll(typed + ', input, select')) {
    if (field.hasAttribute('name') && !(field.type === 'radio' && /^[a-z]{0,2}-?\d+$/.test(field.name))) wrong.push(`a name: ${shown(field)}`);
    if (field.id && !/^[a-z]{0,2}-?\d+$/.test(field.id)) wrong.push(`a telling id: ${shown(field)}`);
  }
  // The app's own looks like a search, for autofill's sake (index.html); the policy keeps it from being sent.
  for (const form of document.querySelectorAll('form:is([action]:not(#app[action="/search"]), [method], [name]), [formaction]')) wrong.push(`a form that could be sent: ${shown(form)}`);
  return wrong;
})()"#;

//! Fields that leave no traces: the attributes that every field needs so that the browser stores nothing of it.

use crate::{Result, browser::Browser};

/// Returns problems with the fields on the screen; empty if there are none.
pub async fn complaints(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(LOOK).await?)?)
}

/// A script that returns the problems.
// An id may link a label to its field; a descriptive one would be read by password managers and form fillers.
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
  // The app's own form looks like a search, because of autofill (index.html); the policy prevents submission.
  for (const form of document.querySelectorAll('form:is([action]:not(#app[action="/search"]), [method], [name]), [formaction]')) wrong.push(`a form that could be sent: ${shown(form)}`);
  return wrong;
})()"#;

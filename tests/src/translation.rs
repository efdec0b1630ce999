//! What a browser's translation would send away: it must not include anything the user wrote.

use crate::{Result, browser::Browser};

/// Returns where these words are on the screen, in text, fields or attributes, without being excluded from translation.
pub async fn complaints(browser: &Browser, written: &[&str]) -> Result<Vec<String>> {
    let written = serde_json::to_string(written)?;
    let found = browser.ask(&format!("({LOOK})({written})")).await?;
    Ok(serde_json::from_value(found)?)
}

const LOOK: &str = r"written => {
  const wrong = [];
  const see = (element, words) => {
    if (!words || !element.translate) return;
    const found = written.find(one => words.includes(one));
    if (found) wrong.push(`may be translated: ${found} in ${element.outerHTML.slice(0, 120)}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) see(texts.currentNode.parentElement, texts.currentNode.data);
  for (const field of document.querySelectorAll('input, textarea')) see(field, field.value);
  for (const named of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) see(named, named.getAttribute(name));
  return wrong;
}";

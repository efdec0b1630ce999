//! What the host has set, as the page says it.

/// Whether an officer may keep what a child picked, locked, between sessions.
#[must_use]
pub fn keeps_child_pages() -> bool {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-keeps"))
        .is_some_and(|says| says == "true")
}

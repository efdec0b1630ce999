//! Host settings, as written into the page.

/// Whether an officer may save a child's choices, encrypted, between sessions.
#[must_use]
pub fn keeps_child_pages() -> bool {
    says("data-keeps")
}

/// Whether visitors may choose to open the site without a signal.
#[must_use]
pub fn offers_offline() -> bool {
    says("data-offline")
}

fn says(attribute: &str) -> bool {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(attribute))
        .is_some_and(|says| says == "true")
}

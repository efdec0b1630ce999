//! Keyboard focus and scroll position when the screen changes.

use wasm_bindgen::JsCast;

/// Focuses the screen's heading and scrolls to the top, so that a screen reader announces the new screen and sighted
/// users see where they are.
pub fn on_heading() {
    let Some(window) = web_sys::window() else {
        return;
    };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = window
        .document()
        .and_then(|document| document.query_selector("#app h1").ok().flatten())
        .and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(heading) = heading {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        // A heading that cannot take focus is still read once the user reaches it.
        drop(heading.focus_with_options(&options));
    }
}

/// Focuses the element with this id, if it exists.
pub fn on(id: &str) {
    if let Some(element) = found(id) {
        drop(element.focus());
    }
}

/// Focuses the element with this id if nothing has the focus, and leaves the page where it is.
pub fn on_lost(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let is_lost = document.is_none_or(|document| {
        let focused = document.active_element();
        focused.is_none_or(|focused| focused.tag_name() == "BODY")
    });
    if let Some(element) = found(id).filter(|_| is_lost) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

/// Takes the focus from the element with this id, if it has it. An on-screen keyboard closes.
pub fn off(id: &str) {
    if let Some(element) = found(id) {
        drop(element.blur());
    }
}

/// Whether the element with this id has the focus.
#[must_use]
pub fn is_on(id: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element())
        .is_some_and(|focused| focused.id() == id)
}

/// Scrolls the element with this id into view, as far as necessary.
pub fn reveal(id: &str) {
    if let Some(element) = found(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn found(id: &str) -> Option<web_sys::HtmlElement> {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into().ok())
}

/// Scrolls the focused element to the centre of the view, where nothing along an edge covers it.
pub fn in_sight() {
    let focused = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element());
    if let Some(focused) = focused {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        focused.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

//! Where a person's attention goes when the screen changes.

use wasm_bindgen::JsCast;

/// Puts the focus on the screen's heading and shows its top, so that a screen reader reads where one
/// has come to, and the eye finds it.
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
        // A heading that cannot take the focus is read all the same when one gets to it.
        drop(heading.focus_with_options(&options));
    }
}

/// Puts the focus on the element with this id, if it is there.
pub fn on(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        drop(element.focus());
    }
}

/// Brings what has the focus into the middle of the view, where nothing that lies along an edge hides it.
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

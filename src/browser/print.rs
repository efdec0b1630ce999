//! The browser's print dialog.

/// Whether the browser has one: some in-app browsers do not.
#[must_use]
pub fn is_there() -> bool {
    web_sys::window()
        .and_then(|window| js_sys::Reflect::get(&window, &"print".into()).ok())
        .is_some_and(|print| print.is_function())
}

/// Opens the dialog. Returns `false` if the browser refuses. A browser that does nothing cannot be distinguished from
/// one that asks the user first.
#[must_use]
pub fn open() -> bool {
    super::shell::paper_is_wanted();
    web_sys::window().is_some_and(|window| window.print().is_ok())
}

//! The browser's own printing.

/// Whether the browser has it: some that are inside of another app do not.
#[must_use]
pub fn is_there() -> bool {
    web_sys::window()
        .and_then(|window| js_sys::Reflect::get(&window, &"print".into()).ok())
        .is_some_and(|print| print.is_function())
}

/// Opens it. `false` where the browser refuses; one that does nothing cannot be told from one that asks
/// its person first.
#[must_use]
pub fn open() -> bool {
    super::boot::paper_is_wanted();
    web_sys::window().is_some_and(|window| window.print().is_ok())
}

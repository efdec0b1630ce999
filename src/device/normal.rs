//! Unicode's normal forms, which every browser has and WebAssembly would pay for.

/// A text in Unicode's normal form NFKC.
#[must_use]
pub fn nfkc(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

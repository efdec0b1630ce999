//! Unicode normalisation, which every browser has built in and WebAssembly would pay for in size.

/// Returns a text in normal form NFKC.
#[must_use]
pub fn nfkc(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}

/// Returns a text in normal form NFKD: as NFKC, with accents apart from their letters.
#[must_use]
pub fn nfkd(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKD").into()
}

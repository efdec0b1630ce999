//! In the place of `wasm-streams`, which Leptos brings for its server functions.
//!
//! Lapwing has no server and so no server functions, but the real crate exports classes to JavaScript,
//! which the linker must keep: 13 KB of WebAssembly and 4 KB of script that nothing here can reach. This
//! has the same signatures, as far as `server_fn` names them, and exports nothing.

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A browser's stream, carried through and never read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a browser's stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A browser's stream that is empty: there is nobody to send anything to.
    pub fn from_stream<S>(_: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        Self(wasm_bindgen::JsCast::unchecked_into(JsValue::UNDEFINED))
    }

    /// The browser's stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that is at its end: there is nobody to receive anything from.
    pub fn into_stream(self) -> IntoStream<'static> {
        IntoStream(PhantomData)
    }
}

/// A stream that is at its end.
#[derive(Debug)]
pub struct IntoStream<'reader>(PhantomData<&'reader ()>);

impl Stream for IntoStream<'_> {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

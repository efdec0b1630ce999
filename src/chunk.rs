//! Code that comes in a file of its own, once it is asked for (`crates/split` makes the files).

/// An async function whose result, with whatever only that uses, is in the file of this name. While developing
/// (without the feature `split`) the app is one file, and everything is there at once.
macro_rules! chunk {
    ($name:ident: $load:ident() -> $result:ty { $value:expr }) => {
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split($name, fallible, wasm_split_path = leptos::wasm_split)]
        fn $load() -> Result<$result, leptos::wasm_split::SplitLoaderError> {
            Ok($value)
        }

        #[cfg(not(feature = "split"))]
        async fn $load() -> Result<$result, leptos::wasm_split::SplitLoaderError> {
            Ok($value)
        }
    };
}
pub(crate) use chunk;

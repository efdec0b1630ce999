//! Code split into its own file, loaded on demand (`crates/split_bindgen` makes the files).

/// Defines an async function whose result, and all code used only by it, is compiled into the file of this name.
/// During development (without the feature `split`) the app is one file and everything is present from the start.
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

//! Loading a language.

use std::cell::RefCell;

use guide::{Pack, PackError};
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::device::boot::{self, Files};
use crate::device::fetch::{self, FetchError};

const NUMBERS: &str = "/numbers.txt";

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The site does not have this language.
    #[error("no such language")]
    Missing,
    /// The file did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The file is damaged, or made for another version of the app.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// What the site sent, as it came: the pack is made of both, and a file in which anything is wrong spoils
/// the pack that it was tried on.
struct Sent {
    text: Vec<u8>,
    numbers: Vec<u8>,
    /// What reads the numbers, once it is needed and has come.
    reader: Option<Reader>,
}

/// Makes a pack with what the host changed: `None` if anything is wrong in it.
type Reader = fn(Pack, &[u8]) -> Option<(Pack, usize)>;

/// Few hosts change anything, so the reader comes in a file of its own, which is asked for only then.
#[wasm_split(numbers, fallible, wasm_split_path = leptos::wasm_split)]
fn numbers_reader() -> Result<Reader, SplitLoaderError> {
    Ok(Pack::changed)
}

impl Sent {
    /// The pack, and whether the host changed anything in it: all of the file counts, or nothing.
    fn pack(&self) -> Result<(Pack, bool), PackError> {
        let pack = Pack::decode(&self.text)?;
        let Some(reader) = self.reader else {
            return Ok((pack, false));
        };
        match reader(pack, &self.numbers) {
            Some((pack, named)) => Ok((pack, named > 0)),
            None => Ok((Pack::decode(&self.text)?, false)),
        }
    }
}

thread_local! {
    static SENT: RefCell<Sent> = const { RefCell::new(Sent { text: Vec::new(), numbers: Vec::new(), reader: None }) };
}

/// Loads a language and shows it.
///
/// # Errors
/// See [`TextError`]; what was shown stays.
pub async fn load(files: &Files, language: &str) -> Result<(), TextError> {
    let (_, path) = files
        .text
        .iter()
        .find(|(known, _)| known == language)
        .ok_or(TextError::Missing)?;
    let text = fetch::bytes(path).await?;
    let (pack, _) = SENT.with_borrow_mut(|sent| {
        sent.text = text;
        sent.pack()
    })?;
    boot::set_language(pack.language(), pack.direction() == guide::Direction::Rtl);
    super::show(pack);
    Ok(())
}

/// Fetches what the host changed since the pages were written. The start does not wait for it: what comes
/// after the text is shown when it is there, and without it the numbers stand that came with the text.
pub async fn numbers() {
    let Ok(numbers) = fetch::fresh(NUMBERS).await else {
        return;
    };
    if !guide::names_any(&numbers) {
        return;
    }
    // Without it the numbers stand that came with the text, as without a network.
    let Ok(reader) = numbers_reader().await else {
        return;
    };
    let late = SENT.with_borrow_mut(|sent| {
        sent.numbers = numbers;
        sent.reader = Some(reader);
        sent.pack()
    });
    // (While the text is on its way, there is no pack.)
    if let Ok((pack, true)) = late {
        super::show(pack);
        super::renewed();
    }
}

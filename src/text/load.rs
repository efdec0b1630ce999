//! Loading a language.

use std::cell::RefCell;

use guide::{Pack, PackError};

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
}

thread_local! {
    static SENT: RefCell<Sent> = const { RefCell::new(Sent { text: Vec::new(), numbers: Vec::new() }) };
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
    let pack = SENT.with_borrow_mut(|sent| {
        let pack = Pack::decode(&text)?;
        sent.text = text;
        if sent.numbers.is_empty() {
            return Ok(pack);
        }
        // All of the file or nothing.
        match pack.changed(&sent.numbers) {
            Ok((pack, _)) => Ok(pack),
            Err(_) => Pack::decode(&sent.text),
        }
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
    let late = SENT.with_borrow_mut(|sent| {
        let pack = Pack::decode(&sent.text).ok();
        let changed = pack.and_then(|pack| pack.changed(&numbers).ok());
        sent.numbers = numbers;
        changed
    });
    if let Some((pack, 1..)) = late {
        super::show(pack);
        super::renewed();
    }
}

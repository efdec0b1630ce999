//! Loading a language: its first volume at the start, the others with the parts of the app that say them.

use std::cell::RefCell;

use guide::{Contents, Pack, PackError, Volume};

use crate::chunk::chunk;
use crate::device::boot::{self, Files};
use crate::device::fetch;

const NUMBERS: &str = "/numbers.txt";

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The site does not have this language, or the file did not come.
    #[error("no such text")]
    Missing,
    /// The file is damaged, or made for another version of the app.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// What the site sent.
struct Sent {
    /// Where it has which text.
    files: Files,
    /// The texts, with the numbers as they were when the pages were written.
    pack: Pack,
    /// What the host changed since.
    numbers: Vec<u8>,
    /// What reads that, once it is needed and has come.
    reader: Option<Reader>,
}

/// Makes a pack with what the host changed: `None` if anything is wrong in it.
type Reader = fn(&Pack, &[u8]) -> Option<(Pack, usize)>;

// Few hosts change anything, so the reader comes in a file of its own, which is asked for only then.
chunk! { numbers: numbers_reader() -> Reader { Pack::changed } }

impl Sent {
    /// The pack, and whether the host changed anything in it: all of the file counts, or nothing.
    fn pack(&self) -> (Pack, bool) {
        match self.reader.and_then(|read| read(&self.pack, &self.numbers)) {
            Some((pack, named)) => (pack, named > 0),
            None => (self.pack.clone(), false),
        }
    }

    fn show(&mut self, pack: Pack) {
        self.pack = pack;
        super::show(self.pack().0);
    }
}

thread_local! {
    static SENT: RefCell<Option<Sent>> = const { RefCell::new(None) };
}

/// Remembers where the site has its texts.
pub fn from(files: Files) {
    SENT.set(Some(Sent {
        files,
        pack: Pack::default(),
        numbers: Vec::new(),
        reader: None,
    }));
}

/// What has been sent; nothing before [`from`].
fn sent<T>(look: impl FnOnce(&mut Sent) -> T) -> Result<T, TextError> {
    SENT.with_borrow_mut(|sent| sent.as_mut().map(look).ok_or(TextError::Missing))
}

/// Loads a language, with each volume that has come in the language before, and shows it.
///
/// # Errors
/// See [`TextError`]; what was shown stays.
pub async fn language(language: &str) -> Result<(), TextError> {
    let here = sent(|sent| sent.pack.clone())?;
    let mut pack = Pack::default();
    for volume in Volume::ALL {
        if volume == Volume::First || here.has(volume) {
            pack.take(fetched(language, volume).await?);
        }
    }
    boot::set_language(pack.language(), pack.direction() == guide::Direction::Rtl);
    sent(|sent| sent.show(pack))
}

/// Loads a volume of the language that is shown, if it has not come yet.
///
/// # Errors
/// See [`TextError`]; what was shown stays.
pub async fn volume(volume: Volume) -> Result<(), TextError> {
    let here = sent(|sent| sent.pack.clone())?;
    if here.has(volume) {
        return Ok(());
    }
    let contents = fetched(here.language(), volume).await?;
    // Another language may have come meanwhile; it asks for what it needs by itself.
    sent(|sent| {
        if sent.pack.language() == contents.language {
            let mut pack = sent.pack.clone();
            pack.take(contents);
            sent.show(pack);
        }
    })
}

async fn fetched(language: &str, volume: Volume) -> Result<Contents, TextError> {
    let path =
        sent(|sent| sent.files.text(language, volume as usize))?.ok_or(TextError::Missing)?;
    let bytes = boot::text(&path).await.ok_or(TextError::Missing)?;
    Ok(Contents::decode(&bytes, volume)?)
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
    let late = sent(|sent| {
        sent.numbers = numbers;
        sent.reader = Some(reader);
        sent.pack()
    });
    // (While the text is on its way, there is nothing to change in it.)
    if let Ok((pack, true)) = late {
        super::show(pack);
        super::renewed();
    }
}

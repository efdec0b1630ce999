//! Loading a language: its first volume at startup, the others along with the parts of the app that use them.

use std::cell::RefCell;

use content::{Changed, Civil, Contents, Pack, PackError, Volume, uk_time};

use crate::browser::clock;
use crate::browser::exit;
use crate::browser::fetch;
use crate::browser::shell::{self, Files};
use crate::chunk::chunk;
use crate::text::{Key, say};

const NUMBERS: &str = "/numbers.txt";

/// Why a text could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The site does not have this language, or the file could not be fetched.
    #[error("no such text")]
    Missing,
    /// The file is damaged, or was built for another version of the app.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// The texts loaded so far.
struct Sent {
    /// The addresses of the site's texts.
    files: Files,
    /// The texts, with the phone numbers as they were when the pages were published.
    pack: Pack,
    /// The host's changes since then: the bytes of `numbers.txt`.
    numbers: Vec<u8>,
    /// The parser for them, once loaded.
    reader: Option<Reader>,
}

/// Applies the host's changes to a pack; `None` if they contain any error.
type Reader = fn(&Pack, &[u8], Civil) -> Option<Changed>;

// Few hosts change anything, so the parser is in a file of its own, fetched only when needed.
chunk! { numbers: numbers_reader() -> Reader { Pack::changed } }

impl Sent {
    /// Returns the pack with the host's changes, if there are any. They apply all together or not at all.
    fn changed(&self) -> Option<Changed> {
        let read = self.reader?;
        read(&self.pack, &self.numbers, uk_time(clock::now()).date)
    }

    fn show(&mut self, pack: Pack) {
        self.pack = pack;
        let changed = self.changed().map(|changed| changed.pack);
        super::show(changed.unwrap_or_else(|| self.pack.clone()));
    }
}

thread_local! {
    static SENT: RefCell<Option<Sent>> = const { RefCell::new(None) };
}

/// Records where the site has its texts.
pub fn from(files: Files) {
    SENT.set(Some(Sent {
        files,
        pack: Pack::default(),
        numbers: Vec::new(),
        reader: None,
    }));
}

/// Accesses the texts; fails before [`from`].
fn sent<T>(look: impl FnOnce(&mut Sent) -> T) -> Result<T, TextError> {
    SENT.with_borrow_mut(|sent| sent.as_mut().map(look).ok_or(TextError::Missing))
}

/// Loads a language and shows it, with all volumes that were already loaded in the previous language.
///
/// # Errors
/// [`TextError`]; the previous text stays.
pub async fn language(language: &str) -> Result<(), TextError> {
    let here = sent(|sent| sent.pack.clone())?;
    let mut pack = Pack::default();
    for volume in Volume::ALL {
        if volume == Volume::First || here.has(volume) {
            pack.take(fetched(language, volume).await?);
        }
    }
    shell::set_language(pack.language(), pack.direction() == content::Direction::Rtl);
    sent(|sent| sent.show(pack))?;
    let announced = [
        ("two", Key::ExitTwoMore),
        ("one", Key::ExitOneMore),
        ("leaving", Key::ExitLeaving),
        ("expired", Key::ExitExpired),
    ];
    let announced = announced.map(|(name, key)| (name, say(key)));
    shell::name_exit(&say(Key::ExitLabel), &announced);
    Ok(())
}

/// Loads a volume of the current language, unless it is loaded already.
///
/// # Errors
/// [`TextError`]; the previous text stays.
pub async fn volume(volume: Volume) -> Result<(), TextError> {
    let here = sent(|sent| sent.pack.clone())?;
    if here.has(volume) {
        return Ok(());
    }
    let contents = fetched(here.language(), volume).await?;
    // The language may have changed meanwhile; the new one loads the volumes it needs itself.
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
    let bytes = shell::text(&path).await.ok_or(TextError::Missing)?;
    Ok(Contents::decode(&bytes, volume)?)
}

/// Fetches the host's changes to phone numbers. Startup does not wait for them: they are shown once they arrive, and
/// until then the pack's own numbers apply.
pub async fn numbers() {
    let Ok(file) = fetch::fresh(NUMBERS).await else {
        return;
    };
    if let Some(at) = file.kept_at {
        super::numbers_are_of(uk_time(at).date);
    }
    let numbers = file.bytes;
    if !content::names_any(&numbers) {
        return;
    }
    // Without the parser the pack's own numbers apply, as they do offline.
    let Ok(reader) = numbers_reader().await else {
        return;
    };
    let late = sent(|sent| {
        sent.numbers = numbers;
        sent.reader = Some(reader);
        sent.changed()
    });
    // (While the text is still loading, there is nothing to update.)
    let Ok(Some(changed)) = late else {
        return;
    };
    if !changed.ways_out.is_empty() {
        let pages = changed.ways_out.into_iter();
        exit::offer(&pages.map(|page| (page.name, page.url)).collect::<Vec<_>>());
    }
    if changed.named > 0 {
        super::show(changed.pack);
        super::renewed();
    }
}

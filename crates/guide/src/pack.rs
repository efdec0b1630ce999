//! A pack: everything that is said in one language, in volumes: a file for the first visit, and one for
//! each part of the app that comes later.

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::changes::changed;
use crate::ids::VOLUMES;
use crate::message::{Arg, Message};
use crate::page::PageText;
use crate::service::{Area, Service};
use crate::situation::Situation;
use crate::wire::{Reader, Wire, wire_enum, wire_struct};
use crate::words::Word;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

wire_enum!(Direction { 0 Ltr {} 1 Rtl {} });

/// The volumes, in the order of [`VOLUMES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Volume {
    /// The first visit's.
    #[default]
    First,
    /// The plan's screens, and what the plan offers.
    Writing,
    /// Keeping, opening and erasing.
    Keeping,
    /// Other words, and copies that are carried.
    Moving,
    /// Lines of the plan on paper.
    Paper,
    /// Longer texts that a first visit can wait for.
    Reading,
    /// Looking at the plan again.
    Again,
    /// A child and an officer.
    Child,
}

impl Volume {
    /// All of them, in order.
    pub const ALL: [Self; VOLUMES.len()] = [
        Self::First,
        Self::Writing,
        Self::Keeping,
        Self::Moving,
        Self::Paper,
        Self::Reading,
        Self::Again,
        Self::Child,
    ];

    /// Its name in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        VOLUMES.get(self as usize).copied().unwrap_or_default()
    }
}

wire_enum!(Volume { 0 First {} 1 Writing {} 2 Keeping {} 3 Moving {} 4 Paper {} 5 Reading {} 6 Again {} 7 Child {} });

/// What a volume is made of, in the order of its bytes. `press` fills it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The ids it was made for.
    pub fingerprint: u64,
    /// Which one it is.
    pub volume: Volume,
    /// The language's code.
    pub language: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Its short texts in the order of `Key`.
    pub texts: Vec<Message>,
    /// Its longer texts in the order of `Page`.
    pub pages: Vec<PageText>,
    /// The words in the order of `Word`: in the first volume.
    pub words: Vec<Message>,
    /// What the plan offers: in the volume for writing.
    pub catalogue: Catalogue,
    /// Who can be called: in the first volume.
    pub areas: Vec<Area>,
    /// What somebody may say of themselves when they look for a number: in the first volume.
    pub situations: Vec<Situation>,
}

wire_struct!(Contents {
    fingerprint,
    volume,
    language,
    direction,
    texts,
    pages,
    words,
    catalogue,
    areas,
    situations
});

/// Everything that is said in one language, as far as it has come. The default says nothing: it stands in
/// until one is loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    volumes: [Option<Arc<Contents>>; VOLUMES.len()],
}

/// Why a volume cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Not a volume, or not all of one, or another one than was asked for.
    #[error("the volume is broken")]
    Broken,
    /// Made for other ids than this build knows: an old file beside a new one.
    #[error("the volume is for another build")]
    Mismatch,
}

impl Contents {
    /// Reads a volume whatever ids it was made for. For `press`, which works on content that this
    /// build may not know; by a `Key` only one from `Contents::decode` may be asked.
    ///
    /// # Errors
    /// When the bytes are not a whole volume.
    pub fn decode_any(bytes: &[u8]) -> Result<Self, PackError> {
        let mut from = Reader::new(bytes);
        let contents = Contents::read(&mut from);
        let words = match contents.volume {
            Volume::First => Word::ALL.len(),
            Volume::Writing
            | Volume::Keeping
            | Volume::Moving
            | Volume::Paper
            | Volume::Reading
            | Volume::Again
            | Volume::Child => 0,
        };
        if from.whole() && contents.words.len() == words {
            Ok(contents)
        } else {
            Err(PackError::Broken)
        }
    }

    /// The bytes of the volume.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }
}

impl Pack {
    /// A pack of these volumes.
    #[must_use]
    pub fn of(volumes: impl IntoIterator<Item = Contents>) -> Self {
        let mut pack = Self::default();
        for contents in volumes {
            pack.take(contents);
        }
        pack
    }

    /// Takes in a volume, in place of the one it had.
    pub fn take(&mut self, contents: Contents) {
        if let Some(place) = self.volumes.get_mut(contents.volume as usize) {
            *place = Some(Arc::new(contents));
        }
    }

    /// Whether this volume has come.
    #[must_use]
    pub fn has(&self, volume: Volume) -> bool {
        self.volume(volume as usize).is_some()
    }

    /// The volumes that have come.
    pub fn volumes(&self) -> impl Iterator<Item = &Contents> {
        self.volumes.iter().flatten().map(AsRef::as_ref)
    }

    pub(crate) fn volume(&self, at: usize) -> Option<&Contents> {
        self.volumes.get(at)?.as_deref()
    }

    /// What the plan offers: nothing while the volume for writing has not come.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        const NONE: &Catalogue = &Catalogue {
            chapters: Vec::new(),
        };
        self.volume(Volume::Writing as usize)
            .map_or(NONE, |contents| &contents.catalogue)
    }

    /// The pack with what its host changed since (see [`change`](crate::change)), and how many services
    /// that names. None when anything is wrong in the file.
    #[must_use]
    pub fn changed(&self, file: &[u8]) -> Option<(Self, usize)> {
        let mut first = self.volume(0)?.clone();
        let named = changed(&mut first.areas, file)?;
        let mut pack = self.clone();
        pack.take(first);
        Some((pack, named))
    }

    /// The service with this id, if an area of this site has it and it may be shown.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        let mut all = self.areas().iter().flat_map(|area| &area.services);
        all.find(|service| service.id == id && !service.unverified)
    }

    /// Who can be called.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        self.volume(0).map_or(&[], |first| &first.areas)
    }

    /// What somebody may say of themselves when they look for a number.
    #[must_use]
    pub fn situations(&self) -> &[Situation] {
        self.volume(0).map_or(&[], |first| &first.situations)
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &str {
        self.volume(0).map_or("", |first| &first.language)
    }

    /// Which way the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.volume(0)
            .map_or_else(Direction::default, |first| first.direction)
    }

    pub(crate) fn word(&self, index: usize, args: &[(&str, Arg<'_>)]) -> String {
        self.volume(0)
            .and_then(|first| first.words.get(index))
            .map_or_else(String::new, |message| message.format(self.language(), args))
    }
}

//! A pack: all text in one language, in volumes: a file for the first visit, and others for the parts of the app that
//! are loaded later.

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::changes::{WayOut, changed};
use crate::civil::Civil;
use crate::holidays::{BankHolidays, DayKind, Nations};
use crate::hours::Hours;
use crate::ids::VOLUMES;
use crate::message::{Arg, Message};
use crate::page::PageText;
use crate::plain_signs::plain_signs;
use crate::service::{Area, Service};
use crate::situation::Situation;
use crate::wire::{Reader, Wire, wire_enum, wire_struct};
use crate::words::Word;

/// A language's writing direction.
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
    /// Needed on a first visit.
    #[default]
    First,
    /// Longer texts, which the first page leads to.
    Reading,
    /// The plan's screens and catalogue.
    Writing,
    /// The advice in the plan's sections.
    Advice,
    /// Saving, opening and erasing.
    Keeping,
    /// New passphrases, and carried copies.
    Moving,
    /// Printing lines of the plan.
    Paper,
    /// Reviewing the plan.
    Again,
    /// The pages for a child with an officer.
    Child,
}

impl Volume {
    /// All of them, in order.
    pub const ALL: [Self; VOLUMES.len()] = [
        Self::First,
        Self::Reading,
        Self::Writing,
        Self::Advice,
        Self::Keeping,
        Self::Moving,
        Self::Paper,
        Self::Again,
        Self::Child,
    ];

    /// Its name in the data.
    #[must_use]
    pub fn name(self) -> &'static str {
        VOLUMES.get(self as usize).copied().unwrap_or_default()
    }
}

wire_enum!(Volume { 0 First {} 1 Reading {} 2 Writing {} 3 Advice {} 4 Keeping {} 5 Moving {} 6 Paper {} 7 Again {} 8 Child {} });

/// The contents of a volume, in encoding order. `sitegen` fills it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The fingerprint of the ids it was made for.
    pub fingerprint: u64,
    /// Which volume it is.
    pub volume: Volume,
    /// The language's code.
    pub language: String,
    /// The writing direction.
    pub direction: Direction,
    /// Its short texts in the order of `Key`.
    pub texts: Vec<Message>,
    /// Its longer texts in the order of `Page`.
    pub pages: Vec<PageText>,
    /// The words in the order of `Word`: first volume only.
    pub words: Vec<Message>,
    /// The plan's catalogue without its advice: writing volume only.
    pub catalogue: Catalogue,
    /// What [`Catalogue::split_off_advice`] took out of it: advice volume only.
    pub advice: Vec<Option<String>>,
    /// The areas with their services: first volume only.
    pub areas: Vec<Area>,
    /// The situations that users can choose when looking for a number: first volume only.
    pub situations: Vec<Situation>,
    /// The bank holidays that are known: first volume only.
    pub holidays: BankHolidays,
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
    advice,
    areas,
    situations,
    holidays
});

/// A pack with a host's later changes applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The pack.
    pub pack: Pack,
    /// How many services the file names or adds.
    pub named: usize,
    /// The pages that the way out may lead to, the default first; none if the file does not say.
    pub ways_out: Vec<WayOut>,
}

/// All text in one language, as far as it is loaded. The default is empty: a stand-in until a volume is loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    volumes: [Option<Arc<Contents>>; VOLUMES.len()],
    /// The plan's catalogue, with its advice once that is loaded.
    catalogue: Arc<Catalogue>,
}

/// Why a volume cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Not a volume, a truncated one, or not the one requested.
    #[error("the volume is broken")]
    Broken,
    /// Made for other ids than this build's: an old file next to a new one.
    #[error("the volume is for another build")]
    Mismatch,
}

impl Contents {
    /// Decodes a volume made for any ids. For `sitegen`, which works on content that this build may not know; look up
    /// a `Key` only in a volume from `Contents::decode`.
    ///
    /// # Errors
    /// If the bytes are not a whole volume.
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
            | Volume::Child
            | Volume::Advice => 0,
        };
        if from.whole() && contents.words.len() == words {
            Ok(contents)
        } else {
            Err(PackError::Broken)
        }
    }

    /// Returns the encoded bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.bytes()
    }
}

impl Pack {
    /// Creates a pack of these volumes.
    #[must_use]
    pub fn of(volumes: impl IntoIterator<Item = Contents>) -> Self {
        let mut pack = Self::default();
        for contents in volumes {
            pack.take(contents);
        }
        pack
    }

    /// Adds a volume, replacing any previous one.
    pub fn take(&mut self, contents: Contents) {
        let volume = contents.volume;
        if let Some(place) = self.volumes.get_mut(volume as usize) {
            *place = Some(Arc::new(contents));
        }
        if matches!(volume, Volume::Writing | Volume::Advice)
            && let Some(writing) = self.volume(Volume::Writing as usize)
        {
            let mut catalogue = writing.catalogue.clone();
            if let Some(contents) = self.volume(Volume::Advice as usize) {
                catalogue.put_advice(&contents.advice);
            }
            self.catalogue = Arc::new(catalogue);
        }
    }

    /// Returns whether this volume is loaded.
    #[must_use]
    pub fn has(&self, volume: Volume) -> bool {
        self.volume(volume as usize).is_some()
    }

    /// Returns the loaded volumes.
    pub fn volumes(&self) -> impl Iterator<Item = &Contents> {
        self.volumes.iter().flatten().map(AsRef::as_ref)
    }

    pub(crate) fn volume(&self, at: usize) -> Option<&Contents> {
        self.volumes.get(at)?.as_deref()
    }

    /// Returns the plan's catalogue: empty until the writing volume is loaded, without advice until that volume is.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Returns the pack with the host's later changes applied (see [`change`](crate::change)); `today` is the day by the
    /// visitor's clock. `None` if the file has any mistake.
    #[must_use]
    pub fn changed(&self, file: &[u8], today: Civil) -> Option<Changed> {
        let mut first = self.volume(0)?.clone();
        let file = plain_signs(file);
        let changes = changed(&mut first.areas, &file, today)?;
        let mut pack = self.clone();
        pack.take(first);
        Some(Changed {
            pack,
            named: changes.named.len(),
            ways_out: changes.ways_out,
        })
    }

    /// Returns the service with this id, if an area of this site has it and it may be shown.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        let mut all = self.areas().iter().flat_map(|area| &area.services);
        all.find(|service| service.id == id && !service.unverified)
    }

    /// Returns the areas with their services.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        self.volume(0).map_or(&[], |first| &first.areas)
    }

    /// Returns what is known of the day on which a service is open now or opens next, with these hours of its own at
    /// this moment (milliseconds since 1970, UTC).
    #[must_use]
    pub fn day_kind(&self, service: &Service, hours: &Hours, now_utc_ms: i64) -> DayKind<'_> {
        let nations = Nations::of(self.areas(), &service.id);
        self.volume(0).map_or(DayKind::Unknown, |first| {
            first.holidays.when(hours, now_utc_ms, nations)
        })
    }

    /// Returns the situations that users can choose when looking for a number.
    #[must_use]
    pub fn situations(&self) -> &[Situation] {
        self.volume(0).map_or(&[], |first| &first.situations)
    }

    /// Returns the situation with this key.
    #[must_use]
    pub fn situation(&self, key: &str) -> Option<&Situation> {
        self.situations().iter().find(|known| known.key == key)
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &str {
        self.volume(0).map_or("", |first| &first.language)
    }

    /// Returns the writing direction.
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

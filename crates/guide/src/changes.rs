//! What a host changed since the pages were written: `numbers.txt`, a plain file beside the page.
//!
//! ```text
//! # A line that begins like this is for people.
//! [mens-advice-line]
//! call = 0808 801 0327
//! hours = mon-fri 09:00-17:00; sat 10:00-12:00
//! checked = 2026-11-20
//!
//! [some-other-line]
//! hide = yes
//!
//! end
//! ```
//!
//! All of it holds or none: after any mistake the numbers stand that the pages were written with. The
//! last line is there so that a file cut in half is noticed. 999 is nobody's to change.

use crate::civil::Civil;
use crate::hours::Hours;
use crate::number::{self, NumberError, RELAY};
use crate::service::{Area, Service, TextNumber};

/// The file's name beside the page.
pub const FILE: &str = "numbers.txt";

/// Declares the mistakes, each with the message that says what to write instead.
macro_rules! mistakes {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal),* $(,)?) => {
        /// What can be wrong in `numbers.txt`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
        pub enum Mistake { $($(#[doc = $doc])* #[error($id)] $name),* }

        impl Mistake {
            /// Every mistake, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id of the message that tells it. Its one place, if it has one, is `words`: what
            /// stands in the file.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

mistakes! {
    /// The last line is missing, so perhaps much else is.
    NoEnd = "check-no-end",
    /// Something follows the last line.
    AfterEnd = "check-after-end",
    /// Neither a service nor a change.
    NotALine = "check-not-a-line",
    /// Letters of another kind than UTF-8 has.
    NotText = "check-not-text",
    /// A change before the first service.
    NoService = "check-no-service",
    /// A service that the pages do not have.
    UnknownService = "check-unknown-service",
    /// 999.
    Emergency = "check-emergency",
    /// A service for the second time.
    ServiceTwice = "check-service-twice",
    /// A service without the day on which somebody looked.
    NoDay = "check-no-day",
    /// Something that cannot be changed.
    UnknownKey = "check-unknown-key",
    /// A change for the second time.
    KeyTwice = "check-key-twice",
    /// A number with other signs than digits and spaces.
    Signs = "check-signs",
    /// A number with too many digits or too few.
    Digits = "check-digits",
    /// No number for Relay UK.
    Relay = "check-relay",
    /// No address of a page.
    Address = "check-address",
    /// Hours that cannot be read.
    Hours = "check-hours",
    /// No day of the calendar.
    Day = "check-day",
    /// A day that is still to come.
    DayToCome = "check-day-to-come",
    /// A day before that on which the pages' own number was looked at.
    Older = "check-older",
    /// Hidden in another word than yes.
    Hide = "check-hide",
}

/// A mistake and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {mistake}")]
pub struct Wrong<'t> {
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong.
    pub mistake: Mistake,
    /// What stands there, as it was sent.
    pub words: &'t [u8],
}

impl From<NumberError> for Mistake {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Signs => Self::Signs,
            NumberError::Digits => Self::Digits,
        }
    }
}

/// Services to be changed, by their ids.
pub trait Services {
    /// The service of this id.
    fn named(&mut self, id: &[u8]) -> Option<&mut Service>;
}

impl Services for Vec<Area> {
    fn named(&mut self, id: &[u8]) -> Option<&mut Service> {
        for area in self {
            if let Some(service) = area.services.named(id) {
                return Some(service);
            }
        }
        None
    }
}

impl Services for Vec<Service> {
    fn named(&mut self, id: &[u8]) -> Option<&mut Service> {
        self.iter_mut().find(|service| service.id.as_bytes() == id)
    }
}

/// Changes services as a host wrote it down, and gives the ids of those that it names, in the file's
/// order. A day is compared with `today`.
///
/// # Errors
/// With everything that is wrong, by lines. The services may be half changed then: they must not be shown.
pub fn change<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
) -> Result<Vec<&'t [u8]>, Vec<Wrong<'t>>> {
    let mut wrong = Vec::new();
    let named = read(services, file, Some(today), &mut |one| wrong.push(one));
    wrong.sort_by_key(|one| one.line);
    if wrong.is_empty() {
        Ok(named)
    } else {
        Err(wrong)
    }
}

/// Whether a file may name a service at all: as it comes with the site it only says how, and the app need
/// not ask for what reads it. Where this is false, [`change`] names nothing and changes nothing.
#[must_use]
pub fn names_any(file: &[u8]) -> bool {
    let mut lines = file.split(|byte| *byte == b'\n');
    lines.any(|line| !line.starts_with(b"#") && line.contains(&b'['))
}

/// As [`change`] for the app, which explains nothing, and whose clock may be wrong: how many services are
/// named, if all is right.
pub(crate) fn changed(services: &mut impl Services, file: &[u8]) -> Option<usize> {
    let mut right = true;
    let named = read(services, file, None, &mut |_| right = false);
    right.then_some(named.len())
}

/// What can be changed; the places of the names are used below.
const KEYS: [&[u8]; 8] = [
    b"call", b"text", b"relay", b"chat", b"web", b"hours", b"checked", b"hide",
];
const CHECKED: usize = 6;
const HIDE: usize = 7;

/// The service that the lines after its name belong to.
#[derive(Clone, Copy)]
struct Block<'t> {
    id: &'t [u8],
    line: u32,
    /// Not one that was refused, whose lines are passed over.
    known: bool,
    /// A bit for each of [`KEYS`] that was seen.
    keys: u32,
}

// As few kinds of loops and of texts as can be: this is part of what every visitor downloads.
fn read<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Option<Civil>,
    tell: &mut dyn FnMut(Wrong<'t>),
) -> Vec<&'t [u8]> {
    let mut named: Vec<&[u8]> = Vec::new();
    let mut block = Block {
        id: &[],
        line: 0,
        known: false,
        keys: 0,
    };
    let (mut ended, mut at) = (false, 0);
    // Windows' editors begin files with a mark.
    let mut rest = Some(file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file));
    while let Some(lines) = rest {
        let (line, after) = cut(lines, b'\n');
        at += 1;
        rest = after;
        let words = line.trim_ascii();
        let begins = matches!(words, [b'[', .., b']']);
        // A service ends where the next one begins, or with the file.
        if begins {
            undated(&mut block, tell);
        }
        let found = match words {
            [] => Ok(()),
            _ if ended => Err(Mistake::AfterEnd),
            [b'#', ..] => Ok(()),
            b"end" => {
                ended = true;
                Ok(())
            }
            [b'[', id @ .., b']'] => {
                let found = match services.named(id) {
                    None => Err(Mistake::UnknownService),
                    Some(one) if one.call.as_deref() == Some("999") => Err(Mistake::Emergency),
                    Some(_) if named.contains(&id) => Err(Mistake::ServiceTwice),
                    Some(_) => Ok(()),
                };
                named.push(id);
                block = Block {
                    id,
                    line: at,
                    known: found.is_ok(),
                    keys: 0,
                };
                found
            }
            _ => match cut(words, b'=') {
                (key, Some(value)) => set(
                    services,
                    &mut block,
                    key.trim_ascii(),
                    value.trim_ascii(),
                    today,
                ),
                _ => Err(Mistake::NotALine),
            },
        };
        if let Err(mistake) = found {
            tell(Wrong {
                line: at,
                mistake,
                words,
            });
        }
    }
    undated(&mut block, tell);
    if !ended {
        tell(Wrong {
            line: at,
            mistake: Mistake::NoEnd,
            words: &[],
        });
    }
    named
}

/// What stands before the first of such bytes, and what behind it if there is one.
#[inline(never)]
pub(crate) fn cut(bytes: &[u8], at: u8) -> (&[u8], Option<&[u8]>) {
    for (place, &byte) in bytes.iter().enumerate() {
        if byte == at {
            return (
                bytes.get(..place).unwrap_or_default(),
                bytes.get(place + 1..),
            );
        }
    }
    (bytes, None)
}

/// Tells what a block lacks at its end, once.
fn undated<'t>(block: &mut Block<'t>, tell: &mut dyn FnMut(Wrong<'t>)) {
    if block.known && block.keys & (1 << CHECKED | 1 << HIDE) == 0 {
        tell(Wrong {
            line: block.line,
            mistake: Mistake::NoDay,
            words: block.id,
        });
    }
    block.known = false;
}

/// One change of a service.
fn set(
    services: &mut impl Services,
    block: &mut Block<'_>,
    key: &[u8],
    value: &[u8],
    today: Option<Civil>,
) -> Result<(), Mistake> {
    if block.line == 0 {
        return Err(Mistake::NoService);
    }
    let Some(service) = services.named(block.id).filter(|_| block.known) else {
        return Ok(());
    };
    let key = KEYS.iter().position(|known| *known == key);
    let key = key.ok_or(Mistake::UnknownKey)?;
    let bit = 1 << key;
    if block.keys & bit != 0 {
        return Err(Mistake::KeyTwice);
    }
    block.keys |= bit;
    let value = core::str::from_utf8(value).map_err(|_| Mistake::NotText)?;
    // A way that ended, while the service goes on. (A service whose number ended is hidden.)
    let none = value == "none" && key != 0;
    match key {
        5 => {
            service.hours = Hours::parse(value).ok_or(Mistake::Hours)?;
            return Ok(());
        }
        CHECKED => {
            let day = Civil::parse(value).ok_or(Mistake::Day)?;
            if today.is_some_and(|today| day > today) {
                return Err(Mistake::DayToCome);
            }
            // A file that somebody forgot must not undo what was found out since.
            if day < service.checked {
                return Err(Mistake::Older);
            }
            service.checked = day;
            return Ok(());
        }
        HIDE if value == "yes" => {
            service.unverified = true;
            return Ok(());
        }
        HIDE => return Err(Mistake::Hide),
        _ if none => {}
        0 | 1 => number::call(value)?,
        2 if !number::is_relay(value) => return Err(Mistake::Relay),
        3 | 4 if !number::is_web(value) => return Err(Mistake::Address),
        _ => {}
    }
    let new = (!none).then(|| value.to_owned());
    let way = match key {
        0 => {
            // The number through Relay UK is the same one.
            let same = |relay: &&mut String| relay.strip_prefix(RELAY) == service.call.as_deref();
            if let Some(relay) = service.relay.as_mut().filter(same) {
                *relay = [RELAY, value].concat();
            }
            &mut service.call
        }
        1 => {
            // The word to send stays.
            let word = service.text.take().and_then(|text| text.word);
            service.text = new.map(|number| TextNumber { number, word });
            return Ok(());
        }
        2 => &mut service.relay,
        3 => &mut service.chat,
        _ => &mut service.web,
    };
    *way = new;
    Ok(())
}

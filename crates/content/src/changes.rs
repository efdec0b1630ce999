//! A host's changes since the pages were generated: `numbers.txt`, a plain file next to the page.
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
//! The file applies as a whole or not at all: after any mistake the pages keep their original numbers. The last
//! line is there to detect a truncated file. 999 cannot be changed.

use crate::civil::Civil;
use crate::hours::Hours;
use crate::number::{self, NumberError, RELAY};
use crate::service::{Area, Seen, Service, TextNumber};

/// The file's name, next to the page.
pub const FILE: &str = "numbers.txt";

/// Declares the mistakes, each with the id of the message that explains what to write instead.
macro_rules! mistakes {
    ($($(#[doc = $doc:literal])* $name:ident = $id:literal),* $(,)?) => {
        /// A kind of mistake in `numbers.txt`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
        pub enum Mistake { $($(#[doc = $doc])* #[error($id)] $name),* }

        impl Mistake {
            /// Every mistake, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Returns the id of the message that reports it. Its only placeholder, if any, is `words`: the text
            /// from the file.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

mistakes! {
    /// The last line is missing, so more may be missing too.
    NoEnd = "check-no-end",
    /// Something follows the last line.
    AfterEnd = "check-after-end",
    /// Neither a service nor a change.
    NotALine = "check-not-a-line",
    /// Not valid UTF-8.
    NotText = "check-not-text",
    /// A change before the first service.
    NoService = "check-no-service",
    /// A service that the pages do not have.
    UnknownService = "check-unknown-service",
    /// A change to 999.
    Emergency = "check-emergency",
    /// A service named twice.
    ServiceTwice = "check-service-twice",
    /// A service without the date on which it was checked.
    NoDay = "check-no-day",
    /// An unknown key.
    UnknownKey = "check-unknown-key",
    /// A key given twice.
    KeyTwice = "check-key-twice",
    /// A number with characters other than digits and spaces.
    Signs = "check-signs",
    /// A number with too many or too few digits.
    Digits = "check-digits",
    /// A number whose calls or texts can cost more than ordinary ones.
    Charged = "check-charged",
    /// Not a Relay UK number.
    Relay = "check-relay",
    /// Not a web address.
    Address = "check-address",
    /// An address on a site that the service does not have in the pages.
    Elsewhere = "check-elsewhere",
    /// Hours that cannot be parsed.
    Hours = "check-hours",
    /// Not a calendar date.
    Day = "check-day",
    /// A date in the future.
    DayToCome = "check-day-to-come",
    /// A date before the one on which the pages' own number was checked.
    Older = "check-older",
    /// A value for `hide` other than `yes`.
    Hide = "check-hide",
}

/// A mistake and its location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {mistake}")]
pub struct Wrong<'t> {
    /// The line, counted from 1.
    pub line: u32,
    /// The kind of mistake.
    pub mistake: Mistake,
    /// The text found there, as received.
    pub words: &'t [u8],
}

impl From<NumberError> for Mistake {
    fn from(error: NumberError) -> Self {
        match error {
            NumberError::Signs => Self::Signs,
            NumberError::Digits => Self::Digits,
            NumberError::Charged => Self::Charged,
        }
    }
}

/// Services to change, looked up by id.
pub trait Services {
    /// Returns the service with this id.
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

/// Applies a host's changes to the services and returns the ids of those named, in the file's order. Dates are
/// compared with `today`. The file has gone through [`plain_signs`](crate::plain_signs()) before.
///
/// # Errors
/// All mistakes, in line order. The services may then be partly changed and must not be shown.
pub fn change<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
) -> Result<Vec<&'t [u8]>, Vec<Wrong<'t>>> {
    let mut wrong = Vec::new();
    let named = read(services, file, today, true, &mut |one| wrong.push(one));
    wrong.sort_by_key(|one| one.line);
    if wrong.is_empty() {
        Ok(named)
    } else {
        Err(wrong)
    }
}

/// Returns whether a file may name a service at all. The file supplied with the site holds only instructions, so
/// the app need not load the code that reads it. If this is false, [`change`] names and changes nothing.
#[must_use]
pub fn names_any(file: &[u8]) -> bool {
    let mut lines = file.split(|byte| *byte == b'\n');
    lines.any(|line| !line.starts_with(b"#") && line.contains(&b'['))
}

/// As [`change`], for the app, which explains no mistakes and whose clock may be wrong: with a day to come the service
/// keeps the day on which it was checked before. Returns how many services are named, if there is no mistake.
pub(crate) fn changed(services: &mut impl Services, file: &[u8], today: Civil) -> Option<usize> {
    let mut right = true;
    let named = read(services, file, today, false, &mut |_| right = false);
    right.then_some(named.len())
}

/// The keys that can be changed; their indices are used below.
const KEYS: [&[u8]; 8] = [
    b"call", b"text", b"relay", b"chat", b"web", b"hours", b"checked", b"hide",
];
const CHECKED: usize = 6;
const HIDE: usize = 7;

/// The service that the following lines belong to.
#[derive(Clone, Copy)]
struct Block<'t> {
    id: &'t [u8],
    line: u32,
    /// False for a rejected service, whose lines are skipped.
    known: bool,
    /// A bit for each of [`KEYS`] seen so far.
    keys: u32,
}

// Uses few kinds of loops and string functions, because every visitor downloads this code.
fn read<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
    strict: bool,
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
    // Windows editors begin files with a byte order mark.
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
                    strict,
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

/// Splits at the first `at`: the bytes before it, and those after it if there is one.
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

/// Reports, once, a block that ends without `checked` or `hide`.
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

/// Whether an address is on a site that the service already has in the pages.
fn is_on_its_site(service: &Service, address: &str) -> bool {
    let known = [&service.web, &service.chat];
    let mut hosts = known.into_iter().flatten().map(|known| number::host(known));
    hosts.any(|host| host == number::host(address))
}

/// Applies one key to a service.
fn set(
    services: &mut impl Services,
    block: &mut Block<'_>,
    key: &[u8],
    value: &[u8],
    today: Civil,
    strict: bool,
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
    // A contact channel that closed while the service continues. (A service whose number closed is hidden.)
    let none = value == "none" && key != 0;
    match key {
        5 => {
            service.hours = Hours::parse(value).ok_or(Mistake::Hours)?;
            return Ok(());
        }
        CHECKED => {
            let day = Civil::parse(value).ok_or(Mistake::Day)?;
            if day > today {
                return if strict {
                    Err(Mistake::DayToCome)
                } else {
                    Ok(())
                };
            }
            // A forgotten file must not undo a later check.
            if day < service.checked {
                return Err(Mistake::Older);
            }
            service.checked = day;
            service.seen = Seen::Checked;
            return Ok(());
        }
        HIDE if value == "yes" => {
            service.unverified = true;
            return Ok(());
        }
        HIDE => return Err(Mistake::Hide),
        _ if none => {}
        0 => number::call(value)?,
        1 => {
            number::text(value)?;
            let known = service.text.as_ref().map(|text| text.number.as_str());
            // Which short codes are charged apart cannot be seen from them: only the one that is known counts.
            if number::is_short_code(value) && known != Some(value) {
                return Err(Mistake::Charged);
            }
        }
        2 if !number::is_relay(value) => return Err(Mistake::Relay),
        3 | 4 if !number::is_web(value) => return Err(Mistake::Address),
        // Otherwise anyone who could change this file would choose where people are sent.
        3 | 4 if !is_on_its_site(service, value) => return Err(Mistake::Elsewhere),
        _ => {}
    }
    let new = (!none).then(|| value.to_owned());
    let way = match key {
        0 => {
            // The Relay UK number follows the number to call.
            let same = |relay: &&mut String| relay.strip_prefix(RELAY) == service.call.as_deref();
            if let Some(relay) = service.relay.as_mut().filter(same) {
                *relay = [RELAY, value].concat();
            }
            &mut service.call
        }
        1 => {
            // The keyword to send stays the same.
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

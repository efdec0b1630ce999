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
use crate::service::{Service, TextNumber};

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

/// The service that the lines after its name belong to.
struct Block<'t> {
    line: u32,
    id: &'t [u8],
    /// Its place in the list; none for one that was refused, whose lines are passed over.
    place: Option<usize>,
    /// The keys that were seen.
    keys: Vec<&'t [u8]>,
}

/// Changes services as a host wrote it down, and gives the places of those that it names, in the file's
/// order. A day is compared with `today` where there is one; a phone's may be wrong.
///
/// # Errors
/// With everything that is wrong. The services may be half changed then: they must not be shown.
pub fn change<'t>(
    services: &mut [&mut Service],
    file: &'t [u8],
    today: Option<Civil>,
) -> Result<Vec<usize>, Vec<Wrong<'t>>> {
    let mut wrong = Vec::new();
    let mut named = Vec::new();
    let mut block: Option<Block<'t>> = None;
    let mut ended = false;
    let mut at = 0;
    // Windows' editors begin files with a mark.
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    for line in file.split(|&byte| byte == b'\n') {
        at += 1;
        let words = line.trim_ascii();
        let found = match words {
            [] => Ok(()),
            _ if ended => Err(Mistake::AfterEnd),
            [b'#', ..] => Ok(()),
            b"end" => {
                ended = true;
                Ok(())
            }
            [b'[', id @ .., b']'] => {
                wrong.extend(undated(block.take()));
                let found = place(services, id, &named);
                named.extend(found);
                block = Some(Block {
                    line: at,
                    id,
                    place: found.ok(),
                    keys: Vec::new(),
                });
                found.map(|_| ())
            }
            _ => set(services, &mut block, words, today),
        };
        if let Err(mistake) = found {
            wrong.push(Wrong {
                line: at,
                mistake,
                words,
            });
        }
    }
    wrong.extend(undated(block));
    if !ended {
        wrong.push(Wrong {
            line: at,
            mistake: Mistake::NoEnd,
            words: &[],
        });
    }
    if wrong.is_empty() {
        Ok(named)
    } else {
        Err(wrong)
    }
}

/// The place of a service that may be changed.
fn place(services: &[&mut Service], id: &[u8], named: &[usize]) -> Result<usize, Mistake> {
    let is = |service: &&mut Service| service.id.as_bytes() == id;
    let place = services
        .iter()
        .position(is)
        .ok_or(Mistake::UnknownService)?;
    let emergency = services
        .get(place)
        .is_some_and(|service| service.call.as_deref() == Some("999"));
    if emergency {
        Err(Mistake::Emergency)
    } else if named.contains(&place) {
        Err(Mistake::ServiceTwice)
    } else {
        Ok(place)
    }
}

/// What a block lacks at its end.
fn undated(block: Option<Block<'_>>) -> Option<Wrong<'_>> {
    let block = block?;
    block.place?;
    let dated = block
        .keys
        .iter()
        .any(|&key| key == b"checked" || key == b"hide");
    (!dated).then_some(Wrong {
        line: block.line,
        mistake: Mistake::NoDay,
        words: block.id,
    })
}

/// One change of a service.
fn set<'t>(
    services: &mut [&mut Service],
    block: &mut Option<Block<'t>>,
    line: &'t [u8],
    today: Option<Civil>,
) -> Result<(), Mistake> {
    let mut halves = line.splitn(2, |&byte| byte == b'=').map(<[u8]>::trim_ascii);
    let (Some(key), Some(value)) = (halves.next(), halves.next()) else {
        return Err(Mistake::NotALine);
    };
    let block = block.as_mut().ok_or(Mistake::NoService)?;
    let Some(service) = block.place.and_then(|place| services.get_mut(place)) else {
        return Ok(());
    };
    if block.keys.contains(&key) {
        return Err(Mistake::KeyTwice);
    }
    block.keys.push(key);
    let value = core::str::from_utf8(value).map_err(|_| Mistake::NotText)?;
    // A way that ended, while the service goes on.
    let kept = (value != "none").then(|| value.to_owned());
    match key {
        b"call" => {
            number::call(value)?;
            let before = service.call.replace(value.to_owned());
            // The number through Relay UK is the same one.
            if let (Some(relay), Some(before)) = (&mut service.relay, before)
                && relay.strip_prefix(RELAY) == Some(&before)
            {
                *relay = [RELAY, value].concat();
            }
        }
        b"text" => {
            let word = service.text.take().and_then(|text| text.word);
            if let Some(number) = kept {
                number::call(&number)?;
                service.text = Some(TextNumber { number, word });
            }
        }
        b"relay" => {
            if kept
                .as_deref()
                .is_some_and(|number| !number::is_relay(number))
            {
                return Err(Mistake::Relay);
            }
            service.relay = kept;
        }
        b"web" | b"chat" => {
            if kept
                .as_deref()
                .is_some_and(|address| !number::is_web(address))
            {
                return Err(Mistake::Address);
            }
            if key == b"web" {
                service.web = kept;
            } else {
                service.chat = kept;
            }
        }
        b"hours" => service.hours = Hours::parse(value).ok_or(Mistake::Hours)?,
        b"checked" => {
            let day = Civil::parse(value).ok_or(Mistake::Day)?;
            if today.is_some_and(|today| day > today) {
                return Err(Mistake::DayToCome);
            }
            // A file that somebody forgot must not undo what was found out since.
            if day < service.checked {
                return Err(Mistake::Older);
            }
            service.checked = day;
        }
        b"hide" => {
            if value != "yes" {
                return Err(Mistake::Hide);
            }
            service.unverified = true;
        }
        _ => return Err(Mistake::UnknownKey),
    }
    Ok(())
}

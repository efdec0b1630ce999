//! A host's own changes since the pages were generated: `numbers.txt`, a plain file next to the page.
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
//! [area leeds]
//! name = Leeds
//! within = england
//!
//! [new leeds-one-stop]
//! in = leeds
//! name = Leeds One Stop
//! for = anyone
//! needs = local, talk
//! call = 0113 496 0000
//! hours = mon-fri 09:00-17:00
//! checked = 2026-11-20
//! seen = rung
//!
//! [site]
//! exit = Weather https://www.bbc.co.uk/weather
//!
//! end
//! ```
//!
//! The file applies as a whole or not at all: after any mistake the pages keep what they have. The last line is there to
//! detect a truncated file. 999 cannot be changed. What is added is in `additions.rs`.

use crate::additions::{Addition, NewArea, NewService};
use crate::civil::Civil;
use crate::hours::Hours;
use crate::number::{self, NumberError, RELAY};
use crate::service::{Area, Seen, Service, TextNumber};

/// The file's name, next to the page.
pub const FILE: &str = "numbers.txt";

/// The longest file that is read, in bytes: a few hundred services.
pub const LIMIT: usize = 65_536;

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
    /// More than [`LIMIT`] bytes.
    TooLong = "check-too-long",
    /// A web page.
    Page = "check-page",
    /// A word processor's file, or text in UTF-16.
    Format = "check-format",
    /// An added service or area whose id is no id, or taken.
    NewId = "check-new-id",
    /// An added service that lacks something.
    NotWhole = "check-not-whole",
    /// A key that an added service, an area or the site does not have.
    NewKey = "check-new-key",
    /// An area that there is not.
    NoArea = "check-no-area",
    /// No such group of people.
    Who = "check-who",
    /// No such need.
    Need = "check-need",
    /// No such nation.
    Nation = "check-nation",
    /// No such way of having checked a number.
    Seen = "check-seen",
    /// Not an e-mail address.
    Email = "check-email",
    /// An empty text, or one that is too long.
    Text = "check-text",
    /// Not a name and an address for the way out.
    Exit = "check-exit",
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

/// What a host's changes apply to.
pub trait Services {
    /// Returns the service with this id.
    fn named(&mut self, id: &[u8]) -> Option<&mut Service>;

    /// Whether there is an area with this key.
    fn has_area(&self, key: &str) -> bool;

    /// Adds an area that there is not yet.
    fn add_area(&mut self, area: Area);

    /// Adds a service at the end of an area that there is, in place of any with its id: `sitegen` may have added it to the
    /// pages already.
    fn add(&mut self, area: &str, service: Service);
}

impl Services for Vec<Area> {
    fn named(&mut self, id: &[u8]) -> Option<&mut Service> {
        for area in self {
            for service in &mut area.services {
                if service.id.as_bytes() == id {
                    return Some(service);
                }
            }
        }
        None
    }

    fn has_area(&self, key: &str) -> bool {
        self.iter().any(|area| area.key == key)
    }

    fn add_area(&mut self, area: Area) {
        self.push(area);
    }

    fn add(&mut self, key: &str, service: Service) {
        for area in self {
            area.services.retain(|one| one.id != service.id);
            if area.key == key {
                area.services.push(service.clone());
            }
        }
    }
}

/// A page that the way out may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayOut {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// What a file changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes<'t> {
    /// The ids of the services that it names or adds, in order.
    pub named: Vec<&'t [u8]>,
    /// The pages that the way out may lead to, the default first; none if it does not say.
    pub ways_out: Vec<WayOut>,
}

/// Applies a host's changes. Dates are compared with `today`. The file has gone through
/// [`plain_signs`](crate::plain_signs()) before.
///
/// # Errors
/// All mistakes, in line order. The services may then be partly changed and must not be shown.
pub fn change<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
) -> Result<Changes<'t>, Vec<Wrong<'t>>> {
    let mut wrong = Vec::new();
    let changes = read(services, file, today, true, &mut |one| wrong.push(one));
    wrong.sort_by_key(|one| one.line);
    if wrong.is_empty() {
        Ok(changes)
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
/// keeps the day on which it was checked before.
pub(crate) fn changed<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
) -> Option<Changes<'t>> {
    let mut right = true;
    let changes = read(services, file, today, false, &mut |_| right = false);
    right.then_some(changes)
}

/// The keys that can be changed; their indices are used below.
pub const KEYS: [&str; 8] = [
    "call", "text", "relay", "chat", "web", "hours", "checked", "hide",
];
const CHECKED: usize = 6;
const HIDE: usize = 7;

/// What the lines under a heading are about.
enum About {
    /// Nothing yet, or what was rejected: its lines are skipped.
    Nothing,
    /// A service of the pages. A bit for each of [`KEYS`] seen so far.
    Known(u32),
    /// What is added, and whether a line of it is wrong.
    Addition(Box<dyn Addition>, bool),
    /// The site.
    Site,
}

/// A heading, and what follows.
struct Block<'t> {
    id: &'t [u8],
    line: u32,
    about: About,
}

// Uses few kinds of loops and string functions, because every visitor downloads this code.
fn read<'t>(
    services: &mut impl Services,
    file: &'t [u8],
    today: Civil,
    strict: bool,
    tell: &mut dyn FnMut(Wrong<'t>),
) -> Changes<'t> {
    let mut changes = Changes::default();
    let mut block = Block {
        id: &[],
        line: 0,
        about: About::Nothing,
    };
    let (mut ended, mut at) = (false, 0);
    let whole = match file {
        _ if file.len() > LIMIT => Some(Mistake::TooLong),
        // What word processors begin their files with, and text in UTF-16.
        [b'{', b'\\', b'r', ..] | [b'P', b'K', ..] | [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            Some(Mistake::Format)
        }
        [b'<', b'!' | b'h' | b'?', ..] => Some(Mistake::Page),
        _ => None,
    };
    if let Some(mistake) = whole {
        tell(Wrong {
            line: 1,
            mistake,
            words: &[],
        });
        return changes;
    }
    // Windows editors begin files with a byte order mark.
    let mut rest = Some(file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file));
    while let Some(lines) = rest {
        let (line, after) = cut(lines, b'\n');
        at += 1;
        rest = after;
        let words = line.trim_ascii();
        let begins = matches!(words, [b'[', .., b']']);
        // A part ends where the next one begins, or with the file.
        if begins {
            complete(services, &mut block, tell);
        }
        let found = match words {
            [] => Ok(()),
            _ if ended => Err(Mistake::AfterEnd),
            [b'#', ..] => Ok(()),
            b"end" => {
                ended = true;
                Ok(())
            }
            [b'[', heading @ .., b']'] => {
                let (id, about) = begun(services, &changes.named, heading, today);
                let (about, found) = match about {
                    Ok(about) => (about, Ok(())),
                    Err(mistake) => (About::Nothing, Err(mistake)),
                };
                block = Block {
                    id,
                    line: at,
                    about,
                };
                changes.named.push(id);
                found
            }
            _ => match cut(words, b'=') {
                (key, Some(value)) => {
                    let (key, value) = (key.trim_ascii(), value.trim_ascii());
                    set(
                        services,
                        &mut block,
                        &mut changes.ways_out,
                        (key, value),
                        (today, strict),
                    )
                }
                _ => Err(Mistake::NotALine),
            },
        };
        if let Err(mistake) = found {
            // What is wrong in an addition is told once, not also as something that it lacks.
            if let About::Addition(_, wrong) = &mut block.about {
                *wrong = true;
            }
            tell(Wrong {
                line: at,
                mistake,
                words,
            });
        }
    }
    complete(services, &mut block, tell);
    if !ended {
        tell(Wrong {
            line: at,
            mistake: Mistake::NoEnd,
            words: &[],
        });
    }
    changes.named.retain(|id| services.named(id).is_some());
    changes
}

/// Reads a heading: the id that it names, and what follows.
fn begun<'t>(
    services: &mut impl Services,
    named: &[&[u8]],
    heading: &'t [u8],
    today: Civil,
) -> (&'t [u8], Result<About, Mistake>) {
    if heading == b"site" {
        return (heading, Ok(About::Site));
    }
    if let (kind @ (b"new" | b"area"), Some(id)) = cut(heading, b' ') {
        let text = core::str::from_utf8(id).ok().filter(|id| is_id(id));
        let about = match text {
            None => Err(Mistake::NewId),
            Some(id) if kind == b"area" => Ok(About::Addition(Box::new(NewArea::new(id)), false)),
            Some(_) if is_emergency(services, id) => Err(Mistake::Emergency),
            Some(_) if named.contains(&id) => Err(Mistake::ServiceTwice),
            Some(id) => Ok(About::Addition(Box::new(NewService::new(id, today)), false)),
        };
        return (id, about);
    }
    let about = match services.named(heading).is_some() {
        false => Err(Mistake::UnknownService),
        true if is_emergency(services, heading) => Err(Mistake::Emergency),
        true if named.contains(&heading) => Err(Mistake::ServiceTwice),
        true => Ok(About::Known(0)),
    };
    (heading, about)
}

fn is_emergency(services: &mut impl Services, id: &[u8]) -> bool {
    let known = services.named(id);
    known.is_some_and(|service| service.call.as_deref() == Some("999"))
}

/// Whether these are words in small letters with hyphens between, as ids are.
pub(crate) fn is_id(id: &str) -> bool {
    let clean = id
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    clean && !id.is_empty() && !id.starts_with('-') && !id.ends_with('-') && id.len() <= 60
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

/// Ends a part: reports what it lacks, and adds what it adds.
fn complete<'t>(
    services: &mut impl Services,
    block: &mut Block<'t>,
    tell: &mut dyn FnMut(Wrong<'t>),
) {
    let lacks = match core::mem::replace(&mut block.about, About::Nothing) {
        About::Known(keys) if keys & (1 << CHECKED | 1 << HIDE) == 0 => Some(Mistake::NoDay),
        About::Addition(addition, false) => addition.complete(services).err(),
        _ => None,
    };
    if let Some(mistake) = lacks {
        tell(Wrong {
            line: block.line,
            mistake,
            words: block.id,
        });
    }
}

/// Whether an address is on a site that the service already has in the pages.
pub(crate) fn is_on_its_site(service: &Service, address: &str) -> bool {
    let known = [&service.web, &service.chat];
    let mut hosts = known.into_iter().flatten().map(|known| number::host(known));
    hosts.any(|host| host == number::host(address))
}

/// Applies one line to what it is about.
fn set(
    services: &mut impl Services,
    block: &mut Block<'_>,
    ways_out: &mut Vec<WayOut>,
    (key, value): (&[u8], &[u8]),
    (today, strict): (Civil, bool),
) -> Result<(), Mistake> {
    if block.line == 0 {
        return Err(Mistake::NoService);
    }
    let keys = match &mut block.about {
        About::Nothing => return Ok(()),
        About::Addition(addition, _) => {
            let value = core::str::from_utf8(value).map_err(|_| Mistake::NotText)?;
            return addition.set(key, value, today, strict);
        }
        About::Site if key == b"exit" => {
            let value = core::str::from_utf8(value).map_err(|_| Mistake::NotText)?;
            ways_out.push(way_out(value).ok_or(Mistake::Exit)?);
            return Ok(());
        }
        About::Site => return Err(Mistake::NewKey),
        About::Known(keys) => keys,
    };
    let Some(service) = services.named(block.id) else {
        return Ok(());
    };
    let key = KEYS.iter().position(|known| known.as_bytes() == key);
    let key = key.ok_or(Mistake::UnknownKey)?;
    let bit = 1 << key;
    if *keys & bit != 0 {
        return Err(Mistake::KeyTwice);
    }
    *keys |= bit;
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

/// A name, and an address after the last space.
fn way_out(value: &str) -> Option<WayOut> {
    let at = value.bytes().rposition(|byte| byte == b' ')?;
    let (name, url) = value.split_at_checked(at)?;
    let (name, url) = (name.trim_ascii(), url.trim_ascii());
    (is_text(name) && number::is_web(url)).then(|| WayOut {
        name: name.to_owned(),
        url: url.to_owned(),
    })
}

/// Whether a text can be shown: not empty, not long, and without signs that do something.
pub(crate) fn is_text(text: &str) -> bool {
    !text.is_empty() && text.len() <= 400 && !text.bytes().any(|byte| byte < b' ')
}

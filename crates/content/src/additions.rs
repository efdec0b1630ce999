//! What `numbers.txt` adds: services and areas that the pages do not have.

use crate::changes::{Mistake, Services, is_id, is_on_its_site, is_text};
use crate::civil::Civil;
use crate::holidays::Nations;
use crate::hours::Hours;
use crate::number;
use crate::service::{Area, Need, Seen, Service, TextNumber, Who};

/// Something that is being added, line by line.
pub(crate) trait Addition {
    /// Applies one line.
    ///
    /// # Errors
    /// [`Mistake`]
    fn set(&mut self, key: &[u8], value: &str, today: Civil, strict: bool) -> Result<(), Mistake>;

    /// Adds it.
    ///
    /// # Errors
    /// [`Mistake::NotWhole`] if something is missing.
    fn complete(self: Box<Self>, services: &mut dyn Services) -> Result<(), Mistake>;
}

/// The keys of a service, in the order in which they are written.
pub const KEYS: [&str; 20] = [
    "in",
    "name",
    "for",
    "needs",
    "call",
    "text",
    "word",
    "relay",
    "chat",
    "email",
    "web",
    "bsl",
    "hours",
    "chat-hours",
    "bsl-hours",
    "languages",
    "nations",
    "note",
    "checked",
    "seen",
];
/// Those that it must have: `in`, `name`, `for`, `needs`, `checked`.
const NEEDED: u32 = 0b1111 | 1 << 18;

/// A service that is being added.
pub(crate) struct NewService {
    service: Service,
    area: String,
    /// The keyword for its text number, which may stand before it.
    word: Option<String>,
    /// A bit for each of [`KEYS`] seen so far.
    keys: u32,
}

impl NewService {
    pub(crate) fn new(id: &str, today: Civil) -> Self {
        NewService {
            service: Service::bare(id, today),
            area: String::new(),
            word: None,
            keys: 0,
        }
    }
}

impl Addition for NewService {
    fn set(&mut self, key: &[u8], value: &str, today: Civil, strict: bool) -> Result<(), Mistake> {
        let at = KEYS.iter().position(|known| known.as_bytes() == key);
        let at = at.ok_or(Mistake::NewKey)?;
        if self.keys & 1 << at != 0 {
            return Err(Mistake::KeyTwice);
        }
        self.keys |= 1 << at;
        let service = &mut self.service;
        let text = || {
            is_text(value)
                .then(|| value.to_owned())
                .ok_or(Mistake::Text)
        };
        let web = || {
            number::is_web(value)
                .then(|| value.to_owned())
                .ok_or(Mistake::Address)
        };
        let hours = || Hours::parse(value).ok_or(Mistake::Hours);
        match at {
            0 => self.area = text()?,
            1 => service.name = text()?,
            2 => service.who = all(value, Who::named, Mistake::Who)?,
            3 => service.needs = all(value, Need::named, Mistake::Need)?,
            4 => {
                number::call(value)?;
                if value == "999" {
                    return Err(Mistake::Emergency);
                }
                service.call = Some(value.to_owned());
            }
            5 => {
                number::text(value)?;
                // Which short codes are charged apart cannot be seen from them.
                if number::is_short_code(value) {
                    return Err(Mistake::Charged);
                }
                service.text = Some(TextNumber {
                    number: value.to_owned(),
                    word: None,
                });
            }
            6 => self.word = Some(text()?),
            7 if !number::is_relay(value) => return Err(Mistake::Relay),
            7 => service.relay = Some(value.to_owned()),
            8 => service.chat = Some(web()?),
            9 if !number::is_email(value) => return Err(Mistake::Email),
            9 => service.email = Some(value.to_owned()),
            10 => service.web = Some(web()?),
            11 => service.bsl = Some(text()?),
            12 => service.hours = hours()?,
            13 => service.chat_hours = Some(hours()?),
            14 => service.bsl_hours = Some(hours()?),
            15 => {
                let code = |code: &str| is_id(code).then(|| code.to_owned());
                service.languages = all(value, code, Mistake::Text)?;
            }
            16 => {
                let nations = all(value, Nations::named, Mistake::Nation)?;
                service.nations = nations.into_iter().fold(Nations::NONE, Nations::and);
            }
            17 => service.note = Some(text()?),
            18 => {
                let day = Civil::parse(value).ok_or(Mistake::Day)?;
                if day <= today {
                    service.checked = day;
                } else if strict {
                    return Err(Mistake::DayToCome);
                }
            }
            _ => service.seen = Seen::named(value).ok_or(Mistake::Seen)?,
        }
        Ok(())
    }

    fn complete(self: Box<Self>, services: &mut dyn Services) -> Result<(), Mistake> {
        let mut service = self.service;
        let reached = service.call.is_some()
            || service.text.is_some()
            || service.chat.is_some()
            || service.email.is_some()
            || service.web.is_some();
        // A word needs a number to send it to.
        let has_number = self.word.is_none() || service.text.is_some();
        if self.keys & NEEDED != NEEDED || !reached || !has_number {
            return Err(Mistake::NotWhole);
        }
        if !services.has_area(&self.area) {
            return Err(Mistake::NoArea);
        }
        if let Some(known) = services.named(service.id.as_bytes()) {
            may_replace(known, &service)?;
        }
        if let Some(text) = &mut service.text {
            text.word = self.word;
        }
        services.add(&self.area, service);
        Ok(())
    }
}

/// Whether a service that the pages have may be written in this way: `sitegen` may have added it to them from the same
/// file. It stays the same service, on the same sites, as with any other change.
fn may_replace(known: &Service, service: &Service) -> Result<(), Mistake> {
    let same_email = service.email.is_none() || service.email == known.email;
    if known.name != service.name || !same_email {
        return Err(Mistake::NewId);
    }
    let mut addresses = service.web.iter().chain(&service.chat);
    match addresses.all(|address| is_on_its_site(known, address)) {
        true => Ok(()),
        false => Err(Mistake::Elsewhere),
    }
}

/// An area that is being added.
pub(crate) struct NewArea {
    key: String,
    name: Option<String>,
    within: Option<String>,
}

impl NewArea {
    pub(crate) fn new(key: &str) -> Self {
        NewArea {
            key: key.to_owned(),
            name: None,
            within: None,
        }
    }
}

impl Addition for NewArea {
    fn set(&mut self, key: &[u8], value: &str, _: Civil, _: bool) -> Result<(), Mistake> {
        let place = match key {
            b"name" => &mut self.name,
            b"within" => &mut self.within,
            _ => return Err(Mistake::NewKey),
        };
        if place.is_some() {
            return Err(Mistake::KeyTwice);
        }
        *place = Some(
            is_text(value)
                .then(|| value.to_owned())
                .ok_or(Mistake::Text)?,
        );
        Ok(())
    }

    fn complete(self: Box<Self>, services: &mut dyn Services) -> Result<(), Mistake> {
        let name = self.name.ok_or(Mistake::NotWhole)?;
        // It is in the nation or county around it, which there is already: so there are no circles.
        if self
            .within
            .as_ref()
            .is_some_and(|around| !services.has_area(around))
        {
            return Err(Mistake::NoArea);
        }
        // `sitegen` may have added it to the pages already.
        if services.has_area(&self.key) {
            return Ok(());
        }
        services.add_area(Area {
            key: self.key,
            name,
            within: self.within,
            services: Vec::new(),
        });
        Ok(())
    }
}

/// Reads a list with commas; none of it may be unknown, and it may not be empty.
fn all<T>(
    value: &str,
    named: impl Fn(&str) -> Option<T>,
    mistake: Mistake,
) -> Result<Vec<T>, Mistake> {
    let mut found = Vec::new();
    let mut rest = value;
    loop {
        let (one, after) = match rest.bytes().position(|byte| byte == b',') {
            Some(at) => rest.split_at_checked(at).unwrap_or((rest, "")),
            None => (rest, ""),
        };
        found.push(named(one.trim_ascii()).ok_or(mistake)?);
        match after.get(1..) {
            Some(after) => rest = after,
            None => return Ok(found),
        }
    }
}

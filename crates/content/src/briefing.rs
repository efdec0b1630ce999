//! The data of the page for hosts: the site's services, and the messages for mistakes in `numbers.txt`.

use crate::changes::{Mistake, Services, Wrong, change};
use crate::civil::Civil;
use crate::message::{Arg, Message};
use crate::plain_signs::plain_signs;
use crate::service::{Area, Service};
use crate::wire::{Reader, Wire, wire_struct};

/// The messages of a [`Briefing`] other than those for mistakes, with their placeholders.
const OTHERS: [(&str, &[&str]); 3] = [
    ("check-line", &["line", "what"]),
    ("check-shows", &["name", "ways"]),
    ("check-hidden", &["name"]),
];

/// How many characters of a line a message quotes.
const ENOUGH: usize = 80;

/// Everything needed to check `numbers.txt` and report the result to a host, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Briefing {
    /// The language's code.
    pub language: String,
    /// The messages in the order of [`Briefing::messages`].
    pub messages: Vec<Message>,
    /// The areas with their services, as in the generated pages.
    pub areas: Vec<Area>,
}

wire_struct!(Briefing {
    language,
    messages,
    areas
});

/// The result of checking a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No mistakes: a sentence for each service named, with what is shown of it.
    Right(Vec<String>),
    /// A sentence for each mistake, with the line and what to write.
    Wrong(Vec<String>),
}

impl Briefing {
    /// Returns the ids of the messages, each with the placeholders it may have.
    pub fn messages() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        let mistakes = Mistake::ALL.iter().map(|one| (one.id(), &["words"][..]));
        mistakes.chain(OTHERS)
    }

    /// Returns the encoded bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.bytes()
    }

    /// Decodes a briefing; `None` unless the bytes are exactly one.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader::new(bytes);
        let briefing = Self::read(&mut from);
        let whole = from.whole() && briefing.messages.len() == Self::messages().count();
        whole.then_some(briefing)
    }

    /// Checks the file.
    #[must_use]
    pub fn verdict(mut self, file: &[u8], today: Civil) -> Verdict {
        let mut areas = std::mem::take(&mut self.areas);
        match change(&mut areas, &plain_signs(file), today) {
            Ok(changes) => {
                let shows = |id: &&[u8]| areas.named(id).map(|service| self.shows(service));
                Verdict::Right(changes.named.iter().filter_map(shows).collect())
            }
            Err(wrong) => {
                let line = |one: &Wrong<'_>| {
                    let what = self.sentence(one);
                    let places = [("line", Arg::Number(one.line)), ("what", Arg::Text(&what))];
                    self.say(Mistake::ALL.len(), &places)
                };
                Verdict::Wrong(wrong.iter().map(line).collect())
            }
        }
    }

    /// Describes the mistake and what to write, without the line.
    #[must_use]
    pub fn sentence(&self, wrong: &Wrong<'_>) -> String {
        let words = String::from_utf8_lossy(wrong.words);
        let mut shown: String = words.chars().take(ENOUGH).collect();
        if shown.len() < words.len() {
            shown.push('…');
        }
        self.say(wrong.mistake as usize, &[("words", Arg::Text(&shown))])
    }

    fn shows(&self, service: &Service) -> String {
        let name = ("name", Arg::Text(&service.name));
        if service.unverified {
            return self.say(Mistake::ALL.len() + 2, &[name]);
        }
        let ways = service.ways().join(", ");
        self.say(Mistake::ALL.len() + 1, &[name, ("ways", Arg::Text(&ways))])
    }

    fn say(&self, message: usize, places: &[(&str, Arg<'_>)]) -> String {
        let message = self.messages.get(message);
        message.map_or_else(String::new, |message| {
            message.format(&self.language, places)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Part, Piece};

    /// A briefing whose messages consist of their own id and placeholders.
    fn briefing() -> Briefing {
        let messages = Briefing::messages().map(|(id, places)| {
            let mut parts = vec![Part::Piece(Piece::Text(id.to_owned()))];
            for place in places {
                parts.push(Part::Piece(Piece::Text(" ".to_owned())));
                parts.push(Part::Piece(Piece::Place((*place).to_owned())));
            }
            Message::Parts(parts)
        });
        Briefing {
            language: "en".to_owned(),
            messages: messages.collect(),
            areas: Vec::new(),
        }
    }

    #[test]
    fn mistakes_are_reported_in_line_order() {
        let long = ["[line]\nx\n# more\n".as_bytes(), &[b'y'; 200], b"\xff"].concat();
        let today = Civil::from_days(20_000);
        let Verdict::Wrong(said) = briefing().verdict(&long, today) else {
            panic!("it is wrong");
        };
        assert_eq!(said[0], "check-line 1 check-unknown-service [line]");
        assert_eq!(said[1], "check-line 2 check-not-a-line x");
        let cut = ["y".repeat(80).as_str(), "…"].concat();
        assert_eq!(said[2], format!("check-line 4 check-not-a-line {cut}"));
        assert_eq!(said[3], "check-line 4 check-no-end ");
        assert_eq!(
            briefing().verdict(b"end", today),
            Verdict::Right(Vec::new())
        );
    }

    #[test]
    fn round_trips_and_rejects_truncation() {
        let bytes = briefing().encode();
        assert_eq!(Briefing::decode(&bytes), Some(briefing()));
        for end in 0..bytes.len() {
            assert_eq!(Briefing::decode(bytes.get(..end).unwrap()), None, "{end}");
        }
    }
}

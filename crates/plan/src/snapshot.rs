//! A snapshot of the plan, small enough to store with each review: its content without the diary and
//! without the ends of long texts.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::merge::only;
use crate::plan::Plan;
use crate::record::block::{compress, decompress};
use crate::record::cbor::{In, Out};
use crate::record::decode::read_body;
use crate::record::encode::{kind_of, write_body};
use crate::record::fields::read_map;
use crate::setting::SettingKey;
use crate::stamp::Stamp;
use crate::step::Source;

/// How many characters of a text are kept. A longer text also gets a fingerprint of the whole.
const KEPT: usize = 120;

/// Separates a cut text from its fingerprint. No keyboard types it.
const CUT: char = '\u{1}';

/// The plan at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Its items, in the order in which they were created.
    pub(crate) all: Vec<Was>,
    /// The names of people that things refer to.
    pub(crate) names: Vec<(Id, String)>,
    /// The last edit of a diary line by each replica.
    pub(crate) seen: Vec<Stamp>,
    /// How many lines the diary had.
    pub(crate) lines: u64,
}

/// An item as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Was {
    pub(crate) born: Stamp,
    /// Whether it was left out of what is exported or printed.
    pub private: bool,
    /// Its content.
    pub body: Body,
}

impl Was {
    /// Whether lists fold it away at first: see [`Item::is_folded`](crate::Item::is_folded).
    #[must_use]
    pub fn is_folded(&self) -> bool {
        self.body.is_folded(self.private)
    }
}

impl Snapshot {
    /// Takes a snapshot of the plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut all: Vec<Was> = Vec::new();
        let mut snapshot = Snapshot::default();
        for item in plan.items() {
            match &item.body {
                Body::DiaryEntry(_) => {
                    snapshot.lines += 1;
                    snapshot.see(item.born);
                    snapshot.see(item.stamp);
                }
                Body::Review(_) | Body::Unknown(_) => {}
                // An emptied note has no content.
                Body::Note(note) if note.text.is_empty() => {}
                Body::Setting(setting) if !setting.key.is_of_programme() || setting.value == 0 => {}
                body => {
                    let was = Was::of(item, body);
                    // Of twins, the one created first is shown.
                    if !all.iter().any(|one| is_twin(&one.body, &was.body)) {
                        all.push(was);
                    }
                }
            }
        }
        let held = plan
            .things()
            .flat_map(|(_, thing)| [thing.holder, thing.whose]);
        for person in held.flatten() {
            let known = snapshot.names.iter().any(|(id, _)| *id == person);
            if let Some(name) = plan.person(person).filter(|_| !known) {
                snapshot.names.push((person, name.name.clone()));
            }
        }
        snapshot.all = all;
        snapshot
    }

    /// Returns the name that a person had.
    #[must_use]
    pub fn name(&self, person: Id) -> Option<&str> {
        let known = self.names.iter().find(|(id, _)| *id == person)?;
        Some(&known.1)
    }

    /// Whether this edit of a diary line had been made by then.
    pub(crate) fn has_seen(&self, stamp: Stamp) -> bool {
        self.seen
            .iter()
            .any(|last| last.replica == stamp.replica && last.counter >= stamp.counter)
    }

    fn see(&mut self, stamp: Stamp) {
        match self
            .seen
            .iter_mut()
            .find(|last| last.replica == stamp.replica)
        {
            Some(last) => last.counter = last.counter.max(stamp.counter),
            None => self.seen.push(stamp),
        }
    }

    /// Removes the items in `stays`, and unless `private` is set what was private then, and people who are not in `goes`.
    /// Returns whether there was any.
    pub(crate) fn leave_out(&mut self, goes: &[&Item], stays: &[&Item], private: bool) -> bool {
        let had = (self.all.len(), self.names.len(), self.lines);
        self.all.retain(|was| {
            (private || !was.private) && !stays.iter().any(|item| item.born == was.born)
        });
        self.names
            .retain(|(id, _)| !stays.iter().any(|item| item.id == *id));
        if !private {
            // Someone who was removed may have been private by then.
            self.all.retain(|was| {
                let is = |item: &&Item| item.born == was.born || is_same(&item.body, &was.body);
                !matches!(was.body, Body::Person(_)) || goes.iter().any(is)
            });
            // Of names, only the name tells whether they were private.
            let known = |name: &str| {
                self.all.iter().any(|was| match &was.body {
                    Body::Person(person) => person.name == name,
                    _ => false,
                })
            };
            self.names.retain(|(_, name)| known(name));
        }
        for item in stays {
            if matches!(item.body, Body::DiaryEntry(_)) && self.has_seen(item.born) {
                self.lines = self.lines.saturating_sub(1);
            }
        }
        had != (self.all.len(), self.names.len(), self.lines)
    }

    /// Removes everything that belongs to a section. Returns whether there was anything.
    pub(crate) fn leave_section_out(&mut self, section: u16) -> bool {
        let had = self.all.len();
        self.all.retain(|was| match &was.body {
            Body::Step(step) => step.section != section,
            Body::Note(note) => note.section != section,
            _ => true,
        });
        had != self.all.len()
    }

    /// Encodes it as bytes: see `docs/record-format.md`.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Out::default();
        out.map(|out| {
            out.key(1);
            out.array(self.all.len());
            for was in &self.all {
                out.map(|out| {
                    out.always(1, u64::from(kind_of(&was.body)));
                    out.key(2);
                    out.whole_stamp(was.born);
                    out.number(3, u64::from(was.private));
                    out.key(4);
                    out.map(|out| write_body(&was.body, out));
                });
            }
            out.key(2);
            out.array(self.names.len());
            for (id, name) in &self.names {
                out.array(2);
                out.bytes(&id.0);
                out.text(name);
            }
            out.key(3);
            out.array(self.seen.len());
            for stamp in &self.seen {
                out.whole_stamp(*stamp);
            }
            out.number(4, self.lines);
        });
        compress(&out.0)
    }

    /// Decodes it; `None` if the bytes are damaged.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let raw = decompress(bytes)?;
        let mut from = In::new(&raw);
        let mut read = Snapshot::default();
        read_map(&mut from, &mut |field, from| {
            match field {
                1 => {
                    let mut left = from.array();
                    while from.more(&mut left) {
                        read.all.extend(read_was(from));
                    }
                }
                2 => {
                    let mut left = from.array();
                    while from.more(&mut left) {
                        from.pair();
                        read.names.push((from.id(), from.text().to_owned()));
                    }
                }
                3 => {
                    let mut left = from.array();
                    while from.more(&mut left) {
                        read.seen.push(from.whole_stamp());
                    }
                }
                4 => read.lines = from.u64(),
                _ => return false,
            }
            true
        });
        from.whole().then_some(read)
    }
}

impl Was {
    fn of(item: &Item, body: &Body) -> Self {
        let mut body = body.clone();
        match &mut body {
            Body::Step(step) => {
                brief_source(&mut step.source);
                brief(&mut step.note);
            }
            Body::Thing(thing) => {
                brief_source(&mut thing.source);
                brief(&mut thing.place);
                brief(&mut thing.note);
            }
            Body::Person(person) => {
                for text in [
                    &mut person.name,
                    &mut person.relation,
                    &mut person.reach,
                    &mut person.note,
                    &mut person.agency,
                    &mut person.does,
                    &mut person.meeting_words,
                ] {
                    brief(text);
                }
            }
            Body::Note(note) => brief(&mut note.text),
            Body::Setting(_) | Body::DiaryEntry(_) | Body::Review(_) | Body::Unknown(_) => {}
        }
        Was {
            born: item.born,
            private: item.private,
            body,
        }
    }
}

/// Prepares a text from a snapshot for display: returns whether it is complete, and as much of it as was kept.
#[must_use]
pub fn written(text: &str) -> (bool, &str) {
    match text.split_once(CUT) {
        Some((first, _)) => (false, first),
        None => (true, text),
    }
}

fn brief_source(source: &mut Source) {
    if let Source::Own(words) = source {
        brief(words);
    }
}

/// Cuts a long text and appends a fingerprint (56 bits of the 64-bit FNV-1a hash), so that any change to it shows.
fn brief(text: &mut String) {
    let Some((end, _)) = text.char_indices().nth(KEPT) else {
        return;
    };
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    text.truncate(end);
    text.push(CUT);
    for _ in 0..8 {
        // Seven bits at a time: each is an ASCII character, and none is ever shown.
        text.push(char::from((hash & 127) as u8));
        hash >>= 7;
    }
}

/// Whether two items are for the same catalogue entry, the same section's note or the same setting.
fn is_twin(one: &Body, other: &Body) -> bool {
    only(one).is_some_and(|one| Some(one) == only(other))
}

/// Whether two items are the same to the reader: removing an item and adding it again is no change.
pub(crate) fn is_same(one: &Body, other: &Body) -> bool {
    match (one, other) {
        (Body::Step(a), Body::Step(b)) => (a.section, &a.source) == (b.section, &b.source),
        (Body::Thing(a), Body::Thing(b)) => (&a.source, a.whose) == (&b.source, b.whose),
        (Body::Person(a), Body::Person(b)) => a.name == b.name,
        _ => is_twin(one, other),
    }
}

impl SettingKey {
    /// Whether it is one of the dates of the partner's programme, which belong to the plan.
    fn is_of_programme(self) -> bool {
        matches!(
            self,
            Self::ProgrammeStart | Self::ProgrammeWeeks | Self::ProgrammeStopped
        )
    }
}

fn read_was(from: &mut In<'_>) -> Option<Was> {
    let (mut number, mut born, mut private, mut body) = (None, None, false, None);
    read_map(from, &mut |field, from| {
        match field {
            1 => number = Some(from.u16()),
            2 => born = Some(from.whole_stamp()),
            3 => private = from.u8() != 0,
            4 => match number {
                Some(number) => body = Some(read_body(number, from).0),
                None => from.fail(),
            },
            _ => return false,
        }
        true
    });
    match (born, body) {
        (Some(born), Some(body)) => Some(Was {
            born,
            private,
            body,
        }),
        _ => {
            from.fail();
            None
        }
    }
}

//! The parts of an item: what merging decides on one by one. Each has the edit that wrote it.
//!
//! Parts are the fields of the record (`docs/record-format.md`), so that those of a newer version, which this one does
//! not know, are merged like all others. Each role of a person, each half-typed addition and each witness of a diary
//! line is a part of its own, and so is each addition to a line, and what is known of each recipient.

use crate::addition::Addition;
use crate::diary_entry::DiaryEntry;
use crate::field::Field;
use crate::id::Id;
use crate::item::{Body, Item};
use crate::record::cbor::{In, Out};
use crate::record::decode::read_body;
use crate::record::encode::{kind_of, write_body};
use crate::record::fields::Extra;
use crate::setting::SettingKey;
use crate::sharing::{Telling, Use, Whom};
use crate::stamp::{Replica, Stamp};
use crate::thing::Status;

/// Which part of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// Its field in the record.
    pub field: u32,
    /// Which element, if the field is a set: the bytes that identify it.
    pub element: Vec<u8>,
    /// Which field of that element, if it has parts of its own. 1 without an element, and with field 0, is whether the
    /// item is private.
    pub within: u32,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub part: Part,
    /// As in the record: its fields with their numbers, or an element of an array.
    pub bytes: Vec<u8>,
    /// The edit that wrote it.
    pub stamp: Stamp,
}

/// The edits that wrote an item's parts. `None`: the item's last edit wrote them all, or an older version, which keeps
/// no account of it, was the last to write. Otherwise those that neither the edit that created the item wrote, nor one
/// that the part itself names; sorted by part.
pub(crate) type Edits = Option<Vec<(Part, Stamp)>>;

/// Fields that are sets, or belong together.
mod person {
    pub const ROLES: u32 = 4;
}
mod setting {
    pub const DRAFTS: u32 = 3;
}
mod line {
    pub const SAW_PEOPLE: u32 = 6;
    pub const ADDITIONS: u32 = 10;
    pub const MAY: u32 = 12;
    pub const ONLY_MINE: u32 = 15;
    pub const RECIPIENTS: u32 = 16;
}
mod recipient {
    pub const NAME: u32 = 4;
    pub const TOLD: u32 = 5;
    pub const BY: u32 = 7;
}
mod review {
    pub const DONE: u32 = 3;
}

impl Part {
    fn of(field: u32) -> Self {
        Part {
            field,
            ..Part::default()
        }
    }

    /// Whether the item is private.
    fn private() -> Self {
        Part {
            within: 1,
            ..Part::default()
        }
    }

    /// Whether the record itself names the edit that wrote it.
    fn is_stamped(&self, body: &Body) -> bool {
        matches!(body, Body::DiaryEntry(_))
            && self.within == 0
            && matches!(
                self.field,
                line::ADDITIONS | line::MAY | line::ONLY_MINE | line::RECIPIENTS
            )
    }

    /// Whether it is an addition to a diary line.
    pub(crate) fn is_addition(&self, body: &Body) -> bool {
        matches!(body, Body::DiaryEntry(_)) && self.field == line::ADDITIONS
    }

    /// Whether it is a role of a person.
    pub(crate) fn is_role(&self, body: &Body) -> bool {
        matches!(body, Body::Person(_)) && self.field == person::ROLES
    }

    /// Whether it is about this recipient of a diary line.
    pub(crate) fn is_about(&self, body: &Body, whom: Whom) -> bool {
        let mut out = Out::default();
        Telling::new(whom).write_whom(&mut out);
        matches!(body, Body::DiaryEntry(_))
            && self.field == line::RECIPIENTS
            && self.element == out.0
    }

    /// The part that this text of an item is; `None` if items of this kind have no such text.
    pub(crate) fn of_text(body: &Body, field: Field) -> Option<Self> {
        Some(Part::of(match (body, field) {
            (Body::Step(_), Field::Words) => 3,
            (Body::Step(_), Field::Note) => 5,
            (Body::Thing(_), Field::Words) => 2,
            (Body::Thing(_), Field::Place) => 5,
            (Body::Thing(_), Field::Note) => 7,
            (Body::Person(_), Field::Name) => 1,
            (Body::Person(_), Field::Relation) => 2,
            (Body::Person(_), Field::Reach) => 3,
            (Body::Person(_), Field::Note) => 5,
            (Body::Person(_), Field::Agency) => 7,
            (Body::Person(_), Field::Does) => 8,
            (Body::Person(_), Field::Meeting) => 10,
            (Body::Note(_), Field::Note) => 2,
            (Body::DiaryEntry(_), Field::Words) => 3,
            (Body::DiaryEntry(_), Field::Hurt) => 4,
            (Body::DiaryEntry(_), Field::Saw) => 5,
            (Body::DiaryEntry(_), Field::Reported) => 7,
            (Body::DiaryEntry(_), Field::Reference) => 8,
            (Body::Review(_), Field::Agreed) => 4,
            (Body::Review(_), Field::Remember) => 5,
            _ => return None,
        }))
    }
}

impl Value {
    /// Its text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        let mut from = In::new(&self.bytes);
        from.u32();
        let text = from.text();
        from.whole().then_some(text)
    }

    /// The words of an addition to a diary line.
    pub(crate) fn added(&self) -> String {
        Addition::read(&mut In::new(&self.bytes)).words
    }

    /// The role that it is, if it is one.
    pub(crate) fn role(&self) -> u16 {
        In::new(&self.bytes).u16()
    }

    /// How protective an answer is: of two that were given without knowing of each other, the higher wins.
    pub(crate) fn protects(&self, body: &Body) -> u8 {
        match body {
            Body::DiaryEntry(_) if [line::MAY, line::ONLY_MINE].contains(&self.part.field) => {
                let mut read = DiaryEntry::default();
                self.each_field(|field, from| {
                    read.sharing.read(field, from);
                });
                if self.part.field == line::ONLY_MINE {
                    return read.sharing.only_mine.into();
                }
                match read.sharing.may {
                    Use::May => 0,
                    Use::NotSaid => 1,
                    Use::NotTraced => 2,
                    Use::AskFirst => 3,
                    Use::No => 4,
                }
            }
            Body::Thing(_) => {
                let mut read = crate::thing::Thing::default();
                self.each_field(|field, from| {
                    crate::record::fields::Fields::read(&mut read, field, from);
                });
                u8::from(read.status == Status::TooRisky)
            }
            _ => 0,
        }
    }

    fn each_field(&self, mut read: impl FnMut(u32, &mut In<'_>)) {
        let mut from = In::new(&self.bytes);
        while !from.whole() && !from.broken() {
            let field = from.u32();
            read(field, &mut from);
        }
    }
}

/// The fields that are written, and so merged, together: `field` with the one that stands for them.
fn together(body: &Body, field: u32) -> u32 {
    match (body, field) {
        (Body::DiaryEntry(_), 11..=13) => line::MAY,
        (Body::DiaryEntry(_), 14 | 15) => line::ONLY_MINE,
        (Body::Review(_), 3 | 6 | 7) => review::DONE,
        _ => field,
    }
}

fn is_set(body: &Body, field: u32) -> bool {
    match body {
        Body::Person(_) => field == person::ROLES,
        // Another setting may have a field of this number that only a newer version knows.
        Body::Setting(one) => field == setting::DRAFTS && one.key == SettingKey::IdleMinutes,
        Body::DiaryEntry(_) => field == line::SAW_PEOPLE,
        _ => false,
    }
}

impl Item {
    /// Its parts, in order.
    pub(crate) fn values(&self) -> Vec<Value> {
        let unlisted = match self.edits {
            Some(_) => self.born,
            None => self.stamp,
        };
        let mut all = self.unstamped(unlisted);
        for value in &mut all {
            if let Some(stamp) = self.listed(&value.part) {
                value.stamp = stamp;
            }
        }
        all
    }

    fn listed(&self, part: &Part) -> Option<Stamp> {
        let edits = self.edits.as_ref()?;
        let place = edits.binary_search_by(|(known, _)| known.cmp(part)).ok()?;
        Some(edits[place].1)
    }

    /// Its parts in order, with the stamps that the record itself names, and this one for all others.
    fn unstamped(&self, stamp: Stamp) -> Vec<Value> {
        let mut all: Vec<Value> = Vec::new();
        let mut push =
            |part: Part, bytes: &[u8], stamp| match all.iter_mut().find(|one| one.part == part) {
                Some(one) => one.bytes.extend_from_slice(bytes),
                None => all.push(Value {
                    part,
                    bytes: bytes.to_vec(),
                    stamp,
                }),
            };
        if self.private {
            push(Part::private(), &[], stamp);
        }
        let mut out = Out::default();
        out.map(|out| {
            write_body(&self.body, out);
            out.extra(&self.body_extra);
        });
        let mut from = In::new(&out.0);
        let mut left = from.map();
        while from.more(&mut left) {
            let start = from.position();
            let field = from.u32();
            if is_set(&self.body, field) {
                let mut left = from.array();
                while from.more(&mut left) {
                    let start = from.position();
                    from.skip();
                    let element = from.since(start).to_vec();
                    push(
                        Part {
                            field,
                            element: element.clone(),
                            within: 0,
                        },
                        &element,
                        stamp,
                    );
                }
                continue;
            }
            from.skip();
            let bytes = from.since(start);
            match &self.body {
                Body::DiaryEntry(line) => match together(&self.body, field) {
                    line::ADDITIONS | line::RECIPIENTS => {}
                    line::MAY => push(Part::of(line::MAY), bytes, line.sharing.may_stamp),
                    line::ONLY_MINE => push(
                        Part::of(line::ONLY_MINE),
                        bytes,
                        line.sharing.only_mine_stamp,
                    ),
                    field => push(Part::of(field), bytes, stamp),
                },
                body => push(Part::of(together(body, field)), bytes, stamp),
            }
        }
        if let Body::DiaryEntry(line) = &self.body {
            for addition in &line.additions {
                let mut out = Out::default();
                addition.write(&mut out);
                let part = Part {
                    field: line::ADDITIONS,
                    element: born(addition),
                    within: 0,
                };
                push(part, &out.0, addition.stamp);
            }
            for telling in &line.sharing.tellings {
                push_telling(telling, &mut push);
            }
        }
        all.sort_unstable_by(|one, other| one.part.cmp(&other.part));
        all
    }

    /// Removes all that a diary line says of a person as someone who is told.
    pub(crate) fn leave_out_recipient(&mut self, person: Id) {
        if let Body::DiaryEntry(line) = &mut self.body {
            line.sharing.leave_out(person);
        }
        let (body, whom) = (&self.body, Whom::Person(person));
        self.others.retain(|other| !other.part.is_about(body, whom));
        if let Some(edits) = &mut self.edits {
            edits.retain(|(part, _)| !part.is_about(body, whom));
        }
    }

    /// The edit that wrote a review's snapshot; `None` for other items.
    pub(crate) fn snapshot_by(&self) -> Option<Stamp> {
        matches!(self.body, Body::Review(_)).then_some(())?;
        let snapshot = |one: &Value| one.part == Part::of(review::DONE);
        self.values()
            .into_iter()
            .find(snapshot)
            .map(|one| one.stamp)
    }

    /// Records that this edit wrote a review's snapshot.
    pub(crate) fn set_snapshot_by(&mut self, stamp: Stamp) {
        let mut all = self.values();
        for value in &mut all {
            if value.part == Part::of(review::DONE) {
                value.stamp = stamp;
            }
        }
        self.list(&all);
    }

    /// Records that the edit `stamp` made it what it is, from what it was.
    pub(crate) fn touch(&mut self, before: &Item, stamp: Stamp) {
        let was = before.values();
        let mut now = self.unstamped(stamp);
        for value in &mut now {
            let same = |was: &&Value| was.part == value.part && was.bytes == value.bytes;
            if let Some(was) = was.iter().find(same) {
                value.stamp = was.stamp;
            }
        }
        self.stamp = stamp;
        self.list(&now);
    }

    /// Records which edits wrote its parts.
    fn list(&mut self, values: &[Value]) {
        let last = self.unstamped(self.stamp);
        // Of two parts that exclude each other, which only a forged plan has, one is left.
        let is_left = |value: &&Value| last.iter().any(|one| one.part == value.part);
        let left = values.iter().filter(is_left);
        if left.clone().eq(&last) {
            self.edits = None;
            return;
        }
        let usual = self.unstamped(self.born);
        let edits = left
            .filter(|value| !value.part.is_stamped(&self.body))
            .filter(|value| !usual.contains(value))
            .map(|value| (value.part.clone(), value.stamp));
        let edits: Vec<_> = edits.collect();
        self.edits = Some(edits);
    }

    /// The same item with these parts; `None` if they are not those of an item of this kind.
    pub(crate) fn with(&self, stamp: Stamp, values: &[Value]) -> Option<Self> {
        let (body, body_extra) = rebuilt(&self.body, values)?;
        let mut item = Item {
            stamp,
            private: values.iter().any(|value| value.part == Part::private()),
            body,
            body_extra,
            ..self.clone()
        };
        item.list(values);
        Some(item)
    }
}

/// What identifies an addition.
fn born(addition: &Addition) -> Vec<u8> {
    let mut out = Out::default();
    out.whole_stamp(addition.born);
    out.0
}

fn push_telling(telling: &Telling, push: &mut impl FnMut(Part, &[u8], Stamp)) {
    let mut whom = Out::default();
    telling.write_whom(&mut whom);
    let mut add = |within: u32, write: &dyn Fn(&mut Out)| {
        let mut out = Out::default();
        write(&mut out);
        if within == 0 || !out.0.is_empty() {
            let part = Part {
                field: line::RECIPIENTS,
                element: whom.0.clone(),
                within,
            };
            push(part, &out.0, telling.stamp);
        }
    };
    add(0, &|out| out.extra(&telling.extra));
    add(recipient::NAME, &|out| out.words(4, &telling.name));
    add(recipient::TOLD, &|out| telling.write_told(out));
    add(recipient::BY, &|out| out.words(7, &telling.by));
}

/// An item's body of these parts, which are sorted.
fn rebuilt(was: &Body, values: &[Value]) -> Option<(Body, Extra)> {
    let mut out = Out::default();
    out.map(|out| {
        let mut rest = values;
        while let Some(first) = rest.first() {
            let field = first.part.field;
            let count = rest
                .iter()
                .take_while(|one| one.part.field == field)
                .count();
            let (these, after) = rest.split_at(count);
            rest = after;
            if first.part.element.is_empty() {
                these
                    .iter()
                    .for_each(|one| out.0.extend_from_slice(&one.bytes));
                continue;
            }
            out.key(field);
            if field == line::RECIPIENTS && matches!(was, Body::DiaryEntry(_)) {
                write_recipients(these, out);
                continue;
            }
            out.array(these.len());
            // Witnesses in the order in which they were named.
            let mut these: Vec<&Value> = these.iter().collect();
            these.sort_by_key(|one| one.stamp);
            these
                .iter()
                .for_each(|one| out.0.extend_from_slice(&one.bytes));
        }
    });
    let mut from = In::new(&out.0);
    let read = read_body(kind_of(was), &mut from);
    from.whole().then_some(read)
}

fn write_recipients(values: &[Value], out: &mut Out) {
    let starts = |at: usize| at == 0 || values[at - 1].part.element != values[at].part.element;
    out.array((0..values.len()).filter(|at| starts(*at)).count());
    for (at, first) in values.iter().enumerate().filter(|(at, _)| starts(*at)) {
        let parts = || {
            let rest = values[at..].iter();
            rest.take_while(|one| one.part.element == first.part.element)
        };
        out.map(|out| {
            out.key(1);
            out.whole_stamp(parts().map(|one| one.stamp).max().unwrap_or_default());
            out.0.extend_from_slice(&first.part.element);
            parts().for_each(|one| out.0.extend_from_slice(&one.bytes));
        });
    }
}

/// An addition that lost to another version of itself, as one of its own.
pub(crate) fn beside(value: &Value) -> Value {
    let mut addition = Addition::read(&mut In::new(&value.bytes));
    // The same everywhere, and no one else's.
    addition.born = Stamp {
        counter: addition.stamp.counter,
        replica: Replica(addition.stamp.replica.0.rotate_left(1) ^ 1),
    };
    let mut out = Out::default();
    addition.write(&mut out);
    Value {
        part: Part {
            element: born(&addition),
            ..value.part.clone()
        },
        bytes: out.0,
        stamp: value.stamp,
    }
}

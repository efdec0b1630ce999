//! The plan as a whole, and how an edit changes it.

use crate::addition::Addition;
use crate::change::{Change, List, Touched};
use crate::day::Day;
use crate::diary_entry::{DiaryEntry, LinePart};
use crate::draft::Draft;
use crate::edit_error::EditError;
use crate::field::Field;
use crate::id::Id;
use crate::item::{Body, Item};
use crate::note::Note;
use crate::openings::Openings;
use crate::part::{Part, Value};
use crate::person::Person;
use crate::record::fields::Extra;
use crate::review::{Review, ReviewPart};
use crate::seen::Seen;
use crate::setting::{Setting, SettingKey};
use crate::sharing::{Told, Whom};
use crate::stamp::{Replica, Stamp};
use crate::stamps::Stamps;
use crate::step::{Choice, Source, Step};
use crate::thing::{Status, Thing};
use crate::typed::{bounded, required};
use crate::when::When;

/// The schema this version writes. A plan with a higher one opens read-only.
pub const SCHEMA: u16 = 1;

/// A safety plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Schema of the record it came from, or [`SCHEMA`].
    pub(crate) schema: u16,
    pub(crate) replica: Replica,
    pub(crate) counter: u64,
    /// All items by `born` stamp, then by id: the same order on all devices.
    items: Vec<Item>,
    /// The `born` stamp of each item, used to find it in `items`.
    births: Stamps,
    /// Removed items and the edits that removed them, so that an old copy cannot restore them.
    pub(crate) tombstones: Stamps,
    /// When it was opened.
    pub(crate) openings: Openings,
    /// Which edits of other replicas this copy has taken in.
    pub(crate) seen: Seen,
    /// Unknown fields of the record.
    pub(crate) extra: Extra,
}

impl Plan {
    /// Creates an empty plan. `replica` is a random number generated for this copy on this device.
    #[must_use]
    pub fn new(replica: Replica) -> Self {
        Plan {
            schema: SCHEMA,
            replica,
            counter: 0,
            items: Vec::new(),
            births: Stamps::default(),
            tombstones: Stamps::default(),
            openings: Openings::default(),
            seen: Seen::default(),
            extra: Extra::default(),
        }
    }

    /// Gives this copy a new replica. Done at every opening, so that two open copies of one plan never
    /// give different edits the same stamp.
    pub fn reopen(&mut self, replica: Replica) {
        self.seen = self.known_edits();
        self.replica = replica;
    }

    /// All edits that this copy has taken in, its own included.
    pub(crate) fn known_edits(&self) -> Seen {
        let mut seen = self.seen.clone();
        seen.add(Stamp {
            counter: self.counter,
            replica: self.replica,
        });
        seen
    }

    /// Whether a newer version wrote it, so that it can only be read here.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.schema > SCHEMA
    }

    /// Whether it has no items. What is half-typed is none yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let blank =
            |item: &Item| matches!(&item.body, Body::Setting(setting) if setting.is_unset());
        self.items().all(blank)
    }

    /// Returns the item with this id.
    #[must_use]
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.items.get(self.place(id)?)
    }

    pub(crate) fn item_mut(&mut self, id: Id) -> Option<&mut Item> {
        let place = self.place(id)?;
        self.items.get_mut(place)
    }

    /// The index of an item.
    fn place(&self, id: Id) -> Option<usize> {
        let born = self.births.get(id)?;
        Some(self.place_of(born, id))
    }

    /// The index of an item with this `born` stamp, or where it would be inserted.
    #[inline(never)]
    fn place_of(&self, born: Stamp, id: Id) -> usize {
        self.items
            .partition_point(|item| (item.born, item.id) < (born, id))
    }

    /// All items, in the order in which they were created.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.items.iter()
    }

    /// The steps of a section, in the order in which they were created.
    pub fn steps(&self, section: u16) -> impl Iterator<Item = (Id, &Step)> {
        self.items().filter_map(move |item| match &item.body {
            Body::Step(step) if step.section == section => Some((item.id, step)),
            _ => None,
        })
    }

    /// The things in the go-bag, in the order in which they were created.
    pub fn things(&self) -> impl Iterator<Item = (Id, &Thing)> {
        self.items().filter_map(|item| match &item.body {
            Body::Thing(thing) => Some((item.id, thing)),
            _ => None,
        })
    }

    /// The people, in the order in which they were created.
    pub fn people(&self) -> impl Iterator<Item = (Id, &Person)> {
        self.items().filter_map(|item| match &item.body {
            Body::Person(person) => Some((item.id, person)),
            _ => None,
        })
    }

    /// Returns the steps of a section that a review asks about: what was set aside earlier does not come up again.
    pub fn active_steps(&self, section: u16) -> impl Iterator<Item = &Item> {
        self.items().filter(move |item| match &item.body {
            Body::Step(step) => step.section == section && !item.body.is_dropped(),
            _ => false,
        })
    }

    /// Returns the go-bag's things that a review asks about, likewise.
    pub fn active_things(&self) -> impl Iterator<Item = &Item> {
        let things = |item: &&Item| matches!(item.body, Body::Thing(_));
        let things = self.items().filter(things);
        things.filter(|item| !item.body.is_dropped())
    }

    /// Returns the person with this id, if they are still in the plan.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<&Person> {
        match &self.item(id)?.body {
            Body::Person(person) => Some(person),
            _ => None,
        }
    }

    /// The diary lines, in the order in which they were created.
    pub fn lines(&self) -> impl Iterator<Item = (Id, &DiaryEntry)> {
        self.items().filter_map(|item| match &item.body {
            Body::DiaryEntry(line) => Some((item.id, line)),
            _ => None,
        })
    }

    /// Returns the diary line with this id.
    #[must_use]
    pub fn line(&self, id: Id) -> Option<&DiaryEntry> {
        match &self.item(id)?.body {
            Body::DiaryEntry(line) => Some(line),
            _ => None,
        }
    }

    /// Returns the addition to a diary line that was made on this day and can still be changed: the one begun since the
    /// plan was opened, and otherwise the last.
    #[must_use]
    pub fn added_on(&self, line: Id, today: Day) -> Option<&Addition> {
        self.line(line)?.added_on(today, self.replica)
    }

    /// Returns the diary in reading order: by when it happened, latest first and unknown dates last.
    /// Within a day, the line written last comes first.
    #[must_use]
    pub fn diary(&self) -> Vec<Id> {
        // Inserted one by one: most are in order already, and a sort takes a lot of code.
        let mut lines: Vec<(When, Id)> = Vec::new();
        for item in self.items.iter().rev() {
            if let Body::DiaryEntry(line) = &item.body {
                let place = lines.partition_point(|(when, _)| *when >= line.happened);
                lines.insert(place, (line.happened, item.id));
            }
        }
        lines.into_iter().map(|(_, id)| id).collect()
    }

    /// The reviews, in the order in which they were created.
    pub fn reviews(&self) -> impl Iterator<Item = (Id, &Review)> {
        self.items().filter_map(|item| match &item.body {
            Body::Review(review) => Some((item.id, review)),
            _ => None,
        })
    }

    /// Returns the note of a section; empty if there is none.
    #[must_use]
    pub fn note(&self, section: u16) -> &str {
        self.items()
            .find_map(|item| match &item.body {
                Body::Note(note) if note.section == section => Some(note.text.as_str()),
                _ => None,
            })
            .unwrap_or("")
    }

    /// Returns the value of a setting, if it was ever set.
    #[must_use]
    pub fn setting(&self, key: SettingKey) -> Option<u64> {
        self.items().find_map(|item| match &item.body {
            Body::Setting(setting) if setting.key == key && !setting.is_unset() => {
                Some(setting.value)
            }
            _ => None,
        })
    }

    /// Applies an edit and returns what it touched.
    ///
    /// # Errors
    /// See [`EditError`]; a refused edit leaves the plan as it was.
    pub fn apply(&mut self, change: Change) -> Result<Touched, EditError> {
        if self.read_only() {
            return Err(EditError::ReadOnly);
        }
        let (id, edit) = match change {
            Change::Choose {
                fresh,
                section,
                entry,
                choice,
            } => match self.id_of_step(section, entry) {
                Some(id) => (id, Edit::Choice(choice)),
                None => {
                    let body = Body::Step(Step {
                        section,
                        source: Source::Catalogue(entry),
                        choice,
                        note: String::new(),
                    });
                    return Ok(self.add(fresh, body));
                }
            },
            Change::OwnStep {
                fresh,
                section,
                text,
            } => {
                let body = Body::Step(Step {
                    section,
                    source: Source::Own(required(text)?),
                    ..Step::default()
                });
                return Ok(self.add(fresh, body));
            }
            Change::SetChoice { id, choice } => (id, Edit::Choice(choice)),
            Change::Pack {
                fresh,
                entry,
                whose,
                status,
            } => match self.id_of_thing(entry, whose) {
                Some(id) => (id, Edit::Status(status)),
                None => {
                    let body = Body::Thing(Thing {
                        source: Source::Catalogue(entry),
                        status,
                        whose: self.known(whose)?,
                        ..Thing::default()
                    });
                    return Ok(self.add(fresh, body));
                }
            },
            Change::OwnThing { fresh, whose, text } => {
                let body = Body::Thing(Thing {
                    source: Source::Own(required(text)?),
                    whose: self.known(whose)?,
                    ..Thing::default()
                });
                return Ok(self.add(fresh, body));
            }
            Change::SetStatus { id, status } => (id, Edit::Status(status)),
            Change::CopyWillDo { id, yes } => (id, Edit::CopyWillDo(yes)),
            Change::Hold { id, holder } => (id, Edit::Holder(self.known(holder)?)),
            Change::AddPerson { fresh, name } => {
                let body = Body::Person(Person {
                    name: required(name)?,
                    ..Person::default()
                });
                return Ok(self.add(fresh, body));
            }
            Change::AddWorker { fresh, name } => {
                let body = Body::Person(Person {
                    name: required(name)?,
                    worker: true,
                    ..Person::default()
                });
                return Ok(self.add(fresh, body));
            }
            Change::Worker { id, yes } => (id, Edit::Worker(yes)),
            Change::Meeting { id, when } => (id, Edit::Meeting(when)),
            Change::Role { id, role, has } => (id, Edit::Role(role, has)),
            Change::Write { id, field, text } => (id, Edit::Text(field, bounded(text)?)),
            Change::WriteNote {
                fresh,
                section,
                text,
            } => {
                let text = bounded(text)?;
                let known = self.items().find(|item| match &item.body {
                    Body::Note(note) => note.section == section,
                    _ => false,
                });
                match known {
                    Some(item) => (item.id, Edit::SectionNote(text)),
                    None => return Ok(self.add(fresh, Body::Note(Note { section, text }))),
                }
            }
            Change::Set { fresh, key, value } => {
                let known = self.items().find(|item| match &item.body {
                    Body::Setting(setting) => setting.key == key,
                    _ => false,
                });
                match known {
                    Some(item) => (item.id, Edit::Value(value)),
                    None => {
                        let body = Body::Setting(Setting {
                            key,
                            value,
                            ..Setting::default()
                        });
                        return Ok(self.add(fresh, body));
                    }
                }
            }
            Change::Draft { fresh, draft } => return self.write_draft(fresh, draft),
            Change::DiaryEntry { id, today, part } => return self.write_line(id, today, part),
            Change::Review { id, part } => return self.write_review(id, part),
            Change::Private { id, yes } => (id, Edit::Private(yes)),
            Change::Remove { id } => {
                let item = self.take(id).ok_or(EditError::Missing)?;
                let stamp = self.next_stamp();
                self.tombstones.insert(id, stamp);
                let mut items = self.held_by(id);
                if let Body::Person(person) = &item.body {
                    // A private person leaves no name.
                    let name = if item.private { "" } else { &person.name };
                    items.extend(self.name_in_lines(id, name, stamp));
                }
                return Ok(Touched {
                    items,
                    lists: vec![item.body.list()],
                });
            }
            Change::Settle {
                id,
                field,
                today,
                text,
                take,
            } => return self.settle_text((id, field), today, &text, take),
            Change::RemoveSection { section } => return self.remove_section(section),
            Change::ClearProgramme => return self.clear_programme(),
            Change::PutBack { item } => {
                if self.item(item.id).is_some() {
                    return Ok(Touched::default());
                }
                let mut item = *item;
                item.touch(&item.clone(), self.next_stamp());
                let (id, list) = (item.id, item.body.list());
                self.insert(item);
                // The same catalogue entry may have been added again meanwhile.
                let mut items = self.unite();
                items.extend(self.held_by(id));
                items.push(id);
                return Ok(Touched {
                    items,
                    lists: vec![list],
                });
            }
        };
        self.edit(id, edit)
    }

    /// Takes a text that was written elsewhere, or drops it. A diary line keeps both once its day is over.
    fn settle_text(
        &mut self,
        (id, field): (Id, Field),
        today: Day,
        text: &str,
        take: bool,
    ) -> Result<Touched, EditError> {
        let stamp = self.peek_stamp();
        let item = self.item_mut(id).ok_or(EditError::Missing)?;
        let part = Part::of_text(&item.body, field).ok_or(EditError::Missing)?;
        let is = |other: &Value| other.part == part && other.text() == Some(text);
        if !item.others.iter().any(is) {
            return Err(EditError::Missing);
        }
        let before = item.clone();
        let here = match &mut item.body {
            Body::DiaryEntry(line) if !line.can_change(today) => return Err(EditError::DayOver),
            Body::DiaryEntry(line) => line.text(field),
            Body::Note(note) => Some(&mut note.text),
            body => text_of(body, field),
        };
        let here = here.ok_or(EditError::Missing)?;
        if take {
            text.clone_into(here);
        }
        item.others.retain(|other| !is(other));
        item.touch(&before, stamp);
        self.counter = stamp.counter;
        Ok(Touched {
            items: vec![id],
            lists: Vec::new(),
        })
    }

    pub(crate) fn edit(&mut self, id: Id, edit: Edit) -> Result<Touched, EditError> {
        let stamp = self.peek_stamp();
        let renamed = matches!(edit, Edit::Text(Field::Name, _));
        let item = self.item_mut(id).ok_or(EditError::Missing)?;
        let before = item.clone();
        edit_item(item, edit)?;
        item.touch(&before, stamp);
        self.counter = stamp.counter;
        let mut items = vec![id];
        if renamed {
            items.extend(self.held_by(id));
        }
        Ok(Touched {
            items,
            lists: Vec::new(),
        })
    }

    fn write_line(&mut self, id: Id, today: Day, part: LinePart) -> Result<Touched, EditError> {
        if let LinePart::Saw(person, true) = part
            && self.person(person).is_none()
        {
            return Err(EditError::Missing);
        }
        // Only people in the plan can be named, and only those who can be told can be marked as still to be told.
        if let LinePart::Told(Whom::Person(person), told) = part {
            let known = match told {
                Told::StillTo => self.can_be_told(person),
                _ => self.person(person).is_some() || self.is_told(id, person),
            };
            if !known {
                return Err(EditError::Missing);
            }
        }
        let stamp = self.peek_stamp();
        let removed = self.tombstones.get(id).is_some();
        match self.item_mut(id) {
            Some(item) => {
                let before = item.clone();
                let Body::DiaryEntry(line) = &mut item.body else {
                    return Err(EditError::Missing);
                };
                let moves = matches!(part, LinePart::Happened(_));
                line.change(part, today, stamp)?;
                item.touch(&before, stamp);
                self.counter = stamp.counter;
                Ok(Touched {
                    items: vec![id],
                    lists: moves.then_some(List::Diary).into_iter().collect(),
                })
            }
            // A removed line can be put back, but not started again by a screen that still shows it.
            None if removed => Err(EditError::Missing),
            None => {
                let mut line = DiaryEntry::new(today);
                line.change(part, today, stamp)?;
                Ok(self.add(id, Body::DiaryEntry(line)))
            }
        }
    }

    /// Writes the name of a person who is removed into the lines they were told about.
    fn name_in_lines(&mut self, person: Id, name: &str, stamp: Stamp) -> Vec<Id> {
        let mut touched = Vec::new();
        for item in &mut self.items {
            if let Body::DiaryEntry(line) = &mut item.body
                && line.sharing.name(Whom::Person(person), name, stamp)
            {
                touched.push(item.id);
            }
        }
        touched
    }

    /// Whether a line has this person as a recipient.
    fn is_told(&self, line: Id, person: Id) -> bool {
        let whom = Whom::Person(person);
        self.line(line)
            .is_some_and(|line| line.sharing.of(whom).is_some())
    }

    pub(crate) fn write_review(&mut self, id: Id, part: ReviewPart) -> Result<Touched, EditError> {
        let stamp = self.peek_stamp();
        if self.tombstones.get(id).is_some() {
            return Err(EditError::Missing);
        }
        let Some(item) = self.item_mut(id) else {
            let mut review = Review::default();
            review.change(part, stamp.counter);
            return Ok(self.add(id, Body::Review(review)));
        };
        let before = item.clone();
        let Body::Review(review) = &mut item.body else {
            return Err(EditError::Missing);
        };
        if !review.change(part, stamp.counter) {
            return Err(EditError::Missing);
        }
        item.touch(&before, stamp);
        self.counter = stamp.counter;
        Ok(Touched {
            items: vec![id],
            lists: vec![List::Reviews],
        })
    }

    /// Inserts an item, replacing one with the same id or its tombstone.
    #[inline(never)]
    pub(crate) fn insert(&mut self, item: Item) {
        self.tombstones.remove(item.id);
        if let Some(ours) = self.item_mut(item.id).filter(|ours| ours.born == item.born) {
            *ours = item;
            return;
        }
        self.take(item.id);
        self.births.insert(item.id, item.born);
        let place = self.place_of(item.born, item.id);
        self.items.insert(place, item);
    }

    /// Removes an item, if it is there.
    #[inline(never)]
    pub(crate) fn take(&mut self, id: Id) -> Option<Item> {
        let born = self.births.remove(id)?;
        let place = self.place_of(born, id);
        Some(self.items.remove(place))
    }

    fn peek_stamp(&self) -> Stamp {
        Stamp {
            counter: self.counter + 1,
            replica: self.replica,
        }
    }

    pub(crate) fn next_stamp(&mut self) -> Stamp {
        let stamp = self.peek_stamp();
        self.counter = stamp.counter;
        stamp
    }

    pub(crate) fn add(&mut self, id: Id, body: Body) -> Touched {
        let stamp = self.next_stamp();
        let list = body.list();
        self.insert(Item {
            id,
            born: stamp,
            stamp,
            private: false,
            body,
            extra: Extra::default(),
            body_extra: Extra::default(),
            edits: None,
            others: Vec::new(),
        });
        Touched {
            items: vec![id],
            lists: vec![list],
        }
    }

    /// Returns the id of this section's note, if there is one.
    #[must_use]
    pub fn id_of_note(&self, section: u16) -> Option<Id> {
        let is = |item: &&Item| matches!(&item.body, Body::Note(note) if note.section == section);
        self.items().find(is).map(|item| item.id)
    }

    /// Returns the id of a section's step for a catalogue entry.
    #[must_use]
    pub fn id_of_step(&self, section: u16, entry: u16) -> Option<Id> {
        self.steps(section)
            .find(|(_, step)| step.source == Source::Catalogue(entry))
            .map(|(id, _)| id)
    }

    /// Returns the id of the go-bag thing for a catalogue entry, packed for this person or (`None`) the user.
    #[must_use]
    pub fn id_of_thing(&self, entry: u16, whose: Option<Id>) -> Option<Id> {
        self.things()
            .find(|(_, thing)| thing.source == Source::Catalogue(entry) && thing.whose == whose)
            .map(|(id, _)| id)
    }

    /// Returns the same id, if any, provided that it is a person in the plan.
    fn known(&self, person: Option<Id>) -> Result<Option<Id>, EditError> {
        match person {
            Some(id) if self.person(id).is_none() => Err(EditError::Missing),
            other => Ok(other),
        }
    }

    fn held_by(&self, person: Id) -> Vec<Id> {
        self.things()
            .filter(|(_, thing)| [thing.holder, thing.whose].contains(&Some(person)))
            .map(|(id, _)| id)
            .collect()
    }
}

impl Body {
    /// Returns the list that an item with this content is in.
    #[must_use]
    pub fn list(&self) -> List {
        match self {
            Self::Step(step) => List::Steps(step.section),
            Self::Thing(_) => List::Things,
            Self::Person(_) => List::People,
            Self::Note(_) => List::Notes,
            Self::Setting(_) => List::Settings,
            Self::DiaryEntry(_) => List::Diary,
            Self::Review(_) => List::Reviews,
            Self::Unknown(_) => List::Unknown,
        }
    }
}

/// An edit of an existing item.
pub(crate) enum Edit {
    Choice(Choice),
    Status(Status),
    CopyWillDo(bool),
    Holder(Option<Id>),
    Worker(bool),
    Meeting(When),
    Role(u16, bool),
    Text(Field, String),
    SectionNote(String),
    Value(u64),
    Draft(Draft),
    Private(bool),
}

/// Applies an edit. Refuses, and changes nothing, if the item is of another kind.
fn edit_item(item: &mut Item, edit: Edit) -> Result<(), EditError> {
    match (&mut item.body, edit) {
        (_, Edit::Private(yes)) => item.private = yes,
        (Body::Step(step), Edit::Choice(choice)) => step.choice = choice,
        (Body::Thing(thing), Edit::Status(status)) => thing.status = status,
        (Body::Thing(thing), Edit::CopyWillDo(yes)) => thing.copy_will_do = yes,
        (Body::Thing(thing), Edit::Holder(holder)) => thing.holder = holder,
        (Body::Person(person), Edit::Worker(yes)) => person.worker = yes,
        // A year alone is what is left in the fields when the day was cleared.
        (Body::Person(person), Edit::Meeting(when)) => {
            person.meeting = when.month().map(|_| when).unwrap_or_default();
        }
        (Body::Person(person), Edit::Role(role, has)) => {
            person.set_role(role, has);
            // What was hidden elsewhere was not chosen here.
            let body = &item.body;
            item.others.retain(|one| !one.part.is_role(body));
        }
        (Body::Note(note), Edit::SectionNote(text)) => note.text = text,
        (Body::Setting(setting), Edit::Value(value)) => setting.value = value,
        (Body::Setting(setting), Edit::Draft(draft)) => setting.write_draft(draft),
        (body, Edit::Text(field, text)) => *text_of(body, field).ok_or(EditError::Missing)? = text,
        _ => return Err(EditError::Missing),
    }
    Ok(())
}

fn text_of(body: &mut Body, field: Field) -> Option<&mut String> {
    Some(match (body, field) {
        (Body::Step(step), Field::Words) => own_words(&mut step.source)?,
        (Body::Step(step), Field::Note) => &mut step.note,
        (Body::Thing(thing), Field::Words) => own_words(&mut thing.source)?,
        (Body::Thing(thing), Field::Note) => &mut thing.note,
        (Body::Thing(thing), Field::Place) => &mut thing.place,
        (Body::Person(person), Field::Name) => &mut person.name,
        (Body::Person(person), Field::Relation) => &mut person.relation,
        (Body::Person(person), Field::Reach) => &mut person.reach,
        (Body::Person(person), Field::Note) => &mut person.note,
        (Body::Person(person), Field::Agency) => &mut person.agency,
        (Body::Person(person), Field::Does) => &mut person.does,
        (Body::Person(person), Field::Meeting) => &mut person.meeting_words,
        (Body::Review(review), Field::Agreed) => &mut review.agreed,
        (Body::Review(review), Field::Remember) => &mut review.remember,
        _ => return None,
    })
}

fn own_words(source: &mut Source) -> Option<&mut String> {
    match source {
        Source::Own(words) => Some(words),
        Source::Catalogue(_) => None,
    }
}

//! The plan as a whole, and how an edit changes it.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::{Change, Field, List, Refused, TEXT_LIMIT, Touched};
use crate::id::Id;
use crate::item::{Body, Extra, Item};
use crate::note::Note;
use crate::person::Person;
use crate::setting::{Setting, SettingKey};
use crate::stamp::{Replica, Stamp};
use crate::step::{Choice, Source, Step};
use crate::thing::Thing;

/// The schema this version writes. A plan with a higher one opens read-only.
pub const SCHEMA: u16 = 1;

/// A safety plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Schema of the record it came from, or [`SCHEMA`].
    pub(crate) schema: u16,
    pub(crate) replica: Replica,
    pub(crate) counter: u64,
    pub(crate) items: BTreeMap<Id, Item>,
    /// Every item by birth: the order that all devices share.
    pub(crate) order: BTreeSet<(Stamp, Id)>,
    /// Removed items and the edit that removed them, so that an old copy cannot bring them back.
    pub(crate) tombstones: BTreeMap<Id, Stamp>,
    /// Unknown fields of the record.
    pub(crate) extra: Extra,
}

impl Plan {
    /// An empty plan. `replica` is a random number made for this copy on this device.
    #[must_use]
    pub fn new(replica: Replica) -> Self {
        Plan {
            schema: SCHEMA,
            replica,
            counter: 0,
            items: BTreeMap::new(),
            order: BTreeSet::new(),
            tombstones: BTreeMap::new(),
            extra: Extra::default(),
        }
    }

    /// Gives this copy a new replica: done at every opening, so that two open copies of one plan
    /// never stamp different edits alike.
    pub fn reopen(&mut self, replica: Replica) {
        self.replica = replica;
    }

    /// Whether a newer version wrote it, so that it can only be read here.
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.schema > SCHEMA
    }

    /// Whether nothing was ever written in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// One item.
    #[must_use]
    pub fn item(&self, id: Id) -> Option<&Item> {
        self.items.get(&id)
    }

    /// All items, in the order in which they were made.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.order.iter().filter_map(|(_, id)| self.items.get(id))
    }

    /// The steps of a section, in the order in which they were made.
    pub fn steps(&self, section: u16) -> impl Iterator<Item = (Id, &Step)> {
        self.items().filter_map(move |item| match &item.body {
            Body::Step(step) if step.section == section => Some((item.id, step)),
            _ => None,
        })
    }

    /// The things of the bag, in the order in which they were made.
    pub fn things(&self) -> impl Iterator<Item = (Id, &Thing)> {
        self.items().filter_map(|item| match &item.body {
            Body::Thing(thing) => Some((item.id, thing)),
            _ => None,
        })
    }

    /// The people, in the order in which they were made.
    pub fn people(&self) -> impl Iterator<Item = (Id, &Person)> {
        self.items().filter_map(|item| match &item.body {
            Body::Person(person) => Some((item.id, person)),
            _ => None,
        })
    }

    /// The person with this id, if they are still in the plan.
    #[must_use]
    pub fn person(&self, id: Id) -> Option<&Person> {
        match &self.items.get(&id)?.body {
            Body::Person(person) => Some(person),
            _ => None,
        }
    }

    /// The note of a section; empty if there is none.
    #[must_use]
    pub fn note(&self, section: u16) -> &str {
        self.items()
            .find_map(|item| match &item.body {
                Body::Note(note) if note.section == section => Some(note.text.as_str()),
                _ => None,
            })
            .unwrap_or("")
    }

    /// The value of a setting, if it was ever written.
    #[must_use]
    pub fn setting(&self, key: SettingKey) -> Option<u64> {
        self.items().find_map(|item| match &item.body {
            Body::Setting(setting) if setting.key == key => Some(setting.value),
            _ => None,
        })
    }

    /// Applies an edit and says what it touched.
    ///
    /// # Errors
    /// See [`Refused`]; a refused edit leaves the plan as it was.
    pub fn apply(&mut self, change: Change) -> Result<Touched, Refused> {
        if self.read_only() {
            return Err(Refused::ReadOnly);
        }
        match change {
            Change::Choose {
                fresh,
                section,
                entry,
                choice,
            } => match self.id_of_step(section, entry) {
                Some(id) => self.edit_step(id, |step| step.choice = choice),
                None => Ok(self.add(
                    fresh,
                    Body::Step(Step {
                        section,
                        source: Source::Catalogue(entry),
                        choice,
                        note: String::new(),
                    }),
                )),
            },
            Change::OwnStep {
                fresh,
                section,
                text,
            } => {
                let source = Source::Own(required(text)?);
                Ok(self.add(
                    fresh,
                    Body::Step(Step {
                        section,
                        source,
                        choice: Choice::Mine,
                        note: String::new(),
                    }),
                ))
            }
            Change::SetChoice { id, choice } => self.edit_step(id, |step| step.choice = choice),
            Change::Pack {
                fresh,
                entry,
                status,
            } => match self.id_of_thing(entry) {
                Some(id) => self.edit_thing(id, |thing| thing.status = status),
                None => Ok(self.add(
                    fresh,
                    Body::Thing(Thing {
                        source: Source::Catalogue(entry),
                        status,
                        ..Thing::default()
                    }),
                )),
            },
            Change::OwnThing { fresh, text } => {
                let source = Source::Own(required(text)?);
                Ok(self.add(
                    fresh,
                    Body::Thing(Thing {
                        source,
                        ..Thing::default()
                    }),
                ))
            }
            Change::SetStatus { id, status } => self.edit_thing(id, |thing| thing.status = status),
            Change::CopyWillDo { id, yes } => self.edit_thing(id, |thing| thing.copy_will_do = yes),
            Change::Hold { id, holder } => {
                if holder.is_some_and(|person| self.person(person).is_none()) {
                    return Err(Refused::Missing);
                }
                self.edit_thing(id, |thing| thing.holder = holder)
            }
            Change::AddPerson { fresh, name } => {
                let name = required(name)?;
                Ok(self.add(
                    fresh,
                    Body::Person(Person {
                        name,
                        ..Person::default()
                    }),
                ))
            }
            Change::Role { id, role, has } => self.edit(id, |body| match body {
                Body::Person(person) => {
                    person.set_role(role, has);
                    Ok(())
                }
                _ => Err(Refused::Missing),
            }),
            Change::Write { id, field, text } => {
                let text = bounded(text)?;
                let mut touched = self.edit(id, |body| write_field(body, field, text))?;
                if field == Field::Name {
                    touched.items.extend(self.held_by(id));
                }
                Ok(touched)
            }
            Change::WriteNote {
                fresh,
                section,
                text,
            } => {
                let text = bounded(text)?;
                let known = self.items.values().find_map(|item| match &item.body {
                    Body::Note(note) if note.section == section => Some(item.id),
                    _ => None,
                });
                match known {
                    Some(id) => self.edit(id, |body| match body {
                        Body::Note(note) => {
                            note.text = text;
                            Ok(())
                        }
                        _ => Err(Refused::Missing),
                    }),
                    None => Ok(self.add(fresh, Body::Note(Note { section, text }))),
                }
            }
            Change::Set { fresh, key, value } => {
                let known = self.items.values().find_map(|item| match &item.body {
                    Body::Setting(setting) if setting.key == key => Some(item.id),
                    _ => None,
                });
                match known {
                    Some(id) => self.edit(id, |body| match body {
                        Body::Setting(setting) => {
                            setting.value = value;
                            Ok(())
                        }
                        _ => Err(Refused::Missing),
                    }),
                    None => Ok(self.add(fresh, Body::Setting(Setting { key, value }))),
                }
            }
            Change::Private { id, yes } => {
                let stamp = self.peek_stamp();
                let item = self.items.get_mut(&id).ok_or(Refused::Missing)?;
                self.counter = stamp.counter;
                item.private = yes;
                item.stamp = stamp;
                Ok(Touched {
                    items: vec![id],
                    list: None,
                })
            }
            Change::Remove { id } => {
                let item = self.items.remove(&id).ok_or(Refused::Missing)?;
                let stamp = self.next_stamp();
                self.order.remove(&(item.born, id));
                self.tombstones.insert(id, stamp);
                Ok(Touched {
                    items: self.held_by(id),
                    list: Some(list_of(&item.body)),
                })
            }
            Change::PutBack { item } => {
                if self.items.contains_key(&item.id) {
                    return Ok(Touched::default());
                }
                let mut item = *item;
                item.stamp = self.next_stamp();
                let (id, list) = (item.id, list_of(&item.body));
                self.insert(item);
                // The same idea may have been taken up anew meanwhile.
                let mut items = self.unite();
                items.extend(self.held_by(id));
                items.push(id);
                Ok(Touched {
                    items,
                    list: Some(list),
                })
            }
        }
    }

    /// Puts an item in its place, taking away a tombstone of the same id.
    pub(crate) fn insert(&mut self, item: Item) {
        self.tombstones.remove(&item.id);
        self.order.insert((item.born, item.id));
        self.items.insert(item.id, item);
    }

    fn peek_stamp(&self) -> Stamp {
        Stamp {
            counter: self.counter + 1,
            replica: self.replica,
        }
    }

    fn next_stamp(&mut self) -> Stamp {
        let stamp = self.peek_stamp();
        self.counter = stamp.counter;
        stamp
    }

    fn add(&mut self, id: Id, body: Body) -> Touched {
        let stamp = self.next_stamp();
        let list = list_of(&body);
        self.insert(Item {
            id,
            born: stamp,
            stamp,
            private: false,
            body,
            extra: Extra::default(),
            body_extra: Extra::default(),
        });
        Touched {
            items: vec![id],
            list: Some(list),
        }
    }

    fn edit(
        &mut self,
        id: Id,
        edit: impl FnOnce(&mut Body) -> Result<(), Refused>,
    ) -> Result<Touched, Refused> {
        let stamp = self.peek_stamp();
        let item = self.items.get_mut(&id).ok_or(Refused::Missing)?;
        edit(&mut item.body)?;
        item.stamp = stamp;
        self.counter = stamp.counter;
        Ok(Touched {
            items: vec![id],
            list: None,
        })
    }

    fn edit_step(&mut self, id: Id, edit: impl FnOnce(&mut Step)) -> Result<Touched, Refused> {
        self.edit(id, |body| match body {
            Body::Step(step) => {
                edit(step);
                Ok(())
            }
            _ => Err(Refused::Missing),
        })
    }

    fn edit_thing(&mut self, id: Id, edit: impl FnOnce(&mut Thing)) -> Result<Touched, Refused> {
        self.edit(id, |body| match body {
            Body::Thing(thing) => {
                edit(thing);
                Ok(())
            }
            _ => Err(Refused::Missing),
        })
    }

    /// The step that a section has for an entry of the catalogue.
    #[must_use]
    pub fn id_of_step(&self, section: u16, entry: u16) -> Option<Id> {
        self.steps(section)
            .find(|(_, step)| step.source == Source::Catalogue(entry))
            .map(|(id, _)| id)
    }

    /// The thing that the bag has for an entry of the catalogue.
    #[must_use]
    pub fn id_of_thing(&self, entry: u16) -> Option<Id> {
        self.things()
            .find(|(_, thing)| thing.source == Source::Catalogue(entry))
            .map(|(id, _)| id)
    }

    fn held_by(&self, person: Id) -> Vec<Id> {
        self.things()
            .filter(|(_, thing)| thing.holder == Some(person))
            .map(|(id, _)| id)
            .collect()
    }
}

/// The list in which an item of this kind stands.
pub(crate) fn list_of(body: &Body) -> List {
    match body {
        Body::Step(step) => List::Steps(step.section),
        Body::Thing(_) => List::Things,
        Body::Person(_) => List::People,
        Body::Note(_) => List::Notes,
        Body::Setting(_) => List::Settings,
        Body::Unknown(_) => List::Unknown,
    }
}

fn write_field(body: &mut Body, field: Field, text: String) -> Result<(), Refused> {
    let place = match (body, field) {
        (
            Body::Step(Step {
                source: Source::Own(words),
                ..
            }),
            Field::Words,
        )
        | (
            Body::Thing(Thing {
                source: Source::Own(words),
                ..
            }),
            Field::Words,
        ) => words,
        (Body::Step(step), Field::Note) => &mut step.note,
        (Body::Thing(thing), Field::Note) => &mut thing.note,
        (Body::Person(person), Field::Note) => &mut person.note,
        (Body::Thing(thing), Field::Place) => &mut thing.place,
        (Body::Person(person), Field::Name) => &mut person.name,
        (Body::Person(person), Field::Relation) => &mut person.relation,
        (Body::Person(person), Field::Reach) => &mut person.reach,
        _ => return Err(Refused::Missing),
    };
    *place = text;
    Ok(())
}

fn bounded(text: String) -> Result<String, Refused> {
    // Bytes first: counting characters of a long text on every keystroke would be slow.
    if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT {
        return Err(Refused::TooLong);
    }
    Ok(text)
}

fn required(text: String) -> Result<String, Refused> {
    let text = bounded(text)?;
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(Refused::Empty);
    }
    Ok(trimmed.to_owned())
}

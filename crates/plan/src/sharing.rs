//! Who may know about a diary line, and who does: the user's answers, and who was told.
//!
//! These may be given long after the line's day: they are about the line, not part of its evidence.

use crate::id::Id;
use crate::record::cbor::{In, Out};
use crate::record::fields::{Extra, read_map};
use crate::stamp::Stamp;
use crate::when::When;

/// Whether a worker may tell anyone else about a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Use {
    /// Not stated, which is not a yes.
    #[default]
    NotSaid,
    /// They may.
    May,
    /// Not if it could be traced to the user.
    NotTraced,
    /// The user wants to be asked first.
    AskFirst,
    /// They may not.
    No,
}

impl Use {
    /// All answers, indexed by their numbers.
    const NUMBERED: [Self; 5] = [
        Self::NotSaid,
        Self::May,
        Self::NotTraced,
        Self::AskFirst,
        Self::No,
    ];
}

/// A recipient of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whom {
    /// A person in the plan, who may have been removed.
    Person(Id),
    /// A professional.
    Office(Office),
}

/// Professionals whose work it is to know. If a partner is on a programme, news of what happened at home
/// does not automatically reach all of them (a women's safety service within IDAP, 2000s).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Office {
    /// A support worker.
    Worker,
    /// The probation officer.
    Probation,
    /// Those who run the programme.
    Programme,
    /// The police unit for domestic abuse.
    Police,
    /// A social worker.
    SocialWorker,
    /// An advocate: an independent domestic violence adviser.
    Advocate,
    /// A GP, midwife or health visitor.
    Health,
    /// The children's school.
    School,
    /// The person's solicitor.
    Solicitor,
    /// One from a newer version, preserved as it is.
    Other(u16),
}

impl Whom {
    /// The sort key of recipients: people by id, before offices by number.
    fn key(self) -> (u16, Id) {
        match self {
            Self::Person(id) => (0, id),
            Self::Office(office) => (office.number(), Id([0; 16])),
        }
    }
}

impl Office {
    /// All those known to this version.
    pub const ALL: [Self; 9] = [
        Self::Worker,
        Self::Probation,
        Self::Programme,
        Self::Police,
        Self::SocialWorker,
        Self::Advocate,
        Self::Health,
        Self::School,
        Self::Solicitor,
    ];

    /// Whether the abusive partner may hear of what they are told: they also work with the partner, or an arrest, a
    /// report or a question may follow.
    #[must_use]
    pub fn may_get_back(self) -> bool {
        matches!(
            self,
            Self::Probation | Self::Programme | Self::Police | Self::SocialWorker | Self::School
        )
    }

    /// Its number, from 1; 0 is a person.
    fn number(self) -> u16 {
        match self {
            Self::Other(number) => number,
            known => {
                Self::ALL
                    .iter()
                    .position(|one| *one == known)
                    .map_or(0, |at| at as u16)
                    + 1
            }
        }
    }

    fn from_number(number: u16) -> Self {
        let at = usize::from(number).wrapping_sub(1);
        Self::ALL.get(at).copied().unwrap_or(Self::Other(number))
    }
}

/// Whether a recipient has been told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// Neither told nor to be told: an earlier entry was withdrawn.
    #[default]
    No,
    /// Still to be told.
    StillTo,
    /// Told, on this date as far as it is known.
    On(When),
}

/// A recipient who was told about a line, or is still to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Who.
    pub whom: Whom,
    /// The name of a person who was removed, so that it still makes sense; empty before, and for a private
    /// person.
    pub name: String,
    /// Whether they have been told.
    pub told: Told,
    /// Who told them, in the user's own words.
    pub by: String,
    /// The edit that touched it last.
    pub(crate) stamp: Stamp,
    /// Unknown fields.
    pub(crate) extra: Extra,
}

/// Who may know about a line, and who does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Whether a worker may tell anyone else.
    pub may: Use,
    /// The edit that set it.
    pub(crate) may_stamp: Stamp,
    /// The additions that this answer covers, by the edits that wrote them: no others, wherever they were
    /// written.
    pub(crate) meant: Vec<Stamp>,
    /// Whether only the user or their children could have disclosed this, so that anyone who hears it may
    /// guess who did.
    pub only_mine: bool,
    /// The edit that set it.
    pub(crate) only_mine_stamp: Stamp,
    /// Who was told, and who is still to be told: each once, sorted.
    pub(crate) tellings: Vec<Telling>,
}

impl Sharing {
    /// Who was told, and who is still to be told.
    pub fn tellings(&self) -> impl Iterator<Item = &Telling> {
        self.tellings.iter().filter(|one| one.told != Told::No)
    }

    /// Returns the entry for a recipient, unless it was withdrawn.
    #[must_use]
    pub fn of(&self, whom: Whom) -> Option<&Telling> {
        self.tellings().find(|one| one.whom == whom)
    }

    /// The entry for a recipient, to write to; created if there is none.
    pub(crate) fn telling(&mut self, whom: Whom) -> &mut Telling {
        let at = match self.place(whom) {
            Ok(at) => at,
            Err(at) => {
                self.tellings.insert(at, Telling::new(whom));
                at
            }
        };
        &mut self.tellings[at]
    }

    /// Merges in the answers of another copy: the later of each wins.
    pub(crate) fn take(&mut self, other: &Sharing) {
        if other.may_stamp > self.may_stamp {
            (self.may, self.may_stamp) = (other.may, other.may_stamp);
            self.meant.clone_from(&other.meant);
        }
        if other.only_mine_stamp > self.only_mine_stamp {
            self.only_mine = other.only_mine;
            self.only_mine_stamp = other.only_mine_stamp;
        }
        for theirs in &other.tellings {
            self.put(theirs.clone());
        }
    }

    /// The more cautious of two different answers about who may know; `None` if fewer than two were given or both are
    /// the same.
    pub(crate) fn careful(&self, other: &Sharing) -> Option<Use> {
        match (self.may, other.may) {
            (Use::NotSaid, _) | (_, Use::NotSaid) => None,
            (one, same) if one == same => None,
            (Use::No, _) | (_, Use::No) => Some(Use::No),
            _ => Some(Use::AskFirst),
        }
    }

    /// Writes down the name of a recipient who is removed. Returns whether there is an entry for them.
    pub(crate) fn name(&mut self, whom: Whom, name: &str, stamp: Stamp) -> bool {
        let Ok(at) = self.place(whom) else {
            return false;
        };
        let telling = &mut self.tellings[at];
        name.clone_into(&mut telling.name);
        telling.stamp = stamp;
        true
    }

    /// Removes the entry for this person.
    pub(crate) fn leave_out(&mut self, person: Id) {
        self.tellings.retain(|one| one.whom != Whom::Person(person));
    }

    fn place(&self, whom: Whom) -> Result<usize, usize> {
        let key = whom.key();
        self.tellings
            .binary_search_by(|one| one.whom.key().cmp(&key))
    }

    /// Inserts an entry in order; if there is one already, the later wins.
    fn put(&mut self, telling: Telling) {
        match self.place(telling.whom) {
            Ok(at) if telling.stamp > self.tellings[at].stamp => self.tellings[at] = telling,
            Ok(_) => {}
            Err(at) => self.tellings.insert(at, telling),
        }
    }

    pub(crate) fn write(&self, out: &mut Out) {
        if self.may_stamp != Stamp::default() {
            out.key(11);
            out.whole_stamp(self.may_stamp);
            out.number(12, self.may as u64);
        }
        if !self.meant.is_empty() {
            out.key(13);
            out.array(self.meant.len());
            for stamp in &self.meant {
                out.whole_stamp(*stamp);
            }
        }
        if self.only_mine_stamp != Stamp::default() {
            out.key(14);
            out.whole_stamp(self.only_mine_stamp);
            out.number(15, u64::from(self.only_mine));
        }
        if !self.tellings.is_empty() {
            out.key(16);
            out.array(self.tellings.len());
            for telling in &self.tellings {
                telling.write(out);
            }
        }
    }

    /// Reads one field of a line. Returns `false` if it is none of these.
    pub(crate) fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            11 => self.may_stamp = from.whole_stamp(),
            // A new value would come with a new schema, and such a plan is read-only here.
            12 => {
                let known = Use::NUMBERED.get(usize::from(from.u8()));
                self.may = known.copied().unwrap_or_default();
            }
            13 => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.meant.push(from.whole_stamp());
                }
            }
            14 => self.only_mine_stamp = from.whole_stamp(),
            15 => self.only_mine = from.u8() != 0,
            16 => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.put(Telling::read(from));
                }
            }
            _ => return false,
        }
        true
    }

    /// The total length of its texts, in bytes.
    pub(crate) fn length(&self) -> usize {
        let texts = self
            .tellings
            .iter()
            .map(|one| one.name.len() + one.by.len());
        texts.sum()
    }
}

impl Telling {
    pub(crate) fn new(whom: Whom) -> Self {
        Telling {
            whom,
            name: String::new(),
            told: Told::No,
            by: String::new(),
            stamp: Stamp::default(),
            extra: Extra::default(),
        }
    }

    fn write(&self, out: &mut Out) {
        out.map(|out| {
            out.key(1);
            out.whole_stamp(self.stamp);
            self.write_whom(out);
            out.words(4, &self.name);
            self.write_told(out);
            out.words(7, &self.by);
            out.extra(&self.extra);
        });
    }

    pub(crate) fn write_whom(&self, out: &mut Out) {
        match self.whom {
            Whom::Person(id) => {
                out.key(2);
                out.bytes(&id.0);
            }
            Whom::Office(office) => out.always(3, office.number().into()),
        }
    }

    pub(crate) fn write_told(&self, out: &mut Out) {
        match self.told {
            Told::No => {}
            Told::StillTo => out.number(5, 1),
            Told::On(when) => {
                out.number(5, 2);
                out.number(6, when.number().into());
            }
        }
    }

    fn read(from: &mut In<'_>) -> Self {
        let mut read = Self::new(Whom::Office(Office::Other(0)));
        let (mut far, mut when) = (0, When::UNKNOWN);
        read.extra = read_map(from, &mut |field, from| {
            match field {
                1 => read.stamp = from.whole_stamp(),
                2 => read.whom = Whom::Person(from.id()),
                3 => read.whom = Whom::Office(Office::from_number(from.u16())),
                4 => from.words(&mut read.name),
                5 => far = from.u8(),
                6 => when = When::from_number(from.u32()).unwrap_or_default(),
                7 => from.words(&mut read.by),
                _ => return false,
            }
            true
        });
        read.told = match far {
            0 => Told::No,
            2 => Told::On(when),
            _ => Told::StillTo,
        };
        read
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn office_numbers_round_trip() {
        for number in 0..12 {
            assert_eq!(Office::from_number(number).number(), number);
        }
        assert_eq!(Office::from_number(4), Office::Police);
    }
}

//! A diary line: what happened, and what was added later.

use crate::addition::Addition;
use crate::day::Day;
use crate::edit_error::EditError;
use crate::field::Field;
use crate::id::Id;
use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;
use crate::sharing::{Sharing, Told, Use, Whom};
use crate::stamp::{Replica, Stamp};
use crate::typed::bounded;
use crate::when::When;

/// Whether children were there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Children {
    /// Not stated.
    #[default]
    NotSaid,
    /// They were.
    There,
    /// They were not.
    NotThere,
}

/// A diary line. It can be changed only on the day it was written: anything later becomes an [`Addition`]
/// with its own date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DiaryEntry {
    /// The day it was written. Set once, when the line is created.
    pub written: Day,
    /// When it happened.
    pub happened: When,
    /// What the user saw and heard, in their own words.
    pub words: String,
    /// Who or what was hurt or damaged.
    pub hurt: String,
    /// Who saw or heard it.
    pub saw: String,
    /// The same, as ids of people in the plan, some of whom may have been removed.
    pub saw_people: Vec<Id>,
    /// Who it was reported to.
    pub reported: String,
    /// The reference number or name they gave it.
    pub reference: String,
    /// Whether children were there.
    pub children: Children,
    /// Additions after its day, in the order in which they were written. One that was emptied again on its
    /// own day stays, without words.
    pub(crate) additions: Vec<Addition>,
    /// Who may know about it, and who does.
    pub sharing: Sharing,
}

/// A part of a diary line to write: any part on the day the line was started, later only additions and who may
/// know about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinePart {
    /// When it happened.
    Happened(When),
    /// A complete text: words, hurt, who saw it, who it was reported to, or the reference.
    Write(Field, String),
    /// Whether children were there.
    Children(Children),
    /// Whether a person in the plan saw it.
    Saw(Id, bool),
    /// The complete text added today.
    Added(String),
    /// Whether a worker may tell anyone else.
    Use(Use),
    /// Whether only the user or their children could have disclosed this.
    OnlyMine(bool),
    /// Whether a recipient was told, or is still to be told.
    Told(Whom, Told),
    /// Who told them.
    ToldBy(Whom, String),
}

impl LinePart {
    /// Whether it is part of the line's evidence, which is fixed once its day is over.
    pub(crate) fn is_of_the_day(&self) -> bool {
        matches!(
            self,
            Self::Happened(_) | Self::Write(..) | Self::Children(_) | Self::Saw(..)
        )
    }
}

impl DiaryEntry {
    pub(crate) fn new(today: Day) -> Self {
        DiaryEntry {
            written: today,
            ..DiaryEntry::default()
        }
    }

    /// Whether it can still be changed: only on the day it was written.
    #[must_use]
    pub fn can_change(&self, today: Day) -> bool {
        self.written == today
    }

    /// The additions that are not empty, in order.
    pub fn additions(&self) -> impl Iterator<Item = &Addition> {
        self.additions.iter().filter(|one| !one.words.is_empty())
    }

    /// The index of the addition made on this day, which can be changed until the day is over: the one begun in this
    /// copy, and otherwise the last. Another, begun in another copy, stays as it is.
    fn place_added_on(&self, today: Day, replica: Replica) -> Option<usize> {
        let of = |one: &Addition| one.written == today && one.born.replica == replica;
        let last = || self.additions.iter().rposition(|one| one.written == today);
        self.additions.iter().rposition(of).or_else(last)
    }

    /// That addition.
    pub(crate) fn added_on(&self, today: Day, replica: Replica) -> Option<&Addition> {
        self.additions.get(self.place_added_on(today, replica)?)
    }

    /// Returns its first words, in at most `most` characters, cut between words if possible.
    #[must_use]
    pub fn first_words(&self, most: usize) -> &str {
        let words = self.words.trim();
        let words = words.lines().next().unwrap_or("").trim_end();
        let Some((end, _)) = words.char_indices().nth(most) else {
            return words;
        };
        let cut = words.get(..end).unwrap_or(words);
        let whole = match cut.rsplit_once(char::is_whitespace) {
            Some((whole, _)) if !words[end..].starts_with(char::is_whitespace) => whole,
            _ => cut,
        };
        whole.trim_end()
    }

    /// Changes a part of it, or adds to it. `stamp` is that of the edit.
    pub(crate) fn change(
        &mut self,
        part: LinePart,
        today: Day,
        stamp: Stamp,
    ) -> Result<(), EditError> {
        if part.is_of_the_day() && !self.can_change(today) {
            return Err(EditError::DayOver);
        }
        // The user's yes was for the words at the time, not for other words.
        let other_words = matches!(part, LinePart::Happened(_) | LinePart::Write(..));
        match part {
            LinePart::Added(text) => self.add(bounded(text)?, today, stamp),
            LinePart::Happened(when) if when.is_after(today) => return Err(EditError::Future),
            LinePart::Happened(when) => self.happened = when,
            LinePart::Write(field, text) => {
                *self.text(field).ok_or(EditError::Missing)? = bounded(text)?;
            }
            LinePart::Children(children) => self.children = children,
            LinePart::Saw(person, yes) => {
                self.saw_people.retain(|known| *known != person);
                if yes {
                    self.saw_people.push(person);
                }
            }
            LinePart::Use(may) => {
                self.sharing.may = may;
                self.sharing.may_stamp = stamp;
                self.sharing.meant = self.additions().map(|one| one.stamp).collect();
            }
            LinePart::OnlyMine(yes) => {
                self.sharing.only_mine = yes;
                self.sharing.only_mine_stamp = stamp;
            }
            LinePart::Told(_, Told::On(when)) if when.is_after(today) => {
                return Err(EditError::Future);
            }
            LinePart::Told(whom, told) => {
                let telling = self.sharing.telling(whom);
                telling.told = told;
                telling.stamp = stamp;
                // If they were not told after all, no one told them.
                if !matches!(told, Told::On(_)) {
                    telling.by.clear();
                }
            }
            LinePart::ToldBy(whom, by) => {
                let by = bounded(by)?;
                let telling = self.sharing.telling(whom);
                telling.by = by;
                telling.stamp = stamp;
            }
        }
        if other_words && self.sharing.may == Use::May {
            self.sharing.may = Use::AskFirst;
            self.sharing.may_stamp = stamp;
        }
        Ok(())
    }

    /// Writes the addition of this day. There is one per day, so that it can be saved as it is typed.
    fn add(&mut self, words: String, today: Day, stamp: Stamp) {
        match self.place_added_on(today, stamp.replica) {
            Some(at) => {
                let addition = &mut self.additions[at];
                addition.words = words;
                addition.stamp = stamp;
            }
            None => self.put(Addition {
                born: stamp,
                stamp,
                written: today,
                words,
                ..Addition::default()
            }),
        }
    }

    /// Merges in the additions of another copy of the line, and its answers about who may know, whichever
    /// of the two copies wins.
    pub(crate) fn take_what_stays(&mut self, other: &DiaryEntry) {
        self.sharing.take(&other.sharing);
        for theirs in &other.additions {
            self.put(theirs.clone());
        }
    }

    /// Inserts an addition in order; if it is there already, the later words win.
    fn put(&mut self, addition: Addition) {
        let place = |one: &Addition| (one.written, one.born);
        let found = self
            .additions
            .binary_search_by(|one| place(one).cmp(&place(&addition)));
        match found {
            Ok(at) if addition.stamp > self.additions[at].stamp => self.additions[at] = addition,
            Ok(_) => {}
            Err(at) => self.additions.insert(at, addition),
        }
    }

    pub(crate) fn text(&mut self, field: Field) -> Option<&mut String> {
        Some(match field {
            Field::Words => &mut self.words,
            Field::Hurt => &mut self.hurt,
            Field::Saw => &mut self.saw,
            Field::Reported => &mut self.reported,
            Field::Reference => &mut self.reference,
            _ => return None,
        })
    }

    /// The total length of its texts, in bytes.
    pub(crate) fn length(&self) -> usize {
        let texts = [
            &self.words,
            &self.hurt,
            &self.saw,
            &self.reported,
            &self.reference,
        ];
        let added = self.additions.iter().map(|one| &one.words);
        let told = self.sharing.length();
        told + texts
            .into_iter()
            .chain(added)
            .map(String::len)
            .sum::<usize>()
    }
}

impl Fields for DiaryEntry {
    fn write(&self, out: &mut Out) {
        out.always(1, u64::from(self.written.number()));
        out.number(2, u64::from(self.happened.number()));
        out.words(3, &self.words);
        out.words(4, &self.hurt);
        out.words(5, &self.saw);
        if !self.saw_people.is_empty() {
            out.key(6);
            out.array(self.saw_people.len());
            for person in &self.saw_people {
                out.bytes(&person.0);
            }
        }
        out.words(7, &self.reported);
        out.words(8, &self.reference);
        out.number(
            9,
            match self.children {
                Children::NotSaid => 0,
                Children::There => 1,
                Children::NotThere => 2,
            },
        );
        if !self.additions.is_empty() {
            out.key(10);
            out.array(self.additions.len());
            for addition in &self.additions {
                addition.write(out);
            }
        }
        self.sharing.write(out);
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.written = from.day(),
            // An invalid date, which no version of this schema writes, becomes an unknown one.
            2 => self.happened = When::from_number(from.u32()).unwrap_or_default(),
            3 => from.words(&mut self.words),
            4 => from.words(&mut self.hurt),
            5 => from.words(&mut self.saw),
            6 => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.saw_people.push(from.id());
                }
            }
            7 => from.words(&mut self.reported),
            8 => from.words(&mut self.reference),
            9 => {
                self.children = match from.u8() {
                    1 => Children::There,
                    2 => Children::NotThere,
                    // A new value would come with a new schema, and such a plan is read-only here.
                    _ => Children::NotSaid,
                }
            }
            10 => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.put(Addition::read(from));
                }
            }
            _ => return self.sharing.read(field, from),
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_words_are_whole_words() {
        let line = |words: &str| DiaryEntry {
            words: words.to_owned(),
            ..DiaryEntry::default()
        };
        assert_eq!(line("he came home late").first_words(9), "he came");
        assert_eq!(line("he came home late").first_words(7), "he came");
        assert_eq!(line("he came").first_words(7), "he came");
        assert_eq!(line("  one\ntwo").first_words(40), "one");
        assert_eq!(line("unbrokenletters").first_words(8), "unbroken");
        assert_eq!(line("😀😀😀 صباح").first_words(2), "😀😀");
        assert_eq!(line(" \n ").first_words(5), "");
    }
}

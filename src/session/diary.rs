//! The diary: today's date, and writing entries.

use leptos::prelude::Set;

use super::{Body, Change, Day, DiaryEntry, EditError, Id, LinePart, Minute, Session};
use crate::browser::clock;

impl Session {
    /// Today's date in the device's time zone.
    #[must_use]
    pub fn today(&self) -> Day {
        let (year, month, day) = clock::today();
        let part = |part: u32| u8::try_from(part).unwrap_or(0);
        // The clock is set before 1900 or after 9999: nothing can be edited then, and nothing is lost.
        Day::new(u16::try_from(year).unwrap_or(0), part(month), part(day)).unwrap_or(Day::FIRST)
    }

    /// The minute that it is now.
    pub(super) fn this_minute(&self) -> Minute {
        let (hour, minute) = clock::time_of_day();
        Minute::new(self.today(), hour, minute)
    }

    /// Writes a part of a diary line, creating the line if it is new.
    ///
    /// # Errors
    /// [`EditError`] by the plan; nothing has changed then.
    pub fn write_line(&self, id: Id, part: LinePart) -> Result<(), EditError> {
        let today = self.today();
        self.edit(Change::DiaryEntry { id, today, part })
    }

    /// Like [`Self::write_line`], for a button press: a refusal is shown next to the saving status.
    pub fn answer_line(&self, id: Id, part: LinePart) -> Result<(), EditError> {
        let outcome = self.write_line(id, part);
        self.refusal.set(outcome.err());
        outcome
    }

    /// Reads a diary line and tracks it: the caller runs again when it changes.
    pub fn line<T>(&self, id: Id, look: impl FnOnce(Option<&DiaryEntry>) -> T) -> T {
        self.item(id, |body| {
            look(match body {
                Some(Body::DiaryEntry(line)) => Some(line),
                _ => None,
            })
        })
    }
}

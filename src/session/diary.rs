//! The diary: what day it is, and what is written on it.

use leptos::prelude::Set;

use super::{Body, Change, Day, Id, Line, LinePart, Refused, Session};
use crate::device::clock;

impl Session {
    /// What day it is where the device is.
    #[must_use]
    pub fn today(&self) -> Day {
        let (year, month, day) = clock::today();
        let part = |part: u32| u8::try_from(part).unwrap_or(0);
        // A clock that is set before 1900 or after 9999: nothing can be changed then, and nothing is lost.
        Day::new(u16::try_from(year).unwrap_or(0), part(month), part(day)).unwrap_or(Day::FIRST)
    }

    /// Writes a part of a diary line, or begins it.
    ///
    /// # Errors
    /// The plan's; nothing has changed then.
    pub fn write_line(&self, id: Id, part: LinePart) -> Result<(), Refused> {
        let today = self.today();
        self.edit(Change::Line { id, today, part })
    }

    /// The same by a press; why it was refused, if so, is said beside the state of keeping.
    pub fn answer_line(&self, id: Id, part: LinePart) -> Result<(), Refused> {
        let outcome = self.write_line(id, part);
        self.refusal.set(outcome.err());
        outcome
    }

    /// Looks at a diary line; what looks at it runs again when it changes.
    pub fn line<T>(&self, id: Id, look: impl FnOnce(Option<&Line>) -> T) -> T {
        self.item(id, |body| {
            look(match body {
                Some(Body::Line(line)) => Some(line),
                _ => None,
            })
        })
    }
}

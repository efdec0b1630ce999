//! One thing of the bag: where it is, who has it, whether a copy is enough.

use super::bag::words_of;
use crate::parts::element::Piece;
use crate::parts::field::{line, lines, tick};
use crate::parts::go::session;
use crate::parts::kept::kept_line;
use crate::parts::live::all;
use crate::parts::pieces::{heading, heading_of, soft};
use crate::parts::private::private;
use crate::parts::select::select;
use crate::session::{Body, Change, Field, Id, Source};
use crate::text::{Key, say};

/// One thing.
pub fn thing(id: Id) -> Piece {
    let session = session();
    let thing = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Thing(thing)) => Some(thing.clone()),
        _ => None,
    });
    let Some(thing) = thing else {
        return heading(say(Key::ErrorMissing));
    };
    // Somebody who must not learn of the plan holds nothing for it, and it is not for a child to keep things.
    let people: Vec<(Id, String)> = session.glance(|plan| {
        plan.people()
            .filter(|(_, person)| !person.must_not_be_told() && !person.comes_along())
            .map(|(id, person)| (id, person.name.clone()))
            .collect()
    });
    let answers = people
        .iter()
        .enumerate()
        .map(|(n, (_, name))| (n.to_string(), name.clone()))
        .collect();
    let holding = people
        .iter()
        .position(|(person, _)| thing.holder == Some(*person))
        .map(|n| n.to_string());
    let holder = if people.is_empty() {
        soft(say(Key::ThingNobody))
    } else {
        select(
            "holder",
            Key::ThingHolder,
            Key::ThingHolderNone,
            answers,
            holding.as_deref(),
            true,
            move |key| {
                let n = key.and_then(|key| key.parse::<usize>().ok());
                let holder = n.and_then(|n| people.get(n).map(|(id, _)| *id));
                session.attempt(Change::Hold { id, holder });
            },
        )
    };
    let copy = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Thing(thing)) if thing.copy_will_do),
        )
    };
    let write = move |field| Box::new(move |text| session.edit(Change::Write { id, field, text }));
    all([
        heading_of(words_of(&thing), matches!(thing.source, Source::Own(_))),
        kept_line(),
        line(
            "place",
            Key::ThingPlace,
            Some(Key::ThingPlaceHint),
            thing.place,
            write(Field::Place),
        ),
        holder,
        tick("copy", say(Key::ThingCopyWillDo), None, copy, move |yes| {
            session.attempt(Change::CopyWillDo { id, yes });
        }),
        lines(
            "thing-note",
            Key::StepNoteLabel,
            None,
            thing.note,
            write(Field::Note),
        ),
        private(id),
    ])
}

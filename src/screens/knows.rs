//! Who knows what: who still needs to know, what must not be passed on, and who was told.

use super::diary::{diary_door, line_row};
use super::sharing::whom_heading;
use crate::parts::element::Piece;
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, doors, h2, heading, para, soft, wide};
use crate::session::{Id, Pass, Plan, Session, Whom};
use crate::text::{Arg, Key, say, say_with};

/// Who knows what.
pub fn knows() -> Piece {
    let (session, go) = (session(), go());
    all([
        heading(say(Key::KnowsTitle)),
        kept_line(),
        para(Key::KnowsIntro),
        wide(Kind::Main, "pass-on", Key::PassOnDoor, move || {
            go.to(Screen::PassOn);
        }),
        shown(move || lists(session)),
        doors(vec![diary_door()]),
    ])
}

fn lists(session: Session) -> Piece {
    let knows = session.whole(Plan::knows);
    let count = |key: Key, n: usize| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        (n > 0).then(|| soft(say_with(key, &[("n", Arg::Number(n))])))
    };
    let parts = [
        groups(session, Key::KnowsStill, Key::KnowsStillNone, &knows.still),
        lines(
            session,
            Key::KnowsWithheld,
            Key::KnowsWithheldNone,
            &knows.must_not,
        ),
        lines(
            session,
            Key::KnowsAskFirst,
            Key::KnowsAskFirstNone,
            &knows.ask_first,
        ),
        groups(session, Key::KnowsTold, Key::KnowsToldNone, &knows.told),
    ];
    let counts = [
        count(Key::KnowsNotSaid, knows.not_said.len()),
        count(Key::KnowsPrivate, knows.private),
    ];
    all(parts.into_iter().chain(counts.into_iter().flatten()))
}

fn lines(session: Session, title: Key, none: Key, ids: &[Id]) -> Piece {
    let inside = match ids.is_empty() {
        true => soft(say(none)),
        false => rows(session, ids, false),
    };
    all([h2(say(title)), inside])
}

/// Somebody after the other, each with the lines that are meant.
fn groups(session: Session, title: Key, none: Key, groups: &[(Whom, Vec<Id>)]) -> Piece {
    let mut inside = vec![h2(say(title))];
    if groups.is_empty() {
        inside.push(soft(say(none)));
    }
    for (whom, ids) in groups {
        inside.push(whom_heading(session, *whom, ids));
        inside.push(rows(session, ids, true));
    }
    all(inside)
}

/// Lines, each as a way to who may know of it; among mixed ones each says what was said of it.
fn rows(session: Session, ids: &[Id], mixed: bool) -> Piece {
    let row = |id: &Id| {
        session.glance(|plan| {
            let line = plan.line(*id)?;
            let said = match line.pass() {
                Pass::May => Key::UseMay,
                Pass::MustNot => Key::UseNotTraced,
                Pass::AskFirst => Key::UseAskFirst,
                Pass::NotSaid => Key::KnowsUnsaid,
            };
            let said = mixed.then_some(said);
            Some(line_row("knows-line", Screen::Sharing(*id), line, said))
        })
    };
    doors(ids.iter().filter_map(row).collect())
}

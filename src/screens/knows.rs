//! Who knows what: who still needs to know, what must not be passed on, and who was told.

use super::diary::{diary_door, line_row};
use super::sharing::whom_heading;
use crate::parts::element::Piece;
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, doors, h2, heading, more, notice, para, soft, wide};
use crate::session::{Id, Pass, Plan, Session, Use, Whom};
use crate::text::{Arg, Key, say, say_with};

/// Who knows what.
pub fn knows() -> Piece {
    let (session, go) = (session(), go());
    all([
        heading(say(Key::KnowsTitle)),
        kept_line(),
        para(Key::KnowsIntro),
        notice(para(Key::SharingLimits)),
        wide(Kind::Main, "pass-on", Key::PassOnDoor, move || {
            go.to(Screen::PassOn);
        }),
        shown(move || lists(session)),
        doors(vec![diary_door()]),
    ])
}

/// What may be passed on stands open; all else is folded, since a worker may sit beside the person.
fn lists(session: Session) -> Piece {
    let knows = session.whole(Plan::knows);
    let still = match knows.still.is_empty() {
        true => soft(say(Key::KnowsStillNone)),
        false => groups(session, &knows.still, false),
    };
    let folds = [
        (
            Key::KnowsTold,
            groups(session, &knows.told, false),
            knows.told.is_empty(),
        ),
        (
            Key::KnowsWithheld,
            rows(session, &knows.must_not, true),
            knows.must_not.is_empty(),
        ),
        (
            Key::KnowsAskFirst,
            rows(session, &knows.ask_first, false),
            knows.ask_first.is_empty(),
        ),
        (
            Key::KnowsNamed,
            groups(session, &knows.named, true),
            knows.named.is_empty(),
        ),
    ];
    let folds = folds.into_iter().map(|(title, inside, none)| {
        let inside = if none {
            soft(say(Key::KnowsNone))
        } else {
            inside
        };
        more(title, false, vec![para(Key::KnowsFoldHint), inside])
    });
    let unsaid = knows.not_said.len();
    let unsaid = (unsaid > 0).then(|| {
        let n = u32::try_from(unsaid).unwrap_or(u32::MAX);
        soft(say_with(Key::KnowsNotSaid, &[("n", Arg::Number(n))]))
    });
    all([h2(say(Key::KnowsStill)), still]
        .into_iter()
        .chain(folds)
        .chain(unsaid))
}

/// Somebody after the other, each with the lines that are meant.
fn groups(session: Session, groups: &[(Whom, Vec<Id>)], said: bool) -> Piece {
    let one = |(whom, ids): &(Whom, Vec<Id>)| {
        [
            whom_heading("h3", session, *whom, ids),
            rows(session, ids, said),
        ]
    };
    all(groups.iter().flat_map(one))
}

/// Lines, each as a way to who may know of it, and with what was said of it where that differs.
fn rows(session: Session, ids: &[Id], said: bool) -> Piece {
    let row = |id: &Id| {
        session.glance(|plan| {
            let line = plan.line(*id)?;
            let answer = match (line.sharing.may, line.pass()) {
                (Use::No, _) => Key::UseNo,
                (Use::NotTraced, _) => Key::UseNotTraced,
                (_, Pass::NotSaid) => Key::KnowsUnsaid,
                _ => Key::UseAskFirst,
            };
            let answer = said.then_some(answer);
            Some(line_row("knows-line", Screen::Sharing(*id), line, answer))
        })
    };
    doors(ids.iter().filter_map(row).collect())
}

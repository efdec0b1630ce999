//! One line of the diary. On its own day it is written here; afterwards it stands, and is added to.

use leptos::prelude::*;

use super::diary::{day_words, when_words};
use crate::parts::day::day_fields;
use crate::parts::element::{Piece, class, element, handle, own_words, text, with};
use crate::parts::field;
use crate::parts::field::{lines, tick};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, live, when};
use crate::parts::picture::Picture;
use crate::parts::pieces::{
    Kind, chip, chips, door_to, doors, h2, heading, more, narrow, small, status,
};
use crate::parts::private::private;
use crate::session::{Body, Change, Children, Field, Id, Line, LinePart, Refused, Session, When};
use crate::text::{Arg, Key, say, say_with};

/// One line, or one about to be begun: its first letter makes it.
pub fn line(id: Id) -> Piece {
    let session = session();
    let go = go();
    let found = session.glance(|plan| plan.item(id).map(|item| item.body.clone()));
    let line = match found {
        Some(Body::Line(line)) => Some(line),
        Some(_) => return heading(say(Key::ErrorMissing)),
        None => None,
    };
    // Midnight may come while it is written: what was typed stays, and a field for additions joins it.
    let over = RwSignal::new(false);
    let stands = line.filter(|line| !line.can_change(session.today()));
    let content = match &stands {
        Some(line) => {
            over.set(true);
            as_written(&session, line)
        }
        None => writing(session, id, over),
    };
    all([
        heading(say(Key::LineTitle)),
        kept_line(),
        content,
        when(move || over.get(), move || additions(session, id)),
        when(
            move || session.line(id, |line| line.is_some()),
            move || {
                let remove = move || {
                    session.attempt(Change::Remove { id });
                    go.back();
                };
                all([
                    doors(vec![door_to(
                        "line-sharing",
                        Screen::Sharing(id),
                        Picture::People,
                        Key::SharingDoor,
                        Key::SharingDoorLine,
                    )]),
                    private(id),
                    narrow(Kind::Grave, "line-remove", Key::LineRemove, remove),
                ])
            },
        ),
    ])
}

/// The fields of a line on its own day.
fn writing(session: Session, id: Id, over: RwSignal<bool>) -> Piece {
    // Looked at once: what watched it here would make all fields anew with every letter.
    let line = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Line(line)) => line.clone(),
        _ => Line::default(),
    });
    let noted = move |outcome: Result<(), Refused>| {
        if outcome == Err(Refused::DayOver) {
            over.set(true);
        }
        outcome
    };
    // By a press; the fields say themselves why they were refused.
    let put = move |part: LinePart| {
        let _refused = noted(session.answer_line(id, part));
    };
    let write = move |field: Field| -> field::Write {
        Box::new(move |text| noted(session.write_line(id, LinePart::Write(field, text))))
    };
    let begun = !line.hurt.is_empty()
        || !line.saw.is_empty()
        || !line.saw_people.is_empty()
        || !line.reported.is_empty()
        || !line.reference.is_empty()
        || line.children != Children::NotSaid;
    all([
        happened(session, id, line.happened, put, noted),
        lines(
            "line-words",
            Key::LineWords,
            Some(Key::LineWordsHint),
            line.words,
            write(Field::Words),
        ),
        more(
            Key::LineMore,
            begun,
            vec![
                lines(
                    "line-hurt",
                    Key::LineHurt,
                    None,
                    line.hurt,
                    write(Field::Hurt),
                ),
                children(session, id, put),
                lines("line-saw", Key::LineSaw, None, line.saw, write(Field::Saw)),
                saw_people(session, id, put),
                lines(
                    "line-reported",
                    Key::LineReported,
                    Some(Key::LineReportedHint),
                    line.reported,
                    write(Field::Reported),
                ),
                field::line(
                    "line-reference",
                    Key::LineReference,
                    None,
                    line.reference,
                    write(Field::Reference),
                ),
            ],
        ),
        small(say(Key::LineToday)),
    ])
}

/// A question with a few answers.
pub(super) fn question(key: Key, mut inside: Vec<Piece>) -> Piece {
    inside.insert(0, element("legend", vec![], vec![text(say(key))]));
    element("fieldset", vec![class("field")], inside)
}

/// When it happened: three answers that need no typing, and one that does.
fn happened(
    session: Session,
    id: Id,
    at_first: When,
    put: impl Fn(LinePart) + Copy + 'static,
    noted: impl Fn(Result<(), Refused>) -> Result<(), Refused> + Copy + Send + Sync + 'static,
) -> Piece {
    let today = session.today();
    let near = [When::from(today), When::from(today.before()), When::UNKNOWN];
    let other = RwSignal::new(!near.contains(&at_first));
    let says = move || session.line(id, |line| line.map(|line| line.happened));
    let take = move |answer: When| {
        put(LinePart::Happened(answer));
        other.set(false);
    };
    let answer = move |t: &str, key: Key, answer: When| {
        chip(
            t,
            key,
            move || !other.get() && says() == Some(answer),
            move || take(answer),
        )
    };
    let [this, last, none] = near;
    let fields = when(
        move || other.get(),
        move || {
            let known = untrack(says).unwrap_or_default();
            let day = known.day().map(|day| day.day().to_string());
            let year = known.year().unwrap_or(today.year()).to_string();
            day_fields(
                year,
                known.month(),
                day.unwrap_or_default(),
                Box::new(move |when| noted(session.write_line(id, LinePart::Happened(when)))),
            )
        },
    );
    let kept = live(move || match says() {
        Some(when) => say_with(Key::DayKept, &[("day", Arg::Text(&when_words(when)))]),
        None => String::new(),
    });
    question(
        Key::LineWhen,
        vec![
            chips(
                None,
                vec![
                    answer("day-today", Key::DayToday, this),
                    answer("day-yesterday", Key::DayYesterday, last),
                    chip(
                        "day-other",
                        Key::DayOther,
                        move || other.get(),
                        move || other.set(true),
                    ),
                    answer("day-not-known", Key::DayNotKnown, none),
                ],
            ),
            fields,
            status(vec![element(
                "p",
                vec![class("soft"), handle("day-kept")],
                vec![kept],
            )]),
        ],
    )
}

/// Whether children were there. A second press on the same answer takes it back.
fn children(session: Session, id: Id, put: impl Fn(LinePart) + Copy + 'static) -> Piece {
    let said = move || session.line(id, |line| line.map(|line| line.children));
    let answer = move |t: &str, key: Key, answer: Children| {
        chip(
            t,
            key,
            move || said() == Some(answer),
            move || {
                let again = untrack(said) == Some(answer);
                let answer = if again { Children::NotSaid } else { answer };
                put(LinePart::Children(answer));
            },
        )
    };
    question(
        Key::LineChildren,
        vec![chips(
            None,
            vec![
                answer("children-yes", Key::LineYes, Children::There),
                answer("children-no", Key::LineNo, Children::NotThere),
            ],
        )],
    )
}

/// Which people of the plan saw it, where there are any.
fn saw_people(session: Session, id: Id, put: impl Fn(LinePart) + Copy + 'static) -> Piece {
    let people: Vec<(Id, String)> = session.glance(|plan| {
        plan.people()
            .map(|(person, found)| (person, found.name.clone()))
            .collect()
    });
    if people.is_empty() {
        return all([]);
    }
    let ticks = people.into_iter().map(|(person, name)| {
        let saw = move || {
            session.line(id, |line| {
                line.is_some_and(|line| line.saw_people.contains(&person))
            })
        };
        let box_ = tick("line-saw-person", name, None, saw, move |yes| {
            put(LinePart::Saw(person, yes));
        });
        element("div", own_words(), vec![box_])
    });
    question(Key::LineSawPeople, ticks.collect())
}

/// A line whose day is over: what it says, and nothing to change it with.
fn as_written(session: &Session, line: &Line) -> Piece {
    let told = |key: Key, words: String, own: bool| {
        (!words.is_empty()).then(|| {
            let mut attributes = vec![class("as-written")];
            if own {
                attributes.extend([with("translate", "no"), with("dir", "auto")]);
            }
            all([h2(say(key)), element("p", attributes, vec![text(words)])])
        })
    };
    let names = session.glance(|plan| {
        let names = line.saw_people.iter().filter_map(|id| plan.person(*id));
        names
            .map(|person| person.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    });
    let saw = [line.saw.clone(), names]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let children = match line.children {
        Children::NotSaid => String::new(),
        Children::There => say(Key::LineYes),
        Children::NotThere => say(Key::LineNo),
    };
    let facts = [
        told(Key::LineWhen, when_words(line.happened), false),
        told(Key::LineWords, line.words.clone(), true),
        told(Key::LineHurt, line.hurt.clone(), true),
        told(Key::LineChildren, children, false),
        told(Key::LineSaw, saw, true),
        told(Key::LineReported, line.reported.clone(), true),
        told(Key::LineReference, line.reference.clone(), true),
    ];
    let written = say_with(
        Key::LineWritten,
        &[("day", Arg::Text(&day_words(line.written)))],
    );
    all(facts.into_iter().flatten().chain([small(written)]))
}

/// What was added, in order, and a field for what is added today.
fn additions(session: Session, id: Id) -> Piece {
    let today = session.today();
    let line = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Line(line)) => line.clone(),
        _ => Line::default(),
    });
    let mine = line.added_on(today);
    let stand = line
        .additions()
        .filter(|one| !mine.is_some_and(|mine| std::ptr::eq(*one, mine)))
        .map(|one| {
            let day = day_words(one.written);
            let own = vec![
                class("as-written"),
                with("translate", "no"),
                with("dir", "auto"),
                handle("addition"),
            ];
            all([
                h2(say_with(Key::LineAdded, &[("day", Arg::Text(&day))])),
                element("p", own, vec![text(one.words.clone())]),
            ])
        });
    let field = lines(
        "line-add",
        Key::LineAdd,
        Some(Key::LineAddHint),
        mine.map(|one| one.words.clone()).unwrap_or_default(),
        Box::new(move |text| session.write_line(id, LinePart::Added(text))),
    );
    all(stand.chain([field]))
}

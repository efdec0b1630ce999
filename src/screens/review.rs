//! One review: what has changed, what still fits, what was agreed, and when next. Once it is done, what it
//! found, beside what another one found.

use leptos::prelude::*;

use super::again::{again_button, due_words, occasion_words, review_of};
use super::changed::{changes, words_of};
use super::diary::day_words;
use crate::parts::day::day_fields;
use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::field::{line, lines};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, shown};
use crate::parts::pieces::{
    Kind, card, chip, chips, done, h2, heading, more, narrow, notice, para, soft, wide,
};
use crate::parts::private::private;
use crate::parts::select::select;
use crate::session::{
    Body, Change, Choice, Day, Field, Id, Lines, List, Plan, Review, ReviewPart, Session, Snapshot,
    Source, Status, When, lines_since,
};
use crate::text::{Arg, Key, pack, say, say_with};

/// A review, to be done or done.
pub fn review(id: Id) -> Piece {
    let session = session();
    let Some(review) = session.glance(|plan| review_of(plan, id).cloned()) else {
        return heading(say(Key::ErrorMissing));
    };
    let is_done = move || {
        session.list(List::Reviews, |plan| {
            review_of(plan, id).is_some_and(|review| review.done.is_some())
        })
    };
    all([
        heading(occasion_words(review.occasion)),
        kept_line(),
        shown(move || match is_done() {
            true => as_done(session, id),
            false => to_do(session, id),
        }),
        taking_out(session, id),
    ])
}

/// What the last review kept of the plan, and its day.
fn before(session: Session, id: Id) -> Option<(Day, Snapshot)> {
    session.glance(|plan| {
        let last = review_of(plan, plan.review_before(id)?)?;
        Some((last.done?, Snapshot::from_bytes(&last.snapshot)?))
    })
}

// ---- To be done ---------------------------------------------------------------------------------

fn to_do(session: Session, id: Id) -> Piece {
    let review = session.glance(|plan| review_of(plan, id).cloned());
    let review = review.unwrap_or_default();
    let today = session.today();
    let planned = session.glance(Plan::planned);
    let due = planned
        .iter()
        .find(|one| one.id == Some(id))
        .map(|one| one.due);
    let agreed = review.agreed.clone();
    all([
        notice(para(Key::ReviewSafe)),
        soft(due_words(due.unwrap_or_default(), today)),
        more(
            Key::ReviewMove,
            false,
            vec![day_of(session, id, review.due)],
        ),
        shown(move || since_last(session, id)),
        fits(session),
        agreed_lines(session, id, agreed),
        when_next(session, id, &review),
        wide(Kind::Main, "review-finish", Key::ReviewDone, move || {
            let part = session.glance(|plan| Snapshot::of(plan).to_bytes());
            let part = ReviewPart::Done(session.today(), part);
            session.attempt(Change::Review { id, part });
            go().stepped();
        }),
        soft(say(Key::ReviewKeeps)),
    ])
}

/// The day that a review is planned for, to be changed.
fn day_of(session: Session, id: Id, at_first: When) -> Piece {
    day_fields(
        at_first
            .year()
            .map(|year| year.to_string())
            .unwrap_or_default(),
        at_first.month(),
        at_first
            .day()
            .map(|day| day.day().to_string())
            .unwrap_or_default(),
        Box::new(move |when| {
            let part = ReviewPart::Due(when);
            session.edit(Change::Review { id, part })
        }),
    )
}

/// What has changed since the last review.
fn since_last(session: Session, id: Id) -> Piece {
    // Looked at anew after every edit: what is dropped below has changed too.
    let now = session.whole(Snapshot::of);
    let Some((day, was)) = before(session, id) else {
        return soft(say(Key::ReviewFirst));
    };
    let lines = session.glance(|plan| lines_since(&was, plan));
    all([h2(since_words(day)), changes(&was, &now, Some(&lines))])
}

fn since_words(day: Day) -> String {
    say_with(Key::ReviewSince, &[("day", Arg::Text(&day_words(day)))])
}

/// What there is, to be kept or dropped, section by section; and the way to add.
fn fits(session: Session) -> Piece {
    let pack = pack();
    let sections = pack.catalogue().sections();
    let sections = sections.filter_map(|section| {
        let rows: Vec<Piece> = session.glance(|plan| {
            let steps = plan.steps(section.id).map(|(id, _)| id);
            let things = plan.things().map(|(id, _)| id);
            let ids: Vec<Id> = match section.id {
                super::overview::BAG => things.collect(),
                _ => steps.collect(),
            };
            let there = ids
                .into_iter()
                .filter_map(|id| Some((id, &plan.item(id)?.body)));
            // What was dropped before does not come up again.
            let stands = there.filter(|(_, body)| !is_dropped(body));
            stands
                .map(|(id, body)| kept_or_dropped(session, id, body))
                .collect()
        });
        let people = section.id == super::overview::PEOPLE
            && session.glance(|plan| plan.people().next().is_some());
        if rows.is_empty() && !people {
            return None;
        }
        let to = match section.id {
            super::overview::PEOPLE => Screen::People,
            super::overview::BAG => Screen::Bag,
            id => Screen::Section(id),
        };
        let go = go();
        let mut inside = vec![element("h3", vec![], vec![text(section.title.clone())])];
        inside.extend(rows);
        inside.push(narrow(
            Kind::Second,
            "review-add",
            Key::ReviewAdd,
            move || {
                go.to(to);
            },
        ));
        Some(card(inside))
    });
    let sections: Vec<Piece> = sections.collect();
    let none = sections.is_empty().then(|| soft(say(Key::ReviewEmpty)));
    let go = go();
    let all_of_it = narrow(Kind::Second, "review-plan", Key::ReviewPlan, move || {
        go.to(Screen::Overview);
    });
    all([h2(say(Key::ReviewFits)), para(Key::ReviewFitsHint)]
        .into_iter()
        .chain(none)
        .chain(sections)
        .chain([all_of_it]))
}

fn is_dropped(body: &Body) -> bool {
    match body {
        Body::Step(step) => step.choice == Choice::Dropped,
        Body::Thing(thing) => thing.status == Status::Dropped,
        _ => false,
    }
}

fn kept_or_dropped(session: Session, id: Id, body: &Body) -> Piece {
    let is_dropped = move || session.item(id, |body| body.is_some_and(is_dropped));
    // What is kept is as it was before it was dropped here.
    let (was_choice, was_status) = match body {
        Body::Step(step) => (step.choice, Status::Need),
        Body::Thing(thing) => (Choice::Mine, thing.status),
        _ => (Choice::Mine, Status::Need),
    };
    let is_step = matches!(body, Body::Step(_));
    let put = move |drop: bool| {
        session.attempt(match (is_step, drop) {
            (true, true) => Change::SetChoice {
                id,
                choice: Choice::Dropped,
            },
            (true, false) => Change::SetChoice {
                id,
                choice: was_choice,
            },
            (false, true) => Change::SetStatus {
                id,
                status: Status::Dropped,
            },
            (false, false) => Change::SetStatus {
                id,
                status: was_status,
            },
        });
    };
    let words = words_of(body);
    let own = matches!(
        body,
        Body::Step(crate::session::Step {
            source: Source::Own(_),
            ..
        }) | Body::Thing(crate::session::Thing {
            source: Source::Own(_),
            ..
        })
    );
    let mut attributes = vec![with("dir", "auto")];
    if own {
        attributes.push(with("translate", "no"));
    }
    let keep = chip(
        "review-keep",
        Key::ReviewKeep,
        move || !is_dropped(),
        move || put(false),
    );
    let drop = chip("review-drop", Key::ReviewDrop, is_dropped, move || {
        put(true)
    });
    let label = words.clone();
    let group = element(
        "div",
        vec![
            class("chips"),
            with("role", "group"),
            with("aria-label", label),
        ],
        vec![keep, drop],
    );
    all([element("p", attributes, vec![text(words)]), group])
}

fn agreed_lines(session: Session, id: Id, at_first: String) -> Piece {
    let write = move |field: Field| move |text| session.edit(Change::Write { id, field, text });
    all([
        h2(say(Key::ReviewAgreed)),
        lines(
            "review-agreed",
            Key::ReviewAgreedLabel,
            Some(Key::ReviewAgreedHint),
            at_first,
            Box::new(write(Field::Agreed)),
        ),
    ])
}

/// When the plan is looked at next, and how that will be remembered.
fn when_next(session: Session, id: Id, review: &Review) -> Piece {
    let today = session.today();
    let next = move || {
        let planned = session.whole(Plan::planned);
        let next = planned.into_iter().find(|one| one.id != Some(id));
        match next {
            Some(one) => soft(format!(
                "{}: {}",
                occasion_words(one.occasion),
                due_words(one.due, today)
            )),
            None => soft(say(Key::AgainNone)),
        }
    };
    // A day of one's own is another review: it is made with its first whole day, and moved after that.
    let fresh = session.fresh();
    let take = move |when: When| {
        if when == When::UNKNOWN && session.glance(|plan| plan.item(fresh).is_none()) {
            return Ok(());
        }
        let part = ReviewPart::Due(when);
        session.edit(Change::Review { id: fresh, part })
    };
    let remember = review.remember.clone();
    all([
        h2(say(Key::ReviewNext)),
        shown(next),
        more(
            Key::ReviewNextDay,
            false,
            vec![day_fields(
                String::new(),
                None,
                String::new(),
                Box::new(take),
            )],
        ),
        line(
            "review-remember",
            Key::ReviewRemember,
            Some(Key::ReviewRememberHint),
            remember,
            Box::new(move |text| {
                let field = Field::Remember;
                session.edit(Change::Write { id, field, text })
            }),
        ),
    ])
}

// ---- Done ---------------------------------------------------------------------------------------

fn as_done(session: Session, id: Id) -> Piece {
    let beside = RwSignal::new(None::<Id>);
    let others: Vec<Id> = session.glance(|plan| {
        let done = plan.done_reviews();
        done.into_iter().filter(|other| *other != id).collect()
    });
    let answers: Vec<(String, String)> = session.glance(|plan| {
        let named = others.iter().enumerate().filter_map(|(n, id)| {
            let review = review_of(plan, *id)?;
            let day = day_words(review.done?);
            Some((
                n.to_string(),
                format!("{}, {day}", occasion_words(review.occasion)),
            ))
        });
        named.collect()
    });
    let pick = (!answers.is_empty()).then(|| {
        select(
            "review-beside",
            Key::ReviewBeside,
            Key::ReviewBesideNone,
            answers,
            None,
            move |chosen| {
                let at = chosen.and_then(|at| at.parse::<usize>().ok());
                beside.set(at.and_then(|at| others.get(at).copied()));
            },
        )
    });
    let remember = session.glance(|plan| review_of(plan, id).map(|review| review.remember.clone()));
    let agreed = session.glance(|plan| review_of(plan, id).map(|review| review.agreed.clone()));
    all([done("review-is-done", || true, Key::ReviewIsDone)]
        .into_iter()
        .chain(pick)
        .chain([
            element(
                "div",
                vec![class("beside")],
                vec![
                    found(session, id),
                    shown(move || match beside.get() {
                        Some(other) => found(session, other),
                        None => crate::parts::element::nothing(),
                    }),
                ],
            ),
            agreed_lines(session, id, agreed.unwrap_or_default()),
            remembered(remember.unwrap_or_default()),
            private(id),
            again_button(),
        ]))
}

fn remembered(words: String) -> Piece {
    if words.is_empty() {
        return crate::parts::element::nothing();
    }
    let own = vec![
        class("as-written"),
        with("translate", "no"),
        with("dir", "auto"),
    ];
    all([
        h2(say(Key::ReviewRemember)),
        element("p", own, vec![text(words)]),
    ])
}

/// What a review that was done found.
fn found(session: Session, id: Id) -> Piece {
    let kept = session.glance(|plan| {
        let review = review_of(plan, id)?;
        let then = Snapshot::from_bytes(&review.snapshot)?;
        Some((review.occasion, review.done?, then))
    });
    let Some((occasion, day, then)) = kept else {
        return soft(say(Key::ReviewUnreadable));
    };
    let (title, was) = match before(session, id) {
        Some((day, was)) => (since_words(day), was),
        None => (say(Key::ReviewHeld), Snapshot::default()),
    };
    let name = format!("{}, {}", occasion_words(occasion), day_words(day));
    let lines: Option<&Lines> = None;
    element(
        "section",
        vec![handle("review-found")],
        vec![h2(name), soft(title), changes(&was, &then, lines)],
    )
}

fn taking_out(session: Session, id: Id) -> Piece {
    let work = move || {
        session.attempt(Change::Remove { id });
        go().back();
    };
    more(
        Key::ReviewAway,
        false,
        vec![
            para(Key::ReviewAwayHint),
            chips(
                None,
                vec![narrow(
                    Kind::Grave,
                    "review-remove",
                    Key::ReviewAwayGo,
                    work,
                )],
            ),
        ],
    )
}

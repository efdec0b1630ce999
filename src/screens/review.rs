//! One review: what has changed, what still fits, what was agreed, and when next. Once it is done, what it
//! found, beside what another one found. The first thing that is written on it makes it.

use leptos::prelude::*;

use super::again::{again_button, due_words, occasion_words, review_of};
use super::changed::{changes, words_of};
use super::diary::{day_words, knows_door};
use crate::parts::day::day_fields;
use crate::parts::element::{Piece, class, element, handle, nothing, text, with};
use crate::parts::field::{line, lines, neutral_id};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, either, shown, when};
use crate::parts::pieces::{
    Kind, card, chip, chips, done, doors, h2, heading, more, narrow, notice, para, soft, wide,
};
use crate::parts::private::private;
use crate::parts::select::select;
use crate::session::{
    Body, Change, Choice, Day, Field, Id, List, Occasion, Plan, Planned, Refused, Review,
    ReviewPart, Session, Snapshot, Source, Status, When, lines_since,
};
use crate::text::{Arg, Key, Page, Section, pack, say, say_with};

/// A review, to be done or done; or one about to be begun for this reason.
pub fn review(id: Id, occasion: Occasion) -> Piece {
    let session = session();
    let is_done = move || {
        session.list(List::Reviews, |plan| {
            review_of(plan, id).is_some_and(|review| review.done.is_some())
        })
    };
    let just = RwSignal::new(false);
    // A day that is given here makes another review: the same while it is corrected.
    let next = session.fresh();
    all([
        heading(occasion_words(occasion)),
        kept_line(),
        either(
            is_done,
            move || as_done(session, id, just),
            move || to_do(session, id, occasion, next, just),
        ),
        when(
            move || session.list(List::Reviews, |plan| review_of(plan, id).is_some()),
            move || taking_out(session, id, is_done()),
        ),
    ])
}

/// Writes a part of it; what is written first makes it.
fn write(session: Session, id: Id, occasion: Occasion, change: Change) -> Result<(), Refused> {
    if session.glance(|plan| plan.item(id).is_none()) {
        let part = ReviewPart::Occasion(occasion);
        session.edit(Change::Review { id, part })?;
    }
    session.edit(change)
}

/// What the last review kept of the plan, and its day.
fn before(session: Session, id: Id) -> Option<(Day, Snapshot)> {
    session.glance(|plan| {
        let last = review_of(plan, plan.review_before(id)?)?;
        Some((last.done?, Snapshot::from_bytes(&last.snapshot)?))
    })
}

// ---- To be done ---------------------------------------------------------------------------------

fn to_do(session: Session, id: Id, occasion: Occasion, next: Id, just: RwSignal<bool>) -> Piece {
    let review = session.glance(|plan| review_of(plan, id).cloned());
    let review = review.unwrap_or_default();
    // Moves with each answer given here. What is typed here changes no line of the plan, and to compare the
    // whole plan with each letter would be slow.
    let answered = RwSignal::new(0_u32);
    let go = go();
    let finish = move || {
        let snapshot = session.glance(|plan| Snapshot::of(plan).to_bytes());
        let part = ReviewPart::Done(session.today(), snapshot);
        session.attempt_with(write(session, id, occasion, Change::Review { id, part }));
        just.set(true);
        go.stepped();
    };
    all([
        safe_now(occasion),
        narrow(Kind::Second, "review-ask", Key::ReviewAsk, move || {
            go.to(Screen::Read(questions(occasion)));
        }),
        shown(move || {
            answered.track();
            since_last(session, id)
        }),
        fits(session, answered),
        when(
            move || session.list(List::Diary, |plan| plan.lines().next().is_some()),
            || doors(vec![knows_door()]),
        ),
        agreed_lines(session, id, occasion, review.agreed.clone()),
        when_next(session, id, occasion, next, &review),
        para(Key::ReviewKeeps),
        wide(Kind::Main, "review-finish", Key::ReviewDone, finish),
        narrow(Kind::Second, "review-leave", Key::ReviewLeave, move || {
            go.back();
        }),
        more(
            Key::ReviewMove,
            false,
            vec![
                shown(move || {
                    let planned = session.list(List::Reviews, Plan::planned);
                    let own = planned.into_iter().find(|one| one.id == Some(id));
                    let due = own.map(|one| one.due).unwrap_or_default();
                    soft(due_words(due, session.today()))
                }),
                day_of(session, id, occasion, review.due),
            ],
        ),
    ])
}

/// Whether now is a good time; after something has happened, help comes first.
fn safe_now(occasion: Occasion) -> Piece {
    let go = go();
    if !Occasion::EVENTS.contains(&occasion) {
        return notice(para(Key::ReviewSafe));
    }
    let tracker = (occasion == Occasion::Tracker).then(|| para(Key::ReviewTracker));
    let numbers = narrow(Kind::Second, "to-numbers", Key::FirstNumbers, move || {
        go.to(Screen::Numbers);
    });
    let inside = [para(Key::ReviewDanger)].into_iter().chain(tracker);
    notice(all(inside.chain([numbers])))
}

/// The page with what two could ask each other then.
fn questions(occasion: Occasion) -> Page {
    match occasion {
        Occasion::First => Page::MeetingFirst,
        Occasion::End => Page::MeetingEnd,
        Occasion::SixMonths => Page::MeetingAfter,
        Occasion::Middle | Occasion::OwnDay | Occasion::Other(_) => Page::MeetingMiddle,
        _ => Page::MeetingEvent,
    }
}

/// The day that a review is planned for, to be changed.
fn day_of(session: Session, id: Id, occasion: Occasion, at_first: When) -> Piece {
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
            if when == When::UNKNOWN && session.glance(|plan| plan.item(id).is_none()) {
                return Ok(());
            }
            let part = ReviewPart::Due(when);
            write(session, id, occasion, Change::Review { id, part })
        }),
    )
}

/// What has changed since the last review.
fn since_last(session: Session, id: Id) -> Piece {
    let now = session.glance(Snapshot::of);
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
fn fits(session: Session, answered: RwSignal<u32>) -> Piece {
    let pack = pack();
    let sections = pack.catalogue().sections();
    let cards: Vec<Piece> = sections
        .filter_map(|section| fitting(session, section, answered))
        .collect();
    let none = cards.is_empty().then(|| {
        let empty = session.glance(Plan::is_empty);
        soft(say(if empty {
            Key::ReviewEmpty
        } else {
            Key::ReviewNoLines
        }))
    });
    let go = go();
    let all_of_it = narrow(Kind::Second, "review-plan", Key::ReviewPlan, move || {
        go.to(Screen::Overview);
    });
    all([h2(say(Key::ReviewFits)), para(Key::ReviewFitsHint)]
        .into_iter()
        .chain(none)
        .chain(cards)
        .chain([all_of_it]))
}

/// What stands in a section, if anything does.
fn fitting(session: Session, section: &Section, answered: RwSignal<u32>) -> Option<Piece> {
    let (bag, people) = (super::overview::BAG, super::overview::PEOPLE);
    let mut rows: Vec<Piece> = session.glance(|plan| {
        let ids: Vec<Id> = if section.id == bag {
            plan.things().map(|(id, _)| id).collect()
        } else {
            plan.steps(section.id).map(|(id, _)| id).collect()
        };
        let there = ids
            .into_iter()
            .filter_map(|id| Some((id, &plan.item(id)?.body)));
        // What was dropped before does not come up again.
        let stands = there.filter(|(_, body)| !is_dropped(body));
        stands
            .map(|(id, body)| kept_or_dropped(session, id, body, answered))
            .collect()
    });
    let to = if section.id == people {
        let there: Vec<Id> = session.glance(|plan| plan.people().map(|(id, _)| id).collect());
        if !there.is_empty() {
            let there = there.into_iter().map(super::people::person_line);
            rows.push(para(Key::ReviewPeople));
            rows.push(doors(there.collect()));
        }
        Screen::People
    } else if section.id == bag {
        Screen::Bag
    } else {
        Screen::Section(section.id)
    };
    if rows.is_empty() {
        return None;
    }
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
}

fn is_dropped(body: &Body) -> bool {
    match body {
        Body::Step(step) => step.choice == Choice::Dropped,
        Body::Thing(thing) => thing.status == Status::Dropped,
        _ => false,
    }
}

fn kept_or_dropped(session: Session, id: Id, body: &Body, answered: RwSignal<u32>) -> Piece {
    let is_dropped = move || session.item(id, |body| body.is_some_and(is_dropped));
    // What is kept is as it was before it was dropped here.
    let (keep, drop, own) = match body {
        Body::Step(step) => (
            Change::SetChoice {
                id,
                choice: step.choice,
            },
            Change::SetChoice {
                id,
                choice: Choice::Dropped,
            },
            matches!(step.source, Source::Own(_)),
        ),
        Body::Thing(thing) => (
            Change::SetStatus {
                id,
                status: thing.status,
            },
            Change::SetStatus {
                id,
                status: Status::Dropped,
            },
            matches!(thing.source, Source::Own(_)),
        ),
        _ => return nothing(),
    };
    let put = move |change: &Change| {
        session.attempt(change.clone());
        answered.update(|n| *n += 1);
    };
    let words = words_of(body);
    let id_of_words = neutral_id();
    let mut attributes = vec![with("dir", "auto"), with("id", id_of_words.clone())];
    if own {
        attributes.push(with("translate", "no"));
    }
    let where_it_is = matches!(body, Body::Thing(_)).then(|| super::bag::whereabouts(id));
    let answers = vec![
        chip(
            "review-keep",
            Key::ReviewKeep,
            move || !is_dropped(),
            move || put(&keep),
        ),
        chip("review-drop", Key::ReviewDrop, is_dropped, move || {
            put(&drop)
        }),
    ];
    let group = vec![
        class("chips"),
        with("role", "group"),
        // By the words on the screen, which may be the person's own and are not for a browser's translation.
        with("aria-labelledby", id_of_words),
    ];
    all([element("p", attributes, vec![text(words)])]
        .into_iter()
        .chain(where_it_is)
        .chain([element("div", group, answers)]))
}

fn agreed_lines(session: Session, id: Id, occasion: Occasion, at_first: String) -> Piece {
    let take = move |text| {
        let field = Field::Agreed;
        write(session, id, occasion, Change::Write { id, field, text })
    };
    all([
        h2(say(Key::ReviewAgreed)),
        lines(
            "review-agreed",
            Key::ReviewAgreedLabel,
            Some(Key::ReviewAgreedHint),
            at_first,
            Box::new(take),
        ),
    ])
}

/// The day on which the plan is looked at next: the one that was given here, or the next that is to come.
fn next_words(session: Session, id: Id, occasion: Occasion, next: Option<Id>) -> String {
    let today = session.today();
    let mut planned = session.list(List::Reviews, Plan::planned);
    // Nor this one itself, which only the programme's dates know until something is written on it.
    let own = |one: &Planned| one.id.map_or(one.occasion == occasion, |known| known == id);
    planned.retain(|one| !own(one));
    let given = next.and_then(|next| planned.iter().find(|one| one.id == Some(next)));
    let to_come = planned.iter().find(|one| one.due >= When::from(today));
    match given.or(to_come) {
        Some(one) => format!(
            "{}: {}",
            occasion_words(one.occasion),
            due_words(one.due, today)
        ),
        None => say(Key::AgainNone),
    }
}

/// When the plan is looked at next, and how that will be remembered.
fn when_next(session: Session, id: Id, occasion: Occasion, next: Id, review: &Review) -> Piece {
    // A day of one's own is another review: it is made with its first day, and moved after that.
    let take = move |when: When| {
        if when == When::UNKNOWN && session.glance(|plan| plan.item(next).is_none()) {
            return Ok(());
        }
        let part = ReviewPart::Due(when);
        session.edit(Change::Review { id: next, part })
    };
    let remember = move |text| {
        let field = Field::Remember;
        write(session, id, occasion, Change::Write { id, field, text })
    };
    all([
        h2(say(Key::ReviewNext)),
        shown(move || soft(next_words(session, id, occasion, Some(next)))),
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
            review.remember.clone(),
            Box::new(remember),
        ),
    ])
}

// ---- Done ---------------------------------------------------------------------------------------

fn as_done(session: Session, id: Id, just: RwSignal<bool>) -> Piece {
    let review = session.glance(|plan| review_of(plan, id).cloned());
    let review = review.unwrap_or_default();
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
                format!("{day}: {}", occasion_words(review.occasion)),
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
            false,
            move |chosen| {
                let at = chosen.and_then(|at| at.parse::<usize>().ok());
                beside.set(at.and_then(|at| others.get(at).copied()));
            },
        )
    });
    let noted = if session.is_kept() {
        Key::ReviewNoted
    } else {
        Key::ReviewNotedOnly
    };
    all([
        done("review-is-done", move || just.get(), noted),
        agreed_lines(session, id, review.occasion, review.agreed),
        soft(say(Key::ReviewAfter)),
        h2(say(Key::ReviewNext)),
        shown(move || soft(next_words(session, id, review.occasion, None))),
        remembered(review.remember),
    ]
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
                    None => nothing(),
                }),
            ],
        ),
        private(id),
        again_button(),
    ]))
}

fn remembered(words: String) -> Piece {
    if words.is_empty() {
        return nothing();
    }
    let own = vec![
        class("as-written"),
        with("translate", "no"),
        with("dir", "auto"),
    ];
    all([
        soft(say(Key::ReviewRemember)),
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
    element(
        "section",
        vec![handle("review-found")],
        vec![h2(name), soft(title), changes(&was, &then, None)],
    )
}

fn taking_out(session: Session, id: Id, is_done: bool) -> Piece {
    let work = move || {
        session.attempt(Change::Remove { id });
        go().back();
    };
    let hint = if is_done {
        Key::ReviewAwayHint
    } else {
        Key::ReviewAwayPlanned
    };
    let remove = narrow(Kind::Grave, "review-remove", Key::ReviewAwayGo, work);
    more(
        Key::ReviewAway,
        false,
        vec![para(hint), chips(None, vec![remove])],
    )
}

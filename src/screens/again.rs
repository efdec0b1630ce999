//! Looking at the plan again: the days that are to come, the dates of their programme, what was looked at.

use leptos::prelude::*;

use super::diary::{day_words, when_words};
use crate::parts::day::day_fields;
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::field::line;
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, shown};
use crate::parts::picture::Picture;
use crate::parts::pieces::{
    Kind, door_to, doors, h2, heading, more, narrow, notice, para, small, soft, wide,
};
use crate::parts::removed::put_back;
use crate::session::{
    Body, Change, Day, Id, List, Occasion, Plan, Planned, Programme, Refused, Review, Session,
    SettingKey, When,
};
use crate::text::{Arg, Key, say, say_with};

/// All reviews, and what their days hang on.
pub fn again() -> Piece {
    let session = session();
    let emptied = RwSignal::new(0_u32);
    all([
        heading(say(Key::AgainTitle)),
        kept_line(),
        para(Key::AgainIntro),
        put_back(),
        wide(Kind::Main, "review-today", Key::AgainToday, || {
            begin(Occasion::OwnDay);
        }),
        h2(say(Key::AgainComing)),
        shown(move || coming(session)),
        more(
            Key::AgainOther,
            false,
            vec![para(Key::AgainOtherHint), occasions()],
        ),
        more(
            Key::AgainProgramme,
            false,
            vec![shown(move || {
                // The fields are made anew once the dates are taken out.
                emptied.track();
                all(programme(session, emptied))
            })],
        ),
        doors(vec![door_to(
            "meetings",
            Screen::Together,
            Picture::Together,
            Key::AgainMeetings,
            Key::AgainMeetingsHint,
        )]),
        h2(say(Key::AgainDone)),
        shown(move || done(session)),
    ])
}

/// Why the plan is looked at again, in a few words.
pub fn occasion_words(occasion: Occasion) -> String {
    say(match occasion {
        Occasion::First => Key::OccasionFirst,
        Occasion::Middle => Key::OccasionMiddle,
        Occasion::End => Key::OccasionEnd,
        Occasion::SixMonths => Key::OccasionSixMonths,
        Occasion::Separation => Key::OccasionSeparation,
        Occasion::Pregnancy => Key::OccasionPregnancy,
        Occasion::Court => Key::OccasionCourt,
        Occasion::Contact => Key::OccasionContact,
        Occasion::Tracker => Key::OccasionTracker,
        Occasion::OrderBroken => Key::OccasionOrderBroken,
        Occasion::Release => Key::OccasionRelease,
        Occasion::DroppedOut => Key::OccasionDroppedOut,
        Occasion::OwnDay | Occasion::Other(_) => Key::OccasionOwnDay,
    })
}

/// When a review is planned for, in words.
pub fn due_words(due: When, today: Day) -> String {
    if due == When::UNKNOWN {
        return say(Key::AgainNoDay);
    }
    let gone_by = due.day().is_some_and(|day| day < today);
    let key = if gone_by {
        Key::AgainGoneBy
    } else {
        Key::AgainDue
    };
    say_with(key, &[("day", Arg::Text(&when_words(due)))])
}

fn coming(session: Session) -> Piece {
    let planned = session.whole(Plan::planned);
    if planned.is_empty() {
        return soft(say(Key::AgainNone));
    }
    let today = session.today();
    doors(planned.into_iter().map(|one| row(one, today)).collect())
}

fn row(one: Planned, today: Day) -> Piece {
    door(
        "review-coming",
        occasion_words(one.occasion),
        due_words(one.due, today),
        move || {
            let id = one.id.unwrap_or_else(|| session().fresh());
            go().to(Screen::Review(id, one.occasion));
        },
    )
}

/// Why the plan may be looked at again, today or on another day. To look at one writes nothing down.
fn occasions() -> Piece {
    let of = |occasion: Occasion| {
        door(
            "review-new",
            occasion_words(occasion),
            String::new(),
            move || {
                begin(occasion);
            },
        )
    };
    let first = of(Occasion::First);
    doors(
        [first]
            .into_iter()
            .chain(Occasion::EVENTS.map(of))
            .collect(),
    )
}

/// Begins a new one: what is written on it first makes it.
fn begin(occasion: Occasion) {
    let (session, go) = (session(), go());
    go.to(Screen::Review(session.fresh(), occasion));
}

/// The dates of their programme: when it starts, how long it takes, whether it stopped before its end.
fn programme(session: Session, emptied: RwSignal<u32>) -> Vec<Piece> {
    let set = move |key: SettingKey, value: u64| {
        let fresh = session.fresh();
        session.edit(Change::Set { fresh, key, value })
    };
    let day = move |key: SettingKey| {
        let at_first = session.glance(|plan| plan.programme_day(key));
        let part = |part: Option<u32>| part.map(|part| part.to_string()).unwrap_or_default();
        day_fields(
            part(at_first.map(|day| day.year().into())),
            at_first.map(Day::month),
            part(at_first.map(|day| day.day().into())),
            Box::new(move |when| match (when.day(), when == When::UNKNOWN) {
                (Some(day), _) => set(key, day.into()),
                (None, true) => set(key, 0),
                // A part of a day is on its way to a whole one.
                (None, false) => Ok(()),
            }),
        )
    };
    let weeks = session.glance(Plan::programme_weeks);
    let weeks = weeks.unwrap_or(Programme::USUAL_WEEKS);
    let write_weeks = move |text: String| {
        let weeks = match text.trim() {
            "" => Ok(u64::from(Programme::USUAL_WEEKS)),
            text => text.parse(),
        };
        let weeks = weeks.ok().filter(|weeks| (1..=260).contains(weeks));
        set(SettingKey::ProgrammeWeeks, weeks.ok_or(Refused::NoNumber)?)
    };
    vec![
        para(Key::AgainProgrammeIntro),
        element("h3", vec![], vec![text(say(Key::AgainProgrammeStart))]),
        day(SettingKey::ProgrammeStart),
        line(
            "programme-weeks",
            Key::AgainProgrammeWeeks,
            Some(Key::AgainProgrammeWeeksHint),
            weeks.to_string(),
            Box::new(write_weeks),
        ),
        element("h3", vec![], vec![text(say(Key::AgainProgrammeStopped))]),
        day(SettingKey::ProgrammeStopped),
        narrow(
            Kind::Second,
            "programme-away",
            Key::AgainProgrammeAway,
            move || {
                let keys = [
                    SettingKey::ProgrammeStart,
                    SettingKey::ProgrammeWeeks,
                    SettingKey::ProgrammeStopped,
                ];
                for key in keys.into_iter().filter(|key| {
                    session.glance(|plan| plan.setting(*key).is_some_and(|value| value > 0))
                }) {
                    let fresh = session.fresh();
                    session.attempt(Change::Set {
                        fresh,
                        key,
                        value: 0,
                    });
                }
                emptied.update(|n| *n += 1);
            },
        ),
        small(say(Key::AgainProgrammeAwayHint)),
        notice(para(Key::AgainProgrammeNoProof)),
        element("h3", vec![], vec![text(say(Key::PathTitle))]),
        para(Key::PathHint),
        path(),
    ]
}

/// The usual parts of a programme, as a path with a dot for each meeting.
fn path() -> Piece {
    let parts = [
        (Key::PathAlone, 2),
        (Key::PathGroup, 6),
        (Key::PathThinking, 6),
        (Key::PathBetween, 1),
        (Key::PathFeelings, 6),
        (Key::PathBetween, 1),
        (Key::PathRelationships, 6),
        (Key::PathReview, 1),
    ];
    let parts = parts.map(|(key, meetings)| {
        let unseen = vec![class("dots"), with("aria-hidden", "true")];
        let dots = element("span", unseen, vec![text("●".repeat(meetings))]);
        element(
            "li",
            vec![],
            vec![text(say(key)), text(" ".to_owned()), dots],
        )
    });
    element("ol", vec![class("path")], parts.into())
}

fn done(session: Session) -> Piece {
    let ids = session.list(List::Reviews, Plan::done_reviews);
    if ids.is_empty() {
        return soft(say(Key::AgainNoneDone));
    }
    let go = go();
    doors(
        ids.into_iter()
            .filter_map(|id| {
                let (occasion, done) = session.glance(|plan| {
                    let review = review_of(plan, id)?;
                    Some((review.occasion, review.done?))
                })?;
                Some(door(
                    "review-done",
                    occasion_words(occasion),
                    day_words(done),
                    move || go.to(Screen::Review(id, occasion)),
                ))
            })
            .collect(),
    )
}

/// A review of the plan.
pub fn review_of(plan: &Plan, id: Id) -> Option<&Review> {
    match &plan.item(id)?.body {
        Body::Review(review) => Some(review),
        _ => None,
    }
}

fn door(t: &str, words: String, line: String, work: impl Fn() + 'static) -> Piece {
    let mut inside = vec![element("strong", vec![], vec![text(words)])];
    if !line.is_empty() {
        inside.push(element("small", vec![], vec![text(line)]));
    }
    let attributes = vec![
        class("door"),
        with("type", "button"),
        handle(t),
        press(work),
    ];
    let inside = element("span", vec![], inside);
    element(
        "li",
        vec![],
        vec![element("button", attributes, vec![inside])],
    )
}

/// A way to where the plan is looked at again.
pub fn again_button() -> Piece {
    let go = go();
    narrow(Kind::Second, "to-again", Key::AgainAll, move || {
        go.to(Screen::Again);
    })
}

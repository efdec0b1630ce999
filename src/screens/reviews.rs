//! Reviews of the plan: those to come, the dates of the partner's programme, and those done.

use crate::components::button::{Button, ButtonVariant};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::screen::{CopiesScreen, ReviewScreen, Screen};
use crate::prelude::*;

use super::diary::{day_words, when_words};
use crate::components::day::DayFields;
use crate::components::field::TextField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::save_status::SaveStatusLine;
use crate::components::undo_remove::UndoRemove;
use crate::session::{
    Body, Change, Day, Id, List, Occasion, Plan, Planned, Programme, Review, Session, SettingKey,
    When,
};
use crate::text::{Arg, Key, say, say_with};

/// All reviews, and the dates that set when they are due.
#[component]
pub fn ReviewsScreen() -> View {
    let session = use_session();
    let emptied = RwSignal::new(0_u32);
    view! {
        <Heading text=say(Key::AgainTitle) />
        <SaveStatusLine />
        <p>{say(Key::AgainIntro)}</p>
        <UndoRemove from=List::Reviews />
        <Button
            wide
            test_id="review-today"
            label=say(Key::AgainToday)
            on_click=|| {
                begin(Occasion::OwnDay);
            }
        />
        <h2>{say(Key::AgainComing)}</h2>
        {move || view! { <ComingReviews session=session /> }}
        <Details summary=say(Key::AgainOther)>
            <p>{say(Key::AgainOtherHint)}</p>
            <Occasions />
        </Details>
        <Details summary=say(
            Key::AgainProgramme,
        )>
            {move || {
                emptied.track();
                programme(session, emptied).collect_view()
            }}
        </Details>
        <ul class="doors">
            <LinkCard
                test_id="meetings"
                to=Screen::Copies(CopiesScreen::Together)
                picture=Picture::Together
                label=say(Key::AgainMeetings)
                hint=move || say(Key::AgainMeetingsHint)
            />
        </ul>
        <h2>{say(Key::AgainDone)}</h2>
        {move || view! { <DoneReviews session=session /> }}
    }
}

/// Returns the reason for a review, in a few words.
pub fn occasion_words(occasion: Occasion) -> String {
    say(match occasion {
        Occasion::First => Key::OccasionFirst,
        Occasion::Middle => Key::OccasionMiddle,
        Occasion::End => Key::OccasionEnd,
        Occasion::SixMonths => Key::OccasionSixMonths,
        Occasion::Worse => Key::OccasionWorse,
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

/// Returns when a review is due, in words.
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

#[component]
fn ComingReviews(session: Session) -> View {
    let planned = session.read(Plan::planned);
    if planned.is_empty() {
        return view! { <p class="soft">{say(Key::AgainNone)}</p> };
    }
    let today = session.today();
    view! {
        <ul class="doors">
            {planned.into_iter().map(|one| view! { <ReviewRow one=one today=today /> }).collect_view()}
        </ul>
    }
}

#[component]
fn ReviewRow(one: Planned, today: Day) -> View {
    link(
        "review-coming",
        occasion_words(one.occasion),
        due_words(one.due, today),
        move || {
            let id = one.id.unwrap_or_else(|| use_session().fresh());
            use_navigator().to(Screen::Reviews(ReviewScreen::One(id, one.occasion)));
        },
    )
}

/// The reasons for a review, today or on another day. Opening one stores nothing.
#[component]
fn Occasions() -> View {
    let of = |occasion: Occasion| {
        link(
            "review-new",
            occasion_words(occasion),
            String::new(),
            move || {
                begin(occasion);
            },
        )
    };
    let first = of(Occasion::First);
    view! { <ul class="doors">{first} {Occasion::EVENTS.map(of).collect_view()}</ul> }
}

/// Opens a new review: the first entry on it creates its record.
fn begin(occasion: Occasion) {
    let (session, navigator) = (use_session(), use_navigator());
    navigator.to(Screen::Reviews(ReviewScreen::One(
        session.fresh(),
        occasion,
    )));
}

/// The dates of the partner's programme: when it starts, how long it takes, whether it stopped early.
fn programme(session: Session, emptied: RwSignal<u32>) -> Vec<View> {
    let set = move |key: SettingKey, value: u64| {
        let fresh = session.fresh();
        session.edit(Change::Set { fresh, key, value })
    };
    let day = move |key: SettingKey| {
        let at_first = session.read_untracked(|plan| plan.programme_day(key));
        let part = |part: Option<u32>| part.map(|part| part.to_string()).unwrap_or_default();
        view! {
            <DayFields
                year=part(at_first.map(|day| day.year().into()))
                month=at_first.map(Day::month)
                day=part(at_first.map(|day| day.day().into()))
                take=move |when| match (when.day(), when == When::UNKNOWN) {
                    (Some(day), _) => set(key, day.into()),
                    (None, true) => set(key, 0),
                    (None, false) => Ok(()),
                }
            />
        }
    };
    let weeks = session.read_untracked(Plan::programme_weeks);
    let weeks = weeks.map(|weeks| weeks.to_string()).unwrap_or_default();
    let write_weeks = move |text: String| {
        let weeks = Programme::weeks_from(&text)?;
        set(SettingKey::ProgrammeWeeks, weeks.into())
    };
    vec![
        view! { <p>{say(Key::AgainProgrammeIntro)}</p> },
        view! { <h3>{say(Key::AgainProgrammeStart)}</h3> },
        day(SettingKey::ProgrammeStart),
        view! { <TextField test_id="programme-weeks" label=Key::AgainProgrammeWeeks hint=Key::AgainProgrammeWeeksHint text=Signal::stored(weeks) write=write_weeks/> },
        view! { <h3>{say(Key::AgainProgrammeStopped)}</h3> },
        day(SettingKey::ProgrammeStopped),
        view! { <Button variant=ButtonVariant::Secondary test_id="programme-away" label=say(Key::AgainProgrammeAway) on_click={move || {
            session.attempt(Change::ClearProgramme);
            emptied.update(|n| *n += 1);
        }}/> },
        view! { <p class="soft small">{say(Key::AgainProgrammeAwayHint)}</p> },
        view! { <div class="notice"><p>{say(Key::AgainProgrammeNoProof)}</p></div> },
        view! { <h3>{say(Key::PathTitle)}</h3> },
        paths(),
    ]
}

/// What usually happens on each programme. The sessions are those of the programmes' own descriptions: see
/// content/facts/programme-and-children.toml.
fn paths() -> View {
    let choices: &[(Key, usize)] = &[
        (Key::PathBefore, 1),
        (Key::PathStart, 2),
        (Key::PathBetween, 1),
        (Key::PathSelf, 6),
        (Key::PathBetween, 1),
        (Key::PathProblems, 4),
        (Key::PathBetween, 1),
        (Key::PathPeople, 6),
        (Key::PathBetween, 1),
        (Key::PathTogether, 3),
        (Key::PathReview, 1),
    ];
    let bbr: &[(Key, usize)] = &[
        (Key::PathAlone, 2),
        (Key::PathGroup, 6),
        (Key::PathThinking, 6),
        (Key::PathBetween, 1),
        (Key::PathFeelings, 6),
        (Key::PathBetween, 1),
        (Key::PathRelationships, 6),
        (Key::PathThreeWay, 1),
    ];
    // It has no set number of sessions.
    let drive: &[(Key, usize)] = &[
        (Key::PathDriveAgreed, 0),
        (Key::PathDriveManager, 0),
        (Key::PathDriveStop, 0),
        (Key::PathDriveIdva, 0),
    ];
    [
        (Key::PathChoices, Key::PathChoicesHint, choices),
        (Key::PathBbr, Key::PathHint, bbr),
        (Key::PathDrive, Key::PathDriveHint, drive),
        (Key::PathCaledonian, Key::PathCaledonianHint, &[]),
    ]
    .map(|(name, hint, parts)| {
        view! {
            <Details summary=say(name)>
                <p>{say(hint)}</p>
                <ProgrammePath parts=parts />
            </Details>
        }
    })
    .collect_view()
}

/// The usual stages of a programme, as a path with a dot for each session.
#[component]
fn ProgrammePath(
    /// Its stages, and how many sessions each has.
    parts: &'static [(Key, usize)],
) -> View {
    let parts = parts.iter().map(|(key, sessions)| {
        let dots = view! {
            <span class="dots" aria-hidden="true">
                {"●".repeat(*sessions)}
            </span>
        };
        view! { <li>{say(*key)} {" "} {dots}</li> }
    });
    if parts.len() == 0 {
        return ().into_view();
    }
    let parts = parts.collect_view();
    view! { <ol class="path">{parts}</ol> }
}

#[component]
fn DoneReviews(session: Session) -> View {
    let ids = session.list(List::Reviews, Plan::done_reviews);
    if ids.is_empty() {
        return view! { <p class="soft">{say(Key::AgainNoneDone)}</p> };
    }
    let navigator = use_navigator();
    view! {
        <ul class="doors">
            {ids
                .into_iter()
                .filter_map(|id| {
                    let (occasion, done) = session
                        .read_untracked(|plan| {
                            let review = review_of(plan, id)?;
                            Some((review.occasion, review.done?))
                        })?;
                    Some(
                        link(
                            "review-done",
                            occasion_words(occasion),
                            day_words(done),
                            move || navigator.to(Screen::Reviews(ReviewScreen::One(id, occasion))),
                        ),
                    )
                })
                .collect_view()}
        </ul>
    }
}

/// Returns a review of the plan.
pub fn review_of(plan: &Plan, id: Id) -> Option<&Review> {
    match &plan.item(id)?.body {
        Body::Review(review) => Some(review),
        _ => None,
    }
}

fn link(t: &str, words: String, line: String, work: impl Fn() + 'static) -> View {
    view! {
        <li>
            <button class="door" type="button" data-testid=t on:click=move |_| work()>
                <span>
                    <strong>{words}</strong>
                    {(!line.is_empty()).then(|| view! { <small>{line}</small> })}
                </span>
            </button>
        </li>
    }
}

/// A button that leads to the reviews.
#[component]
pub fn AgainButton() -> View {
    let navigator = use_navigator();
    view! {
        <Button
            variant=ButtonVariant::Secondary
            test_id="to-again"
            label=say(Key::AgainAll)
            on_click=move || {
                navigator.to(Screen::Reviews(ReviewScreen::List));
            }
        />
    }
}

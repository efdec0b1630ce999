//! One review: what has changed, what still fits, what was agreed, and when the next one is. Once it is done,
//! what it found, next to what another one found. The first entry on it creates its record.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::{InvolvedScreen, PlanScreen, Screen};
use crate::prelude::*;

use super::changed::{changes, words_of};
use super::diary::{KnowsCard, day_words};
use super::reviews::{AgainButton, due_words, occasion_words, review_of};
use crate::components::day::DayFields;
use crate::components::field::neutral_id;
use crate::components::item_field::ItemField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::save_status::SaveStatusLine;
use crate::components::select::SelectField;
use crate::session::{
    Body, Change, Choice, Day, EditError, Field, Id, Item, List, Occasion, Plan, ReviewPart,
    Session, Snapshot, Source, Status, When, lines_since,
};
use crate::text::{Arg, Key, Page, Section, pack, say, say_with};

/// A review, open or done, or one about to be started for this reason.
#[component]
pub fn ReviewScreen(id: Id, occasion: Occasion) -> View {
    let session = use_session();
    let is_done = move || {
        session.list(List::Reviews, |plan| {
            review_of(plan, id).is_some_and(|review| review.done.is_some())
        })
    };
    let just = RwSignal::new(false);
    // A day given here creates another review, which later corrections of the day change.
    let next = session.fresh();
    view! {
        // The occasion tells more over a shoulder than a heading has to.
        <Heading text=say(Key::OccasionOwnDay) />
        <Show when=move || occasion != Occasion::OwnDay>
            <p class="soft">{occasion_words(occasion)}</p>
        </Show>
        <SaveStatusLine />
        <Show
            when=is_done
            fallback=move || view! { <ToDo session=session id=id occasion=occasion next=next just=just /> }
        >
            <MarkAsDone session=session id=id just=just />
        </Show>
        <Show when=move || session.list(List::Reviews, |plan| review_of(plan, id).is_some())>
            <TakingOut session=session id=id is_done=is_done() />
        </Show>
    }
}

/// Writes a part of the review, and creates it if it does not exist.
fn write(session: Session, id: Id, occasion: Occasion, change: Change) -> Result<(), EditError> {
    if session.read_untracked(|plan| plan.item(id).is_none()) {
        let part = ReviewPart::Occasion(occasion);
        session.edit(Change::Review { id, part })?;
    }
    session.edit(change)
}

/// Returns the snapshot of the plan in the previous review, and its day.
fn before(session: Session, id: Id) -> Option<(Day, Snapshot)> {
    session.read_untracked(|plan| {
        let last = review_of(plan, plan.review_before(id)?)?;
        Some((last.done?, Snapshot::from_bytes(&last.snapshot)?))
    })
}

// ---- To be done ---------------------------------------------------------------------------------

#[component]
fn ToDo(session: Session, id: Id, occasion: Occasion, next: Id, just: RwSignal<bool>) -> View {
    let review = session.read_untracked(|plan| review_of(plan, id).cloned());
    let review = review.unwrap_or_default();
    // Counts the answers given here, after which the plan is compared again. Typed text changes no line of the
    // plan, and comparing the whole plan with each letter would be slow.
    let answered = RwSignal::new(0_u32);
    let navigator = use_navigator();
    let finish = move || {
        let snapshot = session.read_untracked(|plan| Snapshot::of(plan).to_bytes());
        let part = ReviewPart::Done(session.today(), snapshot);
        session.attempt_with(write(session, id, occasion, Change::Review { id, part }));
        just.set(true);
        navigator.focus_heading();
    };
    view! {
        <SafeNow occasion=occasion />
        <Button
            variant=ButtonVariant::Secondary
            test_id="review-ask"
            label=say(Key::ReviewAsk)
            on_click=move || {
                navigator.to(Screen::Read(questions(occasion)));
            }
        />
        {move || {
            answered.track();
            view! { <SinceLast session=session id=id /> }
        }}
        <StillFits session=session answered=answered />
        <Show when=move || session.list(List::Diary, |plan| plan.lines().next().is_some())>
            <ul class="doors">
                <KnowsCard />
            </ul>
        </Show>
        <AgreedLines session=session id=id occasion=occasion />
        {when_next(session, id, occasion, next)}
        <p>{say(Key::ReviewKeeps)}</p>
        <Button wide test_id="review-finish" label=say(Key::ReviewDone) on_click=finish />
        <Button
            variant=ButtonVariant::Secondary
            test_id="review-leave"
            label=say(Key::ReviewLeave)
            on_click=move || {
                navigator.back();
            }
        />
        <Details summary=say(
            Key::ReviewMove,
        )>
            {move || {
                let planned = session.list(List::Reviews, Plan::planned);
                let own = planned.into_iter().find(|one| one.id == Some(id));
                let due = own.map(|one| one.due).unwrap_or_default();
                view! { <p class="soft">{due_words(due, session.today())}</p> }
            }} <DayOf session=session id=id occasion=occasion at_first=review.due />
        </Details>
    }
}

/// A question whether now is a good time; after an incident, help comes first. Numbers are near in either case.
#[component]
fn SafeNow(occasion: Occasion) -> View {
    let navigator = use_navigator();
    let first = if Occasion::EVENTS.contains(&occasion) {
        Key::ReviewDanger
    } else {
        Key::ReviewSafe
    };
    let tracker =
        (occasion == Occasion::Tracker).then(|| view! { <p>{say(Key::ReviewTracker)}</p> });
    view! {
        <div class="notice">
            <p>{say(first)}</p>
            {tracker}
            <Button
                variant=ButtonVariant::Secondary
                test_id="to-numbers"
                label=say(Key::FirstNumbers)
                on_click=move || navigator.to(Screen::Numbers)
            />
        </div>
    }
}

/// Returns the page of questions to talk about on this occasion.
fn questions(occasion: Occasion) -> Page {
    match occasion {
        Occasion::First => Page::MeetingFirst,
        Occasion::End => Page::MeetingEnd,
        Occasion::SixMonths => Page::MeetingAfter,
        Occasion::Middle | Occasion::OwnDay | Occasion::Other(_) => Page::MeetingMiddle,
        _ => Page::MeetingEvent,
    }
}

/// A field for the day on which a review is due.
#[component]
fn DayOf(session: Session, id: Id, occasion: Occasion, at_first: When) -> View {
    view! {
        <DayFields
            year=at_first.year().map(|year| year.to_string()).unwrap_or_default()
            month=at_first.month()
            day=at_first.day().map(|day| day.day().to_string()).unwrap_or_default()
            take=move |when| {
                if when == When::UNKNOWN && session.read_untracked(|plan| plan.item(id).is_none()) {
                    return Ok(());
                }
                let part = ReviewPart::Due(when);
                write(session, id, occasion, Change::Review { id, part })
            }
        />
    }
}

/// What has changed since the last review.
#[component]
fn SinceLast(session: Session, id: Id) -> View {
    let now = session.read_untracked(Snapshot::of);
    let Some((day, was)) = before(session, id) else {
        return view! { <p class="soft">{say(Key::ReviewFirst)}</p> };
    };
    let lines = session.read_untracked(|plan| lines_since(&was, plan));
    view! {
        <h2>{since_words(day)}</h2>
        {changes(&was, &now, Some(&lines))}
    }
}

fn since_words(day: Day) -> String {
    say_with(Key::ReviewSince, &[("day", Arg::Text(&day_words(day)))])
}

/// The items to keep or drop, section by section, with links for adding more.
#[component]
fn StillFits(session: Session, answered: RwSignal<u32>) -> View {
    let pack = pack();
    let sections = pack.catalogue().sections();
    let cards: Vec<View> = sections
        .filter_map(|section| fitting(session, section, answered))
        .collect();
    let none = cards.is_empty().then(|| {
        let empty = session.read_untracked(Plan::is_empty);
        view! { <p class="soft">{say(if empty { Key::ReviewEmpty } else { Key::ReviewNoLines })}</p> }
    });
    let navigator = use_navigator();
    view! {
        <h2>{say(Key::ReviewFits)}</h2>
        <p>{say(Key::ReviewFitsHint)}</p>
        {none}
        {cards}
        <Button
            variant=ButtonVariant::Secondary
            test_id="review-plan"
            label=say(Key::ReviewPlan)
            on_click=move || {
                navigator.to(Screen::Plan(PlanScreen::Overview));
            }
        />
    }
}

/// The items of a section, if there are any.
fn fitting(session: Session, section: &Section, answered: RwSignal<u32>) -> Option<View> {
    let (bag, people) = (super::overview::BAG, super::overview::PEOPLE);
    let row = |item: &Item| kept_or_dropped(session, item.id, &item.body, answered);
    let mut rows: Vec<View> = session.read_untracked(|plan| {
        if section.id == bag {
            plan.active_things().map(row).collect()
        } else {
            plan.active_steps(section.id).map(row).collect()
        }
    });
    let to = if section.id == people {
        let there: Vec<Id> =
            session.read_untracked(|plan| plan.people().map(|(id, _)| id).collect());
        if !there.is_empty() {
            let there = there
                .into_iter()
                .map(|id| view! { <super::people::PersonLine id=id /> });
            rows.push(view! { <p>{say(Key::ReviewPeople)}</p> });
            rows.push(view! { <ul class="doors">{there.collect_view()}</ul> });
        }
        Screen::Involved(InvolvedScreen::People)
    } else if section.id == bag {
        Screen::Plan(PlanScreen::Bag)
    } else {
        Screen::Plan(PlanScreen::Section(section.id))
    };
    if rows.is_empty() {
        return None;
    }
    let navigator = use_navigator();
    Some(view! {
        <section class="card">
            <h3>{section.title.clone()}</h3>
            {rows}
            <Button
                variant=ButtonVariant::Secondary
                test_id="review-add"
                label=say(Key::ReviewAdd)
                on_click=move || navigator.to(to)
            />
        </section>
    })
}

fn kept_or_dropped(session: Session, id: Id, body: &Body, answered: RwSignal<u32>) -> View {
    let is_dropped = move || session.item(id, |body| body.is_some_and(Body::is_dropped));
    // Keeping an item restores its state from before it was dropped here.
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
        _ => return ().into_view(),
    };
    let put = move |change: &Change| {
        session.attempt(change.clone());
        answered.update(|n| *n += 1);
    };
    let words = words_of(body);
    let id_of_words = neutral_id();
    let mut attributes = vec![
        attribute("dir", "auto"),
        attribute("id", id_of_words.clone()),
    ];
    if own {
        attributes.push(attribute("translate", "no"));
    }
    let where_it_is =
        matches!(body, Body::Thing(_)).then(|| view! { <super::packed::Whereabouts id=id /> });
    // Labelled by the words on the screen: they may be the user's own, which browsers must not translate.
    view! {
        <p {..attributes}>{words}</p>
        {where_it_is}
        <div class="chips" role="group" aria-labelledby=id_of_words>
            <Chip
                test_id="review-keep"
                label=say(Key::ReviewKeep)
                pressed=move || !is_dropped()
                on_click=move || put(&keep)
            />
            <Chip test_id="review-drop" label=say(Key::ReviewDrop) pressed=is_dropped on_click=move || { put(&drop) } />
        </div>
    }
}

#[component]
fn AgreedLines(session: Session, id: Id, occasion: Occasion) -> View {
    let take = move |text| {
        let field = Field::Agreed;
        write(session, id, occasion, Change::Write { id, field, text })
    };
    view! {
        <h2>{say(Key::ReviewAgreed)}</h2>
        <ItemField
            multiline
            test_id="review-agreed"
            label=Key::ReviewAgreedLabel
            hint=Key::ReviewAgreedHint
            id=move || Some(id)
            field=Field::Agreed
            write=take
        />
    }
}

/// Returns the day of the next review: the one given here, or the next one planned.
fn next_words(session: Session, id: Id, occasion: Occasion, next: Option<Id>) -> String {
    let today = session.today();
    match session.list(List::Reviews, |plan| {
        plan.next_review(id, occasion, next, today)
    }) {
        Some(one) => format!(
            "{}: {}",
            occasion_words(one.occasion),
            due_words(one.due, today)
        ),
        None => say(Key::AgainNone),
    }
}

/// When the next review is, and how the user will remember it.
fn when_next(session: Session, id: Id, occasion: Occasion, next: Id) -> View {
    // A day chosen by the user is another review: created with the first day given, and moved after that.
    let take = move |when: When| {
        if when == When::UNKNOWN && session.read_untracked(|plan| plan.item(next).is_none()) {
            return Ok(());
        }
        let part = ReviewPart::Due(when);
        session.edit(Change::Review { id: next, part })
    };
    let remember = move |text| {
        let field = Field::Remember;
        write(session, id, occasion, Change::Write { id, field, text })
    };
    view! {
        <h2>{say(Key::ReviewNext)}</h2>
        {move || view! { <p class="soft">{next_words(session, id, occasion, Some(next))}</p> }}
        <Details summary=say(Key::ReviewNextDay)>
            <DayFields year=String::new() day=String::new() take=take />
        </Details>
        <ItemField
            test_id="review-remember"
            label=Key::ReviewRemember
            hint=Key::ReviewRememberHint
            id=move || Some(id)
            field=Field::Remember
            write=remember
        />
    }
}

// ---- Done ---------------------------------------------------------------------------------------

#[component]
fn MarkAsDone(session: Session, id: Id, just: RwSignal<bool>) -> View {
    let review = session.read_untracked(|plan| review_of(plan, id).cloned());
    let review = review.unwrap_or_default();
    let compared = RwSignal::new(None::<Id>);
    let others: Vec<Id> = session.read_untracked(|plan| {
        let done = plan.done_reviews();
        done.into_iter().filter(|other| *other != id).collect()
    });
    let answers: Vec<(String, String)> = session.read_untracked(|plan| {
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
        view! {
            <SelectField
                test_id="review-beside"
                label=Key::ReviewBeside
                any=Key::ReviewBesideNone
                answers=answers
                choose=move |chosen| {
                    let at = chosen.and_then(|at| at.parse::<usize>().ok());
                    compared.set(at.and_then(|at| others.get(at).copied()));
                }
            />
        }
    });
    let noted = if session.is_saved() {
        Key::ReviewNoted
    } else {
        Key::ReviewNotedOnly
    };
    view! {
        <Done test_id="review-is-done" when=move || just.get() label=say(noted) />
        <AgreedLines session=session id=id occasion=review.occasion />
        <p class="soft">{say(Key::ReviewAfter)}</p>
        <h2>{say(Key::ReviewNext)}</h2>
        {move || view! { <p class="soft">{next_words(session, id, review.occasion, None)}</p> }}
        <Remembered words=review.remember />
        {pick}
        <div class="beside">
            <WhatWasFound session=session id=id />
            {move || match compared.get() {
                Some(other) => view! { <WhatWasFound session=session id=other /> },
                None => ().into_view(),
            }}
        </div>
        <PrivateCheckbox id=id />
        <AgainButton />
    }
}

#[component]
fn Remembered(words: String) -> View {
    if words.is_empty() {
        return ().into_view();
    }
    view! {
        <p class="soft">{say(Key::ReviewRemember)}</p>
        <p class="as-written" translate="no" dir="auto">
            {words}
        </p>
    }
}

/// What a completed review found.
#[component]
fn WhatWasFound(session: Session, id: Id) -> View {
    let kept = session.read_untracked(|plan| {
        let review = review_of(plan, id)?;
        let then = Snapshot::from_bytes(&review.snapshot)?;
        Some((review.occasion, review.done?, then))
    });
    let Some((occasion, day, then)) = kept else {
        return view! { <p class="soft">{say(Key::ReviewUnreadable)}</p> };
    };
    let (title, was) = match before(session, id) {
        Some((day, was)) => (since_words(day), was),
        None => (say(Key::ReviewHeld), Snapshot::default()),
    };
    let name = format!("{}, {}", occasion_words(occasion), day_words(day));
    view! {
        <section data-testid="review-found">
            <h2>{name}</h2>
            <p class="soft">{title}</p>
            {changes(&was, &then, None)}
        </section>
    }
}

#[component]
fn TakingOut(session: Session, id: Id, #[prop(optional)] is_done: bool) -> View {
    let work = move || {
        session.attempt(Change::Remove { id });
        use_navigator().back();
    };
    let hint = if is_done {
        Key::ReviewAwayHint
    } else {
        Key::ReviewAwayPlanned
    };
    let remove = view! { <Button variant=ButtonVariant::Danger test_id="review-remove" label=say(Key::ReviewAwayGo) on_click=work /> };
    view! {
        <Details summary=say(Key::ReviewAway)>
            <p>{say(hint)}</p>
            <ChipGroup>{remove}</ChipGroup>
        </Details>
    }
}

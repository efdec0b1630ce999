//! The diary: its lines by month, the most recent events first.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::screen::{PaperScreen, Screen};
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::save_status::SaveStatusLine;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Day, DiaryEntry, Id, List, Plan, When};
use crate::text::{Arg, Key, date, pack, say, say_with};

/// The number of lines shown at first, and added each time.
const PAGE: usize = 50;
/// The length of a line's excerpt, in characters.
const FIRST_WORDS: usize = 90;

/// A link to the diary.
#[component]
pub fn DiaryCard() -> View {
    view! {
        <LinkCard
            test_id="diary"
            to=Screen::Paper(PaperScreen::Diary)
            picture=Picture::Plan
            label=say(Key::DiaryTitle)
            hint=move || say(Key::DiaryDoor)
        />
    }
}

/// A link to who knows what from the diary.
#[component]
pub fn KnowsCard() -> View {
    view! {
        <LinkCard
            test_id="knows"
            to=Screen::Paper(PaperScreen::WhoKnows)
            picture=Picture::People
            label=say(Key::KnowsDoor)
            hint=move || say(Key::KnowsDoorLine)
        />
    }
}

/// The diary.
#[component]
pub fn DiaryScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let pages = RwSignal::new(1_usize);
    let lines = move || {
        let ids = session.list(List::Diary, Plan::diary);
        if ids.is_empty() {
            return view! { <p class="soft">{say(Key::DiaryEmpty)}</p> };
        }
        let count = ids.len();
        let ids = StoredValue::new(ids);
        // Pages are built on demand; those before stay as they are.
        let of_pages = (0..count.div_ceil(PAGE)).map(move |n| {
            view! { <Show when={move || pages.get() > n}>{ids.with_value(|ids| page(ids, n))}</Show> }
        }).collect_view();
        let there = move || count.min(pages.get() * PAGE);
        view! {
            {of_pages}
            <Show when={move || count > PAGE}>{more(there, count, pages)}</Show>
        }
    };
    view! {
        <Heading text=say(Key::DiaryTitle) />
        <SaveStatusLine />
        <div class="notice">
            <p>{say(Key::DiarySafe)}</p>
            <p>{say(Key::DiaryAsked)}</p>
            <p>{say(Key::DiaryOnly)}</p>
        </div>
        <Button
            wide
            test_id="line-new"
            label=say(Key::DiaryNew)
            on_click=move || {
                navigator.to(Screen::Paper(PaperScreen::Entry(session.fresh())));
            }
        />
        <UndoRemove from=List::Diary />
        <Show when=move || session.list(List::Diary, |plan| plan.lines().next().is_some())>
            <ul class="doors">
                <KnowsCard />
            </ul>
        </Show>
        {lines}
    }
}

/// How many lines are shown, and a button for more. The button stays in place, so that it keeps the focus.
fn more(
    there: impl Fn() -> usize + Copy + Send + Sync + 'static,
    count: usize,
    pages: RwSignal<usize>,
) -> View {
    let number = |n: usize| Arg::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let said = move || {
        say_with(
            Key::DiaryShown,
            &[("shown", number(there())), ("all", number(count))],
        )
    };
    view! {
        <div role="status">
            <p class="soft">{said}</p>
        </div>
        <Show when=move || there() < count>
            <Button
                variant=ButtonVariant::Secondary
                test_id="diary-more"
                label=say(Key::DiaryMore)
                on_click=move || {
                    pages.update(|pages| *pages += 1);
                }
            />
        </Show>
    }
}

/// The `n`th page of lines, with a heading wherever a month begins.
fn page(ids: &[Id], n: usize) -> View {
    let session = use_session();
    session.read_untracked(|plan| {
        let happened = |id: &Id| plan.line(*id).map(|line| line.happened.without_day());
        let from = n * PAGE;
        let mut before = from.checked_sub(1).and_then(|at| ids.get(at)).map(happened);
        let mut pieces = Vec::new();
        let mut rows = Vec::new();
        for id in ids.iter().skip(from).take(PAGE) {
            let month = happened(id);
            if before != Some(month) {
                before = Some(month);
                if !rows.is_empty() {
                    pieces.push(view! { <ul class="doors">{std::mem::take(&mut rows)}</ul> });
                }
                pieces.push(view! { <h2>{when_words(month.unwrap_or_default())}</h2> });
            }
            rows.extend(plan.line(*id).map(|line| row(*id, line)));
        }
        pieces.push(view! { <ul class="doors">{rows}</ul> });
        pieces.collect_view()
    })
}

/// A link to a line of the diary, with a note if something was added to it.
fn row(id: Id, line: &DiaryEntry) -> View {
    let later = line.additions().next().map(|_| Key::DiaryLater);
    line_row(
        "line-open",
        Screen::Paper(PaperScreen::Entry(id)),
        line,
        later,
    )
}

/// A link with a line's first words, its day, and a further remark.
pub fn line_row(t: &str, to: Screen, line: &DiaryEntry, more: Option<Key>) -> View {
    let navigator = use_navigator();
    let words = line.first_words(FIRST_WORDS);
    let strong = if words.is_empty() {
        view! { <strong>{say(Key::DiaryNoWords)}</strong> }
    } else {
        view! {
            <strong translate="no" dir="auto">
                {words.to_owned()}
            </strong>
        }
    };
    let mut says = when_words(line.happened);
    if let Some(more) = more {
        says.push_str(" · ");
        says.push_str(&say(more));
    }
    view! {
        <li>
            <button class="door" type="button" data-testid=t on:click=move |_| navigator.to(to)>
                <span>{strong} <small>{says}</small></span>
            </button>
        </li>
    }
}

/// Returns a day in words.
pub fn day_words(day: Day) -> String {
    date(day.year(), day.month(), day.day())
}

/// Returns the known parts of a date in words.
pub fn when_words(when: When) -> String {
    if let Some(day) = when.day() {
        return day_words(day);
    }
    let Some(year) = when.year() else {
        return say(Key::DayUnknown);
    };
    let year = year.to_string();
    match when.month() {
        Some(month) => say_with(
            Key::DiaryMonth,
            &[
                ("month", Arg::Text(&pack().month(month))),
                ("year", Arg::Text(&year)),
            ],
        ),
        None => year,
    }
}

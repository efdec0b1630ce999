//! A checklist: a row for each thing, with a box to tick and a small way to more. Rows stand in groups that fold.

use std::borrow::Cow;
use std::sync::Arc;

use super::button::{Button, ButtonVariant};
use super::field::{neutral_id, own_words};
use crate::browser::focus;
use crate::browser::timer::later;
use crate::prelude::*;
use crate::text::{Arg, Key, say, say_with};

/// A row: its box and words are one target; at its end is a button that opens the rest.
///
/// The box is a button and no `<input>`: Firefox writes the state of inputs to its session files.
#[component]
pub fn ChecklistRow(
    /// The `data-testid` of the box; the button for more has this with `-more`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// What it is about.
    name: Box<dyn Fn() -> String + Send + Sync>,
    /// Whether the user wrote the name.
    #[prop(optional)]
    own: bool,
    /// What to take care about: shown before anyone ticks it.
    #[prop(optional)]
    caution: Option<String>,
    /// What is known about it, in a few words; may be empty.
    known: Box<dyn Fn() -> String + Send + Sync>,
    /// Whether it is ticked.
    ticked: Box<dyn Fn() -> bool + Send + Sync>,
    /// Called when the box is pressed.
    on_tick: Box<dyn Fn()>,
    /// Advice, shown with the rest and on paper.
    #[prop(optional)]
    advice: Option<View>,
    /// Returns the rest, when it is opened.
    children: Box<dyn Fn() -> View + Send>,
) -> View {
    let open = RwSignal::new(false);
    let name: Arc<dyn Fn() -> String + Send + Sync> = name.into();
    let more_name = {
        let name = Arc::clone(&name);
        move || say_with(Key::RowMore, &[("name", Arg::Text(&name()))])
    };
    let words = if own { own_words() } else { Vec::new() };
    let checked = move || if ticked() { "true" } else { "false" };
    let more_id = format!("{test_id}-more");
    let class = move || if open.get() { "row open" } else { "row" };
    let expanded = move || if open.get() { "true" } else { "false" };
    view! {
        <li class=class>
            <div class="row-line">
                <button
                    class="tick"
                    type="button"
                    role="checkbox"
                    aria-checked=checked
                    data-testid=test_id
                    on:click=move |_| on_tick()
                >
                    <span class="box"></span>
                    <span>
                        <span {..words}>{move || name()}</span>
                        {caution.map(|words| view! { <small class="caution">{words}</small> })}
                        <small translate="no" data-testid="known">
                            {known}
                        </small>
                    </span>
                </button>
                <button
                    class="row-more"
                    type="button"
                    aria-expanded=expanded
                    data-testid=more_id
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <span class="unseen" translate="no">
                        {more_name}
                    </span>
                </button>
            </div>
            {advice.map(|advice| view! { <div class="advice">{advice}</div> })}
            <Show when=move || open.get()>
                <div class="rest">{children()}</div>
            </Show>
        </li>
    }
}

/// How many lines of text fit on a screen and a half of a small phone, beside what every checklist has.
const ROOM: usize = 21;

/// Returns how many rows of the first group fit on its first screens, below a caution and above the other groups' titles:
/// at most three, and none where the caution takes the room. Each row is its name and its own caution.
pub fn rows_that_fit<'a>(
    caution: &str,
    groups: usize,
    rows: impl Iterator<Item = (&'a str, Option<&'a str>)>,
) -> usize {
    let lines = |text: &str, width: usize| text.chars().count().div_ceil(width);
    let above: usize = caution.lines().map(|line| lines(line, 34)).sum();
    let mut left = ROOM.saturating_sub(above + 2 * groups);
    let fitting = rows
        .take(3)
        .take_while(|(name, caution)| {
            let takes = 1 + lines(name, 30) + caution.map_or(0, |text| lines(text, 33));
            let fits = takes <= left;
            left = left.saturating_sub(takes);
            fits
        })
        .count();
    // One row alone says little of a group.
    if fitting > 1 { fitting } else { 0 }
}

/// A group of rows that folds.
#[component]
pub fn ChecklistGroup(
    /// Its title.
    title: String,
    /// What is shown below the title, such as what is ready; may be empty.
    beside: Box<dyn Fn() -> String + Send + Sync>,
    /// The rows.
    rows: Vec<View>,
    /// How many rows are shown at first. With none the group is folded.
    few: usize,
    /// Whether everything is to be shown.
    all: RwSignal<bool>,
) -> View {
    let mut rows = rows;
    // A button for one more row would take its place.
    let few = if rows.len() == few + 1 {
        rows.len()
    } else {
        few
    };
    let rest = rows.split_off(few.min(rows.len()));
    let more = say_with(
        Key::RowsMore,
        &[("n", Arg::Number(u32::try_from(rest.len()).unwrap_or(0)))],
    );
    let is_open = few > 0;
    let shows_few = RwSignal::new(is_open && !rest.is_empty());
    let is_few = move || shows_few.get() && !all.get();
    let rest_id = neutral_id();
    // The button goes: the focus moves on to what it showed, once that is there.
    let settle = StoredValue::new_local(None);
    let show_rest = {
        let rest_id = rest_id.clone();
        move || {
            shows_few.set(false);
            let rest_id = rest_id.clone();
            settle.set_value(Some(later(0, move || focus::on(&rest_id))));
        }
    };
    let class = move || if is_few() { "rows few" } else { "rows" };
    view! {
        <details class="group" open=move || is_open || all.get()>
            <summary>
                <h2>{title}</h2>
                <span class="soft" translate="no">
                    {beside}
                </span>
            </summary>
            <ul class="rows">{rows}</ul>
            <ul class=class id=rest_id.clone() tabindex="-1">
                {rest}
            </ul>
            <Show when=is_few>
                <Button
                    variant=ButtonVariant::Link
                    test_id="rows-more"
                    label=more.clone()
                    on_click=show_rest.clone()
                />
            </Show>
        </details>
    }
}

/// A button that opens all groups, or folds them again.
#[component]
pub fn ShowAll(
    /// Whether all groups are to be open.
    all: RwSignal<bool>,
) -> View {
    let label = move || match all.get() {
        true => say(Key::FoldAll),
        false => say(Key::ShowAll),
    };
    view! {
        <button
            class="plain-button"
            type="button"
            data-testid="show-all"
            on:click=move |_| all.update(|all| *all = !*all)
        >
            {label}
        </button>
    }
}

//! Services that can be called: first without speaking, then by who I am, what I need, and where.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::Chip;
use crate::components::heading::Heading;
use crate::prelude::*;

use crate::components::interval::use_minute;
use crate::components::prose::{Prose, ProseLink, lines};
use crate::components::select::SelectField;
use crate::components::service::listed_card;
use crate::text::{
    Arg, Key, Need, Pack, Page, Service, Situation, Who, Wish, by_need, first_two, listed,
    numbers_kept, pack, say, say_with, speakers_first, track_numbers,
};

/// The filters.
#[derive(Clone, Copy)]
struct Filters {
    quiet: RwSignal<bool>,
    /// The chosen key; empty for any. The same applies to the next three.
    about: RwSignal<String>,
    who: RwSignal<String>,
    need: RwSignal<String>,
    area: RwSignal<String>,
    /// Whether all numbers are shown even though nothing is chosen.
    all: RwSignal<bool>,
}

impl Filters {
    fn chosen(self) -> bool {
        self.quiet.get()
            || [self.about, self.who, self.need, self.area]
                .iter()
                .any(|key| !key.read().is_empty())
    }

    /// Returns what is chosen, in words.
    fn in_words(self) -> String {
        let pack = pack();
        let situation = self.situation(&pack).map(|known| known.text.clone());
        let who = Who::named(&self.who.read()).map(|who| pack.who(who));
        let who = who.or_else(|| situation.is_none().then(|| say(Key::NumbersAnyWho)));
        let need = Need::named(&self.need.read()).map(|need| pack.need(need));
        let area = pack
            .areas()
            .iter()
            .find(|area| area.key == *self.area.read());
        let area = area.map_or_else(|| say(Key::NumbersAnyWhere), |area| area.name.clone());
        let words = [situation, who, need, Some(area)];
        words.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Returns the user's situation, if they chose one.
    fn situation(self, pack: &Pack) -> Option<&Situation> {
        pack.situation(&self.about.get())
    }

    fn look<T>(self, look: impl FnOnce(&[&Service]) -> T) -> T {
        track_numbers();
        let pack = pack();
        let area = self.area.get();
        let wish = Wish {
            without_speaking: self.quiet.get(),
            who: Who::named(&self.who.read()),
            need: Need::named(&self.need.read()),
            area: (!area.is_empty()).then_some(&area),
        };
        let found = listed(pack.areas(), &wish, self.situation(&pack), self.all.get());
        look(&speakers_first(found, pack.language()))
    }
}

/// The screen for the numbers.
#[component]
pub fn NumbersScreen() -> View {
    let empty = || RwSignal::new(String::new());
    let filters = Filters {
        quiet: RwSignal::new(false),
        about: empty(),
        who: empty(),
        need: empty(),
        area: empty(),
        all: RwSignal::new(false),
    };
    let pack = pack();
    let situations = pack.situations().iter();
    let situations = situations
        .map(|situation| (situation.key.clone(), situation.text.clone()))
        .collect();
    let note = move || {
        let pack = crate::text::pack();
        let note = filters
            .situation(&pack)
            .and_then(|known| known.note.as_ref());
        note.map(|note| view! { <div class="notice">{lines(note)}</div> })
    };
    let whos = Who::ALL
        .iter()
        .map(|who| (who.key().to_owned(), pack.who(*who)))
        .collect();
    let needs = Need::ALL
        .iter()
        .map(|need| (need.key().to_owned(), pack.need(*need)))
        .collect();
    let areas = pack
        .areas()
        .iter()
        .map(|area| (area.key.clone(), area.name.clone()))
        .collect();
    let choose = |t, label, any, answers, into: RwSignal<String>| {
        view! {
            <SelectField
                test_id=t
                label=label
                any=any
                answers=answers
                choose=move |key| { into.set(key.unwrap_or_default()) }
            />
        }
    };
    let quiet = view! {
        <Chip
            test_id="quiet"
            label=say(Key::NumbersQuiet)
            pressed=move || filters.quiet.get()
            on_click=move || {
                filters.quiet.update(|on| *on = !*on);
            }
        />
    };
    let unfolded = RwSignal::new(false);
    let others = view! {
        <button
            class="chip fold"
            type="button"
            data-testid="filters"
            aria-expanded=move || if unfolded.get() { "true" } else { "false" }
            on:click=move |_| unfolded.update(|on| *on = !*on)
        >
            <span class="unseen">{say(Key::NumbersFilters)}</span>
            {move || filters.in_words()}
        </button>
    };
    let count = move || {
        let n = filters.look(|found| u32::try_from(found.len()).unwrap_or(0));
        say_with(Key::NumbersCount, &[("n", Arg::Number(n))])
    };
    let now = use_minute();
    let list = move || {
        // How to reach them without speaking is behind "More".
        let quiet = filters.quiet.get();
        filters.look(|found| {
            if found.is_empty() {
                let pack = crate::text::pack();
                let main = first_two(pack.areas(), pack.language());
                return view! {
                    <div class="notice">{say(Key::NumbersNone)}</div>
                    <ul class="facts">
                        {main.iter().map(|service| listed_card(service, now, quiet)).collect_view()}
                    </ul>
                };
            }
            let cards = |found: &[&Service]| {
                view! {
                    <ul class="facts">
                        {found.iter().map(|service| listed_card(service, now, quiet)).collect_view()}
                    </ul>
                }
            };
            if filters.chosen() || !filters.all.get() {
                return cards(found);
            }
            // All of them: by what they help with, as nobody looks through dozens of cards.
            let groups = by_need(found);
            groups
                .into_iter()
                .map(|(need, found)| {
                    let n = Arg::Number(u32::try_from(found.len()).unwrap_or(0));
                    view! {
                        <details class="group">
                            <summary>
                                <h2>{crate::text::pack().need(need)}</h2>
                                <span class="soft">{say_with(Key::NumbersInGroup, &[("n", n)])}</span>
                            </summary>
                            {cards(&found)}
                        </details>
                    }
                })
                .collect_view()
        })
    };
    let once = [say(Key::NumbersIntro), say(Key::LeavesCall)].join(" ");
    view! {
        <Heading text=say(Key::NumbersTitle) />
        <Show when=move || numbers_kept().is_some()>
            <p class="notice" data-testid="numbers-kept">
                {move || say_with(Key::NumbersKept, &[("day", Arg::Text(&numbers_kept().unwrap_or_default()))])}
            </p>
        </Show>
        <Emergency />
        <div class="chips find">{quiet} {others}</div>
        <div hidden=move || !unfolded.get()>
            {choose("about", Key::NumbersAbout, Key::NumbersAnyAbout, situations, filters.about)}
            {choose("who", Key::NumbersWho, Key::NumbersAnyWho, whos, filters.who)}
            {choose("need", Key::NumbersNeed, Key::NumbersAnyNeed, needs, filters.need)}
            {choose("area", Key::NumbersWhere, Key::NumbersAnyWhere, areas, filters.area)}
        </div>
        {note}
        <h2 class="unseen">{say(Key::NumbersList)}</h2>
        <p
            class=move || if filters.chosen() { "soft small" } else { "unseen" }
            role="status"
            data-testid="count"
            prop:text=count
        ></p>
        <p class="soft small brief">{once}</p>
        {list}
        <Show when=move || !filters.chosen() && !filters.all.get()>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="all-numbers"
                label=say(Key::NumbersAll)
                on_click=move || { filters.all.set(true) }
            />
        </Show>
        <p class="soft small">{say(Key::HoursUkTime)}</p>
    }
}

/// 999 in one line, and behind a tap how to ring it without speaking.
#[component]
fn Emergency() -> View {
    view! {
        <div class="danger ring">
            <h2>
                <ProseLink classes="" words=say(Key::Numbers999) href="tel:999".to_owned() />
            </h2>
            <details class="more">
                <summary class="fold">{say(Key::Numbers999Silent)}</summary>
                <div>
                    <p>{say(Key::Front999How)}</p>
                    <Prose page=Page::Silent999 />
                </div>
            </details>
        </div>
    }
}

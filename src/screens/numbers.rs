//! Services that can be called: first without speaking, then by who I am, what I need, and where.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::heading::Heading;
use crate::prelude::*;

use super::first::Danger;
use crate::components::interval::use_minute;
use crate::components::prose::lines;
use crate::components::select::SelectField;
use crate::components::service::service_card;
use crate::text::{
    Arg, Key, Need, Pack, Service, Situation, Who, Wish, listed, pack, say, say_with, track_numbers,
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
        look(&found)
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
    let count = move || {
        let n = filters.look(|found| u32::try_from(found.len()).unwrap_or(0));
        say_with(Key::NumbersCount, &[("n", Arg::Number(n))])
    };
    let now = use_minute();
    let list = move || {
        filters.look(|found| {
            if found.is_empty() {
                return view! { <div class="notice">{say(Key::NumbersNone)}</div> };
            }
            view! { <ul class="facts">{found.iter().map(|service| service_card(service, now)).collect_view()}</ul> }
        })
    };
    view! {
        <Heading text=say(Key::NumbersTitle) />
        <p>{say(Key::NumbersIntro)}</p>
        <Danger />
        {choose("about", Key::NumbersAbout, Key::NumbersAnyAbout, situations, filters.about)}
        {note}
        <ChipGroup>{quiet}</ChipGroup>
        {choose("who", Key::NumbersWho, Key::NumbersAnyWho, whos, filters.who)}
        {choose("need", Key::NumbersNeed, Key::NumbersAnyNeed, needs, filters.need)}
        {choose("area", Key::NumbersWhere, Key::NumbersAnyWhere, areas, filters.area)}
        <h2>{say(Key::NumbersList)}</h2>
        <p class="soft" role="status" data-testid="count" prop:text=count></p>
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

//! A thing of the bag: a row to tick, and behind it where it is, who has it, and whether it has to wait.

use super::step::remove;
use super::thing::ThingFields;
use crate::components::button::{Button, ButtonVariant};
use crate::components::checklist::ChecklistRow;
use crate::components::chip::{Chip, ChipGroup};
use crate::components::navigator::{use_navigator, use_session};
use crate::components::prose;
use crate::components::screen::{PlanScreen, Screen};
use crate::prelude::*;
use crate::session::{Body, Change, Id, List, Source, Status, Thing};
use crate::text::{Arg, Entry, Key, pack, say, say_with};

/// Returns the words of a thing.
pub fn words_of(thing: &Thing) -> String {
    match &thing.source {
        Source::Catalogue(entry) => crate::text::entry(*entry),
        Source::Own(words) => words.clone(),
    }
}

/// A thing suggested by the catalogue.
#[component]
pub fn Offer(entry: Entry, #[prop(optional)] whose: Option<Id>) -> View {
    let session = use_session();
    let number = entry.id;
    let status = move || session.packed(number, whose);
    let id = Memo::new(move |_| session.list(List::Things, |plan| plan.id_of_thing(number, whose)));
    // What was answered before the tick comes back when the tick is taken back.
    let before = StoredValue::new(None);
    let choose = move |status: Status| {
        session.attempt(Change::Pack {
            fresh: session.fresh(),
            entry: number,
            whose,
            status,
        });
    };
    let known = move || match status() {
        Some(status) => known(status, id.get()),
        None => String::new(),
    };
    let take_back = move || {
        if let Some(id) = id.get_untracked() {
            session.attempt(session.read_untracked(|plan| plan.untick(id)));
        }
    };
    let tick = move || match (untrack(status), before.get_value()) {
        (Some(Status::Have), Some(before)) => choose(before),
        (Some(Status::Have), None) => take_back(),
        (other, _) => {
            before.set_value(other);
            choose(Status::Have);
        }
    };
    // A second press on the same answer takes it back.
    let answer = move |wanted: Status| match untrack(status) == Some(wanted) {
        true => take_back(),
        false => choose(wanted),
    };
    let advice = entry.hint.as_deref().map(prose::lines);
    let words = entry.text;
    view! {
        <ChecklistRow
            test_id=format!("have-{number}")
            name=move || words.clone()
            caution=entry.worse
            known=known
            ticked=move || status() == Some(Status::Have)
            on_tick=tick
            advice=advice
        >
            {answers(&number.to_string(), status, answer)}
            <Show when=move || {
                status().is_some_and(|status| status != Status::Dropped)
            }>{move || id.get().map(|id| view! { <ThingFields id=id /> })}</Show>
        </ChecklistRow>
    }
}

/// A thing in the plan, from the catalogue or the user's own.
#[component]
pub fn PackedThing(id: Id) -> View {
    let session = use_session();
    let thing = move || thing(id);
    let status = move || session.status(id);
    let tick = move || {
        session.attempt(match untrack(status) {
            Some(Status::Have) => session.read_untracked(|plan| plan.untick(id)),
            _ => Change::SetStatus {
                id,
                status: Status::Have,
            },
        });
    };
    let choose = move |status| session.attempt(Change::SetStatus { id, status });
    let pack = pack();
    let entry = match untrack(thing).source {
        Source::Catalogue(number) => pack.catalogue().entry(number),
        Source::Own(_) => None,
    };
    let advice = entry.and_then(|entry| entry.hint.as_deref().map(prose::lines));
    view! {
        <ChecklistRow
            test_id="have-own"
            name=move || words_of(&thing())
            own
            caution=entry.and_then(|entry| entry.worse.clone())
            advice=advice
            known=move || known(thing().status, Some(id))
            ticked=move || status() == Some(Status::Have)
            on_tick=tick
        >
            {answers("own", status, choose)}
            <ThingFields id=id />
            <ChipGroup>{remove("thing-remove", move || session.attempt(Change::Remove { id }))}</ChipGroup>
        </ChecklistRow>
    }
}

fn thing(id: Id) -> Thing {
    use_session().item(id, |body| match body {
        Some(Body::Thing(thing)) => thing.clone(),
        _ => Thing::default(),
    })
}

/// What is known of a thing, with a link to its details.
#[component]
pub fn Whereabouts(id: Id) -> View {
    let navigator = use_navigator();
    view! {
        <p class="soft" translate="no" data-testid="whereabouts">
            {move || whereabouts(&thing(id)).join(" · ")}
        </p>
        <Button
            variant=ButtonVariant::Link
            test_id="thing"
            label=say(Key::ThingDetails)
            on_click=move || navigator.to(Screen::Plan(PlanScreen::Thing(id)))
        />
    }
}

/// The answers other than the tick, for a thing that may not yet be in the plan.
fn answers(
    t: &str,
    status: impl Fn() -> Option<Status> + Copy + Send + Sync + 'static,
    choose: impl Fn(Status) + Copy + 'static,
) -> View {
    let answer = move |wanted: Status, key: Key, name: &str| {
        view! {
            <Chip
                test_id=format!("{name}-{t}")
                label=say(key)
                pressed=move || status() == Some(wanted)
                on_click=move || choose(wanted)
            />
        }
    };
    view! {
        <ChipGroup>
            {answer(Status::Need, Key::StatusNeed, "need")} {answer(Status::TooRisky, Key::StatusRisky, "risky")}
            {answer(Status::Dropped, Key::ChoiceDropped, "drop")}
        </ChipGroup>
    }
}

/// What is known of a thing, in one line.
fn known(status: Status, id: Option<Id>) -> String {
    let waits = match status {
        Status::Need => Some(say(Key::StatusNeed)),
        Status::TooRisky => Some(say(Key::StatusRisky)),
        Status::Dropped => Some(say(Key::ChoiceDropped)),
        Status::Have => None,
    };
    let known = id.map(|id| whereabouts(&thing(id))).unwrap_or_default();
    waits
        .into_iter()
        .chain(known)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Whose a thing is, where it is, who has it, and whether a copy will do.
fn whereabouts(thing: &Thing) -> Vec<String> {
    let session = use_session();
    let named = |person: Option<Id>, key: Key| {
        let name = person.and_then(|person| session.name_of(person))?;
        Some(say_with(key, &[("name", Arg::Text(&name))]))
    };
    let place = (!thing.place.is_empty())
        .then(|| say_with(Key::ThingAt, &[("place", Arg::Text(&thing.place))]));
    let copy = thing.copy_will_do.then(|| say(Key::ThingCopy));
    let says = [
        named(thing.whose, Key::ThingFor),
        place,
        named(thing.holder, Key::ThingHeldBy),
        copy,
    ];
    says.into_iter().flatten().collect()
}

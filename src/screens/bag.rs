//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::components::screen::{PlanScreen, Screen};
use crate::prelude::*;

use super::overview::BAG;
use super::section::{Caution, PutAway, SectionNote, groups, opening, remove};
use crate::components::field::AddField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::{Figure, Icon, Picture};
use crate::components::prose;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Body, CHILD, Change, Id, List, PET, Person, Plan, Source, Status, Thing};
use crate::text::{Arg, Entry, Key, Section, pack, say, say_with};

/// Which part of the bag is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Showing {
    All,
    FiveMinutes,
    StillMissing,
    WhatIsWhere,
}

/// The bag.
#[component]
pub fn BagScreen() -> View {
    let pack = pack();
    let Some(offered) = pack.catalogue().section(BAG) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    let view = RwSignal::new(Showing::All);
    let whose = RwSignal::new(None::<Id>);
    // The person chosen may have been removed.
    let now = Memo::new(move |_| whose.get().filter(|id| along().contains(id)));
    let tab = move |which: Showing, key: Key, t: &'static str| {
        view! { <Chip test_id=t label=say(key) pressed=move || view.get() == which on_click=move || view.set(which) /> }
    };
    let listing = offered.clone();
    let list = move || match view.get() {
        Showing::All => everything(&listing, now.get()),
        Showing::FiveMinutes => {
            let whose = now.get();
            let quick = lists(&listing, kind(whose)).filter(|entry| entry.quick);
            view! {
                <h2>{say(Key::BagFive)}</h2>
                <p>{say(Key::BagFiveIntro)}</p>
                {quick.map(|entry| view! { <Offer entry=entry.clone() whose=whose /> }).collect_view()}
            }
        }
        Showing::StillMissing => listed(Plan::missing_things, Key::BagMissing, Key::BagMissingNone),
        Showing::WhatIsWhere => listed(Plan::placed_things, Key::BagWhere, Key::BagWhereNone),
    };
    view! {
        {opening(offered)}
        <ReadyPicture />
        <WhoseThings now=now whose=whose />
        <ChipGroup label=say(
            Key::BagViews,
        )>
            {tab(Showing::All, Key::BagAll, "bag-all")} {tab(Showing::FiveMinutes, Key::BagFive, "bag-five")}
            {tab(Showing::StillMissing, Key::BagMissing, "bag-missing")}
            {tab(Showing::WhatIsWhere, Key::BagWhere, "bag-where")}
        </ChipGroup>
        <UndoRemove />
        {list}
        <SectionNote section=BAG />
    }
}

/// Returns the people and pets who come along, each of whom has a list of their own.
fn along() -> Vec<Id> {
    use_session().read(Plan::companions)
}

/// Returns which lists of the catalogue are for this person or pet; `None` is the user.
fn kind(whose: Option<Id>) -> Option<&'static str> {
    let is_pet =
        |id| use_session().read_untracked(|plan| plan.person(id).is_some_and(Person::is_pet));
    whose.map(|id| if is_pet(id) { "pet" } else { "child" })
}

/// Returns the entries of these lists.
fn lists<'a>(offered: &'a Section, kind: Option<&'static str>) -> impl Iterator<Item = &'a Entry> {
    let groups = offered.groups.iter();
    groups
        .filter(move |group| group.whose.as_deref() == kind)
        .flat_map(|group| group.offered())
}

/// What is ready, next to the picture of a bag. No count: that would be a score.
#[component]
fn ReadyPicture() -> View {
    let session = use_session();
    let words = move || {
        let ready = session.read(|plan| plan.ready_things().map(words_of).collect::<Vec<_>>());
        if ready.is_empty() {
            return say(Key::BagReadyNone);
        }
        say_with(Key::BagReady, &[("things", Arg::Text(&ready.join(", ")))])
    };
    view! {
        <Figure test_id="bag-ready" picture=view! { <Icon picture=Picture::Bag /> }>
            {words}
        </Figure>
    }
}

/// The choice of whose things are shown: the user's, or those of a child or a pet that comes along.
#[component]
fn WhoseThings(now: Memo<Option<Id>>, whose: RwSignal<Option<Id>>) -> View {
    let session = use_session();
    let adding = RwSignal::new(false);
    let pet = RwSignal::new(false);
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        session.attempt(Change::Role {
            id: fresh,
            role: if pet.get_untracked() { PET } else { CHILD },
            has: true,
        });
        adding.set(false);
        whose.set(Some(fresh));
        Ok(())
    };
    let one = move |id: Id| {
        let pressed = move || match now.get() == Some(id) {
            true => "true",
            false => "false",
        };
        let name = move || session.name_of(id).unwrap_or_default();
        view! {
            <button
                class="chip"
                type="button"
                translate="no"
                data-testid="bag-of"
                aria-pressed=pressed
                on:click=move |_| whose.set(Some(id))
            >
                {name}
            </button>
        }
    };
    let which = move |t: &'static str, key: Key, is: bool| {
        view! { <Chip test_id=t label=say(key) pressed=move || pet.get() == is on_click=move || pet.set(is) /> }
    };
    view! {
        <ChipGroup label=say(Key::BagWhose)>
            <Chip
                test_id="bag-mine"
                label=say(Key::BagMine)
                pressed=move || now.get().is_none()
                on_click=move || whose.set(None)
            />
            <For each=along let:id>
                {one(id)}
            </For>
            <Chip
                test_id="bag-add"
                label=say(Key::BagAdd)
                pressed=move || adding.get()
                on_click=move || {
                    adding.update(|adding| *adding = !*adding);
                }
            />
        </ChipGroup>
        <Show when=move || adding.get()>
            <section class="card">
                <ChipGroup label=say(
                    Key::BagAdd,
                )>
                    {which("bag-add-child", Key::BagAddChild, false)} {which("bag-add-pet", Key::BagAddPet, true)}
                </ChipGroup>
                <AddField test_id="companion" label=Key::BagAddName hint=Key::BagAddHint button=Key::Add on_add=add />
            </section>
        </Show>
    }
}

fn everything(offered: &Section, whose: Option<Id>) -> View {
    let session = use_session();
    let own = move || session.list(List::Things, |plan| plan.own_things(whose));
    let add = move |text| {
        session.edit(Change::OwnThing {
            fresh: session.fresh(),
            whose,
            text,
        })
    };
    let kind = kind(whose);
    view! {
        {if kind == Some("child") {
            view! { <div class="notice">{say(Key::BagChildNote)}</div> }
        } else {
            ().into_view()
        }}
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            <For each=own let:id>
                <ThingCard id=id />
            </For>
            <AddField test_id="own-thing" label=Key::OwnThing button=Key::Add on_add=add />
        </section>
        {groups(offered, kind, move |entry| view! { <Offer entry=entry whose=whose /> })}
    }
}

/// Some of the things.
fn listed(things: fn(&Plan) -> Vec<Id>, title: Key, none: Key) -> View {
    let session = use_session();
    let ids = move || session.read(things);
    view! {
        <h2>{say(title)}</h2>
        <Show when=move || ids().is_empty()>
            <div class="notice">{say(none)}</div>
        </Show>
        <For each=ids let:id>
            <ThingCard id=id />
        </For>
    }
}

/// Returns the words of a thing.
pub fn words_of(thing: &Thing) -> String {
    match &thing.source {
        Source::Catalogue(entry) => crate::text::entry(*entry),
        Source::Own(words) => words.clone(),
    }
}

/// The answers for a thing, which may not yet be in the plan.
fn answers(
    status: impl Fn() -> Option<Status> + Copy + Send + Sync + 'static,
    choose: impl Fn(Status) + Copy + 'static,
    t: &str,
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
            {answer(Status::Need, Key::StatusNeed, "need")} {answer(Status::Have, Key::StatusHave, "have")}
            {answer(Status::TooRisky, Key::StatusRisky, "risky")} {answer(Status::Dropped, Key::ChoiceDropped, "drop")}
        </ChipGroup>
    }
}

/// Where a thing is and who has it, in one line, with a link to its details.
#[component]
pub fn Whereabouts(id: Id) -> View {
    let session = use_session();
    let navigator = use_navigator();
    let line = move || {
        let thing = session.item(id, |body| match body {
            Some(Body::Thing(thing)) => thing.clone(),
            _ => Thing::default(),
        });
        let (place, copy) = (thing.place, thing.copy_will_do);
        let name = thing.holder.and_then(|person| session.name_of(person));
        let mut says = Vec::new();
        if let Some(whose) = thing.whose.and_then(|person| session.name_of(person)) {
            says.push(say_with(Key::ThingFor, &[("name", Arg::Text(&whose))]));
        }
        if !place.is_empty() {
            says.push(say_with(Key::ThingAt, &[("place", Arg::Text(&place))]));
        }
        if let Some(name) = name {
            says.push(say_with(Key::ThingHeldBy, &[("name", Arg::Text(&name))]));
        }
        if copy {
            says.push(say(Key::ThingCopy));
        }
        says.join(" · ")
    };
    view! {
        <p class="soft" translate="no" data-testid="whereabouts">
            {line}
        </p>
        <Button
            variant=ButtonVariant::Link
            test_id="thing"
            label=say(Key::ThingDetails)
            on_click=move || navigator.to(Screen::Plan(PlanScreen::Thing(id)))
        />
    }
}

/// A thing suggested by the catalogue.
#[component]
fn Offer(entry: Entry, #[prop(optional)] whose: Option<Id>) -> View {
    let session = use_session();
    let number = entry.id;
    let status = move || session.packed(number, whose);
    // A second press on the same answer takes it back.
    let choose = move |wanted: Status| {
        let known = session.read_untracked(|plan| plan.id_of_thing(number, whose));
        session.attempt(match known {
            Some(id) if untrack(status) == Some(wanted) => Change::Remove { id },
            _ => Change::Pack {
                fresh: session.fresh(),
                entry: number,
                whose,
                status: wanted,
            },
        });
    };
    let away = entry.text.clone();
    view! {
        <Show
            when=move || status() == Some(Status::Dropped)
            fallback=move || {
                view! {
                    <section class="card">
                        <h3>{entry.text.clone()}</h3>
                        {entry.hint.as_deref().map(prose::lines)}
                        {entry.worse.clone().map(|words| view! { <Caution words=words /> })}
                        {answers(status, choose, &number.to_string())}
                        <Show when=move || {
                            status().is_some()
                        }>
                            {session
                                .read_untracked(|plan| plan.id_of_thing(number, whose))
                                .map(|id| view! { <Whereabouts id=id /> })}
                        </Show>
                    </section>
                }
            }
        >
            <PutAway words=away.clone() entry=number back=move || choose(Status::Dropped) />
        </Show>
    }
}

/// A thing in the plan, from the catalogue or the user's own.
#[component]
fn ThingCard(id: Id) -> View {
    let session = use_session();
    let words = move || {
        session.item(id, |body| match body {
            Some(Body::Thing(thing)) => words_of(thing),
            _ => String::new(),
        })
    };
    let choose = move |status| session.attempt(Change::SetStatus { id, status });
    view! {
        <section class="card">
            <h3 translate="no">{words}</h3>
            {answers(move || session.status(id), choose, "own")}
            <Whereabouts id=id />
            {remove("thing-remove", move || { session.attempt(Change::Remove { id }) })}
        </section>
    }
}

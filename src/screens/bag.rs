//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use crate::components::checklist::ChecklistGroup;
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::prelude::*;

use super::overview::BAG;
use super::packed::{Offer, PackedThing};
use super::section::{SectionNote, at_first, is_half_typed, opening};
use crate::components::field::AddField;
use crate::components::navigator::use_session;
use crate::components::undo_remove::UndoRemove;
use crate::session::{CHILD, Change, Id, List, PET, Person, Plan, Status};
use crate::text::{Arg, Entry, Group, Key, Section, pack, say, say_with};

/// Which part of the bag is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Showing {
    /// Its groups, mostly folded.
    Groups,
    /// Its groups, all open.
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
    let view = RwSignal::new(Showing::Groups);
    let all = RwSignal::new(false);
    let whose = RwSignal::new(None::<Id>);
    // The person chosen may have been removed.
    let now = Memo::new(move |_| whose.get().filter(|id| along().contains(id)));
    let tab = move |which: Showing, key: Key, t: &'static str| {
        let press = move || {
            let again = view.get_untracked() == which;
            let next = if again { Showing::Groups } else { which };
            all.set(next == Showing::All);
            view.set(next);
        };
        view! { <Chip test_id=t label=say(key) pressed=move || view.get() == which on_click=press /> }
    };
    // Opening all groups leaves the rows as they are.
    let list_shown = Memo::new(move |_| match view.get() {
        Showing::Groups => Showing::All,
        other => other,
    });
    let listing = offered.clone();
    let list = move || match list_shown.get() {
        Showing::Groups | Showing::All => everything(&listing, now.get(), all),
        Showing::FiveMinutes => {
            let whose = now.get();
            let quick = lists(&listing, kind(whose)).filter(|entry| entry.quick);
            view! {
                <h2>{say(Key::BagFive)}</h2>
                <p>{say(Key::BagFiveIntro)}</p>
                <ul class="rows">{quick.map(|entry| view! { <Offer entry=entry.clone() whose=whose /> }).collect_view()}</ul>
            }
        }
        Showing::StillMissing => {
            // An empty list is no good news if nothing has been said yet.
            let none = match use_session().read_untracked(Plan::has_things) {
                true => Key::BagMissingNone,
                false => Key::BagMissingUnknown,
            };
            listed(Plan::missing_things, Key::BagMissing, none)
        }
        Showing::WhatIsWhere => listed(Plan::placed_things, Key::BagWhere, Key::BagWhereNone),
    };
    view! {
        {opening(offered, ().into_view())}
        <WhoseThings now=now whose=whose />
        <ChipGroup label=say(
            Key::BagViews,
        )>
            {tab(Showing::All, Key::BagAll, "bag-all")} {tab(Showing::FiveMinutes, Key::BagFiveShort, "bag-five")}
            {tab(Showing::StillMissing, Key::BagMissing, "bag-missing")}
            {tab(Showing::WhatIsWhere, Key::BagWhereShort, "bag-where")}
        </ChipGroup>
        <UndoRemove from=List::Things />
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

/// What of a group is ready, by name. No count: that would be a score.
fn ready(group: &Group, whose: Option<Id>) -> String {
    let session = use_session();
    let is_ready = |entry: &&Entry| session.packed(entry.id, whose) == Some(Status::Have);
    let names: Vec<String> = group
        .offered()
        .filter(is_ready)
        .map(|entry| entry.text.clone())
        .collect();
    if names.is_empty() {
        return String::new();
    }
    say_with(Key::BagReady, &[("things", Arg::Text(&names.join(", ")))])
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

fn everything(offered: &Section, whose: Option<Id>, all: RwSignal<bool>) -> View {
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
    let groups = offered.groups.iter();
    let groups = groups.filter(|group| group.whose.as_deref() == kind);
    let groups: Vec<Group> = groups.cloned().collect();
    let fit = at_first(offered, &groups);
    let groups = groups.iter().enumerate().map(|(at, group)| {
        let rows = group
            .offered()
            .map(|entry| view! { <Offer entry=entry.clone() whose=whose /> });
        let rows = rows.collect();
        let ready = {
            let group = group.clone();
            move || ready(&group, whose)
        };
        view! { <ChecklistGroup title=group.title.clone() beside=ready rows=rows few=if at == 0 { fit } else { 0 } all=all /> }
    });
    view! {
        {if kind == Some("child") {
            view! { <div class="notice">{say(Key::BagChildNote)}</div> }
        } else {
            ().into_view()
        }}
        <ul class="rows">
            <For each=own let:id>
                <PackedThing id=id />
            </For>
        </ul>
        <div class="groups">{groups.collect_view()}</div>
        <Details summary=say(Key::OwnThing) open=is_half_typed("own-thing")>
            <AddField test_id="own-thing" label=Key::OwnThing button=Key::Add on_add=add />
        </Details>
    }
}

/// Some of the things.
fn listed(things: fn(&Plan) -> Vec<Id>, title: Key, none: Key) -> View {
    let session = use_session();
    // Those of this moment: a row that is ticked stays where it is, and none moves up under a thumb.
    let then = StoredValue::new(session.read_untracked(things));
    let ids = move || {
        session.list(List::Things, |plan| {
            let mut stay = then.get_value();
            stay.retain(|id| plan.item(*id).is_some());
            stay
        })
    };
    view! {
        <h2>{say(title)}</h2>
        <Show when=move || ids().is_empty()>
            <div class="notice">{say(none)}</div>
        </Show>
        <ul class="rows">
            <For each=ids let:id>
                <PackedThing id=id />
            </For>
        </ul>
    }
}

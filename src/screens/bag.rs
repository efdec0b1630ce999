//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use leptos::prelude::*;

use super::overview::BAG;
use super::section::{put_away, section_note, worse};
use crate::parts::chips::Chip;
use crate::parts::field::Adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::live::{all, each, either, flag, live, press, shown, when};
use crate::parts::prose::Lines;
use crate::parts::removed::PutBack;
use crate::session::{Body, Change, Id, List, Source, Status, Thing};
use crate::text::{Arg, Entry, Key, Section, pack, say, say_with};

/// What of the bag is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    All,
    FiveMinutes,
    StillMissing,
    WhatIsWhere,
}

/// The bag.
#[component]
pub fn Bag() -> impl IntoView {
    let Some(offered) = pack().catalogue().section(BAG).cloned() else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    let view = RwSignal::new(View::All);
    let tab = move |which: View, key: Key, t: &'static str| {
        let on = flag(move || view.get() == which);
        view! { <Chip text=say(key) on=on press=press(move || view.set(which)) t=t /> }
    };
    let title = offered.title.clone();
    let intro = offered.intro.clone();
    let caution = offered.caution.clone();
    let list = move || match view.get() {
        View::All => everything(&offered),
        View::FiveMinutes => {
            let entries = all(offered.entries().filter(|entry| entry.quick).map(|entry| offer(entry.clone())));
            view! { <p>{say(Key::BagFiveIntro)}</p> {entries} }.into_any()
        }
        View::StillMissing => listed(
            |thing| matches!(thing.status, Status::Need | Status::TooRisky),
            Key::BagMissingNone,
        ),
        View::WhatIsWhere => listed(
            |thing| thing.status != Status::Dropped && (!thing.place.is_empty() || thing.holder.is_some()),
            Key::BagWhereNone,
        ),
    };
    view! {
        <Heading text=title />
        <KeptLine />
        {intro.map(|text| view! { <Lines text=text /> })}
        {caution.map(|text| view! { <div class="notice care"><Lines text=text /></div> })}
        <div class="chips" role="group" aria-label=say(Key::BagViews)>
            {tab(View::All, Key::BagAll, "bag-all")}
            {tab(View::FiveMinutes, Key::BagFive, "bag-five")}
            {tab(View::StillMissing, Key::BagMissing, "bag-missing")}
            {tab(View::WhatIsWhere, Key::BagWhere, "bag-where")}
        </div>
        <PutBack />
        {shown(list)}
        {section_note(BAG)}
    }
    .into_any()
}

fn everything(offered: &Section) -> AnyView {
    let session = session();
    let own = move || {
        session.list(List::Things, |plan| {
            plan.things()
                .filter(|(_, thing)| matches!(thing.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect()
        })
    };
    let add = move |text| session.edit(Change::OwnThing { fresh: session.fresh(), text });
    let groups = all(offered.groups.iter().map(|group| {
        let entries = all(group.offered().map(|entry| offer(entry.clone())));
        view! { <h2>{group.title.clone()}</h2> {entries} }.into_any()
    }));
    view! {
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            {each(own, thing_card)}
            <Adder label=say(Key::OwnThing) button=say(Key::Add) t="own-thing" add=Box::new(add) />
        </section>
        {groups}
    }
    .into_any()
}

/// The things that answer to a question.
fn listed(wanted: fn(&Thing) -> bool, none: Key) -> AnyView {
    let session = session();
    let ids = move || {
        session.whole(|plan| {
            plan.things().filter(|(_, thing)| wanted(thing)).map(|(id, _)| id).collect::<Vec<_>>()
        })
    };
    view! {
        {when(move || ids().is_empty(), move || view! { <p class="notice">{say(none)}</p> }.into_any())}
        {each(ids, thing_card)}
    }
    .into_any()
}

/// The words of a thing.
pub fn words_of(thing: &Thing) -> String {
    match &thing.source {
        Source::Catalogue(entry) => crate::text::entry(*entry),
        Source::Own(words) => words.clone(),
    }
}

/// The answers for a thing, which may not be in the plan yet.
fn answers(
    status: impl Fn() -> Option<Status> + Copy + Send + Sync + 'static,
    choose: impl Fn(Status) + Copy + 'static,
    t: &str,
) -> AnyView {
    let chip = move |wanted: Status, key: Key, name: &str| {
        let on = flag(move || status() == Some(wanted));
        view! { <Chip text=say(key) on=on press=press(move || choose(wanted)) t=format!("{name}-{t}") /> }
    };
    view! {
        <div class="chips">
            {chip(Status::Need, Key::StatusNeed, "need")}
            {chip(Status::Have, Key::StatusHave, "have")}
            {chip(Status::TooRisky, Key::StatusRisky, "risky")}
            {chip(Status::Dropped, Key::ChoiceDropped, "drop")}
        </div>
    }
    .into_any()
}

/// Where a thing is and who has it, in a line, and the way to its details.
fn whereabouts(id: Id) -> AnyView {
    let session = session();
    let go = go();
    let line = move || {
        let (place, holder, copy) = session.item(id, |body| match body {
            Some(Body::Thing(thing)) => (thing.place.clone(), thing.holder, thing.copy_will_do),
            _ => (String::new(), None, false),
        });
        let name = holder.and_then(|person| {
            session.item(person, |body| match body {
                Some(Body::Person(person)) => Some(person.name.clone()),
                _ => None,
            })
        });
        let mut says = Vec::new();
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
        <p class="soft" translate="no" data-t="whereabouts">{live(line)}</p>
        <button class="plain-button" type="button" data-t="thing" on:click=press(move || go.to(Screen::Thing(id)))>
            {say(Key::ThingDetails)}
        </button>
    }
    .into_any()
}

/// A thing that the catalogue offers.
fn offer(entry: Entry) -> AnyView {
    let session = session();
    let number = entry.id;
    let status = move || session.packed(number);
    let thing = move || session.glance(|plan| plan.id_of_thing(number));
    // A second press on the same answer takes it back.
    let choose = move |wanted: Status| {
        let chosen = session.glance(|plan| {
            let id = plan.id_of_thing(number)?;
            plan.things()
                .find(|(thing, _)| *thing == id)
                .filter(|(_, thing)| thing.status == wanted)
                .map(|(id, _)| id)
        });
        session.attempt(match chosen {
            Some(id) => Change::Remove { id },
            None => Change::Pack { fresh: session.fresh(), entry: number, status: wanted },
        });
    };
    let away = entry.text.clone();
    either(
        move || status() == Some(Status::Dropped),
        move || put_away(away.clone(), number, move || choose(Status::Dropped)),
        move || {
            let Entry { text, hint, worse: cost, .. } = entry.clone();
            view! {
                <section class="card">
                    <h3>{text}</h3>
                    {hint.map(|text| view! { <Lines text=text /> })}
                    {cost.map(worse)}
                    {answers(status, choose, &number.to_string())}
                    {when(move || status().is_some(), move || thing().map(whereabouts).into_any())}
                </section>
            }
            .into_any()
        },
    )
}

/// A thing that is in the plan, whatever it came from.
fn thing_card(id: Id) -> AnyView {
    let session = session();
    let words = move || {
        session.item(id, |body| match body {
            Some(Body::Thing(thing)) => words_of(thing),
            _ => String::new(),
        })
    };
    let choose = move |status| session.attempt(Change::SetStatus { id, status });
    view! {
        <section class="card">
            <h3 translate="no">{live(words)}</h3>
            {answers(move || session.status(id), choose, "own")}
            {whereabouts(id)}
            <button class="plain-button" type="button" data-t="thing-remove" on:click=press(move || session.attempt(Change::Remove { id }))>
                {say(Key::Remove)}
            </button>
        </section>
    }
    .into_any()
}

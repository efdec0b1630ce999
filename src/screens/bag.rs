//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use crate::session::{Body, Change, Id, List, Source, Status, Thing};
use crate::text::Entry;
use leptos::prelude::*;

use super::overview::BAG;
use crate::parts::chips::Chip;
use crate::parts::field::{Adder, Field};
use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::prose::Lines;
use crate::parts::removed::PutBack;
use crate::text::{Arg, Key, pack, say, say_with};

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
    let session = session();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(BAG).cloned() else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    let shown = RwSignal::new(View::All);
    let tab = move |view: View, key: Key, t: &'static str| {
        view! { <Chip text=say(key) on=Signal::derive(move || shown.get() == view) press=move || shown.set(view) t=t /> }
    };
    let note = session.glance(|plan| plan.note(BAG).to_owned());
    let title = offered.title.clone();
    let intro = offered.intro.clone();
    let caution = offered.caution.clone();
    let list = {
        let offered = offered.clone();
        move || {
            match shown.get() {
            View::All => all(&offered).into_any(),
            View::FiveMinutes => {
                let entries = offered
                    .entries()
                    .filter(|entry| entry.quick)
                    .map(|entry| view! { <Offered entry=entry.clone() /> })
                    .collect_view();
                view! { <p>{say(Key::BagFiveIntro)}</p> {entries} }.into_any()
            }
            View::StillMissing => view! {
                <Listed wanted=|thing: &Thing| matches!(thing.status, Status::Need | Status::TooRisky) none=Key::BagMissingNone />
            }.into_any(),
            View::WhatIsWhere => view! {
                <Listed wanted=|thing: &Thing| thing.status != Status::Dropped && (!thing.place.is_empty() || thing.holder.is_some()) none=Key::BagWhereNone />
            }.into_any(),
        }
        }
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
        {list}
        <h2>{say(Key::SectionNote)}</h2>
        <Field label=say(Key::SectionNoteLabel) value=note long=true t="section-note"
            write=move |text| session.edit(Change::WriteNote { fresh: session.fresh(), section: BAG, text }) />
    }
    .into_any()
}

fn all(offered: &crate::text::Section) -> impl IntoView + use<> {
    let session = session();
    let own = move || {
        session.list(List::Things, |plan| {
            plan.things()
                .filter(|(_, thing)| matches!(thing.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
    };
    let groups = offered
        .groups
        .iter()
        .map(|group| {
            let entries = group
                .offered()
                .map(|entry| view! { <Offered entry=entry.clone() /> })
                .collect_view();
            view! { <h2>{group.title.clone()}</h2> {entries} }
        })
        .collect_view();
    view! {
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            <For each=own key=|id| *id children=move |id| view! { <ThingLine id=id /> } />
            <Adder label=say(Key::OwnThing) button=say(Key::Add) t="own-thing"
                add=move |text| session.edit(Change::OwnThing { fresh: session.fresh(), text }) />
        </section>
        {groups}
    }
}

/// The things that answer to a question.
#[component]
fn Listed(wanted: fn(&Thing) -> bool, none: Key) -> impl IntoView {
    let session = session();
    let ids = Memo::new(move |_| {
        session.whole(|plan| {
            plan.things()
                .filter(|(_, thing)| wanted(thing))
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
    });
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            <p class="notice">{say(none)}</p>
        </Show>
        <For each=move || ids.get() key=|id| *id children=move |id| view! { <ThingLine id=id /> } />
    }
}

/// The words of a thing.
pub fn words_of(thing: &Thing) -> String {
    match &thing.source {
        Source::Catalogue(entry) => crate::text::entry(*entry),
        Source::Own(words) => words.clone(),
    }
}

/// The answers for a thing that may not be in the plan yet.
#[component]
fn Answers(
    status: Signal<Option<Status>>,
    choose: impl Fn(Status) + Copy + 'static,
    t: String,
) -> impl IntoView {
    let chip = move |wanted: Status, key: Key, name: &str| {
        view! { <Chip text=say(key) on=Signal::derive(move || status.get() == Some(wanted)) press=move || choose(wanted) t=format!("{name}-{t}") /> }
    };
    view! {
        <div class="chips">
            {chip(Status::Need, Key::StatusNeed, "need")}
            {chip(Status::Have, Key::StatusHave, "have")}
            {chip(Status::TooRisky, Key::StatusRisky, "risky")}
            {chip(Status::Dropped, Key::ChoiceDropped, "drop")}
        </div>
    }
}

/// Where a thing is and who has it, in a line, and the way to its details.
#[component]
fn Whereabouts(id: Id) -> impl IntoView {
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
        <p class="soft" translate="no" data-t="whereabouts">{line}</p>
        <button class="plain-button" type="button" data-t="thing" on:click=move |_| go.to(Screen::Thing(id))>{say(Key::ThingDetails)}</button>
    }
}

/// A thing that the catalogue offers.
#[component]
fn Offered(entry: Entry) -> impl IntoView {
    let session = session();
    let number = entry.id;
    let thing = Memo::new(move |_| session.list(List::Things, |plan| plan.id_of_thing(number)));
    let status = Memo::new(move |_| {
        session.item(thing.get()?, |body| match body {
            Some(Body::Thing(thing)) => Some(thing.status),
            _ => None,
        })
    });
    let choose = move |wanted: Status| {
        let change = match thing.get_untracked() {
            Some(id) if status.get_untracked() == Some(wanted) => Change::Remove { id },
            _ => Change::Pack {
                fresh: session.fresh(),
                entry: number,
                status: wanted,
            },
        };
        session.attempt(change);
    };
    let Entry {
        text, hint, worse, ..
    } = entry;
    let put_away = text.clone();
    view! {
        <Show when=move || status.get() == Some(Status::Dropped) fallback=move || {
            let hint = hint.clone().map(|text| view! { <Lines text=text /> });
            let worse = worse.clone().map(|text| view! { <p class="notice care"><strong>{say(Key::IdeaWorse)}</strong>" "{text}</p> });
            view! {
                <section class="card">
                    <h3>{text.clone()}</h3>
                    {hint}
                    {worse}
                    <Answers status=status.into() choose=choose t=number.to_string() />
                    {move || thing.get().filter(|_| status.get().is_some()).map(|id| view! { <Whereabouts id=id /> })}
                </section>
            }
        }>
            <p class="soft">{put_away.clone()}" "
                <button class="plain-button" type="button" data-t=format!("back-{number}") on:click=move |_| choose(Status::Dropped)>{say(Key::PutBackIdea)}</button>
            </p>
        </Show>
    }
}

/// A thing that is in the plan, whatever it came from.
#[component]
fn ThingLine(id: Id) -> impl IntoView {
    let session = session();
    let words = move || {
        session.item(id, |body| match body {
            Some(Body::Thing(thing)) => words_of(thing),
            _ => String::new(),
        })
    };
    let status = Signal::derive(move || {
        session.item(id, |body| match body {
            Some(Body::Thing(thing)) => Some(thing.status),
            _ => None,
        })
    });
    view! {
        <section class="card">
            <h3 translate="no">{words}</h3>
            <Answers status=status choose=move |status| session.attempt(Change::SetStatus { id, status }) t="own".to_owned() />
            <Whereabouts id=id />
            <button class="plain-button" type="button" data-t="thing-remove" on:click=move |_| session.attempt(Change::Remove { id })>{say(Key::Remove)}</button>
        </section>
    }
}

//! People I trust, by person and by role.

use crate::session::{Body, Change, Id, List};
use leptos::prelude::*;

use crate::parts::live::{each, either, flag, live, press, shown};

use super::overview::PEOPLE;
use crate::parts::chips::Chip;
use crate::parts::field::Adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::prose::Lines;
use crate::parts::removed::PutBack;
use crate::text::{Key, entry, pack, say};

/// The people.
#[component]
pub fn People() -> impl IntoView {
    let session = session();
    let go = go();
    let pack = pack();
    let section = pack.catalogue().section(PEOPLE).cloned();
    let title = section
        .as_ref()
        .map(|section| section.title.clone())
        .unwrap_or_default();
    let intro = section.as_ref().and_then(|section| section.intro.clone());
    let caution = section.as_ref().and_then(|section| section.caution.clone());
    let already = section
        .and_then(|section| section.already)
        .unwrap_or_default();
    let by_role = RwSignal::new(false);
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        go.to(Screen::Person(fresh));
        Ok(())
    };
    view! {
        <Heading text=title />
        <KeptLine />
        {intro.map(|text| view! { <Lines text=text /> })}
        {caution.map(|text| view! { <div class="notice care"><Lines text=text /></div> })}
        <div class="chips" role="group" aria-label=say(Key::PeopleViews)>
            <Chip text=say(Key::PeopleByPerson) on=flag(move || !by_role.get()) press=press(move || by_role.set(false)) t="by-person" />
            <Chip text=say(Key::PeopleByRole) on=flag(move || by_role.get()) press=press(move || by_role.set(true)) t="by-role" />
        </div>
        <PutBack />
        {either(move || by_role.get(), || view! { <ByRole /> }.into_any(), || view! { <ByPerson /> }.into_any())}
        <section class="card">
            <h2>{already}</h2>
            <Adder label=say(Key::PersonName) hint=say(Key::PersonNameHint) button=say(Key::PersonAdd) t="person" add=Box::new(add) />
        </section>
    }
}

#[component]
fn ByPerson() -> impl IntoView {
    let session = session();
    let go = go();
    let ids = move || {
        session.list(List::People, |plan| {
            plan.people().map(|(id, _)| id).collect::<Vec<_>>()
        })
    };
    let line = move |id: Id| {
        let name = move || {
            session.item(id, |body| match body {
                Some(Body::Person(person)) => person.name.clone(),
                _ => String::new(),
            })
        };
        let more = move || {
            session.item(id, |body| match body {
                Some(Body::Person(person)) => {
                    let mut says: Vec<String> = Vec::new();
                    if !person.relation.is_empty() {
                        says.push(person.relation.clone());
                    }
                    says.extend(person.roles.iter().map(|role| entry(*role)));
                    says.join(" · ")
                }
                _ => String::new(),
            })
        };
        view! {
            <li>
                <button class="door" type="button" data-t="person-open" on:click=press(move || go.to(Screen::Person(id)))>
                    <span translate="no"><strong>{live(name)}</strong><small>{live(more)}</small></span>
                </button>
            </li>
        }
        .into_any()
    };
    view! { <ul class="doors">{each(ids, line)}</ul> }
}

#[component]
fn ByRole() -> impl IntoView {
    let session = session();
    let pack = pack();
    let roles = pack
        .catalogue()
        .section(PEOPLE)
        .map(|section| {
            section
                .entries()
                .map(|entry| (entry.id, entry.text.clone()))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default();
    let lines = roles
        .into_iter()
        .map(|(role, says)| {
            let names = move || {
                let names: Vec<String> = session.whole(|plan| {
                    plan.people()
                        .filter(|(_, person)| person.roles.contains(&role))
                        .map(|(_, person)| person.name.clone())
                        .collect()
                });
                if names.is_empty() {
                    view! { <p class="soft">{say(Key::RoleNobody)}</p> }.into_any()
                } else {
                    view! { <p translate="no">{names.join(", ")}</p> }.into_any()
                }
            };
            view! { <li class="card"><h3>{says}</h3>{shown(names)}</li> }
        })
        .collect_view();
    view! { <ul class="facts">{lines}</ul> }
}

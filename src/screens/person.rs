//! One person: how to reach them safely, and what they do.

use crate::session::{Body, Change, Field as TextField, Id, Person};
use crate::text::Entry;
use leptos::prelude::*;

use crate::parts::live::{flag, press, ticks, when};

use super::overview::PEOPLE;
use super::section::worse;
use crate::parts::field::{Field, neutral_id};
use crate::parts::go::{go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::prose::Lines;
use crate::text::{Key, pack, say};

/// One person.
#[component]
pub fn PersonScreen(
    /// The person.
    id: Id,
) -> impl IntoView {
    let session = session();
    let go = go();
    let Some(person) = session.glance(|plan| plan.person(id).cloned()) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    let Person {
        name,
        relation,
        reach,
        note,
        ..
    } = person;
    let groups = pack()
        .catalogue()
        .section(PEOPLE)
        .map(|section| section.groups.clone())
        .unwrap_or_default()
        .into_iter()
        .map(|group| {
            let roles = group.offered().map(|role| view! { <Role id=id role=role.clone() /> }).collect_view();
            view! { <fieldset class="field"><legend>{group.title.clone()}</legend>{roles}</fieldset> }
        })
        .collect_view();
    view! {
        <Heading text=say(Key::PersonTitle) />
        <KeptLine />
        <Field label=say(Key::PersonName) value=name t="name"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Name, text })) />
        <Field label=say(Key::PersonRelation) hint=say(Key::PersonRelationHint) value=relation t="relation"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Relation, text })) />
        <Field label=say(Key::PersonReach) hint=say(Key::PersonReachHint) value=reach long=true t="reach"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Reach, text })) />
        <h2>{say(Key::PersonRoles)}</h2>
        <p class="soft">{say(Key::PersonRolesHint)}</p>
        {groups}
        <Field label=say(Key::StepNoteLabel) value=note long=true t="person-note"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Note, text })) />
        <button class="button grave" type="button" data-t="person-remove" on:click=press(move || {
            session.attempt(Change::Remove { id });
            go.back();
        })>{say(Key::PersonRemove)}</button>
    }
    .into_any()
}

/// A role that a person may have.
#[component]
fn Role(id: Id, role: Entry) -> impl IntoView {
    let session = session();
    let number = role.id;
    let field = neutral_id();
    let hint_id = format!("{field}h");
    let has = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Person(person)) if person.roles.contains(&number)),
        )
    };
    let described = role.hint.is_some().then(|| hint_id.clone());
    let cost = role.worse.clone();
    view! {
        <label class="check" for=field.clone()>
            <input type="checkbox" id=field.clone() autocomplete="off" aria-describedby=described data-t=format!("role-{number}")
                prop:checked=flag(has)
                on:change=ticks(move |has| session.attempt(Change::Role { id, role: number, has })) />
            <span>{role.text.clone()}</span>
        </label>
        {role.hint.clone().map(|hint| view! { <div class="hint soft small" id=hint_id><Lines text=hint /></div> })}
        {when(has, move || cost.clone().map(worse).into_any())}
    }
}

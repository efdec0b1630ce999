//! One person: how to reach them safely, and what they do.

use super::overview::PEOPLE;
use super::section::Caution;
use crate::components::button::{Button, ButtonVariant};
use crate::components::field::{Checkbox, neutral_id};
use crate::components::heading::Heading;
use crate::components::item_field::ItemField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::prose;
use crate::components::save_status::SaveStatusLine;
use crate::prelude::*;
use crate::session::{Body, CHILD, Change, Field, Id, MUST_NOT_BE_TOLD, PET};
use crate::text::{Entry, Key, pack, say};

/// The screen for one person.
#[component]
pub fn PersonScreen(id: Id) -> View {
    let session = use_session();
    let navigator = use_navigator();
    if session.read_untracked(|plan| plan.person(id).is_none()) {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    }
    let pack = pack();
    let groups = pack
        .catalogue()
        .section(PEOPLE)
        .map(|section| section.groups.as_slice())
        .unwrap_or_default();
    let along = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Person(person)) if person.comes_along()),
        )
    };
    let roles = groups
        .iter()
        .map(|group| {
            let fieldset = {
                let group = group.clone();
                move || {
                    let roles = group.offered().map(|entry| role(id, entry)).collect_view();
                    view! {
                        <fieldset class="field">
                            <legend>{group.title.clone()}</legend>
                            {roles}
                        </fieldset>
                    }
                }
            };
            // A child or a pet has no helping roles.
            let helps = |entry: &Entry| ![MUST_NOT_BE_TOLD, CHILD, PET].contains(&entry.id);
            if group.entries.iter().all(helps) {
                view! { <Show when=move || !along()>{fieldset()}</Show> }
            } else {
                fieldset()
            }
        })
        .collect_view();
    let of = move || Some(id);
    let write = move |field| Box::new(move |text| session.edit(Change::Write { id, field, text }));
    view! {
        <Heading text=say(Key::PersonTitle) />
        <SaveStatusLine />
        <ItemField test_id="name" label=Key::PersonName id=of field=Field::Name write=write(Field::Name) />
        <ItemField
            test_id="relation"
            label=Key::PersonRelation
            hint=Key::PersonRelationHint
            id=of
            field=Field::Relation
            write=write(Field::Relation)
        />
        <ItemField
            multiline
            test_id="reach"
            label=Key::PersonReach
            hint=Key::PersonReachHint
            id=of
            field=Field::Reach
            write=write(Field::Reach)
        />
        <p class="soft small">{say(Key::LeavesCall)}</p>
        <p class="soft small">{say(Key::LeavesText)}</p>
        <h2>{say(Key::PersonRoles)}</h2>
        <p class="soft">{say(Key::PersonRolesHint)}</p>
        {roles}
        <ItemField
            multiline
            test_id="person-note"
            label=Key::StepNoteLabel
            id=of
            field=Field::Note
            write=write(Field::Note)
        />
        <PrivateCheckbox id=id />
        <Button
            variant=ButtonVariant::Danger
            test_id="person-remove"
            label=say(Key::PersonRemove)
            on_click=move || {
                session.attempt(Change::Remove { id });
                navigator.back();
            }
        />
    }
}

/// A role that a person may have.
fn role(id: Id, role: &Entry) -> View {
    let session = use_session();
    let number = role.id;
    let has = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Person(person)) if person.roles.contains(&number)),
        )
    };
    let hint_id = neutral_id();
    let described = role.hint.is_some().then(|| hint_id.clone());
    let hint = role.hint.as_deref().map(|hint| {
        view! {
            <div class="hint soft small" id=hint_id>
                {prose::lines(hint)}
            </div>
        }
    });
    let cost = role.worse.clone().map(|cost| {
        view! {
            <Show when=has>
                <Caution words=cost.clone() />
            </Show>
        }
    });
    view! {
        <Checkbox
            test_id=format!("role-{number}")
            words=role.text.clone()
            described=described
            is=has
            take=move |has| {
                session
                    .attempt(Change::Role {
                        id,
                        role: number,
                        has,
                    });
            }
        />
        {hint}
        {cost}
    }
}

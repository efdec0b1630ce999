//! One person: how to reach them safely, and what they do. What is seldom needed is folded, behind lines that say what
//! is chosen there.

use super::agencies::{knows, meeting};
use super::overview::PEOPLE;
use super::section::Caution;
use crate::components::button::{Button, ButtonVariant};
use crate::components::call::CallNumbers;
use crate::components::day::DayFields;
use crate::components::details::Fold;
use crate::components::field::{Checkbox, neutral_id};
use crate::components::heading::Heading;
use crate::components::item_field::ItemField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::prose;
use crate::components::save_status::SaveStatusLine;
use crate::components::screen::{PaperScreen, Screen};
use crate::prelude::*;
use crate::session::{Body, CHILD, Change, Field, Id, MUST_NOT_BE_TOLD, PET, Person};
use crate::text::{Entry, Key, entry, pack, say};

/// The characters of a note that its line shows.
const FIRST_WORDS: usize = 40;

/// The screen for one person.
#[component]
pub fn PersonScreen(id: Id) -> View {
    let session = use_session();
    if session.read_untracked(|plan| plan.person(id).is_none()) {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    }
    let worker = move || person(id, Person::is_worker);
    let take_care = move || roles_if(id, |role| role == MUST_NOT_BE_TOLD);
    view! {
        <Heading text=say(Key::PersonTitle) />
        <SaveStatusLine />
        {text(id, "name", Key::PersonName, None, Field::Name)}
        <Show
            when=worker
            fallback=move || text(id, "relation", Key::PersonRelation, Some(Key::PersonRelationHint), Field::Relation)
        >
            {text(id, "agency", Key::PersonAgency, Some(Key::PersonAgencyHint), Field::Agency)}
            {text(id, "does", Key::PersonDoes, None, Field::Does)}
        </Show>
        {long_text(id, "reach", Key::PersonReach, Some(Key::PersonReachHint), Field::Reach)}
        <CallNumbers id=id />
        <Show when=worker fallback=take_care>
            <Show when=move || person(id, Person::must_not_be_told)>
                <div class="notice care">
                    <p>{entry(MUST_NOT_BE_TOLD)}</p>
                </div>
            </Show>
            {next_meeting(id)}
        </Show>
        <Known id=id />
        <Fold test_id="person-roles" title=Key::PersonRoles says=move || chosen_roles(id)>
            <p class="soft">{say(Key::PersonRolesHint)}</p>
            <Show when=worker>
                {text(id, "relation", Key::PersonRelation, Some(Key::PersonRelationHint), Field::Relation)}
                {take_care()}
            </Show>
            {roles_if(id, |role| role != MUST_NOT_BE_TOLD)}
            <Show when=move || !person(id, Person::comes_along)>
                <Checkbox
                    test_id="is-worker"
                    words=say(Key::PersonIsWorker)
                    is=worker
                    take=move |yes| session.attempt(Change::Worker { id, yes })
                />
            </Show>
        </Fold>
        <Fold test_id="person-more" title=Key::PersonMore says=move || more(id)>
            {long_text(id, "person-note", Key::StepNoteLabel, None, Field::Note)}
            <PrivateCheckbox id=id />
            <RemoveButton id=id />
        </Fold>
    }
}

/// Reads the person and tracks them.
fn person<T: Default>(id: Id, look: impl FnOnce(&Person) -> T) -> T {
    use_session().item(id, |body| match body {
        Some(Body::Person(person)) => look(person),
        _ => T::default(),
    })
}

/// A field for one of their texts.
fn text(id: Id, t: &'static str, label: Key, hint: Option<Key>, field: Field) -> View {
    let session = use_session();
    let write = move |text| session.edit(Change::Write { id, field, text });
    view! { <ItemField test_id=t label=label hint=hint id=move || Some(id) field=field write=write /> }
}

/// The same for a text of several lines.
fn long_text(id: Id, t: &'static str, label: Key, hint: Option<Key>, field: Field) -> View {
    let session = use_session();
    let write = move |text| session.edit(Change::Write { id, field, text });
    view! { <ItemField multiline test_id=t label=label hint=hint id=move || Some(id) field=field write=write /> }
}

/// When and where the user next meets a worker.
fn next_meeting(id: Id) -> View {
    let session = use_session();
    let says = move || match person(id, meeting) {
        none if none.is_empty() => say(Key::PersonMeetingNone),
        meeting => meeting,
    };
    let known = untrack(|| person(id, |worker| worker.meeting));
    let day = known.day().map(|day| day.day().to_string());
    view! {
        <Fold test_id="person-meeting" title=Key::PersonMeeting says=says>
            <DayFields
                year=known.year().map(|year| year.to_string()).unwrap_or_default()
                month=known.month()
                day=day.unwrap_or_default()
                take=move |when| session.edit(Change::Meeting { id, when })
            />
            {text(id, "meeting", Key::PersonMeetingWords, Some(Key::PersonMeetingWordsHint), Field::Meeting)}
        </Fold>
    }
}

/// What they know from the diary, if anything is written of that.
#[component]
fn Known(id: Id) -> View {
    let (session, navigator) = (use_session(), use_navigator());
    (move || {
        // One line: the rest is where it leads.
        let known = session.read(|plan| knows(plan, id)).into_iter().next();
        known.map(|known| {
            view! {
                <Button
                    variant=ButtonVariant::Link
                    test_id="person-knows"
                    label=known
                    on_click=move || navigator.to(Screen::Paper(PaperScreen::WhoKnows))
                />
            }
        })
    })
    .into_view()
}

/// The roles that are chosen, in words.
fn chosen_roles(id: Id) -> String {
    let roles = person(id, |person| person.roles.clone());
    let words: Vec<String> = roles.iter().map(|role| entry(*role)).collect();
    match words.is_empty() {
        true => say(Key::PersonRolesNone),
        false => words.join(" · "),
    }
}

/// How a note begins, and whether they are private.
fn more(id: Id) -> String {
    let session = use_session();
    let note = person(id, |person| person.note.clone());
    let mut brief: String = note.chars().take(FIRST_WORDS).collect();
    if brief.len() < note.len() {
        brief.push('…');
    }
    let private = session.is_private(id).then(|| say(Key::PersonPrivate));
    let says = [private.unwrap_or_default(), brief];
    let says: Vec<String> = says.into_iter().filter(|says| !says.is_empty()).collect();
    says.join(" · ")
}

#[component]
fn RemoveButton(id: Id) -> View {
    let (session, navigator) = (use_session(), use_navigator());
    view! {
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

/// The roles that `pick` picks, by group.
fn roles_if(id: Id, pick: fn(u16) -> bool) -> View {
    let pack = pack();
    let groups = pack
        .catalogue()
        .section(PEOPLE)
        .map(|section| section.groups.as_slice());
    let groups = groups.unwrap_or_default().iter();
    let groups = groups.filter(|group| group.entries.iter().any(|entry| pick(entry.id)));
    groups
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
            // A child or a pet has no helping roles, and a worker is neither.
            let is = |roles: &[u16]| group.entries.iter().any(|entry| roles.contains(&entry.id));
            if is(&[MUST_NOT_BE_TOLD]) {
                fieldset()
            } else if is(&[CHILD, PET]) {
                view! { <Show when=move || !person(id, Person::is_worker)>{fieldset()}</Show> }
            } else {
                view! { <Show when=move || !person(id, Person::comes_along)>{fieldset()}</Show> }
            }
        })
        .collect_view()
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

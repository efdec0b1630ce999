//! The people I trust, by person and by role.

use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::components::screen::{PlanScreen, Screen};
use crate::prelude::*;

use super::overview::PEOPLE;
use super::section::opening;
use crate::components::field::AddField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::{CirclePicture, Figure};
use crate::components::prose;
use crate::components::service::service_line;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Body, Change, Id, List};
use crate::text::{Arg, Entry, Key, entry, pack, say, say_with, track_numbers};

/// The screen for the people.
#[component]
pub fn PeopleScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(PEOPLE) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    let by_role = RwSignal::new(false);
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        navigator.to(Screen::Plan(PlanScreen::Person(fresh)));
        Ok(())
    };
    let roles: Vec<Entry> = offered.entries().cloned().collect();
    view! {
        {opening(offered, ().into_view())}
        <PeopleAround />
        <ChipGroup label=say(Key::PeopleViews)>
            <Chip
                test_id="by-person"
                label=say(Key::PeopleByPerson)
                pressed=move || !by_role.get()
                on_click=move || by_role.set(false)
            />
            <Chip
                test_id="by-role"
                label=say(Key::PeopleByRole)
                pressed=move || by_role.get()
                on_click=move || by_role.set(true)
            />
        </ChipGroup>
        <UndoRemove />
        <Show when=move || by_role.get() fallback=|| view! { <EachPerson /> }>
            {the_roles(&roles)}
        </Show>
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            <AddField test_id="person" label=Key::PersonName hint=Key::PersonNameHint button=Key::PersonAdd on_add=add />
        </section>
    }
}

#[component]
fn EachPerson() -> View {
    let session = use_session();
    let ids = move || {
        session.list(List::People, |plan| {
            plan.people().map(|(id, _)| id).collect()
        })
    };
    view! {
        <ul class="doors">
            <For each=ids let:id>
                <PersonLine id=id />
            </For>
        </ul>
    }
}

/// A link to a person, with their relation and roles.
#[component]
pub fn PersonLine(id: Id) -> View {
    let session = use_session();
    let navigator = use_navigator();
    let name = move || {
        session.item(id, |body| match body {
            Some(Body::Person(person)) => person.name.clone(),
            _ => String::new(),
        })
    };
    let line = move || {
        session.item(id, |body| match body {
            Some(Body::Person(person)) => {
                let relation = Some(person.relation.clone()).filter(|words| !words.is_empty());
                let roles = person.roles.iter().map(|role| entry(*role));
                relation
                    .into_iter()
                    .chain(roles)
                    .collect::<Vec<_>>()
                    .join(" · ")
            }
            _ => String::new(),
        })
    };
    let words = view! {
        <span translate="no">
            <strong>{name}</strong>
            <small>{line}</small>
        </span>
    };
    view! {
        <li>
            <button
                class="door"
                type="button"
                data-testid="person-open"
                on:click=move |_| navigator.to(Screen::Plan(PlanScreen::Person(id)))
            >
                {words}
            </button>
        </li>
    }
}

/// The people around the user, as a picture and by name; without those who must not be told or who come along.
#[component]
fn PeopleAround() -> View {
    let session = use_session();
    (move || {
        let names = session.read(|plan| {
            let people = plan.people().map(|(_, person)| person);
            people
                .filter(|person| !person.must_not_be_told() && !person.comes_along())
                .map(|person| person.name.clone())
                .collect::<Vec<_>>()
        });
        if names.is_empty() {
            return ().into_view();
        }
        let words = say_with(
            Key::PeopleAround,
            &[("names", Arg::Text(&names.join(", ")))],
        );
        view! {
            <Figure test_id="people-around" picture=view! { <CirclePicture people=names.len() /> }>
                {words}
            </Figure>
        }
    })
    .into_view()
}

/// Returns the names of the people with a role.
fn names_of(role: u16) -> Vec<String> {
    use_session().read(|plan| {
        plan.people()
            .filter(|(_, person)| person.roles.contains(&role))
            .map(|(_, person)| person.name.clone())
            .collect()
    })
}

/// The roles that are taken. Open roles are folded, each with who else could do it.
fn the_roles(roles: &[Entry]) -> View {
    let numbers: Vec<u16> = roles.iter().map(|role| role.id).collect();
    let taken = roles.iter().map(|role| {
        let number = role.id;
        let words = role.text.clone();
        view! {
            <Show when=move || {
                !names_of(number).is_empty()
            }>
                {
                    let names = move || names_of(number).join(", ");
                    view! {
                        <li class="card">
                            <h3>{words.clone()}</h3>
                            <p translate="no">{names}</p>
                        </li>
                    }
                }
            </Show>
        }
    });
    // Roles without suggestions stay out: no service can be the user's child, or be kept in the dark.
    let open = roles.iter().filter(|role| !role.ask.is_empty());
    let open = open
        .cloned()
        .map(|role| {
            let number = role.id;
            view! { <Show when=move || names_of(number).is_empty()>{who_else(&role)}</Show> }
        })
        .collect_view();
    view! {
        <h2>{say(Key::PeopleByRole)}</h2>
        <Show when=move || numbers.iter().all(|role| names_of(*role).is_empty())>
            <p>{say(Key::RoleNobody)}</p>
        </Show>
        <ul class="facts">{taken.collect_view()}</ul>
        <Details summary=say(Key::RolesOpen)>
            <p>{say(Key::RolesOpenIntro)}</p>
            <p class="soft small">{say(Key::LeavesCall)}</p>
            {open}
        </Details>
    }
}

/// A role that is not taken, and who else could do it.
fn who_else(role: &Entry) -> View {
    let ask = role.ask.clone();
    let services = move || {
        track_numbers();
        let pack = pack();
        let found = ask.iter().filter_map(|id| pack.service(id));
        view! { <ul class="facts">{found.map(service_line).collect_view()}</ul> }
    };
    view! {
        <section class="card" data-testid=format!("open-{}", role.id)>
            <h3>{role.text.clone()}</h3>
            {role.hint.as_deref().map(prose::lines)}
            {services}
        </section>
    }
}

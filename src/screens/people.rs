//! The people I trust, and workers of agencies: by person, by role and by agency.

use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::screen::{InvolvedScreen, Screen};
use crate::prelude::*;

use super::agencies::{AgencyList, coming_meeting};
use super::overview::PEOPLE;
use crate::components::field::AddField;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::{CirclePicture, Figure, Picture};
use crate::components::prose;
use crate::components::save_status::SaveStatusLine;
use crate::components::service::service_line;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Body, Change, Id, List};
use crate::text::{Arg, Entry, Key, Section, entry, pack, say, say_with, track_numbers};

/// The screen for the people.
#[component]
pub fn PeopleScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(PEOPLE) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    let shown = RwSignal::new(Shown::Person);
    let added = move |fresh| navigator.to(Screen::Involved(InvolvedScreen::Person(fresh)));
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        added(fresh);
        Ok(())
    };
    let add_worker = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddWorker { fresh, name })?;
        added(fresh);
        Ok(())
    };
    let roles: Vec<Entry> = offered.entries().cloned().collect();
    let chip = move |t: &'static str, key: Key, one: Shown| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || shown.get() == one
                on_click=move || shown.set(one)
            />
        }
    };
    view! {
        {beginning(offered)}
        <PeopleAround />
        <ChipGroup label=say(
            Key::PeopleViews,
        )>
            {chip("by-person", Key::PeopleByPerson, Shown::Person)} {chip("by-role", Key::PeopleByRole, Shown::Role)}
            {chip("by-agency", Key::PeopleByAgency, Shown::Agency)}
        </ChipGroup>
        <UndoRemove from=List::People />
        {move || match shown.get() {
            Shown::Person => view! { <EachPerson /> },
            Shown::Role => the_roles(&roles),
            Shown::Agency => {
                view! {
                    <AgencyList />
                    <p class="soft small">{say(Key::AgenciesOwn)}</p>
                    <ul class="doors">
                        <LinkCard
                            test_id="agencies"
                            to=Screen::Involved(InvolvedScreen::Agencies)
                            picture=Picture::Together
                            label=say(Key::AgenciesTitle)
                            hint=move || say(Key::AgenciesDoorLine)
                        />
                    </ul>
                }
            }
        }}
        <Show
            when=move || shown.get() == Shown::Agency
            fallback={
                let already = offered.already.clone().unwrap_or_default();
                // It is in the folded lines too.
                let hint = nobody_yet().then_some(Key::PersonNameHint);
                move || {
                    view! {
                        <section class="card">
                            <h2>{already.clone()}</h2>
                            <AddField
                                test_id="person"
                                label=Key::PersonName
                                hint=hint
                                button=Key::PersonAdd
                                on_add=add
                            />
                        </section>
                    }
                }
            }
        >
            <section class="card">
                <AddField
                    test_id="worker"
                    label=Key::WorkerName
                    hint=Key::WorkerNameHint
                    button=Key::WorkerAdd
                    on_add=add_worker
                />
            </section>
        </Show>
    }
}

/// How the people are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Person,
    Role,
    Agency,
}

fn nobody_yet() -> bool {
    use_session().read_untracked(|plan| plan.people().next().is_none())
}

/// The title and the first line of what it is about. The rest is folded once there are people, so that they are in the
/// first view; before that, it is what to read first.
fn beginning(offered: &Section) -> View {
    let intro = offered.intro.as_deref().unwrap_or_default();
    let (first, rest) = intro.split_once('\n').unwrap_or((intro, ""));
    let caution = offered.caution.as_deref().unwrap_or_default();
    // While the user and a worker sit together, each section shows questions to talk about.
    let together = untrack(|| use_session().is_together());
    let questions = offered.questions.as_deref().filter(|_| together);
    let nobody = nobody_yet();
    view! {
        <Heading text=offered.title.clone() />
        <SaveStatusLine />
        <p>{first.to_owned()}</p>
        <Details summary=say(Key::PeopleCare) open=nobody>
            {prose::lines(rest)} <div class="notice care">{prose::lines(caution)}</div>
        </Details>
        {questions
            .map(|questions| {
                view! {
                    <Details summary=say(Key::SectionTalk)>
                        <p>{say(Key::SectionTalkFirst)}</p>
                        {prose::lines(questions)}
                    </Details>
                }
            })}
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

/// A link to a person, with their relation and roles, or with what a worker does.
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
                let mut says = vec![person.relation.clone()];
                if person.is_worker() {
                    says.extend([
                        person.agency.clone(),
                        person.does.clone(),
                        coming_meeting(person),
                    ]);
                }
                says.extend(person.roles.iter().map(|role| entry(*role)));
                says.retain(|words| !words.is_empty());
                says.join(" · ")
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
                on:click=move |_| navigator.to(Screen::Involved(InvolvedScreen::Person(id)))
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

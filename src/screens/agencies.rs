//! Who is involved beside the people the user trusts: workers, by agency.

use super::diary::when_words;
use crate::components::field::own_words;
use crate::components::heading::Heading;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::screen::{InvolvedScreen, Screen};
use crate::prelude::*;
use crate::session::{Id, Person, Plan, When};
use crate::text::{Arg, Key, say, say_with};

/// The screen for looking at with a worker: nothing else is on it.
#[component]
pub fn AgenciesScreen() -> View {
    view! {
        <Heading text=say(Key::AgenciesTitle) />
        <p>{say(Key::AgenciesIntro)}</p>
        <AgencyList />
    }
}

/// The agencies, each with its workers.
#[component]
pub fn AgencyList() -> View {
    let session = use_session();
    (move || {
        let all = session.read(Plan::agencies);
        if all.is_empty() {
            return view! { <p class="soft">{say(Key::AgenciesEmpty)}</p> };
        }
        let agencies = all.into_iter().map(|agency| {
            let workers = agency.workers.into_iter();
            let workers = workers.map(|id| view! { <WorkerLine id=id /> });
            let name = match agency.name {
                none if none.is_empty() => view! { <h2>{say(Key::AgencyNone)}</h2> },
                name => view! { <h2 {..own_words()}>{name}</h2> },
            };
            view! {
                {name}
                <ul class="doors">{workers.collect_view()}</ul>
            }
        });
        agencies.collect_view()
    })
    .into_view()
}

/// A link to a worker, with what they do, how to reach them, the next meeting and what they know.
#[component]
fn WorkerLine(id: Id) -> View {
    let (session, navigator) = (use_session(), use_navigator());
    let (worker, knows) = session.read_untracked(|plan| {
        let worker = plan.person(id).cloned().unwrap_or_default();
        (worker, knows(plan, id))
    });
    let says = [
        worker.does.clone(),
        worker.reach.clone(),
        meeting_line(&worker),
    ];
    let lines = says.into_iter().chain(knows);
    let lines = lines.filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <small {..own_words()}>{line}</small> });
    view! {
        <li>
            <button
                class="door"
                type="button"
                data-testid="worker-open"
                on:click=move |_| navigator.to(Screen::Involved(InvolvedScreen::Person(id)))
            >
                <span>
                    <strong {..own_words()}>{worker.name.clone()}</strong>
                    {lines.collect_view()}
                </span>
            </button>
        </li>
    }
}

/// Returns when and where the user next meets a worker; empty if neither is known.
pub fn meeting(worker: &Person) -> String {
    let day = match worker.meeting {
        When::UNKNOWN => String::new(),
        when => when_words(when),
    };
    let parts = [day.as_str(), worker.meeting_words.trim()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// The same, unless it is over: then nobody has written down the next one yet.
pub fn coming_meeting(worker: &Person) -> String {
    if worker.meeting.is_before(use_session().today()) {
        return String::new();
    }
    meeting(worker)
}

fn meeting_line(worker: &Person) -> String {
    match coming_meeting(worker) {
        none if none.is_empty() => none,
        meeting => format!("{}: {meeting}", say(Key::PersonMeeting)),
    }
}

/// Returns what someone knows from the diary and still needs to know; empty if the diary says neither.
pub fn knows(plan: &Plan, id: Id) -> Vec<String> {
    let known = plan.known_to(id);
    let says = [
        (Key::PersonKnows, known.told),
        (Key::PersonStill, known.still),
    ];
    let says = says.into_iter().filter(|(_, lines)| !lines.is_empty());
    let says = says.map(|(key, lines)| {
        let n = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        say_with(key, &[("n", Arg::Number(n))])
    });
    says.collect()
}

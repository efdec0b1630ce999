//! A section of steps: what the user already does, ideas to take or leave, their own steps, a note.

use crate::components::button::{Button, ButtonVariant};
use crate::components::checklist::{ChecklistGroup, ShowAll, rows_that_fit};
use crate::components::details::Details;
use crate::components::drafts::Draft;
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::prelude::*;

use crate::components::field::AddField;
use crate::components::interval::use_minute;
use crate::components::item_field::ItemField;
use crate::components::navigator::use_session;
use crate::components::prose;
use crate::components::save_status::SaveStatusLine;
use crate::components::service::service_card;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Change, Choice, Field, List, Source};
use crate::text::{Arg, Entry, Group, Key, Section, pack, say, say_with, track_numbers};

use super::step::{Idea, OwnStep};

/// The screen for one section of the catalogue.
#[component]
pub fn SectionScreen(number: u16) -> View {
    let session = use_session();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(number) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    let own = move || {
        session.list(List::Steps(number), |plan| {
            plan.steps(number)
                .filter(|(_, step)| matches!(step.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
    };
    let add = move |text| {
        session.edit(Change::OwnStep {
            fresh: session.fresh(),
            section: number,
            text,
        })
    };
    // What is taken comes first. Rows stay where they are while this is shown: none moves away under a thumb.
    let choice = |entry: &Entry| untrack(|| session.choice(number, entry.id));
    let is_taken = |entry: &Entry| matches!(choice(entry), Some(Choice::Already | Choice::Mine));
    let idea = |entry: &Entry| view! { <Idea section=number entry=entry.clone() /> };
    let taken: Vec<View> = offered
        .entries()
        .filter(|entry| is_taken(entry))
        .map(idea)
        .collect();
    let none_yet = taken.is_empty() && untrack(own).is_empty();
    let all = RwSignal::new(false);
    let fit = if none_yet {
        at_first(offered, &offered.groups)
    } else {
        0
    };
    let groups = offered.groups.iter().enumerate().map(|(at, group)| {
        let (dropped, rest): (Vec<&Entry>, Vec<&Entry>) = group
            .offered()
            .filter(|entry| !is_taken(entry))
            .partition(|entry| choice(entry) == Some(Choice::Dropped));
        let rows: Vec<View> = rest.into_iter().chain(dropped).map(idea).collect();
        let chosen = {
            let group = group.clone();
            move || taken_of(number, &group)
        };
        view! { <ChecklistGroup title=group.title.clone() beside=chosen rows=rows few=if at == 0 { fit } else { 0 } all=all /> }
    });
    view! {
        {opening(offered, view! { <ShowAll all=all /> })}
        <UndoRemove from=List::Steps(number) />
        <ul class="rows">
            {taken} <For each=own let:id>
                <OwnStep id=id />
            </For>
        </ul>
        <div class="groups">{groups.collect_view()}</div>
        <Details summary=offered.already.clone().unwrap_or_else(|| say(Key::OwnStep)) open=is_half_typed("own-step")>
            <AddField test_id="own-step" label=Key::OwnStep hint=Key::OwnStepHint button=Key::Add on_add=add />
        </Details>
        <SectionNote section=number />
        {whom_to_ask(offered)}
        <Show when={
            let some = offered.some;
            move || some && session.read(|plan| plan.holds_section(number))
        }>
            <RemoveAll section=number />
        </Show>
    }
}

/// Whether something is half-typed in this field here.
pub fn is_half_typed(field: &'static str) -> bool {
    untrack(|| !Draft::here(field).text().is_empty())
}

/// Returns how many rows of the first group are shown at first.
pub fn at_first(offered: &Section, groups: &[Group]) -> usize {
    let rows = groups.first().into_iter().flat_map(Group::offered);
    rows_that_fit(
        offered.caution.as_deref().unwrap_or_default(),
        groups.len(),
        rows.map(|entry| (entry.text.as_str(), entry.worse.as_deref())),
    )
}

/// How many of a group's steps are in the plan, in words.
fn taken_of(section: u16, group: &Group) -> String {
    let session = use_session();
    let taken = group.offered().filter(|entry| {
        let choice = session.choice(section, entry.id);
        matches!(choice, Some(Choice::Already | Choice::Mine))
    });
    match u32::try_from(taken.count()) {
        Ok(0) | Err(_) => String::new(),
        Ok(n) => say_with(Key::SectionTaken, &[("n", Arg::Number(n))]),
    }
}

/// Who to ask about this: in words, and the services with all ways to reach them.
fn whom_to_ask(offered: &Section) -> View {
    let ask = offered.ask.clone();
    if ask.is_empty() && offered.asks.is_none() {
        return ().into_view();
    }
    let now = use_minute();
    let services = move || {
        track_numbers();
        let pack = pack();
        let found = ask.iter().filter_map(|id| pack.service(id));
        view! { <ul class="facts">{found.map(|service| service_card(service, now)).collect_view()}</ul> }
    };
    let words = offered.asks.as_deref().map(prose::lines);
    view! { <Details summary=say(Key::WhomToAsk)>{words} {services}</Details> }
}

/// A button that removes everything in a section from the plan, for sections that apply to some users only.
#[component]
fn RemoveAll(section: u16) -> View {
    let session = use_session();
    view! {
        <Details summary=say(Key::SectionAway)>
            <p>{say(Key::SectionAwayIntro)}</p>
            <Button
                variant=ButtonVariant::Secondary
                test_id="section-away"
                label=say(Key::SectionAwayGo)
                on_click=move || session.attempt(Change::RemoveSection { section })
            />
        </Details>
    }
}

/// The start of every section: its title, what to be careful about, and behind a tap what it is about,
/// with something beside that.
pub fn opening(offered: &Section, beside: View) -> View {
    let caution = offered.caution.as_deref();
    let intro = offered.intro.as_deref();
    // While the user and a worker sit together, each section shows questions to talk about.
    let together = untrack(|| use_session().is_together());
    let questions = offered.questions.as_deref().filter(|_| together);
    view! {
        <Heading text=offered.title.clone() />
        <SaveStatusLine />
        {caution.map(|caution| view! { <div class="notice care">{prose::lines(caution)}</div> })}
        {questions
            .map(|questions| {
                view! {
                    <Details summary=say(Key::SectionTalk)>
                        <p>{say(Key::SectionTalkFirst)}</p>
                        {prose::lines(questions)}
                    </Details>
                }
            })}
        <div class="about">
            {intro.map(|intro| view! { <Details summary=say(Key::SectionAbout)>{prose::lines(intro)}</Details> })}
            {beside}
        </div>
    }
}

/// The note of a whole section.
#[component]
pub fn SectionNote(section: u16) -> View {
    let session = use_session();
    let note = move || session.list(List::Notes, |plan| plan.id_of_note(section));
    let write = move |text| {
        session.edit(Change::WriteNote {
            fresh: session.fresh(),
            section,
            text,
        })
    };
    let open = untrack(|| note().is_some_and(|id| !session.text(id, Field::Note).is_empty()));
    view! {
        <Details summary=say(Key::SectionNote) open=open>
            <ItemField
                multiline
                test_id="section-note"
                label=Key::SectionNoteLabel
                id=note
                field=Field::Note
                write=write
            />
        </Details>
    }
}

/// What to take care about.
#[component]
pub fn Caution(words: String) -> View {
    view! {
        <div class="notice care">
            <p>
                {words}
            </p>
        </div>
    }
}

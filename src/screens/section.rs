//! A section of steps: what one already does, ideas to take or leave, own steps, a note.

use crate::session::{Body, Change, Choice, Field as TextField, Id, List, Source};
use crate::text::Entry;
use leptos::prelude::*;

use crate::parts::chips::Chip;
use crate::parts::field::{Adder, Field};
use crate::parts::go::session;
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::prose::Lines;
use crate::parts::removed::PutBack;
use crate::text::{Key, pack, say};

/// One section of the catalogue.
#[component]
pub fn Section(
    /// The section's permanent number.
    section: u16,
) -> impl IntoView {
    let session = session();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(section).cloned() else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    let groups = offered
        .groups
        .iter()
        .map(|group| {
            let entries = group
                .offered()
                .map(|entry| view! { <Idea section=section entry=entry.clone() /> })
                .collect_view();
            view! { <h2>{group.title.clone()}</h2> {entries} }
        })
        .collect_view();
    let own = move || {
        session.list(List::Steps(section), |plan| {
            plan.steps(section)
                .filter(|(_, step)| matches!(step.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
    };
    let note = session.glance(|plan| plan.note(section).to_owned());
    view! {
        <Heading text=offered.title.clone() />
        <KeptLine />
        {offered.intro.clone().map(|text| view! { <Lines text=text /> })}
        {offered.caution.clone().map(|text| view! { <div class="notice care"><Lines text=text /></div> })}
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            <For each=own key=|id| *id children=move |id| view! { <OwnStep id=id /> } />
            <Adder label=say(Key::OwnStep) hint=say(Key::OwnStepHint) button=say(Key::Add) t="own-step"
                add=move |text| session.edit(Change::OwnStep { fresh: session.fresh(), section, text }) />
            <PutBack />
        </section>
        {groups}
        <h2>{say(Key::SectionNote)}</h2>
        <Field label=say(Key::SectionNoteLabel) value=note long=true t="section-note"
            write=move |text| session.edit(Change::WriteNote { fresh: session.fresh(), section, text }) />
    }
    .into_any()
}

/// An idea of the catalogue.
#[component]
fn Idea(section: u16, entry: Entry) -> impl IntoView {
    let session = session();
    let number = entry.id;
    let step = Memo::new(move |_| {
        session.list(List::Steps(section), |plan| {
            plan.id_of_step(section, number)
        })
    });
    let choice = Memo::new(move |_| {
        session.item(step.get()?, |body| match body {
            Some(Body::Step(step)) => Some(step.choice),
            _ => None,
        })
    });
    // A second press on the same answer takes it back.
    let choose = move |wanted: Choice| {
        let change = match step.get_untracked() {
            Some(id) if choice.get_untracked() == Some(wanted) => Change::Remove { id },
            _ => Change::Choose {
                fresh: session.fresh(),
                section,
                entry: number,
                choice: wanted,
            },
        };
        session.attempt(change);
    };
    let chip = move |wanted: Choice, key: Key, t: &str| {
        view! { <Chip text=say(key) on=Signal::derive(move || choice.get() == Some(wanted)) press=move || choose(wanted) t=format!("{t}-{number}") /> }
    };
    let dropped = move || choice.get() == Some(Choice::Dropped);
    let Entry {
        text, hint, worse, ..
    } = entry;
    let put_away = text.clone();
    view! {
        <Show when=dropped fallback=move || {
            let more = (hint.is_some() || worse.is_some()).then(|| {
                let hint = hint.clone();
                let worse = worse.clone();
                view! {
                    <details>
                        <summary>{say(Key::IdeaMore)}</summary>
                        {hint.map(|text| view! { <Lines text=text /> })}
                        {worse.map(|text| view! { <p class="notice care"><strong>{say(Key::IdeaWorse)}</strong>" "{text}</p> })}
                    </details>
                }
            });
            view! {
                <section class="card">
                    <h3>{text.clone()}</h3>
                    {more}
                    <div class="chips">
                        {chip(Choice::Already, Key::ChoiceAlready, "already")}
                        {chip(Choice::Mine, Key::ChoiceMine, "mine")}
                        {chip(Choice::Dropped, Key::ChoiceDropped, "drop")}
                    </div>
                    {move || step.get().filter(|_| choice.get().is_some()).map(|id| view! { <StepNote id=id /> })}
                </section>
            }
        }>
            <p class="soft">{put_away.clone()}" "
                <button class="plain-button" type="button" data-t=format!("back-{number}") on:click=move |_| choose(Choice::Dropped)>{say(Key::PutBackIdea)}</button>
            </p>
        </Show>
    }
}

/// The note of a step, opened when wanted.
#[component]
fn StepNote(id: Id) -> impl IntoView {
    let session = session();
    let note = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => step.note.clone(),
        _ => String::new(),
    });
    let open = !note.is_empty();
    view! {
        <details open=open>
            <summary>{say(Key::StepNote)}</summary>
            <Field label=say(Key::StepNoteLabel) value=note long=true t="step-note"
                write=move |text| session.edit(Change::Write { id, field: TextField::Note, text }) />
        </details>
    }
}

/// A step in the person's own words.
#[component]
fn OwnStep(id: Id) -> impl IntoView {
    let session = session();
    let (words, choice) = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => match &step.source {
            Source::Own(words) => (words.clone(), step.choice),
            Source::Catalogue(_) => (String::new(), step.choice),
        },
        _ => (String::new(), Choice::Mine),
    });
    let already = RwSignal::new(choice == Choice::Already);
    view! {
        <div class="own">
            <Field label=say(Key::OwnStepLabel) value=words t="own-words"
                write=move |text| session.edit(Change::Write { id, field: TextField::Words, text }) />
            <div class="chips">
                <Chip text=say(Key::ChoiceAlready) on=already t="own-already" press=move || {
                    already.update(|on| *on = !*on);
                    let choice = if already.get_untracked() { Choice::Already } else { Choice::Mine };
                    session.attempt(Change::SetChoice { id, choice });
                } />
                <button class="chip" type="button" data-t="own-remove" on:click=move |_| session.attempt(Change::Remove { id })>{say(Key::Remove)}</button>
            </div>
        </div>
    }
}

//! A section of steps: what one already does, ideas to take or leave, own steps, a note.

use leptos::prelude::*;

use crate::parts::chips::Chip;
use crate::parts::field::{Adder, Field};
use crate::parts::go::session;
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::live::{all, each, either, flag, press, when};
use crate::parts::prose::Lines;
use crate::parts::removed::PutBack;
use crate::session::{Body, Change, Choice, Field as TextField, Id, List, Source};
use crate::text::{Entry, Key, pack, say};

/// One section of the catalogue.
#[component]
pub fn Section(
    /// The section's permanent number.
    section: u16,
) -> impl IntoView {
    let session = session();
    let Some(offered) = pack().catalogue().section(section).cloned() else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    let groups = all(offered.groups.iter().map(|group| {
        let entries = all(group.offered().map(|entry| idea(section, entry.clone())));
        view! { <h2>{group.title.clone()}</h2> {entries} }.into_any()
    }));
    let own = move || {
        session.list(List::Steps(section), |plan| {
            plan.steps(section)
                .filter(|(_, step)| matches!(step.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect()
        })
    };
    let add = move |text| session.edit(Change::OwnStep { fresh: session.fresh(), section, text });
    view! {
        <Heading text=offered.title.clone() />
        <KeptLine />
        {offered.intro.clone().map(|text| view! { <Lines text=text /> })}
        {offered.caution.clone().map(|text| view! { <div class="notice care"><Lines text=text /></div> })}
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            {each(own, own_step)}
            <Adder label=say(Key::OwnStep) hint=say(Key::OwnStepHint) button=say(Key::Add) t="own-step" add=Box::new(add) />
            <PutBack />
        </section>
        {groups}
        {section_note(section)}
    }
    .into_any()
}

/// The note of a whole section.
pub fn section_note(section: u16) -> AnyView {
    let session = session();
    let note = session.glance(|plan| plan.note(section).to_owned());
    let write = move |text| session.edit(Change::WriteNote { fresh: session.fresh(), section, text });
    view! {
        <h2>{say(Key::SectionNote)}</h2>
        <Field label=say(Key::SectionNoteLabel) value=note long=true t="section-note" write=Box::new(write) />
    }
    .into_any()
}

/// An idea that is put away: its words, and a way to bring it back.
pub fn put_away(text: String, entry: u16, back: impl Fn() + 'static) -> AnyView {
    view! {
        <p class="soft">{text}" "
            <button class="plain-button" type="button" data-t=format!("back-{entry}") on:click=press(back)>
                {say(Key::PutBackIdea)}
            </button>
        </p>
    }
    .into_any()
}

/// When an idea can make things worse.
pub fn worse(text: String) -> AnyView {
    view! { <p class="notice care"><strong>{say(Key::IdeaWorse)}</strong>" "{text}</p> }.into_any()
}

/// An idea of the catalogue.
fn idea(section: u16, entry: Entry) -> AnyView {
    let session = session();
    let number = entry.id;
    let choice = move || session.choice(section, number);
    let step = move || session.glance(|plan| plan.id_of_step(section, number));
    // A second press on the same answer takes it back.
    let choose = move |wanted: Choice| {
        let chosen = session.glance(|plan| {
            let id = plan.id_of_step(section, number)?;
            plan.steps(section).find(|(step, _)| *step == id).filter(|(_, step)| step.choice == wanted)
                .map(|(id, _)| id)
        });
        session.attempt(match chosen {
            Some(id) => Change::Remove { id },
            None => Change::Choose { fresh: session.fresh(), section, entry: number, choice: wanted },
        });
    };
    let chip = move |wanted: Choice, key: Key, t: &str| {
        let on = flag(move || choice() == Some(wanted));
        view! { <Chip text=say(key) on=on press=press(move || choose(wanted)) t=format!("{t}-{number}") /> }
    };
    let away = entry.text.clone();
    either(
        move || choice() == Some(Choice::Dropped),
        move || put_away(away.clone(), number, move || choose(Choice::Dropped)),
        move || {
            let Entry { text, hint, worse: cost, .. } = entry.clone();
            let more = (hint.is_some() || cost.is_some()).then(|| {
                view! {
                    <details>
                        <summary>{say(Key::IdeaMore)}</summary>
                        {hint.map(|text| view! { <Lines text=text /> })}
                        {cost.map(worse)}
                    </details>
                }
            });
            view! {
                <section class="card">
                    <h3>{text}</h3>
                    {more}
                    <div class="chips">
                        {chip(Choice::Already, Key::ChoiceAlready, "already")}
                        {chip(Choice::Mine, Key::ChoiceMine, "mine")}
                        {chip(Choice::Dropped, Key::ChoiceDropped, "drop")}
                    </div>
                    {when(move || choice().is_some(), move || step().map(step_note).into_any())}
                </section>
            }
            .into_any()
        },
    )
}

/// The note of a step, opened when wanted.
fn step_note(id: Id) -> AnyView {
    let session = session();
    let note = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => step.note.clone(),
        _ => String::new(),
    });
    let open = !note.is_empty();
    let write = move |text| session.edit(Change::Write { id, field: TextField::Note, text });
    view! {
        <details open=open>
            <summary>{say(Key::StepNote)}</summary>
            <Field label=say(Key::StepNoteLabel) value=note long=true t="step-note" write=Box::new(write) />
        </details>
    }
    .into_any()
}

/// A step in the person's own words.
fn own_step(id: Id) -> AnyView {
    let session = session();
    let (words, choice) = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => match &step.source {
            Source::Own(words) => (words.clone(), step.choice),
            Source::Catalogue(_) => (String::new(), step.choice),
        },
        _ => (String::new(), Choice::Mine),
    });
    let already = RwSignal::new(choice == Choice::Already);
    let write = move |text| session.edit(Change::Write { id, field: TextField::Words, text });
    let turn = move || {
        already.update(|on| *on = !*on);
        let choice = if already.get_untracked() { Choice::Already } else { Choice::Mine };
        session.attempt(Change::SetChoice { id, choice });
    };
    view! {
        <div class="own">
            <Field label=say(Key::OwnStepLabel) value=words t="own-words" write=Box::new(write) />
            <div class="chips">
                <Chip text=say(Key::ChoiceAlready) on=flag(move || already.get()) t="own-already" press=press(turn) />
                <button class="chip" type="button" data-t="own-remove" on:click=press(move || session.attempt(Change::Remove { id }))>
                    {say(Key::Remove)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

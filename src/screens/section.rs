//! A section of steps: what the user already does, ideas to take or leave, their own steps, a note.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{ActionChip, Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::for_each::For;
use crate::components::heading::Heading;
use crate::prelude::*;

use crate::components::field::AddField;
use crate::components::interval::use_minute;
use crate::components::item_field::ItemField;
use crate::components::navigator::use_session;
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::prose;
use crate::components::save_status::SaveStatusLine;
use crate::components::service::service_card;
use crate::components::undo_remove::UndoRemove;
use crate::session::{Body, Change, Choice, Field, Id, List, OWN_NEXT, Source};
use crate::text::{Entry, Key, Section, pack, say, track_numbers};

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
                .collect()
        })
    };
    let add = move |text| {
        session.edit(Change::OwnStep {
            fresh: session.fresh(),
            section: number,
            text,
        })
    };
    view! {
        {opening(offered)}
        <section class="card">
            <h2>{offered.already.clone().unwrap_or_default()}</h2>
            <For each=own let:id>
                <OwnStepCard id=id />
            </For>
            <AddField test_id="own-step" label=Key::OwnStep hint=Key::OwnStepHint button=Key::Add on_add=add />
            <UndoRemove />
        </section>
        {groups(offered, None, |entry| view! { <Idea section=number entry=entry /> })}
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

/// A button that makes this the one small next step, or a note that it is.
#[component]
fn AsNext(words: String) -> View {
    let session = use_session();
    let same = words.clone();
    let is_next = move || {
        let id = session.list(List::Notes, |plan| plan.id_of_note(OWN_NEXT));
        id.is_some_and(|id| {
            session.item(
                id,
                |body| matches!(body, Some(Body::Note(note)) if note.text == same),
            )
        })
    };
    view! {
        <Show
            when=is_next
            fallback=move || {
                let text = words.clone();
                view! {
                    <Button
                        variant=ButtonVariant::Link
                        test_id="make-next"
                        label=say(Key::NextMake)
                        on_click=move || {
                            session
                                .attempt(Change::WriteNote {
                                    fresh: session.fresh(),
                                    section: OWN_NEXT,
                                    text: text.clone(),
                                });
                        }
                    />
                }
            }
        >
            <p class="soft">{say(Key::NextIsThis)}</p>
        </Show>
    }
}

/// The start of every section: its title, what it is about, what to be careful about.
pub fn opening(offered: &Section) -> View {
    let caution = offered.caution.as_deref();
    // While the user and a worker sit together, each section shows questions to talk about.
    let together = untrack(|| use_session().is_together());
    let questions = offered.questions.as_deref().filter(|_| together);
    view! {
        <Heading text=offered.title.clone() />
        <SaveStatusLine />
        {offered.intro.as_deref().map(prose::lines)}
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
    }
}

/// What a section offers to the user, or to a child or a pet, group by group.
pub fn groups(offered: &Section, whose: Option<&str>, row: impl Fn(Entry) -> View) -> View {
    let groups = offered.groups.iter();
    let groups = groups.filter(|group| group.whose.as_deref() == whose);
    groups
        .flat_map(|group| {
            [
                view! { <h2>{group.title.clone()}</h2> },
                group
                    .offered()
                    .map(|entry| row(entry.clone()))
                    .collect_view(),
            ]
        })
        .collect_view()
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
    view! {
        <h2>{say(Key::SectionNote)}</h2>
        <ItemField
            multiline
            test_id="section-note"
            label=Key::SectionNoteLabel
            id=note
            field=Field::Note
            write=write
        />
    }
}

/// An idea that was dismissed: its words, and a button that brings it back.
#[component]
pub fn PutAway(words: String, entry: u16, back: Box<dyn Fn()>) -> View {
    view! {
        <p class="soft">
            {words} {" "}
            <Button
                variant=ButtonVariant::Link
                test_id=format!("back-{entry}")
                label=say(Key::PutBackIdea)
                on_click=back
            />
        </p>
    }
}

/// A warning that an idea can make the situation worse.
#[component]
pub fn Caution(words: String) -> View {
    view! {
        <div class="notice care">
            <p>
                <strong>{say(Key::IdeaWorse)}</strong>
                {format!(" {words}")}
            </p>
        </div>
    }
}

/// An idea from the catalogue.
#[component]
fn Idea(section: u16, entry: Entry) -> View {
    let session = use_session();
    let number = entry.id;
    let choice = move || session.choice(section, number);
    // A second press on the same answer takes it back.
    let choose = move |wanted: Choice| {
        let known = session.read_untracked(|plan| plan.id_of_step(section, number));
        session.attempt(match known {
            Some(id) if untrack(choice) == Some(wanted) => Change::Remove { id },
            _ => Change::Choose {
                fresh: session.fresh(),
                section,
                entry: number,
                choice: wanted,
            },
        });
    };
    let answer = move |wanted: Choice, key: Key, t: &str| {
        view! {
            <Chip
                test_id=format!("{t}-{number}")
                label=say(key)
                pressed=move || choice() == Some(wanted)
                on_click=move || choose(wanted)
            />
        }
    };
    let away = entry.text.clone();
    view! {
        <Show
            when=move || choice() == Some(Choice::Dropped)
            fallback=move || {
                let words = entry.text.clone();
                let hint = entry.hint.as_deref().map(prose::lines);
                let caution = entry.worse.clone().map(|words| view! { <Caution words=words /> });
                let more = (hint.is_some() || caution.is_some())
                    .then(|| view! { <Details summary=say(Key::IdeaMore)>{hint} {caution}</Details> });
                view! {
                    <section class="card">
                        <h3>{entry.text.clone()}</h3>
                        {more}
                        <ChipGroup>
                            {answer(Choice::Already, Key::ChoiceAlready, "already")}
                            {answer(Choice::Mine, Key::ChoiceMine, "mine")}
                            {answer(Choice::Dropped, Key::ChoiceDropped, "drop")}
                        </ChipGroup>
                        <Show when=move || {
                            choice().is_some()
                        }>
                            {
                                let step = session.read_untracked(|plan| plan.id_of_step(section, number));
                                view! {
                                    {step.map(|id| view! { <StepNote id=id /> })}
                                    <AsNext words=words.clone() />
                                }
                            }
                        </Show>
                    </section>
                }
            }
        >
            <PutAway words=away.clone() entry=number back=move || choose(Choice::Dropped) />
        </Show>
    }
}

/// The note of a step, opened on demand.
#[component]
fn StepNote(id: Id) -> View {
    let session = use_session();
    let of = move || Some(id);
    let open = untrack(|| !session.text(id, Field::Note).is_empty());
    let write = move |text| {
        session.edit(Change::Write {
            id,
            field: Field::Note,
            text,
        })
    };
    view! {
        <Details summary=say(Key::StepNote) open=open>
            <ItemField
                multiline
                test_id="step-note"
                label=Key::StepNoteLabel
                id=of
                field=Field::Note
                write=write
            />
            <PrivateCheckbox id=id />
        </Details>
    }
}

/// A step in the user's own words.
#[component]
fn OwnStepCard(id: Id) -> View {
    let session = use_session();
    let of = move || Some(id);
    let already = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Step(step)) if step.choice == Choice::Already),
        )
    };
    let turn = move || {
        let choice = if untrack(already) {
            Choice::Mine
        } else {
            Choice::Already
        };
        session.attempt(Change::SetChoice { id, choice });
    };
    let write = move |text| {
        session.edit(Change::Write {
            id,
            field: Field::Words,
            text,
        })
    };
    view! {
        <ItemField test_id="own-words" label=Key::OwnStepLabel id=of field=Field::Words write=write />
        <ChipGroup>
            <Chip test_id="own-already" label=say(Key::ChoiceAlready) pressed=already on_click=turn />
            {remove("own-remove", move || session.attempt(Change::Remove { id }))}
        </ChipGroup>
        <StepNote id=id />
    }
}

/// A button that removes something of the user's own; the removal can be undone.
pub fn remove(test_id: &'static str, work: impl Fn() + 'static) -> View {
    view! { <ActionChip test_id=test_id label=say(Key::Remove) on_click=work /> }
}

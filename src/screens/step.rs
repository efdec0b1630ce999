//! A step of a section: a row to tick, and behind it a wish, "not for me", a note, and the choice as the next step.

use crate::components::button::{Button, ButtonVariant};
use crate::components::checklist::ChecklistRow;
use crate::components::chip::{ActionChip, Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::item_field::ItemField;
use crate::components::navigator::use_session;
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::prose;
use crate::prelude::*;
use crate::session::{Body, Change, Choice, Field, Id, List, OWN_NEXT, Source};
use crate::text::{Entry, Key, say};

/// An idea from the catalogue.
#[component]
pub fn Idea(section: u16, entry: Entry) -> View {
    let session = use_session();
    let number = entry.id;
    let choice = move || session.choice(section, number);
    let id = Memo::new(move |_| {
        session.list(List::Steps(section), |plan| {
            plan.id_of_step(section, number)
        })
    });
    // What was answered before the tick comes back when the tick is taken back.
    let before = StoredValue::new(None);
    let choose = move |choice: Choice| {
        session.attempt(Change::Choose {
            fresh: session.fresh(),
            section,
            entry: number,
            choice,
        });
    };
    let take_back = move || {
        if let Some(id) = id.get_untracked() {
            session.attempt(session.read_untracked(|plan| plan.untick(id)));
        }
    };
    let tick = move || match (untrack(choice), before.get_value()) {
        (Some(Choice::Already), Some(before)) => choose(before),
        (Some(Choice::Already), None) => take_back(),
        (other, _) => {
            before.set_value(other);
            choose(Choice::Already);
        }
    };
    // A second press on the same answer takes it back.
    let answer = move |wanted: Choice| match untrack(choice) == Some(wanted) {
        true => take_back(),
        false => choose(wanted),
    };
    let (words, text) = (entry.text.clone(), entry.text);
    let advice = entry.hint.as_deref().map(prose::lines);
    view! {
        <ChecklistRow
            test_id=format!("already-{number}")
            name=move || words.clone()
            caution=entry.worse
            known=move || chosen(choice())
            ticked=move || choice() == Some(Choice::Already)
            on_tick=tick
            advice=advice
        >
            {answers(number, choice, answer)}
            {
                let text = text.clone();
                view! {
                    <Show when=move || {
                        choice().is_some_and(|choice| choice != Choice::Dropped)
                    }>
                        {move || id.get().map(|id| view! { <StepNote id=id /> })}
                        <AsNext words=text.clone() />
                    </Show>
                }
            }
        </ChecklistRow>
    }
}

fn answers(
    number: u16,
    choice: impl Fn() -> Option<Choice> + Copy + Send + Sync + 'static,
    answer: impl Fn(Choice) + Copy + 'static,
) -> View {
    let chip = move |wanted: Choice, key: Key, t: &str| {
        view! {
            <Chip
                test_id=format!("{t}-{number}")
                label=say(key)
                pressed=move || choice() == Some(wanted)
                on_click=move || answer(wanted)
            />
        }
    };
    view! {
        <ChipGroup>
            {chip(Choice::Mine, Key::ChoiceMine, "mine")} {chip(Choice::Dropped, Key::ChoiceDropped, "drop")}
        </ChipGroup>
    }
}

/// Returns an answer other than the tick, in words.
fn chosen(choice: Option<Choice>) -> String {
    match choice {
        Some(Choice::Mine) => say(Key::ChoiceMine),
        Some(Choice::Dropped) => say(Key::ChoiceDropped),
        Some(Choice::Already) | None => String::new(),
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
pub fn OwnStep(id: Id) -> View {
    let session = use_session();
    let of = move || Some(id);
    let step = move || {
        session.item(id, |body| match body {
            Some(Body::Step(step)) => step.clone(),
            _ => Default::default(),
        })
    };
    let name = move || match step().source {
        Source::Own(words) => words,
        Source::Catalogue(_) => String::new(),
    };
    let already = move || step().choice == Choice::Already;
    let tick = move || {
        session.attempt(match untrack(already) {
            true => session.read_untracked(|plan| plan.untick(id)),
            false => Change::SetChoice {
                id,
                choice: Choice::Already,
            },
        });
    };
    let write = move |text| {
        session.edit(Change::Write {
            id,
            field: Field::Words,
            text,
        })
    };
    view! {
        <ChecklistRow
            test_id="own-already"
            name=name
            own
            known=move || chosen(Some(step().choice))
            ticked=already
            on_tick=tick
        >
            <ItemField test_id="own-words" label=Key::OwnStepLabel id=of field=Field::Words write=write />
            <StepNote id=id />
            <ChipGroup>{remove("own-remove", move || session.attempt(Change::Remove { id }))}</ChipGroup>
        </ChecklistRow>
    }
}

/// A button that removes something of the user's own; the removal can be undone.
pub fn remove(test_id: &'static str, work: impl Fn() + 'static) -> View {
    view! { <ActionChip test_id=test_id label=say(Key::Remove) on_click=work /> }
}

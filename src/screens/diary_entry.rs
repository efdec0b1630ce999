//! One line of the diary. It is editable on the day it is written; after that it is fixed and can only be added to.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::screen::{PaperScreen, Screen};
use crate::prelude::*;

use super::diary::{day_words, when_words};
use crate::components::day::DayFields;
use crate::components::field::{Checkbox, TextField};
use crate::components::item_field::{ItemField, OtherTexts};
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::save_status::SaveStatusLine;
use crate::session::{
    Body, Change, Children, DiaryEntry, EditError, Field, Id, LinePart, Session, When,
};
use crate::text::{Arg, Key, say, say_with};

/// One line, or one about to be started: the first letter typed creates it.
#[component]
pub fn DiaryEntryScreen(id: Id) -> View {
    let session = use_session();
    let navigator = use_navigator();
    let found = session.read_untracked(|plan| plan.item(id).map(|item| item.body.clone()));
    let line = match found {
        Some(Body::DiaryEntry(line)) => Some(line),
        Some(_) => return view! { <Heading text=say(Key::ErrorMissing) /> },
        None => None,
    };
    // Midnight may pass while it is being written: what was typed stays, and a field for additions appears.
    let over = RwSignal::new(false);
    let stands = line.filter(|line| !line.can_change(session.today()));
    let content = match &stands {
        Some(line) => {
            over.set(true);
            as_written(&session, id, line)
        }
        None => view! { <Writing session=session id=id over=over /> },
    };
    view! {
        <Heading text=say(Key::LineTitle) />
        <SaveStatusLine />
        {content}
        <Show when=move || over.get()>
            <Additions session=session id=id />
        </Show>
        <Show when=move || {
            session.line(id, |line| line.is_some())
        }>
            {
                let remove = move || {
                    session.attempt(Change::Remove { id });
                    navigator.back();
                };
                view! {
                    <ul class="doors">
                        <LinkCard
                            test_id="line-sharing"
                            to=Screen::Paper(PaperScreen::Sharing(id))
                            picture=Picture::People
                            label=say(Key::SharingDoor)
                            hint=move || say(Key::SharingDoorLine)
                        />
                    </ul>
                    <PrivateCheckbox id=id />
                    <Button
                        variant=ButtonVariant::Danger
                        test_id="line-remove"
                        label=say(Key::LineRemove)
                        on_click=remove
                    />
                }
            }
        </Show>
    }
}

/// The fields of a line on its own day.
#[component]
fn Writing(session: Session, id: Id, over: RwSignal<bool>) -> View {
    // Read without tracking: tracking it would rebuild all fields with every letter.
    let line = session.read_untracked(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::DiaryEntry(line)) => line.clone(),
        _ => DiaryEntry::default(),
    });
    let noted = move |outcome: Result<(), EditError>| {
        if outcome == Err(EditError::DayOver) {
            over.set(true);
        }
        outcome
    };
    // For buttons; the fields show refusals themselves.
    let put = move |part: LinePart| {
        let _error = noted(session.answer_line(id, part));
    };
    let write = move |field: Field| -> Box<dyn Fn(String) -> Result<(), EditError>> {
        Box::new(move |text| noted(session.write_line(id, LinePart::Write(field, text))))
    };
    let begun = !line.hurt.is_empty()
        || !line.saw.is_empty()
        || !line.saw_people.is_empty()
        || !line.reported.is_empty()
        || !line.reference.is_empty()
        || line.children != Children::NotSaid;
    let of = move || Some(id);
    view! {
        {happened(session, id, line.happened, put, noted)}
        <ItemField
            multiline
            test_id="line-words"
            label=Key::LineWords
            hint=Key::LineWordsHint
            id=of
            field=Field::Words
            write=write(Field::Words)
        />
        <Details summary=say(Key::LineMore) open=begun>
            <ItemField multiline test_id="line-hurt" label=Key::LineHurt hint=Key::LineHurtHint id=of field=Field::Hurt write=write(Field::Hurt) />
            {children(session, id, put)}
            <ItemField multiline test_id="line-saw" label=Key::LineSaw id=of field=Field::Saw write=write(Field::Saw) />
            {saw_people(session, id, put)}
            <ItemField
                multiline
                test_id="line-reported"
                label=Key::LineReported
                hint=Key::LineReportedHint
                id=of
            field=Field::Reported
                write=write(Field::Reported)
            />
            <ItemField
                test_id="line-reference"
                label=Key::LineReference
                id=of
            field=Field::Reference
                write=write(Field::Reference)
            />
        </Details>
        <p class="soft small">{say(Key::LineToday)}</p>
    }
}

/// A question with a few answers.
#[component]
pub(super) fn Question(key: Key, children: View) -> View {
    view! {
        <fieldset class="field">
            <legend>{say(key)}</legend>
            {children}
        </fieldset>
    }
}

/// When it happened: three answers without typing, and one that needs it.
fn happened(
    session: Session,
    id: Id,
    at_first: When,
    put: impl Fn(LinePart) + Copy + 'static,
    noted: impl Fn(Result<(), EditError>) -> Result<(), EditError> + Copy + Send + Sync + 'static,
) -> View {
    let today = session.today();
    let near = [When::from(today), When::from(today.before()), When::UNKNOWN];
    let other = RwSignal::new(!near.contains(&at_first));
    let says = move || session.line(id, |line| line.map(|line| line.happened));
    let take = move |answer: When| {
        put(LinePart::Happened(answer));
        other.set(false);
    };
    let answer = move |t: &'static str, key: Key, answer: When| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || !other.get() && says() == Some(answer)
                on_click=move || take(answer)
            />
        }
    };
    let [this, last, none] = near;
    let fields = view! {
        <Show when=move || {
            other.get()
        }>
            {
                let known = untrack(says).unwrap_or_default();
                let day = known.day().map(|day| day.day().to_string());
                let year = known.year().unwrap_or(today.year()).to_string();
                view! {
                    <DayFields
                        year=year
                        month=known.month()
                        day=day.unwrap_or_default()
                        take=move |when| noted(session.write_line(id, LinePart::Happened(when)))
                    />
                }
            }
        </Show>
    };
    let kept = move || match says() {
        Some(when) => say_with(Key::DayKept, &[("day", Arg::Text(&when_words(when)))]),
        None => String::new(),
    };
    view! {
        <Question key=Key::LineWhen>
            <ChipGroup>
                {answer("day-today", Key::DayToday, this)} {answer("day-yesterday", Key::DayYesterday, last)}
                <Chip
                    test_id="day-other"
                    label=say(Key::DayOther)
                    pressed=move || other.get()
                    on_click=move || other.set(true)
                /> {answer("day-not-known", Key::DayNotKnown, none)}
            </ChipGroup>
            {fields}
            <div role="status">
                <p class="soft" data-testid="day-kept">
                    {kept}
                </p>
            </div>
        </Question>
    }
}

/// Whether children were there. A second press on the same answer takes it back.
fn children(session: Session, id: Id, put: impl Fn(LinePart) + Copy + 'static) -> View {
    let said = move || session.line(id, |line| line.map(|line| line.children));
    let answer = move |t: &'static str, key: Key, answer: Children| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || said() == Some(answer)
                on_click=move || {
                    let again = untrack(said) == Some(answer);
                    let answer = if again { Children::NotSaid } else { answer };
                    put(LinePart::Children(answer));
                }
            />
        }
    };
    view! {
        <Question key=Key::LineChildren>
            <ChipGroup>
                {answer("children-yes", Key::LineYes, Children::There)}
                {answer("children-no", Key::LineNo, Children::NotThere)}
            </ChipGroup>
            <p class="soft small">{say(Key::LineChildrenHint)}</p>
        </Question>
    }
}

/// Which people in the plan saw it, if there are any.
fn saw_people(session: Session, id: Id, put: impl Fn(LinePart) + Copy + 'static) -> View {
    let people: Vec<(Id, String)> = session.read_untracked(|plan| {
        plan.people()
            .map(|(person, found)| (person, found.name.clone()))
            .collect()
    });
    if people.is_empty() {
        return view! {};
    }
    let ticks = people.into_iter().map(|(person, name)| {
        let saw = move || {
            session.line(id, |line| {
                line.is_some_and(|line| line.saw_people.contains(&person))
            })
        };
        let box_ = view! {
            <Checkbox
                test_id="line-saw-person"
                words=name
                is=saw
                take=move |yes| {
                    put(LinePart::Saw(person, yes));
                }
            />
        };
        view! {
            <div translate="no" dir="auto">
                {box_}
            </div>
        }
    });
    view! { <Question key=Key::LineSawPeople>{ticks.collect_view()}</Question> }
}

/// A line whose day is over, read-only.
fn as_written(session: &Session, id: Id, line: &DiaryEntry) -> View {
    let told = |key: Key, words: String, field: Option<Field>| {
        let own = field.is_some();
        (!words.is_empty()).then(|| {
            let mut attributes = vec![attribute("class", "as-written")];
            if own {
                attributes.extend([attribute("translate", "no"), attribute("dir", "auto")]);
            }
            view! {
                <h2>{say(key)}</h2>
                <p {..attributes}>{words}</p>
                {field.map(|field| view! { <OtherTexts id=id field=field fixed=true /> })}
            }
        })
    };
    let names = session.read_untracked(|plan| {
        let names = line.saw_people.iter().filter_map(|id| plan.person(*id));
        names
            .map(|person| person.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    });
    let saw = [line.saw.clone(), names]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let children = match line.children {
        Children::NotSaid => String::new(),
        Children::There => say(Key::LineYes),
        Children::NotThere => say(Key::LineNo),
    };
    let facts = [
        told(Key::LineWhen, when_words(line.happened), None),
        told(Key::LineWords, line.words.clone(), Some(Field::Words)),
        told(Key::LineHurt, line.hurt.clone(), Some(Field::Hurt)),
        told(Key::LineChildren, children, None),
        told(Key::LineSaw, saw, Some(Field::Saw)),
        told(
            Key::LineReported,
            line.reported.clone(),
            Some(Field::Reported),
        ),
        told(
            Key::LineReference,
            line.reference.clone(),
            Some(Field::Reference),
        ),
    ];
    let written = say_with(
        Key::LineWritten,
        &[("day", Arg::Text(&day_words(line.written)))],
    );
    view! {
        {facts.into_iter().flatten().collect_view()}
        <p class="soft small">{written}</p>
    }
}

/// The additions, in order, and a field for today's.
#[component]
fn Additions(session: Session, id: Id) -> View {
    let today = session.today();
    let line = session.read_untracked(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::DiaryEntry(line)) => line.clone(),
        _ => DiaryEntry::default(),
    });
    let mine = session.read_untracked(|plan| plan.added_on(id, today).cloned());
    let words = Signal::derive(move || {
        session.item(id, |_| ());
        let mine =
            |plan: &crate::session::Plan| plan.added_on(id, today).map(|one| one.words.clone());
        session.read_untracked(mine).unwrap_or_default()
    });
    let stand = line
        .additions()
        .filter(|one| mine.as_ref() != Some(*one))
        .map(|one| {
            let day = day_words(one.written);
            view! {
                <h2>{say_with(Key::LineAdded, &[("day", Arg::Text(&day))])}</h2>
                <p class="as-written" translate="no" dir="auto" data-testid="addition">
                    {one.words.clone()}
                </p>
            }
        })
        .collect_view();
    let field = view! {
        <TextField
            multiline
            test_id="line-add"
            label=Key::LineAdd
            hint=Key::LineAddHint
            text=words
            write=move |text| session.write_line(id, LinePart::Added(text))
        />
    };
    view! {
        {stand}
        {field}
    }
}

//! Who may know of one line of the diary: what a worker may do with it, who was told, who is still to be told.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::prelude::*;
use crate::view::element;

use super::diary::when_words;
use super::diary_entry::Question;
use crate::components::day::DayFields;
use crate::components::field::{Checkbox, TextField};
use crate::components::navigator::use_session;
use crate::components::save_status::SaveStatusLine;
use crate::session::{
    DiaryEntry, Id, LinePart, Office, Pass, Session, Telling, Told, Use, When, Whom,
};
use crate::text::{Arg, Key, say, say_with};

/// The screen for who may know of a line.
#[component]
pub fn SharingScreen(id: Id) -> View {
    let session = use_session();
    // Read without tracking: tracking it would rebuild all of this with every letter.
    let Some(known) = session.read_untracked(|plan| plan.line(id).cloned()) else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    let whom = session.read_untracked(|plan| plan.whom_to_tell(&known));
    view! {
        <Heading text=say(Key::SharingTitle) />
        <SaveStatusLine />
        <p class="soft">{when_words(known.happened)}</p>
        <p class="as-written" translate="no" dir="auto">
            {known.first_words(200).to_owned()}
        </p>
        <div class="notice">
            <p>{say(Key::SharingLimits)}</p>
        </div>
        <MayBeTold session=session id=id />
        <h2>{say(Key::SharingWho)}</h2>
        <p>{say(Key::SharingWhoHint)}</p>
        {whom.into_iter().map(|telling| view! { <RecipientRow session=session id=id known=telling /> }).collect_view()}
    }
}

/// Whether a worker may pass the line on. A second press on the same answer takes it back.
#[component]
fn MayBeTold(session: Session, id: Id) -> View {
    let said = move |look: fn(&DiaryEntry) -> Use| session.line(id, |line| line.map(look));
    let may = move || said(|line| line.sharing.may).unwrap_or_default();
    let put = move |part: LinePart| {
        // A refusal is shown next to the saving status.
        let _error = session.answer_line(id, part);
    };
    let answer = move |t: &'static str, key: Key, answer: Use| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || may() == answer
                on_click=move || {
                    let again = untrack(may) == answer;
                    put(LinePart::Use(if again { Use::NotSaid } else { answer }));
                }
            />
        }
    };
    let only_mine =
        move || session.line(id, |line| line.is_some_and(|line| line.sharing.only_mine));
    let is_private = move || {
        session.line(id, |_| ());
        session.read_untracked(|plan| plan.item(id).is_some_and(|item| item.private))
    };
    let stands = move || {
        let pass = session.line(id, |line| line.map(DiaryEntry::pass));
        say(match pass {
            _ if is_private() => Key::SharingPrivate,
            Some(Pass::May) => Key::SharingMay,
            Some(Pass::MustNot) => Key::SharingWithheld,
            Some(Pass::AskFirst) if may() == Use::May => Key::SharingPointsToMe,
            Some(Pass::AskFirst) => Key::SharingAskFirst,
            Some(Pass::NotSaid) | None => Key::SharingNotSaid,
        })
    };
    let not_traced = move || may() == Use::NotTraced;
    let added_since = move || {
        session.line(id, |line| {
            line.is_some_and(|line| line.sharing.may != Use::NotSaid && line.added_since())
        })
    };
    view! {
        <Question key=Key::SharingUse>
            <ChipGroup>
                {answer("use-may", Key::UseMay, Use::May)} {answer("use-not-traced", Key::UseNotTraced, Use::NotTraced)}
                {answer("use-ask-first", Key::UseAskFirst, Use::AskFirst)} {answer("use-no", Key::UseNo, Use::No)}
            </ChipGroup>
            <Checkbox
                test_id="only-mine"
                words=say(Key::SharingOnlyMine)
                is=only_mine
                take=move |yes| {
                    put(LinePart::OnlyMine(yes));
                }
            />
            <div role="status">
                <p data-testid="sharing-stands">{stands}</p>
            </div>
            <Show when=not_traced>
                <p>{say(Key::SharingNotTraced)}</p>
            </Show>
            <Show when=added_since>
                <p>{say(Key::SharingAddedSince)}</p>
                <Button
                    variant=ButtonVariant::Secondary
                    test_id="use-meant"
                    label=say(Key::SharingMeant)
                    on_click=move || {
                        put(LinePart::Use(untrack(may)));
                    }
                />
            </Show>
        </Question>
    }
}

/// A possible recipient, and whether they have been told.
#[component]
fn RecipientRow(session: Session, id: Id, known: Telling) -> View {
    let whom = known.whom;
    let name = whom_words(session, &known);
    let told = move || {
        session.line(id, |line| {
            let telling = line.and_then(|line| line.sharing.of(whom));
            telling.map(|telling| telling.told).unwrap_or_default()
        })
    };
    let put = move |told: Told| {
        session
            .answer_line(id, LinePart::Told(whom, told))
            .map(drop)
    };
    let is_told = move || matches!(told(), Told::On(_));
    let press = move |wanted: Told, is: bool| {
        let _error = put(if is { Told::No } else { wanted });
    };
    let still = view! {
        <Chip
            test_id="tell-still"
            label=say(Key::TellStill)
            pressed=move || told() == Told::StillTo
            on_click=move || press(Told::StillTo, untrack(told) == Told::StillTo)
        />
    };
    let done = view! {
        <Chip
            test_id="tell-told"
            label=say(Key::TellTold)
            pressed=is_told
            on_click=move || { press(Told::On(When::UNKNOWN), untrack(is_told)) }
        />
    };
    let by = Signal::derive(move || {
        session.line(id, |line| {
            let telling = line.and_then(|line| line.sharing.of(whom));
            telling.map_or_else(String::new, |telling| telling.by.clone())
        })
    });
    let details = move || {
        let Told::On(at_first) = untrack(told) else {
            return view! {};
        };
        let part = |part: Option<u32>| part.map(|part| part.to_string()).unwrap_or_default();
        view! {
            <Details summary=say(Key::TellWhen)>
                <DayFields
                    year=part(at_first.year().map(u32::from))
                    month=at_first.month()
                    day=part(at_first.day().map(|day| day.day().into()))
                    take=move |when| session.write_line(id, LinePart::Told(whom, Told::On(when)))
                />
                <TextField
                    test_id="tell-by"
                    label=Key::TellBy
                    text=by
                    write=move |words| session.write_line(id, LinePart::ToldBy(whom, words))
                />
            </Details>
        }
    };
    // Someone named earlier may since be marked as not to be told.
    let can = match whom {
        Whom::Person(person) => session.read_untracked(|plan| plan.can_be_told(person)),
        Whom::Office(_) => true,
    };
    let answers = can
        .then_some(still)
        .into_iter()
        .chain([done])
        .collect_view();
    // What these offices hear may get back to the partner.
    let may_get_back = matches!(whom, Whom::Office(office) if office.may_get_back());
    view! {
        <section class="card">
            <h3 {..own_name(whom)}>{name}</h3>
            <ChipGroup>{answers}</ChipGroup>
            <Show when=move || may_get_back && told() != Told::No>
                <div class="notice care">
                    <p>{say(Key::TellCareful)}</p>
                </div>
            </Show>
            {move || match told() {
                Told::On(when) => view! { <p class="soft">{recipients(when)}</p> },
                _ => view! {},
            }}
            <Show when=is_told>{details()}</Show>
        </section>
    }
}

/// Returns the words for when someone was told.
fn recipients(when: When) -> String {
    match when == When::UNKNOWN {
        true => say(Key::TellTold),
        false => say_with(Key::TellOn, &[("day", Arg::Text(&when_words(when)))]),
    }
}

/// Returns the attributes of a recipient's name: a person's is the user's own words, an office's is ours.
fn own_name(whom: Whom) -> Vec<Attribute> {
    match whom {
        Whom::Person(_) => vec![attribute("translate", "no"), attribute("dir", "auto")],
        Whom::Office(_) => vec![],
    }
}

/// Returns a recipient in words.
pub fn whom_words(session: Session, telling: &Telling) -> String {
    let name = session.read_untracked(|plan| plan.name_of(telling));
    let name = name.filter(|name| !name.trim().is_empty());
    name.unwrap_or_else(|| {
        say(match telling.whom {
            Whom::Office(Office::Worker) => Key::OfficeWorker,
            Whom::Office(Office::Probation) => Key::OfficeProbation,
            Whom::Office(Office::Programme) => Key::OfficeProgramme,
            Whom::Office(Office::Police) => Key::OfficePolice,
            Whom::Office(Office::SocialWorker) => Key::OfficeSocialWorker,
            Whom::Office(Office::Advocate) => Key::OfficeAdvocate,
            Whom::Office(Office::Health) => Key::OfficeHealth,
            Whom::Office(Office::School) => Key::OfficeSchool,
            Whom::Office(Office::Solicitor) => Key::OfficeSolicitor,
            Whom::Office(Office::Other(_)) | Whom::Person(_) => Key::OfficeOther,
        })
    })
}

/// A recipient as a heading above the lines they are told.
pub fn whom_heading(tag: &'static str, session: Session, whom: Whom, lines: &[Id]) -> View {
    let telling = session.read_untracked(|plan| {
        let of = |id: &Id| plan.line(*id)?.sharing.of(whom).cloned();
        lines.iter().find_map(of)
    });
    let mut name = telling.map_or_else(String::new, |telling| whom_words(session, &telling));
    if let Whom::Person(id) = whom
        && let Some(agency) = session.read_untracked(|plan| plan.agency_of(id))
    {
        name.push_str(", ");
        name.push_str(&agency);
    }
    view! { {element(tag, own_name(whom), vec![name.into_view()])} }
}

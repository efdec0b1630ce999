//! What has changed between two snapshots of the plan, in words.

use super::diary::{day_words, when_words};
use super::overview::{BAG, PEOPLE};
use crate::components::details::Details;
use crate::components::field::own_words;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::screen::{PaperScreen, Screen};
use crate::prelude::*;
use crate::session::{
    Aspect, Body, Changed, Choice, Day, Id, Lines, Person, SettingKey, Snapshot, Source, Status,
    Was, aspects, since, written,
};
use crate::text::{Arg, Key, entry, pack, say, say_with};
use crate::view::element;

/// Returns the words of an item.
pub fn words_of(body: &Body) -> String {
    let of = |source: &Source| match source {
        Source::Catalogue(number) => entry(*number),
        Source::Own(words) => whole(words),
    };
    match body {
        Body::Step(step) => of(&step.source),
        Body::Thing(thing) => of(&thing.source),
        Body::Person(person) => whole(&person.name),
        Body::Note(note) => format!("{}: {}", say(Key::ChangedNote), whole(&note.text)),
        Body::Setting(setting) => {
            let value = known(setting.key, setting.value);
            format!("{}: {value}", say(programme(setting.key)))
        }
        _ => String::new(),
    }
}

/// Returns the name of a setting of the partner's programme.
fn programme(key: SettingKey) -> Key {
    match key {
        SettingKey::ProgrammeStart => Key::ChangedProgrammeStart,
        SettingKey::ProgrammeStopped => Key::ChangedProgrammeStopped,
        _ => Key::ChangedProgrammeWeeks,
    }
}

/// Returns the value of such a setting in words: a day, or a number of weeks.
fn known(key: SettingKey, value: u64) -> String {
    if key == SettingKey::ProgrammeWeeks {
        return value.to_string();
    }
    Day::try_from(value)
        .map(day_words)
        .unwrap_or_else(|_| say(Key::AgainNoDay))
}

/// Returns a text as stored in a review, with an ellipsis if it was cut.
fn whole(words: &str) -> String {
    let (whole, words) = written(words);
    if whole {
        words.to_owned()
    } else {
        format!("{words} …")
    }
}

/// What has changed, section by section; the diary is included only if its lines are given. Private items and
/// the diary are folded: someone may be sitting next to the user.
pub fn changes(was: &Snapshot, now: &Snapshot, lines: Option<&Lines>) -> View {
    let (private, changed): (Vec<_>, Vec<_>) = since(was, now)
        .into_iter()
        .partition(|one| one.item().is_folded());
    let mut parts = by_section(changed, was, now);
    if !private.is_empty() {
        parts.push(view! {
            <Details summary=say(Key::ChangedPrivateFold)>
                <p>{say(Key::ChangedFoldHint)}</p>
                {by_section(private, was, now)}
            </Details>
        });
    }
    let diary = lines.filter(|lines| **lines != Lines::default());
    parts.extend(diary.map(of_the_diary));
    if parts.is_empty() {
        return view! { <p class="soft">{say(Key::ChangedNothing)}</p> };
    }
    view! { <div data-testid="changes">{parts}</div> }
}

fn by_section(changed: Vec<Changed>, was: &Snapshot, now: &Snapshot) -> Vec<View> {
    let mut parts = Vec::new();
    let catalogue = pack();
    let sections = catalogue.catalogue().sections();
    // What belongs to no section comes last: the next small step, and the dates of the partner's programme.
    let known: Vec<(u16, String)> = sections.map(|one| (one.id, one.title.clone())).collect();
    let place = |one: &Changed| {
        let section = section_of(one);
        known.iter().position(|(id, _)| *id == section)
    };
    for (at, (_, title)) in known.iter().enumerate() {
        let here: Vec<&Changed> = changed
            .iter()
            .filter(|one| place(one) == Some(at))
            .collect();
        if !here.is_empty() {
            parts.push(part(title, here, was, now));
        }
    }
    let rest = changed.iter().filter(|one| place(one).is_none());
    let (dates, rest): (Vec<_>, Vec<_>) =
        rest.partition(|one| matches!(one.item().body, Body::Setting(_)));
    for (title, here) in [(Key::NextTitle, rest), (Key::AgainProgramme, dates)] {
        if !here.is_empty() {
            parts.push(part(&say(title), here, was, now));
        }
    }
    parts
}

fn section_of(changed: &Changed) -> u16 {
    match &changed.item().body {
        Body::Step(step) => step.section,
        Body::Thing(_) => BAG,
        Body::Person(_) => PEOPLE,
        Body::Note(note) => note.section,
        _ => 0,
    }
}

fn part(title: &str, here: Vec<&Changed>, was: &Snapshot, now: &Snapshot) -> View {
    let rows = here
        .into_iter()
        .map(|one| row(one, was, now))
        .collect_view();
    view! {
        <h3>{title.to_owned()}</h3>
        <ul class="changed">{rows}</ul>
    }
}

fn row(changed: &Changed, was: &Snapshot, now: &Snapshot) -> View {
    let one = changed.item();
    let (key, says) = match changed {
        Changed::New(new) => (Some(Key::ChangedNew), answers(new, now)),
        Changed::Gone(_) => (Some(Key::ChangedGone), Vec::new()),
        Changed::Other { was: old, now: new } => {
            let says = aspects(old, new);
            let says = says
                .iter()
                .map(|one| aspect(one, &new.body, was, Some(now)));
            (None, says.collect())
        }
    };
    let words = match &one.body {
        Body::Note(_) if key.is_none() => say(Key::SectionNote),
        Body::Setting(setting) if key.is_none() => say(programme(setting.key)),
        body => words_of(body),
    };
    view! {
        <li>
            {key
                .map(|key| {
                    view! {
                        <span class="soft">{say(key)}</span>
                        {" "}
                    }
                })} <OwnWordsLine tag="strong" words=words /> {says}
        </li>
    }
}

/// Returns the details of a new item, apart from its words.
fn answers(new: &Was, now: &Snapshot) -> Vec<View> {
    let mut says = match &new.body {
        Body::Step(step) => vec![view! { <ChangedLine words=say(choice(step.choice))/> }],
        Body::Thing(thing) => vec![view! { <ChangedLine words=say(status(thing.status))/> }],
        _ => Vec::new(),
    };
    let mut empty = new.clone();
    match &mut empty.body {
        Body::Step(step) => step.note.clear(),
        Body::Thing(thing) => {
            thing.place.clear();
            thing.note.clear();
            thing.copy_will_do = false;
        }
        Body::Person(person) => {
            *person = Person {
                name: std::mem::take(&mut person.name),
                ..Person::default()
            };
        }
        _ => {}
    }
    let more = aspects(&empty, new);
    says.extend(more.iter().map(|one| aspect(one, &new.body, now, None)));
    says
}

/// One aspect of an item that has changed. `then` is the snapshot with the older value. For a new item there is
/// no `now`: `then` is the current snapshot, and only the current value is shown.
fn aspect(one: &Aspect, now_body: &Body, then: &Snapshot, now: Option<&Snapshot>) -> View {
    let new = now.is_none();
    let now = now.unwrap_or(then);
    let turned = |what: Key, old: &str, words: &str| match new {
        true => said(what, words),
        false => turned(what, old, words),
    };
    match one {
        Aspect::Words(old, new) => turned(Key::ChangedWords, old, new),
        Aspect::Place(old, new) => turned(Key::ThingPlace, old, new),
        Aspect::Relation(old, new) => turned(Key::PersonRelation, old, new),
        Aspect::Reach(old, new) => turned(Key::PersonReach, old, new),
        Aspect::Note(old, new) => turned(Key::ChangedNote, old, new),
        Aspect::Agency(old, new) => turned(Key::PersonAgency, old, new),
        Aspect::Does(old, new) => turned(Key::PersonDoes, old, new),
        Aspect::MeetingWords(old, new) => turned(Key::PersonMeetingWords, old, new),
        Aspect::Meeting(old, new) => {
            turned(Key::PersonMeeting, &when_words(*old), &when_words(*new))
        }
        Aspect::Worker(true) => view! { <ChangedLine words=say(Key::PersonIsWorker) /> },
        Aspect::Worker(false) => {
            let worker = say(Key::PersonIsWorker);
            let words = say_with(Key::ChangedNoRole, &[("role", Arg::Text(&worker))]);
            view! { <ChangedLine words=words /> }
        }
        Aspect::Choice(old, new) => {
            view! { <TurnedTo old=say(choice(*old)) new=say(choice(*new)) /> }
        }
        Aspect::Status(old, new) => {
            view! { <TurnedTo old=say(status(*old)) new=say(status(*new)) /> }
        }
        Aspect::CopyWillDo(yes) => {
            view! { <ChangedLine words=say(if *yes { Key::ThingCopy } else { Key::ChangedNoCopy }) /> }
        }
        Aspect::Holder(old, new) => {
            let name = |id: &Option<Id>, then: &Snapshot| match id {
                None => String::new(),
                Some(id) => then
                    .name(*id)
                    .map(whole)
                    .unwrap_or_else(|| say(Key::ChangedSomebody)),
            };
            turned(Key::ThingHolder, &name(old, then), &name(new, now))
        }
        Aspect::Role(role, true) if new => view! { <ChangedLine words=entry(*role) /> },
        Aspect::Role(role, has) => {
            let key = if *has {
                Key::ChangedRole
            } else {
                Key::ChangedNoRole
            };
            view! { <ChangedLine words=say_with(key, &[("role", Arg::Text(&entry(*role)))]) /> }
        }
        Aspect::Programme(old, new) => {
            let key = match now_body {
                Body::Setting(setting) => setting.key,
                _ => SettingKey::ProgrammeWeeks,
            };
            view! { <TurnedTo old=known(key, *old) new=known(key, *new) /> }
        }
        Aspect::Private(true) => view! { <ChangedLine words=say(Key::ChangedPrivate) /> },
        Aspect::Private(false) => view! { <ChangedLine words=say(Key::ChangedPublic) /> },
    }
}

/// Returns the words of an answer to a step.
pub fn choice(choice: Choice) -> Key {
    match choice {
        Choice::Already => Key::ChoiceAlready,
        Choice::Mine => Key::ChoiceMine,
        Choice::Dropped => Key::ChoiceDropped,
    }
}

/// Returns the words of an answer to a thing.
pub fn status(status: Status) -> Key {
    match status {
        Status::Need => Key::StatusNeed,
        Status::Have => Key::StatusHave,
        Status::TooRisky => Key::StatusRisky,
        Status::Dropped => Key::ChoiceDropped,
    }
}

/// A text of a new item.
fn said(what: Key, words: &str) -> View {
    view! { <p>{format!("{}: ", say(what))} <OwnWordsLine tag="span" words=whole(words) /></p> }
}

/// A text that has changed: the old and the new one, each as it was written.
fn turned(what: Key, old: &str, new: &str) -> View {
    let ends = written(old) != written(new);
    let says = if ends || old.is_empty() || new.is_empty() {
        let each = [(Key::ChangedBefore, old), (Key::ChangedNow, new)];
        let each = each.into_iter().filter(|(_, words)| !words.is_empty());
        let each = each.map(|(key, words)| {
            view! {
                <span class="soft">{say(key)}</span>
                {" "}
                <OwnWordsLine tag="span" words=whole(words) />
                {" "}
            }
        });
        view! {
            {each.collect_view()}
            {new.is_empty().then(|| say(Key::ChangedEmptied))}
        }
    } else {
        say(Key::ChangedFurther).into_view()
    };
    view! { <p>{format!("{}: ", say(what))} {says}</p> }
}

/// An answer that has changed.
#[component]
fn TurnedTo(old: String, new: String) -> View {
    view! { <ChangedLine words=say_with(Key::ChangedTurned, &[("was", Arg::Text(&old)), ("now", Arg::Text(&new))]) /> }
}

#[component]
fn ChangedLine(words: String) -> View {
    view! { <p>{words}</p> }
}

/// Words as the user wrote them.
#[component]
pub fn OwnWordsLine(tag: &'static str, words: String) -> View {
    let attributes = [attribute("class", "as-written")]
        .into_iter()
        .chain(own_words());
    element(tag, attributes.collect(), vec![words.into_view()])
}

/// The diary lines that are new or were added to, each with a link, and how many are gone.
fn of_the_diary(lines: &Lines) -> View {
    let (session, navigator) = (use_session(), use_navigator());
    let row = |key: Key, id: Id| {
        let (day, words) = session.line(id, |line| {
            let words = line.map(|line| line.first_words(90).to_owned());
            let day = line.map(|line| super::diary::when_words(line.happened));
            (day.unwrap_or_default(), words.unwrap_or_default())
        });
        let words = if words.is_empty() {
            say(Key::DiaryNoWords).into_view()
        } else {
            view! { <OwnWordsLine tag="span" words=words /> }
        };
        view! {
            <li>
                <span class="soft">{say(key)}</span>
                {" "}
                <button
                    class="plain-button"
                    type="button"
                    data-testid="review-line"
                    on:click=move |_| navigator.to(Screen::Paper(PaperScreen::Entry(id)))
                >
                    {format!("{day}: ")}
                    {words}
                </button>
            </li>
        }
    };
    let new = lines
        .new
        .iter()
        .map(|id| row(Key::ChangedNew, *id))
        .collect_view();
    let more_lines = lines
        .more
        .iter()
        .map(|id| row(Key::ChangedLineMore, *id))
        .collect_view();
    let gone = (lines.gone > 0).then(|| {
        let n = u32::try_from(lines.gone).unwrap_or(u32::MAX);
        let says = say_with(Key::ChangedLinesGone, &[("n", Arg::Number(n))]);
        view! { <li>{says}</li> }
    });
    view! {
        <Details summary=say(Key::ChangedDiaryFold)>
            <p>{say(Key::ChangedFoldHint)}</p>
            <ul class="changed">{new} {more_lines} {gone}</ul>
        </Details>
    }
}

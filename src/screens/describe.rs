//! An item of the plan in full, line by line, as shown in a merge of two copies.

use super::changed::{choice, status};
use super::diary::{day_words, when_words};
use crate::session::{
    Body, Children, Day, DiaryEntry, Id, Item, Person, Plan, Setting, SettingKey, Source, Thing,
    When,
};
use crate::text::{Key, entry, pack, say};

/// Returns what an item is about.
pub fn kind_words(item: &Item) -> String {
    match &item.body {
        Body::Step(step) => source(&step.source),
        Body::Thing(thing) => source(&thing.source),
        Body::Person(person) => person.name.clone(),
        Body::Note(note) => {
            let pack = pack();
            let mut sections = pack.catalogue().sections();
            let title = sections.find(|one| one.id == note.section);
            let title = title.map(|one| one.title.clone()).unwrap_or_default();
            labelled(Key::SectionNote, &title)
        }
        Body::Setting(setting) => say(about(setting.key)),
        Body::DiaryEntry(line) => labelled(Key::DiaryTitle, &when_words(line.happened)),
        Body::Review(review) => match review.done {
            Some(day) => labelled(Key::JoinReview, &day_words(day)),
            None => say(Key::JoinReview),
        },
        Body::Unknown(_) => say(Key::JoinUnseen),
    }
}

/// Returns everything else that an item says.
pub fn says(item: &Item, plan: &Plan) -> Vec<String> {
    let mut all = match &item.body {
        Body::Step(step) => texts(&[
            (None, own(&step.source)),
            (None, &say(choice(step.choice))),
            (Some(Key::ChangedNote), &step.note),
        ]),
        Body::Thing(thing) => thing_says(thing, plan),
        Body::Person(person) => person_says(person),
        Body::Note(note) => texts(&[(None, &note.text)]),
        Body::Setting(setting) => vec![value(setting)],
        Body::DiaryEntry(line) => line_says(line, plan),
        Body::Review(review) => texts(&[
            (None, &super::reviews::occasion_words(review.occasion)),
            (Some(Key::JoinPlanned), &when_words(review.due)),
            (Some(Key::JoinAgreed), &review.agreed),
        ]),
        Body::Unknown(_) => Vec::new(),
    };
    if item.private {
        all.push(say(Key::JoinPrivate));
    }
    all
}

fn thing_says(thing: &Thing, plan: &Plan) -> Vec<String> {
    let mut all = texts(&[
        (None, own(&thing.source)),
        (None, &say(status(thing.status))),
        (Some(Key::ThingPlace), &thing.place),
        (Some(Key::ThingHolder), &name(thing.holder, plan)),
        (Some(Key::ChangedNote), &thing.note),
    ]);
    if thing.copy_will_do {
        all.push(say(Key::ThingCopy));
    }
    all
}

fn person_says(person: &Person) -> Vec<String> {
    let meeting = match person.meeting {
        When::UNKNOWN => String::new(),
        when => when_words(when),
    };
    let mut all = texts(&[
        (None, &person.name),
        (Some(Key::PersonRelation), &person.relation),
        (Some(Key::PersonAgency), &person.agency),
        (Some(Key::PersonDoes), &person.does),
        (Some(Key::PersonReach), &person.reach),
        (Some(Key::PersonMeeting), &meeting),
        (Some(Key::PersonMeetingWords), &person.meeting_words),
        (Some(Key::ChangedNote), &person.note),
    ]);
    all.extend(person.worker.then(|| say(Key::PersonIsWorker)));
    all.extend(person.roles.iter().map(|role| entry(*role)));
    all
}

fn line_says(line: &DiaryEntry, plan: &Plan) -> Vec<String> {
    let saw = line.saw_people.iter().map(|id| name(Some(*id), plan));
    let saw: Vec<String> = saw.filter(|name| !name.is_empty()).collect();
    let children = match line.children {
        Children::NotSaid => None,
        Children::There => Some(Key::LineYes),
        Children::NotThere => Some(Key::LineNo),
    };
    let mut all = texts(&[
        (Some(Key::JoinWhen), &when_words(line.happened)),
        (None, &line.words),
        (Some(Key::LineHurt), &line.hurt),
        (Some(Key::LineSaw), &line.saw),
        (Some(Key::LineSawPeople), &saw.join(", ")),
        (Some(Key::LineReported), &line.reported),
        (Some(Key::LineReference), &line.reference),
    ]);
    all.extend(children.map(|key| labelled(Key::LineChildren, &say(key))));
    all
}

/// Returns the texts that are not empty, each with its label.
fn texts(all: &[(Option<Key>, &str)]) -> Vec<String> {
    let written = all.iter().filter(|(_, words)| !words.is_empty());
    written
        .map(|(key, words)| match key {
            Some(key) => labelled(*key, words),
            None => (*words).to_owned(),
        })
        .collect()
}

fn labelled(key: Key, words: &str) -> String {
    format!("{}: {words}", say(key).trim_end_matches(['?', ':']))
}

fn source(source: &Source) -> String {
    match source {
        Source::Catalogue(number) => entry(*number),
        Source::Own(words) => words.clone(),
    }
}

fn own(source: &Source) -> &str {
    match source {
        Source::Catalogue(_) => "",
        Source::Own(words) => words,
    }
}

fn name(id: Option<Id>, plan: &Plan) -> String {
    let person = id.and_then(|id| plan.person(id));
    person.map(|person| person.name.clone()).unwrap_or_default()
}

fn about(key: SettingKey) -> Key {
    match key {
        SettingKey::ProgrammeStart => Key::ChangedProgrammeStart,
        SettingKey::ProgrammeWeeks => Key::ChangedProgrammeWeeks,
        SettingKey::ProgrammeStopped => Key::ChangedProgrammeStopped,
        _ => Key::JoinSetting,
    }
}

fn value(setting: &Setting) -> String {
    match setting.key {
        SettingKey::ProgrammeStart | SettingKey::ProgrammeStopped => Day::try_from(setting.value)
            .map(day_words)
            .unwrap_or_else(|_| say(Key::AgainNoDay)),
        _ => setting.value.to_string(),
    }
}

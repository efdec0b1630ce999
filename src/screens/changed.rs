//! What has changed between two looks at the plan, in words.

use super::diary::day_words;
use super::overview::{BAG, PEOPLE};
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::all;
use crate::parts::pieces::{more, para, soft};
use crate::session::{
    Aspect, Body, Changed, Choice, Day, Id, Lines, SettingKey, Snapshot, Source, Status, Was,
    aspects, since, written,
};
use crate::text::{Arg, Key, entry, pack, say, say_with};

/// The words of an item.
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

/// What is known of their programme by this setting.
fn programme(key: SettingKey) -> Key {
    match key {
        SettingKey::ProgrammeStart => Key::ChangedProgrammeStart,
        SettingKey::ProgrammeStopped => Key::ChangedProgrammeStopped,
        _ => Key::ChangedProgrammeWeeks,
    }
}

/// What a setting of their programme says: a day, or a number of weeks.
fn known(key: SettingKey, value: u64) -> String {
    if key == SettingKey::ProgrammeWeeks {
        return value.to_string();
    }
    Day::try_from(value)
        .map(day_words)
        .unwrap_or_else(|_| say(Key::AgainNoDay))
}

/// A text as a review keeps it.
fn whole(words: &str) -> String {
    let (whole, words) = written(words);
    if whole {
        words.to_owned()
    } else {
        format!("{words} …")
    }
}

/// What has changed, section by section; of the diary only where its lines are given. What is private, and
/// the diary, are folded: somebody may sit beside the person.
pub fn changes(was: &Snapshot, now: &Snapshot, lines: Option<&Lines>) -> Piece {
    let (private, changed): (Vec<_>, Vec<_>) = since(was, now)
        .into_iter()
        .partition(|one| one.item().private);
    let mut parts = by_section(changed, was, now);
    if !private.is_empty() {
        let mut inside = vec![para(Key::ChangedFoldHint)];
        inside.extend(by_section(private, was, now));
        parts.push(more(Key::ChangedPrivateFold, false, inside));
    }
    let diary = lines.filter(|lines| **lines != Lines::default());
    parts.extend(diary.map(of_the_diary));
    if parts.is_empty() {
        return soft(say(Key::ChangedNothing));
    }
    element("div", vec![handle("changes")], parts)
}

fn by_section(changed: Vec<Changed>, was: &Snapshot, now: &Snapshot) -> Vec<Piece> {
    let mut parts = Vec::new();
    let catalogue = pack();
    let sections = catalogue.catalogue().sections();
    // What no section has stands at the end: the next small thing, and the dates of their programme.
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

fn part(title: &str, here: Vec<&Changed>, was: &Snapshot, now: &Snapshot) -> Piece {
    let rows = here.into_iter().map(|one| row(one, was, now)).collect();
    all([
        element("h3", vec![], vec![text(title.to_owned())]),
        element("ul", vec![class("changed")], rows),
    ])
}

fn row(changed: &Changed, was: &Snapshot, now: &Snapshot) -> Piece {
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
    let mut inside = Vec::new();
    if let Some(key) = key {
        inside.push(element("span", vec![class("soft")], vec![text(say(key))]));
        inside.push(text(" ".to_owned()));
    }
    inside.push(own("strong", words));
    inside.extend(says);
    element("li", vec![], inside)
}

/// What a new item says besides its words.
fn answers(new: &Was, now: &Snapshot) -> Vec<Piece> {
    let mut says = match &new.body {
        Body::Step(step) => vec![line(say(choice(step.choice)))],
        Body::Thing(thing) => vec![line(say(status(thing.status)))],
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
            person.relation.clear();
            person.reach.clear();
            person.note.clear();
            person.roles.clear();
        }
        _ => {}
    }
    let more = aspects(&empty, new);
    says.extend(more.iter().map(|one| aspect(one, &new.body, now, None)));
    says
}

/// One thing that an item says else than it did. `then` is the plan in which the older answer stood; of an
/// item that is new there is no other, and only what it says is told.
fn aspect(one: &Aspect, now_body: &Body, then: &Snapshot, now: Option<&Snapshot>) -> Piece {
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
        Aspect::Choice(old, new) => turned_to(say(choice(*old)), say(choice(*new))),
        Aspect::Status(old, new) => turned_to(say(status(*old)), say(status(*new))),
        Aspect::CopyWillDo(yes) => line(say(if *yes {
            Key::ThingCopy
        } else {
            Key::ChangedNoCopy
        })),
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
        Aspect::Role(role, true) if new => line(entry(*role)),
        Aspect::Role(role, has) => {
            let key = if *has {
                Key::ChangedRole
            } else {
                Key::ChangedNoRole
            };
            line(say_with(key, &[("role", Arg::Text(&entry(*role)))]))
        }
        Aspect::Programme(old, new) => {
            let key = match now_body {
                Body::Setting(setting) => setting.key,
                _ => SettingKey::ProgrammeWeeks,
            };
            turned_to(known(key, *old), known(key, *new))
        }
        Aspect::Private(true) => line(say(Key::ChangedPrivate)),
        Aspect::Private(false) => line(say(Key::ChangedPublic)),
    }
}

/// The words of an answer to a step.
pub fn choice(choice: Choice) -> Key {
    match choice {
        Choice::Already => Key::ChoiceAlready,
        Choice::Mine => Key::ChoiceMine,
        Choice::Dropped => Key::ChoiceDropped,
    }
}

/// The words of an answer to a thing.
pub fn status(status: Status) -> Key {
    match status {
        Status::Need => Key::StatusNeed,
        Status::Have => Key::StatusHave,
        Status::TooRisky => Key::StatusRisky,
        Status::Dropped => Key::ChoiceDropped,
    }
}

/// A text of something new.
fn said(what: Key, words: &str) -> Piece {
    let label = text(format!("{}: ", say(what)));
    element("p", vec![], vec![label, own("span", whole(words))])
}

/// A text that is another one now, each as it was written.
fn turned(what: Key, old: &str, new: &str) -> Piece {
    let mut inside = vec![text(format!("{}: ", say(what)))];
    let ends = written(old) != written(new);
    if ends || old.is_empty() || new.is_empty() {
        for (key, words) in [(Key::ChangedBefore, old), (Key::ChangedNow, new)] {
            if words.is_empty() {
                continue;
            }
            inside.push(element("span", vec![class("soft")], vec![text(say(key))]));
            inside.push(text(" ".to_owned()));
            inside.push(own("span", whole(words)));
            inside.push(text(" ".to_owned()));
        }
        if new.is_empty() {
            inside.push(text(say(Key::ChangedEmptied)));
        }
    } else {
        inside.push(text(say(Key::ChangedFurther)));
    }
    element("p", vec![], inside)
}

/// An answer that is another one now.
fn turned_to(old: String, new: String) -> Piece {
    line(say_with(
        Key::ChangedTurned,
        &[("was", Arg::Text(&old)), ("now", Arg::Text(&new))],
    ))
}

fn line(words: String) -> Piece {
    element("p", vec![], vec![text(words)])
}

/// Words as a person wrote them.
pub fn own(tag: &'static str, words: String) -> Piece {
    let own = vec![
        class("as-written"),
        with("translate", "no"),
        with("dir", "auto"),
    ];
    element(tag, own, vec![text(words)])
}

/// Which lines of the diary are new or were added to, each with a way to it, and how many are gone.
fn of_the_diary(lines: &Lines) -> Piece {
    let (session, go) = (session(), go());
    let row = |key: Key, id: Id| {
        let (day, words) = session.line(id, |line| {
            let words = line.map(|line| line.first_words(90).to_owned());
            let day = line.map(|line| super::diary::when_words(line.happened));
            (day.unwrap_or_default(), words.unwrap_or_default())
        });
        let words = if words.is_empty() {
            text(say(Key::DiaryNoWords))
        } else {
            own("span", words)
        };
        let attributes = vec![
            class("plain-button"),
            with("type", "button"),
            handle("review-line"),
            press(move || go.to(Screen::Line(id))),
        ];
        element(
            "li",
            vec![],
            vec![
                element("span", vec![class("soft")], vec![text(say(key))]),
                text(" ".to_owned()),
                element("button", attributes, vec![text(format!("{day}: ")), words]),
            ],
        )
    };
    let new = lines.new.iter().map(|id| row(Key::ChangedNew, *id));
    let more_lines = lines.more.iter().map(|id| row(Key::ChangedLineMore, *id));
    let gone = (lines.gone > 0).then(|| {
        let n = u32::try_from(lines.gone).unwrap_or(u32::MAX);
        let says = say_with(Key::ChangedLinesGone, &[("n", Arg::Number(n))]);
        element("li", vec![], vec![text(says)])
    });
    more(
        Key::ChangedDiaryFold,
        false,
        vec![
            para(Key::ChangedFoldHint),
            element(
                "ul",
                vec![class("changed")],
                new.chain(more_lines).chain(gone).collect(),
            ),
        ],
    )
}

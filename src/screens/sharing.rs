//! Who may know of one line of the diary: what a worker may do with it, who was told, who is still to be.

use leptos::prelude::*;

use super::diary::when_words;
use super::line::question;
use crate::parts::day::day_fields;
use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::field::{line, tick};
use crate::parts::go::session;
use crate::parts::kept::kept_line;
use crate::parts::live::{all, live, shown, when};
use crate::parts::pieces::{
    Kind, card, care, chip, chips, h2, heading, more, narrow, notice, para, soft, status,
};
use crate::session::{Id, Line, LinePart, Office, Pass, Session, Telling, Told, Use, When, Whom};
use crate::text::{Arg, Key, say, say_with};

/// Who may know of this line.
pub fn sharing(id: Id) -> Piece {
    let session = session();
    // Looked at once: what watched it here would make all of this anew with every letter.
    let Some(known) = session.glance(|plan| plan.line(id).cloned()) else {
        return heading(say(Key::ErrorMissing));
    };
    let whom = session.glance(|plan| plan.whom_to_tell(&known));
    let own = vec![
        class("as-written"),
        with("translate", "no"),
        with("dir", "auto"),
    ];
    let words = element("p", own, vec![text(known.first_words(200).to_owned())]);
    all([
        heading(say(Key::SharingTitle)),
        kept_line(),
        soft(when_words(known.happened)),
        words,
        notice(para(Key::SharingLimits)),
        may_be_told(session, id),
        h2(say(Key::SharingWho)),
        para(Key::SharingWhoHint),
        all(whom.into_iter().map(|telling| row(session, id, telling))),
    ])
}

/// Whether a worker may tell somebody else. A second press on the same answer takes it back.
fn may_be_told(session: Session, id: Id) -> Piece {
    let said = move |look: fn(&Line) -> Use| session.line(id, |line| line.map(look));
    let may = move || said(|line| line.sharing.may).unwrap_or_default();
    let put = move |part: LinePart| {
        // Why it was refused, if so, is said beside the state of keeping.
        let _refused = session.answer_line(id, part);
    };
    let answer = move |t: &str, key: Key, answer: Use| {
        chip(
            t,
            key,
            move || may() == answer,
            move || {
                let again = untrack(may) == answer;
                put(LinePart::Use(if again { Use::NotSaid } else { answer }));
            },
        )
    };
    let only_mine =
        move || session.line(id, |line| line.is_some_and(|line| line.sharing.only_mine));
    let is_private = move || {
        session.line(id, |_| ());
        session.glance(|plan| plan.item(id).is_some_and(|item| item.private))
    };
    let stands = live(move || {
        let pass = session.line(id, |line| line.map(Line::pass));
        say(match pass {
            _ if is_private() => Key::SharingPrivate,
            Some(Pass::May) => Key::SharingMay,
            Some(Pass::MustNot) => Key::SharingWithheld,
            Some(Pass::AskFirst) if may() == Use::May => Key::SharingPointsToMe,
            Some(Pass::AskFirst) => Key::SharingAskFirst,
            Some(Pass::NotSaid) | None => Key::SharingNotSaid,
        })
    });
    let not_traced = move || may() == Use::NotTraced;
    let added_since = move || {
        session.line(id, |line| {
            line.is_some_and(|line| line.sharing.may != Use::NotSaid && line.added_since())
        })
    };
    question(
        Key::SharingUse,
        vec![
            chips(
                None,
                vec![
                    answer("use-may", Key::UseMay, Use::May),
                    answer("use-not-traced", Key::UseNotTraced, Use::NotTraced),
                    answer("use-ask-first", Key::UseAskFirst, Use::AskFirst),
                    answer("use-no", Key::UseNo, Use::No),
                ],
            ),
            tick(
                "only-mine",
                say(Key::SharingOnlyMine),
                None,
                only_mine,
                move |yes| {
                    put(LinePart::OnlyMine(yes));
                },
            ),
            status(vec![element(
                "p",
                vec![handle("sharing-stands")],
                vec![stands],
            )]),
            when(not_traced, || para(Key::SharingNotTraced)),
            when(added_since, move || {
                all([
                    para(Key::SharingAddedSince),
                    narrow(Kind::Second, "use-meant", Key::SharingMeant, move || {
                        put(LinePart::Use(untrack(may)));
                    }),
                ])
            }),
        ],
    )
}

/// Somebody who could be told, and how far that is.
fn row(session: Session, id: Id, known: Telling) -> Piece {
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
        let _refused = put(if is { Told::No } else { wanted });
    };
    let still = chip(
        "tell-still",
        Key::TellStill,
        move || told() == Told::StillTo,
        move || press(Told::StillTo, untrack(told) == Told::StillTo),
    );
    let done = chip("tell-told", Key::TellTold, is_told, move || {
        press(Told::On(When::UNKNOWN), untrack(is_told))
    });
    let by = known.by.clone();
    let details = move || {
        let Told::On(at_first) = untrack(told) else {
            return all([]);
        };
        let part = |part: Option<u32>| part.map(|part| part.to_string()).unwrap_or_default();
        let day = day_fields(
            part(at_first.year().map(u32::from)),
            at_first.month(),
            part(at_first.day().map(|day| day.day().into())),
            Box::new(move |when| session.write_line(id, LinePart::Told(whom, Told::On(when)))),
        );
        let by = line(
            "tell-by",
            Key::TellBy,
            None,
            by.clone(),
            Box::new(move |words| session.write_line(id, LinePart::ToldBy(whom, words))),
        );
        more(Key::TellWhen, false, vec![day, by])
    };
    // Somebody who was named before, and is not to be told any more.
    let can = match whom {
        Whom::Person(person) => session.glance(|plan| plan.can_be_told(person)),
        Whom::Office(_) => true,
    };
    let answers = can.then_some(still).into_iter().chain([done]).collect();
    // What these hear may come back to the person.
    let near = matches!(whom, Whom::Office(office) if office.is_near_partner());
    card(vec![
        element("h3", own_name(whom), vec![text(name)]),
        chips(None, answers),
        when(
            move || near && told() != Told::No,
            || care(para(Key::TellCareful)),
        ),
        shown(move || match told() {
            Told::On(when) => soft(told_words(when)),
            _ => all([]),
        }),
        when(is_told, details),
    ])
}

/// That somebody was told, and when.
fn told_words(when: When) -> String {
    match when == When::UNKNOWN {
        true => say(Key::TellTold),
        false => say_with(Key::TellOn, &[("day", Arg::Text(&when_words(when)))]),
    }
}

/// A person's name is their own words; what an office is called is ours.
fn own_name(whom: Whom) -> Vec<crate::parts::element::Attr> {
    match whom {
        Whom::Person(_) => vec![with("translate", "no"), with("dir", "auto")],
        Whom::Office(_) => vec![],
    }
}

/// Somebody who is told, in words.
pub fn whom_words(session: Session, telling: &Telling) -> String {
    let name = session.glance(|plan| plan.name_of(telling));
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

/// Somebody who is told, as a heading above the lines that are meant.
pub fn whom_heading(tag: &'static str, session: Session, whom: Whom, lines: &[Id]) -> Piece {
    let telling = session.glance(|plan| {
        let of = |id: &Id| plan.line(*id)?.sharing.of(whom).cloned();
        lines.iter().find_map(of)
    });
    let name = telling.map(|telling| whom_words(session, &telling));
    element(tag, own_name(whom), vec![text(name.unwrap_or_default())])
}

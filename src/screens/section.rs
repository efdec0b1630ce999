//! A section of steps: what one already does, ideas to take or leave, own steps, a note.

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element, handle, nothing, press, text, with};
use crate::parts::field::{adder, line, lines};
use crate::parts::go::session;
use crate::parts::kept::kept_line;
use crate::parts::live::{all, each, either, shown, when};
use crate::parts::pieces::{
    Kind, card, care, chip, chips, h2, heading, more, narrow, para, plain, soft,
};
use crate::parts::private::private;
use crate::parts::prose;
use crate::parts::removed::put_back;
use crate::parts::service::service_card;
use crate::session::{Body, Change, Choice, Field, Id, List, OWN_NEXT, ReviewPart, Source};
use crate::text::{Entry, Key, Section, pack, say, track_numbers};

/// One section of the catalogue.
pub fn section(number: u16) -> Piece {
    let session = session();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(number) else {
        return heading(say(Key::ErrorMissing));
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
    all([
        opening(offered),
        card(vec![
            h2(offered.already.clone().unwrap_or_default()),
            each(own, own_step),
            adder(
                "own-step",
                Key::OwnStep,
                Some(Key::OwnStepHint),
                Key::Add,
                Box::new(add),
            ),
            put_back(),
        ]),
        groups(offered, None, |entry| idea(number, entry)),
        section_note(number),
        whom_to_ask(offered),
        when(
            {
                let some = offered.some;
                move || some && session.whole(|plan| !plan.ids_of_section(number).is_empty())
            },
            move || remove_all(number),
        ),
    ])
}

/// Who knows about this: in words, and the services with all ways to reach them.
fn whom_to_ask(offered: &Section) -> Piece {
    let ask = offered.ask.clone();
    if ask.is_empty() && offered.asks.is_none() {
        return nothing();
    }
    let services = shown(move || {
        track_numbers();
        let pack = pack();
        let found = ask.iter().filter_map(|id| pack.service(id));
        element(
            "ul",
            vec![class("facts")],
            found.map(service_card).collect(),
        )
    });
    let words = offered.asks.as_deref().map(prose::lines);
    more(
        Key::WhomToAsk,
        false,
        words.into_iter().chain([services]).collect(),
    )
}

/// Takes all of a section out of the plan, for one that fits just some lives.
fn remove_all(section: u16) -> Piece {
    let session = session();
    let work = move || {
        for id in session.glance(|plan| plan.ids_of_section(section)) {
            session.attempt(Change::Remove { id });
        }
        // Nor does what earlier looks at the plan keep say that it was there.
        for (id, kept) in session.glance(|plan| plan.kept_without(section)) {
            let part = ReviewPart::Kept(kept);
            session.attempt(Change::Review { id, part });
        }
    };
    more(
        Key::SectionAway,
        false,
        vec![
            para(Key::SectionAwayIntro),
            narrow(Kind::Second, "section-away", Key::SectionAwayGo, work),
        ],
    )
}

/// A way to make this the one small next thing, or that it is.
fn as_next(words: String) -> Piece {
    let session = session();
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
    either(
        is_next,
        || soft(say(Key::NextIsThis)),
        move || {
            let text = words.clone();
            plain("make-next", Key::NextMake, move || {
                session.attempt(Change::WriteNote {
                    fresh: session.fresh(),
                    section: OWN_NEXT,
                    text: text.clone(),
                });
            })
        },
    )
}

/// How every section begins: its title, what it is about, what to be careful about.
pub fn opening(offered: &Section) -> Piece {
    let mut inside = vec![heading(offered.title.clone()), kept_line()];
    inside.extend(offered.intro.as_deref().map(prose::lines));
    inside.extend(
        offered
            .caution
            .as_deref()
            .map(|caution| care(prose::lines(caution))),
    );
    // While two sit together, a fold of questions stands beside each section.
    let together = untrack(|| session().is_together());
    let questions = offered.questions.as_deref().filter(|_| together);
    inside.extend(questions.map(|questions| {
        let questions = vec![para(Key::SectionTalkFirst), prose::lines(questions)];
        more(Key::SectionTalk, false, questions)
    }));
    all(inside)
}

/// What a section offers to oneself, or to a child or a pet, group by group.
pub fn groups(offered: &Section, whose: Option<&str>, row: impl Fn(Entry) -> Piece) -> Piece {
    let groups = offered.groups.iter();
    let groups = groups.filter(|group| group.whose.as_deref() == whose);
    all(groups.flat_map(|group| {
        [
            h2(group.title.clone()),
            all(group.offered().map(|entry| row(entry.clone()))),
        ]
    }))
}

/// The note of a whole section.
pub fn section_note(section: u16) -> Piece {
    let session = session();
    let note = session.glance(|plan| plan.note(section).to_owned());
    let write = move |text| {
        session.edit(Change::WriteNote {
            fresh: session.fresh(),
            section,
            text,
        })
    };
    all([
        h2(say(Key::SectionNote)),
        lines(
            "section-note",
            Key::SectionNoteLabel,
            None,
            note,
            Box::new(write),
        ),
    ])
}

/// An idea that is put away: its words, and a way to bring it back.
pub fn put_away(words: String, entry: u16, back: impl Fn() + 'static) -> Piece {
    let button = plain(&format!("back-{entry}"), Key::PutBackIdea, back);
    element(
        "p",
        vec![class("soft")],
        vec![text(words), text(" ".to_owned()), button],
    )
}

/// When an idea can make things worse.
pub fn worse(words: String) -> Piece {
    let lead = element("strong", vec![], vec![text(say(Key::IdeaWorse))]);
    care(element("p", vec![], vec![lead, text(format!(" {words}"))]))
}

/// An idea of the catalogue.
fn idea(section: u16, entry: Entry) -> Piece {
    let session = session();
    let number = entry.id;
    let choice = move || session.choice(section, number);
    // A second press on the same answer takes it back.
    let choose = move |wanted: Choice| {
        let known = session.glance(|plan| plan.id_of_step(section, number));
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
        chip(
            &format!("{t}-{number}"),
            key,
            move || choice() == Some(wanted),
            move || choose(wanted),
        )
    };
    let away = entry.text.clone();
    either(
        move || choice() == Some(Choice::Dropped),
        move || put_away(away.clone(), number, move || choose(Choice::Dropped)),
        move || {
            let mut inside = vec![element("h3", vec![], vec![text(entry.text.clone())])];
            if entry.hint.is_some() || entry.worse.is_some() {
                let hint = entry.hint.as_deref().map(prose::lines);
                inside.push(more(
                    Key::IdeaMore,
                    false,
                    hint.into_iter()
                        .chain(entry.worse.clone().map(worse))
                        .collect(),
                ));
            }
            inside.push(chips(
                None,
                vec![
                    answer(Choice::Already, Key::ChoiceAlready, "already"),
                    answer(Choice::Mine, Key::ChoiceMine, "mine"),
                    answer(Choice::Dropped, Key::ChoiceDropped, "drop"),
                ],
            ));
            inside.push(when(move || choice().is_some(), {
                let words = entry.text.clone();
                move || {
                    let step = session.glance(|plan| plan.id_of_step(section, number));
                    all(step
                        .map(step_note)
                        .into_iter()
                        .chain([as_next(words.clone())]))
                }
            }));
            card(inside)
        },
    )
}

/// The note of a step, opened when wanted.
fn step_note(id: Id) -> Piece {
    let session = session();
    let note = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => step.note.clone(),
        _ => String::new(),
    });
    let open = !note.is_empty();
    let write = move |text| {
        session.edit(Change::Write {
            id,
            field: Field::Note,
            text,
        })
    };
    more(
        Key::StepNote,
        open,
        vec![
            lines("step-note", Key::StepNoteLabel, None, note, Box::new(write)),
            private(id),
        ],
    )
}

/// A step in the person's own words.
fn own_step(id: Id) -> Piece {
    let session = session();
    let words = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Step(step)) => match &step.source {
            Source::Own(words) => words.clone(),
            Source::Catalogue(_) => String::new(),
        },
        _ => String::new(),
    });
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
    all([
        line("own-words", Key::OwnStepLabel, None, words, Box::new(write)),
        chips(
            None,
            vec![
                chip("own-already", Key::ChoiceAlready, already, turn),
                remove("own-remove", move || session.attempt(Change::Remove { id })),
            ],
        ),
        step_note(id),
    ])
}

/// A button that removes something of the person's own; it can be put back.
pub fn remove(t: &str, work: impl Fn() + 'static) -> Piece {
    let attributes = vec![
        class("chip"),
        with("type", "button"),
        handle(t),
        press(work),
    ];
    element("button", attributes, vec![text(say(Key::Remove))])
}

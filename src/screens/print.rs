//! Putting chosen lines on paper. Nothing is chosen at first, nothing of the choice is kept, and it is gone
//! with the screen.

use leptos::prelude::*;

use super::diary::{day_words, when_words};
use super::overview::{BAG, PEOPLE};
use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::field::tick;
use crate::parts::go::session;
use crate::parts::live::{all, shown, when};
use crate::parts::paper::{can_print, folded_card, large_print, print as to_printer};
use crate::parts::pieces::{
    Kind, care, chip, chips, done, h2, heading, narrow, notice, para, soft, wide, wrong,
};
use crate::parts::prose::prose;
use crate::session::{Children, Id, Line, Order, Pass, Says, Sheet, SheetPart, Source, panels};
use crate::text::{
    Area, Arg, Key, Need, Page, Service, Wish, entry, find, pack, say, say_with, track_numbers,
};

/// What the diary counts as among the sections: a number that none of them has.
const DIARY: u16 = u16::MAX;
/// How many lines of the diary are offered at once, and how many more each time.
const PAGE: usize = 50;

/// What is chosen.
#[derive(Clone, Copy)]
struct Choices {
    lines: RwSignal<Vec<Id>>,
    /// Ids of services.
    numbers: RwSignal<Vec<String>>,
    /// Numbers without their names.
    bare: RwSignal<bool>,
    /// Large print, and not a card.
    large: RwSignal<bool>,
    /// A plain heading on top.
    headed: RwSignal<bool>,
    /// How many pages of the diary are offered.
    pages: RwSignal<usize>,
}

/// Printing.
pub fn print() -> Piece {
    let choices = Choices {
        lines: RwSignal::new(Vec::new()),
        numbers: RwSignal::new(Vec::new()),
        bare: RwSignal::new(false),
        large: RwSignal::new(false),
        headed: RwSignal::new(false),
        pages: RwSignal::new(1),
    };
    let lines = Memo::new(move |_| chosen(choices));
    let is_empty = move || lines.with(Vec::is_empty);
    let printed = RwSignal::new(false);
    let trouble = RwSignal::new(String::new());
    let go = move || {
        let empty = untrack(is_empty);
        let opened = !empty && to_printer();
        printed.set(opened);
        trouble.set(match (empty, opened) {
            (true, _) => say(Key::PaperEmpty),
            (false, false) => say(Key::PaperCannot),
            (false, true) => String::new(),
        });
    };
    let button = if can_print() {
        wide(Kind::Main, "print-now", Key::PaperPrint, go)
    } else {
        care(element(
            "p",
            vec![handle("print-cannot")],
            vec![text(say(Key::PaperCannot))],
        ))
    };
    let form = move |t: &str, key: Key, large: bool| {
        chip(
            t,
            key,
            move || choices.large.get() == large,
            move || choices.large.set(large),
        )
    };
    all([
        heading(pack().page_title(Page::Paper).to_owned()),
        prose(Page::Paper),
        h2(say(Key::PaperLines)),
        para(Key::PaperLinesHint),
        shown(move || offered(choices)),
        h2(say(Key::PaperNumbers)),
        para(Key::PaperNumbersHint),
        shown(move || numbers(choices)),
        h2(say(Key::PaperForm)),
        chips(
            Some(Key::PaperForm),
            vec![
                form("card", Key::PaperCard, false),
                form("large", Key::PaperLarge, true),
            ],
        ),
        shown(move || {
            soft(say(if choices.large.get() {
                Key::PaperLargeHow
            } else {
                Key::PaperCardHow
            }))
        }),
        tick(
            "headed",
            say(Key::PaperHeaded),
            None,
            move || choices.headed.get(),
            move |on| choices.headed.set(on),
        ),
        h2(say(Key::PaperPreview)),
        soft(say(Key::PaperPreviewHint)),
        when(is_empty, || {
            notice(element(
                "p",
                vec![handle("paper-empty")],
                vec![text(say(Key::PaperEmpty))],
            ))
        }),
        shown(move || {
            let mut lines = lines.get();
            let headed = choices.headed.get() && !lines.is_empty();
            if headed {
                lines.insert(0, say(Key::PaperHeading));
            }
            if choices.large.get() {
                large_print(lines, headed)
            } else {
                folded_card(panels(lines), headed)
            }
        }),
        wrong("print-wrong", move || trouble.get()),
        button,
        done("printed", move || printed.get(), Key::PaperPrinted),
    ])
}

/// What the plan offers.
fn sheet() -> Sheet {
    let pack = pack();
    let sections: Vec<u16> = pack.catalogue().sections().map(|s| s.id).collect();
    let order = Order {
        sections: &sections,
        bag: BAG,
        people: PEOPLE,
        diary: DIARY,
    };
    session().whole(|plan| plan.sheet(order))
}

/// The lines that go on the paper, in the order in which they are offered.
fn chosen(choices: Choices) -> Vec<String> {
    track_numbers();
    let parts = sheet().parts;
    let lines = parts.iter().flat_map(|part| {
        // Offered with the newest first, read from the oldest.
        let lines = part.lines.iter();
        let turned = part.section == DIARY;
        let (as_they_are, from_the_end) = if turned {
            (0, usize::MAX)
        } else {
            (usize::MAX, 0)
        };
        let lines = lines.clone().take(as_they_are);
        lines.chain(part.lines.iter().rev().take(from_the_end))
    });
    let lines = choices.lines.with(|chosen| {
        lines
            .filter(|line| chosen.contains(&line.id))
            .map(|line| words(&line.says))
            .collect::<Vec<_>>()
    });
    let bare = choices.bare.get();
    let pack = pack();
    let services = callable(pack.areas());
    let numbers = choices.numbers.with(|chosen| {
        services
            .into_iter()
            .filter(|service| chosen.contains(&service.id))
            .map(|service| number(service, bare))
            .collect::<Vec<_>>()
    });
    lines.into_iter().chain(numbers).collect()
}

/// The lines of the plan, each with a box to tick, section by section.
fn offered(choices: Choices) -> Piece {
    let sheet = sheet();
    let mut inside = Vec::new();
    if sheet.left_out > 0 {
        let said = say_with(Key::PaperLeftOut, &[("n", Arg::Number(sheet.left_out))]);
        inside.push(notice(element(
            "p",
            vec![handle("left-out")],
            vec![text(said)],
        )));
    }
    if sheet.parts.is_empty() {
        inside.push(para(Key::PaperNone));
    }
    inside.extend(sheet.parts.iter().map(|part| section(part, choices)));
    all(inside)
}

fn section(part: &SheetPart, choices: Choices) -> Piece {
    let more = move || {
        narrow(Kind::Second, "diary-more", Key::DiaryMore, move || {
            choices.pages.update(|pages| *pages += 1);
        })
    };
    let pack = pack();
    let title = match pack.catalogue().section(part.section) {
        Some(section) => section.title.clone(),
        None if part.section == DIARY => say(Key::DiaryTitle),
        None => say(Key::PaperOther),
    };
    let shown = if part.section == DIARY {
        choices.pages.get() * PAGE
    } else {
        usize::MAX
    };
    let legend = element("legend", vec![], vec![text(title)]);
    // What is not to be passed on is ticked by itself or not at all.
    let offered = part.lines.iter().filter(|line| asked(&line.says).is_none());
    let ids: Vec<Id> = offered.map(|line| line.id).collect();
    let every = ids.clone();
    let all_of_them = tick(
        "all-lines",
        say(if part.lines.len() > shown {
            Key::PaperAllLater
        } else {
            Key::PaperAll
        }),
        None,
        move || {
            choices
                .lines
                .with(|chosen| !every.is_empty() && every.iter().all(|id| chosen.contains(id)))
        },
        move |on| {
            choices.lines.update(|chosen| {
                chosen.retain(|id| !ids.contains(id));
                if on {
                    chosen.extend(&ids);
                }
            });
        },
    );
    let lines = part.lines.iter().take(shown).map(|line| {
        let id = line.id;
        let box_ = tick(
            "line",
            words(&line.says),
            None,
            move || choices.lines.with(|chosen| chosen.contains(&id)),
            move |on| turn(choices.lines, id, on),
        );
        let box_ = element("div", vec![with("translate", "no")], vec![box_]);
        let asked = asked(&line.says).map(|key| soft(say(key)));
        all([box_].into_iter().chain(asked))
    });
    element(
        "fieldset",
        vec![class("field")],
        [legend, all_of_them]
            .into_iter()
            .chain(lines)
            .chain((part.lines.len() > shown).then(more))
            .collect(),
    )
}

/// The main numbers, each with a box to tick.
fn numbers(choices: Choices) -> Piece {
    track_numbers();
    let pack = pack();
    let legend = element(
        "legend",
        vec![class("unseen")],
        vec![text(say(Key::PaperNumbers))],
    );
    let numbers = callable(pack.areas()).into_iter().map(|service| {
        let id = service.id.clone();
        let same = id.clone();
        tick(
            "number",
            number(service, false),
            None,
            move || choices.numbers.with(|chosen| chosen.contains(&id)),
            move |on| turn(choices.numbers, same.clone(), on),
        )
    });
    let bare = tick(
        "bare",
        say(Key::PaperBare),
        None,
        move || choices.bare.get(),
        move |on| choices.bare.set(on),
    );
    element(
        "fieldset",
        vec![class("field")],
        [legend].into_iter().chain(numbers).chain([bare]).collect(),
    )
}

/// Puts something among what is chosen, or takes it out.
fn turn<T: PartialEq + Send + Sync + 'static>(chosen: RwSignal<Vec<T>>, one: T, on: bool) {
    chosen.update(|chosen| {
        chosen.retain(|other| *other != one);
        if on {
            chosen.push(one);
        }
    });
}

/// The main services that can be called or texted.
fn callable(areas: &[Area]) -> Vec<&Service> {
    let mut found = find(areas, &Wish::default());
    found.retain(|service| service.main && (service.call.is_some() || service.text.is_some()));
    // What is for danger comes first, wherever its area stands.
    let (mut first, rest): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|service| service.needs.contains(&Need::Danger));
    first.extend(rest);
    first
}

/// A service in a line, or only its numbers.
fn number(service: &Service, bare: bool) -> String {
    let mut says = Vec::new();
    let mut say_number = |key: Key, number: &str| {
        says.push(if bare {
            number.to_owned()
        } else {
            say_with(key, &[("number", Arg::Text(number))])
        });
    };
    if let Some(call) = &service.call {
        say_number(Key::NumberCall, call);
    }
    // A number that is texted as it is called has to be joined first, which a line cannot explain.
    let texted = service.text.as_ref();
    if let Some(to) = texted.filter(|to| service.call.as_ref() != Some(&to.number)) {
        say_number(Key::NumberText, &to.number);
        if let Some(word) = to.word.as_deref().filter(|_| !bare) {
            says.push(say_with(Key::NumberTextWord, &[("word", Arg::Text(word))]));
        }
    }
    if !bare {
        says.insert(0, service.name.clone());
    }
    says.join(" · ")
}

/// A line of the plan in words.
fn words(says: &Says) -> String {
    let of = |source: &Source| match source {
        Source::Catalogue(number) => entry(*number),
        Source::Own(words) => words.clone(),
    };
    let parts = match says {
        Says::Step(source) => vec![of(source)],
        Says::Thing {
            source,
            place,
            holder,
            whose,
        } => {
            let holder = if holder.is_empty() {
                String::new()
            } else {
                say_with(Key::ThingHeldBy, &[("name", Arg::Text(holder))])
            };
            let whose = if whose.is_empty() {
                String::new()
            } else {
                say_with(Key::ThingFor, &[("name", Arg::Text(whose))])
            };
            vec![of(source), whose, place.clone(), holder]
        }
        Says::Person { name, reach } => vec![name.clone(), reach.clone()],
        Says::Note(words) => vec![words.clone()],
        Says::Line { line, saw } => of_the_diary(line, saw),
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// What was asked of whoever may tell somebody of a line.
fn asked(says: &Says) -> Option<Key> {
    match says {
        Says::Line { line, .. } => match line.pass() {
            Pass::MustNot => Some(Key::PaperNotPassedOn),
            Pass::AskFirst => Some(Key::PaperAskFirst),
            Pass::May | Pass::NotSaid => None,
        },
        _ => None,
    }
}

/// A line of the diary with all that was written down about it: when, what, and what was asked and answered.
fn of_the_diary(line: &Line, saw: &[String]) -> Vec<String> {
    let written = day_words(line.written);
    let mut says = vec![
        when_words(line.happened),
        say_with(Key::PaperWritten, &[("day", Arg::Text(&written))]),
        line.words.clone(),
    ];
    let children = match line.children {
        Children::NotSaid => String::new(),
        Children::There => say(Key::LineYes),
        Children::NotThere => say(Key::LineNo),
    };
    let seen = [line.saw.clone()].into_iter().chain(saw.iter().cloned());
    let seen: Vec<String> = seen.filter(|who| !who.is_empty()).collect();
    for (question, answer) in [
        (Key::LineHurt, line.hurt.clone()),
        (Key::LineChildren, children),
        (Key::LineSaw, seen.join(", ")),
        (Key::LineReported, line.reported.clone()),
        (Key::LineReference, line.reference.clone()),
    ] {
        if !answer.is_empty() {
            says.push(format!("{} {answer}", say(question)));
        }
    }
    for addition in line.additions() {
        let day = day_words(addition.written);
        let added = say_with(Key::LineAdded, &[("day", Arg::Text(&day))]);
        says.push(format!("{added}: {}", addition.words));
    }
    says
}

//! Printing chosen lines. Nothing is chosen at first, and the choice is not stored: it is gone with the screen.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::error_message::ErrorMessage;
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::prelude::*;

use super::diary::{day_words, when_words};
use super::overview::{BAG, PEOPLE};
use crate::components::field::Checkbox;
use crate::components::navigator::use_session;
use crate::components::print_preview::{FoldedCard, LargePrint, can_print, print as to_printer};
use crate::components::prose::Prose;
use crate::session::{
    Children, DiaryEntry, Id, Order, Pass, Says, Sheet, SheetPart, Source, panels,
};
use crate::text::{
    Arg, Key, Page, Service, entry, numbers_to_carry, pack, say, say_with, track_numbers,
};

/// The diary's number among the sections; no section has it.
const DIARY: u16 = u16::MAX;
/// The number of diary lines offered at first, and added each time.
const PAGE: usize = 50;

/// What is chosen.
#[derive(Clone, Copy)]
struct Choices {
    lines: RwSignal<Vec<Id>>,
    /// The ids of the chosen services.
    numbers: RwSignal<Vec<String>>,
    /// Whether numbers are printed without names.
    bare: RwSignal<bool>,
    /// Whether it is large print rather than a card.
    large: RwSignal<bool>,
    /// Whether there is a plain heading on top.
    headed: RwSignal<bool>,
    /// The number of diary pages offered.
    pages: RwSignal<usize>,
}

/// The screen for printing.
#[component]
pub fn PrintScreen() -> View {
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
    // What was wrong may not be any more.
    Effect::new(move || {
        lines.track();
        trouble.set(String::new());
    });
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
        view! { <Button wide test_id="print-now" label=say(Key::PaperPrint) on_click=go /> }
    } else {
        view! {
            <div class="notice care">
                <p data-testid="print-cannot">{say(Key::PaperCannot)}</p>
            </div>
        }
    };
    let form = move |t: &'static str, key: Key, large: bool| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || choices.large.get() == large
                on_click=move || choices.large.set(large)
            />
        }
    };
    view! {
        <Heading text=pack().page_title(Page::Paper).to_owned() />
        <Prose page=Page::Paper />
        <h2>{say(Key::PaperLines)}</h2>
        <p>{say(Key::PaperLinesHint)}</p>
        {move || view! { <OfferedLines choices=choices /> }}
        <h2>{say(Key::PaperNumbers)}</h2>
        <p>{say(Key::PaperNumbersHint)}</p>
        {move || view! { <ChosenNumbers choices=choices /> }}
        <h2>{say(Key::PaperForm)}</h2>
        <ChipGroup label=say(
            Key::PaperForm,
        )>{form("card", Key::PaperCard, false)} {form("large", Key::PaperLarge, true)}</ChipGroup>
        {move || {
            view! {
                <p class="soft">{say(if choices.large.get() { Key::PaperLargeHow } else { Key::PaperCardHow })}</p>
            }
        }}
        <Checkbox
            test_id="headed"
            words=say(Key::PaperHeaded)
            is=move || choices.headed.get()
            take=move |on| choices.headed.set(on)
        />
        <h2>{say(Key::PaperPreview)}</h2>
        <p class="soft">{say(Key::PaperPreviewHint)}</p>
        <Show when=move || is_empty() && trouble.with(String::is_empty)>
            <div class="notice">
                <p data-testid="paper-empty">{say(Key::PaperEmpty)}</p>
            </div>
        </Show>
        {move || {
            let mut lines = lines.get();
            let headed = choices.headed.get() && !lines.is_empty();
            if headed {
                lines.insert(0, say(Key::PaperHeading));
            }
            if choices.large.get() {
                view! { <LargePrint lines=lines heading=headed /> }
            } else {
                view! { <FoldedCard panels=panels(lines) heading=headed /> }
            }
        }}
        <ErrorMessage test_id="print-wrong" text=move || trouble.get() />
        {button}
        <Done test_id="printed" when=move || printed.get() label=say(Key::PaperPrinted) />
    }
}

/// Hands out the order of the catalogue.
fn with_order<T>(work: impl FnOnce(Order<'_>) -> T) -> T {
    let pack = pack();
    let sections: Vec<u16> = pack.catalogue().sections().map(|s| s.id).collect();
    work(Order {
        sections: &sections,
        bag: BAG,
        people: PEOPLE,
        diary: DIARY,
    })
}

/// Returns the lines of the plan that can be printed.
fn sheet() -> Sheet {
    with_order(|order| use_session().read(|plan| plan.sheet(order)))
}

/// Returns the lines to print.
fn chosen(choices: Choices) -> Vec<String> {
    track_numbers();
    let sheet = sheet();
    let lines = choices.lines.with(|chosen| {
        let lines = with_order(|order| sheet.chosen(chosen, order));
        let lines = lines.iter().map(|line| words(&line.says));
        lines.collect::<Vec<_>>()
    });
    let bare = choices.bare.get();
    let pack = pack();
    let services = numbers_to_carry(pack.areas());
    let numbers = choices.numbers.with(|chosen| {
        services
            .into_iter()
            .filter(|service| chosen.contains(&service.id))
            .map(|service| number(service, bare))
            .collect::<Vec<_>>()
    });
    lines.into_iter().chain(numbers).collect()
}

/// The lines of the plan, each with a checkbox, section by section.
#[component]
fn OfferedLines(choices: Choices) -> View {
    let sheet = sheet();
    let left_out = (sheet.left_out > 0).then(|| {
        let said = say_with(Key::PaperLeftOut, &[("n", Arg::Number(sheet.left_out))]);
        view! {
            <div class="notice">
                <p data-testid="left-out">{said}</p>
            </div>
        }
    });
    view! {
        {left_out}
        {sheet.parts.is_empty().then(|| view! { <p>{say(Key::PaperNone)}</p> })}
        {sheet.parts.iter().map(|part| section(part, choices)).collect_view()}
    }
}

fn section(part: &SheetPart, choices: Choices) -> View {
    let more = move || {
        view! {
            <Button
                variant=ButtonVariant::Secondary
                test_id="diary-more"
                label=say(Key::DiaryMore)
                on_click=move || {
                    choices.pages.update(|pages| *pages += 1);
                }
            />
        }
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
    let ids = part.unrestricted();
    let every = ids.clone();
    let all_of_them = view! {
        <Checkbox
            test_id="all-lines"
            words=say(if part.lines.len() > shown { Key::PaperAllLater } else { Key::PaperAll })
            is=move || { choices.lines.with(|chosen| !every.is_empty() && every.iter().all(|id| chosen.contains(id))) }
            take=move |on| {
                choices
                    .lines
                    .update(|chosen| {
                        chosen.retain(|id| !ids.contains(id));
                        if on {
                            chosen.extend(&ids);
                        }
                    });
            }
        />
    };
    let lines = part
        .lines
        .iter()
        .take(shown)
        .map(|line| {
            let id = line.id;
            let box_ = view! {
                <Checkbox
                    test_id="line"
                    words=words(&line.says)
                    is=move || choices.lines.with(|chosen| chosen.contains(&id))
                    take=move |on| turn(choices.lines, id, on)
                />
            };
            let restriction =
                restriction_words(&line.says).map(|key| view! { <p class="soft">{say(key)}</p> });
            view! {
                <div translate="no">{box_}</div>
                {restriction}
            }
        })
        .collect_view();
    view! {
        <fieldset class="field">
            <legend>{title}</legend>
            {all_of_them}
            {lines}
            {(part.lines.len() > shown).then(more)}
        </fieldset>
    }
}

/// The main numbers, each with a checkbox.
#[component]
fn ChosenNumbers(choices: Choices) -> View {
    track_numbers();
    let pack = pack();
    let numbers = numbers_to_carry(pack.areas())
        .into_iter()
        .map(|service| {
            let id = service.id.clone();
            let same = id.clone();
            view! {
                <Checkbox
                    test_id="number"
                    words=number(service, false)
                    is=move || choices.numbers.with(|chosen| chosen.contains(&id))
                    take=move |on| turn(choices.numbers, same.clone(), on)
                />
            }
        })
        .collect_view();
    let bare = view! {
        <Checkbox
            test_id="bare"
            words=say(Key::PaperBare)
            is=move || choices.bare.get()
            take=move |on| choices.bare.set(on)
        />
    };
    view! {
        <fieldset class="field">
            <legend class="unseen">{say(Key::PaperNumbers)}</legend>
            {numbers}
            {bare}
        </fieldset>
    }
}

/// Adds an entry to the chosen ones, or removes it.
fn turn<T: PartialEq + Send + Sync + 'static>(chosen: RwSignal<Vec<T>>, one: T, on: bool) {
    chosen.update(|chosen| {
        chosen.retain(|other| *other != one);
        if on {
            chosen.push(one);
        }
    });
}

/// Returns a service in one line, or only its numbers.
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
    // One line cannot explain how to register.
    let texted = service.text.as_ref();
    if let Some(to) = texted.filter(|_| !service.texts_need_registering()) {
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

/// Returns a line of the plan in words.
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
        Says::Person {
            name,
            agency,
            does,
            reach,
        } => [name, agency, does, reach].map(String::clone).into(),
        Says::Note(words) => vec![words.clone()],
        Says::DiaryEntry { line, saw } => of_the_diary(line, saw),
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// Returns a note on the user's restriction on passing on a line.
fn restriction_words(says: &Says) -> Option<Key> {
    Some(match says.restriction()? {
        Pass::MustNot => Key::PaperNotPassedOn,
        Pass::AskFirst => Key::PaperAskFirst,
        Pass::May | Pass::NotSaid => return None,
    })
}

/// Returns a diary line with all that was recorded about it: when, what, and the answers to its questions.
fn of_the_diary(line: &DiaryEntry, saw: &[String]) -> Vec<String> {
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

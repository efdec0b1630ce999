//! A day, asked for in three fields, any of which may stay empty. Not the browser's own field for dates,
//! which asks for all three and shows a calendar that is hard to go back in with a thumb.

use leptos::prelude::*;

use super::element::{Piece, chosen, class, element, follows, text, typed, value, with};
use super::field::{neutral_id, quiet};
use super::live::live;
use super::select::select;
use crate::session::{NoSuchDay, Refused, When};
use crate::text::{Key, errors, pack, say};

/// What is done with a day; why not, if it is not.
type Take = Box<dyn Fn(When) -> Result<(), Refused>>;

/// The three fields, taken as they are typed. What is wrong is said when a field is left, and what is
/// missing not before the last field that it may stand in.
pub fn day_fields(year: String, month: Option<u8>, day: String, take: Take) -> Piece {
    let month = month.map(|month| month.to_string());
    let parts = [
        RwSignal::new(year),
        RwSignal::new(month.clone().unwrap_or_default()),
        RwSignal::new(day),
    ];
    let [year, in_month, day] = parts;
    let wrong = RwSignal::new(String::new());
    let take = std::rc::Rc::new(move |field: Option<RwSignal<String>>| {
        let [year, month, day] = parts.map(|part| part.get_untracked());
        let says = match When::read(&year, &month, &day) {
            Ok(when) => take(when).err().map(errors::refused),
            // Whoever has written a day goes on to the month next.
            Err(NoSuchDay::MonthMissing | NoSuchDay::YearMissing) if field == Some(parts[2]) => {
                None
            }
            Err(error) => Some(errors::no_such_day(error)),
        };
        match says {
            None => wrong.set(String::new()),
            Some(says) if field.is_some() => wrong.set(says),
            Some(_) => {}
        }
    });
    let hint_id = neutral_id();
    let wrong_id = neutral_id();
    let described = format!("{hint_id} {wrong_id}");
    let number = |t: &str, label: Key, part: RwSignal<String>, digits: &'static str| {
        let id = neutral_id();
        let (typing, leaving) = (take.clone(), take.clone());
        let mut field = quiet(&id, t);
        field.extend([
            with("type", "text"),
            with("inputmode", "numeric"),
            with("maxlength", digits),
            with("aria-describedby", described.clone()),
            follows("aria-invalid", move || {
                (!wrong.read().is_empty()).then_some("true")
            }),
            value(Signal::stored(part.get_untracked())),
            typed(move |text| {
                part.set(text);
                typing(None);
            }),
            chosen(move |_| leaving(Some(part))),
        ]);
        let label = element("label", vec![with("for", id)], vec![text(say(label))]);
        element(
            "div",
            vec![class("field")],
            vec![label, element("input", field, vec![])],
        )
    };
    let months = (1..=12)
        .map(|month: u8| (month.to_string(), pack().month(month)))
        .collect();
    let choosing = take.clone();
    let pick = select(
        "day-month",
        Key::DayMonth,
        Key::DayNotKnown,
        months,
        month.as_deref(),
        false,
        move |month| {
            in_month.set(month.unwrap_or_default());
            choosing(Some(in_month));
        },
    );
    let fields = vec![
        number("day-day", Key::DayDay, day, "2"),
        pick,
        number("day-year", Key::DayYear, year, "4"),
    ];
    element(
        "fieldset",
        vec![class("field")],
        vec![
            element("legend", vec![], vec![text(say(Key::DayLegend))]),
            element(
                "p",
                vec![class("hint"), with("id", hint_id)],
                vec![text(say(Key::DayHint))],
            ),
            element("div", vec![class("day")], fields),
            element(
                "p",
                vec![
                    class("wrong"),
                    with("id", wrong_id),
                    with("aria-live", "polite"),
                ],
                vec![live(move || wrong.get())],
            ),
        ],
    )
}

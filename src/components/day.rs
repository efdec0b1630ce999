//! A date in three fields, any of which may stay empty. The browser's own date field asks for all three and
//! shows a calendar that is hard to go back in with a thumb.

use crate::prelude::*;

use super::field::{neutral_id, quiet};
use super::select::SelectField;
use crate::session::{EditError, NoSuchDay, When};
use crate::text::{Key, errors, pack, say};

/// The three fields, stored as they are typed. Errors are shown when a field is left, but a missing month or
/// year not yet on leaving the day.
#[component]
pub fn DayFields(
    /// The initial year, as text; may be empty.
    year: String,
    /// The initial month, 1–12.
    #[prop(optional)]
    month: Option<u8>,
    /// The initial day of the month, as text; may be empty.
    day: String,
    /// Stores the date; called whenever the three fields read as one.
    take: Box<dyn Fn(When) -> Result<(), EditError>>,
) -> View {
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
            // The month comes next.
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
    let number = |t: &'static str, label: Key, part: RwSignal<String>, digits: &'static str| {
        let id = neutral_id();
        let (typing, leaving) = (take.clone(), take.clone());
        let mut field = quiet(&id, t);
        field.extend([
            attribute("type", "text"),
            attribute("inputmode", "numeric"),
            attribute("maxlength", digits),
            attribute("aria-describedby", described.clone()),
            attribute("aria-invalid", move || {
                (!wrong.read().is_empty()).then_some("true")
            }),
            prop::value(Signal::stored(part.get_untracked())),
            on::input(move |event| {
                let text = event_target_value(&event);
                part.set(text);
                typing(None);
            }),
            on::change(move |_| leaving(Some(part))),
        ]);
        view! {
            <div class="field">
                <label for=id>{say(label)}</label>
                <input {..field} />
            </div>
        }
    };
    let months = (1..=12)
        .map(|month: u8| (month.to_string(), pack().month(month)))
        .collect();
    let choosing = take.clone();
    let pick = view! {
        <SelectField
            test_id="day-month"
            label=Key::DayMonth
            any=Key::DayNotKnown
            answers=months
            at_first=month.clone()
            choose=move |month| {
                in_month.set(month.unwrap_or_default());
                choosing(Some(in_month));
            }
        />
    };
    let fields = vec![
        number("day-day", Key::DayDay, day, "2"),
        pick,
        number("day-year", Key::DayYear, year, "4"),
    ];
    view! {
        <fieldset class="field">
            <legend>{say(Key::DayLegend)}</legend>
            <p class="hint" id=hint_id>
                {say(Key::DayHint)}
            </p>
            <div class="day">{fields}</div>
            <p class="wrong" id=wrong_id aria-live="polite" prop:text=move || wrong.get()></p>
        </fieldset>
    }
}

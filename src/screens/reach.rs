//! How to reach me safely, as a card for a worker to read and close.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::screen::{PlanScreen, Screen};
use crate::prelude::*;
use crate::session::Source;
use crate::text::{Key, entry, pack, say};

/// The catalogue's section on how to reach the user.
const CONTACT: u16 = 17;

/// What was chosen and written there, in large type; private and dropped items are left out.
#[component]
pub fn ReachScreen() -> View {
    let (session, navigator) = (use_session(), use_navigator());
    let title = pack()
        .catalogue()
        .section(CONTACT)
        .map(|section| section.title.clone())
        .unwrap_or_default();
    let lines = move || {
        let rows: Vec<View> = session.read(|plan| {
            let there = plan.to_show(CONTACT).into_iter();
            there.map(|(step, note)| row(step, note)).collect()
        });
        if rows.is_empty() {
            return view! { <p class="soft">{say(Key::ReachNone)}</p> };
        }
        view! { <ul class="reading">{rows}</ul> }
    };
    view! {
        <Heading text=title />
        <p>{say(Key::ReachHint)}</p>
        {lines}
        <Button
            wide
            test_id="reach-close"
            label=say(Key::ReachClose)
            on_click=move || {
                navigator.back();
            }
        />
        <Button
            variant=ButtonVariant::Secondary
            test_id="reach-change"
            label=say(Key::ReviewAdd)
            on_click=move || {
                navigator.to(Screen::Plan(PlanScreen::Section(CONTACT)));
            }
        />
    }
}

fn row(step: Option<&Source>, note: &str) -> View {
    let words = step.map(|source| match source {
        Source::Catalogue(number) => view! { <div>{entry(*number)}</div> },
        Source::Own(words) => own(words),
    });
    let note = (!note.is_empty()).then(|| own(note));
    view! { <li>{words} {note}</li> }
}

fn own(words: &str) -> View {
    view! {
        <div class="as-written" dir="auto" translate="no">
            {words.to_owned()}
        </div>
    }
}

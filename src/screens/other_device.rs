//! Moving to another phone or computer: export a copy, open it there, check it, erase the plan here.

use super::import::inside_in_words;
use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::screen::{CopiesScreen, SavingScreen, Screen};
use crate::prelude::*;
use crate::session::Counted;
use crate::text::{Key, say};

/// The screen with these steps.
#[component]
pub fn OtherDeviceScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let inside = move || {
        let counted = session.read(Counted::of);
        let says = inside_in_words(counted);
        match says.is_empty() {
            true => say(Key::MoveCheckNothing),
            false => format!("{} {says}", say(Key::MoveCheckLine)),
        }
    };
    view! {
        <Heading text=say(Key::MoveTitle) />
        <p>{say(Key::MoveIntro)}</p>
        <p>{say(Key::MoveSafe)}</p>
        <h2>{say(Key::MoveTake)}</h2>
        <p>{say(Key::MoveTakeLine)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="carry"
            label=say(Key::CarryGo)
            on_click=move || { navigator.to(Screen::Copies(CopiesScreen::Export)) }
        />
        <h2>{say(Key::MoveOpen)}</h2>
        <p>{say(Key::MoveOpenLine)}</p>
        <h2>{say(Key::MoveCheck)}</h2>
        <p data-testid="move-inside">{inside}</p>
        <h2>{say(Key::MoveErase)}</h2>
        <p>{say(Key::MoveEraseLine)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="erase"
            label=say(Key::EraseGo)
            on_click=move || { navigator.to(Screen::Saving(SavingScreen::Erase)) }
        />
    }
}

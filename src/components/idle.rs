//! The notice shown when the page has not been used for a while.

use crate::components::button::{Button, ButtonVariant};
use crate::components::screen::{SavingScreen, Screen};
use crate::prelude::*;

use super::navigator::{use_navigator, use_session};
use crate::browser::focus;
use crate::browser::presence::OWN as OWN_TOUCH;
use crate::browser::timer::{Later, later};
use crate::text::{Arg, Key, say, say_with};

/// A warning that the session is about to lock or clear, with buttons to carry on or to save.
#[component]
pub fn IdleNotice() -> View {
    let session = use_session();
    let navigator = use_navigator();
    // Scrolls once the notice is rendered: it covers the lower edge, and may hide the focused element.
    let settle = StoredValue::new_local(None::<Later>);
    let said = move || {
        let minutes = Arg::Number(session.ends_in().unwrap_or(1));
        let key = if session.is_saved() {
            Key::IdleLocks
        } else {
            Key::IdleClears
        };
        say_with(key, &[("n", minutes)])
    };
    // The container is always present, so that screen readers announce what appears in it.
    view! {
        <div class="idle-place" role="alert">
            <Show when=move || {
                session.ends_in().is_some()
            }>
                {
                    settle.set_value(Some(later(0, focus::in_sight)));
                    let offers_to_save = !session.is_saved() && !untrack(|| navigator.here()).is_childs();
                    let save = move || {
                        session.record_activity();
                        navigator.to(Screen::Saving(SavingScreen::Save));
                    };
                    view! {
                        <div class="notice" data-testid="idle" {..[attribute(OWN_TOUCH, "")]}>
                            <p prop:text=said></p>
                            <Button
                                test_id="carry-on"
                                label=say(Key::IdleCarryOn)
                                on_click=move || session.record_activity()
                            />
                            {offers_to_save
                                .then(|| {
                                    view! {
                                        <Button
                                            variant=ButtonVariant::Secondary
                                            test_id="idle-keep"
                                            label=say(Key::SaveIt)
                                            on_click=save
                                        />
                                    }
                                })}
                        </div>
                    }
                }
            </Show>
        </div>
    }
}

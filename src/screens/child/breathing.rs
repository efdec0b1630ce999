//! Breathing with a ball that grows and shrinks; with reduced motion it stays still and the words lead.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage};
use crate::components::drawing::{Drawing, round};
use crate::components::interval::beat;
use crate::session::Exercise;
use crate::text::{Key, say};

/// The length of a breath in or out, in milliseconds. Same as the ball's animation in the style sheet.
const BREATH_MS: u32 = 4_000;

/// The exercise "Slow breath".
#[component]
pub fn BreathingScreen() -> View {
    let running = RwSignal::new(false);
    let inward = RwSignal::new(false);
    let ball = view! {
        <div class=move || match running.get() && inward.get() {
            true => "ball grown",
            false => "ball",
        }>
            <Drawing shapes=vec![("ball-outer", round(50.0, 50.0, 48.0)), ("ball-inner", round(50.0, 50.0, 34.0))] />
        </div>
    };
    let says = move || {
        view! {
            <LargeWords words=say(
                match (running.get(), inward.get()) {
                    (false, _) => Key::BreathingStill,
                    (true, true) => Key::BreathingIn,
                    (true, false) => Key::BreathingOut,
                },
            ) />
        }
    };
    view! {
        <Stage title=Key::BreathingTitle>
            <LargeWords words=say(Key::BreathingHint) />
            <div class="ball-box" data-testid="ball">
                {ball}
            </div>
            <div role="status">{says}</div>
            <Show
                when={move || running.get()}
                fallback={move || {
                    view! {
                        <Button
                            wide
                            test_id="breathing-start"
                            label=say(Key::BreathingStart)
                            on_click={move || {
                                running.set(true);
                            }}
                        />
                    }
                }}
            >
                {
                    inward.set(true);
                    beat(BREATH_MS, move || { inward.update(|inward| *inward = !*inward) });
                    // Starts with breathing in; the timer ends with this view.
                    view! {
                        <Button
                            variant=ButtonVariant::Secondary
                            wide
                            test_id="breathing-stop"
                            label=say(Key::BreathingStop)
                            on_click={move || {
                                running.set(false);
                                inward.set(false);
                            }}
                        />
                    }
                }
            </Show>
            <Finish exercise=Exercise::Breathing />
        </Stage>
    }
}

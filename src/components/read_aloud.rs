//! A button that reads a page aloud; absent where the device has no voice of its own for the language.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use crate::browser::speech;
use crate::browser::timer::{Later, later};
use crate::text::{Key, pack, say};

/// Delays before looking for voices again, in milliseconds: engines load them only after the first query.
const AGAIN_MS: [u32; 3] = [300, 1_500, 4_000];

/// A button that starts reading, and then one that stops it. The text is read as it is at the time of the press.
#[component]
pub fn ReadAloudButton(
    /// The elements to read, as a CSS selector.
    places: &'static str,
    /// What the button says.
    start: Key,
    /// What the button says that stops it.
    stop: Key,
    /// How fast to read: 1 is the voice's usual rate.
    rate: f32,
    /// Whether the text is hidden, which stops the reading.
    quiet: Box<dyn Fn() -> bool>,
) -> View {
    let language = pack().language().to_owned();
    let there = RwSignal::new(speech::is_there(&language));
    let reading = RwSignal::new(false);
    let looks = StoredValue::new_local(Vec::<Later>::new());
    if !there.get_untracked() {
        let look = |after: &u32| {
            let language = language.clone();
            later(*after, move || {
                let _gone = there.try_set(speech::is_there(&language));
            })
        };
        looks.set_value(AGAIN_MS.iter().map(look).collect());
    }
    // Hiding the text also stops the reading.
    Effect::new(move || {
        if quiet() {
            speech::hush();
            reading.set(false);
        }
    });
    on_cleanup(speech::hush);
    let language = StoredValue::new(language);
    view! {
        <Show when=move || there.get()>
            <Show
                when=move || reading.get()
                fallback=move || {
                    view! {
                        <Button
                            variant=ButtonVariant::Link
                            test_id="read-aloud"
                            label=say(start)
                            on_click=move || {
                                let ended = move || {
                                    let _gone = reading.try_set(false);
                                };
                                language.with_value(|language| speech::read(places, language, rate, ended));
                                reading.set(true);
                            }
                        />
                    }
                }
            >
                <Button
                    variant=ButtonVariant::Link
                    test_id="hush"
                    label=say(stop)
                    on_click=move || {
                        speech::hush();
                        reading.set(false);
                    }
                />
            </Show>
        </Show>
    }
}

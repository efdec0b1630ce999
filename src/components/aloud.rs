//! A button that reads a page aloud, where the device has a voice of its own. Where it has none, no button.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use crate::device::speech;
use crate::device::timer::{Later, later};
use crate::text::{Key, pack, say};

/// Engines tell their voices some time after they are asked first: when it is looked again, in milliseconds.
const AGAIN_MS: [u32; 3] = [300, 1_500, 4_000];

/// The button, and one that stops it. What is read are the words that stand at these places of the page
/// (a selector) when it is pressed; while `quiet` holds nothing is.
#[component]
pub fn ReadAloudButton(places: &'static str, quiet: Box<dyn Fn() -> bool>) -> View {
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
    // Whatever takes this out of sight hushes it too.
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
                            label=say(Key::ChildRead)
                            on_click=move || {
                                language.with_value(|language| speech::read(places, language));
                                reading.set(true);
                            }
                        />
                    }
                }
            >
                <Button
                    variant=ButtonVariant::Link
                    test_id="hush"
                    label=say(Key::ChildHush)
                    on_click=move || {
                        speech::hush();
                        reading.set(false);
                    }
                />
            </Show>
        </Show>
    }
}

//! A button that reads a page aloud, where the device has a voice of its own. Where it has none, no button.

use leptos::prelude::*;

use super::element::Piece;
use super::live::{either, when};
use super::pieces::plain;
use crate::device::speech;
use crate::device::timer::{Later, later};
use crate::text::{Key, pack};

/// Engines tell their voices some time after they are asked first: when it is looked again, in milliseconds.
const AGAIN_MS: [u32; 3] = [300, 1_500, 4_000];

/// The button, and one that stops it. What is read are the words that stand at these places of the page
/// (a selector) when it is pressed; while `quiet` holds nothing is.
pub fn read_aloud(places: &'static str, quiet: impl Fn() -> bool + 'static) -> Piece {
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
    when(
        move || there.get(),
        move || {
            either(
                move || reading.get(),
                move || {
                    plain("hush", Key::ChildHush, move || {
                        speech::hush();
                        reading.set(false);
                    })
                },
                move || {
                    plain("read-aloud", Key::ChildRead, move || {
                        language.with_value(|language| speech::read(places, language));
                        reading.set(true);
                    })
                },
            )
        },
    )
}

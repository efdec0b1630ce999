//! The bear's story: a part for each meeting, to look at and to hear. Nothing in it is chosen or stored.

use crate::prelude::*;

use super::bear_scenes::{FIELD, SCENES};
use super::stage::{LargeWords, Stage};
use crate::components::drawing::PlacedDrawing;
use crate::session::Meeting;
use crate::text::{Key, say};

/// The parts in the order of the meetings: the title and the words of each.
const PARTS: [(Key, Key); 12] = [
    (Key::Bear1Title, Key::Bear1),
    (Key::Bear2Title, Key::Bear2),
    (Key::Bear3Title, Key::Bear3),
    (Key::Bear4Title, Key::Bear4),
    (Key::Bear5Title, Key::Bear5),
    (Key::Bear6Title, Key::Bear6),
    (Key::Bear7Title, Key::Bear7),
    (Key::Bear8Title, Key::Bear8),
    (Key::Bear9Title, Key::Bear9),
    (Key::Bear10Title, Key::Bear10),
    (Key::Bear11Title, Key::Bear11),
    (Key::Bear12Title, Key::Bear12),
];

/// A meeting's part of the story.
#[component]
pub fn BearScreen(number: Meeting) -> View {
    let at = usize::from(number).saturating_sub(1);
    let part = PARTS.get(at).copied();
    let (title, words) = part.unwrap_or((Key::Bear1Title, Key::Bear1));
    let scene = SCENES.get(at).copied().unwrap_or_default();
    view! {
        <Stage title=title>
            <div class="scene">
                <PlacedDrawing field=FIELD figures=scene />
            </div>
            <LargeWords words=say(words) />
        </Stage>
    }
}

//! Pictures that are shown, and what a camera sees of such pictures. Both end with the screen that they are on.

use leptos::prelude::*;

use super::element::{Piece, element, follows, handle, with};
use super::field::neutral_id;
use crate::device::timer::{Later, later};
use crate::session::{Lens, Seen};

/// A camera that a screen has started.
#[derive(Clone, Copy)]
pub struct Camera(StoredValue<Option<Lens>, LocalStorage>);

impl Camera {
    /// Starts it again.
    pub fn again(self) {
        self.0.with_value(|lens| {
            if let Some(lens) = lens {
                lens.again();
            }
        });
    }

    /// Forgets what was read.
    pub fn anew(self) {
        self.0.with_value(|lens| {
            if let Some(lens) = lens {
                lens.anew();
            }
        });
    }
}

/// How fast pictures follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Three a second: for an old camera, or whom flicker troubles.
    Slow,
    /// Six a second.
    Quick,
}

/// Shows bytes as pictures.
pub fn shown_as_pictures(
    bytes: Vec<u8>,
    pace: RwSignal<Pace>,
    tell: impl Fn(Seen) + 'static,
) -> Piece {
    let id = neutral_id();
    let canvas = element(
        "canvas",
        vec![
            with("id", id.clone()),
            handle("frames"),
            // It says nothing to somebody who cannot see it, and the count beside it does.
            with("aria-hidden", "true"),
            follows("data-pace", move || {
                Some(match pace.get() {
                    Pace::Slow => "3",
                    Pace::Quick => "6",
                })
            }),
        ],
        vec![],
    );
    ends_with_this(move || Lens::show(&id, &bytes, tell));
    element("div", vec![], vec![canvas])
}

/// What the camera sees.
pub fn camera(tell: impl Fn(Seen) + 'static) -> (Piece, Camera) {
    let id = neutral_id();
    let video = element(
        "video",
        vec![
            with("id", id.clone()),
            handle("camera"),
            with("aria-hidden", "true"),
            // Without these, phones show it on the whole screen, or wait for a press.
            with("playsinline", ""),
            with("muted", ""),
            with("disablepictureinpicture", ""),
            with("disableremoteplayback", ""),
        ],
        vec![],
    );
    let camera = Camera(ends_with_this(move || Lens::look(&id, tell)));
    (element("div", vec![], vec![video]), camera)
}

/// Begins once the element stands, and ends with what is around it.
fn ends_with_this(
    begin: impl FnOnce() -> Lens + 'static,
) -> StoredValue<Option<Lens>, LocalStorage> {
    let lens = StoredValue::new_local(None);
    let soon: StoredValue<Option<Later>, LocalStorage> = StoredValue::new_local(None);
    soon.set_value(Some(later(0, move || {
        lens.try_set_value(Some(begin()));
    })));
    lens
}

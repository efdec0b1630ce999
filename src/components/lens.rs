//! Pictures that are shown, and what a camera sees of such pictures. Both end with the screen that they are on.

use crate::prelude::*;

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
#[component]
pub fn QrFrames(bytes: Vec<u8>, pace: RwSignal<Pace>, tell: Box<dyn Fn(Seen)>) -> View {
    let id = neutral_id();
    let canvas = view! {
        <canvas
            id=id.clone()
            data-testid="frames"
            aria-hidden="true"
            data-pace=move || match pace.get() {
                Pace::Slow => "3",
                Pace::Quick => "6",
            }
        ></canvas>
    };
    ends_with_this(move || Lens::show(&id, &bytes, tell));
    view! { <div>{canvas}</div> }
}

/// What the camera sees.
pub fn camera(tell: impl Fn(Seen) + 'static) -> (View, Camera) {
    let id = neutral_id();
    let video = view! {
        <video
            id=id.clone()
            data-testid="camera"
            aria-hidden="true"
            playsinline
            muted
            disablepictureinpicture
            disableremoteplayback
        ></video>
    };
    let camera = Camera(ends_with_this(move || Lens::look(&id, tell)));
    (view! { <div>{video}</div> }, camera)
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

//! Bytes as QR codes on the screen, and the camera that reads them. Both stop when their screen is left.

use crate::prelude::*;

use super::field::neutral_id;
use crate::browser::timer::{Later, later};
use crate::session::{Lens, Seen};

/// The camera started by a screen.
#[derive(Clone, Copy)]
pub struct Camera(StoredValue<Option<Lens>, LocalStorage>);

impl Camera {
    /// Starts the camera again.
    pub fn again(self) {
        self.0.with_value(|lens| {
            if let Some(lens) = lens {
                lens.again();
            }
        });
    }

    /// Changes to the next camera.
    pub fn change(self) {
        self.0.with_value(|lens| {
            if let Some(lens) = lens {
                lens.change();
            }
        });
    }

    /// Discards the frames read so far.
    pub fn discard(self) {
        self.0.with_value(|lens| {
            if let Some(lens) = lens {
                lens.discard();
            }
        });
    }
}

/// The rate at which frames are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Three a second: for old cameras, or people sensitive to flicker.
    Slow,
    /// Six a second.
    Quick,
}

/// A canvas that shows bytes as a sequence of QR codes.
#[component]
pub fn QrFrames(
    /// The bytes to show.
    bytes: Vec<u8>,
    /// The rate at which frames are shown.
    pace: RwSignal<Pace>,
    /// Called with progress and failures.
    tell: Box<dyn Fn(Seen)>,
) -> View {
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

/// Returns the camera's live picture, and the camera. `tell` is called with progress and failures.
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

/// Begins once the element is in the page, and stops with the screen around it.
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

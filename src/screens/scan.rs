//! A copy through the camera: from the pictures on another device's screen.

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element, follows, handle};
use crate::parts::go::session;
use crate::parts::lens::{Camera, camera};
use crate::parts::live::{all, either, live, when};
use crate::parts::pieces::{Kind, para, soft, status, wide, wrong};
use crate::session::Seen;
use crate::text::{Arg, Key, errors, say, say_with};

/// How it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Nothing was asked for.
    Off,
    /// The browser asks the person.
    Asking,
    On,
    /// It was on, or refused, and can be started again.
    Stopped,
}

/// Looks through the camera until all is there; then `whole` gets it.
pub fn scan(whole: impl Fn(Vec<u8>) + Copy + Send + 'static) -> Piece {
    let state = RwSignal::new(State::Off);
    let read = RwSignal::new((0, 0));
    let failed = RwSignal::new(String::new());
    let other = RwSignal::new(false);
    let session = session();
    let tell = move |seen: Seen| {
        let says = errors::seen(&seen).unwrap_or_default();
        match seen {
            Seen::Looking => state.set(State::On),
            Seen::Read(n, needed) => {
                if n > read.get_untracked().0 {
                    session.frames_passed(n, needed);
                }
                read.set((n, needed));
                other.set(false);
            }
            Seen::Whole(bytes) => return whole(bytes),
            Seen::Other => other.set(true),
            Seen::Aside | Seen::Refused | Seen::Missing | Seen::Busy => state.set(State::Stopped),
            // Begun anew from the start, whatever it was that failed.
            Seen::Failed => {
                state.set(State::Off);
                read.set((0, 0));
            }
            _ => {}
        }
        if failed.get_untracked() != says {
            failed.set(says);
        }
    };
    let count = move || match read.get() {
        (0, _) => String::new(),
        (n, needed) => say_with(
            Key::ScanRead,
            &[("n", Arg::Number(n)), ("needed", Arg::Number(needed))],
        ),
    };
    let started = move || {
        let (piece, camera) = camera(tell);
        all([
            status(vec![live(move || match state.get() {
                State::Asking => say(Key::ScanAsking),
                State::On => say(Key::ScanLooking),
                State::Off | State::Stopped => String::new(),
            })]),
            element(
                "div",
                vec![follows("hidden", move || {
                    (state.get() == State::Stopped).then_some("")
                })],
                vec![piece],
            ),
            element(
                "p",
                vec![class("soft"), handle("scanned")],
                vec![live(count)],
            ),
            wrong("scan-wrong", move || failed.get()),
            when(
                move || other.get(),
                move || {
                    wide(Kind::Second, "scan-anew", Key::ScanAnew, move || {
                        camera.anew();
                        read.set((0, 0));
                        other.set(false);
                        failed.set(String::new());
                    })
                },
            ),
            again_or_stop(state, camera, move || {
                state.set(State::Off);
                read.set((0, 0));
                other.set(false);
                failed.set(String::new());
            }),
        ])
    };
    either(
        move || state.get() == State::Off,
        move || {
            all([
                para(Key::ScanFirst),
                soft(say(Key::ScanStays)),
                wrong("scan-wrong", move || failed.get()),
                wide(Kind::Second, "scan-start", Key::ScanStart, move || {
                    failed.set(String::new());
                    state.set(State::Asking);
                }),
            ])
        },
        started,
    )
}

fn again_or_stop(
    state: RwSignal<State>,
    camera: Camera,
    stop: impl Fn() + Copy + Send + 'static,
) -> Piece {
    either(
        move || state.get() == State::Stopped,
        move || {
            wide(Kind::Main, "scan-again", Key::ScanAgain, move || {
                state.set(State::Asking);
                camera.again();
            })
        },
        move || wide(Kind::Second, "scan-stop", Key::ScanStop, stop),
    )
}

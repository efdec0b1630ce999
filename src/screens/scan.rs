//! Importing a copy through the camera, from the QR codes on another device's screen.

use crate::components::button::{Button, ButtonVariant};
use crate::components::error_message::ErrorMessage;
use crate::prelude::*;

use crate::components::navigator::use_session;
use crate::components::qr::{Camera, camera};
use crate::session::Seen;
use crate::text::{Arg, Key, errors, say, say_with};

/// The state of the scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Not started.
    Off,
    /// The browser is asking the user for permission.
    Asking,
    On,
    /// The camera was on, or refused, and can be started again.
    Stopped,
}

/// Reads frames with the camera until the copy is complete, then passes it to `whole`.
pub fn scan(whole: impl Fn(Vec<u8>) + Copy + Send + 'static) -> View {
    let state = RwSignal::new(State::Off);
    let read = RwSignal::new((0, 0));
    let failed = RwSignal::new(String::new());
    let other = RwSignal::new(false);
    let others = RwSignal::new(false);
    let session = use_session();
    let tell = move |seen: Seen| {
        let says = errors::seen(&seen).unwrap_or_default();
        match seen {
            Seen::Looking(more) => {
                others.set(more);
                state.set(State::On);
            }
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
            // After any failure the scan starts from scratch.
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
        view! {
            <div role="status">
                {move || match state.get() {
                    State::Asking => say(Key::ScanAsking),
                    State::On => say(Key::ScanLooking),
                    State::Off | State::Stopped => String::new(),
                }}
            </div>
            <div hidden=move || { (state.get() == State::Stopped).then_some("") }>{piece}</div>
            <p class="soft" data-testid="scanned">
                {count}
            </p>
            <ErrorMessage test_id="scan-wrong" text=move || failed.get() />
            <Show when=move || other.get()>
                <Button
                    variant=ButtonVariant::Secondary
                    wide
                    test_id="scan-anew"
                    label=say(Key::ScanAnew)
                    on_click=move || {
                        camera.discard();
                        read.set((0, 0));
                        other.set(false);
                        failed.set(String::new());
                    }
                />
            </Show>
            <Show when=move || others.get() && state.get() == State::On>
                <Button
                    variant=ButtonVariant::Secondary
                    wide
                    test_id="scan-change"
                    label=say(Key::ScanChange)
                    on_click=move || {
                        state.set(State::Asking);
                        camera.change();
                    }
                />
            </Show>
            {again_or_stop(
                state,
                camera,
                move || {
                    state.set(State::Off);
                    read.set((0, 0));
                    other.set(false);
                    failed.set(String::new());
                },
            )}
        }
    };
    view! {
        <Show when=move || state.get() == State::Off fallback=started>
            <p>{say(Key::ScanFirst)}</p>
            <p class="soft">{say(Key::ScanStays)}</p>
            <ErrorMessage test_id="scan-wrong" text=move || failed.get() />
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="scan-start"
                label=say(Key::ScanStart)
                on_click=move || {
                    failed.set(String::new());
                    state.set(State::Asking);
                }
            />
        </Show>
    }
}

fn again_or_stop(
    state: RwSignal<State>,
    camera: Camera,
    stop: impl Fn() + Copy + Send + 'static,
) -> View {
    view! {
        <Show
            when=move || state.get() == State::Stopped
            fallback=move || {
                view! {
                    <Button
                        variant=ButtonVariant::Secondary
                        wide
                        test_id="scan-stop"
                        label=say(Key::ScanStop)
                        on_click=stop
                    />
                }
            }
        >
            <Button
                wide
                test_id="scan-again"
                label=say(Key::ScanAgain)
                on_click=move || {
                    state.set(State::Asking);
                    camera.again();
                }
            />
        </Show>
    }
}

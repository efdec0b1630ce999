//! Showing a copy as QR codes, for the camera of another device.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::error_message::ErrorMessage;
use crate::prelude::*;

use crate::components::navigator::use_session;
use crate::components::qr::{Pace, QrFrames};
use crate::session::Seen;
use crate::text::{Arg, Key, say, say_with};

/// Shows a copy until the user confirms that the other device has it (`over(true)`), or goes back.
pub fn show(bytes: Vec<u8>, over: impl Fn(bool) + Copy + Send + 'static) -> View {
    let session = use_session();
    let pace = RwSignal::new(Pace::Quick);
    let shown = RwSignal::new((0, 0));
    let failed = RwSignal::new(String::new());
    let tell = move |seen: Seen| match seen {
        Seen::Shown(so_far, needed) => {
            session.frames_passed(so_far, needed);
            shown.set((so_far, needed));
        }
        // All other events mean a failure here.
        _ => failed.set(say(Key::ErrorShowFailed)),
    };
    let count = move || match shown.get() {
        (0, _) => say(Key::ShowComing),
        (n, needed) => say_with(
            Key::ShowSoFar,
            &[("n", Arg::Number(n)), ("needed", Arg::Number(needed))],
        ),
    };
    let all_shown = move || {
        let (n, needed) = shown.get();
        n > needed
    };
    let one = |t: &'static str, key: Key, one: Pace| {
        view! { <Chip test_id=t label=say(key) pressed=move || pace.get() == one on_click=move || pace.set(one) /> }
    };
    view! {
        <h1 tabindex="-1">{say(Key::ShowTitle)}</h1>
        <p>{say(Key::ShowHow)}</p>
        <ChipGroup label=say(
            Key::ShowPace,
        )>{one("pace-slow", Key::ShowSlow, Pace::Slow)} {one("pace-quick", Key::ShowQuick, Pace::Quick)}</ChipGroup>
        <ErrorMessage test_id="show-wrong" text=move || failed.get() />
        <QrFrames bytes=bytes pace=pace tell=tell />
        <Show when={move || shown.get().0 > 0}>
            <Button wide test_id="show-done" label=say(Key::ShowDone) on_click=move || over(true) />
        </Show>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="show-not"
            label=say(Key::ShowNot)
            on_click=move || over(false)
        />
        // Below the buttons: a longer count, or the line that comes, would move one from under a thumb.
        <p class="soft" data-testid="shown">
            {count}
        </p>
        <div role="status">
            <Show when=all_shown>
                <p>{say(Key::ShowOn)}</p>
            </Show>
        </div>
    }
}

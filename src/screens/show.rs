//! A copy as pictures, for the camera of another device.

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::go::session;
use crate::parts::lens::{Pace, shown_as_pictures};
use crate::parts::live::{all, live, when};
use crate::parts::pieces::{Kind, chip, chips, para, status, wide, wrong};
use crate::session::Seen;
use crate::text::{Arg, Key, say, say_with};

/// Shows a copy until somebody says that the other device has it (`over(true)`), or goes back.
pub fn show(bytes: Vec<u8>, over: impl Fn(bool) + Copy + Send + 'static) -> Piece {
    let session = session();
    let pace = RwSignal::new(Pace::Quick);
    let shown = RwSignal::new((0, 0));
    let failed = RwSignal::new(String::new());
    let tell = move |seen: Seen| match seen {
        Seen::Shown(so_far, needed) => {
            session.frames_passed(so_far, needed);
            shown.set((so_far, needed));
        }
        // Nothing else is told of showing.
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
    let one = |t: &str, key: Key, one: Pace| {
        chip(t, key, move || pace.get() == one, move || pace.set(one))
    };
    all([
        // Without the way back above it: that would lead past the copy's words.
        element(
            "h1",
            vec![with("tabindex", "-1")],
            vec![text(say(Key::ShowTitle))],
        ),
        para(Key::ShowHow),
        chips(
            Some(Key::ShowPace),
            vec![
                one("pace-slow", Key::ShowSlow, Pace::Slow),
                one("pace-quick", Key::ShowQuick, Pace::Quick),
            ],
        ),
        wrong("show-wrong", move || failed.get()),
        shown_as_pictures(bytes, pace, tell),
        element("p", vec![class("soft"), handle("shown")], vec![live(count)]),
        status(vec![when(all_shown, || para(Key::ShowOn))]),
        when(
            move || shown.get().0 > 0,
            move || wide(Kind::Main, "show-done", Key::ShowDone, move || over(true)),
        ),
        wide(Kind::Second, "show-not", Key::ShowNot, move || over(false)),
    ])
}

//! The end of every meeting: who is at home, what the child will say they did, something kind.

use crate::components::button::Button;
use crate::components::chip::{Chip, ChipGroup};
use crate::components::screen::{ChildScreen, Screen};
use crate::prelude::*;

use super::cards::Bird;
use super::stage::{LargeWords, stage_to};
use crate::components::navigator::{use_navigator, use_session};
use crate::text::{Key, say};

const SAY: [(&str, Key); 4] = [
    ("say-talked", Key::EndingSayTalked),
    ("say-played", Key::EndingSayPlayed),
    ("say-drew", Key::EndingSayDrew),
    ("say-ask", Key::EndingSayAsk),
];

const KIND: [(&str, Key); 6] = [
    ("kind-five", Key::EndingKindFive),
    ("kind-wave", Key::EndingKindWave),
    ("kind-stretch", Key::EndingKindStretch),
    ("kind-joke", Key::EndingKindJoke),
    ("kind-song", Key::EndingKindSong),
    ("kind-star", Key::EndingKindStar),
];

/// The choice whether the child's answers may be saved, if the host allows it.
const KEEP: [(&str, Key, bool); 3] = [
    ("keep-yes", Key::EndingKeepYes, true),
    ("keep-no", Key::EndingKeepNo, false),
    ("keep-perhaps", Key::EndingKeepPerhaps, false),
];

/// "Before we stop". Its last step is for the officer, who goes through the gate to the record.
#[component]
pub fn EndingScreen() -> View {
    let navigator = use_navigator();
    let session = use_session();
    let asks = session.may_keep_child() && untrack(|| session.has_room_for_child());
    let last = if asks { 4_u8 } else { 3 };
    let at = RwSignal::new(0_u8);
    let picked = RwSignal::new(None::<Key>);
    let words = move || {
        say(match at.get() {
            0 => Key::EndingHome,
            1 => Key::EndingSay,
            2 => Key::EndingKind,
            3 if asks => Key::EndingKeep,
            _ => Key::EndingBye,
        })
    };
    let offered = move |all: &'static [(&'static str, Key)]| {
        let one = |(t, key): &(&'static str, Key)| {
            let key = *key;
            view! {
                <Chip
                    test_id=*t
                    label=say(key)
                    pressed=move || picked.get() == Some(key)
                    on_click=move || picked.set(Some(key))
                />
            }
        };
        view! { <ChipGroup>{all.iter().map(one).collect_view()}</ChipGroup> }
    };
    let step = move || match at.get() {
        1 => view! {
            <p class="soft">{say(Key::EndingSayHint)}</p>
            {offered(&SAY)}
            <div class="notice">
                <p>{say(Key::EndingSlip)}</p>
            </div>
        },
        2 => offered(&KIND),
        3 if asks => {
            let one = |(t, key, yes): &(&'static str, Key, bool)| {
                let (key, yes) = (*key, *yes);
                let answer = move || {
                    picked.set(Some(key));
                    session.child_does(|child| child.agree(yes));
                };
                view! { <Chip test_id=*t label=say(key) pressed=move || picked.get() == Some(key) on_click=answer /> }
            };
            view! { <ChipGroup>{KEEP.iter().map(one).collect_view()}</ChipGroup> }
        }
        _ => view! {},
    };
    let inside = view! {
        {move || {
            view! {
                <div class="one-card">
                    <Bird pose={usize::from(at.get()) * 2} />
                    <LargeWords words=words() />
                </div>
            }
        }}
        {step}
        <Show when={move || at.get() < last}>
            <Button
                wide
                test_id="ending-next"
                label=say(Key::ChildNext)
                on_click={move || {
                    picked.set(None);
                    at.update(|at| *at += 1);
                }}
            />
        </Show>
    };
    // After the last step, on to what the officer may copy.
    stage_to(Key::EndingTitle, inside, move || {
        navigator.out();
        if at.get_untracked() >= last {
            navigator.to(Screen::Child(ChildScreen::Record));
        }
    })
}

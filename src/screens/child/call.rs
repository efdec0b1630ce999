//! A telephone to practise with: a drawing with buttons. Nothing on it is a link or dials.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage};
use crate::session::{Button, Call, Exercise, Talk};
use crate::text::{Key, say};

/// The exercise "Call for help".
#[component]
pub fn CallScreen() -> View {
    let call = RwSignal::new(Call::default());
    let words = move || {
        say(match call.with(Call::talk) {
            Talk::Number => Key::PhoneHint,
            Talk::OtherNumber => Key::PhoneOther,
            Talk::Childline => Key::PhoneChildline,
            Talk::Service => Key::PhoneService,
            Talk::Where => Key::PhoneWhere,
            Talk::What => Key::PhoneWhat,
            Talk::Name => Key::PhoneName,
            Talk::Stay => Key::PhoneStay,
            Talk::Silent => Key::PhoneSilent,
            Talk::Heard => Key::PhoneHeard,
            Talk::Done => Key::PhoneOver,
        })
    };
    let said = move |t: &'static str, key: Key| view! { <Button wide test_id=t label=say(key) on_click=move || call.update(Call::say) /> };
    let below = move || match call.with(Call::talk) {
        Talk::Number | Talk::OtherNumber => view! { <Keypad call=call rings /> },
        Talk::Silent => view! { <Keypad call=call /> },
        Talk::Service => view! {
            {said("say-police", Key::PhoneSayPolice)}
            {said("say-ambulance", Key::PhoneSayAmbulance)}
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="cannot-talk"
                label=say(Key::PhoneCannot)
                on_click=move || {
                    call.update(Call::cannot_talk);
                }
            />
        },
        Talk::Where | Talk::What | Talk::Name => said("said", Key::PhoneSaid),
        Talk::Stay | Talk::Heard | Talk::Childline => said("stayed", Key::PhoneStayed),
        Talk::Done => view! {
            <Finish exercise=Exercise::Telephone />
            <Button
                variant=ButtonVariant::Link
                test_id="call-again"
                label=say(Key::ChildAgain)
                on_click=move || { call.update(Call::again) }
            />
        },
    };
    let first = move || call.with(Call::talk) == Talk::Number;
    view! {
        <Stage title=Key::PhoneTitle>
            <Show when=first>
                <div class="notice">
                    <p>{say(Key::PhoneFirst)}</p>
                </div>
            </Show>
            {move || view! { <LargeWords words=words() /> }}
            <div class="toy-phone">{below}</div>
        </Stage>
    }
}

#[component]
fn Keypad(call: RwSignal<Call>, #[prop(optional)] rings: bool) -> View {
    let screen = move || {
        let pressed = call.with(|call| call.pressed().to_owned());
        let words = if pressed.is_empty() {
            say(Key::PhoneNothing)
        } else {
            pressed
        };
        view! {
            <p class="toy-screen" role="status" aria-label=say(Key::PhoneShows) data-testid="toy-screen">
                {words}
            </p>
        }
    };
    let button = move |classes: &'static str, t: String, words: String, button: Button| {
        view! {
            <button class=classes type="button" data-testid=t on:click=move |_| call.update(|call| call.press(button))>
                {words}
            </button>
        }
    };
    let digits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];
    let digits = digits.map(|digit| {
        button(
            "key",
            format!("key-{digit}"),
            digit.to_string(),
            Button::Digit(digit),
        )
    });
    let back = button(
        "key word",
        "key-back".to_owned(),
        say(Key::PhoneBack),
        Button::Back,
    );
    let ring = rings.then(|| {
        button(
            "key ring",
            "key-ring".to_owned(),
            say(Key::PhoneRing),
            Button::Ring,
        )
    });
    let keys = digits.into_iter().chain([back]).chain(ring).collect_view();
    view! {
        {screen}
        <div class="keys">{keys}</div>
    }
}

//! A telephone to practise with: a drawing with buttons. Nothing on it is a link, and nothing dials.

use leptos::prelude::*;

use super::stage::{finish, large, stage};
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::live::{all, shown, when};
use crate::parts::pieces::{Kind, notice, para, plain, wide};
use crate::session::{Button, Call, Exercise, Talk};
use crate::text::{Key, say};

/// Call for help.
pub fn call() -> Piece {
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
    let said =
        move |t: &'static str, key: Key| wide(Kind::Main, t, key, move || call.update(Call::say));
    let below = shown(move || match call.with(Call::talk) {
        Talk::Number | Talk::OtherNumber => keypad(call, true),
        Talk::Silent => keypad(call, false),
        Talk::Service => all([
            said("say-police", Key::PhoneSayPolice),
            said("say-ambulance", Key::PhoneSayAmbulance),
            wide(Kind::Second, "cannot-talk", Key::PhoneCannot, move || {
                call.update(Call::cannot_talk);
            }),
        ]),
        Talk::Where | Talk::What | Talk::Name => said("said", Key::PhoneSaid),
        Talk::Stay | Talk::Heard | Talk::Childline => said("stayed", Key::PhoneStayed),
        Talk::Done => all([
            finish(Exercise::Telephone),
            plain("call-again", Key::ChildAgain, move || {
                call.update(Call::again)
            }),
        ]),
    });
    let first = move || call.with(Call::talk) == Talk::Number;
    let inside = vec![
        when(first, || notice(para(Key::PhoneFirst))),
        shown(move || large(words())),
        element("div", vec![class("toy-phone")], vec![below]),
    ];
    stage(Key::PhoneTitle, inside)
}

fn keypad(call: RwSignal<Call>, rings: bool) -> Piece {
    let screen = shown(move || {
        let pressed = call.with(|call| call.pressed().to_owned());
        let words = if pressed.is_empty() {
            say(Key::PhoneNothing)
        } else {
            pressed
        };
        let attributes = vec![
            class("toy-screen"),
            with("role", "status"),
            with("aria-label", say(Key::PhoneShows)),
            handle("toy-screen"),
        ];
        element("p", attributes, vec![text(words)])
    });
    let button = move |classes: &'static str, t: String, words: String, button: Button| {
        let attributes = vec![
            class(classes),
            with("type", "button"),
            handle(&t),
            press(move || call.update(|call| call.press(button))),
        ];
        element("button", attributes, vec![text(words)])
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
    let keys = digits.into_iter().chain([back]).chain(ring).collect();
    all([screen, element("div", vec![class("keys")], keys)])
}

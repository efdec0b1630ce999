//! The frame of every page that a child sees: one thing at a time, read aloud where the device has a voice of
//! its own, and a way back that only the grown-up finds.

use leptos::prelude::*;

use crate::parts::aloud::read_aloud;
use crate::parts::element::{Piece, class, element, follows, handle, press, text, with};
use crate::parts::go::{go, session};
use crate::parts::live::{all, either, shown, when};
use crate::parts::pieces::{Kind, chips, done, narrow, plain, wide};
use crate::session::{Exercise, Gate};
use crate::text::{Arg, Key, say, say_with};

/// What is read aloud of a page: what a child would read, and answers to choose from.
const READ: &str = ".stage :is(h1, h2, [data-t=says], .child-card, .notice, .said li, figcaption, .soft, .chip, \
     .button.second):not(.gate *, .stop-place *, [data-t=card-back])";

/// A page for a child.
pub fn stage(title: Key, inside: Vec<Piece>) -> Piece {
    let go = go();
    stage_to(title, inside, move || go.out())
}

/// The same; what the gate leads to is said too.
pub fn stage_to(
    title: Key,
    inside: Vec<Piece>,
    out: impl Fn() + Copy + Send + Sync + 'static,
) -> Piece {
    let stopped = RwSignal::new(false);
    let aloud = read_aloud(READ, move || stopped.get());
    let heading = element("h1", vec![with("tabindex", "-1")], vec![text(say(title))]);
    let inside = [heading, aloud, stop(stopped)]
        .into_iter()
        .chain(inside)
        .chain([gate(out)]);
    let classes = follows("class", move || {
        Some(match stopped.get() {
            true => "stage stopped",
            false => "stage",
        })
    });
    element("div", vec![classes], inside.collect())
}

/// The child can say stop at any time: all else goes out of sight, and comes back as it was.
fn stop(stopped: RwSignal<bool>) -> Piece {
    let inside = either(
        move || stopped.get(),
        move || {
            all([
                large(say(Key::ChildStopped)),
                wide(Kind::Main, "go-on", Key::ChildGoOn, move || {
                    stopped.set(false)
                }),
            ])
        },
        move || {
            narrow(Kind::Second, "stop", Key::ChildStop, move || {
                stopped.set(true)
            })
        },
    );
    element("div", vec![class("stop-place")], vec![inside])
}

/// Steps, one at a time, with ways on and back; what is said once the last has come.
pub fn steps(
    at: RwSignal<usize>,
    count: impl Fn() -> usize + Copy + Send + Sync + 'static,
    step: impl Fn(usize) -> Piece + Send + 'static,
    last: impl Fn() -> Piece + Send + 'static,
) -> Piece {
    let is_last = move || at.get() + 1 >= count();
    let next = when(
        move || !is_last(),
        move || {
            wide(Kind::Main, "card-next", Key::ChildNext, move || {
                at.update(|at| *at += 1);
            })
        },
    );
    let back = when(
        move || at.get() > 0,
        move || {
            narrow(Kind::Second, "card-back", Key::ChildBefore, move || {
                at.update(|at| *at = at.saturating_sub(1));
            })
        },
    );
    all([
        shown(move || step(at.get())),
        when(is_last, last),
        next,
        chips(None, vec![back]),
    ])
}

/// Large words.
pub fn large(words: String) -> Piece {
    element(
        "p",
        vec![class("child-words"), handle("says")],
        vec![text(words)],
    )
}

/// The button that says that an exercise is done, and what is said then.
pub fn finish(exercise: Exercise) -> Piece {
    let session = session();
    let is = move || session.of_child(|child| child.done().contains(&exercise));
    all([
        done("well-done", is, Key::ChildWellDone),
        when(
            move || !is(),
            move || {
                wide(Kind::Main, "play-done", Key::ChildFinish, move || {
                    session.child_does(|child| child.finish(exercise));
                })
            },
        ),
    ])
}

/// The way back for the grown-up: four keys in an order that is said in words.
fn gate(out: impl Fn() + Copy + Send + Sync + 'static) -> Piece {
    let gate = RwSignal::new(None::<Gate>);
    let shown = shown(move || match gate.get() {
        None => plain("grown-up", Key::GateOpen, move || {
            gate.set(Some(Gate::new(session().fresh().0)));
        }),
        Some(open) => keys(gate, open, out),
    });
    element("div", vec![class("gate")], vec![shown])
}

fn keys(
    gate: RwSignal<Option<Gate>>,
    open: Gate,
    out: impl Fn() + Copy + Send + Sync + 'static,
) -> Piece {
    let names = [
        Key::GateKey1,
        Key::GateKey2,
        Key::GateKey3,
        Key::GateKey4,
        Key::GateKey5,
        Key::GateKey6,
        Key::GateKey7,
        Key::GateKey8,
        Key::GateKey9,
    ];
    let name = |key: &u8| names.get(usize::from(*key) - 1).map(|name| say(*name));
    let wanted: Vec<String> = open.wanted().iter().filter_map(name).collect();
    let ask = say_with(Key::GateAsk, &[("keys", Arg::Text(&wanted.join(", ")))]);
    let pad = (1..=9u8).map(|key| {
        let work = move || {
            let mut open = open;
            let right = open.press(key);
            gate.set(right.then_some(open));
            if open.is_open() {
                out();
            }
        };
        let attributes = vec![
            class("chip"),
            with("type", "button"),
            handle(&format!("gate-{key}")),
            press(work),
        ];
        element("button", attributes, vec![text(key.to_string())])
    });
    // In digits too, for journeys in every language; who reads a page's source needs no gate.
    let order: String = open.wanted().iter().map(u8::to_string).collect();
    let attributes = vec![handle("gate-ask"), with("data-order", order)];
    let said = element("p", attributes, vec![text(ask)]);
    all([
        said,
        chips(None, pad.collect()),
        plain("gate-close", Key::GateClose, move || gate.set(None)),
    ])
}

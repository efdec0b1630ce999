//! The frame of every page that a child sees: one thing at a time, read aloud where the device has a voice of
//! its own, and a way back that only the officer finds.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::ChipGroup;
use crate::components::progress::Done;
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::read_aloud::ReadAloudButton;
use crate::session::{Exercise, Gate};
use crate::text::{Arg, Key, say, say_with};

/// Selects what is read aloud on a page: what a child would read, and the answers to choose from.
const READ: &str = ".stage :is(h1, h2, [data-testid=says], .child-card, .notice, .said li, figcaption, .soft, .chip, \
     .button.second):not(.gate *, .stop-place *, [data-testid=card-back])";

/// Slower than usual: a child is listening.
const CHILD_RATE: f32 = 0.85;

/// A page for a child.
#[component]
pub fn Stage(title: Key, children: View) -> View {
    let navigator = use_navigator();
    stage_to(title, children, move || navigator.out())
}

/// Returns a page for a child; `out` is called when the gate opens.
pub fn stage_to(title: Key, inside: View, out: impl Fn() + Copy + Send + Sync + 'static) -> View {
    let stopped = RwSignal::new(false);
    let class = move || match stopped.get() {
        true => "stage stopped",
        false => "stage",
    };
    view! {
        <div class=class>
            <h1 tabindex="-1">{say(title)}</h1>
            <ReadAloudButton
                places=READ
                start=Key::ChildRead
                stop=Key::ChildHush
                rate=CHILD_RATE
                quiet=move || stopped.get()
            />
            <Stop stopped=stopped />
            {inside}
            {gate(out)}
        </div>
    }
}

/// A button with which the child can stop at any time: everything else is hidden, and comes back unchanged.
#[component]
fn Stop(stopped: RwSignal<bool>) -> View {
    view! {
        <div class="stop-place">
            <Show
                when=move || stopped.get()
                fallback=move || {
                    view! {
                        <Button
                            variant=ButtonVariant::Secondary
                            test_id="stop"
                            label=say(Key::ChildStop)
                            on_click=move || { stopped.set(true) }
                        />
                    }
                }
            >
                <LargeWords words=say(Key::ChildStopped) />
                <Button wide test_id="go-on" label=say(Key::ChildGoOn) on_click=move || { stopped.set(false) } />
            </Show>
        </div>
    }
}

/// Returns steps, one at a time, with buttons for forward and back, and what is shown after the last one.
pub fn steps(
    at: RwSignal<usize>,
    count: impl Fn() -> usize + Copy + Send + Sync + 'static,
    step: impl Fn(usize) -> View + Send + 'static,
    last: impl Fn() -> View + Send + 'static,
) -> View {
    let is_last = move || at.get() + 1 >= count();
    let next = view! {
        <Show when=move || !is_last()>
            <Button
                wide
                test_id="card-next"
                label=say(Key::ChildNext)
                on_click=move || {
                    at.update(|at| *at += 1);
                }
            />
        </Show>
    };
    let back = view! {
        <Show when={move || at.get() > 0}>
            <Button
                variant=ButtonVariant::Secondary
                test_id="card-back"
                label=say(Key::ChildBefore)
                on_click=move || {
                    at.update(|at| *at = at.saturating_sub(1));
                }
            />
        </Show>
    };
    view! {
        {move || step(at.get())}
        <Show when=is_last>{last()}</Show>
        {next}
        <ChipGroup>{back}</ChipGroup>
    }
}

/// Large words.
#[component]
pub fn LargeWords(words: String) -> View {
    view! {
        <p class="child-words" data-testid="says">
            {words}
        </p>
    }
}

/// A button that marks an exercise as done, and the text shown then.
#[component]
pub fn Finish(exercise: Exercise) -> View {
    let session = use_session();
    let is = move || session.of_child(|child| child.done().contains(&exercise));
    view! {
        <Done test_id="well-done" when=is label=say(Key::ChildWellDone) />
        <Show when=move || !is()>
            <Button
                wide
                test_id="play-done"
                label=say(Key::ChildFinish)
                on_click=move || {
                    session.child_does(|child| child.finish(exercise));
                }
            />
        </Show>
    }
}

/// The way back for the officer: four keys, in an order given in words.
fn gate(out: impl Fn() + Copy + Send + Sync + 'static) -> View {
    let gate = RwSignal::new(None::<Gate>);
    let shown = move || match gate.get() {
        None => view! {
            <Button
                variant=ButtonVariant::Link
                test_id="grown-up"
                label=say(Key::GateOpen)
                on_click=move || {
                    gate.set(Some(Gate::new(use_session().fresh().0)));
                }
            />
        },
        Some(open) => keys(gate, open, out),
    };
    view! { <div class="gate">{shown}</div> }
}

fn keys(
    gate: RwSignal<Option<Gate>>,
    open: Gate,
    out: impl Fn() + Copy + Send + Sync + 'static,
) -> View {
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
        view! {
            <button class="chip" type="button" data-testid=format!("gate-{key}") on:click=move |_| work()>
                {key.to_string()}
            </button>
        }
    });
    // In digits too, for end-to-end tests in any language; a child who can read the page's source is past any gate.
    let order: String = open.wanted().iter().map(u8::to_string).collect();
    view! {
        <p data-testid="gate-ask" data-order=order>
            {ask}
        </p>
        <ChipGroup>{pad.collect_view()}</ChipGroup>
        <Button
            variant=ButtonVariant::Link
            test_id="gate-close"
            label=say(Key::GateClose)
            on_click=move || gate.set(None)
        />
    }
}

//! Worries: told to the officer, heard, and put away. Nothing about them is typed or stored.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage};
use crate::components::drawing::{Drawing, Shape, round};
use crate::session::Exercise;
use crate::text::{Key, say};

/// The stage of a worry.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Worry {
    Asked,
    /// How big it is, from 0 to 2.
    Said(usize),
    Heard(usize),
    Kept,
    Gone,
}

/// The exercise for a worry.
#[component]
pub fn WorriesScreen() -> View {
    let worry = RwSignal::new(Worry::Asked);
    let words = move || {
        say(match worry.get() {
            Worry::Asked => Key::WorriesHint,
            Worry::Said(_) => Key::WorriesSay,
            Worry::Heard(_) => Key::WorriesCarry,
            Worry::Kept => Key::WorriesKept,
            Worry::Gone => Key::WorriesGone,
        })
    };
    let go = move |t: &'static str, key: Key, to: Worry| {
        view! { <Button variant=ButtonVariant::Secondary wide test_id=t label=say(key) on_click=move || worry.set(to) /> }
    };
    let answers = move || match worry.get() {
        Worry::Asked => view! {
            {go("worry-0", Key::WorrySmall, Worry::Said(0))}
            {go("worry-1", Key::WorryMiddle, Worry::Said(1))}
            {go("worry-2", Key::WorryBig, Worry::Said(2))}
            {go("worry-none", Key::WorryNone, Worry::Kept)}
        },
        Worry::Said(size) => view! {
            {go("worry-heard", Key::WorriesHeard, Worry::Heard(size))}
            {go("worry-mine", Key::WorriesKeep, Worry::Kept)}
        },
        Worry::Heard(_) => view! {
            {go("worry-go", Key::WorriesGo, Worry::Gone)}
            {go("worry-keep", Key::WorriesKeep, Worry::Kept)}
        },
        Worry::Kept | Worry::Gone => {
            view! {
                {go("worry-another", Key::WorriesAnother, Worry::Asked)}
                <Finish exercise=Exercise::Worries />
            }
        }
    };
    let cloud = view! {
        <div
            data-testid="cloud"
            class=move || match worry.get() {
                Worry::Asked | Worry::Kept => "cloud-box",
                Worry::Said(0) | Worry::Heard(0) => "cloud-box there small-cloud",
                Worry::Said(1) | Worry::Heard(1) => "cloud-box there",
                Worry::Said(_) | Worry::Heard(_) => "cloud-box there big-cloud",
                Worry::Gone => "cloud-box gone",
            }
        >
            <Cloud />
        </div>
    };
    view! { <Stage title=Key::WorriesTitle>{move || view! { <LargeWords words=words() /> }} {cloud} {answers}</Stage> }
}

#[component]
fn Cloud() -> View {
    let shapes: Vec<Shape> = vec![
        ("cloud", round(32.0, 56.0, 18.0)),
        ("cloud", round(68.0, 56.0, 18.0)),
        ("cloud", round(50.0, 44.0, 22.0)),
        ("cloud", "M30 52h40v22h-40z".to_owned()),
    ];
    view! { <Drawing shapes=shapes /> }
}

//! Who is with me, inside and outside the family, and who can help with what.

use super::people::{PersonFigure, WHO, who};
use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage, steps};
use crate::components::navigator::use_session;
use crate::components::picture::CirclePicture;
use crate::session::{Exercise, Place};
use crate::text::{Key, say};

const THIS: Exercise = Exercise::Circles;

/// What people can help with.
const NEEDS: [Key; 4] = [
    Key::CirclesTalk,
    Key::CirclesPlay,
    Key::CirclesSchool,
    Key::CirclesNight,
];

/// Returns the number for "`who` helps with `need`": these follow the numbers of the people themselves.
fn helps(need: u8, who: u8) -> u8 {
    let people = WHO.len() as u8;
    people * (need + 1) + who
}

/// Returns a chosen number in words: who is there, or who helps with what.
pub fn words_of(number: u8) -> String {
    let people = WHO.len() as u8;
    match NEEDS.get(usize::from(number / people).wrapping_sub(1)) {
        Some(need) => format!("{}: {}", say(*need), who(number % people)),
        None => who(number),
    }
}

/// The exercise "Who is with me?".
#[component]
pub fn CirclesScreen() -> View {
    let session = use_session();
    let group = move |wanted: Place, title: Key| {
        let cards = WHO
            .iter()
            .zip(0u8..)
            .filter(move |((_, place), _)| *place == wanted);
        let cards = cards.map(|(_, number)| {
            super::choose::card(
                THIS,
                number,
                who(number),
                view! { <PersonFigure number=number /> },
            )
        });
        view! {
            <h2>{say(title)}</h2>
            <div class="cards">{cards.collect_view()}</div>
        }
    };
    let there = move || {
        let chosen = session.of_child(|child| child.chosen(THIS));
        let people = WHO.len() as u8;
        let all: Vec<u8> = chosen
            .into_iter()
            .filter(|number| *number < people)
            .collect();
        all
    };
    let rings = move || {
        (move || {
            let there = there();
            let count = |wanted: Place| {
                let of = |number: &&u8| {
                    WHO.get(usize::from(**number))
                        .is_some_and(|(_, place)| *place == wanted)
                };
                there.iter().filter(of).count()
            };
            let ring = |wanted: Place, title: Key| {
                view! {
                    <figure class="ring">
                        <CirclePicture people=count(wanted) />
                        <figcaption>{say(title)}</figcaption>
                    </figure>
                }
            };
            view! { <div class="rings">{ring(Place::Family, Key::CirclesFamily)} {ring(Place::Outside, Key::CirclesOutside)}</div> }
        })
        .into_view()
    };
    let hint = || view! { <LargeWords words=say(Key::CirclesHint) /> };
    let need = move |need: usize| {
        let there = there();
        let number = need as u8;
        let people = there.iter().map(|who_is| {
            let helping = helps(number, *who_is);
            super::choose::card(
                THIS,
                helping,
                who(*who_is),
                view! { <PersonFigure number=*who_is /> },
            )
        });
        let title = NEEDS.get(need).map(|key| view! { <h2>{say(*key)}</h2> });
        let cards = view! { <div class="cards">{people.collect_view()}</div> };
        view! {
            <LargeWords words=say(Key::CirclesFor) />
            {title}
            {cards}
        }
    };
    let at = RwSignal::new(0_usize);
    // First who is there, then who can help, one need at a time.
    let step = move |n: usize| match n {
        0 => view! {
            {hint()}
            {rings()}
            {group(Place::Family, Key::CirclesFamily)}
        },
        1 => view! {
            {hint()}
            {rings()}
            {group(Place::Outside, Key::CirclesOutside)}
        },
        _ => untrack(|| need(n - 2)),
    };
    // If no one is there, the questions about help are skipped.
    let nobody = move || there().is_empty();
    let count = move || if nobody() { 2 } else { NEEDS.len() + 2 };
    let last = move || {
        view! {
            <Show when=nobody>
                <div class="notice">
                    <p>{say(Key::CirclesNone)}</p>
                </div>
            </Show>
            <Finish exercise=THIS />
        }
    };
    let steps = steps(at, count, step, last);
    view! { <Stage title=Key::CirclesTitle>{steps}</Stage> }
}

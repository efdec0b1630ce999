//! Where in the body a feeling is. Not a map of injuries: only feelings are marked.

use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage};
use crate::components::drawing::{Shape, SizedDrawing, round};
use crate::components::navigator::use_session;
use crate::session::Exercise;
use crate::text::{Key, say};

/// The places, from head to foot, each with the class that positions it on the drawing.
pub const SPOTS: [(Key, &str); 8] = [
    (Key::BodyHead, "spot spot-head"),
    (Key::BodyEyes, "spot spot-eyes"),
    (Key::BodyThroat, "spot spot-throat"),
    (Key::BodyHeart, "spot spot-heart"),
    (Key::BodyTummy, "spot spot-tummy"),
    (Key::BodyHands, "spot spot-hands"),
    (Key::BodyLegs, "spot spot-legs"),
    (Key::BodyFeet, "spot spot-feet"),
];

const THIS: Exercise = Exercise::Body;

/// The exercise "My body tells me".
#[component]
pub fn BodyScreen() -> View {
    let session = use_session();
    let last = RwSignal::new(None::<Key>);
    let spots = SPOTS.iter().zip(0u8..).map(|((key, place), number)| {
        let key = *key;
        let pressed = move || {
            let on = session.of_child(|child| child.has(THIS, number));
            if on { "true" } else { "false" }
        };
        view! {
            <button
                class=*place
                type="button"
                aria-label=say(key)
                data-testid="spot"
                aria-pressed=pressed
                on:click=move |_| {
                    session.child_does(|child| child.turn(THIS, number));
                    let on = session.of_child(|child| child.has(THIS, number));
                    last.set(on.then_some(key));
                }
            ></button>
        }
    });
    let spots = spots.collect_view();
    let says = move || view! { <LargeWords words=last.get().map(say).unwrap_or_default() /> };
    let list = move || {
        let chosen = session.of_child(|child| child.chosen(THIS));
        let rows = chosen.into_iter().filter_map(|number| {
            let (key, _) = SPOTS.get(usize::from(number))?;
            Some(view! { <li>{say(*key)}</li> })
        });
        view! { <ul class="said">{rows.collect_view()}</ul> }
    };
    view! {
        <Stage title=Key::BodyTitle>
            <LargeWords words=say(Key::BodyHint) />
            <p class="soft">{say(Key::BodyNone)}</p>
            <div class="figure">
                <ChildBody />
                {spots}
            </div>
            <div role="status">{says}</div>
            {list}
            <div class="notice">
                <p>{say(Key::BodyAfter)}</p>
                <p>{say(Key::BodyWarm)}</p>
            </div>
            <Finish exercise=THIS />
        </Stage>
    }
}

/// A standing child.
#[component]
fn ChildBody() -> View {
    let shapes: Vec<Shape> = vec![
        ("cloth-2", "M36 108h28v62h-12l-2-40l-2 40h-12z".to_owned()),
        ("skin-3", "M37 166h10v16h-10zM53 166h10v16h-10z".to_owned()),
        ("dark", "M30 180h18v10h-22q0-8 4-10zM52 180h18q4 2 4 10h-22z".to_owned()),
        ("skin-3", "M30 66l-20 44l7 5l20-40zM70 66l20 44l-7 5l-20-40z".to_owned()),
        ("skin-3", round(13.0, 115.0, 7.0)),
        ("skin-3", round(87.0, 115.0, 7.0)),
        ("cloth-1", "M32 62q18-8 36 0l6 22l-10 4v24h-28v-24l-10-4z".to_owned()),
        ("skin-3", "M44 50h12v12q-6 4-12 0z".to_owned()),
        ("skin-3", round(50.0, 32.0, 23.0)),
        (
            "hair-2",
            "M26 30a9 9 0 0 1 8-15a10 10 0 0 1 16-6a10 10 0 0 1 16 6a9 9 0 0 1 8 15q-8-8-24-8t-24 8z"
                .to_owned(),
        ),
        ("dark", round(42.0, 34.0, 2.5)),
        ("dark", round(58.0, 34.0, 2.5)),
        ("dark", "M43 43q7 7 14 0q-7 4-14 0z".to_owned()),
    ];
    view! { <SizedDrawing field="0 0 100 196" shapes=shapes /> }
}

//! Exercises in which the child picks what fits: any number of cards, in any order.

use crate::prelude::*;

use super::faces::Face;
use super::people::{PersonFigure, WHO, who};
use super::stage::{Finish, LargeWords, Stage, steps};
use super::titles::title;
use crate::components::navigator::use_session;
use crate::components::picture::{Icon, Picture};
use crate::session::{Answers, Exercise, OFFICER};
use crate::text::{Key, say};

/// Cards under one heading.
struct Group {
    title: Option<Key>,
    cards: &'static [(Key, Option<Picture>)],
}

/// The card "No place feels safe".
const NO_PLACE: u8 = 8;

/// The text before the cards, the cards, and the text once one is picked.
struct Cards {
    hint: Key,
    groups: &'static [Group],
    /// A text above the cards that cannot be dismissed.
    always: Option<Key>,
    after: &'static [Key],
}

/// Returns the cards of an exercise. A card's position may be stored (`docs/record-format.md`): add new ones last.
fn offered(exercise: Exercise) -> Cards {
    match exercise {
        Exercise::Places => Cards {
            hint: Key::PlacesHint,
            groups: &[
                Group {
                    title: Some(Key::PlacesIn),
                    cards: &[
                        (Key::PlacesRoom, Some(Picture::Home)),
                        (Key::PlacesSiblingRoom, Some(Picture::People)),
                    ],
                },
                Group {
                    title: Some(Key::PlacesOut),
                    cards: &[
                        (Key::PlacesGarden, Some(Picture::Field)),
                        (Key::PlacesNextDoor, Some(Picture::Home)),
                        (Key::PlacesFriend, Some(Picture::Together)),
                        (Key::PlacesSchool, Some(Picture::Child)),
                        (Key::PlacesFamily, Some(Picture::Heart)),
                        (Key::PlacesOther, Some(Picture::Star)),
                    ],
                },
                Group {
                    title: None,
                    cards: &[(Key::PlacesNone, Some(Picture::Talk))],
                },
            ],
            always: None,
            after: &[Key::PlacesAfter],
        },
        Exercise::Changes => Cards {
            hint: Key::ChangesHint,
            groups: &[
                Group {
                    title: None,
                    cards: &[
                        (Key::ChangeHome, Some(Picture::Home)),
                        (Key::ChangeSchool, Some(Picture::Child)),
                        (Key::ChangeVisits, Some(Picture::Together)),
                        (Key::ChangeMiss, Some(Picture::Heart)),
                        (Key::ChangeGrownUp, Some(Picture::Together)),
                        (Key::ChangeFriends, Some(Picture::People)),
                        (Key::ChangeRules, Some(Picture::Plan)),
                        (Key::ChangeOnline, Some(Picture::Screen)),
                        (Key::ChangeNone, Some(Picture::Star)),
                    ],
                },
                Group {
                    title: Some(Key::ChangesSafe),
                    cards: &[
                        (Key::ChangesAddress, Some(Picture::Home)),
                        (Key::ChangesDoor, Some(Picture::Door)),
                        (Key::ChangesFetch, Some(Picture::Road)),
                        (Key::ChangesAsk, Some(Picture::Talk)),
                        (Key::ChangesGame, Some(Picture::Screen)),
                    ],
                },
            ],
            always: None,
            after: &[Key::ChangesAfter, Key::ChangesSlip],
        },
        Exercise::MyPlan => Cards {
            hint: Key::PlanHint,
            groups: &[Group {
                title: None,
                cards: &[
                    (Key::PlanRoom, Some(Picture::Home)),
                    (Key::PlanOutside, Some(Picture::Field)),
                    (Key::PlanPhone, Some(Picture::Phone)),
                    (Key::PlanCall, Some(Picture::Phone)),
                    (Key::PlanCode, Some(Picture::Talk)),
                    (Key::PlanSiblings, Some(Picture::People)),
                    (Key::PlanNextDoor, Some(Picture::Door)),
                    (Key::PlanTalk, Some(Picture::Together)),
                    (Key::PlanNotYet, Some(Picture::Star)),
                ],
            }],
            always: Some(Key::PlanFirst),
            after: &[Key::PlanAfter],
        },
        Exercise::StillHave => Cards {
            hint: Key::StillHint,
            groups: &[],
            always: None,
            after: &[Key::StillAfter],
        },
        _ => Cards {
            hint: Key::FeelingsHint,
            groups: &[Group {
                title: None,
                cards: &[
                    (Key::FaceHappy, None),
                    (Key::FaceSad, None),
                    (Key::FaceCross, None),
                    (Key::FaceScared, None),
                    (Key::FaceWorried, None),
                    (Key::FaceCalm, None),
                    (Key::FaceShy, None),
                    (Key::FaceMixed, None),
                    (Key::FaceLonely, None),
                    (Key::FaceTired, None),
                    (Key::FaceBrave, None),
                    (Key::FaceNone, None),
                ],
            }],
            always: None,
            after: &[Key::FeelingsAfter],
        },
    }
}

/// Whether the child picked the card that no place feels safe.
pub fn has_no_place(exercise: Exercise, child: &Answers) -> bool {
    exercise == Exercise::Places && child.has(exercise, NO_PLACE)
}

/// Returns the text of a card.
pub fn card_words(exercise: Exercise, number: u8) -> String {
    if exercise == Exercise::StillHave {
        return who(number);
    }
    let offered = offered(exercise);
    let mut cards = offered.groups.iter().flat_map(|group| group.cards);
    let found = cards.nth(usize::from(number));
    found.map(|(key, _)| say(*key)).unwrap_or_default()
}

/// The screen for such an exercise.
#[component]
pub fn ChooseScreen(exercise: Exercise) -> View {
    let session = use_session();
    let offered = offered(exercise);
    let at = RwSignal::new(0_usize);
    let (hint, groups, after) = (offered.hint, offered.groups, offered.after);
    // `StillHave` offers people; all other exercises offer cards, a group at a time.
    let step = move |n: usize| {
        if exercise == Exercise::StillHave {
            // Without the officer: this exercise is a goodbye.
            let all = (0..WHO.len() as u8)
                .filter(|number| *number != OFFICER)
                .map(|number| {
                    card(
                        exercise,
                        number,
                        who(number),
                        view! { <PersonFigure number=number /> },
                    )
                });
            return view! { <div class="cards">{all.collect_view()}</div> };
        }
        let before: usize = groups.iter().take(n).map(|group| group.cards.len()).sum();
        let Some(group) = groups.get(n) else {
            return view! {};
        };
        let cards = group
            .cards
            .iter()
            .zip(before as u8..)
            .map(|((key, picture), number)| {
                let drawn = match picture {
                    Some(picture) => view! { <Icon picture=*picture /> },
                    None => view! { <Face feeling=usize::from(number) /> },
                };
                card(exercise, number, say(*key), drawn)
            });
        let cards = view! { <div class="cards">{cards.collect_view()}</div> };
        view! {
            {group.title.map(|title| view! { <h2>{say(title)}</h2> }).collect_view()}
            {cards}
        }
    };
    let last = move || {
        view! {
            {move || {
                let nowhere = session.of_child(|child| has_no_place(exercise, child));
                match nowhere {
                    true => {
                        view! {
                            <div class="notice">
                                <p>{say(Key::PlacesNoneAfter)}</p>
                            </div>
                        }
                    }
                    false => {
                        view! {
                            <div class="notice">
                                {after.iter().map(|key| view! { <p>{say(*key)}</p> }).collect_view()}
                            </div>
                        }
                    }
                }
            }}
            <Finish exercise=exercise />
        }
    };
    let always = offered.always.map(|key| {
        view! {
            <div class="notice">
                <LargeWords words=say(key) />
            </div>
        }
    });
    view! {
        <Stage title=title(exercise)>
            <LargeWords words=say(hint) />
            {always.collect_view()}
            {steps(at, move || groups.len().max(1), step, last)}
        </Stage>
    }
}

/// A card that can be picked and put back.
pub fn card(exercise: Exercise, number: u8, words: String, drawn: View) -> View {
    let session = use_session();
    let pressed = move || {
        let on = session.of_child(|child| child.has(exercise, number));
        if on { "true" } else { "false" }
    };
    view! {
        <button
            class="child-card"
            type="button"
            data-testid="child-card"
            aria-pressed=pressed
            on:click=move |_| session.child_does(|child| child.turn(exercise, number))
        >
            {drawn}
            <span>{words}</span>
        </button>
    }
}

//! A drawn hand: a finger for each person the child trusts, at least one of them outside the family.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::prelude::*;

use super::people::{ELSE, PersonFigure, WHO, called, who};
use super::stage::{Finish, LargeWords, Stage};
use crate::components::drawing::{Shape, SizedDrawing};
use crate::components::field;
use crate::components::navigator::use_session;
use crate::session::{Exercise, FINGERS, NAME_LIMIT, Place, Trusted};
use crate::text::{Key, say};

/// The fingers' names, each with the class that positions its button at the tip.
const NAMES: [(Key, &str); FINGERS] = [
    (Key::HandFinger1, "spot tip-1"),
    (Key::HandFinger2, "spot tip-2"),
    (Key::HandFinger3, "spot tip-3"),
    (Key::HandFinger4, "spot tip-4"),
    (Key::HandFinger5, "spot tip-5"),
];

/// The exercise "My hand of five".
#[component]
pub fn HandScreen() -> View {
    // The finger for which a person is being chosen.
    let open = RwSignal::new(None::<usize>);
    let inside = move || match open.get() {
        None => view! { <WholeHand open=open /> },
        Some(finger) => view! { <OneFinger finger=finger open=open /> },
    };
    view! { <Stage title=Key::HandTitle>{inside}</Stage> }
}

#[component]
fn WholeHand(open: RwSignal<Option<usize>>) -> View {
    let session = use_session();
    let tips = NAMES.iter().enumerate().map(|(finger, (name, place))| {
        let there = session.of_child(|child| child.hand().get(finger).cloned().flatten());
        let inside = match &there {
            Some(trusted) => view! { <PersonFigure number=trusted.who /> },
            None => "+".to_owned().into_view(),
        };
        view! {
            <button
                class=*place
                type="button"
                aria-label=say(*name)
                data-testid="finger"
                on:click=move |_| open.set(Some(finger))
            >
                {inside}
            </button>
        }
    });
    let figure = tips.collect_view();
    let rows = session.of_child(|child| {
        let rows = child.hand().iter().zip(NAMES).map(|(there, (name, _))| {
            let who = match there {
                Some(trusted) => called(trusted),
                None => say(Key::HandEmpty).into_view(),
            };
            view! { <li>{format!("{}: ", say(name))} {who}</li> }
        });
        rows.collect_view()
    });
    let any = session.of_child(|child| child.hand().iter().flatten().next().is_some());
    let outside = session.of_child(|child| child.has_someone_outside());
    let after = any.then(|| {
        let key = match outside {
            true => Key::HandHasOutside,
            false => Key::HandFindOutside,
        };
        view! {
            <div class="notice">
                <p>{say(key)}</p>
                <p>{say(Key::HandNext)}</p>
            </div>
        }
    });
    view! {
        <LargeWords words=say(Key::HandHint) />
        <div class="figure">
            <Palm />
            {figure}
        </div>
        <ul class="said">{rows}</ul>
        {after}
        <Finish exercise=Exercise::Hand />
    }
}

/// Who is on this finger.
#[component]
fn OneFinger(finger: usize, open: RwSignal<Option<usize>>) -> View {
    let session = use_session();
    let there = session.of_child(|child| child.hand().get(finger).cloned().flatten());
    let taken = there.is_some();
    let name = StoredValue::new(
        there
            .as_ref()
            .map(|one| one.name.clone())
            .unwrap_or_default(),
    );
    let place = RwSignal::new(there.as_ref().map_or(Place::Outside, |one| one.place));
    let other = RwSignal::new(there.as_ref().is_some_and(|one| one.who == ELSE));
    let put = move |who: u8, place: Place| {
        let name = if who == ELSE {
            name.get_value()
        } else {
            String::new()
        };
        session.child_does(|child| child.trust(finger, Trusted { who, name, place }));
        open.set(None);
    };
    let group = |wanted: Place, title: Key| {
        let cards = WHO
            .iter()
            .zip(0u8..)
            .filter(move |((_, place), _)| *place == wanted);
        let cards = cards.map(|((_, place), number)| {
            let place = *place;
                        let words = view! { <span>{who(number)}</span> };
            view! {
                <button class="child-card" type="button" data-testid="who" on:click=move |_| put(number, place)>
                    <PersonFigure number=number />
                    {words}
                </button>
            }
        });
        view! {
            <h2>{say(title)}</h2>
            <div class="cards">{cards.collect_view()}</div>
        }
    };
    let belongs = move |t: &'static str, key: Key, wanted: Place| {
        view! { <Chip test_id=t label=say(key) pressed=move || place.get() == wanted on_click=move || place.set(wanted) /> }
    };
    let someone_else = view! {
        <Show when=move || {
            other.get()
        }>
            {
                let first = name.get_value();
                view! {
                    <field::TextField
                        test_id="who-name"
                        label=Key::HandName
                        hint=Key::HandNameHint
                        text=Signal::stored(first)
                        write=move |words| {
                            name.set_value(words.chars().take(NAME_LIMIT).collect());
                            Ok(())
                        }
                    />
                    <ChipGroup>
                        {belongs("who-in", Key::HandIn, Place::Family)}
                        {belongs("who-out", Key::HandOut, Place::Outside)}
                    </ChipGroup>
                    <Button
                        wide
                        test_id="who-put"
                        label=say(Key::HandPut)
                        on_click=move || {
                            put(ELSE, place.get_untracked());
                        }
                    />
                }
            }
        </Show>
    };
    let off = taken.then(|| {
        view! {
            <Button
                variant=ButtonVariant::Link
                test_id="who-off"
                label=say(Key::HandOff)
                on_click=move || {
                    session.child_does(|child| child.let_finger_go(finger));
                    open.set(None);
                }
            />
        }
    });
    view! {
        <LargeWords words=say(Key::HandChoose) />
        {group(Place::Family, Key::HandIn)}
        {group(Place::Outside, Key::HandOut)}
        <ChipGroup>
            <Chip
                test_id="who-else"
                label=say(Key::HandElse)
                pressed=move || other.get()
                on_click=move || other.update(|other| *other = !*other)
            />
        </ChipGroup>
        {someone_else}
        {off}
        <Button
            variant=ButtonVariant::Link
            test_id="hand-back"
            label=say(Key::HandBack)
            on_click=move || open.set(None)
        />
    }
}

/// An open hand.
#[component]
fn Palm() -> View {
    let shapes: Vec<Shape> = [
        ("finger", "M60 150L22 104"),
        ("finger", "M78 120L62 40"),
        ("finger", "M102 116L100 26"),
        ("finger", "M126 120L138 38"),
        ("finger", "M146 136L172 68"),
        (
            "skin-3",
            "M56 120q0-16 46-16t54 16q6 40-8 66q-40 16-76 0q-18-26-16-66z",
        ),
        ("skin-3", "M44 140q16-6 30 4v40q-20-10-30-44z"),
        ("stroke-soft", "M84 150q20 14 46-4M90 168q16 8 34-2"),
    ]
    .into_iter()
    .map(|(class, path)| (class, path.to_owned()))
    .collect();
    view! { <SizedDrawing field="0 0 200 200" shapes=shapes /> }
}

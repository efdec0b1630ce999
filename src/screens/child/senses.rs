//! Five things to see, four to touch, and so on: one step at a time, with a dot for each thing found.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::cards::Bird;
use super::stage::{Finish, LargeWords, Stage};
use crate::session::Exercise;
use crate::text::{Key, say};

/// What to look for, and how many.
const STEPS: [(Key, usize); 5] = [
    (Key::SensesSee, 5),
    (Key::SensesTouch, 4),
    (Key::SensesHear, 3),
    (Key::SensesSmell, 2),
    (Key::SensesLike, 1),
];

/// The exercise "Five, four, three, two, one".
#[component]
pub fn SensesScreen() -> View {
    // The step, and the number found.
    let at = RwSignal::new((0_usize, 0_usize));
    let words = move || match STEPS.get(at.get().0) {
        Some((key, _)) => say(*key),
        None => say(Key::SensesAfter),
    };
    let found = move || {
        at.update(|(step, found)| {
            *found += 1;
            if STEPS
                .get(*step)
                .is_some_and(|(_, wanted)| *found >= *wanted)
            {
                (*step, *found) = (*step + 1, 0);
            }
        });
    };
    let dots = move || {
        let (step, done) = at.get();
        let Some((_, wanted)) = STEPS.get(step) else {
            return view! { <Bird pose=step /> };
        };
        let dots = (0..*wanted).map(|n| {
            let full = n < done;
            let mut attributes = vec![
                attribute("class", if full { "sense full" } else { "sense" }),
                attribute("type", "button"),
                attribute("data-testid", "sense"),
            ];
            if full {
                attributes.push(attribute("disabled", ""));
            } else {
                attributes.push(on::click(move |_| found()));
            }
            view! {
                <button {..attributes}>
                    {(n + 1).to_string()} <span class="unseen">{format!(" {}", say(Key::SensesDot))}</span>
                </button>
            }
        });
        view! {
            <p class="soft">{say(Key::SensesTap)}</p>
            <div class="senses">{dots.collect_view()}</div>
            <Button
                variant=ButtonVariant::Link
                test_id="sense-skip"
                label=say(Key::SensesSkip)
                on_click=move || {
                    at.update(|(step, found)| (*step, *found) = (*step + 1, 0));
                }
            />
        }
    };
    view! {
        <Stage title=Key::SensesTitle>
            {move || view! { <LargeWords words=words() /> }} {dots} <Show when={move || at.get().0 >= STEPS.len()}>
                <Finish exercise=Exercise::Senses />
            </Show>
        </Stage>
    }
}

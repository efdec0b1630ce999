//! Surprises and secrets: one card at a time, with two answers. No answer is wrong: each is talked about.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::cards::Bird;
use super::stage::{Finish, LargeWords, Stage};
use crate::session::Exercise;
use crate::text::{Key, say};

/// Situations, each with whether it is a surprise or better told.
const CARDS: [(Key, Key); 7] = [
    (Key::Secrets1, Key::SecretsIsSurprise),
    (Key::Secrets2, Key::SecretsIsTell),
    (Key::Secrets3, Key::SecretsIsSurprise),
    (Key::Secrets4, Key::SecretsIsTell),
    (Key::Secrets5, Key::SecretsIsSurprise),
    (Key::Secrets6, Key::SecretsIsTell),
    (Key::Secrets7, Key::SecretsIsTell),
];

/// The exercise "Keep it or tell it?".
#[component]
pub fn SecretsScreen() -> View {
    let at = RwSignal::new(0_usize);
    let answered = RwSignal::new(false);
    let words = move || match CARDS.get(at.get()) {
        Some((card, _)) => say(*card),
        None => say(Key::SecretsAfter),
    };
    let answer = move |t: &'static str, key: Key| view! { <Button variant=ButtonVariant::Secondary wide test_id=t label=say(key) on_click=move || answered.set(true) /> };
    view! {
        <Stage title=Key::SecretsTitle>
            <p class="soft">{say(Key::SecretsHint)}</p>
            {move || {
                let card = vec![view! { <Bird pose=at.get() /> }, view! { <LargeWords words=words() /> }];
                view! { <div class="one-card">{card}</div> }
            }}
            <Show when={move || at.get() < CARDS.len()}>
                <Show
                    when={move || answered.get()}
                    fallback={move || {
                        view! {
                            {answer("surprise", Key::SecretsSurprise)}
                            {answer("tell", Key::SecretsTell)}
                        }
                    }}
                >
                    {
                        let says = CARDS.get(at.get_untracked()).map(|(_, says)| *says);
                        view! {
                            <div class="notice">{says.map(|says| view! { <p>{say(says)}</p> })}</div>
                            <Button
                                wide
                                test_id="card-next"
                                label=say(Key::ChildNext)
                                on_click={move || {
                                    answered.set(false);
                                    at.update(|at| *at += 1);
                                }}
                            />
                        }
                    }
                </Show>
            </Show>
            <Show when={move || at.get() >= CARDS.len()}>
                <Finish exercise=Exercise::Secrets />
            </Show>
        </Stage>
    }
}

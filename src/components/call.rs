//! Calling the telephone numbers in what the user wrote about how to reach someone.

use super::details::Details;
use super::field::own_words;
use super::navigator::use_session;
use crate::prelude::*;
use crate::session::{Body, Id};
use crate::text::{Arg, Key, numbers_in, say, say_with};

/// A line for each number in how to reach a person; none for someone who must not be told. The first tap shows the
/// whole text again, which may say not to ring, and what a call leaves behind; the second calls. Without a number, a
/// line with what a call or a text leaves behind.
#[component]
pub fn CallNumbers(
    /// The person.
    id: Id,
) -> View {
    let session = use_session();
    let text = Memo::new(move |_| {
        session.item(id, |body| match body {
            Some(Body::Person(person)) if person.may_be_called() => person.reach.clone(),
            _ => String::new(),
        })
    });
    (move || {
        let text = text.get();
        let numbers = numbers_in(&text);
        if numbers.is_empty() {
            return view! {
                <Details summary=say(Key::PersonLeaves)>
                    <p>{say(Key::LeavesCall)}</p>
                    <p>{say(Key::LeavesText)}</p>
                </Details>
            };
        }
        let numbers = numbers.into_iter().map(|number| {
            let shown = [("number", Arg::Text(&number.shown))];
            let extension = number.extension.map(|extension| {
                let words = say_with(Key::CallExtension, &[("extension", Arg::Text(&extension))]);
                view! { <p translate="no">{words}</p> }
            });
            view! {
                <details>
                    <summary data-testid="call" translate="no">
                        {say_with(Key::CallNumber, &shown)}
                    </summary>
                    <div class="notice care">
                        <p>{say(Key::CallRead)}</p>
                        <p class="as-written" {..own_words()}>
                            {text.clone()}
                        </p>
                        {extension}
                        <p>{say(Key::LeavesCall)}</p>
                        <p>{say(Key::LeavesText)}</p>
                        <a
                            class="button"
                            data-testid="call-now"
                            translate="no"
                            href=number.link
                            rel="nofollow noreferrer"
                        >
                            {say_with(Key::CallNow, &shown)}
                        </a>
                    </div>
                </details>
            }
        });
        numbers.collect_view()
    })
    .into_view()
}

//! What is said when something is wrong.

use std::borrow::Cow;

use crate::prelude::*;

/// A sentence that interrupts a screen reader when it changes; empty while nothing is wrong.
#[component]
pub fn ErrorMessage(
    /// Its name for tests.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// The sentence.
    text: Box<dyn Fn() -> String + Send>,
) -> View {
    view! {
        <p class="wrong" role="alert" data-testid=test_id>
            {text}
        </p>
    }
}

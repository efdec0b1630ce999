//! Error messages.

use std::borrow::Cow;

use crate::prelude::*;

/// A message that interrupts a screen reader when it changes.
#[component]
pub fn ErrorMessage(
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// The message; empty while there is no error.
    text: Box<dyn Fn() -> String + Send + Sync>,
) -> View {
    view! {
        <p class="wrong" role="alert" data-testid=test_id prop:text=text></p>
    }
}

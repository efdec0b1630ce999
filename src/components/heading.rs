//! The heading of a screen.

use super::back_button::BackButton;
use crate::prelude::*;

/// The heading of a screen, with the back button above it. It takes the focus when its screen is shown, so that
/// screen readers announce the screen.
#[component]
pub fn Heading(
    /// Its text.
    text: String,
    /// Whether the user wrote the text.
    #[prop(optional)]
    own_words: bool,
) -> View {
    let own_words = match own_words {
        true => super::field::own_words(),
        false => Vec::new(),
    };
    view! {
        <BackButton />
        <h1 tabindex="-1" {..own_words}>
            {text}
        </h1>
    }
}

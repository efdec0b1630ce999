//! The heading of a screen.

use super::back::BackButton;
use crate::prelude::*;

/// The heading of a screen, with the way back above it. It takes the focus when its screen is shown, so that a screen
/// reader says where one has come to.
#[component]
pub fn Heading(
    /// Its words.
    text: String,
    /// Whether the person wrote them.
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

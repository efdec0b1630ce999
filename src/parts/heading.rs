//! The heading of a screen.

use leptos::prelude::*;

use super::back::Back;

/// Takes the focus when its screen is shown, so that a screen reader says where one has come to.
#[component]
pub fn Heading(
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <Back />
        <h1 tabindex="-1">{text}</h1>
    }
}

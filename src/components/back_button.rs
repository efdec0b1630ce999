//! The back button inside the app.

use super::navigator::use_navigator;
use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::text::{Key, say};

/// A button that leads back to the previous screen, if there is one.
#[component]
pub fn BackButton() -> View {
    let navigator = use_navigator();
    view! {
        <Show when=move || navigator.can_go_back()>
            <Button variant=ButtonVariant::Link test_id="back" label=say(Key::Back) on_click=move || navigator.back() />
        </Show>
    }
}

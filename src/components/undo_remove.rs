//! Undoing the last removal.

use super::navigator::use_session;
use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::text::{Key, say};

/// A notice that something was removed, with a button that restores it.
#[component]
pub fn UndoRemove() -> View {
    let session = use_session();
    view! {
        <div role="status">
            <Show when=move || session.can_put_back()>
                <div class="notice">
                    {say(Key::Removed)}{" "}
                    <Button
                        variant=ButtonVariant::Link
                        test_id="put-back"
                        label=say(Key::PutBack)
                        on_click=move || session.put_back()
                    />
                </div>
            </Show>
        </div>
    }
}

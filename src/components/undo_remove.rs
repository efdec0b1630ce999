//! Undoing the last removal.

use super::navigator::use_session;
use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::session::List;
use crate::text::{Key, say};

/// A notice that something was removed, with a button that restores it.
#[component]
pub fn UndoRemove(
    /// The list that the screen shows: what was removed from another is not offered here.
    from: List,
) -> View {
    let session = use_session();
    view! {
        <div role="status">
            <Show when=move || session.can_put_back(from)>
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

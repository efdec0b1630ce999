//! Undoing the last removal.

use super::navigator::use_session;
use crate::browser::{focus, timer::later};
use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::session::List;
use crate::text::{Key, say};

/// The notice's id.
const NOTICE: &str = "removed";

/// A notice that something was removed, with a button that restores it.
#[component]
pub fn UndoRemove(
    /// The list that the screen shows: what was removed from another is not offered here.
    from: List,
) -> View {
    let session = use_session();
    // The button that removed it is gone with its row, and the focus with it.
    Effect::new(move |was: Option<bool>| {
        let is = session.can_put_back(from);
        if was == Some(false) && is {
            later(0, || focus::on_lost(NOTICE)).for_good();
        }
        is
    });
    view! {
        <div role="status">
            <Show when=move || session.can_put_back(from)>
                <div class="notice" id=NOTICE tabindex="-1">
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

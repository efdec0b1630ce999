//! Leaving an item out of copies and off paper: a checkbox on the screen of each thing, person and line.

use super::field::{Checkbox, neutral_id};
use super::navigator::use_session;
use crate::prelude::*;
use crate::session::{Change, Id};
use crate::text::{Key, say};

/// A checkbox for whether an item stays out of copies and off paper.
#[component]
pub fn PrivateCheckbox(
    /// The item.
    id: Id,
) -> View {
    let session = use_session();
    let hint_id = neutral_id();
    view! {
        <div class="field">
            <Checkbox
                test_id="private"
                words=say(Key::ItemPrivate)
                described=hint_id.clone()
                is=move || session.is_private(id)
                take=move |yes| session.attempt(Change::Private { id, yes })
            />
            <div class="hint soft small" id=hint_id>
                {say(Key::ItemPrivateHint)}
            </div>
        </div>
    }
}

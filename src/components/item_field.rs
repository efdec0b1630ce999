//! A field for a text of an item.

use std::sync::Arc;

use super::field::TextField;
use super::navigator::use_session;
use crate::components::chip::{ActionChip, ChipGroup};
use crate::prelude::*;
use crate::session::{Change, EditError, Field, Id};
use crate::text::{Key, say};

/// A field for a text of an item, stored as it is typed. It follows what another tab writes. What was written there
/// without knowledge of this text is shown below it, to choose from.
#[component]
pub fn ItemField(
    /// Its `data-testid`.
    test_id: &'static str,
    /// Its label.
    label: Key,
    /// A hint below the label.
    #[prop(optional)]
    hint: Option<Key>,
    /// Whether the text may have several lines.
    #[prop(optional)]
    multiline: bool,
    /// The item, once there is one.
    id: Box<dyn Fn() -> Option<Id> + Send + Sync>,
    /// Which of its texts.
    field: Field,
    /// Stores the text; called on each input.
    write: Box<dyn Fn(String) -> Result<(), EditError>>,
) -> View {
    let session = use_session();
    let id: Arc<dyn Fn() -> Option<Id> + Send + Sync> = id.into();
    let text = {
        let id = Arc::clone(&id);
        Signal::derive(move || id().map_or_else(String::new, |id| session.text(id, field)))
    };
    view! {
        <TextField test_id=test_id label=label hint=hint multiline=multiline text=text write=write />
        {move || match id() {
            Some(id) => view! { <OtherTexts id=id field=field /> },
            None => view! {},
        }}
    }
}

/// What else was written for a text, in another tab or on another device.
#[component]
pub fn OtherTexts(
    /// The item.
    id: Id,
    /// Which of its texts.
    field: Field,
    /// Whether it is too late to choose.
    #[prop(optional)]
    fixed: bool,
) -> View {
    let session = use_session();
    let others = Memo::new(move |_| session.other_texts(id, field));
    (move || {
        let all = others.get().into_iter().map(|text| {
            let settle = |take| {
                let text = text.clone();
                move || {
                    session.attempt(Change::Settle {
                        id,
                        field,
                        today: session.today(),
                        text: text.clone(),
                        take,
                    });
                }
            };
            let choice = (!fixed).then(|| {
                view! {
                    <ChipGroup>
                        <ActionChip test_id="other-take" label=say(Key::OtherTake) on_click=settle(true) />
                        <ActionChip test_id="other-drop" label=say(Key::OtherDrop) on_click=settle(false) />
                    </ChipGroup>
                }
            });
            view! {
                <div class="notice care" data-testid="other-text">
                    <p>{say(Key::OtherText)}</p>
                    <p class="as-written" translate="no" dir="auto">
                        {text.clone()}
                    </p>
                    {choice}
                </div>
            }
        });
        all.collect_view()
    })
    .into_view()
}

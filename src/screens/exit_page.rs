//! Where the quick exit leads, and other ways to trigger it.

use crate::components::chip::{Chip, ChipGroup};
use crate::components::heading::Heading;
use crate::components::navigator::use_session;
use crate::prelude::*;
use crate::text::{Key, say};

/// The choice of the page it leads to.
#[component]
pub fn ExitPageScreen() -> View {
    let session = use_session();
    let answers = session
        .exit_pages()
        .into_iter()
        .enumerate()
        .map(|(n, page)| {
            let name = page.name.clone();
            let this = page.clone();
            view! {
                <Chip
                    test_id=format!("way-out-{n}")
                    label=name
                    pressed=move || session.leaves_to(&this)
                    on_click=move || session.leave_to(&page)
                />
            }
        });
    view! {
        <Heading text=say(Key::WayOutTitle) />
        <p>{say(Key::WayOutWhy)}</p>
        <ChipGroup label=say(Key::WayOutTo)>{answers.collect_view()}</ChipGroup>
        <p class="soft">{say(Key::WayOutHint)}</p>
        <p>{say(Key::WayOutShift)}</p>
        <p>{say(Key::WayOutAfter)}</p>
    }
}

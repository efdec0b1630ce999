//! Sections that apply to some users only: offered here, and part of the plan once something is in them.

use super::overview::section_row;
use crate::components::heading::Heading;
use crate::prelude::*;
use crate::text::{Key, pack, say};

/// The sections that may apply.
#[component]
pub fn MoreTopicsScreen() -> View {
    let pack = pack();
    let some = pack.catalogue().sections().filter(|section| section.some);
    view! {
        <Heading text=say(Key::FitsTitle) />
        <p>{say(Key::FitsIntro)}</p>
        <ul class="links">{some.map(section_row).collect_view()}</ul>
    }
}

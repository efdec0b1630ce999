//! Sections that fit just some lives: offered here, in the plan once something is in them.

use super::overview::section_door;
use crate::components::heading::Heading;
use crate::prelude::*;
use crate::text::{Key, pack, say};

/// What may fit.
#[component]
pub fn FitsScreen() -> View {
    let pack = pack();
    let some = pack.catalogue().sections().filter(|section| section.some);
    view! {
        <Heading text=say(Key::FitsTitle) />
        <p>{say(Key::FitsIntro)}</p>
        <ul class="doors">{some.map(section_door).collect_view()}</ul>
    }
}

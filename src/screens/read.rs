//! A longer text, and where one could go from it.

use crate::text::Page;
use leptos::prelude::*;

use crate::parts::door::Door;
use crate::parts::go::Screen;
use crate::parts::heading::Heading;
use crate::parts::picture::Picture;
use crate::parts::prose::Prose;
use crate::text::{Key, pack, say};

/// Shows a page of `content/<language>/pages/`.
#[component]
pub fn Read(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let plan = matches!(page, Page::GetReady | Page::Together);
    view! {
        <Heading text=pack().page_title(page).to_owned() />
        <Prose page=page />
        <ul class="doors">
            <Door to=Screen::Numbers text=say(Key::FirstNumbers) more=say(Key::FirstNumbersMore) picture=Picture::Phone t="to-numbers" />
            {plan.then(|| view! { <Door to=Screen::Overview text=say(Key::FirstPlan) more=say(Key::FirstPlanMore) picture=Picture::Plan t="to-plan" /> })}
        </ul>
    }
}

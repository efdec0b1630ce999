//! A longer text with a button that reads it aloud.

use super::prose::Prose;
use super::read_aloud::ReadAloudButton;
use crate::prelude::*;
use crate::text::{Key, Page};

/// What is read: only what was published, which is all that such a text has.
const READ: &str = ".prose :is(h2, p, li)";

/// A page of `content/<language>/pages/`, without its title, below a button that reads it aloud.
#[component]
pub fn ReadablePage(
    /// The page.
    page: Page,
) -> View {
    view! {
        <ReadAloudButton places=READ start=Key::ReadAloud stop=Key::ReadStop rate=1.0 quiet=|| false />
        <div class="prose">
            <Prose page=page />
        </div>
    }
}

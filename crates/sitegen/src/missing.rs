//! 404.html: what is answered in place of a missing file, by hosts that look for it. Some of those would otherwise answer
//! with the first page, and browsers would take that for the missing file.

use crate::html;
use crate::needed::needed;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::Filling;

/// Its public name.
pub const FILE: &str = "404.html";

/// The texts it uses.
const TEXTS: [&str; 2] = ["missing-heading", "missing-back"];

/// Reports which of its texts are missing.
pub fn check(filling: &Filling<'_>, problems: &mut Problems) {
    let texts = TEXTS.map(|id| (id, &[][..]));
    needed(filling.language, FILE, texts, problems);
}

/// Returns the page.
pub fn page(filling: &Filling<'_>) -> String {
    let back = html::link("/", text(filling, "missing-back"));
    let inner = [
        html::text("h1", text(filling, "missing-heading")),
        html::element("p", &[], &back),
    ];
    page::document(filling, &[], &inner.join("\n"))
}

//! plain.html: the page without scripts, for browsers without scripts or WebAssembly, or after a failed load. It
//! has the quick exit, the numbers, the go-bag list and the plan's headings with their entries; printable.

use content::{Entry, Section};

use crate::html;
use crate::needed::needed;
use crate::numbers;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::Filling;

/// Its public name.
pub const FILE: &str = "plain.html";

/// The section whose entries are the go-bag list.
const BAG: &str = "bag";

/// The texts it uses.
const TEXTS: &[&str] = &[
    "bank-holidays-unknown",
    "exit-label",
    "front-999",
    "front-999-how",
    "front-heading",
    "front-intro",
    "front-leaves",
    "front-numbers",
    "hours-uk-time",
];

/// The page it includes in full.
const SILENT: &str = "silent-999";

/// Reports which of its texts are missing.
pub fn check(filling: &Filling<'_>, problems: &mut Problems) {
    let language = filling.language;
    let folder = format!("content/{}", language.code);
    let plain = TEXTS.iter().map(|id| (*id, &[][..]));
    let all = plain.chain(numbers::MESSAGES.iter().copied());
    needed(language, FILE, all, problems);
    if language.page(SILENT).is_none() {
        problems.add(
            &format!("{folder}/pages/{SILENT}.md"),
            None,
            format!("is missing; {FILE} needs it"),
            "Write the page",
        );
    }
}

/// Returns the page.
pub fn page(filling: &Filling<'_>) -> String {
    let language = filling.language;
    let text = |id: &str| text(filling, id);
    let silent = language
        .page(SILENT)
        .map(|page| {
            format!(
                "{}\n{}",
                html::text("h3", &page.title),
                html::blocks(&page.blocks, 4)
            )
        })
        .unwrap_or_default();
    let inner = [
        html::text("h1", text("front-heading")),
        html::text("p", text("front-intro")),
        html::element(
            "section",
            &[("class", "danger")],
            &format!(
                "{}\n{}",
                html::element("h2", &[], &html::link("tel:999", text("front-999"))),
                html::text("p", text("front-999-how"))
            ),
        ),
        silent,
        html::text("h2", text("front-numbers")),
        html::text("p", text("front-leaves")),
        html::text(
            "p",
            &format!(
                "{} {}",
                text("hours-uk-time"),
                text("bank-holidays-unknown")
            ),
        ),
        filling.scribe.all(),
        sections(filling),
    ]
    .join("\n");
    page::document(filling, &[], &inner)
}

/// The plan's sections, the go-bag first: it is what people come to this page for.
fn sections(filling: &Filling<'_>) -> String {
    let catalogue = filling.scribe.pack.catalogue();
    let (bag, others): (Vec<_>, Vec<_>) =
        catalogue.sections().partition(|section| section.key == BAG);
    bag.into_iter().chain(others).map(section).collect()
}

fn section(section: &Section) -> String {
    let mut out = format!("{}\n", html::text("h2", &section.title));
    for line in [&section.intro, &section.caution].into_iter().flatten() {
        out.push_str(&html::text("p", line));
        out.push('\n');
    }
    for group in &section.groups {
        let items: Vec<String> = group.offered().map(entry).collect();
        if !items.is_empty() {
            out.push_str(&format!(
                "{}\n{}\n",
                html::text("h3", &group.title),
                html::list("", &items)
            ));
        }
    }
    out
}

/// An entry, and what to take care about: this must not be missing wherever the entry is read.
fn entry(entry: &Entry) -> String {
    let text = html::escape(&entry.text);
    match &entry.worse {
        Some(caution) => format!("{text}<br>\n{}", html::text("small", caution)),
        None => text,
    }
}

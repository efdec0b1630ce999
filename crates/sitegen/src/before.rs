//! before.html: what a host does before telling anyone of the site, as a list to tick, and a sheet for the numbers that
//! are rung. Nothing is kept; a script that no visitor loads saves the list as a file.

use content::{Block, Wish, find};

use crate::hashed::Named;
use crate::html;
use crate::needed::needed;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::Filling;

/// Its public name.
pub const FILE: &str = "before.html";

/// Its script in shell/.
pub const SCRIPT: &str = "before.js";

/// The page with the list.
const LIST: &str = "before";

/// The texts it uses.
const TEXTS: [&str; 5] = [
    "before-note",
    "before-rung",
    "before-rung-line",
    "before-save",
    "before-sheet",
];

/// Reports which of its texts are missing.
pub fn check(filling: &Filling<'_>, problems: &mut Problems) {
    if filling.language.page(LIST).is_some() {
        let texts = TEXTS.map(|id| (id, &[][..]));
        needed(filling.language, FILE, texts, problems);
    }
}

/// Returns the page; `None` if no one has written the list.
pub fn page(filling: &Filling<'_>, script: &Named) -> Option<String> {
    let list = filling.language.page(LIST)?;
    let mut steps = 0;
    let blocks = list.blocks.iter().map(|block| match block {
        Block::List(items) => {
            let items = items.iter().map(|item| {
                steps += 1;
                step(steps, &html::line(item), text(filling, "before-note"))
            });
            items.collect::<Vec<_>>().join("\n")
        }
        other => html::blocks(std::slice::from_ref(other), 2),
    });
    let blocks: Vec<String> = blocks.collect();
    let save = html::element(
        "button",
        &[("class", "button"), ("id", "save"), ("type", "button")],
        &html::escape(text(filling, "before-save")),
    );
    let attributes = [
        ("type", "module"),
        ("src", &*format!("/{}", script.name)),
        ("integrity", &*script.integrity),
    ];
    let inner = [
        html::text("h1", &list.title),
        blocks.join("\n"),
        html::element("p", &[], &save),
        html::text("h2", text(filling, "before-rung")),
        html::text("p", text(filling, "before-sheet")),
        sheet(filling),
        html::element("script", &attributes, ""),
    ];
    Some(page::document(filling, &[], &inner.join("\n")))
}

/// A step to tick, with a field for who did it and when.
fn step(number: usize, words: &str, note: &str) -> String {
    let (id, field) = (format!("step-{number}"), format!("note-{number}"));
    let quiet = "autocomplete=\"off\" spellcheck=\"false\"";
    let ticked = format!("<input type=\"checkbox\" id=\"{id}\" autocomplete=\"off\"> {words}");
    let label = html::element("label", &[("for", &id)], &ticked);
    let note = html::element("label", &[("for", &field)], &html::escape(note));
    let written = format!("{note} <input id=\"{field}\" {quiet}>");
    let inner = format!(
        "{}\n{}",
        html::element("p", &[], &label),
        html::element("p", &[], &written)
    );
    html::element("div", &[("data-step", "")], &inner)
}

/// A sheet for the numbers that are rung: all but 999, which nobody rings to try it.
fn sheet(filling: &Filling<'_>) -> String {
    let pack = filling.scribe.pack;
    let found = find(pack.areas(), &Wish::default());
    let tried = found
        .iter()
        .filter(|service| service.call.as_deref() != Some("999"));
    let lines = tried.filter_map(|service| {
        let numbers = [
            service.call.as_deref(),
            service.text.as_ref().map(|text| text.number.as_str()),
        ];
        let numbers: Vec<&str> = numbers.into_iter().flatten().collect();
        let hours = pack.hours(&service.hours).join("; ");
        (!numbers.is_empty()).then(|| {
            [
                html::text("strong", &service.name),
                html::escape(&numbers.join(", ")),
                html::escape(&hours),
                html::escape(text(filling, "before-rung-line")),
            ]
            .join("<br>\n")
        })
    });
    html::list("numbers", &lines.collect::<Vec<_>>())
}

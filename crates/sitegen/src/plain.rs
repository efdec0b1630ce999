//! plain.html: the page without scripts, for browsers without scripts or WebAssembly (Lockdown Mode, for one), or after
//! a failed load. It has the quick exit, the numbers with a filter, what there is to read, the go-bag list and the plan's
//! headings with their entries; printable.

use content::{Entry, Section};

use crate::filter;
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
    "plain-no-saving",
    "plain-plan",
    "plain-reading",
];

/// The page it includes in full.
const SILENT: &str = "silent-999";

/// The pages it includes folded, in order, as far as there are any: the app, which has them too, names each.
const READING: [&str; 6] = [
    "need-to-go",
    "someone-to-talk",
    "get-ready",
    "tell-a-worker",
    "what-it-hides",
    "traces",
];

/// Reports which of its texts are missing.
pub fn check(filling: &Filling<'_>, problems: &mut Problems) {
    let language = filling.language;
    let folder = format!("content/{}", language.code);
    let plain = TEXTS.iter().chain(&filter::TEXTS);
    let plain = plain.map(|id| (*id, &[][..]));
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
        html::text("p", text("plain-no-saving")),
        contents(filling),
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
        title(NUMBERS, text("front-numbers")),
        html::text("p", text("front-leaves")),
        html::text(
            "p",
            &format!(
                "{} {}",
                text("hours-uk-time"),
                text("bank-holidays-unknown")
            ),
        ),
        filter::page(filling, &filling.scribe.all()),
        title(READ, text("plain-reading")),
        reading(filling),
        title(PLAN, text("plain-plan")),
        sections(filling),
    ]
    .join("\n");
    page::document(filling, &[], &inner)
}

/// The parts of the page, by id.
const NUMBERS: &str = "numbers";
const READ: &str = "read";
const PLAN: &str = "plan";

fn title(id: &str, words: &str) -> String {
    html::element("h2", &[("id", id)], &html::escape(words))
}

/// Links to the parts: the page is long.
fn contents(filling: &Filling<'_>) -> String {
    let parts = [
        (NUMBERS, "front-numbers"),
        (READ, "plain-reading"),
        (PLAN, "plain-plan"),
    ];
    let links = parts.map(|(id, words)| html::link(&format!("#{id}"), text(filling, words)));
    html::list("", &links)
}

/// What there is to read.
fn reading(filling: &Filling<'_>) -> String {
    let pages = READING
        .iter()
        .filter_map(|name| filling.language.page(name));
    pages
        .map(|page| {
            let title = html::text("summary", &page.title);
            let inner = format!("{title}\n{}", html::blocks(&page.blocks, 3));
            html::element("details", &[], &inner) + "\n"
        })
        .collect()
}

/// The plan's sections, the go-bag first: it is what people come to this page for.
fn sections(filling: &Filling<'_>) -> String {
    let catalogue = filling.scribe.pack.catalogue();
    let (bag, others): (Vec<_>, Vec<_>) =
        catalogue.sections().partition(|section| section.key == BAG);
    bag.into_iter().chain(others).map(section).collect()
}

fn section(section: &Section) -> String {
    let mut out = format!("{}\n", html::text("h3", &section.title));
    for line in [&section.intro, &section.caution].into_iter().flatten() {
        out.push_str(&html::text("p", line));
        out.push('\n');
    }
    for group in &section.groups {
        let items: Vec<String> = group.offered().map(entry).collect();
        if !items.is_empty() {
            out.push_str(&format!(
                "{}\n{}\n",
                html::text("h4", &group.title),
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

//! plain.html: the page without scripts, for browsers without scripts or WebAssembly (Lockdown Mode, for one), or after
//! a failed load. It has the quick exit, the numbers with a filter, what there is to read, the go-bag list and the plan's
//! headings with their entries; printable.

use content::{Direction, Entry, PageText, Section};

use crate::about::Part;
use crate::bidi;
use crate::filter;
use crate::html;
use crate::needed::needed;
use crate::numbers;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::{Filling, direction};

/// Its public name, in the default language.
pub const FILE: &str = "plain.html";

/// Returns its public name in another language.
pub fn file_in(code: &str) -> String {
    format!("plain-{code}.html")
}

/// Whether this is the address of the page in this language.
pub fn is_in(address: &str, code: &str) -> bool {
    let file = address.strip_prefix('/');
    file.is_some_and(|file| file == FILE || file == file_in(code))
}

/// The texts it uses in a language of which only the essentials are translated, and their placeholders.
const ESSENTIALS: [(&str, &[&str]); 3] = [
    ("language-unread", &[]),
    ("speak-999", &["language"]),
    ("speak-others", &["language"]),
];

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

/// The page it includes below 999, folded: the numbers follow at once.
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
    let more = ESSENTIALS
        .iter()
        .copied()
        .filter(|_| is_essentials(filling));
    needed(language, FILE, all.chain(more), problems);
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
    let silent = language.page(SILENT).map(folded).unwrap_or_default();
    let about = language.about.as_ref();
    let is_essentials = is_essentials(filling);
    let is_unread = about.is_some_and(|about| !about.is_read);
    let unread = if is_unread {
        html::element(
            "p",
            &[("class", "notice")],
            &html::escape(text("language-unread")),
        )
    } else {
        String::new()
    };
    let say = |id: &str| match about.filter(|_| is_essentials) {
        Some(about) => html::element(
            "p",
            &[],
            &filling.scribe.say(id, "language", &about.english),
        ),
        None => String::new(),
    };
    let saving = if is_essentials {
        String::new()
    } else {
        html::text("p", text("plain-no-saving"))
    };
    let inner = [
        html::text("h1", text("front-heading")),
        languages(filling),
        unread,
        html::text("p", text("front-intro")),
        saving,
        contents(filling),
        html::element(
            "section",
            &[("class", "danger")],
            &format!(
                "{}\n{}{silent}",
                html::element("h2", &[], &html::link("tel:999", text("front-999"))),
                html::text("p", text("front-999-how")) + &say("speak-999")
            ),
        ),
        title(NUMBERS, text("front-numbers")),
        say("speak-others"),
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
    ];
    let plan = [title(PLAN, text("plain-plan")), sections(filling)];
    let mut inner = Vec::from(inner);
    if !is_essentials {
        inner.extend(plan);
    }
    inner.retain(|part| !part.is_empty());
    let page = page::document(filling, &[], &inner.join("\n"));
    match language.direction {
        Direction::Rtl => bidi::isolated(&page),
        Direction::Ltr => page,
    }
}

/// Links to this page in the other languages, each by its own name; nothing if there are none.
pub fn languages(filling: &Filling<'_>) -> String {
    let content = filling.content;
    let default = content
        .languages
        .first()
        .map(|language| (FILE.to_owned(), language));
    let others = content.languages.iter().skip(1).chain(&content.essentials);
    let others = others.map(|language| (file_in(&language.code), language));
    let links: Vec<String> = default
        .into_iter()
        .chain(others)
        .filter(|(_, language)| language.code != filling.language.code)
        .map(|(file, language)| {
            let name = language
                .about
                .as_ref()
                .map_or(&language.code, |about| &about.name);
            let attributes = [
                ("href", &*format!("/{file}")),
                ("lang", &*language.code),
                ("hreflang", &*language.code),
                ("dir", direction(language.direction)),
            ];
            html::element("a", &attributes, &html::escape(name))
        })
        .collect();
    match links.is_empty() {
        true => String::new(),
        false => html::list("languages", &links),
    }
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
    let is_whole = !is_essentials(filling);
    let parts = [
        (NUMBERS, "front-numbers"),
        (READ, "plain-reading"),
        (PLAN, "plain-plan"),
    ];
    let parts = parts.into_iter().filter(|(id, _)| is_whole || *id != PLAN);
    let links = parts.map(|(id, words)| html::link(&format!("#{id}"), text(filling, words)));
    html::list("", &links.collect::<Vec<_>>())
}

fn is_essentials(filling: &Filling<'_>) -> bool {
    let about = filling.language.about.as_ref();
    about.is_some_and(|about| about.part == Part::Essentials)
}

/// What there is to read.
fn reading(filling: &Filling<'_>) -> String {
    let pages = READING
        .iter()
        .filter_map(|name| filling.language.page(name));
    pages.map(folded).collect()
}

fn folded(page: &PageText) -> String {
    let title = html::text("summary", &page.title);
    let inner = format!("{title}\n{}", html::blocks(&page.blocks, 3));
    html::element("details", &[], &inner) + "\n"
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

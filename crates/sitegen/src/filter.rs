//! The filter of the plain page's numbers, without a script: radio buttons and boxes to tick, and rules that hide what
//! does not fit the checked ones. The same whatever a host lists, so that `hashes` can compare it.
//!
//! Twenty choices would stand before the first number, so only those that are checked are shown until a box is ticked.
//! Not a `<details>`: the rules reach only the siblings of a button.

use content::{Nations, Need, Pack, Service};

use crate::html;
use crate::page::text;
use crate::template::Filling;

/// The texts it uses.
pub const TEXTS: [&str; 6] = [
    "numbers-any-need",
    "numbers-any-where",
    "numbers-need",
    "numbers-quiet",
    "numbers-where",
    "plain-filter",
];

/// The class of a service that can be reached without speaking.
const QUIET: &str = "quiet";

/// The letter of each group of choices. Names and ids tell nothing: browsers write what is chosen into their session
/// files, with these.
const NEED: char = 'n';
const WHERE: char = 'w';
const HOW: char = 'q';

/// The class of what is hidden until the box of [`SHOW_MORE`] is ticked, but for checked choices.
const MORE: &str = "more";

/// The class of the choices that leave everything. They are hidden even when checked.
const ANY: &str = "any";

/// The id of the box that shows all choices.
const SHOW_MORE: &str = "m1";

/// Returns the choices, followed by the services: a style sheet can look only forward.
pub fn page(filling: &Filling<'_>, services: &str) -> String {
    let pack = filling.scribe.pack;
    let text = |id: &str| text(filling, id);
    let needs = Need::ALL.iter().map(|need| pack.need(*need));
    let nations = Nations::KEYS.iter().map(|key| {
        let area = pack.areas().iter().find(|area| area.key == *key);
        // A host may leave out a nation's file.
        area.map_or_else(|| (*key).to_owned(), |area| area.name.clone())
    });
    let quiet = text("numbers-quiet");
    let (need, place) = (text("numbers-need"), text("numbers-where"));
    let inner = [
        choice("type=\"checkbox\"", &id(HOW, 1), "", quiet, ""),
        choice(
            "type=\"checkbox\"",
            SHOW_MORE,
            "",
            &format!("{need} · {place}"),
            "",
        ),
        html::element("p", &[("class", MORE)], &html::escape(text("plain-filter"))),
        choices(NEED, need, text("numbers-any-need"), needs),
        choices(WHERE, place, text("numbers-any-where"), nations),
        html::element("div", &[("class", "found")], services),
    ];
    html::element("div", &[("class", "filter")], &inner.join("\n"))
}

/// A radio button for each, after one for all of them.
fn choices(
    letter: char,
    title: &str,
    any: &str,
    words: impl IntoIterator<Item = String>,
) -> String {
    let title_id = format!("{letter}-title");
    let all = std::iter::once(any.to_owned()).chain(words).enumerate();
    let buttons = all.map(|(n, words)| {
        let checked = if n == 0 { " checked" } else { "" };
        let kind = format!("type=\"radio\" name=\"{letter}1\"{checked}");
        choice(
            &kind,
            &id(letter, n),
            &title_id,
            &words,
            if n == 0 { ANY } else { MORE },
        )
    });
    let buttons: Vec<_> = buttons.collect();
    let title = html::element(
        "h3",
        &[("id", &title_id), ("class", MORE)],
        &html::escape(title),
    );
    format!("{title}\n{}", buttons.join("\n"))
}

/// The id of a choice.
fn id(letter: char, number: usize) -> String {
    format!("{letter}{number}")
}

/// A button and its label, of this class if any. A screen reader says the title of its group too.
fn choice(kind: &str, id: &str, title: &str, words: &str, class: &str) -> String {
    let label = format!("{id}-label");
    let names = [title, &label].join(" ");
    format!(
        "<input {kind} id=\"{id}\" class=\"{}\" autocomplete=\"off\" aria-labelledby=\"{}\">{}",
        format!("pick {class}").trim_end(),
        names.trim_start(),
        html::element(
            "label",
            &[("for", id), ("id", &label)],
            &html::escape(words)
        ),
    )
}

/// Returns the classes of a service: what it helps with, where it works, and whether without speaking.
pub fn classes(pack: &Pack, service: &Service) -> String {
    let nations = Nations::of(pack.areas(), &service.id);
    let needs = service.needs.iter().map(|need| class_of(*need));
    let places = Nations::KEYS
        .iter()
        .filter(|key| Nations::named(key).is_some_and(|one| one.both(nations) != Nations::NONE));
    let quiet = service.without_speaking().then(|| QUIET.to_owned());
    let all = needs.chain(places.map(|key| nation(key))).chain(quiet);
    all.collect::<Vec<_>>().join(" ")
}

/// Returns whether these are classes as [`classes`] writes them.
pub fn are_classes(value: &str) -> bool {
    let known = rules();
    value
        .split(' ')
        .all(|class| known.iter().any(|(_, known)| known == class))
}

/// Returns the style sheet.
pub fn style() -> String {
    let rules = rules().into_iter();
    let rules = rules
        .map(|(id, class)| format!("#{id}:checked~.found>ul>li:not(.{class}){{display:none;}}"));
    let folded = format!("#{SHOW_MORE}:not(:checked)~");
    let unchecked = format!("{folded}.{MORE}:not(:checked)");
    let any = format!("{folded}.{ANY}");
    let fold = format!("{unchecked},{unchecked}+label,{any},{any}+label{{display:none;}}");
    rules.chain([fold]).collect()
}

/// The id of each choice, and the class of the services that it leaves.
fn rules() -> Vec<(String, String)> {
    let needs = Need::ALL.iter().zip(1..);
    let needs = needs.map(|(need, n)| (id(NEED, n), class_of(*need)));
    let nations = Nations::KEYS.iter().zip(1..);
    let nations = nations.map(|(key, n)| (id(WHERE, n), nation(key)));
    let quiet = (id(HOW, 1), QUIET.to_owned());
    needs.chain(nations).chain([quiet]).collect()
}

fn class_of(need: Need) -> String {
    format!("need-{}", need.key())
}

fn nation(key: &str) -> String {
    format!("where-{key}")
}

//! The filter of the plain page's numbers, without a script: radio buttons, and rules that hide what does not fit the
//! checked ones. The same whatever a host lists, so that `hashes` can compare it.

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

/// The class of a service that can be reached without speaking, and the id of the box for it.
const QUIET: &str = "quiet";

/// Returns the choices, followed by the services: a style sheet can look only forward.
pub fn page(filling: &Filling<'_>, services: &str) -> String {
    let pack = filling.scribe.pack;
    let text = |id: &str| text(filling, id);
    let needs = Need::ALL.iter();
    let needs = needs.map(|need| (class_of(*need), pack.need(*need)));
    let areas = pack.areas().iter();
    let nations = areas.filter(|area| Nations::named(&area.key).is_some());
    let nations = nations.map(|area| (nation(&area.key), area.name.clone()));
    let inner = [
        html::text("p", text("plain-filter")),
        choices(
            "need",
            text("numbers-need"),
            text("numbers-any-need"),
            needs,
        ),
        choices(
            "where",
            text("numbers-where"),
            text("numbers-any-where"),
            nations,
        ),
        choice("checkbox", QUIET, "how", "", text("numbers-quiet"), false),
        html::element("div", &[("class", "found")], services),
    ];
    html::element("div", &[("class", "filter")], &inner.join("\n"))
}

/// A radio button for each, after one for all of them.
fn choices(
    name: &str,
    title: &str,
    any: &str,
    values: impl IntoIterator<Item = (String, String)>,
) -> String {
    let id = format!("{name}-title");
    let all = (format!("{name}-any"), any.to_owned());
    let all = std::iter::once(all).chain(values).enumerate();
    let buttons = all.map(|(n, (value, words))| choice("radio", &value, name, &id, &words, n == 0));
    let buttons: Vec<_> = buttons.collect();
    let title = html::element("h3", &[("id", &id)], &html::escape(title));
    format!("{title}\n{}", buttons.join("\n"))
}

/// A button and its label. A screen reader says the title of its group too.
fn choice(kind: &str, id: &str, name: &str, title: &str, words: &str, checked: bool) -> String {
    let label = format!("{id}-label");
    let names = [title, &label].join(" ");
    let checked = if checked { " checked" } else { "" };
    format!(
        "<input type=\"{kind}\" id=\"{id}\" name=\"{name}\" class=\"pick\" autocomplete=\"off\" aria-labelledby=\"{}\"{checked}>{}",
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
    value
        .split(' ')
        .all(|class| ids().any(|known| known == class))
}

/// Returns the rules.
pub fn style() -> String {
    let rules = ids().map(|id| format!("#{id}:checked~.found>ul>li:not(.{id}){{display:none;}}"));
    rules.collect()
}

fn ids() -> impl Iterator<Item = String> {
    let nations = Nations::KEYS.iter().map(|key| nation(key));
    let needs = Need::ALL.iter().map(|need| class_of(*need));
    needs.chain(nations).chain([QUIET.to_owned()])
}

fn class_of(need: Need) -> String {
    format!("need-{}", need.key())
}

fn nation(key: &str) -> String {
    format!("where-{key}")
}

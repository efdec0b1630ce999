//! set-up.html: where a host without a terminal sets the site up, and saves it as one file. Its script, its wasm, its
//! style sheet and the project as an archive are loaded by no visitor.

use content::{Nations, Need, Seen, Who};

use crate::archive;
use crate::hashed::Named;
use crate::html;
use crate::needed::needed;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::Filling;

/// Its public name.
pub const FILE: &str = "set-up.html";

/// Its script in shell/.
pub const SCRIPT: &str = "setup.js";

/// The beginning of the names of its own files. Some hosts have rules by the beginning of a name: it is not the page's.
pub const STEM: &str = "setup";

/// The folder of its style sheet.
pub const STYLE: &str = "style/set-up";

/// The files it needs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Needs<'a> {
    /// Its script.
    pub script: Option<&'a Named>,
    /// Its style sheet.
    pub style: Option<&'a Named>,
    /// The address of the compiled `crates/set_up`, with its hash.
    pub wasm: &'a str,
    /// The address of the project as an archive, with its hash.
    pub project: &'a str,
}

/// How a field is filled in.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Long,
    Day,
    /// One of the areas.
    Area,
    /// One of the services that the pages have.
    Service,
    Tick,
    /// Boxes: the values, and the texts' ids.
    Boxes(fn() -> Vec<(&'static str, String)>),
    /// One of several: the same.
    One(fn() -> Vec<(&'static str, String)>),
}

/// A field: its key in `crates/set_up`, its label's id, its hint's, and how it is filled in.
type Field = (&'static str, &'static str, Option<&'static str>, Kind);

const NAME: [Field; 2] = [
    ("name", "set-up-name", Some("set-up-name-hint"), Kind::Text),
    (
        "address",
        "set-up-address",
        Some("set-up-address-hint"),
        Kind::Text,
    ),
];
const EXIT: [Field; 2] = [
    ("name", "set-up-exit-name", None, Kind::Text),
    ("url", "set-up-exit-url", None, Kind::Text),
];
const AREA: [Field; 2] = [
    ("name", "set-up-area-name", None, Kind::Text),
    ("within", "set-up-area-within", None, Kind::Area),
];
const SERVICE: [Field; 8] = [
    ("name", "set-up-service-name", None, Kind::Text),
    ("in", "set-up-service-in", None, Kind::Area),
    ("call", "set-up-call", None, Kind::Text),
    (
        "hours",
        "set-up-hours",
        Some("set-up-hours-hint"),
        Kind::Text,
    ),
    ("for", "set-up-service-for", None, Kind::Boxes(who)),
    ("needs", "set-up-service-needs", None, Kind::Boxes(needs)),
    (
        "checked",
        "set-up-checked",
        Some("set-up-checked-hint"),
        Kind::Day,
    ),
    ("seen", "set-up-seen", None, Kind::One(seen)),
];
const MORE: [Field; 12] = [
    ("text", "set-up-text", None, Kind::Text),
    ("word", "set-up-word", None, Kind::Text),
    (
        "relay",
        "set-up-relay",
        Some("set-up-relay-hint"),
        Kind::Text,
    ),
    ("chat", "set-up-chat", None, Kind::Text),
    ("chat-hours", "set-up-chat-hours", None, Kind::Text),
    ("email", "set-up-email", None, Kind::Text),
    ("web", "set-up-web", None, Kind::Text),
    ("bsl", "set-up-bsl", None, Kind::Text),
    ("bsl-hours", "set-up-bsl-hours", None, Kind::Text),
    (
        "languages",
        "set-up-languages",
        Some("set-up-languages-hint"),
        Kind::Text,
    ),
    (
        "nations",
        "set-up-nations",
        Some("set-up-nations-hint"),
        Kind::Boxes(nations),
    ),
    ("note", "set-up-note", Some("set-up-note-hint"), Kind::Long),
];
const CHANGE: [Field; 9] = [
    ("id", "set-up-change-which", None, Kind::Service),
    ("call", "set-up-call", None, Kind::Text),
    ("text", "set-up-text", None, Kind::Text),
    ("relay", "set-up-relay", None, Kind::Text),
    ("chat", "set-up-chat", None, Kind::Text),
    ("web", "set-up-web", None, Kind::Text),
    (
        "hours",
        "set-up-hours",
        Some("set-up-hours-hint"),
        Kind::Text,
    ),
    (
        "checked",
        "set-up-checked",
        Some("set-up-checked-hint"),
        Kind::Day,
    ),
    ("hide", "set-up-change-hide", None, Kind::Tick),
];
const VISITORS: [Field; 4] = [
    (
        "unread_translations",
        "set-up-unread",
        Some("set-up-unread-hint"),
        Kind::Tick,
    ),
    (
        "quiet_front_page",
        "set-up-quiet",
        Some("set-up-quiet-hint"),
        Kind::Tick,
    ),
    (
        "without_a_signal",
        "set-up-signal",
        Some("set-up-signal-hint"),
        Kind::Tick,
    ),
    (
        "keep_child_pages",
        "set-up-child",
        Some("set-up-child-hint"),
        Kind::Tick,
    ),
];
const CONTACT: [Field; 2] = [
    (
        "contact",
        "set-up-contact",
        Some("set-up-contact-hint"),
        Kind::Text,
    ),
    (
        "expires",
        "set-up-expires",
        Some("set-up-expires-hint"),
        Kind::Day,
    ),
];

/// The other texts it uses.
const TEXTS: [&str; 41] = [
    "set-up-languages-heading",
    "set-up-languages-heading-hint",
    "set-up-needed",
    "set-up-heading",
    "set-up-intro",
    "set-up-no-scripts",
    "set-up-loading",
    "set-up-failed",
    "set-up-remove",
    "set-up-name-heading",
    "set-up-exits",
    "set-up-exits-hint",
    "set-up-exit-add",
    "set-up-areas",
    "set-up-areas-hint",
    "set-up-area-add",
    "set-up-services",
    "set-up-services-hint",
    "set-up-service-add",
    "set-up-more",
    "set-up-changes",
    "set-up-changes-hint",
    "set-up-change-add",
    "set-up-change-now",
    "set-up-visitors",
    "set-up-contact-heading",
    "set-up-contact-intro",
    "set-up-check-heading",
    "set-up-check",
    "set-up-look",
    "set-up-looked",
    "set-up-right",
    "set-up-wrong",
    "set-up-save-heading",
    "set-up-kind",
    "set-up-save",
    "set-up-saving",
    "set-up-saved",
    "set-up-alone-heading",
    "set-up-alone",
    "set-up-alone-hint",
];
const AFTER: [&str; 3] = [
    "set-up-save-failed",
    "set-up-alone-saved",
    "set-up-alone-failed",
];

fn who() -> Vec<(&'static str, String)> {
    let keys = Who::ALL.iter().map(|who| who.key());
    keys.map(|key| (key, format!("who-{key}"))).collect()
}

fn needs() -> Vec<(&'static str, String)> {
    let keys = Need::ALL.iter().map(|need| need.key());
    keys.map(|key| (key, format!("need-{key}"))).collect()
}

fn nations() -> Vec<(&'static str, String)> {
    let keys = Nations::KEYS.iter();
    keys.map(|key| (*key, format!("set-up-nation-{key}")))
        .collect()
}

/// All but [`Seen::Checked`], which does not say how.
fn seen() -> Vec<(&'static str, String)> {
    let keys = Seen::ALL.iter().filter(|seen| **seen != Seen::Checked);
    keys.map(|seen| (seen.key(), format!("set-up-seen-{}", seen.key())))
        .collect()
}

fn fields() -> impl Iterator<Item = Field> {
    let all = [
        &NAME[..],
        &EXIT,
        &AREA,
        &SERVICE,
        &MORE,
        &CHANGE,
        &VISITORS,
        &CONTACT,
    ];
    all.into_iter().flatten().copied()
}

/// Reports which of its texts are missing.
pub fn check(filling: &Filling<'_>, problems: &mut Problems) {
    let mut ids: Vec<String> = TEXTS
        .iter()
        .chain(&AFTER)
        .map(ToString::to_string)
        .collect();
    ids.extend(archive::Kind::ALL.map(|kind| format!("set-up-kind-{}", kind.name())));
    for (_, label, hint, kind) in fields() {
        ids.push(label.to_owned());
        ids.extend(hint.map(str::to_owned));
        if let Kind::Boxes(values) | Kind::One(values) = kind {
            ids.extend(values().into_iter().map(|(_, id)| id));
        }
    }
    ids.sort();
    ids.dedup();
    let texts = ids.iter().map(|id| (id.as_str(), &[][..]));
    needed(filling.language, FILE, texts, problems);
}

/// Returns the page; `None` if its files are not among the published ones.
pub fn page(filling: &Filling<'_>, needs: Needs<'_>) -> Option<String> {
    let write = Writer { filling };
    let (script, style) = (needs.script?, needs.style?);
    let form = [
        write.section("set-up-name-heading", &write.fields(&NAME)),
        write.rows(
            "exits",
            "set-up-exits",
            "set-up-exit-add",
            &write.fields(&EXIT),
        ),
        write.areas(),
        write.languages(),
        write.rows(
            "services",
            "set-up-services",
            "set-up-service-add",
            &write.service(),
        ),
        write.rows(
            "changes",
            "set-up-changes",
            "set-up-change-add",
            &write.change(),
        ),
        write.section("set-up-visitors", &write.fields(&VISITORS)),
        write.section(
            "set-up-contact-heading",
            &(write.para("set-up-contact-intro") + &write.fields(&CONTACT)),
        ),
        write.checking(),
        write.saving(),
    ];
    let status = |id: &str, hidden: bool| {
        let mut attributes = vec![("id", id), ("role", "status")];
        if hidden {
            attributes.push(("hidden", ""));
        }
        html::element(
            "p",
            &attributes,
            &html::escape(text(filling, &format!("set-up-{id}"))),
        )
    };
    let inner = [
        html::element(
            "link",
            &[
                ("rel", "stylesheet"),
                ("href", &*format!("/{}", style.name)),
                ("integrity", &*style.integrity),
            ],
            "",
        )
        .replace("</link>", ""),
        html::text("h1", text(filling, "set-up-heading")),
        write.para("set-up-intro"),
        html::element("noscript", &[], &write.para("set-up-no-scripts")),
        status("loading", false),
        status("failed", true),
        html::element(
            "p",
            &[("id", "needed"), ("hidden", "")],
            &html::escape(text(filling, "set-up-needed")),
        ),
        html::element(
            "form",
            &[("id", "form"), ("hidden", ""), ("novalidate", "")],
            &form.join("\n"),
        ),
        html::element(
            "script",
            &[
                ("type", "module"),
                ("src", &*format!("/{}", script.name)),
                ("integrity", &*script.integrity),
            ],
            "",
        ),
    ];
    let given = [("data-wasm", needs.wasm), ("data-project", needs.project)];
    Some(page::document(filling, &given, &inner.join("\n")))
}

/// Writes the parts of the form.
struct Writer<'a> {
    filling: &'a Filling<'a>,
}

impl Writer<'_> {
    fn words(&self, id: &str) -> String {
        html::escape(text(self.filling, id))
    }

    fn para(&self, id: &str) -> String {
        html::element("p", &[], &self.words(id))
    }

    fn hint(&self, id: &str) -> String {
        html::element("p", &[("class", "hint")], &self.words(id))
    }

    fn section(&self, heading: &str, inner: &str) -> String {
        html::element(
            "section",
            &[],
            &format!(
                "{}\n{inner}",
                html::element("h2", &[], &self.words(heading))
            ),
        )
    }

    fn button(&self, id: &str, attributes: &[(&str, &str)]) -> String {
        let all = [&[("type", "button"), ("class", "button")], attributes].concat();
        html::element("button", &all, &self.words(id))
    }

    fn fields(&self, fields: &[Field]) -> String {
        fields
            .iter()
            .map(|field| self.field(*field))
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn field(&self, (key, label, hint, kind): Field) -> String {
        let about =
            hint.map(|hint| self.hint(hint)).unwrap_or_default() + "<p class=\"wrong\" hidden></p>";
        let quiet = [("data-key", key), ("autocomplete", "off")];
        let words = self.words(label);
        let (tag, inner) = match kind {
            Kind::Boxes(values) => {
                let boxes = values().into_iter().map(|(value, id)| {
                    let words = self.words(&id);
                    format!("<label class=\"tick\"><input type=\"checkbox\" value=\"{value}\" autocomplete=\"off\"> {words}</label>")
                });
                let boxes: String = boxes.collect();
                let legend = html::element("legend", &[], &words);
                let group = html::element("div", &[("data-boxes", key)], &boxes);
                ("fieldset", format!("{legend}{about}{group}"))
            }
            Kind::Tick => {
                let tick = format!(
                    "<label class=\"tick\"><input type=\"checkbox\" data-key=\"{key}\" autocomplete=\"off\"> {words}</label>"
                );
                ("div", format!("{tick}{about}"))
            }
            _ => {
                let label = html::element("label", &[], &words);
                let control = match kind {
                    Kind::Long => {
                        html::element("textarea", &[&quiet[..], &[("rows", "3")]].concat(), "")
                    }
                    Kind::Day => {
                        format!("<input type=\"date\" data-key=\"{key}\" autocomplete=\"off\">")
                    }
                    Kind::Area => html::element(
                        "select",
                        &[&quiet[..], &[("data-areas", "")]].concat(),
                        "<option></option>",
                    ),
                    Kind::Service => html::element(
                        "select",
                        &[&quiet[..], &[("data-services", "")]].concat(),
                        "<option></option>",
                    ),
                    Kind::One(values) => {
                        let options = values().into_iter().map(|(value, id)| {
                            html::element("option", &[("value", value)], &self.words(&id))
                        });
                        // None is chosen for the host: "We rang it" would be said of numbers that nobody rang.
                        let options = format!("<option></option>{}", options.collect::<String>());
                        html::element("select", &quiet, &options)
                    }
                    _ => format!(
                        "<input data-key=\"{key}\" autocomplete=\"off\" spellcheck=\"false\">"
                    ),
                };
                ("div", format!("{label}{about}{control}"))
            }
        };
        html::element(tag, &[("class", "field")], &inner)
    }

    /// A list of which each row has these fields.
    fn list(&self, name: &str, add: &str, row: &str) -> String {
        let remove = self.button("set-up-remove", &[("data-remove", "")]);
        let row = html::element("div", &[("class", "row")], &format!("{row}\n{remove}"));
        let template = html::element("template", &[("data-row", name)], &row);
        let rows = html::element("div", &[("data-rows", name)], "");
        let wrong = "<p class=\"wrong\" hidden></p>";
        let inner = format!(
            "{wrong}{rows}{template}{}",
            self.button(add, &[("data-add", name)])
        );
        html::element("div", &[("data-list", name)], &inner)
    }

    fn rows(&self, name: &str, heading: &str, add: &str, row: &str) -> String {
        let hint = self.hint(&format!("{heading}-hint"));
        self.section(heading, &(hint + &self.list(name, add, row)))
    }

    /// The areas of the project, which the script fills in, and areas of the host's own.
    fn areas(&self) -> String {
        let hint = self.hint("set-up-areas-hint");
        let boxes = "<p class=\"wrong\" hidden></p><div data-boxes=\"areas\"></div>";
        let legend = html::element(
            "legend",
            &[("class", "unseen")],
            &self.words("set-up-areas"),
        );
        let boxes = html::element(
            "fieldset",
            &[("class", "field")],
            &format!("{legend}{boxes}"),
        );
        let own = self.list("added", "set-up-area-add", &self.fields(&AREA));
        self.section("set-up-areas", &(hint + &boxes + &own))
    }

    /// The languages of which the essentials are there, which the script fills in.
    fn languages(&self) -> String {
        let heading = "set-up-languages-heading";
        let boxes = "<p class=\"wrong\" hidden></p><div data-boxes=\"essentials\"></div>";
        let legend = html::element("legend", &[("class", "unseen")], &self.words(heading));
        let boxes = html::element(
            "fieldset",
            &[("class", "field")],
            &format!("{legend}{boxes}"),
        );
        self.section(
            heading,
            &(self.hint("set-up-languages-heading-hint") + &boxes),
        )
    }

    fn service(&self) -> String {
        let more = html::element("summary", &[], &self.words("set-up-more")) + &self.fields(&MORE);
        self.fields(&SERVICE) + &html::element("details", &[], &more)
    }

    fn change(&self) -> String {
        let (which, rest) = CHANGE
            .split_first()
            .map_or((None, &[][..]), |(first, rest)| (Some(*first), rest));
        let now = format!("{} <span data-now></span>", self.words("set-up-change-now"));
        let now = html::element("p", &[("class", "hint ways"), ("hidden", "")], &now);
        which.map(|which| self.field(which)).unwrap_or_default() + &now + &self.fields(rest)
    }

    fn checking(&self) -> String {
        let buttons = self.button("set-up-check", &[("id", "check")])
            + " "
            + &self.button("set-up-look", &[("id", "look")]);
        let wrong = html::element("h3", &[], &self.words("set-up-wrong")) + "<ul></ul>";
        let wrong = html::element(
            "div",
            &[
                ("id", "wrong"),
                ("class", "summary"),
                ("tabindex", "-1"),
                ("hidden", ""),
            ],
            &wrong,
        );
        let inner = [
            html::element("p", &[], &buttons),
            wrong,
            self.said(&[("right", "set-up-right"), ("looked", "set-up-looked")]),
        ];
        self.section("set-up-check-heading", &inner.join("\n"))
    }

    fn saving(&self) -> String {
        let kinds = archive::Kind::ALL.map(|kind| {
            let kind = kind.name();
            let checked = if kind == "folder" { " checked" } else { "" };
            let words = self.words(&format!("set-up-kind-{kind}"));
            format!("<label class=\"tick\"><input type=\"radio\" name=\"kind\" value=\"{kind}\"{checked} autocomplete=\"off\"> {words}</label>")
        });
        let legend = html::element("legend", &[], &self.words("set-up-kind"));
        let inner = [
            html::element(
                "fieldset",
                &[("class", "field")],
                &format!("{legend}{}", kinds.concat()),
            ),
            html::element("p", &[], &self.button("set-up-save", &[("id", "save")])),
            self.said(&[
                ("saving", "set-up-saving"),
                ("saved", "set-up-saved"),
                ("save-failed", "set-up-save-failed"),
            ]),
            html::element("h3", &[], &self.words("set-up-alone-heading")),
            self.hint("set-up-alone-hint"),
            html::element("p", &[], &self.button("set-up-alone", &[("id", "alone")])),
            self.said(&[
                ("alone-saved", "set-up-alone-saved"),
                ("alone-failed", "set-up-alone-failed"),
            ]),
        ];
        self.section("set-up-save-heading", &inner.join("\n"))
    }

    /// What is said when a button has been pressed.
    fn said(&self, texts: &[(&str, &str)]) -> String {
        let texts = texts.iter().map(|(id, words)| {
            html::element(
                "p",
                &[("data-said", id), ("hidden", "")],
                &self.words(words),
            )
        });
        html::element("div", &[("role", "status")], &texts.collect::<String>())
    }
}

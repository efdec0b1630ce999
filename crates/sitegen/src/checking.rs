//! check.html: shows the host whether numbers.txt is right. It uses a script, a wasm and a briefing that no visitor
//! loads.

use content::Briefing;

use crate::html;
use crate::language::Language;
use crate::needed::needed;
use crate::page::{self, text};
use crate::problem::Problems;
use crate::template::Filling;

/// Its public name.
pub const FILE: &str = "check.html";

/// Its script in shell/.
pub const SCRIPT: &str = "check.js";

/// Its possible results: the element's id, the text's id, and whether more lines follow.
const PARTS: &[(&str, &str, bool)] = &[
    ("looking", "check-looking", false),
    ("none", "check-none", false),
    ("failed", "check-failed", false),
    ("nothing", "check-nothing", false),
    ("right", "check-right", true),
    ("wrong", "check-wrong", true),
];

/// What is said of the server: the element's id, the text's id, and whether more lines follow.
const SERVER: &[(&str, &str, bool)] = &[
    ("server-looking", "server-looking", false),
    ("server-failed", "server-failed", false),
    ("server-right", "server-right", false),
    ("server-wrong", "server-wrong", false),
    ("cached", "server-cached", false),
    ("instead", "server-instead", false),
    ("copies", "server-copies", false),
    ("half", "server-half", true),
];

const OTHERS: [&str; 5] = [
    "check-heading",
    "check-intro",
    "check-no-scripts",
    "check-scripts-off",
    "server-heading",
];

/// The addresses of the files it needs, with their hashes.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// Its script.
    pub script: &'a str,
    /// The script's hash.
    pub integrity: &'a str,
    /// The compiled `crates/numbers_check`.
    pub wasm: &'a str,
    /// The briefing for the wasm.
    pub briefing: &'a str,
}

/// Reports which of its texts are missing.
pub fn check(language: &Language, problems: &mut Problems) {
    let parts = PARTS.iter().chain(SERVER).map(|(_, text, _)| *text);
    let plain = parts.chain(OTHERS).map(|id| (id, &[][..]));
    needed(language, FILE, plain.chain(Briefing::messages()), problems);
}

/// Returns the page.
pub fn page(filling: &Filling<'_>, files: Files<'_>) -> String {
    let para = |id: &str| html::text("p", text(filling, id));
    let section = |parts: &[(&str, &str, bool)], mark: Option<&str>| {
        let parts = parts.iter().enumerate().map(|(n, (id, text, lines))| {
            let mut attributes = vec![("id", *id)];
            attributes.extend(mark.map(|mark| (mark, "")));
            // Shown by the script; the first one is shown until there is a result.
            if n > 0 {
                attributes.push(("hidden", ""));
            }
            let list = if *lines { "\n<ul></ul>" } else { "" };
            html::element("div", &attributes, &format!("{}{list}", para(text))) + "\n"
        });
        let parts: String = parts.collect();
        html::element("section", &[("role", "status")], &format!("\n{parts}"))
    };
    let status = section(PARTS, Some("data-part"));
    let server = section(SERVER, None);
    let without = html::element("noscript", &[], &para("check-no-scripts"));
    let attributes = [
        ("type", "module"),
        ("src", files.script),
        ("integrity", files.integrity),
    ];
    let script = html::element("script", &attributes, "");
    let inner = [
        html::text("h1", text(filling, "check-heading")),
        para("check-intro"),
        status,
        without,
        para("check-scripts-off"),
        html::text("h2", text(filling, "server-heading")),
        server,
        script,
    ];
    let given = [("data-wasm", files.wasm), ("data-briefing", files.briefing)];
    page::document(filling, &given, &inner.join("\n"))
}

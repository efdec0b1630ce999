//! The allowed dependencies between the layers of the app: which module may use which.
//!
//! A text scan, not a compiler: it looks at the code with comments and strings removed. That is enough to catch a
//! forbidden dependency on the day it is added.

use crate::{
    failure::{Failure, Result},
    place,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A layer of the app: its folder, and the folders and workspace crates that it may use.
struct Layer {
    folder: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

/// ARCHITECTURE.md shows the same dependencies.
const LAYERS: [Layer; 6] = [
    Layer {
        folder: "screens",
        layers: &["components", "view", "session", "text"],
        crates: &[],
    },
    Layer {
        folder: "components",
        layers: &["view", "session", "text", "browser"],
        crates: &[],
    },
    Layer {
        folder: "view",
        layers: &[],
        crates: &["markup"],
    },
    Layer {
        folder: "session",
        layers: &["browser"],
        crates: &["child", "plan", "vault"],
    },
    Layer {
        folder: "text",
        layers: &["browser"],
        crates: &["content", "plan", "vault"],
    },
    Layer {
        folder: "browser",
        layers: &[],
        crates: &["vault"],
    },
];

/// The workspace crates, and those that each may depend on.
const CRATES: [(&str, &[&str]); 14] = [
    ("plan", &[]),
    ("child", &[]),
    ("sealing", &[]),
    ("vault", &["sealing"]),
    ("qr_transfer", &[]),
    ("qr_scan", &["qr_transfer"]),
    ("qr_worker", &["qr_transfer", "qr_scan"]),
    ("content", &[]),
    ("hostile_input", &["plan", "vault"]),
    ("markup", &[]),
    ("sitegen", &["content", "plan"]),
    ("kdf_worker", &["vault"]),
    ("numbers_check", &["content"]),
    ("split_bindgen", &[]),
];

/// Crates that reach the browser: only for the layer `browser`.
const BROWSER: [&str; 6] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_storage",
    "gloo_timers",
];

/// Checks every dependency; the failure lists file, line and violation.
pub fn check() -> Result {
    let mut wrong = Vec::new();
    let src = place::at("src");
    for file in sources(&src)? {
        let code = read(&file)?;
        let inside = file.strip_prefix(&src).unwrap_or(&file);
        for (line, words) in in_app(inside, &code) {
            wrong.push(format!("{}:{line}: {words}", shown(&file)));
        }
    }
    for (name, may) in CRATES {
        let folder = place::at("crates").join(name);
        let manifest = folder.join("Cargo.toml");
        for words in in_manifest(name, &read(&manifest)?, may) {
            wrong.push(format!("{}: {words}", shown(&manifest)));
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("layers:\n{}", wrong.join("\n"))))
    }
}

/// The violations in a file of the app; `inside` is its path below src/.
fn in_app(inside: &Path, source: &str) -> Vec<(usize, String)> {
    let code = code_only(source);
    let first = inside
        .components()
        .next()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .unwrap_or_default();
    let home = first.trim_end_matches(".rs").to_owned();
    let layer = LAYERS.iter().find(|layer| layer.folder == home);
    let mut wrong = Vec::new();
    for (at, named) in after(&code, "crate") {
        let is_room = LAYERS.iter().any(|other| other.folder == named);
        if let Some(layer) = layer
            && is_room
            && named != layer.folder
            && !layer.layers.contains(&named.as_str())
        {
            wrong.push((at, format!("`{}` may not name `{named}`", layer.folder)));
        }
    }
    // `super` may climb within a layer, not out of it.
    let depth = inside.components().count();
    let climbs = if inside.file_name().is_some_and(|name| name == "mod.rs") {
        depth.saturating_sub(2)
    } else {
        depth.saturating_sub(1)
    };
    if layer.is_some() {
        let out = "super::".repeat(climbs + 1);
        wrong.extend(
            places(&code, &out).map(|at| (at, format!("`{out}` leaves the room: say `crate::`"))),
        );
    }
    for name in BROWSER {
        if home != "browser" {
            wrong.extend(
                crate_named(&code, name)
                    .map(|at| (at, format!("only `browser` may name `{name}`"))),
            );
        }
    }
    for (name, _) in CRATES {
        if let Some(layer) = layer
            && !layer.crates.contains(&name)
            && !is_module_here(&code, name)
        {
            wrong.extend(crate_named(&code, name).map(|at| {
                (
                    at,
                    format!("`{}` may not name the crate `{name}`", layer.folder),
                )
            }));
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

/// The violations in a crate's list of dependencies.
fn in_manifest(name: &str, manifest: &str, may: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut section = "";
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        }
        let dependency = if let Some(table) = line.strip_prefix("[dependencies.") {
            table.trim_end_matches(']')
        } else if section == "[dependencies]" && !line.starts_with('[') {
            line.split(['.', '=', ' ']).next().unwrap_or_default()
        } else {
            continue;
        };
        let ours = CRATES.iter().any(|(other, _)| *other == dependency);
        if ours && !may.contains(&dependency) {
            wrong.push(format!("`{name}` may not depend on `{dependency}`"));
        }
        let underscored = dependency.replace('-', "_");
        if BROWSER.contains(&underscored.as_str()) || underscored == "leptos" {
            wrong.push(format!(
                "`{name}` knows no browser, so it may not depend on `{dependency}`"
            ));
        }
    }
    wrong
}

/// The names that follow `word::` in the code, also in braces, with their line numbers.
fn after(code: &str, word: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for at in positions(code, word) {
        let rest = code.get(at + word.len()..).unwrap_or_default().trim_start();
        let Some(rest) = rest.strip_prefix("::") else {
            continue;
        };
        let rest = rest.trim_start();
        let line = line_of(code, at);
        if let Some(group) = rest.strip_prefix('{') {
            found.extend(heads(group).into_iter().map(|name| (line, name)));
        } else {
            found.push((line, identifier(rest)));
        }
    }
    found
}

/// The first name of each path in a group, up to the group's end.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut head, mut heads) = (0_usize, true, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => head = true,
            c if head && !c.is_whitespace() => {
                heads.push(identifier(group.get(at..).unwrap_or_default()));
                head = false;
            }
            _ => {}
        }
    }
    heads
}

fn identifier(text: &str) -> String {
    text.chars().take_while(|c| in_name(*c)).collect()
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Lines where a crate's name begins a path (`name::`, `::name::`, `use name`), or is re-exported by another crate, as
/// in `leptos::web_sys`.
fn crate_named<'a>(code: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    positions(code, name)
        .filter(move |at| {
            let before = code.get(..*at).unwrap_or_default().trim_end();
            let behind = code.get(at + name.len()..).unwrap_or_default().trim_start();
            let is_path = behind.starts_with("::")
                || (before.ends_with("use") && behind.starts_with([';', ' ']));
            let of_ours = ["crate::", "super::", "self::"]
                .iter()
                .any(|start| before.ends_with(start));
            let reexport = before.ends_with("leptos::") || before.ends_with("prelude::");
            let within = before.ends_with("::")
                && !reexport
                && before
                    .strip_suffix("::")
                    .is_some_and(|rest| rest.ends_with(in_name));
            (is_path && !of_ours && !within) || reexport
        })
        .map(|at| line_of(code, at))
}

/// Whether the name is a module visible in this file, so that `name::` is not the crate.
fn is_module_here(code: &str, name: &str) -> bool {
    ["mod ", "super::", "self::"].iter().any(|start| {
        positions(code, name).any(|at| code.get(..at).is_some_and(|before| before.ends_with(start)))
    })
}

fn places<'a>(code: &'a str, text: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(text).map(|(at, _)| line_of(code, at))
}

/// The positions of a whole word.
fn positions<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    code.match_indices(word)
        .map(|(at, _)| at)
        .filter(move |at| {
            let before = code.get(..*at).and_then(|text| text.chars().next_back());
            let behind = code
                .get(at + word.len()..)
                .and_then(|text| text.chars().next());
            !before.is_some_and(in_name) && !behind.is_some_and(in_name)
        })
}

fn line_of(code: &str, at: usize) -> usize {
    code.get(..at).unwrap_or_default().matches('\n').count() + 1
}

/// The code with comments and strings replaced by spaces; line breaks stay.
fn code_only(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if c == '"' {
            string(rest)
        } else if let Some(length) = character(rest) {
            length
        } else {
            // A raw string can only begin at the start of a name, so names are consumed whole.
            let length = identifier(rest).len().max(c.len_utf8());
            out.push_str(rest.get(..length).unwrap_or_default());
            rest = rest.get(length..).unwrap_or_default();
            continue;
        };
        let (gone, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        out.extend(gone.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = left;
    }
    out
}

fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let body = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let marks = body.chars().take_while(|c| *c == '#').count();
    let inside = body.get(marks..)?.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(marks));
    let start = text.len() - inside.len();
    Some(
        inside
            .find(&end)
            .map_or(text.len(), |at| start + at + end.len()),
    )
}

/// The length of a character literal such as `'"'`; `None` for a lifetime.
fn character(text: &str) -> Option<usize> {
    let mut chars = text.strip_prefix('\'')?.char_indices();
    let (_, first) = chars.next()?;
    if first == '\\' {
        return text.get(3..)?.find('\'').map(|end| end + 4);
    }
    chars
        .next()
        .filter(|(_, c)| *c == '\'')
        .map(|(at, _)| at + 2)
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = crate::compress::files(folder)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    Ok(files)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| Failure::file("read", file, &error))
}

fn shown(file: &Path) -> String {
    file.strip_prefix(place::root())
        .unwrap_or(file)
        .display()
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(file: &str, code: &str) -> Vec<usize> {
        in_app(Path::new(file), code)
            .into_iter()
            .map(|(line, _)| line)
            .collect()
    }

    #[test]
    fn allowed_dependencies_pass() {
        assert!(
            wrong(
                "screens/first.rs",
                "use crate::{parts::Field, session, text::{self, Key}};\nuse super::frame;"
            )
            .is_empty()
        );
        assert!(
            wrong(
                "session/keep.rs",
                "use vault::Keeper;\nuse crate::browser::Clock;\nlet x = plan::Plan::new();"
            )
            .is_empty()
        );
        assert!(
            wrong(
                "browser/clock.rs",
                "use web_sys::window; use vault::ports::Random;"
            )
            .is_empty()
        );
        assert!(
            wrong(
                "main.rs",
                "mod screens; use crate::browser; use crate::session;"
            )
            .is_empty()
        );
    }

    #[test]
    fn screen_may_not_use_lower_layers() {
        assert_eq!(
            wrong("screens/first.rs", "\nuse crate::browser::Clock;"),
            [2]
        );
        assert_eq!(
            wrong(
                "screens/first.rs",
                "use crate::{\n text,\n browser::Clock,\n};"
            ),
            [1]
        );
        assert_eq!(
            wrong("screens/first.rs", "fn f() { let p = plan::Plan::new(); }"),
            [1]
        );
        assert_eq!(wrong("screens/first.rs", "use vault::Phrase;"), [1]);
        assert_eq!(
            wrong("screens/first.rs", "use super::super::browser::Clock;"),
            [1]
        );
        assert_eq!(wrong("screens.rs", "use crate::browser;"), [1]);
    }

    #[test]
    fn only_the_browser_layer_uses_web_sys() {
        assert_eq!(wrong("session/keep.rs", "use web_sys::window;"), [1]);
        assert_eq!(
            wrong("components/field.rs", "let e: leptos::web_sys::Event = e;"),
            [1]
        );
        assert_eq!(wrong("main.rs", "use wasm_bindgen::prelude::*;"), [1]);
    }

    #[test]
    fn text_may_not_use_the_session_nor_session_a_screen() {
        assert_eq!(wrong("text/load.rs", "use crate::session;"), [1]);
        assert_eq!(wrong("session/mod.rs", "use crate::screens::First;"), [1]);
    }

    #[test]
    fn a_module_of_the_same_name_is_not_the_crate() {
        assert!(wrong("screens/mod.rs", "pub mod plan;\nfn f() { plan::Screen() }").is_empty());
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        assert!(wrong("screens/a.rs", "// use crate::browser;\n/* vault::X */ let s = \"crate::browser \\\" vault::\"; let r = r#\"vault::\"\"#; let c = '\"';").is_empty());
        assert_eq!(
            wrong(
                "screens/a.rs",
                "let c = '\"'; vault::x(); let l: &'static str = \"\";"
            ),
            [1]
        );
    }

    #[test]
    fn a_crate_may_not_depend_upwards_or_on_a_browser() {
        assert!(in_manifest("plan", "[dependencies]\nminicbor.workspace = true\n[dev-dependencies]\nvault.workspace = true", &[]).is_empty());
        assert_eq!(
            in_manifest("plan", "[dependencies]\nvault.workspace = true", &[]).len(),
            1
        );
        assert_eq!(
            in_manifest("content", "[dependencies.web-sys]\nworkspace = true", &[]).len(),
            1
        );
    }
}

//! The allowed dependencies. Cargo holds those between crates, and ARCHITECTURE.md's table is compared with the
//! manifests, so that a new one is a decision that a reader sees. The layers of the app are modules of one crate (why:
//! docs/decisions/0014-layers.md), so for them the tokens of the source are searched for what may not be named.

use crate::{
    compress,
    failure::{Failure, Result},
    place,
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{collections::BTreeSet, fs, path::Path};

/// A layer of the app: its folder in src/, and the layers and workspace crates that it may use.
struct Layer {
    name: &'static str,
    layers: &'static [&'static str],
    crates: &'static [&'static str],
}

/// ARCHITECTURE.md shows the same.
const LAYERS: [Layer; 6] = [
    Layer {
        name: "screens",
        layers: &["components", "view", "session", "text"],
        crates: &[],
    },
    Layer {
        name: "components",
        layers: &["view", "session", "text", "browser"],
        crates: &[],
    },
    Layer {
        name: "view",
        layers: &[],
        crates: &["markup"],
    },
    Layer {
        name: "session",
        layers: &["browser"],
        crates: &["child", "plan", "vault"],
    },
    Layer {
        name: "text",
        layers: &["browser"],
        crates: &["content", "plan", "vault"],
    },
    Layer {
        name: BROWSER,
        layers: &[],
        crates: &["vault"],
    },
];

/// The only layer that may use these libraries.
const BROWSER: &str = "browser";

/// Libraries that reach the browser.
const WEB: [&str; 6] = [
    "gloo_storage",
    "gloo_timers",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

/// The crate that has a web library's types in its signatures, as it stands in for another that does.
const STAND_IN: &str = "wasm_streams_stub";

/// Checks every file of the app's layers, and every manifest in `crates/`.
pub fn check() -> Result {
    let table = allowed(&read(&place::at("ARCHITECTURE.md"))?);
    let mut wrong = Vec::new();
    for layer in &LAYERS {
        for file in compress::files(&place::at("src").join(layer.name))? {
            for violation in in_source(layer, &read(&file)?, &table) {
                wrong.push(format!("{}: {violation}", file.display()));
            }
        }
    }
    for name in crates()? {
        let manifest = read(&place::at("crates").join(&name).join("Cargo.toml"))?;
        wrong.extend(in_manifest(&name, &manifest, &table));
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!("layers:\n{}", wrong.join("\n")))),
    }
}

/// A crate, and the workspace crates that it may use.
type Row = (String, BTreeSet<String>);

/// The rows of the table, such as ``| `crates/kdf_worker/` | the worker | `vault` |``.
fn allowed(architecture: &str) -> Vec<Row> {
    architecture
        .lines()
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, name, _, uses, _] = cells[..] else {
                return None;
            };
            let name = name.strip_prefix("`crates/")?.strip_suffix("/`")?;
            let uses = uses.split('`').skip(1).step_by(2).map(str::to_owned);
            Some((name.to_owned(), uses.collect()))
        })
        .collect()
}

/// What a file of a layer names and may not.
fn in_source(layer: &Layer, source: &str, table: &[Row]) -> BTreeSet<String> {
    let Ok(tokens) = source.parse() else {
        return BTreeSet::from(["is not Rust".to_owned()]);
    };
    let mut paths = Vec::new();
    paths_in(tokens, &mut paths);
    let modules: BTreeSet<&str> = source
        .lines()
        .filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';'))
        .collect();
    let is_crate = |name: &str| table.iter().any(|(row, _)| row == name) && !modules.contains(name);
    let is_layer = |name: &str| LAYERS.iter().any(|other| other.name == name);
    paths
        .iter()
        .filter_map(|(first, second)| match first.as_str() {
            "crate" if is_layer(second) => {
                let ok = second == layer.name || layer.layers.contains(&second.as_str());
                (!ok).then(|| format!("`{}` may not name the layer `{second}`", layer.name))
            }
            web if WEB.contains(&web) => (layer.name != BROWSER)
                .then(|| format!("only the layer `{BROWSER}` may name `{web}`")),
            name if is_crate(name) && !layer.crates.contains(&name) => {
                Some(format!("`{}` may not name the crate `{name}`", layer.name))
            }
            _ => None,
        })
        .collect()
}

/// Collects the first two segments of every path, also of those in braces and in macros.
fn paths_in(tokens: TokenStream, paths: &mut Vec<(String, String)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let colons = |at: usize| {
        [at, at + 1].iter().all(
            |at| matches!(tokens.get(*at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':'),
        )
    };
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => paths_in(group.stream(), paths),
            TokenTree::Ident(first) if colons(at + 1) && !(at >= 2 && colons(at - 2)) => {
                match tokens.get(at + 3) {
                    Some(TokenTree::Ident(second)) => {
                        paths.push((first.to_string(), second.to_string()));
                    }
                    Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                        for second in heads(group.stream()) {
                            paths.push((first.to_string(), second));
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

/// The first name of each entry in the braces of a `use`.
fn heads(tokens: TokenStream) -> Vec<String> {
    let mut heads = Vec::new();
    let mut begins = true;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if begins => {
                heads.push(name.to_string());
                begins = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => begins = true,
            _ => begins = false,
        }
    }
    heads
}

/// What a manifest's dependencies and the table disagree on.
fn in_manifest(name: &str, manifest: &str, table: &[Row]) -> Vec<String> {
    let manifest: toml::Table = match manifest.parse() {
        Ok(manifest) => manifest,
        Err(error) => return vec![format!("crates/{name}/Cargo.toml: {error}")],
    };
    let Some((_, allowed)) = table.iter().find(|(row, _)| row == name) else {
        return vec![format!("ARCHITECTURE.md does not list `crates/{name}/`")];
    };
    let listed = |section: &str| -> BTreeSet<String> {
        let section = manifest.get(section).and_then(toml::Value::as_table);
        section
            .into_iter()
            .flat_map(|table| table.keys().cloned())
            .collect()
    };
    let (used, tests) = (listed("dependencies"), listed("dev-dependencies"));
    let mut wrong = Vec::new();
    for dependency in &used {
        if table.iter().any(|(row, _)| row == dependency) && !allowed.contains(dependency) {
            wrong.push(format!(
                "`{name}` uses `{dependency}`, which ARCHITECTURE.md does not allow"
            ));
        }
        if WEB.contains(&dependency.replace('-', "_").as_str()) && name != STAND_IN {
            wrong.push(format!(
                "`{name}` knows no browser, so it may not use `{dependency}`"
            ));
        }
    }
    for dependency in allowed.iter().filter(|allowed| !used.contains(*allowed)) {
        if !tests.contains(dependency) {
            wrong.push(format!(
                "ARCHITECTURE.md says that `{name}` uses `{dependency}`, which it does not"
            ));
        }
    }
    wrong
}

fn crates() -> Result<Vec<String>> {
    let folder = place::at("crates");
    let cannot = |error| Failure::file("read", &folder, &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(cannot)? {
        let entry = entry.map_err(cannot)?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| crate | what it is | uses |\n|---|---|---|\n\
        | `crates/kdf_worker/` | the worker | `vault` |\n\
        | `crates/plan/` | a plan | – |\n\
        | `crates/vault/` | storage | – |\n\
        | `content/` | not a crate | |\n";

    fn source(layer: &str, source: &str) -> usize {
        let layer = LAYERS.iter().find(|known| known.name == layer).unwrap();
        in_source(layer, source, &allowed(TABLE)).len()
    }

    fn manifest(name: &str, dependencies: &str) -> usize {
        let manifest = format!("[package]\nname = \"{name}\"\n[dependencies]\n{dependencies}");
        in_manifest(name, &manifest, &allowed(TABLE)).len()
    }

    #[test]
    fn allowed_names_pass() {
        assert_eq!(
            source(
                "screens",
                "use crate::{session::Session, text};\nuse super::lazy;"
            ),
            0
        );
        assert_eq!(
            source("session", "use vault::Vault;\nlet x = plan::Plan::new();"),
            0
        );
        assert_eq!(source("browser", "use web_sys::window;"), 0);
        assert_eq!(source("screens", "mod plan;\nfn f() { plan::Screen() }"), 0);
        assert_eq!(
            source(
                "screens",
                "// plan::Plan\nlet x = \"crate::browser::Clock\";"
            ),
            0
        );
        assert_eq!(source("screens", "let x = lazy::plan::View;"), 0);
    }

    #[test]
    fn forbidden_names_are_reported_wherever_they_stand() {
        assert_eq!(source("screens", "use crate::browser::Clock;"), 1);
        assert_eq!(
            source("screens", "use crate::{\n text::say,\n browser::Clock,\n};"),
            1
        );
        assert_eq!(
            source("screens", "fn f() { view! { <p>{plan::name()}</p> } }"),
            1
        );
        assert_eq!(source("session", "use crate::screens::Screens;"), 1);
        assert_eq!(source("components", "fn f() { web_sys::window() }"), 1);
        assert_eq!(source("view", "use vault::Phrase;"), 1);
    }

    #[test]
    fn manifests_must_match_the_table() {
        assert_eq!(manifest("kdf_worker", "vault.workspace = true"), 0);
        assert_eq!(manifest("plan", "serde = \"1\""), 0);
        assert_eq!(manifest("vault", "plan.workspace = true"), 1);
        assert_eq!(manifest("kdf_worker", ""), 1);
        assert_eq!(manifest("other", ""), 1);
        assert_eq!(manifest("vault", "web-sys = \"0.3\""), 1);
    }
}

//! The bill of materials: every crate that is linked into the published WebAssembly, in CycloneDX's format.
//!
//! `cargo cyclonedx` describes each crate of the workspace by itself, with whatever runs at build time. Here its
//! descriptions of the published crates are joined, and only what is linked stays. Nothing depends on the time or on
//! this machine, so that two bills can be compared.

use crate::{
    failure::{Failure, Result},
    place, setup, step,
    toolchain::TARGET,
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// The file's name in a release.
pub const FILE: &str = "bill-of-materials.cdx.json";

/// The published crates, the app first: its description becomes that of the whole.
const PUBLISHED: [(&str, &str); 5] = [
    ("lapwing", ""),
    ("kdf_worker", "crates/kdf_worker"),
    ("qr_worker", "crates/qr_worker"),
    ("numbers_check", "crates/numbers_check"),
    ("set_up", "crates/set_up"),
];

/// What the tool writes next to each `Cargo.toml` of the workspace.
const PART: &str = "lapwing-part.cdx";

/// Crates without which a bill is certainly wrong.
const CERTAIN: [&str; 3] = ["aes-gcm", "argon2", "leptos"];

/// Returns the bill. `committed` is the time to write into it, in seconds since 1970.
pub fn text(committed: &str) -> Result<String> {
    setup::cargo_cyclonedx()?;
    let linked = linked()?;
    let parts = parts(committed);
    remove_parts()?;
    let bill = joined(&parts?, &linked);
    check(&bill, &linked)?;
    Ok(format!("{bill:#}\n"))
}

/// A crate as the bill identifies it: name@version.
fn id(name: &str, version: &str) -> String {
    format!("{name}@{version}")
}

/// Every crate that is compiled for the browser and linked: no proc macros, nothing of build scripts or tests.
fn linked() -> Result<BTreeSet<String>> {
    let mut tree = step::command("cargo");
    tree.args(["tree", "--locked", "--features", "split"]);
    for (package, _) in PUBLISHED {
        tree.args(["--package", package]);
    }
    tree.args(["--edges", "normal,no-proc-macro", "--target", TARGET]);
    tree.args(["--prefix", "none", "--format", "{p}"]);
    let listed = step::answer(&mut tree)
        .ok_or_else(|| Failure::new("cargo tree failed; run it to see why"))?;
    Ok(listed.lines().filter_map(of_line).collect())
}

/// The crate in a line such as `plan v0.1.0 (/home/…/plan)`.
fn of_line(line: &str) -> Option<String> {
    let mut words = line.split_whitespace();
    let name = words.next()?;
    Some(id(name, words.next()?.strip_prefix('v')?))
}

/// Lets the tool describe the workspace, and returns what it says of the published crates.
fn parts(committed: &str) -> Result<Vec<Value>> {
    let mut describe = step::command("cargo");
    describe
        .args(["cyclonedx", "--format", "json", "--spec-version", "1.5"])
        .args(["--no-build-deps", "--features", "split", "--target", TARGET])
        .args(["--override-filename", PART])
        // Without it, the tool writes the time and a random number.
        .env("SOURCE_DATE_EPOCH", committed);
    step::quiet("describing what is linked", &mut describe)?;
    let read = |(_, folder): &(&str, &str)| {
        let file = place::at(folder).join(format!("{PART}.json"));
        let bytes = fs::read(&file).map_err(|error| Failure::file("read", &file, &error))?;
        serde_json::from_slice(&bytes)
            .map_err(|error| Failure::new(format!("{}: {error}", file.display())))
    };
    PUBLISHED.iter().map(read).collect()
}

/// Removes what the tool wrote.
fn remove_parts() -> Result {
    let crates = place::at("crates");
    let inside = fs::read_dir(&crates).map_err(|error| Failure::file("read", &crates, &error))?;
    let inside = inside.flatten().map(|entry| entry.path());
    let folders = ["", "tests", "xtask"].map(place::at).into_iter();
    for folder in folders.chain(inside) {
        let file: PathBuf = folder.join(format!("{PART}.json"));
        if file.exists() {
            fs::remove_file(&file).map_err(|error| Failure::file("remove", &file, &error))?;
        }
    }
    Ok(())
}

/// Joins the descriptions: the linked crates and what they need among themselves.
fn joined(parts: &[Value], linked: &BTreeSet<String>) -> Value {
    let mut crates: BTreeMap<String, Value> = BTreeMap::new();
    let mut needs: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
    for part in parts {
        let all = part.pointer("/metadata/component").into_iter();
        let all = all.chain(part["components"].as_array().into_iter().flatten());
        // The tool's own references contain this machine's paths.
        let mut ids: BTreeMap<&str, String> = BTreeMap::new();
        for one in all {
            let (name, version) = (text_of(&one["name"]), text_of(&one["version"]));
            let id = id(name, version);
            if linked.contains(&id) {
                crates
                    .entry(id.clone())
                    .or_insert_with(|| without_paths(one, &id));
                ids.insert(text_of(&one["bom-ref"]), id);
            }
        }
        for edge in part["dependencies"].as_array().into_iter().flatten() {
            let Some(from) = ids.get(text_of(&edge["ref"])) else {
                continue;
            };
            let on = edge["dependsOn"].as_array().into_iter().flatten();
            let on = on.filter_map(|on| linked.get(ids.get(text_of(on))?));
            needs.entry(from.clone()).or_default().extend(on);
        }
    }
    let mut bill = parts.first().cloned().unwrap_or_default();
    let app = bill.pointer("/metadata/component").unwrap_or(&Value::Null);
    let app = id(text_of(&app["name"]), text_of(&app["version"]));
    bill["metadata"]["component"] = crates.remove(&app).unwrap_or_default();
    bill["components"] = crates.into_values().collect();
    let edges = needs.into_iter();
    bill["dependencies"] = edges
        .map(|(from, on)| json!({ "ref": from, "dependsOn": on }))
        .collect();
    bill
}

/// A crate's description under this reference. Where it is one of ours, without the address that says that it comes
/// from a registry, in this folder: scanners would take it for another one's crate of that name.
fn without_paths(described: &Value, id: &str) -> Value {
    let mut described = described.clone();
    let ours = text_of(&described["bom-ref"]).starts_with("path+");
    if let Some(fields) = described.as_object_mut() {
        fields.insert("bom-ref".to_owned(), id.into());
        fields.remove("components");
        if ours {
            fields.remove("purl");
        }
    }
    described
}

/// Checks what matters about a bill: each linked crate with its version and licence, and no word on this machine.
fn check(bill: &Value, linked: &BTreeSet<String>) -> Result {
    let mut wrong = Vec::new();
    let all = bill["components"].as_array().into_iter().flatten();
    let all = all.chain(bill.pointer("/metadata/component"));
    let licensed: BTreeSet<&str> = all
        .filter(|one| {
            let licences = one["licenses"].as_array();
            licences.is_some_and(|licences| !licences.is_empty())
        })
        .map(|one| text_of(&one["bom-ref"]))
        .collect();
    for id in linked.iter().filter(|id| !licensed.contains(id.as_str())) {
        wrong.push(format!("{id} is not there, or has no licence"));
    }
    for name in CERTAIN {
        let start = format!("{name}@");
        if !licensed.iter().any(|id| id.starts_with(&start)) {
            wrong.push(format!("{name} is not there, or has no licence"));
        }
    }
    let text = bill.to_string();
    let root = place::root().display().to_string();
    for word in ["file:/", "serialNumber", root.as_str()] {
        if text.contains(word) {
            wrong.push(format!("it contains {word}"));
        }
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "the bill of materials is wrong:\n  {}",
            wrong.join("\n  ")
        ))),
    }
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the tool says of a crate, as it says it: `own` crates by their path.
    fn described(name: &str, own: bool) -> Value {
        let (at, purl) = match own {
            true => (
                format!(
                    "path+file://{}/crates/{name}#1.0.0",
                    place::root().display()
                ),
                format!("pkg:cargo/{name}@1.0.0?download_url=file://crates/{name}"),
            ),
            false => (
                format!("registry+https://example.org/index#{name}@1.0.0"),
                format!("pkg:cargo/{name}@1.0.0"),
            ),
        };
        json!({
            "bom-ref": at, "name": name, "version": "1.0.0", "purl": purl,
            "licenses": [{ "expression": "MIT" }],
        })
    }

    fn part(names: &[(&str, bool)]) -> Value {
        let mut all = names.iter().map(|(name, own)| described(name, *own));
        let mut first = all.next().unwrap();
        first["components"] = json!([{ "bom-ref": format!("{} bin", first["bom-ref"]) }]);
        let rest: Vec<Value> = all.collect();
        let on: Vec<&Value> = rest.iter().map(|one| &one["bom-ref"]).collect();
        let edges = json!([{ "ref": first["bom-ref"], "dependsOn": on }]);
        json!({
            "specVersion": "1.5", "metadata": { "component": first },
            "components": rest, "dependencies": edges,
        })
    }

    fn ids(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| id(name, "1.0.0")).collect()
    }

    #[test]
    fn bill_has_each_linked_crate_once_and_no_paths() {
        let app = part(&[
            ("app", true),
            ("leptos", false),
            ("argon2", false),
            ("a-macro", false),
        ]);
        let worker = part(&[("worker", true), ("argon2", false), ("aes-gcm", false)]);
        let linked = ids(&["app", "worker", "leptos", "argon2", "aes-gcm"]);
        let bill = joined(&[app, worker], &linked);
        check(&bill, &linked).unwrap();
        let listed: Vec<&str> = bill["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text_of(&one["name"]))
            .collect();
        assert_eq!(listed, ["aes-gcm", "argon2", "leptos", "worker"]);
        assert_eq!(bill["metadata"]["component"]["name"], "app");
        let needed = json!([
            { "ref": "app@1.0.0", "dependsOn": ["argon2@1.0.0", "leptos@1.0.0"] },
            { "ref": "worker@1.0.0", "dependsOn": ["aes-gcm@1.0.0", "argon2@1.0.0"] },
        ]);
        assert_eq!(bill["dependencies"], needed);
        // Only what comes from a registry has an address there.
        assert_eq!(bill["components"][1]["purl"], "pkg:cargo/argon2@1.0.0");
        assert_eq!(bill["components"][3]["purl"], Value::Null);
    }

    #[test]
    fn bill_that_lacks_something_or_names_this_machine_is_refused() {
        let linked = ids(&["app", "leptos", "argon2", "aes-gcm"]);
        let names = [
            ("app", true),
            ("leptos", false),
            ("argon2", false),
            ("aes-gcm", false),
        ];
        let good = joined(&[part(&names)], &linked);
        check(&good, &linked).unwrap();
        let lacking = joined(&[part(&names[..3])], &linked);
        check(&lacking, &ids(&["app", "leptos", "argon2"])).unwrap_err();
        check(&good, &ids(&["another"])).unwrap_err();
        let mut unlicensed = good.clone();
        unlicensed["components"][0]["licenses"] = json!([]);
        check(&unlicensed, &linked).unwrap_err();
        let mut path = good.clone();
        path["components"][0]["description"] = place::root().display().to_string().into();
        check(&path, &linked).unwrap_err();
        let mut random = good;
        random["serialNumber"] = "urn:uuid:1".into();
        check(&random, &linked).unwrap_err();
    }

    #[test]
    fn what_is_linked_has_the_ciphers_and_leptos_and_no_macros() {
        let linked = linked().unwrap();
        let has = |name: &str| linked.iter().any(|id| id.starts_with(&format!("{name}@")));
        for name in CERTAIN.iter().chain(&["lapwing", "kdf_worker", "vault"]) {
            assert!(has(name), "{name}");
        }
        for name in [
            "leptos_macro",
            "wasm-bindgen-macro",
            "xtask",
            "tokio",
            "proptest",
        ] {
            assert!(!has(name), "{name}");
        }
    }
}

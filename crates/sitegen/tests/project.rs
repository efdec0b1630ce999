//! The project's own content has no problems, and the server configurations do what they claim.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Site;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn project_content_has_no_problems() {
    if let Err(problems) = sitegen::check(&root(), sitegen::today()) {
        panic!("{problems}");
    }
}

/// A number in a text is one that a service has.
#[test]
fn numbers_in_texts_are_those_of_services() {
    let checked = sitegen::check(&root(), sitegen::today()).unwrap();
    let notes = checked.notes.iter().map(ToString::to_string);
    let unknown: Vec<_> = notes.filter(|note| note.contains("no service")).collect();
    assert_eq!(unknown, [""; 0]);

    // As it is when a host has changed the number in `areas` alone.
    let site = Site::of_the_project();
    site.replace(
        "content/areas/uk.toml",
        "call = \"0800 1111\"",
        "call = \"0808 2000 247\"",
    );
    let checked = sitegen::check(site.root(), sitegen::today()).unwrap();
    let notes: Vec<String> = checked.notes.iter().map(ToString::to_string).collect();
    for file in ["content/en/services.ftl:", "content/en/pages/"] {
        let told = |note: &&String| note.starts_with(file) && note.contains("tel:08001111");
        assert!(notes.iter().any(|note| told(&note)), "{file}: {notes:#?}");
    }
}

/// Returns the lines of a server's configuration, without comments.
fn lines(name: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("deploy").join(name)).unwrap();
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn has(lines: &[String], wanted: &[&str]) {
    for line in wanted {
        assert!(
            lines.iter().any(|other| other == line),
            "{line} not in {lines:#?}"
        );
    }
}

fn has_not(lines: &[String], words: &[&str]) {
    for word in words {
        assert!(
            !lines
                .iter()
                .any(|line| line.split_whitespace().any(|w| w == *word)),
            "{word} in {lines:#?}"
        );
    }
}

#[test]
fn nginx_includes_generated_headers_and_logs_nothing() {
    let lines = lines("nginx.conf");
    has(
        &lines,
        &[
            "include {{headers}}/nginx-cache.conf;",
            "include {{headers}}/nginx-headers.conf;",
            "access_log off;",
            "gzip_static on;",
            "brotli_static on;",
            "gzip_vary on;",
            "location ~ \\.(br|gz)$ { return 404; }",
            "limit_except GET { deny all; }",
        ],
    );
    // A header set in a location would replace all of the server's.
    has_not(&lines, &["add_header", "autoindex", "map", "expires"]);
    let logs = lines.iter().filter(|line| line.starts_with("access_log"));
    assert_eq!(logs.count(), 1);
}

#[test]
fn caddy_imports_generated_headers_and_logs_nothing() {
    let lines = lines("Caddyfile");
    has(
        &lines,
        &[
            "import {{headers}}/headers.caddy",
            "precompressed br gzip",
            "@copies path *.br *.gz",
            "error @copies 404",
            "@other not method GET HEAD",
            "error @other 403",
            // The log of failed requests has addresses.
            "exclude http.log.error",
        ],
    );
    has_not(&lines, &["output", "browse", "encode", "templates"]);
    let logs = lines.iter().filter(|line| line.starts_with("log"));
    assert_eq!(logs.collect::<Vec<_>>(), ["log {"], "only what is left out");
    let headers: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with("header"))
        .collect();
    assert_eq!(headers, ["header -Server"]);
}

/// No file needs a reading age above twelve (grade 7), and the average over all words is at most ten (grade 5).
#[test]
fn content_reading_age_is_within_the_limits() {
    let ages = sitegen::check(&root(), sitegen::today()).unwrap().reading;
    assert!(ages.len() > 40, "{} files", ages.len());
    let old: Vec<_> = ages.iter().filter(|one| one.age > 12.0).collect();
    assert!(old.is_empty(), "{old:#?}");
    let words: usize = ages.iter().map(|one| one.words).sum();
    let sum: f64 = ages.iter().map(|one| one.age * one.words as f64).sum();
    let mean = sum / words as f64;
    assert!(mean <= 10.0, "{mean}");
}

/// The texts that a child of six to twelve reads or hears: at most grade 3.
#[test]
fn childrens_content_has_a_reading_age_of_eight() {
    let ages = sitegen::check(&root(), sitegen::today()).unwrap().reading;
    for file in ["content/en/child.ftl", "content/en/child-bear.ftl"] {
        let childs = ages.iter().find(|one| one.file == file);
        let age = childs.unwrap().age;
        assert!(age <= 8.0, "{file}: {age}");
    }
}

/// Where "must" and "should" are allowed: users are never told what to do.
const NOT_TO_THE_PERSON: [(&str, &str); 10] = [
    ("should be left off it", "the same"),
    ("who must not be told", "others are meant"),
    ("Must not be told", "a role: somebody else is not told"),
    ("who mustn’t be told", "staff are meant"),
    (
        "Nobody should step in between",
        "what a child may hear: nobody, and so not the child",
    ),
    ("the police should tell you", "the police"),
    ("There should be a service", "those who run a programme"),
    ("What shouldn’t I do?", "a worker asks what to leave alone"),
    ("what must not get back", "others are meant"),
    (
        "I’m not sure I should be ringing",
        "what somebody may say on the phone",
    ),
];

#[test]
fn texts_never_say_must_or_should_to_the_reader() {
    let mut found = Vec::new();
    let mut used = [false; NOT_TO_THE_PERSON.len()];
    let mut folders = vec![root().join("content/en")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // Texts for hosts are exempt.
            if path.ends_with("host.ftl") {
                continue;
            }
            for line in fs::read_to_string(&path).unwrap().lines() {
                let mut words = line
                    .split(|c: char| !c.is_alphabetic())
                    .map(str::to_lowercase);
                if line.starts_with('#') && path.extension().is_some_and(|end| end == "ftl")
                    || !words.any(|word| ["must", "should", "mustn", "shouldn"].contains(&&*word))
                {
                    continue;
                }
                match NOT_TO_THE_PERSON
                    .iter()
                    .position(|(part, _)| line.contains(part))
                {
                    Some(at) => used[at] = true,
                    None => found.push(format!("{}: {line}", path.display())),
                }
            }
        }
    }
    assert_eq!(found, [""; 0]);
    let unused = NOT_TO_THE_PERSON.iter().zip(used).filter(|(_, used)| !used);
    assert_eq!(unused.count(), 0, "take out what no text says any more");
}

/// What is stale is only listed: the English has to be able to change.
#[test]
fn translations_have_no_mistakes_and_lack_nothing() {
    let files = sitegen::Files::of_project(&root());
    let translations = sitegen::translations(&files, sitegen::today()).unwrap();
    assert!(translations.len() >= 10);
    for one in translations {
        assert_eq!(one.mistakes, [], "{}", one.code);
        assert_eq!(one.to_do.missing, [""; 0], "{}", one.code);
    }
}

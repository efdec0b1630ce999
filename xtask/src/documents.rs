//! Checks that the files and tests named in documents exist: stale references cost a document its credibility.

use crate::{
    failure::{Failure, Result},
    place, step,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Names of generated files, which are not in the repository.
const MADE: [&str; 29] = [
    ".well-known/security.txt",
    "404.html",
    "_headers",
    "app.js",
    "app_bg.wasm",
    "before.html",
    "bill-of-materials.cdx.json",
    "built/",
    "check.html",
    "data.bin",
    "deploy/generated",
    "deploy/uploaded",
    "dist",
    "hashes.txt",
    "headers.json",
    "ids.txt",
    "main.wasm",
    "mutants.out",
    "node_modules",
    "pictures/",
    "plain-pl.html",
    "plain.html",
    "READ-ME-FIRST.md",
    "READ-ME.txt",
    "set-up.html",
    "split.js",
    "split.json",
    "target/",
    "upload",
];

/// Extensions by which a word is recognised as a file name.
const ENDINGS: [&str; 13] = [
    ".rs", ".js", ".mjs", ".md", ".toml", ".ftl", ".css", ".html", ".json", ".txt", ".conf",
    ".yml", ".svg",
];

/// The project's files as git lists them, and every identifier in its code that has an underscore.
struct Project {
    files: Vec<String>,
    words: BTreeSet<String>,
}

/// Fails if documents name files or tests that do not exist.
pub fn check() -> Result {
    let project = Project::read()?;
    let mut wrong = Vec::new();
    for document in project.files.iter().filter(|file| file.ends_with(".md")) {
        let path = place::at(document);
        let text =
            fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
        for (number, line) in text.lines().enumerate() {
            let missing = named(line).filter(|name| !project.has(document, name));
            wrong.extend(missing.map(|name| format!("{document}:{}: `{name}`", number + 1)));
        }
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "documents name what is not there:\n{}",
            wrong.join("\n")
        ))),
    }
}

impl Project {
    fn read() -> Result<Self> {
        let mut git = step::command("git");
        git.args(["ls-files", "--cached", "--others", "--exclude-standard"]);
        let listed = step::answer(&mut git)
            .ok_or_else(|| Failure::new("git does not say which files there are"))?;
        let files: Vec<String> = listed
            .lines()
            .filter(|file| place::at(file).is_file())
            .map(str::to_owned)
            .collect();
        let mut words = BTreeSet::new();
        let is_code = |file: &&String| [".rs", ".js", ".mjs"].iter().any(|end| file.ends_with(end));
        for file in files.iter().filter(is_code) {
            let path = place::at(file);
            let text =
                fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
            let own = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.extend(own.filter(|word| word.contains('_')).map(str::to_owned));
        }
        Ok(Self { files, words })
    }

    /// Whether this name exists: a file or folder, by its whole path or the end of it, or an identifier.
    fn has(&self, document: &str, name: &Named<'_>) -> bool {
        match name {
            Named::Word(word) => self.words.contains(*word),
            Named::Path(path) => {
                let made = MADE.iter().any(|made| path.starts_with(made));
                let path = path.trim_start_matches("./").trim_end_matches('/');
                let beside = Path::new(document).parent().map(|folder| folder.join(path));
                made || self.ends(path) || beside.is_some_and(|beside| there(&beside))
            }
        }
    }

    fn ends(&self, path: &str) -> bool {
        self.files.iter().any(|file| {
            let file = format!("/{file}");
            file.ends_with(&format!("/{path}")) || file.contains(&format!("/{path}/"))
        })
    }
}

fn there(path: &Path) -> bool {
    let path: PathBuf = place::root().join(path);
    path.exists()
}

/// A name found in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named<'a> {
    Path(&'a str),
    /// A test or another identifier.
    Word(&'a str),
}

impl std::fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (Self::Path(name) | Self::Word(name)) = self;
        f.write_str(name)
    }
}

/// The names in a line, between backticks or in links.
fn named(line: &str) -> impl Iterator<Item = Named<'_>> {
    let code = line.split('`').skip(1).step_by(2);
    // A picture at the start of a line in a text (`- ![](phone) …`) is drawn by the app.
    let links = line
        .trim_start_matches("- ![](")
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(link, _)| link.split('#').next().unwrap_or_default())
        .filter(|link| !link.is_empty() && !link.contains(':'));
    code.filter_map(of_code).chain(links.map(Named::Path))
}

/// What the text between backticks names, if it is recognised.
fn of_code(word: &str) -> Option<Named<'_>> {
    let unknown = |c: char| c.is_whitespace() || "<>{}*…$=()\"',;|&^".contains(c);
    if word.contains(unknown) || word.contains("://") || word.starts_with(['-', '/', '.', '@']) {
        return None;
    }
    let last = word.rsplit("::").next().unwrap_or(word);
    let is_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if last.chars().all(is_word) && last.matches('_').count() >= 3 {
        return Some(Named::Word(last));
    }
    let path = word.split("::").next().unwrap_or(word);
    let path = path.split_once(':').map_or(path, |(path, _)| path);
    let is_file = ENDINGS
        .iter()
        .any(|ending| path.ends_with(ending) && path.len() > ending.len());
    let is_folder = path.ends_with('/') && path.matches('/').count() > 1;
    (is_file || is_folder).then_some(Named::Path(path))
}

#[cfg(test)]
mod tests {
    use super::{Named, named};

    #[test]
    fn only_paths_tests_and_links_are_names() {
        let line = "See `src/components/field.rs`, `saving::what_is_kept_opens_again`, [that](docs/a.md#b), `cargo xtask test`, \
                    `text-<language>.bin`, `Plan::apply`, `--flag`, https://example.org/a.md and `crates/plan/`.";
        let found: Vec<_> = named(line).collect();
        let wanted = [
            Named::Path("src/components/field.rs"),
            Named::Word("what_is_kept_opens_again"),
            Named::Path("crates/plan/"),
            Named::Path("docs/a.md"),
        ];
        assert_eq!(found, wanted);
        assert_eq!(named("- ![](phone) Ring [999](tel:999).").count(), 0);
    }
}

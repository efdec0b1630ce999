//! The command that hosts and editors use; without arguments it lists what it can do.

// A command reports to the user on standard output.
#![allow(clippy::print_stdout)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sitegen::{Built, Checked, Order, Problem, Served, hashes, publish, served, today};

const HELP: &str = "\
sitegen check        checks everything that editors wrote
sitegen dist         writes dist/ and deploy/generated/, for nginx and Caddy
sitegen upload       writes upload/, for hosts that take a folder and read _headers
sitegen translated pl  notes that the Polish texts are translations of the English as it is now
sitegen hashes       lists exactly what was written last
sitegen hashes https://…   checks whether a site sends that, but for what a host may change

It works in the current folder, or in its own if the current one has no host.toml. You can name another folder at the end.";

/// A folder to publish, and the folder of its headers: they always go together.
type Pair = (&'static str, &'static str);
const OWN: Pair = ("dist", "deploy/generated");
const UPLOAD: Pair = ("upload", "deploy/uploaded");

/// What went wrong, in words.
type Failed = String;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["check", rest @ ..] if rest.len() < 2 => checked(&root(rest)),
        ["dist", rest @ ..] if rest.len() < 2 => {
            published(&root(rest), OWN, Served::Own { known: None })
        }
        ["upload", rest @ ..] if rest.len() < 2 => published(&root(rest), UPLOAD, Served::Uploaded),
        ["translated", code, rest @ ..] if rest.len() < 2 => translated(&root(rest), code),
        ["hashes", url, rest @ ..] if url.contains("://") && rest.len() < 2 => {
            compared(url, &root(rest))
        }
        ["hashes", rest @ ..] if rest.len() < 2 => listed(&root(rest)),
        _ => {
            println!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            println!("{words}");
            ExitCode::FAILURE
        }
    }
}

/// Returns the named folder, or the current one, or the program's own: a program started by a click runs in some
/// other folder.
fn root(named: &[&str]) -> PathBuf {
    let here = PathBuf::from(".");
    if let Some(folder) = named.first() {
        return PathBuf::from(folder);
    }
    let folder = std::env::current_exe().ok();
    let folder = folder.and_then(|program| program.parent().map(Path::to_owned));
    let is_ours = |folder: &PathBuf| folder.join("host.toml").is_file();
    match folder.filter(is_ours) {
        Some(folder) if !is_ours(&here) => folder,
        _ => here,
    }
}

fn checked(root: &Path) -> Result<(), Failed> {
    let files = sitegen::Files::of_project(root);
    let checked = sitegen::checked(&files, today())
        .map_err(|problems| format!("{problems}\n{} to fix", problems.list().len()))?;
    let translations = sitegen::translations(&files, today()).map_err(|e| e.to_string())?;
    report(&checked, &translations);
    Ok(())
}

fn translated(root: &Path, code: &str) -> Result<(), Failed> {
    let text = sitegen::translated(&sitegen::Files::of_project(root), code, today());
    let text = text.map_err(|problems| problems.to_string())?;
    let file = root.join("content").join(code).join("made-from.toml");
    std::fs::write(&file, text).map_err(|e| format!("cannot write {}: {e}", file.display()))
}

fn published(root: &Path, (folder, headers): Pair, served: Served) -> Result<(), Failed> {
    let order = Order {
        root: root.to_owned(),
        built: Built::within(&root.join("built")),
        published: root.join(folder),
        headers: root.join(headers),
        work: root.join(".making"),
        served,
        pseudo: false,
    };
    let report = publish(&order)
        .map_err(|wrong| format!("{wrong}\nNothing was written; {folder} has not changed."))?;
    say(&report.notes);
    println!("{folder} has been written");
    Ok(())
}

/// Returns what was written last.
fn last(root: &Path) -> Pair {
    let written = |(folder, _): Pair| {
        let page = std::fs::metadata(root.join(folder).join("index.html"));
        page.and_then(|about| about.modified()).ok()
    };
    if written(UPLOAD) > written(OWN) {
        UPLOAD
    } else {
        OWN
    }
}

fn listed(root: &Path) -> Result<(), Failed> {
    let published = root.join(last(root).0);
    let files = hashes::list(&published).map_err(|e| format!("{}: {e}", published.display()))?;
    let toolchain = std::fs::read_to_string(root.join("built/toolchain.txt"));
    print!(
        "{}",
        hashes::text(
            &files,
            &toolchain.unwrap_or_else(|_| "not known".to_owned())
        )
    );
    Ok(())
}

fn compared(url: &str, root: &Path) -> Result<(), Failed> {
    let (folder, headers) = last(root);
    let differences = served::against(url, &root.join(folder), &root.join(headers));
    served::verdict(&differences.map_err(|e| e.to_string())?).map(|words| println!("{words}"))
}

fn say(notes: &[Problem]) {
    for note in notes {
        println!("Note: {note}");
    }
}

fn report(checked: &Checked, translations: &[sitegen::Translation]) {
    println!(
        "{} short texts and {} pages in {}: no mistakes",
        checked.texts,
        checked.pages,
        checked.languages.join(", ")
    );
    let [claims, first_hand] = checked.claims;
    println!(
        "{claims} facts in content/facts, {first_hand} of them from a public body, the law or the operator"
    );
    println!("Numbers, oldest check first:");
    for age in &checked.ages {
        let when = match age.checked {
            Some(day) => format!(
                "{:04}-{:02}-{:02} {:>4} months",
                day.year(),
                day.month(),
                day.day(),
                age.months
            ),
            None => "never shown: no source".to_owned(),
        };
        let mark = if age.may_have_changed {
            "  shown as \"may have changed\""
        } else {
            ""
        };
        println!("  {when:<22}  {} ({}){mark}", age.name, age.file);
    }
    for one in translations {
        let part = if one.essentials {
            "essentials"
        } else {
            "whole"
        };
        let read = if one.is_read {
            ""
        } else {
            "; nobody who speaks it has read it"
        };
        println!(
            "{} ({}): {part}, {} translated, {} missing, {} stale, {} mistakes{read}",
            one.name,
            one.code,
            one.to_do.done,
            one.to_do.missing.len(),
            one.to_do.stale.len(),
            one.mistakes.len(),
        );
        for (what, ids) in [("missing", &one.to_do.missing), ("stale", &one.to_do.stale)] {
            if !ids.is_empty() {
                println!("  {what}: {}", ids.join(", "));
            }
        }
        for mistake in &one.mistakes {
            println!("  {mistake}");
        }
    }
    println!("Reading ages, in years:");
    for one in &checked.reading {
        println!("  {:>5.1}  {} ({} words)", one.age, one.file, one.words);
    }
    say(&checked.notes);
}

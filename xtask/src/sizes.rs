//! The download size of a first visit, file by file, against the budget.

use crate::{
    compress,
    failure::{Failure, Result},
};
use std::{collections::BTreeMap, fs, path::Path};

const KIB: usize = 1024;

/// HTML with exit link, 999, main numbers, cover and exit script: must fit into the first round trip.
const FIRST_ANSWER: usize = 14 * KIB;

/// Everything for the first use, in one language: until the app runs, and the worker.
const FIRST_USE: usize = 150 * KIB;

/// A part of the app that is loaded after that, with all the files it needs beyond those of [`BASE`].
const PART: usize = 65 * KIB;

/// The text of a part's screens, in one language: each volume.
const TEXT: usize = 40 * KIB;

/// The part that is fetched before all others, since each needs some of it.
const BASE: &str = "storage";

/// The worker that shows and reads pictures, beyond what finding codes in a picture takes.
const LENS: usize = 60 * KIB;

/// What opening the site without a signal costs those who choose it, beyond the copies themselves.
const NO_SIGNAL: usize = 6 * KIB;

/// The size of a module that only finds codes with `quircs`: measured, brotli.
const FLOOR: usize = 18_700;

/// When a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    First,
    WithAPart,
    /// When the user chooses to open the site without a signal.
    ForNoSignal,
    /// When the user transfers a plan from a screen to a camera.
    WithACamera,
    Otherwise,
}

/// When this file is fetched. Files not named here count towards the first use: a new file must argue its way out.
fn when(name: &str, language: &str, parts: &Parts) -> When {
    let text = text(name);
    let other_language = text.is_some_and(|(code, _)| code != language);
    if other_language {
        When::Otherwise
    } else if text.is_some_and(|(_, volume)| volume != "first")
        || parts
            .values()
            .any(|files| files.iter().any(|file| file == name))
    {
        When::WithAPart
    } else if name == "page.js" || name.starts_with("away-") {
        When::ForNoSignal
    } else if name.starts_with("lens-") {
        When::WithACamera
    } else if name.starts_with("check-")
        || name.starts_with("before")
        || name.starts_with("setup-")
        || name.starts_with("plain-")
        || matches!(
            name,
            "plain.html"
                | "check.html"
                | "set-up.html"
                | "404.html"
                | "robots.txt"
                | ".well-known/security.txt"
        )
    {
        When::Otherwise
    } else {
        When::First
    }
}

/// The files that each part of the app needs, by the part's name.
type Parts = BTreeMap<String, Vec<String>>;

struct Row {
    name: String,
    raw: usize,
    sent: usize,
    when: When,
}

/// Prints the table, and fails above the budget.
pub fn check(dist: &Path) -> Result {
    let page = page(dist)?;
    let parts = parts(dist)?;
    let rows = rows(dist, &language(&page), &parts)?;
    println!("   {:<44} {:>9} {:>9}", "file", "raw", "brotli");
    for row in &rows {
        let note = match row.when {
            When::First => "",
            When::WithAPart => "  (with a part)",
            When::WithACamera => "  (with a camera)",
            When::ForNoSignal => "  (for no signal)",
            When::Otherwise => "  (otherwise)",
        };
        println!("   {:<44} {:>9} {:>9}{note}", row.name, row.raw, row.sent);
    }
    let sum = |counts: &dyn Fn(&Row) -> bool| -> usize {
        let counted = rows.iter().filter(|row| counts(row));
        counted.map(|row| row.sent).sum()
    };
    let mut sums = vec![
        (
            "first answer".to_owned(),
            sum(&|row| row.name == "index.html"),
            FIRST_ANSWER,
        ),
        (
            "first use".to_owned(),
            sum(&|row| row.when == When::First),
            FIRST_USE,
        ),
    ];
    let lens = sum(&|row| row.when == When::WithACamera);
    sums.push(("pictures and camera".to_owned(), lens, FLOOR + LENS));
    let away = sum(&|row| row.when == When::ForNoSignal);
    sums.push(("opening without a signal".to_owned(), away, NO_SIGNAL));
    let base = |name: &String| parts.get(BASE).is_some_and(|files| files.contains(name));
    for (part, files) in &parts {
        let whole = sum(&|row| files.contains(&row.name) && (part == BASE || !base(&row.name)));
        sums.push((format!("part: {part}"), whole, PART));
    }
    sums.extend(texts(&rows, &language(&page)));
    let mut over = Vec::new();
    for (what, sum, budget) in sums {
        println!(
            "   {what:<54} {sum:>9} of {budget} ({} %)",
            sum * 100 / budget
        );
        if sum > budget {
            over.push(format!(
                "{what}: {sum} bytes, {} more than the budget of {budget}",
                sum - budget
            ));
        }
    }
    println!(
        "   {:<54} {:>9}",
        "all of the app",
        sum(&|row| row.when != When::Otherwise)
    );
    if over.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "over the budget: {}",
            over.join("; ")
        )))
    }
}

/// The language and the volume of a text: `text-<language>-<volume>-<hash>.bin`.
fn text(name: &str) -> Option<(&str, &str)> {
    let (rest, _hash) = name.strip_prefix("text-")?.rsplit_once('-')?;
    rest.rsplit_once('-')
}

/// The text of the parts' screens in all languages, and the first use in those that the page is not in.
fn texts(rows: &[Row], own: &str) -> Vec<(String, usize, usize)> {
    let volumes: Vec<_> = rows
        .iter()
        .filter_map(|row| text(&row.name).map(|(code, volume)| (code, volume, row.sent)))
        .collect();
    let first = |code: &str| -> usize {
        let of = volumes
            .iter()
            .filter(|(other, volume, _)| *other == code && *volume == "first");
        of.map(|(_, _, sent)| sent).sum()
    };
    let here: usize = rows
        .iter()
        .filter(|row| row.when == When::First)
        .map(|row| row.sent)
        .sum();
    volumes
        .iter()
        .filter(|(code, volume, _)| *code != own || *volume != "first")
        .map(|(code, volume, sent)| match *volume {
            "first" => (
                format!("first use, if in {code}"),
                (here + sent).saturating_sub(first(own)),
                FIRST_USE,
            ),
            _ => (format!("text of {volume} in {code}"), *sent, TEXT),
        })
        .collect()
}

fn rows(dist: &Path, language: &str, parts: &Parts) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for path in compress::files(dist)? {
        let name = path
            .strip_prefix(dist)
            .unwrap_or(&path)
            .display()
            .to_string();
        if name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        let raw = size(&path)?.unwrap_or(0);
        // Without a compressed copy the server sends the file as it is.
        let sent = size(&dist.join(format!("{name}.br")))?.unwrap_or(raw);
        let when = when(&name, language, parts);
        rows.push(Row {
            name,
            raw,
            sent,
            when,
        });
    }
    Ok(rows)
}

fn page(dist: &Path) -> Result<String> {
    let file = dist.join("index.html");
    fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))
}

/// The files of the app's parts, as listed in its script.
fn parts(dist: &Path) -> Result<Parts> {
    let bare = |file: &String| {
        let (name, _hash) = file.split_once('#').unwrap_or((file, ""));
        name.trim_start_matches('/').to_owned()
    };
    let chunks: Parts = serde_json::from_str(&chunks(dist)?)
        .map_err(|error| Failure::new(format!("the app's files are listed wrongly: {error}")))?;
    Ok(chunks
        .into_iter()
        .map(|(part, files)| (part, files.iter().map(bare).collect()))
        .collect())
}

/// The list of chunks with which the app's script begins.
fn chunks(dist: &Path) -> Result<String> {
    let script = compress::files(dist)?.into_iter().find(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("lapwing-") && name.ends_with(".js")
    });
    let script = script.ok_or_else(|| Failure::new("the app's script is missing"))?;
    let text = fs::read_to_string(&script).map_err(|e| Failure::file("read", &script, &e))?;
    let first = text.lines().next().unwrap_or_default();
    let list = first
        .strip_prefix("const chunks = ")
        .and_then(|rest| rest.strip_suffix(';'));
    list.map(str::to_owned)
        .ok_or_else(|| Failure::new("the app's script does not list its chunks"))
}

/// The page's language before a choice, from the `lang` of index.html.
fn language(page: &str) -> String {
    let tag = page
        .split("<html")
        .nth(1)
        .and_then(|rest| rest.split('>').next())
        .unwrap_or_default();
    let value = tag
        .split("lang=")
        .nth(1)
        .unwrap_or_default()
        .trim_start_matches(['"', '\'']);
    value
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

fn size(file: &Path) -> Result<Option<usize>> {
    match fs::metadata(file) {
        Ok(data) => Ok(Some(usize::try_from(data.len()).unwrap_or(usize::MAX))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::file("read", file, &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"en\" dir=\"ltr\"><body>";

    const SCRIPT: &str = "const chunks = {\"a\":[\"/a.wasm#sha256-a\",\"/ab.wasm\"],\"b\":[\"/ab.wasm\",\"/s.wasm\"],\"storage\":[\"/s.wasm\"]};\n";

    /// A published folder with a page, a wasm file and a part of these compressed sizes.
    fn folder(name: &str, page: usize, wasm: usize, part: usize) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("sizes-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), PAGE).unwrap();
        fs::write(folder.join("lapwing-1.js"), SCRIPT).unwrap();
        fs::write(folder.join("lapwing-1.js.br"), "").unwrap();
        for (file, bytes) in [
            ("index.html.br", page),
            ("lapwing-1_bg.wasm", wasm),
            ("a.wasm", part - 9 * KIB),
            ("ab.wasm", 9 * KIB),
            ("s.wasm", 60 * KIB),
            ("text-cy-child-1.bin", 40 * KIB),
        ] {
            fs::write(folder.join(file), vec![0; bytes]).unwrap();
        }
        folder
    }

    #[test]
    fn within_budget_passes_without_counting_other_languages() {
        assert!(check(&folder("in", 14 * KIB, 136 * KIB, 65 * KIB)).is_ok());
    }

    #[test]
    fn text_one_byte_over_budget_fails_in_any_language() {
        let folder = folder("text", 14 * KIB, 126 * KIB, 65 * KIB);
        let file = |name: &str, bytes: usize| fs::write(folder.join(name), vec![0; bytes]).unwrap();
        file("text-en-first-1.bin", 9 * KIB);
        file("text-cy-first-1.bin", 10 * KIB);
        assert!(check(&folder).is_ok());
        file("text-cy-first-1.bin", 10 * KIB + 1);
        assert!(check(&folder).is_err());
        file("text-cy-first-1.bin", 10 * KIB);
        for code in ["en", "cy"] {
            let name = format!("text-{code}-writing-1.bin");
            file(&name, 40 * KIB + 1);
            assert!(check(&folder).is_err(), "{code}");
            file(&name, 40 * KIB);
            assert!(check(&folder).is_ok(), "{code}");
        }
    }

    #[test]
    fn first_response_one_byte_over_budget_fails() {
        assert!(check(&folder("first", 14 * KIB + 1, 1, 65 * KIB)).is_err());
    }

    #[test]
    fn first_use_one_byte_over_budget_fails() {
        assert!(check(&folder("use", 14 * KIB, 136 * KIB + 1, 65 * KIB)).is_err());
    }

    #[test]
    fn camera_files_have_their_own_budget() {
        let folder = folder("lens", 14 * KIB, 136 * KIB, 65 * KIB);
        let lens = |bytes: usize| fs::write(folder.join("lens-1.wasm"), vec![0; bytes]).unwrap();
        lens(FLOOR + LENS);
        assert!(check(&folder).is_ok());
        lens(FLOOR + LENS + 1);
        assert!(check(&folder).is_err());
    }

    #[test]
    fn files_for_no_signal_have_their_own_budget() {
        let folder = folder("away", 14 * KIB, 136 * KIB, 65 * KIB);
        let file = |name: &str, bytes: usize| fs::write(folder.join(name), vec![0; bytes]).unwrap();
        file("page.js", 5 * KIB);
        file("away-1.js", KIB);
        assert!(check(&folder).is_ok());
        file("away-1.js", KIB + 1);
        assert!(check(&folder).is_err());
    }

    #[test]
    fn chunk_one_byte_over_budget_fails() {
        assert!(check(&folder("part", 14 * KIB, 136 * KIB, 65 * KIB + 1)).is_err());
    }
}

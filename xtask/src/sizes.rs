//! What a first visit costs, file by file, against the budget.

use crate::{
    compress,
    failure::{Failure, Result},
};
use std::{fs, path::Path};

const KIB: usize = 1024;

/// HTML with exit, 999, main numbers, cover and exit script: must fit the first round trip.
const FIRST_ANSWER: usize = 14 * KIB;

/// Everything for the first use, one language.
const FIRST_USE: usize = 150 * KIB;

/// The first use is above its budget still. Until it fits, it must not grow unnoticed past what was
/// reached: lower this with every saving, and take it away with the last.
const FIRST_USE_REACHED: usize = 217 * KIB;

/// Files that a first use does not fetch. Whatever is not named here counts: a new file must argue
/// its way out.
fn later(name: &str, language: &str) -> bool {
    let other_language = name
        .strip_prefix("text-")
        .is_some_and(|rest| !rest.starts_with(&format!("{language}-")));
    other_language || matches!(name, "plain.html" | "robots.txt")
}

struct Row {
    name: String,
    raw: usize,
    sent: usize,
    later: bool,
}

/// Prints the table, and fails above the budget.
pub fn check(dist: &Path) -> Result {
    let rows = rows(dist)?;
    println!("   {:<44} {:>9} {:>9}", "file", "raw", "brotli");
    for row in &rows {
        println!(
            "   {:<44} {:>9} {:>9}{}",
            row.name,
            row.raw,
            row.sent,
            if row.later { "  (later)" } else { "" }
        );
    }
    let first: usize = rows
        .iter()
        .filter(|row| row.name == "index.html")
        .map(|row| row.sent)
        .sum();
    let all: usize = rows
        .iter()
        .filter(|row| !row.later)
        .map(|row| row.sent)
        .sum();
    if first == 0 {
        return Err(Failure::new(format!(
            "{} has no index.html",
            dist.display()
        )));
    }
    let over: Vec<String> = [
        ("first answer", first, FIRST_ANSWER),
        ("first use", all, FIRST_USE),
    ]
    .into_iter()
    .filter_map(|(what, sum, budget)| {
        println!(
            "   {what:<54} {sum:>9} of {budget} ({} %)",
            sum * 100 / budget
        );
        if what == "first use" && sum > budget && sum <= FIRST_USE_REACHED {
            println!(
                "   STILL ABOVE THE BUDGET by {} bytes; it may not grow past {FIRST_USE_REACHED}",
                sum - budget
            );
            return None;
        }
        (sum > budget).then(|| {
            format!(
                "{what}: {sum} bytes, {} more than the budget of {budget}",
                sum - budget
            )
        })
    })
    .collect();
    if over.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "over the budget: {}",
            over.join("; ")
        )))
    }
}

fn rows(dist: &Path) -> Result<Vec<Row>> {
    let language = language(dist)?;
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
        // Without a smaller neighbour the server sends the file as it is.
        let sent = size(&dist.join(format!("{name}.br")))?.unwrap_or(raw);
        let later = later(&name, &language);
        rows.push(Row {
            name,
            raw,
            sent,
            later,
        });
    }
    Ok(rows)
}

/// The language of the page before a choice, which is the one that index.html says it is in.
fn language(dist: &Path) -> Result<String> {
    let file = dist.join("index.html");
    let page = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
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
    Ok(value
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect())
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

    /// A published folder with a page of this many bytes sent and a wasm of that many.
    fn folder(name: &str, page: usize, wasm: usize) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("sizes-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(
            folder.join("index.html"),
            "<!doctype html><html lang=\"en\" dir=\"ltr\">",
        )
        .unwrap();
        fs::write(folder.join("index.html.br"), vec![0; page]).unwrap();
        fs::write(folder.join("lapwing-1_bg.wasm"), vec![0; wasm]).unwrap();
        fs::write(folder.join("text-cy-1.bin"), vec![0; 200 * KIB]).unwrap();
        folder
    }

    #[test]
    fn within_the_budget_passes_and_other_languages_do_not_count() {
        assert!(check(&folder("in", 14 * KIB, 136 * KIB)).is_ok());
    }

    #[test]
    fn a_byte_too_many_in_the_first_answer_fails() {
        assert!(check(&folder("first", 14 * KIB + 1, 1)).is_err());
    }

    #[test]
    fn a_byte_too_many_for_the_first_use_fails() {
        assert!(check(&folder("use", 14 * KIB, FIRST_USE_REACHED - 14 * KIB + 1)).is_err());
    }
}

//! Which keys a file may have, which it must have, and what each looks like: reported in full sentences, all at
//! once, for people who have never seen such a file before.

use toml::Spanned;
use toml::de::DeTable;

use crate::tables::Report;

/// A key of a file.
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// Whether the file must have it.
    pub needed: bool,
    /// What to write, as it would appear in the file.
    pub such_as: &'static str,
}

/// Reports which keys are unknown or missing in one part of a file; `within` is the part's own name, empty for the
/// file itself, and `at` is where a missing one belongs.
pub fn check(
    table: &DeTable<'_>,
    keys: &[Key],
    within: &str,
    at: Option<std::ops::Range<usize>>,
    report: &mut Report<'_>,
) {
    let place = if within.is_empty() {
        String::new()
    } else {
        format!(" in {within}")
    };
    let mut unknown: Vec<&Spanned<_>> = table
        .keys()
        .filter(|key| {
            keys.iter()
                .all(|known| known.name != key.get_ref().as_ref())
        })
        .collect();
    unknown.sort_by_key(|key| key.span().start);
    for key in unknown {
        let names: Vec<&str> = keys.iter().map(|known| known.name).collect();
        let write = match nearest(key.get_ref(), &names) {
            Some(meant) if !table.contains_key(meant) => {
                format!("Write `{meant}` if you meant that; if not, remove it")
            }
            _ => format!("Remove it. Allowed here: {}", names.join(", ")),
        };
        report.add(
            key.span(),
            format!("has `{}`{place}, which is not a known key", key.get_ref()),
            write,
        );
    }
    for key in keys.iter().filter(|key| key.needed) {
        if !table.contains_key(key.name) {
            let (what, write) = (
                format!("has no `{}`{place}", key.name),
                format!("Write {}", key.such_as),
            );
            match &at {
                Some(span) => report.add(span.clone(), what, write),
                None => report.problems.add(&report.source.name, None, what, write),
            }
        }
    }
}

/// Returns the name that differs from this one only by a typing error.
fn nearest<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    let slips = names.iter().map(|name| (distance(written, name), *name));
    let (slips, name) = slips.min()?;
    (slips <= 2).then_some(name)
}

/// Returns how many letters must be inserted, removed or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        let mut next = vec![left];
        for (above, wanted) in row.iter().skip(1).zip(&other) {
            left = (diagonal + usize::from(letter != *wanted))
                .min(above + 1)
                .min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_keys_get_a_suggestion() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("areas", "areas"), 0);
        let names = ["name", "exit_pages", "areas"];
        assert_eq!(nearest("exit_page", &names), Some("exit_pages"));
        assert_eq!(nearest("exit-pages", &names), Some("exit_pages"));
        assert_eq!(nearest("colour", &names), None);
    }
}

//! How message and page ids become Rust names, which volume of a pack each goes into, and the fingerprint that ties
//! a pack to a build. Shared by the build script and `sitegen`; not used in the browser.

/// The volumes of a pack in numeric order: the one that a first visit needs, then those of the app's other parts, in the
/// order in which they are fetched ahead.
pub const VOLUMES: [&str; 9] = [
    "first", "reading", "writing", "advice", "keeping", "moving", "paper", "again", "child",
];

/// Returns the volume for a file's texts, by its path within a language's folder: `writing.ftl` and
/// `pages/writing/…` belong to `writing`, `pages/…` to the first. `None` for files whose texts go elsewhere, such
/// as the plan's, which are in its catalogue, or those used only by a static page of the site.
#[must_use]
pub fn volume(file: &str) -> Option<usize> {
    let home = match file.strip_prefix("pages/") {
        Some(page) => page.split_once('/').map_or("first", |(folder, _)| folder),
        None => file.strip_suffix(".ftl").unwrap_or(file),
    };
    // The officer's texts are in a separate file from the child's, and are loaded with them.
    let home = home.split('-').next().unwrap_or(home);
    VOLUMES.iter().position(|volume| *volume == home)
}

/// Returns the id of the message that begins on this line of a Fluent file, if any.
///
/// A message begins in the first column with its id and an equals sign, and its further lines are indented, so each
/// line can be recognised by itself.
#[must_use]
pub fn message_id(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    let (id, rest) = line.split_at(end);
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && rest.trim_start_matches(' ').starts_with('=')).then_some(id)
}

/// Returns whether an id follows this project's convention: lower-case letters, digits and single hyphens,
/// beginning with a letter.
#[must_use]
pub fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

/// Converts an id to camel case: `happens-safer-rooms` becomes `HappensSaferRooms`.
#[must_use]
pub fn camel(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for part in id.split(['-', '_']) {
        let mut letters = part.chars();
        if let Some(first) = letters.next() {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
    }
    out
}

/// Returns a hash of all message and page ids with their volumes, in order (64-bit FNV-1a): it changes when any of
/// them is added, removed, renamed or moved. It protects against mix-ups, not attackers.
#[must_use]
pub fn fingerprint<'a>(
    messages: impl Iterator<Item = (usize, &'a str)>,
    pages: impl Iterator<Item = (usize, &'a str)>,
) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mut one = |(volume, id): (usize, &str)| {
        // There are only a handful of volumes.
        eat(volume as u8);
        id.bytes().for_each(&mut eat);
        eat(b'\n');
    };
    messages.for_each(&mut one);
    one((0, ""));
    pages.for_each(&mut one);
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_assigned_to_volumes() {
        assert_eq!(volume("first.ftl"), Some(0));
        assert_eq!(volume("keeping.ftl"), volume("pages/keeping/erase.md"));
        assert_ne!(volume("keeping.ftl"), volume("paper.ftl"));
        assert_eq!(volume("child-officer.ftl"), volume("child.ftl"));
        assert_eq!(volume("pages/next.md"), Some(0));
        for elsewhere in [
            "services.ftl",
            "plan/bag.ftl",
            "pages/index/birds.md",
            "plan.ftl",
        ] {
            assert_eq!(volume(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn moving_a_text_to_another_volume_changes_the_fingerprint() {
        let none = || std::iter::empty();
        let one = fingerprint([(0, "a"), (1, "b")].into_iter(), none());
        assert_ne!(one, fingerprint([(0, "a"), (0, "b")].into_iter(), none()));
        assert_ne!(
            one,
            fingerprint([(0, "a")].into_iter(), [(1, "b")].into_iter())
        );
    }
}

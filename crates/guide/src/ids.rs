//! How ids of messages and pages become names in Rust, which volume of a pack each goes into, and the
//! fingerprint that ties a pack to a build. One file for three readers: the build script, `press`, and
//! nobody in the browser.

/// The volumes of a pack in the order of their numbers: the one that a first visit needs, and those that
/// come with the app's other parts, by the names of these.
pub const VOLUMES: [&str; 8] = [
    "first", "writing", "keeping", "moving", "paper", "reading", "again", "child",
];

/// The volume that the texts of a file go into, by its path within a language's folder: `writing.ftl` and
/// `pages/writing/…` belong to `writing`, `pages/…` to the first. None for files whose texts go elsewhere,
/// such as the plan's, which its catalogue has, or those that only a page of the site says.
#[must_use]
pub fn volume(file: &str) -> Option<usize> {
    let home = match file.strip_prefix("pages/") {
        Some(page) => page.split_once('/').map_or("first", |(folder, _)| folder),
        None => file.strip_suffix(".ftl").unwrap_or(file),
    };
    // What an officer reads beside a child stands apart from what the child reads, and comes with it.
    let home = home.split('-').next().unwrap_or(home);
    VOLUMES.iter().position(|volume| *volume == home)
}

/// The id of the message that begins on this line of a Fluent file, if one does.
///
/// A message begins in the first column with its id and an equals sign; everything that belongs to
/// a message after that is indented, so a line tells by itself.
#[must_use]
pub fn message_id(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    let (id, rest) = line.split_at(end);
    let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && rest.trim_start_matches(' ').starts_with('=')).then_some(id)
}

/// Whether an id is written the way this project writes them: small letters, digits and single
/// hyphens, beginning with a letter.
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

/// `happens-safer-rooms` becomes `HappensSaferRooms`.
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

/// A number for the ids of messages and pages with the volume that each is in, in order (FNV-1a, 64 bits):
/// it changes when any of them is added, removed, renamed or moved. Not a defence against anybody, only
/// against a mix-up.
#[must_use]
pub fn fingerprint<'a>(
    messages: impl Iterator<Item = (usize, &'a str)>,
    pages: impl Iterator<Item = (usize, &'a str)>,
) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let mut one = |(volume, id): (usize, &str)| {
        // There is a handful of them.
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
    fn every_file_has_its_volume() {
        assert_eq!(volume("first.ftl"), Some(0));
        assert_eq!(volume("keeping.ftl"), Some(2));
        assert_eq!(volume("child-officer.ftl"), volume("child.ftl"));
        assert_eq!(volume("pages/next.md"), Some(0));
        assert_eq!(volume("pages/keeping/erase.md"), Some(2));
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
    fn a_text_that_moves_to_another_volume_is_told() {
        let none = || std::iter::empty();
        let one = fingerprint([(0, "a"), (1, "b")].into_iter(), none());
        assert_ne!(one, fingerprint([(0, "a"), (0, "b")].into_iter(), none()));
        assert_ne!(
            one,
            fingerprint([(0, "a")].into_iter(), [(1, "b")].into_iter())
        );
    }
}

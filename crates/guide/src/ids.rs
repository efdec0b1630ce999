//! How ids of messages and pages become names in Rust, and the fingerprint that ties a pack to a
//! build. One file for three readers: the build script, `press`, and nobody in the browser.

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

/// A number for the sorted ids of messages and pages (FNV-1a, 64 bits): it changes when any of
/// them is added, removed or renamed. Not a defence against anybody, only against a mix-up.
#[must_use]
pub fn fingerprint<'a>(
    messages: impl Iterator<Item = &'a str>,
    pages: impl Iterator<Item = &'a str>,
) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    for id in messages {
        id.bytes().for_each(&mut eat);
        eat(b'\n');
    }
    eat(0);
    for name in pages {
        name.bytes().for_each(&mut eat);
        eat(b'\n');
    }
    hash
}

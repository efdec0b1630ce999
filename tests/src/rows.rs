//! Reads the rows of an SQLite database from its file: enough to inspect a browser's history.

/// Returns the texts of all rows of all tables, in order, as far as they can be read. Deleted rows, and long rows that
/// are spread over pages, are left out; [`crate::profile::search`] finds those.
pub fn texts(file: &[u8]) -> Vec<Vec<String>> {
    let size = match number(file, 16, 2) {
        Some(1) => 65_536,
        Some(size) if size >= 512 => size,
        _ => return Vec::new(),
    };
    let pages = file.chunks(size).enumerate();
    pages
        .flat_map(|(n, page)| leaf(page, if n == 0 { 100 } else { 0 }))
        .collect()
}

/// A leaf page: its first byte marks it, and its header lists where each row begins.
fn leaf(page: &[u8], header: usize) -> Vec<Vec<String>> {
    if page.get(header) != Some(&13) {
        return Vec::new();
    }
    let count = number(page, header + 3, 2).unwrap_or(0);
    (0..count)
        .filter_map(|n| row(page, number(page, header + 8 + 2 * n, 2)?))
        .collect()
}

fn row(page: &[u8], at: usize) -> Option<Vec<String>> {
    let (_size, at) = variable(page, at)?;
    let (_id, at) = variable(page, at)?;
    let (length, mut kinds) = variable(page, at)?;
    let (end, mut value) = (at + length, at + length);
    let mut texts = Vec::new();
    while kinds < end {
        let (kind, next) = variable(page, kinds)?;
        kinds = next;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => kind,
            5 => 6,
            6 | 7 => 8,
            _ => (kind - 12) / 2,
        };
        if kind >= 13 && kind % 2 == 1 {
            let bytes = page.get(value..value + length)?;
            texts.push(String::from_utf8_lossy(bytes).into_owned());
        }
        value += length;
    }
    Some(texts)
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?;
    Some(
        bytes
            .iter()
            .fold(0, |all, byte| all << 8 | usize::from(*byte)),
    )
}

/// A varint: seven bits in each byte; the highest bit means that more follow.
fn variable(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut all = 0_usize;
    for _ in 0..8 {
        let byte = *bytes.get(at)?;
        at += 1;
        all = all << 7 | usize::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((all, at));
        }
    }
    Some((all << 8 | usize::from(*bytes.get(at)?), at + 1))
}

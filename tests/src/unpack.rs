//! Unpacks compressed data in a browser's files.
//!
//! Everything here guesses and tolerates errors: a profile is full of bytes that only look like a compressed stream,
//! and a truncated stream is read as far as it goes.

use std::io::Read;

/// The maximum unpacked size of one stream: a profile's real ones are smaller.
const MOST: u64 = 64 << 20;

/// Returns everything that can be unpacked from a file: each part with the name of its packing.
pub fn parts(bytes: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut parts = Vec::new();
    if let Some(blocks) = leveldb_table(bytes) {
        // Values inside may be packed again.
        parts.extend(
            wrapped_values(&blocks).map(|value| ("a packed value in a LevelDB table", value)),
        );
        parts.push(("a LevelDB table", blocks));
    }
    if let Some(records) = leveldb_log(bytes) {
        parts.extend(
            wrapped_values(&records).map(|value| ("a packed value in a LevelDB log", value)),
        );
        parts.push(("a LevelDB log", records));
    }
    parts.extend(wrapped_values(bytes).map(|value| ("a packed value", value)));
    if let Some(body) = simple_cache_body(bytes) {
        parts.push((
            "brotli in the cache",
            read(brotli_decompressor::Decompressor::new(body, 4096)),
        ));
        parts.push((
            "deflate in the cache",
            read(flate2::read::DeflateDecoder::new(body)),
        ));
    }
    if let Some(session) = mozilla_lz4(bytes) {
        parts.push(("a Firefox session file", session));
    }
    for at in starts(bytes, &[0x1f, 0x8b, 8]) {
        parts.push((
            "gzip",
            read(flate2::read::GzDecoder::new(
                bytes.get(at..).unwrap_or_default(),
            )),
        ));
    }
    for at in starts(bytes, &[0x78]) {
        let stream = bytes.get(at..).unwrap_or_default();
        // The header's own check: its two bytes form a multiple of 31.
        let fits = stream
            .get(1)
            .is_some_and(|second| (0x7800 + u32::from(*second)) % 31 == 0 && second & 0x20 == 0);
        if fits {
            parts.push(("zlib", read(flate2::read::ZlibDecoder::new(stream))));
        }
    }
    parts.retain(|(_, unpacked)| !unpacked.is_empty());
    parts
}

fn read(stream: impl Read) -> Vec<u8> {
    let mut out = Vec::new();
    // An error means that this was no stream or is truncated: what came before it counts.
    stream.take(MOST).read_to_end(&mut out).ok();
    out
}

fn starts<'a>(bytes: &'a [u8], mark: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    memchr::memmem::find_iter(bytes, mark)
}

fn number(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok()
}

/// A varint of LevelDB and Snappy (seven bits a byte), and its length in bytes.
fn varint(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0_usize;
    for (at, byte) in bytes.iter().take(9).enumerate() {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
    }
    None
}

/// All blocks of a LevelDB table (Local Storage, IndexedDB and Session Storage of Chromium), unpacked.
fn leveldb_table(bytes: &[u8]) -> Option<Vec<u8>> {
    const MAGIC: [u8; 8] = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
    let footer = bytes.get(bytes.len().checked_sub(48)?..)?;
    if footer.get(40..)? != MAGIC {
        return None;
    }
    // The footer holds the handles of two blocks; the second is the index of all data blocks.
    let (_, a) = varint(footer)?;
    let (_, b) = varint(footer.get(a..)?)?;
    let index = handle(footer.get(a + b..)?)?;
    let mut out = Vec::new();
    for (key_and_value, value) in entries(&block(bytes, index)?) {
        out.extend(key_and_value);
        if let Some(data) = handle(&value).and_then(|place| block(bytes, place)) {
            // Keys share a prefix with the previous one; values are complete.
            for (key, value) in entries(&data) {
                out.extend(key);
                out.push(b'\n');
                out.extend(value);
                out.push(b'\n');
            }
            out.extend(data);
        }
    }
    Some(out)
}

fn handle(bytes: &[u8]) -> Option<(usize, usize)> {
    let (start, taken) = varint(bytes)?;
    let (length, _) = varint(bytes.get(taken..)?)?;
    Some((start, length))
}

fn block(bytes: &[u8], (start, length): (usize, usize)) -> Option<Vec<u8>> {
    let end = start.checked_add(length)?;
    let packed = bytes.get(start..end)?;
    match bytes.get(end)? {
        0 => Some(packed.to_vec()),
        1 => Some(snappy(packed)),
        _ => None,
    }
}

/// A key and its value.
type Entry = (Vec<u8>, Vec<u8>);

/// Keys and values of a block.
fn entries(block: &[u8]) -> Vec<Entry> {
    let mut found = Vec::new();
    let Some(restarts) = block.len().checked_sub(4).and_then(|at| number(block, at)) else {
        return found;
    };
    let tail = restarts.saturating_add(1).saturating_mul(4);
    let mut rest = block
        .get(..block.len().saturating_sub(tail))
        .unwrap_or_default();
    let mut key: Vec<u8> = Vec::new();
    while let Some((entry, length)) = entry(rest, &key) {
        key.clone_from(&entry.0);
        found.push(entry);
        rest = rest.get(length..).unwrap_or_default();
    }
    found
}

fn entry(bytes: &[u8], last: &[u8]) -> Option<(Entry, usize)> {
    let (shared, a) = varint(bytes)?;
    let (own, b) = varint(bytes.get(a..)?)?;
    let (length, c) = varint(bytes.get(a + b..)?)?;
    let start = a + b + c;
    let mut key = last.get(..shared)?.to_vec();
    key.extend(bytes.get(start..start.checked_add(own)?)?);
    let value = start + own;
    let end = value.checked_add(length)?;
    Some(((key, bytes.get(value..end)?.to_vec()), end))
}

/// The records of a LevelDB log, rejoined where the end of a block cut them.
fn leveldb_log(bytes: &[u8]) -> Option<Vec<u8>> {
    let kind = |header: &[u8]| header.get(6).copied().unwrap_or_default();
    if bytes.len() < 7 || !matches!(kind(bytes), 1 | 2) {
        return None;
    }
    let mut out = Vec::new();
    for block in bytes.chunks(32 * 1024) {
        let mut rest = block;
        while rest.len() > 7 && matches!(kind(rest), 1..=4) {
            let length =
                usize::from(rest.get(4).copied()?) | usize::from(rest.get(5).copied()?) << 8;
            out.extend(rest.get(7..).unwrap_or_default().iter().take(length));
            rest = rest.get((7 + length).min(rest.len())..).unwrap_or_default();
        }
    }
    Some(out)
}

/// Values of Chromium's IndexedDB that are packed with Snappy: they begin with ff 11 02.
fn wrapped_values(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    starts(bytes, &[0xff, 0x11, 2])
        .map(|at| snappy(bytes.get(at + 3..).unwrap_or_default()))
        .filter(|value| value.len() > 8)
}

/// Decompresses Snappy as far as it goes; bytes after its end are ignored.
fn snappy(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // It stops at the end of the input, or at invalid data.
    snappy_into(bytes, &mut out);
    out
}

fn snappy_into(bytes: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let (length, mut at) = varint(bytes)?;
    if u64::try_from(length).ok()? > MOST {
        return None;
    }
    while out.len() < length {
        let tag = *bytes.get(at)?;
        at += 1;
        let short = usize::from(tag >> 2);
        if tag & 3 == 0 {
            let more = short.saturating_sub(59);
            let count = if more == 0 {
                short
            } else {
                little(bytes, at, more)?
            } + 1;
            at += more;
            out.extend(bytes.get(at..at.checked_add(count)?)?);
            at += count;
            continue;
        }
        let (count, back) = match tag & 3 {
            1 => (
                (short & 7) + 4,
                (usize::from(tag & 0xe0) << 3) | little(bytes, at, 1)?,
            ),
            2 => (short + 1, little(bytes, at, 2)?),
            _ => (short + 1, little(bytes, at, 4)?),
        };
        at += [0, 1, 2, 4].get(usize::from(tag & 3))?;
        let from = out.len().checked_sub(back).filter(|_| back > 0)?;
        for step in 0..count {
            out.push(*out.get(from + step)?);
        }
    }
    Some(())
}

fn little(bytes: &[u8], at: usize, count: usize) -> Option<usize> {
    let some = bytes.get(at..at.checked_add(count)?)?;
    Some(
        some.iter()
            .rev()
            .fold(0, |value, byte| (value << 8) | usize::from(*byte)),
    )
}

/// The body of an entry of Chromium's disk cache, which stores it as received.
fn simple_cache_body(bytes: &[u8]) -> Option<&[u8]> {
    const MAGIC: [u8; 8] = [0x30, 0x5c, 0x72, 0xa7, 0x1b, 0x6d, 0xfb, 0xfc];
    if bytes.get(..8)? != MAGIC {
        return None;
    }
    bytes.get(24_usize.checked_add(number(bytes, 12)?)?..)
}

/// Firefox's session and bookmark files.
fn mozilla_lz4(bytes: &[u8]) -> Option<Vec<u8>> {
    let rest = bytes.strip_prefix(b"mozLz40\0")?;
    let size =
        number(rest, 0).filter(|size| u64::try_from(*size).is_ok_and(|size| size <= MOST))?;
    lz4_flex::block::decompress(rest.get(4..)?, size).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn snappy_copies_earlier_output() {
        // "abcd" literally, then 8 more copied from 4 back.
        assert_eq!(
            snappy(&[12, 0b0000_1100, b'a', b'b', b'c', b'd', 0b0001_0001, 4]),
            b"abcdabcdabcd"
        );
    }

    #[test]
    fn decoding_invalid_snappy_terminates() {
        for first in 0..=255_u8 {
            for second in 0..=255_u8 {
                snappy(&[200, first, second, 3, 1, 2]);
            }
        }
    }

    #[test]
    fn gzip_in_the_middle_of_a_file_is_read() {
        let mut file = b"before".to_vec();
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packed.write_all(b"a word to find").unwrap();
        file.extend(packed.finish().unwrap());
        file.extend(b"after");
        assert!(
            parts(&file)
                .iter()
                .any(|(_, part)| part == b"a word to find")
        );
    }

    #[test]
    fn record_split_across_log_blocks_is_joined() {
        let first = [&[0, 0, 0, 0, 3, 0, 2], b"mar".as_slice()].concat();
        let mut log = first.clone();
        log.resize(32 * 1024, 0);
        log.extend([&[0, 0, 0, 0, 3, 0, 4], b"ker".as_slice()].concat());
        assert_eq!(leveldb_log(&log).unwrap(), b"marker");
    }

    #[test]
    fn a_firefox_session_is_read() {
        let mut file = b"mozLz40\0".to_vec();
        file.extend(14_u32.to_le_bytes());
        file.extend(lz4_flex::block::compress(b"a word to find"));
        assert!(
            parts(&file)
                .iter()
                .any(|(_, part)| part == b"a word to find")
        );
    }
}

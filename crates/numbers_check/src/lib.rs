#![doc = include_str!("../README.md")]
#![allow(
    unsafe_code,
    reason = "exports need unmangled names; the buffer itself is an ordinary vector"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use content::{Briefing, Verdict, uk_time};

/// The file has no mistakes; the lines list what is shown.
pub const RIGHT: u8 = b'+';
/// The lines list the mistakes.
pub const WRONG: u8 = b'-';
/// The briefing is invalid, or for another version.
pub const BROKEN: u8 = b'?';

static ROOM: Mutex<Vec<u8>> = Mutex::new(Vec::new());

fn taken() -> MutexGuard<'static, Vec<u8>> {
    ROOM.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Allocates the buffer with `length` bytes and returns its address.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *const u8 {
    let mut room = taken();
    *room = vec![0; length];
    room.as_ptr()
}

/// Reads the buffer: a briefing of `briefing` bytes, then `numbers.txt`. `now` is in milliseconds since 1970.
/// Returns the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn proof(briefing: usize, now: f64) -> usize {
    let mut room = taken();
    *room = answer_to(&room, briefing, now as i64);
    room.len()
}

/// Returns the address of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    taken().as_ptr()
}

fn answer_to(room: &[u8], briefing: usize, now: i64) -> Vec<u8> {
    let parts = room.split_at_checked(briefing);
    let Some((briefing, file)) = parts.and_then(|(a, b)| Some((Briefing::decode(a)?, b))) else {
        return vec![BROKEN];
    };
    let (mark, lines) = match briefing.verdict(file, uk_time(now).date) {
        Verdict::Right(lines) => (RIGHT, lines),
        Verdict::Wrong(lines) => (WRONG, lines),
    };
    [&[mark], lines.join("\n").as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::Message;

    fn asked(briefing: &[u8], file: &[u8]) -> String {
        let room = [briefing, file].concat();
        String::from_utf8(answer_to(&room, briefing.len(), 1_795_000_000_000)).unwrap()
    }

    fn briefing() -> Vec<u8> {
        let messages = Briefing::messages().map(|(id, _)| Message::Plain(id.to_owned()));
        let briefing = Briefing {
            language: "en".to_owned(),
            messages: messages.collect(),
            areas: Vec::new(),
        };
        briefing.encode()
    }

    #[test]
    fn answer_is_a_mark_then_a_line_for_each_mistake() {
        assert_eq!(asked(&briefing(), b"# none\nend\n"), "+");
        assert_eq!(
            asked(&briefing(), b"a\nb"),
            "-check-line\ncheck-line\ncheck-line"
        );
        assert_eq!(asked(b"", b"end"), "?");
        assert_eq!(asked(&briefing()[1..], b"end"), "?");
        assert_eq!(answer_to(&[], 9, 0), [BROKEN]);
    }

    #[test]
    fn buffer_has_the_requested_length() {
        assert!(!room(7).is_null());
        assert_eq!(taken().len(), 7);
        assert_eq!(proof(3, 0.0), 1);
        assert!(!answer().is_null());
    }
}

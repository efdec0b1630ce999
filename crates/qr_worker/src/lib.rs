#![doc = include_str!("../README.md")]
#![allow(
    unsafe_code,
    reason = "exports have unmangled names; the buffer itself is an ordinary vector"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use qr_transfer::{Code, FrameError, QUIET, Receiver, Sender};

/// A frame, new or seen before.
pub const TAKEN: u32 = 0;
/// The last frame that was needed: the bytes are in the buffer.
pub const WHOLE: u32 = 1;
/// A code from another source.
pub const FOREIGN: u32 = 2;
/// A frame of a newer version.
pub const NEWER: u32 = 3;
/// A frame of other bytes than those being received.
pub const OTHER: u32 = 4;
/// The frames do not yield the bytes that were shown; starts from scratch.
pub const BROKEN: u32 = 5;

/// A frame that was misread.
pub const TORN: u32 = 6;

/// The width and height of a picture: a code with its white margin.
pub const SIDE: usize = 65 + 2 * QUIET;

#[derive(Default)]
struct Lens {
    room: Vec<u8>,
    sender: Option<Sender>,
    receiver: Receiver,
    codes: Vec<Vec<u8>>,
}

static LENS: Mutex<Option<Lens>> = Mutex::new(None);

fn with<T>(work: impl FnOnce(&mut Lens) -> T) -> T {
    let mut lens: MutexGuard<'_, Option<Lens>> =
        LENS.lock().unwrap_or_else(PoisonError::into_inner);
    work(lens.get_or_insert_default())
}

/// Allocates a buffer of `length` bytes and returns its address.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *const u8 {
    with(|lens| {
        lens.room.clear();
        lens.room.resize(length, 0);
        lens.room.as_ptr()
    })
}

/// Returns the address of the result.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    with(|lens| lens.room.as_ptr())
}

/// Returns the length of the result in bytes.
#[unsafe(no_mangle)]
pub extern "C" fn answers() -> usize {
    with(|lens| lens.room.len())
}

/// Takes the bytes in the buffer, to be shown. Returns how many frames reconstruct them if none is missed; 0 if there
/// are no bytes, or too many.
#[unsafe(no_mangle)]
pub extern "C" fn offer() -> usize {
    with(|lens| {
        lens.sender = Sender::new(&lens.room).ok();
        lens.sender.as_ref().map_or(0, Sender::symbols)
    })
}

/// Draws the picture of a frame: four bytes (red, green, blue, opaque) for each of [`SIDE`] by [`SIDE`] pixels, or none
/// if nothing is being shown. `index` wraps around after 65,535. Returns its length.
#[unsafe(no_mangle)]
pub extern "C" fn picture(index: usize) -> usize {
    with(|lens| {
        let index = (index % (1 << 16)) as u16;
        let frame = lens.sender.as_mut().map(|sender| sender.frame(index));
        let code = frame.and_then(|frame| Code::of(&frame));
        lens.room = code.map_or_else(Vec::new, |code| drawn(&code));
        lens.room.len()
    })
}

fn drawn(code: &Code) -> Vec<u8> {
    let mut picture = Vec::with_capacity(SIDE * SIDE * 4);
    for y in 0..SIDE {
        for x in 0..SIDE {
            // To the left of the code and above it there are no modules either.
            let inside = x.checked_sub(QUIET).zip(y.checked_sub(QUIET));
            let dark = inside.is_some_and(|(x, y)| code.is_dark(x, y));
            let grey = if dark { 0 } else { 255 };
            picture.extend([grey, grey, grey, 255]);
        }
    }
    picture
}

/// Finds codes in the picture in the buffer, in four bytes per pixel like a canvas. Returns how many.
#[unsafe(no_mangle)]
pub extern "C" fn look(width: usize, height: usize) -> usize {
    with(|lens| {
        let greys: Vec<u8> = lens.room.chunks_exact(4).map(grey).collect();
        lens.codes = qr_scan::read(width, height, &greys);
        lens.codes.len()
    })
}

/// The brightness of a pixel (ITU-R BT.601, in 256ths).
fn grey(place: &[u8]) -> u8 {
    let parts = place.iter().zip([77_u32, 150, 29]);
    let sum: u32 = parts.map(|(part, share)| u32::from(*part) * share).sum();
    (sum >> 8) as u8
}

/// Puts the content of one of the codes into the buffer. Returns its length.
#[unsafe(no_mangle)]
pub extern "C" fn code(number: usize) -> usize {
    with(|lens| {
        lens.room = lens.codes.get(number).cloned().unwrap_or_default();
        lens.room.len()
    })
}

/// Takes the content of the buffer as a code's text, and returns what it was.
#[unsafe(no_mangle)]
pub extern "C" fn take() -> u32 {
    with(|lens| match lens.receiver.take(&lens.room) {
        Ok(progress) if progress.is_whole() => {
            let receiver = std::mem::take(&mut lens.receiver);
            lens.room = receiver.bytes().unwrap_or_default();
            WHOLE
        }
        Ok(_) => TAKEN,
        Err(FrameError::Damaged) => TORN,
        Err(FrameError::Foreign) => FOREIGN,
        Err(FrameError::Newer) => NEWER,
        Err(FrameError::Other) => OTHER,
        Err(FrameError::Broken) => BROKEN,
    })
}

/// Returns the number of distinct frames read.
#[unsafe(no_mangle)]
pub extern "C" fn read() -> u32 {
    with(|lens| lens.receiver.progress().read)
}

/// Returns the minimum number of frames needed; 0 before the first.
#[unsafe(no_mangle)]
pub extern "C" fn needed() -> u32 {
    with(|lens| lens.receiver.progress().needed)
}

/// Discards what was read.
#[unsafe(no_mangle)]
pub extern "C" fn reset() {
    with(|lens| lens.receiver = Receiver::default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::PoisonError;

    /// The lens is global to the worker: one test at a time.
    static ALONE: Mutex<()> = Mutex::new(());

    fn put(bytes: &[u8]) {
        with(|lens| lens.room = bytes.to_vec());
    }

    fn answered() -> Vec<u8> {
        with(|lens| lens.room.clone())
    }

    /// As large as on a phone's screen: four of its pixels per module.
    fn enlarged(picture: &[u8]) -> Vec<u8> {
        let at = |x: usize, y: usize| &picture[4 * (y / 4 * SIDE + x / 4)..][..4];
        let places = (0..4 * SIDE).flat_map(|y| (0..4 * SIDE).map(move |x| (x, y)));
        places.flat_map(|(x, y)| at(x, y).to_vec()).collect()
    }

    fn seen(index: usize) -> u32 {
        assert_eq!(picture(index), SIDE * SIDE * 4);
        let enlarged = enlarged(&answered());
        put(&enlarged);
        assert_eq!(look(4 * SIDE, 4 * SIDE), 1);
        assert!(code(0) > 0);
        take()
    }

    #[test]
    fn shown_copy_is_read_and_other_copies_are_reported() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        reset();
        let bytes: Vec<u8> = (0..4096_u32).map(|n| ((n * n) >> 3) as u8).collect();
        put(&bytes);
        assert_eq!(offer(), 12);
        assert_eq!(seen(3), TAKEN);
        assert_eq!((read(), needed()), (1, 12));
        put(&[9; 4096]);
        offer();
        assert_eq!(seen(0), OTHER);
        put(&bytes);
        offer();
        let last = (1 << 16..).map(seen).find(|said| *said != TAKEN);
        assert_eq!(last, Some(WHOLE));
        assert_eq!(answered(), bytes);
        assert_eq!((read(), needed()), (0, 0));
    }

    #[test]
    fn foreign_code_is_reported_and_empty_input_shows_nothing() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        reset();
        put(b"https://example.org/");
        assert_eq!(take(), FOREIGN);
        put(&[]);
        assert_eq!(offer(), 0);
        assert_eq!(picture(0), 0);
        put(&[255; 400]);
        assert_eq!(look(10, 10), 0);
        assert_eq!(code(0), 0);
        // A picture of another size than stated.
        assert_eq!(look(1000, 1000), 0);
    }
}

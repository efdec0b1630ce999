//! The WebAssembly of the worker that makes pictures of bytes and reads them back: fetched only by whoever
//! carries a plan from a screen to a camera, and apart from the app, so that no picture can hold its page up.
//!
//! There is no wasm-bindgen here, and one room that both sides use in turn: [`room`] makes it, `boot/lens-worker.js`
//! fills it, and what a function answers lies in it afterwards, [`answer`] says how long.
//!
//! - Showing: [`offer`] takes bytes; [`picture`] gives the picture of a frame, [`SIDE`] places wide and high.
//! - Looking: [`look`] finds codes in a camera's picture; [`code`] gives what one says; [`take`] takes that, and
//!   says what it was: [`TAKEN`], [`WHOLE`], [`FOREIGN`], [`NEWER`], [`OTHER`],
//!   [`BROKEN`] or [`TORN`].

#![allow(
    unsafe_code,
    reason = "exports have plain names; the room itself is an ordinary vector"
)]

use std::sync::{Mutex, MutexGuard, PoisonError};

use frames::{Code, FrameError, QUIET, Receiver, Sender};

/// A frame, or one that was there before.
pub const TAKEN: u32 = 0;
/// The last one that was needed: the bytes are in the room.
pub const WHOLE: u32 = 1;
/// A code of something else.
pub const FOREIGN: u32 = 2;
/// A frame of a newer version.
pub const NEWER: u32 = 3;
/// A frame of other bytes than those that were begun with.
pub const OTHER: u32 = 4;
/// What was read does not come together; it begins anew.
pub const BROKEN: u32 = 5;

/// A frame that was misread.
pub const TORN: u32 = 6;

/// How many places a picture is wide and high: a code with the white around it.
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

/// Makes room for so many bytes, and says where it begins.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *const u8 {
    with(|lens| {
        lens.room.clear();
        lens.room.resize(length, 0);
        lens.room.as_ptr()
    })
}

/// Where the answer begins.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    with(|lens| lens.room.as_ptr())
}

/// How many bytes the answer has.
#[unsafe(no_mangle)]
pub extern "C" fn answers() -> usize {
    with(|lens| lens.room.len())
}

/// Takes the bytes in the room, to be shown. Gives how many frames hold them if none is missed; 0 if there are
/// none, or too many.
#[unsafe(no_mangle)]
pub extern "C" fn offer() -> usize {
    with(|lens| {
        lens.sender = Sender::new(&lens.room).ok();
        lens.sender.as_ref().map_or(0, Sender::symbols)
    })
}

/// The picture of a frame: four bytes (red, green, blue, opaque) for each of [`SIDE`] by [`SIDE`] places, or
/// nothing while nothing is shown. `index` counts on beyond 65,535 from 0 again. Gives its length.
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
            // Left of the code and above it there is no place for a module either.
            let inside = x.checked_sub(QUIET).zip(y.checked_sub(QUIET));
            let dark = inside.is_some_and(|(x, y)| code.is_dark(x, y));
            let grey = if dark { 0 } else { 255 };
            picture.extend([grey, grey, grey, 255]);
        }
    }
    picture
}

/// Finds codes in the picture in the room, of four bytes for each place as a canvas has them. Gives how many.
#[unsafe(no_mangle)]
pub extern "C" fn look(width: usize, height: usize) -> usize {
    with(|lens| {
        let greys: Vec<u8> = lens.room.chunks_exact(4).map(grey).collect();
        lens.codes = scan::read(width, height, &greys);
        lens.codes.len()
    })
}

/// How bright a place is (ITU-R BT.601, in 256ths).
fn grey(place: &[u8]) -> u8 {
    let parts = place.iter().zip([77_u32, 150, 29]);
    let sum: u32 = parts.map(|(part, share)| u32::from(*part) * share).sum();
    (sum >> 8) as u8
}

/// Puts what one of the codes says into the room. Gives its length.
#[unsafe(no_mangle)]
pub extern "C" fn code(number: usize) -> usize {
    with(|lens| {
        lens.room = lens.codes.get(number).cloned().unwrap_or_default();
        lens.room.len()
    })
}

/// Takes what is in the room as a code's text, and says what it was.
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

/// Different frames that were read.
#[unsafe(no_mangle)]
pub extern "C" fn read() -> u32 {
    with(|lens| lens.receiver.progress().read)
}

/// How many frames are needed, at least; 0 before the first.
#[unsafe(no_mangle)]
pub extern "C" fn needed() -> u32 {
    with(|lens| lens.receiver.progress().needed)
}

/// Forgets what was read.
#[unsafe(no_mangle)]
pub extern "C" fn anew() {
    with(|lens| lens.receiver = Receiver::default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::PoisonError;

    /// The lens is one for the whole worker: one test at a time.
    static ALONE: Mutex<()> = Mutex::new(());

    fn put(bytes: &[u8]) {
        with(|lens| lens.room = bytes.to_vec());
    }

    fn answered() -> Vec<u8> {
        with(|lens| lens.room.clone())
    }

    /// As large as a phone's screen shows it: four of its dots for each place.
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
    fn what_is_shown_is_read_and_other_copies_are_told() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        anew();
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
    fn what_is_no_frame_is_told_and_nothing_shows_nothing() {
        let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        anew();
        put(b"https://example.org/");
        assert_eq!(take(), FOREIGN);
        put(&[]);
        assert_eq!(offer(), 0);
        assert_eq!(picture(0), 0);
        put(&[255; 400]);
        assert_eq!(look(10, 10), 0);
        assert_eq!(code(0), 0);
        // A picture of another size than it says.
        assert_eq!(look(1000, 1000), 0);
    }
}

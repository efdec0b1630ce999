#![doc = include_str!("../README.md")]

mod threshold;

use quircs::Quirc;

/// Returns the contents of the codes in a picture. `pixels` are greys from 0 (black), row by row.
///
/// Returns nothing if `pixels` does not have the length `width` by `height`.
#[must_use]
pub fn read(width: usize, height: usize, pixels: &[u8]) -> Vec<Vec<u8>> {
    if width.checked_mul(height) != Some(pixels.len()) || pixels.is_empty() {
        return Vec::new();
    }
    let as_it_is = codes(width, height, pixels);
    if !as_it_is.is_empty() {
        return as_it_is;
    }
    let black_and_white = threshold::local(width, height, pixels);
    let on_white = codes(width, height, &black_and_white);
    if !on_white.is_empty() {
        return on_white;
    }
    // Extensions and systems that darken pages show codes light on dark.
    let inverted: Vec<u8> = black_and_white.iter().map(|grey| !grey).collect();
    codes(width, height, &inverted)
}

fn codes(width: usize, height: usize, pixels: &[u8]) -> Vec<Vec<u8>> {
    let mut finder = Quirc::default();
    let found = finder.identify(width, height, pixels);
    // An unreadable code is in a torn or blurred picture: the next one comes soon.
    let read = found.filter_map(|code| code.ok()?.decode().ok());
    read.map(|data| data.payload).collect()
}

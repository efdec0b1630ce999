//! QR codes in a camera's picture. The crate `quircs` finds and reads them; it draws the line between dark and
//! light once for a whole picture, so where it reads nothing, the line is drawn anew around each place.

mod threshold;

use quircs::Quirc;

/// What the codes in a picture say. `pixels` has a grey from 0 (black) for each place, line by line.
///
/// Nothing is found in a picture of another size than `width` by `height`.
#[must_use]
pub fn read(width: usize, height: usize, pixels: &[u8]) -> Vec<Vec<u8>> {
    if width.checked_mul(height) != Some(pixels.len()) || pixels.is_empty() {
        return Vec::new();
    }
    let as_it_is = codes(width, height, pixels);
    if !as_it_is.is_empty() {
        return as_it_is;
    }
    codes(width, height, &threshold::local(width, height, pixels))
}

fn codes(width: usize, height: usize, pixels: &[u8]) -> Vec<Vec<u8>> {
    let mut finder = Quirc::default();
    let found = finder.identify(width, height, pixels);
    // A code that cannot be read is one of a picture that is torn or blurred: the next one comes soon.
    let read = found.filter_map(|code| code.ok()?.decode().ok());
    read.map(|data| data.payload).collect()
}

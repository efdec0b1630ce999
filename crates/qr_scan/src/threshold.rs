//! Adaptive thresholding: for a screen with a reflection, or a shadow over half of it.

/// The radius of the neighbourhood, as a fraction of the shorter side: a few modules of a code that fills the picture.
const AROUND: usize = 16;

/// How much darker than its neighbourhood a pixel must be, in per cent, so that plain white does not become noise.
const DARKER: u64 = 8;

/// Returns a black and white picture of the same size: a pixel is black if it is darker than the mean of the square
/// around it (D. Bradley and G. Roth, "Adaptive Thresholding using the Integral Image", 2007).
pub fn local(width: usize, height: usize, pixels: &[u8]) -> Vec<u8> {
    let sums = sums(width, height, pixels);
    let reach = (width.min(height) / AROUND).max(2);
    let at = |x: usize, y: usize| sums.get(y * (width + 1) + x).copied().unwrap_or(0);
    let mut out = Vec::with_capacity(pixels.len());
    for (y, line) in pixels.chunks_exact(width).enumerate() {
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        for (x, grey) in line.iter().enumerate() {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let sum = at(right, bottom) + at(left, top) - at(left, bottom) - at(right, top);
            let count = ((right - left) * (bottom - top)) as u64;
            let dark = u64::from(*grey) * count * 100 < u64::from(sum) * (100 - DARKER);
            out.push(if dark { 0 } else { 255 });
        }
    }
    out
}

/// The integral image: for each pixel, the sum of all greys above and to the left; one wider and higher than the
/// picture.
fn sums(width: usize, height: usize, pixels: &[u8]) -> Vec<u32> {
    let mut sums = vec![0_u32; (width + 1) * (height + 1)];
    for (y, line) in pixels.chunks_exact(width).enumerate() {
        let mut of_line = 0;
        for (x, grey) in line.iter().enumerate() {
            of_line += u32::from(*grey);
            let above = sums[y * (width + 1) + x + 1];
            sums[(y + 1) * (width + 1) + x + 1] = above.wrapping_add(of_line);
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shadow_over_half_the_image_changes_nothing() {
        let (width, height) = (64, 64);
        let dark = |x: usize, y: usize| (x / 4 + y / 4).is_multiple_of(2);
        let shadowed: Vec<u8> = (0..width * height)
            .map(|at| {
                let (x, y) = (at % width, at / width);
                let light = 250 - 3 * x as u8;
                if dark(x, y) { light / 3 } else { light }
            })
            .collect();
        let clear = local(width, height, &shadowed);
        let wrong =
            (0..width * height).filter(|at| (clear[*at] == 0) != dark(at % width, at / width));
        assert_eq!(wrong.count(), 0);
    }

    #[test]
    fn flat_grey_is_white() {
        assert!(local(20, 10, &[90; 200]).iter().all(|grey| *grey == 255));
    }
}

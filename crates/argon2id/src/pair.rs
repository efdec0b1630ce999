//! Two words of 64 bits side by side: what a round is reckoned with.

pub type Pair = [u64; 2];
pub const ZERO: Pair = [0; 2];

pub fn new(low: u64, high: u64) -> Pair {
    [low, high]
}
pub fn words(x: Pair) -> [u64; 2] {
    x
}
#[inline(always)]
pub fn xor(x: Pair, y: Pair) -> Pair {
    [x[0] ^ y[0], x[1] ^ y[1]]
}
#[inline(always)]
pub fn mix(x: [Pair; 2], y: [Pair; 2]) -> [Pair; 2] {
    const LOW: u64 = u32::MAX as u64;
    let mix = |x: u64, y: u64| {
        let product = (x & LOW) * (y & LOW);
        x.wrapping_add(y).wrapping_add(product.wrapping_mul(2))
    };
    [0, 1].map(|n| [mix(x[n][0], y[n][0]), mix(x[n][1], y[n][1])])
}
#[inline(always)]
pub fn right_32(x: Pair) -> Pair {
    x.map(|word| word.rotate_right(32))
}
#[inline(always)]
pub fn right_24(x: Pair) -> Pair {
    x.map(|word| word.rotate_right(24))
}
#[inline(always)]
pub fn right_16(x: Pair) -> Pair {
    x.map(|word| word.rotate_right(16))
}
#[inline(always)]
pub fn right_63(x: Pair) -> Pair {
    x.map(|word| word.rotate_right(63))
}
/// The second word of `x`, then the first of `y`.
#[inline(always)]
pub fn across(x: Pair, y: Pair) -> Pair {
    [x[1], y[0]]
}

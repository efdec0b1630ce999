//! Two words of 64 bits side by side in one vector: what a round is reckoned with where the engine has
//! vectors of 128 bits.
//!
//! The low halves of words cannot be multiplied where they lie, so those of *four* words are gathered into
//! one vector first, whose two halves are then multiplied widening. Written for two words at a time, the
//! compiler makes a full multiplication of 64 bits of it, which engines take apart into three.

use core::arch::wasm32::{
    u16x8_shuffle, u32x4_shuffle, u64x2, u64x2_add, u64x2_extmul_high_u32x4,
    u64x2_extmul_low_u32x4, u64x2_extract_lane, u64x2_shl, u64x2_shr, u64x2_shuffle, v128, v128_or,
    v128_xor,
};

pub type Pair = v128;
pub const ZERO: Pair = u64x2(0, 0);

#[inline(always)]
pub fn new(low: u64, high: u64) -> Pair {
    u64x2(low, high)
}
#[inline(always)]
pub fn words(x: Pair) -> [u64; 2] {
    [u64x2_extract_lane::<0>(x), u64x2_extract_lane::<1>(x)]
}
#[inline(always)]
pub fn xor(x: Pair, y: Pair) -> Pair {
    v128_xor(x, y)
}
#[inline(always)]
pub fn mix(x: [Pair; 2], y: [Pair; 2]) -> [Pair; 2] {
    let low_x = u32x4_shuffle::<0, 2, 4, 6>(x[0], x[1]);
    let low_y = u32x4_shuffle::<0, 2, 4, 6>(y[0], y[1]);
    let first = u64x2_extmul_low_u32x4(low_x, low_y);
    let second = u64x2_extmul_high_u32x4(low_x, low_y);
    [
        u64x2_add(u64x2_add(x[0], y[0]), u64x2_add(first, first)),
        u64x2_add(u64x2_add(x[1], y[1]), u64x2_add(second, second)),
    ]
}
#[inline(always)]
pub fn right_32(x: Pair) -> Pair {
    u32x4_shuffle::<1, 0, 3, 2>(x, x)
}
#[inline(always)]
pub fn right_24(x: Pair) -> Pair {
    v128_or(u64x2_shr(x, 24), u64x2_shl(x, 40))
}
#[inline(always)]
pub fn right_16(x: Pair) -> Pair {
    u16x8_shuffle::<1, 2, 3, 0, 5, 6, 7, 4>(x, x)
}
#[inline(always)]
pub fn right_63(x: Pair) -> Pair {
    v128_or(u64x2_add(x, x), u64x2_shr(x, 63))
}
/// The second word of `x`, then the first of `y`.
#[inline(always)]
pub fn across(x: Pair, y: Pair) -> Pair {
    u64x2_shuffle::<1, 2>(x, y)
}

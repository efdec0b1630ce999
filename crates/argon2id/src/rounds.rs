//! BLAKE2b's round with Argon2's multiplication, two at a time.

use crate::pair::{self, Pair};

/// The sixteen words of a round, two by two: a, a, b, b, c, c, d, d.
pub type Words = [Pair; 8];

/// Two independent rounds of BLAKE2b with Argon2's multiplication, in step.
#[inline(always)]
pub fn two_rounds(words: [Words; 2]) -> [Words; 2] {
    let words = two_steps(words).map(to_diagonals);
    two_steps(words).map(from_diagonals)
}

/// The columns of a round, then (turned) its diagonals: each line is half of what `GB` of the RFC is
/// made of, for four words of one round, then for four of the other.
#[inline(always)]
fn two_steps([one, two]: [Words; 2]) -> [Words; 2] {
    let [a, b, c, d] = quarters(one);
    let [e, f, g, h] = quarters(two);

    let (a, d) = half_step(a, b, d, pair::right_32);
    let (e, h) = half_step(e, f, h, pair::right_32);
    let (c, b) = half_step(c, d, b, pair::right_24);
    let (g, f) = half_step(g, h, f, pair::right_24);
    let (a, d) = half_step(a, b, d, pair::right_16);
    let (e, h) = half_step(e, f, h, pair::right_16);
    let (c, b) = half_step(c, d, b, pair::right_63);
    let (g, f) = half_step(g, h, f, pair::right_63);

    [
        [a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]],
        [e[0], e[1], f[0], f[1], g[0], g[1], h[0], h[1]],
    ]
}

#[inline(always)]
fn quarters([a, b, c, d, e, f, g, h]: Words) -> [[Pair; 2]; 4] {
    [[a, b], [c, d], [e, f], [g, h]]
}

/// `x = x + y + 2 * low(x) * low(y)`, then `z = (z ^ x)` turned.
#[inline(always)]
fn half_step(
    x: [Pair; 2],
    y: [Pair; 2],
    z: [Pair; 2],
    turn: impl Fn(Pair) -> Pair,
) -> ([Pair; 2], [Pair; 2]) {
    let x = pair::mix(x, y);
    let z = [turn(pair::xor(z[0], x[0])), turn(pair::xor(z[1], x[1]))];
    (x, z)
}

/// Turns b by one word, c by two, d by three, so that diagonals stand as columns.
#[inline(always)]
fn to_diagonals([a, e, b, f, c, g, d, h]: Words) -> Words {
    let (b, f) = (pair::across(b, f), pair::across(f, b));
    let (d, h) = (pair::across(h, d), pair::across(d, h));
    [a, e, b, f, g, c, d, h]
}

/// Turns them back.
#[inline(always)]
fn from_diagonals([a, e, b, f, c, g, d, h]: Words) -> Words {
    let (b, f) = (pair::across(f, b), pair::across(b, f));
    let (d, h) = (pair::across(d, h), pair::across(h, d));
    [a, e, b, f, g, c, d, h]
}

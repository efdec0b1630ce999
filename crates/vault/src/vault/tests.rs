//! Tests of the vault with in-memory stores that fail on purpose, and a derivation that costs
//! nothing.

#![allow(
    clippy::print_stdout,
    reason = "the matrix results are printed with --nocapture"
)]

use std::cell::Cell;

mod beside;
mod counting;
mod crashing;
mod creating;
mod erasing;
mod exporting;
mod fixtures;
mod hostile;
mod matrix;
mod opening;
mod resealing;
mod saving;
pub(crate) mod stores;
mod sweeping;
mod tabs;
mod timing;

thread_local! {
    /// The number of comparisons made in this test's thread.
    pub(super) static COMPARISONS: Cell<u32> = const { Cell::new(0) };
}

//! The keeper over stores in memory that fail on purpose, with a derivation that costs nothing.

#![allow(
    clippy::print_stdout,
    reason = "what a matrix came to is printed with --nocapture"
)]

use std::cell::Cell;

mod carrying;
mod counting;
mod crashing;
mod creating;
mod erasing;
mod fixtures;
mod hostile;
mod matrix;
mod opening;
mod resealing;
mod saving;
pub(crate) mod stores;
mod sweeping;
mod tabs;

thread_local! {
    /// How many comparisons attempts have made in this test's thread.
    pub(super) static COMPARISONS: Cell<u32> = const { Cell::new(0) };
}

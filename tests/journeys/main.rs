//! The promises of Lapwing, tried in real browsers. Run with `cargo xtask test journeys`.

#![allow(clippy::print_stdout, reason = "journeys print the times they measure")]

mod front;
mod harness;

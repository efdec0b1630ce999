//! The promises of Lapwing, tried in real browsers. Run with `cargo xtask test journeys`.

#![allow(clippy::print_stdout, reason = "journeys print the times they measure")]

mod faults;
mod front;
mod harness;
mod kept;
mod leaving;
mod nothing_kept;
mod pictures;
mod plans;
mod screens;
mod traces;
mod walk;
mod whole_plan;

//! The promises of Lapwing, tried in real browsers. Run with `cargo xtask test journeys`.

#![allow(clippy::print_stdout, reason = "journeys print the times they measure")]

mod bench;
mod carried;
mod engines;
mod faults;
mod front;
mod harness;
mod idle;
mod kept;
mod killed;
mod leaving;
mod locked;
mod nothing_kept;
mod numbers_file;
mod pictures;
mod plans;
mod rewords;
mod saved_files;
mod screens;
mod traces;
mod walk;
mod whole_plan;

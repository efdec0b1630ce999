//! The end-to-end tests of Lapwing's promises, in real browsers. Run with `cargo xtask test journeys`.

#![allow(
    clippy::print_stdout,
    reason = "the tests print the times they measure"
)]

mod again;
mod along;
mod audit_screens;
mod audit_traces;
mod back;
mod bad_input;
mod bench;
mod bench_exit;
mod cameras;
mod carried;
mod child_kept;
mod children;
mod diary;
mod engines;
mod exit_this_page;
mod faults;
mod front;
mod harness;
mod headers;
mod idle;
mod in_view;
mod joined;
mod kept;
mod killed;
mod leaving;
mod local;
mod locked;
mod luggage;
mod names;
mod nothing_kept;
mod numbers_file;
mod out_of_sight;
mod paper;
mod pictures;
mod plans;
mod printed;
mod quiet;
mod rewords;
mod saved_files;
mod sections;
mod three_people;
mod together;
mod walk;
mod way_out;
mod whole_plan;

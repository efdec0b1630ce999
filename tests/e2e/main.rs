//! The end-to-end tests of Lapwing's promises, in real browsers. Run with `cargo xtask test e2e`.

#![allow(
    clippy::print_stdout,
    reason = "the tests print the times they measure"
)]

mod audit_screens;
mod audit_traces;
mod back;
mod bad_input;
mod bench;
mod bench_exit;
mod bench_first_use;
mod cameras;
mod change_passphrase;
mod child_saved;
mod children;
mod copies;
mod diary;
mod drawn;
mod easy;
mod engines;
mod essentials;
mod exit_page;
mod exit_this_page;
mod export;
mod faults;
mod front;
mod gallery;
mod harness;
mod headers;
mod https;
mod idle;
mod in_the_way;
mod in_view;
mod killed;
mod leaving;
mod local;
mod locked;
mod merge;
mod names;
mod nothing_saved;
mod numbers_file;
mod open_now;
mod openings;
mod out_of_sight;
mod paper;
mod pictures;
mod plans;
mod printed;
mod quiet;
mod reviews;
mod saved_files;
mod saving;
mod sections;
mod set_up;
mod three_minutes;
mod three_people;
mod together;
mod typing_words;
mod walk;
mod whole_languages;
mod whole_plan;
mod worker_along;

//! The project's commands: set-up, build, serve, test. `cargo xtask` without arguments lists them.
//!
//! Also a library, because the end-to-end tests start the same server on the same folder.

#![allow(clippy::print_stdout, reason = "commands print to the terminal")]

pub mod bill;
pub mod compress;
pub mod debian;
pub mod debian_toolchain;
pub mod deny;
pub mod develop;
pub mod dist;
pub mod documents;
pub mod double;
pub mod failure;
pub mod faults;
pub mod fuzz;
pub mod hashes;
pub mod hosts;
pub mod layers;
pub mod nginx;
pub mod place;
pub mod release;
pub mod runner;
pub mod serve;
pub mod setup;
pub mod sign;
pub mod sizes;
pub mod soak;
pub mod step;
pub mod test;
pub mod times;
pub mod toolchain;

//! The browser and nothing else. Only this module touches web-sys; it contains no rules and no prose, and implements
//! the vault's ports.

mod answer;
pub mod back;
pub mod caches;
pub mod clock;
pub mod database;
pub mod exit;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod host;
mod idb;
pub mod mirror;
pub mod normal;
pub mod offline;
pub mod ports;
pub mod presence;
pub mod print;
pub mod qr;
pub mod random;
pub mod shell;
pub mod speech;
pub mod timer;
pub mod worker;

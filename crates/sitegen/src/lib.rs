//! Turns what editors write (content/, host.toml, the template) into what is published: the first
//! page, the page without scripts, a text pack for each language, and the headers they are served
//! with. Every mistake is reported with its file, its line, and what to write instead.

mod area;
mod catalogue;
mod changed;
mod check;
mod checking;
pub mod compress;
mod content;
mod csp;
mod dist;
mod finder;
mod fluent;
mod hashed;
pub mod hashes;
mod headers;
mod host;
mod html;
mod keys;
mod language;
mod markdown;
mod needed;
mod number;
mod numbers;
mod opening;
mod pack;
mod page;
mod plain;
mod problem;
mod pseudo;
mod publish;
mod reading;
mod renamed;
mod security;
pub mod served;
mod service;
mod shrink;
mod source;
mod tables;
mod telling;
mod template;
mod today;

pub use check::{Age, Checked, check, ids};
pub use dist::{Options, Report, dist, dist_on};
pub use problem::{Problem, Problems};
pub use pseudo::Pseudo;
pub use publish::{Built, Order, PublishError, Served, copy, publish, publish_on};
pub use reading::ReadingAge;
pub use telling::{telling, telling_name};
pub use today::today;

//! The plan's tests as one program: compiled and linked once, where one program per file would take ten times that.

mod changes_since;
mod common;
mod diary;
mod diff;
mod drafts;
mod export;
mod frozen;
mod merge;
mod record;
mod sheet;
mod size;
mod who_knows;
mod workers;

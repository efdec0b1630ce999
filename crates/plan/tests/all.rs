//! The plan's tests as one program: compiled and linked once, where one program per file would take ten times that.

mod beside;
mod carry;
mod common;
mod diary;
mod frozen;
mod knows;
mod merge;
mod record;
mod sheet;
mod since;
mod size;

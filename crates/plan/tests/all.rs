//! What a plan promises, in one program: compiled and linked once, where a program for each file would be ten times that.

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

//! Pieces that screens share.

pub mod aloud;
pub mod back;
pub mod beat;
pub mod day;
mod draft;
pub mod drawing;
pub mod element;
pub mod field;
pub mod go;
pub mod idle;
pub mod kept;
pub mod languages;
pub mod lens;
pub mod live;
pub mod offered;
pub mod paper;
pub mod picture;
pub mod pieces;
pub mod private;
pub mod prose;
pub mod removed;
pub mod select;
pub mod service;
mod watching;
pub mod ways;
pub mod words;

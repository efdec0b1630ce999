//! Pieces that screens share.

pub mod back;
pub mod chips;
pub mod door;
pub mod field;
pub mod go;
pub mod heading;
pub mod kept;
pub mod languages;
pub mod live;
pub mod picture;
pub mod prose;
pub mod removed;
pub mod select;
pub mod service;
pub mod ways;
pub mod words;

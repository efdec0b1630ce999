#![doc = include_str!("../README.md")]

mod code;
mod frame;
mod receiver;
mod sender;

pub use code::{Code, QUIET};
pub use frame::{FrameError, LONGEST, SYMBOL};
pub use receiver::{Progress, Receiver};
pub use sender::{Sender, TooLong};

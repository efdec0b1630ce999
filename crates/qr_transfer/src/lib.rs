//! Transfers bytes from one device's screen to another's camera as a series of pictures: in any order, with some of
//! them missed or seen twice, starting anywhere.
//!
//! The bytes are cut into symbols of 342 bytes, from which a Raptor code (RFC 5053, the crate `raptor-code`) generates
//! any number of frames: slightly more frames than there are symbols reconstruct all of them. A frame is base 45 text
//! (RFC 9285), which QR codes store most densely and which engines with built-in QR readers return unaltered. The byte
//! format is in `docs/frame-format.md`.
//!
//! This crate knows nothing of browsers, cameras or the content of the bytes: they are already sealed.
//!
//! ```
//! use qr_transfer::{Receiver, Sender};
//!
//! let bytes = vec![7; 4096];
//! let mut sender = Sender::new(&bytes)?;
//! let mut receiver = Receiver::default();
//! // The camera started late, and misses every second frame.
//! for index in (5..).step_by(2) {
//!     if receiver.take(sender.frame(index).as_bytes())?.is_whole() {
//!         break;
//!     }
//! }
//! assert_eq!(receiver.bytes(), Some(bytes));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod code;
mod frame;
mod receiver;
mod sender;

pub use code::{Code, QUIET};
pub use frame::{FrameError, LONGEST, SYMBOL};
pub use receiver::{Progress, Receiver};
pub use sender::{Sender, TooLong};

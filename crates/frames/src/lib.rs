//! Bytes as pictures that one device shows and another one's camera reads: in any order, with some of them
//! missed, some seen twice, starting anywhere.
//!
//! The bytes are cut into symbols of 342 bytes, and a Raptor code (RFC 5053, the crate `raptor-code`) makes as
//! many frames of them as are wanted: any few more than there are symbols bring all of them back. A frame is a
//! text in base 45 (RFC 9285), which a QR code holds most densely, and which engines that read codes themselves
//! give back unharmed. `docs/frame-format.md` has the bytes.
//!
//! It knows no browser and no camera, and nothing of what the bytes are: they are sealed before.
//!
//! ```
//! use frames::{Receiver, Sender};
//!
//! let bytes = vec![7; 4096];
//! let mut sender = Sender::new(&bytes)?;
//! let mut receiver = Receiver::default();
//! // The camera was late, and misses every second frame.
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

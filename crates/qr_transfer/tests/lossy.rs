//! Frames that are missed, reordered, seen twice, torn.

// Helpers may unwrap, and the figures are for evaluating cameras: `cargo test -p frames -- --nocapture`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

use proptest::prelude::*;
use proptest::sample::Index;
use qr_transfer::{FrameError, LONGEST, Receiver, Sender};

/// Shows frames in the order of a lossy camera until the bytes are complete. Returns the bytes, how many frames were
/// read, and the number of symbols.
fn carried(bytes: &[u8], order: impl Iterator<Item = u16>) -> (Vec<u8>, u32, usize) {
    let mut sender = Sender::new(bytes).unwrap();
    let mut receiver = Receiver::default();
    for index in order {
        let progress = receiver.take(sender.frame(index).as_bytes()).unwrap();
        if progress.is_whole() {
            let symbols = sender.symbols();
            return (receiver.bytes().unwrap(), progress.read, symbols);
        }
    }
    panic!("it never came together");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Any length, starting anywhere, with any part missed and any order within a second.
    #[test]
    fn all_bytes_arrive_despite_lost_and_reordered_frames(
        bytes in proptest::collection::vec(any::<u8>(), 1..30_000),
        start in any::<u16>(),
        keep in proptest::collection::vec(any::<bool>(), 7),
        swaps in proptest::collection::vec(any::<Index>(), 6),
    ) {
        prop_assume!(keep.contains(&true));
        let shown = (0..u16::MAX).map(move |n| start.wrapping_add(n));
        let seen = shown.zip(keep.iter().cycle()).filter(|(_, keep)| **keep).map(|(index, _)| index);
        let seen: Vec<u16> = seen.take(2_000).collect();
        // Six frames at a time, shuffled, each of them twice.
        let order = seen.chunks(6).flat_map(|few| {
            let mut few = few.to_vec();
            for (at, swap) in swaps.iter().enumerate().take(few.len()) {
                let other = swap.index(few.len());
                few.swap(at, other);
            }
            few.iter().chain(&few).copied().collect::<Vec<_>>()
        });
        let (came, read, symbols) = carried(&bytes, order);
        prop_assert_eq!(came, bytes);
        // A Raptor code needs a few more frames than symbols; each further one is only half as likely to be needed.
        prop_assert!((read as usize) < symbols + 32, "{} of {}", read, symbols);
    }

    /// Frames of two plans: the first continues as if the other were not there.
    #[test]
    fn frames_of_another_plan_are_reported(a in any::<[u8; 32]>(), b in any::<[u8; 32]>()) {
        prop_assume!(a != b);
        let (a, b) = (a.repeat(40), b.repeat(40));
        let (mut ours, mut theirs) = (Sender::new(&a).unwrap(), Sender::new(&b).unwrap());
        let mut receiver = Receiver::default();
        for index in 0.. {
            if receiver.take(ours.frame(index).as_bytes()).unwrap().is_whole() {
                break;
            }
            prop_assert_eq!(receiver.take(theirs.frame(index).as_bytes()), Err(FrameError::Other));
        }
        prop_assert_eq!(receiver.bytes(), Some(a));
    }
}

#[test]
fn longest_copy_is_transferred() {
    let bytes: Vec<u8> = (0..167_936_u32)
        .map(|n| (n.wrapping_mul(n) >> 7) as u8)
        .collect();
    // Two of three frames are missed.
    let (came, read, symbols) = carried(&bytes, (0..u16::MAX).step_by(3));
    assert!(came == bytes);
    println!("{symbols} symbols, {read} frames were needed");
    assert!(read < 510, "{read}");
}

#[test]
fn empty_and_oversized_data_are_refused() {
    assert!(Sender::new(&[]).is_err());
    assert!(Sender::new(&vec![0; LONGEST + 1]).is_err());
    assert!(Sender::new(&vec![0; LONGEST]).is_ok());
}

/// Every frame has a valid checksum, but one belongs to other content: the error is reported, and the same receiver
/// starts from scratch.
#[test]
fn receiver_restarts_after_a_corrupt_result() {
    let bytes = vec![9; 3_000];
    let mut sender = Sender::new(&bytes).unwrap();
    // A frame with a different symbol and a valid checksum: the worst a miscorrected code could do.
    let mut forged = base45::decode(sender.frame(2)).unwrap();
    forged[20] ^= 1;
    let sum = forged[..10].iter().chain(&forged[14..]);
    let sum = sum.fold(0x811c_9dc5_u32, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    forged[10..14].copy_from_slice(&sum.to_be_bytes());
    let mut receiver = Receiver::default();
    receiver.take(base45::encode(&forged).as_bytes()).unwrap();
    let mut told = None;
    for index in 3..60 {
        match receiver.take(sender.frame(index).as_bytes()) {
            Ok(progress) if progress.is_whole() => break,
            Ok(_) => {}
            Err(error) => told = Some(error),
        }
    }
    assert_eq!(told, Some(FrameError::Broken));
    assert_eq!(receiver.bytes(), Some(bytes));
}

//! Bytes that we did not seal.

use super::stores::{Tab, kept, right, run};
use crate::OpenError;
use crate::container::Container;
use crate::layout::{CONTAINER, Region, Slot};
use crate::ports::Random;

const NAME: &str = "view-1a";

fn put(tab: &Tab, bytes: &[u8]) {
    tab.0
        .database
        .borrow_mut()
        .insert(NAME.into(), bytes.into());
    tab.0.mirror.borrow_mut().insert(NAME.into(), bytes.into());
}

fn random_below(tab: &Tab, limit: usize) -> usize {
    let drawn: [u8; 8] = tab.bytes().unwrap();
    usize::try_from(u64::from_le_bytes(drawn) % u64::try_from(limit).unwrap()).unwrap()
}

#[test]
fn ten_thousand_random_values_do_not_open() {
    let tab = kept(b"x");
    for round in 0..10_000 {
        // Mostly short ones, for speed; every eighth has the length of a container.
        let length = match round % 8 {
            0 => CONTAINER,
            1 => random_below(&tab, 2 * CONTAINER),
            _ => random_below(&tab, 5000),
        };
        let mut bytes = vec![0; length];
        tab.fill(&mut bytes).unwrap();
        put(&tab, &bytes);
        let opened = run(tab.vault().open(&right()));
        assert_eq!(opened.err(), Some(OpenError::No));
    }
}

#[test]
fn no_truncation_counts_as_a_container() {
    let tab = kept(b"x");
    let whole = tab.0.database.borrow()[NAME].clone();
    for length in 0..CONTAINER {
        assert!(Container::from_stored(&whole[..length]).is_none());
    }
    assert!(Container::from_stored(&whole).is_some());
}

#[test]
fn truncated_containers_do_not_open() {
    let tab = kept(b"x");
    let whole = tab.0.database.borrow()[NAME].clone();
    let mut lengths: Vec<usize> = (0..300).chain((0..CONTAINER).step_by(4001)).collect();
    for region in Region::ALL {
        for slot in Slot::ALL {
            lengths.push(slot.commitment(region).start);
            lengths.push(slot.tag(region).end);
        }
        lengths.extend([
            region.body().start,
            region.head().end(),
            region.body().end - 1,
        ]);
    }
    for length in lengths {
        put(&tab, &whole[..length]);
        let opened = run(tab.vault().open(&right()));
        assert_eq!(opened.err(), Some(OpenError::No), "cut to {length}");
    }
    put(&tab, &[whole.as_slice(), b"and more"].concat());
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn flipped_bits_never_give_a_wrong_payload() {
    let tab = kept(b"the payload");
    let region = run(tab.vault().open(&right())).unwrap().unlocked.region();
    let whole = tab.0.database.borrow()[NAME].clone();
    let used = [
        Slot::FIRST.commitment(region).start..Slot::FIRST.tag(region).end,
        region.body().start..region.body().start + 200,
        region.body().end - 16..region.body().end,
        0..32,
    ];
    let places = used
        .into_iter()
        .flatten()
        .flat_map(|place| [(place, 1), (place, 128)])
        .chain((0..500).map(|_| (random_below(&tab, CONTAINER), 4)));
    for (place, bit) in places {
        let mut bytes = whole.clone();
        bytes[place] ^= bit;
        put(&tab, &bytes);
        match run(tab.vault().open(&right())) {
            Ok(opened) => assert_eq!(opened.payload.as_slice(), b"the payload"),
            Err(error) => assert!(matches!(error, OpenError::No | OpenError::Damaged)),
        }
    }
}

#[test]
fn altered_commitment_reads_as_a_wrong_passphrase() {
    let tab = kept(b"x");
    let region = run(tab.vault().open(&right())).unwrap().unlocked.region();
    let mut bytes = tab.0.database.borrow()[NAME].clone();
    bytes[Slot::FIRST.commitment(region).start] ^= 1;
    put(&tab, &bytes);
    // Not `Damaged`: everything else in it would open.
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

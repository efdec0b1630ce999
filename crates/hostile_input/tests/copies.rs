//! Copies made to do harm: each is refused at once, and costs neither memory nor time.

#![allow(clippy::unwrap_used)]

use hostile_input::Forged;
use plan::record::{Cache, RecordError, decode, decode_copy, encode};
use plan::{Change, Day, Id, Plan, Replica, ReviewPart};
use std::time::{Duration, Instant};

/// A person with this name, as an item inside a block; `stamp` is the edit that created it.
fn person(stamp: u64, name: &str) -> Vec<u8> {
    let mut item = minicbor::Encoder::new(Vec::new());
    item.map(3).unwrap();
    item.u8(0).unwrap().u8(3).unwrap();
    item.u8(1)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(0)
        .unwrap()
        .u64(stamp)
        .unwrap();
    item.u8(4)
        .unwrap()
        .map(1)
        .unwrap()
        .u8(1)
        .unwrap()
        .str(name)
        .unwrap();
    item.into_writer()
}

fn ids(count: u32) -> Vec<u8> {
    let one = |n: u32| [&n.to_be_bytes()[..], &[7; 12]].concat();
    (0..count).flat_map(one).collect()
}

/// A copy with these blocks, refused within a second.
fn is_refused(forged: &Forged) {
    let record = forged.record().unwrap();
    let begun = Instant::now();
    assert_eq!(decode_copy(&record), Err(RecordError::Broken));
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
}

fn with(blocks: Vec<(Vec<u8>, Vec<u8>)>) -> Forged {
    Forged {
        blocks,
        ..Forged::default()
    }
}

#[test]
fn ordinary_copy_is_read() {
    let record = with(vec![(ids(1), person(3, "Jo"))]).record().unwrap();
    let plan = decode_copy(&record).unwrap();
    assert_eq!(plan.people().next().unwrap().1.name, "Jo");
    assert_eq!(decode(&record), Ok(plan));
}

#[test]
fn stamps_at_the_top_of_their_range_are_refused() {
    for top in [u64::MAX, u64::MAX - 1, 1 << 62, (1 << 53) + 1] {
        is_refused(&with(vec![(ids(1), person(top, "Jo"))]));
        let counted = Forged {
            counter: top,
            ..Forged::default()
        };
        is_refused(&counted);
    }
    let last = with(vec![(ids(1), person(1 << 53, "Jo"))]);
    assert!(decode_copy(&last.record().unwrap()).is_ok());
}

/// A record that our own edits carried past the limit of a copy still opens, and only one that could overflow does not.
#[test]
fn own_record_opens_whatever_it_counts() {
    let own = |stamp| decode(&with(vec![(ids(1), person(stamp, "Jo"))]).record().unwrap());
    assert!(own((1 << 53) + 1).is_ok() && own(1 << 62).is_ok());
    assert_eq!(own((1 << 62) + 1), Err(RecordError::Broken));
}

#[test]
fn small_file_that_inflates_is_refused() {
    let long = person(1, &"a".repeat(7 * 1024 * 1024));
    let blocks: Vec<_> = (0..20)
        .map(|n| (ids(n + 1)[16 * n as usize..].to_vec(), long.clone()))
        .collect();
    let bomb = with(blocks);
    let length = bomb.record().unwrap().len();
    assert!(length < 160 * 1024, "{length} bytes");
    is_refused(&bomb);
    // Also where each text is short: it is the whole that counts.
    let many = (0..250)
        .flat_map(|n| person(n, &"a".repeat(20_000)))
        .collect::<Vec<u8>>();
    let blocks = (0..4).map(|n| {
        (
            ids(250 * (n + 1))[16 * 250 * n as usize..].to_vec(),
            many.clone(),
        )
    });
    is_refused(&with(blocks.collect()));
}

/// What the snapshots of reviews take counts too: each is compressed by itself, inside a block.
#[test]
fn snapshots_that_inflate_are_refused() {
    let copy = |reviews: u8, length: usize| {
        let small = miniz_oxide::deflate::compress_to_vec(&vec![0; length], 6);
        let mut plan = Plan::new(Replica(1));
        for n in 0..reviews {
            let part = ReviewPart::Done(Day::FIRST, small.clone());
            plan.apply(Change::Review {
                id: Id([n; 16]),
                part,
            })
            .unwrap();
        }
        encode(&plan, &mut Cache::default())
    };
    let bomb = copy(20, 7 * 1024 * 1024);
    assert!(bomb.len() < 160 * 1024, "{} bytes", bomb.len());
    let begun = Instant::now();
    assert_eq!(decode_copy(&bomb), Err(RecordError::Broken));
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(1), "{took:?}");
    assert!(decode_copy(&copy(20, 700 * 1024)).is_ok());
}

#[test]
fn texts_over_the_limit_are_refused() {
    is_refused(&with(vec![(ids(1), person(1, &"a".repeat(200_001)))]));
    let joined = with(vec![(ids(1), person(1, &"a".repeat(200_000)))]);
    assert!(decode_copy(&joined.record().unwrap()).is_ok());
}

#[test]
fn more_items_than_a_region_holds_are_refused() {
    let people =
        |count: u32| -> Vec<u8> { (0..count).flat_map(|n| person(n.into(), "Jo")).collect() };
    is_refused(&with(vec![(ids(10_001), people(10_001))]));
    assert!(decode_copy(&with(vec![(ids(9_000), people(9_000))]).record().unwrap()).is_ok());
}

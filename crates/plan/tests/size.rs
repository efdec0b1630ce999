//! How much space a full plan takes: the figure behind the size of the container's regions.

// To print the figure: `cargo test -p plan --test all size -- --nocapture`.
#![allow(clippy::print_stdout)]

use plan::record::{Cache, encode};
use plan::{Change, Day, Field, Id, LinePart, Plan, Replica, ReviewPart, Snapshot};

/// 2,100 lines of 60 characters of everyday words and a hundred other items must fit in a region.
#[test]
fn two_thousand_diary_entries_fit_in_a_region() {
    const WORDS: &str = "the came home late and shouted about dinner again then slammed door my phone was taken \
        for an hour she heard it through wall children were upstairs asleep he said sorry after that I wrote \
        this down at work on tuesday morning before nine asked where I had been three times car keys gone \
        neighbour rang police they spoke to him outside money missing from purse told me nobody would believe";
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut seed = 88_172_645_463_325_252_u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let mut plan = Plan::new(Replica(random()));
    for n in 0..2_100u16 {
        let mut line = String::new();
        while line.len() < 60 {
            line.push_str(words[(random() % words.len() as u64) as usize]);
            line.push(' ');
        }
        line.truncate(60);
        let mut id = [0u8; 16];
        id[..8].copy_from_slice(&random().to_le_bytes());
        id[8..].copy_from_slice(&random().to_le_bytes());
        // One event a day, written down the day after.
        let written =
            Day::new(2020 + n / 336, (n / 28 % 12) as u8 + 1, (n % 28) as u8 + 1).unwrap();
        let words = LinePart::Write(Field::Words, line);
        for part in [words, LinePart::Happened(written.before().into())] {
            let (id, today) = (Id(id), written);
            plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
        }
    }
    let length = encode(&plan, &mut Cache::default()).len();
    println!("2,100 diary lines of 60 characters: {length} bytes");
    assert!(length < 120 * 1024, "{length} bytes");

    // And with six reviews, and a hundred steps, things and people in it.
    let mut fresh = move || Id(std::array::from_fn(|_| (random() >> 32) as u8));
    for n in 0..100_usize {
        let text = words.iter().cycle().skip(n * 7).take(9).copied();
        let text = text.collect::<Vec<_>>().join(" ");
        let change = match n % 3 {
            0 => Change::AddPerson {
                fresh: fresh(),
                name: text,
            },
            1 => Change::OwnThing {
                fresh: fresh(),
                whose: None,
                text,
            },
            _ => Change::OwnStep {
                fresh: fresh(),
                section: 2,
                text,
            },
        };
        plan.apply(change).unwrap();
    }
    let today = Day::new(2026, 11, 22).unwrap();
    for _ in 0..6 {
        let part = ReviewPart::Done(today, Snapshot::of(&plan).to_bytes());
        plan.apply(Change::Review { id: fresh(), part }).unwrap();
    }
    let length = encode(&plan, &mut Cache::default()).len();
    println!("with a hundred other items, and six reviews: {length} bytes");
    // The capacity of a region: `vault`'s MAX_PAYLOAD.
    assert!(length < 163_760, "{length} bytes");
}

//! A sample of what the fuzz targets try for hours: all seeds that they found, and random
//! alterations of them.

// Helpers unwrap like the tests do: a panic is the report.
#![allow(clippy::unwrap_used)]

use proptest::{
    prelude::*,
    sample::{Index, select},
    test_runner::TestRunner,
};
use std::{fs, path::Path};

/// The number of altered seeds for each target.
const INPUTS: u32 = 2_000;

/// Every file in these folders of the repository.
fn seeds(folders: &[&str]) -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let files = |folder: &&str| {
        fs::read_dir(root.join(folder))
            .unwrap()
            .map(|entry| fs::read(entry.unwrap().path()).unwrap())
            .collect::<Vec<_>>()
    };
    let seeds: Vec<Vec<u8>> = folders.iter().flat_map(files).collect();
    assert!(seeds.len() > 10, "{} seeds in {folders:?}", seeds.len());
    seeds
}

/// What is done to a seed.
#[derive(Clone, Debug)]
enum Alteration {
    Set(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, Index),
    Cut(Index),
}

fn alteration() -> impl Strategy<Value = Alteration> {
    let some = prop::collection::vec(any::<u8>(), 1..20);
    prop_oneof![
        6 => any::<(Index, u8)>().prop_map(|(at, to)| Alteration::Set(at, to)),
        2 => (any::<Index>(), some).prop_map(|(at, bytes)| Alteration::Insert(at, bytes)),
        2 => any::<(Index, Index)>().prop_map(|(from, to)| Alteration::Remove(from, to)),
        1 => any::<Index>().prop_map(Alteration::Cut),
    ]
}

fn altered(mut bytes: Vec<u8>, alterations: Vec<Alteration>) -> Vec<u8> {
    for alteration in alterations {
        let length = bytes.len();
        match alteration {
            Alteration::Set(at, to) if length > 0 => bytes[at.index(length)] = to,
            Alteration::Set(_, to) => bytes.push(to),
            Alteration::Insert(at, more) => {
                let at = at.index(length + 1);
                bytes.splice(at..at, more);
            }
            Alteration::Remove(from, to) => {
                let (from, to) = (from.index(length + 1), to.index(length + 1));
                bytes.drain(from.min(to)..from.max(to));
            }
            Alteration::Cut(at) => bytes.truncate(at.index(length + 1)),
        }
    }
    bytes
}

fn try_all(check: fn(&[u8]), folders: &[&str]) {
    let seeds = seeds(folders);
    for seed in &seeds {
        check(seed);
    }
    let config = ProptestConfig {
        failure_persistence: None, // failing inputs are saved as seeds
        ..ProptestConfig::with_cases(INPUTS)
    };
    let input = (select(seeds), prop::collection::vec(alteration(), 1..6))
        .prop_map(|(seed, alterations)| altered(seed, alterations));
    TestRunner::new(config)
        .run(&input, |input| {
            check(&input);
            Ok(())
        })
        .unwrap();
}

#[test]
fn container() {
    try_all(hostile_input::container, &["fuzz/seeds/container"]);
}

#[test]
fn exported() {
    try_all(hostile_input::exported, &["fuzz/seeds/carried"]);
}

#[test]
fn record() {
    try_all(
        hostile_input::record,
        &["fuzz/seeds/record", "crates/plan/tests/fixtures"],
    );
}

#[test]
fn merged() {
    try_all(hostile_input::merged, &["fuzz/seeds/merged"]);
}

#[test]
fn numbers() {
    try_all(hostile_input::numbers, &["fuzz/seeds/numbers"]);
}

#[test]
fn snapshot() {
    try_all(hostile_input::snapshot, &["fuzz/seeds/snapshot"]);
}

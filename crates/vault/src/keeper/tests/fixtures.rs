//! Containers that were made once and open for ever, in `tests/fixtures`. A change that this test
//! does not survive locks people out of what they kept.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::stores::{Derivation, Tab, run};
use crate::{Durability, Phrase};

const WORDS: [&str; 5] = ["hedgehog", "lantern", "tulip", "kite", "umbrella"];

fn path(end: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(format!("container-v1a.{end}"))
}

/// Every byte value, after a line of text.
fn payload() -> Vec<u8> {
    let mut payload = b"Version 1, profile 1, with device secrets.\n".to_vec();
    payload.extend(0..=255);
    payload
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &Value) -> Vec<u8> {
    let digits = text.as_str().unwrap();
    (0..digits.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
        .collect()
}

#[test]
fn the_container_of_version_1_opens() {
    let told: Value = serde_json::from_slice(&fs::read(path("json")).unwrap()).unwrap();
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::Real);
    let name = told["name"].as_str().unwrap().to_owned();
    let container = fs::read(path("bin")).unwrap();
    tab.0.database.borrow_mut().insert(name, container);
    let secrets = unhex(&told["secrets"]);
    tab.0.second.borrow_mut().insert("tone-1".into(), secrets);

    let words: Vec<&str> = told["words"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let opened = run(tab.keeper().open(&Phrase::from_words(&words).unwrap())).unwrap();
    assert_eq!(opened.payload.as_slice(), unhex(&told["payload"]));
    assert_eq!(opened.payload.as_slice(), payload());
    let unlocked = opened.unlocked;
    assert_eq!(
        unlocked.sealed().counter(),
        told["counter"].as_u64().unwrap()
    );
    assert_eq!(
        u64::from(unlocked.region().number()),
        told["region"].as_u64().unwrap()
    );
}

/// Made the fixture. Run it only for a new version, under a new name.
#[test]
#[ignore = "overwrites a frozen fixture"]
fn make_the_container_of_version_1() {
    let tab = Tab::with_system_randomness();
    tab.0.derivation.set(Derivation::Real);
    let keeper = tab.keeper();
    let phrase = Phrase::from_words(&WORDS).unwrap();
    drop(run(keeper.create(&phrase, b"an earlier payload")).unwrap());
    let mut unlocked = run(keeper.open(&phrase)).unwrap().unlocked;
    let sealed = unlocked.seal(&payload(), &tab).unwrap();
    let save = unlocked.to_save(&sealed).unwrap();
    drop(run(keeper.save(&save, Durability::Strict)).unwrap());

    let database = tab.0.database.borrow();
    let told = json!({
        "name": "view-1a",
        "words": WORDS,
        "secrets": hex(&database["tone-1"]),
        "region": unlocked.region().number(),
        "slot": 0,
        "counter": sealed.counter(),
        "payload": hex(&payload()),
    });
    fs::write(path("bin"), &database["view-1a"]).unwrap();
    fs::write(path("json"), format!("{told:#}\n")).unwrap();
}

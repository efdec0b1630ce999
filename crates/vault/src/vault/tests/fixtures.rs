//! Containers and carried copies in `tests/fixtures`, made once, that must open for ever. A change
//! that breaks these tests locks users out of their saved records.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::stores::{Derivation, Tab, run};
use crate::{Durability, Phrase};

const WORDS: [&str; 5] = ["hedgehog", "lantern", "tulip", "kite", "umbrella"];

/// With a one-piece body, the original layout.
const FIRST: &str = "container-v1a";
/// With a head and a payload.
const CONTAINER: &str = "container-v1a-2";
/// With a header by which it can be recognised, no longer written.
const CARRIED_1: &str = "carried-1";
const CARRIED: &str = "carried-2";

fn path(fixture: &str, end: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(format!("{fixture}.{end}"))
}

fn told(fixture: &str) -> Value {
    serde_json::from_slice(&fs::read(path(fixture, "json")).unwrap()).unwrap()
}

fn phrase(told: &Value) -> Phrase {
    let words: Vec<&str> = told["words"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    Phrase::from_words(&words).unwrap()
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
fn version_1_container_opens() {
    opens(CONTAINER);
}

#[test]
fn version_1_container_with_one_piece_body_opens() {
    opens(FIRST);
}

fn opens(fixture: &str) {
    let told = told(fixture);
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::Real);
    let name = told["name"].as_str().unwrap().to_owned();
    let container = fs::read(path(fixture, "bin")).unwrap();
    tab.0.database.borrow_mut().insert(name, container);
    let secrets = unhex(&told["secrets"]);
    tab.0.second.borrow_mut().insert("tone-1".into(), secrets);

    let opened = run(tab.vault().open(&phrase(&told))).unwrap();
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

/// Made the fixture. Only run it for a new version, under a new name.
#[test]
#[ignore = "overwrites a frozen fixture"]
fn make_version_1_container() {
    let tab = Tab::with_system_randomness();
    tab.0.derivation.set(Derivation::Real);
    let vault = tab.vault();
    let phrase = Phrase::from_words(&WORDS).unwrap();
    drop(run(vault.create(&phrase, b"an earlier payload")).unwrap());
    let mut unlocked = run(vault.open(&phrase)).unwrap().unlocked;
    let sealed = unlocked.seal(&payload(), &tab).unwrap();
    let save = unlocked.to_save(&sealed).unwrap();
    drop(run(vault.save(&save, Durability::Strict)).unwrap());

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
    fs::write(path(CONTAINER, "bin"), &database["view-1a"]).unwrap();
    fs::write(path(CONTAINER, "json"), format!("{told:#}\n")).unwrap();
}

fn exported_payload(version: u8) -> Vec<u8> {
    let mut payload = format!("Carried, version {version}, profile 1.\n").into_bytes();
    payload.extend(0..=255);
    payload
}

#[test]
fn version_1_exported_copy_opens() {
    copy_opens(CARRIED_1, 1);
}

#[test]
fn version_2_exported_copy_opens() {
    copy_opens(CARRIED, 2);
}

fn copy_opens(fixture: &str, version: u8) {
    let told = told(fixture);
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::Real);
    let file = fs::read(path(fixture, "bin")).unwrap();
    let opened = run(tab.vault().open_copy(&phrase(&told), &file)).unwrap();
    assert_eq!(opened.as_slice(), unhex(&told["payload"]));
    assert_eq!(opened.as_slice(), exported_payload(version));
}

/// Made the fixture. Only run it for a new version, under a new name.
#[test]
#[ignore = "overwrites a frozen fixture"]
fn make_version_2_exported_copy() {
    let tab = Tab::with_system_randomness();
    tab.0.derivation.set(Derivation::Real);
    let words = ["puzzle", "kite", "marbles", "lantern", "tulip"];
    let phrase = Phrase::from_words(&words).unwrap();
    let payload = exported_payload(2);
    let file = run(tab.vault().export(&phrase, &payload)).unwrap();
    let told = json!({ "words": words, "payload": hex(&payload) });
    fs::write(path(CARRIED, "bin"), file).unwrap();
    fs::write(path(CARRIED, "json"), format!("{told:#}\n")).unwrap();
}

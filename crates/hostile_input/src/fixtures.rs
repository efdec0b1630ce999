//! The frozen container and carried copies, their descriptions, and a way to alter bytes.

use vault::Phrase;

/// The frozen record of a plan.
pub static RECORD: &[u8] = include_bytes!("../../plan/tests/fixtures/record-1.bin");
/// The frozen container.
pub static CONTAINER: &[u8] = include_bytes!("../../../tests/fixtures/container-v1a-2.bin");
/// The frozen carried copies of both versions, which have the same words.
pub static CARRIED: [&[u8]; 2] = [
    include_bytes!("../../../tests/fixtures/carried-1.bin"),
    include_bytes!("../../../tests/fixtures/carried-2.bin"),
];

static CONTAINER_TOLD: &str = include_str!("../../../tests/fixtures/container-v1a-2.json");
static CARRIED_TOLD: [&str; 2] = [
    include_str!("../../../tests/fixtures/carried-1.json"),
    include_str!("../../../tests/fixtures/carried-2.json"),
];

/// The offset of the salt in the container.
pub const CONTAINER_SALT: usize = 0;
/// The offsets of the salt in the carried copies.
pub const CARRIED_SALT: [usize; 2] = [4, 0];

/// The description of a fixture.
pub struct Told {
    pub phrase: Phrase,
    pub payload: Vec<u8>,
    pub secrets: Vec<u8>,
}

/// Returns the description of the container.
pub fn container() -> Told {
    told(CONTAINER_TOLD)
}

/// Returns the descriptions of the carried copies.
pub fn exported() -> [Told; 2] {
    CARRIED_TOLD.map(told)
}

/// Parses the few fields, without a JSON crate.
fn told(json: &str) -> Told {
    let after = |name: &str| {
        json.split_once(&format!("\"{name}\":"))
            .map_or("", |(_, rest)| rest)
    };
    let hex = |name: &str| -> Vec<u8> {
        let digits = after(name).split('"').nth(1).unwrap_or_default();
        (0..digits.len() / 2)
            .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap())
            .collect()
    };
    let words: Vec<&str> = after("words")
        .split(']')
        .next()
        .unwrap_or_default()
        .split('"')
        .skip(1)
        .step_by(2)
        .collect();
    Told {
        phrase: Phrase::from_words(&words).unwrap(),
        payload: hex("payload"),
        secrets: hex("secrets"),
    }
}

/// Alters bytes by a script: `place[3] | byte[1]`, repeated; a place past the end truncates.
pub fn alter(bytes: &mut Vec<u8>, script: &[u8]) {
    for step in script.chunks_exact(4) {
        let place = usize::from(step[0]) << 16 | usize::from(step[1]) << 8 | usize::from(step[2]);
        let length = bytes.len();
        match bytes.get_mut(place) {
            Some(byte) => *byte ^= step[3],
            None => bytes.truncate(place % (length + 1)),
        }
    }
}

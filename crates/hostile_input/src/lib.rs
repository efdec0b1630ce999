#![doc = include_str!("../README.md")]
// A panic is how a fuzz target reports what it found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod browser;
mod fixtures;

use browser::{Browser, Stub, run};
use fixtures::{CARRIED, CONTAINER, alter};
use plan::record::{Cache, decode, encode};
use sha2::{Digest, Sha256};
use vault::{Durability, OpenCopyError, Vault};

const NAME: &str = "view-1a";
const SECRETS: &str = "tone-1";

/// Arbitrary containers and device secrets, through the vault. The first byte selects what the others are: a complete
/// value, or a script that alters the frozen one (see `alter`).
pub fn container(data: &[u8]) {
    let Some((what, data)) = data.split_first() else {
        return;
    };
    let told = fixtures::container();
    let browser = Browser::default();
    let mut copy = CONTAINER.to_vec();
    let mut secrets = told.secrets.clone();
    match what % 5 {
        0 => copy = data.to_vec(),
        1 | 2 => alter(&mut copy, data),
        3 => alter(&mut secrets, data),
        _ => secrets = data.to_vec(),
    }
    // With an intact copy in the other store, it opens no matter what this one contains.
    let whole_beside = what % 2 == 1 && what % 5 < 3;
    browser.database.put(NAME, copy.clone());
    browser.mirror.put(
        NAME,
        if whole_beside {
            CONTAINER.to_vec()
        } else {
            copy
        },
    );
    browser.second.put(SECRETS, secrets);

    let vault = Vault::new(browser);
    match run(vault.open(&told.phrase)) {
        Ok(mut opened) => {
            assert_eq!(opened.payload.as_slice(), told.payload);
            let sealed = opened.unlocked.seal(b"next", &Stub).unwrap();
            let save = opened.unlocked.to_save(&sealed).unwrap();
            // The result of saving does not matter.
            drop(run(vault.save(&save, Durability::Relaxed)));
        }
        Err(error) => assert!(!whole_beside, "{error}"),
    }
}

/// Arbitrary carried copies. The first byte selects what the others are: a complete file, one with a corrected check,
/// or a script that alters the frozen one.
pub fn exported(data: &[u8]) {
    let Some((what, data)) = data.split_first() else {
        return;
    };
    let told = fixtures::exported();
    let mut file = data.to_vec();
    if what % 4 > 1 {
        file = CARRIED.to_vec();
        alter(&mut file, data);
    }
    if what % 2 == 1 && file.len() >= 40 {
        let hash = Sha256::digest(&file[..36]);
        file[36..40].copy_from_slice(&hash[..4]);
    }
    let known = vault::recognise(&file);
    let opened = run(Vault::new(Browser::default()).open_copy(&told.phrase, &file));
    match opened {
        Ok(payload) => assert_eq!(payload.as_slice(), told.payload),
        Err(OpenCopyError::NotACopy(why)) => assert_eq!(known, Err(why)),
        Err(_) => assert_eq!(known, Ok(())),
    }
}

/// Arbitrary records: anything that can be read can be written and read again.
pub fn record(data: &[u8]) {
    if let Ok(plan) = decode(data) {
        let once = encode(&plan, &mut Cache::default());
        let again = decode(&once).expect("what was written can be read");
        assert_eq!(encode(&again, &mut Cache::default()), once);
    }
}

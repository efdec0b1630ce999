#![doc = include_str!("../README.md")]
// A panic is how a fuzz target reports what it found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod browser;
mod fixtures;
mod forged;
mod numbers;

use browser::{Browser, Stub, run};
use fixtures::{CARRIED, CONTAINER, alter};
pub use forged::Forged;
pub use numbers::numbers;
use plan::record::{Cache, decode, encode};
use plan::{
    Change, Day, Id, Plan, Replica, ReviewPart, Side, Snapshot, aspects, lines_since, since,
};
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

/// Arbitrary carried copies. The first byte selects what the others are: a complete file, one with a corrected check
/// (which only version 1 has), or a script that alters a frozen one.
pub fn exported(data: &[u8]) {
    let Some((what, data)) = data.split_first() else {
        return;
    };
    let version = usize::from(what / 4 % 2);
    let [first, second] = fixtures::exported();
    let mut file = data.to_vec();
    if what % 4 > 1 {
        file = CARRIED[version].to_vec();
        alter(&mut file, data);
    }
    if what % 2 == 1 && file.len() >= 40 {
        let hash = Sha256::digest(&file[..36]);
        file[36..40].copy_from_slice(&hash[..4]);
    }
    let known = vault::recognise(&file);
    let opened = run(Vault::new(Browser::default()).open_copy(&first.phrase, &file));
    match opened {
        Ok(payload) => assert!([first.payload, second.payload].contains(&payload)),
        Err(OpenCopyError::NotACopy(why)) => assert_eq!(known, Err(why)),
        Err(_) => assert_eq!(known, Ok(())),
    }
}

/// Two arbitrary plans, one merged into the other, and brought together by choice.
pub fn merged(data: &[u8]) {
    let Some((ours, theirs)) = forged::pair(data) else {
        return;
    };
    let mut merged = ours.clone();
    merged.merge(&theirs);
    can_be_written(&merged);
    let once = merged.clone();
    merged.merge(&theirs);
    assert_eq!(merged, once, "merging again changes nothing");

    for side in [Side::Here, Side::Brought] {
        let mut together = ours.clone();
        together.bring_together(&theirs, |_| side);
        can_be_written(&together);
        can_be_edited(together);
    }
    can_be_edited(once);
}

/// Arbitrary snapshots of a review: compared with a plan, and kept in one.
pub fn snapshot(data: &[u8]) {
    let Some(was) = Snapshot::from_bytes(data) else {
        return;
    };
    let written = was.to_bytes();
    let again = Snapshot::from_bytes(&written).expect("what was written can be read");
    assert_eq!(again.to_bytes(), written);

    let plan = decode(fixtures::RECORD).expect("the frozen record");
    let now = Snapshot::of(&plan);
    for changed in since(&was, &now).iter().chain(&since(&now, &was)) {
        drop(aspects(changed.item(), changed.item()));
    }
    drop(lines_since(&was, &plan));
    let mut plan = Plan::new(Replica(1));
    let part = ReviewPart::Done(Day::FIRST, data.to_vec());
    let id = Id([1; 16]);
    plan.apply(Change::Review { id, part })
        .expect("a new review");
    plan.apply(Change::RemoveSection { section: 2 })
        .expect("an edit");
    can_be_written(&plan);
}

fn can_be_written(plan: &Plan) {
    let once = encode(plan, &mut Cache::default());
    let again = decode(&once).expect("what was written can be read");
    assert_eq!(encode(&again, &mut Cache::default()), once);
}

/// A plan takes another edit in any state.
fn can_be_edited(mut plan: Plan) {
    let (fresh, name) = (Id([250; 16]), "Jo".to_owned());
    if plan.item(fresh).is_none() && !plan.read_only() {
        plan.apply(Change::AddPerson { fresh, name })
            .expect("an edit");
        assert!(plan.person(fresh).is_some());
    }
    can_be_written(&plan);
}

/// Arbitrary records: anything that can be read can be written and read again.
pub fn record(data: &[u8]) {
    if let Ok(plan) = decode(data) {
        let once = encode(&plan, &mut Cache::default());
        let again = decode(&once).expect("what was written can be read");
        assert_eq!(encode(&again, &mut Cache::default()), once);
    }
}

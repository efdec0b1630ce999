//! Creating the container.

use super::stores::{Call, Derivation, Tab, changed, kept, opened, right, run};
use crate::ports::StoreError;
use crate::{CreateError, MAX_PAYLOAD, OpenError, Profile, SealError};

const SECRETS: &str = "tone-1";

#[test]
fn saved_payload_opens_and_is_never_stored_in_plaintext() {
    let marker = b"a line that somebody wrote";
    let tab = kept(marker);
    assert_eq!(opened(&tab), marker);
    for shelf in tab.everything() {
        for value in shelf.values() {
            assert!(!value.windows(marker.len()).any(|part| part == marker));
        }
    }
}

#[test]
fn all_stores_hold_a_copy_under_neutral_names() {
    let tab = kept(b"x");
    let [database, mirror, second] = tab.everything();
    assert!(database.keys().eq([SECRETS, "view-1a"]));
    assert!(mirror.keys().eq(["view-1a"]));
    assert!(second.keys().eq([SECRETS]));
    assert_eq!(database["view-1a"], mirror["view-1a"]);
    assert_eq!(database[SECRETS], second[SECRETS]);
}

#[test]
fn secrets_are_stored_before_the_container() {
    let order = kept(b"x").log();
    let expected = [
        (Call::DatabaseSwap, SECRETS.to_owned()),
        (Call::SecondWrite, SECRETS.to_owned()),
        (Call::DatabaseSwap, "view-1a".to_owned()),
        (Call::MirrorWrite, "view-1a".to_owned()),
    ];
    assert_eq!(order, expected);
}

#[test]
fn leftovers_without_secrets_are_replaced() {
    let tab = kept(b"old");
    tab.0.database.borrow_mut().clear();
    tab.0.second.borrow_mut().clear();
    drop(run(tab.vault().create(&right(), b"new")).unwrap());
    assert_eq!(opened(&tab), b"new");
}

#[test]
fn leftovers_stay_while_a_secret_store_is_unreadable() {
    let tab = kept(b"old");
    tab.0.database.borrow_mut().clear();
    tab.fail(&Call::SECOND, &StoreError::Failed("for now".into()));
    drop(run(tab.vault().create(&changed(), b"new")).unwrap());
    tab.heal();
    assert_eq!(opened(&tab), b"old");
    let new = run(tab.vault().open(&changed())).unwrap();
    assert_eq!(new.payload.as_slice(), b"new");
}

#[test]
fn smaller_profile_is_used_only_after_allocation_failure() {
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    assert!(tab.0.database.borrow().contains_key("view-1b"));
    assert_eq!(opened(&tab), b"x");

    for (derivation, error) in [
        (Derivation::NoMemory, CreateError::OutOfMemory),
        (Derivation::Unreliable, CreateError::Unreliable),
        (
            Derivation::Fails,
            CreateError::Failed("derivation failed".into()),
        ),
    ] {
        let tab = Tab::new();
        tab.0.derivation.set(derivation);
        let created = run(tab.vault().create(&right(), b"x"));
        assert_eq!(created.err(), Some(error));
        assert!(!tab.0.database.borrow().contains_key("view-1a"));
        assert!(tab.0.mirror.borrow().is_empty());
    }
}

#[test]
fn one_secret_store_is_enough() {
    let tab = Tab::new();
    tab.fail(&Call::SECOND[1..], &StoreError::Blocked);
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    assert!(tab.0.second.borrow().is_empty());
    assert!(tab.0.database.borrow().contains_key("view-1a"));
    assert_eq!(opened(&tab), b"x");
}

#[test]
fn without_secret_stores_the_passphrase_alone_is_used() {
    let tab = Tab::new();
    tab.fail(&Call::SECOND[1..], &StoreError::Blocked);
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    let [database, mirror, second] = tab.everything();
    assert!(database.is_empty() && second.is_empty());
    assert!(mirror.keys().eq(["view-1c"]));
    assert_eq!(opened(&tab), b"x");
}

#[test]
fn creation_fails_when_both_stores_are_blocked() {
    let tab = Tab::new();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    tab.fail(&Call::MIRROR, &StoreError::Blocked);
    let created = run(tab.vault().create(&right(), b"x"));
    assert_eq!(created.err(), Some(CreateError::Blocked));
}

#[test]
fn full_store_is_reported_and_leaves_nothing_half_written() {
    let tab = Tab::new();
    // Space for the secrets, none for a container.
    tab.crash_after(2);
    let created = run(tab.vault().create(&right(), b"x"));
    assert_eq!(created.err(), Some(CreateError::Failed("crashed".into())));
    tab.heal();

    tab.fail(&[Call::DatabaseSwap], &StoreError::Full);
    let created = run(tab.vault().create(&right(), b"x"));
    assert_eq!(created.err(), Some(CreateError::Full));
    assert!(!tab.0.database.borrow().contains_key("view-1a"));
    assert!(tab.0.mirror.borrow().is_empty());
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn oversized_payload_is_refused_with_both_sizes() {
    let tab = Tab::new();
    let created = run(tab.vault().create(&right(), &vec![0; MAX_PAYLOAD + 1]));
    let too_large = SealError::TooLarge {
        have: MAX_PAYLOAD + 1,
        most: MAX_PAYLOAD,
    };
    assert_eq!(created.err(), Some(CreateError::Seal(too_large)));
    assert!(tab.0.mirror.borrow().is_empty());
}

#[test]
fn existing_secrets_are_reused_and_never_replaced() {
    let tab = Tab::new();
    tab.0
        .second
        .borrow_mut()
        .insert(SECRETS.into(), vec![7; 128]);
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    assert_eq!(tab.0.second.borrow()[SECRETS], vec![7; 128]);
    assert_eq!(tab.0.database.borrow()[SECRETS], vec![7; 128]);
}

#[test]
fn every_region_is_used_by_some_creation() {
    let mut seen = [false; 4];
    for seed in 0..40 {
        let tab = Tab::with_seed(seed);
        drop(run(tab.vault().create(&right(), b"x")).unwrap());
        let opened = run(tab.vault().open(&right())).unwrap();
        seen[usize::from(opened.unlocked.region().number())] = true;
    }
    assert_eq!(seen, [true; 4]);
}

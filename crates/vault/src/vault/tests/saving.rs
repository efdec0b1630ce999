//! Saving, and stores that refuse.

use std::ops::Range;

use super::stores::{Call, kept, opened, right, run};
use crate::ports::{Random, RandomError, StoreError};
use crate::{Durability, MAX_PAYLOAD, SaveError, SealError, StoreKind, Superseded};

#[test]
fn each_save_replaces_the_previous_one() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    let mut counter = session.sealed().counter();
    for round in [b"1", b"2", b"3"] {
        let sealed = session.seal(round, &tab).unwrap();
        counter += 1;
        assert_eq!(sealed.counter(), counter);
        let save = session.to_save(&sealed).unwrap();
        let saved = run(vault.save(&save, Durability::Relaxed)).unwrap();
        assert_eq!(saved.home, StoreKind::Database);
        session.saved(&saved);
        assert_eq!(opened(&tab), round);
    }
}

#[test]
fn each_seal_has_a_fresh_nonce_and_changes_only_its_region() {
    let tab = kept(b"same");
    let mut session = run(tab.vault().open(&right())).unwrap().unlocked;
    let region = session.region();
    let one = session.seal(b"same", &tab).unwrap();
    let two = session.seal(b"same", &tab).unwrap();
    for piece in [region.head(), region.payload(4).unwrap()] {
        assert_ne!(one.bytes()[piece.nonce()], two.bytes()[piece.nonce()]);
    }
    let Range { start, end } = region.body();
    assert_eq!(one.bytes()[..start], two.bytes()[..start]);
    assert_eq!(one.bytes()[end..], two.bytes()[end..]);
}

#[test]
fn sealing_can_continue_during_a_save() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    let first = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&first).unwrap();
    let second = session.seal(b"2", &tab).unwrap();
    vault.mirror(&second).unwrap();
    let saved = run(vault.save(&save, Durability::Relaxed)).unwrap();
    session.saved(&saved);
    assert_eq!(opened(&tab), b"2", "the mirror is ahead");
    let saved = run(vault.save(&session.to_save(&second).unwrap(), Durability::Relaxed));
    session.saved(&saved.unwrap());
    assert_eq!(opened(&tab), b"2");
}

#[test]
fn retrying_a_save_that_succeeded_is_no_conflict() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    drop(run(vault.save(&save, Durability::Relaxed)).unwrap());
    // The session did not learn of it.
    let saved = run(vault.save(&save, Durability::Relaxed)).unwrap();
    session.saved(&saved);
    assert_eq!(opened(&tab), b"1");
}

#[test]
fn failed_save_gives_a_reason_and_leaves_the_previous_one() {
    for (error, told) in [
        (StoreError::Full, SaveError::Full),
        (
            StoreError::Failed("odd".into()),
            SaveError::Failed("odd".into()),
        ),
    ] {
        let tab = kept(b"0");
        let vault = tab.vault();
        let mut session = run(vault.open(&right())).unwrap().unlocked;
        let sealed = session.seal(b"1", &tab).unwrap();
        let save = session.to_save(&sealed).unwrap();
        tab.fail(&[Call::DatabaseSwap], &error);
        let saved = run(vault.save(&save, Durability::Relaxed));
        assert_eq!(saved.err(), Some(told));
        assert_eq!(opened(&tab), b"0");
        tab.heal();
        drop(run(vault.save(&save, Durability::Relaxed)).unwrap());
        assert_eq!(opened(&tab), b"1");
    }
}

#[test]
fn blocked_database_falls_back_to_the_mirror() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let saved = run(vault.save(&save, Durability::Relaxed)).unwrap();
    assert_eq!(saved.home, StoreKind::Mirror);
    session.saved(&saved);
    assert_eq!(opened(&tab), b"1");

    // Once the database is back, what it held is still what is expected.
    tab.heal();
    let saved = run(vault.save(&session.to_save(&sealed).unwrap(), Durability::Relaxed));
    assert_eq!(saved.unwrap().home, StoreKind::Database);

    tab.fail(&Call::ALL, &StoreError::Blocked);
    let saved = run(vault.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Blocked));
}

#[test]
fn failed_seal_changes_nothing() {
    struct Dry;
    impl Random for Dry {
        fn fill(&self, _: &mut [u8]) -> Result<(), RandomError> {
            Err(RandomError)
        }
    }

    let tab = kept(b"0");
    let mut session = run(tab.vault().open(&right())).unwrap().unlocked;
    let before = session.sealed();
    let large = session.seal(&vec![1; MAX_PAYLOAD + 1], &tab);
    assert!(matches!(large.err(), Some(SealError::TooLarge { .. })));
    let dry = session.seal(b"1", &Dry);
    assert_eq!(dry.err(), Some(SealError::Random(RandomError)));
    let after = session.sealed();
    assert_eq!(after.bytes(), before.bytes());
    assert_eq!(after.counter(), before.counter());
}

#[test]
fn payload_sealed_before_a_merge_is_not_saved() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let stored = run(vault.stored(&save)).unwrap();
    assert_eq!(session.take_in(&stored).unwrap().as_slice(), b"0");
    assert_eq!(session.to_save(&sealed).err(), Some(Superseded));
}

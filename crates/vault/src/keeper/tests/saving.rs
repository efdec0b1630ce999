//! Saving, and stores that refuse.

use std::ops::Range;

use super::stores::{Call, kept, opened, right, run};
use crate::ports::{Random, RandomError, StoreError};
use crate::{Durability, Home, MAX_PAYLOAD, SaveError, SealError, Superseded};

#[test]
fn each_save_replaces_the_one_before() {
    let tab = kept(b"0");
    let keeper = tab.keeper();
    let mut session = run(keeper.open(&right())).unwrap().unlocked;
    let mut counter = session.sealed().counter();
    for round in [b"1", b"2", b"3"] {
        let sealed = session.seal(round, &tab).unwrap();
        counter += 1;
        assert_eq!(sealed.counter(), counter);
        let save = session.to_save(&sealed).unwrap();
        let saved = run(keeper.save(&save, Durability::Relaxed)).unwrap();
        assert_eq!(saved.home, Home::Database);
        session.saved(&saved);
        assert_eq!(opened(&tab), round);
    }
}

#[test]
fn every_sealing_has_its_own_nonce_and_changes_nothing_outside_its_region() {
    let tab = kept(b"same");
    let mut session = run(tab.keeper().open(&right())).unwrap().unlocked;
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
fn sealing_may_go_on_while_a_save_is_under_way() {
    let tab = kept(b"0");
    let keeper = tab.keeper();
    let mut session = run(keeper.open(&right())).unwrap().unlocked;
    let first = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&first).unwrap();
    let second = session.seal(b"2", &tab).unwrap();
    keeper.mirror(&second).unwrap();
    let saved = run(keeper.save(&save, Durability::Relaxed)).unwrap();
    session.saved(&saved);
    assert_eq!(opened(&tab), b"2", "the mirror is ahead");
    let saved = run(keeper.save(&session.to_save(&second).unwrap(), Durability::Relaxed));
    session.saved(&saved.unwrap());
    assert_eq!(opened(&tab), b"2");
}

#[test]
fn a_save_that_was_made_but_reported_as_failed_is_no_conflict() {
    let tab = kept(b"0");
    let keeper = tab.keeper();
    let mut session = run(keeper.open(&right())).unwrap().unlocked;
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    drop(run(keeper.save(&save, Durability::Relaxed)).unwrap());
    // The session did not learn of it.
    let saved = run(keeper.save(&save, Durability::Relaxed)).unwrap();
    session.saved(&saved);
    assert_eq!(opened(&tab), b"1");
}

#[test]
fn a_refused_save_says_why_and_leaves_the_last_one() {
    for (error, told) in [
        (StoreError::Full, SaveError::Full),
        (
            StoreError::Failed("odd".into()),
            SaveError::Failed("odd".into()),
        ),
    ] {
        let tab = kept(b"0");
        let keeper = tab.keeper();
        let mut session = run(keeper.open(&right())).unwrap().unlocked;
        let sealed = session.seal(b"1", &tab).unwrap();
        let save = session.to_save(&sealed).unwrap();
        tab.fail(&[Call::DatabaseSwap], &error);
        let saved = run(keeper.save(&save, Durability::Relaxed));
        assert_eq!(saved.err(), Some(told));
        assert_eq!(opened(&tab), b"0");
        tab.heal();
        drop(run(keeper.save(&save, Durability::Relaxed)).unwrap());
        assert_eq!(opened(&tab), b"1");
    }
}

#[test]
fn where_the_database_is_blocked_the_mirror_is_the_home() {
    let tab = kept(b"0");
    let keeper = tab.keeper();
    let mut session = run(keeper.open(&right())).unwrap().unlocked;
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let saved = run(keeper.save(&save, Durability::Relaxed)).unwrap();
    assert_eq!(saved.home, Home::Mirror);
    session.saved(&saved);
    assert_eq!(opened(&tab), b"1");

    // Once the database is back, what it held is still what is expected.
    tab.heal();
    let saved = run(keeper.save(&session.to_save(&sealed).unwrap(), Durability::Relaxed));
    assert_eq!(saved.unwrap().home, Home::Database);

    tab.fail(&Call::ALL, &StoreError::Blocked);
    let saved = run(keeper.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Blocked));
}

#[test]
fn what_cannot_be_sealed_changes_nothing() {
    struct Dry;
    impl Random for Dry {
        fn fill(&self, _: &mut [u8]) -> Result<(), RandomError> {
            Err(RandomError)
        }
    }

    let tab = kept(b"0");
    let mut session = run(tab.keeper().open(&right())).unwrap().unlocked;
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
fn what_was_sealed_before_something_was_taken_in_is_not_saved() {
    let tab = kept(b"0");
    let keeper = tab.keeper();
    let mut session = run(keeper.open(&right())).unwrap().unlocked;
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let stored = run(keeper.stored(&save)).unwrap();
    assert_eq!(session.take_in(&stored).unwrap().as_slice(), b"0");
    assert_eq!(session.to_save(&sealed).err(), Some(Superseded));
}

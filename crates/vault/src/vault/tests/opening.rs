//! Opening, with copies and secrets in every state.

use super::stores::{Call, Derivation, Tab, full, kept, nobodys, opened, right, run, wrong};
use crate::ports::{Random, StoreError};
use crate::{Durability, OpenError, Repair, StoreKind};

const NAME: &str = "view-1a";
const SECRETS: &str = "tone-1";

fn open_error(tab: &Tab) -> Option<OpenError> {
    run(tab.vault().open(&right())).err()
}

/// Storage whose database holds `older` and whose mirror holds `newer`, of the same branch.
fn mirror_ahead(older: &[u8], newer: &[u8]) -> Tab {
    let tab = kept(older);
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    let sealed = session.seal(newer, &tab).unwrap();
    vault.mirror(&sealed).unwrap();
    tab
}

#[test]
fn wrong_empty_and_damaged_give_the_same_answer() {
    let nothing = Tab::new();
    assert_eq!(open_error(&nothing), Some(OpenError::No));
    assert!(nothing.is_empty(), "looking created something");

    let tab = kept(b"x");
    let before = tab.everything();
    let with_wrong = run(tab.vault().open(&wrong())).err();
    assert_eq!(with_wrong, Some(OpenError::No));
    assert_eq!(tab.everything(), before, "wrong words wrote something");

    for shelf in [&tab.0.database, &tab.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        tab.fill(&mut shelf.get_mut(NAME).unwrap()[32..]).unwrap();
    }
    assert_eq!(open_error(&tab), Some(OpenError::No));
}

#[test]
fn newer_copy_wins_and_requests_a_save() {
    let tab = mirror_ahead(b"older", b"newer");
    let opened = run(tab.vault().open(&right())).unwrap();
    assert_eq!(opened.payload.as_slice(), b"newer");
    assert!(opened.others.is_empty(), "the older one is an ancestor");
    assert!(opened.save_soon);
    assert!(opened.repairs.is_empty());

    let saved = run(tab.vault().save(
        &opened.unlocked.to_save(&opened.unlocked.sealed()).unwrap(),
        Durability::Relaxed,
    ));
    assert_eq!(saved.unwrap().home, StoreKind::Database);
    assert!(!run(tab.vault().open(&right())).unwrap().save_soon);
}

#[test]
fn either_store_alone_is_enough() {
    for (calls, survivor) in [
        (&Call::DATABASE[..], StoreKind::Mirror),
        (&Call::MIRROR, StoreKind::Database),
    ] {
        for error in [StoreError::Blocked, StoreError::Failed("odd".into())] {
            let tab = kept(b"x");
            tab.fail(calls, &error);
            assert_eq!(opened(&tab), b"x", "{survivor:?} alone, {error}");
        }
        let tab = kept(b"x");
        match survivor {
            StoreKind::Database => tab.0.mirror.borrow_mut().clear(),
            StoreKind::Mirror => drop(tab.0.database.borrow_mut().remove(NAME)),
        }
        assert_eq!(opened(&tab), b"x");
    }
}

#[test]
fn both_branches_are_returned() {
    let tab = kept(b"root");
    let vault = tab.vault();
    let mut one = run(vault.open(&right())).unwrap().unlocked;
    let mut two = run(vault.open(&right())).unwrap().unlocked;

    let sealed = one.seal(b"one", &tab).unwrap();
    run(vault.save(&one.to_save(&sealed).unwrap(), Durability::Relaxed)).unwrap();
    drop(two.seal(b"two, early", &tab).unwrap());
    let sealed = two.seal(b"two", &tab).unwrap();
    vault.mirror(&sealed).unwrap();

    let opened = run(vault.open(&right())).unwrap();
    assert_eq!(opened.payload.as_slice(), b"two");
    assert_eq!(opened.others.len(), 1);
    assert_eq!(opened.others[0].as_slice(), b"one");
    assert!(opened.save_soon);
}

#[test]
fn unreadable_copy_is_set_aside_before_it_is_overwritten() {
    for (home, cut) in [
        (StoreKind::Database, false),
        (StoreKind::Database, true),
        (StoreKind::Mirror, false),
        (StoreKind::Mirror, true),
    ] {
        let tab = kept(b"good");
        let shelf = match home {
            StoreKind::Database => &tab.0.database,
            StoreKind::Mirror => &tab.0.mirror,
        };
        {
            let mut shelf = shelf.borrow_mut();
            let copy = shelf.get_mut(NAME).unwrap();
            if cut {
                copy.truncate(1000);
            } else {
                tab.fill(&mut copy[40..]).unwrap();
            }
        }
        let damaged = shelf.borrow()[NAME].clone();

        let vault = tab.vault();
        let mut opened = run(vault.open(&right())).unwrap();
        assert_eq!(opened.payload.as_slice(), b"good");
        assert_eq!(opened.repairs, [Repair::SetAside(home)]);
        assert_eq!(shelf.borrow()["part-1a-1"], damaged);

        // Opening again finds it set aside already.
        drop(run(vault.open(&right())).unwrap());
        assert!(!shelf.borrow().contains_key("part-1a-2"));

        let sealed = opened.unlocked.seal(b"next", &tab).unwrap();
        let save = opened.unlocked.to_save(&sealed).unwrap();
        run(vault.save(&save, Durability::Relaxed)).unwrap();
        vault.mirror(&sealed).unwrap();
        assert_eq!(self::opened(&tab), b"next");
        assert_eq!(shelf.borrow()["part-1a-1"], damaged);
    }
}

#[test]
fn copy_that_cannot_be_set_aside_is_left_unchanged() {
    for (home, write) in [
        (StoreKind::Database, Call::DatabaseSwap),
        (StoreKind::Mirror, Call::MirrorWrite),
    ] {
        let tab = kept(b"good");
        let shelf = match home {
            StoreKind::Database => &tab.0.database,
            StoreKind::Mirror => &tab.0.mirror,
        };
        shelf.borrow_mut().get_mut(NAME).unwrap().truncate(1000);
        let before = tab.everything();
        tab.fail(&[write], &StoreError::Full);
        let mut opened = run(tab.vault().open(&right())).unwrap();
        assert_eq!(opened.repairs, [Repair::Left(home)]);
        tab.heal();

        let sealed = opened.unlocked.seal(b"next", &tab).unwrap();
        let save = opened.unlocked.to_save(&sealed).unwrap();
        match home {
            StoreKind::Database => {
                let saved = run(tab.vault().save(&save, Durability::Relaxed));
                assert_eq!(saved.err(), Some(crate::SaveError::Full));
            }
            StoreKind::Mirror => {
                assert_eq!(tab.vault().mirror(&sealed), Err(StoreError::Full));
            }
        }
        assert_eq!(tab.everything(), before);
    }
}

#[test]
fn unreadable_mirror_is_not_overwritten() {
    let tab = mirror_ahead(b"older", b"newer");
    tab.fail(&[Call::MirrorRead], &StoreError::Failed("odd".into()));
    let mut opened = run(tab.vault().open(&right())).unwrap();
    assert_eq!(opened.payload.as_slice(), b"older");
    tab.heal();
    let before = tab.everything();
    let sealed = opened.unlocked.seal(b"next", &tab).unwrap();
    assert!(tab.vault().mirror(&sealed).is_err());
    assert_eq!(tab.everything(), before);
}

#[test]
fn damaged_body_with_the_right_passphrase_is_reported() {
    let tab = kept(b"x");
    let opened = run(tab.vault().open(&right())).unwrap();
    let place = opened.unlocked.region().body().start;
    for shelf in [&tab.0.database, &tab.0.mirror] {
        shelf.borrow_mut().get_mut(NAME).unwrap()[place] ^= 1;
    }
    let before = tab.everything();
    assert_eq!(open_error(&tab), Some(OpenError::Damaged));
    assert_eq!(tab.everything(), before);
}

#[test]
fn secrets_in_one_store_open_and_repair_the_other() {
    for first in [true, false] {
        let tab = kept(b"x");
        let secrets = tab.0.second.borrow()[SECRETS].clone();
        let home = if first {
            &tab.0.database
        } else {
            &tab.0.second
        };
        home.borrow_mut().remove(SECRETS);
        let opened = run(tab.vault().open(&right())).unwrap();
        assert_eq!(opened.repairs, [Repair::Secrets]);
        assert_eq!(home.borrow()[SECRETS], secrets);
    }
}

#[test]
fn truncated_secrets_are_ignored_and_repaired() {
    let tab = kept(b"x");
    tab.0
        .database
        .borrow_mut()
        .insert(SECRETS.into(), vec![1; 5]);
    assert_eq!(opened(&tab), b"x");
    assert_eq!(tab.0.database.borrow()[SECRETS].len(), 128);
}

#[test]
fn differing_secrets_in_the_two_stores_are_both_tried() {
    let tab = kept(b"x");
    let other = vec![9; 128];
    let database = tab.0.database.borrow_mut().insert(SECRETS.into(), other);
    let before = tab.everything();
    assert_eq!(opened(&tab), b"x");
    assert_eq!(tab.everything(), before, "the database is left as it is");

    // If the database's set opens, it replaces the other.
    let right = database.unwrap();
    tab.put_back(&kept(b"x").everything());
    tab.0
        .second
        .borrow_mut()
        .insert(SECRETS.into(), vec![9; 128]);
    let opened = run(tab.vault().open(&self::right())).unwrap();
    assert_eq!(opened.repairs, [Repair::Secrets]);
    assert_eq!(tab.0.second.borrow()[SECRETS], right);
}

#[test]
fn unreadable_secret_store_is_not_said_before_the_passphrase_is_right() {
    for error in [StoreError::Blocked, StoreError::Failed("odd".into())] {
        let tab = kept(b"x");
        tab.0.database.borrow_mut().remove(SECRETS);
        tab.fail(&Call::SECOND, &error);
        assert_eq!(open_error(&tab), Some(OpenError::No));
        let nothing = Tab::new();
        nothing.fail(&Call::SECOND, &error);
        assert_eq!(open_error(&nothing), Some(OpenError::No));
    }
}

#[test]
fn unreadable_stores_are_not_treated_as_empty() {
    let tab = kept(b"x");
    tab.fail(&Call::ALL, &StoreError::Blocked);
    assert_eq!(open_error(&tab), Some(OpenError::Blocked));
    tab.fail(&Call::ALL, &StoreError::Failed("odd".into()));
    assert_eq!(
        open_error(&tab),
        Some(OpenError::Failed("store failed: odd".into()))
    );
}

#[test]
fn what_unreadable_stores_hold_makes_no_difference() {
    for calls in [&Call::DATABASE[..], &Call::MIRROR, &Call::SECOND] {
        for error in [StoreError::Blocked, StoreError::Failed("odd".into())] {
            let answers = [Tab::new(), kept(b"x"), full()].map(|tab| {
                tab.fail(calls, &error);
                run(tab.vault().open(&nobodys())).err()
            });
            assert_eq!(answers[0], answers[1], "{calls:?} {error}");
            assert_eq!(answers[0], answers[2], "{calls:?} {error}");
        }
    }
}

#[test]
fn derivation_failures_have_their_own_errors() {
    for tab in [kept(b"x"), Tab::new()] {
        tab.0.derivation.set(Derivation::NoMemory);
        assert_eq!(open_error(&tab), Some(OpenError::OutOfMemory));
        tab.0.derivation.set(Derivation::Fails);
        let failed = OpenError::Failed("derivation failed".into());
        assert_eq!(open_error(&tab), Some(failed));
    }
}

#[test]
fn unlisted_name_is_never_opened() {
    let tab = kept(b"x");
    for shelf in [&tab.0.database, &tab.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        let value = shelf.remove(NAME).unwrap();
        shelf.insert("view-9z".into(), value);
    }
    assert_eq!(open_error(&tab), Some(OpenError::No));
}

#[test]
fn leftover_needing_more_memory_does_not_block_opening() {
    let tab = Tab::new();
    tab.0
        .derivation
        .set(Derivation::NoMemoryFor(crate::Profile::One));
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    let mut leftover = tab.0.mirror.borrow()["view-1b"].clone();
    leftover[..32].fill(1);
    tab.0.mirror.borrow_mut().insert(NAME.into(), leftover);
    assert_eq!(opened(&tab), b"x");
}

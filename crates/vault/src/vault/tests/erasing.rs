//! Erasing everything.

use super::stores::{Call, Tab, full, kept, right, run};
use crate::ports::StoreError;
use crate::{EraseError, OpenError};

#[test]
fn erasing_removes_only_our_entries() {
    let tab = kept(b"x");
    for shelf in [&tab.0.database, &tab.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        shelf.insert("part-1a-1".into(), vec![1]);
        shelf.insert("view-7q".into(), vec![1]);
        shelf.insert("theme".into(), vec![2]);
    }
    run(tab.vault().erase()).unwrap();
    let [database, mirror, second] = tab.everything();
    assert!(database.keys().eq(["theme"]) && mirror.keys().eq(["theme"]));
    assert!(second.is_empty());
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn secrets_are_erased_first() {
    let tab = kept(b"x");
    let before = tab.log().len();
    run(tab.vault().erase()).unwrap();
    let removed: Vec<_> = tab.log().split_off(before);
    let secrets = "tone-1".to_owned();
    assert_eq!(removed[0], (Call::DatabaseRemove, secrets.clone()));
    assert_eq!(removed[1], (Call::SecondRemove, secrets));
}

#[test]
fn erasing_empty_stores_succeeds() {
    let tab = Tab::new();
    run(tab.vault().erase()).unwrap();
    assert!(tab.is_empty());
}

#[test]
fn secrets_that_remain_are_reported() {
    for call in [Call::DatabaseRemove, Call::SecondRemove] {
        let tab = kept(b"x");
        tab.fail(&[call], &StoreError::Failed("stuck".into()));
        let erased = run(tab.vault().erase());
        let stuck = StoreError::Failed("stuck".into());
        assert_eq!(erased, Err(EraseError::Secrets(stuck)), "{call:?}");
    }
    // Being unable to read is not the same as being gone.
    for call in [Call::DatabaseRead, Call::SecondRead] {
        let tab = kept(b"x");
        tab.fail(&[call], &StoreError::Blocked);
        let erased = run(tab.vault().erase());
        assert_eq!(erased, Err(EraseError::Secrets(StoreError::Blocked)));
    }
}

#[test]
fn remaining_container_is_reported_and_cannot_be_opened() {
    let tab = kept(b"x");
    tab.fail(&[Call::MirrorRemove], &StoreError::Failed("stuck".into()));
    let erased = run(tab.vault().erase());
    let stuck = StoreError::Failed("stuck".into());
    assert_eq!(erased, Err(EraseError::Remains(stuck)));
    tab.heal();
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn copy_restored_by_the_browser_cannot_be_opened() {
    let tab = kept(b"x");
    let mirror = tab.0.mirror.borrow().clone();
    run(tab.vault().erase()).unwrap();
    tab.0.mirror.replace(mirror);
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn passphrase_only_container_is_erased_from_the_mirror() {
    let tab = Tab::new();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    tab.fail(&Call::SECOND, &StoreError::Blocked);
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    assert!(tab.0.mirror.borrow().contains_key("view-1c"));
    run(tab.vault().erase()).unwrap();
    assert!(tab.is_empty());
}

#[test]
fn blocked_store_is_not_treated_as_erased() {
    let tab = kept(b"x");
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let erased = run(tab.vault().erase());
    assert_eq!(erased, Err(EraseError::Secrets(StoreError::Blocked)));
}

#[test]
fn erasing_removes_every_place_and_all_secrets() {
    let tab = full();
    let before = tab.log().len();
    run(tab.vault().erase()).unwrap();
    assert!(tab.is_empty());
    let removed: Vec<_> = tab.log().split_off(before);
    let secrets = removed.iter().take(8);
    assert!(secrets.clone().all(|(_, name)| name.starts_with("tone-")));

    // Whichever secret stays, it is reported, and everything else is gone.
    for place in 1..=4 {
        let tab = full();
        let name = format!("tone-{place}");
        let kept = tab.0.second.borrow()[&name].clone();
        tab.stick(&name);
        let erased = run(tab.vault().erase());
        assert!(matches!(erased, Err(EraseError::Secrets(_))), "{name}");
        let [database, mirror, second] = tab.everything();
        assert!(database.is_empty() && mirror.is_empty());
        assert_eq!(second.into_iter().collect::<Vec<_>>(), [(name, kept)]);
    }
}

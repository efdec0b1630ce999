//! Erasing everything.

use super::stores::{Call, Tab, kept, right, run};
use crate::ports::StoreError;
use crate::{EraseError, OpenError};

#[test]
fn everything_of_ours_goes_and_nothing_else() {
    let tab = kept(b"x");
    for shelf in [&tab.0.database, &tab.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        shelf.insert("part-1a-1".into(), vec![1]);
        shelf.insert("view-7q".into(), vec![1]);
        shelf.insert("theme".into(), vec![2]);
    }
    run(tab.keeper().erase()).unwrap();
    let [database, mirror, second] = tab.everything();
    assert!(database.keys().eq(["theme"]) && mirror.keys().eq(["theme"]));
    assert!(second.is_empty());
    assert_eq!(run(tab.keeper().open(&right())).err(), Some(OpenError::No));
}

#[test]
fn the_secrets_go_first() {
    let tab = kept(b"x");
    let before = tab.log().len();
    run(tab.keeper().erase()).unwrap();
    let removed: Vec<_> = tab.log().split_off(before);
    let secrets = "tone-1".to_owned();
    assert_eq!(removed[0], (Call::DatabaseRemove, secrets.clone()));
    assert_eq!(removed[1], (Call::SecondRemove, secrets));
}

#[test]
fn erasing_nothing_is_done_at_once() {
    let tab = Tab::new();
    run(tab.keeper().erase()).unwrap();
    assert!(tab.is_empty());
}

#[test]
fn secrets_that_stay_are_told_of() {
    for call in [Call::DatabaseRemove, Call::SecondRemove] {
        let tab = kept(b"x");
        tab.fail(&[call], &StoreError::Failed("stuck".into()));
        let erased = run(tab.keeper().erase());
        let stuck = StoreError::Failed("stuck".into());
        assert_eq!(erased, Err(EraseError::Secrets(stuck)), "{call:?}");
    }
    // Being unable to read is not the same as being gone.
    for call in [Call::DatabaseRead, Call::SecondRead] {
        let tab = kept(b"x");
        tab.fail(&[call], &StoreError::Blocked);
        let erased = run(tab.keeper().erase());
        assert_eq!(erased, Err(EraseError::Secrets(StoreError::Blocked)));
    }
}

#[test]
fn a_container_that_stays_is_told_of_and_opens_no_more() {
    let tab = kept(b"x");
    tab.fail(&[Call::MirrorRemove], &StoreError::Failed("stuck".into()));
    let erased = run(tab.keeper().erase());
    let stuck = StoreError::Failed("stuck".into());
    assert_eq!(erased, Err(EraseError::Remains(stuck)));
    tab.heal();
    assert_eq!(
        run(tab.keeper().open(&right())).err(),
        Some(OpenError::Erased)
    );
}

#[test]
fn a_copy_that_a_browser_brings_back_opens_no_more() {
    let tab = kept(b"x");
    let mirror = tab.0.mirror.borrow().clone();
    run(tab.keeper().erase()).unwrap();
    tab.0.mirror.replace(mirror);
    assert_eq!(
        run(tab.keeper().open(&right())).err(),
        Some(OpenError::Erased)
    );
}

#[test]
fn what_words_alone_open_is_erased_where_everything_else_is_blocked() {
    let tab = Tab::new();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    tab.fail(&Call::SECOND, &StoreError::Blocked);
    drop(run(tab.keeper().create(&right(), b"x")).unwrap());
    assert!(tab.0.mirror.borrow().contains_key("view-1c"));
    run(tab.keeper().erase()).unwrap();
    assert!(tab.is_empty());
}

#[test]
fn a_store_that_is_blocked_is_not_taken_for_erased() {
    let tab = kept(b"x");
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let erased = run(tab.keeper().erase());
    assert_eq!(erased, Err(EraseError::Secrets(StoreError::Blocked)));
}

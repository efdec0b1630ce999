//! What an erasure left behind is removed at the start, and nothing else ever is.

use super::stores::{Call, Tab, changed, kept, opened, right, run};
use crate::OpenError;
use crate::ports::StoreError;

#[test]
fn sweep_removes_what_a_crash_restored_after_erasure() {
    let tab = kept(b"x");
    tab.0
        .mirror
        .borrow_mut()
        .insert("part-1a-1".into(), vec![1]);
    let restored = tab.0.mirror.borrow().clone();
    run(tab.vault().erase()).unwrap();
    *tab.0.mirror.borrow_mut() = restored;

    assert_eq!(run(tab.vault().sweep()), Ok(()));
    assert!(tab.is_empty());
}

#[test]
fn sweep_removes_nothing_while_a_secret_may_exist() {
    // In both homes, in one, or damaged.
    for homes in [[true, true], [true, false], [false, true]] {
        let tab = kept(b"x");
        if !homes[0] {
            tab.0.database.borrow_mut().remove("tone-1");
        }
        if !homes[1] {
            tab.0.second.borrow_mut().clear();
        }
        let before = tab.everything();
        assert_eq!(run(tab.vault().sweep()), Ok(()));
        assert_eq!(tab.everything(), before);
        assert!(run(tab.vault().open(&right())).is_ok());
    }
    let tab = kept(b"x");
    tab.0.second.borrow_mut().clear();
    tab.0
        .database
        .borrow_mut()
        .insert("tone-1".into(), vec![1, 2, 3]);
    let before = tab.everything();
    assert_eq!(run(tab.vault().sweep()), Ok(()));
    assert_eq!(tab.everything(), before);
}

#[test]
fn sweep_removes_only_the_place_whose_secrets_are_gone() {
    let tab = kept(b"x");
    drop(run(tab.vault().create(&changed(), b"beside")).unwrap());
    let aside = vec![1];
    for name in ["part-1a-1", "part-1a-2-1"] {
        tab.0.mirror.borrow_mut().insert(name.into(), aside.clone());
    }
    tab.0.database.borrow_mut().remove("tone-2");
    tab.0.second.borrow_mut().remove("tone-2");
    run(tab.vault().sweep()).unwrap();
    let [database, mirror, _] = tab.everything();
    assert!(database.keys().eq(["tone-1", "view-1a"]));
    assert!(mirror.keys().eq(["part-1a-1", "view-1a"]));
    assert_eq!(opened(&tab), b"x");
}

#[test]
fn unreadable_secret_store_is_not_treated_as_empty() {
    for call in [Call::DatabaseRead, Call::SecondRead] {
        let tab = kept(b"x");
        tab.0.second.borrow_mut().clear();
        tab.0.database.borrow_mut().remove("tone-1");
        for error in [StoreError::Blocked, StoreError::Failed("busy".into())] {
            tab.fail(&[call], &error);
            let before = tab.everything();
            assert_eq!(run(tab.vault().sweep()), Ok(()), "{call:?}");
            assert_eq!(tab.everything(), before);
        }
    }
}

#[test]
fn sweep_leaves_passphrase_only_containers_and_other_data() {
    let tab = Tab::new();
    {
        let mut mirror = tab.0.mirror.borrow_mut();
        for name in [
            "view-1c",
            "part-1d-1",
            "view-2a",
            "part-2a-1",
            "theme",
            "view-1a",
        ] {
            mirror.insert(name.into(), vec![1]);
        }
    }
    assert_eq!(run(tab.vault().sweep()), Ok(()));
    assert!(tab.0.mirror.borrow().keys().eq([
        "part-1d-1",
        "part-2a-1",
        "theme",
        "view-1c",
        "view-2a"
    ]));
}

#[test]
fn sweep_reads_no_secrets_when_nothing_is_saved() {
    let tab = Tab::new();
    tab.fail(
        &[Call::DatabaseNames, Call::DatabaseRead, Call::SecondRead],
        &StoreError::Failed("asked".into()),
    );
    assert_eq!(run(tab.vault().sweep()), Ok(()));
    assert!(tab.is_empty());
    tab.heal();
    assert_eq!(run(tab.vault().open(&right())).err(), Some(OpenError::No));
}

//! What an erasure left behind is removed at the start, and nothing else ever is.

use super::stores::{Call, Tab, kept, right, run};
use crate::OpenError;
use crate::ports::StoreError;

#[test]
fn what_a_crash_brought_back_after_an_erasure_goes() {
    let tab = kept(b"x");
    tab.0
        .mirror
        .borrow_mut()
        .insert("part-1a-1".into(), vec![1]);
    let brought_back = tab.0.mirror.borrow().clone();
    run(tab.keeper().erase()).unwrap();
    *tab.0.mirror.borrow_mut() = brought_back;

    assert_eq!(run(tab.keeper().sweep()), Ok(true));
    assert!(tab.is_empty());
    assert_eq!(run(tab.keeper().sweep()), Ok(false));
}

#[test]
fn while_a_secret_may_be_somewhere_nothing_goes() {
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
        assert_eq!(run(tab.keeper().sweep()), Ok(false));
        assert_eq!(tab.everything(), before);
        assert!(run(tab.keeper().open(&right())).is_ok());
    }
    let tab = kept(b"x");
    tab.0.second.borrow_mut().clear();
    tab.0
        .database
        .borrow_mut()
        .insert("tone-1".into(), vec![1, 2, 3]);
    assert_eq!(run(tab.keeper().sweep()), Ok(false));
}

#[test]
fn a_home_that_cannot_be_read_is_not_an_empty_one() {
    for call in [Call::DatabaseRead, Call::SecondRead] {
        let tab = kept(b"x");
        tab.0.second.borrow_mut().clear();
        tab.0.database.borrow_mut().remove("tone-1");
        for error in [StoreError::Blocked, StoreError::Failed("busy".into())] {
            tab.fail(&[call], &error);
            let before = tab.everything();
            assert_eq!(run(tab.keeper().sweep()), Ok(false), "{call:?}");
            assert_eq!(tab.everything(), before);
        }
    }
}

#[test]
fn what_opens_without_secrets_and_what_others_keep_stays() {
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
    assert_eq!(run(tab.keeper().sweep()), Ok(true));
    assert!(tab.0.mirror.borrow().keys().eq([
        "part-1d-1",
        "part-2a-1",
        "theme",
        "view-1c",
        "view-2a"
    ]));
}

#[test]
fn a_visitor_who_keeps_nothing_is_not_looked_into() {
    let tab = Tab::new();
    tab.fail(
        &[Call::DatabaseNames, Call::DatabaseRead, Call::SecondRead],
        &StoreError::Failed("asked".into()),
    );
    assert_eq!(run(tab.keeper().sweep()), Ok(false));
    assert!(tab.is_empty());
    tab.heal();
    assert_eq!(run(tab.keeper().open(&right())).err(), Some(OpenError::No));
}

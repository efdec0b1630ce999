//! A crash between any two writes.

use super::stores::{Tab, kept, opened, right, run};
use crate::{Durability, OpenError};

#[test]
fn crash_during_creation_leaves_all_or_nothing() {
    let whole = kept(b"x").writes();
    for writes in 0..=whole {
        let tab = Tab::new();
        tab.crash_after(writes);
        let created = run(tab.vault().create(&right(), b"x"));
        tab.heal();
        match run(tab.vault().open(&right())) {
            Ok(opened) => assert_eq!(opened.payload.as_slice(), b"x"),
            Err(error) => {
                assert!(created.is_err(), "kept after {writes} writes, and lost");
                assert_eq!(error, OpenError::No);
                drop(run(tab.vault().create(&right(), b"again")).unwrap());
                assert_eq!(opened(&tab), b"again");
            }
        }
    }
}

#[test]
fn crash_during_a_save_leaves_the_old_or_new_payload() {
    for writes in 0..=2 {
        let tab = kept(b"old");
        let vault = tab.vault();
        let mut session = run(vault.open(&right())).unwrap().unlocked;
        let sealed = session.seal(b"new", &tab).unwrap();
        tab.crash_after(writes);
        let mirrored = vault.mirror(&sealed).is_ok();
        let saved = run(vault.save(&session.to_save(&sealed).unwrap(), Durability::Relaxed));
        tab.heal();
        let expected: &[u8] = if mirrored || saved.is_ok() {
            b"new"
        } else {
            b"old"
        };
        assert_eq!(opened(&tab), expected, "after {writes} writes");
    }
}

#[test]
fn erasure_is_final_once_the_secrets_are_gone() {
    for writes in 0..=4 {
        let tab = kept(b"x");
        tab.crash_after(writes);
        drop(run(tab.vault().erase()));
        tab.heal();
        let opened = run(tab.vault().open(&right()));
        match writes {
            // The secrets are still in one home: nothing has been erased yet.
            0 | 1 => assert_eq!(opened.unwrap().payload.as_slice(), b"x"),
            _ => assert_eq!(opened.err(), Some(OpenError::No)),
        }
        run(tab.vault().erase()).unwrap();
        assert!(tab.is_empty());
    }
}

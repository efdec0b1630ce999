//! A crash between any two writes.

use super::stores::{Tab, kept, opened, right, run};
use crate::{Durability, OpenError};

#[test]
fn a_creation_cut_off_anywhere_leaves_all_or_nothing() {
    let whole = kept(b"x").writes();
    for writes in 0..=whole {
        let tab = Tab::new();
        tab.crash_after(writes);
        let created = run(tab.keeper().create(&right(), b"x"));
        tab.heal();
        match run(tab.keeper().open(&right())) {
            Ok(opened) => assert_eq!(opened.payload.as_slice(), b"x"),
            Err(error) => {
                assert!(created.is_err(), "kept after {writes} writes, and lost");
                assert_eq!(error, OpenError::No);
                drop(run(tab.keeper().create(&right(), b"again")).unwrap());
                assert_eq!(opened(&tab), b"again");
            }
        }
    }
}

#[test]
fn a_save_cut_off_anywhere_leaves_the_old_or_the_new() {
    for writes in 0..=2 {
        let tab = kept(b"old");
        let keeper = tab.keeper();
        let mut session = run(keeper.open(&right())).unwrap().unlocked;
        let sealed = session.seal(b"new", &tab).unwrap();
        tab.crash_after(writes);
        let mirrored = keeper.mirror(&sealed).is_ok();
        let saved = run(keeper.save(&session.to_save(&sealed).unwrap(), Durability::Relaxed));
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
fn an_erasure_cut_off_after_the_secrets_is_final() {
    for writes in 0..=4 {
        let tab = kept(b"x");
        tab.crash_after(writes);
        drop(run(tab.keeper().erase()));
        tab.heal();
        let opened = run(tab.keeper().open(&right()));
        match writes {
            // The secrets are still in one home: nothing has been erased yet.
            0 | 1 => assert_eq!(opened.unwrap().payload.as_slice(), b"x"),
            2 | 3 => assert_eq!(opened.err(), Some(OpenError::Erased)),
            _ => assert_eq!(opened.err(), Some(OpenError::No)),
        }
        run(tab.keeper().erase()).unwrap();
        assert!(tab.is_empty());
    }
}

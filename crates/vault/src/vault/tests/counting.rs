//! Counted, not timed: every attempt is one derivation and eight comparisons for each of four places,
//! and the derivation begins at the same moment.

use std::time::Duration;

use super::COMPARISONS;
use super::stores::{Tab, changed, full, kept, nobodys, right, run, second, wrong};
use crate::ports::{Clock, Random};
use crate::vault::inventory::LOOK;
use crate::{OpenError, Phrase};

/// What an attempt takes: derivations, comparisons, and the time until the last derivation.
type Work = (u32, u32, Duration);

const ALWAYS: Work = (1, 32, LOOK);

fn counted<T>(tab: &Tab, attempt: impl Future<Output = T>) -> (T, Work) {
    let began = tab.now();
    let before = (tab.0.derivations.get(), COMPARISONS.get());
    let done = run(attempt);
    let after = (tab.0.derivations.get(), COMPARISONS.get());
    // Blurred by up to eight milliseconds.
    let waited = tab.0.derived_at.get() - began;
    let blurred = LOOK..LOOK + Duration::from_micros(1 << 13);
    let waited = if blurred.contains(&waited) {
        LOOK
    } else {
        waited
    };
    (done, (after.0 - before.0, after.1 - before.1, waited))
}

fn work(tab: &Tab, phrase: &Phrase) -> Work {
    counted(tab, tab.vault().open(phrase)).1
}

/// Storage in which nothing opens, and why.
fn nothing_opens() -> Vec<(Tab, &'static str)> {
    let erased = kept(b"x");
    erased.0.database.borrow_mut().remove("tone-1");
    erased.0.second.borrow_mut().clear();

    let newer = Tab::new();
    let value = vec![1; 656_240];
    newer
        .0
        .database
        .borrow_mut()
        .insert("view-2a".into(), value);

    let damaged = kept(b"x");
    let cut = kept(b"x");
    for shelf in [&damaged.0.database, &damaged.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        damaged
            .fill(&mut shelf.get_mut("view-1a").unwrap()[32..])
            .unwrap();
    }
    for shelf in [&cut.0.database, &cut.0.mirror] {
        shelf.borrow_mut().get_mut("view-1a").unwrap().truncate(99);
    }
    let one_copy = kept(b"x");
    one_copy.0.mirror.borrow_mut().clear();

    vec![
        (Tab::new(), "nothing stored"),
        (kept(b"x"), "one container"),
        (one_copy, "one copy of it"),
        (full(), "four containers"),
        (erased, "erased"),
        (newer, "a newer format"),
        (damaged, "damaged"),
        (cut, "cut off"),
    ]
}

#[test]
fn every_attempt_to_open_takes_the_same_work() {
    let tab = kept(b"x");
    assert_eq!(work(&tab, &right()), ALWAYS, "right words");
    assert_eq!(work(&tab, &wrong()), ALWAYS, "wrong words");
    assert_eq!(work(&full(), &right()), ALWAYS, "right words among four");
}

#[test]
fn no_answer_or_work_shows_whether_something_is_stored() {
    for (tab, what) in nothing_opens() {
        let before = tab.everything();
        let (opened, work) = counted(&tab, tab.vault().open(&nobodys()));
        assert_eq!(opened.err(), Some(OpenError::No), "{what}");
        assert_eq!(work, ALWAYS, "{what}");
        assert_eq!(tab.everything(), before, "{what}");
    }
}

#[test]
fn creation_takes_the_same_work_whatever_is_stored() {
    for (tab, what) in nothing_opens() {
        let before = tab.everything();
        let (created, (derivations, comparisons, waited)) =
            counted(&tab, tab.vault().create(&nobodys(), b"new"));
        // Eight more are those of reading back, unless there was no room.
        let expected = if what == "four containers" { 32 } else { 40 };
        assert_eq!(
            (derivations, comparisons, waited),
            (2, expected, LOOK),
            "{what}"
        );
        assert_eq!(created.is_ok(), what != "four containers", "{what}");
        for (before, after) in before.iter().zip(tab.everything()) {
            let kept = |(name, value): (&String, &Vec<u8>)| after.get(name) == Some(value);
            // Only what can never be opened again gives way.
            assert!(what == "erased" || before.iter().all(kept), "{what}");
        }
    }
}

#[test]
fn checking_a_passphrase_takes_the_work_of_opening() {
    let tab = full();
    let session = run(tab.vault().open(&right())).unwrap().unlocked;
    for words in [right(), changed(), nobodys()] {
        let (_, work) = counted(&tab, tab.vault().check(&session, &words));
        assert_eq!(work, ALWAYS);
    }
}

#[test]
fn after_a_passphrase_change_all_attempts_take_the_same_work() {
    for theirs in [None, Some(second())] {
        let tab = kept(b"x");
        let vault = tab.vault();
        let mut session = run(vault.open(&right())).unwrap().unlocked;
        run(vault.reseal(&mut session, &changed(), theirs.as_ref(), b"y")).unwrap();
        for (words, whose) in [
            (changed(), "new words"),
            (second(), "the second person's, or nobody's"),
            (right(), "old words"),
            (wrong(), "wrong words"),
        ] {
            assert_eq!(work(&tab, &words), ALWAYS, "{whose}");
        }
    }
}

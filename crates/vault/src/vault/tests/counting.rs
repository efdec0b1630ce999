//! Counted, not timed: every attempt is one derivation and eight comparisons.

use super::COMPARISONS;
use super::stores::{Tab, changed, kept, right, run, second, wrong};
use crate::Phrase;
use crate::ports::Random;

fn work(tab: &Tab, phrase: &Phrase) -> (u32, u32) {
    let before = (tab.0.derivations.get(), COMPARISONS.get());
    drop(run(tab.vault().open(phrase)));
    let after = (tab.0.derivations.get(), COMPARISONS.get());
    (after.0 - before.0, after.1 - before.1)
}

#[test]
fn every_attempt_to_open_takes_the_same_work() {
    let tab = kept(b"x");
    assert_eq!(work(&tab, &right()), (1, 8), "right words");
    assert_eq!(work(&tab, &wrong()), (1, 8), "wrong words");
    assert_eq!(work(&Tab::new(), &right()), (1, 8), "nothing kept");

    tab.0.mirror.borrow_mut().clear();
    assert_eq!(work(&tab, &right()), (1, 8), "one copy");

    let damaged = kept(b"x");
    for shelf in [&damaged.0.database, &damaged.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        damaged
            .fill(&mut shelf.get_mut("view-1a").unwrap()[32..])
            .unwrap();
    }
    assert_eq!(work(&damaged, &right()), (1, 8), "damaged");
    for shelf in [&damaged.0.database, &damaged.0.mirror] {
        shelf.borrow_mut().get_mut("view-1a").unwrap().truncate(99);
    }
    assert_eq!(work(&damaged, &right()), (1, 8), "cut off");
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
            assert_eq!(work(&tab, &words), (1, 8), "{whose}");
        }
    }
}

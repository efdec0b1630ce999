//! Two tabs sharing one storage.

use super::stores::{Tab, changed, kept, right, run};
use crate::ports::StoreError;
use crate::{Durability, ResealError, SaveError, TakeInError, Unlocked};

/// Seals and saves; on a conflict takes in, merges as a set of letters, and saves again.
fn save_merging(tab: &Tab, session: &mut Unlocked, mine: &mut Vec<u8>) {
    let vault = tab.vault();
    loop {
        let sealed = session.seal(mine, tab).unwrap();
        let save = session.to_save(&sealed).unwrap();
        match run(vault.save(&save, Durability::Relaxed)) {
            Ok(saved) => {
                session.saved(&saved);
                vault.mirror(&sealed).unwrap();
                return;
            }
            Err(SaveError::Conflict) => {
                let stored = run(vault.stored(&save)).unwrap();
                let theirs = session.take_in(&stored).unwrap();
                merge(mine, &theirs);
            }
            Err(other) => panic!("{other}"),
        }
    }
}

fn merge(mine: &mut Vec<u8>, theirs: &[u8]) {
    mine.extend_from_slice(theirs);
    mine.sort_unstable();
    mine.dedup();
}

#[test]
fn six_saves_in_any_order_lose_nothing() {
    for order in 0..64_u32 {
        let tab = kept(b"");
        let mut sessions = [0, 1].map(|_| run(tab.vault().open(&right())).unwrap().unlocked);
        let mut texts = [Vec::new(), Vec::new()];
        let mut written = Vec::new();
        for step in 0..6_u8 {
            let who = usize::from(order >> step & 1 == 1);
            let letter = b'a' + step;
            texts[who].push(letter);
            written.push(letter);
            save_merging(&tab, &mut sessions[who], &mut texts[who]);
        }
        let opened = run(tab.vault().open(&right())).unwrap();
        let mut all = opened.payload.to_vec();
        for other in opened.others {
            merge(&mut all, &other);
        }
        merge(&mut all, b"");
        assert_eq!(all, written, "order {order:06b}");
    }
}

fn met(tab: &Tab, session: &mut Unlocked) -> Option<Vec<u8>> {
    tab.vault()
        .take_in_mirrored(session, |payload| Some(payload.to_vec()))
}

#[test]
fn what_another_tab_left_in_the_mirror_is_taken_in_once() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let [mut older, mut other] = [0, 1].map(|_| run(vault.open(&right())).unwrap().unlocked);
    vault
        .mirror(&other.seal(b"last edit", &tab).unwrap())
        .unwrap();
    assert_eq!(met(&tab, &mut older).as_deref(), Some(&b"last edit"[..]));
    assert_eq!(met(&tab, &mut older), None);
    vault.mirror(&older.seal(b"both", &tab).unwrap()).unwrap();
    assert_eq!(met(&tab, &mut older), None);
    let opened = run(vault.open(&right())).unwrap();
    assert_eq!(opened.payload.as_slice(), b"both");
}

#[test]
fn what_does_not_open_or_decode_in_the_mirror_is_left_there() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let [mut one, mut two, mut other] =
        [0, 1, 2].map(|_| run(vault.open(&right())).unwrap().unlocked);
    vault
        .mirror(&other.seal(b"of a newer build", &tab).unwrap())
        .unwrap();
    let left = tab.0.mirror.borrow().clone();
    let taken = vault.take_in_mirrored(&mut one, |_| None::<()>);
    assert!(taken.is_none());
    assert_eq!(
        vault.mirror(&one.seal(b"1", &tab).unwrap()),
        Err(StoreError::Conflict)
    );
    assert_eq!(*tab.0.mirror.borrow(), left);

    run(vault.reseal(&mut other, &changed(), None, b"of a newer build")).unwrap();
    let left = tab.0.mirror.borrow().clone();
    assert_eq!(met(&tab, &mut two), None);
    assert_eq!(
        vault.mirror(&two.seal(b"2", &tab).unwrap()),
        Err(StoreError::Conflict)
    );
    assert_eq!(*tab.0.mirror.borrow(), left);
}

#[test]
fn a_change_of_passphrase_does_not_overwrite_what_another_tab_left_in_the_mirror() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let [mut one, mut other] = [0, 1].map(|_| run(vault.open(&right())).unwrap().unlocked);
    vault
        .mirror(&other.seal(b"last edit", &tab).unwrap())
        .unwrap();
    let before = tab.everything();
    let refused = run(vault.reseal(&mut one, &changed(), None, b"0"));
    assert_eq!(refused, Err(ResealError::Conflict));
    assert_eq!(tab.everything(), before);
    let theirs = met(&tab, &mut one).unwrap();
    run(vault.reseal(&mut one, &changed(), None, &theirs)).unwrap();
    let opened = run(vault.open(&changed())).unwrap();
    assert_eq!(opened.payload.as_slice(), b"last edit");
}

#[test]
fn a_conflict_overwrites_nothing() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let [mut one, mut two] = [0, 1].map(|_| run(vault.open(&right())).unwrap().unlocked);
    let sealed = one.seal(b"one", &tab).unwrap();
    drop(run(vault.save(&one.to_save(&sealed).unwrap(), Durability::Relaxed)).unwrap());
    let before = tab.everything();
    let sealed = two.seal(b"two", &tab).unwrap();
    let saved = run(vault.save(&two.to_save(&sealed).unwrap(), Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Conflict));
    assert_eq!(tab.everything(), before);
}

#[test]
fn data_erased_or_recreated_in_another_tab_is_not_merged() {
    let tab = kept(b"0");
    let vault = tab.vault();
    let mut session = run(vault.open(&right())).unwrap().unlocked;
    run(vault.erase()).unwrap();
    let sealed = session.seal(b"1", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let saved = run(vault.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Conflict));
    let stored = run(vault.stored(&save)).unwrap();
    assert_eq!(session.take_in(&stored).err(), Some(TakeInError));

    drop(run(vault.create(&right(), b"again")).unwrap());
    let stored = run(vault.stored(&save)).unwrap();
    assert_eq!(session.take_in(&stored).err(), Some(TakeInError));
    assert_eq!(super::stores::opened(&tab), b"again");
}

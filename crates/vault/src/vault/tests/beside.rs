//! Containers side by side: each has its own place, passphrase and device secrets, and none harms
//! another.

use super::COMPARISONS;
use super::stores::{
    Call, Derivation, Tab, changed, each_place, full, kept, nobodys, opened, right, run, second,
    step,
};
use crate::ports::StoreError;
use crate::{
    CreateError, Durability, OpenError, Phrase, Profile, Repair, ResealError, StoreKind, Unlocked,
};
use std::pin::pin;

const BESIDE: &str = "view-1a-2";

/// Returns what a passphrase opens.
fn opens(tab: &Tab, phrase: &Phrase) -> Option<Vec<u8>> {
    run(tab.vault().open(phrase)).ok().map(|opened| {
        assert!(opened.others.is_empty(), "two containers were mixed");
        opened.payload.to_vec()
    })
}

fn session(tab: &Tab, phrase: &Phrase) -> Unlocked {
    run(tab.vault().open(phrase)).unwrap().unlocked
}

fn save(tab: &Tab, session: &mut Unlocked, payload: &[u8]) {
    let sealed = session.seal(payload, tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let saved = run(tab.vault().save(&save, Durability::Relaxed)).unwrap();
    session.saved(&saved);
    tab.vault().mirror(&sealed).unwrap();
}

#[test]
fn a_second_creation_leaves_the_first_as_it_was() {
    let tab = kept(b"first");
    let before = tab.everything();
    drop(run(tab.vault().create(&changed(), b"second")).unwrap());
    let after = tab.everything();
    for (before, after) in before.iter().zip(&after) {
        assert!(before.iter().all(|(name, value)| after[name] == *value));
    }
    let [database, mirror, homes] = &after;
    assert!(database.keys().eq(["tone-1", "tone-2", "view-1a", BESIDE]));
    assert!(mirror.keys().eq(["view-1a", BESIDE]));
    assert!(homes.keys().eq(["tone-1", "tone-2"]));
    assert_ne!(homes["tone-1"], homes["tone-2"]);
    assert_eq!(opens(&tab, &right()).unwrap(), b"first");
    assert_eq!(opens(&tab, &changed()).unwrap(), b"second");
}

#[test]
fn containers_side_by_side_share_one_salt_and_one_derivation() {
    let tab = full();
    let database = tab.0.database.borrow().clone();
    for name in [BESIDE, "view-1a-3", "view-1a-4"] {
        assert_eq!(database[name][..32], database["view-1a"][..32]);
        assert_ne!(database[name][32..64], database["view-1a"][32..64]);
    }
    for (phrase, payload) in each_place().iter().zip([b"1", b"2", b"3", b"4"]) {
        let before = (tab.0.derivations.get(), COMPARISONS.get());
        assert_eq!(opens(&tab, phrase).unwrap(), payload);
        let after = (tab.0.derivations.get(), COMPARISONS.get());
        assert_eq!((after.0 - before.0, after.1 - before.1), (1, 32));
    }
}

#[test]
fn a_fifth_creation_finds_no_room_like_one_on_a_full_disk() {
    let tab = full();
    let before = tab.everything();
    let created = run(tab.vault().create(&nobodys(), b"5"));
    assert_eq!(created.err(), Some(CreateError::Full));
    assert_eq!(tab.everything(), before);

    let disk = kept(b"1");
    disk.fail(&[Call::DatabaseSwap], &StoreError::Full);
    let created = run(disk.vault().create(&nobodys(), b"2"));
    assert_eq!(created.err(), Some(CreateError::Full));
    assert_eq!(opened(&disk), b"1");
}

#[test]
fn words_that_open_something_already_create_nothing() {
    let tab = full();
    let before = tab.everything();
    let writes = tab.writes();
    for phrase in each_place() {
        let derived = tab.0.derivations.get();
        let created = run(tab.vault().create(&phrase, b"again"));
        assert_eq!(created.err(), Some(CreateError::OpensAlready));
        assert_eq!(tab.0.derivations.get() - derived, 2, "only after the work");
    }
    assert_eq!(tab.writes(), writes);
    assert_eq!(tab.everything(), before);

    // A second person's too.
    let tab = kept(b"x");
    let mut mine = session(&tab, &right());
    run(tab
        .vault()
        .reseal(&mut mine, &right(), Some(&second()), b"x"))
    .unwrap();
    let created = run(tab.vault().create(&second(), b"again"));
    assert_eq!(created.err(), Some(CreateError::OpensAlready));
}

#[test]
fn a_copy_in_one_store_takes_its_place() {
    for lost in [StoreKind::Database, StoreKind::Mirror] {
        let tab = kept(b"first");
        match lost {
            StoreKind::Database => tab.0.database.borrow_mut().remove("view-1a"),
            StoreKind::Mirror => tab.0.mirror.borrow_mut().remove("view-1a"),
        };
        drop(run(tab.vault().create(&changed(), b"second")).unwrap());
        assert!(tab.0.database.borrow().contains_key(BESIDE));
        assert_eq!(opens(&tab, &right()).unwrap(), b"first");
        assert_eq!(opens(&tab, &changed()).unwrap(), b"second");
    }
}

#[test]
fn what_cannot_be_read_takes_its_place_too() {
    let tab = kept(b"x");
    for shelf in [&tab.0.database, &tab.0.mirror] {
        shelf.borrow_mut().get_mut("view-1a").unwrap().truncate(99);
    }
    let cut = tab.0.database.borrow()["view-1a"].clone();
    drop(run(tab.vault().create(&right(), b"new")).unwrap());
    assert_eq!(tab.0.database.borrow()["view-1a"], cut);
    assert_eq!(tab.0.mirror.borrow()["view-1a"], cut);
    assert_eq!(opened(&tab), b"new");
}

#[test]
fn a_store_that_fails_for_now_is_not_taken_for_an_empty_one() {
    for calls in [&Call::DATABASE[..], &Call::MIRROR] {
        let tab = kept(b"first");
        let before = tab.everything();
        tab.fail(calls, &StoreError::Failed("odd".into()));
        let created = run(tab.vault().create(&changed(), b"second"));
        assert_eq!(created.err(), Some(CreateError::Failed("odd".into())));
        assert_eq!(tab.everything(), before);
    }
}

#[test]
fn a_change_of_passphrase_leaves_the_other_places_alone() {
    for (changes, phrase) in each_place().iter().enumerate() {
        let tab = full();
        let mut own = session(&tab, phrase);
        run(tab.vault().reseal(&mut own, &nobodys(), None, b"changed")).unwrap();
        assert_eq!(opens(&tab, &nobodys()).unwrap(), b"changed");
        for (place, phrase) in each_place().iter().enumerate() {
            let payload = opens(&tab, phrase);
            let expected = [b"1", b"2", b"3", b"4"][place].to_vec();
            assert_eq!(payload, (place != changes).then_some(expected));
        }
    }
}

#[test]
fn a_passphrase_of_another_place_cannot_be_changed_to() {
    let tab = full();
    let mut own = session(&tab, &right());
    let before = tab.everything();
    for (first, theirs) in [(changed(), None), (right(), Some(changed()))] {
        let done = run(tab.vault().reseal(&mut own, &first, theirs.as_ref(), b"x"));
        assert_eq!(done, Err(ResealError::OpensAnother));
        assert_eq!(tab.everything(), before);
    }
    // The session goes on.
    save(&tab, &mut own, b"next");
    assert_eq!(opens(&tab, &right()).unwrap(), b"next");
}

#[test]
fn the_check_accepts_the_passphrase_of_this_place_only() {
    let tab = full();
    let mut own = session(&tab, &right());
    let vault = tab.vault();
    assert_eq!(run(vault.check(&own, &right())), Ok(()));
    for other in [changed(), second(), nobodys()] {
        assert_eq!(run(vault.check(&own, &other)), Err(OpenError::No));
    }
    // Nor the other person's of this place.
    run(vault.reseal(&mut own, &right(), Some(&nobodys()), b"x")).unwrap();
    assert_eq!(run(vault.check(&own, &right())), Ok(()));
    assert_eq!(run(vault.check(&own, &nobodys())), Err(OpenError::No));
    let theirs = session(&tab, &nobodys());
    assert_eq!(run(vault.check(&theirs, &nobodys())), Ok(()));
    assert_eq!(run(vault.check(&theirs, &right())), Err(OpenError::No));
}

#[test]
fn the_check_repairs_and_sets_aside_nothing() {
    let tab = kept(b"x");
    let own = session(&tab, &right());
    tab.0.second.borrow_mut().clear();
    tab.0.mirror.borrow_mut().insert("view-1a".into(), vec![1]);
    let before = tab.everything();
    assert_eq!(run(tab.vault().check(&own, &right())), Ok(()));
    assert_eq!(tab.everything(), before);
}

#[test]
fn each_place_is_saved_mirrored_and_repaired_on_its_own() {
    let tab = full();
    let mut own = session(&tab, &changed());
    save(&tab, &mut own, b"next");
    assert_eq!(opens(&tab, &changed()).unwrap(), b"next");
    assert_eq!(opens(&tab, &right()).unwrap(), b"1");
    assert_eq!(
        tab.0.database.borrow()[BESIDE],
        tab.0.mirror.borrow()[BESIDE]
    );

    // A damaged copy is set aside under a name of its own place, and lost secrets are restored.
    let damaged = vec![1; 5];
    tab.0
        .mirror
        .borrow_mut()
        .insert(BESIDE.into(), damaged.clone());
    tab.0.second.borrow_mut().remove("tone-2");
    let again = run(tab.vault().open(&changed())).unwrap();
    assert_eq!(
        again.repairs,
        [Repair::Secrets, Repair::SetAside(StoreKind::Mirror)]
    );
    assert_eq!(tab.0.mirror.borrow()["part-1a-2-1"], damaged);
    assert_eq!(
        tab.0.second.borrow()["tone-2"],
        tab.0.database.borrow()["tone-2"]
    );
    assert!(tab.vault().mirrored(&again.unlocked.sealed()).unwrap());
}

#[test]
fn two_tabs_that_create_at_once_both_get_a_place_or_are_told() {
    let tab = Tab::new();
    tab.take_turns();
    let vaults = [tab.vault(), tab.vault()];
    let phrases = [right(), changed()];
    let mut one = pin!(vaults[0].create(&phrases[0], b"one"));
    let mut two = pin!(vaults[1].create(&phrases[1], b"two"));
    let (mut first, mut other) = (None, None);
    for _ in 0..500 {
        first = first.or_else(|| step(one.as_mut()));
        if first.is_none() || other.is_none() {
            other = other.or_else(|| step(two.as_mut()));
        }
        if first.is_some() && other.is_some() {
            break;
        }
    }
    tab.heal();
    assert!(first.unwrap().is_ok());
    assert!(matches!(other.unwrap(), Err(CreateError::Failed(_))));
    assert_eq!(opens(&tab, &right()).unwrap(), b"one");
    // The next try finds the place taken.
    drop(run(vaults[1].create(&phrases[1], b"two")).unwrap());
    assert_eq!(opens(&tab, &right()).unwrap(), b"one");
    assert_eq!(opens(&tab, &changed()).unwrap(), b"two");
}

#[test]
fn a_second_tab_that_is_open_goes_on_saving_its_own_place() {
    let tab = kept(b"first");
    let mut open = session(&tab, &right());
    drop(run(tab.vault().create(&changed(), b"second")).unwrap());
    save(&tab, &mut open, b"first, later");
    assert_eq!(opens(&tab, &right()).unwrap(), b"first, later");
    assert_eq!(opens(&tab, &changed()).unwrap(), b"second");
}

#[test]
fn a_crash_while_creating_beside_leaves_the_first() {
    for writes in 0..=5 {
        let tab = kept(b"first");
        tab.crash_after(writes);
        let created = run(tab.vault().create(&changed(), b"second"));
        tab.heal();
        assert_eq!(opens(&tab, &right()).unwrap(), b"first");
        match opens(&tab, &changed()) {
            Some(payload) => assert_eq!(payload, b"second"),
            None => {
                assert!(created.is_err());
                drop(run(tab.vault().create(&changed(), b"again")).unwrap());
                assert_eq!(opens(&tab, &changed()).unwrap(), b"again");
                assert!(!tab.0.database.borrow().contains_key("view-1a-3"));
            }
        }
        assert_eq!(opens(&tab, &right()).unwrap(), b"first");
    }
}

#[test]
fn the_smaller_profile_is_used_beside_a_container_that_has_it() {
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
    drop(run(tab.vault().create(&right(), b"first")).unwrap());
    tab.0.derivation.set(Derivation::Sound);
    drop(run(tab.vault().create(&changed(), b"second")).unwrap());
    assert!(tab.0.database.borrow().contains_key("view-1b-2"));
    let before = tab.0.derivations.get();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"second");
    assert_eq!(tab.0.derivations.get() - before, 1);

    // Where memory is short for good, nothing stored gives the same answer as the smaller profile.
    let nothing = Tab::new();
    for tab in [&tab, &nothing] {
        tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
        let opened = run(tab.vault().open(&nobodys()));
        assert_eq!(opened.err(), Some(OpenError::No));
    }
}

#[test]
fn a_container_without_device_secrets_lies_beside_others() {
    let tab = Tab::new();
    tab.fail(&Call::SECOND[1..], &StoreError::Blocked);
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    drop(run(tab.vault().create(&right(), b"first")).unwrap());
    drop(run(tab.vault().create(&changed(), b"second")).unwrap());
    let [database, mirror, homes] = tab.everything();
    assert!(database.is_empty() && homes.is_empty());
    assert!(mirror.keys().eq(["view-1c", "view-1c-2"]));
    assert_eq!(opens(&tab, &right()).unwrap(), b"first");
    assert_eq!(opens(&tab, &changed()).unwrap(), b"second");
}

#[test]
fn a_container_moved_to_another_place_needs_the_secrets_of_that_place() {
    let tab = kept(b"x");
    for shelf in [&tab.0.database, &tab.0.mirror] {
        let mut shelf = shelf.borrow_mut();
        let container = shelf.remove("view-1a").unwrap();
        shelf.insert(BESIDE.into(), container);
    }
    let before = tab.everything();
    assert_eq!(opens(&tab, &right()), None);
    assert_eq!(tab.everything(), before);
    for shelf in [&tab.0.database, &tab.0.second] {
        let mut shelf = shelf.borrow_mut();
        let secrets = shelf.remove("tone-1").unwrap();
        shelf.insert("tone-2".into(), secrets);
    }
    assert_eq!(opens(&tab, &right()).unwrap(), b"x");
}

#[test]
fn copies_of_one_container_at_two_places_are_not_mixed() {
    let tab = Tab::new();
    tab.fail(&Call::SECOND[1..], &StoreError::Blocked);
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let mut own = run(tab.vault().create(&right(), b"first")).unwrap();
    let copy = tab.0.mirror.borrow()["view-1c"].clone();
    tab.0.mirror.borrow_mut().insert("view-1c-2".into(), copy);
    let sealed = own.seal(b"later", &tab).unwrap();
    tab.vault().mirror(&sealed).unwrap();
    assert_eq!(opens(&tab, &right()).unwrap(), b"later");
}

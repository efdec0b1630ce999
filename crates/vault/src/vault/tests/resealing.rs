//! Changing a passphrase: the user's own; granting and revoking a second person's.

use std::pin::pin;

use super::stores::{
    Call, Derivation, Fault, Tab, Then, changed, kept, opened, right, run, second, step, wrong,
};
use crate::ports::{Random, StoreError};
use crate::{
    Durability, MAX_PAYLOAD, OpenError, Phrase, Profile, Repair, ResealError, SaveError, SealError,
    Superseded, TakeInError, Unlocked, Vault,
};

const NAME: &str = "view-1a";
const SECRETS: &str = "tone-1";

fn session(tab: &Tab) -> Unlocked {
    run(tab.vault().open(&right())).unwrap().unlocked
}

/// Returns what a passphrase opens; `None` for [`OpenError::No`], and no other error is allowed.
fn opens(tab: &Tab, phrase: &Phrase) -> Option<Vec<u8>> {
    match run(tab.vault().open(phrase)) {
        Ok(opened) => {
            assert!(opened.others.is_empty());
            Some(opened.payload.to_vec())
        }
        Err(error) => {
            assert_eq!(error, OpenError::No);
            None
        }
    }
}

fn save(vault: &Vault<Tab>, session: &mut Unlocked, payload: &[u8]) -> Result<(), SaveError> {
    let sealed = session.seal(payload, vault.ports()).unwrap();
    let save = session.to_save(&sealed).unwrap();
    let saved = run(vault.save(&save, Durability::Relaxed))?;
    session.saved(&saved);
    Ok(())
}

/// Changes the passphrase from the right one, and returns the session.
fn resealed(tab: &Tab, second: Option<&Phrase>) -> Unlocked {
    let mut session = session(tab);
    run(tab
        .vault()
        .reseal(&mut session, &changed(), second, b"after"))
    .unwrap();
    session
}

#[test]
fn new_passphrase_opens_and_old_one_does_not() {
    let tab = kept(b"before");
    let before = tab.everything();
    let mut session = resealed(&tab, None);
    assert_eq!(tab.0.durability.get(), Durability::Strict);
    assert_eq!(opens(&tab, &changed()).unwrap(), b"after");
    assert_eq!(opens(&tab, &right()), None);

    // Both stores and both homes have it, and the session continues.
    let after = tab.everything();
    assert_eq!(after[0][NAME], after[1][NAME]);
    assert_eq!(after[0][SECRETS], after[2][SECRETS]);
    save(&tab.vault(), &mut session, b"later").unwrap();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"later");

    // Earlier copies, with the current secrets.
    let copy = tab.copy();
    for store in [[true, false], [false, true], [true, true]] {
        copy.put_back(&after);
        for (there, shelf) in [&copy.0.database, &copy.0.mirror].into_iter().enumerate() {
            shelf.borrow_mut().remove(NAME);
            if store[there] {
                let old = before[there][NAME].clone();
                shelf.borrow_mut().insert(NAME.into(), old);
            }
        }
        assert_eq!(opens(&copy, &right()), None);
        assert_eq!(opens(&copy, &changed()), None);
    }
}

#[test]
fn only_the_used_regions_secret_slots_and_body_change() {
    let tab = kept(b"before");
    let region = session(&tab).region();
    let [before, ..] = tab.everything();
    drop(resealed(&tab, Some(&second())));
    let [after, ..] = tab.everything();

    let at = usize::from(region.number()) * 32;
    for place in 0..4 {
        let place = place * 32..place * 32 + 32;
        let same = before[SECRETS][place.clone()] == after[SECRETS][place.clone()];
        assert_eq!(same, place.start != at);
    }
    let (old, new) = (&before[NAME], &after[NAME]);
    let slots = crate::layout::Slot::ALL.map(|slot| slot.whole(region));
    let ours = slots[0].start..region.body().end;
    assert_eq!(old[..ours.start], new[..ours.start], "salt, regions before");
    assert_eq!(old[ours.end..], new[ours.end..], "regions after");
    for part in [
        slots[0].clone(),
        slots[1].clone(),
        region.head().nonce(),
        region.head().tag(),
    ] {
        assert_ne!(old[part.clone()], new[part]);
    }
}

#[test]
fn second_person_opens_the_same_payload_and_can_save() {
    let tab = kept(b"before");
    drop(resealed(&tab, Some(&second())));
    let vault = tab.vault();
    assert!(
        !run(vault.open(&changed()))
            .unwrap()
            .unlocked
            .by_second_person()
    );
    let mut theirs = run(vault.open(&second())).unwrap();
    assert_eq!(theirs.payload.as_slice(), b"after");
    assert!(theirs.unlocked.by_second_person());
    // They change no passphrase, whatever a screen may offer them.
    let before = tab.everything();
    let refused = run(vault.reseal(&mut theirs.unlocked, &changed(), None, b"after"));
    assert_eq!(refused, Err(ResealError::BySecondPerson));
    assert_eq!(tab.everything(), before);
    save(&vault, &mut theirs.unlocked, b"theirs").unwrap();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"theirs");
    assert_eq!(opens(&tab, &second()).unwrap(), b"theirs");
    assert_eq!(opens(&tab, &wrong()), None);
}

#[test]
fn withdrawn_passphrase_opens_neither_new_nor_old_copies() {
    let tab = kept(b"before");
    let mut session = resealed(&tab, Some(&second()));
    let given = tab.everything();
    run(tab
        .vault()
        .reseal(&mut session, &changed(), None, b"withdrawn"))
    .unwrap();
    assert_eq!(opens(&tab, &second()), None);
    assert_eq!(opens(&tab, &changed()).unwrap(), b"withdrawn");
    let slot = crate::layout::Slot::ALL[1].whole(session.region());
    let now = tab.0.database.borrow()[NAME].clone();
    assert_ne!(given[0][NAME][slot.clone()], now[slot]);

    for shelf in [&tab.0.database, &tab.0.mirror] {
        shelf
            .borrow_mut()
            .insert(NAME.into(), given[0][NAME].clone());
    }
    assert_eq!(opens(&tab, &second()), None);
}

#[test]
fn same_passphrase_for_both_people_is_refused() {
    let tab = kept(b"x");
    let before = tab.everything();
    let same = run(tab
        .vault()
        .reseal(&mut session(&tab), &changed(), Some(&changed()), b"y"));
    assert_eq!(same, Err(ResealError::SameWords));
    assert_eq!(tab.everything(), before);
}

#[test]
fn payload_sealed_before_a_change_is_never_written() {
    let tab = kept(b"before");
    let vault = tab.vault();
    let mut session = session(&tab);
    let sealed = session.seal(b"early", &tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    run(vault.reseal(&mut session, &changed(), None, b"after")).unwrap();
    let after = tab.everything();

    assert_eq!(session.to_save(&sealed).err(), Some(Superseded));
    assert_eq!(vault.mirror(&sealed), Err(StoreError::Conflict));
    // Nor to the mirror while the database is blocked.
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let saved = run(vault.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Conflict));
    tab.heal();
    let saved = run(vault.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Conflict));
    assert_eq!(tab.everything(), after);

    // The caller handles it like any conflict, and nothing is lost.
    let stored = run(vault.stored(&save)).unwrap();
    assert_eq!(session.take_in(&stored).unwrap().as_slice(), b"after");
}

#[test]
fn session_continues_during_a_change_then_is_superseded() {
    let tab = kept(b"before");
    let vault = tab.vault();
    let mut old = session(&tab);
    let mut fork = old.fork();
    // The page is hidden during the derivation.
    vault
        .mirror(&old.seal(b"meanwhile", &tab).unwrap())
        .unwrap();
    run(vault.reseal(&mut fork, &changed(), None, b"after")).unwrap();
    let late = old.seal(b"late", &tab).unwrap();
    assert_eq!(vault.mirror(&late), Err(StoreError::Conflict));
    assert_eq!(old.to_save(&late).err(), Some(Superseded));
    save(&vault, &mut fork, b"late").unwrap();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"late");

    // A failed fork leaves the session as it was.
    let mut fork = run(vault.open(&changed())).unwrap().unlocked;
    let mut session = fork.fork();
    tab.fail(&[Call::DatabaseSwap], &StoreError::Full);
    let refused = run(vault.reseal(&mut fork, &right(), None, b"never"));
    assert_eq!(refused, Err(ResealError::Full));
    tab.heal();
    save(&vault, &mut session, b"on").unwrap();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"on");
}

#[test]
fn tab_with_the_old_key_conflicts_and_overwrites_nothing() {
    let tab = kept(b"before");
    let vault = tab.vault();
    let mut other = session(&tab);
    drop(resealed(&tab, None));
    let after = tab.everything();

    let sealed = other.seal(b"stale", &tab).unwrap();
    let save = other.to_save(&sealed).unwrap();
    let saved = run(vault.save(&save, Durability::Relaxed));
    assert_eq!(saved.err(), Some(SaveError::Conflict));
    let stored = run(vault.stored(&save)).unwrap();
    assert_eq!(other.take_in(&stored).err(), Some(TakeInError));
    let again = run(vault.reseal(&mut other, &wrong(), None, b"stale"));
    assert_eq!(again, Err(ResealError::Conflict));
    assert_eq!(tab.everything(), after);
}

#[test]
fn save_in_another_tab_conflicts_and_is_merged() {
    let tab = kept(b"before");
    let vault = tab.vault();
    let [mut one, mut two] = [session(&tab), session(&tab)];
    save(&vault, &mut two, b"two").unwrap();
    let before = tab.everything();
    let refused = run(vault.reseal(&mut one, &changed(), None, b"one"));
    assert_eq!(refused, Err(ResealError::Conflict));
    assert_eq!(tab.everything(), before);

    let sealed = one.sealed();
    let stored = run(vault.stored(&one.to_save(&sealed).unwrap())).unwrap();
    assert_eq!(one.take_in(&stored).unwrap().as_slice(), b"two");
    run(vault.reseal(&mut one, &changed(), None, b"one and two")).unwrap();
    assert_eq!(opens(&tab, &changed()).unwrap(), b"one and two");
}

#[test]
fn change_does_not_restore_what_another_tab_erased() {
    let tab = kept(b"before");
    let vault = tab.vault();
    let mut one = session(&tab);
    run(vault.erase()).unwrap();
    let refused = run(vault.reseal(&mut one, &changed(), None, b"one"));
    assert_eq!(refused, Err(ResealError::Conflict));
    assert!(tab.is_empty());

    // An erasure that only reached the secrets.
    let tab = kept(b"before");
    let mut one = session(&tab);
    tab.0.database.borrow_mut().remove(SECRETS);
    tab.0.second.borrow_mut().clear();
    let before = tab.everything();
    let refused = run(tab.vault().reseal(&mut one, &changed(), None, b"one"));
    assert_eq!(refused, Err(ResealError::Erased));
    assert_eq!(tab.everything(), before);
}

#[test]
fn erasure_at_any_point_of_a_change_is_final() {
    for lacking in [false, true] {
        for moment in 0.. {
            let tab = kept(b"before");
            let vault = tab.vault();
            let mut one = session(&tab);
            if lacking {
                tab.0.database.borrow_mut().remove(SECRETS);
            }
            tab.take_turns();
            let words = changed();
            let mut done = None;
            {
                let mut reseal = pin!(vault.reseal(&mut one, &words, None, b"one"));
                for _ in 0..moment {
                    done = done.or_else(|| step(reseal.as_mut()));
                }
                run(vault.erase()).unwrap();
                if done == Some(Ok(())) {
                    assert!(tab.is_empty());
                    break;
                }
                let told = run(reseal);
                assert!(told.is_err(), "{moment}");
            }
            // At most the mirror's copy of this change remains; no passphrase opens it.
            let [database, _, second] = tab.everything();
            assert!(
                database.is_empty() && second.is_empty(),
                "{moment} {lacking}"
            );
        }
    }
}

#[test]
fn erasure_at_any_point_of_a_repairing_open_is_final() {
    for first in [true, false] {
        for moment in 0..20 {
            let tab = kept(b"x");
            let home = if first {
                &tab.0.database
            } else {
                &tab.0.second
            };
            home.borrow_mut().remove(SECRETS);
            let vault = tab.vault();
            let words = right();
            tab.take_turns();
            let mut open = pin!(vault.open(&words));
            let mut opened = false;
            for _ in 0..moment {
                opened |= !opened && step(open.as_mut()).is_some();
            }
            run(vault.erase()).unwrap();
            if !opened {
                drop(run(open));
            }
            assert!(tab.is_empty(), "{first} {moment}");
        }
    }
}

#[test]
fn change_is_refused_when_only_the_mirror_works() {
    let tab = kept(b"x");
    let mut bound = session(&tab);
    let before = tab.everything();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    let refused = run(tab.vault().reseal(&mut bound, &changed(), None, b"y"));
    assert_eq!(refused, Err(ResealError::Blocked));
    assert_eq!(tab.everything(), before);

    let tab = Tab::new();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    tab.fail(&Call::SECOND, &StoreError::Blocked);
    let mut bare = run(tab.vault().create(&right(), b"x")).unwrap();
    let before = tab.everything();
    let refused = run(tab.vault().reseal(&mut bare, &changed(), None, b"y"));
    assert_eq!(refused, Err(ResealError::Blocked));
    assert_eq!(tab.everything(), before);
}

#[test]
fn without_device_secrets_only_the_container_changes() {
    let tab = Tab::new();
    tab.fail(&Call::DATABASE, &StoreError::Blocked);
    tab.fail(&Call::SECOND, &StoreError::Blocked);
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    tab.heal();
    // The database is back, and gets the container.
    let mut session = session(&tab);
    save(&tab.vault(), &mut session, b"x").unwrap();
    let second = second();
    run(tab
        .vault()
        .reseal(&mut session, &changed(), Some(&second), b"y"))
    .unwrap();
    let [database, mirror, home] = tab.everything();
    assert!(database.keys().eq(["view-1c"]) && home.is_empty());
    assert_eq!(database, mirror);
    assert_eq!(opens(&tab, &changed()).unwrap(), b"y");
    assert_eq!(opens(&tab, &second).unwrap(), b"y");
    assert_eq!(opens(&tab, &right()), None);
    run(tab.vault().reseal(&mut session, &changed(), None, b"z")).unwrap();
    assert_eq!(opens(&tab, &second), None, "and not damaged");
}

#[test]
fn change_uses_the_existing_profile() {
    let tab = Tab::new();
    tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
    drop(run(tab.vault().create(&right(), b"x")).unwrap());
    tab.0.derivation.set(Derivation::Sound);
    drop(resealed(&tab, None));
    assert!(tab.0.database.borrow().keys().eq([SECRETS, "view-1b"]));
    assert_eq!(opens(&tab, &changed()).unwrap(), b"after");

    for (derivation, error) in [
        (Derivation::NoMemory, ResealError::OutOfMemory),
        (
            Derivation::NoMemoryFor(Profile::One),
            ResealError::OutOfMemory,
        ),
        (Derivation::Unreliable, ResealError::Unreliable),
        (
            Derivation::Fails,
            ResealError::Failed("derivation failed".into()),
        ),
    ] {
        let tab = kept(b"x");
        let mut session = session(&tab);
        let before = tab.everything();
        tab.0.derivation.set(derivation);
        let refused = run(tab.vault().reseal(&mut session, &changed(), None, b"y"));
        assert_eq!(refused, Err(error));
        assert_eq!(tab.everything(), before);
    }
}

#[test]
fn oversized_payload_changes_nothing() {
    let tab = kept(b"x");
    let mut session = session(&tab);
    let before = tab.everything();
    let large = vec![0; MAX_PAYLOAD + 1];
    let refused = run(tab.vault().reseal(&mut session, &changed(), None, &large));
    assert!(matches!(
        refused,
        Err(ResealError::Seal(SealError::TooLarge { .. }))
    ));
    assert_eq!(tab.everything(), before);
}

#[test]
fn secrets_in_the_second_store_are_first_copied_to_database() {
    let tab = kept(b"x");
    let mut session = session(&tab);
    tab.0.database.borrow_mut().remove(SECRETS);
    let writes = tab.log().len();
    run(tab.vault().reseal(&mut session, &changed(), None, b"y")).unwrap();
    let log = tab.log().split_off(writes);
    let calls: Vec<_> = log
        .iter()
        .map(|(call, name)| (*call, name.as_str()))
        .collect();
    assert_eq!(
        calls,
        [
            (Call::DatabaseSwap, SECRETS),
            (Call::SecondWrite, SECRETS),
            (Call::DatabaseSwap, "view-1a+tone-1"),
            (Call::MirrorWrite, NAME),
        ]
    );
}

#[test]
fn full_second_store_does_not_retain_the_old_secret() {
    let full = StoreError::Full;
    let tab = kept(b"x");
    let mut session = session(&tab);
    tab.fail(&[Call::SecondWrite], &full);
    run(tab.vault().reseal(&mut session, &changed(), None, b"y")).unwrap();
    assert!(tab.0.second.borrow().is_empty());
    tab.heal();
    let opened = run(tab.vault().open(&changed())).unwrap();
    assert_eq!(opened.repairs, [Repair::Secrets]);

    let tab = kept(b"x");
    let mut session = self::session(&tab);
    let before = tab.everything();
    tab.fail(&[Call::SecondWrite, Call::SecondRemove], &full);
    let refused = run(tab.vault().reseal(&mut session, &changed(), None, b"y"));
    assert_eq!(refused, Err(ResealError::Full));
    assert_eq!(tab.everything(), before);
}

#[test]
fn full_mirror_loses_its_old_copy() {
    let tab = kept(b"x");
    let mut session = session(&tab);
    tab.fail(&[Call::MirrorWrite], &StoreError::Full);
    run(tab.vault().reseal(&mut session, &changed(), None, b"y")).unwrap();
    assert!(tab.0.mirror.borrow().is_empty());
    assert_eq!(opens(&tab, &changed()).unwrap(), b"y");
}

#[test]
fn copy_left_in_place_is_not_overwritten() {
    let tab = kept(b"x");
    tab.fill(&mut tab.0.mirror.borrow_mut().get_mut(NAME).unwrap()[32..])
        .unwrap();
    let damaged = tab.0.mirror.borrow()[NAME].clone();
    tab.fail(&[Call::MirrorWrite], &StoreError::Full);
    let mut session = session(&tab);
    tab.heal();
    run(tab.vault().reseal(&mut session, &changed(), None, b"y")).unwrap();
    assert_eq!(tab.0.mirror.borrow()[NAME], damaged);
    assert_eq!(opens(&tab, &changed()).unwrap(), b"y");
}

#[test]
fn failed_read_back_is_reported() {
    let tab = kept(b"x");
    let vault = tab.vault();
    let mut session = session(&tab);
    tab.take_turns();
    let words = changed();
    {
        let mut reseal = pin!(vault.reseal(&mut session, &words, None, b"y"));
        let before = tab.everything();
        while tab.everything()[0][NAME] == before[0][NAME] {
            assert!(step(reseal.as_mut()).is_none());
        }
        let place = tab.0.database.borrow()[NAME].len() - 1;
        for byte in tab.0.database.borrow_mut().get_mut(NAME).unwrap()[32..place].iter_mut() {
            *byte ^= 1;
        }
        assert_eq!(run(reseal), Err(ResealError::NotReadBack));
    }
    // The session holds the new keys, and the mirror what they open.
    tab.heal();
    tab.0.database.borrow_mut().remove(NAME);
    assert_eq!(opens(&tab, &changed()).unwrap(), b"y");
}

/// The state after a change that failed somewhere: either the old passphrase or the new one opens
/// it, with the matching payload.
fn either(tab: &Tab, told: &Result<(), ResealError>, case: &str) -> &'static str {
    let done = matches!(told, Ok(()) | Err(ResealError::NotReadBack));
    let copy = tab.copy();
    // Opening repairs, so each is tried on a separate copy.
    let old = run(copy.vault().open(&right())).map(|opened| opened.payload.to_vec());
    let new = run(tab.copy().vault().open(&changed())).map(|opened| opened.payload.to_vec());
    match (old, new) {
        (Ok(payload), Err(error)) => {
            assert!(!done, "{case}: called done");
            assert_eq!((payload.as_slice(), error), (&b"before"[..], OpenError::No));
            // Opening has repaired: both homes hold the database's secrets.
            let [database, _, second] = copy.everything();
            assert_eq!(database[SECRETS], second[SECRETS], "{case}");
            assert_eq!(opened(&copy), b"before");
            "old"
        }
        (Err(error), Ok(payload)) => {
            assert_eq!((payload.as_slice(), error), (&b"after"[..], OpenError::No));
            "new"
        }
        other => panic!("{case}: {other:?}"),
    }
}

#[test]
fn failure_at_any_call_leaves_old_or_new_passphrase_working() {
    let failed = StoreError::Failed("ended".into());
    for second in [None, Some(second())] {
        let mut told = Vec::new();
        for then in [Then::End, Then::GoOn, Then::Made] {
            for error in [&failed, &StoreError::Full, &StoreError::Blocked] {
                for at in 0.. {
                    let tab = kept(b"before");
                    let mut session = session(&tab);
                    tab.fault(Fault {
                        at,
                        error: error.clone(),
                        then,
                    });
                    let done = run(tab.vault().reseal(
                        &mut session,
                        &changed(),
                        second.as_ref(),
                        b"after",
                    ));
                    let came = tab.fault_came();
                    tab.heal();
                    let case = format!("{then:?} {error} at {at}");
                    let which = either(&tab, &done, &case);
                    told.push((then, which));
                    if let Some(second) = &second {
                        let theirs = opens(&tab.copy(), second);
                        assert_eq!(theirs.is_some(), which == "new", "{case}");
                    }
                    // Either way, the surviving session can continue.
                    match save(&tab.vault(), &mut session, b"on") {
                        Ok(()) => {
                            let words = if which == "new" { changed() } else { right() };
                            assert_eq!(opens(&tab, &words).unwrap(), b"on", "{case}");
                        }
                        Err(error) => {
                            assert_eq!(error, SaveError::Conflict, "{case}");
                            assert!(matches!(done, Err(ResealError::Failed(_))), "{case}");
                        }
                    }
                    if !came {
                        assert_eq!(done, Ok(()));
                        break;
                    }
                }
            }
        }
        for then in [Then::End, Then::GoOn, Then::Made] {
            let count = |which| told.iter().filter(|one| **one == (then, which)).count();
            println!(
                "second words {}, {then:?}: old words open {}, new words open {}",
                second.is_some(),
                count("old"),
                count("new"),
            );
        }
    }
}

/// The page's process is killed: the change simply stops, between any two calls.
#[test]
fn kill_at_any_moment_leaves_old_or_new_passphrase_working() {
    for moment in 0.. {
        let tab = kept(b"before");
        let vault = tab.vault();
        let mut session = session(&tab);
        let words = changed();
        tab.take_turns();
        let mut done = None;
        {
            let mut reseal = pin!(vault.reseal(&mut session, &words, None, b"after"));
            for _ in 0..moment {
                done = done.or_else(|| step(reseal.as_mut()));
            }
        }
        tab.heal();
        let finished = done.is_some();
        let told = done.unwrap_or(Err(ResealError::Blocked));
        either(&tab, &told, &format!("after {moment} turns"));
        if finished {
            break;
        }
    }
}

/// Another tab opens with the old passphrase at any point of a change, and repairs what it finds.
#[test]
fn opening_in_another_tab_never_retains_the_old_secret() {
    for moment in 0.. {
        for held in 0..12 {
            let tab = kept(b"before");
            let vault = tab.vault();
            let mut session = session(&tab);
            let (old, new) = (right(), changed());
            tab.take_turns();
            let mut done = None;
            {
                let mut reseal = pin!(vault.reseal(&mut session, &new, None, b"after"));
                let mut open = pin!(vault.open(&old));
                let mut open_done = false;
                for _ in 0..moment {
                    done = done.or_else(|| step(reseal.as_mut()));
                }
                for _ in 0..held {
                    open_done |= !open_done && step(open.as_mut()).is_some();
                }
                let finished = done.is_some();
                done = done.or_else(|| Some(run(reseal)));
                if !open_done {
                    drop(run(open));
                }
                if finished && held == 0 {
                    return;
                }
            }
            tab.heal();
            assert_eq!(done, Some(Ok(())), "{moment} {held}");
            let [database, _, second] = tab.everything();
            assert_eq!(database[SECRETS], second[SECRETS], "{moment} {held}");
            assert_eq!(opens(&tab, &new).unwrap(), b"after");
        }
    }
}

#[test]
fn concurrent_changes_leave_one_passphrase_working() {
    for first in 0..12 {
        for other in 0..12 {
            // The first change makes `first` calls, then the other makes `other`, then each
            // finishes.
            two_changes((0..first).map(|_| 0).chain((0..other).map(|_| 1)));
        }
    }
}

#[test]
#[ignore = "long: every order of the first twelve calls (xtask soak)"]
fn concurrent_changes_in_any_order_leave_one_passphrase_working() {
    for order in 0..4096_u32 {
        two_changes((0..12).map(|turn| order >> turn & 1));
    }
}

/// Two tabs change a passphrase at once, taking turns in this order.
fn two_changes(order: impl Iterator<Item = u32> + Clone) {
    let case: Vec<_> = order.clone().collect();
    let tab = kept(b"before");
    let vault = tab.vault();
    let [mut one, mut two] = [session(&tab), session(&tab)];
    let words = [changed(), second()];
    tab.take_turns();
    let mut told = [None, None];
    {
        let mut first = pin!(vault.reseal(&mut one, &words[0], None, b"one"));
        let mut other = pin!(vault.reseal(&mut two, &words[1], None, b"two"));
        for turn in order {
            if turn == 0 {
                told[0] = told[0].take().or_else(|| step(first.as_mut()));
            } else {
                told[1] = told[1].take().or_else(|| step(other.as_mut()));
            }
        }
        told[0] = told[0].take().or_else(|| Some(run(first)));
        told[1] = told[1].take().or_else(|| Some(run(other)));
    }
    tab.heal();
    let opened = [opens(&tab, &words[0]), opens(&tab, &words[1])];
    for (told, opened) in told.iter().zip(&opened) {
        let expected = if opened.is_some() {
            Ok(())
        } else {
            Err(ResealError::Conflict)
        };
        assert_eq!(told.as_ref(), Some(&expected), "{case:?}");
    }
    assert_eq!(opened.iter().flatten().count(), 1, "{case:?}");
    let [database, _, second] = tab.everything();
    assert_eq!(database[SECRETS], second[SECRETS], "{case:?}");
}

//! Carried copies.

use super::stores::{Call, Derivation, Tab, changed, kept, right, run, wrong};
use crate::ports::StoreError;
use crate::{CarryError, CarryOpenError, MAX_CARRIED, MAX_PAYLOAD, NotCarried, Profile, SealError};

#[test]
fn it_opens_elsewhere_with_its_own_words_and_touches_no_store() {
    let here = kept(b"kept here");
    let before = here.everything();
    here.fail(&Call::ALL, &StoreError::Blocked);
    let file = run(here.keeper().carry(&changed(), b"carried")).unwrap();
    assert_eq!(file.len(), 4096);

    let there = Tab::new();
    there.fail(&Call::ALL, &StoreError::Blocked);
    let keeper = there.keeper();
    let opened = run(keeper.open_carried(&changed(), &file)).unwrap();
    assert_eq!(opened.as_slice(), b"carried");
    for other in [right(), wrong()] {
        let opened = run(keeper.open_carried(&other, &file));
        assert_eq!(opened.err(), Some(CarryOpenError::No));
    }
    assert!(there.is_empty());
    assert_eq!(here.everything(), before);
}

#[test]
fn no_two_files_are_alike() {
    let keeper = Tab::new().keeper();
    let [one, two] = [0, 1].map(|_| run(keeper.carry(&right(), b"same")).unwrap());
    let same = one.iter().zip(&two).filter(|(a, b)| a == b).count();
    assert!(same < 60, "{same} bytes of {}", one.len());
}

#[test]
fn nothing_is_derived_for_what_is_no_carried_copy() {
    let tab = Tab::new();
    let keeper = tab.keeper();
    let file = run(keeper.carry(&right(), b"carried")).unwrap();
    let derived = tab.0.derivations.get();
    for (bytes, error) in [
        (&file[..4095], NotCarried::Truncated),
        (&file[1..], NotCarried::Foreign),
        (&[], NotCarried::Foreign),
        (&vec![1; MAX_CARRIED + 1], NotCarried::TooLong),
    ] {
        assert_eq!(crate::recognise(bytes), Err(error));
        let opened = run(keeper.open_carried(&right(), bytes));
        assert_eq!(opened.err(), Some(error.into()));
    }
    assert_eq!(tab.0.derivations.get(), derived);
}

#[test]
fn a_damaged_file_is_told_from_wrong_words() {
    let keeper = Tab::new().keeper();
    let mut file = run(keeper.carry(&right(), b"carried")).unwrap();
    file[1000] ^= 1;
    let opened = run(keeper.open_carried(&right(), &file));
    assert_eq!(opened.err(), Some(CarryOpenError::Damaged));
    let opened = run(keeper.open_carried(&wrong(), &file));
    assert_eq!(opened.err(), Some(CarryOpenError::No));
}

#[test]
fn the_largest_payload_is_carried_and_a_larger_refused() {
    let keeper = Tab::new().keeper();
    let payload = vec![9; MAX_PAYLOAD];
    let file = run(keeper.carry(&right(), &payload)).unwrap();
    assert_eq!(file.len(), MAX_CARRIED);
    let opened = run(keeper.open_carried(&right(), &file)).unwrap();
    assert_eq!(opened.as_slice(), payload);
    let refused = run(keeper.carry(&right(), &[payload, vec![9]].concat()));
    assert!(matches!(
        refused,
        Err(CarryError::Seal(SealError::TooLarge { .. }))
    ));
}

#[test]
fn derivations_that_fail_are_told() {
    let tab = Tab::new();
    let keeper = tab.keeper();
    tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
    let small = run(keeper.carry(&right(), b"x")).unwrap();
    assert_eq!(small[1], Profile::Two.number());
    assert_eq!(
        run(keeper.open_carried(&right(), &small))
            .unwrap()
            .as_slice(),
        b"x"
    );
    for (derivation, made, opened) in [
        (
            Derivation::NoMemory,
            CarryError::OutOfMemory,
            CarryOpenError::OutOfMemory,
        ),
        (
            Derivation::Fails,
            CarryError::Failed,
            CarryOpenError::Failed,
        ),
        (
            Derivation::Unreliable,
            CarryError::Unreliable,
            CarryOpenError::No,
        ),
    ] {
        tab.0.derivation.set(derivation);
        assert_eq!(run(keeper.carry(&right(), b"x")).err(), Some(made));
        let file = run(keeper.open_carried(&right(), &small));
        assert_eq!(file.err(), Some(opened));
    }
}

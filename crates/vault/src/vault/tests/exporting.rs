//! Carried copies.

use super::stores::{Call, Derivation, Tab, changed, kept, right, run, wrong};
use crate::ports::StoreError;
use crate::{ExportError, MAX_CARRIED, MAX_PAYLOAD, NotACopy, OpenCopyError, Profile, SealError};

#[test]
fn copy_opens_with_its_passphrase_and_touches_no_store() {
    let here = kept(b"kept here");
    let before = here.everything();
    here.fail(&Call::ALL, &StoreError::Blocked);
    let file = run(here.vault().export(&changed(), b"carried")).unwrap();
    assert_eq!(file.len(), 4096);

    let there = Tab::new();
    there.fail(&Call::ALL, &StoreError::Blocked);
    let vault = there.vault();
    let opened = run(vault.open_copy(&changed(), &file)).unwrap();
    assert_eq!(opened.as_slice(), b"carried");
    for other in [right(), wrong()] {
        let opened = run(vault.open_copy(&other, &file));
        assert_eq!(opened.err(), Some(OpenCopyError::No));
    }
    assert!(there.is_empty());
    assert_eq!(here.everything(), before);
}

#[test]
fn two_copies_of_the_same_payload_differ() {
    let vault = Tab::new().vault();
    let [one, two] = [0, 1].map(|_| run(vault.export(&right(), b"same")).unwrap());
    let same = one.iter().zip(&two).filter(|(a, b)| a == b).count();
    assert!(same < 60, "{same} bytes of {}", one.len());
}

#[test]
fn invalid_copy_is_refused_without_deriving_a_key() {
    let tab = Tab::new();
    let vault = tab.vault();
    let file = run(vault.export(&right(), b"carried")).unwrap();
    let derived = tab.0.derivations.get();
    for (bytes, error) in [
        (&file[..4095], NotACopy::Truncated),
        (&file[1..], NotACopy::Foreign),
        (&[], NotACopy::Foreign),
        (&vec![1; MAX_CARRIED + 1], NotACopy::TooLong),
    ] {
        assert_eq!(crate::recognise(bytes), Err(error));
        let opened = run(vault.open_copy(&right(), bytes));
        assert_eq!(opened.err(), Some(error.into()));
    }
    assert_eq!(tab.0.derivations.get(), derived);
}

#[test]
fn damaged_copy_is_distinguished_from_wrong_passphrase() {
    let vault = Tab::new().vault();
    let mut file = run(vault.export(&right(), b"carried")).unwrap();
    file[1000] ^= 1;
    let opened = run(vault.open_copy(&right(), &file));
    assert_eq!(opened.err(), Some(OpenCopyError::Damaged));
    let opened = run(vault.open_copy(&wrong(), &file));
    assert_eq!(opened.err(), Some(OpenCopyError::No));
}

#[test]
fn largest_payload_is_exported_and_larger_is_refused() {
    let vault = Tab::new().vault();
    let payload = vec![9; MAX_PAYLOAD];
    let file = run(vault.export(&right(), &payload)).unwrap();
    assert_eq!(file.len(), MAX_CARRIED);
    let opened = run(vault.open_copy(&right(), &file)).unwrap();
    assert_eq!(opened.as_slice(), payload);
    let refused = run(vault.export(&right(), &[payload, vec![9]].concat()));
    assert!(matches!(
        refused,
        Err(ExportError::Seal(SealError::TooLarge { .. }))
    ));
}

#[test]
fn failed_derivations_are_reported() {
    let tab = Tab::new();
    let vault = tab.vault();
    tab.0.derivation.set(Derivation::NoMemoryFor(Profile::One));
    let small = run(vault.export(&right(), b"x")).unwrap();
    assert_eq!(small[1], Profile::Two.number());
    assert_eq!(
        run(vault.open_copy(&right(), &small)).unwrap().as_slice(),
        b"x"
    );
    for (derivation, made, opened) in [
        (
            Derivation::NoMemory,
            ExportError::OutOfMemory,
            OpenCopyError::OutOfMemory,
        ),
        (
            Derivation::Fails,
            ExportError::Failed,
            OpenCopyError::Failed,
        ),
        (
            Derivation::Unreliable,
            ExportError::Unreliable,
            OpenCopyError::No,
        ),
    ] {
        tab.0.derivation.set(derivation);
        assert_eq!(run(vault.export(&right(), b"x")).err(), Some(made));
        let file = run(vault.open_copy(&right(), &small));
        assert_eq!(file.err(), Some(opened));
    }
}

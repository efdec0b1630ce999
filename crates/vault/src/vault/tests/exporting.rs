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
        (&file[..4095], NotACopy::TooShort),
        (&file[1..], NotACopy::TooShort),
        (&[], NotACopy::TooShort),
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
fn other_file_is_answered_like_a_wrong_passphrase_after_the_same_work() {
    let tab = Tab::new();
    let vault = tab.vault();
    let file = run(vault.export(&right(), b"carried")).unwrap();
    let work = |phrase, bytes: &[u8]| {
        let before = tab.0.derivations.get();
        let opened = run(vault.open_copy(&phrase, bytes));
        (opened.err(), tab.0.derivations.get() - before)
    };
    let wrong = work(wrong(), &file);
    assert_eq!(wrong, (Some(OpenCopyError::No), 2));
    for other in [&b"%PDF-1.7".repeat(2000)[..], &[0; 4096], &[7; 5000]] {
        assert_eq!(work(right(), other), wrong);
    }
    // The right one takes only what the profile needs.
    assert_eq!(work(right(), &file), (None, 1));
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
    let opens = |derivation, phrase| {
        tab.0.derivation.set(derivation);
        run(vault.open_copy(&phrase, &small)).map(|opened| opened.to_vec())
    };
    // It is of the second profile, and opens wherever there is memory for that.
    let [none_for_1, none_for_2] = [Profile::One, Profile::Two].map(Derivation::NoMemoryFor);
    assert_eq!(opens(Derivation::Sound, right()), Ok(b"x".to_vec()));
    assert_eq!(opens(none_for_1, right()), Ok(b"x".to_vec()));
    // With less memory than it may need, nobody knows whether the passphrase is wrong.
    for (derivation, phrase) in [(none_for_2, right()), (none_for_1, wrong())] {
        let opened = opens(derivation, phrase);
        assert_eq!(opened, Err(OpenCopyError::OutOfMemory));
    }
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

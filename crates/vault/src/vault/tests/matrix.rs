//! The matrix: all combinations of problems, with the results printed as tables (`--nocapture`). In
//! every case: no panic, only the right payload, and it opens if a copy and a device secret are
//! intact and readable.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::stores::{Call, Fault, Tab, Then, changed, kept, right, run};
use crate::ports::{Random, StoreError};
use crate::{Durability, OpenError, Unlocked};

const NAME: &str = "view-1a";
const SECRETS: &str = "tone-1";
const OLDER: &[u8] = b"older";
const NEWER: &[u8] = b"newer";
const NEXT: &[u8] = b"next";

/// Counts by row and column.
#[derive(Default)]
struct Table(BTreeMap<String, BTreeMap<String, u32>>);

impl Table {
    fn count(&mut self, row: impl Into<String>, column: impl Into<String>) {
        let row = self.0.entry(row.into()).or_default();
        *row.entry(column.into()).or_default() += 1;
    }

    fn print(&self, title: &str) {
        let total: u32 = self.0.values().flat_map(BTreeMap::values).sum();
        println!("\n{title}: {total} cases, 0 panics, 0 wrong payloads");
        for (row, columns) in &self.0 {
            let told: Vec<_> = columns
                .iter()
                .map(|(name, n)| format!("{name} {n}"))
                .collect();
            println!("  {row:<32} {}", told.join(", "));
        }
    }
}

/// Runs one case; adds the case to the message of a panic.
fn unharmed<T>(case: &str, run: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| panic!("panic in: {case}"))
}

fn told(error: &OpenError) -> &'static str {
    match error {
        OpenError::No => "no",
        OpenError::Damaged => "damaged",
        OpenError::OutOfMemory => "no memory",
        OpenError::Blocked => "blocked",
        OpenError::Failed(_) => "failed",
    }
}

fn save(tab: &Tab, session: &mut Unlocked, payload: &[u8]) -> bool {
    let sealed = session.seal(payload, tab).unwrap();
    let save = session.to_save(&sealed).unwrap();
    match run(tab.vault().save(&save, Durability::Relaxed)) {
        Ok(saved) => {
            session.saved(&saved);
            true
        }
        Err(_) => false,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copy {
    Good,
    Older,
    /// The body does not open.
    Damaged,
    /// The slot matches no passphrase.
    Defaced,
    Cut,
    Missing,
}

impl Copy {
    const ALL: [Copy; 6] = [
        Copy::Good,
        Copy::Older,
        Copy::Damaged,
        Copy::Defaced,
        Copy::Cut,
        Copy::Missing,
    ];

    fn payload(self) -> Option<&'static [u8]> {
        match self {
            Copy::Good => Some(NEWER),
            Copy::Older => Some(OLDER),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Secrets {
    Good,
    Other,
    Cut,
    Missing,
}

impl Secrets {
    const ALL: [Secrets; 4] = [
        Secrets::Good,
        Secrets::Other,
        Secrets::Cut,
        Secrets::Missing,
    ];

    fn usable(self) -> bool {
        matches!(self, Secrets::Good | Secrets::Other)
    }
}

/// Storage after creating and saving, and the values from which cases are built.
struct Parts {
    copies: [Option<Vec<u8>>; 6],
    secrets: [Option<Vec<u8>>; 4],
}

impl Parts {
    fn new() -> Self {
        let tab = kept(OLDER);
        let older = tab.0.database.borrow()[NAME].clone();
        let mut session = run(tab.vault().open(&right())).unwrap().unlocked;
        assert!(save(&tab, &mut session, NEWER));
        let region = session.region();
        let good = tab.0.database.borrow()[NAME].clone();
        let altered = |place: usize| {
            let mut copy = good.clone();
            copy[place] ^= 4;
            Some(copy)
        };
        let damaged = altered(region.body().start + 70);
        let defaced = altered(crate::layout::Slot::FIRST.commitment(region).start);
        let cut = Some(good[..300_000].to_vec());
        let secrets = tab.0.database.borrow()[SECRETS].clone();
        Parts {
            copies: [Some(good), Some(older), damaged, defaced, cut, None],
            secrets: [
                Some(secrets.clone()),
                Some(vec![9; 128]),
                Some(secrets[..77].to_vec()),
                None,
            ],
        }
    }

    fn tab(&self, copies: [Copy; 2], secrets: [Secrets; 2]) -> Tab {
        let tab = Tab::with_seed(3);
        let copy = |which| {
            let at = Copy::ALL.iter().position(|one| *one == which).unwrap();
            self.copies[at].clone()
        };
        let secret = |which| {
            let at = Secrets::ALL.iter().position(|one| *one == which).unwrap();
            self.secrets[at].clone()
        };
        for (shelf, name, value) in [
            (&tab.0.database, NAME, copy(copies[0])),
            (&tab.0.mirror, NAME, copy(copies[1])),
            (&tab.0.database, SECRETS, secret(secrets[0])),
            (&tab.0.second, SECRETS, secret(secrets[1])),
        ] {
            if let Some(value) = value {
                shelf.borrow_mut().insert(name.into(), value);
            }
        }
        tab
    }
}

/// Every state of both copies and both homes of the secrets, with each call failing in each way:
/// every `stride`th case.
fn states(stride: usize) {
    let parts = Parts::new();
    let [mut by_copies, mut by_calls] = [Table::default(), Table::default()];
    let mut number = 0;
    let mut failing = vec![None];
    for call in Call::ALL {
        for error in [
            StoreError::Blocked,
            StoreError::Failed("odd".into()),
            StoreError::Full,
        ] {
            failing.push(Some((call, error)));
        }
    }
    for database in Copy::ALL {
        for mirror in Copy::ALL {
            for first in Secrets::ALL {
                for second in Secrets::ALL {
                    for fails in &failing {
                        number += 1;
                        if number % stride != 0 {
                            continue;
                        }
                        let (copies, secrets) = ([database, mirror], [first, second]);
                        let case = format!("{copies:?} {secrets:?} {fails:?}");
                        let column = unharmed(&case, || {
                            state(&parts, copies, secrets, fails.as_ref(), &case)
                        });
                        by_copies.count(format!("{database:?} and {mirror:?}"), column);
                        let row = match fails {
                            None => "no call fails".into(),
                            Some((call, error)) => format!("{call:?}: {error}"),
                        };
                        by_calls.count(row, column);
                    }
                }
            }
        }
    }
    by_copies.print("States of copies (database and mirror), secrets and calls, by copies");
    by_calls.print("The same by the call that fails");
}

fn state(
    parts: &Parts,
    copies: [Copy; 2],
    secrets: [Secrets; 2],
    fails: Option<&(Call, StoreError)>,
    case: &str,
) -> &'static str {
    let tab = parts.tab(copies, secrets);
    if let Some((call, error)) = fails {
        tab.fail(&[*call], error);
    }
    let answers = |calls: &[Call]| !fails.is_some_and(|(call, _)| calls.contains(call));
    let seen_copies = [
        answers(&[Call::DatabaseNames, Call::DatabaseRead]),
        answers(&[Call::MirrorNames, Call::MirrorRead]),
    ];
    let seen_secrets = [answers(&[Call::DatabaseRead]), answers(&[Call::SecondRead])];
    let seen = |which: usize| Some(copies[which]).filter(|_| seen_copies[which]);
    let copies_seen: Vec<Copy> = [seen(0), seen(1)].into_iter().flatten().collect();
    let sets: Vec<Secrets> = (0..2)
        .filter(|which| seen_secrets[*which] && secrets[*which].usable())
        .map(|which| secrets[which])
        .collect();
    let readable = sets.contains(&Secrets::Good);
    let payloads: Vec<&[u8]> = copies_seen
        .iter()
        .filter_map(|copy| copy.payload())
        .collect();
    let expected = payloads
        .iter()
        .max_by_key(|payload| **payload == NEWER)
        .filter(|_| readable);

    let before = tab.everything();
    let opened = run(tab.vault().open(&right()));
    let mut opened = match (opened, expected) {
        (Ok(opened), Some(expected)) => {
            assert_eq!(opened.payload.as_slice(), *expected, "{case}");
            assert!(opened.others.is_empty(), "{case}");
            opened
        }
        (Ok(_), None) => panic!("opened by what must not open: {case}"),
        (Err(error), Some(_)) => panic!("{error} though it must open: {case}"),
        (Err(error), None) => {
            assert_eq!(
                tab.everything(),
                before,
                "nothing opened, something written: {case}"
            );
            let all_seen = seen_copies == [true; 2] && seen_secrets == [true; 2];
            match error {
                // Also where there are no secrets to try on a copy: nothing is said of what is stored.
                OpenError::No => {}
                OpenError::Damaged => {
                    assert!(readable && copies_seen.contains(&Copy::Damaged), "{case}");
                }
                OpenError::Blocked | OpenError::Failed(_) => assert!(!all_seen, "{case}"),
                OpenError::OutOfMemory => panic!("{error}: {case}"),
            }
            return told(&error);
        }
    };
    tab.heal();
    let saved = save(&tab, &mut opened.unlocked, NEXT);
    let mirrored = tab.vault().mirror(&opened.unlocked.sealed()).is_ok();
    if saved || mirrored {
        // Others may be newer: they could not be read when this one was sealed.
        let again = run(tab.vault().open(&right())).unwrap();
        let mut payloads = again.others.iter().chain([&again.payload]);
        assert!(payloads.any(|payload| payload.as_slice() == NEXT), "{case}");
    }
    // A copy that did not open is still stored somewhere.
    let after = tab.everything();
    for (which, copy) in copies.into_iter().enumerate() {
        if copy.payload().is_none()
            && let Some(bytes) = before[which].get(NAME)
        {
            let kept = after[which].values().any(|value| value == bytes);
            assert!(kept, "a copy that did not open is gone: {case}");
        }
    }
    if *expected.unwrap() == NEWER {
        "opened"
    } else {
        "opened the older"
    }
}

#[test]
fn every_seventh_state_of_copies_secrets_and_calls() {
    states(7);
}

#[test]
#[ignore = "long: every state of copies, secrets and calls (xtask soak)"]
fn every_state_of_copies_secrets_and_calls() {
    states(1);
}

fn below(tab: &Tab, limit: usize) -> usize {
    let drawn: [u8; 8] = tab.bytes().unwrap();
    usize::try_from(u64::from_le_bytes(drawn) % u64::try_from(limit).unwrap()).unwrap()
}

/// Random bit flips in one copy or both, or in one home's secrets and a copy.
fn flips(count: u32) {
    let whole = kept(NEWER);
    let stored = whole.everything();
    let dice = Tab::with_seed(77);
    let tab = whole.copy();
    let mut table = Table::default();
    let region = run(tab.vault().open(&right())).unwrap().unlocked.region();
    let first = crate::layout::Slot::FIRST.whole(region).start;
    let decided = region.body().start + 100 - first;
    let flip = |shelf: &super::stores::Shelf, name: &str| {
        let mut shelf = shelf.borrow_mut();
        let value = shelf.get_mut(name).unwrap();
        // A third of them in the slots and the start of the body, where they matter most.
        let place = match below(&dice, 3) {
            0 if name == NAME => first + below(&dice, decided),
            _ => below(&dice, value.len()),
        };
        value[place] ^= 1 << below(&dice, 8);
    };
    for round in 0..count {
        tab.put_back(&stored);
        let what = match round % 5 {
            0 => {
                flip(&tab.0.database, NAME);
                "database's copy"
            }
            1 => {
                flip(&tab.0.mirror, NAME);
                "mirror's copy"
            }
            2 | 3 => {
                flip(&tab.0.database, NAME);
                flip(&tab.0.mirror, NAME);
                "both copies"
            }
            _ => {
                flip(&tab.0.database, SECRETS);
                flip(&tab.0.mirror, NAME);
                "database's secrets, mirror's copy"
            }
        };
        let case = format!("{what}, round {round}");
        let opened = unharmed(&case, || run(tab.vault().open(&right())));
        let column = match &opened {
            Ok(opened) => {
                assert_eq!(opened.payload.as_slice(), NEWER, "{case}");
                "opened"
            }
            Err(error @ (OpenError::No | OpenError::Damaged)) => {
                assert_eq!(what, "both copies", "{case}");
                told(error)
            }
            Err(error) => panic!("{error}: {case}"),
        };
        table.count(what, column);
    }
    table.print("Bit flips");
}

#[test]
fn a_thousand_bit_flips() {
    flips(1000);
}

#[test]
#[ignore = "long: twenty thousand bit flips (xtask soak)"]
fn twenty_thousand_bit_flips() {
    flips(20_000);
}

/// Truncates to every `stride`th length: one copy, then the other, then both.
fn truncations(stride: usize) {
    let whole = kept(NEWER);
    let stored = whole.everything();
    let tab = whole.copy();
    let mut table = Table::default();
    for length in (0..stored[0][NAME].len()).step_by(stride) {
        for (cut, what) in [
            (0..1, "database's copy"),
            (1..2, "mirror's copy"),
            (0..2, "both copies"),
        ] {
            tab.put_back(&stored);
            for which in cut {
                let shelf = [&tab.0.database, &tab.0.mirror][which];
                shelf.borrow_mut().get_mut(NAME).unwrap().truncate(length);
            }
            let case = format!("{what} cut to {length}");
            match unharmed(&case, || run(tab.vault().open(&right()))) {
                Ok(opened) => {
                    assert_eq!(opened.payload.as_slice(), NEWER, "{case}");
                    assert_ne!(what, "both copies", "{case}");
                    table.count(what, "opened");
                }
                Err(error) => {
                    assert_eq!((what, &error), ("both copies", &OpenError::No), "{case}");
                    table.count(what, told(&error));
                }
            }
        }
    }
    table.print("Truncations");
}

#[test]
fn truncations_of_either_copy_or_both() {
    truncations(7919);
}

#[test]
#[ignore = "an hour: every truncation of either copy or both (xtask soak)"]
fn every_truncation_of_either_copy_or_both() {
    truncations(1);
}

/// The operation in progress when a call fails.
#[derive(Debug, Clone, Copy)]
enum Doing {
    Creating,
    Saving,
    Leaving,
    Healing,
    Resealing,
    Erasing,
}

/// Any one call of each operation fails, in each way; or all calls from it on.
#[test]
fn every_call_of_every_operation_fails_once() {
    let mut table = Table::default();
    for doing in [
        Doing::Creating,
        Doing::Saving,
        Doing::Leaving,
        Doing::Healing,
        Doing::Resealing,
        Doing::Erasing,
    ] {
        for then in [Then::End, Then::GoOn, Then::Made] {
            for error in [
                StoreError::Full,
                StoreError::Blocked,
                StoreError::Failed("odd".into()),
            ] {
                for at in 0.. {
                    let case = format!("{doing:?}, call {at}, {error}, {then:?}");
                    let fault = Fault {
                        at,
                        error: error.clone(),
                        then,
                    };
                    let (came, column) = unharmed(&case, || gone_wrong(doing, fault, &case));
                    if !came {
                        break;
                    }
                    table.count(format!("{doing:?}, {then:?}"), column);
                }
            }
        }
    }
    table.print("One call goes wrong");
}

/// Returns whether the call was made at all, and what opens afterwards.
fn gone_wrong(doing: Doing, fault: Fault, case: &str) -> (bool, String) {
    let tab = match doing {
        Doing::Creating => Tab::new(),
        Doing::Healing => {
            Parts::new().tab([Copy::Cut, Copy::Good], [Secrets::Missing, Secrets::Good])
        }
        _ => kept(OLDER),
    };
    let vault = tab.vault();
    let mut session = match doing {
        Doing::Creating | Doing::Healing => None,
        _ => Some(run(vault.open(&right())).unwrap().unlocked),
    };
    tab.fault(fault);
    let done = match (doing, &mut session) {
        (Doing::Saving, Some(session)) => save(&tab, session, NEWER),
        (Doing::Leaving, Some(session)) => {
            let sealed = session.seal(NEWER, &tab).unwrap();
            vault.mirror(&sealed).is_ok() | save(&tab, session, NEWER)
        }
        (Doing::Resealing, Some(session)) => {
            run(vault.reseal(session, &changed(), None, NEWER)).is_ok()
        }
        (Doing::Creating, _) => run(vault.create(&right(), NEWER)).is_ok(),
        (Doing::Healing, _) => run(vault.open(&right())).is_ok(),
        (_, _) => run(vault.erase()).is_ok(),
    };
    let came = tab.fault_came();
    tab.heal();

    let words = [right(), changed()];
    let opened = words
        .each_ref()
        .map(|words| run(tab.copy().vault().open(words)).map(|opened| opened.payload.to_vec()));
    let column = match (doing, &opened) {
        (Doing::Resealing, [Ok(payload), Err(OpenError::No)]) => {
            assert!(!done && payload == OLDER, "{case}");
            "the old words"
        }
        (Doing::Resealing, [Err(OpenError::No), Ok(payload)]) => {
            assert_eq!(payload, NEWER, "{case}");
            "the new words"
        }
        (Doing::Creating, [Ok(payload), _]) => {
            assert_eq!(payload, NEWER, "{case}");
            "kept"
        }
        (Doing::Creating, [Err(OpenError::No), _]) => {
            assert!(!done, "{case}");
            drop(run(vault.create(&right(), NEXT)).unwrap());
            "not kept, and can be"
        }
        (Doing::Erasing, [Ok(payload), _]) => {
            assert!(!done && payload == OLDER, "{case}");
            run(vault.erase()).unwrap();
            assert!(tab.is_empty());
            "still kept, and said so"
        }
        (Doing::Erasing, [Err(OpenError::No), _]) => {
            run(vault.erase()).unwrap();
            assert!(tab.is_empty());
            "erased"
        }
        (Doing::Healing, [Ok(payload), _]) => {
            assert_eq!(payload, NEWER, "{case}");
            "opened"
        }
        (Doing::Saving | Doing::Leaving, [Ok(payload), _]) if payload == NEWER => "the new",
        (Doing::Saving | Doing::Leaving, [Ok(payload), _]) => {
            assert!(!done && payload == OLDER, "{case}");
            "the old"
        }
        _ => panic!("{case}: {opened:?}"),
    };
    let told = if done { "done" } else { "told" };
    (came, format!("{told}: {column}"))
}

/// A single event while two tabs are in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
    Nothing,
    Reseal,
    Erase,
    /// The user clears everything in the browser's settings.
    Clear,
    /// The page of the tab whose turn it is ends, and is reopened.
    Killed,
}

/// A tab in use: adds a letter and seals; saves; on a conflict takes in; and so on.
struct Hand {
    session: Option<Unlocked>,
    text: Vec<u8>,
    under_way: Option<crate::unlocked::Save>,
    /// Everything that was reported as saved.
    saved: Vec<u8>,
    mirrors: bool,
}

impl Hand {
    fn open(tab: &Tab, words: &crate::Phrase, mirrors: bool) -> Self {
        let opened = run(tab.vault().open(words)).unwrap();
        let mut text = opened.payload.to_vec();
        for other in opened.others {
            merge(&mut text, &other);
        }
        Hand {
            session: Some(opened.unlocked),
            text,
            under_way: None,
            saved: Vec::new(),
            mirrors,
        }
    }

    fn step(&mut self, tab: &Tab, letter: u8) {
        let vault = tab.vault();
        let Some(session) = &mut self.session else {
            return;
        };
        let Some(save) = self.under_way.take() else {
            self.text.push(letter);
            if let Some(theirs) = vault.take_in_mirrored(session, |theirs| Some(theirs.to_vec())) {
                merge(&mut self.text, &theirs);
            }
            let sealed = session.seal(&self.text, tab).unwrap();
            if self.mirrors && vault.mirrored(&sealed).unwrap() && vault.mirror(&sealed).is_ok() {
                // If the page ended now, nothing would be lost.
                self.saved.clone_from(&self.text);
            }
            self.under_way = Some(session.to_save(&sealed).unwrap());
            return;
        };
        match run(vault.save(&save, Durability::Relaxed)) {
            Ok(saved) => {
                session.saved(&saved);
                self.saved.clone_from(&self.text);
            }
            Err(crate::SaveError::Conflict) => {
                let stored = run(vault.stored(&save)).unwrap();
                match session.take_in(&stored) {
                    Ok(theirs) => {
                        merge(&mut self.text, &theirs);
                        let sealed = session.seal(&self.text, tab).unwrap();
                        self.under_way = Some(session.to_save(&sealed).unwrap());
                    }
                    // A passphrase was changed or everything erased elsewhere: it writes no more.
                    Err(_) => self.session = None,
                }
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn merge(mine: &mut Vec<u8>, theirs: &[u8]) {
    mine.extend_from_slice(theirs);
    mine.sort_unstable();
    mine.dedup();
}

/// Six steps of two tabs in one order, with an event before one of them.
fn two_tabs(order: u32, event: Event, when: u8, mirrors: [bool; 2], case: &str) -> &'static str {
    let tab = kept(b"");
    let vault = tab.vault();
    let mut hands = mirrors.map(|mirrors| Hand::open(&tab, &right(), mirrors));
    let mut words = right();
    let mut saved = Vec::new();
    let mut gone = false;
    for turn in 0..6_u8 {
        let hand = &mut hands[usize::from(order >> turn & 1 == 1)];
        if turn == when {
            match event {
                Event::Nothing => {}
                Event::Reseal => {
                    let session = hand.session.as_mut().unwrap();
                    if let Some(theirs) =
                        vault.take_in_mirrored(session, |theirs| Some(theirs.to_vec()))
                    {
                        merge(&mut hand.text, &theirs);
                    }
                    match run(vault.reseal(session, &changed(), None, &hand.text)) {
                        Ok(()) => {
                            words = changed();
                            hand.saved.clone_from(&hand.text);
                        }
                        Err(error) => assert_eq!(error, crate::ResealError::Conflict, "{case}"),
                    }
                }
                Event::Erase => {
                    run(vault.erase()).unwrap();
                    gone = true;
                }
                Event::Clear => {
                    tab.put_back(&Default::default());
                    gone = true;
                }
                Event::Killed => {
                    merge(&mut saved, &hand.saved);
                    *hand = Hand::open(&tab, &words, hand.mirrors);
                }
            }
        }
        hand.step(&tab, b'a' + turn);
        if gone {
            hands.iter_mut().for_each(|hand| hand.saved.clear());
        }
    }
    for hand in &hands {
        merge(&mut saved, &hand.saved);
    }
    match run(vault.open(&words)) {
        Ok(opened) if !gone => {
            let mut all = opened.payload.to_vec();
            for other in &opened.others {
                merge(&mut all, other);
            }
            for letter in saved {
                assert!(all.contains(&letter), "{case}: {} lost", char::from(letter));
            }
            let foreign = all.iter().any(|letter| !(b'a'..b'g').contains(letter));
            assert!(!foreign, "{case}: {all:?}");
            "opened, everything saved is there"
        }
        Err(OpenError::No) if gone => {
            assert!(tab.is_empty(), "{case}");
            "gone, and stays so"
        }
        Ok(_) => panic!("{case}: opened what is gone"),
        Err(error) => panic!("{case}: {error}"),
    }
}

fn tabs(stride: u32) {
    let mut table = Table::default();
    let mut number = 0;
    for event in [
        Event::Nothing,
        Event::Reseal,
        Event::Erase,
        Event::Clear,
        Event::Killed,
    ] {
        for when in 0..6 {
            for mirrors in [[false, false], [true, false], [true, true]] {
                for order in 0..64 {
                    number += 1;
                    if number % stride != 0 || event == Event::Nothing && when > 0 {
                        continue;
                    }
                    let case = format!("{event:?} before step {when}, {mirrors:?}, {order:06b}");
                    let column = unharmed(&case, || two_tabs(order, event, when, mirrors, &case));
                    table.count(format!("{event:?}"), column);
                }
            }
        }
    }
    table.print("Two tabs, six steps in every order, an event before one of them");
}

#[test]
fn every_fifth_order_of_two_tabs() {
    tabs(5);
}

#[test]
#[ignore = "long: every order of two tabs' six steps with every event (xtask soak)"]
fn every_order_of_two_tabs() {
    tabs(1);
}

/// Names of newer builds next to ours, in either store: never opened, never written, never mentioned.
#[test]
fn data_of_a_newer_build_is_left_untouched() {
    let mut table = Table::default();
    for (database, mirror) in [(true, false), (false, true), (true, true)] {
        for ours in [true, false] {
            let tab = if ours { kept(NEWER) } else { Tab::new() };
            for (there, shelf) in [(database, &tab.0.database), (mirror, &tab.0.mirror)] {
                if there {
                    shelf
                        .borrow_mut()
                        .insert("view-2a".into(), vec![1; 700_000]);
                }
            }
            let before = tab.everything();
            let opened = run(tab.vault().open(&right()));
            assert_eq!(tab.everything(), before);
            drop(run(tab.vault().create(&changed(), NEXT)).unwrap());
            for (before, after) in before.iter().zip(tab.everything()) {
                assert!(before.iter().all(|(name, value)| after[name] == *value));
            }
            let row = if ours { "beside ours" } else { "alone" };
            match opened {
                Ok(opened) => {
                    assert!(ours && opened.payload.as_slice() == NEWER);
                    table.count(row, "ours opened");
                }
                Err(error) => {
                    assert!(!ours && error == OpenError::No);
                    table.count(row, told(&error));
                }
            }
        }
    }
    table.print("A newer format");
}

//! Timed, not counted: whether how long an answer takes shows what is stored.
//!
//! The stores are in memory, but the quick one holds text that has to be decoded, as in a browser.
//! The derivation costs nothing here: it takes the same time in every case, and would only hide
//! differences in its own noise. The clock runs ten times as fast as a real one, to save time; what
//! the vault adds at random is ten times shorter, too.
//!
//! A classifier learns from one half of the tries and is judged by the other: it looks at which of
//! twenty ranges a duration falls into, so that it finds spreads as well as shifts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::stores::{Tab, each_place, nobodys, run};
use crate::ports::{Clock, Mirror, Ports, StoreError};
use crate::vault::Vault;
use crate::vault::inventory::{Inventory, LOOK};
use crate::{CreateError, OpenError};

/// Tries of each kind.
const TRIES: usize = 2000;
/// How much faster the clock runs.
const FASTER: u32 = 10;
/// A difference that must be found.
const PLANTED: Duration = Duration::from_millis(5);
const RANGES: usize = 20;

/// Holds text, like localStorage.
#[derive(Default)]
struct Texts(RefCell<BTreeMap<String, String>>);

impl Mirror for Texts {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }

    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let texts = self.0.borrow();
        Ok(texts.get(name).map(|text| STANDARD.decode(text).unwrap()))
    }

    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        let text = STANDARD.encode(value);
        self.0.borrow_mut().insert(name.into(), text);
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }

    fn hold(&self, _: &str, _: &[u8]) {}
}

/// A real clock, that runs faster.
struct Fast(Instant);

impl Clock for Fast {
    fn now(&self) -> Duration {
        self.0.elapsed() * FASTER
    }

    async fn wait_until(&self, moment: Duration) {
        let rest = moment.saturating_sub(self.now());
        std::thread::sleep(rest / FASTER);
    }
}

struct Phone {
    tab: Tab,
    texts: Texts,
    clock: Fast,
}

impl Ports for Phone {
    type Database = Tab;
    type Mirror = Texts;
    type SecretStore = Tab;
    type Deriver = Tab;
    type Random = Tab;
    type Clock = Fast;

    fn database(&self) -> &Tab {
        &self.tab
    }
    fn mirror(&self) -> &Texts {
        &self.texts
    }
    fn secret_store(&self) -> &Tab {
        &self.tab
    }
    fn deriver(&self) -> &Tab {
        &self.tab
    }
    fn random(&self) -> &Tab {
        &self.tab
    }
    fn clock(&self) -> &Fast {
        &self.clock
    }
}

/// A phone with this many containers.
fn phone(containers: usize) -> Vault<Phone> {
    let vault = Vault::new(Phone {
        tab: Tab::new(),
        texts: Texts::default(),
        clock: Fast(Instant::now()),
    });
    for phrase in each_place().iter().take(containers) {
        drop(run(vault.create(phrase, b"something that was written")).unwrap());
    }
    vault
}

/// How long failed openings take, measured alternately, so that other load on the machine affects both alike.
fn durations(vaults: [&Vault<Phone>; 2]) -> [Vec<f64>; 2] {
    let mut all = [Vec::new(), Vec::new()];
    for _ in 0..TRIES {
        for (vault, durations) in vaults.into_iter().zip(&mut all) {
            let began = Instant::now();
            let opened = run(vault.open(black_box(&nobodys())));
            durations.push(began.elapsed().as_secs_f64());
            assert_eq!(opened.err(), Some(OpenError::No));
        }
    }
    all
}

/// Trains on every other try of both kinds, and returns the accuracy on the rest.
fn accuracy(kinds: &[Vec<f64>; 2]) -> f64 {
    let mut sorted: Vec<f64> = kinds.iter().flatten().copied().collect();
    sorted.sort_by(f64::total_cmp);
    let limits: Vec<f64> = (1..RANGES)
        .map(|range| sorted[range * sorted.len() / RANGES])
        .collect();
    let range = |duration: f64| limits.partition_point(|limit| *limit < duration);

    let mut balance = [0_i32; RANGES];
    for (kind, step) in kinds.iter().zip([-1, 1]) {
        for duration in kind.iter().step_by(2) {
            balance[range(*duration)] += step;
        }
    }
    let (mut right, mut tries) = (0_u32, 0_u32);
    for (kind, second) in kinds.iter().zip([false, true]) {
        for duration in kind.iter().skip(1).step_by(2) {
            tries += 1;
            right += u32::from((balance[range(*duration)] > 0) == second);
        }
    }
    f64::from(right) / f64::from(tries)
}

fn median(durations: &[f64]) -> f64 {
    let mut sorted = durations.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2] * 1000.0
}

#[test]
#[ignore = "minutes: thousands of timed tries (xtask soak)"]
fn answers_take_the_same_time_whatever_is_stored() {
    let nothing = phone(0);
    let erased = phone(1);
    let stores = &erased.ports().tab.0;
    stores.database.borrow_mut().remove("tone-1");
    stores.second.borrow_mut().remove("tone-1");
    let newer = phone(0);
    let value = vec![1; 656_240];
    newer.ports().texts.write("view-2a", &value).unwrap();
    let mut planted_found = true;
    for (vault, what) in [
        (phone(1), "one container"),
        (phone(4), "four containers"),
        (erased, "one that was erased"),
        (newer, "a newer format"),
    ] {
        let mut kinds = durations([&nothing, &vault]);
        let found = accuracy(&kinds);
        println!(
            "nothing stored ({:.3} ms) or {what} ({:.3} ms): {:.1} % right",
            median(&kinds[0]),
            median(&kinds[1]),
            found * 100.0
        );
        kinds[1]
            .iter_mut()
            .for_each(|duration| *duration += PLANTED.as_secs_f64());
        let planted = accuracy(&kinds);
        println!("  with {PLANTED:?} planted: {:.1} % right", planted * 100.0);
        planted_found &= planted > 0.9;
        assert!(found <= 0.55, "{what}: {found}");
    }
    assert!(planted_found, "the classifier finds nothing at all");
}

/// What the fixed time for looking hides.
#[test]
#[ignore = "prints figures (xtask soak)"]
fn reading_takes_a_fraction_of_the_time_for_looking() {
    for containers in 0..=4 {
        let vault = phone(containers);
        let mut all: Vec<f64> = (0..50)
            .map(|_| {
                let began = Instant::now();
                drop(run(Inventory::take(vault.ports())).unwrap());
                began.elapsed().as_secs_f64()
            })
            .collect();
        all.sort_by(f64::total_cmp);
        println!(
            "reading {containers} containers: {:.3} ms",
            all[25] * 1000.0
        );
        assert!(all[25] < LOOK.as_secs_f64() / 4.0);
    }
    assert_eq!(
        run(phone(4).create(&nobodys(), b"x")).err(),
        Some(CreateError::Full)
    );
}

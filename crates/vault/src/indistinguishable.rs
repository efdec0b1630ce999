//! Tests that used and unused regions and slots cannot be distinguished: a classifier trained on a
//! thousand of each must learn nothing, and must learn where there is something to learn.
//!
//! Logistic regression on byte counts and on counts of byte pairs. The 65,536 pairs are hashed to
//! 4,096 buckets of sixteen, since two thousand samples of all pairs would not fit into memory.

use std::cell::Cell;
use std::sync::LazyLock;

use zeroize::Zeroizing;

use crate::container::Container;
use crate::format::{Binding, Format, Profile};
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{KEY, NONCE, Region, Slot};
use crate::lineage::Lineage;
use crate::ports::{Random, RandomError};

const EACH: usize = 1000;
const BUCKETS: usize = 4096;
const FEATURES: usize = 256 + BUCKETS;
const FORMAT: Format = Format::new(Profile::One, Binding::Device);
const HERE: Region = Region::ALL[1];
const THERE: Region = Region::ALL[2];

/// AES-256 in counter mode under a fixed key: repeatable, and as good as the browser's.
struct Stream(Cell<u64>);

impl Random for Stream {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        let mut nonce = [0; NONCE];
        nonce[..8].copy_from_slice(&self.0.get().to_le_bytes());
        self.0.set(self.0.get() + 1);
        bytes.fill(0);
        sealing::seal(&[42; KEY], &nonce, b"", bytes)
            .map(|_| ())
            .map_err(|_| RandomError)
    }
}

/// The classifier's input for one container: the frequencies of each byte and each bucket of pairs,
/// as deviations from those expected of random bytes.
fn features(bytes: &[u8]) -> Vec<f32> {
    let mut counts = vec![0_u32; FEATURES];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    for pair in bytes.windows(2) {
        let pair = u32::from(pair[0]) << 8 | u32::from(pair[1]);
        let bucket = pair.wrapping_mul(0x9e37_79b1) >> 20;
        counts[256 + bucket as usize] += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^24")]
    let deviation = |(at, count): (usize, &u32)| {
        let kinds = if at < 256 { 256 } else { BUCKETS };
        let expected = bytes.len() as f32 / kinds as f32;
        (*count as f32 - expected) / expected.sqrt()
    };
    counts.iter().enumerate().map(deviation).collect()
}

/// Samples with their labels.
type Samples = Vec<(Vec<f32>, bool)>;

/// Trains on the first half and returns the accuracy on the second.
fn accuracy(samples: &Samples) -> f64 {
    let (train, test) = samples.split_at(samples.len() / 2);
    let mut weights = vec![0_f32; FEATURES];
    let mut bias = 0_f32;
    let mut middle = vec![0_f32; FEATURES];
    for (sample, _) in train {
        for (middle, x) in middle.iter_mut().zip(sample) {
            *middle += x / 1000.0;
        }
    }
    let score = |weights: &[f32], bias: f32, sample: &[f32]| {
        let centred = sample.iter().zip(&middle).map(|(x, middle)| x - middle);
        weights.iter().zip(centred).map(|(w, x)| w * x).sum::<f32>() + bias
    };
    for round in 0..30_u8 {
        // A sample's squared norm is about the number of features; the rate must be below its inverse.
        let rate = 0.0002 / (1.0 + f32::from(round) / 10.0);
        for (sample, used) in train {
            let answer = 1.0 / (1.0 + (-score(&weights, bias, sample)).exp());
            let error = f32::from(u8::from(*used)) - answer;
            for ((weight, x), middle) in weights.iter_mut().zip(sample).zip(&middle) {
                *weight += rate * (error * (x - middle) - 0.01 * *weight);
            }
            bias += rate * error;
        }
    }
    let right = test
        .iter()
        .filter(|(sample, used)| (score(&weights, bias, sample) > 0.0) == *used)
        .count();
    #[expect(clippy::cast_precision_loss, reason = "at most two thousand")]
    let accuracy = right as f64 / test.len() as f64;
    accuracy
}

/// A container whose record is in one region, with or without a second person's passphrase.
fn container(region: Region, second: bool, random: &Stream) -> Container {
    let mut container = Container::empty(random).unwrap();
    let key = Zeroizing::new(random.bytes().unwrap());
    let secret = random.bytes().unwrap();
    for slot in Slot::ALL.into_iter().take(1 + usize::from(second)) {
        let root = Root::from_bytes(&random.bytes::<KEY>().unwrap()).unwrap();
        let keys = SlotKeys::derive(&root, Some(&secret), FORMAT, region, slot);
        container = container
            .with_slot(FORMAT, region, slot, &keys, &key, random)
            .unwrap();
    }
    // A short plan: most of the region after it is random, not encrypted.
    let payload = b"Somebody to call: Mum. A bag with the children's things. ".repeat(40);
    let lineage = Lineage::default();
    container
        .with_body(FORMAT, region, &key, &lineage, &payload, random)
        .unwrap()
}

/// The bytes of a region, of a first slot and of a second slot.
const NAMES: [&str; 3] = ["region", "first slot", "second slot"];

/// A thousand containers whose record is in this region and has a second person's passphrase, and a
/// thousand whose record is in another region and has none. First unmodified, then with a bias in
/// what is unused.
static SAMPLES: LazyLock<[[Samples; 3]; 2]> = LazyLock::new(|| {
    let random = Stream(Cell::new(0));
    let mut all: [[Samples; 3]; 2] = Default::default();
    for number in 0..2 * EACH {
        let used = number % 2 == 0;
        let region = if used { HERE } else { THERE };
        let container = container(region, used, &random);
        // The unused second slot is taken from the used region.
        let places = [
            HERE.body(),
            Slot::FIRST.whole(HERE),
            Slot::ALL[1].whole(region),
        ];
        for (which, place) in places.into_iter().enumerate() {
            let mut bytes = container.bytes()[place].to_vec();
            all[0][which].push((features(&bytes), used));
            if !used {
                // Zeroes one byte in 512 of a region, one in eight of a slot.
                let every = if bytes.len() > 1000 { 512 } else { 8 };
                bytes.iter_mut().step_by(every).for_each(|byte| *byte = 0);
            }
            all[1][which].push((features(&bytes), used));
        }
    }
    all
});

#[test]
fn used_and_unused_parts_are_indistinguishable() {
    for (name, samples) in NAMES.iter().zip(&SAMPLES[0]) {
        let accuracy = accuracy(samples);
        print(name, "as they are", accuracy);
        assert!(accuracy <= 0.55, "{name}: {accuracy}");
    }
}

#[test]
fn classifier_detects_a_planted_bias() {
    for (name, samples) in NAMES.iter().zip(&SAMPLES[1]) {
        let accuracy = accuracy(samples);
        print(name, "with a bias", accuracy);
        assert!(accuracy > 0.9, "{name}: {accuracy}");
    }
}

#[expect(clippy::print_stdout, reason = "figures, for --nocapture")]
fn print(name: &str, what: &str, accuracy: f64) {
    println!(
        "{name}, used or unused, {what}: {:.1} % right",
        accuracy * 100.0
    );
}

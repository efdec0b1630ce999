//! A signal for each key that a screen has read.

use leptos::prelude::*;

/// Signals sorted by key. A sorted list rather than a `HashMap`, whose hashing would add five kilobytes of code; a
/// screen reads some hundred items at most.
pub(super) struct Signals<K>(Vec<(K, ArcRwSignal<u64>)>);

impl<K: Ord> Signals<K> {
    pub(super) fn none() -> Self {
        Signals(Vec::new())
    }

    /// Returns the signal for this key, creating it if needed.
    pub(super) fn of(&mut self, key: K) -> ArcRwSignal<u64> {
        match self.at(&key) {
            Ok(at) => match self.0.get(at) {
                Some((_, signal)) => signal.clone(),
                None => ArcRwSignal::new(0),
            },
            Err(at) => {
                let signal = ArcRwSignal::new(0);
                self.0.insert(at, (key, signal.clone()));
                signal
            }
        }
    }

    /// Returns the signal for this key, if anything tracks it.
    pub(super) fn known(&self, key: &K) -> Option<ArcRwSignal<u64>> {
        let at = self.at(key).ok()?;
        self.0.get(at).map(|(_, signal)| signal.clone())
    }

    /// Returns all signals.
    pub(super) fn all(&self) -> impl Iterator<Item = ArcRwSignal<u64>> {
        self.0.iter().map(|(_, signal)| signal.clone())
    }

    fn at(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(key))
    }
}

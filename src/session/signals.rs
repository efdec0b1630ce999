//! A signal for each thing that a screen has looked at.

use leptos::prelude::*;

/// Signals by key, sorted. A sorted list and not a `HashMap`, which would bring its own hashing and five
/// kilobytes of code; what a screen looks at is some hundred items.
pub(super) struct Signals<K>(Vec<(K, ArcRwSignal<u64>)>);

impl<K: Ord> Signals<K> {
    pub(super) fn none() -> Self {
        Signals(Vec::new())
    }

    /// The signal of this key, made if need be.
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

    /// The signal of this key, if anything looks at it.
    pub(super) fn known(&self, key: &K) -> Option<ArcRwSignal<u64>> {
        let at = self.at(key).ok()?;
        self.0.get(at).map(|(_, signal)| signal.clone())
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = ArcRwSignal<u64>> {
        self.0.iter().map(|(_, signal)| signal.clone())
    }

    fn at(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(key))
    }
}

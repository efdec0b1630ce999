//! The officer's exit from an exercise: four keys in order. A child pressing everything will not get through by
//! chance, and an officer with a keyboard, a switch or a screen reader can.

/// How many keys there are, and how many must be pressed in order.
const KEYS: u8 = 9;
const LENGTH: usize = 4;

/// The required sequence, and how much of it has been pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    wanted: [u8; LENGTH],
    pressed: usize,
}

impl Gate {
    /// Creates a gate with a sequence from random bytes, in which no two neighbours are the same.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        let mut wanted = [0; LENGTH];
        let mut last = 0;
        for (place, byte) in wanted.iter_mut().zip(random) {
            // From 1 to 8, shifted past the previous key so that the two differ.
            let key = byte % (KEYS - 1) + 1;
            *place = if key >= last && last > 0 {
                key + 1
            } else {
                key
            };
            last = *place;
        }
        Gate { wanted, pressed: 0 }
    }

    /// The keys to press, in order, from 1 to 9.
    #[must_use]
    pub fn wanted(&self) -> [u8; LENGTH] {
        self.wanted
    }

    /// How many of them have been pressed.
    #[must_use]
    pub fn pressed(&self) -> usize {
        self.pressed
    }

    /// Whether it is open: all have been pressed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.pressed == LENGTH
    }

    /// Presses a key. Returns false if it is wrong: the caller must then replace the gate with a new one.
    #[must_use]
    pub fn press(&mut self, key: u8) -> bool {
        let right = self.wanted.get(self.pressed) == Some(&key);
        if right {
            self.pressed += 1;
        }
        right
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn gate_opens_only_with_the_keys_in_order(random: [u8; 16], keys: [u8; 4]) {
            let gate = Gate::new(random);
            for (n, key) in gate.wanted().into_iter().enumerate() {
                prop_assert!((1..=9).contains(&key));
                prop_assert!(n == 0 || gate.wanted()[n - 1] != key);
            }
            let mut tried = gate;
            let right = keys.into_iter().all(|key| tried.press(key % 9 + 1));
            prop_assert_eq!(right, keys.map(|key| key % 9 + 1) == gate.wanted());
            prop_assert_eq!(tried.is_open(), right);
            let mut opened = gate;
            prop_assert!(gate.wanted().into_iter().all(|key| opened.press(key)));
            prop_assert!(opened.is_open() && !opened.press(1));
        }
    }
}

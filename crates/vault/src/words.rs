//! The word list for passphrases: the EFF's second short list, whose words are unique in their
//! first three letters.

use std::sync::LazyLock;

use crate::ports::{Random, RandomError};

#[cfg(test)]
mod left_out;

/// The number of words proposed: five, about 51 bits, infeasible to guess at [`crate::Profile`]'s
/// cost per guess.
pub const PROPOSED: usize = 5;

/// The number of letters that identify a word.
pub const TELLING_LETTERS: usize = 3;

/// The longest word's length, in bytes.
pub(crate) const LONGEST: usize = 13;

/// The list in its original order, without the excluded words; written by `build.rs`. The order
/// only determines which words random bytes pick.
static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/words.txt"));

static LIST: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// All words that are proposed and recognised.
pub fn list() -> &'static [&'static str] {
    &LIST
}

/// Returns the word that begins as `typed` does: from three letters on, there is at most one. Case
/// and surrounding white space do not matter. Shows what is in the list, never what is right.
pub fn complete(typed: &str) -> Option<&'static str> {
    let typed = typed.trim();
    if typed.len() < TELLING_LETTERS {
        return None;
    }
    list().iter().copied().find(|word| {
        word.as_bytes()
            .get(..typed.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(typed.as_bytes()))
    })
}

/// Picks five words uniformly and independently.
///
/// # Errors
/// [`RandomError`] if the source fails, or keeps returning unusable values.
pub fn propose(random: &impl Random) -> Result<[&'static str; PROPOSED], RandomError> {
    let mut words = [""; PROPOSED];
    for word in &mut words {
        *word = pick(random)?;
    }
    Ok(words)
}

/// Picks one word by rejection sampling: the values of a `u16` above the largest multiple of the
/// list's length would favour the words at its beginning.
fn pick(random: &impl Random) -> Result<&'static str, RandomError> {
    // A working source is rejected at most once in twenty times; thirty-two in a row mean that it
    // is stuck.
    const TRIES: usize = 32;
    let list = list();
    let fair = (1 << 16) / list.len() * list.len();
    for _ in 0..TRIES {
        let drawn = usize::from(u16::from_le_bytes(random.bytes()?));
        if drawn < fair
            && let Some(word) = list.get(drawn % list.len())
        {
            return Ok(word);
        }
    }
    Err(RandomError)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::HashSet;

    use super::left_out::LEFT_OUT;
    use super::*;

    /// Returns `u16`s from a list, repeatedly.
    struct Given<'a>(&'a [u16], Cell<usize>);

    impl Random for Given<'_> {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
            let given = self.0.get(self.1.get() % self.0.len());
            self.1.set(self.1.get() + 1);
            bytes.copy_from_slice(&given.unwrap().to_le_bytes());
            Ok(())
        }
    }

    #[test]
    fn excluded_words_are_sorted_and_on_the_original_list() {
        assert!(LEFT_OUT.is_sorted_by(|a, b| a < b));
        for word in LEFT_OUT {
            assert!(
                diceware_wordlists::EFF_SHORT_WORDLIST_2_0.contains(word),
                "{word} is not on the list"
            );
        }
        assert_eq!(list().len() + LEFT_OUT.len(), 1296);
    }

    #[test]
    fn five_words_hold_more_than_fifty_bits() {
        let bits = f64::log2(u32::try_from(list().len()).unwrap().into()) * 5.0;
        assert!(bits > 50.5, "{bits}");
    }

    #[test]
    fn three_letters_identify_every_word() {
        let starts: HashSet<_> = list().iter().map(|word| &word[..TELLING_LETTERS]).collect();
        assert_eq!(starts.len(), list().len());
        for word in list() {
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
            assert!(word.len() <= LONGEST, "{word}");
            for letters in TELLING_LETTERS..=word.len() {
                assert_eq!(complete(&word[..letters]), Some(*word));
            }
            assert_eq!(complete(&word.to_uppercase()), Some(*word));
            assert_eq!(complete(&format!(" {word}\n")), Some(*word));
        }
    }

    #[test]
    fn ambiguous_or_unknown_words_are_not_completed() {
        for typed in [
            "",
            "a",
            "aa",
            "  aa ",
            "aardvarks",
            "wound",
            "wou",
            "zzz",
            "äää",
            "aa√",
        ] {
            assert_eq!(complete(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn words_are_picked_evenly() {
        let length = u16::try_from(list().len()).unwrap();
        let all: Vec<u16> = (0..=u16::MAX).collect();
        let random = Given(&all, Cell::new(0));
        let mut counts = std::collections::HashMap::new();
        // Every fair value once picks each word equally often.
        for _ in 0..65536 / usize::from(length) * usize::from(length) {
            *counts.entry(pick(&random).unwrap()).or_insert(0) += 1;
        }
        let counts: HashSet<_> = counts.into_values().collect();
        assert_eq!(counts.len(), 1);
    }

    #[test]
    fn biased_random_values_are_rejected() {
        let random = Given(&[u16::MAX, 0], Cell::new(0));
        assert_eq!(pick(&random).unwrap(), "aardvark");
        assert_eq!(random.1.get(), 2);
    }

    #[test]
    fn stuck_random_source_is_an_error() {
        let random = Given(&[u16::MAX], Cell::new(0));
        assert_eq!(propose(&random), Err(RandomError));
    }
}

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

/// Puts a text that was typed or pasted in the field `at` into the fields, and returns the field to go to next, if
/// there is a reason to leave this one.
///
/// Several words, of three letters or more each, are spread: a whole passphrase over all the fields, wherever it was
/// pasted, fewer words from this field on. (A stray space in a word spreads nothing.) Between them may stand anything: a list that was copied may be numbered, have commas or line breaks. A
/// space ends a word, even on keyboards that report no key events, and a keyboard may add a full stop of its own.
pub fn spread(fields: &mut [String], at: usize, text: &str) -> Option<usize> {
    let mut words = separate(text);
    if words.iter().any(|word| word.len() < TELLING_LETTERS) {
        words.clear();
    }
    let ended = text.ends_with(char::is_whitespace) && !text.trim_ascii().is_empty();
    if let Some(field) = fields.get_mut(at) {
        text.trim().clone_into(field);
    }
    let first = if words.len() < fields.len() { at } else { 0 };
    let last = fields.len().saturating_sub(1);
    for (field, word) in fields.iter_mut().skip(first).zip(&words) {
        (*word).clone_into(field);
    }
    match words.len() {
        0 | 1 => (ended && at < last).then_some(at + 1),
        several => Some((first + several).min(last)),
    }
}

/// The words in a text.
fn separate(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut word = 0..0;
    for (at, letter) in text.char_indices() {
        // The list's words are ASCII. Letters of other scripts do not separate words either.
        let between = match letter {
            'a'..='z' | 'A'..='Z' => false,
            '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => true,
            letter => letter.is_ascii(),
        };
        if between {
            words.extend(text.get(word.clone()).filter(|word| !word.is_empty()));
            word = at + letter.len_utf8()..at;
        }
        word.end = at + letter.len_utf8();
    }
    words.extend(text.get(word).filter(|word| !word.is_empty()));
    words
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
    fn copied_lists_are_separated_into_words() {
        const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];
        for copied in [
            "puzzle kite marbles lantern tulip",
            "  Puzzle, kite,marbles;lantern / tulip. ",
            "1. puzzle\n2. kite\n3. marbles\n4. lantern\n5. tulip\n",
            "1) puzzle 2) kite 3) marbles 4) lantern 5) tulip",
            "• puzzle\r\n• kite\r\n• marbles\r\n• lantern\r\n• tulip",
            "puzzle\u{a0}kite\u{3000}marbles\u{200b}lantern\ttulip",
            "“puzzle-kite-marbles-lantern-tulip”",
        ] {
            let words: Vec<_> = separate(copied).into_iter().map(complete).collect();
            assert_eq!(words, WORDS.map(Some), "{copied:?}");
        }
        assert_eq!(separate("kite."), ["kite"]);
        assert_eq!(separate(" 12. "), [""; 0]);
        assert_eq!(separate("naïve"), ["naïve"]);
    }

    #[test]
    fn pasted_words_are_spread_over_the_fields() {
        let after = |at: usize, text: &str| {
            let mut fields: Vec<String> = "a b c d e".split(' ').map(str::to_owned).collect();
            let next = spread(&mut fields, at, text);
            (fields.join(" "), next)
        };
        let all = ("aar kit mar lan tul".to_owned(), Some(4));
        assert_eq!(after(0, "1. aar, 2. kit, 3. mar, 4. lan, 5. tul"), all);
        assert_eq!(after(3, "aar kit mar lan tul"), all);
        assert_eq!(after(3, "aar kit mar lan tul more"), all);
        // Fewer go where they were pasted, as far as there are fields.
        assert_eq!(after(1, "kit mar"), ("a kit mar d e".to_owned(), Some(3)));
        assert_eq!(after(4, "kit mar"), ("a b c d kit".to_owned(), Some(4)));
        // Letter by letter it stays in its field, and a space goes on.
        assert_eq!(after(2, "ki"), ("a b ki d e".to_owned(), None));
        assert_eq!(after(2, "kit "), ("a b kit d e".to_owned(), Some(3)));
        assert_eq!(after(2, "Kit. "), ("a b Kit d e".to_owned(), Some(3)));
        // A stray space in a word overwrites no other field.
        assert_eq!(after(1, "ki te"), ("a ki te c d e".to_owned(), None));
        assert_eq!(after(4, "tul "), ("a b c d tul".to_owned(), None));
        // What is no word stays, so that it can be said that it is none.
        assert_eq!(after(2, "12 "), ("a b 12 d e".to_owned(), Some(3)));
        assert_eq!(after(2, " "), ("a b  d e".to_owned(), None));
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

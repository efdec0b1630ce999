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

/// Returns the word that begins with the first three letters of `typed`: there is at most one. Case
/// and surrounding white space do not matter, nor does the rest of the word: British keyboards
/// write "theatre", "favourite" and "jalapeño" by themselves. Shows what is in the list, never what
/// is right.
pub fn complete(typed: &str) -> Option<&'static str> {
    let telling = typed.trim().as_bytes().get(..TELLING_LETTERS)?;
    list().iter().copied().find(|word| begins(word, telling))
}

fn begins(word: &str, letters: &[u8]) -> bool {
    word.as_bytes()
        .get(..letters.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(letters))
}

/// Puts a text that was typed or pasted in the field `at` into the fields, and returns the field to go to next, if
/// there is a reason to leave this one. The text is in Unicode's normal form NFKD, which separates accents.
///
/// Several words, of three letters or more each, are spread: a whole passphrase over all the fields, wherever it was
/// pasted, fewer words from this field on. (A stray space in a word spreads nothing.) Between them may stand anything:
/// a list that was copied may be numbered, have commas or line breaks. A space ends a word, even on keyboards that
/// report no key events, and a keyboard may add a full stop of its own.
pub fn spread(fields: &mut [String], at: usize, text: &str) -> Option<usize> {
    let text = plain(text);
    let mut words = separate(&text);
    // Labels may stand between the words too: "Word 1: …", "a) …".
    let known = words.iter().filter(|word| is_start(word));
    if words.len() > fields.len() && known.clone().count() == fields.len() {
        words = known.copied().collect();
    }
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

/// Adds a letter to the field `at`, and returns the field for the next one: once three letters identify a word, the
/// next field. Further letters would say nothing.
pub fn add_letter(fields: &mut [String], at: usize, letter: char) -> usize {
    let last = fields.len().saturating_sub(1);
    let Some(field) = fields.get_mut(at) else {
        return at;
    };
    if field.chars().count() >= TELLING_LETTERS {
        return at;
    }
    field.push(letter);
    match complete(field) {
        Some(_) => (at + 1).min(last),
        None => at,
    }
}

/// Takes the last letter from the field `at`, or from the one before if there is none, and returns the field for the
/// next letter.
pub fn delete_letter(fields: &mut [String], at: usize) -> usize {
    let at = match fields.get(at) {
        Some(field) if field.is_empty() => at.saturating_sub(1),
        _ => at,
    };
    if let Some(field) = fields.get_mut(at) {
        field.pop();
    }
    at
}

/// Whether this is a word of the list, or its beginning, to the letter.
fn is_start(typed: &str) -> bool {
    complete(typed).is_some_and(|word| begins(word, typed.as_bytes()))
}

/// Returns a text without what keyboards and documents add to letters: accents, marks that nobody sees.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| !is_invisible(*letter) && !('\u{300}'..='\u{36f}').contains(letter))
        // The small letter to a Turkish keyboard's I.
        .map(|letter| if letter == 'ı' { 'i' } else { letter })
        .collect()
}

/// Whether a character has no width of its own and separates nothing: soft hyphens, marks of direction, joiners,
/// variations of emoji, byte order marks. Keyboards add and drop them unasked.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// The words in a text.
fn separate(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut word = 0..0;
    for (at, letter) in text.char_indices() {
        // The list's words are ASCII. Letters of other scripts do not separate words either; white space, signs,
        // figures in circles and emoji do.
        let between = match letter {
            'a'..='z' | 'A'..='Z' => false,
            '\u{80}'..='\u{bf}'
            | '\u{2000}'..='\u{2bff}'
            | '\u{3000}'..='\u{303f}'
            | '\u{1f000}'..='\u{1faff}' => true,
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

    use unicode_normalization::UnicodeNormalization;

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
                assert!(is_start(&word[..letters]));
            }
            assert_eq!(complete(&word.to_uppercase()), Some(*word));
            assert_eq!(complete(&format!(" {word}\n")), Some(*word));
        }
    }

    #[test]
    fn ambiguous_or_unknown_words_are_not_completed() {
        for typed in [
            "", "a", "aa", "  aa ", "1. kite", "wound", "wou", "zzz", "äää", "aa√",
        ] {
            assert_eq!(complete(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn the_rest_of_a_word_may_be_spelled_in_other_ways() {
        for (typed, word) in [
            ("theatre", "theater"),
            ("Favourite", "favorite"),
            ("aluminium", "aluminum"),
            ("oxidise", "oxidize"),
            ("aardvarks", "aardvark"),
            ("kit e", "kite"),
        ] {
            assert_eq!(complete(typed), Some(word));
            assert!(!is_start(typed));
        }
    }

    /// The words of the lists below.
    const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

    /// Puts a text into five fields that have something in them already, as the app does.
    fn put(at: usize, text: &str) -> (String, Option<usize>) {
        let mut fields: Vec<String> = "a b c d e".split(' ').map(str::to_owned).collect();
        let text: String = text.nfkd().collect();
        let next = spread(&mut fields, at, &text);
        (fields.join(" "), next)
    }

    #[test]
    fn copied_lists_are_spread_over_the_fields() {
        for copied in [
            "puzzle kite marbles lantern tulip",
            "  Puzzle, kite,marbles;lantern / tulip. ",
            "PUZZLE KITE MARBLES LANTERN TULIP",
            "1. puzzle\n2. kite\n3. marbles\n4. lantern\n5. tulip\n",
            "1) puzzle 2) kite 3) marbles 4) lantern 5) tulip",
            "1.puzzle 2.kite 3.marbles 4.lantern 5.tulip",
            "a) puzzle b) kite c) marbles d) lantern e) tulip",
            "Word 1: puzzle\nWord 2: kite\nWord 3: marbles\nWord 4: lantern\nWord 5: tulip",
            "• puzzle\r\n• kite\r\n• marbles\r\n• lantern\r\n• tulip",
            "☐ puzzle ☑ kite ✓ marbles ➤ lantern ★ tulip",
            "① puzzle ② kite ③ marbles ④ lantern ⑤ tulip",
            "1\u{fe0f}\u{20e3}puzzle 2\u{fe0f}\u{20e3}kite 3\u{fe0f}\u{20e3}marbles 4\u{fe0f}\u{20e3}lantern 5\u{fe0f}\u{20e3}tulip",
            "🧩 puzzle 🪁 kite 🎲 marbles 🏮 lantern 🌷\u{fe0f} tulip",
            "puzzle\u{a0}kite\u{3000}marbles\u{200b}lantern\ttulip",
            "puzzle\u{2028}kite\u{2029}marbles\u{202f}lantern\u{2009}tulip",
            "\u{feff}puzzle kite\u{200e} marbles \u{2068}lantern\u{2069} tulip\u{200d}",
            "puz\u{ad}zle kite mar\u{ad}bles lan\u{2060}tern tulip",
            "“puzzle-kite-marbles-lantern-tulip”",
            "‘puzzle’ – kite—marbles … lantern… ‹tulip›",
            "puzzle. kite. marbles. lantern. tulip. ",
            "ｐｕｚｚｌｅ，ｋｉｔｅ，ｍａｒｂｌｅｓ，ｌａｎｔｅｒｎ，ｔｕｌｉｐ",
            "púzzle kıte märbles lañtern TULİP",
        ] {
            let (fields, next) = put(2, copied);
            let words: Vec<_> = fields.split(' ').map(complete).collect();
            assert_eq!(words, WORDS.map(Some), "{copied:?} became {fields:?}");
            assert_eq!(next, Some(4), "{copied:?}");
        }
    }

    #[test]
    fn what_a_phone_makes_of_one_word_is_still_that_word() {
        for typed in [
            "jal",
            "Jalapeno",
            " jalapeno",
            "jalapeño",
            "jalape\u{f1}o",
            "jalapen\u{303}o",
            "jalapeno. ",
            "jalapeno\u{a0}",
            "jalapeno,",
            "“jalapeno”",
            "jalapeno\u{200b}",
            "\u{feff}jalapeno",
            "\u{200f}jalapeno\u{200e}",
            "jala\u{ad}peno",
            "3. jalapeno",
        ] {
            let (fields, next) = put(2, typed);
            let words: Vec<_> = fields.split(' ').collect();
            assert_eq!(words.len(), 5, "{typed:?} became {fields:?}");
            assert_eq!(complete(words[2]), Some("jalapeno"), "{typed:?}");
            let ended = typed.ends_with(char::is_whitespace);
            assert_eq!(next, ended.then_some(3), "{typed:?}");
        }
    }

    #[test]
    fn letters_of_other_scripts_stay_in_their_words() {
        assert_eq!(separate("kite."), ["kite"]);
        assert_eq!(separate(" 12. "), [""; 0]);
        assert_eq!(separate("naïve, кит"), ["naïve", "кит"]);
        assert_eq!(complete("кит"), None);
    }

    #[test]
    fn pasted_words_are_spread_over_the_fields() {
        let all = ("aar kit mar lan tul".to_owned(), Some(4));
        assert_eq!(put(0, "1. aar, 2. kit, 3. mar, 4. lan, 5. tul"), all);
        assert_eq!(put(3, "aar kit mar lan tul"), all);
        assert_eq!(put(3, "aar kit mar lan tul more"), all);
        // Fewer go where they were pasted, as far as there are fields.
        assert_eq!(put(1, "kit mar"), ("a kit mar d e".to_owned(), Some(3)));
        assert_eq!(put(4, "kit mar"), ("a b c d kit".to_owned(), Some(4)));
        // Letter by letter it stays in its field, and a space goes on.
        assert_eq!(put(2, "ki"), ("a b ki d e".to_owned(), None));
        assert_eq!(put(2, "kit "), ("a b kit d e".to_owned(), Some(3)));
        assert_eq!(put(2, "Kit. "), ("a b Kit d e".to_owned(), Some(3)));
        // A stray space in a word overwrites no other field.
        assert_eq!(put(1, "ki te"), ("a ki te c d e".to_owned(), None));
        assert_eq!(put(4, "tul "), ("a b c d tul".to_owned(), None));
        // What is no word stays, so that it can be said that it is none.
        assert_eq!(put(2, "12 "), ("a b 12 d e".to_owned(), Some(3)));
        assert_eq!(put(2, " "), ("a b  d e".to_owned(), None));
    }

    #[test]
    fn fifteen_letters_fill_five_fields() {
        let mut fields = vec![String::new(); PROPOSED];
        let mut at = 0;
        for letter in "puzkitmarlantul".chars() {
            at = add_letter(&mut fields, at, letter);
        }
        assert_eq!(fields, ["puz", "kit", "mar", "lan", "tul"]);
        // More letters change nothing.
        assert_eq!(add_letter(&mut fields, at, 'i'), 4);
        assert_eq!(fields[4], "tul");
    }

    #[test]
    fn tapped_letters_are_deleted_backwards() {
        let mut fields = ["puz", "qq", ""].map(str::to_owned);
        // Three letters that begin no word stay.
        assert_eq!(add_letter(&mut fields, 1, 'q'), 1);
        assert_eq!(add_letter(&mut fields, 1, 'q'), 1);
        assert_eq!(fields[1], "qqq");
        for expected in ["qq", "q", ""] {
            assert_eq!(delete_letter(&mut fields, 1), 1);
            assert_eq!(fields[1], expected);
        }
        assert_eq!(delete_letter(&mut fields, 1), 0);
        assert_eq!(fields, ["pu", "", ""]);
        assert_eq!(add_letter(&mut fields, 0, 'z'), 1);
        fields[0].clear();
        assert_eq!(delete_letter(&mut fields, 0), 0);
        // No such field.
        assert_eq!(add_letter(&mut fields, 7, 'a'), 7);
        assert_eq!(delete_letter(&mut fields, 7), 7);
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

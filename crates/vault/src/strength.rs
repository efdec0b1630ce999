//! How well the user's own phrase resists guessing: a few rules that reject a phrase, and a
//! conservative estimate for the rest.
//!
//! The estimate errs on the low side. It credits human choices with no more entropy than attackers'
//! lists leave them: a word that the user picks is one of about a hundred that come to mind (7
//! bits), not one of a dictionary; short words, common ones and repetitions hardly count. So a
//! saying comes out weak, and a phrase of five ordinary words middling, as guessing experiments
//! have shown (J. Bonneau and E. Shutova, "Linguistic properties of multi-word passphrases", 2012).
//! Words from the list come out weaker than they are, because they were not chosen by a human.

use zeroize::Zeroizing;

use crate::Phrase;

/// Why the user's own words are rejected as a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassphrase {
    /// Fewer than [`Phrase::LEAST_CHARACTERS`] characters.
    #[error("too short: {have} characters")]
    TooShort {
        /// The number of characters.
        have: usize,
    },
    /// No letters: a number, a date in figures.
    #[error("digits alone")]
    Digits,
    /// Only a date, with the month or day in letters.
    #[error("a date alone")]
    Date,
    /// One or a few characters, or a short sequence, repeated.
    #[error("repeats itself")]
    Repeated,
    /// Neighbours on a keyboard or in the alphabet.
    #[error("a walk over the keyboard")]
    Walk,
    /// Among the first guesses of any attacker, with or without figures around it.
    #[error("among the most common")]
    Common,
}

/// The estimated time for which the user's own phrase resists an attacker who has a copy of
/// everything the browser stores. Assumes 10,000 guesses per second: several graphics cards, at
/// [`crate::Profile`]'s cost per guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Minutes: someone who knows the user may even guess it by hand. Below 20 bits.
    Acquaintance,
    /// Up to ten days. Below 33 bits.
    Days,
    /// Up to a century. Below 45 bits.
    Years,
    /// Longer than that.
    Lasting,
}

impl Phrase {
    /// The minimum number of characters when choosing one's own phrase (opening requires none).
    pub const LEAST_CHARACTERS: usize = 12;

    /// Rates a phrase that the user wants to choose. Never used for opening: the rules may change,
    /// and that must not lock anyone out.
    ///
    /// # Errors
    /// [`WeakPassphrase`]
    pub fn strength(&self) -> Result<Strength, WeakPassphrase> {
        judge(std::str::from_utf8(self.as_bytes()).unwrap_or_default())
    }
}

/// Any attacker's first guesses, unless the other rules catch them: from the top of published lists
/// of worst passwords, and first names and clubs common in Britain. In lower case.
const COMMON: &str = "access admin always andrew angel arsenal ashley autumn baby babygirl baseball \
    batman beautiful blink182 butterfly buster celtic changeme charlie cheese chelsea chocolate \
    computer cookie cymru daniel darling default diamond dragon england everton facebook family \
    father flower football forever freedom george ginger google guest hannah hello hunter \
    iloveme iloveyou internet ireland jasmine jessica jesus jordan joshua killer lapwing letmein \
    liverpool login london lovely loveme loveyou manchester master matthew michael michelle \
    monkey mother mustang myself naruto nicole oliver orange pass passphrase passw password \
    passwort pepper please pokemon princess purple rangers samsung scotland secret shadow \
    soccer sophie spring starwars summer sunshine superman sweetheart test thomas trustno \
    united user wales welcome whatever william winter";

/// Months and days in English and Welsh; [`ORDINAL`] has what may join them.
const CALENDAR: &str = "january february march april may june july august september october \
    november december monday tuesday wednesday thursday friday saturday sunday ionawr chwefror \
    mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr dydd llun mercher iau \
    gwener sadwrn sul";
const ORDINAL: [&str; 13] = [
    "st", "nd", "rd", "th", "of", "the", "af", "il", "ydd", "ed", "fed", "eg", "o",
];

/// Sequences on a keyboard: rows of three layouts, columns, the alphabet.
const ROWS: [&str; 11] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "qwertzuiop",
    "yxcvbnm",
    "1234567890",
    "qazwsxedcrfvtgbyhnujmikolp",
    "abcdefghijklmnopqrstuvwxyz",
];

/// The minimum length of a walk; shorter ones occur in words.
const WALK: usize = 4;

/// The minimum that must remain of a phrase after removing common guesses.
const LEAST_REST: usize = 4;

fn judge(phrase: &str) -> Result<Strength, WeakPassphrase> {
    let have = phrase.chars().count();
    if have < Phrase::LEAST_CHARACTERS {
        return Err(WeakPassphrase::TooShort { have });
    }
    if !phrase.chars().any(is_letter) {
        return Err(WeakPassphrase::Digits);
    }
    // In lower case, and later with letters in place of the figures that represent them.
    let mut text: Zeroizing<Vec<char>> =
        Zeroizing::new(phrase.chars().map(|c| c.to_ascii_lowercase()).collect());
    if repeats(&text) {
        return Err(WeakPassphrase::Repeated);
    }
    spell_out(&mut text);
    if text
        .chunk_by(|a, b| class(*a) == class(*b))
        .all(is_of_dates)
    {
        return Err(WeakPassphrase::Date);
    }
    let mut rest = Zeroizing::new(text.to_vec());
    rest.retain(|c| class(*c) != Class::Other);
    take_walks(&mut rest);
    if rest.len() < LEAST_REST {
        return Err(WeakPassphrase::Walk);
    }
    take_common(&mut rest, 0);
    rest.retain(|c| is_letter(*c));
    if rest.len() < LEAST_REST {
        return Err(WeakPassphrase::Common);
    }

    Ok(match bits(phrase, &text) {
        ..20 => Strength::Acquaintance,
        20..33 => Strength::Days,
        33..45 => Strength::Years,
        45.. => Strength::Lasting,
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    Other,
}

/// Other alphabets' letters count as letters, and so do their figures and marks.
fn class(c: char) -> Class {
    match c {
        '0'..='9' => Class::Digit,
        c if c.is_ascii_alphabetic() || !c.is_ascii() => Class::Letter,
        _ => Class::Other,
    }
}

fn is_letter(c: char) -> bool {
    class(c) == Class::Letter
}

/// The letter that a figure or sign commonly replaces.
fn letter_for(c: char) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        _ => return None,
    })
}

/// Replaces one or two figures between letters by the letters they represent.
fn spell_out(text: &mut [char]) {
    for at in 1..text.len() {
        for many in [1, 2] {
            let Some([before, middle @ .., after]) = text.get_mut(at - 1..=at + many) else {
                continue;
            };
            if is_letter(*before)
                && is_letter(*after)
                && middle.iter().all(|c| letter_for(*c).is_some())
            {
                for c in middle {
                    *c = letter_for(*c).unwrap_or(*c);
                }
            }
        }
    }
}

/// Whether it consists of few distinct characters, or of one short sequence repeated.
fn repeats(text: &[char]) -> bool {
    let mut different: Vec<char> = Vec::new();
    for c in text {
        if !different.contains(c) && *c != ' ' {
            different.push(*c);
        }
    }
    let of_pieces = |long: &usize| text.get(*long..) == text.get(..text.len() - long);
    different.len() < 5 || (1..8.min(text.len())).any(|long| of_pieces(&long))
}

fn is_of_dates(part: &[char]) -> bool {
    let word: Zeroizing<String> = Zeroizing::new(part.iter().collect());
    let named = |name: &str| word.len() >= 3 && name.starts_with(word.as_str());
    !part.iter().any(|c| is_letter(*c))
        || ORDINAL.contains(&word.as_str())
        || CALENDAR.split(' ').any(named)
}

/// The number of characters from the start that follow one row in one direction.
fn walk(text: &[char]) -> usize {
    let along = |row: &mut dyn Iterator<Item = char>| {
        row.skip_while(|key| Some(key) != text.first())
            .zip(text)
            .take_while(|(key, c)| key == *c)
            .count()
    };
    ROWS.iter()
        .map(|row| along(&mut row.chars()).max(along(&mut row.chars().rev())))
        .max()
        .unwrap_or(0)
}

fn take_walks(text: &mut Vec<char>) {
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        match walk(rest) {
            long @ WALK.. => drop(text.drain(at..at + long)),
            _ => at += 1,
        }
    }
}

/// Removes common words of at least this length and returns how many there were.
fn take_common(text: &mut Vec<char>, least: usize) -> u32 {
    let mut taken = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let begins = |word: &&str| {
            word.len() >= least
                && word.len() <= rest.len()
                && word.chars().zip(rest).all(|(a, b)| a == *b)
        };
        match COMMON.split(' ').filter(begins).map(str::len).max() {
            Some(long) => {
                drop(text.drain(at..at + long));
                taken += 1;
            }
            None => at += 1,
        }
    }
    taken
}

/// The estimate, in bits. `text` is the phrase as [`judge`] has transformed it, character by
/// character.
fn bits(phrase: &str, text: &[char]) -> u32 {
    let capital: Vec<bool> = phrase.chars().map(|c| c.is_ascii_uppercase()).collect();
    let mut seen: Vec<&[char]> = Vec::new();
    let mut bits = 0;
    let mut at = 0;
    for word in text.split(|c| *c == ' ') {
        let capital = capital.get(at..).unwrap_or_default();
        at += word.len() + 1;
        if !seen.contains(&word) {
            seen.push(word);
            bits += word_bits(word, capital);
        }
    }
    bits
}

/// The estimate for one word; `capital` marks the characters that were capitals.
fn word_bits(word: &[char], capital: &[bool]) -> u32 {
    // Humans do not make up words that change character class all the time: it was generated.
    let kinds = word
        .iter()
        .zip(capital)
        .map(|(c, capital)| (class(*c), *capital));
    let kinds: Vec<_> = kinds.skip(1).collect();
    let changes = kinds
        .windows(2)
        .filter(|two| two.first() != two.last())
        .count();
    if word.len() >= 8 && changes * 2 >= word.len() {
        return count(word) * 4;
    }

    let mut rest = Zeroizing::new(word.to_vec());
    let mut bits = take_common(&mut rest, 5.min(word.len()));
    let with_walks = rest.len();
    take_walks(&mut rest);
    bits += u32::from(rest.len() < with_walks);
    for run in rest.chunk_by(|a, b| class(*a) == class(*b)) {
        let long = count(run);
        bits += match run.first().map(|c| class(*c)) {
            // A Chinese or Japanese character is worth nearly a short word.
            Some(Class::Letter) if run.iter().any(|c| *c >= '\u{2e80}') => long * 3,
            Some(Class::Letter) if long < 4 => 1,
            Some(Class::Letter) => 7 + long.saturating_sub(8),
            // Dates and telephone numbers, which others may know.
            Some(Class::Digit) => long.min(8),
            Some(Class::Other) | None => 1,
        };
    }
    bits
}

fn count(text: &[char]) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strength(phrase: &str) -> Result<Strength, WeakPassphrase> {
        Phrase::own(phrase).unwrap().strength()
    }

    #[test]
    fn rejected_passphrases_give_a_reason() {
        let mut wrong = Vec::new();
        for (phrases, why) in [
            (&["short", "elevenchars", "aaaa"][..], None),
            (
                &[
                    "123456789012",
                    "14.02.1990 - 2010",
                    "07700 900 123 456",
                    "?!?!?!?!!!!!!!!!!",
                ],
                Some(WeakPassphrase::Digits),
            ),
            (
                &[
                    "14 february 2010",
                    "14th of February 2010",
                    "Sat 14 feb 2010 12:30",
                    "3ydd Chwefror 2011",
                ],
                Some(WeakPassphrase::Date),
            ),
            (
                &[
                    "aaaaaaaaaaaa",
                    "abababababab",
                    "banana banana",
                    "garden garden garden",
                    "lucky1lucky1lucky1",
                ],
                Some(WeakPassphrase::Repeated),
            ),
            (
                &[
                    "qwertyuiop12",
                    "qwertyuiopasdfgh",
                    "zxcvbnmasdfgh",
                    "abcdefghijkl",
                    "0987654321qwerty",
                    "lkjhgfdsaq12",
                    "azertyuiop123",
                ],
                Some(WeakPassphrase::Walk),
            ),
            (
                &[
                    "password1234",
                    "Password!2024",
                    "p@ssw0rd2024",
                    "Iloveyou1234!",
                    "i love you 2010",
                    "letmein letmein",
                    "liverpool2005!",
                    "passwordpassword",
                    "qwertypassword1",
                    "manchester united",
                    "Michael14022010",
                    "M1ch43l14022010!!",
                ],
                Some(WeakPassphrase::Common),
            ),
        ] {
            for phrase in phrases {
                match why {
                    None => {
                        let have = phrase.chars().count();
                        assert_eq!(strength(phrase), Err(WeakPassphrase::TooShort { have }));
                    }
                    Some(why) if strength(phrase) != Err(why) => {
                        wrong.push((*phrase, strength(phrase), why))
                    }
                    Some(_) => {}
                }
            }
        }
        assert_eq!(wrong, []);
    }

    #[test]
    fn strength_estimates_match_expected_levels() {
        let mut wrong = Vec::new();
        for (strong, phrases) in [
            (
                Strength::Acquaintance,
                &[
                    "iloveyougwendolin",
                    "Gw3nd0l1n14022010!!",
                    "croydon football club",
                    "my dog is called Rex",
                    "antidisestablishment",
                    "Gwyneth and Rhys 2014",
                ][..],
            ),
            (
                Strength::Days,
                &[
                    "our first garden was green",
                    "correct horse battery staple",
                    "to be or not to be that is the question",
                    "four random words here",
                ],
            ),
            (
                Strength::Years,
                &[
                    "purple elephants dance under seven moons",
                    "hedgehog lantern tulip kite umbrella",
                ],
            ),
            (
                Strength::Lasting,
                &[
                    "x7$Kq9!vB2mZ",
                    "the lighthouse vault paints seventeen turnips before breakfast",
                ],
            ),
        ] {
            for phrase in phrases {
                if strength(phrase) != Ok(strong) {
                    wrong.push((*phrase, bits_of(phrase), strength(phrase)));
                }
            }
        }
        assert_eq!(wrong, []);
    }

    #[test]
    fn repeated_words_add_no_strength() {
        let once = bits_of("lighthouse vault turnip");
        assert_eq!(bits_of("lighthouse vault turnip turnip vault"), once);
        assert!(bits_of("lighthouse vault turnip breakfast") > once);
    }

    fn bits_of(phrase: &str) -> u32 {
        bits(phrase, &phrase.chars().collect::<Vec<_>>())
    }

    #[test]
    fn words_in_other_alphabets_count() {
        for phrase in [
            "моя первая весна в саду",
            "我们在花园里种了十七棵萝卜",
            "ein schöner großer Garten",
        ] {
            assert!(strength(phrase).is_ok(), "{phrase}");
        }
    }

    #[test]
    fn word_lists_are_lower_case_with_single_spaces() {
        for list in [COMMON, CALENDAR] {
            for word in list.split(' ') {
                assert!(!word.is_empty());
                assert_eq!(word, word.to_lowercase());
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn estimating_strength_never_panics(phrase in ".{0,80}") {
            if let Ok(phrase) = Phrase::own(&phrase) {
                let long = phrase.strength().is_ok();
                proptest::prop_assert!(!long || phrase.as_bytes().len() >= Phrase::LEAST_CHARACTERS);
            }
        }
    }
}

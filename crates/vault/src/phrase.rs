//! Passphrases in the one normal form from which keys are derived.

use zeroize::Zeroizing;

use crate::words;

/// Why words are not a passphrase. Says nothing about whether they are the right ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhraseError {
    /// Fewer than [`Phrase::LEAST_WORDS`] words.
    #[error("too few words: {have}")]
    TooFew {
        /// The number of words.
        have: usize,
    },
    /// A word that is not in the list, at this position, counted from 0.
    #[error("unknown word at position {position}")]
    Unknown {
        /// Its position.
        position: usize,
    },
    /// Nothing but white space.
    #[error("empty phrase")]
    Empty,
}

/// A passphrase in normal form, wiped when dropped.
///
/// List words are completed, in lower case, separated by single spaces; the user's own phrases are
/// as typed, in Unicode's NFKC, folded, white space collapsed. The UTF-8 bytes are the input of the
/// key derivation, so the normal form is part of the format.
#[derive(Clone)]
pub struct Phrase(Zeroizing<String>);

impl Phrase {
    /// The minimum number of list words. Five are proposed.
    pub const LEAST_WORDS: usize = 4;

    /// Takes words from the list, in full or abbreviated to three letters or more, in any case.
    ///
    /// # Errors
    /// [`PhraseError::Unknown`] for the first word that is not on the list, before
    /// [`PhraseError::TooFew`].
    pub fn from_words(typed: &[&str]) -> Result<Self, PhraseError> {
        let mut phrase = Zeroizing::new(String::with_capacity(typed.len() * (words::LONGEST + 1)));
        for (position, typed) in typed.iter().enumerate() {
            let word = words::complete(typed).ok_or(PhraseError::Unknown { position })?;
            if position > 0 {
                phrase.push(' ');
            }
            phrase.push_str(word);
        }
        if typed.len() < Self::LEAST_WORDS {
            return Err(PhraseError::TooFew { have: typed.len() });
        }
        Ok(Self(phrase))
    }

    /// Takes the user's own phrase, which the browser has normalised to NFKC (`normalize("NFKC")`),
    /// folds what keyboards change unasked, and collapses its white space. All phrases are saved
    /// in this form. Its quality is checked by [`Phrase::strength`], not here: any phrase that was
    /// once chosen must open.
    ///
    /// # Errors
    /// [`PhraseError::Empty`].
    pub fn own(nfkc: &str) -> Result<Self, PhraseError> {
        let mut folded = Zeroizing::new(String::with_capacity(nfkc.len()));
        for letter in nfkc.chars().filter_map(fold) {
            // Two hyphens are how phones are told to write a dash.
            if letter != '-' || !folded.ends_with('-') {
                folded.push(letter);
            }
        }
        Self::own_unfolded(&folded)
    }

    /// The same without folding, as phrases were saved at first. Both are to be tried.
    ///
    /// # Errors
    /// [`PhraseError::Empty`].
    pub fn own_unfolded(nfkc: &str) -> Result<Self, PhraseError> {
        let mut phrase = Zeroizing::new(String::with_capacity(nfkc.len()));
        for part in nfkc.split_whitespace() {
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(part);
        }
        if phrase.is_empty() {
            return Err(PhraseError::Empty);
        }
        Ok(Self(phrase))
    }

    /// The bytes from which keys are derived.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Returns the plain sign for one that keyboards put in its place, and nothing for what nobody sees. What it returns is
/// never longer in UTF-8. Part of the format.
fn fold(letter: char) -> Option<char> {
    match letter {
        '\u{2bc}' | '‘' | '’' | '‚' | '‛' => Some('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' => Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{200b}' => None,
        letter if words::is_invisible(letter) => None,
        letter => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn normal(phrase: &Phrase) -> &str {
        std::str::from_utf8(phrase.as_bytes()).unwrap()
    }

    #[test]
    fn list_words_are_completed_and_normalised() {
        let whole = Phrase::from_words(&["aardvark", "bagpipe", "cactus", "daffodil"]).unwrap();
        assert_eq!(normal(&whole), "aardvark bagpipe cactus daffodil");
        for typed in [
            ["aar", "bag", "cac", "daf"],
            ["AARDVARK", " Bagpipe", "cactu\t", "DAF"],
        ] {
            assert_eq!(
                Phrase::from_words(&typed).unwrap().as_bytes(),
                whole.as_bytes()
            );
        }
    }

    #[test]
    fn rejected_passphrases_give_a_reason() {
        let error = |words: &[&str]| Phrase::from_words(words).err();
        let unknown = |position| Some(PhraseError::Unknown { position });
        let too_few = |have| Some(PhraseError::TooFew { have });
        assert_eq!(error(&[]), too_few(0));
        assert_eq!(error(&["aardvark", "bagpipe", "cactus"]), too_few(3));
        assert_eq!(error(&["aardvark", "qqq"]), unknown(1));
        assert_eq!(error(&["", "aardvark", "bagpipe", "cactus"]), unknown(0));
        assert_eq!(error(&["ca"; 5]), unknown(0));
    }

    /// Input, and the result of the browser's `normalize("NFKC")` followed by [`Phrase::own`] and by
    /// [`Phrase::own_unfolded`].
    const OWN: [(&str, &str); 9] = [
        ("our first garden", "our first garden"),
        ("  our\u{a0}first \t\r\n garden ", "our first garden"),
        ("our\u{2003}first\u{3000}garden", "our first garden"),
        ("Our First GARDEN!", "Our First GARDEN!"),
        ("cafe\u{301} noir", "café noir"),
        ("\u{fb01}ne \u{2460}", "fine 1"),
        ("ｗｉｄｅ", "wide"),
        ("\u{212b}ngström", "Ångström"),
        ("한글 \u{1112}\u{1161}\u{11ab}", "한글 한"),
    ];

    /// Input, the normal form, and the normal form of the first builds.
    const FOLDED: [(&str, &str, &str); 12] = [
        ("Dora’s gate", "Dora's gate", "Dora’s gate"),
        ("Dora\u{2bc}s ‘gate‛", "Dora's 'gate'", "Doraʼs ‘gate‛"),
        ("“gate” „gate‟", "\"gate\" \"gate\"", "“gate” „gate‟"),
        ("«\u{a0}gate\u{202f}»", "\" gate \"", "« gate »"),
        ("purple – gate", "purple - gate", "purple – gate"),
        ("purple—gate", "purple-gate", "purple—gate"),
        ("purple--gate", "purple-gate", "purple--gate"),
        ("purple\u{2011}gate", "purple-gate", "purple\u{2010}gate"),
        ("wait… gate", "wait... gate", "wait... gate"),
        (
            "\u{feff}gate\u{200b} \u{200e}",
            "gate",
            "\u{feff}gate\u{200b} \u{200e}",
        ),
        ("pur\u{ad}ple", "purple", "pur\u{ad}ple"),
        (
            "\u{2764}\u{fe0f} gate",
            "\u{2764} gate",
            "\u{2764}\u{fe0f} gate",
        ),
    ];

    #[test]
    fn own_passphrases_are_normalised() {
        for (typed, expected) in OWN {
            let nfkc: String = typed.nfkc().collect();
            assert_eq!(normal(&Phrase::own(&nfkc).unwrap()), expected);
            assert_eq!(normal(&Phrase::own_unfolded(&nfkc).unwrap()), expected);
        }
        for (typed, expected, at_first) in FOLDED {
            let nfkc: String = typed.nfkc().collect();
            let phrase = Phrase::own(&nfkc).unwrap();
            assert_eq!(normal(&phrase), expected, "{typed:?}");
            assert_eq!(normal(&Phrase::own(expected).unwrap()), expected);
            let unfolded = Phrase::own_unfolded(&nfkc).unwrap();
            assert_eq!(normal(&unfolded), at_first, "{typed:?}");
        }
    }

    #[test]
    fn folding_never_lengthens() {
        for letter in '\0'..=char::MAX {
            if let Some(folded) = fold(letter) {
                assert!(folded.len_utf8() <= letter.len_utf8(), "{letter:?}");
                assert_eq!(fold(folded), Some(folded));
            }
        }
    }

    #[test]
    fn blank_own_passphrase_is_refused() {
        for empty in ["", " ", "\t\n\u{a0}\u{3000}"] {
            assert_eq!(Phrase::own(empty).err(), Some(PhraseError::Empty));
            assert_eq!(Phrase::own_unfolded(empty).err(), Some(PhraseError::Empty));
        }
        // Nothing that anybody could see.
        assert_eq!(
            Phrase::own("\u{feff} \u{200b}").err(),
            Some(PhraseError::Empty)
        );
    }
}

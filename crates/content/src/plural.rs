//! The plural form that a number takes (Unicode CLDR, whole numbers), for the supported languages.

use crate::wire::wire_enum;

/// A plural form. Languages use some of them; all have `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Plural {
    /// None.
    Zero,
    /// One.
    One,
    /// Two.
    Two,
    /// Few: three in Welsh.
    Few,
    /// Many: six in Welsh.
    Many,
    /// All other numbers.
    Other,
}

wire_enum!(Plural { 0 Zero {} 1 One {} 2 Two {} 3 Few {} 4 Many {} 5 Other {} });

impl Plural {
    /// Returns the form by its name in Fluent.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// Returns the form of this number in this language; unknown languages, including the pseudo-languages, follow
    /// the English rule.
    #[must_use]
    pub fn of(language: &str, number: u32) -> Self {
        match (language, number) {
            ("cy", 0) => Self::Zero,
            (_, 1) => Self::One,
            ("cy", 2) => Self::Two,
            ("cy", 3) => Self::Few,
            ("cy", 6) => Self::Many,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_has_two_forms_and_welsh_six() {
        use Plural::{Few, Many, One, Other, Two, Zero};
        let forms = |language| (0..8).map(|n| Plural::of(language, n)).collect::<Vec<_>>();
        assert_eq!(
            forms("en"),
            [Other, One, Other, Other, Other, Other, Other, Other]
        );
        assert_eq!(
            forms("cy"),
            [Zero, One, Two, Few, Other, Other, Many, Other]
        );
        assert_eq!(Plural::of("cy", 16), Other);
        assert_eq!(Plural::of("en", 21), Other);
    }
}

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
        let (tens, ones) = (number % 100, number % 10);
        match language {
            "cy" => match number {
                0 => Self::Zero,
                1 => Self::One,
                2 => Self::Two,
                3 => Self::Few,
                6 => Self::Many,
                _ => Self::Other,
            },
            "ar" => match (number, tens) {
                (0, _) => Self::Zero,
                (1, _) => Self::One,
                (2, _) => Self::Two,
                (_, 3..=10) => Self::Few,
                (_, 11..) => Self::Many,
                _ => Self::Other,
            },
            "pl" if number == 1 => Self::One,
            "uk" if ones == 1 && tens != 11 => Self::One,
            "pl" | "uk" => match (ones, tens) {
                (2..=4, 0..=10 | 20..) => Self::Few,
                _ => Self::Many,
            },
            "ro" if number != 1 && (number == 0 || (1..20).contains(&tens)) => Self::Few,
            "pa" | "bn" | "fa" if number == 0 => Self::One,
            _ if number == 1 => Self::One,
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

    /// The samples of <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.
    #[test]
    fn languages_of_the_essentials_follow_the_samples_of_the_cldr() {
        use Plural::{Few, Many, One, Other, Two, Zero};
        let samples: &[(&str, Plural, &[u32])] = &[
            ("pl", One, &[1]),
            ("pl", Few, &[2, 3, 4, 22, 24, 32, 104, 1002]),
            ("pl", Many, &[0, 5, 11, 12, 14, 19, 21, 100, 112, 1000]),
            ("uk", One, &[1, 21, 31, 101, 1001]),
            ("uk", Few, &[2, 4, 22, 24, 32, 102, 1002]),
            ("uk", Many, &[0, 5, 11, 12, 14, 19, 100, 111, 1000]),
            ("ro", One, &[1]),
            ("ro", Few, &[0, 2, 16, 101, 119, 1001]),
            ("ro", Other, &[20, 35, 100, 120, 1000]),
            ("ar", Zero, &[0]),
            ("ar", One, &[1]),
            ("ar", Two, &[2]),
            ("ar", Few, &[3, 10, 103, 110, 1003]),
            ("ar", Many, &[11, 26, 99, 111, 1011]),
            ("ar", Other, &[100, 102, 200, 1000]),
            ("pa", One, &[0, 1]),
            ("bn", One, &[0, 1]),
            ("fa", One, &[0, 1]),
            ("pa", Other, &[2, 17, 100]),
            ("ur", One, &[1]),
            ("ur", Other, &[0, 2, 16]),
            ("so", One, &[1]),
            ("so", Other, &[0, 2, 16]),
            ("pt", One, &[1]),
            ("pt", Other, &[0, 2, 17]),
        ];
        for (language, form, numbers) in samples {
            for number in *numbers {
                assert_eq!(Plural::of(language, *number), *form, "{language} {number}");
            }
        }
    }
}

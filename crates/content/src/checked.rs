//! The age of a number's last check.

use crate::civil::Civil;

/// After this many months a number "may have changed".
pub const FRESH_MONTHS: i32 = 6;

impl Civil {
    /// Returns the whole months from this day to `today`; 0 if `today` is earlier.
    #[must_use]
    pub fn age_in_months(self, today: Self) -> i32 {
        let months =
            (today.year() - self.year()) * 12 + i32::from(today.month()) - i32::from(self.month());
        let begun = i32::from(today.day() < self.day());
        (months - begun).max(0)
    }

    /// Returns whether something checked on this day may have changed by `today`.
    #[must_use]
    pub fn may_have_changed(self, today: Self) -> bool {
        self.age_in_months(today) >= FRESH_MONTHS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Civil {
        Civil::parse(text).unwrap()
    }

    #[test]
    fn only_whole_months_count() {
        assert_eq!(day("2026-05-21").age_in_months(day("2026-11-20")), 5);
        assert_eq!(day("2026-05-21").age_in_months(day("2026-11-21")), 6);
        assert_eq!(day("2025-12-31").age_in_months(day("2026-01-01")), 0);
        assert_eq!(day("2026-11-21").age_in_months(day("2020-01-01")), 0);
    }

    #[test]
    fn number_may_have_changed_after_six_months() {
        assert!(!day("2026-05-21").may_have_changed(day("2026-11-20")));
        assert!(day("2026-05-21").may_have_changed(day("2026-11-21")));
    }
}

//! A number in decimal digits.

/// Writes a number with at least so many digits. In place of `to_string`, which brings code of its own
/// for each type of number, and `format!`, which brings more.
pub fn digits(number: u32, least: u32, out: &mut String) {
    if number >= 10 || least > 1 {
        digits(number / 10, least.saturating_sub(1), out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_standard_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 100, 101, 2026, u32::MAX] {
            let mut out = String::new();
            digits(number, 1, &mut out);
            assert_eq!(out, number.to_string());
        }
        let mut out = String::new();
        digits(7, 2, &mut out);
        assert_eq!(out, "07");
    }
}

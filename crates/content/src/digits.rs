//! Formats numbers in decimal.

/// Writes a number with at least `least` digits. Replaces `to_string`, which adds code for each number type, and
/// `format!`, which adds more.
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
    fn formats_like_the_standard_library() {
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

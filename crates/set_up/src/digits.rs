//! Telephone numbers as people write them.

/// Returns a number such as `(0113) 496-0000` or `+44 113 496 0000` in digits and single spaces; `None` if it has
/// anything else.
#[must_use]
pub fn as_read(written: &str) -> Option<String> {
    let written = written.replace("(0)", "");
    let (abroad, rest) = match written.trim().strip_prefix("+44") {
        Some(rest) => ("0", rest),
        None => ("", written.trim()),
    };
    let mut digits = String::from(abroad);
    for sign in rest.trim().chars() {
        match sign {
            '0'..='9' => digits.push(sign),
            ' ' | '(' | ')' | '-' | '–' | '\u{a0}'
                if digits.ends_with(' ') || digits.is_empty() => {}
            ' ' | '(' | ')' | '-' | '–' | '\u{a0}' => digits.push(' '),
            _ => return None,
        }
    }
    // A country code is followed by a space that belongs to it.
    let digits = match abroad {
        "" => digits,
        _ => digits.replacen("0 ", "0", 1),
    };
    Some(digits.trim().to_owned()).filter(|digits| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::as_read;

    #[test]
    fn numbers_as_people_write_them() {
        for (written, read) in [
            ("0113 496 0000", "0113 496 0000"),
            ("(0113) 496-0000", "0113 496 0000"),
            ("+44 113 496 0000", "0113 496 0000"),
            ("+44 (0)113 496 0000", "0113 496 0000"),
            ("+441134960000", "01134960000"),
            ("0808  2000 – 247", "0808 2000 247"),
            ("116 123", "116 123"),
        ] {
            assert_eq!(as_read(written).as_deref(), Some(read), "{written}");
        }
        for written in ["", "ring Ann", "0113 496 0000 ext 4", "+1 212 555 0100"] {
            assert_eq!(as_read(written), None, "{written}");
        }
    }
}

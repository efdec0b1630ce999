//! Checks that telephone numbers and addresses work when tapped.

/// Why a telephone number does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Characters other than digits and single spaces.
    #[error("other signs than digits and single spaces")]
    Signs,
    /// Too many or too few digits.
    #[error("no number of the United Kingdom has these digits")]
    Digits,
}

/// Checks a UK telephone number.
///
/// Accepts eleven digits starting with 0 (ten for a few towns and old 0800 numbers), short numbers of three to six
/// digits such as 999, 116 123 or 60777, and Childline's 0800 1111, the only one of eight.
///
/// # Errors
/// See [`NumberError`].
pub fn call(number: &str) -> Result<(), NumberError> {
    let mut digits = Vec::new();
    // As if preceded by a space, so that a leading space is rejected.
    let mut before = b' ';
    for &byte in number.as_bytes() {
        match byte {
            b'0'..=b'9' => digits.push(byte),
            b' ' if before != b' ' => {}
            _ => return Err(NumberError::Signs),
        }
        before = byte;
    }
    if before == b' ' && !digits.is_empty() {
        return Err(NumberError::Signs);
    }
    let fits = match digits.as_slice() {
        b"08001111" => true,
        [b'0', b'1', ..] | [b'0', b'8', b'0', b'0', ..] => matches!(digits.len(), 10 | 11),
        [b'0', ..] => digits.len() == 11,
        short => matches!(short.len(), 3..=6),
    };
    if fits {
        Ok(())
    } else {
        Err(NumberError::Digits)
    }
}

/// Returns whether this is a Relay UK number: 18000 for 999, or 18001 and a number.
#[must_use]
pub fn is_relay(number: &str) -> bool {
    match number.strip_prefix(RELAY) {
        Some(rest) => call(rest).is_ok(),
        None => number == "18000",
    }
}

/// The prefix of a number that is called through Relay UK.
pub const RELAY: &str = "18001 ";

/// Returns whether this is a complete web address, with https://.
#[must_use]
pub fn is_web(address: &str) -> bool {
    let clean = address
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"<>\"'`{}\\".contains(&byte));
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    // As if enclosed in dots, so that none of its parts may be empty.
    let (mut before, mut dots) = (b'.', false);
    for &byte in rest.as_bytes() {
        match byte {
            b'/' | b'?' | b'#' => break,
            b'.' if before != b'.' => dots = true,
            b'-' => {}
            byte if byte.is_ascii_alphanumeric() => {}
            _ => return false,
        }
        before = byte;
    }
    clean && dots && before != b'.'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_number_format_is_checked() {
        for good in [
            "999",
            "101",
            "116 123",
            "0800 1111",
            "0808 2000 247",
            "01823 334244",
            "0800 999 542",
            "01822 33424",
            "07860 077333",
            "60777",
            "0204 513 9990",
            "020 7008 0151",
        ] {
            assert_eq!(call(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "99",
            "0808 2000 24",
            "0808 2000 2477",
            "0800 999 5",
            "0204 513 999",
            "9999999",
        ] {
            assert_eq!(call(bad), Err(NumberError::Digits), "{bad}");
        }
        for bad in [
            "+44 808 2000 247",
            "0808-2000-247",
            "0808  2000 247",
            " 999",
            "999 ",
            " ",
            "O808 2000 247",
            "0808\u{a0}2000 247",
            "0808 2000 247 (free)",
        ] {
            assert_eq!(call(bad), Err(NumberError::Signs), "{bad}");
        }
    }

    #[test]
    fn relay() {
        for good in ["18000", "18001 0808 2000 247"] {
            assert!(is_relay(good), "{good}");
        }
        for bad in [
            "",
            "18001",
            "18001 ",
            "18000 999",
            "999",
            "18001 12",
            "18001  999",
        ] {
            assert!(!is_relay(bad), "{bad}");
        }
    }

    #[test]
    fn addresses() {
        for good in [
            "https://www.croydon.gov.uk/community/dabuse/fjcentre",
            "https://a-b.org",
            "https://a.org?b=c.#d",
        ] {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "",
            "http://a.org",
            "www.a.org",
            "https://",
            "https:///a.b",
            "https://localhost",
            "https://.a.org",
            "https://a..b",
            "https://a.org./",
            "https://a_b.org",
            "https://a.org/<b>",
            "https://a.org/b c",
            "https://a.org/é",
            "javascript:alert(1)",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }
}

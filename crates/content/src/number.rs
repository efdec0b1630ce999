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
    /// A call can cost more than an ordinary one.
    #[error("a number with a charge of its own")]
    Charged,
}

/// Checks a UK telephone number.
///
/// Accepts eleven digits starting with 0 (ten for a few towns and old 0800 numbers), short numbers of three digits such
/// as 999, 116 and three digits, and Childline's 0800 1111, the only one of eight. Of those that start with 0, only
/// those that cost no more than an ordinary call: 01, 02 and 03, 0800 and 0808, and mobiles, which are 071 to 075 and
/// 077 to 079. 070, 084, 087, 09 and 118 are charged apart (Ofcom, "The National Telephone Numbering Plan").
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
    let (fits, charged) = match digits.as_slice() {
        b"08001111" => (true, false),
        [b'0', b'1', ..] | [b'0', b'8', b'0', b'0', ..] => (matches!(digits.len(), 10 | 11), false),
        [b'0', b'2' | b'3', ..] | [b'0', b'8', b'0', b'8', ..] => (digits.len() == 11, false),
        [b'0', b'7', of, ..] => (digits.len() == 11, matches!(of, b'0' | b'6')),
        [b'0', ..] => (digits.len() == 11, true),
        [b'1', b'1', b'6', _, _, _] => (true, false),
        short => (matches!(short.len(), 3..=6), short.len() != 3),
    };
    match (fits, charged) {
        (false, _) => Err(NumberError::Digits),
        (true, true) => Err(NumberError::Charged),
        (true, false) => Ok(()),
    }
}

/// Checks a number to text: one that can be called, or a short code of five digits. Whether texts to a short code cost
/// more cannot be seen from it.
///
/// # Errors
/// See [`NumberError`].
pub fn text(number: &str) -> Result<(), NumberError> {
    if is_short_code(number) {
        return Ok(());
    }
    call(number)
}

/// Whether it is a short code of five digits.
#[must_use]
pub fn is_short_code(number: &str) -> bool {
    number.len() == 5
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && !number.starts_with('0')
}

/// Returns the host of a web address, such as `www.example.org`.
#[must_use]
pub fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let end = rest
        .bytes()
        .position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    rest.get(..end.unwrap_or(rest.len()))
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

/// Returns whether this is one e-mail address.
#[must_use]
pub fn is_email(address: &str) -> bool {
    let fits = address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    let clean = |byte: u8| byte.is_ascii_graphic() && !b"<>\"'()?&,;:".contains(&byte);
    fits && address.bytes().all(clean)
}

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

    /// Every prefix that is charged apart, and the short numbers.
    #[test]
    fn calls_with_a_charge_of_their_own_are_refused() {
        for charged in [
            "070 1234 5678",
            "07612 345678",
            "0844 496 0000",
            "0845 496 0000",
            "0870 496 0000",
            "0871 496 0000",
            "0905 123 4567",
            "0909 879 0000",
            "0500 123 4567",
            "0560 123 4567",
            "118 118",
            "118 500",
            "60777",
            "1234",
            "123456",
        ] {
            assert_eq!(call(charged), Err(NumberError::Charged), "{charged}");
        }
        assert!(!is_relay("18001 0905 123 4567"));
        for good in ["60777", "07860 077333", "999"] {
            assert_eq!(text(good), Ok(()), "{good}");
        }
        assert_eq!(text("0905 123 4567"), Err(NumberError::Charged));
        assert_eq!(text("07777"), Err(NumberError::Digits));
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

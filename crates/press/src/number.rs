//! Whether numbers, addresses and links are written so that they work when tapped.

/// What to write instead of this telephone number, if it is not one of the United Kingdom's.
///
/// Eleven digits from 0 (ten for a few towns and old 0800 numbers); a short one of three to six digits such as 999, 116 123 or 60777;
/// Childline's 0800 1111, the one of eight.
pub fn call_problem(number: &str) -> Option<&'static str> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let spaced = number.chars().all(|c| c.is_ascii_digit() || c == ' ')
        && !number.contains("  ")
        && number.trim() == number;
    if !spaced {
        return Some("Write digits and single spaces only, such as \"0808 2000 247\"");
    }
    let fits = match (digits.starts_with('0'), digits.len()) {
        (true, 11) => true,
        (true, 10) => digits.starts_with("01") || digits.starts_with("0800"),
        (true, _) => digits == "08001111",
        (false, length) => matches!(length, 3..=6),
    };
    (!fits).then_some("Check the digits: a number has 11 from 0, such as \"0808 2000 247\", or 3 to 6 when it is a short one, such as \"116 123\"")
}

/// What to write instead of this number for Relay UK.
pub fn relay_problem(number: &str) -> Option<&'static str> {
    let fits = match number.split_once(' ') {
        None => number == "18000",
        Some((prefix, rest)) => prefix == "18001" && call_problem(rest).is_none(),
    };
    (!fits).then_some("Write \"18000\" (for 999), or \"18001 \" and the number")
}

/// What to write instead of this e-mail address.
pub fn email_problem(address: &str) -> Option<&'static str> {
    let fits = address.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains('@')
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    let clean = address
        .chars()
        .all(|c| c.is_ascii_graphic() && !"<>\"'()?&,;:".contains(c));
    (!(fits && clean)).then_some("Write one address, such as \"help@example.org\"")
}

/// What to write instead of this page's address.
pub fn web_problem(address: &str) -> Option<&'static str> {
    let host = address
        .strip_prefix("https://")
        .and_then(|rest| rest.split(['/', '?', '#']).next());
    let fits = host.is_some_and(|host| {
        host.contains('.')
            && host.split('.').all(|part| !part.is_empty())
            && host
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.')
    });
    let clean = address
        .chars()
        .all(|c| c.is_ascii_graphic() && !"<>\"'`{}\\".contains(c));
    (!(fits && clean)).then_some(
        "Write the whole address with https://, such as \"https://www.example.org/help\"",
    )
}

/// What to write instead of a link in a page.
pub fn link_problem(href: &str) -> Option<&'static str> {
    let fits = match href.split_once(':') {
        // In a link the number stands without spaces.
        Some(("tel" | "sms", number)) => !number.contains(' ') && call_problem(number).is_none(),
        Some(("https", _)) => web_problem(href).is_none(),
        _ => false,
    };
    (!fits).then_some(
        "Write [the words](tel:999) with the digits and no spaces, or [the words](https://…)",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_they_are_written() {
        for good in [
            "999",
            "101",
            "116 123",
            "0800 1111",
            "0808 2000 247",
            "01823 334244",
            "07860 077333",
            "60777",
            "0204 513 9990",
            "020 7008 0151",
        ] {
            assert_eq!(call_problem(good), None, "{good}");
        }
        for bad in [
            "",
            "99",
            "0808 2000 24",
            "0808 2000 2477",
            "+44 808 2000 247",
            "0808-2000-247",
            "0808  2000 247",
            " 999",
            "9999999",
            "0808 2000 247 (free)",
        ] {
            assert!(call_problem(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn relay() {
        for good in ["18000", "18001 0808 2000 247"] {
            assert_eq!(relay_problem(good), None, "{good}");
        }
        for bad in ["", "18001", "18000 999", "999", "18001 12"] {
            assert!(relay_problem(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn addresses() {
        assert_eq!(email_problem("fjc@croydon.gov.uk"), None);
        for bad in [
            "",
            "fjc",
            "@a.b",
            "a@b",
            "a b@c.d",
            "a@b.c?subject=x",
            "a@b.c,d@e.f",
        ] {
            assert!(email_problem(bad).is_some(), "{bad}");
        }
        assert_eq!(
            web_problem("https://www.croydon.gov.uk/community/dabuse/fjcentre"),
            None
        );
        for bad in [
            "",
            "http://a.org",
            "www.a.org",
            "https://",
            "https://localhost",
            "https://a..b",
            "https://a.org/<b>",
            "javascript:alert(1)",
        ] {
            assert!(web_problem(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn links() {
        for good in [
            "tel:999",
            "tel:08082000247",
            "sms:60777",
            "https://a.org/b?c=d#e",
        ] {
            assert_eq!(link_problem(good), None, "{good}");
        }
        for bad in [
            "tel:0808 2000 247",
            "sms:60777?body=help",
            "http://a.org",
            "javascript:alert(1)",
            "#top",
            "/plain.html",
        ] {
            assert!(link_problem(bad).is_some(), "{bad}");
        }
    }
}

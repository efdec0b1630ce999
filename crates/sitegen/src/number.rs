//! Checks that numbers, addresses and links work when tapped.

use content::number::{self, NumberError};

/// Returns what to write instead of this telephone number, if it is not a UK one.
pub fn call_problem(number: &str) -> Option<&'static str> {
    match number::call(number) {
        Ok(()) => None,
        Err(NumberError::Signs) => {
            Some("Write digits and single spaces only, such as \"0808 2000 247\"")
        }
        Err(NumberError::Digits) => Some(
            "Check the digits: a number has 11 digits from 0, such as \"0808 2000 247\", 3 if it is a short one, or 6 from 116, such as \"116 123\"",
        ),
        Err(NumberError::Charged) => Some(
            "Write a number that costs no more than an ordinary call: 01, 02, 03, 0800, 0808, 07 (but not 070 or 076), 116 and three digits, or three digits",
        ),
    }
}

/// The same for a number to text, which may be a short code.
pub fn text_problem(number: &str) -> Option<&'static str> {
    match number::is_short_code(number) {
        true => None,
        false => call_problem(number),
    }
}

/// Returns what to write instead of this Relay UK number, if it is wrong.
pub fn relay_problem(number: &str) -> Option<&'static str> {
    (!number::is_relay(number)).then_some("Write \"18000\" (for 999), or \"18001 \" and the number")
}

/// Returns what to write instead of this e-mail address, if it is wrong.
pub fn email_problem(address: &str) -> Option<&'static str> {
    (!number::is_email(address)).then_some("Write one address, such as \"help@example.org\"")
}

/// Returns what to write instead of this web address, if it is wrong.
pub fn web_problem(address: &str) -> Option<&'static str> {
    (!number::is_web(address)).then_some(
        "Write the whole address with https://, such as \"https://www.example.org/help\"",
    )
}

/// Returns what to write instead of this link in a page, if it is wrong.
pub fn link_problem(href: &str) -> Option<&'static str> {
    let fits = match href.split_once(':') {
        // In a link the number has no spaces.
        Some(("tel", number)) => !number.contains(' ') && call_problem(number).is_none(),
        Some(("sms", number)) => !number.contains(' ') && text_problem(number).is_none(),
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

//! `.well-known/security.txt` (RFC 9116): the contact for vulnerability reports. Written only if the host has set
//! one; an unread address would be worse than none.

use content::Civil;
use serde::Deserialize;
use toml::Spanned;

use crate::keys::Key;
use crate::number;
use crate::tables::Report;

/// Where it is published.
pub const FILE: &str = ".well-known/security.txt";

/// How long before expiry it must be renewed: the host has to notice, check and publish.
const NOTICE_DAYS: i64 = 30;

/// RFC 9116 recommends less than a year, so that the contents have been reviewed recently.
const LONGEST_DAYS: i64 = 366;

/// The keys of the `[security]` part of host.toml.
pub const KEYS: &[Key] = &[
    Key {
        name: "contact",
        needed: true,
        such_as: "a line such as contact = \"https://www.example.org/contact\" below [security]: a page that says how to reach you, or mailto: and an address",
    },
    Key {
        name: "expires",
        needed: true,
        such_as: "a line such as expires = \"2027-06-30\" below [security]: the day by which you will have checked the contact again, within a year",
    },
];

#[derive(Clone, Debug, Deserialize)]
pub struct RawSecurity {
    contact: Spanned<String>,
    expires: Spanned<String>,
}

/// The contact for vulnerability reports, and until when it is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security {
    /// A web address, or `mailto:` and an e-mail address.
    pub contact: String,
    /// The expiry date.
    pub expires: Civil,
}

/// Checks this part of host.toml.
pub fn check(raw: &RawSecurity, today: Civil, report: &mut Report<'_>) -> Option<Security> {
    let contact = raw.contact.get_ref();
    let wrong = match contact.strip_prefix("mailto:") {
        Some(address) => number::email_problem(address).map(|_| {
            "Write mailto: and one address, such as \"mailto:security@example.org\"".to_owned()
        }),
        None if contact.contains('@') && !contact.contains('/') => {
            Some(format!("Write mailto: before it: \"mailto:{contact}\""))
        }
        None => number::web_problem(contact).map(str::to_owned),
    };
    if let Some(write) = &wrong {
        report.add(
            raw.contact.span(),
            format!("has the contact `{contact}`"),
            write.clone(),
        );
    }
    let text = raw.expires.get_ref();
    let Some(expires) = Civil::parse(text) else {
        report.add(
            raw.expires.span(),
            format!("has the day `{text}`"),
            "Write year, month and day, such as expires = \"2027-06-30\"",
        );
        return None;
    };
    let left = expires.days() - today.days();
    let what = if left < 0 {
        Some(format!("says that the security contact expired on {text}"))
    } else if left <= NOTICE_DAYS {
        Some(format!(
            "says that the security contact expires on {text}, in {left} days"
        ))
    } else if left > LONGEST_DAYS {
        Some(format!(
            "says that the security contact is valid until {text}, which is more than a year away"
        ))
    } else {
        None
    };
    if let Some(what) = what {
        report.add(
            raw.expires.span(),
            what,
            "Check that the contact is still right, and write a day some months ahead, at most a year",
        );
        return None;
    }
    wrong.is_none().then(|| Security {
        contact: contact.clone(),
        expires,
    })
}

/// Returns the file. `address` is the site's own, if the host has set it.
pub fn file(security: &Security, address: Option<&str>) -> String {
    let day = security.expires;
    let canonical = address.map(|address| format!("Canonical: {address}/{FILE}\n"));
    format!(
        "Contact: {}\nExpires: {:04}-{:02}-{:02}T00:00:00Z\n{}",
        security.contact,
        day.year(),
        day.month(),
        day.day(),
        canonical.unwrap_or_default(),
    )
}

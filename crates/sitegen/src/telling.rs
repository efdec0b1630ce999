//! Words that reveal what the site is for. A name, an address or an exit page that contains one appears in the
//! browser's history, where anyone may read it.

/// Found anywhere, even within another word: addresses run words together.
const ANYWHERE: &[&str] = &[
    "abus",
    "assault",
    "batteredw",
    "coerciv",
    "controlling",
    "domestic",
    "freephone",
    "helpline",
    "hotline",
    "menaid",
    "mensaid",
    "men's aid",
    "mens-aid",
    "perpetrat",
    "refuge",
    "safelives",
    "safety",
    "stalk",
    "survivor",
    "victim",
    "violen",
];

/// Found only at the beginning of a word: `Whelp` and `Charm` reveal nothing.
const AT_THE_BEGINNING: &[&str] = &[
    "beaten",
    "crisis",
    "danger",
    "emergency",
    "escap",
    "fear",
    "harass",
    "harm",
    "help",
    "hidden",
    "hide",
    "hurt",
    "idva",
    "leav",
    "marac",
    "police",
    "protect",
    "rape",
    "rescue",
    "safe",
    "secret",
    "shelter",
    "support",
    "threat",
    "trauma",
];

/// In the app's own names (a file, a storage key, a download), these reveal that there is something to hide, find
/// or open. Found only at the beginning of a word.
const OF_OWN_NAMES: &[&str] = &[
    "beat",
    "conceal",
    "crypt",
    "decoy",
    "diary",
    "encrypt",
    "evidence",
    "exit",
    "flee",
    "incident",
    "injur",
    "lock",
    "panic",
    "passphrase",
    "password",
    "plan",
    "private",
    "quiet",
    "risk",
    "unlock",
    "vault",
    "wound",
];

/// Returns a word in the text that reveals what the site is for.
#[must_use]
pub fn telling(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let begins = |stem: &&&str| words(&text).any(|word| word.starts_with(**stem));
    anywhere(&text).or_else(|| AT_THE_BEGINNING.iter().find(begins).copied())
}

/// As [`telling`], but stricter: for names that the app itself chooses.
#[must_use]
pub fn telling_name(name: &str) -> Option<&'static str> {
    let small = name.to_lowercase();
    let begins = |stem: &&&str| words(&small).any(|word| word.starts_with(**stem));
    telling(name).or_else(|| OF_OWN_NAMES.iter().find(begins).copied())
}

/// As [`telling`], for other sites' pages: `help` in a BBC address reveals nothing.
#[must_use]
pub fn plainly_telling(text: &str) -> Option<&'static str> {
    anywhere(&text.to_lowercase())
}

fn anywhere(text: &str) -> Option<&'static str> {
    // Refugees are often in the news.
    let text = text.replace("refugee", "");
    ANYWHERE.iter().find(|stem| text.contains(**stem)).copied()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revealing_names_are_found_and_ordinary_ones_are_not() {
        for told in [
            "Domestic Abuse Plan",
            "My Safe Plan",
            "Safety first",
            "NoViolence",
            "https://stopabuse.example",
            "https://www.womensaid.example",
            "help-at-home",
            "Women's Aid",
            "The Refuge",
        ] {
            assert!(telling(told).is_some(), "{told}");
        }
        for plain in [
            "Lapwing",
            "Test & Co",
            "Garden birds",
            "Whelp",
            "Croydon",
            "https://lapwing.example.org",
        ] {
            assert_eq!(telling(plain), None, "{plain}");
        }
        for told in [
            "vault-0123abcd.wasm",
            "my-diary.bin",
            "unlock",
            "help",
            "Exit.js",
        ] {
            assert!(telling_name(told).is_some(), "{told}");
        }
        for plain in [
            "view-1a",
            "plain.html",
            "app-keeping-0123abcd.wasm",
            "data.bin",
        ] {
            assert_eq!(telling_name(plain), None, "{plain}");
        }
        assert_eq!(plainly_telling("https://www.bbc.co.uk/food/help"), None);
        assert_eq!(plainly_telling("https://news.example/refugees"), None);
        assert!(plainly_telling("https://refuge.org.uk/").is_some());
    }
}

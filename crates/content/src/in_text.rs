//! Finds the telephone numbers in what someone wrote, such as "text first, 020 7946 0000 ext 12, never after six".

use crate::number;
use crate::plain_signs::plain_signs;

/// A number that can be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callable {
    /// As it was written, in plain signs.
    pub shown: String,
    /// Its `tel:` address.
    pub link: String,
    /// The extension to ask for. It is not dialled: some exchanges would hang up.
    pub extension: Option<String>,
}

/// Returns the numbers in a text, each once and in order: those of the United Kingdom that cost no more than an ordinary
/// call ([`number::call`]), and others that begin with their country's code. Of short numbers, 101 with an extension
/// only: "101" alone is as often a house or a room. 999 needs no finding, it is on every page.
#[must_use]
pub fn numbers_in(text: &str) -> Vec<Callable> {
    let plain = plain(text);
    let mut found: Vec<Callable> = Vec::new();
    let (mut at, mut last) = (0, 0);
    while at < plain.len() {
        let groups = groups(&plain, at, last);
        let Some(first) = groups.first() else {
            at += 1;
            continue;
        };
        match callable(&plain, at, &groups) {
            Some((one, end)) => {
                (at, last) = (end, end);
                if found.iter().all(|known| known.link != one.link) {
                    found.push(one);
                }
            }
            None => at = first.end,
        }
    }
    found
}

/// A text with digits of 0 to 9 and plain separators, whichever its script. Of other signs each is one byte or more; none
/// is taken for part of a number.
fn plain(text: &str) -> String {
    let plain = plain_signs(text.as_bytes());
    let plain = String::from_utf8(plain).unwrap_or_default();
    plain.chars().map(plain_digit).collect()
}

fn plain_digit(sign: char) -> char {
    // Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, full width.
    for zero in [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xff10] {
        if let digit @ 0..=9 = u32::from(sign).wrapping_sub(zero) {
            return char::from(b'0' + digit as u8);
        }
    }
    sign
}

/// Digits without anything between them, by their place.
#[derive(Clone, Copy)]
struct Digits {
    start: usize,
    end: usize,
}

fn byte(text: &str, at: usize) -> u8 {
    text.as_bytes().get(at).copied().unwrap_or(b'\n')
}

fn digits_from(text: &str, start: usize) -> Digits {
    let mut end = start;
    while byte(text, end).is_ascii_digit() {
        end += 1;
    }
    Digits { start, end }
}

/// The groups of digits that begin here, with at most three separators between two; empty if no number can begin here.
/// `last` is where the last number ended.
fn groups(text: &str, at: usize, last: usize) -> Vec<Digits> {
    let before = |back: usize| at.checked_sub(back).map_or(b'\n', |at| byte(text, at));
    let joined = before(1).is_ascii_alphanumeric()
        || b"_#$@=+".contains(&before(1))
        || text.as_bytes()[..at].ends_with("£".as_bytes())
        // A part of a date, a time or an amount.
        || (b"./:,-".contains(&before(1)) && before(2).is_ascii_digit() && at > last + 1);
    let mut next = at;
    while b"(+".contains(&byte(text, next)) && next < at + 2 {
        next += 1;
    }
    let mut all = Vec::new();
    while !joined && byte(text, next).is_ascii_digit() {
        let group = digits_from(text, next);
        let after = byte(text, group.end);
        let goes_on = after.is_ascii_alphabetic() || b"@%:_".contains(&after);
        // "9am" and "10:30" are no part of a number, and "0000x12" is.
        if goes_on
            && extension(text, group.end).is_none()
            && (after != b':' || byte(text, group.end + 1).is_ascii_digit())
        {
            break;
        }
        all.push(group);
        next = group.end;
        while b" -.()".contains(&byte(text, next)) && next < group.end + 3 {
            next += 1;
        }
    }
    all
}

/// The number that begins with these groups, and where it ends.
fn callable(text: &str, at: usize, groups: &[Digits]) -> Option<(Callable, usize)> {
    let first = groups.first()?;
    let plus = text[at..first.start].contains('+');
    let abroad = plus || text[first.start..first.end].starts_with("00");
    let mut digits = String::new();
    let mut best: Option<(String, usize)> = None;
    for group in groups {
        let length = group.end - group.start;
        // A short group after a whole number belongs to something else: "0000 6 to 8". Abroad, groups of two are usual.
        let (shortest, most) = if abroad { (2, 12) } else { (3, 10) };
        let next = length > 2 && byte(text, group.start) == b'0';
        if best.is_some() && (next && abroad || length < shortest || digits.len() > most) {
            break;
        }
        digits.push_str(&text[group.start..group.end]);
        let number = match digits.strip_prefix("00").filter(|_| !plus) {
            Some(rest) => international(rest),
            None if plus => international(&digits),
            // A group of two at the beginning is the day of a date.
            None if first.end - first.start < 3 => None,
            None => national(&digits),
        };
        if let Some(number) = number {
            best = Some((number, group.end));
        }
    }
    let police = || {
        let is = &text[first.start..first.end] == "101" && at == first.start;
        let extension = is.then(|| extension(text, first.end)).flatten();
        extension.map(|_| ("101".to_owned(), first.end))
    };
    let (number, end) = best.or_else(police)?;
    let extension = extension(text, end);
    Some((
        Callable {
            shown: text[at..end].to_owned(),
            link: ["tel:", &number].concat(),
            extension: extension.map(|digits| text[digits.start..digits.end].to_owned()),
        },
        extension.map_or(end, |digits| digits.end),
    ))
}

fn national(digits: &str) -> Option<String> {
    let is = digits.starts_with('0') && number::call(digits).is_ok();
    is.then(|| digits.to_owned())
}

/// A number after its "+" or "00".
fn international(digits: &str) -> Option<String> {
    let number = match digits.strip_prefix("44") {
        // "+44 (0)20" is written for both.
        Some(rest) => {
            let rest = rest.strip_prefix('0').unwrap_or(rest);
            national(&["0", rest].concat())?;
            ["+44", rest].concat()
        }
        // The shortest and longest numbers of a country (ITU-T E.164; those below are of no use abroad).
        None if digits.starts_with('0') || !(9..=15).contains(&digits.len()) => return None,
        None => ["+", digits].concat(),
    };
    Some(number)
}

/// The extension that follows a number, if one does.
fn extension(text: &str, at: usize) -> Option<Digits> {
    let mut rest = text.get(at..)?.trim_start_matches([' ', ',', ';', '(']);
    let after = ["extension", "extn", "ext", "x"]
        .into_iter()
        .find_map(|word| {
            let begins = rest.get(..word.len())?.eq_ignore_ascii_case(word);
            begins.then(|| &rest[word.len()..])
        })?;
    rest = after.trim_start_matches(['.', ':', ' ']);
    let digits = digits_from(text, text.len() - rest.len());
    let ends = !byte(text, digits.end).is_ascii_alphanumeric();
    ((1..=6).contains(&(digits.end - digits.start)) && ends).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        let found = numbers_in(text).into_iter();
        found.map(|one| one.link.replace("tel:", "")).collect()
    }

    #[test]
    fn numbers_are_found_as_people_write_them() {
        for (text, number) in [
            ("02079460000", "02079460000"),
            ("never ring 020 7946 0000", "02079460000"),
            ("(020) 7946 0000, by day", "02079460000"),
            ("tel:020-7946-0000.", "02079460000"),
            ("020.7946.0000!", "02079460000"),
            ("Mum 07700 900123 after 6", "07700900123"),
            ("07700 900 123", "07700900123"),
            ("mobile:07700900123;only texts", "07700900123"),
            ("07700\u{a0}900\u{2009}123", "07700900123"),
            ("07700 – 900123", "07700900123"),
            ("01632 960 001 till 6", "01632960001"),
            ("016977 2345 or so", "0169772345"),
            ("0800 123456 7 days", "0800123456"),
            ("0800 1111", "08001111"),
            ("0300 123 4567", "03001234567"),
            ("+44 20 7946 0000", "+442079460000"),
            ("+44 (0)20 7946 0000", "+442079460000"),
            ("+44(0)7700 900123", "+447700900123"),
            ("(+44) 7700 900123", "+447700900123"),
            ("0044 7700 900123", "+447700900123"),
            ("+44 07700 900123", "+447700900123"),
            ("+353 1 234 5678", "+35312345678"),
            ("00 48 22 123 45 67", "+48221234567"),
            ("+44 20 7946 0000 10 to 12", "+442079460000"),
            ("on 4/12: 020 7946 0000/1", "02079460000"),
            ("020 7946 0000 9am to 5pm", "02079460000"),
            ("020 7946 0000 10:30", "02079460000"),
            ("020 7946 0000\n12 High Street", "02079460000"),
        ] {
            assert_eq!(links(text), [number], "{text}");
        }
    }

    #[test]
    fn right_to_left_text_and_other_digits_change_nothing() {
        for text in [
            "אחרי שש 020 7946 0000 לא",
            "اتصل على\u{200f} ٠٢٠ ٧٩٤٦ ٠٠٠٠ نهاراً",
            "فقط \u{2067}۰۲۰ ۷۹۴۶ ۰۰۰۰\u{2069}",
            "०२० ७९४६ ००००",
            "\u{202b}\u{202a}020 7946 0000\u{202c}\u{202c}",
        ] {
            let found = numbers_in(text);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].link, "tel:02079460000", "{text}");
            assert_eq!(found[0].shown, "020 7946 0000", "{text}");
        }
    }

    #[test]
    fn each_number_is_found_once_and_in_order() {
        for text in [
            "020 7946 0000 or 07700 900123",
            "020 7946 0000 07700 900123",
            "020 7946 0000/07700 900123",
            "020 7946 0000\n07700 900123",
            "020 7946 0000, 020-7946-0000, 07700900123",
        ] {
            assert_eq!(links(text), ["02079460000", "07700900123"], "{text}");
        }
    }

    #[test]
    fn number_after_one_abroad_is_a_number_of_its_own() {
        let both = ["+35312345678", "02079460000"];
        assert_eq!(links("+353 1 234 5678 020 7946 0000"), both);
        assert_eq!(links("+33 1 23 45 06 07"), ["+33123450607"]);
    }

    #[test]
    fn extensions_are_told_and_not_dialled() {
        for text in [
            "020 7946 0000 ext 123",
            "020 7946 0000 ext. 123, Kim",
            "020 7946 0000, extension 123",
            "020 7946 0000x123",
            "020 7946 0000 (Extn: 123)",
        ] {
            let [one] = <[_; 1]>::try_from(numbers_in(text)).unwrap();
            assert_eq!(one.link, "tel:02079460000", "{text}");
            assert_eq!(one.shown, "020 7946 0000", "{text}");
            assert_eq!(one.extension.as_deref(), Some("123"), "{text}");
        }
        let [police] = <[_; 1]>::try_from(numbers_in("101 ext 401234")).unwrap();
        assert_eq!(police.link, "tel:101");
        assert_eq!(numbers_in("020 7946 0000 exactly 3")[0].extension, None);
    }

    #[test]
    fn dates_houses_references_and_amounts_are_no_numbers() {
        for text in [
            "",
            "text first, only at work",
            "01/02/2026",
            "01.02.2026 10.30",
            "01-02-26 10.30-11",
            "2026-11-20 09:00",
            "20 11 2026",
            "101 High Street",
            "room 111, flat 999",
            "12 01632 Road",
            "0900-1700",
            "08.00-17.00 18.00-19.00",
            "ref AB02079460000",
            "ref_02079460000",
            "£02079460000",
            "02079460000@example.org",
            "020 7946 00001",
            "02079460000123",
            "4111 1111 1111 1111",
            "485 777 3456",
            "04-00-04 12345678",
            "N4 2AB",
            "1.02079460000",
            // They cost more than an ordinary call.
            "0909 879 0000",
            "070 1234 5678",
            "0845 46 47 000",
            "+44 909 879 0000",
            "+1",
            "+ 44",
            "00",
            "(((",
            "+(+",
        ] {
            assert_eq!(numbers_in(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "[0-9 +().x\\-/\u{660}\u{200f}£ag]{0,60}") {
            for one in numbers_in(&text) {
                assert!(one.link[4..].bytes().all(|byte| byte == b'+' || byte.is_ascii_digit()));
            }
        }

        #[test]
        fn text_around_a_number_does_not_hide_it(before in "[a-zא-ת ]{0,9}", after in "[a-zא-ת ,.!?]{0,9}") {
            assert_eq!(links(&format!("{before} 020 7946 0000 {after}")), ["02079460000"]);
        }
    }
}

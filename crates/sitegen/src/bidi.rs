//! Telephone numbers and addresses on pages that are read from right to left. The groups of digits would swap places, and
//! the slash at an address's end would stand before it: browsers lay out numbers with spaces between them, and signs at
//! an end, in the direction of the page (<https://www.unicode.org/reports/tr9/>, rules N1 and N2).

/// Returns a page whose numbers and addresses keep their order. Only what stands between tags changes.
pub fn isolated(page: &str) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 20);
    let mut rest = page;
    while let Some((text, tag)) = rest.split_once('<') {
        out.push_str(&within(text));
        out.push('<');
        // What is in these is no text.
        let end = ["style>", "title>", "script"]
            .iter()
            .find(|name| tag.starts_with(*name))
            .map_or_else(
                || tag.find('>').map(|at| at + 1),
                |name| tag.find(&format!("</{}", name.trim_end_matches('>'))),
            );
        let (inside, after) = tag
            .split_at_checked(end.unwrap_or(tag.len()))
            .unwrap_or((tag, ""));
        out.push_str(inside);
        rest = after;
    }
    out.push_str(&within(rest));
    out
}

/// Signs that follow an address in a sentence.
const AFTER: [char; 12] = ['.', ',', ';', ':', ')', '!', '?', '،', '؛', '؟', '»', '”'];

/// Wraps addresses, which end at a space, and numbers elsewhere.
fn within(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest
        .find("https://")
        .and_then(|at| rest.split_at_checked(at))
    {
        let word = from.split(char::is_whitespace).next().unwrap_or_default();
        let end = word.trim_end_matches(AFTER).len();
        let (address, after) = from.split_at_checked(end).unwrap_or((from, ""));
        out.push_str(&numbers(before));
        out.push_str(&format!("<bdi dir=\"ltr\">{address}</bdi>"));
        rest = after;
    }
    out.push_str(&numbers(rest));
    out
}

/// Wraps groups of digits with single spaces between them, and digits after a plus.
fn numbers(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let (before, plus) = match before.strip_suffix('+') {
            Some(before) => (before, "+"),
            None => (before, ""),
        };
        out.push_str(before);
        let end = end_of(from);
        let (number, after) = from.split_at_checked(end).unwrap_or((from, ""));
        match number.contains(' ') || !plus.is_empty() {
            true => out.push_str(&format!("<bdi dir=\"ltr\">{plus}{number}</bdi>")),
            false => out.push_str(number),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns where the groups of digits end that the text begins with.
fn end_of(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while digit(at) || (bytes.get(at) == Some(&b' ') && digit(at + 1)) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::isolated;

    #[test]
    fn groups_of_digits_and_addresses_are_isolated_between_tags() {
        assert_eq!(
            isolated("<p title=\"0808 2000 247\">اتصل 0808 2000 247، أو 999.</p>7 8"),
            "<p title=\"0808 2000 247\">اتصل <bdi dir=\"ltr\">0808 2000 247</bdi>، أو 999.</p><bdi dir=\"ltr\">7 8</bdi>"
        );
        assert_eq!(
            isolated(
                "<p title=\"https://example.org/\">موقع: https://example.org/24 7\nثم 1 2 (https://example.org/)،</p>"
            ),
            "<p title=\"https://example.org/\">موقع: <bdi dir=\"ltr\">https://example.org/24</bdi> 7\nثم <bdi dir=\"ltr\">1 2</bdi> (<bdi dir=\"ltr\">https://example.org/</bdi>)،</p>"
        );
        assert_eq!(
            isolated("ضع +44 مكان"),
            "ضع <bdi dir=\"ltr\">+44</bdi> مكان"
        );
        for same in [
            "<style>a { margin: 0 1 2; }</style>",
            "<title>1 2</title>",
            "<p>2026، 12</p>",
            "<",
            "",
            "<p",
        ] {
            assert_eq!(isolated(same), same);
        }
    }
}

//! Strips what only developers read: comments and indentation.

/// Returns a style sheet without comments, indentation and empty lines.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut quote: Option<char> = None;
    while let Some(letter) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest
                .find("*/")
                .and_then(|end| rest.get(end + 2..))
                .unwrap_or_default();
            continue;
        }
        match quote {
            Some(open) if letter == open => quote = None,
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            _ => {}
        }
        out.push(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
    }
    lines(&out)
}

/// Returns a script without comments on their own lines. A comment after code stays, because only a parser could
/// distinguish it from a string; nor may a template literal contain a line that begins like a comment.
pub fn js(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_comment = false;
    for line in text.lines() {
        let words = line.trim();
        let begins = words.starts_with("/*") && (words.ends_with("*/") || !words.contains("*/"));
        if in_comment || begins {
            in_comment = !words.ends_with("*/");
        } else if !words.starts_with("//") && !words.is_empty() {
            out.push_str(words);
            out.push('\n');
        }
    }
    out
}

/// Returns a page without comments. (Before scripts are inserted.)
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<!--") {
        out.push_str(rest.get(..start).unwrap_or_default());
        rest = rest
            .get(start..)
            .and_then(|from| from.find("-->").and_then(|end| from.get(end + 3..)))
            .unwrap_or_default();
    }
    out.push_str(rest);
    out
}

fn lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets() {
        assert_eq!(
            css(
                "/* a\nb */\na { color: red; } /* c */\n\n  b::after { content: \"/* kept */\"; }\n"
            ),
            "a { color: red; }\nb::after { content: \"/* kept */\"; }"
        );
        assert_eq!(css("a {} /* never ends"), "a {}");
    }

    #[test]
    fn scripts() {
        assert_eq!(
            js("// a\n/* b\n   c */\n  let a = 'http://x'; // stays\n/* d */\n/* e */ let b;\n"),
            "let a = 'http://x'; // stays\n/* e */ let b;\n"
        );
    }

    #[test]
    fn pages() {
        assert_eq!(html("a<!-- b -->c<!-- d"), "ac");
    }
}

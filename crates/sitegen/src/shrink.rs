//! Strips what only developers read: comments and indentation.

/// Returns a style sheet without comments and white space that means nothing, or why it is no style sheet.
pub fn css(text: &str) -> Result<String, &'static str> {
    minifier::css::minify(text).map(|small| small.to_string().trim().to_owned())
}

/// Returns a script without comments and white space that means nothing. Names stay as they are.
pub fn js(text: &str) -> String {
    minifier::js::minify(text).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets() {
        assert_eq!(
            css(
                "/* a\nb */\na :not(b) { margin: calc(1rem + 2px); } /* c */\n\n b::after { content: \"/* kept */\"; }\n"
            ),
            Ok("a :not(b){margin:calc(1rem + 2px);}b::after{content:\"/* kept */\";}".to_owned())
        );
    }

    #[test]
    fn scripts() {
        assert_eq!(
            js(
                "// a\n/* b\n   c */\n  let a = 'http://x'; // d\n/* e */ const f = `  // kept ${a} `;\nreturn /[/'\"]/.test(f);\n"
            ),
            "let a='http://x';const f=`  // kept ${a} `;return/[/'\"]/.test(f);"
        );
    }

    #[test]
    fn pages() {
        assert_eq!(html("a<!-- b -->c<!-- d"), "ac");
    }
}

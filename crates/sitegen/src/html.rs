//! Writes HTML from text, so that nothing in the content can be taken for a tag.

use content::{Block, Span};

/// Escapes text for use between tags or in a double-quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// An element with text in it.
pub fn text(tag: &str, words: &str) -> String {
    element(tag, &[], &escape(words))
}

/// An element with HTML in it.
pub fn element(tag: &str, attributes: &[(&str, &str)], inner: &str) -> String {
    let mut out = format!("<{tag}");
    for (name, value) in attributes {
        out.push_str(&format!(" {name}=\"{}\"", escape(value)));
    }
    out.push_str(&format!(">{inner}</{tag}>"));
    out
}

/// A link. One that leaves the site sends no referrer.
pub fn link(href: &str, words: &str) -> String {
    if href.starts_with("https:") {
        element(
            "a",
            &[("href", href), ("rel", "nofollow noreferrer")],
            &escape(words),
        )
    } else {
        element("a", &[("href", href)], &escape(words))
    }
}

/// A list of items that are already HTML.
pub fn list(class: &str, items: &[String]) -> String {
    let items: String = items
        .iter()
        .map(|item| format!("<li>{item}</li>\n"))
        .collect();
    let attributes: &[(&str, &str)] = if class.is_empty() {
        &[]
    } else {
        &[("class", class)]
    };
    element("ul", attributes, &format!("\n{items}"))
}

/// The same, each item with its classes.
pub fn list_of(class: &str, items: &[(String, String)]) -> String {
    let items = items.iter();
    let items: String = items
        .map(|(classes, item)| format!("{}\n", element("li", &[("class", classes)], item)))
        .collect();
    element("ul", &[("class", class)], &format!("\n{items}"))
}

/// A page's blocks, with headings at this level.
pub fn blocks(blocks: &[Block], level: u8) -> String {
    let parts = blocks.iter().map(|block| match block {
        Block::Heading(spans) => element(&format!("h{level}"), &[], &line(spans)),
        Block::Paragraph(spans) => element("p", &[], &line(spans)),
        Block::List(items) => list(
            "",
            &items.iter().map(|spans| line(spans)).collect::<Vec<_>>(),
        ),
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// A line of text.
pub fn line(spans: &[Span]) -> String {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(words) => escape(words),
            Span::Strong(words) => text("strong", words),
            Span::Link { text, href } => link(href, text),
            // Only the app draws them; the words after it say the same.
            Span::Picture(_) => String::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped() {
        assert_eq!(
            text("p", "<script>'\"&"),
            "<p>&lt;script&gt;&#39;&quot;&amp;</p>"
        );
        assert_eq!(
            element("a", &[("title", "\"><b>")], "x"),
            "<a title=\"&quot;&gt;&lt;b&gt;\">x</a>"
        );
    }

    #[test]
    fn outgoing_links_send_no_referrer() {
        assert!(link("https://a.org", "a").contains("noreferrer"));
        assert_eq!(link("tel:999", "999"), "<a href=\"tel:999\">999</a>");
    }
}

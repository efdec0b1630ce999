//! Reads a page strictly: only what this crate itself writes is HTML here, and anything else is an error. So whatever
//! passes means the same to every browser.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// `<p class="…">`, with the attributes' values as written.
    Open(Element<'a>),
    /// `</p>`.
    Close(&'a str),
    /// Text, as written.
    Text(&'a str),
    /// What is inside of a script or a style sheet.
    Raw(&'a str),
}

/// An opening tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its attributes, with their values as written; empty for those without a value.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// As it is in the page.
    pub written: &'a str,
}

impl<'a> Element<'a> {
    /// Returns the value of an attribute, as written.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        let found = self.attributes.iter().find(|(own, _)| *own == name);
        found.map(|(_, value)| *value)
    }
}

const DOCTYPE: &str = "<!doctype html>";

/// Elements without an end, of those in the pages.
pub const VOID: [&str; 4] = ["br", "input", "link", "meta"];

/// Elements whose contents are not HTML.
const RAW: [&str; 2] = ["script", "style"];

/// Reads a page.
///
/// # Errors
/// The first piece that cannot be read.
pub fn read(page: &str) -> Result<Vec<Token<'_>>, String> {
    if let Some(sign) = page.chars().find(|c| c.is_control() && *c != '\n') {
        return Err(format!("the sign `{}`", sign.escape_default()));
    }
    let mut rest = page
        .strip_prefix(DOCTYPE)
        .ok_or_else(|| format!("a beginning other than `{DOCTYPE}`"))?;
    let mut tokens = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    while !rest.is_empty() {
        let (text, tag) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if text.contains('>') {
            return Err(quoted(text));
        }
        if !text.is_empty() {
            tokens.push(Token::Text(text));
        }
        rest = tag;
        if let Some(after) = tag.strip_prefix("</") {
            let (name, after) = name(after);
            if open.pop() != Some(name) {
                return Err(quoted(tag));
            }
            rest = after.strip_prefix('>').ok_or_else(|| quoted(tag))?;
            tokens.push(Token::Close(name));
        } else if !tag.is_empty() {
            let (element, after) = element(tag).ok_or_else(|| quoted(tag))?;
            let name = element.name;
            rest = after;
            tokens.push(Token::Open(element));
            if RAW.contains(&name) {
                let end = rest.find(&format!("</{name}>"));
                let (inner, after) = rest.split_at(end.ok_or_else(|| quoted(tag))?);
                tokens.push(Token::Raw(inner));
                rest = after;
            }
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
    }
    match open.last() {
        Some(name) => Err(format!("`<{name}>` without its end")),
        None => Ok(tokens),
    }
}

/// Returns the beginning of something, short enough to be shown in a line.
pub fn quoted(text: &str) -> String {
    const ENOUGH: usize = 100;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = line.find('>').map_or(line.len(), |at| at + 1);
    let (tag, _) = line.split_at(if line.starts_with('<') {
        end
    } else {
        line.len()
    });
    let mut short: String = tag.chars().take(ENOUGH).collect();
    if short.len() < tag.len() {
        short.push('…');
    }
    format!("`{short}`")
}

/// Returns the name at the beginning, and what follows it.
fn name(text: &str) -> (&str, &str) {
    let ends = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

fn element(tag: &str) -> Option<(Element<'_>, &str)> {
    let (own, mut rest) = name(tag.strip_prefix('<')?);
    let mut attributes: Vec<(&str, &str)> = Vec::new();
    while let Some(after) = rest.strip_prefix(' ') {
        let (attribute, after) = name(after);
        let known = attributes.iter().any(|(known, _)| *known == attribute);
        if attribute.is_empty() || known {
            return None;
        }
        rest = after;
        let mut value = "";
        if let Some(after) = rest.strip_prefix("=\"") {
            (value, rest) = after.split_once('"')?;
        }
        if value.contains(['<', '>']) {
            return None;
        }
        attributes.push((attribute, value));
    }
    let after = rest.strip_prefix('>')?;
    let written = tag.get(..tag.len() - after.len())?;
    let element = Element {
        name: own,
        attributes,
        written,
    };
    (!own.is_empty()).then_some((element, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_read() {
        let page = "<!doctype html>\n<p class=\"a b\" hidden>x &lt; y<br></p><script src=\"/a\">if (a < b) '</p>'</script>\n";
        let p = Element {
            name: "p",
            attributes: vec![("class", "a b"), ("hidden", "")],
            written: "<p class=\"a b\" hidden>",
        };
        let br = Element {
            name: "br",
            attributes: vec![],
            written: "<br>",
        };
        let script = Element {
            name: "script",
            attributes: vec![("src", "/a")],
            written: "<script src=\"/a\">",
        };
        assert_eq!(script.get("src"), Some("/a"));
        assert_eq!(
            read(page),
            Ok(vec![
                Token::Text("\n"),
                Token::Open(p),
                Token::Text("x &lt; y"),
                Token::Open(br),
                Token::Close("p"),
                Token::Open(script),
                Token::Raw("if (a < b) '</p>'"),
                Token::Close("script"),
                Token::Text("\n"),
            ])
        );
    }

    #[test]
    fn anything_that_this_crate_does_not_write_is_refused() {
        for page in [
            "<p></p>",
            " <!doctype html>",
            "\u{feff}<!doctype html>",
            "<!doctype html><!-- a -->",
            "<!doctype html><!doctype html>",
            "<!doctype html><p>",
            "<!doctype html></p>",
            "<!doctype html><p><b></p></b>",
            "<!doctype html><P></P>",
            "<!doctype html><p ></p>",
            "<!doctype html><p/></p>",
            "<!doctype html><p  a></p>",
            "<!doctype html><p\na></p>",
            "<!doctype html><p a=b></p>",
            "<!doctype html><p a='b'></p>",
            "<!doctype html><p a=\"b\"c></p>",
            "<!doctype html><p a=\"b></p>",
            "<!doctype html><p a=\"<\"></p>",
            "<!doctype html><p a a></p>",
            "<!doctype html><p A></p>",
            "<!doctype html><p></p >",
            "<!doctype html>a > b",
            "<!doctype html>a < b",
            "<!doctype html><",
            "<!doctype html>a\0b",
            "<!doctype html>a\u{1b}b",
            "<!doctype html><script>",
            "<!doctype html><script></SCRIPT>",
            "<!doctype html><?a?>",
            "<!doctype html><![CDATA[a]]>",
        ] {
            assert!(read(page).is_err(), "{page:?}");
        }
    }
}

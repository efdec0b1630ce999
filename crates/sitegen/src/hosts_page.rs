//! What a host may change in a page: its texts, its numbers, and a few settings. Two pages are compared, this build's own
//! and a host's. Whatever could run, load or send anything is the same in both, or is refused.
//!
//! Each page is a sequence of parts that no host can change, and between them, in some places, texts: plain elements
//! that can do nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::filter;
use crate::html;
use crate::number;
use crate::plain;
use crate::template;
use crate::tokens::{self, Element, Token, quoted};

/// The attribute with the site's files.
const FILES: &str = "data-files";

/// The attribute of check.html with the texts that it needs.
const BRIEFING: &str = "data-briefing";

/// The attribute of set-up.html with the project.
const PROJECT: &str = "data-project";

/// What a page differs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What the host has changed and may change.
    pub changes: Vec<String>,
    /// What no host can change with this build's own program.
    pub refused: Vec<String>,
    /// The hashes of the host's own files that the page names, by their public names.
    pub files: BTreeMap<String, String>,
}

/// Compares this build's page with a host's.
pub fn compare(own: &str, theirs: &str) -> Comparison {
    let mut found = Comparison::default();
    let own = match tokens::read(own) {
        Ok(own) => Page::of(&own),
        Err(what) => {
            found.refused.push(format!(
                "cannot be compared: the page of this build has {what}"
            ));
            return found;
        }
    };
    let theirs = match tokens::read(theirs) {
        Ok(theirs) => Page::of(&theirs),
        Err(what) => {
            found
                .refused
                .push(format!("has {what}, which no page of this build has"));
            return found;
        }
    };
    own.compare(&theirs, &mut found);
    found
}

/// A page, divided.
#[derive(Default)]
struct Page<'a> {
    /// What no host can change, except for some attributes.
    fixed: Vec<Token<'a>>,
    /// The page's title.
    title: String,
    /// Texts: between elements, and in attributes.
    texts: BTreeSet<String>,
    /// Where the texts' links lead.
    links: BTreeSet<String>,
}

impl<'a> Page<'a> {
    fn of(page: &[Token<'a>]) -> Self {
        let mut divided = Self::default();
        // What is open, and whether it is fixed.
        let mut open: Vec<(&str, bool)> = Vec::new();
        for token in page {
            let fixed = match token {
                Token::Raw(_) => true,
                Token::Text(text) => {
                    let words = plain_text(text);
                    if open.last() == Some(&("title", true)) {
                        divided.title.clone_from(&words);
                    } else if !words.is_empty() {
                        divided.texts.insert(words.clone());
                    }
                    !words.is_empty() && !has_room_for_text(&open)
                }
                Token::Open(element) => {
                    let fixed = !has_room(&open) || !is_plain(element);
                    if !fixed && let Some(href) = element.get("href") {
                        divided.links.insert(unescaped(href));
                    }
                    if !tokens::VOID.contains(&element.name) {
                        open.push((element.name, fixed));
                    }
                    fixed
                }
                Token::Close(_) => open.pop().is_none_or(|(_, fixed)| fixed),
            };
            if fixed {
                divided.fixed.push(token.clone());
            }
        }
        divided
    }

    fn compare(&self, theirs: &Self, found: &mut Comparison) {
        let longer = self.fixed.len().max(theirs.fixed.len());
        for at in 0..longer {
            let same = match (self.fixed.get(at), theirs.fixed.get(at)) {
                (Some(Token::Open(own)), Some(Token::Open(other))) => attributes(own, other, found),
                (own, other) if own == other => Ok(()),
                (own, other) => Err(format!("has {} instead of {}", shown(other), shown(own))),
            };
            // What follows a missing or added part would only be noise.
            if let Err(what) = same {
                found.refused.push(what);
                return;
            }
        }
        if self.title != theirs.title {
            found.changes.push(format!("the name: {}", theirs.title));
        }
        let listed = |what: &str, one: &BTreeSet<String>, other: &BTreeSet<String>| {
            let lines = one.difference(other);
            lines
                .map(|line| format!("{what}: {line}"))
                .collect::<Vec<_>>()
        };
        let all = [
            listed(
                "a link or number that this build has not",
                &theirs.links,
                &self.links,
            ),
            listed(
                "no longer there, a link or number",
                &self.links,
                &theirs.links,
            ),
            listed("text", &theirs.texts, &self.texts),
        ];
        found.changes.extend(all.into_iter().flatten());
        let gone = self.texts.difference(&theirs.texts).count();
        if gone > 0 {
            found
                .changes
                .push(format!("no longer there: {gone} pieces of text"));
        }
    }
}

/// Returns whether plain elements may be added here: in the page's column, and not in what a script shows and hides, or
/// around 999.
fn has_room(open: &[(&str, bool)]) -> bool {
    let holder = open.iter().rev().find(|(name, _)| {
        ["details", "main", "noscript", "section", "summary", "form"].contains(name)
    });
    holder.is_some_and(|(name, _)| ["details", "main"].contains(name))
}

/// Returns whether text here may be changed: wherever this build has any.
fn has_room_for_text(open: &[(&str, bool)]) -> bool {
    let within = |name: &str| open.iter().any(|(own, _)| *own == name);
    let innermost = open.last().map_or("", |(name, _)| *name);
    within("main") || innermost == "title" || (innermost == "a" && within("header"))
}

/// Returns whether an element can do nothing, and is one that texts and numbers consist of.
fn is_plain(element: &Element<'_>) -> bool {
    match (element.name, element.attributes.as_slice()) {
        ("br" | "h1" | "h2" | "h3" | "h4" | "li" | "p" | "small" | "strong" | "ul", [])
        | ("bdi", [("dir", "ltr")])
        | ("strong" | "span", [("lang", "en"), ("dir", "ltr")])
        | ("ul", [("class", "numbers")]) => true,
        ("li", [("class", classes)]) => filter::are_classes(classes),
        (
            "a",
            [
                ("href", href),
                ("lang", code),
                ("hreflang", same),
                ("dir", "ltr" | "rtl"),
            ],
        ) => code == same && content::ids::is_kebab(code) && plain::is_in(href, code),
        ("a", [("class", "call"), ("href", href)] | [("href", href)]) => {
            !unescaped(href).starts_with("https:") && is_link(href)
        }
        ("a", [("href", href), ("rel", "nofollow noreferrer")]) => {
            unescaped(href).starts_with("https:") && is_link(href)
        }
        _ => false,
    }
}

/// Returns whether this is a link as texts and numbers have them: a call, a text message or an ordinary web page.
fn is_link(href: &str) -> bool {
    let address = unescaped(href);
    html::escape(&address) == href && number::link_problem(&address).is_none()
}

/// Compares the attributes of two elements in the same place.
fn attributes(
    own: &Element<'_>,
    theirs: &Element<'_>,
    found: &mut Comparison,
) -> Result<(), String> {
    let refused = || {
        Err(format!(
            "has {} instead of {}",
            quoted(theirs.written),
            quoted(own.written)
        ))
    };
    let names = |element: &Element<'_>| -> Vec<String> {
        let names = element
            .attributes
            .iter()
            .map(|(name, _)| (*name).to_owned());
        names.collect()
    };
    if own.name != theirs.name || names(own) != names(theirs) {
        return refused();
    }
    for ((name, before), (_, after)) in own.attributes.iter().zip(&theirs.attributes) {
        let value = unescaped(after);
        // Browsers know more signs in the form of &…; than this program writes.
        let clean = html::escape(&value) == *after;
        match (own.name, *name) {
            ("body", FILES) if clean => files(&unescaped(before), &value, found)?,
            ("body", BRIEFING) if clean => {
                let named = file(&value, ".bin").filter(|(name, _)| name.starts_with("check-"));
                let Some((name, hash)) = named else {
                    return refused();
                };
                found.files.insert(name, hash);
                if before != after {
                    found.changes.push("the texts of this page".to_owned());
                }
            }
            ("body", PROJECT) if clean => {
                let named = file(&value, ".zip").filter(|(name, _)| name.starts_with("setup-"));
                let Some((name, hash)) = named else {
                    return refused();
                };
                found.files.insert(name, hash);
                if before != after {
                    found.changes.push("the project that it sets up".to_owned());
                }
            }
            _ if before == after => {}
            _ if clean => match change(own, name, &value) {
                Some(change) => found.changes.push(change),
                None => return refused(),
            },
            _ => return refused(),
        }
    }
    Ok(())
}

/// Describes the change of an attribute, if a host may make it.
fn change(element: &Element<'_>, attribute: &str, value: &str) -> Option<String> {
    let kind = [element.name, attribute];
    let is_exit = element.get("class") == Some("exit");
    let (what, fits) = match kind {
        ["html", "lang"] => ("the language", content::ids::is_kebab(value)),
        ["html", "dir"] => ("the direction", matches!(value, "ltr" | "rtl")),
        ["html", "data-quiet"] => (
            "whether a visit begins with the cover",
            matches!(value, "true" | "false"),
        ),
        ["html", "data-keeps"] => (
            "whether a child's choices can be saved",
            matches!(value, "true" | "false"),
        ),
        ["html", "data-offline"] => (
            "whether it can be opened without a signal",
            matches!(value, "true" | "false"),
        ),
        ["details", "class"] => (
            "the languages",
            [template::LANGUAGES, template::NO_LANGUAGES].contains(&value),
        ),
        ["summary", "aria-label"] => ("text", true),
        ["a", "href"] if is_exit => ("the way out", number::web_problem(value).is_none()),
        ["a", "data-pages"] if is_exit => {
            ("the pages that the way out can lead to", are_exits(value))
        }
        [
            "p",
            "data-two" | "data-one" | "data-leaving" | "data-expired",
        ]
        | ["progress", "aria-label"] => ("text", true),
        _ => ("", false),
    };
    fits.then(|| format!("{what}: {value}"))
}

/// Returns whether this is a list of exit pages as `host.toml` can have them.
fn are_exits(json: &str) -> bool {
    let is_exit = |page: &Value| {
        let text = |name: &str| page.get(name).and_then(Value::as_str);
        let url = text("url").is_some_and(|url| number::web_problem(url).is_none());
        let only = page.as_object().is_some_and(|page| page.len() == 2);
        url && only && text("name").is_some()
    };
    let pages: Option<Vec<Value>> = serde_json::from_str(json).ok();
    pages.is_some_and(|pages| !pages.is_empty() && pages.iter().all(is_exit))
}

/// Compares two lists of the site's files. Only those of the texts may differ.
fn files(own: &str, theirs: &str, found: &mut Comparison) -> Result<(), String> {
    let unreadable = || {
        format!(
            "has a list of files that no build writes: {}",
            quoted(theirs)
        )
    };
    let read = |json: &str| -> Option<(Value, Value)> {
        let mut list: Value = serde_json::from_str(json).ok()?;
        // Written as this program writes it, so that nothing stands there twice.
        let written = list.to_string();
        if written != json {
            return None;
        }
        let texts = list.as_object_mut()?.remove("text")?;
        Some((list, texts))
    };
    let (own, own_texts) = read(own).ok_or_else(unreadable)?;
    let (others, texts) = read(theirs).ok_or_else(unreadable)?;
    if own != others {
        let text = others.to_string();
        let at = text
            .bytes()
            .zip(own.to_string().bytes())
            .position(|(a, b)| a != b);
        let from: String = text
            .chars()
            .skip(at.unwrap_or(0).saturating_sub(20))
            .collect();
        return Err(format!("names other files for the app: {}", quoted(&from)));
    }
    let mut languages = Vec::new();
    for (language, volumes) in texts.as_object().ok_or_else(unreadable)? {
        for volume in volumes.as_array().ok_or_else(unreadable)? {
            let address = volume.as_str().unwrap_or_default();
            let named = file(address, ".bin").filter(|(name, _)| name.starts_with("text-"));
            let Some((name, hash)) = named else {
                return Err(format!("names {} as a text", quoted(address)));
            };
            found.files.insert(name, hash);
        }
        languages.push(language.as_str());
    }
    if texts != own_texts {
        let change = format!("the files with the texts, in {}", languages.join(", "));
        found.changes.push(change);
    }
    Ok(())
}

/// Returns the name and the hash in the address of a file with texts.
fn file(address: &str, ending: &str) -> Option<(String, String)> {
    let (name, hash) = address.strip_prefix('/')?.split_once('#')?;
    let stem = name.strip_suffix(ending)?;
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_hash = hash.starts_with("sha256-") && hash.len() == 51;
    (is_hash && stem.chars().all(is_name)).then(|| (name.to_owned(), hash.to_owned()))
}

fn plain_text(text: &str) -> String {
    let words = unescaped(text);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The reverse of [`html::escape`].
fn unescaped(text: &str) -> String {
    let signs = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let replace = |text: String, (from, to): (&str, &str)| text.replace(from, to);
    signs.into_iter().fold(text.to_owned(), replace)
}

fn shown(token: Option<&Token<'_>>) -> String {
    match token {
        Some(Token::Open(element)) => quoted(element.written),
        Some(Token::Close(name)) => format!("`</{name}>`"),
        Some(Token::Text(text)) => format!("the text {}", quoted(text)),
        Some(Token::Raw(text)) => {
            format!("a script or style sheet that begins with {}", quoted(text))
        }
        None => "nothing".to_owned(),
    }
}

//! A longer text: a title and blocks of headings, paragraphs and lists.

use crate::wire::{Wire, wire_enum, wire_struct};

/// A longer text with its title.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PageText {
    /// The title.
    pub title: String,
    /// The content below it.
    pub blocks: Vec<Block>,
}

wire_struct!(PageText { title, blocks });

impl PageText {
    /// Returns its bytes as in a volume.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.bytes()
    }
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the page's title.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; each item is one line.
    List(Vec<Vec<Span>>),
}

wire_enum!(Block {
    0 Heading { 0: spans }
    1 Paragraph { 0: spans }
    2 List { 0: items }
});

/// The pictures that the app can draw: in texts (`- ![](phone) Ring 999.`) and in the catalogue.
pub const PICTURES: [&str; 35] = [
    "bag", "breath", "child", "door", "ear", "eye", "field", "heart", "home", "hospital", "hush",
    "key", "keypad", "kite", "law", "lock", "next", "no", "papers", "paw", "people", "phone",
    "pill", "pin", "plan", "police", "purse", "road", "screen", "star", "talk", "text", "think",
    "together", "work",
];

/// A run of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// Strong text.
    Strong(String),
    /// A link: `tel:`, `sms:` or `https:`.
    Link {
        /// Its text.
        text: String,
        /// Its target.
        href: String,
    },
    /// A picture at the start of a line, which says the same as the words after it: its name.
    Picture(String),
}

wire_enum!(Span {
    0 Text { 0: text }
    1 Strong { 0: text }
    2 Link { text: text, href: href }
    3 Picture { 0: name }
});

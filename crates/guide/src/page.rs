//! A longer text: a title and blocks of headings, paragraphs and lists.

use crate::wire::{wire_enum, wire_struct};

/// A longer text with its title.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PageText {
    /// The title.
    pub title: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

wire_struct!(PageText { title, blocks });

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the page's title.
    Heading(Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list; an item is a line.
    List(Vec<Vec<Span>>),
}

wire_enum!(Block {
    0 Heading { 0: spans }
    1 Paragraph { 0: spans }
    2 List { 0: items }
});

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// A link: `tel:`, `sms:` or `https:`.
    Link {
        /// Its words.
        text: String,
        /// Where it leads.
        href: String,
    },
}

wire_enum!(Span {
    0 Text { 0: text }
    1 Strong { 0: text }
    2 Link { text: text, href: href }
});

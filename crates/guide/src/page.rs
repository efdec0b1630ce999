//! A longer text: a title and blocks of headings, paragraphs and lists.

use minicbor::{Decode, Encode};

/// A longer text with its title.
#[derive(Clone, Debug, PartialEq, Eq, Default, Encode, Decode)]
pub struct PageText {
    /// The title.
    #[n(0)]
    pub title: String,
    /// What stands under it.
    #[n(1)]
    pub blocks: Vec<Block>,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Block {
    /// A heading below the page's title.
    #[n(0)]
    Heading(#[n(0)] Vec<Span>),
    /// A paragraph.
    #[n(1)]
    Paragraph(#[n(0)] Vec<Span>),
    /// A list; an item is a line.
    #[n(2)]
    List(#[n(0)] Vec<Vec<Span>>),
}

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Span {
    /// Plain words.
    #[n(0)]
    Text(#[n(0)] String),
    /// Words that stand out.
    #[n(1)]
    Strong(#[n(0)] String),
    /// A link: `tel:`, `sms:` or `https:`.
    #[n(2)]
    Link {
        /// Its words.
        #[n(0)]
        text: String,
        /// Where it leads.
        #[n(1)]
        href: String,
    },
}

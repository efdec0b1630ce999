//! Longer texts: the part of Markdown that this project uses. One `# title`, `## headings`, paragraphs, lists with
//! `- `, `**strong**` text and `[links](…)`.

use std::ops::Range;

use content::{Block, PageText, Span};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::number;
use crate::problem::Problems;
use crate::source::Source;

/// Reads a page.
pub fn read(source: &Source, problems: &mut Problems) -> PageText {
    let mut reader = Reader {
        source,
        problems,
        page: PageText::default(),
        titled: false,
        spans: Vec::new(),
        items: None,
        within: Within::Words,
    };
    for (event, range) in Parser::new_ext(&source.text, Options::empty()).into_offset_iter() {
        reader.take(event, &range);
    }
    if !reader.titled {
        reader.add(
            &(0..0),
            "has no title",
            "Begin the file with a line `# The title`",
        );
    }
    reader.page
}

/// What encloses the text being read.
#[derive(PartialEq, Eq)]
enum Within {
    Words,
    Strong(String),
    Link {
        text: String,
        href: String,
        in_strong: bool,
    },
}

struct Reader<'a> {
    source: &'a Source,
    problems: &'a mut Problems,
    page: PageText,
    titled: bool,
    spans: Vec<Span>,
    items: Option<Vec<Vec<Span>>>,
    within: Within,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.words(&text),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.add(range, "breaks a line within a paragraph", "Remove the spaces or the backslash at the end of the line, or begin a new paragraph"),
            Event::Code(_) => self.add(range, "has words in back-ticks", "Write them without"),
            Event::Html(_) | Event::InlineHtml(_) => self.add(range, "has HTML", "Write it as plain Markdown; instead of a <, write it in words"),
            Event::Rule => self.add(range, "has a rule (---)", "Remove it; a `## heading` divides a text"),
            _ => self.add(range, "has something that pages here do not use", "Use headings, paragraphs, lists with `- `, `**strong**` words and `[links](…)`"),
        }
    }

    fn begin(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Paragraph | Tag::Item => {}
            Tag::Heading {
                level: HeadingLevel::H1,
                ..
            } => {
                if self.titled || !self.page.blocks.is_empty() {
                    self.add(
                        range,
                        "has a second title",
                        "Write `## ` for a heading; a single `# ` belongs at the top of the file",
                    );
                }
            }
            Tag::Heading {
                level: HeadingLevel::H2,
                ..
            } => {}
            Tag::Heading { .. } => self.add(range, "has a heading of a third level", "Write `## `"),
            Tag::List(None) if self.items.is_none() => self.items = Some(Vec::new()),
            Tag::List(None) => self.add(
                range,
                "has a list within a list",
                "Write one list after the other",
            ),
            Tag::List(Some(_)) => {
                self.add(range, "has a numbered list", "Begin each line with `- `")
            }
            Tag::Strong if self.within == Within::Words => {
                self.within = Within::Strong(String::new())
            }
            Tag::Strong => self.add(
                range,
                "has bold words within a link or within bold words",
                "Make the link or the words bold, not both",
            ),
            Tag::Link { .. } if matches!(self.within, Within::Link { .. }) => {
                self.add(
                    range,
                    "has a link within a link",
                    "Write one link after the other",
                );
            }
            Tag::Link { dest_url, .. } => {
                if let Some(write) = number::link_problem(&dest_url) {
                    self.add(range, &format!("has a link to `{dest_url}`"), write);
                }
                // A link stands out by itself: within strong text it splits it in two.
                let in_strong = self.close();
                self.within = Within::Link {
                    text: String::new(),
                    href: dest_url.into_string(),
                    in_strong,
                };
            }
            // As the first thing of a line: `- ![](phone) Ring 999.`
            Tag::Image { dest_url, .. } if self.items.is_some() && self.spans.is_empty() => {
                if !content::PICTURES.contains(&dest_url.as_ref()) {
                    let what = format!("has the picture `{dest_url}`, which does not exist");
                    let write = format!("Use one of these: {}", content::PICTURES.join(", "));
                    self.add(range, &what, &write);
                }
                self.spans.push(Span::Picture(dest_url.into_string()));
            }
            Tag::Emphasis => self.add(
                range,
                "has words between single asterisks or underscores",
                "Write `**words**` for what must stand out, and nothing else",
            ),
            Tag::HtmlBlock => {}
            _ => self.add(
                range,
                "has something that pages here do not use (indented by four spaces, perhaps)",
                "Use headings, paragraphs, lists with `- `, `**strong**` words and `[links](…)`",
            ),
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Heading(HeadingLevel::H1) => {
                self.titled = true;
                self.page.title = std::mem::take(&mut self.spans)
                    .into_iter()
                    .map(plain)
                    .collect();
                if self.page.title.trim().is_empty() {
                    self.add(range, "has an empty title", "Write words after the `# `");
                }
            }
            TagEnd::Heading(_) => {
                let spans = std::mem::take(&mut self.spans);
                self.page.blocks.push(Block::Heading(spans));
            }
            TagEnd::Paragraph if self.items.is_none() => {
                if !self.titled {
                    self.titled = true;
                    self.add(
                        range,
                        "begins without a title",
                        "Begin the file with a line `# The title`",
                    );
                }
                let spans = std::mem::take(&mut self.spans);
                self.page.blocks.push(Block::Paragraph(spans));
            }
            // A list with blank lines between its items has its text in paragraphs.
            TagEnd::Paragraph => self.words(" "),
            TagEnd::Item => {
                let mut spans = std::mem::take(&mut self.spans);
                trim_end(&mut spans);
                if let Some(items) = &mut self.items {
                    items.push(spans);
                }
            }
            TagEnd::List(_) => {
                if let Some(items) = self.items.take() {
                    self.page.blocks.push(Block::List(items));
                }
            }
            TagEnd::Strong | TagEnd::Link => {
                self.close();
            }
            _ => {}
        }
    }

    /// Ends the strong text or the link being read; returns whether it was strong text.
    fn close(&mut self) -> bool {
        match std::mem::replace(&mut self.within, Within::Words) {
            Within::Words => false,
            Within::Strong(text) => {
                if !text.is_empty() {
                    self.spans.push(Span::Strong(text));
                }
                true
            }
            Within::Link {
                text,
                href,
                in_strong,
            } => {
                self.spans.push(Span::Link { text, href });
                if in_strong {
                    self.within = Within::Strong(String::new());
                }
                false
            }
        }
    }

    fn words(&mut self, more: &str) {
        match (&mut self.within, self.spans.last_mut()) {
            (Within::Strong(text) | Within::Link { text, .. }, _)
            | (Within::Words, Some(Span::Text(text))) => text.push_str(more),
            // The space between a picture and its words is the style sheet's.
            (Within::Words, Some(Span::Picture(_))) => {
                self.spans.push(Span::Text(more.trim_start().to_owned()));
            }
            (Within::Words, _) => self.spans.push(Span::Text(more.to_owned())),
        }
    }

    fn add(&mut self, range: &Range<usize>, what: &str, write: &str) {
        self.problems.add(
            &self.source.name,
            Some(self.source.line(range.start)),
            what,
            write,
        );
    }
}

fn plain(span: Span) -> String {
    match span {
        Span::Text(text) | Span::Strong(text) | Span::Link { text, .. } => text,
        Span::Picture(_) => String::new(),
    }
}

fn trim_end(spans: &mut Vec<Span>) {
    if let Some(Span::Text(text)) = spans.last_mut() {
        text.truncate(text.trim_end().len());
        if text.is_empty() {
            spans.pop();
        }
    }
}

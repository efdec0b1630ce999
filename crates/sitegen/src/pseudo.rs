//! Two pseudo-languages, made from the reference so that layout is always tested: both with long texts, one with
//! accents, one from right to left. Placeholders, links and numbers are unchanged.

use content::{Block, Direction, Message, PageText, Part, Piece, Span};

use crate::language::Language;

/// A pseudo-language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// A third longer, with accents, in brackets that show where a text is cut off.
    Long,
    /// Equally long, in letters written from right to left.
    RightToLeft,
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const ARABIC: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض";
const FILLING: [&str; 5] = ["lorem", "ipsum", "dolor", "sit", "amet"];

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Long, Self::RightToLeft];

    /// Returns its language code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Long => "xa",
            Self::RightToLeft => "xb",
        }
    }

    /// Makes the language from this one.
    pub(crate) fn of(self, language: &Language) -> Language {
        let mut made = language.clone();
        made.code = self.code().to_owned();
        made.direction = match self {
            Self::Long => Direction::Ltr,
            Self::RightToLeft => Direction::Rtl,
        };
        for placed in made.messages.values_mut() {
            placed.message = self.message(&placed.message);
        }
        for page in made.pages.values_mut() {
            page.text = self.page(&page.text);
        }
        made
    }

    fn message(self, message: &Message) -> Message {
        match message {
            Message::Plain(text) => Message::Plain(self.whole(text)),
            Message::Parts(parts) => {
                let mut out: Vec<Part> = parts.iter().map(|part| self.part(part)).collect();
                let length = parts.iter().map(length).sum();
                out.insert(0, Part::Piece(Piece::Text("⟦".to_owned())));
                let filling = format!("{}⟧", self.filling(length));
                out.push(Part::Piece(Piece::Text(filling)));
                Message::Parts(out)
            }
        }
    }

    fn part(self, part: &Part) -> Part {
        match part {
            Part::Piece(piece) => Part::Piece(self.piece(piece)),
            Part::Choice(name, cases) => {
                let cases = cases.iter().map(|(case, pieces)| {
                    (
                        *case,
                        pieces.iter().map(|piece| self.piece(piece)).collect(),
                    )
                });
                Part::Choice(name.clone(), cases.collect())
            }
        }
    }

    fn piece(self, piece: &Piece) -> Piece {
        match piece {
            Piece::Text(text) => Piece::Text(self.letters(text)),
            Piece::Place(name) => Piece::Place(name.clone()),
        }
    }

    fn page(self, page: &PageText) -> PageText {
        let blocks = page.blocks.iter().map(|block| match block {
            Block::Heading(spans) => Block::Heading(self.line(spans)),
            Block::Paragraph(spans) => Block::Paragraph(self.line(spans)),
            Block::List(items) => Block::List(items.iter().map(|spans| self.line(spans)).collect()),
        });
        PageText {
            title: self.whole(&page.title),
            blocks: blocks.collect(),
        }
    }

    fn line(self, spans: &[Span]) -> Vec<Span> {
        let mut length = 0;
        let mut out: Vec<Span> = spans
            .iter()
            .map(|span| {
                let mut longer = |text: &str| {
                    length += text.chars().count();
                    self.letters(text)
                };
                match span {
                    Span::Text(text) => Span::Text(longer(text)),
                    Span::Strong(text) => Span::Strong(longer(text)),
                    Span::Link { text, href } => Span::Link {
                        text: longer(text),
                        href: href.clone(),
                    },
                    Span::Picture(name) => Span::Picture(name.clone()),
                }
            })
            .collect();
        // A picture stays the first thing of its line.
        let at = usize::from(matches!(out.first(), Some(Span::Picture(_))));
        out.insert(at, Span::Text("⟦".to_owned()));
        out.push(Span::Text(format!("{}⟧", self.filling(length))));
        out
    }

    fn whole(self, text: &str) -> String {
        let filling = self.filling(text.chars().count());
        format!("⟦{}{filling}⟧", self.letters(text))
    }

    /// Returns words that make a text of this many letters a third longer.
    fn filling(self, length: usize) -> String {
        let mut out = String::new();
        for word in FILLING.iter().cycle() {
            if out.chars().count() * 3 >= length {
                break;
            }
            out.push(' ');
            out.push_str(&self.letters(word));
        }
        out
    }

    /// Replaces the letters one by one; web and e-mail addresses are unchanged.
    fn letters(self, text: &str) -> String {
        let alphabet = match self {
            Self::Long => ACCENTED,
            Self::RightToLeft => ARABIC,
        };
        let swap = |letter: char| {
            PLAIN
                .chars()
                .zip(alphabet.chars())
                .find(|&(plain, _)| plain == letter)
                .map_or(letter, |(_, other)| other)
        };
        let word = |word: &str| {
            if word.contains("://") || word.contains('@') {
                word.to_owned()
            } else {
                word.chars().map(swap).collect()
            }
        };
        text.split_inclusive([' ', '\n']).map(word).collect()
    }
}

fn length(part: &Part) -> usize {
    let pieces = |pieces: &[Piece]| {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.chars().count(),
                Piece::Place(_) => 0,
            })
            .sum()
    };
    match part {
        Part::Piece(piece) => pieces(std::slice::from_ref(piece)),
        Part::Choice(_, cases) => cases
            .iter()
            .map(|(_, branch)| pieces(branch))
            .max()
            .unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alphabets_have_every_letter() {
        for alphabet in [ACCENTED, ARABIC] {
            assert_eq!(alphabet.chars().count(), PLAIN.chars().count());
        }
    }

    #[test]
    fn pseudo_text_is_a_third_longer_with_numbers_unchanged() {
        let text = "Ring 0808 2000 247, or see https://example.org/a now.";
        for pseudo in Pseudo::ALL {
            let long = pseudo.whole(text);
            assert!(
                long.chars().count() * 3 >= text.chars().count() * 4,
                "{long}"
            );
            assert!(
                long.contains("0808 2000 247") && long.contains("https://example.org/a"),
                "{long}"
            );
            assert!(
                long.starts_with('⟦') && long.ends_with('⟧') && !long.contains("Ring"),
                "{long}"
            );
        }
    }

    #[test]
    fn placeholders_and_links_are_unchanged() {
        let message = Message::Parts(vec![
            Part::Piece(Piece::Text("Until ".to_owned())),
            Part::Piece(Piece::Place("time".to_owned())),
        ]);
        for pseudo in Pseudo::ALL {
            assert_eq!(
                pseudo.message(&message).places().collect::<Vec<_>>(),
                ["time"]
            );
            let link = Span::Link {
                text: "Ring 999".to_owned(),
                href: "tel:999".to_owned(),
            };
            let line = pseudo.line(&[link]);
            assert!(line.iter().any(|span| matches!(span, Span::Link { text, href } if href == "tel:999" && text.ends_with(" 999") && !text.contains("Ring"))));
        }
    }

    #[test]
    fn right_to_left_text_uses_arabic_letters() {
        let text = Pseudo::RightToLeft.whole("Numbers 999");
        assert!(
            text.contains(" 999 ")
                && text
                    .chars()
                    .skip(1)
                    .take(7)
                    .all(|c| ('\u{600}'..'\u{700}').contains(&c)),
            "{text}"
        );
    }
}

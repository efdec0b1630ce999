//! Short texts as stored in a pack: plain, or in parts with placeholders.

use crate::digits::digits;
use crate::plural::Plural;
use crate::wire::{Wire, wire_enum};

/// The value for a placeholder of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text.
    Text(&'a str),
    /// A number, which may select a plural form.
    Number(u32),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

/// A short text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// Text without placeholders.
    Plain(String),
    /// Text with placeholders.
    Parts(Vec<Part>),
}

wire_enum!(Message { 0 Plain { 0: text } 1 Parts { 0: parts } });

/// A part of a message with placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Text, or a placeholder.
    Piece(Piece),
    /// A choice by the plural form of the number in this placeholder.
    Choice(String, Vec<(Case, Vec<Piece>)>),
}

wire_enum!(Part { 0 Piece { 0: piece } 1 Choice { 0: place, 1: cases } });

/// Text, or a placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(String),
    /// The placeholder with this name.
    Place(String),
}

wire_enum!(Piece { 0 Text { 0: text } 1 Place { 0: name } });

/// When a branch of a choice is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// For exactly this number; takes precedence over the forms.
    Exactly(u32),
    /// For this plural form.
    Form(Plural),
}

wire_enum!(Case { 0 Exactly { 0: number } 1 Form { 0: form } });

/// Shown for a placeholder without a value: visible, but not fatal.
const UNFILLED: &str = "…";

impl Message {
    /// Returns its bytes as in a volume.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        self.bytes()
    }

    /// Returns the message with its placeholders filled; one without a matching argument shows as "…".
    #[must_use]
    pub fn format(&self, language: &str, args: &[(&str, Arg<'_>)]) -> String {
        let parts = match self {
            Self::Plain(text) => return text.clone(),
            Self::Parts(parts) => parts,
        };
        let mut out = String::new();
        for part in parts {
            match part {
                Part::Piece(piece) => piece.write(args, &mut out),
                Part::Choice(name, cases) => {
                    for piece in chosen(language, arg(args, name), cases) {
                        piece.write(args, &mut out);
                    }
                }
            }
        }
        out
    }

    /// Returns the names of its placeholders, in order, including repeats.
    pub fn places(&self) -> impl Iterator<Item = &str> {
        let parts: &[Part] = match self {
            Self::Plain(_) => &[],
            Self::Parts(parts) => parts,
        };
        parts.iter().flat_map(|part| {
            let (own, pieces): (_, Vec<&Piece>) = match part {
                Part::Piece(piece) => (None, vec![piece]),
                Part::Choice(name, cases) => (
                    Some(name.as_str()),
                    cases.iter().flat_map(|(_, p)| p).collect(),
                ),
            };
            own.into_iter()
                .chain(pieces.into_iter().filter_map(|piece| match piece {
                    Piece::Place(name) => Some(name.as_str()),
                    Piece::Text(_) => None,
                }))
        })
    }
}

impl Piece {
    fn write(&self, args: &[(&str, Arg<'_>)], out: &mut String) {
        match self {
            Self::Text(text) => out.push_str(text),
            Self::Place(name) => match arg(args, name) {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Number(number)) => digits(number, 1, out),
                None => out.push_str(UNFILLED),
            },
        }
    }
}

fn arg<'a>(args: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    args.iter()
        .find(|(known, _)| *known == name)
        .map(|&(_, arg)| arg)
}

fn chosen<'a>(
    language: &str,
    arg: Option<Arg<'_>>,
    cases: &'a [(Case, Vec<Piece>)],
) -> &'a [Piece] {
    let Some(Arg::Number(number)) = arg else {
        return branch(cases, Case::Form(Plural::Other)).unwrap_or(&[]);
    };
    branch(cases, Case::Exactly(number))
        .or_else(|| branch(cases, Case::Form(Plural::of(language, number))))
        .or_else(|| branch(cases, Case::Form(Plural::Other)))
        .unwrap_or(&[])
}

fn branch(cases: &[(Case, Vec<Piece>)], wanted: Case) -> Option<&[Piece]> {
    cases
        .iter()
        .find(|(case, _)| *case == wanted)
        .map(|(_, pieces)| pieces.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Piece {
        Piece::Text(words.to_owned())
    }

    fn things() -> Message {
        Message::Parts(vec![
            Part::Piece(text("You have ")),
            Part::Choice(
                "n".to_owned(),
                vec![
                    (Case::Exactly(0), vec![text("nothing")]),
                    (Case::Form(Plural::One), vec![text("one thing")]),
                    (
                        Case::Form(Plural::Other),
                        vec![Piece::Place("n".to_owned()), text(" things")],
                    ),
                ],
            ),
            Part::Piece(text(" ready.")),
        ])
    }

    #[test]
    fn number_selects_the_plural_form() {
        let say = |n: u32| things().format("en", &[("n", n.into())]);
        assert_eq!(say(0), "You have nothing ready.");
        assert_eq!(say(1), "You have one thing ready.");
        assert_eq!(say(12), "You have 12 things ready.");
    }

    #[test]
    fn missing_argument_shows_an_ellipsis() {
        assert_eq!(things().format("en", &[]), "You have … things ready.");
        assert_eq!(
            things().format("en", &[("n", "many".into())]),
            "You have many things ready."
        );
    }

    #[test]
    fn placeholders_are_listed() {
        assert_eq!(things().places().collect::<Vec<_>>(), ["n", "n"]);
        assert_eq!(Message::Plain("a".to_owned()).places().count(), 0);
    }
}

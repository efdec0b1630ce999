//! The part of Fluent that this project uses: text, placeholders such as `{ $name }`, and one plural choice per
//! message.

use content::{Case, Message, Part, Piece, Plural};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser;

use crate::problem::Problems;
use crate::source::Source;

/// A message with its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its id.
    pub id: String,
    /// Its file.
    pub file: String,
    /// The line of its id.
    pub line: usize,
    /// The message.
    pub message: Message,
}

/// Reads the messages of a file, in order.
pub fn read(source: &Source, problems: &mut Problems) -> Vec<Placed> {
    let resource = match parser::parse_runtime(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let (what, write) = unreadable(source, &error);
                problems.add(
                    &source.name,
                    Some(source.line(error.pos.start)),
                    what,
                    write,
                );
            }
            resource
        }
    };
    let mut found = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let mut report = Report {
                    source,
                    line: source.line_of(id),
                    id,
                    problems,
                };
                if !content::ids::is_kebab(id) {
                    report.add(
                        "is not in small letters with hyphens",
                        &format!(
                            "Write, for example, `{}`",
                            id.to_lowercase().replace('_', "-")
                        ),
                    );
                }
                if !message.attributes.is_empty() {
                    report.add(
                        "has an attribute (a line that begins with a dot)",
                        "Make it a message of its own, in the first column",
                    );
                }
                match &message.value {
                    Some(pattern) => {
                        let compiled = compile(pattern, &mut report);
                        let (file, line) = (source.name.clone(), report.line);
                        found.push(Placed {
                            id: id.to_owned(),
                            file,
                            line,
                            message: compiled,
                        });
                    }
                    None => report.add("has no words", &format!("Write `{id} = ` and the words")),
                }
            }
            Entry::Term(term) => {
                let line = source.line_of(term.id.name);
                problems.add(
                    &source.name,
                    Some(line),
                    format!("`-{}` is a term; terms are not used here", term.id.name),
                    "Write the words in each message that needs them",
                );
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    found
}

fn unreadable(source: &Source, error: &parser::ParserError) -> (String, String) {
    let slice = error
        .slice
        .clone()
        .and_then(|range| source.text.get(range))
        .unwrap_or_default();
    let first = slice.trim_start().lines().next().unwrap_or_default();
    let what = if first.is_empty() {
        format!("cannot be understood ({error})")
    } else {
        format!("`{first}` cannot be understood ({error})")
    };
    let write = "Write `some-id = the words`; further lines of the same message begin with four spaces; a comment begins with `#`; a placeholder is `{ $name }`";
    (what, write.to_owned())
}

struct Report<'a> {
    source: &'a Source,
    line: usize,
    id: &'a str,
    problems: &'a mut Problems,
}

impl Report<'_> {
    fn add(&mut self, what: &str, write: &str) {
        self.problems.add(
            &self.source.name,
            Some(self.line),
            format!("`{}` {what}", self.id),
            write,
        );
    }
}

fn compile(pattern: &Pattern<&str>, report: &mut Report<'_>) -> Message {
    let mut parts: Vec<Part> = Vec::new();
    let mut choices = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                choices += 1;
                match selector {
                    InlineExpression::VariableReference { id } => {
                        parts.push(choice(id.name, variants, report))
                    }
                    _ => report.add(
                        "chooses by something that is not a placeholder",
                        "Begin the choice with a placeholder, as in `{ $n -> …`",
                    ),
                }
            }
            other => {
                if let Some(piece) = piece(other, report) {
                    push(&mut parts, piece);
                }
            }
        }
    }
    if choices > 1 {
        report.add(
            "has two choices",
            "Split it into two messages, with one choice each",
        );
    }
    match parts.as_slice() {
        [] => Message::Plain(String::new()),
        [Part::Piece(Piece::Text(text))] => Message::Plain(text.clone()),
        _ => Message::Parts(parts),
    }
}

fn push(parts: &mut Vec<Part>, piece: Piece) {
    match (parts.last_mut(), piece) {
        (Some(Part::Piece(Piece::Text(before))), Piece::Text(more)) => before.push_str(&more),
        (_, piece) => parts.push(Part::Piece(piece)),
    }
}

fn choice(name: &str, variants: &[Variant<&str>], report: &mut Report<'_>) -> Part {
    let mut cases: Vec<(Case, Vec<Piece>)> = Vec::new();
    for variant in variants {
        let case = match &variant.key {
            VariantKey::Identifier { name } => Plural::named(name).map(Case::Form),
            VariantKey::NumberLiteral { value } => value.parse().ok().map(Case::Exactly),
        };
        let Some(case) = case else {
            report.add(
                "has a choice for something that is neither a plural form nor a whole number",
                "Use [zero], [one], [two], [few], [many], *[other], or a number such as [0]",
            );
            continue;
        };
        if cases.iter().any(|(known, _)| *known == case) {
            report.add("has the same choice twice", "Remove one of them");
        }
        let pieces = variant
            .value
            .elements
            .iter()
            .filter_map(|element| match element {
                PatternElement::Placeable {
                    expression: Expression::Select { .. },
                } => {
                    report.add("has a choice within a choice", "Split it into two messages");
                    None
                }
                element => piece(element, report),
            });
        cases.push((case, joined(pieces.collect())));
    }
    let star = variants
        .iter()
        .find(|variant| variant.default)
        .map(|variant| &variant.key);
    if !matches!(star, Some(VariantKey::Identifier { name: "other" })) {
        report.add(
            "has its star at the wrong choice",
            "Put the star at `*[other]`, and only there",
        );
    }
    Part::Choice(name.to_owned(), cases)
}

/// Joins adjacent pieces of text.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
            (_, piece) => out.push(piece),
        }
    }
    out
}

fn piece(element: &PatternElement<&str>, report: &mut Report<'_>) -> Option<Piece> {
    match element {
        PatternElement::TextElement { value } => Some(Piece::Text((*value).to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Piece::Place(id.name.to_owned())),
        PatternElement::Placeable { .. } => {
            report.add(
                "has something in braces that is not a placeholder",
                "Write a placeholder as `{ $name }`, and everything else as plain text",
            );
            None
        }
    }
}

//! The small pieces that every screen is made of.

use super::back::back;
use super::element::{
    Attr, Piece, class, element, follows, handle, nothing, own_words, press, text, with,
};
use super::go::{Screen, go};
use super::live::{live, shown, when};
use super::picture::{Picture, draw};
use crate::text::{Key, say};

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do here.
    Main,
    /// Another way.
    Second,
    /// Something that cannot be taken back.
    Grave,
}

impl Kind {
    fn class(self, wide: bool) -> &'static str {
        match (self, wide) {
            (Kind::Main, true) => "button wide",
            (Kind::Second, true) => "button second wide",
            (Kind::Grave, true) => "button grave wide",
            (Kind::Main, false) => "button",
            (Kind::Second, false) => "button second",
            (Kind::Grave, false) => "button grave",
        }
    }
}

/// The heading of a screen, with the way back above it. It takes the focus when its screen is shown, so
/// that a screen reader says where one has come to.
pub fn heading(words: String) -> Piece {
    heading_of(words, false)
}

/// The same in the person's own words, or not.
pub fn heading_of(words: String, own: bool) -> Piece {
    let mut attributes = vec![with("tabindex", "-1")];
    if own {
        attributes.extend(own_words());
    }
    all_of([back(), element("h1", attributes, vec![text(words)])])
}

/// Several pieces, one after the other.
pub fn all_of<const N: usize>(pieces: [Piece; N]) -> Piece {
    super::live::all(pieces)
}

/// A heading inside a screen.
pub fn h2(words: String) -> Piece {
    element("h2", vec![], vec![text(words)])
}

/// A paragraph.
pub fn para(key: Key) -> Piece {
    element("p", vec![], vec![text(say(key))])
}

/// On a line of its own.
pub fn alone(inside: Piece) -> Piece {
    element("p", vec![], vec![inside])
}

/// A paragraph in a quieter voice.
pub fn soft(words: String) -> Piece {
    element("p", vec![class("soft")], vec![text(words)])
}

/// The same, smaller.
pub fn small(words: String) -> Piece {
    element("p", vec![class("soft small")], vec![text(words)])
}

/// Something to take note of.
pub fn notice(inside: Piece) -> Piece {
    element("div", vec![class("notice")], vec![inside])
}

/// Something to be careful about.
pub fn care(inside: Piece) -> Piece {
    element("div", vec![class("notice care")], vec![inside])
}

/// A card.
pub fn card(inside: Vec<Piece>) -> Piece {
    element("section", vec![class("card")], inside)
}

/// More that opens when wanted.
pub fn more(key: Key, open: bool, inside: Vec<Piece>) -> Piece {
    let mut all = vec![element("summary", vec![], vec![text(say(key))])];
    all.extend(inside);
    let attributes = if open { vec![with("open", "")] } else { vec![] };
    element("details", attributes, all)
}

/// A button over the whole width.
pub fn wide(kind: Kind, t: &str, key: Key, work: impl Fn() + 'static) -> Piece {
    button(kind.class(true), t, say(key), vec![press(work)])
}

/// A button as wide as its words.
pub fn narrow(kind: Kind, t: &str, key: Key, work: impl Fn() + 'static) -> Piece {
    button(kind.class(false), t, say(key), vec![press(work)])
}

/// A button over the whole width that waits while work is going on.
pub fn waits(
    kind: Kind,
    t: &str,
    key: Key,
    busy: impl Fn() -> bool + Send + Sync + 'static,
    work: impl Fn() + 'static,
) -> Piece {
    button(
        kind.class(true),
        t,
        say(key),
        vec![
            press(work),
            follows("disabled", move || busy().then_some("")),
        ],
    )
}

/// A button that looks like a link.
pub fn plain(t: &str, key: Key, work: impl Fn() + 'static) -> Piece {
    button("plain-button", t, say(key), vec![press(work)])
}

fn button(classes: &'static str, t: &str, words: String, more: Vec<Attr>) -> Piece {
    let mut attributes = vec![class(classes), with("type", "button"), handle(t)];
    attributes.extend(more);
    element("button", attributes, vec![text(words)])
}

/// One of a few answers, which can be pressed again to take it back.
pub fn chip(
    t: &str,
    key: Key,
    on: impl Fn() -> bool + Send + Sync + 'static,
    work: impl Fn() + 'static,
) -> Piece {
    chip_saying(t, say(key), on, work)
}

/// The same, with words that are put together elsewhere.
pub fn chip_saying(
    t: &str,
    words: String,
    on: impl Fn() -> bool + Send + Sync + 'static,
    work: impl Fn() + 'static,
) -> Piece {
    let pressed = follows("aria-pressed", move || {
        Some(if on() { "true" } else { "false" })
    });
    button("chip", t, words, vec![pressed, press(work)])
}

/// A few answers, side by side.
pub fn chips(label: Option<Key>, inside: Vec<Piece>) -> Piece {
    let mut attributes = vec![class("chips")];
    if let Some(label) = label {
        attributes.push(with("role", "group"));
        attributes.push(with("aria-label", say(label)));
    }
    element("div", attributes, inside)
}

/// What is said when something is wrong.
pub fn wrong(t: &str, words: impl Fn() -> String + Send + 'static) -> Piece {
    element(
        "p",
        vec![class("wrong"), with("role", "alert"), handle(t)],
        vec![live(words)],
    )
}

/// That work is going on, for as long as it does.
pub fn working(busy: impl Fn() -> bool + Send + Sync + 'static, key: Key) -> Piece {
    status(vec![when(busy, move || {
        element(
            "p",
            vec![class("working"), handle("working")],
            vec![text(say(key))],
        )
    })])
}

/// That something has been done, once it has.
pub fn done(t: &'static str, is: impl Fn() -> bool + Send + Sync + 'static, key: Key) -> Piece {
    status(vec![when(is, move || {
        element("p", vec![class("notice"), handle(t)], vec![text(say(key))])
    })])
}

/// What a screen reader is told when it changes.
pub fn status(inside: Vec<Piece>) -> Piece {
    element("div", vec![with("role", "status")], inside)
}

/// What interrupts a screen reader when it comes.
pub fn alert(inside: Vec<Piece>) -> Piece {
    element("div", vec![with("role", "alert")], inside)
}

/// Doors, one below the other.
pub fn doors(inside: Vec<Piece>) -> Piece {
    element("ul", vec![class("doors")], inside)
}

/// A large way to somewhere else, with a smaller line below its words.
pub fn door(
    t: &str,
    to: Screen,
    picture: Picture,
    words: String,
    line: impl Fn() -> String + Send + 'static,
) -> Piece {
    let line = shown(move || {
        let line = line();
        if line.is_empty() {
            nothing()
        } else {
            element("small", vec![], vec![text(line)])
        }
    });
    opened("door", t, to, Some(picture), words, line)
}

/// One of the first choices: a door that needs no line.
pub fn first_door(t: &str, to: Screen, picture: Picture, key: Key) -> Piece {
    opened("door first", t, to, Some(picture), say(key), nothing())
}

/// A door whose words are put together elsewhere, and that needs no line.
pub fn door_saying(t: &str, to: Screen, picture: Picture, words: String) -> Piece {
    opened("door", t, to, Some(picture), words, nothing())
}

/// A door to somewhere, named by two texts.
pub fn door_to(t: &str, to: Screen, picture: Picture, key: Key, line: Key) -> Piece {
    opened(
        "door",
        t,
        to,
        Some(picture),
        say(key),
        element("small", vec![], vec![text(say(line))]),
    )
}

fn opened(
    classes: &'static str,
    t: &str,
    to: Screen,
    picture: Option<Picture>,
    words: String,
    line: Piece,
) -> Piece {
    let go = go();
    let words = element(
        "span",
        vec![],
        vec![element("strong", vec![], vec![text(words)]), line],
    );
    let inside = picture.map(draw).into_iter().chain([words]).collect();
    let attributes = vec![
        class(classes),
        with("type", "button"),
        handle(t),
        press(move || go.to(to)),
    ];
    element("li", vec![], vec![element("button", attributes, inside)])
}

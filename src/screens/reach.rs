//! How to reach me safely, as a card for a worker to read and close.

use crate::parts::element::{Piece, class, element, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, heading, narrow, para, soft, wide};
use crate::session::Source;
use crate::text::{Key, entry, pack, say};

/// The catalogue's section on how to reach the person.
const CONTACT: u16 = 17;

/// What was chosen and written there, in large letters; what is private or dropped is not on it.
pub fn reach() -> Piece {
    let (session, go) = (session(), go());
    let title = pack()
        .catalogue()
        .section(CONTACT)
        .map(|section| section.title.clone())
        .unwrap_or_default();
    let lines = move || {
        let rows: Vec<Piece> = session.whole(|plan| {
            let there = plan.to_show(CONTACT).into_iter();
            there.map(|(step, note)| row(step, note)).collect()
        });
        if rows.is_empty() {
            return soft(say(Key::ReachNone));
        }
        element("ul", vec![class("reading")], rows)
    };
    all([
        heading(title),
        para(Key::ReachHint),
        shown(lines),
        wide(Kind::Main, "reach-close", Key::ReachClose, move || {
            go.back();
        }),
        narrow(Kind::Second, "reach-change", Key::ReviewAdd, move || {
            go.to(Screen::Section(CONTACT));
        }),
    ])
}

fn row(step: Option<&Source>, note: &str) -> Piece {
    let words = step.map(|source| match source {
        Source::Catalogue(number) => element("div", vec![], vec![text(entry(*number))]),
        Source::Own(words) => own(words),
    });
    let note = (!note.is_empty()).then(|| own(note));
    element("li", vec![], words.into_iter().chain(note).collect())
}

fn own(words: &str) -> Piece {
    let attributes = vec![
        class("as-written"),
        with("dir", "auto"),
        with("translate", "no"),
    ];
    element("div", attributes, vec![text(words.to_owned())])
}

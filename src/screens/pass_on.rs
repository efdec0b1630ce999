//! What a worker may pass on, and to whom: a page to read and close. Nothing else is on it.

use super::diary::when_words;
use super::sharing::whom_heading;
use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::go::{go, session};
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, heading, para, soft, wide};
use crate::session::{Id, Line, Plan, Session};
use crate::text::{Key, say};

/// What may be passed on.
pub fn pass_on() -> Piece {
    let (session, go) = (session(), go());
    all([
        heading(say(Key::PassOnTitle)),
        para(Key::PassOnHint),
        shown(move || groups(session)),
        para(Key::PassOnLimits),
        wide(Kind::Main, "pass-on-close", Key::PassOnClose, move || {
            go.back();
        }),
    ])
}

fn groups(session: Session) -> Piece {
    let groups = session.whole(Plan::to_pass_on);
    if groups.is_empty() {
        return soft(say(Key::PassOnNone));
    }
    let part = |(whom, ids): (Option<_>, Vec<Id>)| {
        let title = match whom {
            Some(whom) => whom_heading("h2", session, whom, &ids),
            None => element("h2", vec![], vec![text(say(Key::PassOnAnybody))]),
        };
        let rows = session.glance(|plan| {
            let lines = ids.iter().filter_map(|id| plan.line(*id));
            lines.map(row).collect()
        });
        all([title, element("ul", vec![class("reading")], rows)])
    };
    let parts = groups.into_iter().map(part).collect();
    element("div", vec![handle("to-pass-on")], parts)
}

/// A line's day, its words, what was hurt, and what was added before it was said that it may be used.
fn row(line: &Line) -> Piece {
    let own = |words: &str| {
        let attributes = vec![
            class("as-written"),
            with("dir", "auto"),
            with("translate", "no"),
        ];
        element("div", attributes, vec![text(words.to_owned())])
    };
    let texts = [line.words.as_str(), line.hurt.as_str()].into_iter();
    let texts = texts.chain(line.meant().map(|one| one.words.as_str()));
    let day = soft(when_words(line.happened));
    let words = texts.filter(|words| !words.is_empty()).map(own);
    element("li", vec![], [day].into_iter().chain(words).collect())
}

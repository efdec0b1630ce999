//! Bringing two copies of a plan together: what only one has, and of what both say differently the side that the
//! person chooses.

use leptos::prelude::*;

use super::changed::own;
use super::told::{kind_words, says};
use crate::parts::element::{Piece, class, element, handle, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::all;
use crate::parts::pieces::{Kind, card, chip, chips, heading, more, notice, para, soft, wide};
use crate::session::{Body, Difference, Item, Plan, Side};
use crate::text::{Arg, Key, say, say_with};

/// Bringing both together.
pub fn join() -> Piece {
    let session = session();
    let go = go();
    let found = session.beside(|plan, brought| {
        let comes: Vec<(bool, String)> = plan
            .comes_along(brought)
            .map(|item| (is_folded(item), kind_words(item)))
            .collect();
        let differences = plan.differences(brought);
        let cards: Vec<Told> = differences
            .iter()
            .map(|one| Told::of(one, plan, brought))
            .collect();
        (comes, differences, cards)
    });
    let Some((comes, differences, cards)) = found else {
        // It was let go of when another screen was shown.
        return all([
            heading(say(Key::BringTitle)),
            para(Key::BringIntro),
            wide(Kind::Main, "bring", Key::BringGoTo, move || {
                go.to(Screen::Bring)
            }),
        ]);
    };
    let chosen: Vec<RwSignal<Side>> = differences
        .iter()
        .map(|one| RwSignal::new(one.later()))
        .collect();
    let same = comes.is_empty() && differences.is_empty();
    let (folded, open): (Vec<_>, Vec<_>) = cards
        .into_iter()
        .zip(chosen.clone())
        .partition(|(told, _)| told.folded);
    let mut pieces = vec![heading(say(Key::JoinTitle))];
    if same {
        pieces.push(notice(text(say(Key::JoinSame))));
    } else {
        pieces.push(para(Key::JoinIntro));
        pieces.extend(what_comes(comes));
        if differences.is_empty() {
            pieces.push(soft(say(Key::JoinNoChoice)));
        } else {
            pieces.push(soft(say(Key::JoinLater)));
        }
    }
    pieces.extend(open.into_iter().map(|(told, side)| told.card(side)));
    if !folded.is_empty() {
        let mut inside = vec![para(Key::JoinFoldedHint)];
        inside.extend(folded.into_iter().map(|(told, side)| told.card(side)));
        pieces.push(more(Key::JoinFolded, false, inside));
    }
    if !same {
        pieces.push(wide(Kind::Main, "join-go", Key::JoinGo, move || {
            let chosen: Vec<Side> = chosen.iter().map(|side| side.get_untracked()).collect();
            session.bring_together(&chosen);
            go.to_open_plan();
        }));
    }
    pieces.push(wide(Kind::Second, "bring-not", Key::BringNot, move || {
        session.leave_brought();
        go.to_open_plan();
    }));
    all(pieces)
}

/// What somebody who sits beside the person need not see.
fn is_folded(item: &Item) -> bool {
    item.private || matches!(item.body, Body::Line(_))
}

/// What only the copy has: how much, and which, without what is folded.
fn what_comes(comes: Vec<(bool, String)>) -> Vec<Piece> {
    if comes.is_empty() {
        return Vec::new();
    }
    let n = u32::try_from(comes.len()).unwrap_or(u32::MAX);
    let count = say_with(Key::JoinComes, &[("n", Arg::Number(n))]);
    let mut pieces = vec![element("p", vec![handle("join-comes")], vec![text(count)])];
    let shown: Vec<Piece> = comes
        .into_iter()
        .filter(|(folded, words)| !folded && !words.is_empty())
        .map(|(_, words)| own("li", words))
        .collect();
    if !shown.is_empty() {
        let list = element("ul", vec![class("changed")], shown);
        pieces.push(more(Key::JoinComesWhich, false, vec![list]));
    }
    pieces
}

/// A difference in words: what it is about, and what each side says and the other does not.
struct Told {
    folded: bool,
    title: String,
    here: Vec<String>,
    brought: Vec<String>,
}

impl Told {
    fn of(one: &Difference, plan: &Plan, brought: &Plan) -> Self {
        let either = [&one.here, &one.brought];
        let folded = either.into_iter().flatten().any(is_folded);
        let item = one.here.as_ref().or(one.brought.as_ref());
        let title = item.map(kind_words).unwrap_or_default();
        let mut ours = lines(one.here.as_ref(), plan);
        let mut theirs = lines(one.brought.as_ref(), brought);
        if one.here.is_some() && one.brought.is_some() {
            let both: Vec<String> = ours
                .iter()
                .filter(|line| theirs.contains(line))
                .cloned()
                .collect();
            ours.retain(|line| !both.contains(line));
            theirs.retain(|line| !both.contains(line));
            if ours.is_empty() && theirs.is_empty() {
                theirs.push(say(Key::JoinUnseen));
            }
        }
        for side in [&mut ours, &mut theirs] {
            if side.is_empty() {
                side.push(say(Key::JoinNothing));
            }
        }
        Told {
            folded,
            title,
            here: ours,
            brought: theirs,
        }
    }

    fn card(self, side: RwSignal<Side>) -> Piece {
        let part = |key: Key, lines: Vec<String>| {
            let lines = lines.into_iter().map(|line| own("p", line));
            let head = element("p", vec![class("soft")], vec![text(say(key))]);
            all([head].into_iter().chain(lines))
        };
        let one = move |t: &str, key: Key, one: Side| {
            chip(t, key, move || side.get() == one, move || side.set(one))
        };
        card(vec![
            own("h2", self.title),
            part(Key::JoinHere, self.here),
            part(Key::JoinBrought, self.brought),
            chips(
                None,
                vec![
                    one("join-here", Key::JoinHere, Side::Here),
                    one("join-brought", Key::JoinBrought, Side::Brought),
                ],
            ),
        ])
    }
}

fn lines(item: Option<&Item>, plan: &Plan) -> Vec<String> {
    match item {
        Some(item) => says(item, plan),
        None => vec![say(Key::JoinOut)],
    }
}

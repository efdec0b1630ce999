//! The diary: its lines by month, what happened last first.

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, live, shown, when};
use crate::parts::picture::Picture;
use crate::parts::pieces::{
    Kind, door_to, doors, h2, heading, narrow, notice, para, soft, status, wide,
};
use crate::parts::removed::put_back;
use crate::session::{Day, Id, Line, List, Plan, When};
use crate::text::{Arg, Key, date, pack, say, say_with};

/// How many lines are shown at once, and how many more each time.
const PAGE: usize = 50;
/// How much of a line is shown here, in characters.
const FIRST_WORDS: usize = 90;

/// The way to the diary.
pub fn diary_door() -> Piece {
    door_to(
        "diary",
        Screen::Diary,
        Picture::Plan,
        Key::DiaryTitle,
        Key::DiaryDoor,
    )
}

/// The way to who knows what of it.
pub fn knows_door() -> Piece {
    door_to(
        "knows",
        Screen::Knows,
        Picture::People,
        Key::KnowsDoor,
        Key::KnowsDoorLine,
    )
}

/// The diary.
pub fn diary() -> Piece {
    let session = session();
    let go = go();
    let pages = RwSignal::new(1_usize);
    let lines = shown(move || {
        let ids = session.list(List::Diary, Plan::diary);
        if ids.is_empty() {
            return soft(say(Key::DiaryEmpty));
        }
        let count = ids.len();
        let ids = StoredValue::new(ids);
        // A page is made when it is wanted, and those before it stay as they are.
        let of_pages = (0..count.div_ceil(PAGE)).map(move |n| {
            when(
                move || pages.get() > n,
                move || ids.with_value(|ids| page(ids, n)),
            )
        });
        let there = move || count.min(pages.get() * PAGE);
        all(of_pages.chain([when(
            move || count > PAGE,
            move || more(there, count, pages),
        )]))
    });
    all([
        heading(say(Key::DiaryTitle)),
        kept_line(),
        notice(all([
            para(Key::DiarySafe),
            para(Key::DiaryAsked),
            para(Key::DiaryOnly),
        ])),
        wide(Kind::Main, "line-new", Key::DiaryNew, move || {
            go.to(Screen::Line(session.fresh()));
        }),
        put_back(),
        when(
            move || session.list(List::Diary, |plan| plan.lines().next().is_some()),
            || doors(vec![knows_door()]),
        ),
        lines,
    ])
}

/// How many are shown, and a button for more. It stays where it is, so that the focus does.
fn more(
    there: impl Fn() -> usize + Copy + Send + Sync + 'static,
    count: usize,
    pages: RwSignal<usize>,
) -> Piece {
    let number = |n: usize| Arg::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let said = live(move || {
        say_with(
            Key::DiaryShown,
            &[("shown", number(there())), ("all", number(count))],
        )
    });
    all([
        status(vec![element("p", vec![class("soft")], vec![said])]),
        when(
            move || there() < count,
            move || {
                narrow(Kind::Second, "diary-more", Key::DiaryMore, move || {
                    pages.update(|pages| *pages += 1);
                })
            },
        ),
    ])
}

/// The n-th page: a heading wherever another month begins.
fn page(ids: &[Id], n: usize) -> Piece {
    let session = session();
    session.glance(|plan| {
        let happened = |id: &Id| plan.line(*id).map(|line| line.happened.without_day());
        let from = n * PAGE;
        let mut before = from.checked_sub(1).and_then(|at| ids.get(at)).map(happened);
        let mut pieces = Vec::new();
        let mut rows = Vec::new();
        for id in ids.iter().skip(from).take(PAGE) {
            let month = happened(id);
            if before != Some(month) {
                before = Some(month);
                if !rows.is_empty() {
                    pieces.push(doors(std::mem::take(&mut rows)));
                }
                pieces.push(h2(when_words(month.unwrap_or_default())));
            }
            rows.extend(plan.line(*id).map(|line| row(*id, line)));
        }
        pieces.push(doors(rows));
        all(pieces)
    })
}

/// A line of the diary, as a way to it; whether something was added to it.
fn row(id: Id, line: &Line) -> Piece {
    let later = line.additions().next().map(|_| Key::DiaryLater);
    line_row("line-open", Screen::Line(id), line, later)
}

/// A line's first words, its day, and what else there is to say of it, as a way to somewhere.
pub fn line_row(t: &str, to: Screen, line: &Line, more: Option<Key>) -> Piece {
    let go = go();
    let words = line.first_words(FIRST_WORDS);
    let strong = if words.is_empty() {
        element("strong", vec![], vec![text(say(Key::DiaryNoWords))])
    } else {
        let own = vec![with("translate", "no"), with("dir", "auto")];
        element("strong", own, vec![text(words.to_owned())])
    };
    let mut says = when_words(line.happened);
    if let Some(more) = more {
        says.push_str(" · ");
        says.push_str(&say(more));
    }
    let inside = vec![strong, element("small", vec![], vec![text(says)])];
    let attributes = vec![
        class("door"),
        with("type", "button"),
        handle(t),
        press(move || go.to(to)),
    ];
    let inside = element("span", vec![], inside);
    element(
        "li",
        vec![],
        vec![element("button", attributes, vec![inside])],
    )
}

/// A day, in words.
pub fn day_words(day: Day) -> String {
    date(day.year(), day.month(), day.day())
}

/// What is known of a day, in words.
pub fn when_words(when: When) -> String {
    if let Some(day) = when.day() {
        return day_words(day);
    }
    let Some(year) = when.year() else {
        return say(Key::DayUnknown);
    };
    let year = year.to_string();
    match when.month() {
        Some(month) => say_with(
            Key::DiaryMonth,
            &[
                ("month", Arg::Text(&pack().month(month))),
                ("year", Arg::Text(&year)),
            ],
        ),
        None => year,
    }
}

//! Who can be called: without speaking first, then who I am, what I need, where.

use leptos::prelude::*;

use super::first::danger;
use crate::parts::element::{Piece, class, element, handle, nothing, text, with};
use crate::parts::live::{all, live, shown, when};
use crate::parts::pieces::{Kind, chip, chips, h2, heading, notice, para, small, wide};
use crate::parts::prose::lines;
use crate::parts::select::select;
use crate::parts::service::service_card;
use crate::text::{
    Arg, Key, Need, Pack, Service, Situation, Who, Wish, find, pack, say, say_with, track_numbers,
};

/// What is looked for.
#[derive(Clone, Copy)]
struct Filters {
    quiet: RwSignal<bool>,
    /// Keys of what was chosen; empty for anything.
    about: RwSignal<String>,
    who: RwSignal<String>,
    need: RwSignal<String>,
    area: RwSignal<String>,
    /// Whether all numbers are shown although nothing was chosen.
    all: RwSignal<bool>,
}

impl Filters {
    fn chosen(self) -> bool {
        self.quiet.get()
            || [self.about, self.who, self.need, self.area]
                .iter()
                .any(|key| !key.read().is_empty())
    }

    /// What somebody said of themselves, if they did.
    fn situation(self, pack: &Pack) -> Option<&Situation> {
        let key = self.about.get();
        pack.situations().iter().find(|known| known.key == key)
    }

    fn look<T>(self, look: impl FnOnce(&[&Service]) -> T) -> T {
        track_numbers();
        let pack = pack();
        let area = self.area.get();
        let wish = Wish {
            without_speaking: self.quiet.get(),
            who: Who::named(&self.who.read()),
            need: Need::named(&self.need.read()),
            area: (!area.is_empty()).then_some(&area),
        };
        let mut found = find(pack.areas(), &wish);
        if let Some(situation) = self.situation(&pack) {
            let mut fitting = pack.fitting(situation);
            fitting.retain(|service| found.iter().any(|other| other.id == service.id));
            found = fitting;
        } else if !self.chosen() && !self.all.get() {
            found.retain(|service| service.main);
        }
        look(&found)
    }
}

/// The numbers.
pub fn numbers() -> Piece {
    let empty = || RwSignal::new(String::new());
    let filters = Filters {
        quiet: RwSignal::new(false),
        about: empty(),
        who: empty(),
        need: empty(),
        area: empty(),
        all: RwSignal::new(false),
    };
    let pack = pack();
    let situations = pack.situations().iter();
    let situations = situations
        .map(|situation| (situation.key.clone(), situation.text.clone()))
        .collect();
    let note = shown(move || {
        let pack = crate::text::pack();
        let note = filters
            .situation(&pack)
            .and_then(|known| known.note.as_ref());
        note.map_or_else(nothing, |note| notice(lines(note)))
    });
    let whos = Who::ALL
        .iter()
        .map(|who| (who.key().to_owned(), pack.who(*who)))
        .collect();
    let needs = Need::ALL
        .iter()
        .map(|need| (need.key().to_owned(), pack.need(*need)))
        .collect();
    let areas = pack
        .areas()
        .iter()
        .map(|area| (area.key.clone(), area.name.clone()))
        .collect();
    let choose = |t, label, any, answers, into: RwSignal<String>| {
        select(t, label, any, answers, None, false, move |key| {
            into.set(key.unwrap_or_default())
        })
    };
    let quiet = chip(
        "quiet",
        Key::NumbersQuiet,
        move || filters.quiet.get(),
        move || {
            filters.quiet.update(|on| *on = !*on);
        },
    );
    let count = live(move || {
        let n = filters.look(|found| u32::try_from(found.len()).unwrap_or(0));
        say_with(Key::NumbersCount, &[("n", Arg::Number(n))])
    });
    let list = shown(move || {
        filters.look(|found| {
            if found.is_empty() {
                return notice(text(say(Key::NumbersNone)));
            }
            element(
                "ul",
                vec![class("facts")],
                found.iter().map(|service| service_card(service)).collect(),
            )
        })
    });
    all([
        heading(say(Key::NumbersTitle)),
        para(Key::NumbersIntro),
        danger(false),
        choose(
            "about",
            Key::NumbersAbout,
            Key::NumbersAnyAbout,
            situations,
            filters.about,
        ),
        note,
        chips(None, vec![quiet]),
        choose(
            "who",
            Key::NumbersWho,
            Key::NumbersAnyWho,
            whos,
            filters.who,
        ),
        choose(
            "need",
            Key::NumbersNeed,
            Key::NumbersAnyNeed,
            needs,
            filters.need,
        ),
        choose(
            "area",
            Key::NumbersWhere,
            Key::NumbersAnyWhere,
            areas,
            filters.area,
        ),
        h2(say(Key::NumbersList)),
        element(
            "p",
            vec![class("soft"), with("role", "status"), handle("count")],
            vec![count],
        ),
        list,
        when(
            move || !filters.chosen() && !filters.all.get(),
            move || {
                wide(Kind::Second, "all-numbers", Key::NumbersAll, move || {
                    filters.all.set(true)
                })
            },
        ),
        small(say(Key::HoursUkTime)),
    ])
}

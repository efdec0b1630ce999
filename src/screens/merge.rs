//! Merging two copies of a plan: items that only one has are added, and where both differ, the user chooses a side.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::screen::Screen;
use crate::prelude::*;

use super::changed::OwnWordsLine;
use super::describe::{kind_words, says};
use crate::components::navigator::{use_navigator, use_session};
use crate::session::{Difference, Item, Plan, Side};
use crate::text::{Arg, Key, say, say_with};

/// The screen for merging an imported copy.
#[component]
pub fn MergeScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let found = session.with_import(|plan, imported| {
        let comes: Vec<(bool, String)> = plan
            .comes_along(imported)
            .map(|item| (item.is_folded(), kind_words(item)))
            .collect();
        let differences = plan.differences(imported);
        let cards: Vec<Told> = differences
            .iter()
            .map(|one| Told::of(one, plan, imported))
            .collect();
        (comes, differences, cards)
    });
    let Some((comes, differences, cards)) = found else {
        // It was discarded when another screen was shown.
        return view! {
            <Heading text=say(Key::BringTitle) />
            <p>{say(Key::BringIntro)}</p>
            <Button wide test_id="bring" label=say(Key::BringGoTo) on_click=move || { navigator.to(Screen::Import) } />
        };
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
    let intro = match same {
        true => view! { <div class="notice">{say(Key::JoinSame)}</div> },
        false => {
            let next = match differences.is_empty() {
                true => Key::JoinNoChoice,
                false => Key::JoinLater,
            };
            view! {
                <p>{say(Key::JoinIntro)}</p>
                {what_comes(comes)}
                <p class="soft">{say(next)}</p>
            }
        }
    };
    let folded = (!folded.is_empty()).then(|| {
        view! {
            <Details summary=say(Key::JoinFolded)>
                <p>{say(Key::JoinFoldedHint)}</p>
                {folded.into_iter().map(|(told, side)| told.card(side)).collect_view()}
            </Details>
        }
    });
    let join = move || {
        let chosen: Vec<Side> = chosen.iter().map(|side| side.get_untracked()).collect();
        session.bring_together(&chosen);
        navigator.to_open_plan();
    };
    view! {
        <Heading text=say(Key::JoinTitle) />
        {intro}
        {open.into_iter().map(|(told, side)| told.card(side)).collect_view()}
        {folded}
        {(!same).then(|| view! { <Button wide test_id="join-go" label=say(Key::JoinGo) on_click=join /> })}
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="bring-not"
            label=say(Key::BringNot)
            on_click=move || {
                session.discard_import();
                navigator.to_open_plan();
            }
        />
    }
}

/// What only the copy has: how many items, and which, except for folded ones.
fn what_comes(comes: Vec<(bool, String)>) -> Option<View> {
    if comes.is_empty() {
        return None;
    }
    let n = u32::try_from(comes.len()).unwrap_or(u32::MAX);
    let count = say_with(Key::JoinComes, &[("n", Arg::Number(n))]);
    let shown: Vec<View> = comes
        .into_iter()
        .filter(|(folded, words)| !folded && !words.is_empty())
        .map(|(_, words)| view! { <OwnWordsLine tag="li" words=words /> })
        .collect();
    let which = (!shown.is_empty()).then(|| {
        view! {
            <Details summary=say(Key::JoinComesWhich)>
                <ul class="changed">{shown}</ul>
            </Details>
        }
    });
    Some(view! {
        <p data-testid="join-comes">{count}</p>
        {which}
    })
}

/// A difference in words: what it is about, and what only one of the sides says.
struct Told {
    folded: bool,
    title: String,
    here: Vec<String>,
    imported: Vec<String>,
}

impl Told {
    fn of(one: &Difference, plan: &Plan, imported: &Plan) -> Self {
        let either = [&one.here, &one.imported];
        let folded = either.into_iter().flatten().any(Item::is_folded);
        let item = one.here.as_ref().or(one.imported.as_ref());
        let title = item.map(kind_words).unwrap_or_default();
        let mut ours = lines(one.here.as_ref(), plan);
        let mut theirs = lines(one.imported.as_ref(), imported);
        if one.here.is_some() && one.imported.is_some() {
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
            imported: theirs,
        }
    }

    fn card(self, side: RwSignal<Side>) -> View {
        let part = |key: Key, lines: Vec<String>| {
            let lines = lines
                .into_iter()
                .map(|line| view! { <OwnWordsLine tag="p" words=line /> })
                .collect_view();
            view! {
                <p class="soft">{say(key)}</p>
                {lines}
            }
        };
        let one = move |t: &'static str, key: Key, one: Side| {
            view! { <Chip test_id=t label=say(key) pressed=move || side.get() == one on_click=move || side.set(one) /> }
        };
        view! {
            <section class="card">
                <OwnWordsLine tag="h2" words=self.title />
                {part(Key::JoinHere, self.here)}
                {part(Key::JoinBrought, self.imported)}
                <ChipGroup>
                    {one("join-here", Key::JoinHere, Side::Here)} {one("join-brought", Key::JoinBrought, Side::Brought)}
                </ChipGroup>
            </section>
        }
    }
}

fn lines(item: Option<&Item>, plan: &Plan) -> Vec<String> {
    match item {
        Some(item) => says(item, plan),
        None => vec![say(Key::JoinOut)],
    }
}

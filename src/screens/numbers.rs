//! Who can be called: without speaking first, then who I am, what I need, where.

use crate::text::{Need, Page, Who, Wish, find};
use leptos::prelude::*;

use crate::parts::live::{flag, live, press, shown, when};

use crate::parts::chips::Chip;
use crate::parts::heading::Heading;
use crate::parts::prose::Prose;
use crate::parts::select::Select;
use crate::parts::service::ServiceCard;
use crate::text::{Arg, Key, pack, say, say_with};

/// The numbers.
#[component]
pub fn Numbers() -> impl IntoView {
    let quiet = RwSignal::new(false);
    let who = RwSignal::new(None::<Who>);
    let need = RwSignal::new(None::<Need>);
    let area = RwSignal::new(None::<String>);
    let all = RwSignal::new(false);
    let pack = pack();
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

    let chosen = move || {
        quiet.get() || who.get().is_some() || need.get().is_some() || area.with(Option::is_some)
    };
    let found = {
        let pack = pack.clone();
        move || {
            let area = area.get();
            let wish = Wish {
                without_speaking: quiet.get(),
                who: who.get(),
                need: need.get(),
                area: area.as_deref(),
            };
            let mut found: Vec<_> = find(pack.areas(), &wish).into_iter().cloned().collect();
            if !chosen() && !all.get() {
                found.retain(|service| service.main);
            }
            found
        }
    };
    let count = {
        let found = found.clone();
        move || {
            say_with(
                Key::NumbersCount,
                &[("n", Arg::Number(u32::try_from(found().len()).unwrap_or(0)))],
            )
        }
    };
    let list = move || {
        let found = found();
        if found.is_empty() {
            return view! { <p class="notice">{say(Key::NumbersNone)}</p> }.into_any();
        }
        let cards = found
            .into_iter()
            .map(|service| view! { <ServiceCard service=service /> }.into_any())
            .collect::<Vec<_>>();
        view! { <ul class="facts">{cards}</ul> }.into_any()
    };
    view! {
        <Heading text=say(Key::NumbersTitle) />
        <p>{say(Key::NumbersIntro)}</p>
        <div class="danger">
            <h2><a href="tel:999" rel="nofollow noreferrer">{say(Key::Front999)}</a></h2>
            <details>
                <summary>{say(Key::FrontSilent)}</summary>
                <Prose page=Page::Silent999 />
            </details>
        </div>
        <div class="chips">
            <Chip text=say(Key::NumbersQuiet) on=flag(move || quiet.get()) t="quiet" press=press(move || quiet.update(|on| *on = !*on)) />
        </div>
        <Select label=say(Key::NumbersWho) any=say(Key::NumbersAnyWho) answers=whos t="who"
            choose=Box::new(move |key| who.set(key.as_deref().and_then(Who::named))) />
        <Select label=say(Key::NumbersNeed) any=say(Key::NumbersAnyNeed) answers=needs t="need"
            choose=Box::new(move |key| need.set(key.as_deref().and_then(Need::named))) />
        <Select label=say(Key::NumbersWhere) any=say(Key::NumbersAnyWhere) answers=areas t="area"
            choose=Box::new(move |key| area.set(key)) />
        <h2>{say(Key::NumbersList)}</h2>
        <p class="soft" role="status" data-t="count">{live(count)}</p>
        {shown(list)}
        {when(move || !chosen() && !all.get(), move || view! {
            <button class="button second wide" type="button" data-t="all-numbers" on:click=press(move || all.set(true))>{say(Key::NumbersAll)}</button>
        }.into_any())}
        <p class="soft small">{say(Key::HoursUkTime)}</p>
    }
}

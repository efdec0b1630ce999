//! Services that can be called.

use std::sync::Arc;

use super::prose::{ProseLink, lines};
use crate::prelude::*;
use crate::text::{Arg, Hours, Key, Pack, Service, Who, pack, say, say_with, uk_time};

/// The language of services' names, whatever the page is in: they are not translated.
pub const NAMES: &str = "en";

/// Returns a service as a card, with what a call leaves behind. Whether it is open follows `now`, in milliseconds
/// since 1970.
pub fn service_card(service: &Service, now: RwSignal<i64>) -> View {
    card(service, now, true, false)
}

/// Returns a service as a card for a list that says once what a call leaves behind. `unfolded` shows all there is from
/// the start.
pub fn listed_card(service: &Service, now: RwSignal<i64>, unfolded: bool) -> View {
    card(service, now, false, unfolded)
}

/// Who it is for and whether it is open, how to call it, and everything else behind "More". Where that is open from the
/// start, or there is no number to call, the ways without speaking stand beside the number.
fn card(service: &Service, now: RwSignal<i64>, leaves: bool, unfolded: bool) -> View {
    let pack = pack();
    let call = service.call.as_ref().zip(service.call_link());
    let leaves = leaves && call.is_some();
    let beside = unfolded || call.is_none();
    let without_speaking = || {
        view! {
            {text_leaves(service)}
            {by_text(service)}
            {by_chat(&pack, service, now)}
        }
    };
    let more = view! {
        <details class="more" open=unfolded>
            <summary class="fold" aria-label=said(Key::NumberMoreAbout, "name", &service.name)>
                {say(Key::NumberMore)}
            </summary>
            <div>
                {(!beside).then(without_speaking)}
                {details(&pack, service, now)}
            </div>
        </details>
    };
    view! {
        <li class="card service" data-testid=format!("service-{}", service.id)>
            <h3 lang=NAMES>{service.name.clone()}</h3>
            {in_short(&pack, service, now)}
            {leaves.then(|| view! { <p class="soft small">{say(Key::LeavesCall)}</p> })}
            {beside.then(|| text_leaves(service))}
            {call.map(|(number, link)| button("button", Key::NumberCall, number, link))}
            {beside.then(|| by_text(service))}
            {beside.then(|| by_chat(&pack, service, now))}
            {more}
        </li>
    }
}

/// A line with who it is for, whether a call is free, and whether it is open now.
fn in_short(pack: &Arc<Pack>, service: &Service, now: RwSignal<i64>) -> View {
    let who = match service.who.contains(&Who::Anyone) {
        true => pack.who(Who::Anyone),
        false => pack.who_all(&service.who),
    };
    if service.call.is_none() {
        let none = no_way(service).then(|| format!(" · {}", say(Key::NumberNone)));
        return view! { <p class="soft small">{who} {none}</p> };
    }
    let free = service.free_to_call().then(|| say(Key::NumberFree));
    let old = service
        .may_have_changed(uk_time(now.get_untracked()).date)
        .then(|| format!(" · {}", say(Key::NumberOld)));
    let before: String = [Some(who), free]
        .into_iter()
        .flatten()
        .map(|words| words + " · ")
        .collect();
    view! { <p class="soft small">{before} {status(pack, service, &service.hours, now)} {old}</p> }
}

/// What else there is: the ways that differ, the hours in full, and when it was checked.
fn details(pack: &Arc<Pack>, service: &Service, now: RwSignal<i64>) -> View {
    let who = (service.who.len() > 1).then(|| pack.who_all(&service.who));
    let timed = service.call.as_ref().map(|_| times(pack, &service.hours));
    let today = uk_time(now.get_untracked()).date;
    view! {
        {who.map(|who| said_line(Key::NumberFor, "who", &who))}
        {no_way(service).then(|| view! { <p>{say(Key::NumberNoWay)}</p> })}
        {service.note.as_deref().map(lines)}
        {timed.map(|times| view! { <ul class="facts small">{times}</ul> })}
        {service.relay.as_deref().map(by_relay)}
        {service
            .bsl
            .as_ref()
            .map(|how| by_sign_language(how, service.bsl_hours.as_ref().map(|hours| open(pack, service, hours, now))))}
        {service.web.as_ref().map(|web| address(Key::NumberWeb, Key::LeavesWeb, web.clone(), plain(web)))}
        {service
            .email
            .as_ref()
            .map(|email| address(Key::NumberEmail, Key::LeavesEmail, format!("mailto:{email}"), email))}
        <p class="soft small">{pack.checked(service, today)}</p>
    }
}

/// Returns whether nothing is known that reaches it.
fn no_way(service: &Service) -> bool {
    let ways = [&service.call, &service.chat, &service.web, &service.email];
    service.text.is_none() && ways.iter().all(|way| way.is_none())
}

fn by_text(service: &Service) -> Option<View> {
    let (to, link) = service.text.as_ref().zip(service.text_link())?;
    Some(button("button second", Key::NumberText, &to.number, link))
}

/// What a text leaves behind, and whether one has to begin with a word.
fn text_leaves(service: &Service) -> Option<View> {
    let to = service.text.as_ref()?;
    let key = match service.texts_need_registering() {
        true => Key::NumberTextRegister,
        false => Key::NumberTextWord,
    };
    let word = to.word.as_ref().map(|word| said(key, "word", word));
    let words: Vec<String> = word.into_iter().chain([say(Key::LeavesText)]).collect();
    Some(view! { <p class="soft small">{words.join(" ")}</p> })
}

/// A button that shows the chat's address as text, and when someone is there, before it can be opened.
fn by_chat(pack: &Arc<Pack>, service: &Service, now: RwSignal<i64>) -> Option<View> {
    let chat = service.chat.as_ref()?;
    let hours = service.chat_hours.as_ref();
    let hours = hours.map(|hours| open(pack, service, hours, now));
    Some(view! {
        <details>
            <summary class="button second fold">{say(Key::NumberChatGo)}</summary>
            {said_line(Key::NumberChat, "address", plain(chat))}
            {hours}
            {opens(Key::LeavesChat, chat.clone())}
        </details>
    })
}

fn by_relay(number: &str) -> View {
    view! {
        {said_line(Key::NumberRelay, "number", number)}
        <p class="soft small">{say(Key::LeavesRelay)}</p>
    }
}

fn by_sign_language(how: &str, hours: Option<View>) -> View {
    view! {
        {said_line(Key::NumberBsl, "how", how)}
        {hours}
        <p class="soft small">{say(Key::LeavesBsl)}</p>
    }
}

/// Returns a service in short, for a list: its name and its number. The list explains once what traces a call
/// leaves.
pub fn service_line(service: &Service) -> View {
    let number = service.call.as_ref().zip(service.call_link());
    view! {
        <li>
            <p lang=NAMES>{service.name.clone()}</p>
            {number
                .map(|(number, link)| {
                    view! { <p>{button("call", Key::NumberCall, number, link)}</p> }
                })}
        </li>
    }
}

fn said(key: Key, name: &str, value: &str) -> String {
    say_with(key, &[(name, Arg::Text(value))])
}

fn said_line(key: Key, name: &str, value: &str) -> View {
    view! { <p>{said(key, name, value)}</p> }
}

fn button(classes: &'static str, key: Key, number: &str, href: String) -> View {
    view! { <ProseLink classes=classes words=said(key, "number", number) href=href /> }
}

/// Returns whether a service can be reached now, with hours of its own.
fn status(pack: &Arc<Pack>, service: &Service, hours: &Hours, now: RwSignal<i64>) -> View {
    let (pack, service, hours) = (pack.clone(), service.clone(), hours.clone());
    let words = move || pack.open_now(&service, &hours, now.get());
    view! { <span data-testid="status" prop:text=words></span> }
}

/// Returns the hours in full, a line for each run of days, and that bank holidays may differ.
fn times(pack: &Pack, hours: &Hours) -> View {
    let says = pack.hours_in_full(hours).into_iter();
    says.map(|words| view! { <li>{words}</li> }).collect_view()
}

/// Returns whether a way to reach a service is open now, and its hours.
fn open(pack: &Arc<Pack>, service: &Service, hours: &Hours, now: RwSignal<i64>) -> View {
    view! { <ul class="facts small"><li>{status(pack, service, hours, now)}</li> {times(pack, hours)}</ul> }
}

/// Returns an address, shown as text first: the user can read and remember it, or open it knowing what traces
/// that leaves.
fn address(key: Key, leaves: Key, href: String, shown: &str) -> View {
    view! { <details><summary>{said(key, "address", shown)}</summary> {opens(leaves, href)}</details> }
}

/// What opening an address leaves behind, and then the link.
fn opens(leaves: Key, href: String) -> View {
    view! {
        <p class="soft small">{say(leaves)}</p>
        <p>
            <ProseLink classes="call" words=say(Key::NumberOpenAddress) href=href />
        </p>
    }
}

fn plain(url: &str) -> &str {
    let url = url.strip_prefix("https://").unwrap_or(url);
    url.strip_suffix('/').unwrap_or(url)
}

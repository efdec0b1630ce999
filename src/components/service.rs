//! Services that can be called.

use std::sync::Arc;

use super::prose::{ProseLink, lines};
use crate::prelude::*;
use crate::text::{Arg, Hours, Key, Pack, Service, pack, say, say_with, uk_time};

/// Returns a service as a card: every way to reach it with the traces it leaves, the opening hours, and when the
/// number was last checked. Whether it is open follows `now`, in milliseconds since 1970.
pub fn service_card(service: &Service, now: RwSignal<i64>) -> View {
    let pack = pack();
    let today = uk_time(now.get_untracked()).date;
    let who: Vec<String> = service.who.iter().map(|who| pack.who(*who)).collect();
    let ways = [&service.call, &service.chat, &service.web, &service.email];
    let no_way = service.text.is_none() && ways.iter().all(|way| way.is_none());
    let hours = |hours: &Hours| open(&pack, hours, now);
    view! {
        <li class="card" data-testid=format!("service-{}", service.id)>
            <h3>{service.name.clone()}</h3>
            <p class="soft">{said(Key::NumberFor, "who", &who.join(", "))}</p>
            {by_call(service)}
            {service.relay.as_ref().map(|relay| said_line(Key::NumberRelay, "number", relay))}
            {service.call.as_ref().map(|_| hours(&service.hours))}
            {by_text(service)}
            {service.bsl.as_ref().map(|how| by_sign_language(how, service.bsl_hours.as_ref().map(hours)))}
            {service.chat.as_ref().map(|chat| address(Key::NumberChat, Key::LeavesChat, chat.clone(), plain(chat)))}
            {service.chat.as_ref().and(service.chat_hours.as_ref()).map(hours)}
            {service.web.as_ref().map(|web| address(Key::NumberWeb, Key::LeavesWeb, web.clone(), plain(web)))}
            {service
                .email
                .as_ref()
                .map(|email| address(Key::NumberEmail, Key::LeavesEmail, format!("mailto:{email}"), email))}
            {no_way.then(|| view! { <p>{say(Key::NumberNoWay)}</p> })}
            {service.note.as_deref().map(lines)}
            <p class="soft small">{pack.checked(service.checked, today)}</p>
        </li>
    }
}

fn by_call(service: &Service) -> Option<View> {
    let (number, link) = service.call.as_ref().zip(service.call_link())?;
    Some(view! {
        {call(Key::NumberCall, number, link)}
        <p class="soft small">{say(Key::LeavesCall)}</p>
    })
}

fn by_text(service: &Service) -> Option<View> {
    let (to, link) = service.text.as_ref().zip(service.text_link())?;
    let key = match service.texts_need_registering() {
        true => Key::NumberTextRegister,
        false => Key::NumberTextWord,
    };
    Some(view! {
        {call(Key::NumberText, &to.number, link)}
        {to.word.as_ref().map(|word| said_line(key, "word", word))}
        <p class="soft small">{say(Key::LeavesText)}</p>
    })
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
            <p>{service.name.clone()}</p>
            {number.map(|(number, link)| call(Key::NumberCall, number, link))}
        </li>
    }
}

fn said(key: Key, name: &str, value: &str) -> String {
    say_with(key, &[(name, Arg::Text(value))])
}

fn said_line(key: Key, name: &str, value: &str) -> View {
    view! { <p>{said(key, name, value)}</p> }
}

fn call(key: Key, number: &str, href: String) -> View {
    view! {
        <p>
            <ProseLink classes="call" words=said(key, "number", number) href=href />
        </p>
    }
}

/// Returns whether a service is open now, and its hours.
fn open(pack: &Arc<Pack>, hours: &Hours, now: RwSignal<i64>) -> View {
    let status = {
        let (pack, hours) = (pack.clone(), hours.clone());
        move || pack.status(hours.status(now.get()))
    };
    let mut says = Vec::new();
    if matches!(hours, Hours::Times(_)) {
        says.extend(pack.hours(hours));
        says.push(say(Key::BankHolidaysUnknown));
    }
    let says = says
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect_view();
    view! {
        <ul class="facts small">
            <li data-testid="status" prop:text=status></li>
            {says}
        </ul>
    }
}

/// Returns an address, shown as text first: the user can read and remember it, or open it knowing what traces
/// that leaves.
fn address(key: Key, leaves: Key, href: String, shown: &str) -> View {
    let words = say(Key::NumberOpenAddress);
    view! {
        <details>
            <summary>{said(key, "address", shown)}</summary>
            <p class="soft small">{say(leaves)}</p>
            <p>
                <ProseLink classes="call" words=words href=href />
            </p>
        </details>
    }
}

fn plain(url: &str) -> &str {
    let url = url.strip_prefix("https://").unwrap_or(url);
    url.strip_suffix('/').unwrap_or(url)
}

//! Somebody who can be called.

use crate::text::{Hours, Service};
use leptos::prelude::*;

use super::live::all;
use super::prose::Lines;
use crate::device::clock;
use crate::text::{Arg, Key, pack, say, say_with};

/// One service: every way to reach it, each with what it leaves behind, when it is open, and when its
/// number was checked.
#[component]
pub fn ServiceCard(
    /// The service.
    service: Service,
) -> impl IntoView {
    let pack = pack();
    let now = clock::now();
    let today = crate::text::uk_time(now).date;
    let for_whom = service
        .who
        .iter()
        .map(|who| pack.who(*who))
        .collect::<Vec<_>>()
        .join(", ");
    let when = |hours: &Hours| {
        let mut lines = vec![pack.status(hours.status(now))];
        if matches!(hours, Hours::Times(_)) {
            lines.extend(pack.hours(hours));
            lines.push(pack.text(Key::BankHolidaysUnknown).to_owned());
        }
        all(lines.into_iter().map(|line| view! { <li>{line}</li> }.into_any()))
    };
    let has_way = service.call.is_some()
        || service.text.is_some()
        || service.chat.is_some()
        || service.web.is_some()
        || service.email.is_some();
    let call = service.call.clone().zip(service.call_link()).map(|(number, link)| {
        view! {
            <p><a class="call" href=link rel="nofollow noreferrer">{say_with(Key::NumberCall, &[("number", Arg::Text(&number))])}</a></p>
            <p class="soft small">{say(Key::LeavesCall)}</p>
        }
    });
    let relay = service.relay.clone().map(|number| {
        view! { <p>{say_with(Key::NumberRelay, &[("number", Arg::Text(&number))])}</p> }
    });
    let text = service.text.clone().zip(service.text_link()).map(|(text, link)| {
        let word = text.word.clone().map(|word| {
            let key = if text.number == "999" { Key::NumberTextRegister } else { Key::NumberTextWord };
            view! { <p>{say_with(key, &[("word", Arg::Text(&word))])}</p> }
        });
        view! {
            <p><a class="call" href=link rel="nofollow noreferrer">{say_with(Key::NumberText, &[("number", Arg::Text(&text.number))])}</a></p>
            {word}
            <p class="soft small">{say(Key::LeavesText)}</p>
        }
    });
    let bsl = service.bsl.clone().map(|bsl| {
        let hours = service.bsl_hours.as_ref().map(|hours| view! { <ul class="facts small">{when(hours)}</ul> });
        view! { <p>{say_with(Key::NumberBsl, &[("how", Arg::Text(&bsl))])}</p> {hours} <p class="soft small">{say(Key::LeavesBsl)}</p> }
    });
    // Addresses are shown as text first: one can read and remember them, or open them, knowing what it leaves.
    let address = |key: Key, leaves: Key, href: String, shown: String| {
        view! {
            <details>
                <summary>{say_with(key, &[("address", Arg::Text(&shown))])}</summary>
                <p class="soft small">{say(leaves)}</p>
                <p><a class="call" href=href rel="nofollow noreferrer">{say(Key::NumberOpenAddress)}</a></p>
            </details>
        }
    };
    let plain = |url: &str| {
        url.trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned()
    };
    let chat = service.chat.clone().map(|url| {
        let hours = service
            .chat_hours
            .as_ref()
            .map(|hours| view! { <ul class="facts small">{when(hours)}</ul> });
        let shown = plain(&url);
        view! { {address(Key::NumberChat, Key::LeavesChat, url, shown)} {hours} }
    });
    let web = service.web.clone().map(|url| {
        let shown = plain(&url);
        address(Key::NumberWeb, Key::LeavesWeb, url, shown)
    });
    let email = service.email.clone().map(|email| {
        address(
            Key::NumberEmail,
            Key::LeavesEmail,
            format!("mailto:{email}"),
            email,
        )
    });
    let hours = service
        .call
        .is_some()
        .then(|| view! { <ul class="facts small">{when(&service.hours)}</ul> });
    view! {
        <li class="card" data-t=format!("service-{}", service.id)>
            <h3>{service.name.clone()}</h3>
            <p class="soft">{say_with(Key::NumberFor, &[("who", Arg::Text(&for_whom))])}</p>
            {call}
            {relay}
            {hours}
            {text}
            {bsl}
            {chat}
            {web}
            {email}
            {(!has_way).then(|| view! { <p>{say(Key::NumberNoWay)}</p> })}
            {service.note.clone().map(|note| view! { <Lines text=note /> })}
            <p class="soft small">{pack.checked(service.checked, today)}</p>
        </li>
    }
}

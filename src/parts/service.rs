//! Somebody who can be called.

use super::element::{Piece, class, element, handle, text};
use super::live::all;
use super::pieces::{para, small, soft};
use super::prose::{lines, link};
use crate::device::clock;
use crate::text::{Arg, Hours, Key, Pack, Service, pack, say, say_with, uk_time};

/// One service: every way to reach it, each with what it leaves behind, when it is open, and when its
/// number was checked.
pub fn service_card(service: &Service) -> Piece {
    let pack = pack();
    let now = clock::now();
    let today = uk_time(now).date;
    let whom = service
        .who
        .iter()
        .map(|who| pack.who(*who))
        .collect::<Vec<_>>()
        .join(", ");
    let mut inside = vec![
        element("h3", vec![], vec![text(service.name.clone())]),
        soft(said(Key::NumberFor, "who", &whom)),
    ];
    if let (Some(number), Some(link)) = (&service.call, service.call_link()) {
        inside.push(call(Key::NumberCall, number, link));
        inside.push(small(say(Key::LeavesCall)));
    }
    if let Some(relay) = &service.relay {
        inside.push(line(said(Key::NumberRelay, "number", relay)));
    }
    if service.call.is_some() {
        inside.push(open(&pack, &service.hours, now));
    }
    if let (Some(to), Some(link)) = (&service.text, service.text_link()) {
        inside.push(call(Key::NumberText, &to.number, link));
        if let Some(word) = &to.word {
            // The police's number answers only those who have joined before.
            let key = if to.number == "999" {
                Key::NumberTextRegister
            } else {
                Key::NumberTextWord
            };
            inside.push(line(said(key, "word", word)));
        }
        inside.push(small(say(Key::LeavesText)));
    }
    if let Some(how) = &service.bsl {
        inside.push(line(said(Key::NumberBsl, "how", how)));
        inside.extend(
            service
                .bsl_hours
                .as_ref()
                .map(|hours| open(&pack, hours, now)),
        );
        inside.push(small(say(Key::LeavesBsl)));
    }
    if let Some(chat) = &service.chat {
        inside.push(address(
            Key::NumberChat,
            Key::LeavesChat,
            chat.clone(),
            plain(chat),
        ));
        inside.extend(
            service
                .chat_hours
                .as_ref()
                .map(|hours| open(&pack, hours, now)),
        );
    }
    if let Some(web) = &service.web {
        inside.push(address(
            Key::NumberWeb,
            Key::LeavesWeb,
            web.clone(),
            plain(web),
        ));
    }
    if let Some(email) = &service.email {
        inside.push(address(
            Key::NumberEmail,
            Key::LeavesEmail,
            format!("mailto:{email}"),
            email,
        ));
    }
    let ways = [&service.call, &service.chat, &service.web, &service.email];
    if service.text.is_none() && ways.iter().all(|way| way.is_none()) {
        inside.push(para(Key::NumberNoWay));
    }
    inside.extend(service.note.as_deref().map(lines));
    inside.push(small(pack.checked(service.checked, today)));
    element(
        "li",
        vec![class("card"), handle(&format!("service-{}", service.id))],
        inside,
    )
}

/// One service in short, for a list of several: its name and its number. What a call leaves behind is for the
/// list to say, once.
pub fn service_line(service: &Service) -> Piece {
    let mut inside = vec![line(service.name.clone())];
    if let (Some(number), Some(link)) = (&service.call, service.call_link()) {
        inside.push(call(Key::NumberCall, number, link));
    }
    element("li", vec![], inside)
}

fn said(key: Key, name: &str, value: &str) -> String {
    say_with(key, &[(name, Arg::Text(value))])
}

fn line(words: String) -> Piece {
    element("p", vec![], vec![text(words)])
}

fn call(key: Key, number: &str, href: String) -> Piece {
    element(
        "p",
        vec![],
        vec![link("call", said(key, "number", number), href)],
    )
}

/// Whether it is open now, and its hours.
fn open(pack: &Pack, hours: &Hours, now: i64) -> Piece {
    let mut says = vec![pack.status(hours.status(now))];
    if matches!(hours, Hours::Times(_)) {
        says.extend(pack.hours(hours));
        says.push(say(Key::BankHolidaysUnknown));
    }
    let says = says
        .into_iter()
        .map(|words| element("li", vec![], vec![text(words)]))
        .collect();
    element("ul", vec![class("facts small")], says)
}

/// An address is shown as text first: one can read and remember it, or open it, knowing what it leaves.
fn address(key: Key, leaves: Key, href: String, shown: &str) -> Piece {
    let summary = element("summary", vec![], vec![text(said(key, "address", shown))]);
    let link = element(
        "p",
        vec![],
        vec![link("call", say(Key::NumberOpenAddress), href)],
    );
    all([element(
        "details",
        vec![],
        vec![summary, small(say(leaves)), link],
    )])
}

fn plain(url: &str) -> &str {
    let url = url.strip_prefix("https://").unwrap_or(url);
    url.strip_suffix('/').unwrap_or(url)
}

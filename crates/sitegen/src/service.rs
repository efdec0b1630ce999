//! Checks one service of an area's file: can it be found and called?

use std::collections::BTreeMap;

use content::{Civil, Hours, Nations, Need, Seen, Service, TextNumber, Who};
use serde::Deserialize;
use toml::{Spanned, Value};

use crate::language::Language;
use crate::number;
use crate::opening;
use crate::tables::Report;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawService {
    id: Spanned<String>,
    name: Spanned<String>,
    #[serde(rename = "for")]
    who: Vec<Spanned<String>>,
    needs: Vec<Spanned<String>>,
    #[serde(default)]
    main: bool,
    call: Option<Spanned<String>>,
    text: Option<RawText>,
    chat: Option<Spanned<String>>,
    email: Option<Spanned<String>>,
    web: Option<Spanned<String>>,
    relay: Option<Spanned<String>>,
    bsl: Option<Spanned<String>>,
    hours: Spanned<Value>,
    chat_hours: Option<Spanned<Value>>,
    bsl_hours: Option<Spanned<Value>>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    note: Option<Spanned<String>>,
    source: Spanned<String>,
    checked: Option<Spanned<Value>>,
    seen: Option<Spanned<String>>,
    #[serde(default)]
    nations: Vec<Spanned<String>>,
    #[serde(default)]
    unverified: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawText {
    number: Spanned<String>,
    word: Option<String>,
}

/// Service ids so far, with their locations.
pub type Places = BTreeMap<String, String>;

/// A checked service.
pub enum Listed {
    /// One to show.
    Shown(Box<Service>),
    /// One without a known source.
    Hidden(Hidden),
}

/// A service without a known source.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Checks one service. One that is shown must have a date; `None` if there is a problem.
pub fn check(
    raw: RawService,
    reference: &Language,
    today: Civil,
    places: &mut Places,
    report: &mut Report<'_>,
) -> Option<Listed> {
    identity(&raw, places, report);
    ways(&raw, report);
    let who = listed(
        &raw.who,
        raw.id.span(),
        "for",
        Who::named,
        &keys(Who::ALL, Who::key),
        report,
    );
    let needs = listed(
        &raw.needs,
        raw.id.span(),
        "needs",
        Need::named,
        &keys(Need::ALL, Need::key),
        report,
    );
    if let Some(note) = &raw.note {
        report.message(note.span(), note.get_ref(), reference);
    }
    for code in &raw.languages {
        if !content::ids::is_kebab(code.get_ref()) {
            report.add(
                code.span(),
                format!("has the language `{}`", code.get_ref()),
                "Write its code, such as \"en\", \"cy\" or \"ur\"",
            );
        }
    }
    if raw.source.get_ref().trim().is_empty() {
        report.add(
            raw.source.span(),
            "has no source",
            "Write where you found the number",
        );
    }
    let checked = match &raw.checked {
        Some(value) => date(value, today, report),
        None => {
            if !raw.unverified {
                report.add(raw.id.span(), "does not say when someone last looked at it", "Write a line such as `checked = \"2026-11-21\"`, or `unverified = true` if no one has checked the number yet");
            }
            None
        }
    };
    let seen = raw.seen.as_ref().map(|key| {
        let named = Seen::named(key.get_ref());
        if named.is_none() {
            report.add(
                key.span(),
                format!("`{}` is not a known value of `seen`", key.get_ref()),
                format!("Use one of these: {}", keys(Seen::ALL, Seen::key)),
            );
        }
        named.unwrap_or(Seen::Checked)
    });
    let nations = nations(&raw.nations, report);
    let hours = hours_in(Some(&raw.hours), report)?;
    if raw.unverified {
        return Some(Listed::Hidden(Hidden {
            id: raw.id.into_inner(),
            name: raw.name.into_inner(),
        }));
    }
    Some(Listed::Shown(Box::new(Service {
        who,
        needs,
        main: raw.main,
        call: plain(raw.call),
        text: raw.text.map(|text| TextNumber {
            number: text.number.into_inner(),
            word: text.word,
        }),
        chat: plain(raw.chat),
        email: plain(raw.email),
        web: plain(raw.web),
        relay: plain(raw.relay),
        bsl: plain(raw.bsl),
        hours,
        chat_hours: hours_in(raw.chat_hours.as_ref(), report),
        bsl_hours: hours_in(raw.bsl_hours.as_ref(), report),
        languages: raw.languages.into_iter().map(Spanned::into_inner).collect(),
        note: plain(raw.note),
        checked: checked?,
        seen: seen.unwrap_or(Seen::Checked),
        nations,
        unverified: false,
        id: raw.id.into_inner(),
        name: raw.name.into_inner(),
    })))
}

fn identity(raw: &RawService, places: &mut Places, report: &mut Report<'_>) {
    let id = raw.id.get_ref();
    if !content::ids::is_kebab(id) {
        report.add(
            raw.id.span(),
            format!("has the id `{id}`"),
            "Write it in small letters with hyphens, such as \"mens-advice-line\"",
        );
    }
    let place = format!(
        "{}:{}",
        report.source.name,
        report.source.line(raw.id.span().start)
    );
    if let Some(first) = places.insert(id.clone(), place) {
        report.add(
            raw.id.span(),
            format!("the id `{id}` is already used in {first}"),
            "Give this service another id; ids are permanent",
        );
    }
    if raw.name.get_ref().trim().is_empty() {
        report.add(
            raw.name.span(),
            "has no name",
            "Write it between the quotes",
        );
    }
    if raw.main && raw.unverified {
        report.add(
            raw.id.span(),
            format!("`{id}` is for the first page but no one has seen a source for it"),
            "Remove `main = true`, or find a source and remove `unverified = true`",
        );
    }
    if raw.main && raw.call.is_none() {
        report.add(
            raw.id.span(),
            format!("`{id}` is for the first page but has no number to call"),
            "Write a line `call = …`, or remove `main = true`",
        );
    }
}

/// Checks how it can be reached.
fn ways(raw: &RawService, report: &mut Report<'_>) {
    let text = raw.text.as_ref().map(|text| &text.number);
    let mut way =
        |value: Option<&Spanned<String>>, what: &str, problem: fn(&str) -> Option<&'static str>| {
            if let Some((value, write)) =
                value.and_then(|value| Some((value, problem(value.get_ref())?)))
            {
                report.add(
                    value.span(),
                    format!(
                        "`{}` is not a {what} that works when tapped",
                        value.get_ref()
                    ),
                    write,
                );
            }
        };
    way(raw.call.as_ref(), "number", number::call_problem);
    way(text, "number for texts", number::text_problem);
    way(
        raw.relay.as_ref(),
        "number for Relay UK",
        number::relay_problem,
    );
    way(raw.email.as_ref(), "e-mail address", number::email_problem);
    way(raw.web.as_ref(), "web address", number::web_problem);
    way(raw.chat.as_ref(), "chat address", number::web_problem);
    if let Some(bsl) = raw
        .bsl
        .as_ref()
        .filter(|words| words.get_ref().trim().is_empty())
    {
        report.add(
            bsl.span(),
            "does not say how to reach it in sign language",
            "Write it in words, or remove the line",
        );
    }
}

fn listed<T: Copy + PartialEq>(
    raw: &[Spanned<String>],
    whole: std::ops::Range<usize>,
    name: &str,
    named: impl Fn(&str) -> Option<T>,
    known: &str,
    report: &mut Report<'_>,
) -> Vec<T> {
    let mut out = Vec::new();
    for key in raw {
        match named(key.get_ref()) {
            Some(value) if out.contains(&value) => report.add(
                key.span(),
                format!("`{}` appears twice in `{name}`", key.get_ref()),
                "Remove one of them",
            ),
            Some(value) => out.push(value),
            None => report.add(
                key.span(),
                format!("`{}` is not a known value of `{name}`", key.get_ref()),
                format!("Use these: {known}"),
            ),
        }
    }
    if raw.is_empty() {
        report.add(
            whole,
            format!("`{name}` is empty"),
            format!("Use at least one of these: {known}"),
        );
    }
    out
}

/// Returns the nations named; all if none is.
fn nations(raw: &[Spanned<String>], report: &mut Report<'_>) -> Nations {
    let mut all = Nations::NONE;
    for key in raw {
        match Nations::named(key.get_ref()) {
            Some(nation) => all = all.and(nation),
            None => report.add(
                key.span(),
                format!("`{}` is not one of the four nations", key.get_ref()),
                format!("Use these: {}", Nations::KEYS.join(", ")),
            ),
        }
    }
    match all {
        Nations::NONE => Nations::ALL,
        some => some,
    }
}

fn keys<T: Copy>(all: &[T], key: impl Fn(T) -> &'static str) -> String {
    all.iter()
        .map(|&one| key(one))
        .collect::<Vec<_>>()
        .join(", ")
}

fn hours_in(value: Option<&Spanned<Value>>, report: &mut Report<'_>) -> Option<Hours> {
    let value = value?;
    match opening::read(value.get_ref()) {
        Ok(hours) => Some(hours),
        Err((what, write)) => {
            report.add(value.span(), what, write);
            None
        }
    }
}

fn date(value: &Spanned<Value>, today: Civil, report: &mut Report<'_>) -> Option<Civil> {
    // A date may be in quotes or, as in TOML, without.
    let text = match value.get_ref() {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let Some(date) = Civil::parse(&text) else {
        report.add(
            value.span(),
            format!("`{text}` is not a date"),
            "Write year, month and day, such as checked = \"2026-11-21\"",
        );
        return None;
    };
    if date > today {
        report.add(
            value.span(),
            format!("was checked on {text}, which is in the future"),
            "Write the day on which someone checked it",
        );
    }
    Some(date)
}

fn plain(value: Option<Spanned<String>>) -> Option<String> {
    value.map(Spanned::into_inner)
}

//! The form: what a host may set, as `host.toml` and `numbers.txt` say it. Every value is text as it was typed, right or
//! wrong, so that what is wrong can be shown where it stands.

use std::collections::{BTreeMap, BTreeSet};

use content::{CHANGE_KEYS, Changes, NEW_SERVICE_KEYS, WayOut};
use serde::{Deserialize, Serialize};

use crate::{digits, hours};

/// What a host may set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Form {
    /// The page's title.
    pub name: String,
    /// Where the site will be.
    pub address: String,
    /// Where the way out leads, the default first.
    pub exits: Vec<Exit>,
    /// The areas that are shown, in order: keys of the project's own.
    pub areas: Vec<String>,
    /// Other languages in which the page without scripts is there.
    pub essentials: Vec<String>,
    /// Whether translations are published that nobody who speaks the language has read.
    pub unread_translations: bool,
    /// Whether each visit begins with the cover.
    pub quiet_front_page: bool,
    /// Whether an officer may save what a child picked.
    pub keep_child_pages: bool,
    /// Whether visitors may choose to open the site without a signal.
    pub without_a_signal: bool,
    /// Who receives reports of security problems; empty if nobody does.
    pub contact: String,
    /// The day by which that is checked again.
    pub expires: String,
    /// Areas of the host's own. An id is `+` and a number, until it is written: see [`Form::written`].
    pub added: Vec<Part>,
    /// Services of the host's own. Their field `in` is an area's key, or an id of `added`.
    pub services: Vec<Part>,
    /// Changes to the project's services, by their ids.
    pub changes: Vec<Part>,
}

/// A page that the way out may lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// A part of `numbers.txt`, by the keys that its lines have there. An empty field has no line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its lines.
    pub fields: BTreeMap<String, String>,
}

/// The two files, and which field each of their lines comes from, as a path such as `services.0.call`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// `host.toml`.
    pub host: Lines,
    /// `numbers.txt`.
    pub numbers: Lines,
}

/// A file that is being written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Its text.
    pub text: String,
    fields: Vec<String>,
}

impl Lines {
    fn add(&mut self, line: &str, field: String) {
        self.text.push_str(line);
        self.text.push('\n');
        self.fields.push(field);
    }

    /// Returns the field that this line comes from; lines are counted from 1.
    #[must_use]
    pub fn field(&self, line: usize) -> Option<&str> {
        self.fields.get(line.checked_sub(1)?).map(String::as_str)
    }
}

/// The lines of an area.
const AREA: [&str; 2] = ["name", "within"];

impl Form {
    /// Writes the two files. Ids that are `taken` are given to nothing of the host's own; `languages` are those of the
    /// project. The pages' ways out are the form's, so `numbers.txt` has none.
    #[must_use]
    pub fn written(&self, taken: &BTreeSet<String>, languages: &[String]) -> Written {
        Written {
            host: self.host(languages),
            numbers: self.numbers(taken),
        }
    }

    fn host(&self, languages: &[String]) -> Lines {
        let mut lines = Lines::default();
        let quoted = |text: &str| toml::Value::String(line(text)).to_string();
        lines.add(&format!("name = {}", quoted(&self.name)), "name".to_owned());
        if !self.address.trim().is_empty() {
            let address = quoted(&self.address);
            lines.add(&format!("address = {address}"), "address".to_owned());
        }
        if self.exits.is_empty() {
            lines.add("exit_pages = []", "exits".to_owned());
        }
        let list = |texts: &[String]| {
            let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
            texts.join(", ")
        };
        lines.add(
            &format!("areas = [{}]", list(&self.areas)),
            "areas".to_owned(),
        );
        let languages = format!("languages = [{}]", list(languages));
        lines.add(&languages, String::new());
        if !self.essentials.is_empty() {
            let essentials = format!("essentials = [{}]", list(&self.essentials));
            lines.add(&essentials, "essentials".to_owned());
        }
        for (key, on) in [
            ("unread_translations", self.unread_translations),
            ("quiet_front_page", self.quiet_front_page),
            ("keep_child_pages", self.keep_child_pages),
            ("without_a_signal", self.without_a_signal),
        ] {
            lines.add(&format!("{key} = {on}"), key.to_owned());
        }
        for (at, exit) in self.exits.iter().enumerate() {
            lines.add("[[exit_pages]]", format!("exits.{at}.name"));
            let name = format!("name = {}", quoted(&exit.name));
            lines.add(&name, format!("exits.{at}.name"));
            let url = format!("url = {}", quoted(&exit.url));
            lines.add(&url, format!("exits.{at}.url"));
        }
        if !self.contact.trim().is_empty() {
            lines.add("[security]", "contact".to_owned());
            let contact = format!("contact = {}", quoted(&self.contact));
            lines.add(&contact, "contact".to_owned());
            let expires = format!("expires = {}", quoted(&self.expires));
            lines.add(&expires, "expires".to_owned());
        }
        lines
    }

    fn numbers(&self, taken: &BTreeSet<String>) -> Lines {
        let mut lines = Lines::default();
        let mut ids = Ids {
            taken: taken.clone(),
        };
        let areas: BTreeMap<&str, String> = self
            .added
            .iter()
            .map(|area| (area.id.as_str(), ids.of(area.named())))
            .collect();
        for (at, area) in self.added.iter().enumerate() {
            let id = areas.get(area.id.as_str()).cloned().unwrap_or_default();
            lines.part(&format!("[area {id}]"), &format!("added.{at}"), area, &AREA);
        }
        for (at, service) in self.services.iter().enumerate() {
            let mut service = service.clone();
            if let Some(around) = service.fields.get_mut("in")
                && let Some(key) = areas.get(around.as_str())
            {
                around.clone_from(key);
            }
            let heading = format!("[new {}]", ids.of(service.named()));
            lines.part(
                &heading,
                &format!("services.{at}"),
                &service,
                &NEW_SERVICE_KEYS,
            );
        }
        for (at, change) in self.changes.iter().enumerate() {
            let heading = format!("[{}]", line(&change.id));
            lines.part(&heading, &format!("changes.{at}"), change, &CHANGE_KEYS);
        }
        lines.add("end", String::new());
        lines
    }

    /// Returns the paths of the fields that have to be filled in.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        let mut need = |list: &str, at: usize, part: &Part, keys: &[&str]| {
            let empty = keys.iter().filter(|key| part.is_empty(key));
            missing.extend(empty.map(|key| format!("{list}.{at}.{key}")));
        };
        for (at, area) in self.added.iter().enumerate() {
            need("added", at, area, &["name"]);
        }
        for (at, service) in self.services.iter().enumerate() {
            need(
                "services",
                at,
                service,
                &["name", "in", "for", "needs", "checked"],
            );
            let ways = ["call", "text", "chat", "email", "web"];
            if ways.iter().all(|way| service.is_empty(way)) {
                need("services", at, service, &["call"]);
            }
        }
        for (at, change) in self.changes.iter().enumerate() {
            if change.is_empty("hide") {
                need("changes", at, change, &["checked"]);
            }
        }
        let unnamed = self
            .changes
            .iter()
            .enumerate()
            .filter(|(_, change)| change.id.is_empty());
        missing.extend(unnamed.map(|(at, _)| format!("changes.{at}.id")));
        missing
    }

    /// Takes the parts from a `numbers.txt`, and returns its ways out. The file has been checked: what is no line of a
    /// part is a note to its writer, and is left out. So is what the project, whose ids are `taken`, has or lacks anyway.
    pub fn take_numbers(&mut self, file: &str, taken: &BTreeSet<String>) -> Vec<WayOut> {
        let mut changes = Changes::default();
        let mut part: Option<&mut Part> = None;
        // The areas, in the order of the file; the first of a name counts.
        let mut areas: Vec<String> = Vec::new();
        for line in file.lines().map(str::trim) {
            if let Some(heading) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                let (list, id) = match heading.split_once(' ') {
                    Some(("new", id)) => (&mut self.services, id.to_owned()),
                    Some(("area", id)) => {
                        areas.push(id.to_owned());
                        (&mut self.added, format!("+{}", areas.len() - 1))
                    }
                    _ if heading == "site" => {
                        part = None;
                        continue;
                    }
                    _ => (&mut self.changes, heading.to_owned()),
                };
                list.push(Part {
                    id,
                    fields: BTreeMap::new(),
                });
                part = list.last_mut();
                continue;
            }
            let Some((key, value)) = line.split_once('=').filter(|_| !line.starts_with('#')) else {
                continue;
            };
            let (key, value) = (key.trim(), value.trim());
            match &mut part {
                Some(part) => {
                    part.fields.insert(key.to_owned(), value.to_owned());
                }
                None => changes.ways_out.extend(way_out(value)),
            }
        }
        let first = |key: &String| areas.iter().position(|other| other == key);
        let own = areas.iter().filter(|key| !taken.contains(*key));
        let own: BTreeMap<&String, String> = own
            .filter_map(|key| Some((key, format!("+{}", first(key)?))))
            .collect();
        self.added
            .retain(|area| own.values().any(|token| *token == area.id));
        self.changes.retain(|change| taken.contains(&change.id));
        for service in &mut self.services {
            if let Some(around) = service.fields.get_mut("in")
                && let Some(token) = own.get(around)
            {
                around.clone_from(token);
            }
        }
        changes.ways_out
    }
}

impl Part {
    fn is_empty(&self, key: &str) -> bool {
        self.fields
            .get(key)
            .is_none_or(|value| value.trim().is_empty())
    }

    fn named(&self) -> &str {
        self.fields.get("name").map_or("", String::as_str)
    }
}

impl Lines {
    fn part(&mut self, heading: &str, path: &str, part: &Part, keys: &[&str]) {
        self.add(heading, path.to_owned());
        for key in keys {
            let value = part
                .fields
                .get(*key)
                .map(|value| as_read(key, &line(value)));
            let value = value.filter(|value| !value.is_empty());
            if let Some(value) = value {
                self.add(&format!("{key} = {value}"), format!("{path}.{key}"));
            }
        }
        self.add("", String::new());
    }
}

/// Returns a value as `numbers.txt` has it: hours and telephone numbers may be written as people write them.
fn as_read(key: &str, value: &str) -> String {
    let read = match key {
        "hours" | "chat-hours" | "bsl-hours" => hours::as_read(value),
        "call" | "text" => digits::as_read(value),
        _ => None,
    };
    read.unwrap_or_else(|| value.to_owned())
}

fn way_out(value: &str) -> Option<WayOut> {
    let (name, url) = value.rsplit_once(' ')?;
    Some(WayOut {
        name: name.trim().to_owned(),
        url: url.to_owned(),
    })
}

/// Returns a text as one line: what was pasted may have more.
fn line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_control())
        .map(str::trim)
        .collect();
    words.join(" ").trim().to_owned()
}

/// Ids that are taken.
struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// Returns an id from a name, and takes it. A service that is given another name becomes another one, as pages that
    /// were put up before still have it under the first.
    fn of(&mut self, name: &str) -> String {
        let mut id = String::new();
        for letter in name.to_lowercase().chars() {
            match letter {
                'a'..='z' | '0'..='9' => id.push(letter),
                '’' | '\'' => {}
                _ if id.ends_with('-') || id.is_empty() => {}
                _ => id.push('-'),
            }
        }
        let mut id: String = id.chars().take(40).collect();
        id.truncate(id.trim_end_matches('-').len());
        if id.is_empty() {
            id.push_str("own");
        }
        let stem = id.clone();
        let mut more = 2;
        while !self.taken.insert(id.clone()) {
            id = format!("{stem}-{more}");
            more += 1;
        }
        id
    }
}

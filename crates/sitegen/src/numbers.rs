//! Services as HTML, for pages that work without scripts.

use content::{
    Arg, Civil, Hours, Message, Pack, Service, Wish, find, first_two, other_nations, speakers_first,
};

use crate::filter;
use crate::fluent::Placed;
use crate::html;
use crate::language::{Language, REFERENCE};

/// The messages used here, with the placeholders that are filled.
pub const MESSAGES: &[(&str, &[&str])] = &[
    ("number-bsl", &["how"]),
    ("number-call", &["number"]),
    ("number-chat", &["address"]),
    ("number-email", &["address"]),
    ("number-for", &["who"]),
    ("number-relay", &["number"]),
    ("number-text", &["number"]),
    ("number-text-register", &["word"]),
    ("number-text-word", &["word"]),
    ("number-web", &["address"]),
];

/// The only number for text messages that requires registration first.
const EMERGENCY: &str = "999";

/// What is needed to write services.
#[derive(Clone, Copy)]
pub struct Scribe<'a> {
    /// The language's texts.
    pub language: &'a Language,
    /// The same, for hours and dates.
    pub pack: &'a Pack,
    /// The date on which the page is generated.
    pub today: Civil,
}

impl Scribe<'_> {
    /// The two helplines of the first page, as in the app.
    pub fn first(&self) -> String {
        let two = first_two(self.pack.areas(), &self.language.code).into_iter();
        let two: Vec<String> = two.map(|service| self.card(service)).collect();
        let found = other_nations(self.pack.areas(), &self.language.code);
        let names: Vec<&str> = found.iter().map(|(nation, _)| *nation).collect();
        let nations: Vec<String> = found
            .iter()
            .filter_map(|(nation, service)| self.nation(nation, service))
            .collect();
        let nations = match nations.is_empty() {
            true => String::new(),
            false => format!(
                "\n<details>\n{}\n{}</details>",
                html::text("summary", &names.join(" · ")),
                html::list("nations", &nations)
            ),
        };
        format!("{}{nations}", html::list("lines", &two))
    }

    /// A nation's helpline, in one line.
    fn nation(&self, nation: &str, service: &Service) -> Option<String> {
        let (number, link) = service.call.as_deref().zip(service.call_link())?;
        let placed = self.language.messages.get("front-nation")?;
        let places = [("nation", Arg::Text(nation)), ("number", Arg::Text(number))];
        let words = placed.message.format(&self.language.code, &places);
        Some(html::element(
            "a",
            &[("href", &link)],
            &html::escape(&words),
        ))
    }

    /// The other main services, in the order of the areas.
    pub fn others(&self) -> String {
        let first = first_two(self.pack.areas(), &self.language.code);
        let services = self
            .pack
            .areas()
            .iter()
            .flat_map(|area| &area.services)
            .filter(|service| service.main && !service.unverified)
            .filter(|service| first.iter().all(|one| one.id != service.id));
        html::list(
            "numbers",
            &services
                .map(|service| self.short(service))
                .collect::<Vec<_>>(),
        )
    }

    /// All services, each with its classes for the filter: those that speak the page's language first, then the main ones,
    /// and in each of these those whose hours are known.
    pub fn all(&self) -> String {
        let found = find(self.pack.areas(), &Wish::default());
        let (mut all, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|service| service.main);
        all.extend(others);
        let found = speakers_first(all, &self.language.code);
        let items = found
            .iter()
            .map(|service| (filter::classes(self.pack, service), self.full(service)));
        html::list_of("numbers", &items.collect::<Vec<_>>())
    }

    /// Names are in English, in every language.
    fn english(&self, tag: &str, words: &str) -> String {
        match self.language.code == REFERENCE {
            true if tag == "span" => html::escape(words),
            true => html::text(tag, words),
            false => html::element(
                tag,
                &[("lang", REFERENCE), ("dir", "ltr")],
                &html::escape(words),
            ),
        }
    }

    /// A note, which may be there only in English: a host's own, or one that is not translated.
    fn note(&self, note: &str) -> String {
        let is_own = |placed: &Placed| placed.message == Message::Plain(note.to_owned());
        let has = self.language.has(note) && self.language.messages.values().any(is_own);
        match has {
            true => html::escape(note),
            false => self.english("span", note),
        }
    }

    fn card(&self, service: &Service) -> String {
        let mut when: Vec<String> = self.pack.hours(&service.hours);
        when.push(self.pack.checked(service, self.today));
        let when: Vec<String> = when.iter().map(|line| html::escape(line)).collect();
        let mut lines = vec![
            self.english("strong", &service.name),
            html::element("small", &[], &when.join("<br>\n")),
        ];
        let call = service.call.as_deref().zip(service.call_link());
        lines.extend(call.map(|(number, href)| {
            let attributes = [("class", "call"), ("href", href.as_str())];
            html::element("a", &attributes, &self.say("number-call", "number", number))
        }));
        lines.extend(self.text(service));
        lines.join("\n")
    }

    fn short(&self, service: &Service) -> String {
        let mut lines = vec![self.english("strong", &service.name)];
        lines.extend(self.call(service));
        lines.extend(self.text(service));
        self.when(service, &mut lines);
        lines.join("<br>\n")
    }

    fn full(&self, service: &Service) -> String {
        let mut lines = vec![self.english("strong", &service.name)];
        lines.push(self.say("number-for", "who", &self.pack.who_all(&service.who)));
        lines.extend(
            service
                .note
                .iter()
                .map(|note| self.note(note).replace('\n', "<br>\n")),
        );
        lines.extend(self.call(service));
        lines.extend(self.text(service));
        lines.extend(
            service
                .relay
                .iter()
                .map(|number| self.say("number-relay", "number", number)),
        );
        // Next to the number that they are for, and not below a web page.
        if service.call.is_some() {
            lines.extend(self.hours(Some(&service.hours)));
        }
        lines.extend(
            service
                .bsl
                .iter()
                .map(|how| self.say_english("number-bsl", "how", how)),
        );
        lines.extend(self.hours(service.bsl_hours.as_ref()));
        // Shown as text to copy and not as links: without scripts, no screen can explain first what traces they
        // leave.
        for (id, address) in [
            ("number-chat", &service.chat),
            ("number-web", &service.web),
            ("number-email", &service.email),
        ] {
            lines.extend(
                address
                    .iter()
                    .map(|address| self.say(id, "address", address)),
            );
            if id == "number-chat" {
                lines.extend(self.hours(service.chat_hours.as_ref()));
            }
        }
        lines.push(self.checked(service));
        lines.join("<br>\n")
    }

    fn hours(&self, hours: Option<&Hours>) -> Vec<String> {
        let lines = hours
            .map(|hours| self.pack.hours(hours))
            .unwrap_or_default();
        lines.iter().map(|line| html::escape(line)).collect()
    }

    fn when(&self, service: &Service, lines: &mut Vec<String>) {
        if service.call.is_some() {
            lines.extend(self.hours(Some(&service.hours)));
        }
        lines.push(self.checked(service));
    }

    fn checked(&self, service: &Service) -> String {
        html::text("small", &self.pack.checked(service, self.today))
    }

    fn call(&self, service: &Service) -> Option<String> {
        let (number, href) = service.call.as_deref().zip(service.call_link())?;
        Some(html::element(
            "a",
            &[("class", "call"), ("href", &href)],
            &html::escape(number),
        ))
    }

    fn text(&self, service: &Service) -> Option<String> {
        let (text, href) = service.text.as_ref().zip(service.text_link())?;
        let link = html::element(
            "a",
            &[("class", "call"), ("href", &href)],
            &self.say("number-text", "number", &text.number),
        );
        let id = if text.number == EMERGENCY {
            "number-text-register"
        } else {
            "number-text-word"
        };
        Some(match &text.word {
            Some(word) => format!("{link}<br>\n{}", self.say(id, "word", word)),
            None => link,
        })
    }

    /// A message with one placeholder that is in English.
    fn say_english(&self, id: &str, place: &str, value: &str) -> String {
        const HERE: &str = "\u{1}";
        self.say(id, place, HERE)
            .replace(HERE, &self.english("span", value))
    }

    /// A message with one placeholder, as HTML.
    pub fn say(&self, id: &str, place: &str, value: &str) -> String {
        let message = self.language.messages.get(id);
        html::escape(&message.map_or_else(String::new, |placed| {
            placed
                .message
                .format(&self.language.code, &[(place, Arg::Text(value))])
        }))
    }
}

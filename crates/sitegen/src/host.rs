//! host.toml: the host's settings.

use content::Civil;
use serde::{Deserialize, Serialize};
use toml::Spanned;
use toml::de::DeTable;

use crate::keys::{self, Key};
use crate::language::REFERENCE;
use crate::number;
use crate::problem::{Problem, Problems};
use crate::security::{self, RawSecurity, Security};
use crate::source::Source;
use crate::tables::{self, Report};
use crate::telling::{plainly_telling, telling};

/// The file's path.
pub const FILE: &str = "host.toml";

const KEYS: &[Key] = &[
    Key {
        name: "name",
        needed: true,
        such_as: "a line such as name = \"Lapwing\"",
    },
    Key {
        name: "address",
        needed: false,
        such_as: "a line such as address = \"https://lapwing.example.org\"",
    },
    Key {
        name: "exit_pages",
        needed: true,
        such_as: "a line such as exit_pages = [{ name = \"Weather\", url = \"https://www.bbc.co.uk/weather\" }]",
    },
    Key {
        name: "areas",
        needed: true,
        such_as: "a line such as areas = [\"england\", \"uk\"]",
    },
    Key {
        name: "languages",
        needed: true,
        such_as: "a line such as languages = [\"en\"]",
    },
    Key {
        name: "essentials",
        needed: false,
        such_as: "a line such as essentials = [\"pl\", \"ur\"]: languages that have at least the page without scripts",
    },
    Key {
        name: "unread_translations",
        needed: false,
        such_as: "unread_translations = true or unread_translations = false, without quotes",
    },
    Key {
        name: "quiet_front_page",
        needed: false,
        such_as: "quiet_front_page = true or quiet_front_page = false, without quotes",
    },
    Key {
        name: "keep_child_pages",
        needed: false,
        such_as: "keep_child_pages = true or keep_child_pages = false, without quotes",
    },
    Key {
        name: "without_a_signal",
        needed: false,
        such_as: "without_a_signal = true or without_a_signal = false, without quotes",
    },
    Key {
        name: "security",
        needed: false,
        such_as: "a line [security] at the end of the file, and below it the lines contact = \"https://…\" and expires = \"2027-06-30\"",
    },
];

const EXIT_KEYS: &[Key] = &[
    Key {
        name: "name",
        needed: true,
        such_as: "name = \"Weather\" between its braces, and a comma",
    },
    Key {
        name: "url",
        needed: true,
        such_as: "url = \"https://www.bbc.co.uk/weather\" between its braces, and a comma",
    },
];

#[derive(Clone, Debug, Deserialize)]
struct RawHost {
    name: Spanned<String>,
    address: Option<Spanned<String>>,
    exit_pages: Spanned<Vec<RawExit>>,
    areas: Spanned<Vec<Spanned<String>>>,
    languages: Spanned<Vec<Spanned<String>>>,
    essentials: Option<Spanned<Vec<Spanned<String>>>>,
    #[serde(default)]
    unread_translations: bool,
    #[serde(default)]
    quiet_front_page: bool,
    #[serde(default)]
    keep_child_pages: bool,
    #[serde(default = "offered")]
    without_a_signal: bool,
    security: Option<RawSecurity>,
}

fn offered() -> bool {
    true
}

#[derive(Clone, Debug, Deserialize)]
struct RawExit {
    name: Spanned<String>,
    url: Spanned<String>,
}

/// The host's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The name on the page, and its only title.
    pub name: String,
    /// The site's address, without a trailing slash.
    pub address: Option<String>,
    /// The pages that the quick exit can lead to; the first is the default.
    pub exit_pages: Vec<ExitPage>,
    /// The areas, in the host's order.
    pub areas: Vec<String>,
    /// The languages; the first is the default.
    pub languages: Vec<String>,
    /// Other languages, in which only the page without scripts is published.
    pub essentials: Vec<String>,
    /// Whether translations may be published that nobody who speaks the language has read. Their pages say so.
    pub unread_translations: bool,
    /// Whether each new visit starts at the cover.
    pub quiet_front_page: bool,
    /// Whether an officer may save what a child picked, locked, between sessions.
    pub keep_child_pages: bool,
    /// Whether visitors may choose to open the site without a signal. Where they may not, it ends for those who did.
    pub without_a_signal: bool,
    /// The contact for vulnerability reports.
    pub security: Option<Security>,
}

/// A page that the quick exit can lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExitPage {
    /// Its name, for choosing it.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// The context in which the file is checked.
pub struct Known<'a> {
    /// The areas with a file.
    pub areas: &'a [String],
    /// The language folders.
    pub languages: &'a [String],
    /// Today's date.
    pub today: Civil,
}

/// Reads and checks the file.
pub fn read(source: &Source, known: &Known<'_>, problems: &mut Problems) -> Option<Host> {
    let raw = raw(source, problems)?;
    let mut report = Report { source, problems };
    name(&raw.name, &mut report);
    let address = raw
        .address
        .as_ref()
        .and_then(|written| address(written, &mut report));
    exits(&raw.exit_pages, address.as_deref(), &mut report);
    let areas = once(&raw.areas, "areas", &mut report);
    for area in raw.areas.get_ref() {
        if !known.areas.contains(area.get_ref()) {
            report.add(
                area.span(),
                format!("has the area `{}`, which has no file", area.get_ref()),
                format!(
                    "Write content/areas/{}.toml, or use one of these: {}",
                    area.get_ref(),
                    known.areas.join(", ")
                ),
            );
        }
    }
    let mut languages = once(&raw.languages, "languages", &mut report);
    for language in raw.languages.get_ref() {
        let code = language.get_ref();
        if !content::ids::is_kebab(code) {
            report.add(
                language.span(),
                format!("has the language `{code}`"),
                format!("Write the name of a folder in content/, such as \"{REFERENCE}\""),
            );
        } else if code != REFERENCE && !known.languages.contains(code) {
            report.add(
                language.span(),
                format!("has the language `{code}`, which has no folder"),
                format!(
                    "Make the folder content/{code} with its texts, or use one of these: {}",
                    known.languages.join(", ")
                ),
            );
        }
    }
    // A missing folder would be reported again, without a line.
    languages.retain(|code| code == REFERENCE || known.languages.contains(code));
    let essentials = raw
        .essentials
        .as_ref()
        .map(|written| self::essentials(written, &languages, known, &mut report))
        .unwrap_or_default();
    let security = raw
        .security
        .as_ref()
        .and_then(|written| security::check(written, known.today, &mut report));
    Some(Host {
        name: raw.name.into_inner(),
        address,
        exit_pages: raw
            .exit_pages
            .into_inner()
            .into_iter()
            .map(|page| ExitPage {
                name: page.name.into_inner(),
                url: page.url.into_inner(),
            })
            .collect(),
        areas,
        languages,
        essentials,
        unread_translations: raw.unread_translations,
        quiet_front_page: raw.quiet_front_page,
        keep_child_pages: raw.keep_child_pages,
        without_a_signal: raw.without_a_signal,
        security,
    })
}

impl Host {
    /// Returns notes for the host that are not errors.
    pub fn notes(&self) -> Vec<Problem> {
        let note = |what: &str, write: &str| Problem {
            file: FILE.to_owned(),
            line: None,
            what: what.to_owned(),
            write: write.to_owned(),
        };
        let address = self.address.is_none().then(|| {
            note(
                "does not say where the site is, so nothing checks that the way out leads away from it",
                "Write a line such as address = \"https://lapwing.example.org\"",
            )
        });
        let security = self.security.is_none().then(|| {
            note(
                "does not say who receives security reports, so there is no .well-known/security.txt",
                "Write a line [security] at the end, and below it contact = \"https://…\" (a page that says how to reach you, or mailto: and an address) and expires = \"…\", a day within a year",
            )
        });
        address.into_iter().chain(security).collect()
    }
}

/// Returns the languages of which only the essentials are published.
fn essentials(
    written: &Spanned<Vec<Spanned<String>>>,
    languages: &[String],
    known: &Known<'_>,
    report: &mut Report<'_>,
) -> Vec<String> {
    if written.get_ref().is_empty() {
        return Vec::new();
    }
    let mut essentials = once(written, "essentials", report);
    for language in written.get_ref() {
        let code = language.get_ref();
        if !known.languages.contains(code) {
            report.add(
                language.span(),
                format!("has the language `{code}`, which has no folder"),
                format!("Use some of these: {}", known.languages.join(", ")),
            );
        } else if languages.contains(code) {
            report.add(
                language.span(),
                format!("has the language `{code}` under `languages` too"),
                "Remove it here: all of the site is in it already",
            );
        }
    }
    essentials.retain(|code| known.languages.contains(code) && !languages.contains(code));
    essentials
}

/// Parses the file, after reporting every unknown or missing key.
fn raw(source: &Source, problems: &mut Problems) -> Option<RawHost> {
    let table = match DeTable::parse(&source.text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            problems.add(
                FILE,
                error.span().map(|span| source.line(span.start)),
                format!("cannot be read from here on ({})", error.message().trim().replace('\n', "; ")),
                "Check that words are in \"quotes\", that each [ has its ] and each { its }, and that nothing is missing at the end",
            );
            return None;
        }
    };
    let before = problems.list().len();
    let mut report = Report { source, problems };
    keys::check(&table, KEYS, "", None, &mut report);
    let pages = table
        .get("exit_pages")
        .and_then(|pages| pages.get_ref().as_array());
    for page in pages.into_iter().flat_map(|pages| pages.iter()) {
        if let Some(inside) = page.get_ref().as_table() {
            keys::check(
                inside,
                EXIT_KEYS,
                "an exit page",
                Some(page.span()),
                &mut report,
            );
        }
    }
    if let Some(part) = table.get("security")
        && let Some(inside) = part.get_ref().as_table()
    {
        keys::check(
            inside,
            security::KEYS,
            "[security]",
            Some(part.span()),
            &mut report,
        );
    }
    if problems.list().len() > before {
        return None;
    }
    toml::from_str(&source.text)
        .map_err(|error| kind(source, &table, &error, problems))
        .ok()
}

/// Reports a value of the wrong type.
fn kind(source: &Source, table: &DeTable<'_>, error: &toml::de::Error, problems: &mut Problems) {
    let at = error.span().map_or(0, |span| span.start);
    let last = table
        .keys()
        .filter(|key| key.span().start <= at)
        .max_by_key(|key| key.span().start);
    let key = last.and_then(|key| {
        KEYS.iter()
            .find(|known| known.name == key.get_ref().as_ref())
    });
    match key {
        Some(key) => problems.add(
            FILE,
            Some(source.line(at)),
            format!("has `{}` with a value of the wrong kind", key.name),
            format!("Write {}", key.such_as),
        ),
        None => tables::blame(source, error, problems),
    }
}

fn name(written: &Spanned<String>, report: &mut Report<'_>) {
    if written.get_ref().trim().is_empty() {
        report.add(
            written.span(),
            "has no name",
            "Write a name that does not mention abuse",
        );
    }
    if let Some(word) = telling(written.get_ref()) {
        report.add(
            written.span(),
            format!(
                "has the name `{}`, and `{word}` gives away what the page is for",
                written.get_ref()
            ),
            "Write a name that does not mention abuse: it is shown on the tab and in the history",
        );
    }
}

/// Returns the site's own address, if it is allowed.
fn address(written: &Spanned<String>, report: &mut Report<'_>) -> Option<String> {
    let address = written.get_ref().trim_end_matches('/');
    let such_as =
        "Write the whole address with https://, such as address = \"https://lapwing.example.org\"";
    if number::web_problem(address).is_some() {
        report.add(
            written.span(),
            format!("has the address `{}`", written.get_ref()),
            such_as,
        );
        return None;
    }
    if address
        .trim_start_matches("https://")
        .contains(['/', '?', '#'])
    {
        report.add(
            written.span(),
            format!("has the address `{}`, which is a page on a site", written.get_ref()),
            "Give the site a name of its own, such as address = \"https://lapwing.example.org\": it must be at the top",
        );
        return None;
    }
    if let Some(word) = telling(address) {
        report.add(
            written.span(),
            format!("has the address `{address}`, and `{word}` gives away what the page is for"),
            "Publish it under a name that does not mention abuse: the address is in the history, and on the bills of some networks",
        );
    }
    Some(address.to_owned())
}

fn exits(pages: &Spanned<Vec<RawExit>>, own: Option<&str>, report: &mut Report<'_>) {
    if pages.get_ref().is_empty() {
        report.add(pages.span(), "has no exit page", "Write at least one, such as { name = \"Weather\", url = \"https://www.bbc.co.uk/weather\" }");
    }
    for page in pages.get_ref() {
        let (name, url) = (page.name.get_ref(), page.url.get_ref());
        if name.trim().is_empty() {
            report.add(
                page.name.span(),
                "has an exit page without a name",
                "Write the name that users see when they choose it",
            );
        }
        if let Some(write) = number::web_problem(url) {
            report.add(page.url.span(), format!("has the exit page `{url}`"), write);
        } else if own.is_some_and(|own| site(own) == site(url)) {
            report.add(
                page.url.span(),
                format!("has the exit page `{url}`, which is on this site itself"),
                "Write the address of an ordinary page on another site, such as \"https://www.bbc.co.uk/weather\"",
            );
        }
        for (words, span) in [(name, page.name.span()), (url, page.url.span())] {
            if let Some(word) = plainly_telling(words) {
                report.add(
                    span,
                    format!(
                        "has the exit page `{words}`, and `{word}` gives away what was looked at before"
                    ),
                    "Choose a page that anyone might have open, such as the weather",
                );
            }
        }
    }
}

/// Returns the site of an address, as far as a reader of the history would distinguish two.
fn site(url: &str) -> String {
    let host = url
        .trim_start_matches("https://")
        .split(['/', '?', '#'])
        .next();
    let host = host.unwrap_or_default().to_ascii_lowercase();
    host.trim_start_matches("www.").to_owned()
}

fn once(list: &Spanned<Vec<Spanned<String>>>, name: &str, report: &mut Report<'_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in list.get_ref() {
        if out.contains(item.get_ref()) {
            report.add(
                item.span(),
                format!("has `{}` twice in `{name}`", item.get_ref()),
                "Remove one of them",
            );
        } else {
            out.push(item.get_ref().clone());
        }
    }
    if out.is_empty() {
        report.add(
            list.span(),
            format!("has no `{name}`"),
            "Write at least one",
        );
    }
    out
}

//! content/facts/: what the texts say of law, medicine, money and the police, each with its source and the day on which
//! someone looked at it. Facts age as telephone numbers do, so the host is told when one is due.

use std::collections::BTreeMap;

use content::{Civil, Nations};
use serde::Deserialize;
use toml::Spanned;

use crate::files::Files;
use crate::language::Language;
use crate::problem::{Problem, Problems};
use crate::source::Source;
use crate::tables::{self, Report};

/// The folder of the files, by subject.
pub const FOLDER: &str = "content/facts";

/// Precedes a page's path below its language's folder.
const PAGES: &str = "pages/";

/// The longest time, in days, after which a claim is due to be looked at again.
const LONGEST: i64 = 366;

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// A public body.
    Official,
    /// The law itself.
    Law,
    /// The service itself.
    Operator,
    /// Anyone else.
    Other,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    claim: Vec<RawClaim>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClaim {
    id: Spanned<String>,
    says: Spanned<String>,
    texts: Spanned<Vec<Spanned<String>>>,
    nations: Spanned<Vec<Spanned<String>>>,
    source: Spanned<String>,
    dated: Spanned<String>,
    seen: Spanned<String>,
    kind: Kind,
    review: Spanned<String>,
}

/// A claim, as far as it is needed when it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its file.
    file: String,
    /// Its line.
    line: usize,
    /// Its id.
    id: String,
    /// What the texts say.
    says: String,
    /// Where it was seen.
    source: String,
    /// Whether that is a public body's page, the law or the operator's own.
    first_hand: bool,
    /// When to look at it again.
    review: Civil,
}

/// Reads and checks all files; none is needed.
pub fn read(
    project: &Files,
    reference: &Language,
    today: Civil,
    problems: &mut Problems,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut seen = BTreeMap::new();
    for name in project.list(FOLDER, ".toml") {
        let Some(source) = Source::read(project, &name, problems) else {
            continue;
        };
        let Some(raw) = tables::read::<Raw>(&source, problems) else {
            continue;
        };
        let mut report = Report {
            source: &source,
            problems,
        };
        for written in raw.claim {
            let line = source.line(written.id.span().start);
            let place = format!("{name}:{line}");
            if let Some(first) = seen.insert(written.id.get_ref().clone(), place) {
                report.add(
                    written.id.span(),
                    format!("`{}` is already in {first}", written.id.get_ref()),
                    "Give one of the two another id, or remove it",
                );
            }
            claims.extend(claim(&written, line, reference, today, &mut report));
        }
    }
    claims
}

/// Returns the claim, after reporting everything that is wrong with it.
fn claim(
    written: &RawClaim,
    line: usize,
    reference: &Language,
    today: Civil,
    report: &mut Report<'_>,
) -> Option<Claim> {
    for (field, words) in [("says", &written.says), ("source", &written.source)] {
        if words.get_ref().trim().is_empty() {
            report.add(
                words.span(),
                format!("has nothing in `{field}`"),
                "Write what the texts say, and the page where it stands",
            );
        }
    }
    texts(written, reference, report);
    nations(written, report);
    if !is_dated(written.dated.get_ref()) {
        report.add(
            written.dated.span(),
            format!("`{}` is no date of a source", written.dated.get_ref()),
            "Write a year, a month or a day, such as \"2026\", \"2026-04\" or \"2026-04-24\", or \"undated\"",
        );
    }
    let seen = day(&written.seen, report)?;
    if seen > today {
        report.add(
            written.seen.span(),
            format!("`{}` is in the future", written.seen.get_ref()),
            "Write the day on which someone looked at the source",
        );
    }
    let review = day(&written.review, report)?;
    if review <= seen || review.days() - seen.days() > LONGEST {
        report.add(
            written.review.span(),
            format!("`{}` is not within a year of `seen`", written.review.get_ref()),
            "Write the day on which to look again: within six months for what is changing, a year at most",
        );
    }
    Some(Claim {
        file: report.source.name.clone(),
        line,
        id: written.id.get_ref().clone(),
        says: written.says.get_ref().clone(),
        source: written.source.get_ref().clone(),
        first_hand: written.kind != Kind::Other,
        review,
    })
}

/// Reports texts that do not exist.
fn texts(written: &RawClaim, reference: &Language, report: &mut Report<'_>) {
    if written.texts.get_ref().is_empty() {
        report.add(
            written.texts.span(),
            "names no text that says it",
            "Write the ids of the texts, or remove the claim",
        );
    }
    for text in written.texts.get_ref() {
        let id = text.get_ref();
        let exists = match id.strip_prefix(PAGES) {
            Some(_) => {
                let file = format!("content/{}/{id}.md", reference.code);
                reference.pages.values().any(|page| page.file == file)
            }
            None => reference.messages.contains_key(id),
        };
        if !exists {
            report.add(
                text.span(),
                format!("names the text `{id}`, which does not exist"),
                "Write the id of a short text, or a page such as \"pages/silent-999\"",
            );
        }
    }
}

fn nations(written: &RawClaim, report: &mut Report<'_>) {
    let known = || format!("Use these: {}", Nations::KEYS.join(", "));
    if written.nations.get_ref().is_empty() {
        report.add(written.nations.span(), "has no nation", known());
    }
    for key in written.nations.get_ref() {
        if Nations::named(key.get_ref()).is_none() {
            let what = format!("`{}` is not one of the four nations", key.get_ref());
            report.add(key.span(), what, known());
        }
    }
}

fn is_dated(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    text == "undated" || Civil::parse(&full).is_some()
}

fn day(written: &Spanned<String>, report: &mut Report<'_>) -> Option<Civil> {
    let day = Civil::parse(written.get_ref());
    if day.is_none() {
        report.add(
            written.span(),
            format!("`{}` is not a date", written.get_ref()),
            "Write a day such as \"2026-11-30\"",
        );
    }
    day
}

/// Returns a note for each claim that is due to be looked at again.
pub fn due(claims: &[Claim], today: Civil) -> Vec<Problem> {
    let due = claims.iter().filter(|claim| claim.review <= today);
    due.map(|claim| Problem {
        file: claim.file.clone(),
        line: Some(claim.line),
        what: format!(
            "`{}` is due to be looked at again: {}",
            claim.id, claim.says
        ),
        write: format!(
            "Open {}, correct the texts if it has changed, and set `seen` and `review`",
            claim.source
        ),
    })
    .collect()
}

/// Returns how many claims rest on a public body, the law or the operator's own page.
pub fn first_hand(claims: &[Claim]) -> usize {
    claims.iter().filter(|claim| claim.first_hand).count()
}

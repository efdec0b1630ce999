//! Checks everything that editors wrote, without publishing it.

use std::collections::BTreeMap;
use std::path::Path;

use content::Civil;

use crate::about::Part;
use crate::checking;
use crate::content::Content;
use crate::facts;
use crate::files::Files;
use crate::hashed::Named;
use crate::language::{self, Language};
use crate::linked;
use crate::pack;
use crate::pages::{Circumstances, filled};
use crate::problem::{Problem, Problems};
use crate::reading::{self, ReadingAge};
use crate::renamed::App;
use crate::set_up;
use crate::stale::{self, ToDo};
use crate::template;

/// The result of a check without problems.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// How many short texts each language has.
    pub texts: usize,
    /// How many longer texts.
    pub pages: usize,
    /// The languages.
    pub languages: Vec<String>,
    /// The age of each number's last check, oldest first.
    pub ages: Vec<Age>,
    /// How many claims the texts make, and how many of them rest on a public body, the law or the operator's own page.
    pub claims: [usize; 2],
    /// Notes for the host that are not errors.
    pub notes: Vec<Problem>,
    /// The reading age of each file.
    pub reading: Vec<ReadingAge>,
}

/// A translation, and what is to be done in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Its code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// Whether only the essentials are in it.
    pub essentials: bool,
    /// Whether somebody who speaks it has read it.
    pub is_read: bool,
    /// Texts that are translated, and what is missing or stale.
    pub to_do: ToDo,
    /// Mistakes in it, which are errors only where it is published.
    pub mistakes: Vec<Problem>,
}

/// The age of a number's last check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Age {
    /// The file.
    pub file: String,
    /// The service's id.
    pub id: String,
    /// The service's name.
    pub name: String,
    /// The date of the last check; `None` without a known source, so that it is never shown.
    pub checked: Option<Civil>,
    /// Whole months since then.
    pub months: i32,
    /// Whether the app says that it may have changed.
    pub may_have_changed: bool,
}

/// Checks everything.
///
/// # Errors
/// All problems found.
pub fn check(root: &Path, today: Civil) -> Result<Checked, Problems> {
    checked(&Files::of_project(root), today)
}

/// Checks everything, in memory.
///
/// # Errors
/// All problems found.
pub fn checked(project: &Files, today: Civil) -> Result<Checked, Problems> {
    let mut problems = Problems::default();
    let Some(content) = Content::read(project, today, &mut problems) else {
        return Err(problems);
    };
    // Missing texts would be reported a second time by the pages that use them.
    if !problems.is_empty() {
        return Err(problems);
    }
    pages(project, &content, today, &mut problems);
    problems.or(Checked {
        texts: content.reference.messages.len(),
        pages: content.reference.pages.len(),
        languages: content.host.languages.clone(),
        ages: ages(&content, today),
        reading: reading::ages(project),
        claims: [content.facts.len(), facts::first_hand(&content.facts)],
        notes: [
            content.host.notes(),
            facts::due(&content.facts, today),
            linked::unknown(&content),
        ]
        .concat(),
    })
}

/// Returns the translations of a project, whether they are published or not.
///
/// # Errors
/// All problems with the project's own language.
pub fn translations(project: &Files, today: Civil) -> Result<Vec<Translation>, Problems> {
    let mut problems = Problems::default();
    let reference = &Language::read(project, language::REFERENCE, today, &mut problems);
    let codes = language::codes(project).into_iter();
    let codes = codes.filter(|code| *code != reference.code);
    let read = codes.map(|code| {
        let mut problems = Problems::default();
        let language = Language::read(project, &code, today, &mut problems);
        let about = language.about.as_ref();
        let part = about.map_or(Part::Whole, |about| about.part);
        language.compare(reference, part, &mut problems);
        let to_do = stale::to_do(project, &language, reference, &mut problems);
        Translation {
            name: about.map_or_else(|| code.clone(), |about| about.english.clone()),
            essentials: part == Part::Essentials,
            is_read: about.is_some_and(|about| about.is_read),
            code,
            to_do,
            mistakes: problems.list().to_vec(),
        }
    });
    let read = read.collect();
    problems.or(read)
}

/// Returns what a translation's made-from.toml says if it is up to date now.
///
/// # Errors
/// All problems with the project.
pub fn translated(project: &Files, code: &str, today: Civil) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let content = Content::read(project, today, &mut problems);
    let language = Language::read(project, code, today, &mut problems);
    match content {
        Some(content) if problems.is_empty() => Ok(stale::written(&language, &content.reference)),
        _ => Err(problems),
    }
}

/// Fills the pages as publishing would, with made-up file names.
fn pages(project: &Files, content: &Content, today: Civil, problems: &mut Problems) {
    let Some(template) = crate::source::Source::read(project, template::FILE, problems) else {
        return;
    };
    let packs: Vec<_> = content
        .languages
        .iter()
        .map(|language| pack::make(content, language))
        .collect();
    let Some((language, pack)) = content.languages.first().zip(packs.first()) else {
        return;
    };
    let shell: BTreeMap<String, Named> = template::published(&template.text)
        .into_iter()
        .filter(|name| name == template::APP_STYLE || project.has(&format!("shell/{name}")))
        .map(|name| {
            let made_up = Named {
                name: name.clone(),
                integrity: String::new(),
            };
            (name, made_up)
        })
        .collect();
    let circumstances = Circumstances {
        project,
        content,
        language,
        pack,
        today,
        shell: &shell,
        files: "{}",
        checking: checking::Files {
            script: "",
            integrity: "",
            wasm: "",
            briefing: "",
        },
        set_up: set_up::Needs::default(),
        app: &App::default(),
    };
    filled(&circumstances, &template.text, &template, problems);
}

fn ages(content: &Content, today: Civil) -> Vec<Age> {
    let mut ages = Vec::new();
    for area in &content.areas {
        let shown = area.services.iter().filter(|service| !service.unverified);
        ages.extend(shown.map(|service| Age {
            file: area.file.clone(),
            id: service.id.clone(),
            name: service.name.clone(),
            checked: Some(service.checked),
            months: service.checked.age_in_months(today),
            may_have_changed: service.may_have_changed(today),
        }));
        ages.extend(area.hidden.iter().map(|hidden| Age {
            file: area.file.clone(),
            id: hidden.id.clone(),
            name: hidden.name.clone(),
            checked: None,
            months: 0,
            may_have_changed: false,
        }));
    }
    ages.sort_by(|a, b| (a.checked, &a.id).cmp(&(b.checked, &b.id)));
    ages
}

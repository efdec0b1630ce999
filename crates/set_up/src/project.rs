//! The project that a site was made from, and what becomes of it with a form.

use std::collections::BTreeSet;

use content::{Civil, NUMBERS_FILE};
use serde::Serialize;
use sitegen::archive::{self, ArchiveError, Kind};
use sitegen::{Files, Making, Problems, Publication, Setting};

use crate::form::{Exit, Form, Lines};

const HOST: &str = "host.toml";
const PLAIN: &str = "plain.html";

/// A project, unpacked.
pub struct Project {
    files: Files,
    built: Files,
    ids: String,
    setting: Setting,
    /// The same, with the project's `numbers.txt`: what the pages that are there have.
    there: Setting,
    /// What the pages that are there were made with.
    published: Form,
    /// What the form begins with.
    before: Form,
    today: Civil,
}

/// Why something cannot be done. The page says it in its own words.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Not what this program is asked.
    #[error("request")]
    Request,
    /// The archive is damaged.
    #[error("archive")]
    Archive(#[from] ArchiveError),
    /// Something in the form is wrong: see [`Project::check`].
    #[error("form")]
    Form(#[from] Problems),
    /// The pages that are there would not accept this `numbers.txt`.
    #[error("alone")]
    Alone,
}

/// What the form begins with, and what there is to choose from.
#[derive(Debug, Serialize)]
pub struct Shown {
    /// The form.
    pub form: Form,
    /// The project's areas.
    pub areas: Vec<Choice>,
    /// The languages of which the essentials are translated, by their English names.
    pub languages: Vec<Choice>,
    /// The project's services, but for 999.
    pub services: Vec<Choice>,
}

/// Something to choose.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The present ways to reach a service.
    pub ways: Vec<String>,
}

/// What is wrong in a form: for each field, by its path, what to do about it, or nothing if it has to be filled in. What
/// belongs to no field has the path "".
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The problems.
    pub wrong: Vec<(String, String)>,
}

impl Project {
    /// Unpacks a project. `numbers` is the `numbers.txt` that is beside the pages now; if it is empty, or they would not
    /// accept it, the archive's own counts.
    ///
    /// # Errors
    /// [`Failed::Archive`], or [`Failed::Form`] if the project itself is wrong.
    pub fn open(bytes: &[u8], numbers: &[u8], today: Civil) -> Result<Self, Failed> {
        let (mut files, mut built) = (Files::default(), Files::default());
        for (name, bytes) in archive::unpacked(bytes)?.all() {
            match name.strip_prefix(archive::BUILT) {
                Some(name) => built.put(name, bytes.to_vec()),
                None => files.put(name, bytes.to_vec()),
            }
        }
        Self::begun(files, built, numbers, today)
    }

    /// As [`Project::open`], with what was in the archive; `built` may be empty if nothing will be made.
    ///
    /// # Errors
    /// As [`Project::open`].
    pub fn begun(files: Files, built: Files, numbers: &[u8], today: Civil) -> Result<Self, Failed> {
        let setting = Setting::read(&files, today)?;
        let ids = built.get("ids.txt").ok().flatten().unwrap_or_default();
        let ids = String::from_utf8_lossy(ids).trim().to_owned();
        let own = files.get(NUMBERS_FILE).ok().flatten().unwrap_or_default();
        let published = begun(&setting, own);
        let there = Setting::with_numbers(&files, today)?;
        let before = match !numbers.is_empty() && there.accepts(numbers, today) {
            true => begun(&setting, numbers),
            false => published.clone(),
        };
        Ok(Self {
            files,
            built,
            ids,
            setting,
            there,
            published,
            before,
            today,
        })
    }

    /// Returns what the form begins with, and what there is to choose from.
    #[must_use]
    pub fn shown(&self) -> Shown {
        let areas = self.setting.areas.iter().map(|area| Choice {
            id: area.key.clone(),
            name: area.name.clone(),
            ways: Vec::new(),
        });
        let languages = sitegen::translations(&self.files, self.today).unwrap_or_default();
        let languages = languages.into_iter().filter(|one| one.mistakes.is_empty());
        let languages = languages.map(|one| Choice {
            id: one.code,
            name: one.name,
            ways: Vec::new(),
        });
        let services = self.setting.areas.iter().flat_map(|area| &area.services);
        // 999 cannot be changed.
        let services = services.filter(|service| service.call.as_deref() != Some("999"));
        let services = services.map(|service| Choice {
            id: service.id.clone(),
            name: service.name.clone(),
            ways: service.ways().into_iter().map(str::to_owned).collect(),
        });
        Shown {
            form: self.before.clone(),
            areas: areas.collect(),
            languages: languages.collect(),
            services: services.collect(),
        }
    }

    /// Returns what is wrong in a form.
    #[must_use]
    pub fn check(&self, form: &Form) -> Found {
        let (files, host, numbers) = self.with(form);
        let missing = form.missing();
        let problems = sitegen::checked(&files, self.today)
            .err()
            .unwrap_or_default();
        let found = problems.list().iter().map(|problem| {
            let (lines, words) = match problem.file.as_str() {
                HOST => (Some(&host), format!("{}.", problem.write)),
                NUMBERS_FILE => (Some(&numbers), problem.what.clone()),
                _ => (None, problem.to_string()),
            };
            let field = lines
                .zip(problem.line)
                .and_then(|(lines, line)| lines.field(line));
            (field.unwrap_or_default().to_owned(), words)
        });
        // What lacks something as a whole lacks one of its fields.
        let told = |path: &str| {
            let mut fields = missing.iter().filter_map(|field| field.strip_prefix(path));
            fields.any(|field| field.starts_with('.'))
        };
        let found = found.filter(|(path, _)| path.is_empty() || !told(path));
        let missing = missing.iter().map(|field| (field.clone(), String::new()));
        Found {
            wrong: missing.chain(found).collect(),
        }
    }

    /// Makes the page without scripts.
    ///
    /// # Errors
    /// [`Failed::Form`]
    pub fn page(&self, form: &Form) -> Result<Vec<u8>, Failed> {
        let (site, _) = self.site(form)?;
        let page = site.files.into_iter().find(|(name, _)| name == PLAIN);
        page.map(|(_, bytes)| bytes).ok_or(Failed::Request)
    }

    /// Makes the whole site for a kind of host, as an archive.
    ///
    /// # Errors
    /// [`Failed`]
    pub fn make(&self, form: &Form, kind: Kind) -> Result<Vec<u8>, Failed> {
        let (site, files) = self.site(form)?;
        let address = Some(form.address.trim()).filter(|address| !address.is_empty());
        let files = kind.files(&site, &files, address, &mut |bytes, format| {
            format.squeeze(bytes)
        })?;
        Ok(archive::packed(&files)?)
    }

    /// Makes `numbers.txt` alone, to be put beside the pages that are there. It hides services of the host's own that those
    /// have and the form has not; it cannot take back other changes that they were made with.
    ///
    /// # Errors
    /// [`Failed::Alone`], or [`Failed::Form`]
    pub fn numbers_alone(&self, form: &Form) -> Result<Vec<u8>, Failed> {
        let (files, _, numbers) = self.with(form);
        sitegen::checked(&files, self.today)?;
        let (_, _, published) = self.with(&self.published);
        let kept = own_services(&numbers.text);
        let gone = own_services(&published.text)
            .into_iter()
            .filter(|id| !kept.contains(id));
        let mut parts: Vec<String> = gone.map(|id| format!("[{id}]\nhide = yes\n")).collect();
        if form.exits != self.published.exits {
            let exits = form
                .exits
                .iter()
                .map(|exit| format!("exit = {} {}\n", exit.name, exit.url));
            parts.push(format!("[site]\n{}", exits.collect::<String>()));
        }
        parts.push("end\n".to_owned());
        let text = numbers.text.trim_end();
        let text = text.strip_suffix("end").unwrap_or(text);
        let text = format!("{text}{}", parts.join("\n"));
        match self.there.accepts(text.as_bytes(), self.today) {
            true => Ok(text.into_bytes()),
            false => Err(Failed::Alone),
        }
    }

    /// Returns the project with what the form says, and the two files that say it.
    fn with(&self, form: &Form) -> (Files, Lines, Lines) {
        let written = form.written(&self.setting.taken, &self.setting.host.languages);
        let mut files = self.files.clone();
        files.put(HOST, written.host.text.clone().into_bytes());
        files.put(NUMBERS_FILE, written.numbers.text.clone().into_bytes());
        (files, written.host, written.numbers)
    }

    fn site(&self, form: &Form) -> Result<(Publication, Files), Failed> {
        let (files, _, _) = self.with(form);
        let making = Making {
            project: &files,
            built: &self.built,
            page: None,
            pseudo: false,
            today: self.today,
            built_for: Some(&self.ids),
        };
        Ok((making.site()?, files))
    }
}

/// Returns the form for these settings and this `numbers.txt`.
fn begun(setting: &Setting, numbers: &[u8]) -> Form {
    let host = &setting.host;
    let security = host.security.as_ref();
    let mut form = Form {
        name: host.name.clone(),
        address: host.address.clone().unwrap_or_default(),
        areas: host.areas.clone(),
        essentials: host.essentials.clone(),
        unread_translations: host.unread_translations,
        quiet_front_page: host.quiet_front_page,
        keep_child_pages: host.keep_child_pages,
        without_a_signal: host.without_a_signal,
        contact: security.map(|one| one.contact.clone()).unwrap_or_default(),
        expires: security.map(|one| day(one.expires)).unwrap_or_default(),
        ..Form::default()
    };
    let numbers = content::plain_signs(numbers);
    let ways_out = form.take_numbers(&String::from_utf8_lossy(&numbers), &setting.taken);
    let exit = |name: &str, url: &str| Exit {
        name: name.to_owned(),
        url: url.to_owned(),
    };
    form.exits = match ways_out.is_empty() {
        true => host.exits().map(|(name, url)| exit(name, url)).collect(),
        false => ways_out
            .iter()
            .map(|page| exit(&page.name, &page.url))
            .collect(),
    };
    form
}

/// Returns the ids of the services that a `numbers.txt` adds.
fn own_services(numbers: &str) -> BTreeSet<&str> {
    let headings = numbers
        .lines()
        .filter_map(|line| line.strip_prefix("[new "));
    headings.filter_map(|line| line.strip_suffix(']')).collect()
}

fn day(day: Civil) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

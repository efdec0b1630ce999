//! Publishes: makes a whole site from the project and the build output, in memory, and writes it to a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use content::{Civil, Pack};
use serde_json::json;

use crate::archive::{self, ArchiveError};
use crate::before;
use crate::built::{self, Built, BuiltFiles};
use crate::checking;
use crate::content::Content;
use crate::csp;
use crate::files::Files;
use crate::hashed::{self, Named};
use crate::headers::Headers;
use crate::ids;
use crate::missing;
use crate::offline;
use crate::pack;
use crate::pages::{Circumstances, Pages, filled};
use crate::plain;
use crate::problem::{Problem, Problems};
use crate::pseudo::Pseudo;
use crate::renamed;
use crate::security;
use crate::set_up;
use crate::shrink;
use crate::source::Source;
use crate::template;
use crate::today::today;

/// The script of the key derivation worker, in shell/.
const WORKER: &str = "derive.js";

/// The scripts that show and scan QR codes, in shell/: the page's half, and the worker's.
const LENS: [&str; 2] = ["lens.js", "lens-worker.js"];

/// The script that turns opening without a signal on and off, in shell/.
const AWAY: &str = "away.js";

/// The paths and options for publishing.
#[derive(Clone, Debug)]
pub struct Options {
    /// The project's folder.
    pub root: PathBuf,
    /// The build output.
    pub built: Built,
    /// The folder to write to.
    pub dist: PathBuf,
    /// The folder for the headers.
    pub headers_out: PathBuf,
    /// The page to fill instead of the template: trunk's, during development.
    pub page: Option<PathBuf>,
    /// Whether to add the two pseudo-languages, for tests.
    pub pseudo: bool,
}

/// What was published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The names of the files written into dist, in order.
    pub files: Vec<String>,
    /// Notes for the host that are not errors.
    pub notes: Vec<Problem>,
}

/// Publishes the site.
///
/// # Errors
/// All problems found; nothing is written if there is any problem with the content.
pub fn dist(options: &Options) -> Result<Report, Problems> {
    dist_on(options, today(), None)
}

/// Publishes as of this date. Given the ids that the app was built for (see [`ids`](crate::ids)), rejects content
/// with other ids: the app would reject its packs.
///
/// # Errors
/// As [`dist`].
pub fn dist_on(
    options: &Options,
    today: Civil,
    built_for: Option<&str>,
) -> Result<Report, Problems> {
    let mut problems = Problems::default();
    let page = match &options.page {
        Some(page) => read_text(page, &mut problems),
        None => None,
    };
    let built = options.built.read().map_err(|(path, e)| {
        problems.add(
            &path.display().to_string(),
            None,
            format!("cannot be read ({e})"),
            "Build it first: cargo xtask dist does all steps in order",
        );
    });
    let Ok(built) = built else {
        return Err(problems);
    };
    let making = Making {
        project: &Files::of_project(&options.root),
        built: &built,
        page,
        pseudo: options.pseudo,
        today,
        built_for,
    };
    making.site()?.write(options)
}

/// What a site is made from, in memory.
#[derive(Clone, Debug)]
pub struct Making<'a> {
    /// The project's files.
    pub project: &'a Files,
    /// The build output: see [`Built::read`].
    pub built: &'a Files,
    /// The page to fill instead of the template.
    pub page: Option<String>,
    /// Whether to add the two pseudo-languages.
    pub pseudo: bool,
    /// Today's date.
    pub today: Civil,
    /// The ids that the app was built for.
    pub built_for: Option<&'a str>,
}

impl Making<'_> {
    /// Makes the site.
    ///
    /// # Errors
    /// All problems found.
    pub fn site(&self) -> Result<Publication, Problems> {
        let mut problems = Problems::default();
        let Some(content) = Content::read(self.project, self.today, &mut problems) else {
            return Err(problems);
        };
        let ids = ids::written(content.reference.fingerprint());
        if self.built_for.is_some_and(|built_for| built_for != ids) {
            problems.add(
                &format!("content/{}", content.reference.code),
                None,
                "has different ids from those the app was built for",
                "Rebuild the app and everything with it",
            );
        }
        let built = BuiltFiles::of(self.built).map_err(|name| {
            problems.add(
                &name,
                None,
                "is missing or damaged",
                "Build it first: cargo xtask dist does all steps in order",
            );
        });
        match built {
            Ok(built) if problems.is_empty() => {
                let publication = compose(self, &built, &content, &mut problems);
                publication.filter(|_| problems.is_empty()).ok_or(problems)
            }
            _ => Err(problems),
        }
    }
}

/// A whole site, in memory.
#[derive(Clone, Debug)]
pub struct Publication {
    /// The files to publish, by name.
    pub files: Vec<(String, Vec<u8>)>,
    /// The files of the headers, for each kind of server, by name.
    pub headers: Vec<(&'static str, String)>,
    /// Notes for the host that are not errors.
    pub notes: Vec<Problem>,
}

fn compose(
    making: &Making<'_>,
    built: &BuiltFiles,
    content: &Content,
    problems: &mut Problems,
) -> Option<Publication> {
    let (project, today) = (making.project, making.today);
    let template = Source::read(project, template::FILE, problems)?;
    let page = making.page.as_ref().unwrap_or(&template.text);
    let (page, reload) = template::without_trunks_own(page);
    let mut files = Vec::new();
    let (app, pair) = renamed::named(built, &split(built, &mut files));
    files.extend(pair);

    let packs = packs(making.pseudo, content);
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (code, pack) in &packs {
        let volumes = pack.volumes().map(|volume| {
            let bytes = volume.encode();
            let name = hashed::name(
                &format!("text-{code}-{}", volume.volume.name()),
                &bytes,
                "bin",
            );
            let address = hashed::address(&name, &bytes);
            files.push((name, bytes));
            address
        });
        texts.insert(code.clone(), volumes.collect());
    }

    let mut shell = BTreeMap::new();
    // A missing file is reported for its placeholder, with the line; the others have no placeholder.
    let named = template::published(&page)
        .into_iter()
        .filter(|own| project.has(&format!("shell/{own}")));
    let others = [
        WORKER,
        AWAY,
        LENS[0],
        LENS[1],
        checking::SCRIPT,
        before::SCRIPT,
        set_up::SCRIPT,
    ];
    for own in named.chain(others.map(str::to_owned)) {
        let source = Source::read(project, &format!("shell/{own}"), problems)?;
        let script = shrink::js(&source.text).into_bytes();
        let name = hashed::name(own.trim_end_matches(".js"), &script, "js");
        let named = Named {
            integrity: hashed::integrity(&script),
            name: name.clone(),
        };
        shell.insert(own, named);
        files.push((name, script));
    }
    if template::published(&page)
        .iter()
        .any(|own| own == template::APP_STYLE)
    {
        let sheet = template::app_style(project, problems).into_bytes();
        let name = hashed::name("app", &sheet, "css");
        let named = Named {
            integrity: hashed::integrity(&sheet),
            name: name.clone(),
        };
        shell.insert(template::APP_STYLE.to_owned(), named);
        files.push((name, sheet));
    }
    let sheet = template::sheet(project, set_up::STYLE, problems).into_bytes();
    let set_up_style = Named {
        name: hashed::name(set_up::STEM, &sheet, "css"),
        integrity: hashed::integrity(&sheet),
    };
    files.push((set_up_style.name.clone(), sheet));
    let mut add = |stem: &str, bytes: Vec<u8>, ending: &str| {
        let name = hashed::name(stem, &bytes, ending);
        let address = hashed::address(&name, &bytes);
        files.push((name, bytes));
        address
    };
    let derive = add("derive", built.derive.clone(), "wasm");
    let lens_wasm = add("lens", built.lens.clone(), "wasm");
    let check_wasm = add("check", built.check.clone(), "wasm");
    let set_up_wasm = add(set_up::STEM, built.set_up.clone(), "wasm");
    let archive = match whole(making, content) {
        Ok(archive) => add(set_up::STEM, archive, "zip"),
        Err(e) => {
            problems.add(
                set_up::FILE,
                None,
                format!("cannot be made ({e})"),
                "Try again",
            );
            return None;
        }
    };
    let published = |own: &str| shell.get(own).map(Named::address).unwrap_or_default();
    let worker = published(WORKER);
    let [page_half, worker_half] = LENS.map(published);
    // In alphabetical order, so that the same source gives the same page: serde_json keeps an order or sorts, depending
    // on what else is built with it.
    let lens = json!({ "page": page_half, "wasm": lens_wasm, "worker": worker_half });
    let away = published(AWAY);
    let listing = json!({ "away": away, "derive": worker, "deriveWasm": derive, "lens": lens, "text": texts }).to_string();

    let (language, (_, pack)) = content.languages.first().zip(packs.first())?;
    let briefing = content.briefing(language).encode();
    let words_name = hashed::name("check", &briefing, "bin");
    let words = hashed::address(&words_name, &briefing);
    files.push((words_name, briefing));
    let script = shell.get(checking::SCRIPT)?;
    let circumstances = Circumstances {
        project,
        content,
        language,
        pack,
        today,
        shell: &shell,
        files: &listing,
        checking: checking::Files {
            script: &format!("/{}", script.name),
            integrity: &script.integrity,
            wasm: &check_wasm,
            briefing: &words,
        },
        set_up: set_up::Needs {
            script: shell.get(set_up::SCRIPT),
            style: Some(&set_up_style),
            wasm: &set_up_wasm,
            project: &archive,
        },
        app: &app,
    };
    let Pages {
        index,
        plain,
        plain_in,
        check,
        missing,
        before,
        set_up,
    } = filled(&circumstances, &page, &template, problems);
    let index = index.replace("</body>", &format!("{reload}</body>"));
    let policy = csp::policy(&[&index, &plain, &check]);
    files.push((template::FILE.to_owned(), index.into_bytes()));
    files.push((plain::FILE.to_owned(), plain.into_bytes()));
    files.extend(
        plain_in
            .into_iter()
            .map(|(name, page)| (name, page.into_bytes())),
    );
    files.push((checking::FILE.to_owned(), check.into_bytes()));
    files.push((missing::FILE.to_owned(), missing.into_bytes()));
    files.extend(before.map(|page| (before::FILE.to_owned(), page.into_bytes())));
    files.extend(set_up.map(|page| (set_up::FILE.to_owned(), page.into_bytes())));
    let numbers = content.numbers.iter().cloned();
    files.extend(numbers.map(|file| (content::NUMBERS_FILE.to_owned(), file)));
    files.extend(public(project));
    if let Some(security) = &content.host.security {
        let text = security::file(security, content.host.address.as_deref());
        files.push((security::FILE.to_owned(), text.into_bytes()));
    }
    let worker = Source::read(project, offline::SCRIPT, problems)?;
    let kept = content
        .host
        .without_a_signal
        .then(|| offline::kept_of(&files));
    let worker = offline::worker(&shrink::js(&worker.text), kept.as_ref());
    files.push((offline::FILE.to_owned(), worker.into_bytes()));
    let names = files.iter().map(|(name, _)| name.clone()).collect();
    Some(Publication {
        files,
        headers: Headers::new(&policy, names).written(),
        notes: content.host.notes(),
    })
}

/// Returns the project and the build output as one archive, from which `set-up.html` makes the site anew.
fn whole(making: &Making<'_>, content: &Content) -> Result<Vec<u8>, ArchiveError> {
    let mut files = making.project.clone();
    for (name, bytes) in making.built.all() {
        files.put(&format!("{}{name}", archive::BUILT), bytes.to_vec());
    }
    let ids = ids::written(content.reference.fingerprint());
    files.put(archive::IDS, ids.into_bytes());
    archive::packed(&files)
}

/// Adds the app's other files under hashed names, and returns which of them each split needs.
fn split(built: &BuiltFiles, files: &mut Vec<(String, Vec<u8>)>) -> BTreeMap<String, Vec<String>> {
    let mut names = BTreeMap::new();
    for (chunk, bytes) in &built.chunks {
        let stem = chunk.replace("split_", "app-").replace("chunk_", "app-");
        let name = hashed::name(&stem, bytes, "wasm");
        names.insert(chunk, hashed::address(&name, bytes));
        files.push((name, bytes.clone()));
    }
    let needed = built.parts.iter().map(|(split, chunks)| {
        let needed = chunks.iter().filter_map(|chunk| names.get(chunk).cloned());
        (split.clone(), needed.collect())
    });
    needed.collect()
}

/// The packs by language, the default language's first.
fn packs(pseudo: bool, content: &Content) -> Vec<(String, Pack)> {
    let mut languages = content.languages.clone();
    if pseudo {
        languages.extend(Pseudo::ALL.map(|pseudo| pseudo.of(&content.reference)));
    }
    languages
        .into_iter()
        .map(|language| (language.code.clone(), pack::make(content, &language)))
        .collect()
}

/// The files of public/, unchanged.
fn public(project: &Files) -> Vec<(String, Vec<u8>)> {
    let inside = project.all().filter_map(|(name, bytes)| {
        let name = name.strip_prefix("public/")?;
        (!name.contains('/') && !name.starts_with('.')).then(|| (name.to_owned(), bytes.to_vec()))
    });
    inside.collect()
}

fn read_text(path: &Path, problems: &mut Problems) -> Option<String> {
    let bytes = read_bytes(path, problems)?;
    let text = String::from_utf8(bytes);
    if text.is_err() {
        problems.add(
            &path.display().to_string(),
            None,
            "is not text in UTF-8",
            "Build it again",
        );
    }
    text.ok()
}

fn read_bytes(path: &Path, problems: &mut Problems) -> Option<Vec<u8>> {
    std::fs::read(path)
        .map_err(|e| {
            problems.add(
                &path.display().to_string(),
                None,
                format!("cannot be read ({e})"),
                "Build it first: cargo xtask dist does all steps in order",
            )
        })
        .ok()
}

impl Publication {
    fn write(self, options: &Options) -> Result<Report, Problems> {
        let mut problems = Problems::default();
        // During development they are already there, under trunk's names.
        if options.built.site == options.dist {
            remove_pair(&options.dist, &mut problems);
        }
        for (name, bytes) in &self.files {
            put(&options.dist, name, bytes, &mut problems);
        }
        for (name, text) in self.headers {
            put(&options.headers_out, name, text.as_bytes(), &mut problems);
        }
        problems.or(Report {
            files: self.files.into_iter().map(|(name, _)| name).collect(),
            notes: self.notes,
        })
    }
}

/// Removes the app's own two files as they were built.
fn remove_pair(folder: &Path, problems: &mut Problems) {
    let removed = built::stem(folder).and_then(|stem| {
        std::fs::remove_file(folder.join(format!("{stem}.js")))?;
        std::fs::remove_file(folder.join(format!("{stem}_bg.wasm")))
    });
    if let Err(e) = removed {
        let name = folder.display().to_string();
        let what = format!("still contains the app as it was built ({e})");
        problems.add(&name, None, what, "Check that the folder is writable");
    }
}

fn put(folder: &Path, name: &str, bytes: &[u8], problems: &mut Problems) {
    let path = folder.join(name);
    let within = path.parent().unwrap_or(folder);
    if let Err(e) = std::fs::create_dir_all(within).and_then(|()| std::fs::write(&path, bytes)) {
        problems.add(
            &path.display().to_string(),
            None,
            format!("cannot be written ({e})"),
            "Check that the folder is writable and the disk has space",
        );
    }
}

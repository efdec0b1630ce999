//! Publishes: fills dist/, which already holds the app's own two files, and writes the headers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use content::{Civil, Pack};
use serde_json::json;

use crate::before;
use crate::checking;
use crate::content::Content;
use crate::csp;
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
use crate::renamed::{self, App};
use crate::security;
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
    /// The folder with the app's script and WebAssembly.
    pub dist: PathBuf,
    /// The finished wasm of the key derivation worker.
    pub derive_wasm: PathBuf,
    /// The finished wasm of the worker that draws and reads QR codes.
    pub lens_wasm: PathBuf,
    /// The finished wasm of the page for hosts.
    pub check_wasm: PathBuf,
    /// The app's other files: `split.json` lists which files each split needs, by name without `.wasm`.
    pub split: PathBuf,
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
    let Some(content) = Content::read(&options.root, today, &mut problems) else {
        return Err(problems);
    };
    let ids = ids::written(content.reference.fingerprint());
    if built_for.is_some_and(|built_for| built_for != ids) {
        problems.add(
            &format!("content/{}", content.reference.code),
            None,
            "has different ids from those the app was built for",
            "Rebuild the app and everything with it",
        );
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let app = match renamed::rename(&options.dist) {
        Ok(app) => app,
        Err(e) => {
            problems.add(
                &options.dist.display().to_string(),
                None,
                format!("contains no app ({e})"),
                "Build it first: cargo xtask dist does all steps in order",
            );
            return Err(problems);
        }
    };
    let publication = compose(options, &app, &content, today, &mut problems);
    match publication {
        Some(publication) if problems.is_empty() => publication.write(options),
        _ => Err(problems),
    }
}

/// Everything to be written.
struct Publication {
    files: Vec<(String, Vec<u8>)>,
    headers: Headers,
    notes: Vec<Problem>,
}

fn compose(
    options: &Options,
    app: &App,
    content: &Content,
    today: Civil,
    problems: &mut Problems,
) -> Option<Publication> {
    let root = options.root.as_path();
    let template = Source::read(root, template::FILE, problems)?;
    let page = match &options.page {
        Some(page) => read_text(page, problems)?,
        None => template.text.clone(),
    };
    let (page, reload) = template::without_trunks_own(&page);
    let mut files = Vec::new();

    let packs = packs(options, content);
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
        .filter(|own| root.join("shell").join(own).is_file());
    let others = [
        WORKER,
        AWAY,
        LENS[0],
        LENS[1],
        checking::SCRIPT,
        before::SCRIPT,
    ];
    for own in named.chain(others.map(str::to_owned)) {
        let source = Source::read(root, &format!("shell/{own}"), problems)?;
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
        let sheet = template::app_style(root, problems).into_bytes();
        let name = hashed::name("app", &sheet, "css");
        let named = Named {
            integrity: hashed::integrity(&sheet),
            name: name.clone(),
        };
        shell.insert(template::APP_STYLE.to_owned(), named);
        files.push((name, sheet));
    }
    let mut add = |stem: &str, bytes: Vec<u8>, ending: &str| {
        let name = hashed::name(stem, &bytes, ending);
        let address = hashed::address(&name, &bytes);
        files.push((name, bytes));
        address
    };
    let derive = add(
        "derive",
        read_bytes(&options.derive_wasm, problems)?,
        "wasm",
    );
    let lens_wasm = add("lens", read_bytes(&options.lens_wasm, problems)?, "wasm");
    let check_wasm = add("check", read_bytes(&options.check_wasm, problems)?, "wasm");
    let published = |own: &str| shell.get(own).map(Named::address).unwrap_or_default();
    let worker = published(WORKER);
    let [page_half, worker_half] = LENS.map(published);
    // In alphabetical order, so that the same source gives the same page: serde_json keeps an order or sorts, depending
    // on what else is built with it.
    let lens = json!({ "page": page_half, "wasm": lens_wasm, "worker": worker_half });
    let split = split(&options.split, &mut files, problems);
    let away = published(AWAY);
    let listing = json!({ "away": away, "derive": worker, "deriveWasm": derive, "lens": lens, "split": split, "text": texts }).to_string();

    let (language, (_, pack)) = content.languages.first().zip(packs.first())?;
    let briefing = content.briefing(language).encode();
    let words_name = hashed::name("check", &briefing, "bin");
    let words = hashed::address(&words_name, &briefing);
    files.push((words_name, briefing));
    let script = shell.get(checking::SCRIPT)?;
    let circumstances = Circumstances {
        root,
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
        app,
    };
    let Pages {
        index,
        plain,
        check,
        missing,
        before,
    } = filled(&circumstances, &page, &template, problems);
    let index = index.replace("</body>", &format!("{reload}</body>"));
    let policy = csp::policy(&[&index, &plain, &check]);
    files.push((template::FILE.to_owned(), index.into_bytes()));
    files.push((plain::FILE.to_owned(), plain.into_bytes()));
    files.push((checking::FILE.to_owned(), check.into_bytes()));
    files.push((missing::FILE.to_owned(), missing.into_bytes()));
    files.extend(before.map(|page| (before::FILE.to_owned(), page.into_bytes())));
    let numbers = content.numbers.iter().cloned();
    files.extend(numbers.map(|file| (content::NUMBERS_FILE.to_owned(), file)));
    files.extend(public(root, problems));
    if let Some(security) = &content.host.security {
        let text = security::file(security, content.host.address.as_deref());
        files.push((security::FILE.to_owned(), text.into_bytes()));
    }
    let worker = Source::read(root, offline::SCRIPT, problems)?;
    let kept = content
        .host
        .without_a_signal
        .then(|| offline::kept_of(&files));
    let worker = offline::worker(&shrink::js(&worker.text), kept.as_ref());
    files.push((offline::FILE.to_owned(), worker.into_bytes()));
    // The app's own two files are already there.
    let mut names = crate::source::list(&options.dist, "", "");
    names.extend(files.iter().map(|(name, _)| name.clone()));
    Some(Publication {
        files,
        headers: Headers::new(&policy, names),
        notes: content.host.notes(),
    })
}

/// Adds the app's other files under hashed names, and returns which of them each split needs.
fn split(
    folder: &Path,
    files: &mut Vec<(String, Vec<u8>)>,
    problems: &mut Problems,
) -> BTreeMap<String, Vec<String>> {
    let list = read_bytes(&folder.join("split.json"), problems).unwrap_or_default();
    let list: BTreeMap<String, Vec<String>> = serde_json::from_slice(&list).unwrap_or_default();
    let stems: BTreeSet<&String> = list.values().flatten().collect();
    let mut names = BTreeMap::new();
    for stem in stems {
        if let Some(bytes) = read_bytes(&folder.join(format!("{stem}.wasm")), problems) {
            let name = hashed::name(
                &stem.replace("split_", "app-").replace("chunk_", "app-"),
                &bytes,
                "wasm",
            );
            names.insert(stem.clone(), hashed::address(&name, &bytes));
            files.push((name, bytes));
        }
    }
    list.into_iter()
        .map(|(split, stems)| {
            let needed = stems.iter().filter_map(|stem| names.get(stem).cloned());
            (split, needed.collect())
        })
        .collect()
}

/// The packs by language, the default language's first.
fn packs(options: &Options, content: &Content) -> Vec<(String, Pack)> {
    let mut languages = content.languages.clone();
    if options.pseudo {
        languages.extend(Pseudo::ALL.map(|pseudo| pseudo.of(&content.reference)));
    }
    languages
        .into_iter()
        .map(|language| (language.code.clone(), pack::make(content, &language)))
        .collect()
}

/// The files of public/, unchanged.
fn public(root: &Path, problems: &mut Problems) -> Vec<(String, Vec<u8>)> {
    let names = crate::source::list(root, "public", "");
    names
        .iter()
        .filter(|name| root.join(name).is_file())
        .filter_map(|name| {
            let bytes = read_bytes(&root.join(name), problems)?;
            Some((name.trim_start_matches("public/").to_owned(), bytes))
        })
        .collect()
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
        for (name, bytes) in &self.files {
            put(&options.dist, name, bytes, &mut problems);
        }
        for (name, text) in self.headers.written() {
            put(&options.headers_out, name, text.as_bytes(), &mut problems);
        }
        problems.or(Report {
            files: self.files.into_iter().map(|(name, _)| name).collect(),
            notes: self.notes,
        })
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

//! content/areas/*.toml: the services, a file for each area.

use content::{Area, Civil, Service};
use serde::Deserialize;
use toml::Spanned;

use crate::language::Language;
use crate::problem::Problems;
use crate::service::{self, Hidden, Listed, Places, RawService};
use crate::source::{self, Source};
use crate::tables::{self, Report};

/// The folder of the areas.
pub const FOLDER: &str = "content/areas";

/// Returns whether an area needs no area around it: the whole of the UK, or one of its nations.
fn is_wide(key: &str) -> bool {
    key == content::EVERYWHERE || content::Nations::named(key).is_some()
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawArea {
    name: Spanned<String>,
    title: Option<Spanned<String>>,
    within: Option<Spanned<String>>,
    #[serde(default)]
    service: Vec<RawService>,
}

/// An area as written, without the texts of any language.
#[derive(Clone, Debug)]
pub struct AreaFile {
    /// Its key: the file's name.
    pub key: String,
    /// The file.
    pub file: String,
    /// Its name, used if there is no message for it.
    name: String,
    /// The message with its name in each language. A host who adds an area without rebuilding the app has none: the
    /// app knows only the ids it was built with.
    title: Option<String>,
    /// The key of the area around it.
    pub within: Option<String>,
    /// The services that are shown; a note is stored as its message id.
    pub services: Vec<Service>,
    /// The services without a known source: never shown, so never sent either.
    pub hidden: Vec<Hidden>,
}

impl AreaFile {
    /// An area that a host has added in `numbers.txt`.
    pub fn added(area: Area) -> Self {
        Self {
            key: area.key,
            file: content::NUMBERS_FILE.to_owned(),
            name: area.name,
            title: None,
            within: area.within,
            services: area.services,
            hidden: Vec::new(),
        }
    }

    /// Returns the ids of all its services.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let shown = self.services.iter().map(|service| service.id.as_str());
        shown.chain(self.hidden.iter().map(|hidden| hidden.id.as_str()))
    }
}

/// Reads and checks one area's file.
pub fn read(
    source: &Source,
    reference: &Language,
    today: Civil,
    places: &mut Places,
    problems: &mut Problems,
) -> Option<AreaFile> {
    let raw: RawArea = tables::read(source, problems)?;
    let mut report = Report { source, problems };
    let key = source::stem(&source.name).to_owned();
    if !content::ids::is_kebab(&key) {
        report.add(
            0..0,
            "the file's name is not in small letters with hyphens",
            "Rename it, for instance to north-east.toml",
        );
    }
    if raw.name.get_ref().trim().is_empty() {
        report.add(
            raw.name.span(),
            "the area has no name",
            "Write it between the quotes",
        );
    }
    if let Some(title) = &raw.title {
        report.message(title.span(), title.get_ref(), reference);
    }
    if raw.within.is_none() && !is_wide(&key) {
        report.add(raw.name.span(), "does not say which area contains this one, so anyone who chooses it would not see that area's services", "Write a line below it such as `within = \"england\"`");
    }
    let (mut services, mut hidden) = (Vec::new(), Vec::new());
    for raw in raw.service {
        match service::check(raw, reference, today, places, &mut report) {
            Some(Listed::Shown(service)) => services.push(*service),
            Some(Listed::Hidden(one)) => hidden.push(one),
            None => {}
        }
    }
    Some(AreaFile {
        key,
        file: source.name.clone(),
        name: raw.name.into_inner(),
        title: raw.title.map(Spanned::into_inner),
        within: raw.within.map(Spanned::into_inner),
        services,
        hidden,
    })
}

/// Checks that every surrounding area exists.
pub fn around(areas: &[AreaFile], problems: &mut Problems) {
    for area in areas {
        let Some(within) = &area.within else { continue };
        if within == &area.key || !areas.iter().any(|other| &other.key == within) {
            problems.add(
                &area.file,
                None,
                format!("is within `{within}`, which is not another area"),
                format!("Use the name of a file in {FOLDER}, without .toml"),
            );
        }
    }
}

impl AreaFile {
    /// Returns the area in one language.
    pub fn in_language(&self, language: &Language) -> Area {
        let text = |id: &str| language.plain(id).unwrap_or_default().to_owned();
        // A service that a host has added has its note itself, in one language.
        let note = |note: &str| match content::ids::is_kebab(note) {
            true => text(note),
            false => note.to_owned(),
        };
        let services = self.services.iter().map(|service| Service {
            note: service.note.as_deref().map(note),
            ..service.clone()
        });
        Area {
            key: self.key.clone(),
            name: match &self.title {
                Some(title) => text(title),
                None => self.name.clone(),
            },
            within: self.within.clone(),
            services: services.collect(),
        }
    }
}

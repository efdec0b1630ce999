//! What a form for a host begins with: the project's settings and services, without the changes in `numbers.txt`.

use std::collections::BTreeSet;

use content::{Area, Briefing, Civil, NUMBERS_FILE, Verdict};

use crate::area::AreaFile;
use crate::content::Content;
use crate::files::Files;
use crate::host::{ExitPage, Host};
use crate::problem::Problems;

/// A project's settings and services.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The host's settings.
    pub host: Host,
    /// Every area with a file, the host's first and in its order, in the default language; services that are never shown
    /// are left out.
    pub areas: Vec<Area>,
    /// The ids of all areas and services, also of those that are never shown.
    pub taken: BTreeSet<String>,
    briefing: Briefing,
}

impl Setting {
    /// Reads a project.
    ///
    /// # Errors
    /// All problems found.
    pub fn read(project: &Files, today: Civil) -> Result<Self, Problems> {
        let mut without = project.clone();
        without.remove(NUMBERS_FILE);
        Self::with_numbers(&without, today)
    }

    /// Reads a project, with the changes in its `numbers.txt`.
    ///
    /// # Errors
    /// All problems found.
    pub fn with_numbers(project: &Files, today: Civil) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let Some(content) = Content::read(project, today, &mut problems) else {
            return Err(problems);
        };
        let language = content.languages.first().unwrap_or(&content.reference);
        let ids = content.areas.iter().flat_map(AreaFile::ids);
        let keys = content.areas.iter().map(|area| area.key.as_str());
        problems.or(Self {
            taken: ids.chain(keys).map(str::to_owned).collect(),
            areas: content
                .areas
                .iter()
                .map(|area| area.in_language(language))
                .collect(),
            briefing: content.briefing(language),
            host: content.host,
        })
    }

    /// Whether pages made from this project would accept a `numbers.txt`.
    #[must_use]
    pub fn accepts(&self, numbers: &[u8], today: Civil) -> bool {
        matches!(
            self.briefing.clone().verdict(numbers, today),
            Verdict::Right(_)
        )
    }
}

impl Host {
    /// Returns the pages that the way out can lead to, by name and address.
    pub fn exits(&self) -> impl Iterator<Item = (&str, &str)> {
        self.exit_pages
            .iter()
            .map(|ExitPage { name, url }| (name.as_str(), url.as_str()))
    }
}

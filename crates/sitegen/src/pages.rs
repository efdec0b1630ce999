//! The site's pages, filled: to be published, or only to be checked.

use std::collections::BTreeMap;

use content::{Civil, Pack};

use crate::before;
use crate::checking;
use crate::content::Content;
use crate::files::Files;
use crate::filter;
use crate::hashed::Named;
use crate::language::Language;
use crate::missing;
use crate::numbers::Scribe;
use crate::pack;
use crate::plain;
use crate::problem::Problems;
use crate::renamed::App;
use crate::set_up;
use crate::source::Source;
use crate::template::{self, Filling};

/// What the pages are filled with.
pub struct Circumstances<'a> {
    pub project: &'a Files,
    pub content: &'a Content,
    pub language: &'a Language,
    pub pack: &'a Pack,
    pub today: Civil,
    pub shell: &'a BTreeMap<String, Named>,
    pub files: &'a str,
    pub checking: checking::Files<'a>,
    pub set_up: set_up::Needs<'a>,
    pub app: &'a App,
}

/// The finished pages.
pub struct Pages {
    /// The first page.
    pub index: String,
    /// The page without scripts.
    pub plain: String,
    /// The same in the other languages, by its name.
    pub plain_in: Vec<(String, String)>,
    /// The page for hosts.
    pub check: String,
    /// The page in place of a missing file.
    pub missing: String,
    /// The list of what a host does first, if it is written.
    pub before: Option<String>,
    /// The page that sets the site up, if its files are published.
    pub set_up: Option<String>,
}

/// Fills the page without scripts in the other languages.
fn plain_in(
    c: &Circumstances<'_>,
    plain: &Filling<'_>,
    problems: &mut Problems,
) -> Vec<(String, String)> {
    let others = c.content.languages.iter().skip(1);
    let pages = others.chain(&c.content.essentials).map(|language| {
        let pack = pack::make(c.content, language);
        let filling = Filling {
            language,
            scribe: Scribe {
                language,
                pack: &pack,
                today: c.today,
            },
            ..*plain
        };
        plain::check(&filling, problems);
        (plain::file_in(&language.code), plain::page(&filling))
    });
    pages.collect()
}

/// Fills all pages.
pub fn filled(
    c: &Circumstances<'_>,
    page: &str,
    template: &Source,
    problems: &mut Problems,
) -> Pages {
    let style = template::style(c.project, problems);
    let filling = Filling {
        content: c.content,
        language: c.language,
        scribe: Scribe {
            language: c.language,
            pack: c.pack,
            today: c.today,
        },
        project: c.project,
        style: &style,
        shell: c.shell,
        files: c.files,
        app: c.app,
    };
    let plain_style = [
        style.as_str(),
        &template::plain_style(c.project, problems),
        &filter::style(),
    ]
    .concat();
    let plain = Filling {
        style: &plain_style,
        ..filling
    };
    plain::check(&filling, problems);
    checking::check(c.language, problems);
    missing::check(&filling, problems);
    before::check(&filling, problems);
    set_up::check(&filling, problems);
    Pages {
        index: template::fill(page, template, &filling, problems),
        plain: plain::page(&plain),
        plain_in: plain_in(c, &plain, problems),
        check: checking::page(&filling, c.checking),
        missing: missing::page(&filling),
        before: c
            .shell
            .get(before::SCRIPT)
            .and_then(|script| before::page(&plain, script)),
        set_up: set_up::page(&filling, c.set_up),
    }
}

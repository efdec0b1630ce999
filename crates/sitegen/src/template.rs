//! index.html: a template without prose, its placeholders filled from the content.

use std::collections::BTreeMap;

use content::{Arg, Direction};

use crate::content::Content;
use crate::files::Files;
use crate::hashed::Named;
use crate::html;
use crate::language::Language;
use crate::numbers::Scribe;
use crate::plain;
use crate::problem::Problems;
use crate::renamed::App;
use crate::shrink;
use crate::source::Source;

/// The template.
pub const FILE: &str = "index.html";

/// What the placeholders are filled with.
#[derive(Clone, Copy)]
pub struct Filling<'a> {
    /// What editors wrote.
    pub content: &'a Content,
    /// The default language's texts.
    pub language: &'a Language,
    /// Services as HTML.
    pub scribe: Scribe<'a>,
    /// The project's files, for shell/.
    pub project: &'a Files,
    /// The style sheet.
    pub style: &'a str,
    /// The published shell files, by their source names.
    pub shell: &'a BTreeMap<String, Named>,
    /// The published files as JSON.
    pub files: &'a str,
    /// The app's own two files.
    pub app: &'a App,
}

/// Returns the page with every placeholder filled. Lines in problems are those of the template.
pub fn fill(
    page: &str,
    template: &Source,
    filling: &Filling<'_>,
    problems: &mut Problems,
) -> String {
    let page = shrink::html(page);
    let mut out = String::with_capacity(page.len() * 2);
    let mut rest = page.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        // A name that contains another one, or spans lines, was never closed.
        let ended = after
            .split_once("}}")
            .filter(|(name, _)| !name.contains(['{', '<', '"', '\n']));
        let Some((name, after)) = ended else {
            let begin = after.lines().next().unwrap_or_default();
            let line = template
                .text
                .find(&format!("{{{{{begin}"))
                .map(|at| template.line(at));
            problems.add(
                FILE,
                line,
                "has a placeholder that is not closed",
                "Write }} after its name",
            );
            return out;
        };
        match value(name, filling, problems) {
            Ok(value) => out.push_str(&value),
            Err((what, write)) => {
                let line = template
                    .text
                    .find(&format!("{{{{{name}}}}}"))
                    .map(|at| template.line(at));
                problems.add(
                    FILE,
                    line,
                    format!("has the placeholder `{{{{{name}}}}}`{what}"),
                    write,
                );
            }
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Returns the page without the line that tells trunk what to build, and separately trunk's live-reload script,
/// which is used only during development and has trunk's own placeholders.
#[must_use]
pub fn without_trunks_own(page: &str) -> (String, String) {
    let lines = page
        .split_inclusive('\n')
        .filter(|line| !line.contains("<link data-trunk "));
    let page: String = lines.collect();
    let script = page
        .rsplit_once("<script>")
        .filter(|(_, script)| script.contains("{{__TRUNK_"));
    let Some((before, script)) = script else {
        return (page, String::new());
    };
    let (script, after) = script.split_once("</script>").unwrap_or((script, ""));
    (
        format!("{before}{after}"),
        format!("<script>{script}</script>"),
    )
}

/// The app's style sheet, by the name that the template gives it. It is a file of its own: the page has only the rules
/// that it needs before the app is there.
pub const APP_STYLE: &str = "app.css";

/// Returns the names of shell files, and of the app's style sheet, that the template publishes: `{{file:…}}`.
pub fn published(page: &str) -> Vec<String> {
    let mut names: Vec<String> = page
        .split("{{file:")
        .skip(1)
        .filter_map(|after| after.split_once("}}"))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Returns the style sheet of the pages themselves: the files of style/, concatenated.
pub fn style(project: &Files, problems: &mut Problems) -> String {
    sheet(project, "style", problems)
}

/// Returns the app's style sheet: the files of style/app/, concatenated.
pub fn app_style(project: &Files, problems: &mut Problems) -> String {
    sheet(project, "style/app", problems)
}

/// Returns what the plain page has besides: the files of style/plain/, concatenated.
pub fn plain_style(project: &Files, problems: &mut Problems) -> String {
    sheet(project, "style/plain", problems)
}

pub(crate) fn sheet(project: &Files, folder: &str, problems: &mut Problems) -> String {
    let files = project.list(folder, ".css");
    let sheets = files.iter().filter_map(|name| {
        let source = Source::read(project, name, problems)?;
        if let Some(at) = source.text.find("</style") {
            problems.add(
                name,
                Some(source.line(at)),
                "has `</style`",
                "Remove it; it would end the style sheet in the page",
            );
        }
        match shrink::css(&source.text) {
            Ok(small) => Some(small),
            Err(why) => {
                problems.add(
                    name,
                    None,
                    format!("is no style sheet: {why}"),
                    "Correct it",
                );
                None
            }
        }
    });
    sheets
        .filter(|sheet| !sheet.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

type Wrong = (String, String);

fn value(name: &str, filling: &Filling<'_>, problems: &mut Problems) -> Result<String, Wrong> {
    let host = &filling.content.host;
    let (kind, argument) = name.split_once(':').unwrap_or((name, ""));
    match (kind, argument) {
        ("lang", "") => Ok(html::escape(&filling.language.code)),
        ("dir", "") => Ok(direction(filling.language.direction).to_owned()),
        ("name", "") => Ok(html::escape(&host.name)),
        ("exit", "") => Ok(host.exit_pages.first().map(|page| html::escape(&page.url)).unwrap_or_default()),
        ("exits", "") => serde_json::to_string(&host.exit_pages).map(|json| html::escape(&json)).map_err(|e| (format!(", but {e}"), "See host.toml".to_owned())),
        ("quiet", "") => Ok(host.quiet_front_page.to_string()),
        ("offline", "") => Ok(host.without_a_signal.to_string()),
        ("keeps", "") => Ok(host.keep_child_pages.to_string()),
        ("style", "") => Ok(filling.style.to_owned()),
        ("languages", "") => Ok(languages(filling)),
        ("numbers", "") => Ok(filling.scribe.first()),
        ("numbers", "more") => Ok(filling.scribe.others()),
        ("files", "") => Ok(html::escape(filling.files)),
        ("app", "js") => Ok(format!("/{}", filling.app.script())),
        ("app", "wasm") => Ok(format!("/{}", filling.app.wasm())),
        ("hash", "app.js") => Ok(filling.app.script_integrity.clone()),
        ("hash", "app.wasm") => Ok(filling.app.wasm_integrity.clone()),
        ("app", "size") => Ok(filling.app.wasm_size.to_string()),
        ("text", id) => text(id, filling),
        ("html", page) => page_html(page, filling),
        ("script", file) => script(file, filling.project, problems),
        ("file", file) => filling.shell.get(file).map(|file| format!("/{}", file.name)).ok_or_else(|| no_file(file)),
        ("hash", file) => filling.shell.get(file).map(|file| file.integrity.clone()).ok_or_else(|| no_file(file)),
        _ => Err((
            ", which is not known".to_owned(),
            "Use {{text:some-id}}, {{html:some-page}}, {{lang}}, {{dir}}, {{name}}, {{exit}}, {{exits}}, {{quiet}}, {{keeps}}, {{offline}}, {{style}}, {{script:exit.js}}, {{languages}}, {{numbers}}, {{numbers:more}}, {{file:start.js}}, {{hash:start.js}}, {{file:app.css}}, {{hash:app.css}}, {{files}}, {{app:js}}, {{app:wasm}}, {{app:size}}, {{hash:app.js}} or {{hash:app.wasm}}".to_owned(),
        )),
    }
}

/// The page without scripts in other languages, behind a globe: who cannot read this page finds their own name for theirs.
fn languages(filling: &Filling<'_>) -> String {
    let list = plain::languages(filling);
    // The same elements for every host, so that `hashes` can compare them.
    let class = if list.is_empty() {
        NO_LANGUAGES
    } else {
        LANGUAGES
    };
    let list = match list.is_empty() {
        true => html::list("languages", &[]),
        false => list,
    };
    let name = filling
        .language
        .plain("front-languages")
        .unwrap_or_default();
    let summary = html::element("summary", &[("aria-label", name)], GLOBE);
    html::element("details", &[("class", class)], &format!("{summary}{list}"))
}

/// The class of the languages if there are some, and if there are none.
pub const LANGUAGES: &str = "tongues";
/// See [`LANGUAGES`].
pub const NO_LANGUAGES: &str = "tongues none";

/// A globe, drawn by the style sheet: old phones have no sign for it.
const GLOBE: &str = "<span class=\"globe\"></span>";

fn text(id: &str, filling: &Filling<'_>) -> Result<String, Wrong> {
    let folder = &filling.language.code;
    let Some(placed) = filling.language.messages.get(id) else {
        return Err((
            ", but that text does not exist".to_owned(),
            format!(
                "Write `{id} = ` and the words in a .ftl file of content/{folder}, or correct the name here"
            ),
        ));
    };
    if let Some(place) = placed.message.places().find(|place| *place != "name") {
        return Err((
            format!(
                ", whose text has the placeholder `{{ ${place} }}` ({}:{})",
                placed.file, placed.line
            ),
            "Use a text without placeholders; only { $name }, the host's name, is filled here"
                .to_owned(),
        ));
    }
    let words = placed
        .message
        .format(folder, &[("name", Arg::Text(&filling.content.host.name))]);
    Ok(html::escape(&words))
}

fn page_html(name: &str, filling: &Filling<'_>) -> Result<String, Wrong> {
    let folder = &filling.language.code;
    match filling.language.page(name) {
        // On the first page, every such text is under a second-level heading.
        Some(page) => Ok(html::blocks(&page.blocks, 3)),
        None => Err((
            ", but that page does not exist".to_owned(),
            format!("Write content/{folder}/pages/{name}.md, or correct the name here"),
        )),
    }
}

fn script(file: &str, project: &Files, problems: &mut Problems) -> Result<String, Wrong> {
    if !project.has(&format!("shell/{file}")) {
        return Err(no_file(file));
    }
    let name = format!("shell/{file}");
    let Some(source) = Source::read(project, &name, problems) else {
        return Ok(String::new());
    };
    for end in ["</script", "<!--"] {
        if let Some(at) = source.text.find(end) {
            problems.add(
                &name,
                Some(source.line(at)),
                format!("has `{end}`, which a browser takes for the page's own"),
                "Write it in two parts, such as '<' + '/script'",
            );
        }
    }
    Ok(shrink::js(&source.text))
}

fn no_file(file: &str) -> Wrong {
    (
        format!(", but there is no shell/{file}"),
        "Write the file, or correct the name here".to_owned(),
    )
}

/// Returns the value of HTML's `dir` attribute.
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

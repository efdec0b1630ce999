//! A site in other languages, made from the build that the other tests use.

use crate::{
    Result,
    folder::Folder,
    published::{self, Served},
};
use sitegen::{Built, Files, Making};
use std::fs;
use xtask::{compress, dist, place, serve, sizes};

/// The site, and the codes of its languages.
#[derive(Debug)]
pub struct InLanguages {
    /// Dropped before its folder.
    pub served: Served,
    /// The codes.
    pub codes: Vec<String>,
    folder: Folder,
}

impl InLanguages {
    /// Fails if anything that it sends is larger than its budget, compressed.
    pub fn within_budgets(&self) -> Result {
        let pages = self.folder.join("site");
        compress::folder(&pages)?;
        Ok(sizes::check(&pages)?)
    }
}

/// Makes and serves the site in English, with the essentials in every language that has them.
pub fn serve() -> Result<InLanguages> {
    let all = sitegen::translations(&Files::of_project(&place::root()), sitegen::today());
    let all = all.map_err(|e| e.to_string())?.into_iter();
    let codes: Vec<String> = all
        .filter(|one| one.essentials)
        .map(|one| one.code)
        .collect();
    let lines = format!("{ENGLISH}essentials = {codes:?}\n");
    made(&lines, codes)
}

/// Makes and serves the site whole in these languages; the first page is in the first of them.
pub fn serve_whole(codes: &[&str]) -> Result<InLanguages> {
    let lines = format!("languages = {codes:?}\n");
    made(
        &lines,
        codes.iter().map(|code| (*code).to_owned()).collect(),
    )
}

/// The line of the project's host.toml that names its languages.
const ENGLISH: &str = "languages = [\"en\"]\n";

fn made(lines: &str, codes: Vec<String>) -> Result<InLanguages> {
    let root = place::root();
    let mut project = Files::of_project(&root);
    let host = fs::read_to_string(root.join("host.toml"))?;
    if !host.contains(ENGLISH) {
        return Err("host.toml has other languages".into());
    }
    let more = format!("{lines}unread_translations = true\n");
    project.put("host.toml", host.replacen(ENGLISH, &more, 1).into_bytes());
    let built = Built::within(&dist::built_folder());
    let built = built
        .read()
        .map_err(|(path, e)| format!("{}: {e}", path.display()))?;
    let making = Making {
        project: &project,
        built: &built,
        page: None,
        pseudo: false,
        today: sitegen::today(),
        built_for: None,
    };
    let site = making.site().map_err(|e| e.to_string())?;
    let folder = Folder::fresh("languages")?;
    let (pages, headers) = (folder.join("site"), folder.join("headers"));
    for (name, bytes) in &site.files {
        let at = pages.join(name);
        fs::create_dir_all(at.parent().ok_or("a file without a folder")?)?;
        fs::write(at, bytes)?;
    }
    fs::create_dir_all(&headers)?;
    for (name, text) in &site.headers {
        fs::write(headers.join(name), text)?;
    }
    let served = published::serve_folder(&serve::server_block()?, &pages, &headers)?;
    Ok(InLanguages {
        served,
        codes,
        folder,
    })
}

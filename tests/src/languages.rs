//! A site in every language that the project has, made from the build that the other tests use.

use crate::{
    Result,
    folder::Folder,
    published::{self, Served},
};
use sitegen::{Built, Files, Making};
use std::fs;
use xtask::{dist, place, serve};

/// The site, and the codes of the languages of which the essentials are there.
#[derive(Debug)]
pub struct InLanguages {
    /// Dropped before its folder.
    pub served: Served,
    /// The codes.
    pub codes: Vec<String>,
    _folder: Folder,
}

/// Makes and serves it.
pub fn serve() -> Result<InLanguages> {
    let root = place::root();
    let mut project = Files::of_project(&root);
    let all = sitegen::translations(&project, sitegen::today()).map_err(|e| e.to_string())?;
    let essentials = all.into_iter().filter(|one| one.essentials);
    let codes: Vec<String> = essentials.map(|one| one.code).collect();
    let host = fs::read_to_string(root.join("host.toml"))?;
    let before = "languages = [\"en\"]\n";
    if !host.contains(before) {
        return Err("host.toml has other languages".into());
    }
    let more = format!("{before}essentials = {codes:?}\nunread_translations = true\n");
    project.put("host.toml", host.replacen(before, &more, 1).into_bytes());
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
        _folder: folder,
    })
}

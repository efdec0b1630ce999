//! Other sites, on this machine: one visited before, one to leave for, and one that does not protect what is typed.

use crate::{
    Result,
    browser::Browser,
    folder::Folder,
    published::{Served, serve_folder},
};
use std::fs;

const SERVER: &str = "server { listen {{listen}}; root {{root}}; }";

const PAGES: [(&str, &str, &str); 3] = [
    ("before.html", "Before", "<p>somewhere before</p>"),
    ("weather.html", "Weather", "<p>it may rain</p>"),
    (
        "careless.html",
        "Careless",
        "<label>A word <input data-testid=\"careless\" name=\"word\"></label>",
    ),
];

/// The other sites, served.
#[derive(Debug)]
pub struct Elsewhere {
    // Dropped before its folder.
    served: Served,
    _folder: Folder,
}

impl Elsewhere {
    /// Serves them.
    pub fn serve() -> Result<Self> {
        let folder = Folder::fresh("elsewhere")?;
        for (file, title, body) in PAGES {
            let page = format!(
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>"
            );
            fs::write(folder.join(file), page)?;
        }
        Ok(Self {
            served: serve_folder(SERVER, &folder, &folder)?,
            _folder: folder,
        })
    }

    /// The page that the user visited before.
    pub fn before(&self) -> String {
        format!("{}/before.html", self.served.address())
    }

    /// The page that the quick exit leads to.
    pub fn weather(&self) -> String {
        format!("{}/weather.html", self.served.address())
    }

    /// A page with one unprotected field.
    pub fn careless(&self) -> String {
        format!("{}/careless.html", self.served.address())
    }

    /// Types a word into the unprotected field.
    pub async fn type_carelessly(&self, browser: &Browser, word: &str) -> Result {
        browser.goto(self.careless()).await?;
        browser.fill("careless", word).await
    }
}

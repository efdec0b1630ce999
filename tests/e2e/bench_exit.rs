//! Our exit against GOV.UK's: the time from the press to a page without content, in the same browser,
//! alternating. Printed, not asserted, as in `bench.rs`.
//!
//! What each does on a press:
//!
//! - **Theirs** (govuk-frontend's `ExitThisPage`, as packaged, started as its own documentation says): a class
//!   on `body` that hides everything in it, a new element over it all, its words, then `location.href`.
//! - **Ours**: a class on `html` that hides everything in `body` but the cover, which is there already; the
//!   worker is terminated, a mark set in the history, `location.replace`. After that frame the app saves what is
//!   unsaved.
//!
//! What is the same: the browser, its viewport, the server, the number of visible elements and their words,
//! one focused field with a letter just typed into it, a freshly loaded page, a touch, an exit to an address
//! that never answers, and the measurement (`leaving.rs`).
//!
//! The ratio is that of `drawn`, the end of the first frame without content: what ours saves after it delays
//! nothing visible. The other ratios are printed next to it.
//!
//! What differs, to our cost: ours has the app running, its hidden parts behind it, and something to save.

use crate::leaving::{
    Elsewhere, Exit, Press, a_letter, measured_press, measured_press_of, median, save_a_large_plan,
    stand_in_the_note, told, write_until_it_is_to_be_saved,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    folder::Folder,
    published::{self, Served, serve_folder},
};
use serde::Deserialize;
use std::{fs, path::Path};
use xtask::{compress, place};

const RUNS: usize = 3;
const PRESSES: usize = 40;

/// Theirs: everything is hidden, and the ghost page is shown.
const GOVUK: Exit = Exit {
    link: ".govuk-js-exit-this-page-button",
    gone: "!shown('main') && !shown('.govuk-exit-this-page') && shown('.govuk-exit-this-page-overlay')",
};

const SERVER: &str = "server {
  listen {{listen}}; root {{root}}; index index.html; gzip_static on; brotli_static on;
  types { text/html html; text/css css; text/javascript js; font/woff2 woff2; font/woff woff; image/svg+xml svg; }
}";

/// A visible element of our page: its tag, and its words if it has any.
#[derive(Deserialize)]
pub struct Shown {
    tag: String,
    words: String,
}

/// The visible content of our page, and its number of elements.
#[derive(Deserialize)]
pub struct Outline {
    shown: Vec<Shown>,
    elements: usize,
}

pub const OUTLINE: &str = "(() => {
  const all = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility());
  const told = all.filter(e => e.matches('h1, h2, h3, p, li, button, label, summary, textarea') && !e.closest('header') && !e.parentElement.closest('p, li, button, label, summary'));
  return { elements: all.length, shown: told.map(e => ({ tag: e.tagName.toLowerCase(), words: e.textContent.trim() })) };
})()";

const SHOWN: &str =
    "[...document.body.querySelectorAll('*')].filter(e => e.checkVisibility()).length";

/// Returns the same content in their markup.
pub fn theirs(outline: &Outline, exit: &str) -> String {
    let escape = |words: &str| words.replace('&', "&amp;").replace('<', "&lt;");
    let mut inside = String::new();
    let mut fields = 0;
    for Shown { tag, words } in &outline.shown {
        let words = escape(words);
        inside.push_str(&match tag.as_str() {
            "h1" => format!("<h1 class=\"govuk-heading-l\">{words}</h1>"),
            "h2" | "h3" => format!("<{tag} class=\"govuk-heading-m\">{words}</{tag}>"),
            "li" => format!("<ul class=\"govuk-list govuk-list--bullet\"><li>{words}</li></ul>"),
            "button" => format!("<button type=\"button\" class=\"govuk-button govuk-button--secondary\" data-module=\"govuk-button\">{words}</button>"),
            "textarea" => {
                fields += 1;
                format!("<div class=\"govuk-form-group\"><textarea class=\"govuk-textarea\" id=\"field-{fields}\" rows=\"3\" autocomplete=\"off\" spellcheck=\"false\"></textarea></div>")
            }
            "label" => format!("<label class=\"govuk-label\">{words}</label>"),
            "summary" => format!("<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span class=\"govuk-details__summary-text\">{words}</span></summary></details>"),
            _ => format!("<p class=\"govuk-body\">{words}</p>"),
        });
    }
    format!(
        "<!DOCTYPE html><html lang=\"en\" class=\"govuk-template\"><head><meta charset=\"utf-8\"><title>A service</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\"><meta name=\"referrer\" content=\"no-referrer\">\
         <link rel=\"icon\" href=\"/assets/images/favicon.svg\"><link rel=\"stylesheet\" href=\"/govuk-frontend.min.css\"></head>\
         <body class=\"govuk-template__body\"><script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>\
         <div class=\"govuk-width-container\">\
         <div class=\"govuk-exit-this-page\" data-module=\"govuk-exit-this-page\">\
         <a href=\"{exit}\" role=\"button\" draggable=\"false\" class=\"govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button\" data-module=\"govuk-button\" rel=\"nofollow noreferrer\">\
         <span class=\"govuk-visually-hidden\">Emergency</span> Exit this page</a></div>\
         <main class=\"govuk-main-wrapper\" id=\"main-content\">{inside}</main></div>\
         <script type=\"module\">import {{ initAll }} from '/govuk-frontend.min.js'; initAll(); window.begun = true;</script></body></html>"
    )
}

/// Their page, served.
pub struct Govuk {
    /// Its server.
    pub served: Served,
    _folder: Folder,
}

impl Govuk {
    /// Serves the page next to their stylesheet, script and assets.
    pub fn serve(page: &str) -> Result<Self> {
        let folder = Folder::fresh("govuk")?;
        let package = place::at("tests/node_modules/govuk-frontend/dist/govuk");
        for file in ["govuk-frontend.min.css", "govuk-frontend.min.js"] {
            fs::copy(package.join(file), folder.join(file))?;
        }
        copy_all(&package.join("assets"), &folder.join("assets"))?;
        fs::write(folder.join("index.html"), page)?;
        // As ours.
        compress::folder(&folder)?;
        Ok(Self {
            served: serve_folder(SERVER, &folder, &folder)?,
            _folder: folder,
        })
    }
}

fn copy_all(from: &Path, to: &Path) -> Result {
    for file in compress::files(from)? {
        let to = to.join(file.strip_prefix(from)?);
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(file, to)?;
    }
    Ok(())
}

/// Opens the plan on a freshly loaded page, and focuses the note field.
async fn in_ours(browser: &Browser, site: &Served, words: &[String]) -> Result {
    // Going straight to the current address would count as going back to a page that was left: covered.
    browser.goto("about:blank").await?;
    browser.arrive(&site.address()).await?;
    stand_in_the_note(browser, words).await
}

/// Presses while something is still unsaved.
async fn press_ours(
    browser: &Browser,
    site: &Served,
    words: &[String],
    slower: f64,
) -> Result<Press> {
    // On a busy machine the save may finish between the check and the press, which measures less.
    for _ in 0..10 {
        let press = pressed(browser, site, words, slower).await?;
        if press.pending {
            return Ok(press);
        }
    }
    Err("all is saved before it can be pressed upon".into())
}

async fn pressed(browser: &Browser, site: &Served, words: &[String], slower: f64) -> Result<Press> {
    in_ours(browser, site, words).await?;
    browser.slower(slower).await?;
    write_until_it_is_to_be_saved(browser).await?;
    let press = measured_press(browser).await?;
    browser.slower(1.0).await?;
    Ok(press)
}

async fn press_theirs(browser: &Browser, govuk: &Govuk, slower: f64) -> Result<Press> {
    browser.goto("about:blank").await?;
    browser.goto(govuk.served.address()).await?;
    browser
        .ask("document.fonts.ready.then(async () => {
          while (!window.begun) await new Promise(done => setTimeout(done, 10));
          if (!('govukFrontendExitThisPageKeypress' in document.body.dataset)) throw new Error('their exit has not begun');
          document.querySelector('textarea').focus();
        })")
        .await?;
    browser.slower(slower).await?;
    a_letter(browser).await?;
    let press = measured_press_of(browser, &GOVUK).await?;
    browser.slower(1.0).await?;
    Ok(press)
}

/// Returns the ratio of the medians of one figure, over the presses that have it.
fn ratio(ours: &[Press], theirs: &[Press], figure: fn(&Press) -> Option<f64>) -> f64 {
    let middle = |presses: &[Press]| median(presses.iter().filter_map(figure).collect());
    middle(ours) / middle(theirs)
}

#[tokio::test]
#[ignore = "measures: cargo xtask bench"]
async fn bench_exit_against_govuk() -> Result {
    let (site, silence) = (published::serve()?, Elsewhere::silent()?);
    let browser = silence.on(Settings::phone())?.open().await?;
    browser.arrive(&site.address()).await?;
    let words = save_a_large_plan(&browser).await?;
    in_ours(&browser, &site, &words).await?;

    let mut outline: Outline = serde_json::from_value(browser.ask(OUTLINE).await?)?;
    let exit = browser.ask("document.getElementById('exit').href").await?;
    let exit = exit.as_str().ok_or("the exit leads nowhere")?;
    // Their markup has fewer elements for the same words: lines are added until as many are visible.
    let govuk = loop {
        let govuk = Govuk::serve(&theirs(&outline, exit))?;
        browser.goto(govuk.served.address()).await?;
        let shown: usize = serde_json::from_value(browser.ask(SHOWN).await?)?;
        if shown >= outline.elements {
            println!(
                "shown: {} elements of ours, {shown} of theirs",
                outline.elements
            );
            break govuk;
        }
        for n in 0..outline.elements - shown {
            outline.shown.push(Shown {
                tag: "p".to_owned(),
                words: format!("Line {n}, of as many words as another"),
            });
        }
    };

    for slower in [1.0, 4.0] {
        let mut won = 0;
        for run in 1..=RUNS {
            let (mut ours, mut others) = (Vec::new(), Vec::new());
            // Alternating, each first equally often, so that any other load on the machine affects both.
            for n in 0..PRESSES {
                for first in [true, false] {
                    if first == (n % 2 == 0) {
                        ours.push(press_ours(&browser, &site, &words, slower).await?);
                    } else {
                        others.push(press_theirs(&browser, &govuk, slower).await?);
                    }
                }
            }
            told(
                &format!("ours with a save pending, {slower}x, run {run}"),
                &ours,
            );
            told(&format!("GOV.UK's, {slower}x, run {run}"), &others);
            let of = |figure| ratio(&ours, &others, figure);
            let drawn = of(|press| Some(press.drawn));
            println!(
                "ours to GOV.UK's, {slower}x, run {run}: heard {:.2}, frame made {:.2}, drawn {drawn:.2}, presented {:.2}, the frame after {:.2}",
                of(|press| Some(press.heard)),
                of(|press| Some(press.frame)),
                of(|press| press.presented),
                of(|press| Some(press.blank)),
            );
            won += usize::from(drawn <= 1.0);
        }
        println!(
            "| press to blank beside GOV.UK's, {slower}x | ratio at most 1.0 in {won} of {RUNS} runs | | two of three |"
        );
    }
    browser.close().await?;
    Ok(())
}

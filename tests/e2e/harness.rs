//! The test tools, checked against a small careless page: anything that a test claims not to find must be
//! found here.

use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    fields,
    folder::Folder,
    layout, network, profile,
    published::{Served, serve_folder},
};
use std::fs;
use xtask::compress;

/// A policy like the real one.
const SERVER: &str = r#"
    server {
        listen {{listen}};
        root {{root}};
        index index.html;
        brotli_static on;
        add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'" always;
    }
"#;

const PAGE: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Careless</title>
<meta name="viewport" content="width=device-width"><script src="page.js" defer></script></head><body><main>
<h1 data-testid="title">Careless</h1><noscript><p>no scripts</p></noscript>
<label>A word <input data-testid="word" name="word"></label>
<button data-testid="keep" type="button">Keep</button> <button data-testid="late" hidden type="button">Late</button>
<p><button data-testid="nameless" type="button" style="height: 20px; vertical-align: top"></button><a
  href="other.html" data-testid="away" style="display: inline-block; height: 20px; vertical-align: top">Away</a></p>
<div id="wide"></div>
</main></body></html>"#;

const SCRIPT: &str = r"
const word = document.querySelector('[data-testid=word]');
window.came = [];
addEventListener('pageshow', e => came.push(e.persisted));
document.querySelector('[data-testid=keep]').onclick = async () => {
  localStorage.setItem('kept', word.value);
  sessionStorage.setItem('for-now', 'x');
  document.cookie = 'told=yes';
  await (await caches.open('cache')).put('/x', new Response('x'));
  const open = indexedDB.open('base', 1);
  open.onupgradeneeded = () => open.result.createObjectStore('store');
  open.onsuccess = () => { open.result.transaction('store', 'readwrite').objectStore('store').put((word.value + ' ').repeat(1000), 'kept').oncomplete = 0; open.result.close(); };
  new Worker('worker.js');
  fetch('asked.json?' + word.value);
  document.querySelector('[data-testid=late]').hidden = false;
};";

/// The page, served.
pub struct Careless {
    served: Served,
    _folder: Folder,
}

impl std::ops::Deref for Careless {
    type Target = Served;

    fn deref(&self) -> &Served {
        &self.served
    }
}

pub fn careless() -> Result<Careless> {
    let folder = Folder::fresh("careless")?;
    fs::write(folder.join("index.html"), PAGE)?;
    fs::write(
        folder.join("other.html"),
        "<!doctype html><title>Other</title><p>other",
    )?;
    fs::write(folder.join("page.js"), SCRIPT)?;
    fs::write(folder.join("worker.js"), "fetch('from-worker.json')")?;
    fs::write(folder.join("asked.json"), "{}")?;
    fs::write(folder.join("from-worker.json"), "{}")?;
    // A file large enough for compression to pay.
    fs::write(folder.join("long.txt"), "a long text ".repeat(500))?;
    compress::folder(&folder)?;
    Ok(Careless {
        served: serve_folder(SERVER, &folder, &folder)?,
        _folder: folder,
    })
}

/// Opens the page, writes a word and saves it.
async fn used(settings: Settings, server: &Careless, word: &str) -> Result<Browser> {
    let browser = settings.open().await?;
    browser.goto(&format!("{}/", server.address())).await?;
    browser.write("word", word).await?;
    browser.tap("keep").await?;
    browser.see("late").await?;
    browser
        .ask("new Promise(done => setTimeout(done, 500))")
        .await?;
    Ok(browser)
}

#[tokio::test]
async fn storage_and_requests_are_detected() -> Result {
    let server = careless()?;
    let browser = Settings::phone().open().await?;
    browser.goto(&server.address()).await?;
    assert!(browser.storage().await?.is_empty());
    drop(browser);

    let folder = Folder::fresh("seen")?;
    let browser = used(
        Settings::phone()
            .net_log(&folder.join("net.json"))
            .profile(&folder)
            .telling_requests(),
        &server,
        "markersbury",
    )
    .await?;
    let storage = browser.storage().await?;
    assert_eq!(storage.local, ["kept"]);
    assert_eq!(storage.session, ["for-now"]);
    assert_eq!(storage.cookies, ["told"]);
    assert_eq!(storage.caches, ["cache"]);
    assert_eq!(storage.databases, ["base"]);

    let requests = browser.requests().await?;
    assert!(
        requests
            .iter()
            .any(|request| request.query && request.url.ends_with("asked.json?markersbury")),
        "{requests:?}"
    );
    browser.close().await?;
    let all = network::all(&folder.join("net.json"))?;
    assert!(
        all.iter().any(|url| url.ends_with("/from-worker.json")),
        "{all:?}"
    );
    assert!(
        server
            .asked()
            .iter()
            .any(|line| line == "GET /from-worker.json 200"),
        "{:?}",
        server.asked()
    );
    Ok(())
}

#[tokio::test]
async fn a_careless_field_is_found_after_closing_and_after_a_kill() -> Result {
    let server = careless()?;
    for kill in [false, true] {
        let folder = Folder::fresh("found")?;
        let browser = used(Settings::desktop().profile(&folder), &server, "markersbury").await?;
        browser
            .ask("new Promise(done => setTimeout(done, 3000))")
            .await?;
        if kill {
            browser.kill()
        } else {
            browser.close().await?
        };
        let found = profile::only_the_control(&folder, &["neverwritten"], "markersbury")?;
        println!(
            "{} files, {} bytes; killed: {kill}",
            found.files, found.bytes
        );
        for hit in &found.hits {
            println!("  {} in {}", hit.how, hit.file.display());
        }
        assert!(profile::only_the_control(&folder, &["markersbury"], "markersbury").is_ok());
        assert!(profile::only_the_control(&folder, &["Careless"], "markersbury").is_err());
        assert!(profile::only_the_control(&folder, &[], "neverwritten").is_err());
    }
    Ok(())
}

#[tokio::test]
async fn bad_fields_bad_contrast_and_wide_pages_are_reported() -> Result {
    let server = careless()?;
    let browser = Settings::phone().open().await?;
    browser.goto(&server.address()).await?;
    let fields = fields::complaints(&browser).await?;
    assert!(
        fields.iter().any(|words| words.starts_with("autocomplete")),
        "{fields:?}"
    );
    assert!(
        fields.iter().any(|words| words.starts_with("a name")),
        "{fields:?}"
    );
    let axe = axe::complaints(&browser).await?;
    assert!(
        axe.iter().any(|words| words.starts_with("button-name")),
        "{axe:?}"
    );
    assert!(!layout::small_targets(&browser).await?.is_empty());
    assert!(!layout::run_together(&browser).await?.is_empty());
    browser
        .ask("document.querySelectorAll('a, button').forEach(e => { e.style.display = 'block'; })")
        .await?;
    assert_eq!(layout::run_together(&browser).await?, [""; 0]);
    assert_eq!(layout::sideways(&browser).await?, [""; 0]);
    browser
        .ask("void (document.getElementById('wide').style.cssText = 'width: 500px; height: 1px')")
        .await?;
    assert!(!layout::sideways(&browser).await?.is_empty());
    browser.close().await?;
    Ok(())
}

/// Each rule of the field lint reports on its own, for every kind of field that breaks it.
#[tokio::test]
async fn each_field_rule_is_reported_separately() -> Result {
    let server = careless()?;
    let browser = Settings::phone().open().await?;
    browser.goto(&server.address()).await?;
    let quiet =
        r#"autocomplete="off" autocorrect="off" spellcheck="false" writingsuggestions="false""#;
    let well = format!(
        r#"<form id="app" action="/search">
           <input {quiet}><input type="text" id="f-12" {quiet}><input type="search" {quiet}>
           <textarea id="7" {quiet}></textarea><div contenteditable="true" {quiet}></div>
           <input type="radio" name="c-3"><input type="checkbox" id="c4"><select id="s-1"></select>
           <input type="file" id="f5"><button type="button">x</button></form>"#
    );
    let mut wrong: Vec<(String, &str)> = Vec::new();
    for (rule, complaint) in [
        (r#"autocomplete="off""#, r#"autocomplete is not "off""#),
        (r#"autocorrect="off""#, r#"autocorrect is not "off""#),
        (r#"spellcheck="false""#, r#"spellcheck is not "false""#),
        (
            r#"writingsuggestions="false""#,
            r#"writingsuggestions is not "false""#,
        ),
    ] {
        let without = quiet.replace(rule, "");
        let on = quiet.replace(rule, &rule.replace("off", "on").replace("false", "true"));
        for so in [&without, &on] {
            for kind in ["<input ", "<textarea ", "<div contenteditable "] {
                wrong.push((format!("{kind}{so}>"), complaint));
            }
        }
    }
    for (field, complaint) in [
        (r#"<input type="password" QUIET>"#, "a password prompt"),
        (r#"<input name="person" QUIET>"#, "a name"),
        (r#"<textarea name="note" QUIET></textarea>"#, "a name"),
        // A numeric name is no excuse where no name is needed.
        (r#"<input name="1" QUIET>"#, "a name"),
        (r#"<input type="checkbox" name="c-1">"#, "a name"),
        (r#"<input type="file" name="copy">"#, "a name"),
        (r#"<select name="s-1"></select>"#, "a name"),
        (r#"<input type="radio" name="risk">"#, "a name"),
        (r#"<input id="email" QUIET>"#, "a telling id"),
        (r#"<input type="radio" id="children-1">"#, "a telling id"),
        (r#"<select id="need"></select>"#, "a telling id"),
        (
            r#"<form action="/send"></form>"#,
            "a form that could be sent",
        ),
        (
            r#"<form id="app" action="/other"></form>"#,
            "a form that could be sent",
        ),
        (
            r#"<form method="post"></form>"#,
            "a form that could be sent",
        ),
        (r#"<form name="plan"></form>"#, "a form that could be sent"),
        (
            r#"<button formaction="/send">x</button>"#,
            "a form that could be sent",
        ),
    ] {
        wrong.push((field.replace("QUIET", quiet), complaint));
    }
    let shown = async |fields: &str| -> Result<Vec<String>> {
        let fields = serde_json::to_string(fields)?;
        browser
            .ask(&format!("void (document.body.innerHTML = {fields})"))
            .await?;
        fields::complaints(&browser).await
    };
    assert_eq!(shown(&well).await?, [""; 0]);
    for (field, complaint) in &wrong {
        let found = shown(&format!("{well}{field}")).await?;
        assert!(
            matches!(found.as_slice(), [one] if one.starts_with(&format!("{complaint}: "))),
            "{field} should be complained of by `{complaint}` alone: {found:?}"
        );
    }
    println!("{} broken fields, each found", wrong.len());
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn phone_settings_emulate_a_phone() -> Result {
    let server = careless()?;
    let browser = Settings::phone().dark().open().await?;
    browser.goto(&server.address()).await?;
    assert_eq!(browser.ask("[innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches, matchMedia('(pointer: coarse)').matches]").await?.to_string(), "[360,740,true,true]");
    browser.slow_4g().await?;
    let took = browser.ask("(async () => { const t = performance.now(); await fetch('asked.json', { cache: 'no-store' }); return performance.now() - t; })()").await?;
    assert!(took.as_f64().unwrap_or_default() > 500.0, "{took}");
    browser.offline().await?;
    assert!(
        browser
            .ask("fetch('asked.json', { cache: 'no-store' })")
            .await
            .is_err()
    );
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn scripts_can_be_disabled() -> Result {
    let server = careless()?;
    let browser = Settings::phone().without_scripts().open().await?;
    browser.goto(&server.address()).await?;
    let source = browser.source().await?;
    assert!(source.contains("no scripts"));
    assert!(
        !browser
            .find(thirtyfour::By::Css("noscript p"))
            .await?
            .text()
            .await?
            .is_empty()
    );
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn back_uses_the_back_forward_cache() -> Result {
    let server = careless()?;
    let browser = Settings::phone().open().await?;
    browser.goto(&format!("{}/", server.address())).await?;
    browser
        .goto(&format!("{}/other.html", server.address()))
        .await?;
    assert!(browser.go(-1).await?);
    assert_eq!(browser.ask("came").await?.to_string(), "[false,true]");
    assert!(browser.go(1).await?);
    assert_eq!(browser.title().await?, "Other");
    assert!(!browser.go(5).await?);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn words_in_compressed_tables_are_found() -> Result {
    let server = careless()?;
    let folder = Folder::fresh("packed")?;
    let browser = used(Settings::desktop().profile(&folder), &server, "markersbury").await?;
    // Enough to make the browser compact what it first only appends.
    let fill = "new Promise((done, fail) => {
        const open = indexedDB.open('much', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('store');
        open.onsuccess = async () => {
          for (let i = 0; i < 120; i++) await new Promise(put => {
            const change = open.result.transaction('store', 'readwrite');
            change.objectStore('store').put('tablemarker '.repeat(5000) + i, i);
            change.oncomplete = put;
          });
          done();
        };
      })";
    browser.ask(fill).await?;
    browser.close().await?;
    let found = profile::search(&folder, &["tablemarker"])?;
    for hit in &found.hits {
        println!("  {} in {}", hit.how, hit.file.display());
    }
    let tables = found
        .hits
        .iter()
        .filter(|hit| hit.how.contains("LevelDB table"));
    assert!(tables.count() > 0, "{:?}", found.hits);
    Ok(())
}

#[tokio::test]
async fn brotli_is_served_and_the_csp_is_enforced() -> Result {
    let server = careless()?;
    let browser = Settings::phone().open().await?;
    browser.goto(&server.address()).await?;
    let packed = "fetch('long.txt').then(answer => answer.headers.get('content-encoding'))";
    assert_eq!(browser.ask(packed).await?, "br");
    // Nothing listens there; the policy refuses before anything is sent.
    let elsewhere = "fetch('http://127.0.0.1:9/')";
    assert!(browser.ask(elsewhere).await.is_err());
    let console = browser.console().await?;
    assert!(
        console
            .iter()
            .any(|line| line.contains("Content Security Policy")),
        "{console:?}"
    );
    browser.close().await?;
    Ok(())
}

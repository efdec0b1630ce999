//! A page of every component in every state that the walk through the app meets, one below the other, with the site's
//! own style: `cargo xtask soak engines` checks it, and writes pictures of it to be looked at.
//!
//! It is made from the screens themselves, so no second list can fall out of step with them.

use std::collections::BTreeSet;
use std::fs;

use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    folder::Folder,
    layout, picture,
    published::{self, serve_folder},
};
use serde::Deserialize;

use crate::walk;

/// Without the site's policy: axe is added to the page.
const SERVER: &str = "server { listen {{listen}}; root {{root}}; types { text/html html; } }";

/// One component in one state: what tells it from the others, and its markup. Ids are made unique by where it stood.
const COMPONENTS: &str = r#"((screen) => {
  const components = '.button, .plain-button, .door, .row, .group, .chips, .card, .notice, .danger, .error, .field, .check, details, .kept, .working, .lines, .links, .tools, .words, .facts, .path, .changed, .picture, .pad, .ways, .beside, .numbers, .paper, progress';
  const says = e => [e.localName, ...e.classList, ...['type', 'role', 'aria-pressed', 'aria-checked', 'aria-expanded', 'aria-invalid', 'disabled', 'open'].map(name => e.hasAttribute(name) ? `${name}=${e.getAttribute(name)}` : '')].join(' ').trim();
  return [...document.querySelectorAll('#app :is(' + components + ')')]
    .filter(e => e.checkVisibility({ visibilityProperty: true }))
    .map((e, n) => {
      const copy = e.cloneNode(true);
      for (const one of [copy, ...copy.querySelectorAll('*')])
        for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby', 'name'])
          if (one.hasAttribute(name)) one.setAttribute(name, one.getAttribute(name).split(' ').map(id => `${screen}-${n}-${id}`).join(' '));
      const inside = [...new Set([...e.querySelectorAll('*')].map(says))].sort().join(', ');
      return { state: `${says(e)}: ${inside}`, markup: e.localName === 'li' ? `<ul class="${e.parentElement.className}">${copy.outerHTML}</ul>` : copy.outerHTML };
    });
})"#;

#[derive(Deserialize)]
struct Component {
    state: String,
    markup: String,
}

#[tokio::test]
#[ignore = "by night: cargo xtask soak engines"]
async fn gallery_of_components_by_night() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    let mut known = BTreeSet::new();
    let mut page = String::new();
    let walked = walk::app(
        &browser,
        &server.address(),
        None,
        async |browser, screen| {
            let found = browser.ask(&format!("{COMPONENTS}('{screen}')")).await?;
            let found: Vec<Component> = serde_json::from_value(found)?;
            for Component { state, markup } in found {
                if known.insert(state) {
                    page.push_str(&format!("<section>{markup}</section>\n"));
                }
            }
            Ok(())
        },
    )
    .await;
    let style = browser
        .ask("[...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join('')")
        .await?;
    browser.close().await?;
    walked?;
    println!("{} components and states", known.len());
    assert!(known.len() > 100, "{}", known.len());

    let folder = Folder::fresh("gallery")?;
    let style = style.as_str().ok_or("no style")?;
    // Bars and notices that stick to an edge would cover the rest.
    let still = ".ways, .idle-place { position: static; }";
    fs::write(
        folder.join("index.html"),
        format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
             <title>Components</title><style>{style}{still}</style></head><body><main class=\"column\"><h1>Components</h1>{page}</main></body></html>"
        ),
    )?;
    let server = serve_folder(SERVER, &folder, &folder)?;
    look_at(&format!("{}/index.html", server.address())).await
}

async fn look_at(address: &str) -> Result {
    let browser = Settings::phone().open().await?;
    browser.goto(address).await?;
    let mut wrong = Vec::new();
    for dark in [false, true] {
        browser.prefers_dark(dark).await?;
        wrong.extend(axe_of_components(&browser).await?);
        picture::take(&browser, if dark { "gallery, dark" } else { "gallery" }).await?;
    }
    browser.prefers_dark(false).await?;
    for (width, text, name) in [
        (320, 100, "320"),
        (360, 200, "large text"),
        (768, 100, "768"),
    ] {
        browser.look(width, 740, true).await?;
        browser.text_size(text).await?;
        let wide = layout::sideways(&browser).await?;
        wrong.extend(wide.into_iter().map(|what| format!("{name}: {what}")));
        picture::take(&browser, &format!("gallery, {name}")).await?;
    }
    browser.text_size(100).await?;
    browser.look(360, 740, true).await?;
    browser
        .ask("void (document.documentElement.dir = 'rtl')")
        .await?;
    picture::take(&browser, "gallery, right to left").await?;
    browser
        .ask("void (document.documentElement.dir = 'ltr')")
        .await?;
    browser.prefers(&[("forced-colors", "active")]).await?;
    picture::take(&browser, "gallery, forced colours").await?;
    browser.close().await?;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// What axe finds that a component alone can be to blame for: headings and landmarks are those of whole screens.
async fn axe_of_components(browser: &Browser) -> Result<Vec<String>> {
    const OF_SCREENS: [&str; 4] = ["heading-order", "landmark", "region", "page-has-heading"];
    let mut found = axe::complaints(browser).await?;
    found.retain(|what| !OF_SCREENS.iter().any(|rule| what.contains(rule)));
    Ok(found)
}

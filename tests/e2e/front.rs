//! The page as it comes over the wire, before and without the app (P1, P4, P6, P7).

use crate::copies::files_land_in;
use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    folder::Folder,
    interactions::a_moment,
    layout,
    pages::DERIVING,
    published,
};
use std::{fs, time::Instant};
use thirtyfour::By;

/// Asserts that the quick exit and the numbers to call are there, even if all else fails.
async fn helps_without_the_app(browser: &Browser) -> Result {
    let exit = browser.find(By::Id("exit")).await?;
    assert!(exit.is_displayed().await?);
    assert!(
        exit.attr("href")
            .await?
            .is_some_and(|href| href.starts_with("https://"))
    );
    assert_eq!(
        exit.attr("rel").await?.as_deref(),
        Some("nofollow noreferrer")
    );
    assert!(
        !browser
            .find_all(By::Css("a[href^='tel:']"))
            .await?
            .is_empty()
    );
    assert!(browser.source().await?.contains("999"));
    Ok(())
}

#[tokio::test]
async fn exit_and_numbers_work_without_scripts() -> Result {
    let server = published::serve()?;
    for page in ["", "/plain.html"] {
        let browser = Settings::phone().without_scripts().open().await?;
        browser.goto(format!("{}{page}", server.address())).await?;
        if page.is_empty() {
            helps_without_the_app(&browser).await?;
        }
        assert_eq!(layout::sideways(&browser).await?, [""; 0], "{page}");
        browser.look(320, 640, true).await?;
        assert_eq!(layout::sideways(&browser).await?, [""; 0], "{page}");
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn pages_outside_the_app_are_accessible() -> Result {
    let server = published::serve()?;
    for settings in [Settings::phone(), Settings::phone().dark()] {
        let browser = settings.open().await?;
        for page in ["plain", "before", "404"] {
            browser
                .goto(format!("{}/{page}.html", server.address()))
                .await?;
            browser
                .ask("void document.querySelector('label[for=m1]')?.click()")
                .await?;
            assert_eq!(axe::complaints(&browser).await?, [""; 0], "{page}");
            assert_eq!(layout::small_targets(&browser).await?, [""; 0], "{page}");
            browser.look(320, 640, true).await?;
            assert_eq!(layout::sideways(&browser).await?, [""; 0], "{page}");
            browser.look(360, 740, true).await?;
        }
        browser.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn list_for_hosts_is_saved_as_a_file_and_nowhere_else() -> Result {
    let server = published::serve()?;
    let browser = Settings::desktop().open().await?;
    let downloads = Folder::fresh("downloads")?;
    files_land_in(&browser, &downloads).await?;
    browser
        .goto(format!("{}/before.html", server.address()))
        .await?;
    browser.find(By::Id("step-1")).await?.click().await?;
    let note = browser.find(By::Id("note-1")).await?;
    note.send_keys("Sam, today").await?;
    browser.press(&browser.find(By::Id("save")).await?).await?;
    let file = downloads.join("before.txt");
    let begun = Instant::now();
    while fs::metadata(&file).map_or(0, |file| file.len()) == 0 {
        assert!(begun.elapsed() < DERIVING, "no file comes");
        a_moment(begun).await;
    }
    let saved = fs::read_to_string(file)?;
    assert!(
        saved.contains("[x] Ring every number") && saved.contains("\n    Sam, today\n"),
        "{saved}"
    );
    assert_eq!(saved.matches("[ ] ").count(), 13, "{saved}");
    assert!(browser.storage().await?.is_empty());
    browser.refresh().await?;
    let ticked = browser.find(By::Id("step-1")).await?;
    assert!(!ticked.is_selected().await?);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn visit_stores_nothing_and_requests_only_published_files() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().telling_requests().open().await?;
    browser.goto(server.address()).await?;
    browser.see("numbers").await?;
    assert!(
        browser.storage().await?.is_empty(),
        "{:?}",
        browser.storage().await?
    );
    for request in browser.requests().await? {
        assert!(request.url.starts_with(&server.address()), "{request:?}");
        assert!(
            request.method == "GET" && !request.body && !request.query,
            "{request:?}"
        );
    }
    for asked in server.asked() {
        assert!(
            asked.ends_with(" 200") || asked.ends_with(" 304"),
            "{asked}"
        );
    }
    let refused = browser.console().await?;
    assert_eq!(refused, [""; 0]);
    browser.close().await?;
    Ok(())
}

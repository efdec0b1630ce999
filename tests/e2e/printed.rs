//! Paper has the words, and no line along the edge that says where they come from.

use crate::plans::Plan;
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    paper::{self, closed_up},
    published,
    sentences::sentence,
};
use serde_json::json;

/// Prints to PDF, with or without the lines of address, title and date that the browser adds by default.
async fn printed(browser: &Browser, with_lines: bool) -> Result<Vec<u8>> {
    let asked = json!({ "displayHeaderFooter": with_lines, "preferCSSPageSize": true });
    let answer = browser.tools("Page.printToPDF", asked).await?;
    Ok(BASE64.decode(answer["data"].as_str().unwrap_or_default())?)
}

/// Returns how many bytes the browser's lines add to the PDF. (Without them, two prints differ only in their
/// date and IDs, which have fixed lengths.)
async fn lines_along_the_edge(browser: &Browser) -> Result<usize> {
    let (with, without) = (
        printed(browser, true).await?,
        printed(browser, false).await?,
    );
    assert!(without.starts_with(b"%PDF") && without.len() > 4_000);
    println!(
        "printed: {} bytes, without the browser's lines {}",
        with.len(),
        without.len()
    );
    Ok(with.len().abs_diff(without.len()))
}

#[tokio::test]
async fn neither_address_nor_title_is_printed() -> Result {
    let site = published::serve()?;
    let browser = Settings::desktop().open().await?;
    browser.arrive(&site.address()).await?;
    assert!(lines_along_the_edge(&browser).await? < 100);
    Plan::everyday().write(&browser).await?;
    browser.my_plan().await?.bag().await?;
    assert!(lines_along_the_edge(&browser).await? < 100);
    browser
        .goto(format!("{}/plain.html", site.address()))
        .await?;
    assert!(lines_along_the_edge(&browser).await? < 100);
    let text = paper::printed(&browser).await?.text();
    for folded in [
        "the line may stay open for 45 seconds",
        "What you save is locked with words",
    ] {
        assert!(text.contains(&closed_up(folded)), "{folded}: {text}");
    }

    // With the default margins, the lines are there.
    let usual = Altered::copy()?
        .with("plain", ".html", "@page", "@counter-style x")?
        .serve()?;
    browser
        .goto(format!("{}/plain.html", usual.address()))
        .await?;
    assert!(lines_along_the_edge(&browser).await? > 1_000);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn folded_advice_is_printed_and_folded_words_of_ones_own_are_not() -> Result {
    let site = published::serve()?;
    let browser = Settings::desktop().open().await?;
    browser.arrive(&site.address()).await?;
    let folded = "[...document.querySelectorAll('details')].filter(one => one.offsetParent && !one.open).length";
    assert!(browser.ask(folded).await?.as_u64() > Some(0));
    let before = browser.ask(folded).await?;
    let text = paper::printed(&browser).await?.text();
    let silent = closed_up(&sentence("front-silent")?);
    assert!(
        text.contains(&silent),
        "the heading of what is folded: {text}"
    );
    assert!(text.contains("55"), "{text}");
    assert_eq!(browser.ask(folded).await?, before, "folded again");

    Plan::everyday().write(&browser).await?;
    let own = "void (() => {
      const fold = document.createElement('details');
      fold.innerText = 'foldedword';
      fold.setAttribute('translate', 'no');
      const outer = document.createElement('details');
      outer.append(fold);
      document.querySelector('main').append(outer);
    })()";
    browser.ask(own).await?;
    let text = paper::printed(&browser).await?.text();
    assert!(!text.contains("foldedword"), "{text}");
    browser.close().await?;
    Ok(())
}

//! The quick exit stays along the upper edge of the visible area, even where pinch zoom or an on-screen
//! keyboard moves that area against the page.

use e2e::{Result, browser::Settings, published};
use serde::Deserialize;
use serde_json::json;

/// What `shell.place` returns for each visual viewport.
const PLACES: &str = "[
  { offsetLeft: 0, offsetTop: 0, scale: 1 },
  { offsetLeft: 0.4, offsetTop: 0.6, scale: 1.004 },
  { offsetLeft: 0, offsetTop: 180, scale: 1 },
  { offsetLeft: 40, offsetTop: 120, scale: 2 },
  { offsetLeft: -3, offsetTop: -60, scale: 1 },
  { offsetLeft: 0, offsetTop: 90 },
].map(view => shell.place(view))";

#[tokio::test]
async fn exit_bar_moves_into_the_visible_area() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    assert_eq!(
        browser.ask(PLACES).await?,
        json!([
            // Nothing moved, or by less than a pixel: nothing to do.
            "",
            "",
            // An on-screen keyboard has pushed the page up.
            "translate(0px, 180px) scale(1)",
            // Pinch zoom.
            "translate(40px, 120px) scale(0.5)",
            // Overscrolled past the page's end.
            "",
            // A browser that reports no scale.
            "translate(0px, 90px) scale(1)",
        ])
    );
    browser.close().await?;
    Ok(())
}

/// Where the exit is, in pixels of the visible area, and the size of that area.
#[derive(Debug, Deserialize)]
struct Seen {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    width: f64,
    height: f64,
    scale: f64,
}

const SEEN: &str = "(async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { left, right, top, bottom } = document.getElementById('exit').getBoundingClientRect();
  const { offsetLeft: x, offsetTop: y, width, height, scale } = visualViewport;
  return { left: left - x, right: right - x, top: top - y, bottom: bottom - y, width, height, scale };
})()";

#[tokio::test]
async fn exit_stays_visible_and_full_size_when_zoomed() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    browser.numbers().await?;
    for (factor, down) in [(1.0, 0), (2.0, 0), (3.0, 900), (4.0, 2_000), (1.0, 300)] {
        browser
            .tools(
                "Emulation.setPageScaleFactor",
                json!({ "pageScaleFactor": factor }),
            )
            .await?;
        // A swipe scrolls the visible area within the page, and then the page.
        browser
            .tools(
                "Input.synthesizeScrollGesture",
                json!({ "x": 60, "y": 120, "yDistance": -down, "xDistance": -100, "speed": 4000 }),
            )
            .await?;
        let seen: Seen = serde_json::from_value(browser.ask(SEEN).await?)?;
        assert!((seen.scale - factor).abs() < 0.1, "not magnified: {seen:?}");
        assert!(
            seen.left >= -1.0
                && seen.top >= -1.0
                && seen.right <= seen.width + 1.0
                && seen.bottom <= seen.height + 1.0,
            "{factor} times, scrolled by {down}: {seen:?}"
        );
        // At least 44 px high on the screen.
        assert!((seen.bottom - seen.top) * seen.scale >= 44.0, "{seen:?}");
    }
    browser.close().await?;
    Ok(())
}

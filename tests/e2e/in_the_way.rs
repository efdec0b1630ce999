//! What stands in the way of the exit and the cover on real devices: Shift used for something else, other buttons of
//! a mouse, what translators and extensions do to the page.

use crate::{
    leaving::{
        Elsewhere, LEFT, MARKER, is_away, is_here, only_the_cover, press_the_exit, write_in,
    },
    walk::until,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
};
use serde_json::json;
use thirtyfour::By;

/// A key called Shift goes down or up; `code` says which.
async fn shift_key(browser: &Browser, code: &str, down: bool) -> Result {
    let kind = if down { "rawKeyDown" } else { "keyUp" };
    let key = json!({ "type": kind, "key": "Shift", "code": code, "windowsVirtualKeyCode": 16 });
    browser.tools("Input.dispatchKeyEvent", key).await?;
    Ok(())
}

/// However the two keys overlap, the third press leaves. (alphagov/govuk-frontend#5393)
#[tokio::test]
async fn overlapping_shift_keys_exit_on_the_third_press() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    // WebDriver takes the two for one key.
    let (left, right) = ("ShiftLeft", "ShiftRight");
    for order in [
        // Both down, then both up, and one more; one held while the other is pressed three times.
        [
            (left, true),
            (right, true),
            (left, false),
            (right, false),
            (left, true),
            (left, false),
        ],
        [
            (left, true),
            (right, true),
            (right, false),
            (right, true),
            (right, false),
            (left, false),
        ],
    ] {
        write_in(&browser, &site).await?;
        for (code, down) in order {
            is_here(&browser).await?;
            shift_key(&browser, code, down).await?;
        }
        is_away(&browser).await?;
    }
    Ok(())
}

/// Shift and a click, or an arrow, select text. (alphagov/govuk-frontend#3063)
#[tokio::test]
async fn shift_with_a_click_does_not_exit() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    write_in(&browser, &site).await?;
    let field = browser.see("section-note").await?;
    for _ in 0..4 {
        let chain = browser.action_chain().key_down(LEFT);
        chain.click_element(&field).key_up(LEFT).perform().await?;
    }
    is_here(&browser).await?;
    // Nor does a click between two presses count as nothing.
    for _ in 0..4 {
        let chain = browser.action_chain().key_down(LEFT).key_up(LEFT);
        chain.click_element(&field).perform().await?;
    }
    is_here(&browser).await?;
    for _ in 0..4 {
        let chain = browser.action_chain().key_down(LEFT);
        chain.send_keys("\u{E012}").key_up(LEFT).perform().await?;
    }
    is_here(&browser).await?;
    assert_eq!(browser.value("section-note").await?, MARKER);
    Ok(())
}

/// A tablet's own keyboard counts, in a field too; the one on the screen sends Shift without the code of a key.
#[tokio::test]
async fn keyboard_of_a_tablet_counts_and_the_one_on_the_screen_does_not() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::phone())?.open().await?;
    write_in(&browser, &site).await?;
    let touch = |kind: &str, points| json!({ "type": kind, "touchPoints": points });
    let at = json!([{ "x": 5, "y": 300 }]);
    for (kind, points) in [("touchStart", at), ("touchEnd", json!([]))] {
        browser
            .tools("Input.dispatchTouchEvent", touch(kind, points))
            .await?;
    }
    browser
        .ask("document.querySelector('[data-testid=section-note]').focus()")
        .await?;
    for (code, leaves) in [("", false), ("ShiftLeft", true)] {
        for _ in 0..3 {
            shift_key(&browser, code, true).await?;
            shift_key(&browser, code, false).await?;
        }
        if leaves {
            is_away(&browser).await?;
        } else {
            is_here(&browser).await?;
        }
    }
    Ok(())
}

/// A middle click opens the other page in a new tab: this one is covered too. (scratchfoundation/scratch-gui#4241)
#[tokio::test]
async fn any_button_of_the_mouse_exits() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    for (button, buttons) in [("middle", 4), ("right", 2)] {
        write_in(&browser, &site).await?;
        let middle = "(at => [at.x + at.width / 2, at.y + at.height / 2])(document.getElementById('exit').getBoundingClientRect())";
        let (x, y): (f64, f64) = serde_json::from_value(browser.ask(middle).await?)?;
        for kind in ["mousePressed", "mouseReleased"] {
            let press = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
            browser.tools("Input.dispatchMouseEvent", press).await?;
        }
        is_away(&browser).await?;
    }
    Ok(())
}

/// What an extension puts beside the page, above everything and with its own important styles, does not stand over the
/// cover, whether it was there before or comes later. (jinjor/elm-break-dom#12)
#[tokio::test]
async fn nothing_stands_over_the_cover() -> Result {
    const CARD: &str = "(where => {
        const card = document.createElement('div');
        card.textContent = 'a card';
        card.className = 'card-of-an-extension';
        card.style.cssText = 'position: fixed !important; inset: 40% 0 0 0 !important; z-index: 2147483647 !important; display: block !important; background: red';
        document[where].append(card);
    })";
    let shown = "[...document.querySelectorAll('.card-of-an-extension')].map(card => card.checkVisibility())";
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    write_in(&browser, &site).await?;
    for place in ["documentElement", "body"] {
        browser.ask(&format!("{CARD}('{place}')")).await?;
    }
    assert_eq!(browser.ask(shown).await?, json!([true, true]));
    browser.offline().await?;
    press_the_exit(&browser).await?;
    until(
        &browser,
        "document.documentElement.classList.contains('covered')",
    )
    .await?;
    for place in ["documentElement", "body"] {
        browser.ask(&format!("{CARD}('{place}')")).await?;
    }
    let hidden = format!("{shown}.every(shown => !shown)");
    until(&browser, &hidden).await?;
    // It shows itself again.
    browser
        .ask("document.querySelectorAll('.card-of-an-extension').forEach(card => card.style.setProperty('display', 'flex', 'important'))")
        .await?;
    until(&browser, &hidden).await?;
    only_the_cover(&browser).await?;
    // On coming back, the extension is there again.
    browser.full_speed().await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    until(&browser, &format!("{shown}.every(shown => shown)")).await?;
    Ok(())
}

/// A translator's class on the root is not taken for the cover, and stays. (FilipePS/Traduzir-paginas-web#93)
#[tokio::test]
async fn class_of_a_translator_is_not_the_cover() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    browser
        .ask("document.documentElement.classList.add('translated-ltr')")
        .await?;
    assert_eq!(browser.ask("shell.covered()").await?, false);
    browser.offline().await?;
    press_the_exit(&browser).await?;
    until(
        &browser,
        "shell.covered() && document.documentElement.classList.contains('covered')",
    )
    .await?;
    only_the_cover(&browser).await?;
    browser.full_speed().await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    until(
        &browser,
        "document.documentElement.className === 'translated-ltr'",
    )
    .await?;
    Ok(())
}

/// Enter that ends the composing of a character adds nothing; the next Enter does. (Tatoeba/tatoeba2#548)
#[tokio::test]
async fn enter_while_composing_adds_nothing() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    let bag = browser.my_plan().await?.bag().await?;
    browser.write("own-thing", MARKER).await?;
    for (enter, added) in [
        ("isComposing: true", 0),
        ("keyCode: 229", 0),
        ("keyCode: 13", 1),
    ] {
        browser
            .ask(&format!(
                "void document.querySelector('[data-testid=own-thing]').dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, {enter} }}))"
            ))
            .await?;
        assert_eq!(bag.own_things().await?, added, "{enter}");
    }
    Ok(())
}

/// A translator puts elements of its own in place of texts: what says whether the plan is saved stays true.
/// (polkadot-js/apps#2154)
#[tokio::test]
async fn status_stays_true_under_a_translator() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    crate::plans::save_one_thing(&browser, &site.address(), MARKER).await?;
    let bag = browser.my_plan().await?.bag().await?;
    browser.saved().await?;
    let saved = browser.read("kept").await?;
    browser
        .ask(
            "void document.querySelectorAll('[data-testid=kept], [role=alert], [role=status]').forEach(e => {
              for (const text of [...e.childNodes].filter(n => n.nodeType === 3)) {
                const font = document.createElement('font');
                text.replaceWith(font);
                font.textContent = text.data;
              }
            })",
        )
        .await?;
    assert_eq!(browser.read("kept").await?, saved);
    bag.own("one more thing").await?;
    let shown = "document.querySelector('[data-testid=kept]').textContent";
    until(
        &browser,
        &format!("{shown} !== {}", serde_json::to_string(&saved)?),
    )
    .await?;
    browser.saved().await?;
    assert_eq!(browser.read("kept").await?, saved);
    Ok(())
}

//! Two tabs write the same plan, and both changes are there; erased in one, the other does not bring it back.

use super::phone;
use crate::plans::{open_again, save_one_thing};
use e2e::{Result, engine::Engine, published, sentences::sentence};

in_the_others! {
    changes_from_two_tabs_are_merged
    other_tab_does_not_undo_an_erasure
}

async fn changes_from_two_tabs_are_merged(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    browser.my_plan().await?.bag().await?;
    let one = browser.window().await?;

    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    let plan = open_again(&browser, &server.address(), &words).await?;
    plan.bag().await?.own("from the second").await?;
    browser.saved().await?;

    // This tab has not seen what the other saved.
    browser.switch_to_window(one.clone()).await?;
    let bag = browser.my_plan().await?.bag().await?;
    bag.own("from the one").await?;
    browser.saved().await?;
    browser.says("from the second").await?;

    let three = browser.new_tab().await?;
    browser.switch_to_window(three).await?;
    let plan = open_again(&browser, &server.address(), &words).await?;
    plan.bag().await?;
    for thing in ["at first", "from the one", "from the second"] {
        browser.says(thing).await?;
    }

    browser.close().await?;
    Ok(())
}

async fn other_tab_does_not_undo_an_erasure(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    let one = browser.window().await?;
    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    open_again(&browser, &server.address(), &words).await?;
    browser.keeping().await?.erase().await?.everything().await?;
    browser.switch_to_window(one).await?;
    let bag = browser.my_plan().await?.bag().await?;
    bag.own("too late").await?;
    browser.says_saved("not").await?;
    assert_eq!(browser.read("kept").await?, sentence("kept-not-elsewhere")?);
    browser.beside_the_app(&server.address()).await?;
    let left = browser.storage_cleared().await?;
    assert!(left.is_empty(), "{left:?}");
    browser.close().await?;
    Ok(())
}

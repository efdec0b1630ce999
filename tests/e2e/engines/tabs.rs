//! Two tabs write the same plan, and both changes are there, even what only the quick store has; erased in one, the
//! other does not bring it back.

use super::phone;
use crate::plans::{open_again, save_one_thing};
use e2e::{Result, engine::Engine, published, sentences::sentence};

in_the_others! {
    changes_from_two_tabs_are_merged
    texts_from_two_tabs_are_both_kept
    last_edit_of_a_closed_tab_survives_an_older_tab
    other_tab_does_not_undo_an_erasure
}
in_engine! { chromium Chromium: last_edit_of_a_closed_tab_survives_an_older_tab }

/// From now on the page's main store is full.
const FULL: &str = "void (IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); })";

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

async fn texts_from_two_tabs_are_both_kept(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    let anna = browser.my_plan().await?.people().await?.add("Anna").await?;
    browser.saved().await?;
    let one = browser.window().await?;

    let two = browser.new_tab().await?;
    browser.switch_to_window(two.clone()).await?;
    let plan = open_again(&browser, &server.address(), &words).await?;
    let there = plan.people().await?.open(1).await?;
    there.note("has a key").await?;
    there.relation("my neighbour").await?;
    browser.saved().await?;

    // Another field of the same person, and the same field with other words.
    browser.switch_to_window(one.clone()).await?;
    anna.reach("07700 900001, by day").await?;
    anna.relation("my cousin").await?;
    browser.saved().await?;
    browser.see("other-text").await?;
    assert_eq!(anna.noted().await?, "has a key");
    assert_eq!(browser.value("reach").await?, "07700 900001, by day");
    let shown = browser.value("relation").await?;
    let other = browser.read("other-text").await?;
    for relation in ["my neighbour", "my cousin"] {
        assert!(
            (shown == relation) != other.contains(relation),
            "{relation}: {shown}, {other}"
        );
    }

    // Chosen in one tab, it is settled in the other.
    browser.tap("other-take").await?;
    browser.gone("other-text").await?;
    browser.saved().await?;
    let chosen = browser.value("relation").await?;
    assert_ne!(chosen, shown);
    browser.switch_to_window(two).await?;
    browser.rewrite("person-note", "has a spare key").await?;
    browser.saved().await?;
    assert_eq!(browser.value("relation").await?, chosen);
    assert_eq!(browser.value("reach").await?, "07700 900001, by day");
    browser.close().await?;
    Ok(())
}

async fn last_edit_of_a_closed_tab_survives_an_older_tab(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    browser.my_plan().await?.bag().await?;
    let older = browser.window().await?;

    // Only the quick store has this tab's edit when it ends.
    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    let plan = open_again(&browser, &server.address(), &words).await?;
    let bag = plan.bag().await?;
    browser.saved().await?;
    browser.ask(FULL).await?;
    bag.own("the last edit").await?;
    browser.goto("about:blank").await?;

    // The older tab writes to both stores.
    browser.switch_to_window(older).await?;
    let bag = browser.my_plan().await?.bag().await?;
    bag.own("from the older tab").await?;
    browser.goto("about:blank").await?;

    let plan = open_again(&browser, &server.address(), &words).await?;
    plan.bag().await?;
    for thing in ["at first", "the last edit", "from the older tab"] {
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

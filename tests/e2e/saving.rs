//! A saved plan: locked, saved continuously, there after a crash, and gone once erased.

use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    folder::Folder,
    pages::{Overview, telling},
    published,
    sentences::sentence,
};

/// Asserts that the bag shows these items in the user's own words, and no others.
async fn bag_holds(overview: Overview<'_>, things: &[&str]) -> Result {
    let browser = overview.0;
    let bag = overview.bag().await?;
    let shown = browser.words().await?;
    for thing in things {
        assert!(shown.contains(thing), "{thing} is not there: {shown}");
    }
    assert_eq!(bag.own_things().await?, things.len());
    Ok(())
}

/// Asserts that nothing in the page holds a word: no text, no attribute, no field.
pub async fn page_holds_nothing_of(browser: &Browser, word: &str) -> Result {
    assert_eq!(
        times_in_page(browser, word).await?,
        0,
        "{word} is still in the page"
    );
    Ok(())
}

/// Returns how often the page holds a word. One from the list may be there anyway: "body" is in every page.
pub async fn times_in_page(browser: &Browser, word: &str) -> Result<usize> {
    let all = "document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea, select')].map(e => e.value).join(' ')";
    let all = browser.ask(all).await?;
    let all = all.as_str().ok_or("no page")?;
    Ok(all.matches(word).count())
}

/// From now on `asked` says how often the page asked the browser to keep its storage. (WebKit's build for Linux has
/// nothing to ask.)
pub async fn count_requests_to_last(browser: &Browser) -> Result {
    let count = "void (window.asked = 0, Object.defineProperty(navigator, 'storage', { value: { persist: async () => { asked += 1; return true; } } }))";
    browser.ask(count).await?;
    Ok(())
}

#[tokio::test]
async fn locking_clears_the_page_and_the_words_restore_it() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    count_requests_to_last(&phone).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    assert_eq!(phone.ask("asked").await?, 1);

    // Locked right after typing: the last words are still saved.
    phone.my_plan().await?.bag().await?.own(&second).await?;
    let front = phone.keeping().await?.lock().await?;
    page_holds_nothing_of(&phone, &first).await?;
    page_holds_nothing_of(&phone, &second).await?;
    assert_eq!(
        phone.history().await?.entries.len(),
        2,
        "blank, and this page"
    );

    let plan = front.open().await?.with(&telling(&words)).await?;
    bag_holds(plan, &[&first, &second]).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn lock_and_open_need_no_network() -> Result {
    let mut server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    let words = save_one_thing(&phone, &server.address(), &first).await?;
    server.stop();

    for round in 0..2 {
        let front = phone.keeping().await?.lock().await?;
        page_holds_nothing_of(&phone, &first).await?;
        let plan = front.open().await?.with(&words).await?;
        if round == 0 {
            plan.bag().await?.own(&second).await?;
            phone.saved().await?;
        } else {
            bag_holds(plan, &[&first, &second]).await?;
        }
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn plan_survives_a_kill_just_after_saving() -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("killed")?;
    let settings = || Settings::phone().profile(&profile);
    let (first, second) = (marker()?, marker()?);

    let phone = settings().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    // The app has only just said that the plan is saved.
    phone.kill();

    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    bag_holds(plan, &[&first]).await?;
    phone.my_plan().await?.bag().await?.own(&second).await?;
    assert_eq!(phone.kept().await?, "saving");
    phone.saved().await?;
    phone.kill();

    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    bag_holds(plan, &[&first, &second]).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn text_written_during_key_derivation_is_saved_too() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own("before").await?;
    let words = phone.keeping().await?.offer_words().await?;
    let offered = words.offered().await?;
    phone.tap("keep-now").await?;
    phone.see("working").await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.own("meanwhile").await?;
    phone.saved().await?;
    let plan = open_again(&phone, &server.address(), &offered).await?;
    bag_holds(plan, &["before", "meanwhile"]).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn erasing_leaves_nothing_to_open() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    let kept = phone.storage().await?;
    assert!(
        !kept.databases.is_empty() && !kept.local.is_empty(),
        "{kept:?}"
    );

    let front = phone.keeping().await?.erase().await?.everything().await?;
    page_holds_nothing_of(&phone, &thing).await?;
    let left = phone.storage().await?;
    assert!(left.is_empty(), "{left:?}");
    let said = front.open().await?.in_vain(&words).await?;
    assert_eq!(said, sentence("error-open-no")?);

    // Leaving brings nothing back, and a new plan can be saved.
    phone.goto("about:blank").await?;
    phone.arrive(&server.address()).await?;
    let still = phone.storage().await?;
    assert!(still.is_empty(), "{still:?}");
    let again = save_one_thing(&phone, &server.address(), "a second plan").await?;
    let plan = open_again(&phone, &server.address(), &again).await?;
    bag_holds(plan, &["a second plan"]).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_second_plan_is_saved_beside_the_first_and_both_open() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    let words = save_one_thing(&phone, &server.address(), &first).await?;
    let before = phone.storage().await?.local;
    phone.goto("about:blank").await?;

    // From a locked start, saving asks nothing more than where nothing is saved.
    let others = save_one_thing(&phone, &server.address(), &second).await?;
    let after = phone.storage().await?.local;
    assert_eq!(after.len(), before.len() + 1, "{after:?}");
    for (words, thing) in [(&words, &first), (&others, &second)] {
        phone.goto("about:blank").await?;
        let plan = open_again(&phone, &server.address(), words).await?;
        bag_holds(plan, &[thing]).await?;
    }
    phone.close().await?;
    Ok(())
}

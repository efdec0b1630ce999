//! A plan is kept, locked, and opened by three letters of each word; wrong ones say so and change nothing.

use super::phone;
use crate::{
    kept::page_holds_nothing_of,
    plans::{Plan, marker, open_again},
};
use journeys::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    folder::Folder,
    pages::{Open, telling},
    published,
    sentences::sentence,
};

in_the_others! { a_plan_is_kept_and_opened }
in_engine! { firefox_alone Firefox: what_is_saved_survives_a_kill }

/// Words that open nothing, and what is said.
async fn in_vain(open: &Open<'_>, letters: &[String]) -> Result {
    let aardvarks = vec!["aardvark".to_owned(); 5];
    let mut unknown = letters.to_vec();
    if let Some(word) = unknown.get_mut(2) {
        "qqq".clone_into(word);
    }
    let mut turned = letters.to_vec();
    turned.rotate_left(1);
    let few = letters.get(..3).unwrap_or_default();
    for (words, said) in [
        (&[][..], "error-words-empty"),
        (few, "error-words-missing"),
        (&unknown, "error-word-unknown"),
        (&turned, "error-open-no"),
        (&aardvarks, "error-open-no"),
    ] {
        assert_eq!(open.in_vain(words).await?, sentence(said)?, "{said}");
    }
    Ok(())
}

/// The words, other than the same in another order.
async fn kept_with_words_that_differ(browser: &Browser) -> Result<Vec<String>> {
    let words = browser.keeping().await?.take_the_offered_words().await?;
    let mut turned = words.clone();
    turned.rotate_left(1);
    assert_ne!(words, turned, "five times the same word");
    Ok(words)
}

async fn a_plan_is_kept_and_opened(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    phone.arrive(&server.address()).await?;
    let nothing = phone.storage().await?;
    assert!(nothing.is_empty(), "{nothing:?}");
    let plan = Plan::new(str::to_owned);
    plan.write(&phone).await?;
    let words = kept_with_words_that_differ(&phone).await?;
    phone.my_plan().await?;
    phone.saved().await?;

    let front = phone.keeping().await?.lock().await?;
    for word in plan.own_words() {
        page_holds_nothing_of(&phone, word).await?;
    }
    let before = phone.stores().await?;
    let open = front.open().await?;
    in_vain(&open, &telling(&words)).await?;
    assert_eq!(phone.stores().await?, before);

    open.with(&telling(&words)).await?;
    plan.is_all_there(&phone).await?;
    phone.close().await?;
    Ok(())
}

async fn what_is_saved_survives_a_kill(engine: Engine) -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("killed")?;
    let settings = || Settings::phone().engine(engine).profile(&profile);
    let (first, second) = (marker()?, marker()?);

    let phone = settings().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    // "It is kept" was said just now.
    phone.kill();

    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    plan.bag().await?.own(&second).await?;
    phone.saved().await?;
    phone.kill();

    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.says(&first).await?;
    phone.says(&second).await?;
    // Closed and begun again, it is there too.
    phone.close().await?;
    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.close().await?;
    Ok(())
}

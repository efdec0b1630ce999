//! Other words: changed, given to a second person, withdrawn; the old ones open nothing afterwards.

use std::{fs, path::Path, time::Duration};

use crate::{
    killed::often,
    plans::{marker, open_again, save_one_thing},
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    folder::Folder,
    pages::telling,
    published, random,
    sentences::sentence,
};

/// Tries these words: `Ok` if they open the plan, otherwise `Err` with the message.
async fn tried(
    browser: &Browser,
    address: &str,
    words: &[String],
) -> Result<std::result::Result<(), String>> {
    browser.arrive(address).await?;
    let open = browser.start().await?.open().await?;
    Ok(match open.with(words).await {
        Ok(_) => Ok(()),
        Err(error) => Err(error.to_string()),
    })
}

/// Whether these words open it. A killed browser loses what it had not yet written of the quick store, so an
/// older copy may be there, which is set aside.
async fn opens(browser: &Browser, address: &str, words: &[String]) -> Result<bool> {
    let aside = sentence("open-set-aside")?;
    let said = tried(browser, address, words).await?;
    Ok(said.map_or_else(|said| said.contains(&aside), |()| true))
}

pub async fn opens_nothing(browser: &Browser, address: &str, words: &[String]) -> Result {
    browser.arrive(address).await?;
    let said = browser.start().await?.open().await?.in_vain(words).await?;
    assert_eq!(said, sentence("error-open-no")?);
    Ok(())
}

#[tokio::test]
async fn changed_words_open_the_plan_and_old_words_do_not() -> Result {
    let server = published::serve()?;
    let address = server.address();
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    let old = save_one_thing(&phone, &address, &first).await?;

    let change = phone.keeping().await?.change_words().await?;
    let mut wrong = old.clone();
    wrong.reverse();
    assert_eq!(
        change.in_vain(&wrong).await?,
        sentence("error-practise-no")?
    );
    let new = change.with(&telling(&old)).await?;
    assert_ne!(old, new);
    change.go_on().await?;
    // Work goes on as before.
    phone.my_plan().await?.bag().await?.own(&second).await?;
    phone.saved().await?;

    opens_nothing(&phone, &address, &old).await?;
    let plan = open_again(&phone, &address, &new).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn second_person_can_open_until_their_words_are_withdrawn() -> Result {
    let server = published::serve()?;
    let address = server.address();
    let phone = Settings::phone().open().await?;
    let (mine_wrote, theirs_wrote) = (marker()?, marker()?);
    let mine = save_one_thing(&phone, &address, &mine_wrote).await?;

    let give = phone.keeping().await?.give_words().await?;
    let theirs = give.with(&mine).await?;
    give.go_on().await?;

    let plan = open_again(&phone, &address, &theirs).await?;
    plan.bag().await?.own(&theirs_wrote).await?;
    phone.saved().await?;
    let plan = open_again(&phone, &address, &mine).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);

    // Theirs are valid words, but not this user's: changing with them would lock this user out.
    let change = phone.keeping().await?.change_words().await?;
    assert_eq!(
        change.in_vain(&theirs).await?,
        sentence("error-practise-no")?
    );

    phone
        .keeping()
        .await?
        .take_words_back()
        .await?
        .take_back(&mine)
        .await?;
    opens_nothing(&phone, &address, &theirs).await?;
    let plan = open_again(&phone, &address, &mine).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.close().await?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn old_local_storage_copy_does_not_open_after_a_word_change() -> Result {
    let server = published::serve()?;
    let address = server.address();
    let profile = Folder::fresh("changed")?;
    let settings = || Settings::phone().profile(&profile);
    let phone = settings().open().await?;
    let old = save_one_thing(&phone, &address, &marker()?).await?;
    phone.close().await?;
    let quick = profile.join("Default").join("Local Storage");
    let taken = Folder::fresh("taken")?;
    copy(&quick, &taken)?;

    let phone = settings().open().await?;
    open_again(&phone, &address, &old).await?;
    let change = phone.keeping().await?.change_words().await?;
    let new = change.with(&old).await?;
    change.go_on().await?;
    phone.close().await?;

    fs::remove_dir_all(&quick)?;
    copy(&taken, &quick)?;
    let phone = settings().open().await?;
    opens_nothing(&phone, &address, &old).await?;
    // The new words find the main store's copy, set the old one aside, and say so.
    let said = tried(&phone, &address, &new).await?;
    let aside = sentence("open-set-aside")?;
    assert!(
        said.as_ref()
            .err()
            .is_some_and(|said| said.contains(&aside)),
        "{said:?}"
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn killed_during_a_word_change_old_or_new_words_open() -> Result {
    let server = published::serve()?;
    let address = server.address();
    let profile = Folder::fresh("changing")?;
    let settings = || Settings::phone().profile(&profile);
    let phone = settings().open().await?;
    let mut words = save_one_thing(&phone, &address, &marker()?).await?;
    phone.close().await?;
    let (mut by_old, mut by_new) = (0, 0);
    for _ in 0..often("LAPWING_CHANGES", 2) {
        let phone = settings().open().await?;
        assert!(opens(&phone, &address, &words).await?);
        let change = phone.keeping().await?.change_words().await?;
        let new = change.with(&words).await?;
        change.begin().await?;
        // Two derivations, then the commit and its check: kill at some point among them.
        tokio::time::sleep(Duration::from_millis(random::below(2_500)?.into())).await;
        phone.kill();

        let phone = settings().open().await?;
        if opens(&phone, &address, &new).await? {
            by_new += 1;
            opens_nothing(&phone, &address, &words).await?;
            words = new;
        } else {
            by_old += 1;
            assert!(opens(&phone, &address, &words).await?, "neither opens it");
        }
        phone.close().await?;
    }
    println!("killed while words were changed: opened by the old {by_old}, by the new {by_new}");
    Ok(())
}

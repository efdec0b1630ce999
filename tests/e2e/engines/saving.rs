//! A plan is saved, locked, and opened by three letters of each word; wrong words are reported and change
//! nothing.

use super::phone;
use crate::{
    plans::{marker, open_again},
    saving::{count_requests_to_last, page_holds_nothing_of},
};
use e2e::{
    Result, browser::Settings, engine::Engine, folder::Folder, pages::telling, published,
    sentences::sentence,
};

in_the_others! { plan_is_saved_and_opened }
in_engine! { firefox_alone Firefox: saved_plan_survives_a_kill }

/// What counts as a wrong word, and the message for it, is up to the app alone: see `faults/words.rs`.
/// Whether a plan is complete is checked where its traces are looked for.
async fn plan_is_saved_and_opened(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    phone.arrive(&server.address()).await?;
    let nothing = phone.storage().await?;
    assert!(nothing.is_empty(), "{nothing:?}");
    let thing = marker()?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    count_requests_to_last(&phone).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?;
    phone.saved().await?;
    // Firefox would ask the user.
    let asks = if engine == Engine::Firefox { 0 } else { 1 };
    assert_eq!(phone.ask("asked").await?, asks);

    let front = phone.keeping().await?.lock().await?;
    page_holds_nothing_of(&phone, &thing).await?;
    let before = phone.stores().await?;
    let open = front.open().await?;
    let said = open.in_vain(&["aardvark"; 5]).await?;
    assert_eq!(said, sentence("error-open-no")?);
    assert_eq!(phone.stores().await?, before);

    let plan = open.with(&telling(&words)).await?;
    plan.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

async fn saved_plan_survives_a_kill(engine: Engine) -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("killed")?;
    let settings = || Settings::phone().engine(engine).profile(&profile);
    let (first, second) = (marker()?, marker()?);

    let phone = settings().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    // The app has only just said that the plan is saved.
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
    // Closed and started again, the browser has it too.
    phone.close().await?;
    let phone = settings().open().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.close().await?;
    Ok(())
}

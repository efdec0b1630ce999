//! Other words: the old ones open nothing afterwards; a second person's words open it until withdrawn.

use super::phone;
use crate::{
    plans::{keep_one_thing, marker, open_again},
    rewords::opens_nothing,
};
use journeys::{Result, engine::Engine, pages::telling, published};

in_the_others_by_night! { words_are_changed_given_and_taken_back }

async fn words_are_changed_given_and_taken_back(engine: Engine) -> Result {
    let server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let (first, second) = (marker()?, marker()?);
    let old = keep_one_thing(&phone, &address, &first).await?;

    let change = phone.keeping().await?.change_words().await?;
    let mine = change.with(&telling(&old)).await?;
    assert_ne!(old, mine);
    change.go_on().await?;
    opens_nothing(&phone, &address, &old).await?;
    open_again(&phone, &address, &mine).await?;

    let give = phone.keeping().await?.give_words().await?;
    let theirs = give.with(&mine).await?;
    give.go_on().await?;
    let plan = open_again(&phone, &address, &theirs).await?;
    plan.bag().await?.own(&second).await?;
    phone.saved().await?;

    open_again(&phone, &address, &mine).await?;
    let take_back = phone.keeping().await?.take_words_back().await?;
    take_back.take_back(&mine).await?;
    opens_nothing(&phone, &address, &theirs).await?;
    let plan = open_again(&phone, &address, &mine).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 2);
    phone.close().await?;
    Ok(())
}

//! Other words: the old ones open nothing afterwards; a second person's words open it until withdrawn.

use super::phone;
use crate::{
    change_passphrase::opens_nothing,
    plans::{marker, open_again, save_one_thing},
};
use e2e::{Result, engine::Engine, pages::telling, published};

in_the_others_by_night! { passphrase_is_changed_shared_and_withdrawn }

async fn passphrase_is_changed_shared_and_withdrawn(engine: Engine) -> Result {
    let server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let (first, second) = (marker()?, marker()?);
    let old = save_one_thing(&phone, &address, &first).await?;

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

//! An idle user: a saved plan locks, with a warning beforehand.

use super::phone;
use crate::{
    idle::{LOOKING, MINUTE, TEN_YEARS, locked_without},
    plans::marker,
};
use e2e::{Result, engine::Engine, published};

in_the_others_by_night! { saved_plan_locks_when_idle }

async fn saved_plan_locks_when_idle(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    phone.clock_moves_from_now_on().await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?;
    phone.saved().await?;
    phone.my_plan().await?.bag().await?;

    let soon = 4 * MINUTE + 20_000;
    phone.clock_moves(soon, soon).await?;
    phone.see_within("idle", LOOKING).await?;
    phone.tap("carry-on").await?;
    phone.gone("idle").await?;
    phone.clock_moves(2 * soon, 2 * soon).await?;
    phone.see_within("idle", LOOKING).await?;
    phone.clock_moves(15 * MINUTE, 15 * MINUTE).await?;
    locked_without(&phone, &thing).await?;
    phone.start().await?.open().await?.with(&words).await?;

    // The wall clock is set back ten years meanwhile: the monotonic clock still locks it.
    phone.clock_moves(-TEN_YEARS, 21 * MINUTE).await?;
    locked_without(&phone, &thing).await?;
    let plan = phone.start().await?.open().await?.with(&words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 1);
    phone.close().await?;
    Ok(())
}

//! An idle user: a saved plan locks, an unsaved one is cleared, and both are announced beforehand.

use std::time::Duration;

use crate::plans::{marker, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published::{self, Served},
};

pub const MINUTE: i64 = 60_000;
pub const TEN_YEARS: i64 = 3_652 * 24 * 60 * MINUTE;
/// The app checks every second.
pub const LOOKING: Duration = Duration::from_secs(15);

/// Waits for the first page of a new start, and asserts that nothing of this is left on it.
pub async fn locked_without(browser: &Browser, word: &str) -> Result {
    browser.see_within("someone-to-talk", LOOKING).await?;
    let page = browser.ask("document.documentElement.outerHTML").await?;
    assert!(
        !page.as_str().ok_or("no page")?.contains(word),
        "{word} is still in the page"
    );
    Ok(())
}

async fn phone_with_a_clock() -> Result<Browser> {
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    Ok(phone)
}

/// A phone with a clock and a saved plan.
struct Saved {
    _server: Served,
    phone: Browser,
    /// The thing in its bag.
    thing: String,
    words: Vec<String>,
}

async fn saved_on_a_phone_with_a_clock() -> Result<Saved> {
    let server = published::serve()?;
    let phone = phone_with_a_clock().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    Ok(Saved {
        _server: server,
        phone,
        thing,
        words,
    })
}

#[tokio::test]
async fn saved_plan_locks_when_idle_after_a_warning() -> Result {
    let Saved {
        _server,
        phone,
        thing,
        words,
    } = saved_on_a_phone_with_a_clock().await?;
    phone.my_plan().await?.bag().await?;

    phone
        .clock_moves(4 * MINUTE + 20_000, 4 * MINUTE + 20_000)
        .await?;
    phone.see_within("idle", LOOKING).await?;
    phone.tap("carry-on").await?;
    phone.gone("idle").await?;
    // A touch anywhere else counts just as much.
    phone.clock_moves(9 * MINUTE, 9 * MINUTE).await?;
    phone.see_within("idle", LOOKING).await?;
    phone.tap("bag-five").await?;
    phone.gone("idle").await?;

    phone.clock_runs(15 * MINUTE, 15 * MINUTE, false).await?;
    locked_without(&phone, &thing).await?;
    let plan = phone.start().await?.open().await?.with(&words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 1);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn half_typed_addition_is_in_its_field_again_after_a_lock() -> Result {
    let Saved {
        _server,
        phone,
        words,
        ..
    } = saved_on_a_phone_with_a_clock().await?;
    let half = marker()?;
    phone.my_plan().await?.people().await?;
    phone.fill("person", &half).await?;
    phone.clock_runs(15 * MINUTE, 15 * MINUTE, false).await?;
    locked_without(&phone, &half).await?;

    let plan = phone.start().await?.open().await?.with(&words).await?;
    let people = plan.people().await?;
    assert_eq!(people.count().await?, 0, "it was not added");
    assert_eq!(phone.value("person").await?, half);
    // Once it is added it is half-typed no more, neither here nor after the next opening.
    phone.tap("person-add").await?;
    phone.see("reach").await?;
    phone.tap("back").await?;
    phone.see("person-open").await?;
    assert_eq!(phone.value("person").await?, "");
    let first = phone.keeping().await?.lock().await?;
    let plan = first.open().await?.with(&words).await?;
    assert_eq!(plan.people().await?.count().await?, 1);
    assert_eq!(phone.value("person").await?, "");
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn changing_the_clock_neither_delays_the_lock_nor_loses_data() -> Result {
    let Saved {
        _server,
        phone,
        thing,
        words,
    } = saved_on_a_phone_with_a_clock().await?;

    // The wall clock is set back ten years meanwhile: the monotonic clock still locks it.
    phone.clock_moves(-TEN_YEARS, 6 * MINUTE).await?;
    locked_without(&phone, &thing).await?;
    // The wall clock is set forward ten years: locked at once, and nothing is lost.
    phone.start().await?.open().await?.with(&words).await?;
    phone.clock_moves(TEN_YEARS, 6 * MINUTE).await?;
    locked_without(&phone, &thing).await?;
    let plan = phone.start().await?.open().await?.with(&words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 1);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn idle_time_can_be_changed() -> Result {
    let Saved {
        _server,
        phone,
        thing,
        words,
    } = saved_on_a_phone_with_a_clock().await?;
    phone.keeping().await?;
    phone.tap("lock-after-1").await?;
    phone.saved().await?;
    phone.clock_moves(MINUTE, MINUTE).await?;
    locked_without(&phone, &thing).await?;
    // The setting is part of the plan: the next opening has it too.
    phone.start().await?.open().await?.with(&words).await?;
    phone
        .clock_moves(2 * MINUTE + 5_000, 2 * MINUTE + 5_000)
        .await?;
    locked_without(&phone, &thing).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn plan_hidden_for_a_minute_locks_before_it_is_shown() -> Result {
    let server = published::serve()?;
    let phone = phone_with_a_clock().await?;
    let thing = marker()?;
    save_one_thing(&phone, &server.address(), &thing).await?;
    let bag = phone.my_plan().await?.bag().await?;

    phone.out_of_sight(true).await?;
    phone.clock_moves(50_000, 50_000).await?;
    phone.out_of_sight(false).await?;
    assert_eq!(
        bag.own_things().await?,
        1,
        "a glance elsewhere locks nothing"
    );

    phone.out_of_sight(true).await?;
    phone.clock_moves(120_000, 50_000).await?;
    phone.out_of_sight(false).await?;
    locked_without(&phone, &thing).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn unsaved_plan_is_cleared_after_a_minutes_warning() -> Result {
    let server = published::serve()?;
    let phone = phone_with_a_clock().await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.own(&thing).await?;

    // It is not dropped while out of sight.
    phone.out_of_sight(true).await?;
    phone.clock_moves(3 * MINUTE, 3 * MINUTE).await?;
    phone.out_of_sight(false).await?;
    assert_eq!(bag.own_things().await?, 1);

    phone.clock_moves(6 * MINUTE, 6 * MINUTE).await?;
    phone.see_within("idle", LOOKING).await?;
    // A wall clock set ahead little by little still leaves the warning up for a minute.
    phone.clock_runs(60 * MINUTE, 6 * MINUTE, false).await?;
    assert_eq!(bag.own_things().await?, 1);
    phone.tap("idle-keep").await?;
    phone.see("keep-now").await?;
    phone.gone("idle").await?;

    phone.clock_runs(72 * MINUTE, 18 * MINUTE, false).await?;
    phone.see_within("idle", LOOKING).await?;
    phone.clock_runs(76 * MINUTE, 22 * MINUTE, false).await?;
    locked_without(&phone, &thing).await?;
    phone.close().await?;
    Ok(())
}

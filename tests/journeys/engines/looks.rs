//! Every screen can be used by anyone, in every engine.

use super::{leaving::covered, phone};
use crate::{screens::Complaints, walk};
use journeys::{Result, engine::Engine, published};

in_the_others! {
    every_screen_can_be_used_by_anyone
}

async fn every_screen_can_be_used_by_anyone(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let mut complaints = Complaints::default();
    let walked = walk::all_but_erasing(
        &phone,
        &server.address(),
        None,
        &mut async |browser, screen| complaints.of_use(browser, screen).await,
    )
    .await;
    covered(&phone, false).await?;
    complaints.of_use(&phone, "cover").await?;
    complaints.none(walked);
    phone.close().await?;
    Ok(())
}

//! Every screen can be used by anyone, in every engine.

use super::phone;
use crate::walk;
use journeys::{Result, axe, browser::Browser, engine::Engine, fields, layout, published};
use thirtyfour::By;

in_the_others! {
    every_screen_can_be_used_by_anyone
}

async fn every_screen_can_be_used_by_anyone(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let (mut wrong, mut screens) = (Vec::new(), 0);
    let mut look = async |browser: &Browser, screen: &str| -> Result {
        screens += 1;
        let mut found = axe::complaints(browser).await?;
        found.extend(fields::complaints(browser).await?);
        found.extend(layout::sideways(browser).await?);
        found.extend(layout::small_targets(browser).await?);
        wrong.extend(found.into_iter().map(|words| format!("{screen}: {words}")));
        Ok(())
    };
    let walked = walk::all_but_erasing(&phone, &server.address(), None, &mut look).await;
    let covered = "void (document.documentElement.className = 'covered')";
    phone.ask(covered).await?;
    assert!(phone.find(By::Id("uncover")).await?.is_displayed().await?);
    look(&phone, "the cover").await?;
    println!("{engine:?}: {screens} screens and states");
    if let Err(error) = walked {
        wrong.push(format!("the walk ends here: {error}"));
    }
    assert!(
        wrong.is_empty(),
        "{} complaints:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(screens > 80, "{screens} screens");
    phone.close().await?;
    Ok(())
}

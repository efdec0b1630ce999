//! A plan saved by an earlier build opens in this one, and what this one saves opens there. Before a release, with
//! the folder of the one before, which holds `dist/` and `deploy/generated/`:
//! `LAPWING_EARLIER=… cargo xtask test e2e --ignored earlier`.

use super::phone;
use crate::plans::{Plan, marker, open_again};
use e2e::{Result, browser::Browser, engine::Engine, pages::First, published};
use std::{env, path::Path};
use xtask::{dist::Variant, place};

in_engine! { chromium Chromium: #[ignore = "before a release"] plan_goes_to_and_from_an_earlier_build }
in_engine! { firefox Firefox: #[ignore = "before a release"] plan_goes_to_and_from_an_earlier_build }
in_engine! { webkit WebKit: #[ignore = "before a release"] plan_goes_to_and_from_an_earlier_build }

async fn plan_goes_to_and_from_an_earlier_build(engine: Engine) -> Result {
    let folder = env::var("LAPWING_EARLIER").map_err(|_| "LAPWING_EARLIER names no folder")?;
    let folder = Path::new(&folder);
    let earlier = (folder.join("dist"), folder.join("deploy/generated"));
    let current = (Variant::Host.folder(), place::at("deploy/generated"));

    let mut server = published::serve()?;
    server.change_to(&earlier.0, &earlier.1)?;
    let phone = phone(engine).await?;
    let added = marker()?;
    arrive_at_the_earlier(&phone, &server.address()).await?;
    let plan = Plan::everyday();
    plan.write(&phone).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?;
    phone.saved().await?;
    phone.keeping().await?.lock().await?;

    server.change_to(&current.0, &current.1)?;
    open_again(&phone, &server.address(), &words).await?;
    plan.is_all_there(&phone).await?;
    phone.my_plan().await?.bag().await?.own(&added).await?;
    phone.my_plan().await?;
    phone.saved().await?;
    phone.keeping().await?.lock().await?;

    server.change_to(&earlier.0, &earlier.1)?;
    let front = arrive_at_the_earlier(&phone, &server.address()).await?;
    front.open().await?.with(&words).await?;
    phone.my_plan().await?.bag().await?;
    phone.says(&added).await?;
    phone.close().await?;
    Ok(())
}

/// Arrives at a build whose handles stand in `data-t`, as they did before they were called `data-testid`.
async fn arrive_at_the_earlier<'a>(browser: &'a Browser, address: &str) -> Result<First<'a>> {
    browser.goto(format!("{address}/")).await?;
    browser.settles().await?;
    browser
        .ask(
            "(() => {
               const copy = () => document.querySelectorAll('[data-t]:not([data-testid])')
                 .forEach(e => e.setAttribute('data-testid', e.getAttribute('data-t')));
               copy();
               new MutationObserver(copy).observe(document.documentElement, { subtree: true, childList: true });
               return true;
             })()",
        )
        .await?;
    First::here(browser).await
}

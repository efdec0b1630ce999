//! A network that dies, hangs, or crawls.

use super::{the_exit_works, the_public_page_stands};
use crate::plans::{marker, open_again, save_one_thing};
use e2e::{Result, altered::Altered, browser::Settings, published, sentences::sentence};
use serde_json::json;
use std::{
    net::TcpListener,
    time::{Duration, Instant},
};
use tokio::time::sleep;

#[tokio::test]
async fn losing_the_network_while_loading_leaves_the_numbers() -> Result {
    let mut server = Altered::copy()?
        .served_with("location ~ _bg\\.wasm$ { limit_rate 20k; }")
        .serve()?;
    let phone = Settings::phone().open().await?;
    phone.goto(server.address()).await?;
    phone.says(&sentence("start-loading")?).await?;
    // Part of it has arrived.
    let begun = Instant::now();
    while phone
        .ask("document.getElementById('start-bar').value")
        .await?
        .as_f64()
        < Some(0.1)
    {
        assert!(begun.elapsed() < Duration::from_secs(20), "nothing comes");
        sleep(Duration::from_millis(25)).await;
    }
    server.stop();
    phone.says(&sentence("start-failed")?).await?;
    the_public_page_stands(&phone).await?;
    the_exit_works(&phone).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn hanging_network_is_reported_and_numbers_stay() -> Result {
    // Accepts requests and never answers.
    let silent = TcpListener::bind(("127.0.0.1", 0))?;
    let nowhere = silent.local_addr()?;
    let hanging = |file: &str| -> Result<_> {
        Altered::copy()?
            .served_with(&format!(
                "location ~ {file} {{ proxy_pass http://{nowhere}; }}"
            ))
            .serve()
    };
    for file in ["_bg\\.wasm$", "/text-en-first"] {
        let server = hanging(file)?;
        let phone = Settings::phone().open().await?;
        // The script itself must be the published one.
        let source = "const real = setTimeout; window.setTimeout = (work, wait, ...more) => real(work, wait / 10, ...more);";
        let source = json!({ "source": source });
        phone
            .tools("Page.addScriptToEvaluateOnNewDocument", source)
            .await?;
        phone.goto(server.address()).await?;
        phone.says(&sentence("start-slow")?).await?;
        the_public_page_stands(&phone).await?;
        the_exit_works(&phone).await?;
        phone.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn numbers_and_plan_still_work_without_a_server() -> Result {
    let mut server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    let words = save_one_thing(&phone, &server.address(), &first).await?;
    server.stop();

    let numbers = phone.numbers().await?;
    assert!(numbers.shown().await? > 3);
    numbers.all().await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.own(&second).await?;
    phone.saved().await?;
    phone.my_plan().await?.people().await?.add("Sam").await?;
    phone.saved().await?;
    the_exit_works(&phone).await?;

    // Online again, another day.
    server.start_again()?;
    open_again(&phone, &server.address(), &words)
        .await?
        .bag()
        .await?;
    phone.says(&first).await?;
    phone.says(&second).await?;
    phone.close().await?;
    Ok(())
}

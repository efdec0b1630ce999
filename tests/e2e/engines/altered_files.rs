//! A file that is not the one named in the page by its hash never runs, though it would work: each is changed so that
//! it does what it did before. (Files that are missing or broken: `faults/start.rs`, `faults/parts.rs`.)

use super::phone;
use crate::plans::marker;
use e2e::{
    Result, altered::Altered, browser::Browser, engine::Engine, published, sentences::sentence,
};

in_engine! { chromium Chromium:
    altered_app_does_not_start
    altered_chunk_does_not_run
    altered_worker_derives_no_key
    altered_camera_files_show_nothing
}
in_the_others! {
    altered_app_does_not_start
    altered_worker_derives_no_key
}
in_the_others_by_night! {
    altered_chunk_does_not_run
    altered_camera_files_show_nothing
}

/// A custom section, which engines ignore, at the end of a WebAssembly module.
const SECTION: &[u8] = &[0, 2, 1, b'x'];

/// More of a script.
const SCRIPT: &[u8] = b"\n;globalThis.ran = 1;\n";

/// Whether anything of an altered script has run in the page.
const RAN: &str = "'ran' in window";

/// Asserts that this page has its numbers and its exit.
async fn the_page_stands(phone: &Browser) -> Result {
    let stands = "getComputedStyle(document.getElementById('front')).display !== 'none' && !!document.querySelector('#front a[href=\"tel:999\"]') && !!window.shell";
    assert_eq!(phone.ask(stands).await?, true);
    assert_eq!(phone.ask(RAN).await?, false);
    Ok(())
}

async fn altered_app_does_not_start(engine: Engine) -> Result {
    let phone = phone(engine).await?;
    for (beginning, ending, more) in [
        ("lapwing-", "_bg.wasm", SECTION),
        ("lapwing-", ".js", SCRIPT),
        ("app-", ".css", b"\nbody { background: red }"),
        // A pack cannot have more at its end, so this one would fail in any case.
        ("text-en-first-", ".bin", b" "),
    ] {
        let server = Altered::copy()?
            .with_more(beginning, ending, more)?
            .serve()?;
        phone.goto(server.address()).await?;
        let said = phone.says(&sentence("start-failed")?).await;
        said.map_err(|error| format!("{beginning}…{ending}: {error}"))?;
        the_page_stands(&phone).await?;
    }
    let server = Altered::copy()?
        .with_more("start-", ".js", SCRIPT)?
        .serve()?;
    phone.goto(server.address()).await?;
    the_page_stands(&phone).await?;
    assert_eq!(phone.ask("shell.begin").await?, serde_json::Value::Null);
    phone.close().await?;
    Ok(())
}

async fn altered_chunk_does_not_run(engine: Engine) -> Result {
    let server = Altered::copy()?
        .with_more("app-", ".wasm", SECTION)?
        .serve()?;
    let phone = phone(engine).await?;
    phone.arrive(&server.address()).await?;
    phone.tap("way-plan").await?;
    phone.says(&sentence("part-missing")?).await?;
    assert!(phone.numbers().await?.shown().await? > 3);
    phone.close().await?;
    Ok(())
}

async fn altered_worker_derives_no_key(engine: Engine) -> Result {
    let phone = phone(engine).await?;
    for (ending, more) in [(".wasm", SECTION), (".js", SCRIPT)] {
        let server = Altered::copy()?
            .with_more("derive-", ending, more)?
            .serve()?;
        phone.arrive(&server.address()).await?;
        phone.my_plan().await?.bag().await?.own(&marker()?).await?;
        let words = phone.keeping().await?.offer_words().await?;
        let said = words.fail_to_save().await?;
        assert_eq!(said, sentence("error-keep-failed")?, "derive{ending}");
        let storage = phone.storage().await?;
        assert!(storage.local.is_empty(), "{storage:?}");
    }
    phone.close().await?;
    Ok(())
}

/// Shows a picture, and returns the first event.
const SHOW: &str = "new Promise((done) => {
    const canvas = document.createElement('canvas');
    canvas.dataset.pace = '6';
    document.body.append(canvas);
    shell.lens('show', canvas, new Uint8Array(99), ([told]) => done(told)).catch(() => done('no module'));
  })";

async fn altered_camera_files_show_nothing(engine: Engine) -> Result {
    let phone = phone(engine).await?;
    let server = published::serve()?;
    phone.arrive(&server.address()).await?;
    assert_eq!(phone.ask(SHOW).await?, "shown");
    for (beginning, ending, more, told) in [
        ("lens-worker-", ".js", SCRIPT, "failed"),
        ("lens-", ".wasm", SECTION, "failed"),
        // Of the page's half and of the worker's.
        ("lens-", ".js", SCRIPT, "no module"),
    ] {
        let server = Altered::copy()?
            .with_more(beginning, ending, more)?
            .serve()?;
        phone.arrive(&server.address()).await?;
        assert_eq!(phone.ask(SHOW).await?, told, "{beginning}…{ending}");
        assert_eq!(phone.ask(RAN).await?, false);
    }
    phone.close().await?;
    Ok(())
}

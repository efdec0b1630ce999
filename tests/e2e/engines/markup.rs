//! Trusted Types: no text from any source becomes elements or code. Only the worker's address is
//! allowed, and with it a plan is saved.

use super::phone;
use crate::plans::save_one_thing;
use e2e::{Result, engine::Engine, published};

in_every_engine! { no_text_becomes_elements_or_code }

async fn no_text_becomes_elements_or_code(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    save_one_thing(&browser, &server.address(), "somewhere").await?;
    // Firefox and WebKit gained support late; without it there is nothing to try.
    if engine != Engine::Chromium && browser.ask("typeof trustedTypes").await? == "undefined" {
        println!("{engine:?} knows no Trusted Types");
        return Ok(());
    }
    for sink in [
        "document.body.innerHTML = '<p>'",
        "document.body.outerHTML = '<p>'",
        "document.body.insertAdjacentHTML('beforeend', '<p>')",
        "document.createRange().createContextualFragment('<p>')",
        "document.write('<p>')",
        "new DOMParser().parseFromString('<p>', 'text/html')",
        "document.createElement('script').text = '1'",
        "document.createElement('script').src = '/start.js'",
        "document.createElement('iframe').srcdoc = '<p>'",
        "document.createElement('a').setAttribute('onclick', '1')",
        "new Worker('/other.js')",
        "new Worker(JSON.parse(document.body.dataset.files).derive + '?')",
        "new SharedWorker('/other.js')",
        "navigator.serviceWorker.register('/other.js')",
        "trustedTypes.createPolicy('default', {})",
        "trustedTypes.createPolicy('other', {})",
    ] {
        let tried = format!(
            "(async () => {{ try {{ await ({sink}); }} catch (error) {{ return error.name; }} }})()"
        );
        assert_eq!(browser.ask(&tried).await?, "TypeError", "{sink}");
    }
    let worker = "(() => { const worker = new Worker(JSON.parse(document.body.dataset.files).derive); worker.terminate(); return 'made'; })()";
    assert_eq!(browser.ask(worker).await?, "made");
    browser.close().await?;
    Ok(())
}

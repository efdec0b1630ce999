//! Words that are wrong, missing, or not in the list.

use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::telling,
    published,
    sentences::sentence,
};
use serde_json::Value;

/// Returns everything that is stored, to be compared byte for byte.
async fn all_that_is_kept(browser: &Browser) -> Result<Value> {
    let all = "(async () => {
      const hash = async bytes => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
      const base = await new Promise((done, fail) => { const open = indexedDB.open('view'); open.onsuccess = () => done(open.result); open.onerror = fail; });
      const store = base.transaction('v').objectStore('v');
      const got = request => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = fail; });
      const [keys, values] = await Promise.all([got(store.getAllKeys()), got(store.getAll())]);
      base.close();
      const kept = {};
      for (let i = 0; i < keys.length; i++) kept['database ' + keys[i]] = await hash(values[i]);
      for (const [key, value] of Object.entries(localStorage)) kept['local ' + key] = value;
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys())
        kept['cache ' + request.url] = await hash(await (await caches.match(request)).arrayBuffer());
      return kept;
    })()";
    let kept = browser.ask(all).await?;
    assert!(
        kept.as_object().is_some_and(|kept| kept.len() >= 4),
        "{kept}"
    );
    Ok(kept)
}

#[tokio::test]
async fn unusable_words_each_show_a_message_and_change_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    let front = phone.keeping().await?.lock().await?;
    let before = all_that_is_kept(&phone).await?;

    let open = front.open().await?;
    let none: [&str; 0] = [];
    assert_eq!(open.in_vain(&none).await?, sentence("error-words-empty")?);
    let letters = telling(&words);
    let three = letters.get(..3).unwrap_or_default();
    assert_eq!(open.in_vain(three).await?, sentence("error-words-missing")?);
    let mut unknown = letters.clone();
    if let Some(word) = unknown.get_mut(2) {
        "qqq".clone_into(word);
    }
    assert_eq!(
        open.in_vain(&unknown).await?,
        sentence("error-word-unknown")?
    );
    // The field in question has the focus.
    let here = phone.ask("document.activeElement.dataset.testid").await?;
    assert_eq!(here, "word-2");
    // The right words in another order.
    let mut turned = letters.clone();
    turned.reverse();
    if turned != letters {
        assert_eq!(open.in_vain(&turned).await?, sentence("error-open-no")?);
    }
    let wrong = ["aardvark", "aardvark", "aardvark", "aardvark", "aardvark"];
    assert_eq!(open.in_vain(&wrong).await?, sentence("error-open-no")?);

    assert_eq!(all_that_is_kept(&phone).await?, before);
    open.with(&letters).await?.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn nothing_saved_shows_the_same_message_as_wrong_words() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    let wrong = ["aardvark", "aardvark", "aardvark", "aardvark", "aardvark"];
    assert_eq!(open.in_vain(&wrong).await?, sentence("error-open-no")?);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn practising_with_wrong_words_is_reported_and_harmless() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    phone.keeping().await?.practise().await?;
    for n in 0..5 {
        phone.fill(&format!("word-{n}"), "aardvark").await?;
    }
    phone.tap("words-go").await?;
    phone.says(&sentence("error-practise-no")?).await?;
    open_again(&phone, &server.address(), &words)
        .await?
        .bag()
        .await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

/// A passphrase that was copied somewhere goes into the five fields, whatever stood between its words.
/// (DimensionDev/Maskbook#4811, stellar/freighter#2488)
#[tokio::test]
async fn pasted_passphrase_fills_all_fields() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    let front = phone.keeping().await?.lock().await?;
    front.open().await?;
    let numbered: String = (1..)
        .zip(&words)
        .map(|(n, word)| format!("{n}. {word}, "))
        .collect();
    // In whichever field the user happens to be.
    phone.paste("word-2", &numbered).await?;
    for (n, word) in words.iter().enumerate() {
        assert_eq!(phone.value(&format!("word-{n}")).await?, *word);
    }
    // Two of them go where they were pasted.
    phone.paste("word-1", "kite tulip").await?;
    let fields = ["word-0", "word-1", "word-2", "word-3"];
    for (field, wanted) in
        fields
            .iter()
            .zip([words[0].as_str(), "kite", "tulip", words[3].as_str()])
    {
        assert_eq!(phone.value(field).await?, wanted);
    }
    phone.paste("word-0", &words.join("-")).await?;
    phone.tap("words-go").await?;
    phone.see_within("add-to-it", e2e::pages::DERIVING).await?;
    phone.close().await?;
    Ok(())
}

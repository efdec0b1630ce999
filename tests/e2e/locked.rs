//! After the lock and the exit: what is left of the plan in the page, in its heap, in its memory.

use crate::{
    leaving::press_the_exit,
    plans::{marker, open_again},
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    interactions::a_moment,
    published::{self, Served},
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Keeps a reference to every instance's memory, to inspect it after the app has released it.
const MEMORIES: &str = "window.memories = [];
  const made = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...all) => {
    const result = await made.apply(WebAssembly, all);
    const memory = (result.instance ?? result).exports.memory;
    if (memory) window.memories.push(memory);
    return result;
  };";

/// Returns how many bytes of the first instance's memory are not zero, how many there are, and the number of
/// instances.
const FILLED: &str = "(() => {
  const bytes = new Uint8Array(memories[0].buffer);
  let filled = 0;
  for (const byte of bytes) if (byte) filled += 1;
  return [filled, bytes.length, memories.length];
})()";

/// A page with a saved plan, three words that are in it, and what its memory holds.
async fn with_a_plan(server: &Served) -> Result<(Browser, [String; 3], Value)> {
    let phone = Settings::phone().open().await?;
    phone
        .tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": MEMORIES }),
        )
        .await?;
    let words = [marker()?, marker()?, marker()?];
    let [thing, name, place] = &words;
    phone.arrive(&server.address()).await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.own(thing).await?;
    bag.own_details(1).await?.is_at(place).await?;
    phone.my_plan().await?.people().await?.add(name).await?;
    phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?.bag().await?;
    phone.saved().await?;

    // The tools must find what is there, or finding nothing would mean nothing.
    let control = marker()?;
    phone
        .ask(&format!("void (window.control = '{control}')"))
        .await?;
    assert!(phone.heap().await?.contains(&control), "the heap hides it");
    assert!(phone.in_processes(&[thing])?[0] > 0, "the memory hides it");
    let before = phone.ask(FILLED).await?;
    assert!(before[0].as_u64() > Some(100_000), "{before}");
    Ok((phone, words, before))
}

/// Fails if one of these words is in the page or in what its scripts can reach.
async fn nothing_is_left(phone: &Browser, words: &[String]) -> Result {
    let page = phone.ask("document.documentElement.outerHTML").await?;
    let page = page.as_str().ok_or("no page")?;
    let heap = phone.heap().await?;
    for word in words {
        assert!(!page.contains(word), "{word} is in the page");
        assert!(!heap.contains(word), "{word} is in the heap");
    }
    Ok(())
}

#[tokio::test]
async fn locking_clears_words_from_the_page_heap_and_memory() -> Result {
    let server = published::serve()?;
    let (phone, words, before) = with_a_plan(&server).await?;
    phone.keeping().await?.lock().await?;
    let after = phone.ask(FILLED).await?;
    println!("of the memory there were {before} [filled, all, instances], there are {after}");
    assert_eq!(after[0], 0, "the memory is not all zero");
    assert_eq!(after[2], 2, "the app has not restarted");
    nothing_is_left(&phone, &words).await?;
    println!(
        "in the memory of all the browser's processes the three stand {:?} times (nothing is claimed of it)",
        phone.in_processes(&words.each_ref().map(String::as_str))?
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn exit_clears_words_from_the_page_heap_and_memory() -> Result {
    let server = published::serve()?;
    let (phone, words, before) = with_a_plan(&server).await?;
    // Without a network the page stays, under the cover.
    phone.offline().await?;
    press_the_exit(&phone).await?;
    let begun = Instant::now();
    while phone.ask(FILLED).await?[0] != 0 && begun.elapsed() < Duration::from_secs(5) {
        a_moment(begun).await;
    }
    let after = phone.ask(FILLED).await?;
    println!("of the memory there were {before} [filled, all, instances], there are {after}");
    assert_eq!(after[0], 0, "the memory is not all zero");
    nothing_is_left(&phone, &words).await?;
    phone.close().await?;
    Ok(())
}

/// Presses the exit as soon as the key is derived and the first thing is stored.
const EXIT_WHILE_STORING: &str = "void (() => {
  const put = Cache.prototype.put;
  Cache.prototype.put = function (...all) {
    Cache.prototype.put = put;
    document.getElementById('exit').click();
    return put.apply(this, all);
  };
})()";

#[tokio::test]
async fn exit_while_a_plan_is_saved_for_the_first_time_does_not_empty_it() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    let offered = phone.keeping().await?.offer_words().await?;
    let words = offered.offered().await?;
    phone.ask(EXIT_WHILE_STORING).await?;
    phone.offline().await?;
    phone.tap("keep-now").await?;
    let stored = "localStorage.getItem('view-1a') !== null && shell.gone() && !shell.flush";
    let begun = Instant::now();
    while phone.ask(stored).await? != true && begun.elapsed() < Duration::from_secs(30) {
        a_moment(begun).await;
    }
    // Until nothing is under way.
    phone
        .ask("new Promise(done => setTimeout(done, 1500))")
        .await?;
    phone.full_speed().await?;
    phone.goto("about:blank").await?;
    open_again(&phone, &server.address(), &words)
        .await?
        .bag()
        .await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

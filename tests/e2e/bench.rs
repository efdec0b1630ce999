//! Times against the budgets, with figures and ratios: `cargo xtask bench`. Printed, not asserted: a machine
//! that is busy with something else proves nothing.

use std::fs;

use crate::plans::save_one_thing;
use e2e::{
    Result,
    browser::{Browser, Settings},
    copies,
    folder::Folder,
    pages::DERIVING,
    published::{self, serve_folder},
};
use plan::record::{Cache, encode};
use plan::{Change, Day, Field, Id, LinePart, Plan, Replica};
use serde::Deserialize;
use xtask::{dist::Variant, place};

/// A page with both key derivations, outside the site's own policy.
const BOTH: &str = "<!doctype html><title>both</title><script src=\"argon2.js\"></script>";
const SERVER: &str = "server { listen {{listen}}; root {{root}}; types { text/html html; text/javascript js; application/wasm wasm; } }";

/// Ours in a worker, as the app runs it; the other as its own documentation does. They alternate, so that
/// both meet the same load on the machine.
const UNLOCK: &str = "(async () => {
  const text = 'a phrase to derive from', salt = new Uint8Array(32).fill(7);
  const ours = () => new Promise((done, failed) => {
    const worker = new Worker('derive.js');
    worker.onmessage = ({ data }) => { worker.terminate(); data.root ? done(data.root) : failed(data.error); };
    worker.postMessage({ id: 1, wasm: 'derive.wasm', phrase: new TextEncoder().encode(text), salt, profile: 1 });
  });
  const theirs = () => hashwasm.argon2id({ password: text, salt, parallelism: 1, iterations: 3, memorySize: 65536, hashLength: 32, outputType: 'binary' });
  const timed = async work => { const begun = performance.now(); const root = await work(); return [performance.now() - begun, root.join()]; };
  const rounds = [];
  for (let n = 0; n < 9; n += 1) {
    const [a, mine] = await timed(ours);
    const [b, other] = await timed(theirs);
    if (mine !== other) throw new Error('they differ');
    rounds.push([a, b]);
  }
  return { ours: rounds.map(r => r[0]), theirs: rounds.map(r => r[1]) };
})()";

#[derive(Deserialize)]
struct Both {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// Returns this percentile of the figures.
fn part(figures: &mut [f64], hundredths: usize) -> f64 {
    figures.sort_by(f64::total_cmp);
    let at = (figures.len() * hundredths / 100).min(figures.len() - 1);
    figures[at]
}

#[tokio::test]
#[ignore = "measures: cargo xtask bench"]
async fn bench_unlock_against_hash_wasm() -> Result {
    let folder = Folder::fresh("bench")?;
    for entry in fs::read_dir(Variant::Tests.folder())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let to = match (name.starts_with("derive-"), name.rsplit('.').next()) {
            (true, Some("js")) => "derive.js",
            (true, Some("wasm")) => "derive.wasm",
            _ => continue,
        };
        fs::copy(entry.path(), folder.join(to))?;
    }
    let library = place::at("tests/node_modules/hash-wasm/dist/argon2.umd.min.js");
    fs::copy(library, folder.join("argon2.js"))?;
    fs::write(folder.join("index.html"), BOTH)?;
    let server = serve_folder(SERVER, &folder, &folder)?;
    let browser = Settings::phone().open().await?;
    browser
        .goto(format!("{}/index.html", server.address()))
        .await?;
    let hash = sitegen::hashes::integrity(&fs::read(folder.join("derive.wasm"))?);
    let unlock = UNLOCK.replace("derive.wasm", &format!("derive.wasm#{hash}"));
    let mut both: Both = serde_json::from_value(browser.ask(&unlock).await?)?;
    let (ours, theirs) = (part(&mut both.ours, 50), part(&mut both.theirs, 50));
    println!(
        "| unlock, profile 1 | {ours:.0} ms, hash-wasm {theirs:.0} ms | ratio {:.2} | 1.0 |",
        ours / theirs
    );
    browser.close().await?;
    Ok(())
}

/// Returns a plan of this many diary lines of 60 characters, spread over some years.
fn lines(count: usize) -> Result<Vec<u8>> {
    const WORDS: [&str; 24] = [
        "the", "came", "home", "late", "and", "shouted", "about", "dinner", "again", "then",
        "door", "phone", "taken", "for", "an", "hour", "she", "heard", "it", "through", "wall",
        "were", "upstairs", "asleep",
    ];
    let mut seed = 88_172_645_463_325_252_u64;
    let mut random = move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    };
    let mut plan = Plan::new(Replica(random()));
    for n in 0..count {
        let mut text = String::new();
        while text.len() < 60 {
            let at = usize::try_from(random() % 24).unwrap_or(0);
            text.push_str(WORDS[at]);
            text.push(' ');
        }
        text.truncate(60);
        let mut id = [0; 16];
        id[..8].copy_from_slice(&random().to_le_bytes());
        id[8..].copy_from_slice(&random().to_le_bytes());
        let day = u8::try_from(n % 28)? + 1;
        let month = u8::try_from(n / 28 % 12)? + 1;
        let today = Day::new(2018 + u16::try_from(n / 336)?, month, day)?;
        let words = LinePart::Write(Field::Words, text);
        for part in [words, LinePart::Happened(today.into())] {
            let id = Id(id);
            plan.apply(Change::DiaryEntry { id, today, part })?;
        }
    }
    Ok(encode(&plan, &mut Cache::default()))
}

const WORDS: [&str; 5] = ["aardvark", "bagpipe", "cactus", "daffodil", "aardvark"];

/// Saves a plan of this many lines, and opens a new line.
pub async fn with_lines(browser: &Browser, address: &str, count: usize) -> Result {
    save_one_thing(browser, address, "a thing").await?;
    let folder = Folder::fresh("lines")?;
    let file = folder.join("data.bin");
    fs::write(&file, copies::file(&WORDS, &lines(count)?).await?)?;
    browser.keeping().await?;
    browser.reach("bring").await?;
    let field = browser.see("bring-file").await?;
    field.send_keys(file.display().to_string()).await?;
    for (n, word) in WORDS.iter().enumerate() {
        browser.fill(&format!("word-{n}"), word).await?;
    }
    browser.tap("words-go").await?;
    browser.see_within("bring-replace", DERIVING).await?;
    browser.tap("bring-replace").await?;
    browser.tap("bring-sure").await?;
    browser.saved().await?;
    browser.my_plan().await?.diary().await?.new_line().await?;
    Ok(())
}

/// Two times for each key, from its input event: until the app has handled it and the page is laid out, which
/// is the app's share; and until the browser has drawn it too (a message from the page to itself, which
/// arrives afterwards). The app runs its effects as microtasks; twenty turns of that queue let them all
/// through.
const HEAR: &str = "(() => {
  window.heard = [];
  const channel = new MessageChannel();
  addEventListener('input', () => {
    const begun = performance.now(), since = () => performance.now() - begun, key = [];
    heard.push(key);
    let turns = 20;
    const turn = () => {
      if (turns--) return queueMicrotask(turn);
      document.body.getBoundingClientRect();
      key.push(since());
    };
    queueMicrotask(turn);
    requestAnimationFrame(() => { channel.port1.onmessage = () => key.push(since()); channel.port2.postMessage(0); });
  }, true);
})()";
/// The browser's own cost of a key: a page with one field and nothing else.
const ONE_FIELD: &str = "<!doctype html><meta name=\"viewport\" content=\"width=device-width\"><title>one field</title><textarea data-testid=\"line-words\" rows=\"3\" autocomplete=\"off\" spellcheck=\"false\"></textarea>";

/// Types this many letters into the line and calls `after` for each; returns the app's share and the total of
/// each.
async fn typed(
    browser: &Browser,
    letters: usize,
    mut after: impl AsyncFnMut(usize) -> Result,
) -> Result<[Vec<f64>; 2]> {
    browser.ask(HEAR).await?;
    let field = browser.see("line-words").await?;
    for n in 0..letters {
        field.send_keys("e").await?;
        let drawn = format!(
            "new Promise(done => {{ const look = () => heard[{n}]?.length === 2 ? done() : setTimeout(look, 5); look(); }})"
        );
        browser.ask(&drawn).await?;
        after(n).await?;
    }
    let heard: Vec<[f64; 2]> = serde_json::from_value(browser.ask("heard").await?)?;
    assert_eq!(heard.len(), letters, "keys that were not heard");
    Ok([0, 1].map(|at| heard.iter().map(|key| key[at]).collect()))
}

/// A save as made when the page is left or hidden: encoded, sealed, and handed to both stores. The quick
/// store has accepted it before this returns.
const SAVE: &str = "(() => {
  const begun = performance.now();
  shell.flush();
  return performance.now() - begun;
})()";

#[tokio::test]
#[ignore = "measures: cargo xtask bench"]
async fn bench_keystrokes_and_saves() -> Result {
    let bare = {
        let folder = Folder::fresh("one-field")?;
        fs::write(folder.join("index.html"), ONE_FIELD)?;
        let server = serve_folder(SERVER, &folder, &folder)?;
        let browser = Settings::phone().open().await?;
        browser
            .goto(format!("{}/index.html", server.address()))
            .await?;
        browser.slower(4.0).await?;
        let [_, mut drawn] = typed(&browser, 60, async |_| Ok(())).await?;
        browser.close().await?;
        part(&mut drawn, 50)
    };
    let server = published::serve()?;
    let mut before = None;
    for count in [20, 2_000] {
        let browser = Settings::phone().open().await?;
        with_lines(&browser, &server.address(), count).await?;
        browser.slower(4.0).await?;
        let mut saves = Vec::new();
        let [mut keys, mut drawn] = typed(&browser, 60, async |n| {
            if n % 2 == 0 {
                saves.push(browser.ask(SAVE).await?.as_f64().ok_or("no time")?);
            }
            Ok(())
        })
        .await?;
        let (key, save) = (part(&mut keys, 95), part(&mut saves, 95));
        let (usual_key, usual) = (part(&mut keys, 50), part(&mut saves, 50));
        let drawn = part(&mut drawn, 50);
        println!(
            "| a keystroke at 4x, {count} lines | p95 {key:.1} ms, median {usual_key:.1} ms | | 16 ms |"
        );
        println!(
            "| the same with the browser's drawing | median {drawn:.1} ms, on a page of one field {bare:.1} ms | {:.2} | |",
            drawn / bare
        );
        println!(
            "| a save at 4x, {count} lines | p95 {save:.1} ms, median {usual:.1} ms | | 50 ms |"
        );
        if let Some((few_key, few_save)) = before.replace((key, save)) {
            println!(
                "| 2,000 lines to 20, a keystroke | | ratio {:.2} | 1.2 |",
                key / few_key
            );
            println!(
                "| 2,000 lines to 20, a save | | ratio {:.2} | 2 |",
                save / few_save
            );
        }
        browser.close().await?;
    }
    Ok(())
}

/// How often a page counts in 100 ms.
const COUNT: &str = "(() => { const t = performance.now(); let n = 0; while (performance.now() - t < 100) n++; return n; })()";

#[tokio::test]
#[ignore = "measures: cargo xtask bench"]
async fn bench_slower_processor() -> Result {
    let browser = Settings::phone().open().await?;
    // Alternating, and the most of each: other load on the machine only makes either less.
    let (mut as_it_is, mut slowed) = (0.0_f64, 0.0_f64);
    for _ in 0..5 {
        for (times, most) in [(1.0, &mut as_it_is), (4.0, &mut slowed)] {
            browser.slower(times).await?;
            *most = most.max(browser.ask(COUNT).await?.as_f64().ok_or("no number")?);
        }
    }
    println!(
        "| a processor slowed 4x, work done | {slowed:.0} of {as_it_is:.0} | {:.2} | 0.25 |",
        slowed / as_it_is
    );
    browser.close().await?;
    Ok(())
}

//! The published files are the ones tested: the worker that derives keys, with the app's profiles, and the
//! page for hosts. (`cameras.rs` runs the camera's worker, the walks run the app and its parts.)

use super::phone;
use e2e::{Result, engine::Engine, published};
use serde_json::json;

in_every_engine! {
    worker_derives_the_same_keys_as_hash_wasm
}
in_engine! { firefox_alone Firefox: host_page_checks_the_numbers_file }
in_engine! { webkit_alone WebKit: host_page_checks_the_numbers_file }

/// What hash-wasm 4.13 derives from these words and the salt 0, 1, 2, …, 31, with the app's profiles 1 and 2.
const WORDS: &str = "five words of a known answer";
const ROOTS: [&str; 2] = [
    "975f1ac09e43527e7e43e0975e67e3bd33cf5a940b6f89e1e176ec99c7ecf885",
    "ab822280763ebb13fb59bf4b7a51a47f91d3abe824adb2aa4399e3e9b93894e0",
];

/// Derives as `shell/derive.js` does, with the published file.
const DERIVE: &str = r#"(async words => {
  const file = JSON.parse(document.body.dataset.files).deriveWasm, roots = [];
  const { instance: { exports: worker } } = await WebAssembly.instantiate(await (await fetch(file)).arrayBuffer(), {});
  if (worker.known_answer() !== 1) throw new Error('the known answer is not given');
  const input = [...Array(32).keys(), ...new TextEncoder().encode(words)];
  for (const profile of [1, 2]) {
    const room = worker.reserve(input.length) >>> 0;
    new Uint8Array(worker.memory.buffer, room, input.length).set(input);
    const code = worker.derive(room, input.length, profile);
    if (code !== 0) throw new Error(`profile ${profile}: code ${code}`);
    const root = new Uint8Array(worker.memory.buffer, room, 32).slice();
    worker.release(room, input.length);
    roots.push([...root].map(byte => byte.toString(16).padStart(2, '0')).join(''));
  }
  return roots;
})"#;

async fn worker_derives_the_same_keys_as_hash_wasm(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    phone.arrive(&server.address()).await?;
    let derive = format!("{DERIVE}({})", serde_json::to_string(WORDS)?);
    let roots = phone.ask(&derive).await?;
    assert_eq!(roots, json!(ROOTS));
    phone.close().await?;
    Ok(())
}

async fn host_page_checks_the_numbers_file(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let check = phone.check(&server.address()).await?;
    assert_eq!(check.part, "nothing", "{:?}", check.lines);
    phone.close().await?;
    Ok(())
}

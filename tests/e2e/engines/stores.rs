//! Of a fault in the stored data, from a bad disk, cleaning or a newer version, nothing is said before the
//! words are right; what can be opened opens. Which state leads to which result is tested natively, in every combination
//! (`crates/vault/src/vault/tests/matrix.rs`); here each store is found damaged, empty, missing and refused,
//! and in each engine each is read alone.

use super::{phone, refused::REFUSE};
use crate::plans::{marker, save_one_thing};
use e2e::{
    Result,
    browser::Browser,
    engine::Engine,
    pages::{DERIVING, telling},
    published,
    sentences::sentence,
    stores::Stores,
};

in_engine! {
    chromium_alone Chromium:
    damaged_missing_or_newer_data_is_handled
    storage_faults_on_an_open_page_are_handled
}
in_every_engine! {
    plan_opens_after_losing_either_store
    trying_to_open_creates_no_storage
    data_restored_by_a_crash_after_erasure_is_removed
}

async fn trying_to_open_creates_no_storage(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    assert_eq!(
        open.in_vain(&["aardvark"; 5]).await?,
        sentence("error-open-no")?
    );
    let left = phone.storage_cleared().await?;
    assert!(left.is_empty(), "{left:?}");
    phone.close().await?;
    Ok(())
}

/// Engines write the quick store late: if killed soon after an erasure, it can reappear.
async fn data_restored_by_a_crash_after_erasure_is_removed(engine: Engine) -> Result {
    let server = published::serve()?;
    let kept = SavedPlan::start(engine, server.address()).await?;
    let phone = &kept.phone;
    let only_quick = "for (const name in base) delete base[name]; for (const name in second) delete second[name];";
    let back = phone.put_stores(&kept.stores, only_quick).await?;
    assert!(!back.is_empty());
    let front = phone.arrive(&kept.address).await?;
    let left = phone.storage_cleared().await?;
    assert!(left.is_empty(), "{engine}: {left:?}");
    // Neither this visit nor the next says that there was a plan.
    let said = front.open().await?.in_vain(&kept.letters).await?;
    assert_eq!(said, sentence("error-open-no")?);
    let open = phone.arrive(&kept.address).await?.open().await?;
    let said = open.in_vain(&kept.letters).await?;
    assert_eq!(said, sentence("error-open-no")?);
    kept.phone.close().await?;
    Ok(())
}

/// The result of opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// It opens silently, and both stores hold the device secrets.
    Opens,
    /// It opens silently; the device secrets stay as they are.
    OpensAsItIs,
    /// It opens, and says that one copy was set aside.
    Aside,
    /// It does not open, gives the reason, and changes nothing.
    Says(&'static str),
}
use Then::{Aside, Opens, OpensAsItIs, Says};

/// When the fault occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// Before the page is visited; the script alters the contents of the stores.
    Before,
    /// While the page is open; the script runs in it.
    Open,
}

/// A saved plan, and everything about it.
struct SavedPlan {
    phone: Browser,
    address: String,
    thing: String,
    letters: Vec<String>,
    stores: Stores,
}

impl SavedPlan {
    async fn start(engine: Engine, address: String) -> Result<Self> {
        let phone = phone(engine).await?;
        let thing = marker()?;
        let words = save_one_thing(&phone, &address, &thing).await?;
        phone.keeping().await?.lock().await?;
        phone.beside_the_app(&address).await?;
        let stores = phone.stores().await?;
        assert!(stores.secrets_agree(), "{stores:?}");
        Ok(Self {
            phone,
            address,
            thing,
            letters: telling(&words),
            stores,
        })
    }

    /// Restores every store, applies this fault, then tries the words.
    async fn after(&self, when: When, script: &str, then: Then) -> Result {
        let Self { phone, address, .. } = self;
        phone.beside_the_app(address).await?;
        let alter = if when == When::Before { script } else { "" };
        let altered = phone.put_stores(&self.stores, alter).await?;
        let front = phone.arrive(address).await?;
        let open = front.open().await?;
        if when == When::Open {
            phone
                .ask(&format!("(async () => {{ {script} }})()"))
                .await?;
        }
        match then {
            Says(name) => {
                assert_eq!(open.in_vain(&self.letters).await?, sentence(name)?);
                if when == When::Before {
                    assert_eq!(phone.stores().await?, altered, "something was changed");
                }
                return Ok(());
            }
            Aside => {
                let said = open.with(&self.letters).await.err();
                let said = said.map(|said| said.to_string()).unwrap_or_default();
                assert!(said.contains(&sentence("open-set-aside")?), "{said}");
                phone.tap("to-plan").await?;
            }
            Opens | OpensAsItIs => {
                open.with(&self.letters).await?;
            }
        }
        phone.see_within("add-to-it", DERIVING).await?;
        phone.my_plan().await?.bag().await?;
        phone.says(&self.thing).await?;
        if when == When::Before {
            let agree = phone.stores().await?.secrets_agree();
            assert_eq!(agree, then != OpensAsItIs, "the homes of the secrets");
        }
        Ok(())
    }
}

/// Tries each of these faults, and names those with the wrong result.
async fn try_each(engine: Engine, when: When, faults: &[(&str, &str, Then)]) -> Result {
    let server = published::serve()?;
    let kept = SavedPlan::start(engine, server.address()).await?;
    for (what, script, then) in faults {
        let came = kept.after(when, script, *then).await;
        came.map_err(|error| format!("{engine}, {what}: {error}"))?;
    }
    println!("{engine}: {} faults", faults.len());
    kept.phone.close().await?;
    Ok(())
}

async fn damaged_missing_or_newer_data_is_handled(engine: Engine) -> Result {
    let faults = [
        // One of two copies.
        (
            "the quick store's no bytes",
            "quick[CONTAINER] = '\\u2602 not what it was'",
            Aside,
        ),
        ("the quick store's gone", "delete quick[CONTAINER]", Opens),
        (
            "the main store's body",
            "base[CONTAINER] = badBodies(base[CONTAINER])",
            Aside,
        ),
        (
            "the main store's empty",
            "base[CONTAINER] = new Uint8Array()",
            Aside,
        ),
        (
            "the main store gone",
            "for (const name in base) delete base[name]",
            Opens,
        ),
        // Both copies.
        (
            "both bodies",
            "base[CONTAINER] = badBodies(base[CONTAINER]); quick[CONTAINER] = badBodies(quick[CONTAINER])",
            Says("error-open-damaged"),
        ),
        (
            "both gone",
            "delete base[CONTAINER]; delete quick[CONTAINER]",
            Says("error-open-no"),
        ),
        // The device secrets.
        (
            "the secrets gone from the main store",
            "delete base[SECRETS]",
            Opens,
        ),
        (
            "the secrets cut in the second home",
            "second[SECOND] = cut(second[SECOND])",
            Opens,
        ),
        (
            "the secrets cut in both",
            "base[SECRETS] = cut(base[SECRETS]); second[SECOND] = cut(second[SECOND])",
            Says("error-open-no"),
        ),
        // A newer format.
        (
            "a newer format alone in the quick store",
            "delete base[CONTAINER]; delete quick[CONTAINER]; quick['view-9x'] = 'AAAA'",
            Says("error-open-no"),
        ),
        (
            "a newer format alone in the main store",
            "delete base[CONTAINER]; delete quick[CONTAINER]; base['view-9x'] = noise(base[SECRETS])",
            Says("error-open-no"),
        ),
    ];
    try_each(engine, When::Before, &faults).await
}

/// Each of the three stores alone supplies what the others do not have.
async fn plan_opens_after_losing_either_store(engine: Engine) -> Result {
    let faults = [
        ("the quick store's gone", "delete quick[CONTAINER]", Opens),
        (
            "the main store gone",
            "for (const name in base) delete base[name]",
            Opens,
        ),
        (
            "both gone",
            "delete base[CONTAINER]; delete quick[CONTAINER]",
            Says("error-open-no"),
        ),
    ];
    try_each(engine, When::Before, &faults).await
}

/// Deletes the device secrets from both stores.
const LOSE_THE_SECRETS: &str = "const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
  const open = await done(indexedDB.open('view'));
  const change = open.transaction('v', 'readwrite');
  change.objectStore('v').delete('tone-1');
  await new Promise(good => change.oncomplete = good);
  open.close();
  if (!await caches.delete('view')) throw 'there is no second home';";

/// A worker that answers as if out of memory.
const NO_MEMORY: &str = "const Real = window.Worker;
  window.Worker = class extends Real {
    postMessage(message) { this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, error: 'memory' } })); }
  };";

fn refuse(name: &str) -> String {
    format!(
        "Object.defineProperty(window, '{name}', {{ get() {{ throw new DOMException('refused', 'SecurityError'); }} }});"
    )
}

async fn storage_faults_on_an_open_page_are_handled(engine: Engine) -> Result {
    let (quick, base, second) = (
        refuse("localStorage"),
        refuse("indexedDB"),
        refuse("caches"),
    );
    let faults = [
        ("the quick store refused", quick.as_str(), Opens),
        ("the main store refused", &base, Opens),
        ("the second home refused", &second, Opens),
        ("all of them refused", REFUSE, Says("error-open-blocked")),
        (
            "the secrets gone from both homes",
            LOSE_THE_SECRETS,
            Says("error-open-no"),
        ),
        ("no memory for the worker", NO_MEMORY, Says("error-memory")),
    ];
    try_each(engine, When::Open, &faults).await
}

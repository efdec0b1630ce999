//! What repeated saves leave in a profile: whole containers, and no file of a single region, whose time would
//! reveal which region is used.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    killed::often,
    plans::{open_again, save_one_thing},
};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use e2e::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    folder::Folder,
    published,
};
use memchr::memmem;

/// Where in each region to take bytes to look for: LevelDB cuts its logs anywhere.
const PLACES: [usize; 3] = [20_000, 80_000, 140_000];
const LENGTH: usize = 48;

/// `docs/vault-format.md`: a salt, then four regions of equal length.
const SALT: usize = 32;
const REGIONS: usize = 4;

/// Returns the number of bytes in this Base64.
fn length(text: &str) -> usize {
    text.trim_end_matches('=').len() * 3 / 4
}

/// Returns the container as stored in the quick store: Base64.
async fn kept(browser: &Browser) -> Result<String> {
    let text = browser.ask("localStorage.getItem('view-1a')").await?;
    Ok(text
        .as_str()
        .ok_or("nothing in the quick store")?
        .to_owned())
}

/// Returns what to look for of a region, as bytes and as Base64.
fn pieces(text: &str, region: usize) -> Result<Vec<Vec<u8>>> {
    let mut pieces = Vec::new();
    let each = (length(text) - SALT) / REGIONS;
    for place in PLACES {
        // Whole groups of three bytes, which are four Base64 characters.
        let from = (SALT + region * each + place).next_multiple_of(3);
        let letters = text.get(from / 3 * 4..(from + LENGTH) / 3 * 4);
        let letters = letters.ok_or("the container is too short")?;
        pieces.push(BASE64.decode(letters)?);
        pieces.push(letters.as_bytes().to_vec());
        let wide = letters.encode_utf16().flat_map(u16::to_le_bytes);
        pieces.push(wide.collect());
    }
    Ok(pieces)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) -> Result {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, found)?;
        } else if path.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

#[tokio::test]
async fn saves_leave_no_file_of_one_region() -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("saves")?;
    let phone = Settings::phone().profile(&profile).open().await?;
    let words = save_one_thing(&phone, &server.address(), "a thing").await?;
    let before = kept(&phone).await?;
    phone.my_plan().await?.bag().await?;
    let saves = often("LAPWING_SAVES", 8);
    for n in 0..saves {
        phone
            .rewrite("section-note", &format!("as it is after {n}"))
            .await?;
        phone.says_saved("saving").await?;
        phone.saved().await?;
    }
    // Left and opened again, so that the quick store has the latest too.
    open_again(&phone, &server.address(), &words).await?;
    let after = kept(&phone).await?;
    phone.close().await?;

    let same = |region: usize| Ok(pieces(&before, region)? == pieces(&after, region)?);
    let unused: Vec<usize> = (0..REGIONS)
        .filter_map(|region| match same(region) {
            Ok(true) => Some(Ok(region)),
            Ok(false) => None,
            Err(error) => Some(Err(error)),
        })
        .collect::<Result<_>>()?;
    assert_eq!(unused.len(), REGIONS - 1, "one region is used");
    let sought: Vec<_> = unused
        .iter()
        .map(|region| pieces(&after, *region))
        .collect::<Result<_>>()?;

    let mut all = Vec::new();
    files(&profile, &mut all)?;
    let (mut whole, mut stores) = (0, [false; 2]);
    for path in &all {
        let bytes = fs::read(path)?;
        let has: Vec<bool> = sought
            .iter()
            .map(|pieces| {
                pieces
                    .iter()
                    .any(|piece| memmem::find(&bytes, piece).is_some())
            })
            .collect();
        if has.contains(&true) {
            let name = path.display().to_string();
            assert!(
                !has.contains(&false),
                "{name} has some regions only: {has:?}"
            );
            assert!(
                bytes.len() >= length(&after),
                "{name} is smaller than a container"
            );
            whole += 1;
            stores[0] |= name.contains("IndexedDB");
            stores[1] |= name.contains("Local Storage");
        }
    }
    println!(
        "after {saves} saves {whole} of {} files hold containers, each with all regions",
        all.len()
    );
    assert_eq!(
        stores, [true; 2],
        "a container was not found where it must be"
    );
    Ok(())
}

/// The device secrets as the database holds them, in Base64.
const SECRETS: &str = "(async () => {
  const done = request => new Promise(good => { request.onsuccess = () => good(request.result); });
  const open = await done(indexedDB.open('view'));
  const bytes = await done(open.transaction('v').objectStore('v').get('tone-1'));
  open.close();
  return btoa(String.fromCharCode(...bytes));
})()";

/// What stays in a profile after erasing: SECURITY.md, "Traces that remain".
async fn erased_profile_holds_what_security_says(engine: Engine) -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("erasing")?;
    let phone = Settings::phone().engine(engine).profile(&profile);
    let phone = phone.open().await?;
    let words = save_one_thing(&phone, &server.address(), "a thing").await?;
    open_again(&phone, &server.address(), &words).await?;
    let container = kept(&phone).await?;
    let secrets = phone.ask(SECRETS).await?;
    let secrets = BASE64.decode(secrets.as_str().ok_or("no device secrets")?)?;
    phone.keeping().await?.erase().await?.everything().await?;
    phone.close().await?;

    let pieces: Vec<_> = (0..REGIONS)
        .map(|region| pieces(&container, region))
        .collect::<Result<Vec<_>>>()?
        .concat();
    let mut all = Vec::new();
    files(&profile, &mut all)?;
    for path in &all {
        let bytes = fs::read(path)?;
        let has = |piece: &[u8]| memmem::find(&bytes, piece).is_some();
        let name = path.display().to_string();
        // Databases only mark what is deleted, and drop it later.
        if pieces.iter().any(|piece| has(piece)) {
            println!("{name} still has the container");
            assert!(
                name.contains("/Local Storage/") || name.contains("/ls/"),
                "{name}"
            );
        }
        if secrets.chunks(32).any(has) {
            println!("{name} still has device secrets");
            let marked = engine == Engine::Chromium && name.contains("/IndexedDB/");
            assert!(marked, "{name}");
        }
    }
    Ok(())
}

mod chromium_by_night {
    #[tokio::test]
    #[ignore = "by night: cargo xtask soak engines"]
    async fn erased_profile_holds_what_security_says() -> e2e::Result {
        super::erased_profile_holds_what_security_says(e2e::engine::Engine::Chromium).await
    }
}

mod firefox_by_night {
    #[tokio::test]
    #[ignore = "by night: cargo xtask soak engines"]
    async fn erased_profile_holds_what_security_says() -> e2e::Result {
        super::erased_profile_holds_what_security_says(e2e::engine::Engine::Firefox).await
    }
}

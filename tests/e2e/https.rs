//! Over https and under a name, as hosts serve it. The other tests use http on this machine, where browsers ignore
//! Strict-Transport-Security.

use crate::plans::{marker, open_again, save_one_thing};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use e2e::{
    Result,
    browser::Settings,
    folder::Folder,
    network, profile,
    published::{self, Secure},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    time::Duration,
};
use tokio::{
    sync::oneshot::{self, Receiver, Sender},
    time::{Instant, sleep_until},
};
use xtask::dist::Variant;

/// A word that is nowhere else in a browser's profile, the name of a host that has it, and a name on this machine for
/// which browsers do the same without https.
const WORD: &str = "heron";
const NAME: &str = "heron.test";
const WITHOUT: &str = "heron.localhost";

/// In which parts of the profile the host's name can be read.
fn places(profile: &Path) -> Result<BTreeSet<String>> {
    let found = profile::search(profile, &[WORD])?;
    let part = |file: &Path| -> Vec<String> {
        let parts = file.iter().take(2);
        parts.map(|part| part.display().to_string()).collect()
    };
    let parts = found.hits.iter().map(|hit| part(&hit.file).join("/"));
    Ok(parts.collect())
}

/// Saves a plan over http, and returns where the host's name is then. Stays open for as long as the browser over https:
/// some lists ("Top Sites") are written only a while after a page was visited.
async fn without_https(other: Receiver<Duration>) -> Result<BTreeSet<String>> {
    let server = published::serve()?;
    let folder = Folder::fresh("http")?;
    let browser = Settings::phone().profile(&folder).open().await?;
    let opened = Instant::now();
    let address = server.address().replace("localhost", WITHOUT);
    save_one_thing(&browser, &address, &marker()?).await?;
    sleep_until(opened + other.await?).await;
    places(&browser.close().await?)
}

/// The headers that the server sends according to `sitegen`, but for those that depend on the file.
fn published_headers() -> Result<BTreeMap<String, String>> {
    let all = fs::read_to_string(Variant::Tests.headers().join("nginx-headers.conf"))?;
    let header = |line: &str| {
        let (name, value) = line.strip_prefix("add_header ")?.split_once(' ')?;
        let value = value.strip_prefix('"')?.strip_suffix("\" always;")?;
        Some((name.to_lowercase(), value.to_owned()))
    };
    Ok(all.lines().filter_map(header).collect())
}

/// Asserts that a browser got the headers that hosts send, all of them.
fn are_published(got: &Value) -> Result {
    let headers = published_headers()?;
    assert!(headers.len() >= 10, "{headers:?}");
    for (name, value) in headers {
        assert_eq!(got[&name].as_str(), Some(value.as_str()), "{name}");
    }
    assert_eq!(got["cache-control"], "no-cache");
    Ok(())
}

/// Asserts that Chromium has noted this host, and none else, to be asked over https, not by its name, and for a
/// year: it makes no more of the header's two.
fn is_noted(profile: &Path) -> Result {
    let file = fs::read_to_string(profile.join("Default/TransportSecurity"))?;
    let noted: Value = serde_json::from_str(&file)?;
    let hosts = noted["sts"].as_array().ok_or("no list of hosts")?;
    let [host] = hosts.as_slice() else {
        return Err(format!("not one host: {file}").into());
    };
    assert_eq!(host["host"], hashed(NAME), "{file}");
    assert_eq!(host["mode"], "force-https", "{file}");
    let time = |name: &str| host[name].as_f64().ok_or("no time");
    let days = (time("expiry")? - time("sts_observed")?) / 86_400.0;
    assert_eq!(days.round(), 365.0, "{file}");
    assert!(!file.contains(WORD), "{file}");
    Ok(())
}

/// A host as Chromium notes it: the SHA-256 of its name as DNS writes it. Anyone can compare it with names they guess.
fn hashed(name: &str) -> String {
    let mut dns = Vec::new();
    for label in name.split('.') {
        dns.push(u8::try_from(label.len()).unwrap_or_default());
        dns.extend(label.bytes());
    }
    dns.push(0);
    BASE64.encode(Sha256::digest(dns))
}

/// Saves a plan over https, says how long that took, and returns where the host's name is then.
async fn with_https(server: &Secure, open_for: Sender<Duration>) -> Result<BTreeSet<String>> {
    let folder = Folder::fresh("https")?;
    let (profile, log) = (folder.join("profile"), folder.join("net.json"));
    let settings = server.on(Settings::phone().profile(&profile))?;
    let starting = Instant::now();
    let browser = settings.clone().net_log(&log).open().await?;
    let thing = marker()?;
    let words = save_one_thing(&browser, &server.address(), &thing).await?;
    let headers = "fetch('/').then(answer => Object.fromEntries(answer.headers))";
    are_published(&browser.ask(headers).await?)?;
    let cookies = browser.tools("Storage.getCookies", json!({})).await?;
    assert_eq!(cookies["cookies"], json!([]));
    assert_eq!(browser.console().await?, [""; 0]);
    browser.close().await?;
    open_for
        .send(starting.elapsed())
        .map_err(|_| "nobody compares")?;

    let requests = network::of_pages(&log, NAME)?;
    assert!(requests.len() > 20, "{requests:?}");
    for url in requests {
        let ours = url.starts_with(&format!("{}/", server.address()));
        assert!(ours && !url.contains('?'), "{url}");
    }
    is_noted(&profile)?;
    let places = places(&profile)?;

    // From then on the browser asks over https, whatever address was typed.
    let browser = settings.open().await?;
    let plan = open_again(&browser, &server.plain_address(), &words).await?;
    assert_eq!(plan.bag().await?.own_things().await?, 1);
    let address = browser.current_url().await?.to_string();
    assert_eq!(address, format!("{}/", server.address()));
    browser.close().await?;
    Ok(places)
}

#[tokio::test]
async fn https_adds_one_hashed_note_to_the_profile() -> Result {
    let server = published::serve_over_https(NAME)?;
    let (open_for, other) = oneshot::channel();
    let (with, without) = tokio::try_join!(with_https(&server, open_for), without_https(other))?;
    println!("the host's name is in {with:?}");
    let new: Vec<_> = with.difference(&without).collect();
    assert!(new.is_empty(), "only over https: {new:?}");
    Ok(())
}

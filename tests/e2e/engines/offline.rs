//! Opening the site without a signal, for those who choose it: nothing before the choice, everything without a server
//! after it, one whole release at a time, and nothing left when it is turned off or everything is deleted.

use super::phone;
use crate::{
    plans::{marker, open_again, save_one_thing},
    walk::until,
};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    engine::Engine,
    folder::Folder,
    interactions::a_moment,
    network,
    pages::{DERIVING, Officer},
    published::{self, Served},
    sentences::sentence,
    storage::Storage,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::By;
use tokio::time::sleep;
use xtask::dist::Variant;

in_engine! {
    chromium_alone Chromium:
    it_fails_whole_without_room_or_a_server
}
in_engine! {
    firefox_alone Firefox:
    browser_without_service_workers_says_so
}
in_every_engine! {
    everything_opens_without_a_server
    nothing_is_stored_before_the_choice_or_left_after_it
    release_is_taken_whole_or_not_at_all
    host_can_end_it_for_everybody
}

/// Where the device secrets lie. It is none of this feature's business.
const SECRETS: &str = "view";

/// What its caches and the worker are called, apart from the device secrets'.
fn left(storage: &Storage) -> Vec<&String> {
    let caches = storage.caches.iter().filter(|name| *name != SECRETS);
    caches.chain(&storage.workers).collect()
}

async fn saved_and_chosen(phone: &Browser, address: &str, thing: &str) -> Result<Vec<String>> {
    let words = save_one_thing(phone, address, thing).await?;
    phone.keeping().await?.offline().await?.begin().await?;
    Ok(words)
}

async fn everything_opens_without_a_server(engine: Engine) -> Result {
    let mut server = published::serve()?;
    let address = server.address();
    let (profile, thing) = (Folder::fresh("offline")?, marker()?);
    let log = profile.join("net.json");
    // The small WebKit browser has no profile that stays: there the tab is another one, and the browser the same.
    let stays = engine != Engine::WebKit;
    let settings = || match stays {
        true => Settings::phone().engine(engine).profile(&profile),
        false => Settings::phone().engine(engine),
    };
    let mut phone = settings().open().await?;
    let words = saved_and_chosen(&phone, &address, &thing).await?;

    server.stop();
    // Closed, and then killed.
    for killed in [false, true] {
        if !stays {
            let tab = phone.new_tab().await?;
            phone.close_window().await?;
            phone.switch_to_window(tab).await?;
        } else if killed {
            phone.kill();
            let last = match engine {
                Engine::Chromium => settings().net_log(&log),
                _ => settings(),
            };
            phone = last.open().await?;
        } else {
            phone.close().await?;
            phone = settings().open().await?;
        }
        let begun = Instant::now();
        open_again(&phone, &address, &words).await?;
        println!("{engine}: open after {:.1?}", begun.elapsed());
        phone.my_plan().await?.bag().await?;
        phone.says(&thing).await?;
        phone.numbers().await?;
        phone.see("numbers-kept").await?;
        phone.see("service-ndah").await?;
        phone.my_plan().await?.again().await?;
        phone.my_plan().await?.diary().await?;
        phone.start().await?;
        Officer::from_first(&phone).await?;
    }
    if engine == Engine::Chromium {
        phone.offline().await?;
        phone.find(By::Id("exit")).await?.click().await?;
        until(&phone, "document.documentElement.className === 'covered'").await?;
        phone.close().await?;
        // What may be newer is asked for, and nothing else. (Chromium asks the server for the page while it starts the
        // worker.)
        let newer = ["/", "/numbers.txt", "/page.js"].map(|file| format!("{address}{file}"));
        let asked = network::of_pages(&log, "http://localhost")?;
        assert!(asked.iter().all(|url| newer.contains(url)), "{asked:?}");
        return Ok(());
    }
    phone.close().await?;
    Ok(())
}

async fn nothing_is_stored_before_the_choice_or_left_after_it(engine: Engine) -> Result {
    let server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &address, &thing).await?;
    let screen = phone.keeping().await?.offline().await?;
    assert_eq!(left(&phone.storage().await?), [""; 0], "before the choice");

    screen.begin().await?;
    let chosen = phone.storage().await?;
    let mut caches: Vec<_> = chosen
        .caches
        .iter()
        .filter(|name| *name != SECRETS)
        .collect();
    caches.sort();
    assert_eq!(caches.len(), 2, "{chosen:?}");
    assert!(
        caches[0] == "page" && caches[1].starts_with("page-"),
        "{chosen:?}"
    );
    assert_eq!(chosen.workers, [format!("{address}/")]);

    screen.end().await?;
    let ended = phone.storage().await?;
    assert_eq!(left(&ended), [""; 0], "turned off");
    // What would have destroyed the plan.
    assert!(ended.caches.contains(&SECRETS.to_owned()), "{ended:?}");
    open_again(&phone, &address, &words).await?;
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;

    phone.keeping().await?.offline().await?.begin().await?;
    // A visit that the worker serves.
    open_again(&phone, &address, &words).await?;
    phone.keeping().await?.erase().await?.everything().await?;
    let erased = phone.storage_cleared().await?;
    assert!(erased.is_empty(), "{erased:?}");
    phone.arrive(&address).await?;
    assert!(phone.storage_cleared().await?.is_empty());
    phone.close().await?;
    Ok(())
}

/// The site as published, with this comment at the end of three files.
fn release(name: &str) -> Result<Altered> {
    let comment = format!("<!-- release {name} -->");
    let mut site = Altered::copy()?;
    for (beginning, ending) in [("index", ".html"), ("plain", ".html"), ("icon", ".svg")] {
        site = site.with_more(beginning, ending, comment.as_bytes())?;
    }
    site.with_its_worker()
}

/// Has the browser look for a new release, and waits until it has taken it or given it up.
const UPDATE: &str = "navigator.serviceWorker.getRegistration().then(async of => {
  const pause = time => new Promise(then => setTimeout(then, time));
  const found = new Promise(found => { of.onupdatefound = () => found(of.installing); });
  await Promise.race([of.update().catch(() => null), pause(10000)]);
  const worker = await Promise.race([found, pause(1000)]);
  const over = () => worker ? ['activated', 'redundant'].includes(worker.state) : !of.installing && !of.waiting;
  for (let n = 0; n < 500 && !over(); n += 1) await pause(20);
  return worker ? worker.state : 'none';
})";

/// Which release each of the changed files is of, as the worker serves them.
async fn releases(phone: &Browser) -> Result<Vec<Value>> {
    let found = phone
        .ask(
            "Promise.all(['/', '/plain.html', '/icon.svg'].map(at => fetch(at).then(answer => answer.text()).then(text =>
               (text.match(/<!-- release (\\w+) -->/) || ['', 'first'])[1])))",
        )
        .await?;
    Ok(serde_json::from_value(found)?)
}

fn publish(server: &mut Served, site: &Altered) -> Result {
    server.change_to(site.folder(), &Variant::Tests.headers())
}

async fn release_is_taken_whole_or_not_at_all(engine: Engine) -> Result {
    let mut server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let thing = marker()?;
    let words = saved_and_chosen(&phone, &address, &thing).await?;
    phone.arrive(&address).await?;
    assert_eq!(releases(&phone).await?, ["first"; 3]);

    let broken = [
        (
            "a file is missing",
            release("b")?.without("plain", ".html")?,
        ),
        (
            "a byte is other",
            release("b")?.with_more("icon", ".svg", b" ")?,
        ),
    ];
    for (what, site) in &broken {
        publish(&mut server, site)?;
        assert_ne!(phone.ask(UPDATE).await?, "activated", "{what}");
        phone.arrive(&address).await?;
        assert_eq!(releases(&phone).await?, ["first"; 3], "{what}");
        // That visit was another try.
        let begun = Instant::now();
        while left(&phone.storage().await?).len() > 3 {
            assert!(begun.elapsed() < DERIVING, "{what}");
            a_moment(begun).await;
        }
    }

    // The server stops, sooner or later. Whatever was there by then is whole. (WebKit sometimes waits for ever for such
    // an update, and looks for no other until it is restarted: what it has stays whole.)
    let moments: &[_] = match engine {
        Engine::WebKit => &[],
        _ => &[("c", 0), ("d", 20), ("e", 60), ("f", 150)],
    };
    for &(name, moment) in moments {
        let site = release(name)?;
        publish(&mut server, &site)?;
        phone
            .ask("void navigator.serviceWorker.getRegistration().then(of => of.update()).catch(() => null)")
            .await?;
        sleep(Duration::from_millis(moment)).await;
        server.stop();
        phone.arrive(&address).await?;
        let found = releases(&phone).await?;
        assert!(
            found.iter().all(|one| *one == found[0]),
            "{name}: {found:?}"
        );
        server.start_again()?;
        phone.ask(UPDATE).await?;
    }

    // One tab is open already.
    let first = phone.window().await?;
    let tab = phone.new_tab().await?;
    phone.switch_to_window(tab).await?;
    phone.arrive(&address).await?;
    let last = release("z")?;
    publish(&mut server, &last)?;
    // WebKit may have looked by itself just before.
    assert_ne!(phone.ask(UPDATE).await?, "redundant");
    server.stop();
    open_again(&phone, &address, &words).await?;
    assert_eq!(releases(&phone).await?, ["z"; 3]);
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;
    phone.keeping().await?.lock().await?;
    phone.switch_to_window(first).await?;
    phone.start().await?;
    phone.numbers().await?;
    phone.close().await?;
    Ok(())
}

async fn host_can_end_it_for_everybody(engine: Engine) -> Result {
    let mut server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let thing = marker()?;
    let words = saved_and_chosen(&phone, &address, &thing).await?;
    phone.arrive(&address).await?;
    let offered = ("data-offline=\"true\"", "data-offline=\"false\"");
    let site = Altered::copy()?.with("index", ".html", offered.0, offered.1)?;
    let ended = site.with_worker(None)?;
    publish(&mut server, &ended)?;
    phone.ask(UPDATE).await?;
    open_again(&phone, &address, &words).await?;
    let storage = phone.storage().await?;
    assert_eq!(left(&storage), [""; 0]);
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;
    phone.keeping().await?;
    assert!(!phone.sees("offline").await?);
    phone.close().await?;
    Ok(())
}

async fn it_fails_whole_without_room_or_a_server(engine: Engine) -> Result {
    let mut server = published::serve()?;
    let address = server.address();
    let phone = phone(engine).await?;
    let words = save_one_thing(&phone, &address, &marker()?).await?;
    let room = |bytes: u64| json!({ "origin": address, "quotaSize": bytes });
    let (full, enough) = (room(600_000), room(100_000_000));
    phone.tools("Storage.overrideQuotaForOrigin", full).await?;
    let screen = phone.keeping().await?.offline().await?;
    let incomplete = sentence("error-offline-incomplete")?;
    assert_eq!(screen.in_vain().await?, incomplete);
    assert_eq!(left(&phone.storage().await?), [""; 0], "no room");

    phone
        .tools("Storage.overrideQuotaForOrigin", enough)
        .await?;
    server.stop();
    assert_eq!(screen.in_vain().await?, incomplete);
    assert_eq!(left(&phone.storage().await?), [""; 0], "no server");

    server.start_again()?;
    screen.begin().await?;
    open_again(&phone, &address, &words).await?;
    phone.close().await?;
    Ok(())
}

async fn browser_without_service_workers_says_so(engine: Engine) -> Result {
    let server = published::serve()?;
    let settings = Settings::phone().engine(engine);
    let without = settings.preference("dom.serviceWorkers.enabled", json!(false));
    let phone = without.open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own("a lamp").await?;
    phone.keeping().await?.take_the_offered_words().await?;
    let screen = phone.keeping().await?.offline().await?;
    let said = screen.in_vain().await?;
    assert_eq!(said, sentence("error-offline-unavailable")?);
    phone.close().await?;
    Ok(())
}

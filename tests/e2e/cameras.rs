//! A plan goes from one device's screen to another's camera: what is shown is filmed, frame by frame, and the
//! film is what the camera sees.

use crate::{
    audit_traces::written_down,
    copies::{files_land_in, landed},
    idle::{MINUTE, locked_without},
    leaving::press_the_exit,
    plans::{marker, save_one_thing},
};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use e2e::{
    Result,
    browser::{Browser, Settings},
    copies,
    elsewhere::Elsewhere,
    film::{self, Grey},
    folder::Folder,
    interactions::a_moment,
    network,
    pages::{Export, Import},
    profile, published,
    random::Random,
    sentences::sentence,
};
use plan::{Body, Change, Id, Item, Plan, Replica, record};
use qr_transfer::{Code, QUIET, Sender};
use serde_json::json;
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, Instant},
};
use thirtyfour::By;

const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

/// The longest that a user holds two devices in front of each other.
const PATIENCE: Duration = Duration::from_secs(90);

/// Returns a plan of people with long notes, grown until its copy has this length.
async fn plan_of(length: usize) -> Result<(Plan, Vec<u8>)> {
    let mut random = Random::seeded(8);
    let mut plan = Plan::new(Replica(9));
    for n in 0..u16::MAX {
        let mut id = [7; 16];
        id[..2].copy_from_slice(&n.to_le_bytes());
        // Random letters, which do not compress.
        let letters = (0..300).map(|_| char::from(b'a' + random.below(26) as u8));
        let name = format!("Person {n} {}", letters.collect::<String>());
        plan.apply(Change::AddPerson {
            fresh: Id(id),
            name: name.chars().take(150).collect(),
        })?;
        let copy = record::encode(&plan, &mut record::Cache::default());
        if copy.len() + 400 > length {
            break;
        }
    }
    let bytes = record::encode(&plan, &mut record::Cache::default());
    let file = copies::file(&WORDS, &bytes).await?;
    Ok((plan, file))
}

/// Returns a name that is in the plan and, in all probability, nowhere else.
fn longest_name(plan: &Plan) -> Result<String> {
    let names = plan.items().filter_map(|item| match &item.body {
        Body::Person(person) => Some(person.name.clone()),
        _ => None,
    });
    names
        .max_by_key(String::len)
        .ok_or_else(|| "nobody is in the plan".into())
}

/// Imports a file, and puts its plan in place here.
async fn put_here(phone: &Browser, address: &str, file: &[u8]) -> Result {
    let folder = Folder::fresh("here")?;
    let path = folder.join("data.bin");
    fs::write(&path, file)?;
    phone.arrive(address).await?;
    let import = Import::from_anywhere(phone).await?;
    import.file(&path).await?;
    import.words(&WORDS).await?;
    import.put_here().await
}

/// Takes a picture of the screen, as a camera held close to the frames sees it.
async fn filmed(phone: &Browser) -> Result<Grey> {
    let place = "(() => { const box = document.querySelector('[data-testid=frames]').getBoundingClientRect(); \
                 return [box.left + box.width / 2 + scrollX, box.top + box.height / 2 + scrollY]; })()";
    let place = phone.ask(place).await?;
    let middle = |at: usize| place[at].as_f64().unwrap_or_default();
    let clip = json!({ "x": middle(0) - 180.0, "y": middle(1) - 180.0, "width": 360, "height": 360, "scale": 1 });
    let shot = phone
        .tools(
            "Page.captureScreenshot",
            json!({ "format": "png", "clip": clip, "captureBeyondViewport": true }),
        )
        .await?;
    let shot = BASE64.decode(shot["data"].as_str().unwrap_or_default())?;
    Grey::from_png(&shot)
}

/// Returns the plan's items, without those that every opening rewrites.
fn items(plan: &Plan) -> BTreeMap<[u8; 16], (Body, bool)> {
    let of_plan = |item: &&Item| !matches!(item.body, Body::Setting(_));
    plan.items()
        .filter(of_plan)
        .map(|item| (item.id.0, (item.body.clone(), item.private)))
        .collect()
}

#[tokio::test]
async fn plan_reaches_a_lossy_camera_and_is_stored_nowhere() -> Result {
    const LENGTH: usize = 8_192;
    let site = published::serve()?;
    let (plan, file) = plan_of(LENGTH).await?;
    assert_eq!(file.len(), LENGTH, "the copy's length");
    let mark = longest_name(&plan)?;

    let phone = Settings::phone().open().await?;
    put_here(&phone, &site.address(), &file).await?;
    let export = Export::from_anywhere(&phone).await?;
    let words = export.words().await?;
    export.make().await?;
    let needed = export.show().await?;
    // A camera sees what is on the screen when it looks; equal pictures in a row are stored once.
    let begun = Instant::now();
    let mut pictures: Vec<Grey> = Vec::new();
    while pictures.len() < 2 * needed as usize {
        let picture = filmed(&phone).await?;
        if pictures.last() != Some(&picture) {
            pictures.push(picture);
        }
        assert!(
            begun.elapsed() < 2 * PATIENCE,
            "{} pictures",
            pictures.len()
        );
    }
    println!(
        "shown: {} pictures of the screen in {:.1} s; {needed} frames needed at least",
        pictures.len(),
        begun.elapsed().as_secs_f64()
    );
    phone.tap("show-done").await?;
    phone.see("carry-shown").await?;
    phone.close().await?;

    // Three in ten are missed, the rest arrive in any order, and one in six is blurred past reading.
    let mut random = Random::seeded(30);
    pictures.retain(|_| random.below(10) >= 3);
    for at in (1..pictures.len()).rev() {
        pictures.swap(at, random.below(at as u64 + 1) as usize);
    }
    let mut blurred = 0;
    for picture in &mut pictures {
        if random.below(6) == 0 {
            *picture = picture.blurred(4);
            blurred += 1;
        }
    }
    let folder = Folder::fresh("film")?;
    let film = folder.join("film.y4m");
    film::write(&film, &pictures, 6)?;
    println!(
        "filmed: {} pictures, {blurred} of them blurred",
        pictures.len()
    );

    let (log, profile) = (folder.join("net.json"), folder.join("profile"));
    let phone = Settings::phone()
        .camera(&film)
        .net_log(&log)
        .profile(&profile)
        .open()
        .await?;
    phone.notes_cameras().await?;
    let downloads = Folder::fresh("downloads")?;
    files_land_in(&phone, &downloads).await?;
    phone.arrive(&site.address()).await?;
    let import = Import::from_anywhere(&phone).await?;
    import.start_camera().await?;
    let begun = Instant::now();
    let said = import.whole(PATIENCE).await?;
    println!(
        "read in {:.1} s; before the last frame: {said}",
        begun.elapsed().as_secs_f64()
    );
    assert_eq!(phone.cameras().await?, (1, 0), "given, and on");
    import.words(&words).await?;
    import.put_here().await?;
    phone.my_plan().await?.people().await?;
    assert!(phone.words().await?.contains(&mark));
    assert!(phone.storage().await?.is_empty());
    let export = Export::from_anywhere(&phone).await?;
    let again = export.words().await?;
    export.make_file().await?;
    let arrived = copies::open(&again, &fs::read(landed(&downloads)?)?).await?;
    assert_eq!(items(&record::decode(&arrived)?), items(&plan));
    phone.close().await?;
    let asked = network::of_pages(&log, "http://localhost")?;
    let lens = asked.iter().filter(|url| url.contains("/lens-")).count();
    assert!(
        lens >= 3,
        "the page's half, the worker's, its WebAssembly: {asked:?}"
    );
    for url in asked {
        assert!(url.starts_with(&site.address()), "{url}");
    }

    // The careless page is a separate visit, since it requests other sites.
    let (elsewhere, control) = (Elsewhere::serve()?, marker()?);
    let phone = Settings::phone().profile(&profile).open().await?;
    elsewhere.type_carelessly(&phone, &control).await?;
    written_down(&profile.join("Default/Sessions"), &control).await?;
    phone.close().await?;
    nothing_is_written(&profile, &[&mark, &words.join(" ")], &control)
}

/// Asserts that no file of the profile holds what a camera brought in.
fn nothing_is_written(profile: &Path, markers: &[&str], control: &str) -> Result {
    let found = profile::only_the_control(profile, markers, control)?;
    println!("{} files, {} bytes", found.files, found.bytes);
    let salts = profile::search(profile, &["MediaDeviceSalts"])?;
    assert!(
        !salts.hits.is_empty(),
        "SECURITY.md names a trace of the camera that is no longer there"
    );
    Ok(())
}

/// Returns a frame's picture, eight dots per module, as a close camera sees it.
fn shown(text: &str) -> Result<Grey> {
    let code = Code::of(text).ok_or("no code of this")?;
    let side = code.size() + 2 * QUIET;
    let dark = |at: usize| {
        let place = |at: usize| (at / 8).checked_sub(QUIET);
        let (x, y) = (place(at % (side * 8)), place(at / (side * 8)));
        x.zip(y).is_some_and(|(x, y)| code.is_dark(x, y))
    };
    let greys = (0..side * side * 64).map(|at| if dark(at) { 20 } else { 235 });
    Ok(Grey::new(side * 8, side * 8, greys.collect()))
}

/// Returns the first frames of these bytes.
fn frames_of(bytes: &[u8], count: u16) -> Result<Vec<Grey>> {
    let mut sender = Sender::new(bytes)?;
    (0..count).map(|n| shown(&sender.frame(n))).collect()
}

/// Opens a phone whose camera sees this film, with the camera on.
async fn before(film: &Path, pictures: &[Grey], site: &str) -> Result<Browser> {
    let file = film.join("film.y4m");
    film::write(&file, pictures, 6)?;
    let phone = Settings::phone().camera(&file).open().await?;
    phone.notes_cameras().await?;
    phone.arrive(site).await?;
    Import::from_anywhere(&phone).await?.start_camera().await?;
    Ok(phone)
}

#[tokio::test]
async fn unusable_codes_are_reported_and_ignored() -> Result {
    let site = published::serve()?;
    let good = Sender::new(&[7; 4096])?.frame(3);
    let mut torn = good.clone().into_bytes();
    torn[300] = if torn[300] == b'A' { b'B' } else { b'A' };
    // As in docs/frame-format.md: the version comes first.
    let newer = base45::encode([&[2][..], &[5; 355]].concat().as_slice());
    let codes = [
        ("error-scan-foreign", shown("HTTPS://EXAMPLE.ORG/A/MENU")?),
        ("error-scan-torn", shown(std::str::from_utf8(&torn)?)?),
        ("error-scan-newer", shown(&newer)?),
    ];
    // Two seconds of each, in a loop; and a blank film. (Pictures too blurred to read are tested natively.)
    let film = codes
        .iter()
        .flat_map(|(_, picture)| vec![picture.clone(); 12])
        .collect();
    let blank = Grey::new(10, 10, vec![200; 100]);
    for (pictures, expected) in [
        (film, codes.map(|(expected, _)| expected).to_vec()),
        (vec![blank], vec!["error-scan-nothing"]),
    ] {
        let folder = Folder::fresh("film")?;
        let phone = before(&folder, &pictures, &site.address()).await?;
        for expected in expected {
            Import(&phone).says(&sentence(expected)?).await?;
            assert_eq!(phone.cameras().await?, (1, 1), "it goes on looking");
            assert!(!phone.sees("scan-whole").await?);
        }
        assert!(phone.storage().await?.is_empty());
        phone.tap("scan-stop").await?;
        phone.see("scan-start").await?;
        assert_eq!(phone.cameras().await?, (1, 0));
        phone.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn frames_of_two_copies_are_not_mixed() -> Result {
    let site = published::serve()?;
    let (_, file) = plan_of(4096).await?;
    // The first few are from another, older copy, whose words are lost.
    let mut pictures = frames_of(&[9; 4096], 3)?;
    pictures.extend(frames_of(&file, 40)?);
    let folder = Folder::fresh("film")?;
    let phone = before(&folder, &pictures, &site.address()).await?;
    let import = Import(&phone);
    import.says(&sentence("error-scan-other")?).await?;
    let begun = Instant::now();
    while !phone.sees("scan-whole").await? {
        if phone.sees("scan-anew").await? {
            // It may have disappeared again: the film goes on.
            phone.tap("scan-anew").await.ok();
        }
        assert!(begun.elapsed() < PATIENCE, "not all has come");
        a_moment(begun).await;
    }
    // Wrong words lose none of what was read.
    for (n, word) in ["puzzle", "kite", "marbles", "tulip", "tulip"]
        .iter()
        .enumerate()
    {
        phone.fill(&format!("word-{n}"), word).await?;
    }
    phone.tap("words-go").await?;
    let begun = Instant::now();
    while phone.read("bring-wrong").await? != sentence("error-bring-no")? {
        assert!(begun.elapsed() < PATIENCE, "wrong words are not told");
        a_moment(begun).await;
    }
    phone.rewrite("word-3", WORDS[3]).await?;
    phone.tap("words-go").await?;
    phone.see_within("bring-replace", PATIENCE).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn camera_turns_off_when_hidden_left_locked_or_stopped() -> Result {
    let site = published::serve()?;
    let folder = Folder::fresh("film")?;
    let pictures = frames_of(&[9; 20_480], 3)?;
    let phone = before(&folder, &pictures, &site.address()).await?;
    let import = Import(&phone);
    on(&phone, 1).await?;
    phone.out_of_sight(true).await?;
    assert_eq!(phone.cameras().await?, (1, 0), "hidden");
    phone.out_of_sight(false).await?;
    import.says(&sentence("error-scan-aside")?).await?;
    phone.tap("scan-again").await?;
    phone.see("scan-stop").await?;
    on(&phone, 2).await?;
    phone.tap("by-file").await?;
    phone.see("bring-file").await?;
    assert_eq!(phone.cameras().await?, (2, 0), "another way was chosen");
    import.start_camera().await?;
    on(&phone, 3).await?;
    phone.tap("back").await?;
    phone.see("keep-now").await?;
    assert_eq!(phone.cameras().await?, (3, 0), "another screen");
    Import::from_anywhere(&phone).await?.start_camera().await?;
    on(&phone, 4).await?;
    phone.ask("void shell.lock()").await?;
    phone.see_within("someone-to-talk", PATIENCE).await?;
    assert_eq!(phone.cameras().await?, (4, 0), "locked");
    Import::from_anywhere(&phone).await?.start_camera().await?;
    on(&phone, 5).await?;
    // The app is dead, as after a panic.
    phone.ask("void shell.stopped('test')").await?;
    phone.says("999").await?;
    assert_eq!(phone.cameras().await?, (5, 0), "stopped");
    phone.close().await?;

    let phone = before(&folder, &pictures, &site.address()).await?;
    on(&phone, 1).await?;
    // Without a network the cover stays, and so does the page.
    phone
        .ask("void Object.defineProperty(navigator, 'onLine', { value: false })")
        .await?;
    phone.find(By::Id("exit")).await?.click().await?;
    assert_eq!(phone.cameras().await?, (1, 0), "left");
    phone.close().await?;
    Ok(())
}

/// Waits until this many cameras were granted and the last of them is on.
async fn on(phone: &Browser, given: u64) -> Result {
    let begun = Instant::now();
    while phone.cameras().await? != (given, 1) {
        assert!(
            begun.elapsed() < PATIENCE,
            "no camera: {:?}",
            phone.cameras().await?
        );
        a_moment(begun).await;
    }
    Ok(())
}

#[tokio::test]
async fn refused_or_missing_camera_still_allows_a_file_import() -> Result {
    let site = published::serve()?;
    let missing = Settings::phone().open().await?;
    let refused = Settings::phone()
        .flag("--use-fake-device-for-media-stream")
        .open()
        .await?;
    for (phone, setting, expected) in [
        (missing, "granted", "error-scan-missing"),
        (refused, "denied", "error-scan-refused"),
    ] {
        phone
            .tools(
                "Browser.setPermission",
                json!({ "permission": { "name": "camera" }, "setting": setting }),
            )
            .await?;
        phone.arrive(&site.address()).await?;
        let import = Import::from_anywhere(&phone).await?;
        import.start_camera().await?;
        import.says(&sentence(expected)?).await?;
        phone.see("scan-again").await?;
        phone.tap("by-file").await?;
        phone.see("bring-file").await?;
        phone.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn another_camera_can_be_chosen() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone()
        .flag("--use-fake-device-for-media-stream=device-count=2")
        .flag("--use-fake-ui-for-media-stream");
    let phone = phone.open().await?;
    phone.notes_cameras().await?;
    phone.arrive(&site.address()).await?;
    Import::from_anywhere(&phone).await?.start_camera().await?;
    let on = "document.querySelector('video').srcObject.getVideoTracks()[0].getSettings().deviceId";
    phone.see("scan-change").await?;
    let first = phone.ask(on).await?;
    phone.tap("scan-change").await?;
    let begun = Instant::now();
    while phone.ask(on).await.unwrap_or_default() == first && begun.elapsed() < PATIENCE {
        a_moment(begun).await;
    }
    phone.see("scan-change").await?;
    let second = phone.ask(on).await?;
    assert_ne!(second, first);
    assert_eq!(phone.cameras().await?, (2, 1), "granted, on");
    phone.tap("scan-change").await?;
    phone.see("scan-change").await?;
    assert_eq!(phone.ask(on).await?, first, "and back");
    phone.tap("scan-stop").await?;
    assert_eq!(phone.cameras().await?, (3, 0));
    phone.close().await?;
    Ok(())
}

/// Counts what the page holds of the browser's wake locks. A browser without a screen grants none.
const WAKE_LOCKS: &str = "window.awake = 0;
  Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
    window.awake += 1;
    const lock = { release: async () => { window.awake -= 1; if (lock.onrelease) lock.onrelease(); } };
    return lock;
  } } });";

async fn wake_locks(phone: &Browser, wanted: u64) -> Result {
    let begun = Instant::now();
    loop {
        let held = phone.ask("window.awake").await?;
        if held == wanted {
            return Ok(());
        }
        assert!(begun.elapsed() < PATIENCE, "{held}, not {wanted}");
        a_moment(begun).await;
    }
}

#[tokio::test]
async fn screen_stays_on_only_while_codes_are_shown() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    let source = json!({ "source": WAKE_LOCKS });
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
    save_one_thing(&phone, &site.address(), &marker()?).await?;
    wake_locks(&phone, 0).await?;
    let export = Export::from_anywhere(&phone).await?;
    export.make().await?;
    export.show().await?;
    shown_frames(&phone, 3).await?;
    wake_locks(&phone, 1).await?;
    phone.ask("void shell.talk()").await?;
    wake_locks(&phone, 0).await?;
    phone
        .ask("void document.getElementById('uncover').click()")
        .await?;
    phone.my_plan().await?;
    wake_locks(&phone, 0).await?;

    let export = Export::from_anywhere(&phone).await?;
    export.make().await?;
    export.show().await?;
    shown_frames(&phone, 3).await?;
    wake_locks(&phone, 1).await?;
    phone.offline().await?;
    press_the_exit(&phone).await?;
    wake_locks(&phone, 0).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn phone_left_showing_codes_locks() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    // The frames come faster than anyone could film them: only their number counts here.
    let quick = "const real = setTimeout; window.setTimeout = (work, wait, ...more) => real(work, wait / 8, ...more);";
    let quick = json!({ "source": quick });
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", quick)
        .await?;
    let thing = marker()?;
    save_one_thing(&phone, &site.address(), &thing).await?;
    let export = Export::from_anywhere(&phone).await?;
    export.make().await?;
    export.show().await?;
    // While a camera may be watching, the user need not touch the phone.
    phone.clock_moves(4 * MINUTE, 4 * MINUTE).await?;
    shown_frames(&phone, 30).await?;
    phone.clock_moves(8 * MINUTE, 8 * MINUTE).await?;
    shown_frames(&phone, 241).await?;
    assert!(phone.sees("frames").await?, "it locks while it is watched");
    phone.clock_runs(14 * MINUTE, 14 * MINUTE, false).await?;
    locked_without(&phone, &thing).await?;
    phone.close().await?;
    Ok(())
}

/// Waits until the phone reports this many frames shown.
async fn shown_frames(phone: &Browser, count: u32) -> Result {
    let begun = Instant::now();
    loop {
        let says = phone.read("shown").await?;
        let mut numbers = says.split(|c: char| !c.is_ascii_digit());
        let first = numbers.find(|digits| !digits.is_empty());
        if first.and_then(|n| n.parse().ok()).unwrap_or(0) >= count {
            return Ok(());
        }
        assert!(begun.elapsed() < PATIENCE, "{says}");
        a_moment(begun).await;
    }
}

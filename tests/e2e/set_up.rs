//! A host without a terminal sets the site up in a browser, from what the release has ready, and puts up what it gets. The
//! numbers added here are from the range reserved for drama.

use crate::copies::files_land_in;
use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    folder::Folder,
    interactions::a_moment,
    layout,
    pages::SetUp,
    published,
};
use sitegen::archive;
use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// Unpacks a file as a host does.
pub fn unpack(file: &Path, to: &Path) -> Result {
    for (name, bytes) in archive::unpacked(&fs::read(file)?)?.all() {
        let at = to.join(name);
        fs::create_dir_all(at.parent().ok_or("a file without a folder")?)?;
        fs::write(at, bytes)?;
    }
    Ok(())
}

/// Returns a downloaded file, once it is whole.
async fn landed(downloads: &Path, name: &str) -> Result<PathBuf> {
    let file = downloads.join(name);
    let begun = Instant::now();
    while !file.is_file() {
        if begun.elapsed() > Duration::from_secs(20) {
            return Err(format!("{name} does not come").into());
        }
        a_moment(begun).await;
    }
    Ok(file)
}

/// Fills in what a host in Leeds has: its own name, way out, area, two services, a changed number and one that ended.
async fn leeds(form: &SetUp<'_>) -> Result {
    form.write("name", "Garden birds").await?;
    form.write("address", "https://birds.example.org").await?;
    form.write("exits.0.name", "Maps").await?;
    form.write("exits.0.url", "https://www.openstreetmap.org/")
        .await?;
    for area in ["croydon", "merton", "norfolk"] {
        form.tick("areas", Some(area)).await?;
    }
    form.tick("essentials", Some("pl")).await?;
    form.tick("unread_translations", None).await?;
    form.add("added").await?;
    form.write("added.0.name", "Leeds").await?;
    form.choose("added.0.within", "England").await?;
    for (at, name, call, hours) in [
        (
            "0",
            "Leeds One Stop",
            "(0113) 496-0000",
            "Monday to Friday, 9am to 5pm",
        ),
        ("1", "Leeds Night Line", "+44 113 496 0001", "24 hours"),
    ] {
        let field = |key: &str| format!("services.{at}.{key}");
        form.add("services").await?;
        form.write(&field("name"), name).await?;
        form.choose(&field("in"), "Leeds").await?;
        form.write(&field("call"), call).await?;
        form.write(&field("hours"), hours).await?;
        form.tick(&field("for"), Some("anyone")).await?;
        form.tick(&field("needs"), Some("local")).await?;
    }
    form.add("changes").await?;
    form.choose("changes.0.id", "Men’s Advice Line").await?;
    form.write("changes.0.call", "0808 157 0123").await?;
    form.day("changes.0.checked", "2026-11-21").await?;
    form.add("changes").await?;
    form.choose("changes.1.id", "Galop").await?;
    form.tick("changes.1.hide", None).await
}

#[tokio::test]
async fn site_is_set_up_in_a_browser_and_put_up() -> Result {
    let server = published::serve()?;
    let browser = Settings::desktop().open().await?;
    let downloads = Folder::fresh("downloads")?;
    files_land_in(&browser, &downloads).await?;
    let form = browser.set_up(&server.address()).await?;
    leeds(&form).await?;

    // What was forgotten is said where it belongs.
    let wrong = form.wrong().await?;
    let fields: Vec<&str> = wrong.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        fields,
        ["services.0.checked", "services.1.checked"],
        "{wrong:?}"
    );
    for at in ["0", "1"] {
        form.day(&format!("services.{at}.checked"), "2026-11-21")
            .await?;
    }
    form.press("check", "right").await?;
    assert_eq!(axe::complaints(&browser).await?, [""; 0]);
    form.press("alone", "alone-saved").await?;
    let numbers = fs::read_to_string(landed(&downloads, "numbers.txt").await?)?;
    assert!(numbers.contains("[galop]\nhide = yes\n"), "{numbers}");
    assert!(
        numbers.contains("exit = Maps https://www.openstreetmap.org/\n"),
        "{numbers}"
    );
    form.click("[value=nginx]").await?;
    form.press("save", "saved").await?;
    let (clicks, letters) = form.effort();
    println!(
        "a site set up: {clicks} clicks and {letters} letters, {} minutes at a click in two seconds and 150 letters a minute",
        (clicks * 2 + letters * 60 / 150).div_ceil(60)
    );
    let site = Folder::fresh("site")?;
    unpack(&landed(&downloads, "site-nginx.zip").await?, &site)?;
    shows_leeds(&browser, &site).await?;
    browser.close().await?;
    Ok(())
}

/// Puts it up under nginx as its own file says, and looks at it as the host and a visitor do.
async fn shows_leeds(browser: &Browser, site: &Path) -> Result {
    let own = fs::read_to_string(site.join("nginx.conf"))?;
    let (before, after) = own.split_once("443 ssl;").ok_or("it does not listen")?;
    let (_, after) = after
        .split_once("privkey.pem;")
        .ok_or("it has no certificate")?;
    let block = format!("{before}{{{{listen}}}};{after}")
        .replace("/srv/lapwing/site", "{{root}}")
        .replace("/srv/lapwing/generated", "{{headers}}");
    let server = published::serve_folder(&block, &site.join("site"), &site.join("generated"))?;
    let check = browser.check(&server.address()).await?;
    assert_eq!(check.part, "right", "{check:?}");
    assert_eq!(browser.faults_of_the_server().await?, [""; 0]);
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    assert_eq!(phone.title().await?, "Garden birds");
    assert_eq!(
        phone.ask("document.querySelector('a.exit').href").await?,
        "https://www.openstreetmap.org/"
    );
    phone.numbers().await?;
    let shown = phone.shown().await?;
    let has = |name: &str| shown.iter().any(|other| other == name);
    assert!(!has("service-galop"), "{shown:?}");
    phone.tap("filters").await?;
    phone
        .list("area")
        .await?
        .select_by_exact_text("Leeds")
        .await?;
    let says = phone.read("service-leeds-one-stop").await?;
    assert!(says.contains("0113 496 0000"), "{says}");
    let says = phone.read("service-leeds-night-line").await?;
    assert!(says.contains("0113 496 0001"), "{says}");
    let plain = phone
        .ask("fetch('/plain.html').then(answer => answer.text())")
        .await?;
    let plain = plain.as_str().ok_or("no page")?;
    assert!(plain.contains("0808 157 0123") && !plain.contains("0808 801 0327"));
    let polish = phone
        .ask("fetch('/plain-pl.html').then(answer => answer.text())")
        .await?;
    assert!(
        polish
            .as_str()
            .is_some_and(|page| page.contains("Leeds Night Line"))
    );
    // The next time, the form begins with this.
    let form = browser.set_up(&server.address()).await?;
    assert_eq!(form.value("services.1.name").await?, "Leeds Night Line");
    assert_eq!(form.value("services.1.in").await?, "+0");
    form.press("check", "right").await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn form_fits_a_phone_in_large_text() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let form = phone.set_up(&server.address()).await?;
    for list in ["added", "services", "changes"] {
        form.add(list).await?;
    }
    assert_ne!(form.wrong().await?, []);
    assert_eq!(axe::complaints(&phone).await?, [""; 0]);
    assert_eq!(layout::small_targets(&phone).await?, [""; 0]);
    for (width, text) in [(320, 100), (360, 200)] {
        phone.look(width, 740, true).await?;
        phone.text_size(text).await?;
        assert_eq!(
            layout::sideways(&phone).await?,
            [""; 0],
            "{width}, {text} %"
        );
    }
    phone.close().await?;
    Ok(())
}

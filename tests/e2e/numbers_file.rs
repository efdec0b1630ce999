//! numbers.txt, next to the page: a host's changes are shown, and a file with any mistake changes nothing and
//! is explained. The numbers added here are from the range reserved for drama.

use e2e::{
    Result,
    altered::{Altered, ServedCopy},
    axe,
    browser::{Browser, Settings},
    layout, published,
    sentences::sentence,
};
use std::{
    net::TcpListener,
    time::{Duration, Instant},
};
use thirtyfour::By;
use tokio::time::sleep;

const LINE: &str = "service-mens-advice-line";
const BUILT_IN: &str = "0808 801 0327";
const TONIGHT: &str = "0808 157 0123";

const RIGHT: &str = "# Tonight.\n[mens-advice-line]\ncall = 0808 157 0123\nhours = always\n\
    checked = 2026-11-21\n\n[galop]\nhide = yes\n\nend\n";

/// Returns the site with this file next to its page.
fn beside(file: &str) -> Result<Altered> {
    Altered::copy()?.changed("numbers", ".txt", |_| file.as_bytes().to_vec())
}

/// Returns what the numbers screen shows for the line.
async fn line(phone: &Browser, server: &ServedCopy) -> Result<String> {
    phone.arrive(&server.address()).await?;
    phone.numbers().await?.more("mens-advice-line").await?;
    phone.read(LINE).await
}

#[tokio::test]
async fn changes_by_the_host_are_shown() -> Result {
    let server = beside(RIGHT)?.serve()?;
    let phone = Settings::phone().open().await?;
    let says = line(&phone, &server).await?;
    assert!(says.contains(TONIGHT) && !says.contains(BUILT_IN), "{says}");
    assert!(says.contains("21 November 2026"), "{says}");
    let there = |names: Vec<String>, name: &str| names.iter().any(|other| other == name);
    assert!(!there(phone.shown().await?, "service-galop"));
    assert!(there(phone.shown().await?, "service-police-999"));

    let check = phone.check(&server.address()).await?;
    assert_eq!(check.part, "right");
    let hidden = sentence("check-hidden")?.replace("{ $name }", "Galop");
    assert_eq!(check.lines.get(1), Some(&hidden), "{check:?}");
    assert!(
        check
            .lines
            .first()
            .is_some_and(|line| line.contains(TONIGHT)),
        "{check:?}"
    );
    phone.close().await?;
    Ok(())
}

const OWN: &str = "[area leeds]\nname = Leeds\nwithin = england\n\n\
    [new leeds-one]\nin = leeds\nname = Leeds One Stop\nfor = anyone\nneeds = local, talk\n\
    call = 0113 496 0000\nnote = Ask for Sam.\nchecked = 2026-11-21\nseen = rung\n\n\
    [site]\nexit = Maps https://maps.example.org/\nexit = Birds https://birds.example.org/\nend\n";

#[tokio::test]
async fn area_service_and_ways_out_of_the_hosts_own_are_there() -> Result {
    let server = beside(OWN)?.serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.numbers().await?;
    phone.tap("filters").await?;
    let areas = phone.list("area").await?;
    areas.select_by_exact_text("Leeds").await?;
    let says = phone.read("service-leeds-one").await?;
    assert!(
        says.contains("Leeds One Stop") && says.contains("0113 496 0000"),
        "{says}"
    );

    let exit = phone.find(By::Id("exit")).await?;
    assert_eq!(
        exit.attr("href").await?.as_deref(),
        Some("https://maps.example.org/")
    );
    phone.keeping().await?;
    phone.tap("way-out").await?;
    assert_eq!(phone.read("way-out-0").await?, "Maps");
    phone.tap("way-out-1").await?;
    assert_eq!(
        exit.attr("href").await?.as_deref(),
        Some("https://birds.example.org/")
    );

    let check = phone.check(&server.address()).await?;
    assert_eq!(check.part, "right", "{check:?}");
    assert!(
        check
            .lines
            .iter()
            .any(|line| line.contains("Leeds One Stop")),
        "{check:?}"
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn a_file_with_a_mistake_changes_nothing_and_is_explained() -> Result {
    let phone = Settings::phone().open().await?;
    let half = RIGHT.split_at(RIGHT.len() - 6).0;
    let letters = RIGHT.replace("0808 157", "O808 157");
    let unknown = RIGHT.replace("[galop]", "[gallop]");
    let emergency = RIGHT.replace("[galop]", "[police-999]");
    let dear = RIGHT.replace("0808 157 0123", "0905 157 0123");
    let elsewhere = RIGHT.replace("hours = always", "web = https://example.org/help");
    for (file, line_number, id, words) in [
        (half, 8, "check-no-end", ""),
        (&letters, 3, "check-signs", "call = O808 157 0123"),
        (&unknown, 7, "check-unknown-service", "[gallop]"),
        (&emergency, 7, "check-emergency", "[police-999]"),
        (&dear, 3, "check-charged", "call = 0905 157 0123"),
        (
            &elsewhere,
            4,
            "check-elsewhere",
            "web = https://example.org/help",
        ),
        ("", 1, "check-no-end", ""),
    ] {
        let server = beside(file)?.serve()?;
        let says = line(&phone, &server).await?;
        assert!(
            says.contains(BUILT_IN) && !says.contains(TONIGHT),
            "{id}: {says}"
        );
        phone.see("service-galop").await?;
        phone.see("service-police-999").await?;

        let check = phone.check(&server.address()).await?;
        let what = sentence(id)?.replace("{ $words }", words);
        let wanted = sentence("check-line")?
            .replace("{ $line }", &line_number.to_string())
            .replace("{ $what }", &what);
        assert_eq!(check.part, "wrong", "{id}");
        assert_eq!(check.lines, [wanted], "{id}");
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn faults_of_the_server_are_told() -> Result {
    let phone = Settings::phone().open().await?;
    let site = || beside(RIGHT);
    let kept = "location = /numbers.txt { add_header Cache-Control \"max-age=31536000\"; }";
    let instead = "error_page 404 =200 /index.html;";
    let copy = "location = /numbers.txt.gz { return 200 x; }";
    for (what, site) in [
        ("", site()?),
        ("cached", site()?.served_with(kept)),
        ("instead", site()?.served_with(instead)),
        ("copies", site()?.served_with(copy)),
        ("half", site()?.without("plain", ".html")?),
        ("half", site()?.with_more("start-", ".js", b" ")?),
    ] {
        let server = site.serve()?;
        let check = phone.check(&server.address()).await?;
        assert_eq!(check.part, "right", "{what}");
        let expected: Vec<&str> = [what].into_iter().filter(|what| !what.is_empty()).collect();
        assert_eq!(phone.faults_of_the_server().await?, expected);
    }
    // A page in place of the file: visitors see the numbers of the build.
    let gone = Altered::copy()?.without("numbers", ".txt")?;
    let server = gone.served_with(instead).serve()?;
    assert!(line(&phone, &server).await?.contains(BUILT_IN));
    let check = phone.check(&server.address()).await?;
    let what = sentence("check-line")?
        .replace("{ $line }", "1")
        .replace("{ $what }", &sentence("check-page")?);
    assert_eq!((check.part.as_str(), check.lines), ("wrong", vec![what]));
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn missing_or_empty_file_causes_no_problem() -> Result {
    let phone = Settings::phone().open().await?;
    let missing = Altered::copy()?.without("numbers", ".txt")?.serve()?;
    assert!(line(&phone, &missing).await?.contains(BUILT_IN));
    assert_eq!(phone.check(&missing.address()).await?.part, "none");

    // As published.
    let server = published::serve()?;
    phone.arrive(&server.address()).await?;
    phone.numbers().await?;
    assert!(phone.read(LINE).await?.contains(BUILT_IN));
    let check = phone.check(&server.address()).await?;
    assert_eq!((check.part.as_str(), check.lines.len()), ("nothing", 0));
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn unanswered_file_delays_nothing() -> Result {
    // Accepts requests and never answers.
    let silent = TcpListener::bind(("127.0.0.1", 0))?;
    let nowhere = silent.local_addr()?;
    let server = Altered::copy()?
        .served_with(&format!(
            "location = /numbers.txt {{ proxy_pass http://{nowhere}; }}"
        ))
        .serve()?;
    let phone = Settings::phone().open().await?;
    let begun = Instant::now();
    assert!(line(&phone, &server).await?.contains(BUILT_IN));
    println!("with a silent numbers.txt: {:?}", begun.elapsed());
    let asked = server.asked();
    assert!(
        !asked.iter().any(|one| one.contains("/numbers.txt")),
        "it was answered: {asked:?}"
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn late_file_is_applied_when_it_arrives() -> Result {
    let server = beside(RIGHT)?
        .served_with("location = /numbers.txt { limit_rate 300; }")
        .serve()?;
    let phone = Settings::phone().open().await?;
    assert!(line(&phone, &server).await?.contains(BUILT_IN));
    let begun = Instant::now();
    while !phone.words().await?.contains(TONIGHT) {
        assert!(begun.elapsed() < Duration::from_secs(30), "it never comes");
        sleep(Duration::from_millis(100)).await;
    }
    println!("late by: {:?}", begun.elapsed());
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn changes_by_the_host_survive_a_lock_without_network() -> Result {
    let mut server = beside(RIGHT)?.serve()?;
    let phone = Settings::phone().open().await?;
    crate::plans::save_one_thing(&phone, &server.address(), "one thing").await?;
    server.stop();
    phone.keeping().await?.lock().await?;
    phone.numbers().await?;
    let begun = Instant::now();
    while !phone.words().await?.contains(TONIGHT) {
        assert!(begun.elapsed() < Duration::from_secs(5), "it is forgotten");
        sleep(Duration::from_millis(100)).await;
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn host_page_is_accessible() -> Result {
    let server = beside("[gallop]\n")?.serve()?;
    for settings in [Settings::phone(), Settings::phone().dark()] {
        let phone = settings.open().await?;
        assert_eq!(phone.check(&server.address()).await?.part, "wrong");
        assert_eq!(axe::complaints(&phone).await?, [""; 0]);
        assert_eq!(layout::small_targets(&phone).await?, [""; 0]);
        phone.look(320, 640, true).await?;
        assert_eq!(layout::sideways(&phone).await?, [""; 0]);
        // It asks for what should not be there.
        let mut said = phone.console().await?;
        said.retain(|line| !line.contains("nothing-here.txt") && !line.contains("numbers.txt."));
        assert_eq!(said, [""; 0]);
        phone.close().await?;
    }
    Ok(())
}

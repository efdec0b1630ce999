//! Where the host allows it, an officer saves what a child picked: locked, never a name, and never
//! automatically.

use crate::audit_screens::Complaints;
use e2e::{
    Result,
    altered::{Altered, ServedCopy},
    browser::{Browser, Settings},
    pages::{Officer, Save},
    published,
};
use thirtyfour::By;

/// Meeting numbers.
const FEELINGS: usize = 2;
const PLACES: usize = 6;
const STRENGTHS: usize = 10;

/// What a child typed into a field for names.
const NAME: &str = "Miss Ode, 4 Elm Road";

/// Serves a site whose host has set `keep_child_pages = true`.
pub fn keeps() -> Result<ServedCopy> {
    let yes = ("data-keeps=\"false\"", "data-keeps=\"true\"");
    Altered::copy()?
        .with("index", ".html", yes.0, yes.1)?
        .serve()
}

/// Picks two feelings and two places, names someone on a finger, and ends at the officer's record. Where
/// asked, the child says whether it may be saved.
pub async fn a_meeting(browser: &Browser, keep: bool) -> Result {
    let officer = Officer::from_first(browser).await?;
    officer.begin().await?;
    for number in [FEELINGS, PLACES] {
        let meeting = officer.meeting(number).await?;
        let stage = meeting.play(1).await?;
        stage.pick("child-card", 2).await?;
        stage.out().await?;
        meeting.back().await?;
    }
    let meeting = officer.meeting(5).await?;
    let stage = meeting.play(1).await?;
    stage.pick("finger", 1).await?;
    browser.see("who").await?;
    browser.tap("who-else").await?;
    browser.write("who-name", NAME).await?;
    browser.tap("who-put").await?;
    browser.see("finger").await?;
    stage.out().await?.to_the_record(keep).await
}

/// Returns how many cards are picked at a meeting on the open path, and goes back.
async fn picked_at(browser: &Browser, number: usize) -> Result<usize> {
    let meeting = Officer(browser).meeting(number).await?;
    let stage = meeting.play(1).await?;
    let picked = picked(browser).await?;
    stage.out().await?;
    meeting.back().await?;
    Ok(picked)
}

/// Returns how many cards are picked on this screen.
async fn picked(browser: &Browser) -> Result<usize> {
    let cards = By::Css(".child-card[aria-pressed=true]");
    Ok(browser.find_all(cards).await?.len())
}

#[tokio::test]
async fn childs_choices_are_saved_locked_for_the_next_meeting() -> Result {
    let site = keeps()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    let mut complaints = Complaints::default();
    tablet.arrive(&site.address()).await?;
    a_meeting(&tablet, true).await?;
    complaints.of_use(&tablet, "record, may be kept").await?;
    assert!(tablet.read("record").await?.contains(NAME));
    // Nothing is saved before words are taken, even if the officer has asked for it to be.
    tablet.tap("record-keep").await?;
    tablet.see("keep-now").await?;
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    let words = Save(&tablet).take_the_offered_words().await?;
    tablet.tap("later").await?;
    tablet.see("child-kept").await?;
    complaints.of_use(&tablet, "officer, kept").await?;
    // "My plan" leads to the officer's page too.
    tablet.tap("way-plan").await?;
    tablet.see("child-kept").await?;
    tablet.saved().await?;
    // It stays on this device: no export, no words for a second person.
    let keep = tablet.keeping().await?;
    complaints
        .of_use(&tablet, "keeping a child's pages")
        .await?;
    complaints.none(Ok(()));
    for never in ["carry", "bring", "second-give"] {
        assert!(!tablet.sees(never).await?, "{never}");
    }

    let first = keep.lock().await?;
    let officer = first.open().await?.to_officer(&words).await?;
    officer.begin().await?;
    assert_eq!(
        picked_at(&tablet, FEELINGS).await?,
        0,
        "that was another day"
    );
    let meeting = officer.meeting(5).await?;
    let stage = meeting.play(1).await?;
    let hand = tablet.find(By::Css(".stage")).await?.text().await?;
    assert!(!hand.contains("Ode") && !hand.contains("Elm"), "{hand}");
    stage.out().await?;
    meeting.back().await?;
    // One place is deselected and the page left at once: that is saved.
    officer.meeting(PLACES).await?.play(1).await?;
    assert_eq!(picked(&tablet).await?, 2);
    let cards = tablet.find_all(By::Css("[data-testid=child-card]")).await?;
    tablet.press(&cards[1]).await?;
    tablet.arrive(&site.address()).await?;

    // What another child has picked meanwhile is not mixed in.
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    let meeting = officer.meeting(STRENGTHS).await?;
    let stage = meeting.play(1).await?;
    stage.pick("child-card", 2).await?;
    stage.out().await?.to_the_record(true).await?;
    tablet.tap("record-keep").await?;
    tablet.see("keep-now").await?;
    let open = tablet.start().await?.open().await?;
    open.to_officer(&words).await?;
    tablet.see("meeting").await?;
    assert_eq!(picked_at(&tablet, PLACES).await?, 1);
    assert_eq!(picked_at(&tablet, STRENGTHS).await?, 0, "another child's");
    tablet.close().await?;
    Ok(())
}

#[tokio::test]
async fn childs_choices_not_saved_after_all_are_cleared() -> Result {
    let site = keeps()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&site.address()).await?;
    a_meeting(&tablet, false).await?;
    assert!(!tablet.sees("record-keep").await?, "the child has said no");
    tablet.tap("record-clear").await?;
    tablet.see("record-is-clear").await?;
    tablet.start().await?;
    a_meeting(&tablet, true).await?;
    tablet.tap("record-keep").await?;
    tablet.see("keep-now").await?;
    tablet.tap("way-plan").await?;
    tablet.see("officer-clear").await?;
    tablet.tap("officer-clear").await?;
    tablet.see("officer-open").await?;
    Officer(&tablet).begin().await?;
    assert_eq!(picked_at(&tablet, PLACES).await?, 0);
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    tablet.close().await?;
    Ok(())
}

#[tokio::test]
async fn childs_choices_cannot_be_saved_alongside_a_plan() -> Result {
    let site = keeps()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&site.address()).await?;
    let steps = tablet.my_plan().await?.when_it_happens().await?;
    steps.own("my own plan").await?;
    tablet.start().await?;
    a_meeting(&tablet, true).await?;
    assert!(!tablet.sees("record-keep").await?);
    assert!(tablet.sees("record-no-room").await?);
    tablet.tap("record-clear").await?;
    tablet.see("record-is-clear").await?;
    // The plan is unchanged.
    let steps = tablet.my_plan().await?.when_it_happens().await?;
    assert_eq!(steps.own_steps().await?, ["my own plan"]);
    tablet.close().await?;
    Ok(())
}

#[tokio::test]
async fn saving_childs_choices_is_not_offered_unless_host_allows() -> Result {
    let site = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&site.address()).await?;
    a_meeting(&tablet, true).await?;
    for never in ["record-keep", "record-no-room", "child-kept"] {
        assert!(!tablet.sees(never).await?, "{never}");
    }
    tablet.tap("record-clear").await?;
    tablet.see("record-is-clear").await?;
    tablet.start().await?;
    Officer::from_first(&tablet).await?;
    for never in ["child-open", "child-kept"] {
        assert!(!tablet.sees(never).await?, "{never}");
    }
    tablet.close().await?;
    Ok(())
}

//! Chosen lines on paper: those, all of them, and nothing else.

use std::fs;

use e2e::{
    Result,
    browser::{Browser, Settings},
    copies,
    folder::Folder,
    pages::{DERIVING, Paper},
    paper::{closed_up, printed},
    published,
    sentences::sentence,
};
use plan::{Change, Choice, Field, Id, Plan, Replica, Status, record};

const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

const STEP: &str = "I go to the Singhs at number nine";
const OTHER_STEP: &str = "I keep my shoes by the door";
const DROPPED: &str = "I tell the landlord";
const STEP_NOTE: &str = "only on a Tuesday";
const THING: &str = "the tin with the letters";
const PLACE: &str = "under the third stair";
const PERSON: &str = "Auntie Bea";
const REACH: &str = "ring twice, then again";
const HIDDEN_PERSON: &str = "Mister Quill";
const HIDDEN_STEP: &str = "the key behind the clock";
const NOTE: &str = "The bus goes at ten past seven.\nThe last one at eleven.";

fn id(n: u8) -> Id {
    Id([n; 16])
}

/// Steps, items, people, a note; two of them private, one put away.
fn everyday() -> Vec<Change> {
    let step = |n, text: &str| Change::OwnStep {
        fresh: id(n),
        section: 2,
        text: text.to_owned(),
    };
    let person = |n, name: &str| Change::AddPerson {
        fresh: id(n),
        name: name.to_owned(),
    };
    let write = |n, field, text: &str| Change::Write {
        id: id(n),
        field,
        text: text.to_owned(),
    };
    vec![
        person(1, PERSON),
        write(1, Field::Reach, REACH),
        person(2, HIDDEN_PERSON),
        Change::Private {
            id: id(2),
            yes: true,
        },
        step(3, STEP),
        write(3, Field::Note, STEP_NOTE),
        step(4, OTHER_STEP),
        step(5, HIDDEN_STEP),
        Change::Private {
            id: id(5),
            yes: true,
        },
        step(6, DROPPED),
        Change::SetChoice {
            id: id(6),
            choice: Choice::Dropped,
        },
        Change::OwnThing {
            fresh: id(7),
            whose: None,
            text: THING.to_owned(),
        },
        write(7, Field::Place, PLACE),
        Change::Hold {
            id: id(7),
            holder: Some(id(2)),
        },
        Change::Pack {
            fresh: id(8),
            entry: 501,
            whose: None,
            status: Status::Have,
        },
        Change::WriteNote {
            fresh: id(9),
            section: 2,
            text: NOTE.to_owned(),
        },
    ]
}

/// Imports a copy of a plan with these changes, and opens the screen for printing.
async fn with_plan<'a>(
    browser: &'a Browser,
    address: &str,
    changes: Vec<Change>,
) -> Result<Paper<'a>> {
    let mut plan = Plan::new(Replica(7));
    for change in changes {
        plan.apply(change)
            .map_err(|refused| format!("{refused:?}"))?;
    }
    let bytes = record::encode(&plan, &mut record::Cache::default());
    let folder = Folder::fresh("paper")?;
    let file = folder.join("data.bin");
    fs::write(&file, copies::file(&WORDS, &bytes).await?)?;
    browser.arrive(address).await?;
    browser.keeping().await?;
    browser.tap("bring").await?;
    let field = browser.see("bring-file").await?;
    field.send_keys(file.display().to_string()).await?;
    for (n, word) in WORDS.iter().enumerate() {
        browser.fill(&format!("word-{n}"), word).await?;
    }
    browser.tap("words-go").await?;
    browser.see_within("bring-replace", DERIVING).await?;
    browser.tap("bring-replace").await?;
    browser.my_plan().await?.paper().await
}

/// Asserts that none of this is printed: private or put-away entries, notes to lines, the page itself.
async fn nothing_else(browser: &Browser, text: &str) -> Result {
    let exit = browser.ask("document.getElementById('exit').textContent");
    let title = browser.ask("document.title").await?;
    let own = [
        HIDDEN_PERSON,
        HIDDEN_STEP,
        DROPPED,
        STEP_NOTE,
        "localhost",
        "127.0.0.1",
        "http",
        &sentence("way-plan")?,
        &sentence("way-keep")?,
        &sentence("paper-print")?,
        &sentence("back")?,
    ]
    .map(str::to_owned);
    let page = [exit.await?, title].map(|said| said.as_str().unwrap_or_default().to_owned());
    for words in own.iter().chain(&page) {
        assert!(!words.is_empty());
        assert!(!text.contains(&closed_up(words)), "`{words}` is in: {text}");
    }
    Ok(())
}

#[tokio::test]
async fn only_the_chosen_lines_are_printed() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let paper = with_plan(&browser, &site.address(), everyday()).await?;

    // Everything else is offered, nothing is ticked, and the number of lines left out is given.
    assert_eq!(paper.ticked().await?, 0);
    let offered = closed_up(&paper.offered().await?.concat());
    for words in [STEP, OTHER_STEP, THING, PLACE, PERSON, REACH, NOTE] {
        assert!(
            offered.contains(&closed_up(words)),
            "`{words}` is not offered: {offered}"
        );
    }
    for words in [HIDDEN_PERSON, HIDDEN_STEP, DROPPED, STEP_NOTE] {
        assert!(
            !offered.contains(&closed_up(words)),
            "`{words}` is offered: {offered}"
        );
    }
    assert!(browser.read("left-out").await?.starts_with("2 "));
    let sections = ["section-happens", "section-bag", "section-people"];
    assert_eq!(paper.sections().await?.len(), sections.len());

    // An empty choice is reported, and nothing is printed, not even by the browser's own command.
    assert_eq!(paper.print().await?, 0);
    assert_eq!(browser.read("print-wrong").await?, sentence("paper-empty")?);
    assert_eq!(printed(&browser).await?.text(), "");

    paper.tick(STEP).await?;
    paper.tick(THING).await?;
    paper.tick(PERSON).await?;
    paper.tick("Call 999").await?;
    paper.tick("Call 0808 2000 247").await?;
    let lines = paper.preview().await?;
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert!(
        lines[0].contains(REACH) && lines[2].contains(PLACE),
        "{lines:?}"
    );
    assert_eq!(paper.print().await?, 1);
    assert_eq!(browser.read("printed").await?, sentence("paper-printed")?);
    let card = printed(&browser).await?;
    assert_eq!(card.sheets.len(), 1);
    assert_eq!(card.text(), closed_up(&lines.concat()));
    nothing_else(&browser, &card.text()).await?;

    paper.large().await?;
    let large = printed(&browser).await?;
    assert_eq!(large.text(), card.text());
    nothing_else(&browser, &large.text()).await?;
    let points = points(&browser).await?;
    assert!(points >= 18.0, "{points} pt");

    // The sheet says what it is only on request.
    paper.without_names().await?;
    paper.headed().await?;
    let lines = paper.preview().await?;
    assert_eq!(lines[0], sentence("paper-heading")?);
    assert_eq!(lines[4..], ["999", "0808 2000 247"]);
    assert_eq!(printed(&browser).await?.text(), closed_up(&lines.concat()));

    // The choice does not outlive the screen, and other screens print as before.
    browser.back_one_screen().await?;
    browser.see("add-to-it").await?;
    let overview = printed(&browser).await?.text();
    assert!(
        overview.contains(&closed_up(&sentence("overview-title")?)),
        "{overview}"
    );
    browser.tap("print").await?;
    browser.see("card").await?;
    assert_eq!(paper.ticked().await?, 0);
    assert_eq!(paper.preview().await?, [""; 0]);
    browser.close().await?;
    Ok(())
}

/// Returns the smallest font size on the paper, in points.
async fn points(browser: &Browser) -> Result<f64> {
    let media = |media: &str| serde_json::json!({ "media": media });
    browser
        .tools("Emulation.setEmulatedMedia", media("print"))
        .await?;
    let sizes = "Math.min(...[...document.querySelectorAll('[data-testid=paper] li')].map(e => parseFloat(getComputedStyle(e).fontSize)))";
    let pixels = browser.ask(sizes).await?;
    browser
        .tools("Emulation.setEmulatedMedia", media(""))
        .await?;
    Ok(pixels.as_f64().ok_or("no letters")? * 0.75)
}

/// Returns this many steps, each a line of ordinary length.
fn many(count: u8) -> Vec<Change> {
    let step = |n| Change::OwnStep {
        fresh: id(n),
        section: 2,
        text: format!(
            "{n}: I go out by the back door and wait at the corner shop until it is quiet"
        ),
    };
    (1..=count).map(step).collect()
}

#[tokio::test]
async fn ten_line_card_fits_one_sheet_and_longer_ones_lose_nothing() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    for (count, sheets) in [(10, 1..=1), (60, 2..=4)] {
        let paper = with_plan(&browser, &site.address(), many(count)).await?;
        let title = paper.sections().await?.remove(0);
        paper.tick_all_of(&title).await?;
        let lines = paper.preview().await?;
        assert_eq!(lines.len(), usize::from(count));
        let card = printed(&browser).await?;
        println!("{count} lines: {} sheets", card.sheets.len());
        assert!(sheets.contains(&card.sheets.len()), "{}", card.sheets.len());
        assert_eq!(card.text(), closed_up(&lines.concat()));
        paper.large().await?;
        assert_eq!(printed(&browser).await?.text(), card.text());
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn line_longer_than_a_card_is_printed_in_full() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let text: String = (0..900).map(|n| format!("word{n} ")).collect();
    let long = Change::OwnStep {
        fresh: id(1),
        section: 2,
        text: text.clone(),
    };
    let paper = with_plan(&browser, &site.address(), vec![long]).await?;
    paper.tick("word0 word1").await?;
    for large in [false, true] {
        if large {
            paper.large().await?;
        }
        let printed = printed(&browser).await?;
        assert_eq!(printed.text(), closed_up(&text), "large: {large}");
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn printing_works_by_keyboard_alone() -> Result {
    let site = published::serve()?;
    let browser = Settings::desktop().open().await?;
    let paper = with_plan(&browser, &site.address(), everyday()).await?;
    browser
        .ask("void (window.asked = 0, window.print = () => { window.asked += 1; })")
        .await?;
    let focus = "document.activeElement.dataset.testid ?? ''";
    let mut pressed = Vec::new();
    for _ in 0..80 {
        let page = browser.active_element().await?;
        page.send_keys(thirtyfour::Key::Tab + "").await?;
        let name = browser.ask(focus).await?;
        let name = name.as_str().unwrap_or_default().to_owned();
        if ["line", "large", "print-now"].contains(&name.as_str()) && !pressed.contains(&name) {
            let here = browser.active_element().await?;
            here.send_keys(" ").await?;
            pressed.push(name);
        }
        if pressed.len() == 3 {
            break;
        }
    }
    assert_eq!(pressed, ["line", "large", "print-now"]);
    assert_eq!(browser.ask("window.asked").await?, 1);
    assert_eq!(paper.preview().await?, [format!("{PERSON} · {REACH}")]);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn missing_print_support_is_reported() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser
        .tools(
            "Page.addScriptToEvaluateOnNewDocument",
            serde_json::json!({ "source": "window.print = undefined" }),
        )
        .await?;
    let paper = with_plan(&browser, &site.address(), everyday()).await?;
    assert_eq!(
        browser.read("print-cannot").await?,
        sentence("paper-cannot")?
    );
    assert!(!browser.sees("print-now").await?);
    paper.tick(STEP).await?;
    assert_eq!(paper.preview().await?, [STEP]);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn lines_are_printed_while_the_print_dialog_hides_the_page() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let paper = with_plan(&browser, &site.address(), everyday()).await?;
    paper.tick(STEP).await?;
    let covered = "document.documentElement.className";

    // No one has asked to print: hidden, the page prints only the cover.
    browser.out_of_sight(true).await?;
    assert!(!printed(&browser).await?.text().contains(&closed_up(STEP)));
    browser.out_of_sight(false).await?;

    assert_eq!(paper.print().await?, 1);
    browser.out_of_sight(true).await?;
    assert_eq!(browser.ask(covered).await?, "covered");
    assert_eq!(printed(&browser).await?.text(), closed_up(STEP));
    assert_eq!(browser.ask(covered).await?, "covered");
    browser.out_of_sight(false).await?;
    assert_eq!(browser.ask(covered).await?, "");

    // Once the page is in sight again, the request is over.
    browser.out_of_sight(true).await?;
    assert!(!printed(&browser).await?.text().contains(&closed_up(STEP)));
    browser.close().await?;
    Ok(())
}

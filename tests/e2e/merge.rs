//! A copy that was away comes back: differences are shown, the user chooses, and nothing is lost.

use e2e::{
    Result,
    browser::Settings,
    copies,
    folder::Folder,
    pages::Import,
    published,
    sentences::{sentence, sentence_of_one},
};
use plan::{Change, Field, Id, Plan, Replica, record};
use std::fs;
use thirtyfour::By;

const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

fn person(plan: &mut Plan, n: u8, name: &str) -> Result {
    Ok(plan
        .apply(Change::AddPerson {
            fresh: Id([n; 16]),
            name: name.to_owned(),
        })
        .map(drop)?)
}

async fn file(plan: &Plan) -> Result<Vec<u8>> {
    let record = record::encode(plan, &mut record::Cache::default());
    copies::file(&WORDS, &record).await
}

#[tokio::test]
async fn merging_asks_about_differences_and_loses_nothing() -> Result {
    let site = published::serve()?;
    let folder = Folder::fresh("joined")?;
    let mut plan = Plan::new(Replica(9));
    person(&mut plan, 1, "Jo")?;
    person(&mut plan, 2, "Kim")?;
    let copy = folder.join("before.bin");
    fs::write(&copy, file(&plan).await?)?;
    // The copy changed while it was away.
    plan.reopen(Replica(11));
    person(&mut plan, 3, "Lee")?;
    plan.apply(Change::Write {
        id: Id([2; 16]),
        field: Field::Reach,
        text: "at the library".to_owned(),
    })?;
    let back = folder.join("after.bin");
    fs::write(&back, file(&plan).await?)?;

    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let import = Import::from_anywhere(&phone).await?;
    import.file(&copy).await?;
    import.words(&WORDS).await?;
    import.put_here().await?;
    // So did the plan here: one person is added, one removed, one edited.
    let people = phone.my_plan().await?.people().await?;
    people.add("Ann").await?.back().await?;
    let kim = people.open(2).await?;
    kim.reach("at the chemist").await?;
    kim.back().await?;
    people.open(1).await?.remove().await?;

    let import = Import::from_anywhere(&phone).await?;
    import.file(&back).await?;
    import.words(&WORDS).await?;
    import.together().await?;
    let shown = phone.words().await?;
    for words in [
        "Kim",
        "at the library",
        "at the chemist",
        "Jo",
        &sentence("join-out")?,
    ] {
        assert!(shown.contains(words), "{words} is not shown: {shown}");
    }
    assert_eq!(
        phone.read("join-comes").await?,
        sentence_of_one("join-comes")?
    );
    assert!(!shown.contains("Ann"), "what only is here is no choice");
    // Kim takes the copy's version; Jo was removed here, and comes back unless the user says otherwise.
    choose(&phone, "Kim", "join-brought").await?;
    assert_eq!(chosen(&phone, "Jo").await?, "join-brought");
    phone.tap("join-go").await?;
    phone.see("add-to-it").await?;
    let people = phone.my_plan().await?.people().await?;
    assert_eq!(people.count().await?, 4);
    let shown = phone.words().await?;
    for name in ["Jo", "Kim", "Lee", "Ann"] {
        assert!(shown.contains(name), "{name} is lost: {shown}");
    }

    // The second time there is nothing left to choose.
    let import = Import::from_anywhere(&phone).await?;
    import.file(&back).await?;
    import.words(&WORDS).await?;
    phone.tap("bring-together").await?;
    phone.see("bring-not").await?;
    assert!(!phone.sees("join-go").await?, "nothing differs any more");
    // Another screen is shown: the copy is dropped, and its words are asked for again.
    phone.my_plan().await?;
    Import::from_anywhere(&phone).await?;
    phone.see("bring-file").await?;
    phone.close().await?;
    Ok(())
}

/// Returns a script for the card of the person with this name.
fn card(name: &str) -> String {
    format!(
        "[...document.querySelectorAll('.card')].find(card => card.querySelector('h2').textContent === '{name}')"
    )
}

async fn choose(phone: &e2e::browser::Browser, name: &str, side: &str) -> Result {
    let mark = format!(
        "{}.querySelector('[data-testid={side}]').id = 'chosen'",
        card(name)
    );
    phone.ask(&mark).await?;
    let chip = phone.find(By::Id("chosen")).await?;
    phone.press(&chip).await
}

async fn chosen(phone: &e2e::browser::Browser, name: &str) -> Result<String> {
    let pressed = format!(
        "{}.querySelector('[aria-pressed=true]').dataset.testid",
        card(name)
    );
    let pressed = phone.ask(&pressed).await?;
    Ok(pressed.as_str().unwrap_or_default().to_owned())
}

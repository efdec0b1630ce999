//! Any input is accepted, or refused with a sentence; nothing is lost, and nothing gets slow.

use std::{fs, time::Instant};

use e2e::{Result, browser::Settings, copies, folder::Folder, pages::DERIVING, published};
use plan::{Change, Id, Plan, Replica, record};

const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

/// Names and numbers as people write them.
const NAMES: [&str; 5] = ["🦋", "أم ليلى", "Zoë-Ánna O’Brien", "<b>Jo</b>", "ג׳ו & Co"];
const REACH: &str = "ring 07700 NINE double-o, ask for “Bel” — não SMS ☎️ اتصل بعد السادسة";

#[tokio::test]
async fn names_and_numbers_are_saved_as_typed() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let mut people = phone.my_plan().await?.people().await?;
    for name in NAMES {
        phone.paste("person", name).await?;
        phone.tap("person-add").await?;
        phone.see("reach").await?;
        phone.paste("reach", REACH).await?;
        phone.tap("back").await?;
        people = phone.my_plan().await?.people().await?;
    }
    assert_eq!(people.count().await?, NAMES.len());
    let words = phone.words().await?;
    for name in NAMES {
        assert!(words.contains(name), "`{name}` is not in: {words}");
    }
    // All of it is there after saving and reopening.
    let kept = phone.keeping().await?.take_the_offered_words().await?;
    phone.keeping().await?;
    phone.saved().await?;
    let first = phone.keeping().await?.lock().await?;
    first.open().await?.with(&kept).await?;
    let people = phone.my_plan().await?.people().await?;
    assert_eq!(people.count().await?, NAMES.len());
    people.open(2).await?;
    assert_eq!(phone.value("name").await?, NAMES[1]);
    assert_eq!(phone.value("reach").await?, REACH);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn note_over_twenty_thousand_characters_is_refused() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    phone.my_plan().await?.when_it_happens().await?;
    let long = "né ".repeat(6_666) + "ok";
    assert_eq!(long.chars().count(), 20_000);
    phone.paste("section-note", &long).await?;
    phone.my_plan().await?.when_it_happens().await?;
    assert_eq!(phone.value("section-note").await?, long);

    // One character more is refused with a message and stays in the field; the plan keeps the earlier text.
    let longer = format!("{long}!");
    phone.paste("section-note", &longer).await?;
    let wrong = "[...document.querySelectorAll('main .wrong')].map(e => e.textContent).join('')";
    let said = phone.ask(wrong).await?;
    println!("{said}");
    assert!(said.as_str().is_some_and(|said| said.len() > 10), "{said}");
    assert_eq!(phone.value("section-note").await?, longer);
    phone.my_plan().await?.when_it_happens().await?;
    assert_eq!(phone.value("section-note").await?, long);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn three_hundred_people_are_shown_and_one_can_be_added() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    let mut plan = Plan::new(Replica(9));
    for n in 0..300_u16 {
        let mut id = [7; 16];
        id[..2].copy_from_slice(&n.to_le_bytes());
        plan.apply(Change::AddPerson {
            fresh: Id(id),
            name: format!("Person {n}"),
        })?;
    }
    let bytes = record::encode(&plan, &mut record::Cache::default());
    let folder = Folder::fresh("many")?;
    let file = folder.join("data.bin");
    fs::write(&file, copies::file(&WORDS, &bytes).await?)?;
    phone.arrive(&site.address()).await?;
    phone.keeping().await?;
    phone.reach("bring").await?;
    let field = phone.see("bring-file").await?;
    field.send_keys(file.display().to_string()).await?;
    for (n, word) in WORDS.iter().enumerate() {
        phone.fill(&format!("word-{n}"), word).await?;
    }
    phone.tap("words-go").await?;
    phone.see_within("bring-replace", DERIVING).await?;
    phone.tap("bring-replace").await?;

    let plan = phone.my_plan().await?;
    let begun = Instant::now();
    let people = plan.people().await?;
    assert_eq!(people.count().await?, 300);
    println!("300 people stand after {} ms", begun.elapsed().as_millis());
    let person = people.add("One more").await?;
    person.role(2004).await?;
    let people = person.back().await?;
    assert_eq!(people.count().await?, 301);
    // An item in the bag can be held by the last of them.
    let bag = phone.my_plan().await?.bag().await?;
    bag.have(507).await?;
    bag.details(507).await?.is_held_by("One more").await?;
    phone.close().await?;
    Ok(())
}

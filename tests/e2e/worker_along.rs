//! Each companion has a list of their own; who could fill an open role is shown only on request; private
//! entries stay out of copies and off paper.

use e2e::{
    Result,
    browser::{Browser, Settings},
    paper::{closed_up, printed},
    published,
    sentences::sentence,
};
use thirtyfour::By;

const CHILD: &str = "Poppet";
const PET: &str = "Biscuit";

/// Adds a child or a pet on the bag screen, which then shows its list.
async fn comes_along(phone: &Browser, name: &str, kind: &str) -> Result {
    phone.tap("bag-add").await?;
    phone.tap(kind).await?;
    phone.fill("companion", name).await?;
    phone.tap("companion-add").await?;
    phone
        .within("[data-testid=bag-of][aria-pressed=true]")
        .await?;
    Ok(())
}

/// Returns the number of the entry with these words, among those on offer.
async fn entry(phone: &Browser, words: &str) -> Result<String> {
    let cards = phone
        .find_all(By::XPath(format!(
            "//*[@id='app']//main//button[@class='tick'][.//span[. = \"{words}\"]]"
        )))
        .await?;
    let card = cards.first().ok_or(format!("`{words}` is not offered"))?;
    let name = card.attr("data-testid").await?.unwrap_or_default();
    Ok(name.trim_start_matches("have-").to_owned())
}

async fn offers(phone: &Browser, words: &str) -> Result<bool> {
    Ok(entry(phone, words).await.is_ok())
}

#[tokio::test]
async fn child_and_pet_have_their_own_bag_lists() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.have(501).await?;
    phone.says("Ready: My birth certificate").await?;

    comes_along(&phone, CHILD, "bag-add-child").await?;
    assert!(offers(&phone, "Birth certificate").await?);
    assert!(!offers(&phone, "My birth certificate").await?);
    phone.says("Don’t ask them to keep it secret").await?;
    let its = entry(&phone, "Birth certificate").await?;
    let its = format!("have-{its}");
    phone.answers(&its, &its.replace("have", "need")).await?;
    phone.fill("own-thing", "the green blanket").await?;
    phone.tap("own-thing-add").await?;
    phone.see("have-own").await?;

    comes_along(&phone, PET, "bag-add-pet").await?;
    assert!(offers(&phone, "Lead, collar or carrier").await?);
    assert!(
        !phone.sees("have-own").await?,
        "the child's things are the pet's too"
    );

    // The list of missing items says whom each one is for.
    phone.tap("bag-missing").await?;
    phone.says(&format!("For {CHILD}")).await?;
    phone.tap("bag-all").await?;
    phone.tap("bag-mine").await?;
    assert!(offers(&phone, "My birth certificate").await?);
    assert!(!phone.sees("have-own").await?);

    // Companions are people in the plan. Removing one of them loses none of their items.
    let people = phone.my_plan().await?.people().await?;
    assert_eq!(people.count().await?, 2);
    people.open(1).await?.remove().await?;
    phone.my_plan().await?.bag().await?;
    phone.see("have-own").await?;
    phone.says("the green blanket").await?;
    assert_eq!(
        phone.find_all(By::Css("[data-testid=bag-of]")).await?.len(),
        1
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn open_roles_are_shown_on_request_with_services_to_call() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let people = phone.my_plan().await?.people().await?;
    let person = people.add("Ama").await?;
    person.role(2004).await?;
    person.back().await?;
    phone.says("Around you: Ama").await?;
    phone.tap("by-role").await?;
    phone.says("Keeps my bag").await?;
    // Nothing is listed as missing until the user asks.
    assert!(!phone.words().await?.contains("Can drive me"));
    let folded = phone
        .within("#app main details:has([data-testid^=open-])")
        .await?;
    phone.press(&folded.find(By::Css("summary")).await?).await?;
    phone.see("open-2007").await?;
    assert!(!phone.sees("open-2004").await?, "somebody does that");
    let open = phone
        .find_all(By::Css("#app main [data-testid^=open-]"))
        .await?;
    assert_eq!(open.len(), 7);
    for role in open {
        let numbers = role.find_all(By::Css("a[href^='tel:']")).await?;
        assert!(!numbers.is_empty(), "{}", role.text().await?);
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn workers_are_listed_by_agency_without_private_ones() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let people = phone.my_plan().await?.people().await?;
    let kim = people.add_worker("Kim").await?;
    kim.agency("Merton council").await?;
    kim.does("rings on Mondays").await?;
    kim.reach("020 7946 0000, by day").await?;
    phone.unfold("person-meeting").await?;
    phone.fill("meeting", "at the library").await?;
    let people = kim.back().await?;
    let lee = people.add_worker("Lee from nowhere").await?;
    lee.keep_private().await?;
    let people = lee.back().await?;
    assert_eq!(people.count().await?, 2);

    phone.tap("by-agency").await?;
    phone.tap("agencies").await?;
    phone.see("worker-open").await?;
    let words = phone.words().await?;
    for said in [
        "Merton council",
        "Kim",
        "rings on Mondays",
        "020 7946 0000, by day",
        "Next meeting: at the library",
    ] {
        assert!(words.contains(said), "{said} is not in: {words}");
    }
    assert!(!words.contains("Lee"), "{words}");
    // Nor on paper.
    let paper = phone.my_plan().await?.paper().await?;
    let offered = paper.offered().await?.concat();
    assert!(offered.contains("Merton council"), "{offered}");
    assert!(!offered.contains("the library"), "{offered}");
    assert!(!offered.contains("Lee"), "{offered}");
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn number_is_called_only_after_the_whole_text() -> Result {
    const REACH: &str = "never ring 020 7946 0000, text 07700 900123";
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let people = phone.my_plan().await?.people().await?;
    let person = people.add("Ama").await?;
    person.reach(REACH).await?;
    phone.see("call").await?;
    let both = phone.find_all(By::Css("[data-testid=call]")).await?;
    assert_eq!(both.len(), 2);
    assert!(!phone.sees("call-now").await?, "one tap calls");
    phone.unfold("call").await?;
    phone.see("call-now").await?;
    let words = phone.words().await?;
    let said = sentence("leaves-call")?;
    for said in [REACH, &said] {
        assert!(words.contains(said), "{said} is not in: {words}");
    }
    assert_eq!(
        phone.attribute("call-now", "href").await?,
        "tel:02079460000"
    );
    // Somebody who must not be told is not rung by mistake.
    phone.tap("role-2011").await?;
    phone.gone("call").await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn diary_entries_can_be_printed_except_private_ones() -> Result {
    const WORDS: &str = "the gate was forced open";
    const SECRET: &str = "the locker at the station";
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    let diary = phone.my_plan().await?.diary().await?;
    let line = diary.new_line().await?;
    line.words(WORDS).await?;
    phone.see("line-remove").await?;
    let diary = phone.my_plan().await?.diary().await?;
    diary.new_line().await?.words(SECRET).await?;
    phone.tap("private").await?;
    let hidden = phone.my_plan().await?.when_it_happens().await?;
    hidden.own("I ring from the shop").await?;

    let paper = phone.my_plan().await?.paper().await?;
    let offered = paper.offered().await?.concat();
    assert!(offered.contains(WORDS), "{offered}");
    assert!(!offered.contains(SECRET), "{offered}");
    assert!(phone.read("left-out").await?.starts_with("1 "));
    paper.tick(WORDS).await?;
    paper.large().await?;
    assert_eq!(paper.print().await?, 1);
    let sheet = printed(&phone).await?.text();
    assert!(sheet.contains(&closed_up(WORDS)), "{sheet}");
    assert!(sheet.contains(&closed_up("written on")), "{sheet}");
    assert!(!sheet.contains(&closed_up(SECRET)), "{sheet}");
    phone.close().await?;
    Ok(())
}

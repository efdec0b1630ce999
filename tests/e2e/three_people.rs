//! Three people, each all the way from the first page to the quick exit: a man leaving a man, a mother whose
//! right to stay is not settled, a young woman afraid of her family.

use crate::leaving::press_the_exit;
use e2e::{
    Result,
    altered::{Altered, ServedCopy},
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    paper::{closed_up, printed},
    sentences::sentence,
};
use thirtyfour::By;

/// The site, with a quick exit to a page on this machine.
struct Site {
    elsewhere: Elsewhere,
    served: ServedCopy,
}

impl Site {
    fn serve() -> Result<Self> {
        let elsewhere = Elsewhere::serve()?;
        let served = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
        Ok(Self { elsewhere, served })
    }

    /// Opens a phone that was on another page before.
    async fn phone(&self) -> Result<Browser> {
        let phone = Settings::phone().open().await?;
        phone.goto(self.elsewhere.before()).await?;
        phone.arrive(&self.served.address()).await?;
        Ok(phone)
    }
}

/// Leaves by the exit: another page shows, nothing is stored, Back leads to the page before, and the site,
/// opened again, is as everyone finds it.
async fn leave(site: &Site, phone: &Browser, written: &str) -> Result {
    press_the_exit(phone).await?;
    phone.says("it may rain").await?;
    phone.back().await?;
    phone.says("somewhere before").await?;
    phone.arrive(&site.served.address()).await?;
    let plan = phone.my_plan().await?;
    assert!(!written.is_empty() && !phone.words().await?.contains(written));
    plan.what_may_fit().await?;
    assert!(!phone.words().await?.contains(written));
    let stored = phone.storage().await?;
    assert!(stored.is_empty(), "{stored:?}");
    Ok(())
}

/// Counts what a thumb does from now on: one per tap, two for choosing from a list.
pub const COUNT: &str = "void (window.taps = 0,
  addEventListener('click', ({ target, isTrusted }) => { if (isTrusted && !target.closest('select')) window.taps += 1; }, true),
  addEventListener('change', ({ target }) => { if (target.matches('select')) window.taps += 2; }, true))";

/// Returns the taps counted so far.
pub async fn taps(phone: &Browser) -> Result<u64> {
    let taps = phone.ask("window.taps").await?;
    taps.as_u64().ok_or_else(|| "no taps were counted".into())
}

#[tokio::test]
async fn man_leaving_a_man_prints_a_folded_card() -> Result {
    const STEP: &str = "my brother fetches me on Thursday";
    let site = Site::serve()?;
    let phone = site.phone().await?;

    // A service for him, before anything is written.
    let numbers = phone.numbers().await?;
    numbers.about("man").await?;
    let for_men = numbers.names().await?;
    assert!(for_men[0].contains("Men"), "{for_men:?}");
    numbers.about("lgbt").await?;
    let for_both = numbers.names().await?;
    assert!(for_both[0].contains("Galop"), "{for_both:?}");

    // The plan, alone: a section that fits, a bag, a helper.
    let plan = phone.my_plan().await?;
    let men = plan.what_may_fit().await?.section("men").await?;
    men.would_like(2422).await?;
    let plan = phone.my_plan().await?;
    plan.section("leaving").await?.own(STEP).await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.need(501).await?;
    let person = phone.my_plan().await?.people().await?.add("Dan").await?;
    person.reach("ring, do not text").await?;

    // Advice on where paper is safest comes before anything can be chosen for it.
    let paper = phone.my_plan().await?.paper().await?;
    let said = "document.querySelector('#app main').innerText";
    let said = phone.ask(said).await?;
    let said = said.as_str().unwrap_or_default();
    let safest = said
        .find("Where paper is safest")
        .ok_or("no word of where")?;
    let choosing = said.find(&sentence("paper-lines")?).ok_or("no lines")?;
    assert!(safest < choosing, "{said}");

    for words in [STEP, "I know where I could stay", "Dan", "Call 999"] {
        paper.tick(words).await?;
    }
    paper.card().await?;
    assert_eq!(paper.print().await?, 1);
    let card = printed(&phone).await?;
    assert_eq!(card.sheets.len(), 1);
    for words in [STEP, "ring, do not text", "999"] {
        assert!(card.text().contains(&closed_up(words)), "{}", card.text());
    }
    assert!(!card.text().contains(&closed_up(&sentence("way-plan")?)));
    leave(&site, &phone, STEP).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn mother_on_a_friends_phone_gets_advice_before_details() -> Result {
    const NEED: &str = "ask the nurse for milk";
    let site = Site::serve()?;
    let phone = site.phone().await?;
    phone.ask(COUNT).await?;

    let numbers = phone.numbers().await?;
    numbers.about("visa").await?;
    // The danger comes first, then advice, then the numbers.
    let words = phone.words().await?;
    let at = |said: &str| {
        words
            .find(said)
            .ok_or(format!("`{said}` is not said: {words}"))
    };
    let advice = at("talk to one of these helplines before you give anyone your name or papers")?;
    assert!(at("If you’re in danger, ring 999")? < advice);
    assert!(advice < at("0808 2000 247")?);
    let names = numbers.names().await?;
    for (n, name) in ["National Domestic Abuse Helpline", "Live Fear Free"]
        .iter()
        .enumerate()
    {
        assert!(names[n].contains(name), "{names:?}");
    }
    assert!(names.iter().any(|name| name.contains("Karma Nirvana")));
    let found = taps(&phone).await?;
    assert!(found < 10, "{found} taps");

    // The same in the plan, with the facts.
    let plan = phone.my_plan().await?;
    plan.what_may_fit().await?.section("visa").await?;
    phone.says("Either may tell the Home Office").await?;
    let all = taps(&phone).await?;
    println!("advice and lines after {found} taps, the section on visas after {all}");
    assert!(all < 10, "{all} taps");

    // And something for the baby.
    phone.my_plan().await?.bag().await?;
    phone.tap("bag-all").await?;
    phone.says("Baby things").await?;
    let plan = phone.my_plan().await?;
    plan.next_is(NEED).await?;
    leave(&site, &phone, NEED).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn young_woman_is_warned_before_naming_her_family() -> Result {
    const FRIEND: &str = "Zee from college";
    let site = Site::serve()?;
    let phone = site.phone().await?;
    let plan = phone.my_plan().await?;

    // Where people are entered, the warning is above the field and visible.
    let people = plan.people().await?;
    let warning = phone
        .within("#app main :is(.care, .notice, aside, p):not(:has(p))")
        .await?;
    assert!(warning.is_displayed().await?);
    let before = "(() => {
      const field = document.querySelector('[data-testid=person]');
      const said = [...document.querySelectorAll('#app main p')].find(p => p.checkVisibility() && /family or community might pass things on/.test(p.textContent));
      return !!said && !!(said.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
    })()";
    assert_eq!(phone.ask(before).await?, true);
    let friend = people.add(FRIEND).await?;
    friend.reach("at the library, Mondays").await?;

    // And in the section on this subject, before anything is written.
    let plan = phone.my_plan().await?;
    let section = plan.what_may_fit().await?.section("honour").await?;
    phone.says("Get advice before you list relatives").await?;
    phone.says("If you’re in danger, ring 999").await?;
    let asked = section.whom_to_ask().await?;
    assert!(
        asked.iter().any(|name| name.contains("Karma Nirvana")),
        "{asked:?}"
    );
    assert!(
        asked.iter().any(|name| name.contains("Forced Marriage")),
        "{asked:?}"
    );
    // No one offers to mediate with the family.
    let offers = phone.find_all(By::Css("#app main h3")).await?;
    for offer in offers {
        let words = offer.text().await?.to_lowercase();
        assert!(!words.contains("mediat"), "{words}");
    }
    leave(&site, &phone, FRIEND).await?;
    phone.close().await?;
    Ok(())
}

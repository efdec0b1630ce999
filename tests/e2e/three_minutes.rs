//! What a few stolen minutes allow: how long the first screens are on arrival, and how many taps come before the first
//! written word.

use crate::three_people::{COUNT, taps};
use e2e::{
    Result,
    browser::{Browser, Settings},
    interactions::a_moment,
    published,
};
use std::time::Instant;

/// One and a half screens of 740 px.
const AT_MOST: u64 = 1_110;

/// Returns how tall the page is, and prints it.
async fn height(browser: &Browser, screen: &str) -> Result<u64> {
    // A site in one language, as they are so far, offers no choice of languages; the one for tests has several.
    let height = browser
        .ask(
            "(() => {
          const choice = document.querySelector('.field:has([data-testid=language])');
          if (choice) choice.hidden = true;
          const height = document.scrollingElement.scrollHeight;
          if (choice) choice.hidden = false;
          return height;
        })()",
        )
        .await?
        .as_u64()
        .ok_or("no height")?;
    println!(
        "{screen}: {height} px, {:.2} screens",
        height as f64 / 740.0
    );
    Ok(height)
}

#[tokio::test]
async fn first_word_is_written_after_three_taps() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().size(360, 740).open().await?;
    for (way, then) in [("next-write", "next-own"), ("happens", "already-201")] {
        phone.arrive(&server.address()).await?;
        phone.ask(COUNT).await?;
        phone.tap("plan").await?;
        // What to think about on this phone is said on the way.
        phone.see("phone-first").await?;
        phone.tap(way).await?;
        // Without unfolding anything, which `tap` would do.
        while !phone.sees(then).await? {
            a_moment(Instant::now()).await;
        }
        phone.tap(then).await?;
        if then == "next-own" {
            phone.write(then, "ring").await?;
            assert_eq!(phone.value(then).await?, "ring");
        } else {
            assert_eq!(phone.attribute(then, "aria-checked").await?, "true");
        }
        let taps = taps(&phone).await?;
        println!("by {way}: {taps} taps");
        assert!(taps <= 3, "{way}: {taps} taps");
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn first_screens_are_short_on_arrival() -> Result {
    let server = published::serve()?;
    let before = Settings::phone()
        .size(360, 740)
        .without_scripts()
        .open()
        .await?;
    before.goto(server.address()).await?;
    height(&before, "the page before the app").await?;
    before.close().await?;

    let phone = Settings::phone().size(360, 740).open().await?;
    phone.arrive(&server.address()).await?;
    let first = height(&phone, "first page").await?;
    // Both helplines can be called without scrolling, above the ways along the bottom.
    let calls = phone
        .ask("[...document.querySelectorAll('.lines .call')].filter(call => call.checkVisibility()).map(call => Math.round(call.getBoundingClientRect().bottom))")
        .await?;
    println!("the calls end at {calls}");
    let calls: Vec<u64> = serde_json::from_value(calls)?;
    assert_eq!(calls.len(), 2);
    assert!(calls.iter().all(|end| *end < 690), "{calls:?}");

    let plan = phone.my_plan().await?;
    let empty = height(&phone, "my plan, empty").await?;
    plan.people().await?.add("Jo").await?;
    let step = "one thing";
    phone
        .my_plan()
        .await?
        .when_it_happens()
        .await?
        .own(step)
        .await?;
    phone.my_plan().await?.bag().await?.own(step).await?;
    for section in ["leaving", "children"] {
        let section = phone.my_plan().await?.section(section).await?;
        section.own(step).await?;
    }
    let plan = phone.my_plan().await?;
    let five = height(&phone, "my plan, five sections").await?;
    plan.next_is("ring Jo").await?;
    let own = height(&phone, "my plan, five sections and a next thing").await?;
    phone.keeping().await?;
    let save = height(&phone, "save").await?;
    for tall in [first, empty, five, own, save] {
        assert!(tall <= AT_MOST, "{tall} px");
    }
    phone.close().await?;
    Ok(())
}

/// Somebody who reads 200 words a minute down to what they tap, and takes a second for each tap or choice.
struct Reader<'a> {
    browser: &'a Browser,
    taps: u32,
    words: u64,
}

impl<'a> Reader<'a> {
    fn new(browser: &'a Browser) -> Self {
        Reader {
            browser,
            taps: 0,
            words: 0,
        }
    }

    /// Reads on from what was tapped last on this screen, down to this.
    async fn reads_to(&mut self, name: &str) -> Result {
        self.browser.see(name).await?;
        let words = self
            .browser
            .ask(&format!(
                "(() => {{
                  const main = document.querySelector('#app main'), h1 = main.querySelector('h1');
                  const end = [...document.querySelectorAll('[data-testid=\"{name}\"]')].find(e => e.checkVisibility());
                  const read = window.read?.h1 === h1 ? window.read.down : -1e9;
                  const down = end.getBoundingClientRect().bottom + scrollY;
                  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
                  let words = 0;
                  while (walker.nextNode()) {{
                    const {{ parentElement: on }} = walker.currentNode;
                    const at = on.getBoundingClientRect().bottom + scrollY;
                    if (on.checkVisibility() && at > read && at <= down) words += walker.currentNode.data.split(/\\s+/).filter(Boolean).length;
                  }}
                  window.read = {{ h1, down: Math.max(read, down) }};
                  return words;
                }})()"
            ))
            .await?;
        self.words += words.as_u64().ok_or("no number of words")?;
        Ok(())
    }

    async fn taps(&mut self, name: &str) -> Result {
        self.reads_to(name).await?;
        self.taps += 1;
        self.browser.tap(name).await
    }

    async fn chooses(&mut self, name: &str, option: &str) -> Result {
        self.reads_to(name).await?;
        self.taps += 2;
        let list = self.browser.list(name).await?;
        Ok(list.select_by_exact_text(option).await?)
    }

    /// Prints how long it took, without typing and without waiting for a key to be derived.
    fn took(&self, what: &str) -> f64 {
        let seconds = f64::from(self.taps) + self.words as f64 * 0.3;
        println!(
            "{what}: {seconds:.0} s, {} taps, {} words",
            self.taps, self.words
        );
        seconds
    }
}

#[tokio::test]
async fn what_matters_fits_into_three_minutes() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().size(360, 740).open().await?;

    phone.arrive(&server.address()).await?;
    let mut reader = Reader::new(&phone);
    reader.taps("way-numbers").await?;
    reader.taps("filters").await?;
    reader.chooses("who", "LGBT+ people").await?;
    reader.reads_to("service-galop").await?;
    reader.taps += 1;
    assert!(reader.took("rings a helpline that fits") < 90.0);

    phone.arrive(&server.address()).await?;
    let mut reader = Reader::new(&phone);
    reader.taps("plan").await?;
    reader.taps("people").await?;
    reader.taps("person").await?;
    phone.write("person", "Jo").await?;
    reader.taps("person-add").await?;
    reader.taps("person-roles").await?;
    for role in ["role-2001", "role-2002"] {
        reader.taps(role).await?;
    }
    assert!(reader.took("adds somebody with two roles") < 150.0);

    let mut reader = Reader::new(&phone);
    reader.taps("way-plan").await?;
    reader.taps("bag").await?;
    reader.taps("bag-five").await?;
    for entry in [501, 503, 511, 541, 542] {
        let name = format!("have-{entry}");
        reader.taps(&name).await?;
        phone.opens_row(&name).await?;
        reader.taps += 1;
        reader.chooses("holder", "Jo").await?;
    }
    assert!(reader.took("ticks five things and says who holds them") < 180.0);

    phone.arrive(&server.address()).await?;
    let mut reader = Reader::new(&phone);
    reader.taps("plan").await?;
    reader.taps("next-write").await?;
    reader.taps("next-own").await?;
    phone.write("next-own", "ring Jo").await?;
    reader.taps("next-own-add").await?;
    reader.taps("way-keep").await?;
    reader.taps("keep-now").await?;
    assert!(reader.took("saves a first word with five words") < 120.0);
    phone.close().await?;
    Ok(())
}

/// As many as when every suggestion was a card with its answers open: plan, "This phone, first", bag, and one for each.
const TAPS_BEFORE: u64 = 23;

#[tokio::test]
async fn twenty_things_take_no_more_taps_than_before() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().size(360, 740).open().await?;
    phone.arrive(&server.address()).await?;
    phone.ask(COUNT).await?;
    for name in ["plan", "bag", "bag-all"] {
        phone.tap(name).await?;
    }
    phone.see("have-501").await?;
    let rows: Vec<String> = serde_json::from_value(
        phone
            .ask("[...document.querySelectorAll('.tick')].filter(box => box.checkVisibility()).map(box => box.dataset.testid)")
            .await?,
    )?;
    assert!(rows.len() > 35, "{rows:?}");
    // What a row risks is read before its box is ticked.
    let cautions = phone
        .ask("[...document.querySelectorAll('.tick .caution')].filter(text => text.checkVisibility()).length")
        .await?;
    assert_eq!(cautions, 9, "the lists of the bag for the user");
    for name in rows.iter().step_by(2).take(20) {
        phone.ticks(name).await?;
    }
    let taps = taps(&phone).await?;
    println!("twenty things: {taps} taps");
    assert!(taps <= TAPS_BEFORE, "{taps} taps");
    phone.close().await?;
    Ok(())
}

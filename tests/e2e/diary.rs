//! The diary: a line cannot change after its day, and additions have a day of their own.

use std::time::Instant;

use crate::bench::with_lines;
use crate::idle::{MINUTE, locked_without};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::DiaryEntry,
    published,
    sentences::sentence,
};
use serde_json::Value;
use thirtyfour::By;

pub const DAY: i64 = 24 * 60 * MINUTE;
const MONTH_WORDS: &str = "they read my letters before I did";
const TODAY_WORDS: &str = "a plate was thrown";
const MORE_WORDS: &str = ", and then it was quiet";
const HURT: &str = "my left hand, and the blue plate";
const SAW: &str = "Mrs Bell over the fence";
const ADDED: &str = "the surgery has seen my hand";

/// Returns the day this many days from today, by the browser's clock: in words, and its parts.
pub async fn day_in(browser: &Browser, days: i64) -> Result<(String, [String; 3])> {
    let said = browser
        .ask(&format!(
            "(() => {{
              const day = new Date(Date.now());
              day.setDate(day.getDate() + {days});
              const [n, month, year] = [day.getDate(), day.getMonth() + 1, day.getFullYear()];
              const words = day.toLocaleDateString('en-GB', {{ day: 'numeric', month: 'long', year: 'numeric' }});
              return [words, `${{n}}`, `${{month}}`, `${{year}}`];
            }})()"
        ))
        .await?;
    let [words, day, month, year]: [String; 4] = serde_json::from_value(said)?;
    Ok((words, [day, month, year]))
}

/// Returns the month before this one: its number, its year, and in words.
async fn last_month(browser: &Browser) -> Result<(String, String, String)> {
    let said = browser
        .ask(
            "(() => {
              const day = new Date(Date.now());
              day.setDate(0);
              const words = day.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
              return [`${day.getMonth() + 1}`, `${day.getFullYear()}`, words];
            })()",
        )
        .await?;
    Ok(serde_json::from_value(said)?)
}

#[tokio::test]
async fn entry_is_fixed_after_its_day_and_can_be_added_to() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&server.address()).await?;
    let diary = phone.my_plan().await?.diary().await?;

    // Last month; the day is no longer known.
    let (month, year, month_words) = last_month(&phone).await?;
    let line = diary.new_line().await?;
    line.on("", &month, &year).await?;
    assert!(line.says_day().await?.contains(&month_words));
    line.words(MONTH_WORDS).await?;
    let diary = line.back().await?;

    // Today.
    let line = diary.new_line().await?;
    line.words(TODAY_WORDS).await?;
    line.today().await?;
    line.unfold().await?;
    phone.fill("line-hurt", HURT).await?;
    phone.fill("line-saw", SAW).await?;
    line.chip("children-no").await?;
    let diary = line.back().await?;
    let (today_words, _) = day_in(&phone, 0).await?;
    let lines = diary.lines().await?;
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines[0].contains(TODAY_WORDS) && lines[0].contains(&today_words),
        "{lines:?}"
    );
    assert!(lines[1].contains(MONTH_WORDS), "{lines:?}");
    let months = diary.months().await?;
    assert_eq!(months.len(), 2, "{months:?}");
    assert_eq!(months[1], month_words);

    // Still today, it can be changed.
    let line = diary.open(1).await?;
    phone.write("line-words", MORE_WORDS).await?;
    let diary = line.back().await?;
    let whole = format!("{TODAY_WORDS}{MORE_WORDS}");
    assert!(diary.lines().await?[0].contains(&whole));
    let words = phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?;
    phone.saved().await?;

    // Two days later.
    phone.clock_moves(2 * DAY, 2 * DAY).await?;
    locked_without(&phone, TODAY_WORDS).await?;
    let plan = phone.start().await?.open().await?.with(&words).await?;
    let line = plan.diary().await?.open_later(1).await?;
    let stands = phone.words().await?;
    for words in [whole.as_str(), HURT, SAW, &today_words] {
        assert!(stands.contains(words), "{words}: {stands}");
    }
    assert!(
        !phone.sees("line-words").await?,
        "nothing is there to change it with"
    );
    assert!(!phone.sees("day-today").await?);
    line.add(ADDED).await?;
    let (added_words, _) = day_in(&phone, 0).await?;
    assert_ne!(added_words, today_words);
    let diary = line.back().await?;
    assert!(
        diary.lines().await?[0].contains(&sentence("diary-later")?),
        "{:?}",
        diary.lines().await?
    );
    phone.saved().await?;
    phone.keeping().await?.lock().await?;

    // A day later, the addition is fixed too.
    phone.clock_moves(3 * DAY, 3 * DAY).await?;
    let plan = phone.start().await?.open().await?.with(&words).await?;
    let line = plan.diary().await?.open_later(1).await?;
    assert_eq!(line.additions().await?, [ADDED]);
    let stands = phone.words().await?;
    for words in [whole.as_str(), HURT, SAW, &today_words, &added_words] {
        assert!(stands.contains(words), "{words}: {stands}");
    }
    assert_eq!(phone.value("line-add").await?, "");
    let diary = line.back().await?;
    diary.open_later(2).await?;
    assert!(phone.words().await?.contains(MONTH_WORDS));
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn midnight_while_typing_loses_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&server.address()).await?;
    let line = phone.my_plan().await?.diary().await?.new_line().await?;
    line.words(TODAY_WORDS).await?;
    phone.clock_runs(DAY, 0, true).await?;
    phone.write("line-words", MORE_WORDS).await?;
    let line_says = line.wrong().await?;
    assert!(!line_says.is_empty(), "why it is not taken is said");
    assert_eq!(
        phone.value("line-words").await?,
        format!("{TODAY_WORDS}{MORE_WORDS}"),
        "what was typed stays to be taken over"
    );
    phone.write("line-add", MORE_WORDS).await?;
    line.back().await?.open_later(1).await?;
    let stands = phone.words().await?;
    assert!(
        stands.contains(TODAY_WORDS) && !stands.contains(MORE_WORDS),
        "{stands}"
    );
    assert_eq!(phone.value("line-add").await?, MORE_WORDS);
    phone.close().await?;
    Ok(())
}

/// Asserts that a day is refused with a reason.
async fn is_refused(line: &DiaryEntry<'_>, parts: [&str; 3]) -> Result {
    let [day, month, year] = parts;
    line.on(day, month, year).await?;
    let wrong = line.wrong().await?;
    assert!(!wrong.is_empty(), "{parts:?} is taken");
    println!("{parts:?}: {wrong}");
    // The reason disappears once the day is right.
    line.on("", "", "2020").await?;
    assert_eq!(line.wrong().await?, "");
    line.on("1", "1", "2020").await?;
    assert!(line.says_day().await?.contains("1 January 2020"));
    Ok(())
}

#[tokio::test]
async fn invalid_dates_and_long_text_are_reported_and_lose_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    let line = phone.my_plan().await?.diary().await?.new_line().await?;
    line.words("x").await?;
    line.on("1", "1", "2020").await?;
    let (_, [day, month, year]) = day_in(&phone, 1).await?;
    for parts in [
        ["31", "2", "2020"],
        ["32", "1", "2020"],
        ["29", "2", "2023"],
        ["0", "1", "2020"],
        ["a", "1", "2020"],
        ["1", "1", "1899"],
        ["1", "1", "20"],
        ["1", "1", "3020"],
        ["1", "", "2020"],
        ["1", "1", ""],
        [day.as_str(), &month, &year],
    ] {
        is_refused(&line, parts).await?;
    }
    // A refused day is not stored: the last valid one stays.
    line.on("2", "2", "2020").await?;
    line.on("2", "2", "3020").await?;
    assert!(line.says_day().await?.contains("2 February 2020"));
    line.on("2", "2", "2020").await?;

    // Right-to-left text, and emoji.
    let mixed = "كسر الباب 😀 and then 🚪";
    phone.paste("line-words", mixed).await?;
    assert_eq!(line.wrong().await?, "");
    let most = "😀".repeat(20_000);
    phone.paste("line-words", &most).await?;
    assert_eq!(line.wrong().await?, "");
    phone.paste("line-words", &format!("{most}x")).await?;
    assert!(
        !line.wrong().await?.is_empty(),
        "a letter too many is taken"
    );
    phone.paste("line-words", mixed).await?;
    assert_eq!(line.wrong().await?, "");
    let diary = line.back().await?;
    assert!(diary.lines().await?[0].contains(mixed));
    let direction = phone
        .ask("getComputedStyle(document.querySelector('[data-testid=line-open] strong')).direction")
        .await?;
    assert_eq!(direction, Value::from("rtl"));

    // Removed, and put back.
    let diary = diary.open(1).await?.remove().await?;
    assert_eq!(diary.count().await?, 0);
    phone.tap("put-back").await?;
    phone.see("line-open").await?;
    assert!(diary.lines().await?[0].contains(mixed));
    // A line with nothing written in it does not count.
    let diary = diary.new_line().await?.back().await?;
    assert_eq!(diary.count().await?, 1);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn two_thousand_entries_are_shown_in_pages() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    with_lines(&phone, &server.address(), 2_000).await?;
    let begun = Instant::now();
    let diary = phone.my_plan().await?.diary().await?;
    println!(
        "2,000 lines: the diary stands after {} ms",
        begun.elapsed().as_millis()
    );
    assert_eq!(diary.count().await?, 50);
    diary.more().await?;
    assert_eq!(diary.count().await?, 100);
    // Each line once, in order, across the page boundary.
    let lines = diary.lines().await?;
    let headings = diary.months().await?;
    let mut once = headings.clone();
    once.dedup();
    assert_eq!(headings, once, "a month begins twice");
    assert_eq!(lines.len(), 100);
    let elements = phone.find_all(By::Css("main *")).await?.len();
    println!("100 lines are {elements} elements");
    let line = diary.new_line().await?;
    line.words("quick").await?;
    phone.saved().await?;
    phone.close().await?;
    Ok(())
}

//! The browser is killed at any moment: what was written more than ten seconds before is there, the words
//! open it, and what was erased stays erased.

use std::time::{Duration, Instant};

use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    folder::Folder,
    published, random,
    sentences::sentence,
};
use thirtyfour::Key;

/// The oldest text that may be missing after a kill.
const MOST: Duration = Duration::from_secs(10);

/// Returns the number of rounds: `few`, unless a soak sets this variable (`cargo xtask soak`).
pub fn often(name: &str, few: usize) -> usize {
    std::env::var(name)
        .ok()
        .and_then(|times| times.parse().ok())
        .unwrap_or(few)
}

/// When to kill: once after the oldest text that may be missing, otherwise at any moment.
fn moment(round: usize) -> Result<Duration> {
    let millis = match round {
        0 => 11_000,
        1 | 2 => random::below(5_000)?,
        _ => random::below(12_000)?,
    };
    Ok(Duration::from_millis(millis.into()))
}

/// A piece of text, and when it was in the field.
struct Written {
    text: String,
    at: Instant,
}

/// Writes into the note of the bag, piece by piece, until stopped.
async fn write_on(browser: &Browser, round: usize, written: &mut Vec<Written>) -> Result {
    let field = browser.see("section-note").await?;
    for n in 0.. {
        let text = format!("{round}.{n} ");
        field.send_keys(&text).await?;
        written.push(Written {
            text,
            at: Instant::now(),
        });
    }
    Ok(())
}

#[tokio::test]
async fn plan_opens_after_a_kill_and_lacks_at_most_ten_seconds() -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("writing")?;
    let settings = || Settings::phone().profile(&profile);
    let phone = settings().open().await?;
    let words = save_one_thing(&phone, &server.address(), &marker()?).await?;
    phone.close().await?;

    let mut ages = Vec::new();
    for round in 0..often("LAPWING_KILLS", 2) {
        let phone = settings().open().await?;
        open_again(&phone, &server.address(), &words).await?;
        phone.my_plan().await?.bag().await?;
        let note = phone.see("section-note").await?;
        note.send_keys(Key::Control + "a").await?;
        note.send_keys(Key::Delete + "").await?;
        phone.saved().await?;
        let mut written = Vec::new();
        let moment = moment(round)?;
        // The kill comes at any point of the writing.
        let stopped = tokio::time::timeout(moment, write_on(&phone, round, &mut written)).await;
        phone.kill();
        let killed = Instant::now();
        assert!(stopped.is_err(), "writing ended by itself: {stopped:?}");

        let phone = settings().open().await?;
        open_again(&phone, &server.address(), &words).await?;
        phone.my_plan().await?.bag().await?;
        let note = phone.see("section-note").await?;
        let there = note.prop("value").await?.unwrap_or_default();
        phone.close().await?;

        let whole: String = written.iter().map(|piece| piece.text.as_str()).collect();
        // The piece being typed may be there in part.
        let kept = there.len().min(whole.len());
        assert_eq!(&there[..kept], &whole[..kept], "something else is there");
        let mut length = 0;
        let missing = written.iter().find(|piece| {
            length += piece.text.len();
            length > there.len()
        });
        let age = missing.map_or(Duration::ZERO, |piece| killed - piece.at);
        println!(
            "killed after {:>5} ms: {:>4} pieces written, the oldest missing {:>5} ms old",
            moment.as_millis(),
            written.len(),
            age.as_millis()
        );
        assert!(age <= MOST, "what was written {age:?} before is missing");
        ages.push(age);
    }
    ages.sort();
    let at = |part: usize| {
        ages.get(ages.len() * part / 100)
            .map_or(0, Duration::as_millis)
    };
    println!(
        "oldest missing in {} kills: median {} ms, nine in ten {} ms, most {} ms",
        ages.len(),
        at(50),
        at(90),
        ages.last().map_or(0, Duration::as_millis)
    );
    Ok(())
}

#[tokio::test]
async fn kill_soon_after_erasing_leaves_no_trace() -> Result {
    let server = published::serve()?;
    let mut held = 0;
    let rounds = often("LAPWING_ERASURES", 1);
    let moments: &[u64] = if rounds > 1 {
        &[500, 1_000, 5_000, 30_000]
    } else {
        &[500]
    };
    for _ in 0..rounds {
        for &moment in moments {
            let profile = Folder::fresh("erased")?;
            let settings = || Settings::phone().profile(&profile);
            let phone = settings().open().await?;
            let words = save_one_thing(&phone, &server.address(), &marker()?).await?;
            // Long enough for localStorage to reach the disk, or there would be nothing to bring back.
            phone.goto("about:blank").await?;
            open_again(&phone, &server.address(), &words).await?;
            phone.keeping().await?.erase().await?.everything().await?;
            tokio::time::sleep(Duration::from_millis(moment)).await;
            phone.kill();

            let phone = settings().open().await?;
            phone.arrive(&server.address()).await?;
            let front = phone.words().await?;
            let left = phone.storage_cleared().await?;
            assert!(left.is_empty(), "{moment} ms after erasing: {left:?}");
            let said = phone.start().await?.open().await?.in_vain(&words).await?;
            assert_eq!(said, sentence("error-open-no")?);
            let left = phone.storage().await?;
            assert!(left.is_empty(), "after trying the words: {left:?}");
            phone.close().await?;

            let phone = settings().open().await?;
            phone.arrive(&server.address()).await?;
            assert_eq!(phone.words().await?, front, "the first page is another");
            phone.close().await?;
            held += 1;
        }
    }
    println!(
        "erased, then killed: as never used {held} of {}",
        rounds * moments.len()
    );
    Ok(())
}

//! The plan reviewed over a year: every change is reported word for word and only once, and nothing is lost
//! when a programme stops, a person is removed, or two reviews fall on one day.

use crate::diary::{DAY, day_in};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::{Overview, Reviews, WhoKnows},
    published,
    sentences::{sentence, sentence_of_one},
};

/// The plan's owner: far from town, partner on a programme, two children, no car, a hidden key, and a
/// neighbour.
const KEYS: &str = "I keep a key under the third pot";
/// A step that the plan offers and she already takes.
const SIGNS: &str = "I know the signs that come first.";
const LIFT: &str = "Rhys drives me to the doctor on Thursdays";
const NEIGHBOUR: &str = "Mair from the farm";
const AGREED: &str = "the officer rings on Tuesdays at ten; Mair is told in June";

/// What she notices at home.
const GATE: &str = "they stood at the gate";
const SCHOOL: &str = "the car was at the school again";
const GROUP: &str = "they laugh about the group";
const ALONE: &str = "they told me where the knife is";
const UNSAID: &str = "two days without a word";
const POLICE: &str = "The police";
const PROBATION: &str = "The probation officer";

/// Moves the wall clock to this many days after the test began.
async fn days_pass(browser: &Browser, days: i64) -> Result {
    browser.clock_runs(days * DAY, 0, true).await
}

async fn again(browser: &Browser) -> Result<Reviews<'_>> {
    browser.tap("way-plan").await?;
    Overview::here(browser).await?.again().await
}

async fn who_knows(browser: &Browser) -> Result<WhoKnows<'_>> {
    browser.tap("way-plan").await?;
    Overview::here(browser).await?.diary().await?.knows().await
}

#[tokio::test]
async fn reviews_over_a_year_report_every_change_exactly() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&server.address()).await?;
    let plan = phone.my_plan().await?;

    // First, what she already does.
    let section = plan.when_it_happens().await?;
    section.own(KEYS).await?;
    phone.tap("own-already").await?;
    section.already(201).await?;
    phone.tap("way-plan").await?;
    let people = Overview::here(&phone).await?.people().await?;
    let person = people.add(NEIGHBOUR).await?;
    person.role(2002).await?;

    // The first meeting is before the programme starts; the programme's dates give the others.
    let looking = again(&phone).await?;
    let (starts_words, starts) = day_in(&phone, 14).await?;
    looking.programme(&starts, "27").await?;
    phone.tap("way-plan").await?;
    let looking = again(&phone).await?;
    let (half, _) = day_in(&phone, 14 + 94).await?;
    let (ends, _) = day_in(&phone, 14 + 189).await?;
    let coming = looking.coming().await?;
    assert_eq!(coming.len(), 4, "{coming:?}");
    for (says, day) in coming.iter().zip([&starts_words, &half, &ends]) {
        assert!(says.contains(day.as_str()), "{says}: {day}");
    }
    let first = looking.begin(1).await?;
    assert_eq!(first.changes().await?, [] as [&str; 0]);
    first.agrees(AGREED).await?;
    first.finish().await?;
    assert_eq!(
        first.changes().await?,
        [
            "People I trust".to_owned(),
            format!("New: {NEIGHBOUR} Knows my code word"),
            "When it happens".to_owned(),
            format!("New: {KEYS} I do this"),
            format!("New: {SIGNS} I do this"),
            "Dates of their programme".to_owned(),
            format!("New: It starts: {starts_words}"),
            "New: Weeks: 27".to_owned(),
        ]
    );
    assert_eq!(phone.value("review-agreed").await?, AGREED);
    let looking = first.back().await?;
    assert_eq!(looking.coming().await?.len(), 3);

    // In between, an order is broken. A lift is new, and so is a line in the diary.
    days_pass(&phone, 40).await?;
    phone.tap("way-plan").await?;
    let section = Overview::here(&phone).await?.when_it_happens().await?;
    section.own(LIFT).await?;
    phone.tap("way-plan").await?;
    // What happened, and who may know of it. No one else saw the gate.
    for (words, may) in [
        (GATE, "not traced"),
        (SCHOOL, "may"),
        (GROUP, "ask first"),
        (ALONE, "may, though only she knows"),
        (UNSAID, "not said"),
    ] {
        phone.tap("way-plan").await?;
        let diary = Overview::here(&phone).await?.diary().await?;
        let line = diary.new_line().await?;
        line.words(words).await?;
        let sharing = line.who_may_know().await?;
        match may {
            "not traced" => sharing.not_traced().await?,
            "ask first" => sharing.ask_first().await?,
            "not said" => {}
            _ => sharing.may_be_used().await?,
        }
        if may.contains("only she") {
            sharing.only_mine().await?;
        }
        for office in [POLICE, PROBATION] {
            sharing.still(office).await?;
        }
    }
    // The officer reads only what may be passed on.
    let knows = who_knows(&phone).await?;
    let unknown = "Day not known";
    assert_eq!(
        knows.pass_on().await?,
        [
            PROBATION.to_owned(),
            format!("{unknown} / {SCHOOL}"),
            POLICE.to_owned(),
            format!("{unknown} / {SCHOOL}"),
        ]
    );
    let [unsaid, first, traced] = ["knows-unsaid", "use-ask-first", "use-not-traced"].map(sentence);
    let [unsaid, first, traced] = [unsaid?, first?, traced?].map(|said| format!(" · {said}"));
    let other = |words: &str, said: &str| format!("{words} / {unknown}{said}");
    let named = |name: &str| {
        [
            name.to_owned(),
            other(UNSAID, &unsaid),
            other(ALONE, &first),
            other(GROUP, &first),
            other(GATE, &traced),
        ]
    };
    let still = |name: &str| [name.to_owned(), other(SCHOOL, "")];
    let says = knows.lists().await?;
    let wanted = [
        vec![sentence("knows-still")?],
        still(PROBATION).to_vec(),
        still(POLICE).to_vec(),
        vec![
            sentence("knows-told")?,
            sentence("knows-none")?,
            sentence("knows-withheld")?,
            other(GATE, &traced),
            sentence("knows-ask-first")?,
            other(ALONE, ""),
            other(GROUP, ""),
            sentence("knows-named")?,
        ],
        named(PROBATION).to_vec(),
        named(POLICE).to_vec(),
        vec![sentence_of_one("knows-not-said")?],
    ];
    assert_eq!(says, wanted.concat());
    // She hears that the police were told, and tells her neighbour herself.
    let sharing = knows.open(SCHOOL).await?;
    assert_eq!(
        sharing.whom().await?,
        [
            "My worker",
            PROBATION,
            &sentence("office-programme")?,
            POLICE,
            "A social worker",
            "My IDVA or advocate",
            "A GP, midwife or health visitor",
            "The children’s school",
            "My solicitor",
            NEIGHBOUR
        ]
    );
    sharing.told(POLICE, "the officer").await?;
    sharing.told(NEIGHBOUR, "I did").await?;
    let knows = sharing.back().await?;
    assert_eq!(
        knows.pass_on().await?,
        [PROBATION.to_owned(), format!("{unknown} / {SCHOOL}")]
    );

    let looking = again(&phone).await?;
    let broken = looking.because(7).await?;
    assert_eq!(
        broken.changes().await?,
        [
            "When it happens".to_owned(),
            format!("New: {LIFT} {}", sentence("choice-mine")?),
            sentence("changed-diary-fold")?,
            format!("New: Day not known: {GATE}"),
            format!("New: Day not known: {SCHOOL}"),
            format!("New: Day not known: {GROUP}"),
            format!("New: Day not known: {ALONE}"),
            format!("New: Day not known: {UNSAID}"),
        ]
    );
    broken.finish().await?;

    // Half-way: dropped at the meeting, changed, removed. The person who was told is removed, but her name
    // stays.
    days_pass(&phone, 14 + 94).await?;
    phone.tap("way-plan").await?;
    let people = Overview::here(&phone).await?.people().await?;
    people.open(1).await?.remove().await?;
    // What may be passed on is passed on, and she withdraws one permission. The name of the person told
    // stays.
    let page = who_knows(&phone).await?;
    let told = page.lists().await?;
    let told_title = sentence("knows-told")?;
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let at = told.iter().position(|says| *says == told_title);
    let line = other(SCHOOL, "");
    let wanted = [told_title.as_str(), NEIGHBOUR, &line, POLICE, &line];
    assert_eq!(told[at.ok_or("nobody was told")?..][..5], wanted);
    let sharing = page.open(SCHOOL).await?;
    sharing.told(PROBATION, "the officer").await?;
    let page = sharing.back().await?;
    assert_eq!(page.pass_on().await?, [""; 0]);
    let sharing = page.open(GROUP).await?;
    sharing.may_be_used().await?;
    let page = sharing.back().await?;
    let group = format!("{unknown} / {GROUP}");
    assert_eq!(
        page.pass_on().await?,
        [PROBATION, &group, POLICE, &group].map(str::to_owned)
    );
    page.open(GROUP).await?.not_traced().await?;
    let page = who_knows(&phone).await?;
    assert_eq!(page.pass_on().await?, [""; 0]);
    let looking = again(&phone).await?;
    let middle = looking.begin(1).await?;
    middle.drop(LIFT).await?;
    assert_eq!(
        middle.changes().await?,
        [
            "People I trust".to_owned(),
            format!("{} {NEIGHBOUR}", sentence("changed-gone")?),
            "When it happens".to_owned(),
            format!(
                "{LIFT} Before: {}. Now: {}.",
                sentence("choice-mine")?,
                sentence("choice-dropped")?
            ),
            sentence("changed-diary-fold")?,
            format!("Something was added or changed: {unknown}: {SCHOOL}"),
            format!("Something was added or changed: {unknown}: {GROUP}"),
        ]
    );
    middle.keep(LIFT).await?;
    assert_eq!(
        middle.changes().await?,
        [
            "People I trust".to_owned(),
            format!("{} {NEIGHBOUR}", sentence("changed-gone")?),
            sentence("changed-diary-fold")?,
            format!("Something was added or changed: {unknown}: {SCHOOL}"),
            format!("Something was added or changed: {unknown}: {GROUP}"),
        ]
    );
    middle.finish().await?;

    // The programme stops early, and the dates to come move with it.
    days_pass(&phone, 150).await?;
    let looking = again(&phone).await?;
    let (stops, parts) = day_in(&phone, 0).await?;
    looking.stopped(&parts).await?;
    let looking = again(&phone).await?;
    let coming = looking.coming().await?;
    assert!(
        coming.len() == 2 && coming[0].contains(&stops),
        "{coming:?}"
    );
    let end = looking.begin(1).await?;
    assert_eq!(
        end.changes().await?,
        [
            "Dates of their programme".to_owned(),
            format!("New: It stopped: {stops}"),
        ]
    );
    end.finish().await?;

    // Two reviews on one day, and one half a year later. Each can still be read next to another.
    let looking = again(&phone).await?;
    let own = looking.today().await?;
    assert_eq!(own.changes().await?, [] as [&str; 0]);
    phone.says(&sentence("changed-nothing")?).await?;
    own.finish().await?;
    days_pass(&phone, 340).await?;
    let looking = again(&phone).await?;
    assert_eq!(looking.coming().await?.len(), 1);
    looking.begin(1).await?.finish().await?;
    let looking = again(&phone).await?;
    assert_eq!(looking.done().await?.len(), 6);
    let first = looking.read(6).await?;
    assert_eq!(first.changes().await?.len(), 8);
    assert_eq!(first.beside(1).await?, 2);

    // Removing a review removes its record of the plan; the other reviews stay.
    let looking = first.take_out().await?;
    assert_eq!(looking.done().await?.len(), 5);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn empty_plan_can_be_reviewed_and_stores_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?;
    let looking = again(&phone).await?;
    assert_eq!(looking.coming().await?, [] as [&str; 0]);
    let review = looking.today().await?;
    assert_eq!(review.changes().await?, [] as [&str; 0]);
    phone.says(&sentence("review-empty")?).await?;
    review.finish().await?;
    let looking = review.back().await?;
    assert_eq!(looking.done().await?.len(), 1);
    let storage = phone.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    phone.close().await?;
    Ok(())
}

//! The path to every screen and every state of it, in one place. A new screen gets its lines here: then
//! `audit_screens.rs` checks it, `pictures.rs` takes pictures of it, and `audit_traces.rs` looks for what it
//! leaves behind.
//!
//! Each walk calls `look` with the browser and a name wherever there is something to check.

use e2e::{
    Result,
    browser::Browser,
    pages::{DERIVING, Officer, Stage},
    published::{self, Served},
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::By;
use tokio::time::sleep;

/// The longer texts, by the name of the link to each.
const TEXTS: [&str; 6] = [
    "need-to-go",
    "someone-to-talk",
    "get-ready",
    "tell-a-worker",
    "together",
    "hides",
];

/// The links from the page on traces, which the last of them leads to, to a page on each browser.
const BROWSERS: [&str; 5] = [
    "traces-chrome",
    "traces-safari",
    "traces-samsung",
    "traces-firefox",
    "traces-edge",
];

/// The links from working together to each meeting.
const MEETINGS: [&str; 6] = [
    "meeting-first",
    "meeting-middle",
    "meeting-end",
    "meeting-after",
    "meeting-event",
    "by-phone",
];

/// Text written on the way.
const NAME: &str = "Mrs Featherstonehaugh-Cholmondeley-Warner";
const REACH: &str = "text first, never after six, and never at work";
const PERSON_NOTE: &str = "has the blue suitcase";
const STEP: &str = "I take the dog out when it starts";
const STEPS_NOTE: &str = "Fridays are worst";
const MORE_NOTE: &str = ", and paydays";
const ALONG: &str = "Anneliese-Bramblewick";
const THING: &str = "the photograph of Gran by the sea";
const PLACE: &str = "behind the tins";
const THING_NOTE: &str = "ask again in the spring";
const LINE: &str = "they shouted through the letterbox for an hour";
const HURT: &str = "the frosted glass in the porch";
const REFERENCE: &str = "CR/4711/26";
const AGREED: &str = "Siobhan-Trelawney rings the housing officer";
const REMEMBERED: &str = "the week of the harvest supper";
const TOLD_BY: &str = "my cousin Ottoline at the chapel";
const ADDED: &str = "a man from number nine heard it too";
const CHILDS_NAME: &str = "Auntie Marmalade-Pemberton";
const AFTERWARDS: &str = "the side gate sticks since the frost";
const SENTENCE: &str = "Liverpool1";

/// The same text, to be looked for where it must not be.
pub const WRITTEN: [&str; 20] = [
    AFTERWARDS,
    NAME,
    REACH,
    PERSON_NOTE,
    STEP,
    STEPS_NOTE,
    MORE_NOTE,
    ALONG,
    THING,
    PLACE,
    THING_NOTE,
    LINE,
    HURT,
    REFERENCE,
    ADDED,
    TOLD_BY,
    AGREED,
    REMEMBERED,
    CHILDS_NAME,
    SENTENCE,
];

/// Catches the file about to be saved, so that it can be imported without a folder.
const CATCHES_A_FILE: &str = "void (() => { \
    const make = URL.createObjectURL; \
    URL.createObjectURL = file => { window.caught = file; return make.call(URL, file); }; \
  })()";

/// Chooses the file that was caught.
const CHOOSES_THAT_FILE: &str = "void (() => { \
    const chosen = new DataTransfer(); \
    chosen.items.add(new File([caught], 'data.bin')); \
    document.querySelector('[data-testid=bring-file]').files = chosen.files; \
  })()";

/// Controls the worker, so that states lasting a second can be checked: with `hold`, a derivation waits until
/// `letGo` is called; with `letGo('memory')` it ends as if out of memory.
const HOLD: &str = r"(() => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) {
    const sent = structuredClone(message);
    window.letGo = error => {
      window.letGo = undefined;
      if (error) this.dispatchEvent(new MessageEvent('message', { data: { id: sent.id, error } }));
      else post.call(this, sent);
    };
    if (!window.hold) window.letGo();
  };
})()";

/// Storage that refuses every write, and storage restored.
const FULL: &str = "(() => {
  window.puts = [IDBObjectStore.prototype.put, Storage.prototype.setItem];
  IDBObjectStore.prototype.put = Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
})()";
const MENDED: &str = "void ([IDBObjectStore.prototype.put, Storage.prototype.setItem] = puts)";

/// Walks the whole app, from the first page to the cover, in the site's own language or another.
pub async fn app(
    browser: &Browser,
    address: &str,
    language: Option<&str>,
    mut look: impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    let look = &mut look;
    all_but_erasing(browser, address, language, look).await?;
    erasing(browser, look).await?;
    cover(browser, look).await
}

/// Erasing a saved plan, and the cover: from an open plan to the cover.
pub async fn erasing_and_cover(
    browser: &Browser,
    mut look: impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    erasing(browser, &mut look).await?;
    cover(browser, &mut look).await
}

/// Walks the whole app but for erasing and the cover, in any engine. At the end the plan is saved and open.
pub async fn all_but_erasing(
    browser: &Browser,
    address: &str,
    language: Option<&str>,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.arrive(address).await?;
    browser.ask(HOLD).await?;
    browser.clock_moves_from_now_on().await?;
    if let Some(language) = language {
        choose(browser, "language", language).await?;
        until(
            browser,
            &format!("document.documentElement.lang === '{language}'"),
        )
        .await?;
        browser.see("need-to-go").await?;
    }
    reading(browser, look).await?;
    with_child(browser, look).await?;
    numbers(browser, look).await?;
    people(browser, look).await?;
    steps(browser, look).await?;
    bag(browser, look).await?;
    browser.tap("way-plan").await?;
    diary(browser, look).await?;
    again(browser, look).await?;
    stop(browser, "overview", look).await?;
    paper(browser, look).await?;
    opening_in_vain(browser, look).await?;
    let words = keeping(browser, look).await?;
    not_saved(browser, look).await?;
    practising(browser, &words, look).await?;
    sharing(browser, &words, look).await?;
    carrying(browser, &words, look).await?;
    idling(browser, look).await?;
    opening(browser, &words, look).await
}

async fn stop(
    browser: &Browser,
    name: &str,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    // Once the screen is there, the focus goes to the heading, and the view to the top.
    browser
        .ask("new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20))")
        .await?;
    look(browser, name)
        .await
        .map_err(|error| format!("{name}: {error}").into())
}

/// The pages to read. Begins and ends on the first page.
pub async fn reading(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    stop(browser, "first", look).await?;
    for text in TEXTS {
        browser.tap(text).await?;
        browser.see("to-numbers").await?;
        stop(browser, &format!("read-{text}"), look).await?;
        if text == "together" {
            browser.tap("reach").await?;
            browser.see("reach-close").await?;
            stop(browser, "reach-none", look).await?;
            browser.tap("back").await?;
            browser.tap("knows").await?;
            browser.see("pass-on").await?;
            stop(browser, "knows-none", look).await?;
            browser.tap("pass-on").await?;
            browser.see("pass-on-close").await?;
            stop(browser, "pass-on-none", look).await?;
            browser.tap("pass-on-close").await?;
            browser.see("pass-on").await?;
            browser.tap("back").await?;
            browser.tap("pass-on").await?;
            browser.see("pass-on-close").await?;
            browser.tap("pass-on-close").await?;
            browser.see("talk").await?;
        }
        browser.tap("back").await?;
        browser.see("need-to-go").await?;
    }
    for (path, deeper) in [
        (&["hides", "traces"][..], &BROWSERS[..]),
        (&["together"], &MEETINGS),
    ] {
        for text in path {
            browser.tap(text).await?;
        }
        if path.len() > 1 {
            browser.see("traces-chrome").await?;
            stop(browser, "read-traces", look).await?;
        }
        for text in deeper {
            browser.tap(text).await?;
            browser.gone(text).await?;
            stop(browser, &format!("read-{text}"), look).await?;
            browser.tap("back").await?;
            browser.see(text).await?;
        }
        for _ in path {
            browser.tap("back").await?;
        }
        browser.see("need-to-go").await?;
    }
    browser.see("need-to-go").await.map(drop)
}

/// A child and an officer: every page of the officer's, the bear's story, every exercise at its start and part-way.
pub async fn with_child(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    let officer = Officer::from_first(browser).await?;
    stop(browser, "officer", look).await?;
    for page in ["before-first", "harm-told", "younger", "ending-well"] {
        browser.tap(page).await?;
        browser.gone(page).await?;
        stop(browser, &format!("read-{page}"), look).await?;
        browser.tap("back").await?;
        browser.see(page).await?;
    }
    officer.begin().await?;
    stop(browser, "officer-path", look).await?;
    for number in 1..=12 {
        let meeting = officer.meeting(number).await?;
        stop(browser, &format!("meeting-{number}"), look).await?;
        let stage = meeting.bear().await?;
        stop(browser, &format!("bear-{number}"), look).await?;
        stage.out().await?;
        let count = meeting.exercises().await?.len();
        for n in 1..=count {
            let stage = meeting.play(n).await?;
            let name = format!("play-{number}-{n}");
            stop(browser, &name, look).await?;
            under_way(browser, &stage, &name, look).await?;
            if (number, n) == (1, 1) {
                browser.tap("grown-up").await?;
                browser.see("gate-ask").await?;
                stop(browser, "gate", look).await?;
                browser.tap("gate-close").await?;
            }
            stage.out().await?;
        }
        meeting.back().await?;
    }
    let stage = officer.meeting(12).await?.end().await?;
    for n in 1..=3 {
        stop(browser, &format!("ending-{n}"), look).await?;
        browser.tap("ending-next").await?;
    }
    browser.gone("ending-next").await?;
    stop(browser, "ending-bye", look).await?;
    stage.grown_up().await?;
    browser.see("record-clear").await?;
    stop(browser, "record", look).await?;
    browser.tap("record-clear").await?;
    browser.see("record-is-clear").await?;
    stop(browser, "record-clear", look).await?;
    browser.tap("way-first").await?;
    browser.see("need-to-go").await.map(drop)
}

/// What a child does in an exercise, up to its end.
async fn under_way(
    browser: &Browser,
    stage: &Stage<'_>,
    name: &str,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    let more = format!("{name}-on");
    if browser.sees("finger").await? {
        stage.pick("finger", 1).await?;
        browser.see("who").await?;
        stop(browser, &format!("{name}-who"), look).await?;
        browser.tap("who-else").await?;
        browser.write("who-name", CHILDS_NAME).await?;
        stop(browser, &format!("{name}-named"), look).await?;
        browser.tap("who-put").await?;
        browser.see("finger").await?;
        for finger in [1, 2] {
            let all = browser.find_all(By::Css("[data-testid=finger]")).await?;
            browser.press(&all[finger]).await?;
            browser.see("who").await?;
            let who = browser.find_all(By::Css("[data-testid=who]")).await?;
            browser.press(&who[finger + 1]).await?;
            browser.see("finger").await?;
        }
    } else if browser.sees("child-card").await? {
        stage.pick("child-card", 3).await?;
        while browser.sees("card-next").await? {
            browser.tap("card-next").await?;
            stage.pick("child-card", 1).await?;
            stop(browser, &more, look).await?;
        }
    } else if browser.sees("spot").await? {
        stage.pick("spot", 4).await?;
    } else if browser.sees("breathing-start").await? {
        browser.tap("breathing-start").await?;
        browser.see("breathing-stop").await?;
        stop(browser, &more, look).await?;
        browser.tap("breathing-stop").await?;
    } else if browser.sees("sense").await? {
        stop(browser, &more, look).await?;
        for n in 0..15 {
            let free = browser
                .find_all(By::Css("[data-testid=sense]:not([disabled])"))
                .await?;
            browser
                .press(free.first().ok_or_else(|| format!("{n} were found"))?)
                .await?;
        }
    } else if browser.sees("key-9").await? {
        for key in ["key-1", "key-ring", "key-9", "key-9", "key-9"] {
            browser.tap(key).await?;
        }
        stop(browser, &more, look).await?;
        browser.tap("key-ring").await?;
        browser.see("say-police").await?;
        stop(browser, &format!("{name}-service"), look).await?;
        browser.tap("cannot-talk").await?;
        browser.see("key-5").await?;
        stop(browser, &format!("{name}-silent"), look).await?;
        browser.tap("key-5").await?;
        browser.tap("key-5").await?;
        browser.tap("stayed").await?;
    } else if browser.sees("surprise").await? {
        for n in 0..7 {
            browser
                .tap(if n % 2 == 0 { "surprise" } else { "tell" })
                .await?;
            browser.see("card-next").await?;
            if n == 1 {
                stop(browser, &more, look).await?;
            }
            browser.tap("card-next").await?;
        }
    } else if browser.sees("worry-2").await? {
        browser.tap("worry-2").await?;
        browser.see("worry-heard").await?;
        stop(browser, &more, look).await?;
        browser.tap("worry-heard").await?;
        browser.tap("worry-go").await?;
    } else {
        stage.again_and_again("card-next").await?;
    }
    stage.finish().await?;
    stop(browser, &format!("{name}-done"), look).await
}

async fn numbers(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("numbers").await?;
    browser.see("count").await?;
    stop(browser, "numbers", look).await?;
    browser.tap("quiet").await?;
    browser.tap("filters").await?;
    choose(browser, "who", "child").await?;
    choose(browser, "area", "croydon").await?;
    stop(browser, "numbers-chosen", look).await?;
    choose(browser, "need", "own-behaviour").await?;
    browser.see("count").await?;
    stop(browser, "numbers-none", look).await?;
    browser.tap("way-first").await?;
    browser.tap("numbers").await?;
    browser.tap("all-numbers").await?;
    browser.gone("all-numbers").await?;
    stop(browser, "numbers-all", look).await?;
    browser.tap("way-first").await
}

async fn people(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("plan").await?;
    browser.see("add-to-it").await?;
    stop(browser, "overview-empty", look).await?;
    unfold(browser).await?;
    stop(browser, "overview-unfolded", look).await?;
    browser.tap("phone-first").await?;
    browser.see("phone-go-on").await?;
    stop(browser, "phone-first", look).await?;
    browser.tap("way-out").await?;
    browser.see("way-out-1").await?;
    stop(browser, "way-out", look).await?;
    browser.tap("back").await?;
    browser.tap("phone-go-on").await?;
    browser.see("add-to-it").await?;
    browser.tap("fits").await?;
    browser.see("pets").await?;
    stop(browser, "fits", look).await?;
    browser.tap("honour").await?;
    browser.ticks("already-2701").await?;
    browser.opens_row("already-2701").await?;
    browser.see("make-next").await?;
    stop(browser, "honour", look).await?;
    browser.tap("make-next").await?;
    browser.tap("way-plan").await?;
    browser.see("next-done").await?;
    stop(browser, "overview-next", look).await?;
    browser.tap("next-done").await?;
    browser.tap("print").await?;
    browser.see("card").await?;
    stop(browser, "paper-empty", look).await?;
    browser.tap("back").await?;

    browser.tap("people").await?;
    browser.see("by-role").await?;
    stop(browser, "people-empty", look).await?;
    browser.tap("person-add").await?;
    stop(browser, "people-nothing-to-add", look).await?;
    browser.write("person", "Ama").await?;
    browser.tap("person-add").await?;
    browser.see("relation").await?;
    stop(browser, "person-new", look).await?;
    browser.write("relation", "sister").await?;
    browser.write("reach", REACH).await?;
    browser.unfold("person-roles").await?;
    for role in [2001, 2002, 2003, 2005] {
        browser.tap(&format!("role-{role}")).await?;
    }
    browser.unfold("person-more").await?;
    browser.write("person-note", PERSON_NOTE).await?;
    stop(browser, "person", look).await?;
    browser.tap("back").await?;
    browser.write("person", NAME).await?;
    browser.tap("person-add").await?;
    browser.tap("role-2011").await?;
    browser.tap("back").await?;
    browser.see("person-open").await?;
    stop(browser, "people", look).await?;
    browser.tap("by-role").await?;
    browser.gone("person-open").await?;
    stop(browser, "people-by-role", look).await?;
    browser.tap("by-agency").await?;
    browser.write("worker", "Kim").await?;
    browser.tap("worker-add").await?;
    browser.see("agency").await?;
    browser.write("agency", "Merton council").await?;
    browser.write("does", "rings on Mondays").await?;
    browser
        .write("reach", "020 7946 0000 ext 12, by day")
        .await?;
    browser.unfold("call").await?;
    browser.see("call-now").await?;
    browser.unfold("person-meeting").await?;
    stop(browser, "worker", look).await?;
    browser.tap("back").await?;
    browser.tap("by-agency").await?;
    browser.see("worker-open").await?;
    stop(browser, "people-by-agency", look).await?;
    browser.tap("agencies").await?;
    browser.see("worker-open").await?;
    stop(browser, "agencies", look).await?;
    browser.tap("back").await?;
    browser.tap("by-person").await?;
    let all = browser
        .find_all(By::Css("[data-testid=person-open]"))
        .await?;
    browser.press(all.last().ok_or("nobody is there")?).await?;
    browser.unfold("person-more").await?;
    browser.tap("person-remove").await?;
    browser.see("put-back").await?;
    stop(browser, "people-removed", look).await?;
    browser.tap("put-back").await?;
    browser.tap("way-plan").await
}

async fn steps(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("happens").await?;
    browser.see("show-all").await?;
    stop(browser, "steps-empty", look).await?;
    browser.ticks("already-201").await?;
    for (name, answer) in [
        ("already-203", "mine-203"),
        ("already-202", "drop-202"),
        ("already-215", "mine-215"),
    ] {
        browser.answers(name, answer).await?;
    }
    browser.write("own-step", STEP).await?;
    browser.tap("own-step-add").await?;
    browser.ticks("own-already").await?;
    browser.write("section-note", STEPS_NOTE).await?;
    stop(browser, "steps", look).await?;
    browser.opens_row("own-already").await?;
    browser.tap("own-remove").await?;
    browser.see("put-back").await?;
    stop(browser, "steps-removed", look).await?;
    browser.tap("put-back").await?;
    browser.tap("way-plan").await
}

async fn bag(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("bag").await?;
    browser.see("bag-all").await?;
    stop(browser, "bag-empty", look).await?;
    browser.tap("bag-where").await?;
    browser.gone("have-501").await?;
    stop(browser, "bag-where-none", look).await?;
    browser.tap("bag-missing").await?;
    stop(browser, "bag-missing-none", look).await?;
    browser.tap("bag-all").await?;
    for name in ["have-502", "have-511"] {
        browser.ticks(name).await?;
    }
    for (name, answer) in [
        ("have-503", "risky-503"),
        ("have-504", "drop-504"),
        ("have-501", "need-501"),
    ] {
        browser.answers(name, answer).await?;
    }
    browser.write("own-thing", THING).await?;
    browser.tap("own-thing-add").await?;
    browser.see("have-own").await?;
    stop(browser, "bag", look).await?;
    browser.tap("bag-add").await?;
    browser.see("bag-add-pet").await?;
    stop(browser, "bag-add", look).await?;
    browser.write("companion", ALONG).await?;
    browser.tap("companion-add").await?;
    browser.gone("companion").await?;
    stop(browser, "bag-child", look).await?;
    browser.tap("bag-mine").await?;
    browser.see("have-501").await?;
    browser.tap("bag-five").await?;
    browser.see("have-511").await?;
    stop(browser, "bag-five-minutes", look).await?;
    browser.tap("bag-missing").await?;
    stop(browser, "bag-missing", look).await?;
    // Opens the first missing item.
    browser.opens_row("have-own").await?;
    browser.see("place").await?;
    stop(browser, "thing-new", look).await?;
    browser.write("place", PLACE).await?;
    choose(browser, "holder", "0").await?;
    browser.tap("copy").await?;
    browser.write("thing-note", THING_NOTE).await?;
    stop(browser, "thing", look).await?;
    browser.tap("bag-where").await?;
    browser.see("known").await?;
    stop(browser, "bag-where", look).await
}

async fn diary(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("diary").await?;
    browser.see("line-new").await?;
    stop(browser, "diary-empty", look).await?;
    browser.tap("line-new").await?;
    browser.see("line-words").await?;
    stop(browser, "line-new", look).await?;
    browser.tap("day-other").await?;
    browser.see("day-day").await?;
    stop(browser, "line-another-day", look).await?;
    browser.write("day-day", "31").await?;
    choose(browser, "day-month", "2").await?;
    until(
        browser,
        "[...document.querySelectorAll('.wrong')].some(says => says.textContent)",
    )
    .await?;
    stop(browser, "line-no-such-day", look).await?;
    choose(browser, "day-month", "1").await?;
    browser.rewrite("day-year", "2026").await?;
    browser.write("line-words", LINE).await?;
    browser
        .ask("document.querySelector('#app main details').open = true")
        .await?;
    browser.write("line-hurt", HURT).await?;
    browser.tap("children-no").await?;
    browser.tap("line-saw-person").await?;
    browser.write("line-reference", REFERENCE).await?;
    stop(browser, "line", look).await?;
    browser.tap("line-sharing").await?;
    browser.see("use-may").await?;
    stop(browser, "sharing-none", look).await?;
    browser.tap("only-mine").await?;
    browser.tap("use-may").await?;
    browser.tap("tell-told").await?;
    unfold(browser).await?;
    browser.write("tell-by", TOLD_BY).await?;
    let still = browser
        .find_all(By::Css("[data-testid=tell-still]"))
        .await?;
    browser
        .press(still.get(1).ok_or("nobody is there")?)
        .await?;
    stop(browser, "sharing", look).await?;
    browser.tap("only-mine").await?;
    let still = browser
        .find_all(By::Css("[data-testid=tell-still]"))
        .await?;
    browser
        .press(still.last().ok_or("nobody is there")?)
        .await?;
    browser.tap("back").await?;
    browser.tap("back").await?;
    browser.tap("knows").await?;
    browser.see("pass-on").await?;
    unfold(browser).await?;
    stop(browser, "knows", look).await?;
    browser.tap("pass-on").await?;
    browser.see("pass-on-close").await?;
    stop(browser, "pass-on", look).await?;
    browser.tap("pass-on-close").await?;
    browser.see("pass-on").await?;
    browser.tap("back").await?;
    browser.tap("line-new").await?;
    browser.write("line-words", "gone").await?;
    browser.tap("back").await?;
    browser.see("line-open").await?;
    stop(browser, "diary", look).await?;
    let all = browser.find_all(By::Css("[data-testid=line-open]")).await?;
    browser.press(all.last().ok_or("no line is there")?).await?;
    browser.tap("line-remove").await?;
    browser.see("put-back").await?;
    stop(browser, "diary-removed", look).await?;
    browser.tap("way-plan").await
}

/// Reviews the plan twice on one day, and shows one review next to the other.
async fn again(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("again").await?;
    browser.see("meetings").await?;
    stop(browser, "again-empty", look).await?;
    // A date of the user's own, and their partner's programme.
    for (field, key) in [("day-day", "4"), ("day-year", "2027")] {
        unfold(browser).await?;
        browser.write(field, key).await?;
    }
    choose(browser, "day-month", "1").await?;
    unfold(browser).await?;
    browser.tap("review-new").await?;
    browser.see("review-finish").await?;
    browser.tap("back").await?;
    browser.tap("review-today").await?;
    browser.see("review-finish").await?;
    stop(browser, "review-first", look).await?;
    browser.write("review-agreed", AGREED).await?;
    browser.write("review-remember", REMEMBERED).await?;
    browser.tap("review-drop").await?;
    browser.tap("review-finish").await?;
    browser.see("review-is-done").await?;
    stop(browser, "review-done", look).await?;
    browser.tap("back").await?;
    browser.see("review-coming").await?;
    stop(browser, "again", look).await?;
    browser.tap("review-coming").await?;
    browser.see("review-finish").await?;
    browser.tap("review-drop").await?;
    stop(browser, "review", look).await?;
    browser.tap("review-finish").await?;
    browser.see("review-is-done").await?;
    choose(browser, "review-beside", "0").await?;
    stop(browser, "review-beside", look).await?;
    unfold(browser).await?;
    browser.tap("review-remove").await?;
    browser.see("put-back").await?;
    stop(browser, "again-removed", look).await?;
    browser.tap("put-back").await?;
    // While two people work together, each section has questions next to it.
    browser.tap("meetings").await?;
    browser.tap("sit-together").await?;
    browser.tap("way-plan").await?;
    browser.tap("children").await?;
    browser.see("own-step").await?;
    unfold(browser).await?;
    stop(browser, "section-together", look).await?;
    browser.tap("way-plan").await?;
    browser.tap("again").await?;
    browser.tap("meetings").await?;
    browser.tap("sit-together").await?;
    browser.tap("way-plan").await
}

/// Opens folded sections.
pub async fn unfold(browser: &Browser) -> Result {
    browser
        .ask("document.querySelectorAll('#app main details').forEach(folded => { folded.open = true; })")
        .await?;
    Ok(())
}

/// The diary, two days later.
async fn diary_later(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("diary").await?;
    browser.tap("line-open").await?;
    browser.see("line-add").await?;
    stop(browser, "line-stands", look).await?;
    browser.write("line-add", ADDED).await?;
    browser.tap("back").await?;
    browser.see("line-open").await?;
    stop(browser, "diary-later", look).await?;
    browser.saved().await
}

/// Lines on paper. Nothing is printed: that would open one of the browser's own windows.
async fn paper(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("print").await?;
    browser.see("card").await?;
    browser.tap("print-now").await?;
    said(browser, "print-wrong").await?;
    stop(browser, "paper", look).await?;
    for boxes in ["all-lines", "number"] {
        for each in browser
            .find_all(By::Css(format!("[data-testid={boxes}]")))
            .await?
        {
            browser.press(&each).await?;
        }
    }
    stop(browser, "paper-card", look).await?;
    browser.tap("large").await?;
    browser.tap("headed").await?;
    browser.ask("void (window.print = () => undefined)").await?;
    browser.tap("print-now").await?;
    browser.see("printed").await?;
    stop(browser, "paper-large", look).await?;
    browser.tap("way-plan").await
}

async fn opening_in_vain(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-keep").await?;
    browser.unfold("clear").await?;
    stop(browser, "keep", look).await?;
    browser.tap("open").await?;
    browser.see("word-0").await?;
    stop(browser, "open", look).await?;
    browser.tap("pad-open").await?;
    browser.see("pad").await?;
    stop(browser, "open-pad", look).await?;
    browser.tap("pad-open").await?;
    browser.gone("pad").await?;
    browser.tap("words-go").await?;
    stop(browser, "open-no-words", look).await?;
    browser.write("word-0", "qqq").await?;
    browser.write("word-1", "aar").await?;
    browser.tap("words-go").await?;
    stop(browser, "open-unknown-word", look).await?;
    // Leaves the screen and returns, to empty fields.
    browser.tap("back").await?;
    browser.tap("open").await?;
    let others = ["aar", "aar", "aar", "aar", "aar"];
    hold(browser, true).await?;
    type_words(browser, &others).await?;
    browser.see("working").await?;
    stop(browser, "open-working", look).await?;
    hold(browser, false).await?;
    said(browser, "open-wrong").await?;
    stop(browser, "open-wrong", look).await?;
    browser.tap("back").await
}

async fn keeping(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result<Vec<String>> {
    browser.see("keep-now").await?;
    stop(browser, "words", look).await?;
    browser.tap("own-words").await?;
    browser.write("own-sentence", SENTENCE).await?;
    stop(browser, "own-sentence", look).await?;
    browser.tap("words-instead").await?;
    browser.see("word").await?;
    hold(browser, true).await?;
    browser.tap("keep-now").await?;
    browser.see("working").await?;
    stop(browser, "words-working", look).await?;
    // The app tries again with less memory.
    for _ in 0..2 {
        until(browser, "window.letGo !== undefined").await?;
        browser.ask("void letGo('memory')").await?;
    }
    said(browser, "keep-failed").await?;
    stop(browser, "words-failed", look).await?;
    browser.ask("void (window.hold = false)").await?;
    let mut words = Vec::new();
    for word in browser.find_all(By::Css("[data-testid=word]")).await? {
        words.push(word.text().await?.trim().to_owned());
    }
    browser.tap("keep-now").await?;
    browser.see_within("kept-done", DERIVING).await?;
    stop(browser, "words-kept", look).await?;
    browser.tap("later").await?;
    browser.see("practise").await?;
    stop(browser, "overview-kept", look).await?;
    browser.tap("way-keep").await?;
    browser.see("lock").await?;
    stop(browser, "kept", look).await?;
    browser.tap("offline").await?;
    browser.see("offline-on").await?;
    stop(browser, "offline", look).await?;
    browser.tap("way-keep").await?;
    browser.see("lock").await?;
    Ok(words)
}

async fn not_saved(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-plan").await?;
    browser.tap("happens").await?;
    browser.see("section-note").await?;
    browser.ask(FULL).await?;
    browser.write("section-note", MORE_NOTE).await?;
    browser.says_saved("not").await?;
    stop(browser, "steps-not-saved", look).await?;
    browser.tap("way-keep").await?;
    browser.tap("lock").await?;
    browser.see("lock-anyway").await?;
    stop(browser, "kept-not-saved", look).await?;
    browser.ask(MENDED).await?;
    browser.saved().await?;
    browser.tap("way-plan").await
}

async fn practising(
    browser: &Browser,
    words: &[String],
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("practise").await?;
    browser.see("word-0").await?;
    stop(browser, "practise", look).await?;
    type_words(browser, &["aar", "aar", "aar", "aar", "aar"]).await?;
    said(browser, "practise-wrong").await?;
    stop(browser, "practise-wrong", look).await?;
    browser.tap("back").await?;
    browser.tap("practise").await?;
    type_words(browser, words).await?;
    browser.see_within("practised", DERIVING).await?;
    stop(browser, "practised", look).await?;
    browser.tap("to-plan").await
}

/// Words for a second person, and saving from then on.
async fn sharing(
    browser: &Browser,
    words: &[String],
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-keep").await?;
    browser.tap("change-words").await?;
    browser.see("word-0").await?;
    stop(browser, "change-words", look).await?;
    type_words(browser, words).await?;
    browser.see_within("reword-now", DERIVING).await?;
    stop(browser, "change-words-offered", look).await?;
    browser.tap("way-keep").await?;
    browser.tap("second-give").await?;
    browser.see("word-0").await?;
    stop(browser, "second-person", look).await?;
    type_words(browser, words).await?;
    browser.see_within("reword-now", DERIVING).await?;
    stop(browser, "second-person-offered", look).await?;
    browser.tap("reword-now").await?;
    browser.see_within("reworded", DERIVING).await?;
    stop(browser, "second-person-done", look).await?;
    browser.tap("way-keep").await?;
    browser.see("second-end").await?;
    stop(browser, "kept-shared", look).await?;
    browser.tap("second-end").await?;
    browser.see("word-0").await?;
    stop(browser, "second-person-end", look).await
}

/// Exports a copy, and imports one.
pub async fn carrying(
    browser: &Browser,
    words: &[String],
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-keep").await?;
    browser.tap("carry").await?;
    browser.see("carry-now").await?;
    stop(browser, "carry", look).await?;
    let copys_words = shown_words(browser).await?;
    browser.tap("carry-now").await?;
    browser.see_within("carry-show", DERIVING).await?;
    stop(browser, "carry-ready", look).await?;
    browser.tap("carry-show").await?;
    until(
        browser,
        "document.querySelector('[data-testid=frames]')?.width === 73",
    )
    .await?;
    stop(browser, "show", look).await?;
    browser.tap("pace-slow").await?;
    // A chip that is pressed is wider, and what is below may move.
    browser
        .within("[data-testid=pace-slow][aria-pressed=true]")
        .await?;
    browser.tap("show-done").await?;
    browser.see("carry-shown").await?;
    browser.ask(CATCHES_A_FILE).await?;
    browser.tap("carry-file").await?;
    browser.see("carried").await?;
    stop(browser, "carried", look).await?;
    browser.tap("way-keep").await?;
    browser.tap("move").await?;
    browser.see("move-inside").await?;
    stop(browser, "other-device", look).await?;
    browser.tap("way-keep").await?;
    browser.tap("bring").await?;
    browser.see("bring-file").await?;
    stop(browser, "bring", look).await?;
    type_words(browser, words).await?;
    said(browser, "bring-wrong").await?;
    stop(browser, "bring-none", look).await?;
    browser.tap("by-camera").await?;
    browser.see("scan-start").await?;
    stop(browser, "bring-camera", look).await?;
    browser.tap("scan-start").await?;
    browser.see_within("scan-again", DERIVING).await?;
    stop(browser, "bring-no-camera", look).await?;
    joining(browser, &copys_words, look).await
}

/// The exported copy comes back to a plan that has changed since.
async fn joining(
    browser: &Browser,
    words: &[String],
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-plan").await?;
    browser.tap("happens").await?;
    browser.answers("already-204", "drop-204").await?;
    browser.opens_row("own-already").await?;
    browser.tap("own-remove").await?;
    browser.write("section-note", AFTERWARDS).await?;
    browser.tap("way-keep").await?;
    browser.tap("bring").await?;
    browser.see("bring-file").await?;
    browser.ask(CHOOSES_THAT_FILE).await?;
    type_words(browser, words).await?;
    browser.see_within("bring-together", DERIVING).await?;
    stop(browser, "brought", look).await?;
    browser.tap("bring-together").await?;
    browser.see("join-go").await?;
    stop(browser, "join", look).await?;
    browser.tap("join-go").await?;
    browser.see("add-to-it").await.map(drop)
}

/// Returns the words on offer.
async fn shown_words(browser: &Browser) -> Result<Vec<String>> {
    let words = browser
        .ask("[...document.querySelectorAll('[data-testid=word]')].map(word => word.textContent.trim())")
        .await?;
    Ok(serde_json::from_value(words)?)
}

/// An idle user.
async fn idling(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    browser.tap("way-plan").await?;
    browser.see("add-to-it").await?;
    // Far from the lock, as looking takes a while; and back only after the answer, or the question would be gone.
    browser.clock_moves(245_000, 245_000).await?;
    browser.see_within("idle", DERIVING).await?;
    stop(browser, "idle", look).await?;
    browser.tap("carry-on").await?;
    browser.gone("idle").await?;
    browser.clock_moves(0, 0).await
}

async fn opening(
    browser: &Browser,
    words: &[String],
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-keep").await?;
    browser.tap("lock").await?;
    browser.see_within("need-to-go", DERIVING).await?;
    stop(browser, "first-after-lock", look).await?;
    browser.clock_moves(2 * 86_400_000, 2 * 86_400_000).await?;
    browser.tap("open").await?;
    type_words(browser, words).await?;
    browser.see_within("add-to-it", DERIVING).await?;
    stop(browser, "overview-opened", look).await?;
    diary_later(browser, look).await
}

async fn erasing(
    browser: &Browser,
    look: &mut impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    browser.tap("way-keep").await?;
    browser.tap("erase").await?;
    browser.see("erase-now").await?;
    stop(browser, "erase", look).await?;
    browser.tap("erase-now").await?;
    browser.see_within("erased", DERIVING).await?;
    stop(browser, "erased", look).await?;
    browser.tap("erase-on").await?;
    browser.see_within("need-to-go", DERIVING).await?;
    Ok(())
}

async fn cover(browser: &Browser, look: &mut impl AsyncFnMut(&Browser, &str) -> Result) -> Result {
    // Without a network the exit stays on the cover.
    browser.offline().await?;
    browser.find(By::Id("exit")).await?.click().await?;
    until(browser, "document.documentElement.className === 'covered'").await?;
    stop(browser, "cover", look).await?;
    browser.full_speed().await
}

/// The page as it comes over the wire, in each state in which it may have to stand in for the app; and the
/// page without scripts.
pub async fn before_the_app(
    browser: &Browser,
    mut look: impl AsyncFnMut(&Browser, &str) -> Result,
) -> Result {
    let look = &mut look;
    // The app loads, but slowly; the user has started to read meanwhile.
    let slow = published::serve_with("location ~ _bg\\.wasm$ { limit_rate 60k; }")?;
    visit(browser, &slow, "").await?;
    browser
        .find(By::Css("#front summary"))
        .await?
        .click()
        .await?;
    state(browser, "start-ready").await?;
    stop(browser, "start-ready", look).await?;
    // It barely loads; the clock is sped up.
    let stuck = published::serve_with("location ~ _bg\\.wasm$ { limit_rate 1; }")?;
    visit(browser, &stuck, "").await?;
    state(browser, "start-loading").await?;
    stop(browser, "start-loading", look).await?;
    drop(stuck);
    let stuck = published::serve_with("location ~ _bg\\.wasm$ { limit_rate 1; }")?;
    let quick = "const real = setTimeout; window.setTimeout = (work, wait, ...more) => real(work, wait / 40, ...more);";
    let quick = json!({ "source": quick });
    let quick = browser
        .tools("Page.addScriptToEvaluateOnNewDocument", quick)
        .await?;
    visit(browser, &stuck, "").await?;
    state(browser, "start-slow").await?;
    browser
        .tools("Page.removeScriptToEvaluateOnNewDocument", quick)
        .await?;
    stop(browser, "start-slow", look).await?;

    let broken = published::serve_with("location ~ _bg\\.wasm$ { return 404; }")?;
    visit(browser, &broken, "").await?;
    state(browser, "start-failed").await?;
    stop(browser, "start-failed", look).await?;
    browser
        .ask("void (delete window.WebAssembly, shell.begin())")
        .await?;
    state(browser, "start-unable").await?;
    stop(browser, "start-unable", look).await?;

    let whole = published::serve()?;
    browser.arrive(&whole.address()).await?;
    // What the app calls when it panics.
    browser.ask("shell.stopped('src/somewhere.rs:1')").await?;
    state(browser, "start-stopped").await?;
    stop(browser, "start-stopped", look).await?;

    visit(browser, &whole, "plain.html").await?;
    browser
        .ask("void document.querySelector('label[for=m1]').click()")
        .await?;
    stop(browser, "plain", look).await
}

async fn visit(browser: &Browser, server: &Served, page: &str) -> Result {
    Ok(browser.goto(format!("{}/{page}", server.address())).await?)
}

/// Waits until the start page is in a state.
async fn state(browser: &Browser, id: &str) -> Result {
    until(browser, &format!("!document.getElementById('{id}').hidden")).await
}

/// Waits until an expression is true.
pub async fn until(browser: &Browser, expression: &str) -> Result {
    let begun = Instant::now();
    while browser.ask(expression).await? != Value::Bool(true) {
        if begun.elapsed() > Duration::from_secs(20) {
            return Err(format!("it never comes to `{expression}`").into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// Waits until an element has text.
async fn said(browser: &Browser, name: &str) -> Result {
    let words = format!("!!document.querySelector('[data-testid=\"{name}\"]')?.textContent");
    until(browser, &words).await
}

/// Chooses an option of a list by its key.
pub async fn choose(browser: &Browser, name: &str, key: &str) -> Result {
    browser.see(name).await?;
    let chosen = browser
        .ask(&format!(
            "(() => {{
              const list = document.querySelector('[data-testid=\"{name}\"]');
              list.value = '{key}';
              list.dispatchEvent(new Event('change', {{ bubbles: true }}));
              return list.value || 'none of ' + [...list.options].map(o => o.value).join(' ');
            }})()"
        ))
        .await?;
    if chosen == key {
        Ok(())
    } else {
        Err(format!("`{name}` has no `{key}`: {chosen}").into())
    }
}

/// Makes derivations wait, or releases them along with the one that is waiting.
async fn hold(browser: &Browser, hold: bool) -> Result {
    if hold {
        browser
            .ask("void (window.hold = true, window.letGo = undefined)")
            .await?;
    } else {
        until(browser, "window.letGo !== undefined").await?;
        browser.ask("void (window.hold = false, letGo())").await?;
    }
    Ok(())
}

/// Types five words into empty fields and presses the button.
async fn type_words<W: AsRef<str>>(browser: &Browser, words: &[W]) -> Result {
    for (n, word) in words.iter().enumerate() {
        browser.write(&format!("word-{n}"), word.as_ref()).await?;
    }
    browser.tap("words-go").await
}

//! Every screen can be used by anyone, on a small phone, in either light, with large text, in either
//! direction, and has its way out in view (P1, P7).

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Instant,
};

use crate::{
    plans::{keep_one_thing, marker},
    walk,
};
use journeys::{
    Result, axe,
    browser::{Browser, Settings},
    engine::Engine,
    keyboard, layout, names, published, translation,
};

/// A window: what it stands for, its width and height, and the size of text in per cent.
pub type Room = (&'static str, u32, u32, u32);

pub const ROOMS: [Room; 2] = [
    ("at 320 px", 320, 740, 100),
    ("with 200 % text", 360, 740, 200),
];
/// A small window on a desktop, made four times as large; and a phone that lies on its side.
const LOW_ROOMS: [Room; 2] = [("at 400 %", 320, 256, 100), ("on its side", 640, 360, 100)];

/// Everything that is not well on a screen, each with the screen's name.
#[derive(Default)]
pub struct Complaints {
    found: Vec<String>,
    screens: usize,
    /// What the screens so far were made of: see [`PARTS`].
    parts: BTreeSet<String>,
    /// Whether each screen must fit small windows, and not only those with new parts: where words are long.
    each_must_fit: bool,
    /// How many screens were made of nothing else.
    of_known_parts: usize,
    /// Seconds for each kind of look, and on the way in between.
    took: BTreeMap<&'static str, f64>,
    last: Option<Instant>,
}

impl Complaints {
    /// On a walk in a language of long words.
    pub fn of_long_words() -> Self {
        Self {
            each_must_fit: true,
            ..Self::default()
        }
    }

    fn add(&mut self, screen: &str, what: &str, complaints: Vec<String>) {
        let named = complaints
            .into_iter()
            .map(|words| format!("{screen}, {what}: {words}"));
        self.found.extend(named);
    }

    /// Since the last look this has taken its time.
    fn took(&mut self, what: &'static str) {
        let now = Instant::now();
        if let Some(last) = self.last.replace(now) {
            *self.took.entry(what).or_default() += (now - last).as_secs_f64();
        }
    }

    /// The end of a walk: it came to its end, and nothing was wrong on the way.
    pub fn none(mut self, walked: Result) {
        if let Err(error) = walked {
            self.found.push(format!("the walk ends here: {error}"));
        }
        println!(
            "{} screens and states, {} of known parts; seconds: {:.0?}",
            self.screens, self.of_known_parts, self.took
        );
        assert!(self.screens > 0, "nothing was looked at");
        assert!(
            self.found.is_empty(),
            "{} complaints:\n{}",
            self.found.len(),
            self.found.join("\n")
        );
    }

    /// What can be read and pressed, by whom, with whatever help; folded parts are opened for it.
    pub async fn of_use(&mut self, browser: &Browser, screen: &str) -> Result {
        self.screens += 1;
        self.took("the way");
        unfold(browser).await?;
        let translated = translation::complaints(browser, &walk::WRITTEN).await?;
        self.add(screen, "a browser's translation", translated);
        let new = self.has_new_parts(browser).await?;
        // In Chromium every screen is looked at. What another engine makes of a part, it makes of it on each screen,
        // and what is dark is dark by the same rules everywhere.
        if browser.engine() != Engine::Chromium && !new {
            return self
                .fits_if(self.each_must_fit, browser, screen, &ROOMS)
                .await;
        }
        self.add(screen, "in light", axe::complaints(browser).await?);
        self.took("axe");
        if browser.engine() == Engine::Chromium {
            if new {
                browser.prefers_dark(true).await?;
                let pale = axe::complaints_of_contrast(browser).await?;
                self.add(screen, "in the dark", pale);
                browser.prefers_dark(false).await?;
                self.took("axe in the dark");
            }
            let names = names::on_page(browser).await?;
            self.add(screen, "a name", names::complaints(names));
        }
        let [fields, small, together, hidden] = layout::as_it_stands(browser).await?;
        self.add(screen, "a field", fields);
        self.add(screen, "a target", small);
        self.add(screen, "a gap", together);
        self.add(screen, "the focus", hidden);
        self.took("as it stands");
        // A key says that somebody is there, so there it takes away what one would look at. On the cover the one
        // link comes round by way of the bars of the browser, where only Chromium's driver reaches.
        let round = screen == "cover" && browser.engine() != Engine::Chromium;
        if screen != "idle" && !round {
            let by_keyboard = keyboard::complaints(browser).await?;
            self.add(screen, "by keyboard", by_keyboard);
            self.took("by keyboard");
        }
        // What stands in the way in a small window, stands there on all screens that have it.
        let rooms = match browser.engine() {
            Engine::Chromium => [ROOMS, LOW_ROOMS].concat(),
            Engine::Firefox | Engine::WebKit => ROOMS.to_vec(),
        };
        self.fits_if(new || self.each_must_fit, browser, screen, &rooms)
            .await
    }

    async fn fits_if(
        &mut self,
        is: bool,
        browser: &Browser,
        screen: &str,
        rooms: &[Room],
    ) -> Result {
        match is {
            true => self.fits(browser, screen, rooms).await,
            false => Ok(()),
        }
    }

    /// Whether there is something on the screen that was on none before.
    async fn has_new_parts(&mut self, browser: &Browser) -> Result<bool> {
        let parts: Vec<String> = serde_json::from_value(browser.ask(PARTS).await?)?;
        let before = self.parts.len();
        self.parts.extend(parts);
        let new = self.parts.len() > before;
        self.of_known_parts += usize::from(!new);
        Ok(new)
    }

    /// Whether it fits these windows, with the way out in view wherever one scrolls to.
    pub async fn of_room(&mut self, browser: &Browser, screen: &str, rooms: &[Room]) -> Result {
        self.screens += 1;
        self.fits(browser, screen, rooms).await
    }

    async fn fits(&mut self, browser: &Browser, screen: &str, rooms: &[Room]) -> Result {
        unfold(browser).await?;
        for &(room, width, height, text) in rooms {
            browser.phone_of(width, height).await?;
            let [sideways, out_of_reach] = layout::in_room(browser, text, "#exit, .exit").await?;
            self.add(screen, room, sideways);
            // The cover has nothing to leave, and the exit's own page is where it leads.
            if screen != "cover" {
                self.add(screen, room, out_of_reach);
            }
        }
        browser.text_size(100).await?;
        browser.phone_of(360, 740).await?;
        self.took("room");
        Ok(())
    }
}

/// What a screen is made of: each element that is shown with what rules of style go by, within its parent.
const PARTS: &str = r"(() => {
  const says = e => [e.localName, ...e.classList, ...['type', 'role', 'aria-pressed', 'aria-current', 'disabled', 'open', 'dir'].map(name => e.hasAttribute(name) ? `${name}=${e.getAttribute(name)}` : '')].join(' ').trim();
  const parts = new Set();
  for (const e of document.body.querySelectorAll('*'))
    if (e.checkVisibility({ visibilityProperty: true })) parts.add(`${says(e.parentElement)} > ${says(e)}`);
  return [...parts];
})()";

/// Opens everything that is shown and folded.
async fn unfold(browser: &Browser) -> Result {
    browser
        .ask("document.querySelectorAll('details').forEach(folded => folded.open ||= folded.checkVisibility())")
        .await?;
    Ok(())
}

/// What the walk over the app, which ends with a plan that is kept (`traces.rs`), does not come to.
#[tokio::test]
async fn erasing_and_the_cover_can_be_used_by_anyone() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    keep_one_thing(&browser, &server.address(), &marker()?).await?;
    let mut complaints = Complaints::default();
    let walked = walk::erasing_and_cover(&browser, async |browser, screen| {
        complaints.of_use(browser, screen).await
    })
    .await;
    complaints.none(walked);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn the_page_before_the_app_can_be_used_by_anyone() -> Result {
    let browser = Settings::phone().open().await?;
    let mut complaints = Complaints::default();
    let walked = walk::before_the_app(&browser, async |browser, screen| {
        complaints.of_use(browser, screen).await
    })
    .await;
    complaints.none(walked);
    browser.close().await?;
    Ok(())
}

//! Every screen is accessible on a small phone, in light and dark, with large text and in either direction,
//! and has its quick exit in view (P1, P7).

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Instant,
};

use crate::{
    plans::{marker, save_one_thing},
    walk,
};
use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    engine::Engine,
    keyboard, layout, names, published,
    screen_size::{ScreenSize, measured},
    translation,
};

/// A window: its description, width and height in px, and text size in per cent.
pub type Viewport = (&'static str, u32, u32, u32);

pub const VIEWPORTS: [Viewport; 2] = [
    ("at 320 px", 320, 740, 100),
    ("with 200 % text", 360, 740, 200),
];
/// A small desktop window zoomed to 400 %, and a phone in landscape.
const LOW_VIEWPORTS: [Viewport; 2] = [("at 400 %", 320, 256, 100), ("on its side", 640, 360, 100)];

/// The most that a screen may measure at 360 by 740: its name in the walk, windows as it comes, windows with all folds
/// open (of a section that is also all services and everything about them), controls as it comes.
const LIMITS: [(&str, f64, f64, u32); 8] = [
    // A choice of languages, which sites in one language do not have, takes 0.12.
    ("first", 1.62, 4.3, 30),
    ("overview-empty", 1.5, 4.0, 30),
    ("steps-empty", 1.5, 10.0, 30),
    ("bag-empty", 1.5, 5.5, 30),
    ("people-empty", 1.5, 3.0, 30),
    ("person-new", 1.5, 5.0, 30),
    ("words", 1.5, 4.5, 30),
    // In groups. Everything that is known of each of some sixty services is long.
    ("numbers-all", 4.0, 50.0, 60),
];

/// Collects complaints, each with the name of its screen.
#[derive(Default)]
pub struct Complaints {
    found: Vec<String>,
    screens: usize,
    /// The parts of the screens so far: see [`PARTS`].
    parts: BTreeSet<String>,
    /// Whether every screen must fit small windows, not only those with new parts: for languages with long
    /// words.
    each_must_fit: bool,
    /// The number of screens made up only of known parts.
    of_known_parts: usize,
    /// What each screen measured as it came, and with all folds open.
    sizes: Vec<(String, ScreenSize, ScreenSize)>,
    /// Seconds spent in each kind of check, and on navigation in between.
    took: BTreeMap<&'static str, f64>,
    last: Option<Instant>,
}

impl Complaints {
    /// For a walk in a language with long words.
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

    /// Adds the time since the last check to this one.
    fn took(&mut self, what: &'static str) {
        let now = Instant::now();
        if let Some(last) = self.last.replace(now) {
            *self.took.entry(what).or_default() += (now - last).as_secs_f64();
        }
    }

    /// Ends a walk: it must have reached its end without complaints.
    pub fn none(mut self, walked: Result) {
        if let Err(error) = walked {
            self.found.push(format!("the walk ends here: {error}"));
        }
        println!(
            "{} screens and states, {} of known parts; seconds: {:.0?}",
            self.screens, self.of_known_parts, self.took
        );
        self.compare_sizes();
        assert!(self.screens > 0, "nothing was looked at");
        assert!(
            self.found.is_empty(),
            "{} complaints:\n{}",
            self.found.len(),
            self.found.join("\n")
        );
    }

    /// Prints what was measured, and compares it with the limits.
    fn compare_sizes(&mut self) {
        for (screen, came, open) in &self.sizes {
            println!("{screen:<24} {came} | {open}");
            let limit = LIMITS.iter().find(|(name, ..)| name == screen);
            if let Some((_, windows, all, controls)) = limit
                && (came.windows > *windows || open.windows > *all || came.controls > *controls)
            {
                self.found
                    .push(format!("{screen} is too large: {came} | {open}"));
            }
        }
    }

    /// Checks that the screen can be read and operated, with any assistive technology; opens folded sections
    /// first.
    pub async fn of_use(&mut self, browser: &Browser, screen: &str) -> Result {
        self.screens += 1;
        self.took("the way");
        if browser.engine() == Engine::Chromium {
            let came = measured(browser).await?;
            unfold(browser).await?;
            self.sizes
                .push((screen.to_owned(), came, measured(browser).await?));
            self.took("measured");
        } else {
            unfold(browser).await?;
        }
        let translated = translation::complaints(browser, &walk::WRITTEN).await?;
        self.add(screen, "a browser's translation", translated);
        let new = self.has_new_parts(browser).await?;
        // Chromium checks every screen. Another engine treats a part the same on every screen, and dark
        // colours follow the same rules everywhere.
        if browser.engine() != Engine::Chromium && !new {
            return self
                .fits_if(self.each_must_fit, browser, screen, &VIEWPORTS)
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
        // A key press counts as activity and would dismiss the warning under test. On the cover, Tab leads
        // from its one link through the browser's own bars, where only Chromium's driver reaches.
        let round = screen == "cover" && browser.engine() != Engine::Chromium;
        if screen != "idle" && !round {
            let by_keyboard = keyboard::complaints(browser).await?;
            self.add(screen, "by keyboard", by_keyboard);
            self.took("by keyboard");
        }
        // A part that does not fit a small window fails on every screen that has it.
        let viewports = match browser.engine() {
            Engine::Chromium => [VIEWPORTS, LOW_VIEWPORTS].concat(),
            Engine::Firefox | Engine::WebKit => VIEWPORTS.to_vec(),
        };
        self.fits_if(new || self.each_must_fit, browser, screen, &viewports)
            .await
    }

    async fn fits_if(
        &mut self,
        is: bool,
        browser: &Browser,
        screen: &str,
        viewports: &[Viewport],
    ) -> Result {
        match is {
            true => self.fits(browser, screen, viewports).await,
            false => Ok(()),
        }
    }

    /// Whether the screen has a part that no earlier screen had.
    async fn has_new_parts(&mut self, browser: &Browser) -> Result<bool> {
        let parts: Vec<String> = serde_json::from_value(browser.ask(PARTS).await?)?;
        let before = self.parts.len();
        self.parts.extend(parts);
        let new = self.parts.len() > before;
        self.of_known_parts += usize::from(!new);
        Ok(new)
    }

    /// Checks that the screen fits these windows, with the quick exit in view at every scroll position.
    pub async fn in_viewport(
        &mut self,
        browser: &Browser,
        screen: &str,
        viewports: &[Viewport],
    ) -> Result {
        self.screens += 1;
        self.fits(browser, screen, viewports).await
    }

    async fn fits(&mut self, browser: &Browser, screen: &str, viewports: &[Viewport]) -> Result {
        unfold(browser).await?;
        for &(viewport, width, height, text) in viewports {
            browser.phone_of(width, height).await?;
            let [sideways, out_of_reach] = layout::in_room(browser, text, "#exit, .exit").await?;
            self.add(screen, viewport, sideways);
            // The cover has nothing to leave, and the exit page is where the exit leads.
            if screen != "cover" {
                self.add(screen, viewport, out_of_reach);
            }
        }
        browser.text_size(100).await?;
        browser.phone_of(360, 740).await?;
        self.took("room");
        Ok(())
    }
}

/// The parts of a screen: each visible element with everything that CSS rules match on, within its parent.
const PARTS: &str = r"(() => {
  const says = e => [e.localName, ...e.classList, ...['type', 'role', 'aria-pressed', 'aria-current', 'disabled', 'open', 'dir'].map(name => e.hasAttribute(name) ? `${name}=${e.getAttribute(name)}` : '')].join(' ').trim();
  const parts = new Set();
  for (const e of document.body.querySelectorAll('*'))
    if (e.checkVisibility({ visibilityProperty: true })) parts.add(`${says(e.parentElement)} > ${says(e)}`);
  return [...parts];
})()";

/// Opens every visible folded section.
async fn unfold(browser: &Browser) -> Result {
    browser
        .ask("(() => {
          document.querySelectorAll('details').forEach(folded => folded.open ||= folded.checkVisibility());
          document.querySelectorAll('[data-testid=rows-more]').forEach(more => more.click());
        })()")
        .await?;
    Ok(())
}

/// Covers what the walk that ends with a saved plan (`audit_traces.rs`) does not reach.
#[tokio::test]
async fn erase_screens_and_cover_are_accessible() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    save_one_thing(&browser, &server.address(), &marker()?).await?;
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
async fn page_before_the_app_is_accessible() -> Result {
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

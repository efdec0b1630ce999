//! A browser, as a person's would be, with its driver: Chromium, or another [`Engine`].

use crate::{
    Result,
    engine::{Engine, Running},
    folder::Folder,
    shared,
};
use serde_json::{Value, json};
use std::{
    fs,
    ops::Deref,
    path::{Path, PathBuf},
    time::Duration,
};
use thirtyfour::WebDriver;

/// How a browser is to be.
#[derive(Clone, Debug)]
pub struct Settings {
    pub(crate) engine: Engine,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) touch: bool,
    pub(crate) dark: bool,
    pub(crate) scripts: bool,
    pub(crate) one_core: bool,
    pub(crate) profile: Option<PathBuf>,
    pub(crate) net_log: Option<PathBuf>,
    pub(crate) flags: Vec<String>,
    pub(crate) preferences: Vec<(String, Value)>,
    pub(crate) waits_for_loads: bool,
    pub(crate) proxy: Option<u16>,
    pub(crate) alone: bool,
    pub(crate) tells_requests: bool,
}

impl Settings {
    /// A small phone: 360 by 740, touched.
    pub fn phone() -> Self {
        Self {
            engine: Engine::Chromium,
            width: 360,
            height: 740,
            touch: true,
            dark: false,
            scripts: true,
            one_core: false,
            profile: None,
            net_log: None,
            flags: Vec::new(),
            preferences: Vec::new(),
            waits_for_loads: true,
            proxy: None,
            alone: false,
            tells_requests: false,
        }
    }

    /// In processes of its own, new for it: where it matters what else they have done.
    pub fn alone(self) -> Self {
        Self {
            alone: true,
            ..self
        }
    }

    /// Its driver notes what pages ask for ([`Browser::requests`]), as it need not for most tests.
    pub fn telling_requests(self) -> Self {
        Self {
            tells_requests: true,
            ..self
        }
    }

    /// Asks for everything, also on this machine, through a proxy on this port.
    pub fn proxy(self, port: u16) -> Self {
        Self {
            proxy: Some(port),
            ..self
        }
    }

    /// In another engine than Chromium. What it cannot do says so when it is asked for; fingers are
    /// Chromium's alone.
    pub fn engine(self, engine: Engine) -> Self {
        Self { engine, ..self }
    }

    /// A desktop window.
    pub fn desktop() -> Self {
        Self {
            width: 1280,
            height: 800,
            touch: false,
            ..Self::phone()
        }
    }

    /// Another size of the view.
    pub fn size(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    /// The person prefers a dark screen.
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// Scripts are switched off in the browser's settings.
    pub fn without_scripts(self) -> Self {
        Self {
            scripts: false,
            ..self
        }
    }

    /// All of the browser on one core (the driver's throttling does not slow workers).
    pub fn one_core(self) -> Self {
        Self {
            one_core: true,
            ..self
        }
    }

    /// Keeps its profile in this folder, which stays; otherwise it is new and goes at the end.
    pub fn profile(self, folder: &Path) -> Self {
        Self {
            profile: Some(folder.to_owned()),
            ..self
        }
    }

    /// Writes down every request of the whole browser, workers and its own included, in this file,
    /// which is whole once the browser is closed; see [`network::all`](crate::network::all).
    pub fn net_log(self, file: &Path) -> Self {
        Self {
            net_log: Some(file.to_owned()),
            ..self
        }
    }

    /// One more flag.
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(flag.to_owned());
        self
    }

    /// Its camera sees this film, again and again, and the person always allows it.
    pub fn camera(self, film: &Path) -> Self {
        self.flag("--use-fake-device-for-media-stream")
            .flag("--use-fake-ui-for-media-stream")
            .flag(&format!(
                "--use-file-for-fake-video-capture={}",
                film.display()
            ))
    }

    /// One of Firefox's preferences, as in `about:config`.
    pub fn preference(mut self, name: &str, value: Value) -> Self {
        self.preferences.push((name.to_owned(), value));
        self
    }

    /// WebKit's driver does not wait for pages to load: a page that comes out of the back-forward cache
    /// has no load, and it would wait for it. The others wait rightly, and go on doing so.
    pub fn waiting_for_no_load(self) -> Self {
        Self {
            waits_for_loads: false,
            ..self
        }
    }

    /// Whether any browser of this engine that runs already will do, with a page of its own.
    pub(crate) fn can_share(&self) -> bool {
        let own = [
            self.alone,
            self.tells_requests,
            self.dark && self.engine != Engine::Chromium,
            !self.scripts,
            self.one_core,
            self.profile.is_some(),
            self.net_log.is_some(),
            !self.flags.is_empty(),
            !self.preferences.is_empty(),
            !self.waits_for_loads,
            self.proxy.is_some(),
        ];
        !own.contains(&true)
    }

    /// Opens a page in a browser that runs already, or starts one, and attaches the driver.
    pub async fn open(self) -> Result<Browser> {
        let (running, own_profile, driver) = match shared::take(&self).await {
            Some(waiting) => (waiting.running, Some(waiting.profile), waiting.driver),
            None => self.start().await?,
        };
        let profile = self
            .profile
            .clone()
            .or(own_profile.as_deref().map(Path::to_path_buf));
        let browser = Browser {
            shared: self.can_share(),
            large: self.width >= shared::LARGE,
            engine: self.engine,
            driver: Some(driver),
            running: Some(running),
            profile: profile.unwrap_or_default(),
            own_profile,
        };
        if self.engine == Engine::Chromium {
            browser.look(self.width, self.height, self.touch).await?;
            browser.prefers_dark(self.dark).await?;
        } else {
            browser.window_of(self.width, self.height).await?;
        }
        Ok(browser)
    }

    async fn start(&self) -> Result<(Running, Option<Folder>, WebDriver)> {
        let own_profile = match &self.profile {
            Some(_) => None,
            None => Some(Folder::fresh("profile")?),
        };
        let own = own_profile.as_deref().map(Path::to_path_buf);
        let profile = self.profile.clone().or(own).unwrap_or_default();
        fs::create_dir_all(&profile)?;
        let running = self.engine.start(self, &profile).await?;
        let driver = running.attach().await?;
        Ok((running, own_profile, driver))
    }
}

/// A running browser with its driver; all of the driver's own methods can be called on it.
///
/// It is killed when dropped; [`close`](Self::close) ends it as a person would.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    driver: Option<WebDriver>,
    // Killed before the profile's folder goes.
    running: Option<Running>,
    profile: PathBuf,
    own_profile: Option<Folder>,
    /// Whether it can be used again, by others.
    shared: bool,
    /// Whether its window is that of a desktop.
    large: bool,
}

impl Deref for Browser {
    type Target = WebDriver;

    #[allow(
        clippy::expect_used,
        reason = "only close, kill and drop take the driver, and they take the browser with it"
    )]
    fn deref(&self) -> &WebDriver {
        self.driver
            .as_ref()
            .expect("the driver is there as long as the browser")
    }
}

impl Browser {
    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// A DevTools command, in Chromium.
    pub async fn tools(&self, method: &str, parameters: Value) -> Result<Value> {
        if self.engine != Engine::Chromium {
            return Err(self.engine.cannot(method));
        }
        Ok(self.cdp().send_raw(method, parameters).await?)
    }

    /// What an expression of JavaScript gives (a promise is waited for).
    pub async fn ask(&self, expression: &str) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             Promise.resolve().then(async () => ({expression}))
               .then(value => done({{ value: value === undefined ? null : value }}), error => done({{ error: String(error) }}));"
        );
        let mut answer: Value = self.execute_async(script, Vec::new()).await?.convert()?;
        match answer.get("error") {
            Some(error) => Err(format!("{expression}: {error}").into()),
            None => Ok(answer["value"].take()),
        }
    }

    /// The profile's folder.
    pub fn profile_folder(&self) -> &Path {
        &self.profile
    }

    /// The id of the browser's first process (in WebKit, of the driver that began it).
    pub fn id(&self) -> u32 {
        self.running
            .as_ref()
            .map_or(0, |running| running.browser.id())
    }

    /// What scripts and the browser itself said on the console, in Chromium: errors, refused loads.
    pub async fn console(&self) -> Result<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Err(self.engine.cannot("reading the console"));
        }
        let entries = self.browser_log().await?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// Closes it as a person does, and waits until it is gone; one that others can use stays for them, without its
    /// page. Gives the profile's folder, which stays only if it was given.
    pub async fn close(mut self) -> Result<PathBuf> {
        if self.shared
            && let (Some(running), Some(driver), Some(profile)) = (
                self.running.take(),
                self.driver.take(),
                self.own_profile.take(),
            )
        {
            shared::give_back(self.engine, self.large, running, driver, profile).await;
            return Ok(self.profile.clone());
        }
        let Some(mut running) = self.running.take() else {
            return Err("it is closed already".into());
        };
        if self.engine == Engine::WebKit {
            // The driver ends the browser, and stays itself.
            if let Some(driver) = self.driver.take() {
                driver.quit().await?;
            }
            return Ok(self.profile.clone());
        }
        if self.engine == Engine::Chromium {
            // The answer may be lost with the browser.
            self.tools("Browser.close", json!({})).await.ok();
        } else {
            running.browser.ask_to_end();
        }
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
        if !running.browser.wait(Duration::from_secs(20))? {
            return Err(format!("{} did not close", self.engine).into());
        }
        Ok(self.profile.clone())
    }

    /// Kills it, as a crash or an empty battery does. Gives the profile's folder, which stays only if it
    /// was given.
    pub fn kill(mut self) -> PathBuf {
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
        drop(self.running.take());
        self.profile.clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver would try to end its session politely with a browser that is being killed.
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
    }
}

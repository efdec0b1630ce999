//! A browser like a user's, with its driver: Chromium, or another [`Engine`].

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

/// The settings of a browser.
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
    /// A small phone: 360 by 740, with touch.
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

    /// Starts new processes for it, for tests in which earlier use would matter.
    pub fn alone(self) -> Self {
        Self {
            alone: true,
            ..self
        }
    }

    /// Makes its driver log the requests of pages ([`Browser::requests`]), which most tests do not need.
    pub fn telling_requests(self) -> Self {
        Self {
            tells_requests: true,
            ..self
        }
    }

    /// Sends all requests, also those to this machine, through a proxy on this port.
    pub fn proxy(self, port: u16) -> Self {
        Self {
            proxy: Some(port),
            ..self
        }
    }

    /// Uses another engine than Chromium. What it does not support fails on use; touch is Chromium's alone.
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

    /// Sets the size of the viewport.
    pub fn size(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    /// The user prefers a dark colour scheme.
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

    /// Runs the whole browser on one core (the driver's throttling does not slow workers).
    pub fn one_core(self) -> Self {
        Self {
            one_core: true,
            ..self
        }
    }

    /// Stores its profile in this folder, which stays; otherwise the profile is temporary.
    pub fn profile(self, folder: &Path) -> Self {
        Self {
            profile: Some(folder.to_owned()),
            ..self
        }
    }

    /// Logs every request of the whole browser, including workers and its own, to this file, which is complete once the
    /// browser is closed; see [`network::all`](crate::network::all).
    pub fn net_log(self, file: &Path) -> Self {
        Self {
            net_log: Some(file.to_owned()),
            ..self
        }
    }

    /// Adds a flag.
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(flag.to_owned());
        self
    }

    /// Its camera shows this film in a loop, and the user always allows it.
    pub fn camera(self, film: &Path) -> Self {
        self.flag("--use-fake-device-for-media-stream")
            .flag("--use-fake-ui-for-media-stream")
            .flag(&format!(
                "--use-file-for-fake-video-capture={}",
                film.display()
            ))
    }

    /// Sets a Firefox preference, as in `about:config`.
    pub fn preference(mut self, name: &str, value: Value) -> Self {
        self.preferences.push((name.to_owned(), value));
        self
    }

    /// WebKit's driver does not wait for pages to load: a page from the back-forward cache has no load event, for which
    /// it would wait. The other drivers handle this correctly and are unaffected.
    pub fn waiting_for_no_load(self) -> Self {
        Self {
            waits_for_loads: false,
            ..self
        }
    }

    /// Whether any running browser of this engine will do, with its own page.
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

    /// Opens a page in a running browser, or starts one, and attaches the driver.
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
/// It is killed when dropped; [`close`](Self::close) ends it as a user would.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    driver: Option<WebDriver>,
    // Killed before the profile's folder is removed.
    running: Option<Running>,
    profile: PathBuf,
    own_profile: Option<Folder>,
    /// Whether other tests can reuse it.
    shared: bool,
    /// Whether its window has desktop size.
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
    /// Returns its engine.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Sends a DevTools command, in Chromium.
    pub async fn tools(&self, method: &str, parameters: Value) -> Result<Value> {
        if self.engine != Engine::Chromium {
            return Err(self.engine.cannot(method));
        }
        Ok(self.cdp().send_raw(method, parameters).await?)
    }

    /// Evaluates a JavaScript expression (and awaits a promise).
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

    /// Returns the profile's folder.
    pub fn profile_folder(&self) -> &Path {
        &self.profile
    }

    /// Returns the id of the browser's first process (in WebKit, of the driver that started it).
    pub fn id(&self) -> u32 {
        self.running
            .as_ref()
            .map_or(0, |running| running.browser.id())
    }

    /// Returns the console messages of scripts and the browser itself, in Chromium: errors, refused loads.
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

    /// Closes it as a user does, and waits until it has ended; one that other tests can reuse stays, without its page.
    /// Returns the profile's folder, which stays only if it was set.
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
            // The driver ends the browser, and keeps running itself.
            if let Some(driver) = self.driver.take() {
                driver.quit().await?;
            }
            return Ok(self.profile.clone());
        }
        if self.engine == Engine::Chromium {
            // The response may be lost with the browser.
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

    /// Does something while it stands still. A browser that writes while its files are read may move one from a name that
    /// is still to be read to one that was.
    pub fn while_stopped<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let running = self.running.as_ref().ok_or("the browser is not running")?;
        running.browser.while_stopped(work)
    }

    /// Kills it, as a crash or an empty battery does. Returns the profile's folder, which stays only if it was set.
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
        // The driver would try to close its session with a browser that is being killed.
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
    }
}

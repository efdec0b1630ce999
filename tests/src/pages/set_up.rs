//! The page where a host without a terminal sets the site up.

use crate::{Result, browser::Browser, interactions::a_moment};
use serde_json::json;
use std::{
    cell::Cell,
    time::{Duration, Instant},
};
use thirtyfour::{By, WebElement, components::SelectElement};

/// Making a whole site, with everything compressed, takes a while.
const MAKING: Duration = Duration::from_secs(120);

/// The form. Its fields are named by their paths, such as `services.0.call`.
#[derive(Debug)]
pub struct SetUp<'a> {
    browser: &'a Browser,
    clicks: Cell<usize>,
    letters: Cell<usize>,
}

/// What is wrong beside a field: its path, and the words.
const WRONG: &str = "[...document.querySelectorAll('.wrong:not([hidden])')].map(part => [part.parentElement.dataset.path, part.textContent])";

impl Browser {
    /// Goes to the form, and waits until it is there.
    pub async fn set_up(&self, address: &str) -> Result<SetUp<'_>> {
        self.goto(format!("{address}/set-up.html")).await?;
        let page = SetUp {
            browser: self,
            clicks: Cell::new(0),
            letters: Cell::new(0),
        };
        page.until("!document.getElementById('form').hidden")
            .await?;
        Ok(page)
    }
}

impl SetUp<'_> {
    /// Waits until this is true.
    async fn until(&self, expression: &str) -> Result {
        let begun = Instant::now();
        while self.browser.ask(expression).await? != json!(true) {
            if begun.elapsed() > MAKING {
                return Err(format!("it never comes to `{expression}`").into());
            }
            a_moment(begun).await;
        }
        Ok(())
    }

    /// Finds a control, and scrolls it to where nothing is in the way.
    async fn control(&self, path: &str) -> Result<WebElement> {
        self.in_the_middle(By::Id(path)).await
    }

    async fn in_the_middle(&self, by: By) -> Result<WebElement> {
        let element = self.browser.find(by).await?;
        let centre = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let given = vec![element.to_json()?];
        self.browser.execute(centre, given).await?;
        Ok(element)
    }

    fn clicked(&self) {
        self.clicks.set(self.clicks.get() + 1);
    }

    /// Writes in a field, in place of what it has.
    pub async fn write(&self, path: &str, words: &str) -> Result {
        let control = self.control(path).await?;
        control.clear().await?;
        control.send_keys(words).await?;
        self.clicked();
        self.letters.set(self.letters.get() + words.chars().count());
        Ok(())
    }

    /// Chooses from a list, by what is shown.
    pub async fn choose(&self, path: &str, words: &str) -> Result {
        let list = SelectElement::new(&self.control(path).await?).await?;
        list.select_by_exact_text(words).await?;
        self.clicked();
        self.clicked();
        Ok(())
    }

    /// Sets a day. Browsers write days in different orders, so it is set as a date picker would.
    pub async fn day(&self, path: &str, day: &str) -> Result {
        let set = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }))";
        let control = self.control(path).await?.to_json()?;
        self.browser.execute(set, vec![control, json!(day)]).await?;
        self.clicked();
        self.clicked();
        Ok(())
    }

    /// Ticks a box, or takes the tick away: in a group by its value, or alone.
    pub async fn tick(&self, path: &str, value: Option<&str>) -> Result {
        let selector = match value {
            Some(value) => format!("[data-path=\"{path}\"] input[value=\"{value}\"]"),
            None => format!("[id=\"{path}\"]"),
        };
        self.click(&selector).await
    }

    /// Presses what this selector finds.
    pub async fn click(&self, selector: &str) -> Result {
        self.in_the_middle(By::Css(selector)).await?.click().await?;
        self.clicked();
        Ok(())
    }

    /// Adds a row to a list.
    pub async fn add(&self, list: &str) -> Result {
        self.click(&format!("[data-add={list}]")).await
    }

    /// Presses a button, and waits until this is said.
    pub async fn press(&self, button: &str, said: &str) -> Result {
        self.click(&format!("#{button}")).await?;
        self.until(&format!(
            "!document.querySelector('[data-said={said}]').hidden"
        ))
        .await
    }

    /// Asks whether it is right, and returns what is said to be wrong, by the fields' paths.
    pub async fn wrong(&self) -> Result<Vec<(String, String)>> {
        self.click("#check").await?;
        Ok(serde_json::from_value(self.browser.ask(WRONG).await?)?)
    }

    /// Returns what a field has.
    pub async fn value(&self, path: &str) -> Result<String> {
        let value = self.control(path).await?.prop("value").await?;
        value.ok_or_else(|| format!("{path} has no value").into())
    }

    /// Returns how much was clicked, and how many letters were typed.
    #[must_use]
    pub fn effort(&self) -> (usize, usize) {
        (self.clicks.get(), self.letters.get())
    }
}

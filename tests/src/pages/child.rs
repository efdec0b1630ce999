//! A child and an officer: the officer's page, a meeting, and what the child does.

use crate::{
    Result,
    browser::Browser,
    interactions::{PATIENCE, a_moment},
};
use std::time::Instant;
use thirtyfour::By;

/// The officer's page, with the path of meetings once they have confirmed that they are with the child.
#[derive(Debug)]
pub struct Officer<'a>(pub &'a Browser);

impl<'a> Officer<'a> {
    /// Opens it from the first page.
    pub async fn from_first(browser: &'a Browser) -> Result<Self> {
        browser.tap("child").await?;
        browser.see("before-first").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Confirms "I have read this and I am with the child".
    pub async fn begin(&self) -> Result {
        self.0.tap("officer-open").await?;
        self.0.see("meeting").await?;
        Ok(())
    }

    /// Opens a meeting by number, from 1.
    pub async fn meeting(&self, number: usize) -> Result<AtMeeting<'a>> {
        let doors = self.0.find_all(By::Css("[data-testid=meeting]")).await?;
        let door = doors.get(number - 1).ok_or("there is no such meeting")?;
        self.0.press(door).await?;
        AtMeeting::here(self.0).await
    }
}

/// One meeting, as the officer sees it.
#[derive(Debug)]
pub struct AtMeeting<'a>(pub &'a Browser);

impl<'a> AtMeeting<'a> {
    async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("meeting-end").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Returns the names of the exercises.
    pub async fn exercises(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for one in self.0.find_all(By::Css("[data-testid=play]")).await? {
            names.push(one.text().await?);
        }
        Ok(names)
    }

    /// Begins the n-th exercise, from 1.
    pub async fn play(&self, n: usize) -> Result<Stage<'a>> {
        let doors = self.0.find_all(By::Css("[data-testid=play]")).await?;
        self.0
            .press(doors.get(n - 1).ok_or("there is no such exercise")?)
            .await?;
        Stage::here(self.0).await
    }

    /// Opens the meeting's part of the bear's story.
    pub async fn bear(&self) -> Result<Stage<'a>> {
        self.0.tap("bear").await?;
        Stage::here(self.0).await
    }

    /// Begins the closing part of the meeting.
    pub async fn end(&self) -> Result<Stage<'a>> {
        self.0.tap("meeting-end").await?;
        Stage::here(self.0).await
    }

    /// Ends the meeting, up to the record that the officer may copy. If asked whether it may be saved, the child
    /// answers `keep`.
    pub async fn to_the_record(&self, keep: bool) -> Result {
        let stage = self.end().await?;
        while self.0.sees("ending-next").await? {
            if self.0.sees("keep-yes").await? {
                let answer = if keep { "keep-yes" } else { "keep-no" };
                self.0.tap(answer).await?;
            }
            let before = self.0.read("says").await?;
            self.0.tap("ending-next").await?;
            let begun = Instant::now();
            while self.0.read("says").await? == before {
                if begun.elapsed() > PATIENCE {
                    return Err(format!("it still says \"{before}\"").into());
                }
                a_moment(begun).await;
            }
        }
        stage.grown_up().await?;
        self.0.see("record").await?;
        self.0.has_arrived().await
    }

    /// Goes back to the path.
    pub async fn back(&self) -> Result<Officer<'a>> {
        self.0.tap("back").await?;
        self.0.see("meeting").await?;
        self.0.has_arrived().await?;
        Ok(Officer(self.0))
    }
}

/// The child's screen.
#[derive(Debug)]
pub struct Stage<'a>(pub &'a Browser);

impl<'a> Stage<'a> {
    async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("grown-up").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Presses a button until it is gone.
    pub async fn again_and_again(&self, name: &str) -> Result {
        for _ in 0..40 {
            if !self.0.sees(name).await? {
                return Ok(());
            }
            self.0.tap(name).await?;
        }
        Err(format!("`{name}` never ends").into())
    }

    /// Presses the first few of the choices, or all if there are fewer.
    pub async fn pick(&self, name: &str, few: usize) -> Result {
        for n in 0..few {
            let all = self
                .0
                .find_all(By::Css(format!("[data-testid='{name}']")))
                .await?;
            match all.get(n) {
                Some(one) => self.0.press(one).await?,
                None if n > 0 => break,
                None => return Err(format!("there is no `{name}`").into()),
            }
        }
        Ok(())
    }

    /// Presses "All done" and waits for the confirmation.
    pub async fn finish(&self) -> Result {
        self.0.tap("play-done").await?;
        self.0.see("well-done").await?;
        Ok(())
    }

    /// Presses the four numbers that the grown-up is asked for.
    pub async fn grown_up(&self) -> Result {
        const NAMES: [&str; 9] = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        ];
        self.0.tap("grown-up").await?;
        let asked = self.0.see("gate-ask").await?;
        let order = asked.attr("data-order").await?.ok_or("no order")?;
        let keys: Vec<usize> = order
            .chars()
            .filter_map(|digit| digit.to_digit(10))
            .map(|digit| digit as usize)
            .collect();
        // In English the words name the same numbers.
        if self.0.ask("document.documentElement.lang").await? == "en" {
            let names: Vec<&str> = keys.iter().map(|key| NAMES[key - 1]).collect();
            let says = asked.text().await?;
            if !says.ends_with(&names.join(", ")) {
                return Err(format!("{says} is not {order}").into());
            }
        }
        for key in keys {
            self.0.tap(&format!("gate-{key}")).await?;
        }
        self.0.gone("gate-ask").await?;
        Ok(())
    }

    /// The same, and returns to the meeting.
    pub async fn out(&self) -> Result<AtMeeting<'a>> {
        self.grown_up().await?;
        AtMeeting::here(self.0).await
    }
}

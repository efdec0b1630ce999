//! People I trust.

use super::Person;
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The people.
#[derive(Debug)]
pub struct People<'a>(pub &'a Browser);

impl<'a> People<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("person").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Adds a person.
    pub async fn add(&self, name: &str) -> Result<Person<'a>> {
        self.0.fill("person", name).await?;
        self.0.tap("person-add").await?;
        Person::here(self.0).await
    }

    /// Adds a worker.
    pub async fn add_worker(&self, name: &str) -> Result<Person<'a>> {
        self.0.tap("by-agency").await?;
        self.0.fill("worker", name).await?;
        self.0.tap("worker-add").await?;
        Person::here(self.0).await
    }

    /// Returns how many there are.
    pub async fn count(&self) -> Result<usize> {
        Ok(self.0.find_all(By::Css(DOORS)).await?.len())
    }

    /// Opens the n-th of them, from 1.
    pub async fn open(&self, n: usize) -> Result<Person<'a>> {
        let door = format!("li:nth-child({n}) > {DOORS}");
        self.0.press(&self.0.within(&door).await?).await?;
        Person::here(self.0).await
    }
}

const DOORS: &str = "[data-testid=person-open]";

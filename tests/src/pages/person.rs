//! One person.

use super::People;
use crate::{Result, browser::Browser};

/// One person.
#[derive(Debug)]
pub struct Person<'a>(pub &'a Browser);

impl<'a> Person<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("name").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Enters who they are.
    pub async fn relation(&self, words: &str) -> Result {
        self.0.fill("relation", words).await
    }

    /// Enters how to reach them.
    pub async fn reach(&self, words: &str) -> Result {
        self.0.fill("reach", words).await
    }

    /// Enters a worker's agency.
    pub async fn agency(&self, words: &str) -> Result {
        self.0.fill("agency", words).await
    }

    /// Enters what a worker does.
    pub async fn does(&self, words: &str) -> Result {
        self.0.fill("does", words).await
    }

    /// Gives them a role.
    pub async fn role(&self, role: u16) -> Result {
        self.0.unfold("person-roles").await?;
        self.0.tap(&format!("role-{role}")).await
    }

    /// Whether they have a role.
    pub async fn has_role(&self, role: u16) -> Result<bool> {
        self.0.unfold("person-roles").await?;
        let role = self.0.see(&format!("role-{role}")).await?;
        Ok(role.is_selected().await?)
    }

    /// Writes a note on them.
    pub async fn note(&self, words: &str) -> Result {
        self.0.unfold("person-more").await?;
        self.0.fill("person-note", words).await
    }

    /// Returns the note on them.
    pub async fn noted(&self) -> Result<String> {
        self.0.unfold("person-more").await?;
        self.0.value("person-note").await
    }

    /// Leaves them out of copies and off paper.
    pub async fn keep_private(&self) -> Result {
        self.0.unfold("person-more").await?;
        self.0.tap("private").await
    }

    /// Removes them.
    pub async fn remove(self) -> Result<People<'a>> {
        self.0.unfold("person-more").await?;
        self.0.tap("person-remove").await?;
        People::here(self.0).await
    }

    /// Goes back to the people.
    pub async fn back(&self) -> Result<People<'a>> {
        self.0.tap("back").await?;
        People::here(self.0).await
    }
}

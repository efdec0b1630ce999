//! One person.

use super::People;
use crate::{Result, browser::Browser};

/// One person.
#[derive(Debug)]
pub struct Person<'a>(pub &'a Browser);

impl<'a> Person<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("relation").await?;
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

    /// Gives them a role.
    pub async fn role(&self, role: u16) -> Result {
        self.0.tap(&format!("role-{role}")).await
    }

    /// Whether they have a role.
    pub async fn has_role(&self, role: u16) -> Result<bool> {
        let role = self.0.see(&format!("role-{role}")).await?;
        Ok(role.is_selected().await?)
    }

    /// Writes a note on them.
    pub async fn note(&self, words: &str) -> Result {
        self.0.fill("person-note", words).await
    }

    /// Goes back to the people.
    pub async fn back(&self) -> Result<People<'a>> {
        self.0.tap("back").await?;
        People::here(self.0).await
    }
}

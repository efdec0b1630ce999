//! Reviews of the plan.

use super::Review;
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The list of reviews.
#[derive(Debug)]
pub struct Reviews<'a>(pub &'a Browser);

impl<'a> Reviews<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("meetings").await?;
        browser.has_arrived().await?;
        // Opens the folded parts, as a user looking for them does.
        browser
            .ask("document.querySelectorAll('#app main details').forEach(folded => { folded.open = true; })")
            .await?;
        Ok(Self(browser))
    }

    /// Enters the day on which their programme starts, and how many weeks it takes.
    pub async fn programme(&self, day: &[String; 3], weeks: &str) -> Result {
        self.day(0, day).await?;
        self.0.rewrite("programme-weeks", weeks).await
    }

    /// Enters the day on which it stopped or they left it.
    pub async fn stopped(&self, day: &[String; 3]) -> Result {
        self.day(1, day).await
    }

    async fn day(&self, place: usize, [day, month, year]: &[String; 3]) -> Result {
        self.0
            .ask(&format!(
                "(() => {{
                  const fields = document.querySelectorAll('#app main .day')[{place}];
                  for (const [name, value] of [['day-day', '{day}'], ['day-month', '{month}'], ['day-year', '{year}']]) {{
                    const field = fields.querySelector(`[data-testid=${{name}}]`);
                    field.value = value;
                    field.dispatchEvent(new Event('input', {{ bubbles: true }}));
                    field.dispatchEvent(new Event('change', {{ bubbles: true }}));
                  }}
                }})()"
            ))
            .await?;
        Ok(())
    }

    /// Returns the coming reviews, in order: reason and date.
    pub async fn coming(&self) -> Result<Vec<String>> {
        self.says("review-coming").await
    }

    /// Returns the finished reviews, the last first: reason and date.
    pub async fn done(&self) -> Result<Vec<String>> {
        self.says("review-done").await
    }

    async fn says(&self, doors: &str) -> Result<Vec<String>> {
        let mut says = Vec::new();
        for door in self
            .0
            .find_all(By::Css(format!("[data-testid={doors}]")))
            .await?
        {
            says.push(door.text().await?);
        }
        Ok(says)
    }

    /// Opens the n-th coming review, from 1.
    pub async fn begin(&self, n: usize) -> Result<Review<'a>> {
        self.press("review-coming", n).await
    }

    /// Begins a review today, without giving a reason.
    pub async fn today(&self) -> Result<Review<'a>> {
        self.0.tap("review-today").await?;
        Review::here(self.0).await
    }

    /// Begins a review for the n-th reason that is offered, from 1.
    pub async fn because(&self, n: usize) -> Result<Review<'a>> {
        self.press("review-new", n).await
    }

    /// Opens the n-th finished review, from 1.
    pub async fn read(&self, n: usize) -> Result<Review<'a>> {
        self.press("review-done", n).await
    }

    async fn press(&self, doors: &str, n: usize) -> Result<Review<'a>> {
        let doors = self
            .0
            .find_all(By::Css(format!("[data-testid={doors}]")))
            .await?;
        let door = doors.get(n - 1).ok_or("there is no such time")?;
        self.0.press(door).await?;
        Review::here(self.0).await
    }
}

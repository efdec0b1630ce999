//! The page that shows a host whether numbers.txt is valid.

use crate::{Result, browser::Browser, interactions::a_moment};
use std::time::{Duration, Instant};

/// Its result.
#[derive(Clone, Debug)]
pub struct Check {
    /// Which part of the page is shown: `none`, `failed`, `nothing`, `right` or `wrong`.
    pub part: String,
    /// The lines in it.
    pub lines: Vec<String>,
}

const SHOWN: &str = "(() => {
    const shown = [...document.querySelectorAll('[data-part]')].filter(part => !part.hidden);
    return shown.map(part => [part.id, ...[...part.querySelectorAll('li')].map(line => line.textContent)]);
})()";

impl Browser {
    /// Goes to the page for hosts, and waits for its result.
    pub async fn check(&self, address: &str) -> Result<Check> {
        self.goto(format!("{address}/check.html")).await?;
        let begun = Instant::now();
        loop {
            let mut shown: Vec<Vec<String>> = serde_json::from_value(self.ask(SHOWN).await?)?;
            let one = shown.pop().ok_or("it shows nothing")?;
            if let ([], Some((part, lines))) = (shown.as_slice(), one.split_first())
                && part != "looking"
            {
                return Ok(Check {
                    part: part.clone(),
                    lines: lines.to_vec(),
                });
            }
            if begun.elapsed() > Duration::from_secs(15) {
                return Err(format!("it comes to nothing: {one:?} {shown:?}").into());
            }
            a_moment(begun).await;
        }
    }
}

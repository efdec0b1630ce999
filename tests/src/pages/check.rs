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

const FAULTS: &str = "(() => {
    const ended = ['server-right', 'server-wrong', 'server-failed'].some(id => !document.getElementById(id).hidden);
    const all = ['cached', 'instead', 'copies', 'half'].filter(id => !document.getElementById(id).hidden);
    return ended ? all : null;
})()";

impl Browser {
    /// Returns the faults of the server that the page for hosts shows, once it has looked.
    pub async fn faults_of_the_server(&self) -> Result<Vec<String>> {
        let begun = Instant::now();
        loop {
            let shown: Option<Vec<String>> = serde_json::from_value(self.ask(FAULTS).await?)?;
            match shown {
                Some(shown) => return Ok(shown),
                None if begun.elapsed() > Duration::from_secs(60) => {
                    return Err("it does not come to an end".into());
                }
                None => a_moment(begun).await,
            }
        }
    }

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

//! Checks a server's headers with outside tools: csp_evaluator, and the rules of MDN's Observatory.

use crate::Result;
use xtask::step;

/// Their findings.
#[derive(Clone, Debug)]
pub struct Judged {
    /// A line for each finding and each rule; those that fail contain `FAILS`.
    pub words: String,
    /// Whether all passed.
    pub well: bool,
}

/// Requests these addresses and checks the responses (`tests/audits/headers.mjs`).
pub fn headers(addresses: &[String]) -> Result<Judged> {
    let output = step::command("node")
        .arg("tests/audits/headers.mjs")
        .args(addresses)
        .output()?;
    // 1 means findings; any other code means that the check itself failed.
    let words = String::from_utf8_lossy(&output.stdout).into_owned();
    let well = output.status.success();
    if !well && (output.status.code() != Some(1) || !words.contains("FAILS")) {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!("the judge of headers broke: {words}{why}").into());
    }
    Ok(Judged { words, well })
}

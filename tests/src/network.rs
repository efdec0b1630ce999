//! Requests.
//!
//! Three sources: the page's own requests ([`Browser::requests`]), the server's log (`server.asked()`), and, for a
//! browser opened with `net_log`, every request of the whole browser ([`all`]), including workers and its own.

use crate::{Result, browser::Browser};
use serde_json::Value;
use std::{fs, path::Path};

/// A request made by a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// The full URL.
    pub url: String,
    /// Whether it had a body.
    pub body: bool,
    /// Whether the URL had a query.
    pub query: bool,
}

impl Browser {
    /// Returns the page's requests since the last call, for a browser opened with
    /// [`telling_requests`](crate::browser::Settings::telling_requests).
    pub async fn requests(&self) -> Result<Vec<Request>> {
        let mut requests = Vec::new();
        for entry in self.get_log("performance").await? {
            let said: Value = serde_json::from_str(&entry.message)?;
            let message = &said["message"];
            if message["method"] != "Network.requestWillBeSent" {
                continue;
            }
            let request = &message["params"]["request"];
            let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
            requests.push(Request {
                method: text("method"),
                url: text("url"),
                body: request["hasPostData"].as_bool().unwrap_or(false),
                query: text("url").contains('?'),
            });
        }
        Ok(requests)
    }
}

/// Returns every URL that a browser opened with `net_log` requested, in order. The browser must be closed.
pub fn all(net_log: &Path) -> Result<Vec<String>> {
    Ok(begun(net_log)?.into_iter().map(|(url, _)| url).collect())
}

/// Returns those of [`all`] that pages of this site (`http://localhost`, without a port) and their workers made; so not
/// the browser's own, such as for the time or for updates.
pub fn of_pages(net_log: &Path, site: &str) -> Result<Vec<String>> {
    let ours = begun(net_log)?
        .into_iter()
        .filter(|(_, whose)| whose.contains(site));
    Ok(ours.map(|(url, _)| url).collect())
}

/// The URL of each request, and on whose behalf it was made.
fn begun(net_log: &Path) -> Result<Vec<(String, String)>> {
    let bytes = fs::read(net_log)?;
    // A killed browser leaves the list unclosed.
    let log: Value = match serde_json::from_slice(&bytes) {
        Ok(log) => log,
        Err(_) => {
            let text = String::from_utf8_lossy(&bytes);
            serde_json::from_str(&format!("{}]}}", text.trim_end().trim_end_matches(',')))?
        }
    };
    let kind = &log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"];
    if kind.is_null() {
        return Err("the log does not say what a request is called".into());
    }
    let events = log["events"].as_array().ok_or("the log has no events")?;
    let requests = events.iter().filter(|event| &event["type"] == kind);
    let said = |event: &Value, what: &str| {
        event["params"][what]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    Ok(requests
        .filter(|event| event["params"]["url"].is_string())
        .map(|event| {
            let whose = ["network_isolation_key", "initiator"]
                .map(|what| said(event, what))
                .concat();
            // Never sent: what follows a # stays in the browser.
            let url = said(event, "url");
            let sent = url.split_once('#').map_or(url.as_str(), |(sent, _)| sent);
            (sent.to_owned(), whose)
        })
        .collect())
}

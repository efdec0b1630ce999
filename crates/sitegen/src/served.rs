//! Checks that a site sends what was published, as browsers request it: uncompressed, and compressed both ways. The
//! result covers what the site sends to this machine now; it could send something else to others.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::compress;
use crate::hashes::{Hashed, sha256};
use crate::headers;

/// A site's response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code, such as 200.
    pub status: u16,
    /// The headers, with names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body, as sent.
    pub body: Vec<u8>,
}

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// curl is missing.
    #[error("curl cannot be run ({0}); install it")]
    NoCurl(std::io::Error),
    /// curl's error message.
    #[error("{0}")]
    NoAnswer(String),
    /// A response that is not HTTP.
    #[error("the answer cannot be read")]
    NotHttp,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The file.
    pub file: String,
    /// Whether it is one of the host's own.
    pub hosts: bool,
    /// What is different.
    pub what: String,
}

/// The encodings a browser may request.
const ENCODINGS: [&str; 3] = ["identity", "br", "gzip"];

/// Returns every difference between a site and this list of files and these headers (the text of `headers.json`);
/// empty if all is as published. `ask` takes an address and an encoding.
///
/// # Errors
/// If the site does not respond at all.
pub fn differences(
    site: &str,
    files: &[Hashed],
    headers: &str,
    ask: &dyn Fn(&str, &str) -> Result<Answer, AskError>,
) -> Result<Vec<Difference>, AskError> {
    let site = site.trim_end_matches('/');
    let wanted = wanted(headers);
    let mut found = Vec::new();
    for file in files {
        // The page's own address is the short one; some hosts redirect the long one to it.
        let path = if file.name == "index.html" {
            ""
        } else {
            &file.name
        };
        let mut differs = |what: String| {
            let difference = Difference {
                file: file.name.clone(),
                hosts: file.is_hosts(),
                what,
            };
            if !found.contains(&difference) {
                found.push(difference);
            }
        };
        for encoding in ENCODINGS {
            let answer = ask(&format!("{site}/{path}"), encoding)?;
            if answer.status != 200 {
                differs(format!("is answered with {}", answer.status));
                continue;
            }
            let sent_as = answer
                .headers
                .get("content-encoding")
                .map_or("", String::as_str);
            // The host may have changed it on the server since; it only has to arrive.
            let may_differ = file.name == content::NUMBERS_FILE;
            let same = may_differ
                || compress::opened(&answer.body, sent_as)
                    .is_ok_and(|bytes| sha256(&bytes) == file.sha256);
            if !same {
                let how = if sent_as.is_empty() {
                    "as it is"
                } else {
                    sent_as
                };
                differs(format!("differs from what was published (sent: {how})"));
            }
            let kept = (
                "cache-control".to_owned(),
                headers::cache(&file.name).to_owned(),
            );
            for (name, value) in wanted.iter().chain([(&kept.0, &kept.1)]) {
                match answer.headers.get(name) {
                    Some(sent) if sent == value => {}
                    Some(sent) => differs(format!(
                        "has the header {name} with `{sent}` instead of `{value}`"
                    )),
                    None => differs(format!("lacks the header {name}")),
                }
            }
        }
    }
    Ok(found)
}

fn wanted(headers: &str) -> BTreeMap<String, String> {
    let json: Value = serde_json::from_str(headers).unwrap_or_default();
    let all = json.get("all").and_then(Value::as_object);
    let small = |(name, value): (&String, &Value)| {
        (
            name.to_ascii_lowercase(),
            value.as_str().unwrap_or_default().to_owned(),
        )
    };
    all.into_iter().flatten().map(small).collect()
}

/// Makes a request with curl, which every system that hosts use has.
///
/// # Errors
/// If there is no curl, or no response.
pub fn curl(url: &str, encoding: &str) -> Result<Answer, AskError> {
    let output = Command::new("curl")
        // The user may have a curl configuration.
        .args([
            "--disable",
            "--silent",
            "--show-error",
            "--include",
            "--max-time",
            "60",
        ])
        .args(["--location", "--max-redirs", "3", "--proto", "=http,https"])
        .args([
            "--header",
            &format!("Accept-Encoding: {encoding}"),
            "--url",
            url,
        ])
        .stdin(Stdio::null())
        .output()
        .map_err(AskError::NoCurl)?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(AskError::NoAnswer(format!("{url}: {words}")));
    }
    answer(&output.stdout).ok_or(AskError::NotHttp)
}

/// Returns the last of several consecutive responses: those before it lead to it.
fn answer(mut bytes: &[u8]) -> Option<Answer> {
    loop {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let (head, body) = (bytes.get(..end)?, bytes.get(end + 4..)?);
        let head = String::from_utf8_lossy(head);
        let mut lines = head.lines();
        let status: u16 = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let leads_on = matches!(status, 100..=199 | 300..=399);
        if leads_on && body.starts_with(b"HTTP/") {
            bytes = body;
            continue;
        }
        let headers = lines.filter_map(|line| line.split_once(':'));
        return Some(Answer {
            status,
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect(),
            body: body.to_vec(),
        });
    }
}

/// Compares a site with a published folder: lists its files, and returns the differences.
///
/// # Errors
/// If the folder cannot be read or the site does not respond.
pub fn against(site: &str, published: &Path, headers: &Path) -> Result<Vec<Difference>, AskError> {
    let read =
        |error: std::io::Error| AskError::NoAnswer(format!("{}: {error}", published.display()));
    let files = crate::hashes::list(published).map_err(read)?;
    let headers = std::fs::read_to_string(headers.join(headers::JSON)).map_err(read)?;
    differences(site, &files, &headers, &curl)
}

/// Describes the differences.
///
/// # Errors
/// A line for each, if there are any.
pub fn verdict(differences: &[Difference]) -> Result<String, String> {
    if differences.is_empty() {
        return Ok("The site sends what was published, with its headers.".to_owned());
    }
    let mut words = String::new();
    for (title, hosts) in [
        ("The app", false),
        ("The host's own texts and settings", true),
    ] {
        let lines: Vec<String> = differences
            .iter()
            .filter(|one| one.hosts == hosts)
            .map(|one| format!("  {} {}", one.file, one.what))
            .collect();
        let so = if lines.is_empty() {
            "as published"
        } else {
            "not as published"
        };
        words += &format!("{title}: {so}\n");
        for line in lines {
            words += &format!("{line}\n");
        }
    }
    Err(words.trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = r#"{ "all": { "X-Frame-Options": "DENY" } }"#;

    fn files() -> Vec<Hashed> {
        ["index.html", "start-0123abcd.js", content::NUMBERS_FILE]
            .map(|name| Hashed {
                name: name.to_owned(),
                sha256: sha256(name.as_bytes()),
            })
            .into()
    }

    /// Returns the differences of a correct site whose responses are altered by `change`.
    fn found(change: impl Fn(&str, &str, &mut Answer)) -> Vec<String> {
        let ask = |url: &str, encoding: &str| {
            let name = url.strip_prefix("https://site.example/").unwrap();
            let name = if name.is_empty() { "index.html" } else { name };
            let (body, sent_as) = match encoding {
                "br" => (compress::brotli(name.as_bytes()).unwrap(), Some("br")),
                "gzip" => (compress::gzip(name.as_bytes()).unwrap(), Some("gzip")),
                _ => (name.as_bytes().to_vec(), None),
            };
            let mut headers = BTreeMap::from([
                ("x-frame-options".to_owned(), "DENY".to_owned()),
                ("cache-control".to_owned(), headers::cache(name).to_owned()),
            ]);
            headers.extend(sent_as.map(|way| ("content-encoding".to_owned(), way.to_owned())));
            let mut answer = Answer {
                status: 200,
                headers,
                body,
            };
            change(name, encoding, &mut answer);
            Ok(answer)
        };
        let found = differences("https://site.example/", &files(), HEADERS, &ask).unwrap();
        found
            .iter()
            .map(|one| format!("{} {} {}", one.file, one.hosts, one.what))
            .collect()
    }

    #[test]
    fn published_site_has_no_differences() {
        assert_eq!(found(|_, _, _| {}), [""; 0]);
    }

    #[test]
    fn altered_bytes_are_found_in_every_encoding() {
        for (encoding, body) in [
            ("identity", b"other".to_vec()),
            ("br", compress::brotli(b"other").unwrap()),
            ("gzip", compress::gzip(b"other").unwrap()),
            ("br", b"no brotli at all".to_vec()),
        ] {
            let found = found(|name, asked, answer| {
                if name.ends_with(".js") && asked == encoding {
                    answer.body.clone_from(&body);
                }
            });
            assert_eq!(found.len(), 1, "{encoding}: {found:?}");
            assert!(
                found[0].starts_with("start-0123abcd.js false differs from"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn numbers_file_may_differ_but_must_exist() {
        let numbers = |name: &str| name == content::NUMBERS_FILE;
        let changed = found(|name, asked, answer| {
            if numbers(name) && asked == "identity" {
                answer.body = b"[line]\nhide = yes\nend\n".to_vec();
            }
        });
        assert_eq!(changed, [""; 0]);
        let gone = found(|name, _, answer| {
            if numbers(name) {
                answer.status = 404;
            }
        });
        assert_eq!(gone, ["numbers.txt true is answered with 404"]);
    }

    #[test]
    fn missing_files_and_headers_are_reported_once() {
        let gone = found(|name, _, answer| {
            if name == "index.html" {
                answer.status = 404;
            }
        });
        assert_eq!(gone, ["index.html true is answered with 404"]);
        let headers = found(|_, _, answer| {
            answer.headers.remove("x-frame-options");
            answer
                .headers
                .insert("cache-control".to_owned(), "public, max-age=60".to_owned());
        });
        assert_eq!(headers.len(), 6, "{headers:?}");
        assert!(
            headers[0].contains("`public, max-age=60`") || headers[0].contains("lacks"),
            "{headers:?}"
        );
    }

    #[test]
    fn last_of_several_responses_counts() {
        let bytes = b"HTTP/1.1 308 Moved\r\nLocation: /\r\n\r\nHTTP/2 200 \r\nX-A: b: c\r\nx-empty:\r\n\r\nHTTP/ is a word\r\n\r\n";
        let read = answer(bytes).unwrap();
        assert_eq!((read.status, read.headers["x-a"].as_str()), (200, "b: c"));
        assert_eq!(read.body, b"HTTP/ is a word\r\n\r\n");
        assert_eq!(answer(b"HTTP/1.1 304 No\r\n\r\n").unwrap().status, 304);
        assert_eq!(answer(b"no http"), None);
    }
}

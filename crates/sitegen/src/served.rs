//! Checks that a site sends what was published, as browsers request it: uncompressed, and compressed both ways. The
//! result covers what the site sends to this machine now; it could send something else to others.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::archive;
use crate::compress;
use crate::hashes::{Hashed, integrity, sha256};
use crate::headers;
use crate::hosts_page;
use crate::offline;
use crate::security;

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
    /// Whether it is one that a host may make.
    pub allowed: bool,
    /// What is different.
    pub what: String,
}

/// The encodings a browser may request.
const ENCODINGS: [&str; 3] = ["identity", "br", "gzip"];

/// What was published.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// Its files.
    pub files: Vec<Hashed>,
    /// Its pages, by name.
    pub pages: BTreeMap<String, String>,
    /// Its service worker.
    pub offline: String,
    /// The text of `headers.json`.
    pub headers: String,
    /// The project as an archive, from which `set-up.html` makes the site.
    pub archive: Vec<u8>,
}

/// What arrives when a file is as it should be.
enum Expected<'a> {
    /// The bytes with this hash, in hexadecimal digits.
    Exactly(&'a str),
    /// The bytes with this hash, in the form of a page.
    Named(&'a str),
    /// This page, but for what a host may change in it.
    Page(&'a str),
    /// The bytes with this hash, an archive of this project but for what a host may change in it.
    Project(&'a str, &'a [u8]),
    /// This service worker, but for what it keeps.
    Offline(&'a str),
    /// Any bytes: the host may have changed it on the server since, and no browser takes it for code.
    Anything,
}

/// A comparison under way.
struct Check<'a> {
    site: &'a str,
    wanted: BTreeMap<String, String>,
    ask: &'a dyn Fn(&str, &str) -> Result<Answer, AskError>,
    found: Vec<Difference>,
    /// The hashes of the host's own files that its pages name.
    named: BTreeMap<String, String>,
    /// The hashes of the files that its service worker keeps, by address.
    kept: offline::Kept,
}

/// Returns every difference between a site and what was published; empty if all is as published. `ask` takes an address
/// and an encoding.
///
/// # Errors
/// If the site does not respond at all.
pub fn differences(
    site: &str,
    published: &Published,
    ask: &dyn Fn(&str, &str) -> Result<Answer, AskError>,
) -> Result<Vec<Difference>, AskError> {
    let mut check = Check {
        site: site.trim_end_matches('/'),
        wanted: wanted(&published.headers),
        ask,
        found: Vec::new(),
        named: BTreeMap::new(),
        kept: offline::Kept::new(),
    };
    // The pages first: they name the host's own texts.
    let (pages, others): (Vec<_>, Vec<_>) = published
        .files
        .iter()
        .partition(|file| published.pages.contains_key(&file.name));
    for file in pages {
        if let Some(page) = published.pages.get(&file.name) {
            check.file(&file.name, true, &Expected::Page(page))?;
        }
    }
    for file in others {
        let is_text =
            file.is_hosts() && [".bin", ".zip"].iter().any(|end| file.name.ends_with(end));
        // Those that the host has, perhaps others, are below.
        if is_text && !check.named.is_empty() {
            continue;
        }
        let expected = match file.name.as_str() {
            content::NUMBERS_FILE | security::FILE => Expected::Anything,
            offline::FILE => Expected::Offline(&published.offline),
            _ => Expected::Exactly(&file.sha256),
        };
        check.file(&file.name, file.is_hosts(), &expected)?;
    }
    let named = std::mem::take(&mut check.named);
    for (name, hash) in &named {
        let expected = match name.ends_with(".zip") {
            true => Expected::Project(hash, &published.archive),
            false => Expected::Named(hash),
        };
        check.file(name, true, &expected)?;
    }
    for (address, hash) in std::mem::take(&mut check.kept) {
        match offline::NAMED.iter().find(|(_, at)| *at == address) {
            Some((name, _)) => check.file(name, true, &Expected::Named(&hash))?,
            None => check.refuse(offline::FILE, format!("keeps `{address}`")),
        }
    }
    Ok(check.found)
}

impl Check<'_> {
    fn refuse(&mut self, file: &str, what: String) {
        self.found.push(Difference {
            file: file.to_owned(),
            hosts: true,
            allowed: false,
            what,
        });
    }

    fn file(&mut self, name: &str, hosts: bool, expected: &Expected<'_>) -> Result<(), AskError> {
        // The page's own address is the short one; some hosts redirect the long one to it.
        let path = if name == "index.html" { "" } else { name };
        let mut differences = Vec::new();
        let mut differs = |allowed: bool, what: String| {
            let difference = Difference {
                file: name.to_owned(),
                hosts,
                allowed,
                what,
            };
            if !differences.contains(&difference) {
                differences.push(difference);
            }
        };
        for encoding in ENCODINGS {
            let answer = (self.ask)(&format!("{}/{path}", self.site), encoding)?;
            if answer.status != 200 {
                // Not every host says who receives reports.
                let allowed = name == security::FILE && answer.status == 404;
                differs(allowed, format!("is answered with {}", answer.status));
                continue;
            }
            let sent_as = answer
                .headers
                .get("content-encoding")
                .map_or("", String::as_str);
            let how = if sent_as.is_empty() {
                "as it is"
            } else {
                sent_as
            };
            let bytes = compress::opened(&answer.body, sent_as);
            let same = match (expected, &bytes) {
                (Expected::Anything, _) => true,
                (_, Err(_)) => false,
                (Expected::Exactly(hash), Ok(bytes)) => sha256(bytes) == **hash,
                (Expected::Named(hash), Ok(bytes)) => integrity(bytes) == **hash,
                (Expected::Project(hash, own), Ok(bytes)) => {
                    for name in archive::not_the_hosts(own, bytes) {
                        differs(false, format!("has another {name}"));
                    }
                    integrity(bytes) == **hash
                }
                (Expected::Offline(own), Ok(bytes)) => {
                    let theirs = std::str::from_utf8(bytes).unwrap_or_default();
                    let kept = offline::kept(own, theirs);
                    if kept == Some(None) && offline::kept(own, own) != kept {
                        differs(true, "ends opening the site without a signal".to_owned());
                    }
                    let same = kept.is_some();
                    self.kept.extend(kept.flatten().unwrap_or_default());
                    same
                }
                (Expected::Page(own), Ok(bytes)) => match std::str::from_utf8(bytes) {
                    Err(_) => false,
                    Ok(theirs) => {
                        let compared = hosts_page::compare(own, theirs);
                        for change in compared.changes {
                            differs(true, change);
                        }
                        for refused in compared.refused {
                            differs(false, format!("{refused} (sent: {how})"));
                        }
                        self.named.extend(compared.files);
                        true
                    }
                },
            };
            if !same {
                differs(
                    false,
                    format!("differs from what was published (sent: {how})"),
                );
            }
            // Read as anything else, the same bytes would be another page.
            if let (Expected::Page(_), Some(kind)) = (expected, answer.headers.get("content-type"))
                && !["text/html", "text/html;charset=utf-8"]
                    .contains(&kind.to_ascii_lowercase().replace(' ', "").as_str())
            {
                differs(false, format!("has the header content-type with `{kind}`"));
            }
            let kept = ("cache-control".to_owned(), headers::cache(name).to_owned());
            for (name, value) in self.wanted.iter().chain([(&kept.0, &kept.1)]) {
                match answer.headers.get(name) {
                    Some(sent) if sent == value => {}
                    Some(sent) => differs(
                        false,
                        format!("has the header {name} with `{sent}` instead of `{value}`"),
                    ),
                    None => differs(false, format!("lacks the header {name}")),
                }
            }
        }
        self.found.extend(differences);
        Ok(())
    }
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
    let mut pages = BTreeMap::new();
    for file in files.iter().filter(|file| file.name.ends_with(".html")) {
        let page = std::fs::read_to_string(published.join(&file.name)).map_err(read)?;
        pages.insert(file.name.clone(), page);
    }
    let offline = std::fs::read_to_string(published.join(offline::FILE)).map_err(read)?;
    let headers = std::fs::read_to_string(headers.join(headers::JSON)).map_err(read)?;
    let archive = files
        .iter()
        .find(|file| file.is_hosts() && file.name.ends_with(".zip"));
    let archive = match archive {
        Some(file) => std::fs::read(published.join(&file.name)).map_err(read)?,
        None => Vec::new(),
    };
    let published = Published {
        files,
        pages,
        offline,
        headers,
        archive,
    };
    differences(site, &published, &curl)
}

/// Describes the differences.
///
/// # Errors
/// The same, if any is not one that a host may make.
pub fn verdict(differences: &[Difference]) -> Result<String, String> {
    if differences.is_empty() {
        return Ok("The site sends what was published, with its headers.".to_owned());
    }
    let lines = |wanted: &dyn Fn(&Difference) -> bool| -> String {
        let lines = differences.iter().filter(|one| wanted(one));
        lines
            .map(|one| format!("\n  {} {}", one.file, one.what))
            .collect()
    };
    let part = |title: &str, lines: &str| {
        let so = if lines.is_empty() {
            "as published"
        } else {
            "not as published"
        };
        format!("{title}: {so}{lines}")
    };
    let app = lines(&|one| !one.allowed && !one.hosts);
    let pages = lines(&|one| !one.allowed && one.hosts);
    let changes = lines(&|one| one.allowed);
    let mut words = vec![
        part("The app", &app),
        part("The rest of the host's pages", &pages),
    ];
    if !changes.is_empty() {
        words.push(format!("Changed by the host, as every host may:{changes}"));
    }
    let words = words.join("\n");
    match app.is_empty() && pages.is_empty() {
        true => Ok(words),
        false => Err(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = r#"{ "all": { "X-Frame-Options": "DENY" } }"#;
    const TEXT: &str = "text-en-first-0123456789.bin";

    /// A page that names a text, and whose title is the host's.
    fn page(title: &str, text: &str) -> String {
        let files = format!(
            "{{\"text\":{{\"en\":[\"/{text}#{}\"]}}}}",
            integrity(text.as_bytes())
        );
        let files = crate::html::escape(&files);
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<title>{title}</title>\n<body data-files=\"{files}\"></body>\n</html>\n"
        )
    }

    fn bytes(name: &str) -> Vec<u8> {
        match name {
            "index.html" => page("Lapwing", TEXT).into_bytes(),
            name => name.as_bytes().to_vec(),
        }
    }

    fn published() -> Published {
        let files = [
            "index.html",
            "start-0123abcd.js",
            TEXT,
            content::NUMBERS_FILE,
            security::FILE,
        ];
        Published {
            files: files
                .map(|name| Hashed {
                    name: name.to_owned(),
                    sha256: sha256(&bytes(name)),
                })
                .into(),
            pages: BTreeMap::from([("index.html".to_owned(), page("Lapwing", TEXT))]),
            offline: String::new(),
            headers: HEADERS.to_owned(),
            archive: Vec::new(),
        }
    }

    /// Returns the differences of a correct site whose responses are altered by `change`, which takes them as they are
    /// before they are compressed.
    fn all(change: impl Fn(&str, &str, &mut Answer)) -> Vec<Difference> {
        let ask = |url: &str, encoding: &str| {
            let name = url.strip_prefix("https://site.example/").unwrap();
            let name = if name.is_empty() { "index.html" } else { name };
            let headers = BTreeMap::from([
                ("x-frame-options".to_owned(), "DENY".to_owned()),
                ("cache-control".to_owned(), headers::cache(name).to_owned()),
            ]);
            let mut answer = Answer {
                status: 200,
                headers,
                body: bytes(name),
            };
            change(name, encoding, &mut answer);
            let compress = match encoding {
                "br" => compress::brotli,
                "gzip" => compress::gzip,
                _ => return Ok(answer),
            };
            answer.body = compress(&answer.body).unwrap();
            let sent_as = ("content-encoding".to_owned(), encoding.to_owned());
            answer.headers.extend([sent_as]);
            Ok(answer)
        };
        differences("https://site.example/", &published(), &ask).unwrap()
    }

    /// The same, as text.
    fn found(change: impl Fn(&str, &str, &mut Answer)) -> Vec<String> {
        all(change)
            .iter()
            .map(|one| format!("{} {} {}", one.file, one.allowed, one.what))
            .collect()
    }

    #[test]
    fn published_site_has_no_differences() {
        assert_eq!(found(|_, _, _| {}), [""; 0]);
    }

    #[test]
    fn altered_bytes_are_found_in_every_encoding() {
        for encoding in ENCODINGS {
            let found = found(|name, asked, answer| {
                if name.ends_with(".js") && asked == encoding {
                    answer.body = b"other".to_vec();
                }
            });
            let how = if encoding == "identity" {
                "as it is"
            } else {
                encoding
            };
            let altered =
                format!("start-0123abcd.js false differs from what was published (sent: {how})");
            assert_eq!(found, [altered]);
        }
        let not_compressed = all(|name, asked, answer| {
            if name.ends_with(".js") && asked == "identity" {
                answer
                    .headers
                    .insert("content-encoding".to_owned(), "br".to_owned());
            }
        });
        assert_eq!(not_compressed.len(), 1, "{not_compressed:?}");
    }

    #[test]
    fn altered_page_is_found_in_every_encoding() {
        for encoding in ENCODINGS {
            let found = found(|name, asked, answer| {
                if name == "index.html" && asked == encoding {
                    let page =
                        page("Lapwing", TEXT).replace("</body>", "<script>1</script></body>");
                    answer.body = page.into_bytes();
                }
            });
            assert_eq!(found.len(), 1, "{found:?}");
            let begins = "index.html false has `<script>` instead of `</body>`";
            assert!(found[0].starts_with(begins), "{found:?}");
        }
        let not_text = found(|name, _, answer| {
            if name == "index.html" {
                answer.body.push(0xff);
            }
        });
        assert_eq!(not_text.len(), 3, "{not_text:?}");
        let other_kind = found(|name, _, answer| {
            if name == "index.html" {
                let kind = (
                    "content-type".to_owned(),
                    "text/html; charset=utf-16".to_owned(),
                );
                answer.headers.extend([kind]);
            }
        });
        assert_eq!(
            other_kind,
            ["index.html false has the header content-type with `text/html; charset=utf-16`"]
        );
    }

    #[test]
    fn hosts_changes_are_named_and_pass() {
        const OWN: &str = "text-cy-first-abcdef0123.bin";
        let own_page = |name: &str, _: &str, answer: &mut Answer| {
            if name == "index.html" {
                answer.body = page("Peewit", OWN).into_bytes();
            }
        };
        let differences = all(own_page);
        assert_eq!(
            verdict(&differences),
            Ok(
                "The app: as published\nThe rest of the host's pages: as published\n\
                Changed by the host, as every host may:\n  \
                index.html the files with the texts, in en\n  index.html the name: Peewit"
                    .to_owned()
            )
        );
        // A text that is not the one named in the page, or is not there.
        for (status, what) in [(200, "differs from"), (404, "is answered with 404")] {
            let found = all(|name, encoding, answer| {
                own_page(name, encoding, answer);
                if name == OWN {
                    answer.status = status;
                    answer.body = b"other".to_vec();
                }
            });
            let words = verdict(&found).unwrap_err();
            assert!(words.contains(&format!("\n  {OWN} {what}")), "{words}");
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
            if numbers(name) || name == security::FILE {
                answer.status = 404;
            }
        });
        let contact = format!("{} true is answered with 404", security::FILE);
        assert_eq!(
            gone,
            ["numbers.txt false is answered with 404", contact.as_str()]
        );
    }

    #[test]
    fn missing_files_and_headers_are_reported_once() {
        let gone = found(|name, _, answer| {
            if name == "index.html" {
                answer.status = 404;
            }
        });
        assert_eq!(gone, ["index.html false is answered with 404"]);
        let headers = found(|_, _, answer| {
            answer.headers.remove("x-frame-options");
            answer
                .headers
                .insert("cache-control".to_owned(), "public, max-age=60".to_owned());
        });
        assert_eq!(headers.len(), 10, "{headers:?}");
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

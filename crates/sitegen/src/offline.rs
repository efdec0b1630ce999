//! The service worker for those who choose to open the site without a signal: `shell/page.js`, with the hashes of the
//! pages in front. The first page and its scripts name the hash of everything else. The worker's name stays the same, as
//! browsers look for a newer one there; a new release changes its bytes.

use std::collections::BTreeMap;

use crate::hashed;
use crate::hashes::sha256;
use crate::plain;
use crate::template;

/// Its public name.
pub const FILE: &str = "page.js";
/// Its source.
pub const SCRIPT: &str = "shell/page.js";

/// The files that it names, and their addresses: those whose names do not change with their contents.
pub const NAMED: [(&str, &str); 3] = [
    (template::FILE, "/"),
    (plain::FILE, "/plain.html"),
    ("icon.svg", "/icon.svg"),
];

/// The hash of each of them, by its address. See [`hashed::integrity`].
pub type Kept = BTreeMap<String, String>;

/// Returns the hashes of these published files, as far as they are among them.
pub fn kept_of(files: &[(String, Vec<u8>)]) -> Kept {
    let hash = |(name, address): (&str, &str)| {
        let (_, bytes) = files.iter().find(|(known, _)| known == name)?;
        Some((address.to_owned(), hashed::integrity(bytes)))
    };
    NAMED.into_iter().filter_map(hash).collect()
}

/// Returns the worker of this release; with no files, one that ends itself.
#[must_use]
pub fn worker(code: &str, kept: Option<&Kept>) -> String {
    let files = kept.map_or_else(
        || "null".to_owned(),
        |kept| serde_json::json!(kept).to_string(),
    );
    // Two releases share a name with a probability of one in a million million.
    let release: String = sha256(files.as_bytes()).chars().take(10).collect();
    format!("const release=\"{release}\",files={files};{code}")
}

/// Returns what a site's worker keeps, if it is this one but for that: as exactly these bytes, so that nobody need know
/// how browsers read a script.
#[must_use]
pub fn kept(own: &str, theirs: &str) -> Option<Option<Kept>> {
    let (_, code) = parts(own)?;
    let (kept, _) = parts(theirs)?;
    (worker(code, kept.as_ref()) == theirs).then_some(kept)
}

fn parts(worker: &str) -> Option<(Option<Kept>, &str)> {
    let (_, files) = worker.split_once(",files=")?;
    if let Some(code) = files.strip_prefix("null;") {
        return Some((None, code));
    }
    let mut read = serde_json::Deserializer::from_str(files).into_iter::<Kept>();
    let kept = read.next()?.ok()?;
    let code = files.get(read.byte_offset()..)?.strip_prefix(';')?;
    Some((Some(kept), code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Kept {
        [("/", "sha256-a"), ("/a-0123456789.js", "sha256-b")]
            .map(|(address, hash)| (address.to_owned(), hash.to_owned()))
            .into()
    }

    #[test]
    fn what_it_keeps_is_read_again() {
        let own = worker("go(files)", Some(&files()));
        assert_eq!(kept(&own, &own), Some(Some(files())));
        let ended = worker("go(files)", None);
        assert_eq!(kept(&own, &ended), Some(None));
        assert_eq!(kept(&ended, &own), Some(Some(files())));
    }

    #[test]
    fn any_other_worker_is_refused() {
        let own = worker("go(files)", Some(&files()));
        for theirs in [
            own.replace("go", "send"),
            format!("{own};"),
            format!("0;{own}"),
            own.replace("\"/\":", "\"/\": "),
            own.replace("sha256-a\"", "sha256-a\",\"/\":\"sha256-c\""),
            own.replace("const release=\"", "const release=\"0"),
        ] {
            assert_ne!(theirs, own);
            assert_eq!(kept(&own, &theirs), None, "{theirs}");
        }
    }
}

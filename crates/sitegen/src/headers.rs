//! The headers that every file is served with: one list, written for nginx, for Caddy, for hosts that read a
//! `_headers` file, and as JSON for any other server.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

/// Matches file names that change with their content.
pub const HASHED: &str = r"-[0-9a-f]{8,16}(_bg)?\.(js|css|wasm|bin|zip)$";
/// How long browsers may cache them.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// All other files are revalidated each time.
pub const FRESH: &str = "no-cache";

/// The names of the files below, in the folder of the headers.
pub const JSON: &str = "headers.json";
pub const NGINX: &str = "nginx-headers.conf";
pub const NGINX_CACHE: &str = "nginx-cache.conf";
pub const CADDY: &str = "headers.caddy";
/// The file that some hosts read from the published folder itself.
pub const UPLOADED: &str = "_headers";

/// Browser features that no page here uses: of the names in the W3C's list and in Chromium's (156), those that
/// Chromium knows on every system. Each unknown one would cause a console warning.
///
/// So `bluetooth` and `web-share`, which Chromium on Linux does not know, are left to the script policy: nothing
/// here requests the first, the second shares a copy when the user asks for that, and no other script runs. Also
/// left out are withdrawn features (`attribution-reporting`, `join-ad-interest-group`, `run-ad-auction`,
/// `shared-storage`), client hints (`ch-…`: sent only if a server asks for them), `aria-notify`, which serves
/// screen readers, `cross-origin-isolated`, which is a restriction and not a feature, and
/// `media-playback-while-not-visible`, without which Chromium shows no camera picture even in a visible page.
const DENIED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "captured-surface-control",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "deferred-fetch",
    "deferred-fetch-minimal",
    "digital-credentials-create",
    "digital-credentials-get",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "interest-cohort",
    "keyboard-map",
    "language-detector",
    "language-model",
    "local-fonts",
    "local-network",
    "local-network-access",
    "loopback-network",
    "magnetometer",
    "microphone",
    "midi",
    "on-device-speech-recognition",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "private-state-token-issuance",
    "private-state-token-redemption",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "serial",
    "speaker-selection",
    "storage-access",
    "summarizer",
    "sync-xhr",
    "translator",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The headers of every response, and which files may be cached.
#[derive(Clone, Debug)]
pub struct Headers {
    all: Vec<(&'static str, String)>,
    files: Vec<String>,
}

impl Headers {
    /// Creates the headers for a folder with these files, including the policy.
    pub fn new(policy: &str, mut files: Vec<String>) -> Self {
        let denied = DENIED.iter().map(|power| format!("{power}=()"));
        // A plan can be carried from a screen to a camera, so this site's own pages may request one, and ask for the
        // screen to stay on meanwhile.
        let allowed = ["camera=(self)", "screen-wake-lock=(self)"];
        let powers = denied.chain(allowed.map(str::to_owned));
        let powers = powers.collect::<Vec<_>>().join(", ");
        let all = [
            ("Content-Security-Policy", policy),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", &powers),
            ("Referrer-Policy", "no-referrer"),
            ("Strict-Transport-Security", "max-age=63072000"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("X-Robots-Tag", "noindex"),
        ];
        files.sort();
        files.dedup();
        Self {
            all: all.map(|(name, value)| (name, value.to_owned())).to_vec(),
            files,
        }
    }

    /// Returns every form of them, by file name.
    pub fn written(&self) -> Vec<(&'static str, String)> {
        vec![
            (JSON, self.json()),
            (NGINX, self.nginx()),
            (NGINX_CACHE, nginx_cache()),
            (CADDY, self.caddy()),
            (UPLOADED, self.uploaded()),
        ]
    }

    fn json(&self) -> String {
        // Sorted, so that the file is the same whatever else is built with serde_json.
        let all: BTreeMap<_, _> = self
            .all
            .iter()
            .map(|(name, value)| (*name, value))
            .collect();
        let cache = json!([{ "match": HASHED, "value": FOREVER }, { "match": "", "value": FRESH }]);
        format!("{:#}\n", json!({ "all": all, "cache": cache }))
    }

    /// `$lapwing_cache` comes from [`nginx_cache`], which goes outside the server block.
    fn nginx(&self) -> String {
        let line = |(name, value): &(_, _)| format!("add_header {name} \"{value}\" always;\n");
        let lines: String = self.all.iter().map(line).collect();
        format!("{WRITTEN}{lines}add_header Cache-Control $lapwing_cache always;\n")
    }

    /// Lists names one by one: Caddy would interpret the braces in the pattern as its own.
    fn caddy(&self) -> String {
        let line = |(name, value): &(_, _)| format!("header {name} \"{value}\"\n");
        let lines: String = self.all.iter().map(line).collect();
        let kept: String = self.kept().map(|name| format!(" /{name}")).collect();
        // Caddy rejects a matcher without a path.
        let (kept, fresh) = if kept.is_empty() {
            (String::new(), format!("header Cache-Control \"{FRESH}\"\n"))
        } else {
            (
                format!("@kept path{kept}\nheader @kept Cache-Control \"{FOREVER}\"\n"),
                format!("@fresh not path{kept}\nheader @fresh Cache-Control \"{FRESH}\"\n"),
            )
        };
        format!("{WRITTEN}{lines}{kept}{fresh}")
    }

    /// Gives each file that keeps its name a rule, and one to each beginning of the others' names: Cloudflare reads 100
    /// rules (<https://developers.cloudflare.com/pages/configuration/headers/>). No file has two, since such hosts would
    /// send both values. Pages are also asked for without their ending there.
    fn uploaded(&self) -> String {
        let line = |(name, value): &(_, _)| format!("  {name}: {value}\n");
        let lines: String = self.all.iter().map(line).collect();
        let named = self.files.iter().filter(|name| !kept(name));
        let named = named.flat_map(|name| {
            let short = name.strip_suffix(".html");
            short.into_iter().chain([name.as_str()])
        });
        let beginnings: BTreeSet<&str> = self.kept().filter_map(|name| beginning(name)).collect();
        let rule = |path: &str, value: &str| format!("/{path}\n  Cache-Control: {value}\n");
        let rules = [""].into_iter().chain(named).map(|name| rule(name, FRESH));
        let rules = rules.chain(
            beginnings
                .iter()
                .map(|beginning| rule(&format!("{beginning}*"), FOREVER)),
        );
        // Cloudflare Pages adds this one, which lets other sites read the files.
        let without = "  ! Access-Control-Allow-Origin\n";
        format!("{WRITTEN}/*\n{lines}{without}{}", rules.collect::<String>())
    }

    fn kept(&self) -> impl Iterator<Item = &String> {
        self.files.iter().filter(|name| kept(name))
    }
}

const WRITTEN: &str = "# Written by sitegen: do not edit.\n";

/// For the outermost level of nginx's configuration, the only place where it is allowed. Only a file that is there may be
/// cached: a browser would keep for a year that one was missing while the others were being copied.
fn nginx_cache() -> String {
    format!(
        "{WRITTEN}map \"$status $uri\" $lapwing_cache {{\n    \"~^(200|206|304) .*{HASHED}\" \"{FOREVER}\";\n    default \"{FRESH}\";\n}}\n"
    )
}

/// Returns whether a file's name changes with its content: equivalent to [`HASHED`].
pub fn kept(name: &str) -> bool {
    let stem = ["js", "css", "wasm", "bin", "zip"]
        .iter()
        .find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.'));
    let hash = stem.and_then(|stem| {
        let stem = stem.strip_suffix("_bg").unwrap_or(stem);
        stem.rsplit_once('-').map(|(_, hash)| hash)
    });
    hash.is_some_and(|hash| {
        (8..=16).contains(&hash.len()) && hash.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
    })
}

/// Returns the beginning of a name that changes with its content, up to the first hyphen.
fn beginning(name: &str) -> Option<&str> {
    let at = name.find('-')?;
    name.get(..=at)
}

/// Returns how long a file may be cached.
pub fn cache(name: &str) -> &'static str {
    if kept(name) { FOREVER } else { FRESH }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use regex::Regex;
    use std::collections::BTreeMap;

    /// A server's configuration, read back from one of the forms.
    #[derive(Debug, PartialEq, Eq)]
    struct Told {
        all: BTreeMap<String, String>,
        cache: BTreeMap<String, String>,
    }

    const FILES: [&str; 15] = [
        "set-up.html",
        "setup-0123456789abcdef.zip",
        "index.html",
        "check.html",
        "numbers.txt",
        "check-0123456789abcdef.js",
        "plain.html",
        ".well-known/security.txt",
        "icon.svg",
        "lapwing-0123456789abcdef.js",
        "lapwing-0123456789abcdef_bg.wasm",
        "app-0123abcd.css",
        "app-4-0123456789abcdef.wasm",
        "text-en-0123456789abcdef.bin",
        "start-0123abcd.js",
    ];

    fn headers() -> Headers {
        let policy = "default-src 'none'; script-src 'self' 'sha256-ab+/c='; img-src 'self' data:";
        Headers::new(policy, FILES.map(str::to_owned).into())
    }

    fn quoted(text: &str) -> String {
        let inner = text
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let inner = inner.unwrap_or_else(|| panic!("not in quotes: {text}"));
        // Characters that nginx and Caddy interpret within double quotes.
        assert!(!inner.contains(['"', '$', '\\', '{', '}', '\n']), "{inner}");
        inner.to_owned()
    }

    /// Returns the value for every file, by the first pattern that matches its address.
    fn by_pattern(patterns: &[(String, String)]) -> BTreeMap<String, String> {
        let value = |name: &str| {
            let fits = |(pattern, _): &&(String, String)| {
                Regex::new(pattern).unwrap().is_match(&format!("/{name}"))
            };
            patterns.iter().find(fits).unwrap().1.clone()
        };
        FILES.map(|name| (name.to_owned(), value(name))).into()
    }

    fn from_json(text: &str) -> Told {
        let json: Value = serde_json::from_str(text).unwrap();
        let word = |value: &Value| value.as_str().unwrap().to_owned();
        let all = json["all"].as_object().unwrap();
        let cache = json["cache"].as_array().unwrap();
        let patterns: Vec<_> = cache
            .iter()
            .map(|rule| (word(&rule["match"]), word(&rule["value"])))
            .collect();
        Told {
            all: all
                .iter()
                .map(|(name, value)| (name.clone(), word(value)))
                .collect(),
            cache: by_pattern(&patterns),
        }
    }

    fn from_nginx(text: &str, map: &str) -> Told {
        let mut all = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let rest = line.strip_prefix("add_header ").unwrap();
            // Without `always`, a response such as 404 would lack the header.
            let rest = rest.strip_suffix(" always;").unwrap();
            let (name, value) = rest.split_once(' ').unwrap();
            if name == "Cache-Control" {
                assert_eq!(value, "$lapwing_cache");
            } else {
                assert!(
                    all.insert(name.to_owned(), quoted(value)).is_none(),
                    "{name} twice"
                );
            }
        }
        let begin = "map \"$status $uri\" $lapwing_cache {\n";
        let (_, block) = map.split_once(begin).unwrap();
        let rules = block.trim_end().strip_suffix('}').unwrap();
        let (mut patterns, mut default) = (Vec::new(), Vec::new());
        for line in rules.lines().map(str::trim) {
            let line = line.strip_suffix(';').unwrap();
            if let Some(value) = line.strip_prefix("default ") {
                default.push((String::new(), quoted(value)));
            } else {
                let line = line.strip_prefix("\"~^(200|206|304) .*").unwrap();
                let (pattern, value) = line.split_once("\" ").unwrap();
                patterns.push((pattern.to_owned(), quoted(value)));
            }
        }
        patterns.extend(default);
        Told {
            all,
            cache: by_pattern(&patterns),
        }
    }

    fn from_caddy(text: &str) -> Told {
        let (mut all, mut cache) = (BTreeMap::new(), BTreeMap::new());
        let mut matchers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(matcher) = line.strip_prefix('@') {
                let mut words = matcher.split(' ');
                matchers.insert(words.next().unwrap(), words.collect());
                continue;
            }
            let rest = line.strip_prefix("header ").unwrap();
            let Some(rest) = rest.strip_prefix('@') else {
                let (name, value) = rest.split_once(' ').unwrap();
                assert!(
                    all.insert(name.to_owned(), quoted(value)).is_none(),
                    "{name} twice"
                );
                continue;
            };
            let (matcher, rest) = rest.split_once(' ').unwrap();
            let value = quoted(rest.strip_prefix("Cache-Control ").unwrap());
            let words = &matchers[matcher];
            let (not, paths) = match words.split_first().unwrap() {
                (&"not", rest) => (true, rest),
                _ => (false, words.as_slice()),
            };
            let (kind, paths) = paths.split_first().unwrap();
            assert_eq!(*kind, "path");
            for name in FILES {
                if paths.contains(&format!("/{name}").as_str()) != not {
                    let before = cache.insert(name.to_owned(), value.clone());
                    assert_eq!(before, None, "{name} has two rules");
                }
            }
        }
        Told { all, cache }
    }

    fn from_uploaded(text: &str) -> Told {
        let (mut all, mut cache) = (BTreeMap::new(), BTreeMap::new());
        let (mut path, mut rules) = ("", 0);
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            // The limits of Cloudflare Pages.
            assert!(line.len() < 2000, "{line}");
            match line.strip_prefix("  ") {
                None => path = line,
                Some("! Access-Control-Allow-Origin") => assert_eq!(path, "/*"),
                Some(rule) => {
                    let (name, value) = rule.split_once(": ").unwrap();
                    let (name, value) = (name.to_owned(), value.to_owned());
                    if path == "/*" {
                        assert_ne!(name, "Cache-Control", "sent twice");
                        assert!(all.insert(name, value).is_none());
                    } else {
                        assert_eq!(name, "Cache-Control");
                        let path = path.strip_prefix('/').unwrap();
                        rules += 1;
                        let fits = |name: &str| match path.strip_suffix('*') {
                            Some(beginning) => name.starts_with(beginning),
                            None => name == path,
                        };
                        for name in FILES.into_iter().chain([""]).filter(|name| fits(name)) {
                            let before = cache.insert(name.to_owned(), value.clone());
                            assert_eq!(before, None, "{name} has two rules");
                        }
                    }
                }
            }
        }
        assert_eq!(
            cache.remove("").as_deref(),
            Some(FRESH),
            "the page by its short address"
        );
        assert!(text.contains("\n/plain\n  Cache-Control: no-cache\n"));
        assert!(rules < 40, "Cloudflare Pages reads 100 rules");
        Told { all, cache }
    }

    #[test]
    fn all_header_formats_are_equivalent() {
        let written: BTreeMap<_, _> = headers().written().into_iter().collect();
        let json = from_json(&written[JSON]);
        assert_eq!(json, from_nginx(&written[NGINX], &written[NGINX_CACHE]));
        assert_eq!(json, from_caddy(&written[CADDY]));
        assert_eq!(json, from_uploaded(&written[UPLOADED]));
        assert_eq!(written.len(), 5, "a form that is not read back");
        let whole: BTreeMap<String, String> = headers()
            .all
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        assert_eq!(json.all, whole);
        for (name, value) in &json.cache {
            let changes = name.contains("abcd");
            assert_eq!(value, if changes { FOREVER } else { FRESH }, "{name}");
        }
        assert_eq!(json.cache.len(), FILES.len());
    }

    #[test]
    fn caddy_has_a_cache_rule_without_hashed_files() {
        let caddy = Headers::new("p", vec!["index.html".to_owned()]).caddy();
        assert!(
            caddy.ends_with("header Cache-Control \"no-cache\"\n"),
            "{caddy}"
        );
    }

    #[test]
    fn security_headers_have_their_required_values() {
        let headers = headers();
        let value = |name: &str| {
            let found = headers.all.iter().find(|(other, _)| *other == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        for (name, wanted) in [
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("X-Frame-Options", "DENY"),
        ] {
            assert_eq!(value(name), wanted, "{name}");
        }
        let seconds = value("Strict-Transport-Security").strip_prefix("max-age=");
        assert!(seconds.unwrap().parse::<u32>().unwrap() >= 31_536_000);
        let powers = value("Permissions-Policy");
        let allowed = powers.split(", ").filter(|power| !power.ends_with("=()"));
        assert_eq!(
            allowed.collect::<Vec<_>>(),
            ["camera=(self)", "screen-wake-lock=(self)"]
        );
        for power in ["clipboard-read", "geolocation", "microphone"] {
            assert!(powers.contains(&format!("{power}=()")), "{power}");
        }
    }

    #[test]
    fn hashed_name_rule_and_regex_agree() {
        let pattern = Regex::new(HASHED).unwrap();
        for name in FILES.into_iter().chain([
            "start-0123abc.js",
            "start-0123456789abcdef0.js",
            "start-0123ABCD.js",
            "0123abcd.js",
            "start-0123abcd_bg.bin",
            "start-0123abcd_bg_bg.js",
            "start-0123abcd.js.br",
            "start-0123abcdxjs",
            "-0123abcd.js",
            "start-0123abcd.json",
            "start-0123abcd.html",
        ]) {
            assert_eq!(kept(name), pattern.is_match(name), "{name}");
        }
    }
}

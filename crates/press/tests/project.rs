//! The project's own content is right, the build knows its ids, and the servers' configurations do what
//! they say.

// Helpers of tests stop with unwrap as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn everything_editors_wrote_is_right() {
    if let Err(problems) = press::check(&root(), press::today()) {
        panic!("{problems}");
    }
}

/// The lines of a server's configuration, comments left out.
fn lines(name: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("deploy").join(name)).unwrap();
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

fn has(lines: &[String], wanted: &[&str]) {
    for line in wanted {
        assert!(
            lines.iter().any(|other| other == line),
            "{line} not in {lines:#?}"
        );
    }
}

fn has_not(lines: &[String], words: &[&str]) {
    for word in words {
        assert!(
            !lines
                .iter()
                .any(|line| line.split_whitespace().any(|w| w == *word)),
            "{word} in {lines:#?}"
        );
    }
}

#[test]
fn nginx_takes_the_headers_from_press_and_keeps_no_log() {
    let lines = lines("nginx.conf");
    has(
        &lines,
        &[
            "include {{headers}}/nginx-cache.conf;",
            "include {{headers}}/nginx-headers.conf;",
            "access_log off;",
            "gzip_static on;",
            "brotli_static on;",
            "gzip_vary on;",
            "location ~ \\.(br|gz)$ { return 404; }",
            "limit_except GET { deny all; }",
        ],
    );
    // A header of its own in a location would replace all of the server's.
    has_not(&lines, &["add_header", "autoindex", "map", "expires"]);
    let logs = lines.iter().filter(|line| line.starts_with("access_log"));
    assert_eq!(logs.count(), 1);
}

#[test]
fn caddy_takes_the_headers_from_press_and_keeps_no_log() {
    let lines = lines("Caddyfile");
    has(
        &lines,
        &[
            "import {{headers}}/headers.caddy",
            "precompressed br gzip",
            "@copies path *.br *.gz",
            "error @copies 404",
            "@other not method GET HEAD",
            "error @other 403",
        ],
    );
    has_not(&lines, &["log", "browse", "encode", "templates"]);
    let headers: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with("header"))
        .collect();
    assert_eq!(headers, ["header -Server"]);
}

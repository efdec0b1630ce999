//! The Content-Security-Policy: only this origin's own files, and its pages' inline scripts and styles.

use crate::hashed;

/// Returns the policy for these finished pages.
pub fn policy(pages: &[&str]) -> String {
    let hashes = |tag: &str| {
        let mut all: Vec<String> = pages
            .iter()
            .flat_map(|page| inline(page, tag))
            .map(|inner| hashed::csp(inner.as_bytes()))
            .collect();
        all.sort();
        all.dedup();
        all.iter()
            .map(|hash| format!(" {hash}"))
            .collect::<String>()
    };
    let pictures = if pages.iter().any(|page| page.contains("data:image/")) {
        "'self' data:"
    } else {
        "'self'"
    };
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{}", hashes("script")),
        format!("style-src 'self'{}", hashes("style")),
        format!("img-src {pictures}"),
        "connect-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
        // No string becomes elements or code, regardless of its origin. The one exception, the address of the
        // worker, is in shell/start.js. (Browsers without Trusted Types ignore both.)
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types default".to_owned(),
    ]
    .join("; ")
}

/// Returns the contents of the page's elements with this name, except those that only refer to a file.
fn inline<'a>(page: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(after) = rest.find(&open).and_then(|at| rest.get(at + open.len()..)) {
        rest = after;
        // `<style` must not match `<styled-…>`.
        if !rest.starts_with(['>', ' ', '\n']) {
            continue;
        }
        let Some((attributes, body)) = rest.split_once('>') else {
            break;
        };
        let Some((inner, after)) = body.split_once(&close) else {
            break;
        };
        if !attributes.contains("src=") {
            found.push(inner);
        }
        rest = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_and_styles_are_allowed_by_hash() {
        let page = "<style>a{}</style><script>one()</script><script type=\"module\" src=\"/x.js\"></script><script>\ntwo()</script>";
        assert_eq!(inline(page, "script"), ["one()", "\ntwo()"]);
        assert_eq!(inline(page, "style"), ["a{}"]);
        let policy = policy(&[page, page]);
        assert!(
            policy.contains(&hashed::csp(b"one()")) && policy.contains(&hashed::csp(b"a{}")),
            "{policy}"
        );
        assert_eq!(policy.matches("sha256-").count(), 3);
        assert!(!policy.contains("unsafe-inline") && !policy.contains("data:"));
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-")
        );
    }

    #[test]
    fn a_page_without_scripts_allows_none_inline() {
        assert!(policy(&["<p>"]).contains("script-src 'self' 'wasm-unsafe-eval'; "));
    }
}

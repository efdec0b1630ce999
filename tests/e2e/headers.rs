//! The headers that a server with `deploy/` sends pass outside audits too (P2).

use e2e::{Result, browser::Settings, folder::Folder, judged, published};
use std::fs;
use xtask::{dist::Variant, serve};

const HEADERS: &str = "nginx-headers.conf";

#[tokio::test]
async fn external_audits_accept_the_headers() -> Result {
    let server = published::serve()?;
    // A missing page is answered with all of them too.
    let addresses = ["/", "/plain.html", "/robots.txt", "/nothing-of-that-name"]
        .map(|path| format!("{}{path}", server.address()));
    let judged = judged::headers(&addresses)?;
    println!("{}", judged.words);
    assert!(judged.well, "{}", judged.words);
    Ok(())
}

/// Each weakness, and the auditors' complaint about it.
#[tokio::test]
async fn external_audits_reject_each_weakened_header() -> Result {
    for (that, this, complaint) in [
        (
            "script-src 'self'",
            "script-src https:",
            "csp_evaluator: HIGH script-src https:",
        ),
        (
            "default-src 'none'",
            "default-src 'self'; object-src *",
            "csp_evaluator: HIGH object-src",
        ),
        (
            " 'wasm-unsafe-eval'",
            " 'unsafe-eval'",
            "observatory: -10 csp-implemented-with-unsafe-eval",
        ),
        (
            "style-src 'self'",
            "style-src http:",
            "observatory: -20 csp-implemented-with-insecure-scheme",
        ),
        // Perhaps no weakness, but not looked into yet.
        (
            "script-src 'self'",
            "script-src 'self' cdn.example",
            "csp_evaluator: MEDIUM_MAYBE",
        ),
        (
            "Content-Security-Policy",
            "X-Policy",
            "observatory: -25 csp-not-implemented",
        ),
        ("max-age=63072000", "max-age=3600", "observatory: -10 hsts"),
        (
            "no-referrer",
            "unsafe-url",
            "observatory: -5 referrer-policy-unsafe",
        ),
        ("nosniff", "sniff", "observatory: -5 x-content-type-options"),
        (
            "Resource-Policy \"same-origin",
            "Resource-Policy \"any",
            "observatory: -5 cross-origin-resource",
        ),
        (
            "add_header X-Robots-Tag \"noindex",
            "add_header Set-Cookie \"visits=1",
            "a cookie is set",
        ),
        (
            "X-Robots-Tag \"noindex",
            "Access-Control-Allow-Origin \"*",
            "another origin may read it",
        ),
    ] {
        let folder = Folder::fresh("weakened")?;
        let from = Variant::Tests.headers();
        for entry in fs::read_dir(&from)? {
            let entry = entry?;
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
        let whole = fs::read_to_string(from.join(HEADERS))?;
        let weak = whole.replace(that, this);
        assert_ne!(whole, weak, "there is no `{that}`");
        fs::write(folder.join(HEADERS), weak)?;
        let dist = Variant::Tests.folder();
        let server = published::serve_folder(&serve::server_block()?, &dist, &folder)?;
        let judged = judged::headers(&[format!("{}/", server.address())])?;
        let named = |line: &str| line.contains("FAILS") && line.contains(complaint);
        assert!(
            !judged.well && judged.words.lines().any(named),
            "`{this}` is passed over:\n{}",
            judged.words
        );
    }
    Ok(())
}

/// What stays allowed is listed in `crates/sitegen/src/headers.rs` with its reason. A newer Chromium may know
/// more features: they are printed for review.
#[tokio::test]
async fn browser_knows_and_denies_every_listed_feature() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.goto(server.address()).await?;
    let sent = "fetch('/').then(answer => answer.headers.get('permissions-policy'))";
    let sent = browser.ask(sent).await?;
    let denied: Vec<&str> = sent.as_str().unwrap_or_default().split(", ").collect();
    assert!(denied.len() > 40, "{denied:?}");
    for power in denied {
        if ["camera=(self)", "screen-wake-lock=(self)"].contains(&power) {
            continue;
        }
        let power = power.strip_suffix("=()").ok_or("allowed to somebody")?;
        let state = format!(
            "[document.featurePolicy.features().includes('{power}'), document.featurePolicy.allowsFeature('{power}')]"
        );
        assert_eq!(
            browser.ask(&state).await?.to_string(),
            "[true,false]",
            "{power} (known, allowed)"
        );
    }
    let rest = "document.featurePolicy.allowedFeatures().filter(power => !power.startsWith('ch-')).sort().join(' ')";
    println!("allowed: {}", browser.ask(rest).await?);
    assert_eq!(browser.console().await?, [""; 0]);
    browser.close().await?;
    Ok(())
}

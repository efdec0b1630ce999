//! What the pages outside the app have in common: head, quick exit, and required texts.

use crate::html;
use crate::template::{Filling, direction};

/// Returns a whole page; `attributes` are those of its body.
pub fn document(filling: &Filling<'_>, attributes: &[(&str, &str)], inner: &str) -> String {
    let language = filling.language;
    let host = &filling.content.host;
    let exit = host
        .exit_pages
        .first()
        .map(|page| page.url.as_str())
        .unwrap_or_default();
    let exit_link = html::element(
        "a",
        &[
            ("class", "exit"),
            ("href", exit),
            ("rel", "nofollow noreferrer"),
        ],
        &html::escape(text(filling, "exit-label")),
    );
    let body = html::element(
        "body",
        attributes,
        &format!(
            "\n<header class=\"top\">{exit_link}</header>\n<main class=\"column\">\n{inner}\n</main>\n"
        ),
    );
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<link rel=\"icon\" href=\"/icon.svg\">\n<style>{}</style>\n</head>\n{body}\n</html>\n",
        html::escape(&language.code),
        direction(language.direction),
        html::escape(&host.name),
        filling.style,
    )
}

/// Returns a text without placeholders; [`needed`](crate::needed::needed) reports missing ones.
pub fn text<'a>(filling: &Filling<'a>, id: &str) -> &'a str {
    filling.language.plain(id).unwrap_or_default()
}

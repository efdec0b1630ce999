//! What `hashes` makes of a host's pages: the project's own, with what a host may change and with what nobody may.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::Site;
use sitegen::archive;
use sitegen::hashes::{self, Hashed};
use sitegen::offline;
use sitegen::served::{Answer, Difference, Published, differences};

const PAGES: [&str; 6] = [
    "index.html",
    "plain.html",
    "check.html",
    "before.html",
    "404.html",
    "set-up.html",
];

/// Everything that a site sends, by name.
type Files = BTreeMap<String, Vec<u8>>;

fn published(site: &Site) -> Files {
    site.publish(false).unwrap();
    let dist = site.root().join("dist");
    let names = hashes::list(&dist).unwrap().into_iter();
    names
        .map(|file| (file.name.clone(), fs::read(dist.join(&file.name)).unwrap()))
        .collect()
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

/// Compares what a site sends with what this build publishes.
fn compared(own: &Files, theirs: &Files) -> Vec<Difference> {
    let hashed = own.iter().map(|(name, bytes)| Hashed {
        name: name.clone(),
        sha256: hashes::sha256(bytes),
    });
    let published = Published {
        files: hashed.collect(),
        pages: PAGES
            .into_iter()
            .filter(|name| own.contains_key(*name))
            .map(|name| (name.to_owned(), text(own, name)))
            .collect(),
        offline: own
            .get("page.js")
            .map_or_else(String::new, |_| text(own, "page.js")),
        headers: "{}".to_owned(),
        archive: own
            .iter()
            .find(|(name, _)| name.ends_with(".zip"))
            .map_or_else(Vec::new, |(_, bytes)| bytes.clone()),
    };
    let ask = |url: &str, _: &str| {
        let name = url.strip_prefix("https://a.example/").unwrap();
        let name = if name.is_empty() { "index.html" } else { name };
        let body = theirs.get(name);
        Ok(Answer {
            status: if body.is_some() { 200 } else { 404 },
            headers: BTreeMap::new(),
            body: body.cloned().unwrap_or_default(),
        })
    };
    let mut found = differences("https://a.example", &published, &ask).unwrap();
    found.retain(|one| !one.what.contains("cache-control"));
    found
}

/// Returns what is refused in this page after `from` has become `to`.
fn refused(own: &Files, page: &str, from: &str, to: &str) -> Vec<String> {
    let before = text(own, page);
    assert!(before.contains(from), "{page} has no {from}");
    // Without the other files, which take most of the time.
    let only = |text: &str| Files::from([(page.to_owned(), text.as_bytes().to_vec())]);
    let found = compared(&only(&before), &only(&before.replacen(from, to, 1)));
    let refused = found
        .into_iter()
        .filter(|one| !one.allowed && one.file == page);
    refused.map(|one| one.what).collect()
}

#[test]
fn service_worker_may_keep_only_what_is_published_and_checked() {
    let site = Site::of_the_project();
    let own = published(&site);
    let worker = text(&own, "page.js");
    let with = |worker: String, more: &[(&str, &str)]| {
        let mut theirs = own.clone();
        theirs.insert("page.js".to_owned(), worker.into_bytes());
        for (name, bytes) in more {
            theirs.insert((*name).to_owned(), bytes.as_bytes().to_vec());
        }
        let found = compared(&own, &theirs);
        let refused = found.into_iter().filter(|one| !one.allowed);
        refused.map(|one| one.what).collect::<Vec<_>>()
    };
    let (_, code) = worker.split_once("};").unwrap();
    let kept = offline::kept(&worker, &worker).unwrap().unwrap();
    let keeping = |change: &dyn Fn(&mut offline::Kept)| {
        let mut kept = kept.clone();
        change(&mut kept);
        offline::worker(code, Some(&kept))
    };
    assert_eq!(with(worker.clone(), &[]), [""; 0]);
    // The host ended it.
    assert_eq!(with(offline::worker(code, None), &[]), [""; 0]);

    let other = || hashes::integrity(b"other");
    for (what, worker, more) in [
        ("other code", format!("{worker}1"), &[][..]),
        (
            "a page that the site does not send",
            keeping(&|kept| drop(kept.insert("/".to_owned(), other()))),
            &[],
        ),
        (
            "a page of its own",
            keeping(&|kept| drop(kept.insert("/a.html".to_owned(), other()))),
            &[("a.html", "other")],
        ),
    ] {
        assert_ne!(with(worker, more), [""; 0], "{what}");
    }
}

#[test]
fn anything_that_could_run_load_or_send_something_is_refused() {
    let site = Site::of_the_project();
    let own = published(&site);
    assert_eq!(compared(&own, &own), []);
    let index = text(&own, "index.html");
    let between = |from: &str, to: &str| -> String {
        let (_, rest) = index.split_once(from).unwrap();
        rest.split_once(to).unwrap().0.to_owned()
    };
    let start = between("src=\"/start-", "\"");
    let integrity = between(&format!("src=\"/start-{start}\" integrity=\""), "\"");
    let app = between("data-wasm=\"", "\"");
    let worker = between("derive&quot;:&quot;", "&quot;");
    let other = hashes::integrity(b"other");
    // In the middle of the texts, where plain elements may be added.
    let here = "</details>\n<p class=\"soft small\">Calls stay";
    let here_with = |what: &str| here.replacen("<p ", &format!("{what}<p "), 1);
    let cases: &[(&str, &str, String)] = &[
        (
            "an element with a script",
            here,
            here_with("<script>1</script>"),
        ),
        (
            "a script of this site",
            here,
            here_with("<script src=\"/a.js\"></script>"),
        ),
        (
            "a module",
            "</body>",
            "<script type=\"module\" src=\"/a.js\"></script></body>".to_owned(),
        ),
        (
            "another inline script",
            "(function(){",
            "(function(){1;".to_owned(),
        ),
        ("another style sheet", "<style>", "<style>a{}".to_owned()),
        (
            "a linked style sheet",
            "<style>",
            "<link rel=\"stylesheet\" href=\"/a.css\"><style>".to_owned(),
        ),
        ("a handler", "<p>", "<p onclick=\"1\">".to_owned()),
        (
            "a handler in a fixed element",
            "<button class=\"button\"",
            "<button onclick=\"1\" class=\"button\"".to_owned(),
        ),
        (
            "a picture with a handler",
            here,
            here_with("<img src=\"/a\" onerror=\"1\">"),
        ),
        (
            "a frame",
            here,
            here_with("<iframe src=\"https://a.example/\"></iframe>"),
        ),
        (
            "a drawing with a script",
            here,
            here_with("<svg><script>1</script></svg>"),
        ),
        (
            "a form",
            here,
            here_with("<form action=\"https://a.example/\"></form>"),
        ),
        ("a field", here, here_with("<input name=\"a\">")),
        (
            "a new page",
            "<title>",
            "<meta http-equiv=\"refresh\" content=\"0;url=https://a.example/\"><title>".to_owned(),
        ),
        (
            "another base",
            "<title>",
            "<base href=\"https://a.example/\"><title>".to_owned(),
        ),
        (
            "an object",
            here,
            here_with("<object data=\"/a\"></object>"),
        ),
        ("a template", here, here_with("<template></template>")),
        ("an id", here, here_with("<p id=\"app\"></p>")),
        ("a class", here, here_with("<p class=\"covered\"></p>")),
        ("a style", here, here_with("<p style=\"display:none\"></p>")),
        (
            "a link to a script",
            here,
            here_with("<a href=\"javascript:1\">a</a>"),
        ),
        (
            "the same in disguise",
            here,
            here_with("<a href=\"java&#115;cript:1\">a</a>"),
        ),
        (
            "a link without https",
            here,
            here_with("<a href=\"http://a.example/\">a</a>"),
        ),
        (
            "a link that sends its address along",
            here,
            here_with("<a href=\"https://a.example/\">a</a>"),
        ),
        (
            "a link in a new tab",
            here,
            here_with("<a href=\"tel:999\" target=\"_blank\">a</a>"),
        ),
        (
            "a number with a charge",
            here,
            here_with("<a href=\"tel:09098790000\">a</a>"),
        ),
        ("a comment", here, here_with("<!-- a -->")),
        (
            "an element in the head",
            "<title>",
            "<p></p><title>".to_owned(),
        ),
        (
            "an element after the page",
            "</html>",
            "</html><p></p>".to_owned(),
        ),
        ("text in the head", "<title>", "a<title>".to_owned()),
        (
            "an element in what scripts show",
            "<div class=\"notice\" id=\"start-failed\" hidden><p>",
            "<div class=\"notice\" id=\"start-failed\" hidden><p></p><p>".to_owned(),
        ),
        (
            "a missing notice",
            "<div class=\"notice\" id=\"start-slow\" hidden>",
            "<div>".to_owned(),
        ),
        (
            "another number for 999",
            "<h2><a href=\"tel:999\">",
            "<h2><a href=\"tel:101\">".to_owned(),
        ),
        (
            "a way out that runs",
            "id=\"exit\" href=\"https://www.bbc.co.uk/weather\"",
            "id=\"exit\" href=\"javascript:1\"".to_owned(),
        ),
        (
            "a way out to this site",
            "id=\"exit\" href=\"https://www.bbc.co.uk/weather\"",
            "id=\"exit\" href=\"/\"".to_owned(),
        ),
        (
            "ways out that run",
            "&quot;url&quot;:&quot;https://www.bbc.co.uk/weather&quot;",
            "&quot;url&quot;:&quot;javascript:1&quot;".to_owned(),
        ),
        ("another hash of a script", &integrity, other.clone()),
        ("another script", &start, "0123456789.js".to_owned()),
        (
            "another app",
            &app,
            format!("/lapwing-0123456789_bg.wasm#{other}"),
        ),
        (
            "another worker",
            &worker,
            format!("/derive-0123456789.js#{other}"),
        ),
        (
            "a worker without its hash",
            &worker,
            worker.split('#').next().unwrap().to_owned(),
        ),
        (
            "a file listed twice",
            "{&quot;away&quot;:",
            "{&quot;away&quot;:&quot;/a.js&quot;,&quot;derive&quot;:".to_owned(),
        ),
        (
            "a text that is no text",
            "&quot;/text-en-first-",
            "&quot;/other-en-first-".to_owned(),
        ),
        (
            "a text from elsewhere",
            "&quot;/text-en-first-",
            "&quot;//a.example/text-en-first-".to_owned(),
        ),
        ("half a page", "</body>\n</html>", String::new()),
        (
            "another doctype",
            "<!doctype html>",
            "<!DOCTYPE html>".to_owned(),
        ),
    ];
    for (what, from, to) in cases {
        let said = refused(&own, "index.html", from, to);
        assert!(
            said.first().is_some_and(|said| said.contains('`')),
            "{what}: {said:?}"
        );
    }
    for (page, from, to) in [
        ("plain.html", "</main>", "<script>1</script></main>"),
        ("plain.html", "<h3>", "<h3 onclick=\"1\">"),
        (
            "plain.html",
            "<head>",
            "<head><link rel=\"stylesheet\" href=\"/a.css\">",
        ),
        ("check.html", "src=\"/check-", "src=\"/other-"),
        ("check.html", "integrity=\"sha256-", "integrity=\"sha256-A"),
        ("check.html", "data-wasm=\"/", "data-wasm=\"/a"),
        (
            "check.html",
            "data-briefing=\"/",
            "data-briefing=\"//a.example/",
        ),
        ("set-up.html", "src=\"/setup-", "src=\"/other-"),
        ("set-up.html", "data-wasm=\"/setup", "data-wasm=\"/a-setup"),
        (
            "set-up.html",
            "data-project=\"/setup-",
            "data-project=\"/a-",
        ),
        ("set-up.html", "data-key=\"hide\"", "data-key=\"call\""),
    ] {
        assert_ne!(refused(&own, page, from, to), [""; 0], "{page}: {to}");
    }
}

#[test]
fn project_of_a_host_may_have_other_texts_and_no_other_code() {
    let site = Site::of_the_project();
    let own = published(&site);
    let (name, archive) = own.iter().find(|(name, _)| name.ends_with(".zip")).unwrap();
    let with = |file: &str, bytes: &[u8]| {
        let mut files = archive::unpacked(archive).unwrap();
        files.put(file, bytes.to_vec());
        let archive = archive::packed(&files).unwrap();
        let (before, after) = (hashes::integrity(&own[name]), hashes::integrity(&archive));
        let page = text(&own, "set-up.html").replace(&before, &after);
        let mut theirs = own.clone();
        theirs.insert("set-up.html".to_owned(), page.into_bytes());
        theirs.insert(name.clone(), archive);
        let found = compared(&own, &theirs);
        let refused = found.into_iter().filter(|one| !one.allowed);
        refused.map(|one| one.what).collect::<Vec<_>>()
    };
    for file in ["host.toml", "numbers.txt", "content/en/first.ftl"] {
        assert_eq!(with(file, b"other"), [""; 0], "{file}");
    }
    for file in [
        "shell/start.js",
        "built/site/app.js",
        "style/app/9.css",
        "index.html",
        "more",
    ] {
        assert_eq!(
            with(file, b"other"),
            [format!("has another {file}")],
            "{file}"
        );
    }
}

#[test]
fn what_a_host_may_change_is_named() {
    let site = Site::of_the_project();
    let own = published(&site);
    let said = |theirs: &Files| {
        let words = sitegen::served::verdict(&compared(&own, theirs)).unwrap();
        let lines = words.lines().map(|line| line.trim().to_owned());
        lines.collect::<Vec<_>>()
    };
    let all = |said: &[String], wanted: &[&str]| {
        for line in wanted {
            let is = |said: &String| said.starts_with(line);
            assert!(said.iter().any(is), "{line}: {said:#?}");
        }
    };

    site.write("numbers.txt", "[ndah]\nhide = yes\nend\n");
    let hidden = said(&published(&site));
    let gone = "index.html no longer there, a link or number: tel:08082000247";
    all(&hidden, &[gone]);
    assert!(
        !hidden.iter().any(|line| line.contains("has not")),
        "{hidden:#?}"
    );

    let exit = "https://weather.example/?a=b&c=d";
    site.write(
        "numbers.txt",
        "[ndah]\ncall = 116 123\nhours = always\nchecked = 2026-11-21\nend\n",
    )
    .replace("host.toml", "name = \"Lapwing\"", "name = \"Peewit & Co\"")
    .replace("host.toml", "https://www.bbc.co.uk/weather", exit)
    .replace(
        "host.toml",
        "quiet_front_page = false",
        "quiet_front_page = true",
    )
    .replace("host.toml", "\"croydon\", ", "")
    .append(
        "content/en/pages/index/next.md",
        "\n## More\n\n- One **thing**\n- [A page](https://b.example/)\n",
    );
    all(
        &said(&published(&site)),
        &[
            "The app: as published",
            "index.html the name: Peewit & Co",
            "check.html the name: Peewit & Co",
            &format!("index.html the way out: {exit}"),
            &format!("plain.html the way out: {exit}"),
            "index.html the pages that the way out can lead to: [{",
            "index.html whether a visit begins with the cover: true",
            "index.html the files with the texts, in en",
            gone,
            "index.html a link or number that this build has not: tel:116123",
            "index.html a link or number that this build has not: https://b.example/",
            "index.html text: thing",
            "plain.html no longer there: ",
        ],
    );
}

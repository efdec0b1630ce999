//! What is published from a small site.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::Site;
use content::{Civil, Contents, Direction, Hours, Pack, Volume, Wish};
use serde_json::Value;
use sitegen::{hashes, offline};

/// A published site with its first page.
struct Published {
    site: Site,
    names: Vec<String>,
    index: String,
}

fn published(pseudo: bool) -> Published {
    let site = Site::new();
    let report = site.publish(pseudo).unwrap();
    let index = site.read("dist/index.html");
    Published {
        site,
        names: report.files,
        index,
    }
}

impl Published {
    /// Returns the only name that begins and ends like this.
    fn name(&self, start: &str, end: &str) -> &str {
        let found: Vec<&String> = self
            .names
            .iter()
            .filter(|n| n.starts_with(start) && n.ends_with(end))
            .collect();
        assert_eq!(found.len(), 1, "{start}…{end} in {:?}", self.names);
        found[0]
    }

    /// The same as an address in the page, with the file's hash.
    fn address(&self, start: &str, end: &str) -> String {
        let name = self.name(start, end);
        let bytes = fs::read(self.site.root().join("dist").join(name)).unwrap();
        format!("/{name}#{}", sitegen::hashes::integrity(&bytes))
    }

    fn volume(&self, code: &str, volume: Volume) -> Contents {
        let name = self.name(&format!("text-{code}-{}-", volume.name()), ".bin");
        let bytes = fs::read(self.site.root().join("dist").join(name)).unwrap();
        Contents::decode_any(&bytes).unwrap()
    }

    fn pack(&self, code: &str) -> Pack {
        Pack::of(Volume::ALL.map(|volume| self.volume(code, volume)))
    }

    fn headers(&self) -> Value {
        serde_json::from_str(&self.site.read("generated/headers.json")).unwrap()
    }
}

/// The value of an attribute, unescaped.
fn attribute(page: &str, name: &str) -> String {
    let (_, after) = page.split_once(&format!("{name}=\"")).unwrap();
    let (value, _) = after.split_once('"').unwrap();
    value
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[test]
fn first_page_template_is_filled() {
    let done = published(false);
    let page = &done.index;
    assert!(!page.contains("{{") && !page.contains("<!--"), "{page}");
    assert!(
        page.contains("<html lang=\"en\" dir=\"ltr\">")
            && page.contains("<title>Test &amp; Co</title>")
    );
    assert!(page.contains(
        "href=\"https://www.bbc.co.uk/weather\" rel=\"nofollow noreferrer\">Leave now</a>"
    ));
    assert!(page.contains("<p>Hello from Test &amp; Co</p>"));
    assert!(
        page.contains("<style>:root{--ink:#123;}\np{color:var(--ink);}</style>"),
        "{page}"
    );
    assert!(
        page.contains("<script>(function(){window.left='no // comment';})();</script>"),
        "{page}"
    );
    assert!(page.contains("data-quiet=\"false\"") && page.contains("data-size=\"1234\""));
    let exits: Value = serde_json::from_str(&attribute(page, "data-exits")).unwrap();
    assert_eq!(exits[1]["name"], "\"Birds\"");
    assert_eq!(exits[1]["url"], "https://www.rspb.org.uk/?a=b&c=d");
}

#[test]
fn markdown_pages_become_safe_html() {
    let page = published(false).index;
    assert!(page.contains("<h3>On a mobile</h3>"));
    assert!(
        page.contains("<li>Ring <a href=\"tel:999\">999</a>.</li>"),
        "{page}"
    );
    assert!(
        page.contains("<li><strong>Press 55</strong> when you are asked.</li>"),
        "{page}"
    );
    assert!(
        page.contains(
            "<strong>Do this: ring </strong><a href=\"tel:999\">999</a><strong> now.</strong>"
        ),
        "{page}"
    );
    assert!(
        page.contains("href=\"https://example.org/help?a=b&amp;c=d\" rel=\"nofollow noreferrer\"")
    );
    assert!(
        !page.contains("Ring 999 without speaking"),
        "the title is not part of it"
    );
}

#[test]
fn main_numbers_are_shown_with_call_links() {
    let page = published(false).index;
    for part in [
        "<strong>Police &amp; &lt;more&gt;</strong>",
        "<a class=\"call\" href=\"tel:999\">999</a>",
        "<a class=\"call\" href=\"sms:999\">Text 999</a><br>\nYou have to join first: text register to 999.",
        "Open day and night",
        "Checked on 1 November 2026",
        "<a class=\"call\" href=\"tel:08082000247\">Call 0808 2000 247</a>",
        "<a class=\"call\" href=\"sms:07860077333\">Text 07860 077333</a>",
        "Monday to Friday: 09:00 to 17:00",
        "Saturday: 10:00 to 24:00",
        "Checked on 31 January 2025. That is some time ago",
    ] {
        assert!(page.contains(part), "{part} not in {page}");
    }
    assert!(!page.contains("Unseen"));
}

#[test]
fn plain_page_contains_no_scripts() {
    let done = published(false);
    let page = done.site.read("dist/plain.html");
    assert!(
        !page.contains("<script")
            && ![" onclick", " onload", "javascript:"]
                .iter()
                .any(|script| page.contains(script)),
        "{page}"
    );
    let exit = page.find("class=\"exit\"").unwrap();
    assert!(exit < page.find("<h1>").unwrap());
    for part in [
        "<h1>Without scripts</h1>",
        "This page needs &quot;no&quot; scripts &amp; &lt;nothing&gt; else.",
        "<li class=\"need-talk need-refuge where-england quiet\"><strong>A Line</strong>",
        "<input type=\"radio\" name=\"n1\" id=\"n3\"",
        "Two lines:<br>\nthis is the second.",
        "Relay UK: 18000",
        "For: Women<br>",
        "BSL: By video",
        "Web page: https://example.org/<br>",
        "Email: help@example.org",
        "<details><summary>Ring 999 without speaking</summary>",
        "<h3>Go-bag</h3>",
        "<li>Birth certificates</li>",
        "<li>I know which room.<br>\n<small>Take care if they notice.</small></li>",
    ] {
        assert!(page.contains(part), "{part} not in {page}");
    }
    for hidden in ["Unseen", "I used to be offered", "<h3>Croydon</h3>"] {
        assert!(!page.contains(hidden), "{hidden}");
    }
    let style = |page: &str| {
        page.split_once("<style>")
            .unwrap()
            .1
            .split_once("</style>")
            .unwrap()
            .0
            .to_owned()
    };
    // With the filter's rules.
    let (plain, index) = (style(&page), style(&done.index));
    let rules = plain.strip_prefix(&index).unwrap();
    let one = "#n3:checked~.found>ul>li:not(.need-refuge){display:none;}";
    assert!(rules.contains(one), "{rules}");
    let folded = "#m1:not(:checked)~.more:not(:checked)";
    assert!(
        rules.contains(&format!("{folded},{folded}+label,")),
        "{rules}"
    );
}

#[test]
fn main_services_come_first_on_the_plain_page() {
    let site = Site::new();
    let other = "id = \"other\"\nname = \"Another Line\"\nfor = [\"anyone\"]\nneeds = [\"drink\"]\ncall = \"0808 2000 248\"\nhours = \"always\"\nsource = \"its page\"\nchecked = 2025-01-31\n";
    let line = "[[service]]\nid = \"line\"";
    site.replace(
        "content/areas/england.toml",
        line,
        &format!("[[service]]\n{other}\n{line}"),
    );
    site.publish(false).unwrap();
    let page = site.read("dist/plain.html");
    let at = |name: &str| page.find(&format!("<strong>{name}</strong>")).unwrap();
    assert!(at("A Line") < at("Another Line"));
}

#[test]
fn files_are_named_by_hash_and_listed() {
    let done = published(false);
    let files: Value = serde_json::from_str(&attribute(&done.index, "data-files")).unwrap();
    assert_eq!(files["derive"], done.address("derive-", ".js"));
    assert_eq!(files["deriveWasm"], done.address("derive-", ".wasm"));
    let lens = [
        ("page", "lens-", ".js"),
        ("wasm", "lens-", ".wasm"),
        ("worker", "lens-worker-", ".js"),
    ];
    for (what, from, to) in lens {
        let listed = files["lens"][what].as_str().unwrap();
        let (name, _) = listed.split_once('#').unwrap();
        let name = name.trim_start_matches('/');
        assert!(name.starts_with(from) && name.ends_with(to), "{listed}");
        assert!(done.names.iter().any(|known| known == name), "{listed}");
    }
    assert_eq!(
        files["text"]["en"][0],
        done.address("text-en-first-", ".bin")
    );
    assert_eq!(files["text"].as_object().unwrap().len(), 2);
    assert!(
        done.index
            .contains(&format!("src=\"/{}\"", done.name("start-", ".js")))
    );
    assert!(
        !done.names.iter().any(|name| name.starts_with("exit")),
        "the inline script is not a file"
    );
    for name in ["icon.svg", "robots.txt", "plain.html", "index.html"] {
        assert!(done.names.iter().any(|n| n == name), "{name}");
    }
    for name in &done.names {
        assert!(done.site.root().join("dist").join(name).is_file(), "{name}");
    }
    let before = done.name("start-", ".js").to_owned();
    done.site
        .append("shell/start.js", "export const more = 1;\n");
    let again = done.site.publish(false).unwrap();
    assert!(!again.files.contains(&before));
}

/// Returns the hashes that a page names, each with the name of its file.
fn hashes_in(page: &str) -> Vec<(String, String)> {
    let page = page.replace("&quot;", "\"");
    let places = page
        .match_indices("sha256-")
        .filter_map(|(at, _)| Some((page.get(..at)?, page.get(at..at + 51)?)));
    let named = places.map(|(before, hash)| {
        let (_, file) = before.rsplit_once("\"/").unwrap();
        let end = file.find(['"', '#']).unwrap_or(file.len());
        (file[..end].to_owned(), hash.to_owned())
    });
    named.collect()
}

/// A change of what is published.
type Change<'a> = &'a dyn Fn(&Site);

#[test]
fn pages_name_the_hash_of_every_script_module_and_text() {
    let all = |change: Change<'_>| {
        let site = Site::new();
        let chunks = [("split_a.wasm", "1"), ("chunk_1.wasm", "2")];
        site.build(&site.root().join("site"));
        for (name, bytes) in chunks {
            site.write(&format!("split/{name}"), bytes);
        }
        let list = r#"{"a":["split_a","chunk_1"],"b":["chunk_1"]}"#;
        site.write("split/split.json", list);
        change(&site);
        let report = sitegen::dist_on(&site.options(), common::today(), None).unwrap();
        let dist = site.root().join("dist");
        let mut named: BTreeMap<String, String> = BTreeMap::new();
        let pages = ["index.html", "check.html", "before.html", "set-up.html"].map(str::to_owned);
        // The app's script names the hashes of what is loaded later.
        let script = report
            .files
            .iter()
            .find(|name| name.starts_with("lapwing-") && name.ends_with(".js"));
        for page in pages.iter().chain(script) {
            for (name, hash) in hashes_in(&site.read(&format!("dist/{page}"))) {
                let bytes = fs::read(dist.join(&name)).unwrap();
                assert_eq!(hash, sitegen::hashes::integrity(&bytes), "{name}");
                named.insert(name, hash);
            }
        }
        for name in report.files {
            let checked = [".js", ".wasm", ".bin", ".zip"]
                .iter()
                .any(|end| name.ends_with(end));
            let checked = checked || name.starts_with("setup-");
            // It names the page's hash, so the page cannot name its own.
            let checked = checked && name != offline::FILE;
            assert_eq!(named.contains_key(&name), checked, "{name}");
        }
        named
    };
    let before = all(&|_| {});
    assert!(before.len() > 15, "{before:#?}");
    // A byte more, for a comment would not be published.
    let changes: [(&[&str], Change); 7] = [
        (&["lapwing-"], &|site| {
            site.write("site/lapwing-0123456789abcdef_bg.wasm", "other");
        }),
        (&["lapwing-"], &|site| {
            site.append("site/lapwing-0123456789abcdef.js", "1;");
        }),
        (&["start-"], &|site| {
            site.append("shell/start.js", "1;");
        }),
        (&["derive-"], &|site| {
            site.append("shell/derive.js", "1;");
        }),
        (&["derive-"], &|site| {
            site.write("derive.wasm", "other");
        }),
        (&["lens-"], &|site| {
            site.write("lens.wasm", "other");
        }),
        (&["app-", "lapwing-"], &|site| {
            site.write("split/chunk_1.wasm", "3");
        }),
    ];
    for (beginnings, change) in changes {
        let after = all(change);
        let known: Vec<&String> = before.values().collect();
        // The project as an archive has everything in it.
        let changed = after
            .iter()
            .filter(|(name, hash)| !known.contains(hash) && !name.ends_with(".zip"));
        let names: Vec<&String> = changed.map(|(name, _)| name).collect();
        assert_eq!(names.len(), beginnings.len(), "{names:?}");
        for (name, beginning) in names.iter().zip(beginnings) {
            assert!(name.starts_with(beginning), "{names:?}");
        }
    }
}

#[test]
fn publishing_twice_gives_the_same_bytes() {
    let all = |done: &Published| -> BTreeMap<String, Vec<u8>> {
        let read = |name: &String| fs::read(done.site.root().join("dist").join(name)).unwrap();
        done.names
            .iter()
            .map(|name| (name.clone(), read(name)))
            .collect()
    };
    assert_eq!(all(&published(true)), all(&published(true)));
}

#[test]
fn headers_allow_only_what_the_pages_use() {
    let done = published(false);
    let headers = done.headers();
    let policy = headers["all"]["Content-Security-Policy"].as_str().unwrap();
    for part in [
        "default-src 'none'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ] {
        assert!(policy.contains(part), "{part} not in {policy}");
    }
    let without_wasm = policy.replace("'wasm-unsafe-eval'", "");
    assert!(
        !["unsafe", "http", "*", "data:", "blob:"]
            .iter()
            .any(|word| without_wasm.contains(word)),
        "{policy}"
    );
    assert_eq!(
        policy.matches("'sha256-").count(),
        3,
        "one script, two style sheets: {policy}"
    );
    assert_eq!(headers["all"]["Referrer-Policy"], "no-referrer");
    // The policy changes with the script.
    done.site
        .replace("shell/exit.js", "window.left", "window.gone");
    done.site.publish(false).unwrap();
    let after = done.headers();
    assert_ne!(
        after["all"]["Content-Security-Policy"],
        headers["all"]["Content-Security-Policy"]
    );
    let nginx = done.site.read("generated/nginx-headers.conf");
    assert!(nginx.contains(after["all"]["Content-Security-Policy"].as_str().unwrap()));
}

#[test]
fn packs_contain_the_content() {
    let done = published(false);
    let pack = done.pack("en");
    assert_eq!((pack.language(), pack.direction()), ("en", Direction::Ltr));
    let catalogue = pack.catalogue();
    let room = catalogue.entry(201).unwrap();
    assert_eq!(
        (room.text.as_str(), room.quick, room.retired),
        ("I know which room.", true, false)
    );
    assert_eq!(room.hint.as_deref(), Some("A room with a way out."));
    assert!(catalogue.entry(202).unwrap().retired);
    assert_eq!(catalogue.section_of(501).unwrap().key, "bag");
    let happens = catalogue.section(2).unwrap();
    assert_eq!(happens.intro.as_deref(), Some("Take what fits."));
    assert_eq!(
        (happens.caution.as_deref(), happens.icon.as_deref()),
        (None, Some("door"))
    );
    assert_eq!(happens.entries().count(), 1);
    let areas: Vec<&str> = pack.areas().iter().map(|area| area.key.as_str()).collect();
    assert_eq!(areas, ["uk", "england", "croydon"], "in the host's order");
    let found = content::find(
        pack.areas(),
        &Wish {
            area: Some("croydon"),
            without_speaking: true,
            ..Wish::default()
        },
    );
    assert_eq!(
        found.iter().map(|s| s.id.as_str()).collect::<Vec<_>>(),
        ["line", "police"]
    );
    assert_eq!(
        found[0].bsl_hours.as_ref().map(|hours| pack.hours(hours)),
        Some(vec!["Monday to Sunday: 10:00 to 18:00".to_owned()])
    );
    assert_eq!(found[0].chat_hours, Some(Hours::Unknown));
    assert_eq!(
        done.pack("cy").catalogue().entry(501).unwrap().text,
        "[cy] Birth certificates"
    );
}

#[test]
fn unverified_services_are_not_published() {
    let done = published(false);
    let bytes = fs::read(
        done.site
            .root()
            .join("dist")
            .join(done.name("text-en-first-", ".bin")),
    )
    .unwrap();
    let has = |words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    assert!(has(b"0808 2000 247") && !has(b"Unseen") && !has(b"0808 500 2222"));
}

#[test]
fn pseudo_languages_are_published_only_for_tests() {
    let host = published(false);
    assert!(!host.names.iter().any(|name| name.starts_with("text-x")));
    let tests = published(true);
    let (long, mirrored) = (tests.pack("xa"), tests.pack("xb"));
    assert_eq!(
        (long.direction(), mirrored.direction()),
        (Direction::Ltr, Direction::Rtl)
    );
    let english = tests.pack("en");
    let text = |pack: &Pack| pack.catalogue().entry(501).unwrap().text.clone();
    assert!(
        text(&long).chars().count() * 3 >= text(&english).chars().count() * 4,
        "{}",
        text(&long)
    );
    assert!(text(&long).starts_with('⟦'));
    assert!(text(&mirrored).contains(|c| ('\u{600}'..'\u{700}').contains(&c)));
    assert_eq!(
        long.areas()[1].services[0].call,
        english.areas()[1].services[0].call
    );
    let hours = Hours::Always;
    assert_ne!(long.hours(&hours), english.hours(&hours));
}

#[test]
fn content_of_another_build_is_refused() {
    let site = Site::new();
    site.publish(false).unwrap();
    let problems = sitegen::dist_on(&site.options(), common::today(), Some("1")).unwrap_err();
    assert!(
        problems
            .to_string()
            .contains("different ids from those the app was built for"),
        "{problems}"
    );
}

#[test]
fn nothing_is_written_if_there_are_problems() {
    let site = Site::new();
    site.replace("host.toml", "https://www.bbc", "http://www.bbc");
    assert!(site.publish(false).is_err());
    assert!(!site.root().join("dist/index.html").exists());
    assert!(!site.root().join("generated").exists());
    let site = Site::new();
    site.replace("index.html", "{{numbers}}", "{{nummers}}");
    assert!(site.publish(false).is_err());
    assert!(!site.root().join("generated").exists());
}

#[test]
fn ages_are_listed_oldest_first() {
    let site = Site::new();
    let checked = sitegen::check(site.root(), common::today()).unwrap();
    let ages: Vec<(&str, i32, bool)> = checked
        .ages
        .iter()
        .map(|age| (age.id.as_str(), age.months, age.may_have_changed))
        .collect();
    assert_eq!(
        ages,
        [
            ("unseen", 0, false),
            ("line", 21, true),
            ("police", 0, false)
        ]
    );
}

#[test]
fn security_contact_is_published() {
    let site = Site::new();
    let silent = site.publish(false).unwrap();
    assert!(
        !silent
            .files
            .iter()
            .any(|name| name.contains("security.txt"))
    );
    let said: Vec<String> = silent.notes.iter().map(ToString::to_string).collect();
    assert!(
        said.iter()
            .any(|note| note.contains("no .well-known/security.txt")),
        "{said:?}"
    );

    site.replace(
        "host.toml",
        "exit_pages",
        "address = \"https://lapwing.example.org\"\nexit_pages",
    )
    .append(
        "host.toml",
        "[security]\ncontact = \"https://www.example.org/contact\"\nexpires = \"2027-06-30\"\n",
    );
    let told = site.publish(false).unwrap();
    assert_eq!(told.notes, []);
    assert!(
        told.files
            .iter()
            .any(|name| name == ".well-known/security.txt")
    );
    // RFC 9116: one field per line; Contact and Expires are required, Expires once and in RFC 3339 format.
    assert_eq!(
        site.read("dist/.well-known/security.txt"),
        "Contact: https://www.example.org/contact\n\
         Expires: 2027-06-30T00:00:00Z\n\
         Canonical: https://lapwing.example.org/.well-known/security.txt\n"
    );
}

/// Publishes as releases and builds do, replacing folders as a whole.
fn whole(site: &Site, served: sitegen::Served) -> Result<sitegen::Report, sitegen::PublishError> {
    let root = site.root();
    site.build(&root.join("site"));
    let order = sitegen::Order {
        root: root.to_owned(),
        built: sitegen::Built::within(root),
        published: root.join("public-folder"),
        headers: root.join("headers"),
        work: root.join(".making"),
        served,
        pseudo: false,
    };
    sitegen::publish_on(&order, common::today(), None)
}

/// Every file below a folder with its bytes.
fn bytes(folder: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let files = sitegen::compress::files(folder).unwrap();
    let name = |path: &std::path::Path| path.strip_prefix(folder).unwrap().display().to_string();
    files
        .iter()
        .map(|path| (name(path), fs::read(path).unwrap()))
        .collect()
}

#[test]
fn mistake_leaves_the_published_site_unchanged() {
    let site = Site::new();
    whole(&site, sitegen::Served::Own { known: None }).unwrap();
    let folders = ["public-folder", "headers"].map(|name| site.root().join(name));
    let before = folders.clone().map(|folder| bytes(&folder));
    assert!(before[0].contains_key("index.html.br") && before[0].contains_key("index.html.gz"));
    assert!(!before[0].contains_key("_headers") && before[1].contains_key("_headers"));
    for (file, from, to) in [
        ("host.toml", "https://www.bbc", "http://www.bbc"),
        ("index.html", "{{numbers}}", "{{nummers}}"),
    ] {
        site.replace(file, from, to);
        assert!(whole(&site, sitegen::Served::Own { known: None }).is_err());
        assert_eq!(folders.clone().map(|folder| bytes(&folder)), before);
        site.replace(file, to, from);
    }
    // A change is published, with nothing left of what it replaces.
    site.replace("host.toml", "\"Test & Co\"", "\"Birds\"");
    whole(&site, sitegen::Served::Own { known: None }).unwrap();
    let after = folders.clone().map(|folder| bytes(&folder));
    assert!(String::from_utf8_lossy(&after[0]["index.html"]).contains("<title>Birds</title>"));
    assert_ne!(after[0]["index.html.br"], before[0]["index.html.br"]);
    assert!(!site.root().join(".making").exists());
}

#[test]
fn upload_folder_has_headers_and_no_compressed_copies() {
    let site = Site::new();
    let report = whole(&site, sitegen::Served::Uploaded).unwrap();
    let files = bytes(&site.root().join("public-folder"));
    assert!(
        files
            .keys()
            .all(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
    );
    assert_eq!(
        files["_headers"],
        fs::read(site.root().join("headers/_headers")).unwrap()
    );
    assert!(report.files.iter().any(|name| name == "_headers"));
    // Each file that is sent has one caching rule.
    let rules = String::from_utf8_lossy(&files["_headers"]).into_owned();
    let paths = rules.lines().filter_map(|line| line.strip_prefix('/'));
    let paths: Vec<&str> = paths.filter(|path| *path != "*").collect();
    for name in files.keys().filter(|name| *name != "_headers") {
        let fits = |path: &&&str| match path.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *path,
        };
        assert_eq!(paths.iter().filter(fits).count(), 1, "{name}: {paths:?}");
    }
}

#[test]
fn service_worker_names_every_file_of_the_app_and_its_hash() {
    let worker = |site: &Site| {
        site.build(&site.root().join("site"));
        let report = sitegen::dist_on(&site.options(), common::today(), None).unwrap();
        (site.read("dist/page.js"), report.files)
    };
    let site = Site::new();
    let (script, files) = worker(&site);
    let kept = offline::kept(&script, &script).unwrap().unwrap();
    for (name, address) in offline::NAMED {
        if let Ok(bytes) = fs::read(site.root().join("dist").join(name)) {
            assert_eq!(kept[address], hashes::integrity(&bytes), "{address}");
        }
    }
    // The first page names the rest.
    let named = hashes_in(&site.read("dist/index.html"));
    let is_named = |name: &String| named.iter().any(|(known, _)| known == name);
    let is_kept = |name: &String| kept.contains_key(&format!("/{name}")) || name == "index.html";
    let left: Vec<_> = files
        .iter()
        .filter(|name| !is_kept(name) && !is_named(name))
        .collect();
    let are_for_hosts = |name: &&String| {
        let others = [
            "check",
            "before",
            "set",
            "plain-",
            "404.html",
            "page.js",
            "robots.txt",
        ];
        others.iter().any(|start| name.starts_with(start))
    };
    assert!(left.iter().all(are_for_hosts), "{left:?}");

    // Whatever changes is another release; ended, it keeps nothing.
    site.append("host.toml", "quiet_front_page = true\n");
    assert_ne!(worker(&site).0, script);
    site.append("host.toml", "without_a_signal = false\n");
    let ended = worker(&site).0;
    assert_eq!(offline::kept(&script, &ended), Some(None));
    assert!(
        site.read("dist/index.html")
            .contains("data-offline=\"false\"")
    );
}

#[test]
fn host_area_needs_no_new_texts() {
    let site = Site::new();
    let known = site.publish(false).unwrap();
    site.write(
        "content/areas/leeds.toml",
        "name = \"Leeds\"\nwithin = \"england\"\n\n[[service]]\nid = \"leeds-one\"\nname = \"A service\"\n\
         for = [\"anyone\"]\nneeds = [\"local\"]\ncall = \"0113 496 0000\"\nhours = \"unknown\"\n\
         source = \"made up for a test\"\nchecked = \"2026-11-20\"\n",
    )
    .replace("host.toml", "\"croydon\"", "\"leeds\"");
    let report = site.publish(false).unwrap();
    let done = Published {
        names: report
            .files
            .into_iter()
            .filter(|name| !known.files.contains(name))
            .collect(),
        index: String::new(),
        site,
    };
    // The plan's texts stay cached: a changed number changes only one file.
    let areas: Vec<(String, String)> = Pack::of([done.volume("cy", Volume::First)])
        .areas()
        .iter()
        .map(|area| (area.key.clone(), area.name.clone()))
        .collect();
    assert_eq!(areas[2], ("leeds".to_owned(), "Leeds".to_owned()));
}

const CHANGED: &str =
    "# Tonight.\n[line]\ncall = 116 123\nhours = always\nchecked = 2026-11-20\nend\n";

#[test]
fn numbers_file_is_applied_to_pages_and_published_as_is() {
    let site = Site::new();
    let without = site.publish(false).unwrap();
    assert!(!without.files.iter().any(|name| name == "numbers.txt"));
    site.write("numbers.txt", CHANGED);
    whole(&site, sitegen::Served::Own { known: None }).unwrap();
    let files = bytes(&site.root().join("public-folder"));
    assert_eq!(files["numbers.txt"], CHANGED.as_bytes());
    // A server would go on sending a compressed copy after a change on the server.
    let copies = files.keys().filter(|name| name.starts_with("numbers.txt."));
    assert_eq!(copies.count(), 0);
    for page in ["index.html", "plain.html"] {
        let page = String::from_utf8_lossy(&files[page]).into_owned();
        let link = page.split_once("<a class=\"call\" href=\"tel:116123\">");
        let shown = link.and_then(|(_, after)| after.split_once("</a>"));
        assert!(shown.is_some_and(|(number, _)| number.ends_with("116 123")));
        assert!(!page.contains("0808 2000 247"), "{page}");
        assert!(page.contains("Checked on 20 November 2026"), "{page}");
    }
    let text = files
        .keys()
        .find(|name| name.starts_with("text-en-first-") && name.ends_with(".bin"));
    let pack = Pack::of([Contents::decode_any(&files[text.unwrap()]).unwrap()]);
    let found = content::find(pack.areas(), &Wish::default());
    let line = found.iter().find(|service| service.id == "line").unwrap();
    assert_eq!(line.call.as_deref(), Some("116 123"));
    // A file already applied to the pages changes nothing more, and is still valid.
    let named = pack
        .changed(CHANGED.as_bytes(), Civil::parse("2026-11-29").unwrap())
        .unwrap()
        .named;
    assert_eq!(named, 1);
}

#[test]
fn hidden_service_is_not_shown() {
    let site = Site::new();
    site.write("numbers.txt", "[line]\nhide = yes\nend\n");
    site.publish(false).unwrap();
    for page in ["dist/index.html", "dist/plain.html"] {
        let page = site.read(page);
        assert!(
            !page.contains("0808 2000 247") && page.contains("tel:999"),
            "{page}"
        );
    }
    let checked = sitegen::check(site.root(), common::today()).unwrap();
    assert!(checked.ages.iter().all(|age| age.id != "line"));
}

#[test]
fn host_page_is_complete_and_not_loaded_by_visitors() {
    let done = published(false);
    let page = done.site.read("dist/check.html");
    assert_eq!(
        attribute(&page, "src"),
        format!("/{}", done.name("check-", ".js"))
    );
    for (attribute_name, ending) in [("data-wasm", ".wasm"), ("data-briefing", ".bin")] {
        let address = done.address("check-", ending);
        assert_eq!(attribute(&page, attribute_name), address);
    }
    assert!(page.contains("<title>Test &amp; Co</title>") && page.contains("class=\"exit\""));
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    assert!(!done.index.contains("check-"));
    assert!(!done.index.contains("setup-") && !done.index.contains("set-up"));
    let bytes = |name: &str| fs::read(done.site.root().join("dist").join(name)).unwrap();
    let has = |bytes: &[u8], words: &str| {
        let words = words.as_bytes();
        bytes.windows(words.len()).any(|window| window == words)
    };
    let words = "The last line is missing";
    let briefing = bytes(done.name("check-", ".bin"));
    assert!(has(&briefing, words) && content::Briefing::decode(&briefing).is_some());
    assert!(!has(&bytes(done.name("text-en-first-", ".bin")), words));
}

//! The form says what the two files say, and finds wrong what `sitegen` finds wrong, on files and forms of all kinds.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use content::{CHANGE_KEYS, Civil, NEW_SERVICE_KEYS};
use proptest::prelude::*;
use proptest::sample::select;
use set_up::{Exit, Form, Part, Project};
use sitegen::archive::{self, Kind};
use sitegen::{Files, Making, Setting};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The project's own texts and settings.
static PROJECT: LazyLock<Files> = LazyLock::new(|| Files::of_project(&root()));

/// A stand-in for the build output.
static BUILT: LazyLock<Files> = LazyLock::new(|| {
    let mut files = Files::default();
    for (name, bytes) in [
        ("site/app.js", "export let a;\n"),
        ("site/app_bg.wasm", "\0asm"),
        ("derive.wasm", "\0asm"),
        ("lens.wasm", "\0asm"),
        ("check.wasm", "\0asm"),
        ("set-up.wasm", "\0asm"),
        ("split/split.json", "{}"),
    ] {
        files.put(name, bytes.into());
    }
    files.put("ids.txt", sitegen::ids(&root()).unwrap().into_bytes());
    files
});

fn today() -> Civil {
    sitegen::today()
}

fn opened(numbers: &[u8]) -> Project {
    Project::begun(PROJECT.clone(), BUILT.clone(), numbers, today()).unwrap()
}

fn with_numbers(numbers: &str) -> Files {
    let mut files = PROJECT.clone();
    files.put("numbers.txt", numbers.as_bytes().to_vec());
    files
}

fn fields(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pairs = pairs.iter();
    pairs
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

fn part(id: &str, pairs: &[(&str, &str)]) -> Part {
    Part {
        id: id.to_owned(),
        fields: fields(pairs),
    }
}

/// The form of a host with an area and a service of its own, and two changed numbers.
fn leeds() -> Form {
    let mut form = opened(b"").shown().form;
    form.name = "Garden birds".to_owned();
    form.address = "https://birds.example.org".to_owned();
    form.areas.retain(|area| area != "croydon");
    form.exits = vec![Exit {
        name: "Maps “of” \\ \"towns\"".to_owned(),
        url: "https://maps.example.org/".to_owned(),
    }];
    form.contact = "mailto:us@example.org".to_owned();
    form.expires = "2027-06-30".to_owned();
    form.added = vec![part("+7", &[("name", "Leeds"), ("within", "england")])];
    form.services = vec![part(
        "",
        &[
            ("in", "+7"),
            ("name", "Leeds One Stop"),
            ("for", "anyone"),
            ("needs", "local, talk"),
            ("call", "(0113) 496-0000"),
            ("hours", "Monday to Friday, 9am to 5pm"),
            ("checked", "2026-11-21"),
            ("seen", "rung"),
        ],
    )];
    form.changes = vec![
        part("galop", &[("hide", "yes")]),
        part(
            "mens-advice-line",
            &[("call", "0808 157 0123"), ("checked", "2026-11-21")],
        ),
    ];
    form
}

/// Returns a file of the site that this form makes.
fn made(project: &Project, form: &Form, name: &str) -> String {
    let site = project.make(form, Kind::Folder).unwrap();
    let files = archive::unpacked(&site).unwrap();
    let bytes = files.get(name).unwrap().unwrap_or_else(|| panic!("{name}"));
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn site_of_a_form_has_what_the_form_says() {
    let project = opened(b"");
    let form = leeds();
    assert_eq!(project.check(&form).wrong, []);
    let plain = made(&project, &form, "plain.html");
    for there in ["Leeds One Stop", "0113 496 0000", "0808 157 0123"] {
        assert!(plain.contains(there), "{there}");
    }
    for gone in ["Galop", "Croydon"] {
        assert!(!plain.contains(gone), "{gone}");
    }
    let index = made(&project, &form, "index.html");
    assert!(
        index.contains("<title>Garden birds</title>")
            && index.contains("https://maps.example.org/")
    );
    assert!(!index.contains("0808 801 0327"));
    let numbers = made(&project, &form, "numbers.txt");
    assert!(
        numbers.contains("[new leeds-one-stop]\nin = leeds\n"),
        "{numbers}"
    );
    assert!(made(&project, &form, ".well-known/security.txt").contains("us@example.org"));
    // The next time, it begins where it ended.
    let site = archive::unpacked(&project.make(&form, Kind::Folder).unwrap()).unwrap();
    let (_, inside) = site.all().find(|(name, _)| name.ends_with(".zip")).unwrap();
    let again = Project::open(inside, b"", today()).unwrap().shown().form;
    let written = |form: &Form| form.written(&BTreeSet::new(), &[]);
    assert_eq!(written(&again), written(&form));
}

#[test]
fn what_is_wrong_stands_at_its_field() {
    let project = opened(b"");
    for (path, change) in [
        (
            "name",
            (|form| form.name = "Domestic abuse".to_owned()) as fn(&mut Form),
        ),
        ("address", |form| {
            form.address = "birds.example.org".to_owned()
        }),
        ("exits.0.url", |form| {
            form.exits[0].url = "http://a.example".to_owned()
        }),
        ("exits", |form| form.exits.clear()),
        ("essentials", |form| {
            form.essentials.push("pl".to_owned());
        }),
        ("contact", |form| form.contact = "us@example.org".to_owned()),
        ("expires", |form| form.expires = "2020-01-01".to_owned()),
        ("services.0.for", |form| {
            drop(form.services[0].fields.remove("for"))
        }),
        ("services.0.in", |form| {
            drop(form.services[0].fields.remove("in"))
        }),
        ("services.0.call", |form| {
            drop(form.services[0].fields.remove("call"))
        }),
        ("services.0.call", |form| {
            form.services[0]
                .fields
                .insert("call".to_owned(), "0113".to_owned());
        }),
        ("services.0.hours", |form| {
            form.services[0]
                .fields
                .insert("hours".to_owned(), "9-5".to_owned());
        }),
        ("changes.0", |form| {
            form.changes[0].id = "no-such".to_owned()
        }),
        ("changes.1.checked", |form| {
            drop(form.changes[1].fields.remove("checked"))
        }),
        ("changes.1.call", |form| {
            form.changes[1]
                .fields
                .insert("call".to_owned(), "0900 123 4567".to_owned());
        }),
    ] {
        let mut form = leeds();
        change(&mut form);
        let found = project.check(&form).wrong;
        let at: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(at, [path], "{found:?}");
        let told = |words: &str| words.is_empty() || words.len() > 20;
        assert!(found.iter().all(|(_, words)| told(words)), "{found:?}");
        assert!(project.make(&form, Kind::Folder).is_err());
    }
}

#[test]
fn numbers_alone_end_what_was_taken_out() {
    let first = opened(b"");
    let site = first.make(&leeds(), Kind::Folder).unwrap();
    let site = archive::unpacked(&site).unwrap();
    let (_, inside) = site.all().find(|(name, _)| name.ends_with(".zip")).unwrap();
    let project = Project::open(inside, b"", today()).unwrap();
    let mut form = project.shown().form;
    let alone = |form: &Form| String::from_utf8(project.numbers_alone(form).unwrap()).unwrap();
    assert!(!alone(&form).contains("leeds-one-stop]\nhide"));
    assert!(!alone(&form).contains("[site]"));
    form.services.clear();
    form.exits[0].url = "https://other.example.org/".to_owned();
    let text = alone(&form);
    assert!(text.contains("[leeds-one-stop]\nhide = yes\n"), "{text}");
    assert!(
        text.contains("exit = Maps “of” \\ \"towns\" https://other.example.org/\n"),
        "{text}"
    );
    assert!(
        text.ends_with("end\n") && text.matches("end\n").count() == 1,
        "{text}"
    );
    // What is beside the pages tonight is where the form begins.
    let tonight = Project::open(inside, text.as_bytes(), today())
        .unwrap()
        .shown()
        .form;
    assert_eq!(tonight.exits, form.exits);
    assert_eq!(tonight.services, []);
    // A file that they would not accept is not.
    let wrong = Project::open(inside, b"[nobody]\nhide = yes\nend\n", today()).unwrap();
    assert_eq!(wrong.shown().form.services.len(), 1);
}

#[test]
fn every_kind_has_what_its_server_needs() {
    let written = leeds().written(&BTreeSet::new(), &["en".to_owned()]);
    let mut project = PROJECT.clone();
    project.put("host.toml", written.host.text.into_bytes());
    let making = Making {
        project: &project,
        built: &BUILT,
        page: None,
        pseudo: false,
        today: today(),
        built_for: None,
    };
    let site = making.site().unwrap();
    for kind in Kind::ALL {
        let half = |bytes: &[u8], _| Ok(bytes[..bytes.len() / 2].to_vec());
        let files = kind.files(&site, &project, Some("https://birds.example.org"), &mut {
            half
        });
        let files = files.unwrap();
        let text = |name: &str| match files.get(name) {
            Ok(Some(bytes)) => String::from_utf8(bytes.to_vec()).unwrap(),
            _ => panic!("{}: {name}", kind.name()),
        };
        let site = if kind == Kind::Folder { "" } else { "site/" };
        assert!(text(&format!("{site}index.html")).contains("Garden birds"));
        assert_eq!(
            files.has(&format!("{site}index.html.br")),
            kind != Kind::Folder
        );
        let server = match kind {
            Kind::Folder => text("_headers"),
            Kind::Nginx => text("nginx.conf") + &text("generated/nginx-headers.conf"),
            Kind::Caddy => text("Caddyfile") + &text("generated/headers.caddy"),
            Kind::Container => {
                text("Containerfile") + &text("Caddyfile") + &text("generated/headers.caddy")
            }
        };
        assert!(
            server.contains("Content-Security-Policy") && !server.contains("{{"),
            "{server}"
        );
        assert!(!server.contains("placeholder"), "{server}");
        assert_eq!(
            server.contains("\nbirds.example.org {"),
            kind == Kind::Caddy
        );
        // Nothing for the people who run the server is published.
        assert_eq!(files.has("READ-ME.txt"), kind != Kind::Folder);
    }
}

/// Text as it may be typed or pasted, without what no field can have.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "Leeds",
            "0113 496 0000",
            "+44 (0)113 496 0000",
            "0900 123 4567",
            "18001 0113 496 0000",
            "999",
            "9-5",
            "Monday to Friday, 9am to 5pm",
            "always",
            "24/7",
            "https://a.example.org/b",
            "http://a.example.org",
            "a@example.org",
            "anyone",
            "women, family",
            "local, talk",
            "nobody",
            "wales, england",
            "2026-11-21",
            "2099-01-01",
            "rung",
            "yes",
            "end",
            "[x]",
            "# a",
            "a = b",
            "“quoted”",
            "\"",
            "\\",
            "",
            "pl, ur",
            "leeds",
            "+0",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,30}",
        "[ -~\\n\\t]{0,20}",
    ]
}

fn part_of(ids: Vec<&'static str>, keys: Vec<&'static str>) -> impl Strategy<Value = Part> {
    let all = proptest::collection::btree_map(select(keys).prop_map(str::to_owned), typed(), 0..8);
    (select(ids), all).prop_map(|(id, fields)| Part {
        id: id.to_owned(),
        fields,
    })
}

fn form() -> impl Strategy<Value = Form> {
    let exit = (typed(), typed()).prop_map(|(name, url)| Exit { name, url });
    let list = |ids: Vec<&'static str>, keys: &[&'static str]| {
        proptest::collection::vec(part_of(ids, keys.to_vec()), 0..3)
    };
    (
        [typed(), typed(), typed(), typed()],
        proptest::collection::vec(exit, 0..3),
        proptest::bits::u8::ANY,
        list(vec![""], &["name", "within"]),
        list(vec![""], &NEW_SERVICE_KEYS),
        list(
            vec!["galop", "samaritans", "no-such", "police-999", "a b"],
            &CHANGE_KEYS,
        ),
    )
        .prop_map(|(texts, exits, bits, added, services, changes)| {
            let [name, address, contact, expires] = texts;
            // As the page numbers them.
            let mut added: Vec<Part> = added;
            for (at, area) in added.iter_mut().enumerate() {
                area.id = format!("+{at}");
            }
            Form {
                name,
                address,
                exits,
                areas: vec!["england".to_owned(), "uk".to_owned()],
                essentials: Vec::new(),
                unread_translations: bits & 8 != 0,
                quiet_front_page: bits & 1 != 0,
                keep_child_pages: bits & 2 != 0,
                without_a_signal: bits & 4 != 0,
                contact,
                expires,
                added,
                services,
                changes,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Whatever is typed, it stays in its field: the file has a part for each row, and only its own keys in each.
    #[test]
    fn nothing_typed_becomes_another_line(form in form()) {
        let written = form.written(&BTreeSet::new(), &["en".to_owned()]);
        let numbers = &written.numbers.text;
        let headings = numbers.lines().filter(|line| line.starts_with('[')).count();
        prop_assert_eq!(headings, form.added.len() + form.services.len() + form.changes.len());
        prop_assert!(numbers.ends_with("end\n"));
        let changed = form.changes.iter().map(|change| change.id.clone()).collect();
        let mut again = Form::default();
        again.take_numbers(numbers, &changed);
        prop_assert_eq!(&again.written(&BTreeSet::new(), &[]).numbers.text, numbers);
        let host = toml_of(&written.host.text);
        prop_assert_eq!(host.get("name").and_then(toml::Value::as_str).is_some(), true);
        prop_assert_eq!(host.get("keep_child_pages").and_then(toml::Value::as_bool), Some(form.keep_child_pages));
        let languages = host.get("languages").and_then(toml::Value::as_array).map(Vec::len);
        prop_assert_eq!(languages, Some(1));
    }
}

fn toml_of(text: &str) -> toml::Table {
    text.parse().unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// A `numbers.txt`, often right.
fn file() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        3 => select(vec![
            "[galop]\nhide = yes\n", "[samaritans]\ncall = 116 123\nchecked = 2026-11-21\n",
            "[mens-advice-line]\nhours = mon-fri 09:00-17:00\nchecked = 2026-11-21\n",
            "[area leeds]\nname = Leeds\nwithin = england\n",
            "[new leeds-one]\nin = england\nname = Leeds One\nfor = anyone\nneeds = local\ncall = 0113 496 0000\nchecked = 2026-11-21\n",
            "[new own]\nin = leeds\nname = Own\nfor = women, men\nneeds = talk\nweb = https://own.example.org/\nchecked = 2026-11-20\nseen = rung\nnations = wales\nlanguages = cy\n",
            "[site]\nexit = Weather https://www.bbc.co.uk/weather\nexit = A b c https://www.bbc.co.uk/food\n",
            "# a note\n", "\n",
        ]).prop_map(str::to_owned),
        1 => select(vec![
            "[nobody]\nhide = yes\n", "call = 1\n", "hide = no\n", "checked = 2099-01-01\n", "end\n", "[galop]\ncall = 0900 123 4567\n",
            "[new galop]\nname = Galop\n", "[area uk]\nname = UK\n", "[site]\nexit = https://a.example\n", "x\n",
        ]).prop_map(str::to_owned),
    ];
    proptest::collection::vec(line, 0..6).prop_map(|parts| parts.concat() + "end\n")
}

/// Each case reads the whole project six times: `cargo xtask soak` makes 500.
fn some() -> ProptestConfig {
    let cases = std::env::var("LAPWING_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    ProptestConfig::with_cases(cases.unwrap_or(12))
}

proptest! {
    #![proptest_config(some())]

    /// The page takes up a file if, and only if, `sitegen` finds it right; and the form then says the same as the file.
    #[test]
    fn page_and_sitegen_agree(file in file()) {
        let files = with_numbers(&file);
        let right = Setting::with_numbers(&files, today());
        let plain = Setting::read(&PROJECT, today()).unwrap();
        prop_assert_eq!(plain.accepts(file.as_bytes(), today()), right.is_ok(), "{}", file);
        let Ok(right) = right else { return Ok(()) };
        let project = Project::begun(PROJECT.clone(), Files::default(), file.as_bytes(), today()).unwrap();
        let form = project.shown().form;
        prop_assert_eq!(project.check(&form).wrong, [], "{}", file);
        let written = form.written(&plain.taken, &plain.host.languages);
        let mut again = files.clone();
        again.put("host.toml", written.host.text.into_bytes());
        again.put("numbers.txt", written.numbers.text.into_bytes());
        let again = Setting::with_numbers(&again, today()).unwrap();
        // Ids of the host's own follow from their names.
        let seen = |setting: &Setting| {
            let areas = setting.areas.iter().map(|area| {
                let services = area.services.iter().map(|service| {
                    let mut service = service.clone();
                    if service.id.starts_with("leeds-one") || service.id == "own" {
                        service.id.clear();
                    }
                    service
                });
                (area.name.clone(), services.collect::<Vec<_>>())
            });
            (areas.collect::<Vec<_>>(), setting.host.exits().map(|(a, b)| (a.to_owned(), b.to_owned())).collect::<Vec<_>>())
        };
        prop_assert_eq!(seen(&again), seen(&right), "{}", file);
    }
}

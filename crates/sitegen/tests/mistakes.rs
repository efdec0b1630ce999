//! Every mistake that an editor can make is reported with its file, its line, and what to write.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::Site;
use content::Civil;
use std::fs;

const SCREEN: &str = "content/en/first.ftl";
const CATALOGUE: &str = "content/catalogue.toml";
const HAPPENS: &str = "content/plan/happens.toml";
const BAG: &str = "content/plan/bag.toml";
const UK: &str = "content/areas/uk.toml";
const ENGLAND: &str = "content/areas/england.toml";
const PAGE: &str = "content/en/pages/silent-999.md";

/// Returns the line, counted from 1, that contains these words.
fn line(site: &Site, file: &str, words: &str) -> usize {
    let text = site.read(file);
    let at = text
        .find(words)
        .unwrap_or_else(|| panic!("{file} has no {words}"));
    text[..at].matches('\n').count() + 1
}

/// Expects exactly one problem: at this place, with each of these words.
fn one(site: &Site, place: &str, words: &[&str]) {
    let problems = site.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    told(&problems, place, words);
}

fn told(problems: &[String], place: &str, words: &[&str]) {
    let start = format!("{place}: ");
    let fits = |problem: &&String| {
        problem.starts_with(&start) && words.iter().all(|word| problem.contains(word))
    };
    assert!(
        problems.iter().any(|problem| fits(&problem)),
        "{start} {words:?} not in {problems:#?}"
    );
}

/// Replaces words in a file and expects one problem on their line.
fn broken(file: &str, from: &str, to: &str, words: &[&str]) {
    let site = Site::new();
    let at = line(&site, file, from);
    site.replace(file, from, to);
    one(&site, &format!("{file}:{at}"), words);
}

#[test]
fn valid_site_has_no_problems() {
    assert_eq!(Site::new().problems(), Vec::<String>::new());
}

mod fluent {
    use super::*;

    /// Adds a line to the texts and expects one problem there.
    fn added(text: &str, words: &[&str]) {
        let site = Site::new();
        site.remove("content/cy/first.ftl")
            .replace("host.toml", "[\"en\", \"cy\"]", "[\"en\"]");
        let at = site.read(SCREEN).matches('\n').count() + 1;
        site.append(SCREEN, text);
        one(&site, &format!("{SCREEN}:{at}"), words);
    }

    #[test]
    fn broken_line() {
        added(
            "this is no message\n",
            &["this is no message", "some-id = the words"],
        );
    }

    #[test]
    fn id_in_capitals() {
        added("Hello_There = Hello\n", &["`Hello_There`", "hello-there"]);
    }

    #[test]
    fn duplicate_id() {
        added(
            "exit-label = Go\n",
            &[
                "`exit-label` is already in content/en/first.ftl:2",
                "another id",
            ],
        );
    }

    #[test]
    fn duplicate_id_across_files() {
        let site = Site::new();
        let at = line(&site, "content/en/words.ftl", "day-mon");
        let first = site.read(SCREEN).matches('\n').count() + 1;
        site.append(SCREEN, "day-mon = Monday\n");
        one(
            &site,
            &format!("content/en/words.ftl:{at}"),
            &[&format!("`day-mon` is already in {SCREEN}:{first}")],
        );
    }

    #[test]
    fn message_without_text() {
        added("empty =\n", &["`empty =`", "Write `some-id = the words`"]);
        added(
            "title = Words\n    .more = Words\n",
            &["`title` has an attribute"],
        );
    }

    #[test]
    fn terms_and_references() {
        added("-brand = Lapwing\n", &["`-brand` is a term"]);
        added(
            "other = { exit-label }\n",
            &["something in braces", "{ $name }"],
        );
        added("other = { NUMBER($n) }\n", &["something in braces"]);
    }

    #[test]
    fn choices() {
        added(
            "a = { $n ->\n    [some] a\n   *[other] b\n}\n",
            &["neither a plural form nor a whole number"],
        );
        added("a = { $n ->\n   *[one] a\n    [other] b\n}\n", &["star"]);
        added(
            "a = { $n ->\n    [one] a\n    [one] c\n   *[other] b\n}\n",
            &["same choice twice"],
        );
        added(
            "a = { $n ->\n    [one] a\n   *[other] b\n} { $m ->\n    [one] a\n   *[other] b\n}\n",
            &["two choices"],
        );
        added(
            "a = { $n ->\n    [one] { $m ->\n        [one] a\n       *[other] b\n    }\n   *[other] b\n}\n",
            &["choice within a choice"],
        );
    }
}

mod markdown {
    use super::*;

    fn page(text: &str, at: usize, words: &[&str]) {
        let site = Site::new();
        site.write(PAGE, text);
        one(&site, &format!("{PAGE}:{at}"), words);
    }

    #[test]
    fn titles() {
        page("Words.\n", 1, &["without a title", "# The title"]);
        page("", 1, &["no title"]);
        page("#\n\nWords.\n", 1, &["empty title"]);
        page("# One\n\n# Two\n", 3, &["second title", "## "]);
    }

    #[test]
    fn unsupported_markdown() {
        for (text, words) in [
            ("### Three", "third level"),
            ("1. one", "numbered list"),
            ("- a\n  - b", "list within a list"),
            ("*soft*", "single asterisks"),
            ("`code`", "back-ticks"),
            ("<b>bold</b> words", "HTML"),
            ("a  \nb", "breaks a line"),
            ("a\n\n---\n\nb", "rule"),
            ("> said", "not use"),
            ("![picture](https://example.org/a.png)", "not use"),
            ("    indented", "indented"),
        ] {
            let site = Site::new();
            site.write(PAGE, &format!("# Title\n\n{text}\n"));
            let problems = site.problems();
            assert!(
                problems.iter().all(|p| p.starts_with(&format!("{PAGE}:"))),
                "{problems:#?}"
            );
            assert!(
                problems.iter().any(|p| p.contains(words)),
                "{text}: {problems:#?}"
            );
        }
    }

    #[test]
    fn links() {
        for link in [
            "http://example.org",
            "tel:0808",
            "javascript:alert(1)",
            "sms:999?body=help",
            "plain.html",
        ] {
            page(
                &format!("# Title\n\nWords\nand [words]({link}).\n"),
                4,
                &[&format!("`{link}`"), "tel:999"],
            );
        }
    }
}

mod translation {
    use super::*;

    const WELSH: &str = "content/cy/first.ftl";
    const HOST: &str = "host.toml";

    #[test]
    fn missing_text() {
        let site = Site::new();
        site.replace(WELSH, "exit-label = ", "# ");
        one(
            &site,
            WELSH,
            &[
                "`exit-label` is not translated",
                "content/en/first.ftl:2",
                "Write `exit-label = `",
            ],
        );
    }

    #[test]
    fn extra_translation() {
        let site = Site::new();
        let at = site.read(WELSH).matches('\n').count() + 1;
        site.append(WELSH, "extra = Geiriau\n");
        one(
            &site,
            &format!("{WELSH}:{at}"),
            &["`extra` is not in content/en"],
        );
    }

    #[test]
    fn places() {
        let at = |words: &str| line(&Site::new(), WELSH, words);
        let site = Site::new();
        site.replace(WELSH, "{ $name }", "{ $enw }");
        let problems = site.problems();
        assert_eq!(problems.len(), 2, "{problems:#?}");
        let place = format!("{WELSH}:{}", at("front-hello"));
        told(&problems, &place, &["{ $enw }", "Use these: { $name }"]);
        told(
            &problems,
            &place,
            &["is missing the placeholder `{ $name }`"],
        );
    }

    const ABOUT: &str = "content/cy/language.toml";

    #[test]
    fn one_that_nobody_has_read() {
        let site = Site::new();
        site.replace(
            ABOUT,
            "[[read]]\nby = \"Someone\"\nday = \"2026-11-20\"\n",
            "",
        );
        one(
            &site,
            &format!("{HOST}:7"),
            &["publishes `cy`, which nobody", "unread_translations = true"],
        );
        site.append(HOST, "unread_translations = true\n");
        assert_eq!(site.problems(), [""; 0]);
        let site = Site::new();
        site.replace(ABOUT, "day = \"2026-11-20\"", "day = \"2099-11-20\"");
        one(&site, &format!("{ABOUT}:8"), &["`2099-11-20`"]);
        let site = Site::new();
        site.remove(ABOUT);
        one(&site, ABOUT, &["cannot be read"]);
    }

    #[test]
    fn essentials_may_lack_texts_and_may_not_be_called_whole() {
        let site = Site::new();
        site.replace(ABOUT, "whole", "essentials");
        one(
            &site,
            HOST,
            &["of which only the essentials", "under `essentials`"],
        );
        site.replace(HOST, ", \"cy\"]", "]\nessentials = [\"cy\"]");
        for (id, words) in [
            ("speak-999", "{ $language }"),
            ("speak-others", "{ $language }"),
            ("language-unread", "x"),
        ] {
            for folder in ["en", "cy"] {
                site.append(
                    &format!("content/{folder}/first.ftl"),
                    &format!("{id} = {words}\n"),
                );
            }
        }
        assert_eq!(site.problems(), [""; 0]);
        // What it lacks is there in English.
        site.replace("content/cy/words.ftl", "open-until = ", "# ");
        assert_eq!(site.problems(), [""; 0]);
        site.replace(HOST, "essentials = [\"cy\"]", "essentials = [\"en\"]");
        one(&site, &format!("{HOST}:8"), &["`en` under `languages` too"]);
    }

    #[test]
    fn texts_that_have_changed_since_are_listed() {
        let site = Site::new();
        let to_do = || {
            let files = sitegen::Files::of_project(site.root());
            let translations = sitegen::translations(&files, common::today()).unwrap();
            translations.into_iter().next().unwrap().to_do
        };
        assert!(to_do().stale.len() > 50);
        let files = sitegen::Files::of_project(site.root());
        let made_from = sitegen::translated(&files, "cy", common::today()).unwrap();
        std::fs::write(site.root().join("content/cy/made-from.toml"), made_from).unwrap();
        assert_eq!((to_do().stale, to_do().missing), (Vec::new(), Vec::new()));
        site.replace(
            "content/en/first.ftl",
            "exit-label = ",
            "exit-label = Now: ",
        );
        site.append("content/en/pages/silent-999.md", "\nMore.\n");
        assert_eq!(to_do().stale, ["exit-label", "silent-999"]);
    }

    #[test]
    fn missing_folder_and_page() {
        let site = Site::new();
        site.remove("content/cy/pages/silent-999.md");
        one(
            &site,
            "content/cy/pages/silent-999.md",
            &["is missing", "Translate content/en/pages/silent-999.md"],
        );
        let site = Site::new();
        site.write("content/cy/pages/more.md", "# Mwy\n");
        one(
            &site,
            "content/cy/pages/more.md",
            &["is not in content/en/pages"],
        );
        let site = Site::new();
        site.replace("host.toml", "\"cy\"", "\"ga\"");
        std::fs::create_dir_all(site.root().join("content/ga/pages")).unwrap();
        site.write("content/ga/pages/silent-999.md", "# Cúnamh\n");
        one(
            &site,
            "host.toml:7",
            &["`ga`, which has no folder", "use one of these: cy, en"],
        );
    }

    #[test]
    fn missing_or_invalid_required_message() {
        let site = Site::new();
        site.replace("content/en/words.ftl", "open-until = ", "# ")
            .replace("content/cy/words.ftl", "open-until = ", "# ");
        one(
            &site,
            "content/en",
            &["`open-until` is missing", "{ $time }"],
        );
        let site = Site::new();
        site.replace(
            "content/en/words.ftl",
            "open-always = ",
            "open-always = { $what } ",
        );
        let problems = site.problems();
        told(
            &problems,
            "content/en/words.ftl:2",
            &["`open-always`", "{ $what }", "nothing fills"],
        );
    }
}

mod catalogue {
    use super::*;

    #[test]
    fn permanent_ids() {
        let site = Site::new();
        // Files are read in the order of their names.
        let (first, at) = (
            line(&site, BAG, "id = 501"),
            line(&site, HAPPENS, "id = 201"),
        );
        site.replace(BAG, "id = 501", "id = 201");
        told(
            &site.problems(),
            &format!("{HAPPENS}:{at}"),
            &[
                &format!("the id 201 is already used in {BAG}:{first}"),
                "never used",
            ],
        );
    }

    #[test]
    fn retired_id_used_again() {
        let site = Site::new();
        let first = line(&site, HAPPENS, "id = 202");
        site.append(
            HAPPENS,
            "\n[[group.entry]]\nid = 202\ntext = \"bag-birth\"\n",
        );
        let at = site.read(HAPPENS).matches('\n').count() - 1;
        told(
            &site.problems(),
            &format!("{HAPPENS}:{at}"),
            &[
                "202 is used again",
                "retired",
                &format!("{HAPPENS}:{first}"),
                "saved plans",
            ],
        );
    }

    #[test]
    fn id_of_another_section() {
        broken(
            BAG,
            "id = 501",
            "id = 301",
            &["does not belong to section 5", "from 501 to 599"],
        );
    }

    #[test]
    fn sections() {
        let site = Site::new();
        site.replace(BAG, "id = 5\n", "id = 2\n");
        told(
            &site.problems(),
            &format!("{HAPPENS}:1"),
            &["section 2 is already `bag`"],
        );
        for (other, words) in [("bags", "no file"), ("happens", "named twice")] {
            let site = Site::new();
            site.replace(CATALOGUE, "\"bag\"", &format!("\"{other}\""));
            let at = format!("{CATALOGUE}:{}", line(&site, CATALOGUE, "sections"));
            told(&site.problems(), &at, &[&format!("`{other}`"), words]);
        }
        broken(CATALOGUE, "\"chapter-one\"", "\"x\"", &["`x`"]);
        broken(HAPPENS, "\"police\"", "\"lime\"", &["`lime`", "no area"]);
        let site = Site::new();
        site.replace(CATALOGUE, ", \"bag\"", "");
        one(&site, BAG, &["in no chapter", "Add \"bag\""]);
        let site = Site::new();
        site.write("content/plan/Go Bag.toml", "id = 7\n");
        told(
            &site.problems(),
            "content/plan/Go Bag.toml:1",
            &["small letters"],
        );
    }

    #[test]
    fn unknown_texts() {
        broken(
            HAPPENS,
            "\"happens-room\"",
            "\"happens-rom\"",
            &[
                "`happens-rom`, which does not exist",
                "Write `happens-rom = `",
                "content/en",
            ],
        );
        broken(HAPPENS, "\"happens-room-hint\"", "\"x\"", &["`x`"]);
        broken(
            HAPPENS,
            "\"happens-room-worse\"",
            "\"ready\"",
            &["placeholders", "content/en/first.ftl:"],
        );
        broken(BAG, "\"bag-group\"", "\"x\"", &["`x`"]);
        let site = Site::new();
        site.replace("content/en/plan.ftl", "section-bag = ", "# ");
        told(&site.problems(), &format!("{BAG}:1"), &["`section-bag`"]);
    }

    #[test]
    fn shape() {
        broken(
            HAPPENS,
            "quick = true",
            "quik = true",
            &["unknown field `quik`", "Remove `quik`"],
        );
        broken(
            HAPPENS,
            "quick = true",
            "quick = \"yes\"",
            &["invalid type", "true or false"],
        );
        broken(HAPPENS, "id = 201", "id = 70000", &["70000"]);
        broken(BAG, "id = 501", "id = ", &["Write"]);
        let site = Site::new();
        site.replace(BAG, "text = \"bag-birth\"\n", "");
        let problems = site.problems();
        assert!(
            problems[0].contains("missing field `text`")
                && problems[0].contains("Write a line `text = …`"),
            "{problems:#?}"
        );
    }
}

#[test]
fn finder_mistakes() {
    const FINDER: &str = "content/finder.toml";
    broken(FINDER, "\"line\"", "\"lime\"", &["`lime`", "no area"]);
    broken(FINDER, "\"first\"", "\"x\"", &["`situation-x`"]);
    let site = Site::new();
    site.append(FINDER, "\n[[situation]]\nkey = \"first\"\nservices = []\n");
    one(&site, &format!("{FINDER}:6"), &["used twice"]);
}

#[test]
fn bank_holiday_mistakes() {
    const HOLIDAYS: &str = "content/bank-holidays.toml";
    for (from, to, words) in [
        ("\"gov.uk\"", "\" \"", ["has no source", "where you found"]),
        ("2026-11-01", "1.11.2026", ["not a date", "2026-11-21"]),
        ("2026-11-01", "2036-11-01", ["in the future", "2026-11-21"]),
        ("[2026]", "[]", ["or none", "[2026, 2027]"]),
        (
            "[2026]",
            "[2026, 2028]",
            ["follow each other", "[2026, 2027]"],
        ),
        (
            "[2026]",
            "[2026, 2027]",
            ["has 0 bank holidays for england in 2027", "remove the year"],
        ),
        (
            "holiday-first",
            "holiday-x",
            ["`holiday-x`", "does not exist"],
        ),
        (
            "\"wales\"",
            "\"Wales\"",
            ["`Wales`", "scotland, northern-ireland"],
        ),
        ("2026-08-31", "2026-08-32", ["not a date", "2026-12-25"]),
        (
            "2026-08-31",
            "2025-08-25",
            ["none of the years", "add its year"],
        ),
        ("2026-12-28", "2026-12-26", ["Saturday", "substitute"]),
        (
            "2026-12-28",
            "2026-12-25",
            ["already a bank holiday", "Remove one"],
        ),
    ] {
        let site = Site::new();
        let at = line(&site, HOLIDAYS, from);
        site.replace(HOLIDAYS, from, to);
        told(&site.problems(), &format!("{HOLIDAYS}:{at}"), &words);
    }
    let site = Site::new();
    site.replace(HOLIDAYS, "\"wales\", ", "");
    one(
        &site,
        &format!("{HOLIDAYS}:3"),
        &["for wales in 2026", "at least 8"],
    );
    let site = Site::new();
    site.remove(HOLIDAYS);
    told(&site.problems(), HOLIDAYS, &["cannot be read"]);
}

mod areas {
    use super::*;

    #[test]
    fn numbers_and_addresses() {
        for (file, from, to, words) in [
            (UK, "call = \"999\"", "call = \"99\"", "11 digits from 0"),
            (
                ENGLAND,
                "\"0808 2000 247\"",
                "\"+44 808 2000 247\"",
                "digits and single spaces",
            ),
            (
                ENGLAND,
                "\"07860 077333\"",
                "\"07860 07733\"",
                "number for texts",
            ),
            (UK, "\"18000\"", "\"1800\"", "\"18000\" (for 999)"),
            (
                ENGLAND,
                "\"help@example.org\"",
                "\"help at example.org\"",
                "\"help@example.org\"",
            ),
            (
                ENGLAND,
                "\"https://example.org/\"",
                "\"http://example.org/\"",
                "with https://",
            ),
            (
                ENGLAND,
                "\"https://example.org/chat\"",
                "\"example.org/chat\"",
                "chat address",
            ),
            (ENGLAND, "\"By video\"", "\" \"", "sign language"),
        ] {
            broken(file, from, to, &[words]);
        }
    }

    #[test]
    fn dates() {
        broken(
            UK,
            "\"2026-11-01\"",
            "\"2026-11-31\"",
            &["`2026-11-31` is not a date", "checked = \"2026-11-21\""],
        );
        broken(UK, "\"2026-11-01\"", "\"1.11.2026\"", &["not a date"]);
        broken(UK, "\"2026-11-01\"", "\"2026-11-22\"", &["in the future"]);
        let site = Site::new();
        site.replace(UK, "checked = \"2026-11-01\"\n", "");
        one(
            &site,
            &format!("{UK}:5"),
            &["when someone last looked", "unverified = true"],
        );
    }

    #[test]
    fn hours() {
        broken(
            ENGLAND,
            "chat_hours = \"unknown\"",
            "chat_hours = \"often\"",
            &["\"often\"", "\"always\", \"unknown\""],
        );
        broken(
            ENGLAND,
            "bsl_hours = [{ days = \"every\"",
            "bsl_hours = [{ days = \"daily\"",
            &["`daily`", "mon-fri"],
        );
        broken(
            UK,
            "hours = \"always\"",
            "hours = [{ days = \"mon\", from = \"9\", to = \"17:00\" }]",
            &["`9`", "\"09:30\""],
        );
    }

    #[test]
    fn who_and_needs() {
        broken(
            UK,
            "for = [\"anyone\"]",
            "for = [\"everyone\"]",
            &[
                "`everyone` is not a known value of `for`",
                "anyone, women, men",
            ],
        );
        broken(
            UK,
            "needs = [\"danger\"]",
            "needs = [\"dangr\"]",
            &[
                "`dangr` is not a known value of `needs`",
                "danger, talk, refuge",
            ],
        );
        broken(
            ENGLAND,
            "[\"talk\", \"refuge\"]",
            "[\"talk\", \"talk\"]",
            &["twice"],
        );
        let site = Site::new();
        site.replace(UK, "needs = [\"danger\"]", "needs = []");
        one(&site, &format!("{UK}:5"), &["`needs` is empty"]);
    }

    #[test]
    fn ids() {
        broken(
            ENGLAND,
            "id = \"line\"",
            "id = \"A Line\"",
            &["small letters"],
        );
        let site = Site::new();
        site.replace(ENGLAND, "id = \"line\"", "id = \"police\"");
        told(
            &site.problems(),
            &format!("{UK}:5"),
            &[
                "`police` is already used in content/areas/england.toml:5",
                "permanent",
            ],
        );
    }

    #[test]
    fn first_page_and_sources() {
        let site = Site::new();
        site.replace(UK, "unverified = true", "unverified = true\nmain = true");
        let at = line(&site, UK, "id = \"unseen\"");
        one(&site, &format!("{UK}:{at}"), &["no one has seen a source"]);
        let site = Site::new();
        site.replace(UK, "call = \"999\"\n", "");
        one(&site, &format!("{UK}:5"), &["no number to call"]);
        broken(
            UK,
            "source = \"everybody\"",
            "source = \"\"",
            &["no source"],
        );
        broken(
            UK,
            "name = \"Police & <more>\"",
            "name = \"\"",
            &["no name"],
        );
    }

    #[test]
    fn texts() {
        broken(
            UK,
            "\"note-police\"",
            "\"note-none\"",
            &["`note-none`, which does not exist"],
        );
        broken(UK, "\"area-uk\"", "\"area-none\"", &["`area-none`"]);
    }

    #[test]
    fn around() {
        let site = Site::new();
        site.replace("content/areas/croydon.toml", "within = \"england\"\n", "");
        one(
            &site,
            "content/areas/croydon.toml:1",
            &["which area contains", "within = \"england\""],
        );
        let site = Site::new();
        site.replace("content/areas/croydon.toml", "\"england\"", "\"surrey\"");
        one(
            &site,
            "content/areas/croydon.toml",
            &["`surrey`, which is not another area"],
        );
    }

    #[test]
    fn shape() {
        broken(
            UK,
            "relay = \"18000\"",
            "rellay = \"18000\"",
            &["unknown field `rellay`", "`relay`"],
        );
        let site = Site::new();
        site.replace(UK, "hours = \"always\"\n", "");
        let problems = site.problems();
        assert!(
            problems.iter().any(|p| p.contains("missing field `hours`")),
            "{problems:#?}"
        );
    }
}

mod host {
    use super::*;

    const HOST: &str = "host.toml";

    #[test]
    fn exit_pages() {
        broken(
            HOST,
            "https://www.bbc.co.uk/weather",
            "http://www.bbc.co.uk/weather",
            &["`http://www.bbc.co.uk/weather`", "https://"],
        );
        broken(
            HOST,
            "name = \"Weather\"",
            "name = \"\"",
            &["exit page without a name"],
        );
        let site = Site::new();
        site.write(
            HOST,
            "name = \"A\"\nexit_pages = []\nareas = [\"uk\"]\nlanguages = [\"en\"]\n",
        );
        one(
            &site,
            "host.toml:2",
            &["no exit page", "https://www.bbc.co.uk/weather"],
        );
    }

    #[test]
    fn lists() {
        broken(
            HOST,
            "\"croydon\"]",
            "\"surrey\"]",
            &["`surrey`, which has no file", "croydon, england, uk"],
        );
        broken(HOST, "\"croydon\"]", "\"uk\"]", &["`uk` twice"]);
        broken(
            HOST,
            "[\"uk\", \"england\", \"croydon\"]",
            "[]",
            &["no `areas`"],
        );
        broken(
            HOST,
            "\"cy\"]",
            "\"ga\"]",
            &["`ga`, which has no folder", "content/ga", "cy, en"],
        );
        broken(HOST, "\"cy\"]", "\"C Y\"]", &["the language `C Y`"]);
    }

    #[test]
    fn keys() {
        let site = Site::new();
        site.replace(HOST, "name = \"Test & Co\"", "title = \"Test\"")
            .replace(HOST, "areas = ", "area = ");
        let problems = site.problems();
        assert_eq!(problems.len(), 4, "{problems:#?}");
        told(
            &problems,
            "host.toml:1",
            &["`title`, which is not a known key", "quiet_front_page"],
        );
        told(
            &problems,
            "host.toml:6",
            &["`area`, which is not a known key", "Write `areas`"],
        );
        told(&problems, HOST, &["no `name`", "name = \"Lapwing\""]);
        told(
            &problems,
            HOST,
            &["no `areas`", "areas = [\"england\", \"uk\"]"],
        );
        let site = Site::new();
        site.replace(
            HOST,
            "{ name = \"Weather\", url",
            "{ name = \"Weather\", link",
        );
        let problems = site.problems();
        assert_eq!(problems.len(), 2, "{problems:#?}");
        told(&problems, "host.toml:3", &["has `link` in an exit page"]);
        told(
            &problems,
            "host.toml:3",
            &["no `url` in an exit page", "between its braces"],
        );
    }

    #[test]
    fn values_of_the_wrong_type() {
        for (from, to, words) in [
            (
                "[\"uk\", \"england\", \"croydon\"]",
                "\"uk\"",
                "Write a line such as areas = [",
            ),
            ("\"Test & Co\"", "5", "name = \"Lapwing\""),
            ("[\"en\", \"cy\"]", "[\"en\", true]", "languages = [\"en\"]"),
            ("\"https://www.bbc.co.uk/weather\"", "1", "exit_pages = [{"),
        ] {
            broken(HOST, from, to, &["a value of the wrong kind", words]);
        }
        let site = Site::new();
        site.append(HOST, "quiet_front_page = \"yes\"\n");
        one(
            &site,
            "host.toml:8",
            &["`quiet_front_page`", "without quotes"],
        );
        let site = Site::new();
        site.append(HOST, "keep_child_pages = 1\n");
        one(
            &site,
            "host.toml:8",
            &["`keep_child_pages`", "without quotes"],
        );
    }

    #[test]
    fn truncated_host_file_is_always_reported() {
        let whole = Site::new().read(HOST);
        for end in (0..whole.trim_end().len()).step_by(3) {
            let site = Site::new();
            site.write(HOST, &whole[..end]);
            let problems = site.problems();
            assert!(!problems.is_empty(), "{}", &whole[..end]);
            assert!(
                problems.iter().all(|problem| problem.starts_with(HOST)),
                "{problems:#?}"
            );
        }
        let site = Site::new();
        site.write(HOST, &whole[..whole.find("croydon").unwrap()]);
        one(
            &site,
            "host.toml:6",
            &["cannot be read from here on", "each [ has its ]"],
        );
    }

    #[test]
    fn revealing_names() {
        broken(HOST, "name = \"Test & Co\"", "name = \" \"", &["no name"]);
        broken(
            HOST,
            "\"Test & Co\"",
            "\"My Safe Plan\"",
            &[
                "`My Safe Plan`, and `safe` gives away",
                "does not mention abuse",
            ],
        );
        broken(
            HOST,
            "\"Test & Co\"",
            "\"Stop domestic violence\"",
            &["`domestic` gives away"],
        );
        broken(
            HOST,
            "https://www.bbc.co.uk/weather",
            "https://www.refuge.example/",
            &["`refuge` gives away what was looked at before"],
        );
    }

    /// A site with its own address on line 2.
    fn at(address: &str) -> Site {
        let site = Site::new();
        site.replace(
            HOST,
            "exit_pages",
            &format!("address = \"{address}\"\nexit_pages"),
        );
        site
    }

    #[test]
    fn site_address_is_checked() {
        assert_eq!(
            at("https://lapwing.example.org/").problems(),
            Vec::<String>::new()
        );
        for (address, words) in [
            ("http://lapwing.example.org", "with https://"),
            ("lapwing.example.org", "with https://"),
            ("https://example.org/lapwing", "it must be at the top"),
            ("https://stop-abuse.example.org", "`abus` gives away"),
        ] {
            one(&at(address), "host.toml:2", &[words]);
        }
    }

    #[test]
    fn exit_page_on_the_same_site() {
        one(
            &at("https://bbc.co.uk"),
            "host.toml:4",
            &["`https://www.bbc.co.uk/weather`, which is on this site itself"],
        );
        one(
            &at("https://WWW.rspb.org.uk"),
            "host.toml:5",
            &["on this site itself"],
        );
    }

    /// A site with a contact for vulnerability reports, on lines 9 and 10.
    fn heard(contact: &str, expires: &str) -> Site {
        let site = Site::new();
        site.append(
            HOST,
            &format!("[security]\ncontact = \"{contact}\"\nexpires = \"{expires}\"\n"),
        );
        site
    }

    #[test]
    fn security_contact_is_checked() {
        for contact in [
            "https://www.example.org/contact",
            "mailto:security@example.org",
        ] {
            assert_eq!(
                heard(contact, "2027-06-30").problems(),
                Vec::<String>::new()
            );
        }
        for (contact, words) in [
            ("security@example.org", "\"mailto:security@example.org\""),
            ("mailto:example.org", "mailto: and one address"),
            ("http://example.org", "with https://"),
            ("", "with https://"),
        ] {
            one(
                &heard(contact, "2027-06-30"),
                "host.toml:9",
                &["has the contact", words],
            );
        }
        let site = Site::new();
        site.append(HOST, "[security]\ncontakt = \"https://example.org\"\n");
        let problems = site.problems();
        told(
            &problems,
            "host.toml:9",
            &["`contakt` in [security]", "Write `contact`"],
        );
        told(
            &problems,
            "host.toml:8",
            &["no `expires` in [security]", "expires = \"2027-06-30\""],
        );
    }

    #[test]
    fn security_contact_expiry_is_checked() {
        // In the tests, today is 21 November 2026.
        for (expires, words) in [
            ("2026-11-20", "expired on 2026-11-20"),
            ("2026-11-21", "in 0 days"),
            ("2026-12-21", "in 30 days"),
            ("2027-11-23", "more than a year"),
            ("2027-02-30", "year, month and day"),
            ("soon", "year, month and day"),
        ] {
            one(
                &heard("https://example.org/contact", expires),
                "host.toml:10",
                &[words],
            );
        }
        for expires in ["2026-12-22", "2027-11-22"] {
            let site = heard("https://example.org/contact", expires);
            assert_eq!(site.problems(), Vec::<String>::new());
        }
    }

    #[test]
    fn missing_file() {
        let site = Site::new();
        site.remove(HOST);
        one(&site, HOST, &["cannot be read", "Write this file"]);
    }
}

mod template {
    use super::*;

    const INDEX: &str = "index.html";

    #[test]
    fn placeholders() {
        for (from, to, words) in [
            (
                "{{lang}}",
                "{{language}}",
                "`{{language}}`, which is not known. Use {{text:some-id}}",
            ),
            (
                "{{text:exit-label}}",
                "{{text:exit-lable}}",
                "that text does not exist",
            ),
            (
                "{{text:exit-label}}",
                "{{text:ready}}",
                "has the placeholder `{ $n }`",
            ),
            (
                "{{html:silent-999}}",
                "{{html:silent}}",
                "content/en/pages/silent.md",
            ),
            ("{{script:exit.js}}", "{{script:out.js}}", "no shell/out.js"),
            (
                "{{file:start.js}}",
                "{{file:begin.js}}",
                "no shell/begin.js",
            ),
            (
                "{{file:start.js}}",
                "{{file:../host.toml}}x{{no",
                "placeholder that is not closed",
            ),
        ] {
            let site = Site::new();
            let at = line(&site, INDEX, from);
            site.replace(INDEX, from, to);
            told(&site.problems(), &format!("{INDEX}:{at}"), &[words]);
        }
    }

    #[test]
    fn closing_tags_inside_scripts_and_styles() {
        let site = Site::new();
        site.append("shell/exit.js", "var a = '</script>';\n");
        one(&site, "shell/exit.js:7", &["</script"]);
        let site = Site::new();
        site.append(
            "style/2-second.css",
            "/* a */ b::after { content: '</style>'; }\n",
        );
        one(&site, "style/2-second.css:2", &["</style"]);
    }

    #[test]
    fn missing_text_for_the_plain_page() {
        let site = Site::new();
        site.replace(SCREEN, "front-intro = ", "# ").replace(
            "content/cy/first.ftl",
            "front-intro = ",
            "# ",
        );
        let problems = site.problems();
        for folder in ["content/en", "content/cy"] {
            told(
                &problems,
                folder,
                &["`front-intro` is missing; plain.html needs it"],
            );
        }
    }
}

#[test]
fn several_mistakes_are_all_reported() {
    let site = Site::new();
    site.replace(UK, "\"18000\"", "\"1\"")
        .replace(ENGLAND, "\"help@example.org\"", "\"x\"")
        .replace("host.toml", "https://www.bbc", "http://www.bbc");
    assert_eq!(site.problems().len(), 3, "{:#?}", site.problems());
}

#[test]
fn windows_line_endings_and_bom_are_accepted() {
    let site = Site::new();
    for file in [SCREEN, CATALOGUE, HAPPENS, UK, PAGE, "host.toml"] {
        let text = site.read(file).replace('\n', "\r\n");
        site.write(file, &format!("\u{feff}{text}"));
    }
    assert_eq!(site.problems(), Vec::<String>::new());
}

mod numbers {
    use super::*;

    const FILE: &str = "numbers.txt";

    fn wrong(text: &str, line: usize, words: &[&str]) {
        let site = Site::new();
        site.write(FILE, text);
        one(&site, &format!("{FILE}:{line}"), words);
        assert!(site.publish(false).is_err());
    }

    #[test]
    fn valid_or_missing_numbers_file_is_no_problem() {
        let site = Site::new();
        assert_eq!(site.problems(), [""; 0]);
        site.write(FILE, "# Nothing.\r\nend\r\n");
        assert_eq!(site.problems(), [""; 0]);
    }

    #[test]
    fn truncated_numbers_file() {
        wrong("[line]\nhide = yes\n", 3, &["cut off", "Write", "end"]);
    }

    #[test]
    fn unknown_services_and_999() {
        wrong("[lime]\ncall = 101\nend", 1, &["“[lime]”", "content/areas"]);
        wrong("[police]\nhide = yes\nend", 1, &["“[police]”", "999"]);
        // It has no known source, so it is on no page.
        wrong("[unseen]\nhide = yes\nend", 1, &["“[unseen]”"]);
    }

    #[test]
    fn letters_in_a_number() {
        let text = "[line]\ncall = O808 2000 247\nchecked = 2026-11-20\nend";
        wrong(text, 2, &["“call = O808 2000 247”", "Write digits"]);
    }

    #[test]
    fn invalid_check_date() {
        let text = "[line]\nchecked = 20 November\nend";
        wrong(
            text,
            2,
            &["“checked = 20 November”", "checked = 2026-11-20"],
        );
    }

    #[test]
    fn missing_text_for_the_host_page() {
        let site = Site::new();
        for language in ["en", "cy"] {
            let file = format!("content/{language}/host.ftl");
            site.replace(&file, "check-heading =", "# ");
        }
        one(&site, "content/en", &["`check-heading`", "check.html"]);
    }
}

mod facts {
    use super::*;

    const FACTS: &str = "content/facts/law.toml";

    const CLAIM: &str = "[[claim]]
id = \"silent\"
says = \"Pressing 55 does not say where you are.\"
texts = [\"front-999-how\", \"pages/silent-999\"]
nations = [\"england\", \"wales\"]
source = \"https://www.police.uk/\"
dated = \"2026-04\"
seen = \"2026-11-20\"
kind = \"official\"
review = \"2027-05-20\"
";

    fn site() -> Site {
        let site = Site::new();
        fs::create_dir_all(site.root().join("content/facts")).unwrap();
        site.write(FACTS, CLAIM);
        site
    }

    fn wrong(from: &str, to: &str, words: &[&str]) {
        let site = site();
        let at = line(&site, FACTS, from);
        site.replace(FACTS, from, to);
        one(&site, &format!("{FACTS}:{at}"), words);
    }

    #[test]
    fn valid_claim_has_no_problems() {
        assert_eq!(site().problems(), Vec::<String>::new());
    }

    #[test]
    fn unknown_text() {
        wrong("front-999-how", "front-999-why", &["`front-999-why`"]);
    }

    #[test]
    fn unknown_page() {
        wrong("pages/silent-999", "pages/silent", &["`pages/silent`"]);
    }

    #[test]
    fn unknown_nation() {
        wrong(
            "\"wales\"",
            "\"britain\"",
            &["`britain`", "northern-ireland"],
        );
    }

    #[test]
    fn claim_without_source() {
        wrong("https://www.police.uk/", " ", &["`source`"]);
    }

    #[test]
    fn source_date_that_is_none() {
        wrong("2026-04\"", "April\"", &["`April`", "\"undated\""]);
    }

    #[test]
    fn look_in_the_future() {
        wrong(
            "seen = \"2026-11-20\"",
            "seen = \"2027-01-20\"",
            &["in the future"],
        );
    }

    #[test]
    fn review_after_more_than_a_year() {
        wrong("2027-05-20", "2028-05-20", &["within a year"]);
    }

    #[test]
    fn claim_twice() {
        let site = site();
        site.append(FACTS, &format!("\n{CLAIM}"));
        one(&site, &format!("{FACTS}:13"), &["`silent`", "law.toml:2"]);
    }

    #[test]
    fn claim_that_is_due_is_told_to_the_host() {
        let site = site();
        let notes = |day: &str| {
            let checked = sitegen::check(site.root(), Civil::parse(day).unwrap()).unwrap();
            let notes = checked.notes.iter().map(ToString::to_string);
            notes
                .filter(|note| note.contains(FACTS))
                .collect::<Vec<_>>()
        };
        assert_eq!(notes("2027-05-19"), [""; 0]);
        let due = notes("2027-05-20");
        assert_eq!(due.len(), 1, "{due:?}");
        assert!(
            due[0].contains("Pressing 55") && due[0].contains("police.uk"),
            "{due:?}"
        );
    }
}

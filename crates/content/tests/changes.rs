//! A host's changes in numbers.txt: all or nothing, and every mistake reported with its line.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use content::{
    Area, Civil, Contents, Hours, Message, Mistake, Nations, Need, Pack, Seen, Service, TextNumber,
    Who, Word, change, names_any, plain_signs,
};
use proptest::prelude::*;

fn service(id: &str, call: Option<&str>) -> Service {
    Service {
        who: vec![Who::Anyone],
        needs: vec![Need::Talk],
        call: call.map(str::to_owned),
        ..Service::bare(id, day("2026-06-01"))
    }
}

fn services() -> Vec<Service> {
    let mut line = service("line", Some("0808 2000 247"));
    line.relay = Some("18001 0808 2000 247".to_owned());
    line.text = Some(TextNumber {
        number: "60777".to_owned(),
        word: Some("HELP".to_owned()),
    });
    line.web = Some("https://example.org/help".to_owned());
    vec![
        service("police-999", Some("999")),
        line,
        service("chat-only", None),
    ]
}

fn areas() -> Vec<Area> {
    vec![Area {
        key: "uk".to_owned(),
        name: "All of the UK".to_owned(),
        within: None,
        services: services(),
    }]
}

fn day(text: &str) -> Civil {
    Civil::parse(text).unwrap()
}

/// Returns the changed services, or the line and kind of every mistake.
fn after(file: &[u8]) -> Result<Vec<Service>, Vec<(u32, Mistake)>> {
    let mut areas = areas();
    match change(&mut areas, file, day("2026-11-21")) {
        Ok(_) => Ok(areas.swap_remove(0).services),
        Err(wrong) => Err(wrong.iter().map(|one| (one.line, one.mistake)).collect()),
    }
}

const WHOLE: &str = "\u{feff}# Changed tonight.\r\n\
    [line]\r\n\
    call = 0808 801 0327\r\n\
    text=07860 077333\r\n\
    web = https://example.org/\r\n\
    hours = mon-fri 09:00-17:00; sat 10:00-12:00\r\n\
    checked = 2026-11-20\r\n\
    \r\n\
    [chat-only]\r\n\
    hide = yes\r\n\
    \r\n\
    end\r\n";

#[test]
fn complete_file_changes_only_what_it_names() {
    let all = after(WHOLE.as_bytes()).unwrap();
    let (line, before) = (&all[1], &services()[1]);
    assert_eq!(line.call.as_deref(), Some("0808 801 0327"));
    let text = line.text.as_ref().unwrap();
    assert_eq!(
        (text.number.as_str(), text.word.as_deref()),
        ("07860 077333", Some("HELP"))
    );
    assert_eq!(line.web.as_deref(), Some("https://example.org/"));
    assert!(matches!(&line.hours, Hours::Times(times) if times.len() == 2));
    assert_eq!(line.checked, day("2026-11-20"));
    assert_eq!((&line.name, &line.needs), (&before.name, &before.needs));
    assert_eq!(all[0], services()[0]);
    assert!(all[2].unverified && !line.unverified);
}

#[test]
fn relay_uk_number_follows_the_phone_number() {
    let all = after(b"[line]\ncall = 116 123\nchecked = 2026-11-20\nend").unwrap();
    assert_eq!(all[1].relay.as_deref(), Some("18001 116 123"));
    let all = after(b"[line]\nrelay = none\ncall = 116 123\nchecked = 2026-11-20\nend").unwrap();
    assert_eq!(all[1].relay, None);
    let all =
        after(b"[line]\ncall = 116 123\nrelay = 18001 101\nchecked = 2026-11-20\nend").unwrap();
    assert_eq!(all[1].relay.as_deref(), Some("18001 101"));
}

#[test]
fn none_removes_one_contact_and_leaves_the_rest() {
    let all = after(b"[line]\ntext = none\nchecked = 2026-06-01\nend\n").unwrap();
    assert_eq!(all[1].text, None);
    assert_eq!(all[1].call, services()[1].call);
}

#[test]
fn empty_file_changes_nothing() {
    for file in ["end", "# nothing\nend\n", "\n\n  end  \n\n"] {
        assert_eq!(after(file.as_bytes()).unwrap(), services(), "{file}");
    }
}

#[test]
fn mistakes_are_reported_with_their_line() {
    let in_line = |words: &str| format!("[line]\n{words}\nchecked = 2026-11-20\nend\n");
    for (file, line, mistake) in [
        (String::new(), 1, Mistake::NoEnd),
        (
            "[line]\nchecked = 2026-11-20\n".to_owned(),
            3,
            Mistake::NoEnd,
        ),
        ("end\n\n# more\n".to_owned(), 3, Mistake::AfterEnd),
        ("<!doctype html>\nend".to_owned(), 1, Mistake::Page),
        ("{\\rtf1 [line]}".to_owned(), 1, Mistake::Format),
        ("PK\u{3}\u{4}".to_owned(), 1, Mistake::Format),
        ("<end>\nend".to_owned(), 1, Mistake::NotALine),
        ("end.\nend".to_owned(), 1, Mistake::NotALine),
        ("call = 999\nend".to_owned(), 1, Mistake::NoService),
        (
            "[lime]\ncall = ?\nend".to_owned(),
            1,
            Mistake::UnknownService,
        ),
        ("[]\nend".to_owned(), 1, Mistake::UnknownService),
        ("[new police-999]\nend".to_owned(), 1, Mistake::Emergency),
        ("[new A]\nend".to_owned(), 1, Mistake::NewId),
        ("[area UK]\nend".to_owned(), 1, Mistake::NewId),
        ("[new x]\nend".to_owned(), 1, Mistake::NotWhole),
        ("[area x]\nend".to_owned(), 1, Mistake::NotWhole),
        (
            "[area x]\nname = X\nwithin = y\nend".to_owned(),
            1,
            Mistake::NoArea,
        ),
        (
            "[area x]\nname = X\nhide = yes\nend".to_owned(),
            3,
            Mistake::NewKey,
        ),
        ("[site]\nname = X\nend".to_owned(), 2, Mistake::NewKey),
        ("[site]\nexit = Weather\nend".to_owned(), 2, Mistake::Exit),
        (
            "[site]\nexit = Weather http://example.org\nend".to_owned(),
            2,
            Mistake::Exit,
        ),
        (
            format!("{}end", "# for people\n".repeat(6000)),
            1,
            Mistake::TooLong,
        ),
        (
            "[police-999]\nhide = yes\nend".to_owned(),
            1,
            Mistake::Emergency,
        ),
        (
            "[line]\nhide = yes\n[line]\nhide = yes\nend".to_owned(),
            3,
            Mistake::ServiceTwice,
        ),
        (
            "#\n[line]\ncall = 116 123\nend".to_owned(),
            2,
            Mistake::NoDay,
        ),
        (in_line("phone = 116 123"), 2, Mistake::UnknownKey),
        (in_line("Call = 116 123"), 2, Mistake::UnknownKey),
        (in_line("call = 101\ncall = 101"), 3, Mistake::KeyTwice),
        (in_line("call = O808 2000 247"), 2, Mistake::Signs),
        (in_line("call = +44 808 2000 247"), 2, Mistake::Signs),
        (in_line("call = none"), 2, Mistake::Signs),
        (in_line("call ="), 2, Mistake::Digits),
        (in_line("text = 0786 007733"), 2, Mistake::Digits),
        (in_line("relay = 0808 2000 247"), 2, Mistake::Relay),
        (in_line("web = www.example.org"), 2, Mistake::Address),
        (
            in_line("web = https://example.org.other.net/help"),
            2,
            Mistake::Elsewhere,
        ),
        (
            in_line("chat = https://www.example.org/help"),
            2,
            Mistake::Elsewhere,
        ),
        (in_line("call = 0905 123 4567"), 2, Mistake::Charged),
        (in_line("call = 070 1234 5678"), 2, Mistake::Charged),
        (in_line("call = 118 500"), 2, Mistake::Charged),
        (in_line("text = 80010"), 2, Mistake::Charged),
        (in_line("chat = javascript:alert(1)"), 2, Mistake::Address),
        (in_line("hours = 9-5"), 2, Mistake::Hours),
        (in_line("hide = no"), 2, Mistake::Hide),
        (
            "[line]\nchecked = 20.11.2026\nend".to_owned(),
            2,
            Mistake::Day,
        ),
        (
            "[line]\nchecked = 2026-11-22\nend".to_owned(),
            2,
            Mistake::DayToCome,
        ),
        (
            "[line]\nchecked = 2026-05-31\nend".to_owned(),
            2,
            Mistake::Older,
        ),
    ] {
        assert_eq!(after(file.as_bytes()), Err(vec![(line, mistake)]), "{file}");
    }
    // As an old text program saves it.
    let wide: Vec<u8> = [0xff, 0xfe, b'e', 0, b'n', 0, b'd', 0].into();
    assert_eq!(after(&wide), Err(vec![(1, Mistake::Format)]));
    let found = after(b"[line]\nweb = https://example.org/\xff\nchecked = 2026-11-20\nend");
    assert_eq!(found, Err(vec![(2, Mistake::NotText)]));
}

const NEW: &str = "[area leeds]\nname = Leeds\nwithin = uk\n\n\
    [new leeds-one]\nin = leeds\nname = A service\nfor = women, family\nneeds = local,talk\n\
    call = 0113 496 0000\ntext = 07860 077333\nword = HELP\nemail = help@example.org\nweb = https://example.org/\n\
    hours = mon-fri 09:00-17:00\nlanguages = en, ur\nnations = england\nnote = Ask for Sam.\n\
    checked = 2026-11-20\nseen = rung\n";

#[test]
fn services_areas_and_ways_out_are_added() {
    let file = format!(
        "{NEW}\n[site]\nexit = The weather https://www.bbc.co.uk/weather\nexit = Birds https://example.org/birds\nend\n"
    );
    let mut all = areas();
    let changes = change(&mut all, file.as_bytes(), day("2026-11-21")).unwrap();
    assert_eq!(changes.named, [b"leeds-one"]);
    let ways: Vec<_> = changes
        .ways_out
        .iter()
        .map(|page| (page.name.as_str(), page.url.as_str()))
        .collect();
    assert_eq!(
        ways,
        [
            ("The weather", "https://www.bbc.co.uk/weather"),
            ("Birds", "https://example.org/birds")
        ]
    );
    assert_eq!((all.len(), &all[0].services), (2, &services()));
    let leeds = &all[1];
    assert_eq!(
        (
            leeds.key.as_str(),
            leeds.name.as_str(),
            leeds.within.as_deref()
        ),
        ("leeds", "Leeds", Some("uk"))
    );
    let [one] = leeds.services.as_slice() else {
        panic!("{leeds:?}")
    };
    let expected = Service {
        name: "A service".to_owned(),
        who: vec![Who::Women, Who::Family],
        needs: vec![Need::Local, Need::Talk],
        call: Some("0113 496 0000".to_owned()),
        text: Some(TextNumber {
            number: "07860 077333".to_owned(),
            word: Some("HELP".to_owned()),
        }),
        email: Some("help@example.org".to_owned()),
        web: Some("https://example.org/".to_owned()),
        hours: Hours::parse("mon-fri 09:00-17:00").unwrap(),
        languages: vec!["en".to_owned(), "ur".to_owned()],
        nations: Nations::named("england").unwrap(),
        note: Some("Ask for Sam.".to_owned()),
        seen: Seen::Rung,
        ..Service::bare("leeds-one", day("2026-11-20"))
    };
    assert_eq!(*one, expected);

    // Once more, as by an app whose pages have it already.
    let once = all.clone();
    change(&mut all, file.as_bytes(), day("2026-11-21")).unwrap();
    assert_eq!(all, once);
    // But no service of the pages becomes another, or leads elsewhere.
    for (from, to, mistake) in [
        ("name = A service", "name = Another", Mistake::NewId),
        ("help@example.org", "help@other.example", Mistake::NewId),
        (
            "https://example.org/\n",
            "https://other.example/\n",
            Mistake::Elsewhere,
        ),
    ] {
        assert!(file.contains(from), "{from}");
        let other = file.replace(from, to);
        let found = change(&mut all.clone(), other.as_bytes(), day("2026-11-21")).unwrap_err();
        assert_eq!((found[0].line, found[0].mistake), (5, mistake), "{to}");
    }
    let twice = format!("{NEW}{NEW}end");
    let found = change(&mut areas(), twice.as_bytes(), day("2026-11-21")).unwrap_err();
    assert_eq!(found[0].mistake, Mistake::ServiceTwice);
}

#[test]
fn mistakes_in_what_is_added_are_reported_with_their_line() {
    let whole = format!("{NEW}end");
    assert!(after(whole.as_bytes()).is_ok());
    for (from, to, line, mistake) in [
        ("for = women, family", "for = woman", 8, Mistake::Who),
        ("needs = local,talk", "needs = local,", 9, Mistake::Need),
        ("call = 0113 496 0000", "call = 999", 10, Mistake::Emergency),
        (
            "call = 0113 496 0000",
            "call = 0905 123 4567",
            10,
            Mistake::Charged,
        ),
        ("text = 07860 077333", "text = 80010", 11, Mistake::Charged),
        ("text = 07860 077333\n", "", 5, Mistake::NotWhole),
        (
            "email = help@example.org",
            "email = example.org",
            13,
            Mistake::Email,
        ),
        (
            "web = https://example.org/",
            "web = javascript:alert(1)",
            14,
            Mistake::Address,
        ),
        (
            "hours = mon-fri 09:00-17:00",
            "hours = 9-5",
            15,
            Mistake::Hours,
        ),
        ("nations = england", "nations = france", 17, Mistake::Nation),
        ("note = Ask for Sam.", "note =", 18, Mistake::Text),
        ("checked = 2026-11-20\n", "", 5, Mistake::NotWhole),
        (
            "checked = 2026-11-20",
            "checked = 2026-11-22",
            19,
            Mistake::DayToCome,
        ),
        ("seen = rung", "seen = yes", 20, Mistake::Seen),
        ("seen = rung", "hide = yes", 20, Mistake::NewKey),
        ("in = leeds", "in = york", 5, Mistake::NoArea),
        ("in = leeds\n", "", 5, Mistake::NotWhole),
    ] {
        assert!(whole.contains(from), "{from}");
        let file = whole.replace(from, to);
        assert_eq!(after(file.as_bytes()), Err(vec![(line, mistake)]), "{file}");
    }
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let file = b"[lime]\n[line]\ncall = x\n[chat-only]\nhide = no\n";
    let wrong = after(file).unwrap_err();
    assert_eq!(
        wrong,
        [
            (1, Mistake::UnknownService),
            (2, Mistake::NoDay),
            (3, Mistake::Signs),
            (5, Mistake::Hide),
            (6, Mistake::NoEnd)
        ]
    );
}

#[test]
fn future_dates_apply_but_truncated_files_do_not() {
    let area = Area {
        key: "uk".to_owned(),
        name: String::new(),
        within: None,
        services: services(),
    };
    let words = Word::ALL.iter().map(|_| Message::Plain(String::new()));
    let pack = Pack::of([Contents {
        words: words.collect(),
        areas: vec![area],
        ..Contents::default()
    }]);
    let today = day("2026-11-21");
    let file = b"[line]\ncall = 116 123\nchecked = 9999-12-31\nend";
    let changed = pack.changed(file, today).unwrap();
    assert_eq!(changed.named, 1);
    let line = &changed.pack.areas()[0].services[1];
    assert_eq!(line.call.as_deref(), Some("116 123"));
    // The number counts; a check in the future does not.
    assert_eq!(line.checked, day("2026-06-01"));
    assert_eq!(pack.changed(&file[..file.len() - 1], today), None);
    let nothing = pack.changed(b"#\nend\n", today).unwrap();
    assert_eq!((nothing.pack, nothing.named), (pack.clone(), 0));
}

#[test]
fn every_truncation_is_refused() {
    let whole = WHOLE.trim_end().as_bytes();
    assert!(after(whole).is_ok());
    for end in 0..whole.len() {
        let wrong = after(&whole[..end]).unwrap_err();
        assert!(wrong.iter().any(|(_, one)| *one == Mistake::NoEnd), "{end}");
    }
}

#[test]
fn every_mistake_has_its_own_message() {
    let mut ids: Vec<&str> = Mistake::ALL.iter().map(|one| one.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Mistake::ALL.len());
    assert!(
        ids.iter()
            .all(|id| content::ids::is_kebab(id) && id.starts_with("check-"))
    );
}

#[test]
fn file_with_only_instructions_names_no_service() {
    let as_it_comes = include_bytes!("../../../numbers.txt");
    assert!(!names_any(as_it_comes));
    assert!(after(as_it_comes).is_ok());
    for nothing in ["", "end", "# [line]\nend", "# [line]\r\nend\r\n"] {
        assert!(!names_any(nothing.as_bytes()), "{nothing:?}");
    }
    for something in [
        "[line]",
        "\u{feff}[line]\nend",
        "\r\n \t[line]\r\nend",
        "#\n[li",
    ] {
        assert!(names_any(something.as_bytes()), "{something:?}");
    }
}

/// Meaningful lines, and some that are not.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("[line]".to_owned()),
        Just("[chat-only]".to_owned()),
        Just("[police-999]".to_owned()),
        Just("end".to_owned()),
        Just("# for people".to_owned()),
        Just("checked = 2026-11-20".to_owned()),
        Just("hide = yes".to_owned()),
        "(call|text|relay) = (0808 [0-9]{3} [0-9]{3,4}|[0-9 ]{0,6}|none|18001 116 123)",
        "(web|chat) = (https://)?[a-z.]{0,9}",
        "hours = [a-z,-]{0,9} [0-9:-]{0,11}",
        "\\PC{0,20}",
    ]
}

/// As a text program and a telephone's keyboard write it.
#[test]
fn copied_spaces_dashes_and_marks_are_read() {
    let copied = WHOLE
        .replace("0808 801 0327", "\u{202a}0808\u{a0}801\u{a0}0327\u{202c}")
        .replace(
            "mon-fri 09:00-17:00",
            "mon\u{2013}fri 09:00\u{2013}17:00\u{200b}",
        )
        .replace("2026-11-20", "2026\u{2011}11\u{2011}20");
    assert_ne!(copied, WHOLE);
    assert!(after(copied.as_bytes()).is_err());
    let read = after(&plain_signs(copied.as_bytes()));
    assert_eq!(read, after(WHOLE.as_bytes()));
    assert!(read.is_ok());
}

proptest! {
    #[test]
    fn parsing_never_panics(file in proptest::collection::vec(any::<u8>(), 0..200)) {
        drop(after(&file));
    }

    #[test]
    fn file_naming_no_service_changes_nothing(
        lines in proptest::collection::vec(line(), 0..12),
        between in prop_oneof![Just("\n"), Just("\r\n"), Just("\r"), Just("\n\u{feff}")],
        before in prop_oneof![Just(""), Just("\u{feff}"), Just("#")],
    ) {
        let file = [before, &lines.join(between)].concat();
        if !names_any(file.as_bytes()) && let Ok(all) = after(file.as_bytes()) {
            prop_assert_eq!(all, services());
        }
    }

    #[test]
    fn accepted_files_end_properly_and_leave_999_unchanged(lines in proptest::collection::vec(line(), 0..12)) {
        let file = lines.join("\n");
        if let Ok(all) = after(file.as_bytes()) {
            prop_assert_eq!(lines.iter().rev().find(|line| !line.trim_ascii().is_empty()).map(|line| line.trim_ascii()), Some("end"));
            prop_assert_eq!(&all[0], &services()[0]);
            for service in &all {
                prop_assert!(service.call.as_deref().is_none_or(|number| content::number::call(number).is_ok()));
                prop_assert!(service.text.as_ref().is_none_or(|text| content::number::text(&text.number).is_ok()));
                prop_assert!(service.relay.as_deref().is_none_or(content::number::is_relay));
            }
            // And every truncation is rejected.
            let whole = file.trim_ascii_end();
            for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
                prop_assert!(after(&whole.as_bytes()[..end]).is_err());
            }
        }
    }
}

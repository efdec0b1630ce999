//! Packs: they survive a round trip, and bytes that are not a pack never stop the app.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use content::{
    Area, Arg, BankHoliday, BankHolidays, Block, Case, Catalogue, Chapter, Civil, Contents, Days,
    Direction, Entry, FINGERPRINT, Group, Hours, Key, Message, Nations, Need, Opening, Pack,
    PackError, Page, PageText, Part, Piece, Plural, Section, Seen, Service, Situation, Span,
    TextNumber, Volume, Who, Word,
};
use proptest::prelude::*;

/// A catalogue with two sections of two entries, and words in every place.
fn catalogue() -> Catalogue {
    let words = |what: &str, n: u16| Some(format!("{what} {n}"));
    let entry = |id: u16| Entry {
        id,
        text: format!("entry {id}"),
        hint: words("hint", id),
        worse: words("worse", id),
        quick: true,
        retired: false,
        ask: vec!["line".to_owned()],
    };
    let section = |id: u16| Section {
        id,
        key: "happens".to_owned(),
        title: "Title".to_owned(),
        icon: None,
        some: true,
        offer: words("offer", id),
        intro: words("intro", id),
        already: words("already", id),
        caution: words("caution", id),
        questions: words("One?\nTwo?", id),
        asks: words("asks", id),
        ask: vec!["line".to_owned()],
        groups: vec![Group {
            title: "Group".to_owned(),
            whose: Some("child".to_owned()),
            entries: vec![entry(id * 100), entry(id * 100 + 1)],
        }],
    };
    Catalogue {
        chapters: vec![Chapter {
            title: "Chapter".to_owned(),
            sections: vec![section(2), section(3)],
        }],
    }
}

fn contents() -> Contents {
    let text = |words: String| Message::Plain(words);
    let place = |name: &str| Part::Piece(Piece::Place(name.to_owned()));
    let count = usize::from(Key::ENDS[0]);
    let mut texts: Vec<Message> = (0..count).map(|n| text(format!("text {n}"))).collect();
    texts[0] = Message::Parts(vec![
        place("name"),
        Part::Choice(
            "n".to_owned(),
            vec![
                (Case::Exactly(0), vec![Piece::Text("none".to_owned())]),
                (
                    Case::Form(Plural::Other),
                    vec![Piece::Place("n".to_owned())],
                ),
            ],
        ),
    ]);
    let words = Word::ALL.iter().map(|(id, places)| match places {
        [] => text((*id).to_owned()),
        _ => Message::Parts(places.iter().map(|name| place(name)).collect()),
    });
    let page = PageText {
        title: "Title".to_owned(),
        blocks: vec![
            Block::Heading(vec![Span::Text("Heading".to_owned())]),
            Block::Paragraph(vec![
                Span::Strong("Strong".to_owned()),
                Span::Link {
                    text: "999".to_owned(),
                    href: "tel:999".to_owned(),
                },
            ]),
            Block::List(vec![vec![Span::Text("one".to_owned())], Vec::new()]),
        ],
    };
    let service = Service {
        id: "line".to_owned(),
        name: "A Line".to_owned(),
        who: Who::ALL.to_vec(),
        needs: Need::ALL.to_vec(),
        main: true,
        call: Some("0808 2000 247".to_owned()),
        text: Some(TextNumber {
            number: "60777".to_owned(),
            word: None,
        }),
        chat: None,
        email: None,
        web: Some("https://example.org".to_owned()),
        relay: None,
        bsl: None,
        hours: Hours::Times(vec![Opening {
            days: Days::EVERY,
            from: 540,
            to: 1020,
        }]),
        chat_hours: Some(Hours::Always),
        bsl_hours: None,
        languages: vec!["cy".to_owned()],
        note: Some("A\nnote".to_owned()),
        checked: Civil::parse("2026-11-21").unwrap(),
        seen: Seen::OwnPage,
        nations: Nations::named("wales").unwrap(),
        unverified: false,
    };
    Contents {
        fingerprint: FINGERPRINT,
        volume: Volume::First,
        language: "cy".to_owned(),
        direction: Direction::Rtl,
        texts,
        pages: vec![page; usize::from(Page::ENDS[0])],
        words: words.collect(),
        catalogue: catalogue(),
        advice: Vec::new(),
        areas: vec![Area {
            key: "uk".to_owned(),
            name: "UK".to_owned(),
            within: None,
            services: vec![service],
        }],
        situations: vec![Situation {
            key: "man".to_owned(),
            text: "A man".to_owned(),
            note: None,
            services: vec!["none".to_owned(), "line".to_owned()],
        }],
        holidays: BankHolidays {
            first: 2026,
            last: 2026,
            list: vec![BankHoliday {
                name: "Christmas Day".to_owned(),
                nations: Nations::ALL,
                days: vec![Civil::parse("2026-12-25").unwrap()],
            }],
        },
    }
}

#[test]
fn encoding_round_trips() {
    let read = Contents::decode(&contents().encode(), Volume::First).unwrap();
    assert_eq!(read, contents());
    let advice = Contents {
        volume: Volume::Advice,
        advice: vec![None, Some("Advice".to_owned())],
        ..Contents::default()
    };
    let read = Contents::decode_any(&advice.encode()).unwrap();
    assert_eq!(read, advice);
    let read = Contents::decode(&contents().encode(), Volume::First).unwrap();
    let pack = Pack::of([read]);
    assert_eq!(
        Key::ALL[0] as u16,
        0,
        "keys stand in the order of the texts"
    );
    assert_eq!(
        pack.format(Key::ALL[0], &[("name", "A".into()), ("n", Arg::Number(7))]),
        // This pack is right-to-left: inserted values keep their own direction.
        "\u{2068}A\u{2069}7"
    );
    assert_eq!(
        pack.text(Key::ALL[0]),
        "…",
        "a text with places is not one without"
    );
    assert_eq!((pack.language(), pack.direction()), ("cy", Direction::Rtl));
    let known = pack.situations()[0].key.clone();
    assert_eq!(pack.situation(&known), pack.situations().first());
    assert_eq!(pack.situation("unknown"), None);
}

#[test]
fn on_a_bank_holiday_hours_are_only_the_usual_ones() {
    let pack = Pack::of([contents()]);
    let service = pack.service("line").unwrap();
    let says = |hours: &Hours, day: &str, hour: i64| {
        let now = Civil::parse(day).unwrap().days() * 24 + hour;
        let words = pack.open_now(service, hours, now * 3_600_000);
        // This pack is right-to-left: names keep their own direction.
        words.replace(['\u{2068}', '\u{2069}'], "")
    };
    let hours = &service.hours;
    assert_eq!(says(hours, "2026-12-24", 12), "17:00");
    assert_eq!(says(hours, "2026-12-24", 18), "09:00. Christmas Day");
    assert_eq!(says(hours, "2026-12-25", 8), "09:00. Christmas Day");
    assert_eq!(says(hours, "2026-12-25", 12), "Christmas Day17:00");
    assert_eq!(says(hours, "2026-12-25", 18), "09:00");
    assert_eq!(says(hours, "2026-12-26", 12), "17:00");
    let unknown = "17:00. bank-holidays-unknown";
    assert_eq!(says(hours, "2027-01-02", 12), unknown);
    let lines = pack.hours_in_full(hours);
    assert_eq!(
        lines.last().map(String::as_str),
        Some("bank-holidays-unknown")
    );
    assert_eq!(pack.hours_in_full(&Hours::Always), [""; 0]);
    assert_eq!(says(&Hours::Always, "2026-12-25", 12), "open-always");
    assert_eq!(says(&Hours::Unknown, "2027-01-02", 12), "hours-unknown");
}

#[test]
fn a_pack_for_other_ids_is_refused() {
    let other = Contents {
        fingerprint: FINGERPRINT ^ 1,
        ..contents()
    };
    let bytes = other.encode();
    let read = Contents::decode(&bytes, Volume::First);
    assert_eq!(read, Err(PackError::Mismatch));
    assert!(Contents::decode_any(&bytes).is_ok());
}

#[test]
fn volume_with_missing_texts_is_rejected() {
    let broken = |change: fn(&mut Contents)| {
        let mut short = contents();
        change(&mut short);
        Contents::decode(&short.encode(), Volume::First) == Err(PackError::Broken)
    };
    assert!(!broken(|_| ()));
    assert!(broken(|short| drop(short.texts.pop())));
    assert!(broken(|short| drop(short.pages.pop())));
    assert!(broken(|short| drop(short.words.pop())));
    // Not the volume requested, regardless of its contents.
    assert!(broken(|other| other.volume = Volume::Moving));
}

#[test]
fn text_is_available_only_once_its_volume_is_loaded() {
    let volume = |volume: Volume| {
        let mark = |number: u16| Message::Plain(format!("{number}"));
        let ends = [&[0][..], &Key::ENDS].concat();
        let numbers = ends[volume as usize]..ends[volume as usize + 1];
        let pages = [&[0][..], &Page::ENDS].concat();
        let page = |number: u16| PageText {
            title: format!("{number}"),
            blocks: Vec::new(),
        };
        Contents {
            volume,
            texts: numbers.map(mark).collect(),
            pages: (pages[volume as usize]..pages[volume as usize + 1])
                .map(page)
                .collect(),
            ..Contents::default()
        }
    };
    let mut pack = Pack::default();
    let said = |pack: &Pack| {
        let keys = Key::ALL.iter().filter(|key| pack.text(**key) != "…");
        let pages = Page::ALL
            .iter()
            .filter(|page| !pack.page_title(**page).is_empty());
        keys.count() + pages.count()
    };
    assert_eq!(said(&pack), 0);
    // In any order.
    for next in [
        Volume::Keeping,
        Volume::Child,
        Volume::Paper,
        Volume::Again,
        Volume::Reading,
        Volume::First,
        Volume::Moving,
        Volume::Writing,
    ] {
        let before = said(&pack);
        assert!(!pack.has(next));
        pack.take(volume(next));
        assert!(pack.has(next) && said(&pack) > before, "{next:?}");
    }
    for key in Key::ALL {
        assert_eq!(pack.text(key), format!("{}", key as u16));
    }
    for page in Page::ALL {
        assert_eq!(pack.page_title(page), format!("{}", page as u16));
    }
}

#[test]
fn advice_joins_the_catalogue_in_any_order_but_never_another_one() {
    let mut without = catalogue();
    let advice = without.split_off_advice();
    assert!(advice.iter().all(Option::is_some), "{advice:?}");
    for section in without.sections() {
        let Section {
            intro,
            already,
            caution,
            questions,
            asks,
            ..
        } = section;
        assert_eq!(
            [intro, already, caution, questions, asks],
            [&None::<String>; 5]
        );
        assert!(section.offer.is_some());
        for entry in section.entries() {
            assert_eq!([&entry.hint, &entry.worse], [&None; 2]);
        }
    }
    let of = |volume, catalogue: &Catalogue, advice: &[Option<String>]| Contents {
        volume,
        catalogue: catalogue.clone(),
        advice: advice.to_vec(),
        ..Contents::default()
    };
    let writing = of(Volume::Writing, &without, &[]);
    let advising = of(Volume::Advice, &Catalogue::default(), &advice);
    for order in [[&writing, &advising], [&advising, &writing]] {
        let pack = Pack::of(order.map(Clone::clone));
        assert_eq!(pack.catalogue(), &catalogue());
        let sent = pack.volumes().find(|sent| sent.volume == Volume::Writing);
        assert_eq!(sent, Some(&writing), "what is published has no advice");
    }
    assert_eq!(Pack::of([advising]).catalogue(), &Catalogue::default());
    let short = advice.get(1..).unwrap();
    let other = of(Volume::Advice, &Catalogue::default(), short);
    assert_eq!(Pack::of([writing.clone(), other]).catalogue(), &without);
    assert_eq!(Pack::of([writing]).catalogue(), &without);
}

#[test]
fn truncation_and_trailing_bytes_are_rejected() {
    let mut small = contents();
    // A download truncated at every byte; with few texts, so that it does not take long.
    small.texts.truncate(3);
    let bytes = small.encode();
    for end in 0..bytes.len() {
        assert_eq!(
            Contents::decode_any(&bytes[..end]),
            Err(PackError::Broken),
            "{end}"
        );
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(Contents::decode_any(&longer), Err(PackError::Broken));
}

#[test]
fn false_lengths_allocate_nothing() {
    let mut small = contents();
    small.texts.truncate(3);
    let bytes = small.encode();
    // Replaces each byte in turn with the highest number: wherever that is a length, it claims four thousand
    // million members.
    let claim = [0xff, 0xff, 0xff, 0xff, 0x0f];
    let taken = (0..bytes.len()).filter(|&at| {
        let forged = [&bytes[..at], &claim, &bytes[at + 1..]].concat();
        Contents::decode_any(&forged).is_ok()
    });
    // Only the number that selects a branch of a message can have any value.
    assert_eq!(taken.count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Contents::decode(&bytes, Volume::First).is_err());
    }

    #[test]
    fn changed_bytes_never_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut small = contents();
        small.texts.truncate(3);
        let mut bytes = small.encode();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(contents) = Contents::decode_any(&bytes) {
            let pack = Pack::of([contents]);
            // Reading any of its values must not panic.
            for area in pack.areas() {
                for service in &area.services {
                    let _words = (pack.hours(&service.hours), pack.open_now(service, &service.hours, 0), pack.date(service.checked));
                }
            }
            let _entry = pack.catalogue().entry(201);
        }
    }
}

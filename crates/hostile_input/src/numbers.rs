use content::{Area, Civil, Need, Service, TextNumber, Who, change, number, plain_signs};

fn service(id: &str) -> Service {
    Service {
        who: vec![Who::Anyone],
        needs: vec![Need::Talk],
        ..Service::bare(id, today())
    }
}

fn today() -> Civil {
    Civil::parse("2026-11-21").expect("a day")
}

/// Arbitrary `numbers.txt` files, for three services of an area.
pub fn numbers(data: &[u8]) {
    let mut before = vec![service("police-999"), service("line"), service("chat")];
    before[0].call = Some("999".to_owned());
    before[1].call = Some("0808 2000 247".to_owned());
    before[1].relay = Some("18001 0808 2000 247".to_owned());
    before[1].text = Some(TextNumber {
        number: "60777".to_owned(),
        word: Some("HELP".to_owned()),
    });
    before[1].web = Some("https://example.org/help".to_owned());

    let mut areas = vec![Area {
        key: "uk".to_owned(),
        name: "UK".to_owned(),
        within: None,
        services: before.clone(),
    }];
    let file = plain_signs(data);
    let Ok(changes) = change(&mut areas, &file, today()) else {
        // As documented: partly changed, perhaps, and not to be shown.
        return;
    };
    for page in &changes.ways_out {
        assert!(number::is_web(&page.url) && !page.name.is_empty());
    }
    let keys: Vec<&str> = areas.iter().map(|area| area.key.as_str()).collect();
    for area in &areas {
        let around = area.within.as_deref();
        assert!(around.is_none_or(|around| keys.contains(&around)));
    }
    let (after, added): (Vec<_>, Vec<_>) = areas
        .into_iter()
        .flat_map(|area| area.services)
        .partition(|service| before.iter().any(|known| known.id == service.id));
    for service in &added {
        assert!(service.call.as_deref() != Some("999"), "999 is not added");
        let calls = service.call.as_deref().map(number::call);
        assert!(calls.is_none_or(|number| number.is_ok()));
        for address in service.web.iter().chain(&service.chat) {
            assert!(number::is_web(address));
        }
    }
    assert_eq!(after.first(), before.first(), "999 stays as it is");
    for service in after.iter().skip(1) {
        let calls = service.call.as_deref().map(number::call);
        assert!(calls.is_none_or(|number| number.is_ok()));
        let texts = service.text.as_ref().map(|text| number::text(&text.number));
        assert!(texts.is_none_or(|number| number.is_ok()));
        let web = service.web.as_deref().unwrap_or("https://example.org/");
        assert!(
            service.id == "line"
                && web
                    .strip_prefix("https://example.org")
                    .is_some_and(|path| path.is_empty() || path.starts_with(['/', '?', '#']))
                || service.web.is_none(),
            "{web}: no other site than the one it had"
        );
    }
}

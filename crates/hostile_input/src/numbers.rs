use content::{Civil, Need, Service, TextNumber, Who, change, number, plain_signs};

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

/// Arbitrary `numbers.txt` files, for three services.
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

    let mut after = before.clone();
    if change(&mut after, &plain_signs(data), today()).is_err() {
        // As documented: partly changed, perhaps, and not to be shown.
        return;
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

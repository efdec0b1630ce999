//! Local services and services for a particular need, with every way to reach them.

use journeys::{
    Result,
    browser::{Browser, Settings},
    published,
};
use thirtyfour::{By, components::SelectElement};

async fn choose(phone: &Browser, list: &str, key: &str) -> Result {
    let list = SelectElement::new(&phone.see(list).await?).await?;
    Ok(list.select_by_value(key).await?)
}

#[tokio::test]
async fn a_local_service_stands_with_its_number_web_page_and_mail() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    phone.numbers().await?;
    choose(&phone, "area", "croydon").await?;
    let card = phone.see("service-croydon-fjc").await?;
    for way in [
        "tel:02086880100",
        "https://www.croydon.gov.uk/community/dabuse/fjcentre",
        "mailto:fjc@croydon.gov.uk",
    ] {
        let links = card.find_all(By::Css(format!("a[href='{way}']"))).await?;
        assert_eq!(links.len(), 1, "{way}");
    }
    // An old number is marked as such.
    assert!(card.text().await?.contains("may have changed"));
    phone.see("service-ndah").await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn whoever_worries_about_what_they_do_finds_a_line() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    phone.numbers().await?;
    choose(&phone, "need", "own-behaviour").await?;
    let card = phone.see("service-respect-phoneline").await?;
    assert!(card.text().await?.contains("0808 802 4040"));
    phone.close().await?;
    Ok(())
}

//! Local services and services for a particular need, with every way to reach them.

use e2e::{
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
async fn local_service_shows_its_number_website_and_email() -> Result {
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
async fn people_worried_about_their_own_behaviour_find_a_helpline() -> Result {
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

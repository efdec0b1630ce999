//! The contents of a copy are chosen before it is made: the diary and private entries only on request.

use crate::{
    carried::{files_land_in, landed},
    plans::{keep_one_thing, marker},
};
use journeys::{
    Result, browser::Settings, carried, folder::Folder, pages::Carry, published,
    sentences::sentence,
};
use plan::{Body, Plan, record};
use std::{collections::BTreeSet, fs, path::Path};

/// Returns the kinds of entries in the file, one word each, and deletes the file.
async fn inside(downloads: &Path, words: &[String]) -> Result<BTreeSet<&'static str>> {
    let file = landed(downloads)?;
    let plan = carried::open(words, &fs::read(&file)?).await?;
    let plan: Plan = record::decode(&plan)?;
    fs::remove_file(file)?;
    let kind = |body: &Body| match body {
        Body::Step(_) => Some("step"),
        Body::Thing(_) => Some("thing"),
        Body::Person(_) => Some("person"),
        Body::Line(_) => Some("line"),
        Body::Setting(_) => None,
        _ => Some("something else"),
    };
    let mut all = BTreeSet::new();
    for item in plan.items() {
        all.extend(kind(&item.body));
        if item.private {
            all.insert("private");
        }
    }
    Ok(all)
}

#[tokio::test]
async fn the_diary_and_what_is_private_go_along_only_if_asked_for() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    let downloads = Folder::fresh("downloads")?;
    files_land_in(&phone, &downloads).await?;
    keep_one_thing(&phone, &site.address(), &marker()?).await?;
    let steps = phone.my_plan().await?.when_it_happens().await?;
    steps.own("I ring from the shop").await?;
    phone.my_plan().await?.people().await?.add("Jo").await?;
    let diary = phone.my_plan().await?.diary().await?;
    diary.new_line().await?.words("the gate was forced").await?;
    phone.see("line-remove").await?;
    let people = phone.my_plan().await?.people().await?;
    people.add("Somebody nobody knows of").await?;
    phone.tap("private").await?;
    phone.my_plan().await?;
    phone.saved().await?;

    let carry = Carry::from_anywhere(&phone).await?;
    let stays = carry.stays().await?;
    let said = [
        "One line of the diary stays here.",
        "One thing that you left out of copies stays here.",
    ];
    assert_eq!(stays, said.join(" "));
    let words = carry.words().await?;
    carry.make_file().await?;
    assert_eq!(
        inside(&downloads, &words).await?,
        ["step", "thing", "person"].into()
    );

    // The contents are chosen again for each copy.
    let carry = Carry::from_anywhere(&phone).await?;
    carry.the_diary_too().await?;
    carry.what_was_left_out_too().await?;
    assert_eq!(carry.stays().await?, sentence("carry-stays-nothing")?);
    let words = carry.words().await?;
    carry.make_file().await?;
    let all = ["line", "person", "private", "step", "thing"];
    assert_eq!(inside(&downloads, &words).await?, all.into());

    let carry = Carry::from_anywhere(&phone).await?;
    carry.the_diary_too().await?;
    carry.only_bag_and_people().await?;
    assert!(
        !phone.sees("carry-diary").await?,
        "the diary is no part of a part"
    );
    let words = carry.words().await?;
    carry.make_file().await?;
    assert_eq!(
        inside(&downloads, &words).await?,
        ["person", "thing"].into()
    );
    phone.close().await?;
    Ok(())
}

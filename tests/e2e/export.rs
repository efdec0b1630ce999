//! The contents of a copy are chosen before it is made: the diary and private entries only on request.

use crate::{
    copies::{files_land_in, landed},
    plans::{marker, save_one_thing},
};
use e2e::{
    Result,
    browser::Settings,
    copies,
    folder::Folder,
    pages::Export,
    published,
    sentences::{sentence, sentence_of_one},
};
use plan::{Body, Plan, record};
use std::{collections::BTreeSet, fs, path::Path};

/// Returns the kinds of entries in the file, one word each, and deletes the file.
async fn inside(downloads: &Path, words: &[String]) -> Result<BTreeSet<&'static str>> {
    let file = landed(downloads)?;
    let plan = copies::open(words, &fs::read(&file)?).await?;
    let plan: Plan = record::decode(&plan)?;
    fs::remove_file(file)?;
    let kind = |body: &Body| match body {
        Body::Step(_) => Some("step"),
        Body::Thing(_) => Some("thing"),
        Body::Person(_) => Some("person"),
        Body::DiaryEntry(_) => Some("line"),
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
async fn diary_and_private_items_are_exported_only_on_request() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    let downloads = Folder::fresh("downloads")?;
    files_land_in(&phone, &downloads).await?;
    save_one_thing(&phone, &site.address(), &marker()?).await?;
    let steps = phone.my_plan().await?.when_it_happens().await?;
    steps.own("I ring from the shop").await?;
    phone.my_plan().await?.people().await?.add("Jo").await?;
    let diary = phone.my_plan().await?.diary().await?;
    diary.new_line().await?.words("the gate was forced").await?;
    phone.see("line-remove").await?;
    let people = phone.my_plan().await?.people().await?;
    let nobody = people.add("Somebody nobody knows of").await?;
    nobody.keep_private().await?;
    phone.my_plan().await?;
    phone.saved().await?;

    let export = Export::from_anywhere(&phone).await?;
    let stays = export.stays().await?;
    let said = [
        sentence_of_one("carry-stays-lines")?,
        sentence_of_one("carry-stays-private")?,
    ];
    assert_eq!(stays, said.join(" "));
    let words = export.words().await?;
    export.make_file().await?;
    assert_eq!(
        inside(&downloads, &words).await?,
        ["step", "thing", "person"].into()
    );

    // The contents are chosen again for each copy.
    let export = Export::from_anywhere(&phone).await?;
    export.the_diary_too().await?;
    export.what_was_left_out_too().await?;
    assert_eq!(export.stays().await?, sentence("carry-stays-nothing")?);
    let words = export.words().await?;
    export.make_file().await?;
    let all = ["line", "person", "private", "step", "thing"];
    assert_eq!(inside(&downloads, &words).await?, all.into());

    let export = Export::from_anywhere(&phone).await?;
    export.the_diary_too().await?;
    export.only_bag_and_people().await?;
    assert!(
        !phone.sees("carry-diary").await?,
        "the diary is no part of a part"
    );
    let words = export.words().await?;
    export.make_file().await?;
    assert_eq!(
        inside(&downloads, &words).await?,
        ["person", "thing"].into()
    );
    phone.close().await?;
    Ok(())
}

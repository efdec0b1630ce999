//! Containers and device secrets that nobody made, through the keeper. The first byte says what
//! the others are: a whole value, or a script that alters the frozen one.
#![no_main]

use lapwing_fuzz::{Browser, CONTAINER, Stub, alter, container, run};
use libfuzzer_sys::fuzz_target;
use vault::{Durability, Keeper};

const NAME: &str = "view-1a";
const SECRETS: &str = "tone-1";

fuzz_target!(|data: &[u8]| {
    let Some((what, data)) = data.split_first() else {
        return;
    };
    let told = container();
    let browser = Browser::default();
    let mut copy = CONTAINER.to_vec();
    let mut secrets = told.secrets.clone();
    match what % 5 {
        0 => copy = data.to_vec(),
        1 | 2 => alter(&mut copy, data),
        3 => alter(&mut secrets, data),
        _ => secrets = data.to_vec(),
    }
    // With a whole copy beside, it opens whatever the other is.
    let whole_beside = what % 2 == 1 && what % 5 < 3;
    browser.database.put(NAME, copy.clone());
    browser.mirror.put(
        NAME,
        if whole_beside {
            CONTAINER.to_vec()
        } else {
            copy
        },
    );
    browser.second.put(SECRETS, secrets);

    let keeper = Keeper::new(browser);
    match run(keeper.open(&told.phrase)) {
        Ok(mut opened) => {
            assert_eq!(opened.payload.as_slice(), told.payload);
            let sealed = opened.unlocked.seal(b"next", &Stub).unwrap();
            let save = opened.unlocked.to_save(&sealed).unwrap();
            drop(run(keeper.save(&save, Durability::Relaxed)));
        }
        Err(error) => assert!(!whole_beside, "{error}"),
    }
});

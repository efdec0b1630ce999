//! Carried copies that nobody made. The first byte says what the others are: a whole file, one
//! whose check is made to fit, or a script that alters the frozen one.
#![no_main]

use lapwing_fuzz::{Browser, CARRIED, alter, carried, run};
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use vault::Keeper;

fuzz_target!(|data: &[u8]| {
    let Some((what, data)) = data.split_first() else {
        return;
    };
    let told = carried();
    let mut file = data.to_vec();
    if what % 4 > 1 {
        file = CARRIED.to_vec();
        alter(&mut file, data);
    }
    if what % 2 == 1 && file.len() >= 40 {
        let hash = Sha256::digest(&file[..36]);
        file[36..40].copy_from_slice(&hash[..4]);
    }
    let known = vault::recognise(&file);
    let opened = run(Keeper::new(Browser::default()).open_carried(&told.phrase, &file));
    match opened {
        Ok(payload) => assert_eq!(payload.as_slice(), told.payload),
        Err(vault::CarryOpenError::NotCarried(why)) => assert_eq!(known, Err(why)),
        Err(_) => assert_eq!(known, Ok(())),
    }
});

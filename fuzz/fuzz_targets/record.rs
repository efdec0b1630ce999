//! Records that nobody made.
#![no_main]

use libfuzzer_sys::fuzz_target;
use plan::record::{Cache, decode, encode};

fuzz_target!(|data: &[u8]| {
    if let Ok(plan) = decode(data) {
        let once = encode(&plan, &mut Cache::default());
        let again = decode(&once).expect("what was written can be read");
        assert_eq!(encode(&again, &mut Cache::default()), once);
    }
});

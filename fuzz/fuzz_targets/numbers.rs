#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| hostile_input::numbers(data));

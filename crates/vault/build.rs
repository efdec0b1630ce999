//! Writes the word list as a single string, without the excluded words: in the browser's wasm it
//! takes a third of the space of an array of strings, and the excluded words are not shipped at
//! all.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

#[path = "src/words/left_out.rs"]
mod left_out;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/words/left_out.rs");
    let words: Vec<&str> = diceware_wordlists::EFF_SHORT_WORDLIST_2_0
        .into_iter()
        .filter(|word| left_out::LEFT_OUT.binary_search(word).is_err())
        .collect();
    let out = env::var_os("OUT_DIR").ok_or("cargo says where to write")?;
    fs::write(PathBuf::from(out).join("words.txt"), words.join("\n"))?;
    Ok(())
}

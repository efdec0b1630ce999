//! Writes the word list as one text, without the words left out: in the browser's wasm one text is a
//! third of the size of a table of texts, and the words left out are not there at all.

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

//! `cargo xtask …`

#![allow(clippy::print_stdout, reason = "commands print to the terminal")]

use std::{env, path::Path, process::ExitCode};
use xtask::{
    deny, develop,
    dist::{self, Variant},
    documents,
    failure::{Failure, Result},
    faults, fuzz, hashes, layers, release, serve,
    setup::{self, For},
    sign, sizes, soak, test,
};

const HELP: &str = "\
cargo xtask …

  serve              sets up, builds, and serves on this machine
  develop            sets up and runs `trunk serve`: each change is built and shown at once
  test               sets up, builds, and runs every check and test
  test quick         what takes minutes: all but most of the e2e
  test native        only what needs no browser
  test e2e …    only the e2e (more words go to the test runner: a name, for instance)
  serve pseudo       the same with the pseudo-languages that the e2e use
  check              layers, format, lints
  documents          whether what documents name is there
  layers             allowed dependencies in src/ and crates/
  dist               builds the folder to publish: dist/
  deny               licences, sources and known vulnerabilities of the dependencies
  release            packs what a host downloads, into target/packed/; signed, if LAPWING_SIGNING_KEY names a key
  sign …             signs the list of hashes in a folder with a release, with that key
  hashes             what exactly is in dist/, and what built it
  hashes https://…   whether a site sends what is in dist/, but for what a host may change
  sizes              what a first visit costs, file by file (of the last dist)
  faults             plants the faults of tests/faults.toml, one by one; each must be caught
  fuzz               each fuzz target for a minute
  bench              times against the budgets, in a table
  soak               the long runs, for a night; or one of them: vault, kills, engines, looks, hosts, fuzz, double, faults, mutants
  pictures           pictures of every screen into pictures/
  setup              only the tools";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result {
    match words {
        ["serve"] => {
            dist::dist(&setup::ready(For::Serve)?, Variant::Host)?;
            serve::serve(Variant::Host)
        }
        ["serve", "pseudo"] => {
            dist::dist(&setup::ready(For::Serve)?, Variant::Tests)?;
            serve::serve(Variant::Tests)
        }
        ["develop", rest @ ..] => develop::develop(rest),
        ["trunk", "before"] => develop::before(),
        ["trunk", "after"] => develop::after(),
        ["test"] => test::all(),
        ["test", "quick"] => test::quick(),
        ["test", "native"] => test::native(),
        ["test", "e2e", rest @ ..] => test::e2e(rest),
        ["check"] => test::check(),
        ["documents"] => documents::check(),
        ["layers"] => layers::check().map(|()| println!("   every dependency is allowed")),
        ["dist"] => dist::dist(&setup::ready(For::Build)?, Variant::Host)
            .map(|folder| println!("{}", folder.display())),
        ["release"] => release::release(&setup::ready(For::Build)?)
            .map(|archive| println!("{}", archive.display())),
        ["deny"] => deny::check(),
        ["sign", folder] => deny::check().and_then(|()| sign::with_named_key(Path::new(folder))),
        ["hashes"] => hashes::text().map(|text| print!("{text}")),
        ["hashes", url] => hashes::compare(url).map(|words| println!("{words}")),
        ["sizes"] => sizes::check(&Variant::Host.folder()),
        ["faults"] => faults::run(""),
        ["faults", word] => faults::run(word),
        ["fuzz"] => fuzz::run(60),
        ["bench"] => test::bench(),
        ["soak"] => soak::run(None),
        ["soak", part] if soak::PARTS.contains(part) => soak::run(Some(part)),
        ["pictures"] => test::pictures(),
        ["setup"] => setup::ready(For::Test).map(|web| {
            println!(
                "   all tools are there; the browser's code is built with {}",
                web.name()
            )
        }),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(Failure::new(format!(
            "no such command: {}\n\n{HELP}",
            words.join(" ")
        ))),
    }
}

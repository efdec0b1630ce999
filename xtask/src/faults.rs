//! Faults planted on purpose (`tests/faults.toml`): each must be caught by the test it names. A test that no fault can
//! break proves nothing.

use crate::{
    dist::{self, Variant},
    failure::{Failure, Result},
    place, runner,
    setup::{self, For},
    test,
};
use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
};

const LIST: &str = "tests/faults.toml";

#[derive(Deserialize)]
struct List {
    fault: Vec<Fault>,
}

/// A fault, and the test that catches it.
#[derive(Deserialize)]
struct Fault {
    /// What goes wrong, as a user would notice it.
    about: String,
    file: String,
    /// The text to replace; it occurs once in the file.
    find: String,
    /// Its replacement.
    put: String,
    /// The package of the test.
    package: String,
    /// The test's file, unless it is a unit test.
    binary: Option<String>,
    test: String,
}

/// Plants each fault whose description, file or test contains `word` (all if it is empty), and lists those not caught.
pub fn run(word: &str) -> Result {
    let list = list()?;
    let wanted = |fault: &&Fault| {
        [&fault.about, &fault.file, &fault.test]
            .iter()
            .any(|text| text.contains(word))
    };
    let (mut caught, mut missed) = (0, Vec::new());
    for fault in list.fault.iter().filter(wanted) {
        println!("\n── {}", fault.about);
        match caught_by_its_test(fault)? {
            true => {
                caught += 1;
                println!("   caught by {}", fault.test);
            }
            false => missed.push(format!("{} (by {})", fault.about, fault.test)),
        }
    }
    println!("\nfaults: {caught} passed, {} failed", missed.len());
    match missed.is_empty() && caught > 0 {
        true => Ok(()),
        false => Err(Failure::new(format!("not caught:\n{}", missed.join("\n")))),
    }
}

fn list() -> Result<List> {
    let path = place::at(LIST);
    let text = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    toml::from_str(&text).map_err(|error| Failure::new(format!("{LIST} cannot be read: {error}")))
}

/// Whether the test passes without the fault and fails with it. A fault that does not compile is a mistake in the list.
fn caught_by_its_test(fault: &Fault) -> Result<bool> {
    fault.ready()?;
    if !fault.passes()? {
        return Err(Failure::new(format!(
            "{} fails without the fault",
            fault.test
        )));
    }
    let _planted = Planted::new(&place::at(&fault.file), &fault.find, &fault.put)?;
    fault.ready()?;
    Ok(!fault.passes()?)
}

impl Fault {
    /// Builds what its test needs.
    fn ready(&self) -> Result {
        if self.package == "e2e" {
            dist::dist(&setup::ready(For::Test)?, Variant::Tests)?;
        }
        runner::compile_of(&["--package", &self.package]).map(drop)
    }

    fn passes(&self) -> Result<bool> {
        let binaries = runner::compile_of(&["--package", &self.package])?;
        let name = match (&self.binary, self.package.as_str()) {
            (None, "e2e") => test::E2E.to_owned(),
            (Some(file), package) => format!("{package} {file}"),
            (None, package) => package.to_owned(),
        };
        let binary = binaries
            .iter()
            .find(|binary| binary.name == name)
            .ok_or_else(|| Failure::new(format!("there is no test binary `{name}`")))?;
        let words = ["--exact", "--nocapture", &self.test];
        runner::run_one(binary, &words)
    }
}

/// A file with a planted fault, restored on drop.
struct Planted {
    file: PathBuf,
    before: String,
}

impl Planted {
    fn new(file: &Path, find: &str, put: &str) -> Result<Self> {
        let before =
            fs::read_to_string(file).map_err(|error| Failure::file("read", file, &error))?;
        let times = before.matches(find).count();
        if times != 1 {
            let file = file.display();
            return Err(Failure::new(format!("{file} has {times} times `{find}`")));
        }
        fs::write(file, before.replace(find, put))
            .map_err(|error| Failure::file("write", file, &error))?;
        Ok(Self {
            file: file.to_owned(),
            before,
        })
    }
}

impl Drop for Planted {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.file, &self.before) {
            let file = self.file.display();
            eprintln!("{file} still has the fault ({error}): git restore {file}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_can_be_planted() {
        let faults = list().unwrap().fault;
        assert!(!faults.is_empty());
        for fault in faults {
            let text = fs::read_to_string(place::at(&fault.file)).unwrap();
            let times = text.matches(&fault.find).count();
            assert_eq!(times, 1, "{}: `{}`", fault.file, fault.find);
        }
    }
}

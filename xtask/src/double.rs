//! Reproducible builds: two clean builds in different folders must give the same bytes. Otherwise no one could verify
//! by building it that a site serves what is in the source.

use crate::{
    dist::Variant,
    failure::{Failure, Result},
    place, step,
};
use sitegen::hashes::{self, Hashed, sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// One of the builds.
struct Build {
    root: PathBuf,
    /// Cargo's target folder; both the default location and another must work.
    target: PathBuf,
}

impl Build {
    /// Clones the committed state and builds it.
    fn made(&self, which: &str) -> Result {
        let mut clone = step::command("git");
        clone.args(["clone", "--quiet", "--no-hardlinks"]);
        clone.arg(place::root()).arg(&self.root);
        step::quiet(&format!("cloning, {which}"), &mut clone)?;
        share_packages(&self.root)?;
        let mut build = step::command("cargo");
        build
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target);
        build.args(["run", "--quiet", "--locked", "--package", "xtask", "--"]);
        step::quiet(
            &format!("building from nothing, {which}"),
            build.arg("dist"),
        )
    }

    /// A file or folder of the project within this build.
    fn own(&self, path: &Path) -> PathBuf {
        let inside = path.strip_prefix(place::root()).unwrap_or(path);
        self.root.join(inside)
    }

    /// The published files and the headers for servers.
    fn files(&self) -> Result<Vec<Hashed>> {
        let mut all = Vec::new();
        for folder in [Variant::Host.folder(), Variant::Host.headers()] {
            let folder = self.own(&folder);
            let listed =
                hashes::list(&folder).map_err(|error| Failure::file("read", &folder, &error))?;
            all.extend(listed);
        }
        if all.is_empty() {
            return Err(Failure::new("nothing was published"));
        }
        Ok(all)
    }

    fn toolchain(&self) -> Result<String> {
        let file = self.target.join("site-toolchain.txt");
        fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))
    }
}

/// Builds twice and compares.
pub fn run() -> Result {
    let folder = place::at("target/double");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file("clear", &folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let changed = step::answer(step::command("git").args(["status", "--porcelain"]));
    if changed.is_none_or(|changed| !changed.is_empty()) {
        println!("   note: what is not committed takes no part");
    }
    // Paths of different lengths, one with its target elsewhere: paths must not leak into the published files.
    let one = Build {
        root: folder.join("one"),
        target: folder.join("one/target"),
    };
    let two = Build {
        root: folder.join("the-other/with-a-longer-way/to-it"),
        target: folder.join("the-other/place-for-cargo"),
    };
    one.made("the first time")?;
    two.made("the second time")?;

    let (first, second) = (one.toolchain()?, two.toolchain()?);
    print!("{first}");
    let (ours, theirs) = (one.files()?, two.files()?);
    for (build, files) in [(&one, &ours), (&two, &theirs)] {
        println!(
            "   {} files, {} {}",
            files.len(),
            whole(files),
            build.root.display()
        );
    }
    let mut different = differences(&ours, &theirs);
    if first != second {
        different.push("the toolchain".to_owned());
    }
    if different.is_empty() {
        println!("   the same bytes twice");
        return fs::remove_dir_all(&folder)
            .map_err(|error| Failure::file("clear", &folder, &error));
    }
    Err(Failure::new(format!(
        "two builds differ in:\n  {}\nboth are in {}",
        different.join("\n  "),
        folder.display()
    )))
}

/// One hash of all of them.
fn whole(files: &[Hashed]) -> String {
    let lines: String = files
        .iter()
        .map(|file| format!("{}  {}\n", file.sha256, file.name))
        .collect();
    sha256(lines.as_bytes())
}

/// The files that differ between the two builds, with both hashes.
fn differences(ours: &[Hashed], theirs: &[Hashed]) -> Vec<String> {
    let mut sides: BTreeMap<&str, [Option<&str>; 2]> = BTreeMap::new();
    for (at, files) in [ours, theirs].into_iter().enumerate() {
        for file in files {
            if let Some(side) = sides.entry(&file.name).or_default().get_mut(at) {
                *side = Some(&file.sha256);
            }
        }
    }
    let differ = sides.into_iter().filter(|(_, [one, two])| one != two);
    differ
        .map(|(name, [one, two])| {
            let (one, two) = (one.unwrap_or("not there"), two.unwrap_or("not there"));
            format!("{name}: {one} and {two}")
        })
        .collect()
}

/// Links the npm packages: they are the same for both builds and need not be fetched again.
#[cfg(unix)]
fn share_packages(root: &Path) -> Result {
    let (there, here) = (
        place::at("tests/node_modules"),
        root.join("tests/node_modules"),
    );
    std::os::unix::fs::symlink(&there, &here).map_err(|error| Failure::file("link", &here, &error))
}

/// On other systems each build fetches its own.
#[cfg(not(unix))]
fn share_packages(_: &Path) -> Result {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> Vec<Hashed> {
        all.iter()
            .map(|(name, bytes)| Hashed {
                name: (*name).to_owned(),
                sha256: sha256(bytes.as_bytes()),
            })
            .collect()
    }

    #[test]
    fn every_difference_is_named() {
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differences(&one, &one), [""; 0]);
        assert_eq!(whole(&one), whole(&one.clone()));
        let two = files(&[("a", "1"), ("b", "other"), ("d", "3")]);
        let named: Vec<String> = differences(&one, &two)
            .iter()
            .filter_map(|words| words.split(':').next().map(str::to_owned))
            .collect();
        assert_eq!(named, ["b", "c", "d"]);
        assert_ne!(whole(&one), whole(&two));
    }
}

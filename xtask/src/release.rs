//! The archive that hosts download: the published folder, and everything needed to publish it with other texts and
//! numbers, without cargo.

use crate::{
    bill, compress, deny,
    dist::{self, Variant},
    failure::{Failure, Result},
    hashes, place, sign, step,
    toolchain::{self, Web},
};
use sitegen::{
    Built, Files, Making,
    archive::{self, Kind},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Folders and files of the project that `sitegen` or a host reads.
const TAKEN: [&str; 17] = [
    "content",
    "style",
    "shell",
    "public",
    "index.html",
    "host.toml",
    "numbers.txt",
    "deploy/nginx.conf",
    "deploy/Caddyfile",
    "deploy/Containerfile",
    "deploy/read-me",
    "CHANGELOG.md",
    "SECURITY.md",
    sign::SIGNERS,
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "LICENSE-CONTENT.md",
];

/// Where releases are packed.
const PACKED: &str = "target/packed";

/// The guide for hosts, named so that it is noticed first.
const HOW_TO: (&str, &str) = ("docs/hosting.md", "READ-ME-FIRST.md");

/// What is exactly in the published folder, and what built it.
const HASHES: &str = "hashes.txt";

/// Builds and packs everything, lists and signs it, and returns the archive's path.
pub fn release(web: &Web) -> Result<PathBuf> {
    deny::rules()?;
    if !deny::advisories()? {
        if sign::key().is_some() {
            return Err(Failure::new(
                "a release is signed only where RustSec's advisories can be fetched",
            ));
        }
        println!("   note: not compared with RustSec's advisories, which did not arrive");
    }
    let committed = committed();
    let bill = bill::text(&committed)?;
    let built = dist::build(web)?;
    dist::lay_out(&built, Variant::Host)?;
    let sitegen = sitegen()?;
    let archive = step::own("packing", || pack(&built, &sitegen, &bill, &committed))?;
    let folder = place::at(PACKED);
    let name = archive.file_name().unwrap_or_default().to_string_lossy();
    let ready = step::own("packing what is ready to be put up", || {
        ready(&built, &folder)
    })?;
    let mut listed = vec![&*name, bill::FILE, HASHES];
    listed.extend(ready.iter().map(String::as_str));
    sign::list(&folder, &listed)?;
    match sign::key() {
        Some(_) => sign::with_named_key(&folder)?,
        None => println!(
            "   note: this release is not signed; `cargo xtask sign target/packed` signs it"
        ),
    }
    Ok(archive)
}

/// Packs the site for each kind of host, to be put up as it is, and returns the archives' names. A host sets it up in the
/// browser, at `set-up.html`.
pub fn ready(built: &Built, folder: &Path) -> Result<Vec<String>> {
    let read = |(path, error): (PathBuf, std::io::Error)| Failure::file("read", &path, &error);
    let project = Files::of_project(&place::root());
    let making = Making {
        project: &project,
        built: &built.read().map_err(read)?,
        page: None,
        pseudo: false,
        today: sitegen::today(),
        built_for: None,
    };
    let site = making
        .site()
        .map_err(|problems| Failure::new(problems.to_string()))?;
    let known = compress::known();
    let names = Kind::ALL.map(|kind| {
        let mut squeeze = |bytes: &[u8], format| sitegen::compress::kept(&known, bytes, format);
        let files = kind.files(&site, &project, None, &mut squeeze);
        let packed = files.and_then(|files| archive::packed(&files));
        let packed = packed.map_err(|error| Failure::new(error.to_string()))?;
        let name = format!("lapwing-{}-{}.zip", env!("CARGO_PKG_VERSION"), kind.name());
        let file = folder.join(&name);
        fs::write(&file, packed).map_err(|error| Failure::file("write", &file, &error))?;
        Ok(name)
    });
    names.into_iter().collect()
}

/// When the last commit was made, in seconds since 1970: the time of every file in the archive, so that the same
/// source gives the same archive.
fn committed() -> String {
    let mut git = step::command("git");
    git.args(["log", "-1", "--format=%ct"]);
    step::answer(&mut git).unwrap_or_else(|| "0".to_owned())
}

/// Builds `sitegen` for this platform.
pub fn sitegen() -> Result<PathBuf> {
    let folder = place::target().join("presses");
    step::quiet(
        "building sitegen",
        step::command("cargo")
            .env_remove("RUSTFLAGS")
            .env(
                "CARGO_ENCODED_RUSTFLAGS",
                toolchain::short_names().join("\u{1f}"),
            )
            .args([
                "build",
                "--release",
                "--locked",
                "--package",
                "sitegen",
                "--target-dir",
            ])
            .arg(&folder),
    )?;
    Ok(folder.join(format!("release/sitegen{}", env::consts::EXE_SUFFIX)))
}

/// Packs the existing build with this `sitegen`, and returns the archive's path.
fn pack(built: &Built, sitegen: &Path, bill: &str, committed: &str) -> Result<PathBuf> {
    // `sitegen` only runs on this platform.
    let name = format!(
        "lapwing-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        env::consts::OS,
        env::consts::ARCH
    );
    let packed = place::at(PACKED);
    let folder = packed.join(&name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file("clear", &folder, &error))?;
    }
    for taken in TAKEN {
        put(&place::at(taken), &folder.join(taken))?;
    }
    put(&place::at(HOW_TO.0), &folder.join(HOW_TO.1))?;
    put(&Variant::Host.folder(), &folder.join("dist"))?;
    put(&Variant::Host.headers(), &folder.join("deploy/generated"))?;
    let inside = Built::within(&folder.join("built"));
    put(&built.site, &inside.site)?;
    put(&built.derive, &inside.derive)?;
    put(&built.lens, &inside.lens)?;
    put(&built.check, &inside.check)?;
    put(&built.set_up, &inside.set_up)?;
    put(&built.parts, &inside.parts)?;
    put(&built.ids, &inside.ids)?;
    let toolchain = dist::toolchain_file();
    if toolchain.is_file() {
        put(&toolchain, &folder.join("built/toolchain.txt"))?;
    }
    let sitegen_name = sitegen.file_name().unwrap_or_default();
    put(sitegen, &folder.join(sitegen_name))?;
    // Inside, and beside the archive for those who only compare.
    for (name, text) in [(HASHES, hashes::text()?.as_str()), (bill::FILE, bill)] {
        for file in [folder.join(name), packed.join(name)] {
            fs::write(&file, text).map_err(|error| Failure::file("write", &file, &error))?;
        }
    }
    let archive = packed.join(format!("{name}.tar.gz"));
    let mut tar = step::command("tar");
    // The archive must not contain the builder's user name.
    tar.arg("--numeric-owner");
    if step::answer(step::command("tar").arg("--version")).is_some_and(|tar| tar.contains("GNU")) {
        // Nor the order, the times and the permissions of this disk; other tars cannot leave them out.
        tar.args([
            "--owner=0",
            "--group=0",
            "--sort=name",
            "--mode=u=rwX,go=rX",
        ])
        .arg(format!("--mtime=@{committed}"));
    }
    tar.arg("-C")
        .arg(&packed)
        .arg("-czf")
        .arg(&archive)
        .arg(&name);
    let done = tar.output()?;
    if !done.status.success() {
        let words = String::from_utf8_lossy(&done.stderr);
        return Err(Failure::new(format!("tar cannot pack: {}", words.trim())));
    }
    Ok(archive)
}

/// Copies a file or a folder.
fn put(from: &Path, to: &Path) -> Result {
    if from.is_dir() {
        return Ok(sitegen::copy(from, to)?);
    }
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).map_err(|error| Failure::file("make", parent, &error))?;
    }
    fs::copy(from, to)
        .map(drop)
        .map_err(|error| Failure::file("copy", from, &error))
}

//! The archive that hosts download: the published folder, and everything needed to publish it with other texts and
//! numbers, without cargo.

use crate::{
    dist::{self, Variant},
    failure::{Failure, Result},
    hashes, place, step,
    toolchain::{self, Web},
};
use sitegen::Built;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Folders and files of the project that `sitegen` or a host reads.
const TAKEN: [&str; 14] = [
    "content",
    "style",
    "shell",
    "public",
    "index.html",
    "host.toml",
    "numbers.txt",
    "deploy/nginx.conf",
    "deploy/Caddyfile",
    "CHANGELOG.md",
    "SECURITY.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "LICENSE-CONTENT.md",
];

/// The guide for hosts, named so that it is noticed first.
const HOW_TO: (&str, &str) = ("docs/hosting.md", "READ-ME-FIRST.md");

/// Builds and packs everything, and returns the archive's path.
pub fn release(web: &Web) -> Result<PathBuf> {
    let built = dist::build(web)?;
    dist::lay_out(&built, Variant::Host)?;
    let sitegen = sitegen()?;
    step::own("packing", || pack(&built, &sitegen))
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
pub fn pack(built: &Built, sitegen: &Path) -> Result<PathBuf> {
    // `sitegen` only runs on this platform.
    let name = format!(
        "lapwing-{}-{}-{}",
        env!("CARGO_PKG_VERSION"),
        env::consts::OS,
        env::consts::ARCH
    );
    let packed = place::at("target/packed");
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
    put(&built.parts, &inside.parts)?;
    put(&built.ids, &inside.ids)?;
    let toolchain = dist::toolchain_file();
    if toolchain.is_file() {
        put(&toolchain, &folder.join("built/toolchain.txt"))?;
    }
    let sitegen_name = sitegen.file_name().unwrap_or_default();
    put(sitegen, &folder.join(sitegen_name))?;
    let hashes_at = folder.join("hashes.txt");
    fs::write(&hashes_at, hashes::text()?)
        .map_err(|error| Failure::file("write", &hashes_at, &error))?;
    let archive = packed.join(format!("{name}.tar.gz"));
    let mut tar = step::command("tar");
    // The archive must not contain the builder's user name.
    tar.arg("--numeric-owner")
        .arg("-C")
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

//! The fallback where rustup cannot fetch the browser target: Debian's rustc, cargo and library source. The standard
//! library is built once for the target and placed in a small toolchain folder of symlinks, which rustup knows as
//! [`LINKED`].

use crate::{
    debian,
    failure::{Failure, Result},
    place, step,
    toolchain::{LINKED, TARGET, registries},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Installs Debian's compiler and library source, and builds the library.
pub fn make() -> Result {
    if !debian::here() {
        return Err(Failure::new(format!(
            "rustup could not fetch the browser target. With a network: `rustup target add {TARGET}`, then try again."
        )));
    }
    debian::install(&["rustc-web", "cargo-web", "rust-web-src"])?;
    let rustc = Path::new("/usr/bin/rustc");
    let about = step::answer(step::command(rustc).arg("-vV"));
    let about = about.ok_or_else(|| Failure::new("Debian's rustc cannot be run"))?;
    let field = |name: &str| {
        about
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .map(|value| value.trim().to_owned())
    };
    let host = field("host:")
        .ok_or_else(|| Failure::new("Debian's rustc does not say what machine it is for"))?;
    let llvm = field("LLVM version:")
        .ok_or_else(|| Failure::new("Debian's rustc does not say which LLVM it uses"))?;
    let lld = format!("lld-{}", llvm.split('.').next().unwrap_or_default());
    debian::install(&[lld.as_str()])?;

    let sysroot =
        step::answer(step::command(rustc).args(["--print", "sysroot"])).map(PathBuf::from);
    let theirs = sysroot
        .ok_or_else(|| Failure::new("Debian's rustc has no sysroot"))?
        .join("lib/rustlib");
    let home =
        env::home_dir().ok_or_else(|| Failure::new("no home folder to keep the toolchain in"))?;
    let ours = home.join(".local/share").join(LINKED);
    lay_toolchain(&ours, &theirs, &host, &lld)?;
    let built = build_library(&ours)?;
    let to = ours.join("lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&to)?;
    for file in built {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, to.join(name)).map_err(|error| Failure::file("copy", &file, &error))?;
    }
    if place::command("rustup").is_none() {
        return Err(Failure::new(
            "rustup is needed to use the toolchain beside the default one: install it from Debian or rustup.rs",
        ));
    }
    step::quiet(
        "telling rustup of the toolchain",
        step::command("rustup")
            .args(["toolchain", "link", LINKED])
            .arg(&ours),
    )
}

/// Creates a folder that rustup accepts as a toolchain: Debian's programs with this folder's library. Debian's own
/// files stay unchanged, so write access to the home folder is enough.
fn lay_toolchain(ours: &Path, theirs: &Path, host: &str, lld: &str) -> Result {
    if ours.exists() {
        fs::remove_dir_all(ours).map_err(|error| Failure::file("renew", ours, &error))?;
    }
    let (programs, library) = (ours.join("bin"), ours.join("lib/rustlib").join(host));
    fs::create_dir_all(&programs)?;
    fs::create_dir_all(library.join("bin"))?;
    script(
        &programs.join("rustc"),
        &format!(
            "#!/bin/sh\nexec /usr/bin/rustc --sysroot '{}' \"$@\"\n",
            ours.display()
        ),
    )?;
    link(Path::new("/usr/bin/cargo"), &programs.join("cargo"))?;
    link(&theirs.join(host).join("lib"), &library.join("lib"))?;
    let linker = place::command(lld)
        .ok_or_else(|| Failure::new(format!("{lld} is installed but not found")))?;
    // rustc looks in this folder for the WebAssembly linker.
    link(&linker, &library.join("bin/rust-lld"))?;
    let source = theirs.join("src");
    if source.exists() {
        link(&source, &ours.join("lib/rustlib/src"))?;
    }
    Ok(())
}

/// Builds the standard library for the target and returns its files.
fn build_library(toolchain: &Path) -> Result<Vec<PathBuf>> {
    let folder = env::temp_dir().join(format!("lapwing-library-{}", std::process::id()));
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(folder.join("Cargo.toml"), EMPTY_CRATE)?;
    let mut cargo = step::command("/usr/bin/cargo");
    cargo.current_dir(&folder);
    cargo.args([
        "build",
        "--release",
        "--target",
        TARGET,
        "-Zbuild-std=std,panic_abort,panic_unwind",
    ]);
    cargo
        .env("RUSTC", toolchain.join("bin/rustc"))
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", library_flags());
    cargo
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTUP_TOOLCHAIN");
    step::quiet("building the standard library for the browser", &mut cargo)?;
    let deps = folder.join("target").join(TARGET).join("release/deps");
    let mut built = Vec::new();
    for entry in fs::read_dir(&deps).map_err(|error| Failure::file("read", &deps, &error))? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            built.push(path);
        }
    }
    Ok(built)
}

/// Flags that shorten the paths of the library's crates, because those paths end up in the published file.
fn library_flags() -> String {
    let mut flags = "-Cembed-bitcode=yes".to_owned();
    for registry in registries() {
        flags += &format!(" --remap-path-prefix={}=r", registry.display());
    }
    flags
}

const EMPTY_CRATE: &str = r#"[package]
name = "empty"
version = "0.0.0"
edition = "2024"
[workspace]
[profile.release]
opt-level = "z"
codegen-units = 1
panic = "abort"
"#;

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Result {
    std::os::unix::fs::symlink(to, at).map_err(|error| Failure::file("link", at, &error))
}

#[cfg(unix)]
fn script(at: &Path, words: &str) -> Result {
    use std::os::unix::fs::PermissionsExt;
    fs::write(at, words)?;
    fs::set_permissions(at, fs::Permissions::from_mode(0o755))
        .map_err(|error| Failure::file("write", at, &error))
}

#[cfg(not(unix))]
fn link(_: &Path, at: &Path) -> Result {
    Err(Failure::new(format!(
        "no links on this system: {}",
        at.display()
    )))
}

#[cfg(not(unix))]
fn script(at: &Path, _: &str) -> Result {
    Err(Failure::new(format!(
        "no scripts on this system: {}",
        at.display()
    )))
}

//! A Rust toolchain that can build for the browser.
//!
//! Where rustup can reach its server, the ordinary toolchain gets the target and that is all. Where it
//! cannot, Debian's rustc, cargo and library source serve: the standard library is built once for the
//! target and laid into a small toolchain folder of links, which rustup knows as [`LINKED`].

use crate::{
    debian,
    failure::{Failure, Result},
    place, step,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// The linked toolchain's name in rustup.
pub const LINKED: &str = "lapwing-web";

/// How long rustup may go without a byte before it is taken to be offline.
const SILENCE: Duration = Duration::from_secs(15);

/// A toolchain that was seen to build for the browser.
#[derive(Debug)]
pub struct Web {
    linked: bool,
}

impl Web {
    /// The toolchain that is ready, if one is.
    pub fn ready() -> Option<Self> {
        [false, true]
            .into_iter()
            .map(|linked| Self { linked })
            .find(Self::builds)
    }

    /// The toolchain that is ready, or one made ready now.
    pub fn make_ready() -> Result<Self> {
        if let Some(web) = Self::ready() {
            return Ok(web);
        }
        if place::command("rustup").is_some()
            && add_target()?
            && let Some(web) = Self::ready()
        {
            return Ok(web);
        }
        from_debian()?;
        Self::ready().ok_or_else(|| {
            Failure::new(format!(
                "the toolchain `{LINKED}` was made, but does not build for {TARGET}"
            ))
        })
    }

    /// Its name, for people.
    pub fn name(&self) -> &'static str {
        if self.linked {
            LINKED
        } else {
            "the default toolchain"
        }
    }

    /// What takes part in building, a line each with its version: another one may make other bytes.
    pub fn about(&self) -> String {
        let tools = ["rustc", "trunk", "wasm-bindgen", "wasm-opt"];
        let versions = tools.map(|tool| {
            let version = step::answer(self.command(tool).arg("--version"));
            let version = version.unwrap_or_else(|| format!("{tool}, version not known"));
            format!("{version}\n")
        });
        format!("{}\n{}", self.name(), versions.concat())
    }

    /// A command that builds with this toolchain.
    pub fn command(&self, program: &str) -> Command {
        self.command_with(program, &[])
    }

    /// A command that builds with this toolchain and more flags for the compiler.
    pub fn command_with(&self, program: &str, more: &[&str]) -> Command {
        let mut all = flags();
        all.extend(more.iter().map(|flag| (*flag).to_owned()));
        let mut command = step::command(program);
        if self.linked {
            command.env("RUSTUP_TOOLCHAIN", LINKED);
        }
        command
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", all.join("\u{1f}"));
        // Trunk reads NO_COLOR as true or false and stops at the customary 1.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        // Trunk's own backtrace would bury the compiler's words.
        command.env("RUST_BACKTRACE", "0");
        command
    }

    /// Compiles and links a few bytes: the only proof that compiler, library and linker fit together,
    /// and quick. (After an upgrade of the compiler the library's files are there and useless.)
    fn builds(&self) -> bool {
        let folder = env::temp_dir().join(format!("lapwing-trial-{}", std::process::id()));
        let source = folder.join("trial.rs");
        let made = fs::create_dir_all(&folder).and_then(|()| fs::write(&source, TRIAL));
        let built = made.is_ok() && {
            let mut rustc = self.command("rustc");
            rustc.args([
                "--edition=2024",
                "--crate-type=cdylib",
                "-Cpanic=abort",
                "--target",
                TARGET,
                "-o",
            ]);
            step::runs(rustc.arg(folder.join("trial.wasm")).arg(&source))
        };
        // Left-overs in the temporary folder harm nobody.
        fs::remove_dir_all(&folder).ok();
        built
    }
}

const TRIAL: &str =
    "#[unsafe(no_mangle)] pub extern \"C\" fn one() -> usize { String::from(\"a\").len() }";

/// rustup's own way, given up when its server does not answer.
fn add_target() -> Result<bool> {
    let mut seen = 0;
    let mut since = Instant::now();
    step::attempt(
        "asking rustup for the browser target",
        step::command("rustup").args(["target", "add", TARGET]),
        move || {
            let now = downloaded();
            if now != seen {
                (seen, since) = (now, Instant::now());
            }
            since.elapsed() < SILENCE
        },
    )
}

/// Bytes in rustup's download folder; they grow while its server answers.
fn downloaded() -> u64 {
    let home = env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| env::home_dir().map(|home| home.join(".rustup")))
        .unwrap_or_default();
    let entries = fs::read_dir(home.join("downloads"))
        .into_iter()
        .flatten()
        .flatten();
    entries
        .filter_map(|entry| entry.metadata().ok())
        .map(|data| data.len() + 1)
        .sum()
}

/// Debian's compiler and library source, and the library built from it.
fn from_debian() -> Result {
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

/// A folder that rustup takes for a toolchain: Debian's programs, with this folder's library.
/// Nothing of Debian's is changed, so it needs no more rights than a home folder.
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
    // rustc asks this folder for the linker of WebAssembly.
    link(&linker, &library.join("bin/rust-lld"))?;
    let source = theirs.join("src");
    if source.exists() {
        link(&source, &ours.join("lib/rustlib/src"))?;
    }
    Ok(())
}

/// Builds the standard library for the target, and says which files it is made of.
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

/// With short names for the folders of the crates that the library is made of: their paths end up in
/// the published file.
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

/// What `.cargo/config.toml` says too, with the reasons.
const FLAGS: [&str; 8] = [
    "--cfg",
    "erase_components",
    "--cfg",
    "sha2_backend=\"soft\"",
    "--cfg",
    "sha2_backend_soft=\"compact\"",
    "-C",
    "link-arg=-zstack-size=524288",
];

/// The compiler's flags for the browser: those of `.cargo/config.toml`, which these replace, and those
/// of [`short_names`].
fn flags() -> Vec<String> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
    flags.extend(short_names());
    flags
}

/// Flags that give this machine's folders short names, so that two machines make the same bytes and
/// what is built tells nobody where.
pub fn short_names() -> Vec<String> {
    let mut flags = Vec::new();
    for registry in registries() {
        flags.push(format!("--remap-path-prefix={}=r", registry.display()));
    }
    flags.push(format!("--remap-path-prefix={}=.", place::root().display()));
    // Code that build scripts wrote lies here, perhaps outside of the project; the last that fits counts.
    flags.push(format!(
        "--remap-path-prefix={}=./target",
        place::target().display()
    ));
    flags
}

/// Where cargo keeps the sources of crates: a folder for each registry.
fn registries() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let entries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect()
}

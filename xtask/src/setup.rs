//! The required tools, and how to detect and install each.

use crate::{
    debian,
    failure::{Failure, Result},
    place, step,
    toolchain::Web,
};
use std::fs;

/// Trunk's version; later ones need a newer compiler.
const TRUNK: &str = "0.21.14";

/// geckodriver's version; Debian does not package it.
const GECKODRIVER: &str = "0.37.1";

/// What the tools are needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum For {
    /// Building the published folder.
    Build,
    /// Serving it locally.
    Serve,
    /// Rebuilding and showing each change.
    Develop,
    /// The end-to-end tests in real browsers.
    Test,
    /// The long runs.
    Soak,
}

/// A program from the system's packages.
struct Program {
    command: &'static str,
    package: &'static str,
    needed: For,
    elsewhere: &'static str,
}

const PROGRAMS: [Program; 13] = [
    Program {
        command: "cc",
        package: "gcc",
        needed: For::Build,
        elsewhere: "a C compiler (its linker is used)",
    },
    Program {
        command: "node",
        package: "nodejs",
        needed: For::Build,
        elsewhere: "Node.js 20 or newer",
    },
    Program {
        command: "npm",
        package: "npm",
        needed: For::Build,
        elsewhere: "npm",
    },
    Program {
        command: "c++",
        package: "g++",
        needed: For::Soak,
        elsewhere: "a C++ compiler (the fuzzer is written in it)",
    },
    Program {
        command: "nginx",
        package: "nginx",
        needed: For::Serve,
        elsewhere: "nginx 1.22 or newer",
    },
    Program {
        command: "chromium",
        package: "chromium",
        needed: For::Test,
        elsewhere: "Chromium",
    },
    Program {
        command: "chromedriver",
        package: "chromium-driver",
        needed: For::Test,
        elsewhere: "chromedriver of Chromium's version",
    },
    Program {
        command: "firefox",
        package: "firefox-esr",
        needed: For::Test,
        elsewhere: "Firefox",
    },
    Program {
        command: "WebKitWebDriver",
        package: "webkit2gtk-driver",
        needed: For::Test,
        elsewhere: "WebKitGTK's driver and MiniBrowser, 2.50 or newer",
    },
    Program {
        command: "Xvfb",
        package: "xvfb",
        needed: For::Test,
        elsewhere: "the X server without a screen",
    },
    Program {
        command: "openssl",
        package: "openssl",
        needed: For::Test,
        elsewhere: "openssl",
    },
    Program {
        command: "git",
        package: "git",
        needed: For::Test,
        elsewhere: "git",
    },
    Program {
        command: "ssh-keygen",
        package: "openssh-client",
        needed: For::Test,
        elsewhere: "OpenSSH's ssh-keygen, 8.1 or newer (it signs releases)",
    },
];

/// nginx's module for precompressed files, a separate package in Debian.
const BROTLI: &str = "libnginx-mod-http-brotli-static";

/// A font for screenshots that covers the pseudo-languages; a minimal system has none.
const FONT: &str = "fonts-dejavu-core";

/// Installs everything that this level needs, and returns the toolchain for the browser.
pub fn ready(needed: For) -> Result<Web> {
    programs(needed)?;
    let web = Web::make_ready()?;
    npm_packages()?;
    match needed {
        For::Build | For::Serve => {}
        For::Develop => {
            crate_command("trunk", TRUNK, 3)?;
            // Trunk fetches it by itself where it can; this is the app's own version.
            crate_command("wasm-bindgen-cli", &locked("wasm-bindgen")?, 2)?;
        }
        For::Test | For::Soak => crate_command("geckodriver", GECKODRIVER, 1)?,
    }
    Ok(web)
}

fn programs(needed: For) -> Result {
    let missing: Vec<&Program> = PROGRAMS
        .iter()
        .filter(|program| program.needed <= needed && place::command(program.command).is_none())
        .collect();
    if debian::here() {
        let mut packages: Vec<&str> = missing.iter().map(|program| program.package).collect();
        if needed >= For::Serve {
            packages.push(BROTLI);
        }
        if needed >= For::Test {
            packages.push(FONT);
        }
        return debian::install(&packages);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = missing
        .iter()
        .map(|program| format!("  {} (command `{}`)", program.elsewhere, program.command))
        .collect();
    Err(Failure::new(format!(
        "please install these, then run the same command again:\n{}",
        names.join("\n")
    )))
}

/// Whether a program reports this version, with any text around it.
fn has_version(program: &str, version: &str) -> bool {
    // Some of cargo's commands only answer to cargo.
    let word = program.strip_prefix("cargo-");
    let mut ask = step::command(word.map_or(program, |_| "cargo"));
    ask.args(word);
    let said = step::answer(ask.arg("--version"));
    said.is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

/// Installs a program from its crate, if this version is missing. It need not be fast: with its author's release
/// profile it takes three times as long to compile.
fn crate_command(name: &str, version: &str, minutes: u32) -> Result {
    let program = name.trim_end_matches("-cli");
    if has_version(program, version) {
        return Ok(());
    }
    let mut install = step::command("cargo");
    install
        .args(["install", name, "--version", version, "--force"])
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env_remove("CARGO_TARGET_DIR");
    match name {
        // Its lock file names a yanked version.
        "wasm-bindgen-cli" => &mut install,
        // Without the features for certificates and update checks.
        "trunk" => install.args(["--locked", "--no-default-features"]),
        _ => install.arg("--locked"),
    };
    step::quiet(
        &format!("compiling {program}, once ({minutes} minutes on two cores)"),
        &mut install,
    )
}

/// Installs cargo-mutants for `cargo xtask soak mutants`.
pub fn cargo_mutants() -> Result {
    crate_command("cargo-mutants", "27.1.0", 3)
}

/// Installs cargo-deny for `cargo xtask deny`.
pub fn cargo_deny() -> Result {
    crate_command("cargo-deny", "0.20.2", 4)
}

/// Installs cargo-cyclonedx for a release's bill of materials.
pub fn cargo_cyclonedx() -> Result {
    crate_command("cargo-cyclonedx", "0.5.9", 2)
}

/// A crate's version in Cargo.lock.
fn locked(name: &str) -> Result<String> {
    let file = place::at("Cargo.lock");
    let lock = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
    let mut lines = lock
        .lines()
        .skip_while(|line| *line != format!("name = \"{name}\""));
    let version = lines
        .nth(1)
        .and_then(|line| line.strip_prefix("version = \""))
        .and_then(|line| line.strip_suffix('"'));
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Cargo.lock names no {name}")))
}

/// Installs wasm-opt, axe and the rest, as locked in tests/package-lock.json.
fn npm_packages() -> Result {
    let wanted = place::at("tests/package-lock.json");
    let lock = fs::read(&wanted).map_err(|error| Failure::file("read", &wanted, &error))?;
    let installed = place::at("tests/node_modules/.installed-lock.json");
    let there = place::npm_bin().join("wasm-opt").exists();
    if there && fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    let mut install = step::command("npm");
    install
        .args(["ci", "--no-fund", "--no-audit", "--ignore-scripts"])
        .current_dir(place::at("tests"));
    step::quiet("installing the npm packages", &mut install)?;
    fs::write(&installed, lock).map_err(|error| Failure::file("write", &installed, &error))
}

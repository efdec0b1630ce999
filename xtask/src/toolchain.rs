//! A Rust toolchain that can build for the browser.
//!
//! Where rustup can reach its server, the default toolchain simply gets the target. Where it cannot, Debian's is used:
//! see [`debian_toolchain`].

use crate::{
    debian_toolchain,
    failure::{Failure, Result},
    place, step,
};
use std::{
    env, fs,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

/// The compiler's target for browsers.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// rustup's name for the toolchain made from Debian's.
pub const LINKED: &str = "lapwing-web";

/// How long rustup may receive nothing before it is taken to be offline.
const SILENCE: Duration = Duration::from_secs(15);

/// A toolchain that has been tested to build for the browser.
#[derive(Debug)]
pub struct Web {
    linked: bool,
}

impl Web {
    /// Returns the toolchain that is ready, if any.
    pub fn ready() -> Option<Self> {
        [false, true]
            .into_iter()
            .map(|linked| Self { linked })
            .find(Self::builds)
    }

    /// Returns the toolchain that is ready, or sets one up.
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
        debian_toolchain::make()?;
        Self::ready().ok_or_else(|| {
            Failure::new(format!(
                "the toolchain `{LINKED}` was made, but does not build for {TARGET}"
            ))
        })
    }

    /// Returns its display name.
    pub fn name(&self) -> &'static str {
        if self.linked {
            LINKED
        } else {
            "the default toolchain"
        }
    }

    /// Lists the tools that affect the build, one per line with version: other versions may produce other bytes.
    pub fn about(&self) -> String {
        let tools = ["rustc", "wasm-opt"];
        let versions = tools.map(|tool| {
            let version = step::answer(self.command(tool).arg("--version"));
            let version = version.unwrap_or_else(|| format!("{tool}, version not known"));
            format!("{version}\n")
        });
        format!("{}\n{}", self.name(), versions.concat())
    }

    /// Returns a command that builds with this toolchain.
    pub fn command(&self, program: &str) -> Command {
        let mut command = step::command(program);
        if self.linked {
            command.env("RUSTUP_TOOLCHAIN", LINKED);
        }
        command
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", flags().join("\u{1f}"));
        // Trunk parses NO_COLOR as true or false and rejects the usual 1.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        // Trunk's own backtrace would bury the compiler's messages.
        command.env("RUST_BACKTRACE", "0");
        command
    }

    /// Compiles and links a tiny program: quick, and the only proof that compiler, library and linker fit together.
    /// (After a compiler upgrade the library's files exist but are useless.)
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
        // Leftovers in the temporary folder do no harm.
        fs::remove_dir_all(&folder).ok();
        built
    }
}

const TRIAL: &str =
    "#[unsafe(no_mangle)] pub extern \"C\" fn one() -> usize { String::from(\"a\").len() }";

/// Adds the target with rustup; gives up if its server does not answer.
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

/// The size of rustup's download folder in bytes; it grows while the server answers.
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

/// The same flags as in `.cargo/config.toml`, which gives the reasons.
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

/// The compiler flags for the browser: those of `.cargo/config.toml`, which these override, and those of
/// [`short_names`].
fn flags() -> Vec<String> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).into();
    flags.extend(short_names());
    flags
}

/// Flags that shorten this machine's paths, so that two machines produce the same bytes and the output does not reveal
/// where it was built.
pub fn short_names() -> Vec<String> {
    let mut flags = Vec::new();
    for registry in registries() {
        flags.push(format!("--remap-path-prefix={}=r", registry.display()));
    }
    flags.push(format!("--remap-path-prefix={}=.", place::root().display()));
    // Code generated by build scripts is here, perhaps outside the project; the last matching flag wins.
    flags.push(format!(
        "--remap-path-prefix={}=./target",
        place::target().display()
    ));
    flags
}

/// The folders with cargo's crate sources, one for each registry.
pub fn registries() -> Vec<PathBuf> {
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

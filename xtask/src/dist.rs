//! The published folder: the app and the workers, the pages and packs that `sitegen` writes, all compressed.

use crate::{
    compress,
    failure::{Failure, Result},
    place, step,
    toolchain::{TARGET, Web},
};
use sitegen::{Built, Order, Served};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Features that wasm-opt may use: every supported browser has them, and rustc already uses them.
const WASM_OPT: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
];

/// Which folder is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// What a host publishes.
    Host,
    /// The same with the two pseudo-languages, for the end-to-end tests.
    Tests,
}

impl Variant {
    /// The folder that a server serves.
    pub fn folder(self) -> PathBuf {
        match self {
            Self::Host => place::at("dist"),
            Self::Tests => place::at("target/tests/dist"),
        }
    }

    /// Where the headers for the server are written.
    pub fn headers(self) -> PathBuf {
        match self {
            Self::Host => place::at("deploy/generated"),
            Self::Tests => place::at("target/tests/headers"),
        }
    }
}

/// Builds the app, the workers, and what the page for hosts needs. Builds nothing if none of their inputs has changed.
pub fn build(web: &Web) -> Result<Built> {
    let folder = built_folder();
    let built = Built::within(&folder);
    let made_of = folder.join("made-of.txt");
    let now = inputs(web, &APP, &["crates/sitegen", "crates/set_up"])?;
    if fs::read_to_string(&made_of).is_ok_and(|last| last == now) {
        println!("   the app is built: nothing that it is made of has changed");
        set_up(web, &built)?;
        return Ok(built);
    }
    gone(&made_of)?;
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    // The app's last step mostly uses one core, so the workers are built in parallel.
    let others = || workers(web, &built).and_then(|()| set_up(web, &built));
    step::both(|| app(web, &built), others)?;
    let toolchain = toolchain_file();
    fs::write(&toolchain, web.about())
        .map_err(|error| Failure::file("write", &toolchain, &error))?;
    fs::write(&built.ids, ids()?).map_err(|error| Failure::file("write", &built.ids, &error))?;
    fs::write(&made_of, now).map_err(|error| Failure::file("write", &made_of, &error))?;
    Ok(built)
}

/// Returns the content's ids, as one decimal number.
pub fn ids() -> Result<String> {
    sitegen::ids(&place::root()).map_err(|problems| Failure::new(problems.to_string()))
}

/// The target folder of the build tools.
pub fn tools_folder() -> PathBuf {
    place::target().join("tools")
}

/// The folder for compiler output that is the same for every host.
pub fn built_folder() -> PathBuf {
    place::target().join("built")
}

/// What the app and its workers are made of.
const APP: [&str; 7] = [
    "src",
    "crates",
    "xtask/src/dist.rs",
    "Cargo.toml",
    "Cargo.lock",
    "build.rs",
    ".cargo/config.toml",
];

/// What `set-up.html` needs is made of: `sitegen`, of which the app has nothing.
const SET_UP: [&str; 6] = [
    "crates/set_up",
    "crates/sitegen",
    "crates/content",
    "xtask/src/dist.rs",
    "Cargo.lock",
    ".cargo/config.toml",
];

/// Hashes everything that built files depend on: these sources without those, and the tools.
fn inputs(web: &Web, sources: &[&str], without: &[&str]) -> Result<String> {
    // Only the content's ids are compiled into the app, not its text.
    let mut all = format!("{}{}", web.about(), ids()?).into_bytes();
    for source in sources {
        let path = place::at(source);
        let files = match path.is_dir() {
            true => compress::files(&path)?,
            false => vec![path],
        };
        let is_built = |file: &&PathBuf| {
            let inside = file.strip_prefix(place::root()).unwrap_or(file);
            !without.iter().any(|one| inside.starts_with(one))
                && !inside.iter().any(|part| part == "tests")
        };
        for file in files.iter().filter(is_built) {
            let bytes = fs::read(file).map_err(|error| Failure::file("read", file, &error))?;
            all.extend(file.display().to_string().into_bytes());
            all.extend(sitegen::hashes::sha256(&bytes).into_bytes());
        }
    }
    Ok(sitegen::hashes::sha256(&all))
}

fn gone(file: &Path) -> Result {
    match file.exists() {
        true => fs::remove_file(file).map_err(|error| Failure::file("remove", file, &error)),
        false => Ok(()),
    }
}

/// Compiles, splits, binds and shrinks the app.
fn app(web: &Web, built: &Built) -> Result {
    let splitter = splitter()?;
    step::quiet(
        "building the app",
        web.command("cargo").args([
            "build",
            "--release",
            "--locked",
            "--bin",
            "lapwing",
            "--features",
            "split",
            "--target",
            TARGET,
        ]),
    )?;
    let compiled = place::target().join(TARGET).join("release/lapwing.wasm");
    step::quiet(
        "splitting the app",
        step::command(splitter)
            .arg(&compiled)
            .arg(&built.site)
            .arg(&built.parts),
    )?;
    let mut files: Vec<(PathBuf, &[&str])> = Vec::new();
    let main = wasm_files(&built.site)?.into_iter();
    // What every visitor loads is optimised twice: 300 bytes less, for two seconds.
    files.extend(main.map(|file| (file, &["-Oz", "-Oz", "--strip-debug"][..])));
    // Files with only a few strings and indices gain nothing, and wasm-opt takes a second for each.
    let large = |file: &PathBuf| fs::metadata(file).is_ok_and(|about| about.len() >= 1024);
    let others = wasm_files(&built.parts)?.into_iter().filter(large);
    let thin = &["-Oz", "--strip-debug", "--strip-target-features"][..];
    files.extend(others.map(|file| (file, thin)));
    step::own("making the app small", || {
        step::all(files, |(file, words)| small(web, &file, &file, words))
    })
}

/// Builds the tool that splits the compiled app, once, for this machine.
fn splitter() -> Result<PathBuf> {
    let folder = tools_folder();
    step::quiet(
        "building what splits the app",
        step::command("cargo")
            .args([
                "build",
                "--profile",
                "tools",
                "--locked",
                "--package",
                "split_bindgen",
            ])
            .arg("--target-dir")
            .arg(&folder),
    )?;
    Ok(folder.join(format!("tools/split_bindgen{}", env::consts::EXE_SUFFIX)))
}

/// Builds the WebAssembly of the workers and of the page that checks numbers.txt: plain exports, without wasm-bindgen.
pub fn workers(web: &Web, built: &Built) -> Result {
    let folder = built_folder();
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    worker(web, "kdf_worker", "-O3", &built.derive)?;
    worker(web, "qr_worker", "-Oz", &built.lens)?;
    worker(web, "numbers_check", "-Oz", &built.check)
}

/// Builds the WebAssembly of the page that sets the site up, if anything that it is made of has changed.
fn set_up(web: &Web, built: &Built) -> Result {
    let made_of = built_folder().join("set-up-made-of.txt");
    let now = inputs(web, &SET_UP, &[])?;
    if fs::read_to_string(&made_of).is_ok_and(|last| last == now) {
        return Ok(());
    }
    gone(&made_of)?;
    // Only hosts load it, and wasm-opt takes half a minute for a tenth of its size.
    let raw = compiled(web, "set_up")?;
    small(
        web,
        &raw,
        &built.set_up,
        &["--strip-debug", "--strip-producers"],
    )?;
    fs::write(&made_of, now).map_err(|error| Failure::file("write", &made_of, &error))
}

fn worker(web: &Web, package: &str, level: &str, to: &Path) -> Result {
    let raw = compiled(web, package)?;
    // Twice, as the app: 150 bytes less for what derives keys, which every visitor loads.
    small(web, &raw, to, &[level, level])
}

/// Compiles a crate of plain exports.
fn compiled(web: &Web, package: &str) -> Result<PathBuf> {
    // A separate target folder, because cargo locks it during a build.
    let folder = place::target().join("workers");
    step::quiet(
        &format!("building the worker {package}"),
        web.command("cargo")
            .args(["build", "--release", "--locked", "--package", package])
            .args(["--target", TARGET, "--target-dir"])
            .arg(&folder),
    )?;
    let file = format!("{package}.wasm");
    Ok(folder.join(TARGET).join("release").join(file))
}

/// Runs wasm-opt with these arguments.
fn small(web: &Web, from: &Path, to: &Path, words: &[&str]) -> Result {
    let name = from.file_stem().unwrap_or_default().to_string_lossy();
    step::silent(
        &format!("making {name} small"),
        web.command("wasm-opt")
            .args(WASM_OPT)
            .args(words)
            .arg(from)
            .arg("-o")
            .arg(to),
    )
}

/// The file that records what built the app.
pub fn toolchain_file() -> PathBuf {
    place::target().join("site-toolchain.txt")
}

fn wasm_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = compress::files(folder)?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "wasm"));
    Ok(files)
}

/// Lays out one variant from the build output.
pub fn lay_out(built: &Built, variant: Variant) -> Result<PathBuf> {
    let label = match variant {
        Variant::Host => "writing and compressing the pages",
        Variant::Tests => "writing and compressing the pages, with pseudo-languages",
    };
    let order = Order {
        root: place::root(),
        built: built.clone(),
        published: variant.folder(),
        headers: variant.headers(),
        work: place::at("target/making"),
        served: Served::Own {
            known: Some(compress::known()),
        },
        pseudo: variant == Variant::Tests,
    };
    let report = step::own(label, || Ok(sitegen::publish(&order)?))?;
    for note in report.notes {
        println!("   note: {note}");
    }
    Ok(order.published)
}

/// Builds and lays out one variant.
pub fn dist(web: &Web, variant: Variant) -> Result<PathBuf> {
    lay_out(&build(web)?, variant)
}

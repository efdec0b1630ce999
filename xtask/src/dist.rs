//! The published folder: Trunk's build, the worker's wasm, the pages and packs that `press` writes, all compressed.

use crate::{
    compress,
    failure::{Failure, Result},
    place, step,
    toolchain::Web,
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What wasm-opt may rely on: what every browser above the floor has, and rustc already uses.
const WASM_OPT: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
];

/// Which folder is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// What a host publishes.
    Host,
    /// The same and the two pseudo-languages, for the journeys.
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

/// The parts that take long to build and are the same for every variant.
#[derive(Debug)]
pub struct Built {
    site: PathBuf,
    derive: PathBuf,
    parts: PathBuf,
}

/// Builds the app and the worker.
pub fn build(web: &Web) -> Result<Built> {
    let site = place::target().join("site");
    let parts = place::target().join("split");
    step::quiet(
        "building what splits the app",
        step::command("cargo")
            .args([
                "build",
                "--release",
                "--locked",
                "--package",
                "split",
                "--target-dir",
            ])
            .arg(place::target().join("splitter")),
    )?;
    // Trunk takes the first wasm-bindgen on PATH: the one that splits, and calls the real one.
    let stand_in = place::target().join("splitter/path");
    fs::create_dir_all(&stand_in)?;
    // (The compiler refuses to build a crate of that name.)
    let name = format!("wasm-bindgen{}", env::consts::EXE_SUFFIX);
    let built = format!("splitter/release/split{}", env::consts::EXE_SUFFIX);
    fs::copy(place::target().join(built), stand_in.join(name))?;
    let path = [stand_in]
        .into_iter()
        .chain(env::split_paths(&place::path()).collect::<Vec<_>>());
    let path = env::join_paths(path).map_err(|error| Failure::new(error.to_string()))?;
    let real =
        place::command("wasm-bindgen").ok_or_else(|| Failure::new("wasm-bindgen is not there"))?;
    step::quiet(
        "building the app",
        web.command("trunk")
            .env("PATH", path)
            .env("LAPWING_WASM_BINDGEN", real)
            .env("LAPWING_SPLIT", &parts)
            .args(["build", "--release", "--offline", "--locked", "--dist"])
            .arg(&site),
    )?;
    for file in files(&parts)? {
        step::quiet(
            "making the app's other files small",
            web.command("wasm-opt")
                .args(WASM_OPT)
                .args(["-Oz", "--strip-debug", "--strip-target-features"])
                .arg(&file)
                .arg("-o")
                .arg(&file),
        )?;
    }
    step::quiet(
        "building the worker",
        web.command("cargo").args([
            "build",
            "--release",
            "--locked",
            "--package",
            "derive",
            "--target",
            "wasm32-unknown-unknown",
        ]),
    )?;
    let raw = place::target().join("wasm32-unknown-unknown/release/derive.wasm");
    let derive = place::target().join("derive.wasm");
    step::quiet(
        "making the worker small",
        web.command("wasm-opt")
            .args(WASM_OPT)
            .arg("-O3")
            .arg(&raw)
            .arg("-o")
            .arg(&derive),
    )?;
    Ok(Built {
        site,
        derive,
        parts,
    })
}

/// The files that the app was split into, beside the main one.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    let mut parts = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let is_part = path.extension().is_some_and(|ending| ending == "wasm");
        if is_part && path.file_name().is_some_and(|name| name != "main.wasm") {
            parts.push(path);
        }
    }
    parts.sort();
    Ok(parts)
}

/// Lays out one variant from what was built.
pub fn lay_out(built: &Built, variant: Variant) -> Result<PathBuf> {
    let folder = variant.folder();
    let label = match variant {
        Variant::Host => "writing the pages",
        Variant::Tests => "writing the pages, with pseudo-languages",
    };
    // Made elsewhere and moved at the end: a folder to publish is whole or it is not there.
    let making = place::at("target/making");
    step::own(label, || {
        empty(&making)?;
        empty(&variant.headers())?;
        copy(&built.site, &making)?;
        press::dist(&press::Options {
            root: place::root(),
            dist: making.clone(),
            derive_wasm: built.derive.clone(),
            split: built.parts.clone(),
            headers_out: variant.headers(),
            pseudo: variant == Variant::Tests,
        })
        .map_err(|error| Failure::new(error.to_string()))
        .map(drop)
    })?;
    step::own("compressing", || compress::folder(&making))?;
    empty(&folder)?;
    fs::rename(&making, &folder).map_err(|error| Failure::file("write", &folder, &error))?;
    Ok(folder)
}

/// Builds and lays out one variant.
pub fn dist(web: &Web, variant: Variant) -> Result<PathBuf> {
    lay_out(&build(web)?, variant)
}

/// A folder that is there and empty; files of an earlier build must not be published.
fn empty(folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file("clear", folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))
}

fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to).map_err(|error| Failure::file("make", to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| Failure::file("read", from, &error))?;
    for entry in entries {
        let entry = entry?;
        let (source, copied) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &copied)?;
        } else {
            fs::copy(&source, &copied).map_err(|error| Failure::file("copy", &source, &error))?;
        }
    }
    Ok(())
}

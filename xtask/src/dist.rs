//! The published folder: Trunk's build, the worker's wasm, the pages and packs that `press` writes, all compressed.

use crate::{
    compress,
    failure::{Failure, Result},
    place, step,
    toolchain::Web,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What wasm-opt may rely on: what every browser above the floor has, and rustc already uses.
const WASM_OPT: [&str; 8] = [
    "-O3",
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
}

/// Builds the app and the worker.
pub fn build(web: &Web) -> Result<Built> {
    let site = place::target().join("site");
    step::quiet(
        "building the app",
        web.command("trunk")
            .args(["build", "--release", "--offline", "--locked", "--dist"])
            .arg(&site),
    )?;
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
            .arg(&raw)
            .arg("-o")
            .arg(&derive),
    )?;
    Ok(Built { site, derive })
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

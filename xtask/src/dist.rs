//! The published folder: Trunk's build, the worker's wasm, the pages and packs that `press` writes, all compressed.

use crate::{
    compress,
    failure::{Failure, Result},
    place, step,
    toolchain::Web,
};
use press::{Built, Order, Served};
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

/// Builds the app, the worker, and what the page for hosts needs.
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
    let derive = plain(web, "the worker", "derive", "-O3", Words::Plain)?;
    let derive_vector = plain(
        web,
        "the worker with vectors",
        "derive",
        "-O3",
        Words::Vectors,
    )?;
    let lens = plain(web, "the worker for cameras", "lens", "-Oz", Words::Plain)?;
    let check = plain(web, "the page for hosts", "proof", "-Oz", Words::Plain)?;
    let toolchain = toolchain_file();
    fs::write(&toolchain, web.about())
        .map_err(|error| Failure::file("write", &toolchain, &error))?;
    Ok(Built {
        site,
        derive,
        derive_vector,
        lens,
        check,
        parts,
    })
}

/// What an engine reckons with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    /// What every engine has.
    Plain,
    /// Vectors of 128 bits: Safari has them from 16.4 on, the others longer.
    Vectors,
}

/// Builds a crate of plain exports, without wasm-bindgen.
fn plain(web: &Web, what: &str, package: &str, level: &str, words: Words) -> Result<PathBuf> {
    // A folder of its own: other flags would build everything else anew too.
    let (folder, name, flags, features): (_, _, &[&str], &[&str]) = match words {
        Words::Plain => (place::target(), format!("{package}.wasm"), &[], &[]),
        Words::Vectors => (
            place::target().join("vectors"),
            format!("{package}-vector.wasm"),
            &["-Ctarget-feature=+simd128"],
            &["--enable-simd"],
        ),
    };
    step::quiet(
        &format!("building {what}"),
        web.command_with("cargo", flags)
            .args([
                "build",
                "--release",
                "--locked",
                "--package",
                package,
                "--target",
                "wasm32-unknown-unknown",
                "--target-dir",
            ])
            .arg(&folder),
    )?;
    let raw = folder
        .join("wasm32-unknown-unknown/release")
        .join(format!("{package}.wasm"));
    let small = place::target().join(name);
    step::quiet(
        &format!("making {what} small"),
        web.command("wasm-opt")
            .args(WASM_OPT)
            .args(features)
            .arg(level)
            .arg(&raw)
            .arg("-o")
            .arg(&small),
    )?;
    Ok(small)
}

/// The file that says what built the app.
pub fn toolchain_file() -> PathBuf {
    place::target().join("site-toolchain.txt")
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
    let report = step::own(label, || Ok(press::publish(&order)?))?;
    for note in report.notes {
        println!("   note: {note}");
    }
    Ok(order.published)
}

/// Builds and lays out one variant.
pub fn dist(web: &Web, variant: Variant) -> Result<PathBuf> {
    lay_out(&build(web)?, variant)
}

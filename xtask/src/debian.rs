//! Debian's packages.

use crate::{
    failure::{Failure, Result},
    step,
};
use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

/// Whether the package lists have been updated in this run.
static UPDATED: AtomicBool = AtomicBool::new(false);

/// Whether this machine runs Debian or a derivative.
pub fn here() -> bool {
    Path::new("/usr/bin/apt-get").is_file() && Path::new("/usr/bin/dpkg-query").is_file()
}

/// Returns the packages that are not installed.
pub fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages
        .iter()
        .copied()
        .filter(|package| !installed(package))
        .collect()
}

fn installed(package: &str) -> bool {
    let status = step::answer(step::command("/usr/bin/dpkg-query").args([
        "--show",
        "--showformat=${db:Status-Status}",
        package,
    ]));
    status.as_deref() == Some("installed")
}

/// Installs what is missing. Without root, the error contains the command to run.
pub fn install(packages: &[&str]) -> Result {
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if step::answer(step::command("/usr/bin/id").arg("-u")).as_deref() != Some("0") {
        return Err(Failure::new(format!(
            "some packages are missing. Run this, then the same command again:\n\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}\n"
        )));
    }
    if !UPDATED.swap(true, Ordering::Relaxed) {
        step::quiet(
            "updating Debian's package lists",
            step::command("apt-get").arg("update"),
        )?;
    }
    let mut install = step::command("apt-get");
    install
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "-y", "--no-install-recommends"])
        .args(&missing);
    step::quiet(&format!("installing {names}"), &mut install)
}

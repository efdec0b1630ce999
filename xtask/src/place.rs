//! Paths of the project and its tools.

use std::{env, path::PathBuf};

/// The project's folder.
pub fn root() -> PathBuf {
    // cargo sets this when it runs the crate, so that an old binary works in a clone that was moved.
    let here = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let built = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let ours = here.filter(|dir| dir.join("../xtask").is_dir());
    let dir = ours.unwrap_or(built);
    dir.parent().map_or_else(|| dir.clone(), PathBuf::from)
}

/// A path inside the project.
pub fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => at("target"),
    }
}

/// The folder in which cargo installs commands.
pub fn cargo_bin() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    home.unwrap_or_default().join("bin")
}

/// The commands that npm installed for the end-to-end tests.
pub fn npm_bin() -> PathBuf {
    at("tests/node_modules/.bin")
}

/// Finds a command's file on PATH, in folders that only root may have on PATH, or among cargo's commands.
pub fn command(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    folders.extend(["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"].map(PathBuf::from));
    folders.push(cargo_bin());
    folders
        .into_iter()
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}

/// PATH with this project's tools first.
pub fn path() -> std::ffi::OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let ours = [npm_bin(), cargo_bin()];
    let all = ours.into_iter().chain(env::split_paths(&old));
    env::join_paths(all).unwrap_or(old)
}

//! Serves the published folder on this machine.

use crate::{
    dist::Variant,
    failure::{Failure, Result},
    nginx::{self, Site},
    place,
};
use std::fs;

/// Returns the `server` block that hosts get.
pub fn server_block() -> Result<String> {
    let file = place::at("deploy/nginx.conf");
    fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))
}

/// Serves the build until interrupted.
pub fn serve(variant: Variant) -> Result {
    let port = nginx::free_port_near(8080)?;
    let site = Site {
        server: server_block()?,
        dist: variant.folder(),
        headers: variant.headers(),
        port,
        folder: place::at("target/serve"),
    };
    let mut command = site.prepare()?;
    println!("\n   Lapwing is at http://localhost:{port}\n   Ctrl-C ends it.");
    replace(&mut command)
}

/// Replaces this process with the server, so that ending one ends the other.
#[cfg(unix)]
fn replace(command: &mut std::process::Command) -> Result {
    use std::os::unix::process::CommandExt;
    Err(Failure::new(format!(
        "cannot run nginx: {}",
        command.exec()
    )))
}

#[cfg(not(unix))]
fn replace(command: &mut std::process::Command) -> Result {
    command.status().map(drop).map_err(Failure::from)
}

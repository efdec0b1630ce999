//! Tries the site on the servers that hosts have, as they get it: every file as published, with every header, and nothing
//! about a visitor in a log.

use crate::{
    debian,
    dist::Variant,
    failure::{Failure, Result},
    nginx::{self, Site},
    place, serve, step,
};
use sitegen::served;
use std::{
    fs::{self, File},
    net::{Ipv4Addr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A request that no server can answer, and that Debian's Caddy takes for its own failure.
const UNANSWERABLE: &str = "/%00";

/// Tries nginx and Caddy.
pub fn run() -> Result {
    let folder = place::target().join("hosts");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file("clear", &folder, &error))?;
    }
    step::own("the site under nginx", || {
        under_nginx(&folder.join("nginx"))
    })?;
    let caddy = caddy()?;
    step::own("the site under Caddy", || {
        under_caddy(&caddy, &folder.join("caddy"))
    })
}

fn under_nginx(folder: &Path) -> Result {
    let server = Site {
        server: serve::server_block()?,
        dist: Variant::Host.folder(),
        headers: Variant::Host.headers(),
        port: nginx::free_port()?,
        folder: folder.to_owned(),
    };
    as_published(&server.start()?.address())
}

/// Asks for every file.
fn as_published(address: &str) -> Result {
    let found = served::against(address, &Variant::Host.folder(), &Variant::Host.headers())
        .map_err(|error| Failure::new(error.to_string()))?;
    if found.is_empty() {
        return Ok(());
    }
    let lines = found.iter().map(|one| format!("{} {}", one.file, one.what));
    Err(Failure::new(lines.collect::<Vec<_>>().join("\n")))
}

/// Returns Caddy: this machine's, or Debian's, unpacked and not installed.
fn caddy() -> Result<PathBuf> {
    if let Some(caddy) = place::command("caddy") {
        return Ok(caddy);
    }
    if !debian::here() {
        return Err(Failure::new("Caddy is not installed"));
    }
    let folder = place::target().join("tools/caddy");
    let caddy = folder.join("usr/bin/caddy");
    if caddy.is_file() {
        return Ok(caddy);
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let mut download = step::command("apt-get");
    download.args(["download", "caddy"]).current_dir(&folder);
    step::quiet("downloading Caddy", &mut download)?;
    let packages = fs::read_dir(&folder)?.filter_map(|entry| entry.ok());
    let package = packages
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .ok_or_else(|| Failure::new("no package of Caddy arrived"))?;
    let mut unpack = step::command("dpkg");
    unpack.arg("-x").arg(&package).arg(&folder);
    step::quiet("unpacking Caddy", &mut unpack)?;
    Ok(caddy)
}

/// A running server, ended when it is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

fn under_caddy(caddy: &Path, folder: &Path) -> Result {
    fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    let port = nginx::free_port()?;
    let address = format!("http://localhost:{port}");
    let own = fs::read_to_string(place::at("deploy/Caddyfile"))?;
    let filled = own
        .replace("{{address}}", &address)
        .replace("{{root}}", &Variant::Host.folder().display().to_string())
        .replace(
            "{{headers}}",
            &Variant::Host.headers().display().to_string(),
        );
    // Only for this machine: no port for its administration.
    let filled = filled.replacen("\n{\n\tlog {", "\n{\n\tadmin off\n\tlog {", 1);
    let file = folder.join("Caddyfile");
    fs::write(&file, filled).map_err(|error| Failure::file("write", &file, &error))?;
    let log = folder.join("log");
    let mut command = step::command(caddy);
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&file)
        .envs(["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"].map(|name| (name, folder)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(File::create(&log)?);
    let _running = Running(command.spawn()?);
    let begun = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if begun.elapsed() > Duration::from_secs(20) {
            let said = fs::read_to_string(&log).unwrap_or_default();
            return Err(Failure::new(format!("Caddy does not answer: {said}")));
        }
        thread::sleep(Duration::from_millis(50));
    }
    as_published(&address)?;
    let mut ask = step::command("curl");
    ask.args(["--silent", "--path-as-is", "--output", "/dev/null"])
        .arg(format!("{address}{UNANSWERABLE}"));
    ask.output()?;
    let said = fs::read_to_string(&log)?;
    if said.contains("remote_ip") {
        return Err(Failure::new(format!("Caddy notes who asked: {said}")));
    }
    Ok(())
}

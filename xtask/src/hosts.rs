//! Tries the site on the servers that hosts have, as they get it: every file as published, with every header, and nothing
//! about a visitor in a log.

use crate::{
    debian,
    dist::{self, Variant},
    failure::{Failure, Result},
    nginx::{self, Site},
    place, release, step,
    toolchain::Web,
};
use sitegen::{
    archive::{self, Kind},
    served,
};
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

/// Where the archives expect to be unpacked, and what the server needs that this machine does not have.
const PLACE: &str = "/srv/lapwing";

/// Tries what is ready to be put up: the archives for nginx, Caddy and containers, unpacked.
pub fn run(web: &Web) -> Result {
    let folder = place::target().join("hosts");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file("clear", &folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let built = dist::build(web)?;
    dist::lay_out(&built, Variant::Host)?;
    let packed = step::own("packing the site for each kind of host", || {
        release::ready(&built, &folder)
    })?;
    for name in &packed {
        unpack(
            &folder.join(name),
            &folder.join(name.trim_end_matches(".zip")),
        )?;
    }
    let unpacked = |kind: Kind| {
        let name = packed.iter().find(|name| name.contains(kind.name()));
        let name = name.map_or("", |name| name.trim_end_matches(".zip"));
        folder.join(name)
    };
    step::own("the archive for nginx", || {
        under_nginx(&unpacked(Kind::Nginx))
    })?;
    let caddy = caddy()?;
    for kind in [Kind::Caddy, Kind::Container] {
        step::own(&format!("the archive for a {}", kind.name()), || {
            under_caddy(&caddy, &unpacked(kind))
        })?;
    }
    Ok(())
}

fn unpack(file: &Path, to: &Path) -> Result {
    let bytes = fs::read(file).map_err(|error| Failure::file("read", file, &error))?;
    let files = archive::unpacked(&bytes).map_err(|error| Failure::new(error.to_string()))?;
    for (name, bytes) in files.all() {
        let at = to.join(name);
        let within = at.parent().unwrap_or(to);
        fs::create_dir_all(within)
            .and_then(|()| fs::write(&at, bytes))
            .map_err(|error| Failure::file("write", &at, &error))?;
    }
    Ok(())
}

/// Returns a server's configuration from an archive, for this machine: here instead of there, and without https.
fn here(site: &Path, file: &str, listens: &str, instead: &str) -> Result<String> {
    let file = site.join(file);
    let own = fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
    if !own.contains(listens) {
        return Err(Failure::new(format!(
            "{} does not say {listens}",
            file.display()
        )));
    }
    let there = site.display().to_string();
    Ok(own.replacen(listens, instead, 1).replace(PLACE, &there))
}

fn under_nginx(site: &Path) -> Result {
    let file = "nginx.conf";
    let own = fs::read_to_string(site.join(file))?;
    let listens = own
        .split_once("listen ")
        .and_then(|(_, rest)| rest.split_once("privkey.pem;"));
    let listens = listens.map_or(String::new(), |(listens, _)| {
        format!("{listens}privkey.pem;")
    });
    let server = Site {
        server: here(site, file, &listens, "{{listen}};")?,
        dist: site.join("site"),
        headers: site.join("generated"),
        port: nginx::free_port()?,
        folder: site.join("running"),
    };
    as_published(&server.start()?.address(), &site.join("site"))
}

/// Asks for every file.
fn as_published(address: &str, site: &Path) -> Result {
    let found = served::against(address, site, &Variant::Host.headers())
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

fn under_caddy(caddy: &Path, site: &Path) -> Result {
    let folder = site.join("running");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let port = nginx::free_port()?;
    let address = format!("http://localhost:{port}");
    let listens = match site.join("Containerfile").is_file() {
        true => "http://:8080",
        false => "lapwing.example.org",
    };
    // Only for this machine: no port for its administration, as in a container.
    let mut filled = here(site, "Caddyfile", listens, &address)?;
    if !filled.contains("admin off") {
        filled = filled.replacen("{\n\tlog {", "{\n\tadmin off\n\tlog {", 1);
    }
    let file = folder.join("Caddyfile");
    fs::write(&file, filled).map_err(|error| Failure::file("write", &file, &error))?;
    let log = folder.join("log");
    let mut command = step::command(caddy);
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&file)
        .envs(["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"].map(|name| (name, &folder)))
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
    as_published(&address, &site.join("site"))?;
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

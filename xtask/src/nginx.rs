//! A local server with the published configuration, for trying the app and for the end-to-end tests.
//!
//! nginx runs as the current user, in one process and in its own folder. The system's configuration is neither read nor
//! changed.

use crate::{
    failure::{Failure, Result},
    place, step,
};
use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

/// What is served, and how.
#[derive(Debug)]
pub struct Site {
    /// The `server` block as hosts get it (deploy/nginx.conf).
    pub server: String,
    /// The published folder.
    pub dist: PathBuf,
    /// The folder of generated headers.
    pub headers: PathBuf,
    /// The port on 127.0.0.1.
    pub port: u16,
    /// nginx's own folder: configuration, logs, temporary files.
    pub folder: PathBuf,
}

impl Site {
    /// Writes and checks the configuration, and returns the command that serves it in the foreground.
    pub fn prepare(&self) -> Result<Command> {
        fs::create_dir_all(&self.folder)
            .map_err(|error| Failure::file("make", &self.folder, &error))?;
        let file = self.folder.join("nginx.conf");
        fs::write(&file, self.configuration()?)
            .map_err(|error| Failure::file("write", &file, &error))?;
        let nginx =
            place::command("nginx").ok_or_else(|| Failure::new("nginx is not installed"))?;
        let command = |extra: &[&str]| {
            let mut command = step::command(&nginx);
            command
                .arg("-p")
                .arg(&self.folder)
                .arg("-c")
                .arg(&file)
                .arg("-e")
                .arg(self.folder.join("error.log"));
            command.args(extra).stdin(Stdio::null());
            command
        };
        let tried = command(&["-t", "-q"]).output()?;
        if !tried.status.success() {
            return Err(Failure::new(format!(
                "nginx refuses the configuration: {}",
                String::from_utf8_lossy(&tried.stderr)
            )));
        }
        Ok(command(&[]))
    }

    /// Starts it as a child process and waits until it answers.
    pub fn start(self) -> Result<Server> {
        let log = self.folder.join("out.log");
        let mut command = self.prepare()?;
        command
            .stdout(Stdio::null())
            .stderr(fs::File::create(&log)?);
        let mut server = Server {
            child: command.spawn()?,
            site: self,
        };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, server.site.port)).is_err() {
            let ended = server.child.try_wait()?.is_some();
            if ended || begun.elapsed() > Duration::from_secs(10) {
                let said =
                    fs::read_to_string(server.site.folder.join("error.log")).unwrap_or_default();
                return Err(Failure::new(format!("nginx does not answer: {said}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }

    fn configuration(&self) -> Result<String> {
        let folder = self.folder.display();
        let modules = Path::new("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
        let brotli = modules.exists();
        let load = if brotli {
            format!("load_module {};", modules.display())
        } else {
            String::new()
        };
        let server = fill(&self.server, self, brotli)?;
        Ok(format!(
            "{load}
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    types {{
        text/html html; text/css css; text/javascript js mjs; application/wasm wasm;
        image/svg+xml svg; text/plain txt toml; application/json json; image/png png;
    }}
    default_type application/octet-stream;
    log_format asked '$request_method $request_uri $status';
    access_log {folder}/access.log asked;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
{server}
}}
"
        ))
    }
}

/// The host's `server` block with this machine's paths filled in.
fn fill(server: &str, site: &Site, brotli: bool) -> Result<String> {
    let values = [
        ("{{listen}}", format!("127.0.0.1:{}", site.port)),
        ("{{root}}", site.dist.display().to_string()),
        ("{{headers}}", site.headers.display().to_string()),
    ];
    let mut filled = server.to_owned();
    for (mark, value) in values {
        filled = filled.replace(mark, &value);
    }
    let kept = filled.lines().filter(|line| {
        let word = line.trim_start();
        // The end-to-end tests read the access log, which hosts are told not to write.
        !word.starts_with("access_log") && (brotli || !word.starts_with("brotli_static"))
    });
    let filled = kept.collect::<Vec<_>>().join("\n");
    match filled.lines().find(|line| line.contains("{{")) {
        None => Ok(filled),
        Some(line) => Err(Failure::new(format!(
            "deploy/nginx.conf has a mark that nothing fills: {}",
            line.trim()
        ))),
    }
}

/// A running server, stopped on drop.
#[derive(Debug)]
pub struct Server {
    child: Child,
    site: Site,
}

impl Server {
    /// Returns its address, without a trailing slash.
    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.site.port)
    }

    /// Returns the requests so far, in order, each as `GET /path 200`.
    pub fn asked(&self) -> Vec<String> {
        let log = fs::read_to_string(self.site.folder.join("access.log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// Stops it now.
    pub fn stop(&mut self) {
        // It may already have stopped by itself.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Returns a free port: `wished`, or one of the 99 after it.
pub fn free_port_near(wished: u16) -> Result<u16> {
    let mut near = wished..wished.saturating_add(100);
    near.find(|port| is_free(*port))
        .ok_or_else(|| Failure::new(format!("no free port from {wished} on")))
}

/// Returns a free port that no other caller in this process gets. It is below the ephemeral range, so that an outgoing
/// connection cannot take it before it is used.
pub fn free_port() -> Result<u16> {
    const FIRST: u32 = 12_000;
    const COUNT: u32 = 16_000;
    static NEXT: AtomicU32 = AtomicU32::new(0);
    // Processes that run in parallel begin at different ports.
    let begin = std::process::id().wrapping_mul(97);
    for _ in 0..COUNT {
        let step = NEXT.fetch_add(1, Ordering::Relaxed);
        let port = u16::try_from(FIRST + begin.wrapping_add(step) % COUNT).unwrap_or_default();
        if is_free(port) {
            return Ok(port);
        }
    }
    Err(Failure::new("no free port on this machine"))
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

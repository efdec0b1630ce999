//! Serves the built folder with nginx and the headers that hosts get.

use crate::{Result, browser::Settings, certificate::Certificate, folder::Folder};
use std::{
    ops::{Deref, DerefMut},
    path::{Path, PathBuf},
};
use xtask::{
    dist::Variant,
    nginx::{self, Server, Site},
    serve,
};

/// A running server and its working folder.
#[derive(Debug)]
pub struct Served {
    // Dropped before its folder.
    server: Server,
    site: Kept,
}

/// What is needed to restart it.
#[derive(Debug)]
struct Kept {
    block: String,
    dist: PathBuf,
    headers: PathBuf,
    port: u16,
    folder: Folder,
}

impl Kept {
    fn start(&self) -> Result<Server> {
        let site = Site {
            server: self.block.clone(),
            dist: self.dist.clone(),
            headers: self.headers.clone(),
            port: self.port,
            folder: self.folder.to_path_buf(),
        };
        Ok(site.start()?)
    }
}

impl Served {
    /// Restarts it on the same port, after it was stopped.
    pub fn start_again(&mut self) -> Result {
        self.server = self.site.start()?;
        Ok(())
    }

    /// Serves another folder from now on, at the same address: the host has published another build.
    pub fn change_to(&mut self, dist: &Path, headers: &Path) -> Result {
        dist.clone_into(&mut self.site.dist);
        headers.clone_into(&mut self.site.headers);
        self.server.stop();
        self.start_again()
    }
}

impl Deref for Served {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.server
    }
}

impl DerefMut for Served {
    fn deref_mut(&mut self) -> &mut Server {
        &mut self.server
    }
}

/// Serves what `cargo xtask test` built: the published folder with the pseudo-languages.
pub fn serve() -> Result<Served> {
    serve_with("")
}

/// As [`serve()`], with more lines in the `server` block: for files that come slowly, or not at all.
pub fn serve_with(lines: &str) -> Result<Served> {
    let dist = Variant::Tests.folder();
    if !dist.join("index.html").is_file() {
        return Err("nothing is built: run the e2e with `cargo xtask test e2e`".into());
    }
    let first = "    location / {";
    let block = serve::server_block()?;
    if !block.contains(first) {
        return Err("deploy/nginx.conf has no place for more lines".into());
    }
    let block = block.replacen(first, &format!("{lines}\n{first}"), 1);
    serve_folder(&block, &dist, &Variant::Tests.headers())
}

/// Serves any folder; `server` is a block like the one in deploy/nginx.conf.
pub fn serve_folder(server: &str, dist: &Path, headers: &Path) -> Result<Served> {
    let site = Kept {
        block: server.to_owned(),
        dist: dist.to_owned(),
        headers: headers.to_owned(),
        port: nginx::free_port()?,
        folder: Folder::fresh("server")?,
    };
    Ok(Served {
        server: site.start()?,
        site,
    })
}

/// What `cargo xtask test` built, over https and under a name, as hosts serve it.
#[derive(Debug)]
pub struct Secure {
    served: Served,
    certificate: Certificate,
    name: String,
    port: String,
}

/// Serves it under this name.
pub fn serve_over_https(name: &str) -> Result<Secure> {
    let certificate = Certificate::of(name)?;
    let block = certificate.on(&serve::server_block()?)?;
    let (dist, headers) = (Variant::Tests.folder(), Variant::Tests.headers());
    let served = serve_folder(&block, &dist, &headers)?;
    let address = served.address();
    let port = address
        .rsplit(':')
        .next()
        .ok_or("a server without a port")?;
    Ok(Secure {
        port: port.to_owned(),
        served,
        certificate,
        name: name.to_owned(),
    })
}

impl Secure {
    /// Returns its address, without a trailing slash.
    pub fn address(&self) -> String {
        format!("https://{}:{}", self.name, self.port)
    }

    /// Returns the same address without encryption. No one answers there.
    pub fn plain_address(&self) -> String {
        self.address().replacen("https:", "http:", 1)
    }

    /// Returns settings for a Chromium that finds this server by its name, and accepts its key and no other.
    pub fn on(&self, settings: Settings) -> Result<Settings> {
        let hash = self.certificate.key_hash()?;
        Ok(settings
            .flag(&format!("--ignore-certificate-errors-spki-list={hash}"))
            .flag(&format!(
                "--host-resolver-rules=MAP {} 127.0.0.1",
                self.name
            )))
    }
}

impl Deref for Secure {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.served
    }
}

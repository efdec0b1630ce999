//! Serves the built folder with nginx and the headers that hosts get.

use crate::{Result, folder::Folder};
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

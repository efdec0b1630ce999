//! The built folder under nginx with the headers that hosts get.

use crate::{Result, folder::Folder};
use std::{
    ops::{Deref, DerefMut},
    path::Path,
};
use xtask::{
    dist::Variant,
    nginx::{self, Server, Site},
    serve,
};

/// A running server and the folder it works in.
#[derive(Debug)]
pub struct Served {
    // Ends before its folder goes.
    server: Server,
    _folder: Folder,
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
    let dist = Variant::Tests.folder();
    if !dist.join("index.html").is_file() {
        return Err("nothing is built: run the journeys with `cargo xtask test journeys`".into());
    }
    serve_folder(&serve::server_block()?, &dist, &Variant::Tests.headers())
}

/// Serves any folder; `server` is a block like that of deploy/nginx.conf.
pub fn serve_folder(server: &str, dist: &Path, headers: &Path) -> Result<Served> {
    let folder = Folder::fresh("server")?;
    let site = Site {
        server: server.to_owned(),
        dist: dist.to_owned(),
        headers: headers.to_owned(),
        port: nginx::free_port(None)?,
        folder: folder.to_path_buf(),
    };
    Ok(Served {
        server: site.start()?,
        _folder: folder,
    })
}

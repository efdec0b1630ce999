//! A site as one file to put up, for each kind of host, and the project as one file for `set-up.html`: both are ZIP
//! archives, the only kind that every system opens by itself. They have no times and no owners, so that the same site
//! gives the same bytes.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::compress::{self, CompressError, Format};
use crate::dist::Publication;
use crate::files::Files;
use crate::headers;
use crate::host;

/// Where the build output is in a project's archive.
pub const BUILT: &str = "built/";
/// The ids that the app was built for, there.
pub const IDS: &str = "built/ids.txt";

/// Who serves the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A hosting company that takes a folder and reads `_headers` in it.
    Folder,
    /// The host's own nginx.
    Nginx,
    /// The host's own Caddy.
    Caddy,
    /// Any runtime of containers.
    Container,
}

/// The folder that the servers' configuration expects.
const PLACE: &str = "/srv/lapwing";
/// Where a certificate is until the host says otherwise: nginx does not start without one.
const CERTIFICATE: &str = "443 ssl;\n    ssl_certificate /etc/lapwing/fullchain.pem;\n    ssl_certificate_key /etc/lapwing/privkey.pem";
/// A port that needs no rights, behind whatever ends TLS.
const UNPRIVILEGED: &str = "http://:8080";
/// How the options of all sites begin in Caddy's configuration.
const OPTIONS: &str = "{\n\tlog {";
/// The server's name until the host says otherwise.
const NAME: &str = "lapwing.example.org";

/// Compresses bytes in a format.
pub type Squeeze<'a> = dyn FnMut(&[u8], Format) -> Result<Vec<u8>, CompressError> + 'a;

/// Why there is no archive.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The project lacks a file.
    #[error("the project has no {0}")]
    Missing(String),
    /// A compression error.
    #[error("{0}")]
    Compress(#[from] CompressError),
    /// Not an archive, or one that cannot be written.
    #[error("{0}")]
    Zip(#[from] zip::result::ZipError),
    /// A file of an archive that cannot be read or written.
    #[error("{0}")]
    File(#[from] std::io::Error),
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Folder, Self::Nginx, Self::Caddy, Self::Container];

    /// Returns its name in an archive's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Container => "container",
        }
    }

    /// Returns the kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Returns the files of a site for it, with what its server needs. `address` is where the site will be, if that is
    /// known; `squeeze` compresses a file, or returns one compressed before.
    ///
    /// # Errors
    /// [`ArchiveError`]
    pub fn files(
        self,
        site: &Publication,
        project: &Files,
        address: Option<&str>,
        squeeze: &mut Squeeze<'_>,
    ) -> Result<Files, ArchiveError> {
        let mut files = Files::default();
        let header = |name: &str| {
            let found = site.headers.iter().find(|(known, _)| *known == name);
            found.map(|(_, text)| text.clone().into_bytes())
        };
        let text = |name: &str| match project.get(name) {
            Ok(Some(bytes)) => Ok(String::from_utf8_lossy(bytes).into_owned()),
            _ => Err(ArchiveError::Missing(name.to_owned())),
        };
        if self == Self::Folder {
            for (name, bytes) in &site.files {
                files.put(name, bytes.clone());
            }
            let bytes = header(headers::UPLOADED);
            files.put(headers::UPLOADED, bytes.unwrap_or_default());
            return Ok(files);
        }
        for (name, bytes) in &site.files {
            let at = format!("site/{name}");
            if compress::gains(name) {
                for format in Format::ALL {
                    let small = squeeze(bytes, format)?;
                    if small.len() < bytes.len() {
                        files.put(&format!("{at}.{}", format.ending()), small);
                    }
                }
            }
            files.put(&at, bytes.clone());
        }
        let (root, generated) = (format!("{PLACE}/site"), format!("{PLACE}/generated"));
        let filled = |text: &str, first: (&str, &str)| {
            // The first paragraph says how to fill it in.
            let text = text.split_once("\n\n").map_or(text, |(_, rest)| rest);
            text.replace(first.0, first.1)
                .replace("{{root}}", &root)
                .replace("{{headers}}", &generated)
        };
        let host = address.and_then(|address| address.strip_prefix("https://"));
        let (name, server, kept) = match self {
            Self::Nginx => {
                let server = filled(&text("deploy/nginx.conf")?, ("{{listen}}", CERTIFICATE));
                let kept = &[headers::NGINX, headers::NGINX_CACHE][..];
                ("nginx.conf", server, kept)
            }
            _ => {
                let address = match self {
                    Self::Container => UNPRIVILEGED,
                    _ => host.unwrap_or(NAME),
                };
                let mut server = filled(&text("deploy/Caddyfile")?, ("{{address}}", address));
                if self == Self::Container {
                    // Nobody reaches the port for its administration there.
                    if !server.contains(OPTIONS) {
                        let what = "place for more options in deploy/Caddyfile";
                        return Err(ArchiveError::Missing(what.to_owned()));
                    }
                    server =
                        server.replacen(OPTIONS, &format!("{{\n\tadmin off{}", &OPTIONS[1..]), 1);
                }
                ("Caddyfile", server, &[headers::CADDY][..])
            }
        };
        files.put(name, server.into_bytes());
        if self == Self::Container {
            files.put("Containerfile", text("deploy/Containerfile")?.into_bytes());
        }
        for name in kept {
            files.put(
                &format!("generated/{name}"),
                header(name).unwrap_or_default(),
            );
        }
        let read_me = format!("deploy/read-me/{}.txt", self.name());
        files.put("READ-ME.txt", text(&read_me)?.into_bytes());
        Ok(files)
    }
}

/// Packs files into an archive.
///
/// # Errors
/// [`ArchiveError`]
pub fn packed(files: &Files) -> Result<Vec<u8>, ArchiveError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files.all() {
        // What is compressed already only grows.
        let method = match name.rsplit('.').next() {
            Some("br" | "gz" | "zip") => CompressionMethod::Stored,
            _ => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(zip::DateTime::default())
            .unix_permissions(0o644);
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Unpacks an archive's files.
///
/// # Errors
/// [`ArchiveError`]
pub fn unpacked(bytes: &[u8]) -> Result<Files, ArchiveError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut files = Files::default();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        if file.is_file() {
            let mut inside = Vec::new();
            file.read_to_end(&mut inside)?;
            files.put(file.name(), inside);
        }
    }
    Ok(files)
}

/// Returns the names of the files, in two archives of a project, that differ and are not what a host may change: its
/// settings and its texts.
#[must_use]
pub fn not_the_hosts(own: &[u8], theirs: &[u8]) -> Vec<String> {
    let (Ok(own), Ok(theirs)) = (unpacked(own), unpacked(theirs)) else {
        return vec!["archive".to_owned()];
    };
    let hosts = |name: &str| {
        name.starts_with("content/") || [host::FILE, content::NUMBERS_FILE].contains(&name)
    };
    let all = own.all().chain(theirs.all());
    let differing = all.filter(|(name, _)| !hosts(name) && own.get(name) != theirs.get(name));
    let names: BTreeSet<&str> = differing.map(|(name, _)| name).collect();
    names.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archive_round_trips_and_has_no_time() {
        let mut files = Files::default();
        files.put("a/ü.txt", b"a long text ".repeat(100));
        files.put("a.br", vec![7; 100]);
        let archive = packed(&files).unwrap();
        assert_eq!(unpacked(&archive).unwrap(), files);
        assert_eq!(packed(&files).unwrap(), archive);
        assert!(archive.len() < 700);
        assert!(unpacked(&archive[..50]).is_err());
    }
}

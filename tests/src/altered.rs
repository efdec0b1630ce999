//! A modified copy of the published folder: for faults, and for a quick exit that leads to this machine.

use crate::{
    Result,
    folder::Folder,
    published::{Served, serve_folder},
};
use sitegen::offline;
use std::{
    fs,
    ops::{Deref, DerefMut},
    path::{Path, PathBuf},
};
use xtask::{compress, dist::Variant, serve};

/// A copy of the published folder.
#[derive(Debug)]
pub struct Altered {
    folder: Folder,
    server: String,
}

/// The copy, served until it is dropped.
#[derive(Debug)]
pub struct ServedCopy {
    // Dropped before its folder.
    served: Served,
    _folder: Folder,
}

impl Deref for ServedCopy {
    type Target = Served;

    fn deref(&self) -> &Served {
        &self.served
    }
}

impl DerefMut for ServedCopy {
    fn deref_mut(&mut self) -> &mut Served {
        &mut self.served
    }
}

impl Altered {
    /// Makes an unmodified copy.
    pub fn copy() -> Result<Self> {
        let dist = Variant::Tests.folder();
        let folder = Folder::fresh("altered")?;
        for file in compress::files(&dist)? {
            let to = folder.join(file.strip_prefix(&dist)?);
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::copy(&file, to)?;
        }
        Ok(Self {
            folder,
            server: serve::server_block()?,
        })
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The files whose names begin and end like this.
    fn files(&self, beginning: &str, ending: &str) -> Result<Vec<PathBuf>> {
        let mut files = compress::files(&self.folder)?;
        files.retain(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with(beginning) && name.ends_with(ending))
        });
        Ok(files)
    }

    /// The only one.
    fn file(&self, beginning: &str, ending: &str) -> Result<PathBuf> {
        match self.files(beginning, ending)?.as_slice() {
            [one] => Ok(one.clone()),
            some => Err(format!("{beginning}…{ending} is not one file: {some:?}").into()),
        }
    }

    /// Removes this file.
    pub fn without(self, beginning: &str, ending: &str) -> Result<Self> {
        let file = self.file(beginning, ending)?;
        without_neighbours(&file)?;
        fs::remove_file(file)?;
        Ok(self)
    }

    /// Adds bytes to the end of each file whose name begins and ends like this.
    pub fn with_more(self, beginning: &str, ending: &str, more: &[u8]) -> Result<Self> {
        let files = self.files(beginning, ending)?;
        if files.is_empty() {
            return Err(format!("there is no {beginning}…{ending}").into());
        }
        for file in files {
            without_neighbours(&file)?;
            fs::write(&file, [&fs::read(&file)?, more].concat())?;
        }
        Ok(self)
    }

    /// Changes this file's bytes.
    pub fn changed(
        self,
        beginning: &str,
        ending: &str,
        change: impl FnOnce(Vec<u8>) -> Vec<u8>,
    ) -> Result<Self> {
        let file = self.file(beginning, ending)?;
        without_neighbours(&file)?;
        let before = fs::read(&file)?;
        let after = change(before.clone());
        if before == after {
            return Err(format!("{} is as before", file.display()).into());
        }
        fs::write(&file, &after)?;
        if ending == ".html" {
            // Compressed like the real one, because its loading time is measured.
            fs::write(neighbour(&file, "br"), compress::brotli(&after)?)?;
            fs::write(neighbour(&file, "gz"), compress::gzip(&after)?)?;
        }
        Ok(self)
    }

    /// Replaces `that` with `this` in a text file.
    pub fn with(self, beginning: &str, ending: &str, that: &str, this: &str) -> Result<Self> {
        self.changed(beginning, ending, |bytes| {
            String::from_utf8_lossy(&bytes)
                .replace(that, this)
                .into_bytes()
        })
    }

    /// Makes the quick exit lead to this address.
    pub fn leading_to(self, address: &str) -> Result<Self> {
        self.changed("index", ".html", |bytes| {
            let page = String::from_utf8_lossy(&bytes).into_owned();
            let exit = page
                .split_once("id=\"exit\" href=\"")
                .and_then(|(_, rest)| rest.split_once('"'))
                .map(|(exit, _)| exit.to_owned());
            match exit {
                Some(exit) => page.replace(&exit, address).into_bytes(),
                None => bytes,
            }
        })?
        .with_its_worker()
    }

    /// Has the service worker name the pages as they are now: a host publishes both together.
    pub fn with_its_worker(self) -> Result<Self> {
        let mut files = Vec::new();
        for (name, _) in offline::NAMED {
            let file = self.folder.join(name);
            if file.is_file() {
                files.push((name.to_owned(), fs::read(file)?));
            }
        }
        self.with_worker(Some(&offline::kept_of(&files)))
    }

    /// Replaces what the service worker names; with nothing, it ends itself.
    pub fn with_worker(self, kept: Option<&offline::Kept>) -> Result<Self> {
        self.changed("page", ".js", |own| {
            let own = String::from_utf8_lossy(&own).into_owned();
            let code = own.split_once("};").map_or("", |(_, code)| code);
            offline::worker(code, kept).into_bytes()
        })
    }

    /// Adds lines to the `server` block, after its root.
    pub fn served_with(mut self, lines: &str) -> Self {
        self.server = self
            .server
            .replace("root {{root}};", &format!("root {{{{root}}}};\n{lines}"));
        self
    }

    /// Serves it with the published headers.
    pub fn serve(self) -> Result<ServedCopy> {
        Ok(ServedCopy {
            served: serve_folder(&self.server, &self.folder, &Variant::Tests.headers())?,
            _folder: self.folder,
        })
    }
}

fn neighbour(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{ending}"));
    PathBuf::from(name)
}

fn without_neighbours(file: &Path) -> Result {
    for ending in ["br", "gz"] {
        let neighbour = neighbour(file, ending);
        if neighbour.is_file() {
            fs::remove_file(neighbour)?;
        }
    }
    Ok(())
}

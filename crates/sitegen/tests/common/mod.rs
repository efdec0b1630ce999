//! A small site in its own folder, for tests to change.

// Each test file uses only some of these.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use content::Civil;
use sitegen::{Built, Options, Problems, Report};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// The folder; deleted when the value is dropped.
pub struct Site {
    root: PathBuf,
    /// What is taken for today's date.
    today: Civil,
}

impl Site {
    /// Creates a copy of tests/site.
    pub fn new() -> Self {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("press-{}-{number}", std::process::id()));
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&here.join("tests/site"), &root);
        // The texts for hosts are the project's own.
        for language in ["en", "cy"] {
            let words = here.join("../../content/en/host.ftl");
            let to = root.join("content").join(language).join("host.ftl");
            fs::copy(words, to).unwrap();
        }
        Self {
            root,
            today: today(),
        }
    }

    /// Creates a copy of the project's own texts, settings and page.
    pub fn of_the_project() -> Self {
        let mut site = Self::new();
        site.today = sitegen::today();
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for folder in ["content", "shell", "style", "public"] {
            fs::remove_dir_all(site.root.join(folder)).unwrap();
            copy(&project.join(folder), &site.root.join(folder));
        }
        for file in ["index.html", "host.toml", "numbers.txt"] {
            fs::copy(project.join(file), site.root.join(file)).unwrap();
        }
        site
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) -> &Self {
        fs::write(self.root.join(name), text).unwrap();
        self
    }

    /// Adds to the end of a file.
    pub fn append(&self, name: &str, text: &str) -> &Self {
        self.write(name, &format!("{}{text}", self.read(name)))
    }

    /// Replaces words in a file, which must contain them.
    pub fn replace(&self, name: &str, from: &str, to: &str) -> &Self {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1))
    }

    pub fn remove(&self, name: &str) -> &Self {
        fs::remove_file(self.root.join(name)).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root.join(name)).unwrap()
    }

    /// Returns its problems, one line each.
    pub fn problems(&self) -> Vec<String> {
        match sitegen::check(&self.root, self.today) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.list().iter().map(ToString::to_string).collect(),
        }
    }

    /// Writes a stand-in for the build output, with the site in this folder.
    pub fn build(&self, site: &Path) {
        fs::create_dir_all(site).unwrap();
        fs::write(site.join("lapwing-0123456789abcdef_bg.wasm"), [0; 1234]).unwrap();
        fs::write(site.join("lapwing-0123456789abcdef.js"), "export let a;\n").unwrap();
        fs::write(self.root.join("derive.wasm"), b"\0asm").unwrap();
        fs::write(self.root.join("lens.wasm"), b"\0asm").unwrap();
        fs::write(self.root.join("check.wasm"), b"\0asm").unwrap();
        fs::write(self.root.join("set-up.wasm"), b"\0asm").unwrap();
        fs::create_dir_all(self.root.join("split")).unwrap();
        fs::write(self.root.join("split/split.json"), "{}").unwrap();
    }

    /// Publishes it, as after a build.
    pub fn publish(&self, pseudo: bool) -> Result<Report, Problems> {
        self.build(&self.root.join("site"));
        let options = Options {
            pseudo,
            ..self.options()
        };
        sitegen::dist_on(&options, self.today, None)
    }

    /// How it is published.
    pub fn options(&self) -> Options {
        Options {
            root: self.root.clone(),
            built: Built::within(&self.root),
            dist: self.root.join("dist"),
            headers_out: self.root.join("generated"),
            page: None,
            pseudo: false,
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // Anything left over is in the folder for temporary files.
        fs::remove_dir_all(&self.root).ok();
    }
}

/// Today's date for the small site.
pub fn today() -> Civil {
    Civil::parse("2026-11-21").unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

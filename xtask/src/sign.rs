//! Who made a release: `SHA256SUMS` lists its files, and the person who releases signs that list with an SSH key.
//! Why so: docs/decisions/0017-release.md.

use crate::{
    failure::{Failure, Result},
    place, step,
};
use sitegen::hashes::sha256;
use std::{
    env, fs,
    path::{self, Path, PathBuf},
};

/// The list of a release's files, in the format of `sha256sum`.
const LIST: &str = "SHA256SUMS";

/// The list's signature, named as ssh-keygen names it.
const SIGNATURE: &str = "SHA256SUMS.sig";

/// What a signature is for ("namespace"): one that the same key made for something else does not count here.
const PURPOSE: &str = "lapwing-release";

/// The name under which [`SIGNERS`] lists every key.
const WHO: &str = "lapwing";

/// The environment variable that names the file of the key to sign with.
const KEY: &str = "LAPWING_SIGNING_KEY";

/// Whose signatures count, as OpenSSH's "allowed signers".
pub const SIGNERS: &str = "allowed_signers";

/// The key that the environment names, if any.
pub fn key() -> Option<PathBuf> {
    env::var_os(KEY)
        .filter(|key| !key.is_empty())
        .map(PathBuf::from)
}

/// Signs the list in this folder with the key that the environment names.
pub fn with_named_key(folder: &Path) -> Result {
    let key = key().ok_or_else(|| {
        Failure::new(format!(
            "name the key to sign with: {KEY}=~/.ssh/id_ed25519 (the file of an SSH key)"
        ))
    })?;
    let folder = path::absolute(folder)?;
    sign(&folder, &path::absolute(key)?, &place::at(SIGNERS))
}

/// Lists these files of a folder with their hashes. A signature of an earlier list is removed.
pub fn list(folder: &Path, names: &[&str]) -> Result {
    let mut lines = String::new();
    for name in names {
        lines += &format!("{}  {name}\n", hash(&folder.join(name))?);
    }
    remove_signature(folder)?;
    let list = folder.join(LIST);
    fs::write(&list, lines).map_err(|error| Failure::file("write", &list, &error))
}

/// Signs the list, and checks it as a host would: against the keys that count.
fn sign(folder: &Path, key: &Path, signers: &Path) -> Result {
    // ssh-keygen asks before it overwrites one.
    remove_signature(folder)?;
    let mut sign = step::command("ssh-keygen");
    sign.args(["-q", "-Y", "sign", "-n", PURPOSE, "-f"])
        .arg(key)
        .arg(folder.join(LIST));
    // It may ask for the key's passphrase, or for a touch of the device that holds it.
    let signed = sign.status().map_err(no_openssh)?;
    if !signed.success() {
        return Err(Failure::new(format!(
            "ssh-keygen does not sign with {}",
            key.display()
        )));
    }
    // One that does not count must not lie around to be published.
    verify(folder, signers).or_else(|failure| {
        remove_signature(folder)?;
        Err(failure)
    })
}

fn remove_signature(folder: &Path) -> Result {
    let signature = folder.join(SIGNATURE);
    match signature.exists() {
        true => {
            fs::remove_file(&signature).map_err(|error| Failure::file("remove", &signature, &error))
        }
        false => Ok(()),
    }
}

/// Checks the list's signature, then the files that it lists.
fn verify(folder: &Path, signers: &Path) -> Result {
    let path = folder.join(LIST);
    let list = fs::File::open(&path).map_err(|error| Failure::file("read", &path, &error))?;
    let mut verify = step::command("ssh-keygen");
    verify
        .args(["-Y", "verify", "-I", WHO, "-n", PURPOSE, "-f"])
        .arg(signers)
        .arg("-s")
        .arg(folder.join(SIGNATURE));
    let said = verify.stdin(list).output().map_err(no_openssh)?;
    if !said.status.success() {
        return Err(Failure::new(format!(
            "the signature does not count: {}{}\nIs the key in {}? Its line there is\n  \
             {WHO} namespaces=\"{PURPOSE}\" and what the key's .pub file says",
            String::from_utf8_lossy(&said.stdout),
            String::from_utf8_lossy(&said.stderr),
            signers.display()
        )));
    }
    unchanged(folder)
}

/// Checks that the listed files are there, with these hashes.
fn unchanged(folder: &Path) -> Result {
    let path = folder.join(LIST);
    let lines = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    if lines.is_empty() {
        return Err(Failure::new(format!("{} lists nothing", path.display())));
    }
    for line in lines.lines() {
        let (wanted, name) = line
            .split_once("  ")
            .ok_or_else(|| Failure::new(format!("{}: what is `{line}`?", path.display())))?;
        if hash(&folder.join(name))? != wanted {
            return Err(Failure::new(format!("{name} is not what {LIST} lists")));
        }
    }
    Ok(())
}

fn hash(file: &Path) -> Result<String> {
    let bytes = fs::read(file).map_err(|error| Failure::file("read", file, &error))?;
    Ok(sha256(&bytes))
}

fn no_openssh(error: std::io::Error) -> Failure {
    Failure::new(format!(
        "cannot run ssh-keygen ({error}); it comes with OpenSSH, 8.1 or newer"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    /// A folder with a listed archive, a key, and the file that says whose signatures count.
    struct Made {
        folder: PathBuf,
        key: PathBuf,
        signers: PathBuf,
    }

    impl Made {
        fn new(test: &str) -> Self {
            let folder =
                env::temp_dir().join(format!("lapwing-sign-{test}-{}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("it.tar.gz"), b"an archive").unwrap();
            fs::write(folder.join("hashes.txt"), b"its hashes").unwrap();
            list(&folder, &["it.tar.gz", "hashes.txt"]).unwrap();
            let key = new_key(&folder, "key");
            let public = fs::read_to_string(folder.join("key.pub")).unwrap();
            let signers = folder.join(SIGNERS);
            let line = format!("# who signs\n{WHO} namespaces=\"{PURPOSE}\" {public}");
            fs::write(&signers, line).unwrap();
            Self {
                folder,
                key,
                signers,
            }
        }

        fn sign(&self) -> Result {
            sign(&self.folder, &self.key, &self.signers)
        }

        fn verify(&self) -> Result {
            verify(&self.folder, &self.signers)
        }

        /// Changes one byte of a file.
        fn change(&self, name: &str) {
            let file = self.folder.join(name);
            let mut bytes = fs::read(&file).unwrap();
            *bytes.first_mut().unwrap() ^= 1;
            fs::write(&file, bytes).unwrap();
        }
    }

    impl Drop for Made {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.folder).ok();
        }
    }

    fn new_key(folder: &Path, name: &str) -> PathBuf {
        let key = folder.join(name);
        let mut make = step::command("ssh-keygen");
        make.args(["-q", "-t", "ed25519", "-N", "", "-C", "for a test", "-f"]);
        assert!(
            make.arg(&key)
                .stdin(Stdio::null())
                .status()
                .unwrap()
                .success()
        );
        key
    }

    #[test]
    fn signature_counts_until_a_byte_changes() {
        let made = Made::new("changed");
        made.sign().unwrap();
        made.verify().unwrap();
        for name in [LIST, "it.tar.gz", "hashes.txt"] {
            made.change(name);
            made.verify().unwrap_err();
            made.change(name);
        }
        made.verify().unwrap();
        // Another release is not signed by this one's signature.
        list(&made.folder, &["it.tar.gz"]).unwrap();
        made.verify().unwrap_err();
    }

    #[test]
    fn only_keys_that_are_named_count_and_only_for_releases() {
        let made = Made::new("others");
        let other = new_key(&made.folder, "other");
        sign(&made.folder, &other, &made.signers).unwrap_err();
        assert!(!made.folder.join(SIGNATURE).exists());
        made.sign().unwrap();
        fs::remove_file(made.folder.join(SIGNATURE)).unwrap();
        let mut for_mail = step::command("ssh-keygen");
        for_mail
            .args(["-q", "-Y", "sign", "-n", "mail", "-f"])
            .arg(&made.key)
            .arg(made.folder.join(LIST));
        assert!(for_mail.stdin(Stdio::null()).status().unwrap().success());
        made.verify().unwrap_err();
    }

    #[test]
    fn changed_file_is_not_signed() {
        let made = Made::new("unsigned");
        made.change("it.tar.gz");
        made.sign().unwrap_err();
        assert!(!made.folder.join(SIGNATURE).exists());
    }

    #[test]
    fn projects_own_list_of_keys_is_one() {
        let lines = fs::read_to_string(place::at(SIGNERS)).unwrap();
        let start = format!("{WHO} namespaces=\"{PURPOSE}\" ");
        for line in lines.lines().filter(|line| !line.starts_with('#')) {
            assert!(line.starts_with(&start), "{line}");
        }
    }
}

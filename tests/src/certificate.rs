//! A certificate that only these tests accept, for pages over https.

use crate::{Result, folder::Folder};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use sha2::{Digest, Sha256};
use std::process::{Command, Stdio};

/// A certificate and its key, until it is dropped.
#[derive(Debug)]
pub struct Certificate(Folder);

impl Certificate {
    /// Makes one for a host name.
    pub fn of(name: &str) -> Result<Self> {
        let folder = Folder::fresh("certificate")?;
        openssl(
            Command::new("openssl")
                .args(["req", "-x509", "-newkey", "ec", "-pkeyopt"])
                .args(["ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"])
                .args(["-subj", &format!("/CN={name}")])
                .args(["-addext", &format!("subjectAltName=DNS:{name}")])
                .arg("-keyout")
                .arg(folder.join("key.pem"))
                .arg("-out")
                .arg(folder.join("certificate.pem")),
        )?;
        Ok(Self(folder))
    }

    /// A `server` block with which nginx answers over https, from one that listens without.
    pub fn on(&self, server: &str) -> Result<String> {
        let plain = "listen {{listen}};";
        if !server.contains(plain) {
            return Err("the server block does not listen".into());
        }
        let secure = format!(
            "listen {{{{listen}}}} ssl; ssl_certificate {folder}/certificate.pem; ssl_certificate_key {folder}/key.pem;",
            folder = self.0.display()
        );
        Ok(server.replacen(plain, &secure, 1))
    }

    /// The hash by which Chromium can be told to accept this key and no other.
    pub fn key_hash(&self) -> Result<String> {
        let key = openssl(
            Command::new("openssl")
                .args(["pkey", "-pubout", "-outform", "DER", "-in"])
                .arg(self.0.join("key.pem")),
        )?;
        Ok(BASE64.encode(Sha256::digest(key)))
    }
}

fn openssl(command: &mut Command) -> Result<Vec<u8>> {
    let answer = command.stderr(Stdio::null()).output()?;
    if !answer.status.success() {
        return Err(format!("openssl fails: {command:?}").into());
    }
    Ok(answer.stdout)
}

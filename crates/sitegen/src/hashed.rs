//! Public names that change with a file's contents, so that browsers may cache the files indefinitely.

use sha2::{Digest, Sha256};

/// Returns a hashed name: `text-en` with these bytes and `bin` becomes `text-en-0123456789.bin`.
pub fn name(stem: &str, bytes: &[u8], ending: &str) -> String {
    let hex: String = Sha256::digest(bytes)
        .iter()
        // Two versions of a file share a name with a probability of one in a million million.
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{stem}-{hex}.{ending}")
}

/// Returns the bytes' SHA-256 in the format of a Content-Security-Policy.
pub fn csp(bytes: &[u8]) -> String {
    format!("'{}'", integrity(bytes))
}

/// Returns the bytes' SHA-256 as browsers compare it with what they fetch: `sha256-` and base64.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64(&Sha256::digest(bytes)))
}

/// Returns the address of a published file, with the bytes' hash after a `#`. No server receives that; scripts hand it to
/// the browser with each request, so that no list of hashes can be out of step with the list of files.
pub fn address(name: &str, bytes: &[u8]) -> String {
    format!("/{name}#{}", integrity(bytes))
}

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its public name.
    pub name: String,
    /// Its hash: see [`integrity`].
    pub integrity: String,
}

impl Named {
    /// Returns its address with its hash: see [`address`].
    pub fn address(&self) -> String {
        format!("/{}#{}", self.name, self.integrity)
    }
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = ALPHABET.get((group >> (18 - 6 * place) & 63) as usize);
            let filled = place <= chunk.len();
            out.push(
                letter
                    .filter(|_| filled)
                    .map_or('=', |&letter| char::from(letter)),
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_every_length() {
        for (text, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn names_change_with_the_bytes() {
        assert_eq!(name("text-en", b"", "bin"), "text-en-e3b0c44298.bin");
        assert_ne!(name("a", b"1", "js"), name("a", b"2", "js"));
        assert_eq!(
            csp(b""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
    }
}

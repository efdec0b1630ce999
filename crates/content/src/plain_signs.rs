//! What text programs make of plain signs when a line is copied from them.

use core::slice;

/// Returns a text file with plain spaces and hyphens, and without signs that nobody sees (soft hyphens, direction marks,
/// joiners, byte order marks), so that what looks right is right. All else stays as it is, UTF-8 or not.
#[must_use]
pub fn plain_signs(file: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(file.len());
    let mut rest = file;
    loop {
        let (sign, length): (&[u8], usize) = match rest {
            [] => return plain,
            [0xc2, 0xa0, ..] => (b" ", 2),
            [0xc2, 0xad, ..] => (b"", 2),
            [0xe2, 0x80, 0x80..=0x8a | 0xaf, ..] => (b" ", 3),
            [0xe2, 0x80, 0x8b..=0x8f | 0xaa..=0xae, ..]
            | [0xe2, 0x81, 0xa6..=0xa9, ..]
            | [0xef, 0xbb, 0xbf, ..] => (b"", 3),
            [0xe2, 0x80, 0x90..=0x95, ..] | [0xe2, 0x88, 0x92, ..] => (b"-", 3),
            [one, ..] => (slice::from_ref(one), 1),
        };
        plain.extend_from_slice(sign);
        rest = rest.get(length..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        String::from_utf8(plain_signs(text.as_bytes())).unwrap()
    }

    #[test]
    fn signs_of_text_programs_become_plain() {
        assert_eq!(
            plain("\u{feff}call\u{a0}= \u{202a}0808\u{2009}2000\u{202f}247\u{202c}\u{200e}"),
            "call = 0808 2000 247"
        );
        assert_eq!(
            plain("mon\u{2013}fri 09:00\u{2212}17:\u{ad}00"),
            "mon-fri 09:00-17:00"
        );
        for dash in '\u{2010}'..='\u{2015}' {
            assert_eq!(plain(&dash.to_string()), "-");
        }
        for unseen in "\u{200b}\u{200c}\u{200d}\u{200f}\u{2066}\u{2069}".chars() {
            assert_eq!(plain(&unseen.to_string()), "");
        }
    }

    #[test]
    fn all_else_stays() {
        for text in ["", "plain - text\r\n", "é ł 日本 €", "\u{2026}\u{2018}"] {
            assert_eq!(plain(text), text);
        }
        assert_eq!(plain_signs(&[0xe2, 0x80]), [0xe2, 0x80]);
        assert_eq!(plain_signs(&[0xff, 0xc2]), [0xff, 0xc2]);
    }
}

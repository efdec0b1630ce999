//! External test vectors, run through the functions that seal: Wycheproof for AES-GCM and
//! HKDF-SHA-256, RFC 5869. (For RFC 9106 see [`crate::kdf::known_answer`].)

use hkdf::Hkdf;
use sha2::Sha256;
use wycheproof::aead::{TestName, TestSet};
use wycheproof::{TestResult, hkdf as wycheproof_hkdf};

/// Seals and opens every AES-GCM test with 256-bit keys and 96-bit nonces.
#[test]
fn wycheproof_aes_gcm() {
    let set = TestSet::load(TestName::AesGcm).unwrap();
    let mut run = 0;
    for group in set.test_groups {
        if (group.key_size, group.nonce_size, group.tag_size) != (256, 96, 128) {
            continue;
        }
        for test in group.tests {
            run += 1;
            let key: [u8; 32] = test.key.as_slice().try_into().unwrap();
            let nonce: [u8; 12] = test.nonce.as_slice().try_into().unwrap();
            let tag: [u8; 16] = test.tag.as_slice().try_into().unwrap();

            let mut text = test.ct.to_vec();
            let opened = sealing::open(&key, &nonce, &test.aad, &mut text, &tag);
            match test.result {
                TestResult::Invalid => {
                    assert!(opened.is_err(), "test {} opened", test.tc_id);
                    assert_eq!(text.as_slice(), test.ct.as_slice(), "test {}", test.tc_id);
                }
                TestResult::Valid | TestResult::Acceptable => {
                    assert!(opened.is_ok(), "test {} did not open", test.tc_id);
                    assert_eq!(text.as_slice(), test.pt.as_slice(), "test {}", test.tc_id);
                    let sealed = sealing::seal(&key, &nonce, &test.aad, &mut text).unwrap();
                    assert_eq!(text.as_slice(), test.ct.as_slice(), "test {}", test.tc_id);
                    assert_eq!(sealed, tag, "test {}", test.tc_id);
                }
            }
        }
    }
    assert!(run >= 60, "only {run} tests were for this cipher");
}

#[test]
fn wycheproof_hkdf_sha256() {
    let set = wycheproof_hkdf::TestSet::load(wycheproof_hkdf::TestName::HkdfSha256).unwrap();
    let mut run = 0;
    for test in set.test_groups.into_iter().flat_map(|group| group.tests) {
        run += 1;
        let hkdf = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm);
        let mut out = vec![0; test.size];
        let expanded = hkdf.expand(&test.info, &mut out);
        match test.result {
            TestResult::Invalid => assert!(expanded.is_err(), "test {}", test.tc_id),
            TestResult::Valid | TestResult::Acceptable => {
                assert!(expanded.is_ok(), "test {}", test.tc_id);
                assert_eq!(out.as_slice(), test.okm.as_slice(), "test {}", test.tc_id);
            }
        }
    }
    assert!(run >= 60, "only {run} tests");
}

/// RFC 5869, appendix A.1 to A.3.
#[test]
fn rfc_5869_hkdf_sha256() {
    let basic: Vec<u8> = (0..=0x0c).collect();
    let range = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
    let cases = [
        (
            vec![0x0b; 22],
            basic,
            range(0xf0, 0xf9),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf\
             34007208d5b887185865",
        ),
        (
            range(0x00, 0x4f),
            range(0x60, 0xaf),
            range(0xb0, 0xff),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c\
             59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71\
             cc30c58179ec3e87c14c01d5c1f3434f1d87",
        ),
        (
            vec![0x0b; 22],
            Vec::new(),
            Vec::new(),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d\
             9d201395faa4b61a96c8",
        ),
    ];
    for (ikm, salt, info, expected) in cases {
        let mut out = vec![0; expected.len() / 2];
        Hkdf::<Sha256>::new(Some(&salt), &ikm)
            .expand(&info, &mut out)
            .unwrap();
        let hex: String = out.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, expected);
    }
}

//! Held against the RFC's own example and against the library `argon2`.

// Helpers of tests stop with unwrap as the tests do: a panic is the report.
#![allow(clippy::unwrap_used)]

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use argon2id::{Cost, Input, Refused, argon2id};
use proptest::prelude::*;

fn ours(input: &Input<'_>, cost: Cost) -> Result<[u8; 32], Refused> {
    let mut out = [0; 32];
    argon2id(input, cost, &mut out)?;
    Ok(out)
}

fn theirs(input: &Input<'_>, cost: Cost) -> [u8; 32] {
    let mut params = ParamsBuilder::new();
    params
        .m_cost(cost.memory_kib)
        .t_cost(cost.passes)
        .p_cost(cost.lanes)
        .data(AssociatedData::new(input.associated).unwrap());
    let params = params.build().unwrap();
    let argon2 =
        Argon2::new_with_secret(input.secret, Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut out = [0; 32];
    argon2
        .hash_password_into(input.phrase, input.salt, &mut out)
        .unwrap();
    out
}

fn cost(memory_kib: u32, passes: u32, lanes: u32) -> Cost {
    Cost {
        memory_kib,
        passes,
        lanes,
    }
}

fn plain<'a>(phrase: &'a [u8], salt: &'a [u8]) -> Input<'a> {
    Input {
        phrase,
        salt,
        secret: &[],
        associated: &[],
    }
}

/// RFC 9106, section 5.3.
#[test]
fn the_vector_of_rfc_9106_comes_out() {
    let input = Input {
        phrase: &[1; 32],
        salt: &[2; 16],
        secret: &[3; 8],
        associated: &[4; 12],
    };
    let tag = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53,
        0xc9, 0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01,
        0xe6, 0x59,
    ];
    assert_eq!(ours(&input, cost(32, 3, 4)), Ok(tag));
}

/// Memories that no number of blocks divides, the least ones, the app's two profiles, lanes.
#[test]
fn it_comes_to_what_the_library_comes_to() {
    for (memory_kib, passes, lanes) in [
        (8, 1, 1),
        (9, 2, 1),
        (32, 1, 4),
        (65, 3, 2),
        (100, 4, 3),
        (1_030, 2, 1),
        (2_000, 3, 1),
        (19_456, 2, 1),
        (65_536, 3, 1),
    ] {
        for phrase in [&b""[..], b"a phrase", &[7; 200]] {
            let (input, cost) = (plain(phrase, &[9; 32]), cost(memory_kib, passes, lanes));
            assert_eq!(ours(&input, cost), Ok(theirs(&input, cost)), "{cost:?}");
        }
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for (memory_kib, passes, lanes) in [
        (7, 1, 1),
        (8, 0, 1),
        (8, 1, 0),
        (31, 1, 4),
        (u32::MAX, 1, u32::MAX),
    ] {
        let answer = ours(&plain(b"", &[0; 16]), cost(memory_kib, passes, lanes));
        assert_eq!(answer, Err(Refused::Input));
    }
    assert_eq!(
        ours(&plain(b"", &[0; 7]), cost(8, 1, 1)),
        Err(Refused::Input)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn whatever_goes_in_comes_to_what_the_library_comes_to(
        phrase in proptest::collection::vec(any::<u8>(), 0..300),
        salt in proptest::collection::vec(any::<u8>(), 8..64),
        secret in proptest::collection::vec(any::<u8>(), 0..33),
        associated in proptest::collection::vec(any::<u8>(), 0..33),
        more in 0_u32..200,
        passes in 1_u32..4,
        lanes in 1_u32..5,
    ) {
        let input = Input { phrase: &phrase, salt: &salt, secret: &secret, associated: &associated };
        let cost = cost(8 * lanes + more, passes, lanes);
        prop_assert_eq!(ours(&input, cost), Ok(theirs(&input, cost)));
    }
}

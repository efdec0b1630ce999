//! What lies inside a region's ciphertext: a head of fixed length, the payload, padding.
//!
//! ```text
//! length u32 | counter u64 | branch[16] | parent branch[16] | parent counter u64 | payload | zeros
//! ```
//!
//! Numbers are little-endian. The whole is always [`BODY`] bytes long.

use zeroize::Zeroizing;

use crate::Payload;
use crate::layout::BODY;
use crate::lineage::{Lineage, Stamp};

const HEAD: usize = 4 + 8 + 16 + 16 + 8;

/// The longest payload that can be kept, in bytes.
pub const MAX_PAYLOAD: usize = BODY - HEAD;

/// Writes a body over the whole of `into`.
///
/// # Errors
/// Gives back nothing and leaves `into` alone when the payload is longer than [`MAX_PAYLOAD`].
pub(crate) fn encode(lineage: &Lineage, payload: &[u8], into: &mut [u8; BODY]) -> Option<()> {
    if payload.len() > MAX_PAYLOAD {
        return None;
    }
    let length = u32::try_from(payload.len()).ok()?;
    let parts: [&[u8]; 6] = [
        &length.to_le_bytes(),
        &lineage.own.counter.to_le_bytes(),
        &lineage.own.branch,
        &lineage.parent.branch,
        &lineage.parent.counter.to_le_bytes(),
        payload,
    ];
    let mut rest = into.as_mut_slice();
    for part in parts {
        let (here, after) = rest.split_at_mut_checked(part.len())?;
        here.copy_from_slice(part);
        rest = after;
    }
    rest.fill(0);
    Some(())
}

/// Reads a body. `None` for one that no writer of this format makes; since a body was
/// authenticated before, that would be a fault of ours and not of a store.
pub(crate) fn decode(body: &[u8; BODY]) -> Option<(Lineage, Payload)> {
    let mut rest = body.as_slice();
    let length = u32::from_le_bytes(take(&mut rest)?);
    let own_counter = u64::from_le_bytes(take(&mut rest)?);
    let own_branch = take(&mut rest)?;
    let parent_branch = take(&mut rest)?;
    let parent_counter = u64::from_le_bytes(take(&mut rest)?);
    let payload = rest.get(..usize::try_from(length).ok()?)?;
    let lineage = Lineage {
        own: Stamp {
            branch: own_branch,
            counter: own_counter,
        },
        parent: Stamp {
            branch: parent_branch,
            counter: parent_counter,
        },
    };
    Some((lineage, Zeroizing::new(payload.to_vec())))
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (here, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(*here)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lineage() -> impl Strategy<Value = Lineage> {
        let stamp = || {
            (any::<[u8; 16]>(), any::<u64>())
                .prop_map(|(branch, counter)| Stamp { branch, counter })
        };
        (stamp(), stamp()).prop_map(|(own, parent)| Lineage { own, parent })
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(
            lineage in lineage(),
            payload in proptest::collection::vec(any::<u8>(), 0..2000),
        ) {
            let mut body = [0xaa; BODY];
            encode(&lineage, &payload, &mut body).unwrap();
            let (read, out) = decode(&body).unwrap();
            prop_assert_eq!(read, lineage);
            prop_assert_eq!(&*out, &payload);
            prop_assert!(body[HEAD + payload.len()..].iter().all(|&byte| byte == 0));
        }

        #[test]
        fn no_bytes_make_reading_panic(start in any::<[u8; HEAD]>()) {
            let mut body = [0; BODY];
            body[..HEAD].copy_from_slice(&start);
            if let Some((_, payload)) = decode(&body) {
                prop_assert!(payload.len() <= MAX_PAYLOAD);
            }
        }
    }

    #[test]
    fn the_longest_payload_fits_and_a_longer_one_is_refused() {
        let mut body = [7; BODY];
        let lineage = Lineage::default();
        assert!(encode(&lineage, &vec![1; MAX_PAYLOAD + 1], &mut body).is_none());
        assert!(
            body.iter().all(|&byte| byte == 7),
            "a refusal leaves no half"
        );
        encode(&lineage, &vec![1; MAX_PAYLOAD], &mut body).unwrap();
        assert_eq!(decode(&body).unwrap().1.len(), MAX_PAYLOAD);
    }
}

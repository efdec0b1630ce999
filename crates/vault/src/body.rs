//! The plaintexts of a region: a head of fixed length, and the payload.
//!
//! ```text
//! head = length u32 | counter u64 | branch[16] | parent branch[16] | parent counter u64
//! ```
//!
//! Numbers are little-endian. In a one-piece body (the original layout), the payload follows the head, padded with
//! zeros.

use zeroize::Zeroizing;

use crate::Payload;
use crate::layout::{BODY, HEAD, MAX_PAYLOAD};
use crate::lineage::{Lineage, Stamp};

/// Encodes a head for a payload of `length` bytes; `None` for more than [`MAX_PAYLOAD`].
pub(crate) fn head(lineage: &Lineage, length: usize) -> Option<[u8; HEAD]> {
    let length = u32::try_from(length)
        .ok()
        .filter(|_| length <= MAX_PAYLOAD)?;
    let parts: [&[u8]; 5] = [
        &length.to_le_bytes(),
        &lineage.own.counter.to_le_bytes(),
        &lineage.own.branch,
        &lineage.parent.branch,
        &lineage.parent.counter.to_le_bytes(),
    ];
    let mut head = [0; HEAD];
    let mut rest = head.as_mut_slice();
    for part in parts {
        let (here, after) = rest.split_at_mut_checked(part.len())?;
        here.copy_from_slice(part);
        rest = after;
    }
    Some(head)
}

/// Decodes a head into the lineage and the payload's length; `None` if the length does not fit into a `usize`.
pub(crate) fn read_head(head: &[u8; HEAD]) -> Option<(Lineage, usize)> {
    let mut rest = head.as_slice();
    let length = u32::from_le_bytes(take(&mut rest)?);
    let own_counter = u64::from_le_bytes(take(&mut rest)?);
    let own_branch = take(&mut rest)?;
    let parent_branch = take(&mut rest)?;
    let parent_counter = u64::from_le_bytes(take(&mut rest)?);
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
    Some((lineage, usize::try_from(length).ok()?))
}

/// Decodes a one-piece body; `None` if it is malformed. As the body has already been authenticated, that would be a bug
/// of ours, not a fault of the store.
pub(crate) fn read_whole(body: &[u8; BODY]) -> Option<(Lineage, Payload)> {
    let (head, rest) = body.split_first_chunk()?;
    let (lineage, length) = read_head(head)?;
    Some((lineage, Zeroizing::new(rest.get(..length)?.to_vec())))
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
        fn encoding_round_trips(lineage in lineage(), length in 0..=MAX_PAYLOAD) {
            let head = head(&lineage, length).unwrap();
            prop_assert_eq!(read_head(&head), Some((lineage, length)));
        }

        #[test]
        fn one_piece_body_is_read(
            lineage in lineage(),
            payload in proptest::collection::vec(any::<u8>(), 0..2000),
        ) {
            let mut body = [0; BODY];
            body[..HEAD].copy_from_slice(&head(&lineage, payload.len()).unwrap());
            body[HEAD..HEAD + payload.len()].copy_from_slice(&payload);
            let (read, out) = read_whole(&body).unwrap();
            prop_assert_eq!(read, lineage);
            prop_assert_eq!(&*out, &payload);
        }

        #[test]
        fn reading_arbitrary_bytes_never_panics(start in any::<[u8; HEAD]>()) {
            let mut body = [0; BODY];
            body[..HEAD].copy_from_slice(&start);
            if let Some((_, payload)) = read_whole(&body) {
                prop_assert!(payload.len() <= BODY - HEAD);
            }
        }
    }

    #[test]
    fn oversized_payload_has_no_head() {
        assert!(head(&Lineage::default(), MAX_PAYLOAD).is_some());
        assert!(head(&Lineage::default(), MAX_PAYLOAD + 1).is_none());
    }
}

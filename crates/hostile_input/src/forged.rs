//! Records forged from parts: what is inside a block reaches the decoder although blocks are compressed.

use minicbor::Encoder;
use plan::Plan;
use plan::record::decode;

/// The replicas that a forged record knows; its own is the first.
const REPLICAS: [u64; 4] = [1, 2, 3, u64::MAX];

/// Two plans, as far as this input describes two: how many items each has, how long the first one's block is
/// (16 bits), the ids of the first, those of the second, then the two blocks.
pub fn pair(data: &[u8]) -> Option<(Plan, Plan)> {
    let (&[first, second, high, low], rest) = data.split_first_chunk::<4>()?;
    let (ids, rest) = rest.split_at_checked(16 * usize::from(first))?;
    let (other_ids, rest) = rest.split_at_checked(16 * usize::from(second))?;
    let length = usize::from(u16::from_be_bytes([high, low]));
    let (block, other_block) = rest.split_at_checked(length)?;
    Some((plan(ids, block)?, plan(other_ids, other_block)?))
}

/// The input that [`pair`] reads as these two: for each, the ids of its items and its block, not compressed.
pub fn of_pair(first: (&[u8], &[u8]), second: (&[u8], &[u8])) -> Option<Vec<u8>> {
    let items = |ids: &[u8]| u8::try_from(ids.len() / 16).ok();
    let length = u16::try_from(first.1.len()).ok()?.to_be_bytes();
    let head = [items(first.0)?, items(second.0)?, length[0], length[1]];
    Some([&head, first.0, second.0, first.1, second.1].concat())
}

/// The ids and the block, not compressed, of a record's first block.
pub fn parts(record: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut from = minicbor::Decoder::new(record);
    from.map().ok()?;
    // A map without a length ends at something that is no number.
    while let Ok(field) = from.u32() {
        if field == 4 {
            from.array().ok()?;
            from.array().ok()?;
            let ids = from.bytes().ok()?.to_vec();
            let block = miniz_oxide::inflate::decompress_to_vec(from.bytes().ok()?).ok()?;
            return Some((ids, block));
        }
        from.skip().ok()?;
    }
    None
}

fn plan(ids: &[u8], block: &[u8]) -> Option<Plan> {
    let block = miniz_oxide::deflate::compress_to_vec(block, 1);
    let mut record = Encoder::new(Vec::new());
    let written = (|| {
        record.map(5)?;
        record.u8(0)?.u8(1)?;
        record.u8(1)?.u64(REPLICAS[0])?;
        record.u8(2)?.u8(50)?;
        record.u8(3)?.array(REPLICAS.len() as u64)?;
        for replica in REPLICAS {
            record.u64(replica)?;
        }
        record.u8(4)?.array(1)?;
        record.array(2)?.bytes(ids)?.bytes(&block)?;
        Ok::<_, minicbor::encode::Error<core::convert::Infallible>>(())
    })();
    written.ok()?;
    decode(&record.into_writer()).ok()
}

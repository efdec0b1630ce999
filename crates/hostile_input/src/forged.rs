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

fn plan(ids: &[u8], block: &[u8]) -> Option<Plan> {
    let forged = Forged {
        blocks: vec![(ids.to_vec(), block.to_vec())],
        ..Forged::default()
    };
    decode(&forged.record()?).ok()
}

/// What a record says, before it is written down.
#[derive(Debug)]
pub struct Forged {
    /// How many edits it counts.
    pub counter: u64,
    /// Its blocks: the ids of the items, 16 bytes each, and the items, not compressed.
    pub blocks: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Default for Forged {
    fn default() -> Self {
        Forged {
            counter: 50,
            blocks: Vec::new(),
        }
    }
}

impl Forged {
    /// The record's bytes.
    #[must_use]
    pub fn record(&self) -> Option<Vec<u8>> {
        let mut record = Encoder::new(Vec::new());
        self.write(&mut record).ok()?;
        Some(record.into_writer())
    }

    fn write(
        &self,
        record: &mut Encoder<Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<core::convert::Infallible>> {
        record.map(5)?;
        record.u8(0)?.u8(1)?;
        record.u8(1)?.u64(REPLICAS[0])?;
        record.u8(2)?.u64(self.counter)?;
        record.u8(3)?.array(REPLICAS.len() as u64)?;
        for replica in REPLICAS {
            record.u64(replica)?;
        }
        record.u8(4)?.array(self.blocks.len() as u64)?;
        for (ids, block) in &self.blocks {
            let block = miniz_oxide::deflate::compress_to_vec(block, 6);
            record.array(2)?.bytes(ids)?.bytes(&block)?;
        }
        Ok(())
    }
}

//! From a record to its plan. Never panics, whatever the bytes.

use minicbor::Decoder;

use super::block::decompress;
use super::fields::{Fields, ReadError, read_map};
use super::{common, kind, top};
use crate::id::Id;
use crate::item::{Body, Extra, Item};
use crate::note::Note;
use crate::person::Person;
use crate::plan::Plan;
use crate::setting::Setting;
use crate::stamp::{Replica, Stamp};
use crate::step::Step;
use crate::thing::Thing;

/// Why bytes are not the record of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// Not a record, or a damaged one.
    #[error("damaged record")]
    Broken,
}

impl From<ReadError> for RecordError {
    fn from(_: ReadError) -> Self {
        RecordError::Broken
    }
}

/// Decodes a record. A newer schema is read as far as this version understands it and the plan is
/// then read-only.
///
/// # Errors
/// [`RecordError::Broken`] for anything that is not a whole record.
pub fn decode(bytes: &[u8]) -> Result<Plan, RecordError> {
    let mut from = Decoder::new(bytes);
    let mut schema = None;
    let mut plan = Plan::new(Replica(0));
    let mut replicas: Vec<Replica> = Vec::new();
    let mut blocks: Vec<(&[u8], &[u8])> = Vec::new();
    let mut tombstones: &[u8] = &[];
    plan.extra = read_map(&mut from, |field, from| {
        match field {
            top::SCHEMA => schema = Some(from.u16()?),
            top::REPLICA => plan.replica = Replica(from.u64()?),
            top::COUNTER => plan.counter = from.u64()?,
            top::REPLICAS => {
                for replica in from.array_iter::<u64>()? {
                    replicas.push(Replica(replica?));
                }
            }
            top::BLOCKS => {
                let count = from.array()?.ok_or(ReadError)?;
                for _ in 0..count {
                    if from.array()? != Some(2) {
                        return Err(ReadError);
                    }
                    blocks.push((from.bytes()?, from.bytes()?));
                }
            }
            top::TOMBSTONES => tombstones = from.bytes()?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    if from.position() != bytes.len() {
        return Err(RecordError::Broken);
    }
    plan.schema = schema.ok_or(RecordError::Broken)?;
    for (ids, small) in blocks {
        read_block(ids, small, &replicas, &mut plan)?;
    }
    if !tombstones.is_empty() {
        read_tombstones(tombstones, &replicas, &mut plan)?;
    }
    Ok(plan)
}

fn read_block(
    ids: &[u8],
    small: &[u8],
    replicas: &[Replica],
    plan: &mut Plan,
) -> Result<(), ReadError> {
    let raw = decompress(small).ok_or(ReadError)?;
    let mut from = Decoder::new(&raw);
    let (ids, rest) = ids.as_chunks::<16>();
    if !rest.is_empty() {
        return Err(ReadError);
    }
    for id in ids {
        let item = read_item(Id(*id), &mut from, replicas)?;
        if plan.items.contains_key(&item.id) {
            return Err(ReadError);
        }
        plan.insert(item);
    }
    if from.position() == raw.len() {
        Ok(())
    } else {
        Err(ReadError)
    }
}

fn read_item(id: Id, from: &mut Decoder<'_>, replicas: &[Replica]) -> Result<Item, ReadError> {
    let mut number = None;
    let mut born = None;
    let mut stamp = None;
    let mut private = false;
    let mut body: Option<(Body, Extra)> = None;
    let extra = read_map(from, |field, from| {
        match field {
            common::KIND => number = Some(from.u16()?),
            common::BORN => born = Some(read_stamp(from, replicas)?),
            common::STAMP => stamp = Some(read_stamp(from, replicas)?),
            common::PRIVATE => private = from.u8()? != 0,
            common::BODY => body = Some(read_body(number.ok_or(ReadError)?, from)?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let born = born.ok_or(ReadError)?;
    let (body, body_extra) = body.ok_or(ReadError)?;
    Ok(Item {
        id,
        born,
        stamp: stamp.unwrap_or(born),
        private,
        body,
        extra,
        body_extra,
    })
}

fn read_body(number: u16, from: &mut Decoder<'_>) -> Result<(Body, Extra), ReadError> {
    Ok(match number {
        kind::STEP => read_kind::<Step>(from, Body::Step)?,
        kind::THING => read_kind::<Thing>(from, Body::Thing)?,
        kind::PERSON => read_kind::<Person>(from, Body::Person)?,
        kind::NOTE => read_kind::<Note>(from, Body::Note)?,
        kind::SETTING => read_kind::<Setting>(from, Body::Setting)?,
        newer => (Body::Unknown(newer), read_map(from, |_, _| Ok(false))?),
    })
}

fn read_kind<K: Fields>(
    from: &mut Decoder<'_>,
    wrap: impl FnOnce(K) -> Body,
) -> Result<(Body, Extra), ReadError> {
    let mut body = K::default();
    let extra = read_map(from, |field, from| body.read(field, from))?;
    Ok((wrap(body), extra))
}

fn read_stamp(from: &mut Decoder<'_>, replicas: &[Replica]) -> Result<Stamp, ReadError> {
    if from.array()? != Some(2) {
        return Err(ReadError);
    }
    let index = usize::try_from(from.u64()?).map_err(|_| ReadError)?;
    let replica = *replicas.get(index).ok_or(ReadError)?;
    Ok(Stamp {
        counter: from.u64()?,
        replica,
    })
}

fn read_tombstones(small: &[u8], replicas: &[Replica], plan: &mut Plan) -> Result<(), ReadError> {
    let raw = decompress(small).ok_or(ReadError)?;
    let mut from = Decoder::new(&raw);
    while from.position() < raw.len() {
        let id = Id(from.bytes()?.try_into().map_err(|_| ReadError)?);
        let stamp = read_stamp(&mut from, replicas)?;
        plan.tombstones.insert(id, stamp);
    }
    Ok(())
}

//! Decoding a record. Never panics, even on arbitrary bytes.

use super::block::{BLOCK_LIMIT, decompress_within};
use super::cbor::In;
use super::fields::{Extra, Fields, read_map};
use super::limits::{COPY_INFLATED, COPY_ITEMS, Origin};
use super::{common, kind, top};
use crate::diary_entry::DiaryEntry;
use crate::id::Id;
use crate::item::{Body, Item};
use crate::note::Note;
use crate::openings::Minute;
use crate::person::Person;
use crate::plan::Plan;
use crate::review::Review;
use crate::seen::Seen;
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

/// Decodes a record. One with a newer schema is decoded as far as this version understands it, and
/// the plan is then read-only.
///
/// # Errors
/// [`RecordError::Broken`] for anything that is not a complete record.
pub fn decode(bytes: &[u8]) -> Result<Plan, RecordError> {
    read(bytes, Origin::Own).ok_or(RecordError::Broken)
}

/// Decodes the record of a copy, which another device made, and perhaps another person.
///
/// # Errors
/// [`RecordError::Broken`] as [`decode`], and for one that holds more than any plan can: then it costs neither the
/// memory nor the time.
pub fn decode_copy(bytes: &[u8]) -> Result<Plan, RecordError> {
    let plan = read(bytes, Origin::Copy);
    let fits = |plan: &Plan| plan.items().count().max(plan.tombstones.all().len()) <= COPY_ITEMS;
    let mut plan = plan.filter(fits).ok_or(RecordError::Broken)?;
    let mut left = COPY_INFLATED;
    for (_, review) in plan.reviews() {
        let fits = review.snapshot.is_empty() || decompress(&review.snapshot, &mut left).is_some();
        fits.then_some(()).ok_or(RecordError::Broken)?;
    }
    // Later edits must count on from the highest that the copy holds.
    let stamps = plan.items().map(|item| item.born.max(item.stamp).counter);
    plan.counter = stamps.fold(plan.counter, u64::max);
    Ok(plan)
}

fn read(bytes: &[u8], origin: Origin) -> Option<Plan> {
    let mut left = match origin {
        Origin::Own => usize::MAX,
        Origin::Copy => COPY_INFLATED,
    };
    let mut from = In::from(origin, bytes);
    let mut schema = None;
    let mut plan = Plan::new(Replica(0));
    let mut replicas: Vec<Replica> = Vec::new();
    let mut blocks: Vec<(&[u8], &[u8])> = Vec::new();
    let mut tombstones: &[u8] = &[];
    let mut seen: Option<Vec<Stamp>> = None;
    let extra = read_map(&mut from, &mut |field, from| {
        match field {
            top::SCHEMA => schema = Some(from.u16()),
            top::REPLICA => plan.replica = Replica(from.u64()),
            top::COUNTER => plan.counter = from.edits(),
            top::REPLICAS => {
                let mut left = from.array();
                while from.more(&mut left) {
                    replicas.push(Replica(from.u64()));
                }
            }
            top::BLOCKS => {
                let mut left = from.array();
                if left.is_none() {
                    from.fail();
                }
                while from.more(&mut left) {
                    from.pair();
                    blocks.push((from.bytes(), from.bytes()));
                }
            }
            top::TOMBSTONES => tombstones = from.bytes(),
            top::SEEN => {
                let mut left = from.array();
                let seen = seen.get_or_insert_default();
                while from.more(&mut left) {
                    seen.push(from.whole_stamp());
                }
            }
            top::OPENINGS => {
                let mut left = from.array();
                while from.more(&mut left) {
                    plan.openings.add(Minute::from_number(from.u64()));
                }
            }
            _ => return false,
        }
        true
    });
    if !from.whole() {
        return None;
    }
    plan.extra = extra;
    plan.schema = schema?;
    for (ids, small) in blocks {
        let raw = decompress(small, &mut left)?;
        read_block(ids, In::from(origin, &raw), &replicas, &mut plan)?;
    }
    if !tombstones.is_empty() {
        let raw = decompress(tombstones, &mut left)?;
        read_tombstones(In::from(origin, &raw), &replicas, &mut plan)?;
    }
    if origin == Origin::Own {
        take_in(seen, &mut plan);
    }
    // No version writes two items for one entry. Those of a forged plan are united here, and so are never half known.
    if !plan.read_only() {
        plan.unite();
    }
    Some(plan)
}

/// Records which edits the plan has taken in. A version that keeps no account of that leaves the older one as it is, but
/// its own edits stand in the items.
fn take_in(seen: Option<Vec<Stamp>>, plan: &mut Plan) {
    let mut all = Seen::default();
    let mut highest = plan.counter;
    let mut stands = |stamp: Stamp| {
        highest = highest.max(stamp.counter);
        if stamp.replica != plan.replica {
            all.add(stamp);
        }
    };
    for item in plan.items() {
        stands(item.born);
        stands(item.stamp);
        if seen.is_none() {
            item.values().iter().for_each(|value| stands(value.stamp));
        }
    }
    plan.tombstones
        .all()
        .iter()
        .for_each(|(_, stamp)| stands(*stamp));
    seen.into_iter().flatten().for_each(stands);
    plan.seen = all;
    // Later edits count on from the highest, whichever the record names.
    plan.counter = highest;
}

/// Decompresses a block, and takes its length off what may still come.
fn decompress(small: &[u8], left: &mut usize) -> Option<Vec<u8>> {
    let raw = decompress_within(small, BLOCK_LIMIT.min(*left))?;
    *left -= raw.len();
    Some(raw)
}

fn read_block(ids: &[u8], mut from: In<'_>, replicas: &[Replica], plan: &mut Plan) -> Option<()> {
    let (ids, rest) = ids.as_chunks::<16>();
    if !rest.is_empty() {
        return None;
    }
    for id in ids {
        let item = read_item(Id(*id), &mut from, replicas)?;
        if plan.item(item.id).is_some() {
            return None;
        }
        plan.insert(item);
    }
    from.whole().then_some(())
}

/// The item, unless it is damaged.
fn read_item(id: Id, from: &mut In<'_>, replicas: &[Replica]) -> Option<Item> {
    let mut number = None;
    let mut born = None;
    let mut stamp = None;
    let mut private = false;
    let mut body: Option<(Body, Extra)> = None;
    let mut edits = None;
    let mut others = Vec::new();
    let extra = read_map(from, &mut |field, from| {
        match field {
            common::KIND => number = Some(from.u16()),
            common::BORN => born = Some(read_stamp(from, replicas)),
            common::STAMP => stamp = Some(read_stamp(from, replicas)),
            common::PRIVATE => private = from.u8() != 0,
            common::BODY => match number {
                Some(number) => body = Some(read_body(number, from)),
                None => from.fail(),
            },
            common::EDITS => {
                let (Some(born), Some(stamp)) = (born, stamp.or(born)) else {
                    from.fail();
                    return true;
                };
                edits = from.edits_of(born, stamp);
            }
            common::OTHERS => others = from.others(),
            _ => return false,
        }
        true
    });
    if from.broken() {
        return None;
    }
    let born = born?;
    let (body, body_extra) = body?;
    Some(Item {
        id,
        born,
        stamp: stamp.unwrap_or(born),
        private,
        body,
        extra,
        body_extra,
        edits,
        others,
    })
}

/// Reads the body of an item of this kind, and its unknown fields.
pub(crate) fn read_body(number: u16, from: &mut In<'_>) -> (Body, Extra) {
    let mut body = match number {
        kind::STEP => Body::Step(Step::default()),
        kind::THING => Body::Thing(Thing::default()),
        kind::PERSON => Body::Person(Person::default()),
        kind::NOTE => Body::Note(Note::default()),
        kind::SETTING => Body::Setting(Setting::default()),
        kind::LINE => Body::DiaryEntry(DiaryEntry::default()),
        kind::REVIEW => Body::Review(Review::default()),
        newer => Body::Unknown(newer),
    };
    let extra = read_map(from, &mut |field, from| match &mut body {
        Body::Step(step) => step.read(field, from),
        Body::Thing(thing) => thing.read(field, from),
        Body::Person(person) => person.read(field, from),
        Body::Note(note) => note.read(field, from),
        Body::Setting(setting) => setting.read(field, from),
        Body::DiaryEntry(line) => line.read(field, from),
        Body::Review(review) => review.read(field, from),
        Body::Unknown(_) => false,
    });
    // They were read before the key that says what they are, as no version writes them, and would be read otherwise next
    // time.
    if matches!(&body, Body::Setting(setting) if setting.holds_drafts())
        && extra.has(Setting::DRAFTS)
    {
        from.fail();
    }
    (body, extra)
}

#[inline(never)]
fn read_stamp(from: &mut In<'_>, replicas: &[Replica]) -> Stamp {
    from.pair();
    let place = usize::try_from(from.u64()).ok();
    let replica = place.and_then(|place| replicas.get(place)).copied();
    if replica.is_none() {
        from.fail();
    }
    Stamp {
        counter: from.edits(),
        replica: replica.unwrap_or_default(),
    }
}

fn read_tombstones(mut from: In<'_>, replicas: &[Replica], plan: &mut Plan) -> Option<()> {
    while !from.whole() && !from.broken() {
        let id = from.id();
        let stamp = read_stamp(&mut from, replicas);
        plan.tombstones.insert(id, stamp);
    }
    from.whole().then_some(())
}

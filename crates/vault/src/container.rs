//! The container: the bytes that a store holds, and the operations on them.

use std::rc::Rc;

use zeroize::Zeroizing;

use sealing::DoesNotOpen;

use crate::Payload;
use crate::body;
use crate::context;
use crate::format::Format;
use crate::keys::SlotKeys;
use crate::layout::{self, CONTAINER, HEAD, KEY, NONCE, Piece, Region, Slot, TAG};
use crate::lineage::Lineage;
use crate::ports::{Random, RandomError};
use crate::seal_error::SealError;
use crate::{MAX_PAYLOAD, Salt};

/// A region's data key, wiped when dropped.
pub(crate) type DataKey = Zeroizing<[u8; KEY]>;

/// Bytes of a container's length. Nothing else is known about them until something opens; all of them may be random.
/// Cheap to clone and immutable: a change makes a new container.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Container(Rc<[u8]>);

impl Container {
    /// Takes stored bytes; `None` unless they are as long as a container.
    pub(crate) fn from_stored(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == CONTAINER).then(|| Self(bytes.into()))
    }

    /// Takes stored bytes without copying them; `None` unless they are as long as a container.
    pub(crate) fn sharing(bytes: &Rc<[u8]>) -> Option<Self> {
        (bytes.len() == CONTAINER).then(|| Self(Rc::clone(bytes)))
    }

    /// An empty container: random from end to end.
    pub(crate) fn empty(random: &impl Random) -> Result<Self, RandomError> {
        let mut bytes = vec![0; CONTAINER];
        random.fill(&mut bytes)?;
        Ok(Self(bytes.into()))
    }

    /// The bytes to store.
    pub(crate) fn bytes(&self) -> &Rc<[u8]> {
        &self.0
    }

    /// The salt for all of its passphrases.
    pub(crate) fn salt(&self) -> Salt {
        self.array(layout::salt())
    }

    /// Returns the container with this salt. Nothing that was sealed under another one opens then.
    pub(crate) fn with_salt(&self, salt: &Salt) -> Self {
        let mut changed = self.clone();
        put(changed.bytes_mut(), layout::salt(), salt);
        changed
    }

    /// The commitment that a slot's passphrase must yield.
    pub(crate) fn commitment(&self, region: Region, slot: Slot) -> [u8; KEY] {
        self.array(slot.commitment(region))
    }

    /// Unwraps the data key of a region from a slot.
    ///
    /// # Errors
    /// [`DoesNotOpen`] when the slot belongs to other keys or is damaged.
    pub(crate) fn data_key(
        &self,
        format: Format,
        region: Region,
        slot: Slot,
        keys: &SlotKeys,
    ) -> Result<DataKey, DoesNotOpen> {
        let mut key = Zeroizing::new(self.array(slot.wrapped(region)));
        sealing::open(
            &keys.wrapping,
            &self.array(slot.nonce(region)),
            &context::wrapped_key(format, region, slot),
            key.as_mut(),
            &self.array(slot.tag(region)),
        )?;
        Ok(key)
    }

    /// Decrypts a region's head and payload.
    ///
    /// # Errors
    /// [`DoesNotOpen`] when they were sealed with another key or for another place, or are damaged.
    pub(crate) fn open(
        &self,
        format: Format,
        region: Region,
        key: &DataKey,
    ) -> Result<(Lineage, Payload), DoesNotOpen> {
        let place = region.head();
        let Ok(head) = self.opened(place, key, &context::head(format, region)) else {
            return self.open_whole(format, region, key);
        };
        let head: &[u8; HEAD] = head.first_chunk().ok_or(DoesNotOpen)?;
        let (lineage, length) = body::read_head(head).ok_or(DoesNotOpen)?;
        let bound = context::payload(format, region, &self.array(place.tag()));
        let place = region.payload(length).ok_or(DoesNotOpen)?;
        Ok((lineage, self.opened(place, key, &bound)?))
    }

    /// Decrypts a one-piece body (the original layout): always the full length, however little it contains.
    fn open_whole(
        &self,
        format: Format,
        region: Region,
        key: &DataKey,
    ) -> Result<(Lineage, Payload), DoesNotOpen> {
        let text = self.opened(region.whole(), key, &context::body(format, region))?;
        text.first_chunk()
            .and_then(body::read_whole)
            .ok_or(DoesNotOpen)
    }

    fn opened(
        &self,
        place: Piece,
        key: &DataKey,
        associated: &[u8],
    ) -> Result<Payload, DoesNotOpen> {
        let mut text = Zeroizing::new(self.slice(place.text()).to_vec());
        let (nonce, tag) = (self.array(place.nonce()), self.array(place.tag()));
        sealing::open(key, &nonce, associated, &mut text, &tag)?;
        Ok(text)
    }

    /// Returns the container with a slot that these keys open.
    ///
    /// # Errors
    /// [`SealError::Random`] without randomness for the nonce.
    pub(crate) fn with_slot(
        &self,
        format: Format,
        region: Region,
        slot: Slot,
        keys: &SlotKeys,
        key: &DataKey,
        random: &impl Random,
    ) -> Result<Self, SealError> {
        let nonce: [u8; NONCE] = random.bytes()?;
        let mut wrapped = key.clone();
        let tag: [u8; TAG] = sealing::seal(
            &keys.wrapping,
            &nonce,
            &context::wrapped_key(format, region, slot),
            wrapped.as_mut(),
        )
        .map_err(|DoesNotOpen| too_large(KEY))?;
        let mut changed = self.clone();
        let bytes = changed.bytes_mut();
        put(bytes, slot.commitment(region), &keys.commitment);
        put(bytes, slot.nonce(region), &nonce);
        put(bytes, slot.wrapped(region), wrapped.as_ref());
        put(bytes, slot.tag(region), &tag);
        Ok(changed)
    }

    /// Returns the container with an unused slot: random bytes.
    ///
    /// # Errors
    /// [`RandomError`] without randomness.
    pub(crate) fn without_slot(
        &self,
        region: Region,
        slot: Slot,
        random: &impl Random,
    ) -> Result<Self, RandomError> {
        let mut changed = self.clone();
        if let Some(place) = changed.bytes_mut().get_mut(slot.whole(region)) {
            random.fill(place)?;
        }
        Ok(changed)
    }

    /// Returns the container with another payload in one region, under fresh nonces. The bytes after the payload are
    /// generated afresh: copies of a container from different times differ everywhere, and none reveals how much was
    /// written.
    ///
    /// # Errors
    /// [`SealError::TooLarge`] for a payload above [`MAX_PAYLOAD`]; [`SealError::Random`] without
    /// randomness.
    pub(crate) fn with_body(
        &self,
        format: Format,
        region: Region,
        key: &DataKey,
        lineage: &Lineage,
        payload: &[u8],
        random: &impl Random,
    ) -> Result<Self, SealError> {
        let too_large = || too_large(payload.len());
        let head = Zeroizing::new(body::head(lineage, payload.len()).ok_or_else(too_large)?);
        let (first, second) = (
            region.head(),
            region.payload(payload.len()).ok_or_else(too_large)?,
        );
        let mut changed = self.clone();
        let bytes = changed.bytes_mut();
        let behind = bytes.get_mut(second.end()..region.body().end);
        random.fill(behind.ok_or_else(too_large)?)?;
        let bound = context::head(format, region);
        let tag = seal(bytes, first, key, head.as_slice(), &bound, random)?;
        let bound = context::payload(format, region, &tag);
        seal(bytes, second, key, payload, &bound, random)?;
        Ok(changed)
    }

    /// The bytes for writing; copies them first if they are shared.
    fn bytes_mut(&mut self) -> &mut [u8] {
        Rc::make_mut(&mut self.0)
    }

    fn slice(&self, range: std::ops::Range<usize>) -> &[u8] {
        self.0.get(range).unwrap_or_default()
    }

    /// The bytes at a place of the layout. All places are within a container's length (`layout`'s tests), so none is
    /// ever missing.
    fn array<const N: usize>(&self, range: std::ops::Range<usize>) -> [u8; N] {
        self.slice(range).first_chunk().copied().unwrap_or([0; N])
    }
}

/// Encrypts a text at its place, under a fresh nonce, and returns the tag. Encrypting in place avoids a second copy of
/// the plaintext.
fn seal(
    bytes: &mut [u8],
    place: Piece,
    key: &DataKey,
    text: &[u8],
    associated: &[u8],
    random: &impl Random,
) -> Result<[u8; TAG], SealError> {
    let nonce: [u8; NONCE] = random.bytes()?;
    put(bytes, place.text(), text);
    let here = bytes
        .get_mut(place.text())
        .ok_or_else(|| too_large(text.len()))?;
    let tag = sealing::seal(key, &nonce, associated, here)
        .map_err(|DoesNotOpen| too_large(text.len()))?;
    put(bytes, place.nonce(), &nonce);
    put(bytes, place.tag(), &tag);
    Ok(tag)
}

fn put(bytes: &mut [u8], range: std::ops::Range<usize>, value: &[u8]) {
    if let Some(place) = bytes.get_mut(range)
        && place.len() == value.len()
    {
        place.copy_from_slice(value);
    }
}

fn too_large(have: usize) -> SealError {
    SealError::TooLarge {
        have,
        most: MAX_PAYLOAD,
    }
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;
    use crate::format::{Binding, Profile};
    use crate::kdf::Root;
    use crate::vault::tests::stores::Tab;

    const FORMAT: Format = Format::new(Profile::One, Binding::Device);
    const HERE: Region = Region::ALL[0];
    const THERE: Region = Region::ALL[1];
    const FIRST: Slot = Slot::ALL[0];
    const SECOND: Slot = Slot::ALL[1];

    fn keys(region: Region, slot: Slot) -> SlotKeys {
        let root = Root::from_bytes(&[3; 32]).unwrap();
        SlotKeys::derive(&root, Some(&[4; 32]), FORMAT, region, slot)
    }

    /// A container in which both slots of `HERE` open the same body.
    fn container(key: &DataKey) -> Container {
        let random = Tab::new();
        let mut container = Container::empty(&random).unwrap();
        for slot in Slot::ALL {
            let keys = keys(HERE, slot);
            container = container
                .with_slot(FORMAT, HERE, slot, &keys, key, &random)
                .unwrap();
        }
        container
            .with_body(FORMAT, HERE, key, &Lineage::default(), b"text", &random)
            .unwrap()
    }

    fn key() -> DataKey {
        Zeroizing::new([5; KEY])
    }

    fn moved<const N: usize>(
        container: &Container,
        parts: [(Range<usize>, Range<usize>); N],
    ) -> Container {
        let mut bytes = container.0.to_vec();
        for (from, to) in parts {
            bytes.copy_within(from, to.start);
        }
        Container(bytes.into())
    }

    #[test]
    fn both_slots_open_the_same_payload() {
        let container = container(&key());
        for slot in Slot::ALL {
            let keys = keys(HERE, slot);
            assert!(keys.committed(&container.commitment(HERE, slot)));
            let unwrapped = container.data_key(FORMAT, HERE, slot, &keys).unwrap();
            let (_, text) = container.open(FORMAT, HERE, &unwrapped).unwrap();
            assert_eq!(text.as_slice(), b"text");
        }
    }

    #[test]
    fn a_body_moved_to_another_region_does_not_open() {
        let container = moved(&container(&key()), [(HERE.body(), THERE.body())]);
        assert!(container.open(FORMAT, HERE, &key()).is_ok());
        assert!(container.open(FORMAT, THERE, &key()).is_err());
    }

    #[test]
    fn head_opens_only_its_own_payload() {
        let key = key();
        let earlier = container(&key);
        let (random, lineage) = (Tab::with_seed(5), Lineage::default());
        let later = earlier
            .with_body(FORMAT, HERE, &key, &lineage, b"word", &random)
            .unwrap();
        let head = HERE.head().nonce().start..HERE.head().end();
        let mut bytes = later.0.to_vec();
        bytes[head.clone()].copy_from_slice(&earlier.0[head]);
        assert!(later.open(FORMAT, HERE, &key).is_ok());
        assert!(Container(bytes.into()).open(FORMAT, HERE, &key).is_err());
    }

    #[test]
    fn container_does_not_reveal_the_payload_length() {
        let key = key();
        let earlier = container(&key);
        let random = Tab::with_seed(6);
        for payload in [b"".as_slice(), b"text", &[1; 5000], &[1; MAX_PAYLOAD]] {
            let later = earlier
                .with_body(FORMAT, HERE, &key, &Lineage::default(), payload, &random)
                .unwrap();
            let (before, after) = (&earlier.0[HERE.body()], &later.0[HERE.body()]);
            let differing = before.chunks(8).zip(after.chunks(8));
            let same = differing.filter(|(before, after)| before == after).count();
            assert_eq!(same, 0, "stayed as they were: {same} of 8 bytes each");
            let (_, text) = later.open(FORMAT, HERE, &key).unwrap();
            assert_eq!(text.as_slice(), payload);
        }
    }

    #[test]
    fn a_slot_moved_to_another_place_does_not_open() {
        for (region, slot) in [(HERE, SECOND), (THERE, FIRST)] {
            let container = moved(
                &container(&key()),
                [
                    (FIRST.nonce(HERE), slot.nonce(region)),
                    (FIRST.wrapped(HERE), slot.wrapped(region)),
                    (FIRST.tag(HERE), slot.tag(region)),
                ],
            );
            let keys = keys(HERE, FIRST);
            assert!(container.data_key(FORMAT, HERE, FIRST, &keys).is_ok());
            assert!(container.data_key(FORMAT, region, slot, &keys).is_err());
        }
    }

    #[test]
    fn nothing_opens_under_another_format() {
        let container = container(&key());
        for format in Format::ALL.into_iter().filter(|format| *format != FORMAT) {
            assert!(container.open(format, HERE, &key()).is_err());
            let opened = container.data_key(format, HERE, FIRST, &keys(HERE, FIRST));
            assert!(opened.is_err());
        }
    }

    #[test]
    fn empty_container_has_no_zero_runs() {
        let container = Container::empty(&Tab::new()).unwrap();
        assert_eq!(container.bytes().len(), CONTAINER);
        assert!(!container.bytes().windows(8).any(|run| run == [0; 8]));
    }
}

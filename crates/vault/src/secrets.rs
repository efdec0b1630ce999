//! Device secrets: without them, a copy of the container alone is useless.

use zeroize::Zeroizing;

use crate::layout::{KEY, Region};
use crate::ports::{Random, RandomError};

const LENGTH: usize = Region::ALL.len() * KEY;

/// A 32-byte random secret for each region, stored in order.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DeviceSecrets(Zeroizing<[u8; LENGTH]>);

impl DeviceSecrets {
    /// Generates new ones.
    pub(crate) fn make(random: &impl Random) -> Result<Self, RandomError> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        random.fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// Parses stored ones; `None` for any other length.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes
            .try_into()
            .ok()
            .map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Returns a copy with a new secret for one region. What was sealed with the old one no longer
    /// opens.
    pub(crate) fn renewed(
        &self,
        region: Region,
        random: &impl Random,
    ) -> Result<Self, RandomError> {
        let mut renewed = self.clone();
        let at = usize::from(region.number()) * KEY;
        if let Some(place) = renewed.0.get_mut(at..at + KEY) {
            random.fill(place)?;
        }
        Ok(renewed)
    }

    /// The secret of one region.
    pub(crate) fn of(&self, region: Region) -> Option<&[u8; KEY]> {
        self.0
            .get(usize::from(region.number()) * KEY..)
            .and_then(|rest| rest.first_chunk())
    }
}

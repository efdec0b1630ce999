//! Device secrets: what a copy of the container alone lacks.

use zeroize::Zeroizing;

use crate::layout::{KEY, Region};
use crate::ports::{Random, RandomError};

const LENGTH: usize = Region::ALL.len() * KEY;

/// One secret of 32 random bytes for each region, stored one after the other.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DeviceSecrets(Zeroizing<[u8; LENGTH]>);

impl DeviceSecrets {
    /// Makes new ones.
    pub(crate) fn make(random: &impl Random) -> Result<Self, RandomError> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        random.fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// Reads stored ones; `None` for a value of any other length.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes
            .try_into()
            .ok()
            .map(|bytes| Self(Zeroizing::new(bytes)))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The same with a new secret for one region. What that one had locked opens no more.
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

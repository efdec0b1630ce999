//! Everything that is looked at before a passphrase is tried.
//!
//! Looking takes longer if there is more to read. Therefore it always takes [`LOOK`] in all, so that
//! no derivation begins earlier or later because of what is stored.

use std::time::Duration;

use super::Vault;
use super::secret_stores::{self, Found};
use super::survey::{Copy, Group, Survey};
use crate::Salt;
use crate::container::Container;
use crate::format::{Binding, Profile};
use crate::names::{ContainerName, Place};
use crate::ports::{Clock, Ports, Random, RandomError};
use crate::secrets::DeviceSecrets;

/// How long looking takes: far longer than reading four containers from both stores of an old phone,
/// and short next to the derivation that follows.
pub(super) const LOOK: Duration = Duration::from_millis(250);

/// What is stored, and random bytes to try where nothing is.
pub(super) struct Inventory {
    pub(super) survey: Survey,
    /// The device secrets of the first place and of every other that needs them.
    found: Vec<(Place, Found)>,
    pub(super) decoy: Decoy,
}

/// Random bytes, to be tried like real ones.
pub(super) struct Decoy {
    pub(super) secrets: DeviceSecrets,
    pub(super) salt: Salt,
    /// One for each missing copy: with the copies that are there, as many in all as four places can
    /// have. The time to compare memory, and to release it, shows nothing either.
    containers: Vec<(usize, Container)>,
}

/// Copies at all places together, in both stores.
const COPIES: usize = 2 * Place::ALL.len();

impl Decoy {
    fn new(random: &impl Random, there: usize) -> Result<Self, RandomError> {
        let first = Container::empty(random)?;
        let copies = (there..COPIES)
            .filter_map(|_| Container::from_stored(first.bytes()))
            .map(|copy| (usize::MAX, copy));
        Ok(Self {
            secrets: secret_stores::decoy(random)?,
            salt: first.salt(),
            containers: copies.collect(),
        })
    }

    /// The copies to try in place of `missing` containers, two for each.
    pub(super) fn stacks(&self, missing: usize) -> impl Iterator<Item = &[(usize, Container)]> {
        self.containers.chunks(2).take(missing)
    }
}

impl Inventory {
    /// Reads everything.
    pub(super) async fn take(ports: &impl Ports) -> Result<Self, RandomError> {
        let survey = Survey::take(ports).await;
        let containers = survey.copies.iter().filter(|copy| copy.container.is_some());
        let decoy = Decoy::new(ports.random(), containers.count())?;
        let mut found = Vec::new();
        for place in Place::ALL {
            let bound = survey.copies.iter().any(|copy| {
                copy.name.place == place && copy.name.format.binding == Binding::Device
            });
            if place == Place::First || bound {
                found.push((place, Found::look(ports, place).await));
            }
        }
        Ok(Self {
            survey,
            found,
            decoy,
        })
    }

    /// The homes of a place's device secrets, if they were read.
    pub(super) fn found(&self, place: Place) -> Option<&Found> {
        let mut found = self.found.iter();
        found.find(|(at, _)| *at == place).map(|(_, found)| found)
    }

    /// The device secrets to try on a container: usually one set, and always at least one. `None`
    /// for a container without.
    pub(super) fn sets(&self, name: ContainerName) -> Vec<Option<DeviceSecrets>> {
        if name.format.binding == Binding::Words {
            return vec![None];
        }
        let sets = self.found(name.place).map(Found::sets).unwrap_or_default();
        if sets.is_empty() {
            return vec![Some(self.decoy.secrets.clone())];
        }
        sets.into_iter().map(Some).collect()
    }

    /// What to derive for: an empty group if nothing is stored, never none.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut groups = self.survey.groups();
        if groups.is_empty() {
            groups.push(Group {
                profile: Profile::One,
                salt: self.decoy.salt,
                stacks: Vec::new(),
            });
        }
        groups
    }

    /// Takes out copies that were removed from their stores. They are tried like random bytes, which
    /// is what they now are.
    pub(super) fn forget(&mut self, gone: impl Fn(ContainerName) -> bool) {
        let copies = std::mem::take(&mut self.survey.copies);
        let (gone, there) = copies.into_iter().partition(|copy| gone(copy.name));
        self.survey.copies = there;
        let gone: Vec<Copy> = gone;
        let containers = gone.into_iter().filter_map(|copy| copy.container);
        let decoys = containers.map(|container| (usize::MAX, container));
        self.decoy.containers.extend(decoys);
    }

    /// The first place where nothing lies.
    pub(super) fn free_place(&self) -> Option<Place> {
        Place::ALL
            .into_iter()
            .find(|place| !self.survey.is_taken(*place))
    }
}

impl<P: Ports> Vault<P> {
    /// Reads everything, and takes [`LOOK`] for it.
    pub(super) async fn look(&self) -> Result<Inventory, RandomError> {
        let began = self.ports.clock().now();
        let inventory = Inventory::take(&self.ports).await?;
        self.even_out(began).await?;
        Ok(inventory)
    }

    /// Waits until [`LOOK`] has passed since `began`, and a random part of eight milliseconds more. What
    /// still differs is hundredths of a millisecond (how near the bytes are to the processor), and is lost in that.
    pub(super) async fn even_out(&self, began: Duration) -> Result<(), RandomError> {
        let blur = u16::from_le_bytes(self.ports.random().bytes()?) >> 3;
        let moment = began + LOOK + Duration::from_micros(blur.into());
        self.ports.clock().wait_until(moment).await;
        Ok(())
    }
}

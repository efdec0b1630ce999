//! What both stores hold, before opening anything. Read-only.

use std::rc::Rc;

use crate::Salt;
use crate::container::Container;
use crate::format::Profile;
use crate::names::{self, ContainerName, Place};
use crate::ports::{Database, Mirror, Ports, StoreError};
use crate::stores::StoreKind;

/// A stored value under a container's name.
pub(super) struct Copy {
    pub(super) home: StoreKind,
    pub(super) name: ContainerName,
    pub(super) bytes: Rc<[u8]>,
    /// `None` if it does not have the length of a container.
    pub(super) container: Option<Container>,
}

/// The copies of one container.
pub(super) struct Stack {
    pub(super) name: ContainerName,
    /// With their indices in [`Survey::copies`].
    pub(super) copies: Vec<(usize, Container)>,
}

/// Containers that one derivation can open: same profile, same salt.
pub(super) struct Group {
    pub(super) profile: Profile,
    pub(super) salt: Salt,
    pub(super) stacks: Vec<Stack>,
}

impl Group {
    fn add(&mut self, name: ContainerName, copy: (usize, Container)) {
        match self.stacks.iter_mut().find(|stack| stack.name == name) {
            Some(stack) => stack.copies.push(copy),
            None => self.stacks.push(Stack {
                name,
                copies: vec![copy],
            }),
        }
    }
}

/// All values with our names in both stores.
pub(super) struct Survey {
    /// The database's before the mirror's, each by place.
    pub(super) copies: Vec<Copy>,
    /// Whether there is a name that only a newer build knows.
    pub(super) newer: bool,
    /// Whether the database could be read.
    pub(super) database: Result<(), StoreError>,
    /// Whether the mirror could be read.
    pub(super) mirror: Result<(), StoreError>,
}

impl Survey {
    /// Reads both stores; a store that cannot be read is recorded, not fatal.
    pub(super) async fn take(ports: &impl Ports) -> Self {
        let mut survey = Survey {
            copies: Vec::new(),
            newer: false,
            database: Ok(()),
            mirror: Ok(()),
        };
        survey.database = survey.look_in_database(ports.database()).await;
        survey.mirror = survey.look_in_mirror(ports.mirror());
        survey
    }

    async fn look_in_database(&mut self, database: &impl Database) -> Result<(), StoreError> {
        let names = database.names().await?;
        for name in self.known(&names) {
            if let Some(bytes) = database.read(name.as_str()).await? {
                self.add(StoreKind::Database, name, bytes);
            }
        }
        Ok(())
    }

    fn look_in_mirror(&mut self, mirror: &impl Mirror) -> Result<(), StoreError> {
        let names = mirror.names()?;
        for name in self.known(&names) {
            if let Some(bytes) = mirror.read(name.as_str())? {
                self.add(StoreKind::Mirror, name, bytes);
            }
        }
        Ok(())
    }

    fn known(&mut self, names: &[String]) -> Vec<ContainerName> {
        self.newer |= names.iter().any(|name| names::is_newer(name));
        ContainerName::all()
            .filter(|known| names.iter().any(|name| name == known.as_str()))
            .collect()
    }

    fn add(&mut self, home: StoreKind, name: ContainerName, bytes: Vec<u8>) {
        let bytes = bytes.into();
        let container = Container::sharing(&bytes);
        self.copies.push(Copy {
            home,
            name,
            bytes,
            container,
        });
    }

    /// The copy in a store under a container's name.
    pub(super) fn standing(&self, home: StoreKind, name: ContainerName) -> Option<&Copy> {
        self.copies
            .iter()
            .find(|copy| copy.home == home && copy.name == name)
    }

    /// Whether anything at all lies at a place, readable or not.
    pub(super) fn is_taken(&self, place: Place) -> bool {
        self.copies.iter().any(|copy| copy.name.place == place)
    }

    /// Why nothing that is stored could be found, if the stores were not readable. The same
    /// whatever they hold.
    pub(super) fn unread(&self) -> Option<&StoreError> {
        match (&self.database, &self.mirror) {
            // Many browsers that block one store for good have the other.
            (Err(StoreError::Blocked), Ok(())) | (Ok(()), _) => None,
            (Err(StoreError::Blocked), Err(other)) => Some(other),
            (Err(error), _) => Some(error),
        }
    }

    /// The containers grouped by derivation; normally there is one group, since containers side by
    /// side share one salt.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (index, copy) in self.copies.iter().enumerate() {
            let Some(container) = &copy.container else {
                continue;
            };
            let member = (index, container.clone());
            let (profile, salt) = (copy.name.format.profile, container.salt());
            match groups
                .iter_mut()
                .find(|group| group.profile == profile && group.salt == salt)
            {
                Some(group) => group.add(copy.name, member),
                None => groups.push(Group {
                    profile,
                    salt,
                    stacks: vec![Stack {
                        name: copy.name,
                        copies: vec![member],
                    }],
                }),
            }
        }
        groups
    }
}

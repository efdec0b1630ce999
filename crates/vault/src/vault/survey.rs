//! What is stored, before opening anything. Read-only.

use crate::Salt;
use crate::container::Container;
use crate::format::{self, Format};
use crate::ports::{Database, Mirror, Ports, StoreError};
use crate::stores::StoreKind;

/// A stored value under a container's name.
pub(super) struct Copy {
    pub(super) home: StoreKind,
    pub(super) format: Format,
    pub(super) bytes: Vec<u8>,
    /// `None` if it does not have the length of a container.
    pub(super) container: Option<Container>,
}

/// Copies that one derivation can open: same format, same salt.
pub(super) struct Group {
    pub(super) format: Format,
    pub(super) salt: Salt,
    /// With their indices in [`Survey::copies`].
    pub(super) members: Vec<(usize, Container)>,
}

/// All values with our names in both stores.
pub(super) struct Survey {
    /// The database's before the mirror's.
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
        for name in database.names().await? {
            if let Some(format) = self.known(&name)
                && let Some(bytes) = database.read(format.name()).await?
            {
                self.add(StoreKind::Database, format, bytes);
            }
        }
        Ok(())
    }

    fn look_in_mirror(&mut self, mirror: &impl Mirror) -> Result<(), StoreError> {
        for name in mirror.names()? {
            if let Some(format) = self.known(&name)
                && let Some(bytes) = mirror.read(format.name())?
            {
                self.add(StoreKind::Mirror, format, bytes);
            }
        }
        Ok(())
    }

    fn known(&mut self, name: &str) -> Option<Format> {
        self.newer |= format::is_newer(name);
        Format::from_name(name)
    }

    fn add(&mut self, home: StoreKind, format: Format, bytes: Vec<u8>) {
        let container = Container::from_stored(&bytes);
        self.copies.push(Copy {
            home,
            format,
            bytes,
            container,
        });
    }

    /// The copy in a store under a format's name.
    pub(super) fn standing(&self, home: StoreKind, format: Format) -> Option<&Copy> {
        self.copies
            .iter()
            .find(|copy| copy.home == home && copy.format == format)
    }

    /// The copies grouped by derivation; normally there is one group.
    pub(super) fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for (index, copy) in self.copies.iter().enumerate() {
            let Some(container) = &copy.container else {
                continue;
            };
            let member = (index, container.clone());
            let salt = container.salt();
            match groups
                .iter_mut()
                .find(|group| group.format == copy.format && group.salt == salt)
            {
                Some(group) => group.members.push(member),
                None => groups.push(Group {
                    format: copy.format,
                    salt,
                    members: vec![member],
                }),
            }
        }
        groups
    }
}

//! Setting copies aside: a copy that did not open may still belong to someone, so it is copied
//! elsewhere before its place is written.

use crate::names::ContainerName;
use crate::ports::{Database, Durability, Mirror, Ports, StoreError, Swap};
use crate::stores::StoreKind;

/// Copies a value to the first free name in its own store, unless it is already stored under one of
/// them. The original stays; its place may be written from then on.
///
/// # Errors
/// The store's, or [`StoreError::Full`] when all names are taken; the place must then not be
/// written.
pub(super) async fn set_aside(
    ports: &impl Ports,
    home: StoreKind,
    name: ContainerName,
    bytes: &[u8],
) -> Result<(), StoreError> {
    for name in name.aside_names() {
        let there = match home {
            StoreKind::Database => ports.database().read(&name).await?,
            StoreKind::Mirror => ports.mirror().read(&name)?,
        };
        match there {
            Some(same) if same == bytes => return Ok(()),
            Some(_) => {}
            None => {
                return match home {
                    StoreKind::Database => {
                        let new = Swap {
                            name: &name,
                            expected: None,
                            value: bytes,
                        };
                        ports.database().swap(&[new], Durability::Strict).await
                    }
                    StoreKind::Mirror => ports.mirror().write(&name, bytes),
                };
            }
        }
    }
    Err(StoreError::Full)
}

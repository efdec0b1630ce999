//! Setting aside: a copy that did not open may still be somebody's, so its place is not written
//! before the copy lies elsewhere.

use super::Home;
use crate::format::Format;
use crate::ports::{Database, Durability, Mirror, Ports, StoreError, Swap};

/// The most copies that are set aside under one name and in one store. Each is a container long.
const MOST: u8 = 9;

/// Copies a value to the first free name for it in its own store, unless it lies under one
/// already. The original stays where it is; its place may be written from then on.
///
/// # Errors
/// The store's, or [`StoreError::Full`] when all names are taken. The place must then not be
/// written.
pub(super) async fn set_aside(
    ports: &impl Ports,
    home: Home,
    format: Format,
    bytes: &[u8],
) -> Result<(), StoreError> {
    for number in 1..=MOST {
        let name = format.aside_name(number);
        let there = match home {
            Home::Database => ports.database().read(&name).await?,
            Home::Mirror => ports.mirror().read(&name)?,
        };
        match there {
            Some(same) if same == bytes => return Ok(()),
            Some(_) => {}
            None => {
                return match home {
                    Home::Database => {
                        let new = Swap {
                            name: &name,
                            expected: None,
                            value: bytes,
                        };
                        ports.database().swap(&[new], Durability::Strict).await
                    }
                    Home::Mirror => ports.mirror().write(&name, bytes),
                };
            }
        }
    }
    Err(StoreError::Full)
}

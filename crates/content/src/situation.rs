//! The situations that users can choose when looking for a number.

use crate::wire::wire_struct;

/// One such situation, and the services that fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// Its name in the data.
    pub key: String,
    /// Its text.
    pub text: String,
    /// A note shown before the numbers.
    pub note: Option<String>,
    /// The ids of the services that fit, best first.
    pub services: Vec<String>,
}

wire_struct!(Situation {
    key,
    text,
    note,
    services
});

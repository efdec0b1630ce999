//! The situations that users can choose when looking for a number.

use crate::pack::Pack;
use crate::service::Service;
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

impl Pack {
    /// Returns the services that fit, best first: those that this site has and that may be shown.
    #[must_use]
    pub fn fitting(&self, situation: &Situation) -> Vec<&Service> {
        let services = situation.services.iter();
        services.filter_map(|id| self.service(id)).collect()
    }
}

//! Names in storage. Nothing inside a container identifies it: the name of its storage key does, and
//! only names in the list below are ever opened.

use crate::format::{Binding, Format, Profile};

/// The prefix of all container names, of this version and of later ones.
const CONTAINER_PREFIX: &str = "view-";

/// The prefix of the names of values that were set aside.
const ASIDE_PREFIX: &str = "part-";

/// The prefix of the names of device secrets, of this version and of later ones.
const SECRETS_PREFIX: &str = "tone-";

/// The maximum number of copies set aside per name and store. Each takes the space of a container.
const MOST_ASIDE: u8 = 9;

/// A place for a container. Containers of several plans lie side by side; each has a place of its
/// own, with device secrets of its own, since a changed passphrase renews those.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    First,
    Second,
    Third,
    Fourth,
}

impl Place {
    /// Every place, in the order in which they are filled.
    pub(crate) const ALL: [Place; 4] = [Place::First, Place::Second, Place::Third, Place::Fourth];

    /// The storage key of the device secrets, in both of their homes.
    pub(crate) const fn secrets_name(self) -> &'static str {
        match self {
            Place::First => "tone-1",
            Place::Second => "tone-2",
            Place::Third => "tone-3",
            Place::Fourth => "tone-4",
        }
    }
}

/// The name of a container: its format and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ContainerName {
    pub(crate) format: Format,
    pub(crate) place: Place,
}

impl ContainerName {
    /// Every name, by place.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Place::ALL
            .into_iter()
            .flat_map(|place| Format::ALL.map(|format| Self { format, place }))
    }

    /// The storage key. It is meaningless to anyone who looks through the browser's storage.
    pub(crate) const fn as_str(self) -> &'static str {
        let [first, second, third, fourth] = match (self.format.profile, self.format.binding) {
            (Profile::One, Binding::Device) => ["view-1a", "view-1a-2", "view-1a-3", "view-1a-4"],
            (Profile::Two, Binding::Device) => ["view-1b", "view-1b-2", "view-1b-3", "view-1b-4"],
            (Profile::One, Binding::Words) => ["view-1c", "view-1c-2", "view-1c-3", "view-1c-4"],
            (Profile::Two, Binding::Words) => ["view-1d", "view-1d-2", "view-1d-3", "view-1d-4"],
        };
        match self.place {
            Place::First => first,
            Place::Second => second,
            Place::Third => third,
            Place::Fourth => fourth,
        }
    }

    /// The names under which values from here that did not open are set aside, in order.
    pub(crate) fn aside_names(self) -> impl Iterator<Item = String> {
        let name = self.as_str();
        let short = name.strip_prefix(CONTAINER_PREFIX).unwrap_or(name);
        (1..=MOST_ASIDE).map(move |number| format!("{ASIDE_PREFIX}{short}-{number}"))
    }

    /// Whether the name is this one, or that of a copy set aside from here.
    pub(crate) fn covers(self, name: &str) -> bool {
        name == self.as_str() || self.aside_names().any(|aside| aside == name)
    }

    /// Parses the name of a storage key; `None` for any name not in the list.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::all().find(|known| known.as_str() == name)
    }
}

/// Whether a name is that of a container in a format unknown to this build.
pub(crate) fn is_newer(name: &str) -> bool {
    name.starts_with(CONTAINER_PREFIX) && ContainerName::parse(name).is_none()
}

/// Whether a name is ours at all: the scope of "erase everything".
pub(crate) fn is_ours(name: &str) -> bool {
    [CONTAINER_PREFIX, ASIDE_PREFIX, SECRETS_PREFIX]
        .into_iter()
        .any(|prefix| name.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn container_names_round_trip() {
        for name in ContainerName::all() {
            assert_eq!(ContainerName::parse(name.as_str()), Some(name));
        }
        let names: HashSet<_> = ContainerName::all().map(ContainerName::as_str).collect();
        assert_eq!(names.len(), Place::ALL.len() * Format::ALL.len());
    }

    #[test]
    fn no_two_names_in_storage_are_the_same() {
        let mut names: Vec<String> = ContainerName::all()
            .flat_map(|name| name.aside_names().chain([name.as_str().to_owned()]))
            .collect();
        names.extend(Place::ALL.map(|place| place.secrets_name().to_owned()));
        assert!(names.iter().all(|name| is_ours(name)));
        let different: HashSet<_> = names.iter().collect();
        assert_eq!(different.len(), names.len());
    }

    #[test]
    fn unlisted_names_are_never_opened() {
        for name in [
            "view-1e",
            "view-2a",
            "view-1A",
            "view-1a-1",
            "view-1a-5",
            "view-1",
            "view-",
            "",
            "part-1a-1",
        ] {
            assert_eq!(ContainerName::parse(name), None, "{name}");
        }
        assert!(is_newer("view-2a") && is_newer("view-1e") && is_newer("view-1a-5"));
        assert!(!is_newer("view-1a") && !is_newer("view-1a-2") && !is_newer("theme"));
    }

    #[test]
    fn set_aside_copy_is_ours_but_not_a_container() {
        let [_, format, ..] = Format::ALL;
        for (place, third) in [(Place::First, "part-1b-3"), (Place::Second, "part-1b-2-3")] {
            let name = ContainerName { format, place };
            assert_eq!(name.aside_names().nth(2).as_deref(), Some(third));
            assert!(name.covers(third) && is_ours(third) && !is_newer(third));
        }
        assert!(!is_ours("theme"));
    }
}

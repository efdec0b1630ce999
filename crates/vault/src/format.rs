//! The format of a stored value. Nothing inside a container identifies it: the name of its storage
//! key does, and only names in the list below are ever opened.

/// The version of the container format that this build writes and reads.
pub(crate) const VERSION: u8 = 1;

/// The prefix of all container names, of this version and of later ones.
pub(crate) const CONTAINER_PREFIX: &str = "view-";

/// How much work one attempt at a passphrase costs.
///
/// Callers do not choose it; [`crate::Vault::create`] does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// 64 MiB of memory, 3 passes: used wherever that memory can be allocated.
    One,
    /// 32 MiB, 6 passes: about the same time, for engines that refuse 64 MiB.
    Two,
}

impl Profile {
    /// The profile's permanent number: bound into every key, and the worker protocol's `profile`.
    pub const fn number(self) -> u8 {
        match self {
            Profile::One => 1,
            Profile::Two => 2,
        }
    }

    /// The profile with this permanent number, if there is one.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Profile::One),
            2 => Some(Profile::Two),
            _ => None,
        }
    }

    /// Argon2's memory, in KiB.
    pub(crate) const fn memory_kib(self) -> u32 {
        match self {
            Profile::One => 64 * 1024,
            Profile::Two => 32 * 1024,
        }
    }

    /// Argon2's number of passes over that memory.
    pub(crate) const fn passes(self) -> u32 {
        match self {
            Profile::One => 3,
            Profile::Two => 6,
        }
    }
}

/// What the keys are bound to in addition to the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Binding {
    /// Passphrase and device secrets: a copy of the container alone cannot be attacked.
    Device,
    /// Passphrase alone, where the browser offers no home for device secrets.
    Words,
}

/// Profile and binding: with [`VERSION`], all that must be known before opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) profile: Profile,
    pub(crate) binding: Binding,
}

impl Format {
    /// Every format of this version, in lookup order.
    pub(crate) const ALL: [Format; 4] = [
        Format::new(Profile::One, Binding::Device),
        Format::new(Profile::Two, Binding::Device),
        Format::new(Profile::One, Binding::Words),
        Format::new(Profile::Two, Binding::Words),
    ];

    pub(crate) const fn new(profile: Profile, binding: Binding) -> Self {
        Self { profile, binding }
    }

    /// The storage key of a container of this format. It is meaningless to anyone who looks through
    /// the browser's storage.
    pub(crate) const fn name(self) -> &'static str {
        match (self.profile, self.binding) {
            (Profile::One, Binding::Device) => "view-1a",
            (Profile::Two, Binding::Device) => "view-1b",
            (Profile::One, Binding::Words) => "view-1c",
            (Profile::Two, Binding::Words) => "view-1d",
        }
    }

    /// The part of the name that distinguishes it from the others.
    pub(crate) fn short(self) -> &'static str {
        let name = self.name();
        name.strip_prefix(CONTAINER_PREFIX).unwrap_or(name)
    }

    /// The name under which a value from [`Format::name`] that did not open is set aside; `number`
    /// counts from 1.
    pub(crate) fn aside_name(self, number: u8) -> String {
        let short = self.short();
        format!("{ASIDE_PREFIX}{short}-{number}")
    }

    /// The format for a storage key's name; `None` for any name not in the list.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// The prefix of the names of values that were set aside.
pub(crate) const ASIDE_PREFIX: &str = "part-";

/// The storage key of the device secrets, in both of their homes.
pub(crate) const SECRETS_NAME: &str = "tone-1";

/// Whether a name is that of a container in a format unknown to this build.
pub(crate) fn is_newer(name: &str) -> bool {
    name.starts_with(CONTAINER_PREFIX) && Format::from_name(name).is_none()
}

/// Whether a name is ours at all: the scope of "erase everything".
pub(crate) fn is_ours(name: &str) -> bool {
    name.starts_with(CONTAINER_PREFIX) || name.starts_with(ASIDE_PREFIX) || name == SECRETS_NAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_names_round_trip() {
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
        let names: std::collections::HashSet<_> = Format::ALL.map(Format::name).into();
        assert_eq!(names.len(), Format::ALL.len());
    }

    #[test]
    fn unlisted_names_are_never_opened() {
        for name in [
            "view-1e",
            "view-2a",
            "view-1A",
            "view-1",
            "view-",
            "",
            "part-1a-1",
        ] {
            assert_eq!(Format::from_name(name), None, "{name}");
        }
        assert!(is_newer("view-2a") && is_newer("view-1e"));
        assert!(!is_newer("view-1a") && !is_newer("theme"));
    }

    #[test]
    fn set_aside_copy_is_ours_but_not_a_container() {
        let name = Format::ALL[1].aside_name(3);
        assert_eq!(name, "part-1b-3");
        assert!(is_ours(&name) && !is_newer(&name));
        assert!(is_ours(SECRETS_NAME) && !is_ours("theme"));
    }

    #[test]
    fn profile_numbers_round_trip() {
        for profile in [Profile::One, Profile::Two] {
            assert_eq!(Profile::from_number(profile.number()), Some(profile));
        }
        assert_eq!(Profile::from_number(0), None);
        assert_eq!(Profile::from_number(3), None);
    }
}

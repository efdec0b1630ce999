//! The format of a stored value, which the name of its storage key gives (`names.rs`).

/// The version of the container format that this build writes and reads.
pub(crate) const VERSION: u8 = 1;

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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_numbers_round_trip() {
        for profile in [Profile::One, Profile::Two] {
            assert_eq!(Profile::from_number(profile.number()), Some(profile));
        }
        assert_eq!(Profile::from_number(0), None);
        assert_eq!(Profile::from_number(3), None);
    }
}

//! Small facts about the plan itself that must travel with it.

use crate::draft::Draft;
use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;

/// The first key for a child's choices, and how many there are.
const FIRST_CHILD_KEY: u16 = 1_000;
const CHILD_KEYS: u16 = 200;

/// What a setting is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingKey {
    /// 1 once the passphrase has been practised.
    Practised,
    /// After how many minutes of inactivity the plan locks.
    IdleMinutes,
    /// 1 while a second person has a passphrase for the plan.
    SecondWords,
    /// Where the quick exit leads: a number computed from the page's address.
    ExitPage,
    /// The day the partner's programme starts, as the eight digits of its date; 0 for none.
    ProgrammeStart,
    /// How many weeks the partner's programme lasts.
    ProgrammeWeeks,
    /// The day it stopped early, as the eight digits of its date; 0 if it did not.
    ProgrammeStopped,
    /// What a child chose at meetings with an officer, by the numbers of the crate `child`, 0 to 199.
    Child(u16),
    /// A key from a newer version, preserved as it is.
    Other(u16),
}

impl SettingKey {
    pub(crate) fn number(self) -> u16 {
        match self {
            SettingKey::Practised => 1,
            SettingKey::IdleMinutes => 2,
            SettingKey::SecondWords => 3,
            SettingKey::ExitPage => 4,
            SettingKey::ProgrammeStart => 5,
            SettingKey::ProgrammeWeeks => 6,
            SettingKey::ProgrammeStopped => 7,
            SettingKey::Child(number) => FIRST_CHILD_KEY + number,
            SettingKey::Other(number) => number,
        }
    }

    /// Whether it is about the device that the plan is on: how the page behaves there, and the passphrase. It is not
    /// exported, and a copy that has it does not bring it along: no one else sets when this plan locks.
    pub(crate) fn is_of_the_device(self) -> bool {
        matches!(
            self,
            SettingKey::Practised
                | SettingKey::SecondWords
                | SettingKey::IdleMinutes
                | SettingKey::ExitPage
        )
    }

    pub(crate) fn from_number(number: u16) -> Self {
        match number {
            1 => SettingKey::Practised,
            2 => SettingKey::IdleMinutes,
            3 => SettingKey::SecondWords,
            4 => SettingKey::ExitPage,
            5 => SettingKey::ProgrammeStart,
            6 => SettingKey::ProgrammeWeeks,
            7 => SettingKey::ProgrammeStopped,
            other => match other.checked_sub(FIRST_CHILD_KEY) {
                Some(number) if number < CHILD_KEYS => SettingKey::Child(number),
                _ => SettingKey::Other(other),
            },
        }
    }
}

/// A setting: at most one for each key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its key.
    pub key: SettingKey,
    /// Its value.
    pub value: u64,
    /// What is half-typed: with [`SettingKey::IdleMinutes`] only.
    pub(crate) drafts: Vec<Draft>,
}

impl Setting {
    /// The field of what is half-typed.
    pub(crate) const DRAFTS: u32 = 3;

    /// Whether it may hold what is half-typed: no other setting stays on the device.
    pub(crate) fn holds_drafts(&self) -> bool {
        self.key == SettingKey::IdleMinutes
    }

    /// Whether it only holds what is half-typed: nobody chose 0 minutes.
    pub(crate) fn is_unset(&self) -> bool {
        self.key == SettingKey::IdleMinutes && self.value == 0
    }
}

impl Default for Setting {
    fn default() -> Self {
        Setting {
            key: SettingKey::Other(0),
            value: 0,
            drafts: Vec::new(),
        }
    }
}

impl Fields for Setting {
    fn write(&self, out: &mut Out) {
        out.number(1, u64::from(self.key.number()));
        out.number(2, self.value);
        if !self.drafts.is_empty() {
            out.key(Self::DRAFTS);
            out.array(self.drafts.len());
            self.drafts.iter().for_each(|draft| draft.write(out));
        }
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.key = SettingKey::from_number(from.u16()),
            2 => self.value = from.u64(),
            Self::DRAFTS if self.holds_drafts() => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.drafts.push(Draft::read(from));
                }
                self.drafts.sort_unstable();
                self.drafts.dedup();
            }
            _ => return false,
        }
        true
    }
}

/// Returns the value of [`SettingKey::ExitPage`] for an address: its 64-bit FNV-1a hash
/// (<http://www.isthe.com/chongo/tech/comp/fnv/>), the same in every version and however the host orders its pages.
#[must_use]
pub fn exit_page_number(url: &str) -> u64 {
    url.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::exit_page_number;

    #[test]
    fn exit_page_numbers_match_the_fnv_test_vectors() {
        // From the test vectors of the reference.
        assert_eq!(exit_page_number(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(exit_page_number("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(exit_page_number("foobar"), 0x8594_4171_f739_67e8);
    }
}

//! The titles of the exercises, and the pages of the meetings.

use crate::session::{Exercise, Meeting};
use crate::text::{Key, Page};

/// Returns the title of an exercise.
pub fn title(exercise: Exercise) -> Key {
    match exercise {
        Exercise::Rules => Key::RulesTitle,
        Exercise::Feelings => Key::FeelingsTitle,
        Exercise::Body => Key::BodyTitle,
        Exercise::Breathing => Key::BreathingTitle,
        Exercise::Senses => Key::SensesTitle,
        Exercise::Squeeze => Key::SqueezeTitle,
        Exercise::Hand => Key::HandTitle,
        Exercise::Circles => Key::CirclesTitle,
        Exercise::Places => Key::PlacesTitle,
        Exercise::Telephone => Key::PhoneTitle,
        Exercise::CodeWord => Key::CodeTitle,
        Exercise::NotMyFault => Key::FaultTitle,
        Exercise::Secrets => Key::SecretsTitle,
        Exercise::Worries => Key::WorriesTitle,
        Exercise::Strengths => Key::StrengthsTitle,
        Exercise::Changes => Key::ChangesTitle,
        Exercise::MyPlan => Key::PlanTitle,
        Exercise::StillHave => Key::StillTitle,
    }
}

/// The officer's page for each meeting.
pub const PAGES: [Page; 12] = [
    Page::Session1,
    Page::Session2,
    Page::Session3,
    Page::Session4,
    Page::Session5,
    Page::Session6,
    Page::Session7,
    Page::Session8,
    Page::Session9,
    Page::Session10,
    Page::Session11,
    Page::Session12,
];

/// Returns the officer's page for a meeting; the first page for an unknown number.
pub fn page(meeting: Meeting) -> Page {
    let at = usize::from(meeting).saturating_sub(1);
    PAGES.get(at).copied().unwrap_or(Page::Session1)
}

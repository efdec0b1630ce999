//! For a child aged 6 to 12 with a support officer: the officer's pages, and the exercises that they do together.
//!
//! Nothing leads out of a child's screen by accident: it has no navigation bar, no number that dials, nothing to
//! print or save (`stage.rs`).

use crate::prelude::*;
mod bear;
mod bear_scenes;
mod body;
mod breathing;
mod call;
mod cards;
mod choose;
mod circles;
mod ending;
mod faces;
mod hand;
mod meeting;
mod officer;
mod people;
mod record;
mod secrets;
mod senses;
mod stage;
mod strengths;
mod titles;
mod worries;

use crate::session::Exercise;

pub use bear::BearScreen;
pub use ending::EndingScreen;
pub use meeting::MeetingScreen;
pub use officer::OfficerScreen;
pub use record::RecordScreen;

/// An exercise, as the child sees it.
#[component]
pub fn PlayScreen(exercise: Exercise) -> View {
    match exercise {
        Exercise::Rules | Exercise::Squeeze | Exercise::CodeWord | Exercise::NotMyFault => {
            view! { <cards::CardsScreen exercise=exercise /> }
        }
        Exercise::Feelings
        | Exercise::Places
        | Exercise::Changes
        | Exercise::MyPlan
        | Exercise::StillHave => view! { <choose::ChooseScreen exercise=exercise /> },
        Exercise::Strengths => view! { <strengths::StrengthsScreen /> },
        Exercise::Body => view! { <body::BodyScreen /> },
        Exercise::Breathing => view! { <breathing::BreathingScreen /> },
        Exercise::Senses => view! { <senses::SensesScreen /> },
        Exercise::Hand => view! { <hand::HandScreen /> },
        Exercise::Circles => view! { <circles::CirclesScreen /> },
        Exercise::Telephone => view! { <call::CallScreen /> },
        Exercise::Secrets => view! { <secrets::SecretsScreen /> },
        Exercise::Worries => view! { <worries::WorriesScreen /> },
    }
}

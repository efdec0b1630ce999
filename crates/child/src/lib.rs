//! Twelve meetings of a child aged 6 to 12 with a support officer: the exercises of each, and what the child
//! chose. It depends on no browser, contains no texts and saves nothing: the choices last as long as the page,
//! unless the caller saves their numbers ([`Answers::to_keep`]).
//!
//! ```
//! use child::{Answers, Exercise, Place, Trusted};
//!
//! let mut answers = Answers::default();
//! answers.turn(Exercise::Feelings, 3);
//! answers.turn(Exercise::Feelings, 5);
//! assert_eq!(answers.chosen(Exercise::Feelings), [3, 5]);
//! answers.trust(0, Trusted { who: 1, name: String::new(), place: Place::Outside });
//! assert!(answers.has_someone_outside());
//! ```

mod answers;
mod exercise;
mod gate;
mod kept;
mod telephone;

pub use answers::{Answers, FINGERS, NAME_LIMIT, OFFICER, Place, Trusted};
pub use exercise::{Exercise, MEETINGS, Meeting};
pub use gate::Gate;
pub use kept::DONE;
pub use telephone::{Button, Call, Talk};

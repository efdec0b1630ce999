//! The text fields of items, and how long a text may be.

/// The maximum length of a text field, in characters: about eight printed pages.
pub const TEXT_LIMIT: usize = 20_000;

/// The text fields of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The user's own words for a step or a thing.
    Words,
    /// The note of a step, a thing or a person.
    Note,
    /// Where a thing is.
    Place,
    /// A person's name.
    Name,
    /// A person's relation to the user.
    Relation,
    /// How and when to reach a person safely.
    Reach,
    /// A worker's agency.
    Agency,
    /// What a worker does for the user.
    Does,
    /// Where the user next meets a worker.
    Meeting,
    /// Who or what was hurt or damaged, in a diary line.
    Hurt,
    /// Who saw it.
    Saw,
    /// Who it was reported to.
    Reported,
    /// The reference number or name they gave it.
    Reference,
    /// What was agreed at a review.
    Agreed,
    /// How the next review will be remembered.
    Remember,
}

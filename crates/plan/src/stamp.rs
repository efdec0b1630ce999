//! Which copy changed an item last, and in which order.

/// One copy of the plan on one device: a random number, generated for a new plan and again at every opening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica(pub u64);

/// A Lamport timestamp: a counter that is always higher than any seen before, then the replica to break
/// ties the same way everywhere. (L. Lamport, "Time, Clocks, and the Ordering of Events in a Distributed
/// System", 1978.) It holds no time of day, so it does not reveal when something was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Counts edits.
    pub counter: u64,
    /// The copy in which the edit was made.
    pub replica: Replica,
}

//! Who changed an item last, and in which order.

/// One copy of the plan on one device: a random number made when that copy was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica(pub u64);

/// A Lamport stamp: a counter that is always higher than every one seen before, then the replica to
/// decide ties the same way everywhere. (L. Lamport, "Time, Clocks, and the Ordering of Events in a
/// Distributed System", 1978.) It holds no time of day, so it tells nobody when something was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Counts edits.
    pub counter: u64,
    /// The copy in which the edit was made.
    pub replica: Replica,
}

//! The order of two saves, and whether one grew out of the other.

/// Identifies a save: a branch and a counter. Two saves with the same branch and counter are the
/// same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Stamp {
    /// 16 random bytes, drawn afresh each time a container is opened: two tabs never share one.
    pub(crate) branch: [u8; 16],
    /// Increases by one with each save; never lower than that of the save it grew out of.
    pub(crate) counter: u64,
}

/// A save's stamp and that of the save from which its branch grew (all zero for the first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Lineage {
    pub(crate) own: Stamp,
    pub(crate) parent: Stamp,
}

impl Lineage {
    /// The lineage of this branch's next save.
    pub(crate) fn next(mut self) -> Self {
        self.own.counter = self.own.counter.saturating_add(1);
        self
    }

    /// Whether `self` certainly contains everything that `older` contained.
    ///
    /// False whenever the two alone do not show it (a save three branches back): the caller then
    /// merges, which is harmless if that had been merged already.
    pub(crate) fn grew_out_of(&self, older: &Lineage) -> bool {
        let earlier_in =
            |stamp: &Stamp| older.own.branch == stamp.branch && older.own.counter <= stamp.counter;
        earlier_in(&self.own) || earlier_in(&self.parent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn save(own: (u8, u64), parent: (u8, u64)) -> Lineage {
        let stamp = |(branch, counter)| Stamp {
            branch: [branch; 16],
            counter,
        };
        Lineage {
            own: stamp(own),
            parent: stamp(parent),
        }
    }

    #[test]
    fn within_a_branch_the_counter_decides() {
        let (early, late) = (save((1, 4), (0, 0)), save((1, 5), (0, 0)));
        assert!(late.grew_out_of(&early));
        assert!(!early.grew_out_of(&late));
        assert!(late.grew_out_of(&late));
    }

    #[test]
    fn branch_includes_its_parent_but_nothing_later() {
        let grown = save((2, 9), (1, 5));
        assert!(grown.grew_out_of(&save((1, 5), (0, 0))));
        assert!(grown.grew_out_of(&save((1, 3), (0, 0))));
        assert!(!grown.grew_out_of(&save((1, 6), (0, 0))));
        assert!(!grown.grew_out_of(&save((3, 6), (1, 5))));
    }
}

//! Which of two saves came first, and whether one grew out of the other.

/// Names one save: a branch and a counter. Two saves of the same branch and counter are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Stamp {
    /// 16 random bytes, made anew each time a container is opened: two tabs never share one.
    pub(crate) branch: [u8; 16],
    /// One more for each save; never smaller than what it grew out of.
    pub(crate) counter: u64,
}

/// A save's stamp and that of the save from which its branch grew (all zero for the first).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Lineage {
    pub(crate) own: Stamp,
    pub(crate) parent: Stamp,
}

impl Lineage {
    /// What the next save of this branch is called.
    pub(crate) fn next(mut self) -> Self {
        self.own.counter = self.own.counter.saturating_add(1);
        self
    }

    /// Whether `self` certainly holds everything that `older` held.
    ///
    /// False whenever that cannot be told from the two alone (a save three branches back): the
    /// caller then merges, which does no harm to what had been merged already.
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
    fn a_branch_holds_what_it_grew_from_and_nothing_later() {
        let grown = save((2, 9), (1, 5));
        assert!(grown.grew_out_of(&save((1, 5), (0, 0))));
        assert!(grown.grew_out_of(&save((1, 3), (0, 0))));
        assert!(!grown.grew_out_of(&save((1, 6), (0, 0))));
        assert!(!grown.grew_out_of(&save((3, 6), (1, 5))));
    }
}

//! When an open plan locks, or unsaved work is cleared, because no one is using the page.
//!
//! Times are passed in, in milliseconds.

/// A saved plan locks after this many minutes of inactivity, unless the user has chosen otherwise.
pub const SAVED_MINUTES: u32 = 5;
/// The limits the user can choose from, in minutes.
pub const CHOICES: [u32; 4] = [1, 5, 15, 60];
/// Unsaved work is cleared after this many minutes of inactivity.
pub const UNSAVED_MINUTES: u32 = 15;
/// While two people use the page together, nothing locks or is cleared sooner: they talk without touching it.
pub const TOGETHER_MINUTES: u32 = 60;
/// How long before unsaved work is cleared the warning appears, in minutes.
const UNSAVED_NOTICE_MINUTES: u32 = 10;
/// A saved plan locks once the page has been hidden for this long.
const HIDDEN_MS: i64 = MINUTE_MS;
const MINUTE_MS: i64 = 60_000;

/// A reading of both clocks, in milliseconds.
///
/// Two, because anyone holding the device can set its clock back, and on some devices the page's own clock stops
/// while they sleep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// By the device's clock: since 1970.
    pub wall: i64,
    /// By the page's own clock: since it was loaded.
    pub steady: i64,
}

impl Moment {
    /// Returns how long ago an earlier moment was, in milliseconds, by whichever clock shows more.
    #[must_use]
    pub fn since(self, earlier: Moment) -> i64 {
        let wall = self.wall.saturating_sub(earlier.wall);
        wall.max(self.steady - earlier.steady).max(0)
    }
}

/// What to do about a page that no one is using.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdleAction {
    /// Nothing.
    None,
    /// Warn that it locks or clears in at most this many minutes.
    Warn(u32),
    /// Lock or clear it now.
    End,
}

/// What is open on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// A saved plan, which locks after this many minutes.
    Saved(u32),
    /// Unsaved work, which is cleared after this many minutes.
    Unsaved(u32),
    /// Nothing.
    Nothing,
}

/// How long a page was left alone, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Alone {
    /// Since it was last touched.
    pub idle: i64,
    /// Since it went out of sight, if it knows that it has.
    pub hidden: Option<i64>,
    /// Since it last ran: a device that sleeps does not tell the page.
    pub asleep: i64,
    /// Since the warning appeared, by the page's own clock.
    pub warned: Option<i64>,
}

/// Returns what to do now.
///
/// Once the page has been hidden or asleep for its limit, it ends at once, even unsaved work: anyone could be holding the
/// device when the page reappears, and must see nothing, not even for the minute of a warning. A clock that is set ahead
/// while the page is in sight cannot be told from sleep.
#[must_use]
pub fn action(open: Open, alone: Alone) -> IdleAction {
    let Alone {
        idle,
        hidden,
        asleep,
        warned,
    } = alone;
    let out_of_sight = match open {
        Open::Nothing => return IdleAction::None,
        Open::Saved(_) => HIDDEN_MS,
        Open::Unsaved(minutes) => i64::from(minutes) * MINUTE_MS,
    };
    if hidden.is_some_and(|hidden| hidden >= out_of_sight) {
        return IdleAction::End;
    }
    let (limit, from) = match open {
        Open::Nothing => return IdleAction::None,
        // A limit of one minute gives half a minute's warning, longer ones a whole minute.
        Open::Saved(minutes) => {
            let limit = i64::from(minutes) * MINUTE_MS;
            (limit, limit - MINUTE_MS.min(limit / 2))
        }
        Open::Unsaved(minutes) => {
            let limit = i64::from(minutes) * MINUTE_MS;
            (limit, limit - i64::from(UNSAVED_NOTICE_MINUTES) * MINUTE_MS)
        }
    };
    if asleep >= limit {
        return IdleAction::End;
    }
    if idle < from {
        return IdleAction::None;
    }
    let left = limit - idle;
    // Unsaved work cannot be recovered: always warn for a minute first, even if the clock was changed.
    let notice = match open {
        Open::Unsaved(_) => MINUTE_MS - warned.unwrap_or(0),
        Open::Saved(_) | Open::Nothing => 0,
    };
    let left = left.max(notice);
    if left <= 0 {
        return IdleAction::End;
    }
    IdleAction::Warn(u32::try_from((left + MINUTE_MS - 1) / MINUTE_MS).unwrap_or(1))
}

/// Whether someone may still be holding the devices while a copy is sent from screen to camera. The frames loop for
/// ever, which must not hold an abandoned phone open: after four times the `needed` frames, but at least 240
/// (40 seconds), it counts as unattended.
#[must_use]
pub fn is_attended(frames: u32, needed: u32) -> bool {
    frames <= 4 * needed.max(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_MS: i64 = 60 * MINUTE_MS;
    const TEN_YEARS_MS: i64 = 3_652 * 24 * HOUR_MS;

    fn at(wall: i64, steady: i64) -> Moment {
        Moment { wall, steady }
    }

    #[test]
    fn longer_elapsed_time_of_both_clocks_counts() {
        let before = at(1_000_000, 500);
        assert_eq!(at(1_060_000, 60_500).since(before), 60_000);
        // Asleep: the page's own clock stopped.
        assert_eq!(at(1_000_000 + HOUR_MS, 700).since(before), HOUR_MS);
        // The device's clock was set back, by a little or by ten years.
        assert_eq!(at(900_000, 60_500).since(before), 60_000);
        assert_eq!(at(1_000_000 - TEN_YEARS_MS, 60_500).since(before), 60_000);
        assert_eq!(at(0, 0).since(before), 0);
    }

    /// Left alone for this long, in sight.
    fn idle(idle: i64) -> Alone {
        Alone {
            idle,
            ..Alone::default()
        }
    }

    fn warned(idle: i64, warned: i64) -> Alone {
        Alone {
            idle,
            warned: Some(warned),
            ..Alone::default()
        }
    }

    fn hidden(hidden: i64) -> Alone {
        Alone {
            idle: hidden,
            hidden: Some(hidden),
            ..Alone::default()
        }
    }

    fn asleep(asleep: i64) -> Alone {
        Alone {
            idle: asleep,
            asleep,
            ..Alone::default()
        }
    }

    #[test]
    fn a_saved_plan_locks_after_the_chosen_time_and_warns_first() {
        for minutes in CHOICES {
            let limit = i64::from(minutes) * MINUTE_MS;
            let notice = MINUTE_MS.min(limit / 2);
            let open = Open::Saved(minutes);
            for (time, what) in [
                (0, IdleAction::None),
                (limit - notice - 1, IdleAction::None),
                (limit - notice, IdleAction::Warn(1)),
                (limit - 1, IdleAction::Warn(1)),
                (limit, IdleAction::End),
                (TEN_YEARS_MS, IdleAction::End),
            ] {
                assert_eq!(action(open, idle(time)), what);
            }
        }
    }

    #[test]
    fn unsaved_work_in_use_is_never_cleared_without_a_minutes_warning() {
        let open = Open::Unsaved(15);
        for (alone, what) in [
            (idle(4 * MINUTE_MS), IdleAction::None),
            (idle(5 * MINUTE_MS), IdleAction::Warn(10)),
            (warned(14 * MINUTE_MS, 9 * MINUTE_MS), IdleAction::Warn(1)),
            (warned(15 * MINUTE_MS, 10 * MINUTE_MS), IdleAction::End),
            // The clock was set ahead little by little.
            (idle(TEN_YEARS_MS), IdleAction::Warn(1)),
            (warned(TEN_YEARS_MS, 59_999), IdleAction::Warn(1)),
            (warned(TEN_YEARS_MS, MINUTE_MS), IdleAction::End),
        ] {
            assert_eq!(action(open, alone), what, "{alone:?}");
        }
    }

    #[test]
    fn together_mode_waits_an_hour() {
        let open = Open::Unsaved(TOGETHER_MINUTES);
        for (alone, what) in [
            (idle(50 * MINUTE_MS - 1), IdleAction::None),
            (idle(50 * MINUTE_MS), IdleAction::Warn(10)),
            (warned(HOUR_MS, 10 * MINUTE_MS), IdleAction::End),
        ] {
            assert_eq!(action(open, alone), what, "{alone:?}");
        }
    }

    /// What can be open: for how many minutes it may be hidden, and for how many asleep.
    const OPEN: [(Open, i64, i64); 5] = [
        (Open::Saved(1), 1, 1),
        (Open::Saved(SAVED_MINUTES), 1, 5),
        (Open::Saved(TOGETHER_MINUTES), 1, 60),
        (Open::Unsaved(UNSAVED_MINUTES), 15, 15),
        (Open::Unsaved(TOGETHER_MINUTES), 60, 60),
    ];

    #[test]
    fn hidden_page_ends_without_warning_at_its_limit() {
        for (open, minutes, _) in OPEN {
            let limit = minutes * MINUTE_MS;
            let touched = |time| Alone {
                idle: 0,
                ..hidden(time)
            };
            assert_eq!(action(open, touched(limit - 1)), IdleAction::None);
            assert_eq!(action(open, touched(limit)), IdleAction::End);
            assert_eq!(action(open, touched(TEN_YEARS_MS)), IdleAction::End);
        }
    }

    /// Closing the lid may hide nothing: then only the clocks tell.
    #[test]
    fn page_asleep_ends_without_warning_at_its_limit() {
        for (open, _, minutes) in OPEN {
            let limit = minutes * MINUTE_MS;
            assert_ne!(action(open, asleep(limit - 1)), IdleAction::End);
            assert_eq!(action(open, asleep(limit)), IdleAction::End);
            // A warning that had begun is over, too.
            let warned = Alone {
                warned: Some(0),
                ..asleep(limit)
            };
            assert_eq!(action(open, warned), IdleAction::End);
            // Touched before it was looked: the touch may be the stranger's.
            let touched = Alone {
                idle: 0,
                ..asleep(limit)
            };
            assert_eq!(action(open, touched), IdleAction::End);
        }
    }

    /// Out of sight for a minute, an hour and a day; saved and unsaved; alone and together; each by both clocks, with
    /// the page's own standing still, and with the device's set back.
    #[test]
    fn no_clock_alone_keeps_open_what_was_out_of_sight() {
        const DAY_MS: i64 = 24 * HOUR_MS;
        let before = at(TEN_YEARS_MS, 1_000);
        for time in [MINUTE_MS, HOUR_MS, DAY_MS] {
            let clocks = [
                ("both", at(before.wall + time, before.steady + time)),
                ("its own stands", at(before.wall + time, before.steady)),
                ("the device's stands", at(before.wall, before.steady + time)),
                (
                    "set back a little",
                    at(before.wall - 1, before.steady + time),
                ),
                ("set back years", at(0, before.steady + time)),
            ];
            for (clock, after) in clocks {
                let away = after.since(before);
                assert_eq!(away, time, "{clock}");
                for (open, unseen, unaware) in OPEN {
                    let ends = |alone| action(open, alone) == IdleAction::End;
                    let due = |minutes| time >= minutes * MINUTE_MS;
                    let what = format!("{open:?}, {time} ms, {clock}");
                    assert_eq!(ends(hidden(away)), due(unseen), "hidden: {what}");
                    assert_eq!(ends(asleep(away)), due(unaware), "asleep: {what}");
                }
            }
        }
    }

    #[test]
    fn showing_a_copy_for_too_long_counts_as_unattended() {
        // The smallest copy, one of 20 KB and the largest, in frames.
        for (needed, last) in [(12, 240), (60, 240), (492, 1968)] {
            assert!(is_attended(last, needed) && !is_attended(last + 1, needed));
        }
    }

    #[test]
    fn with_nothing_open_nothing_happens() {
        for alone in [
            idle(TEN_YEARS_MS),
            hidden(TEN_YEARS_MS),
            asleep(TEN_YEARS_MS),
        ] {
            assert_eq!(action(Open::Nothing, alone), IdleAction::None);
        }
    }
}

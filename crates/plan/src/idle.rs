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

/// Returns what to do now, from times in milliseconds: `idle` since the page was last touched, `hidden` since it went
/// out of sight, `warned` (by the page's own clock) since the warning appeared.
///
/// Once the page has been hidden for its limit, it ends at once, even unsaved work: anyone could be holding the device
/// when the page reappears, and must see nothing, not even for the minute of a warning.
#[must_use]
pub fn action(open: Open, idle: i64, hidden: Option<i64>, warned: Option<i64>) -> IdleAction {
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

    #[test]
    fn a_saved_plan_locks_after_the_chosen_time_and_warns_first() {
        for minutes in CHOICES {
            let limit = i64::from(minutes) * MINUTE_MS;
            let notice = MINUTE_MS.min(limit / 2);
            let open = Open::Saved(minutes);
            assert_eq!(action(open, 0, None, None), IdleAction::None);
            assert_eq!(
                action(open, limit - notice - 1, None, None),
                IdleAction::None
            );
            assert_eq!(
                action(open, limit - notice, None, None),
                IdleAction::Warn(1)
            );
            assert_eq!(action(open, limit - 1, None, None), IdleAction::Warn(1));
            assert_eq!(action(open, limit, None, None), IdleAction::End);
            assert_eq!(action(open, TEN_YEARS_MS, None, None), IdleAction::End);
        }
    }

    #[test]
    fn unsaved_work_is_never_cleared_without_a_minutes_warning() {
        assert_eq!(
            action(Open::Unsaved(15), 4 * MINUTE_MS, None, None),
            IdleAction::None
        );
        assert_eq!(
            action(Open::Unsaved(15), 5 * MINUTE_MS, None, None),
            IdleAction::Warn(10)
        );
        assert_eq!(
            action(Open::Unsaved(15), 14 * MINUTE_MS, None, Some(9 * MINUTE_MS)),
            IdleAction::Warn(1)
        );
        assert_eq!(
            action(
                Open::Unsaved(15),
                15 * MINUTE_MS,
                None,
                Some(10 * MINUTE_MS)
            ),
            IdleAction::End
        );
        // The clock was changed, or the device was asleep for a long time.
        assert_eq!(
            action(Open::Unsaved(15), TEN_YEARS_MS, None, None),
            IdleAction::Warn(1)
        );
        assert_eq!(
            action(Open::Unsaved(15), TEN_YEARS_MS, None, Some(59_999)),
            IdleAction::Warn(1)
        );
        assert_eq!(
            action(Open::Unsaved(15), TEN_YEARS_MS, None, Some(MINUTE_MS)),
            IdleAction::End
        );
    }

    #[test]
    fn together_mode_waits_an_hour() {
        let open = Open::Unsaved(TOGETHER_MINUTES);
        assert_eq!(
            action(open, 50 * MINUTE_MS - 1, None, None),
            IdleAction::None
        );
        assert_eq!(
            action(open, 50 * MINUTE_MS, None, None),
            IdleAction::Warn(10)
        );
        assert_eq!(
            action(open, HOUR_MS, None, Some(10 * MINUTE_MS)),
            IdleAction::End
        );
    }

    #[test]
    fn hidden_page_ends_without_warning_at_its_limit() {
        for (open, minutes) in [
            (Open::Saved(60), 1),
            (Open::Unsaved(15), 15),
            (Open::Unsaved(TOGETHER_MINUTES), 60),
        ] {
            let limit = minutes * MINUTE_MS;
            assert_eq!(action(open, 0, Some(limit - 1), None), IdleAction::None);
            assert_eq!(action(open, limit, Some(limit), None), IdleAction::End);
            assert_eq!(action(open, 0, Some(TEN_YEARS_MS), None), IdleAction::End);
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
        assert_eq!(
            action(Open::Nothing, TEN_YEARS_MS, Some(TEN_YEARS_MS), None),
            IdleAction::None
        );
    }
}

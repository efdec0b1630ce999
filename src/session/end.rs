//! The end of the session: what the exit or the lock leaves behind in memory.

use leptos::prelude::*;

use super::Session;
use crate::browser::timer::pause;

/// Interval between looks at whether work is still under way.
const PAUSE_MS: u32 = 50;

/// Work on what is stored that clearing the app's memory must not cut short. It is over when this is dropped.
pub(super) struct UnderWay(StoredValue<u32, LocalStorage>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.update_value(|count| *count -= 1);
    }
}

impl Session {
    /// Marks the beginning of such work.
    pub(super) fn begin_work(&self) -> UnderWay {
        self.under_way.update_value(|count| *count += 1);
        UnderWay(self.under_way)
    }

    /// Whether something is being stored or erased just now.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.under_way.get_value() > 0
    }

    /// Drops the open plan: at once if some store has all of it, otherwise as soon as one has taken the last edits; if
    /// none does, the page keeps them, sealed. The returned future ends when that is done and no work is under way:
    /// then the app's memory may be cleared.
    pub fn end(&self) -> impl Future<Output = ()> + use<> {
        let session = *self;
        session.ended.set_value(true);
        let stored = session.is_stored();
        if stored {
            session.forget();
        }
        async move {
            if !stored {
                if !session.settled().await {
                    session.leave_unstored();
                }
                session.forget();
            }
            while session.under_way.get_value() > 0 {
                pause(PAUSE_MS).await;
            }
        }
    }
}

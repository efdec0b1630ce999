//! Delays, timeouts and intervals.

use gloo_timers::callback::Timeout;

/// A pending timeout; dropping it cancels it.
pub struct Later(Timeout);

impl Later {
    /// Detaches the timeout, so that it fires regardless.
    pub fn for_good(self) {
        self.0.forget();
    }
}

/// Runs `work` after `milliseconds`, unless the returned value is dropped first.
#[must_use]
pub fn later(milliseconds: u32, work: impl FnOnce() + 'static) -> Later {
    Later(Timeout::new(milliseconds, work))
}

/// Waits.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// A running interval; dropping it cancels it.
pub struct Often(
    #[expect(dead_code, reason = "held so that it stays alive")] gloo_timers::callback::Interval,
);

/// Runs `work` every `milliseconds` until the returned value is dropped.
#[must_use]
pub fn often(milliseconds: u32, work: impl FnMut() + 'static) -> Often {
    Often(gloo_timers::callback::Interval::new(milliseconds, work))
}

//! Waiting, and things that happen later.

use gloo_timers::callback::Timeout;

/// Something that will happen; dropping it calls it off.
pub struct Later(Timeout);

impl Later {
    /// Lets it happen whatever becomes of the value.
    pub fn for_good(self) {
        self.0.forget();
    }
}

/// Runs `work` after `milliseconds`, unless the returned value is dropped before.
#[must_use]
pub fn later(milliseconds: u32, work: impl FnOnce() + 'static) -> Later {
    Later(Timeout::new(milliseconds, work))
}

/// Waits.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// Something that happens again and again; dropping it calls it off.
pub struct Often(
    #[expect(dead_code, reason = "it lives for as long as this")] gloo_timers::callback::Interval,
);

/// Runs `work` every so many milliseconds, until the returned value is dropped.
#[must_use]
pub fn often(milliseconds: u32, work: impl FnMut() + 'static) -> Often {
    Often(gloo_timers::callback::Interval::new(milliseconds, work))
}

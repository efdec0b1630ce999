//! Notices of work in progress and of work done.

use crate::prelude::*;

/// A notice shown while work is in progress.
#[component]
pub fn Working(
    /// Whether work is in progress.
    busy: Box<dyn Fn() -> bool + Send + Sync>,
    /// What is being done.
    label: String,
) -> View {
    view! {
        <div role="status">
            <Show when=busy>
                <p class="working" data-testid="working">
                    {label.clone()}
                </p>
            </Show>
        </div>
    }
}

/// A notice shown once something has been done.
#[component]
pub fn Done(
    /// Its `data-testid`.
    test_id: &'static str,
    /// Whether it has been done.
    when: Box<dyn Fn() -> bool + Send + Sync>,
    /// What has been done.
    label: String,
) -> View {
    view! {
        <div role="status">
            <Show when=when>
                <p class="notice" data-testid=test_id>
                    {label.clone()}
                </p>
            </Show>
        </div>
    }
}

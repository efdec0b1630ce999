//! That work is going on, and that it is done.

use crate::prelude::*;

/// That work is going on, for as long as it does.
#[component]
pub fn Working(
    /// Whether it is.
    busy: Box<dyn Fn() -> bool + Send + Sync>,
    /// What is going on.
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

/// That something has been done, once it has.
#[component]
pub fn Done(
    /// Its name for tests.
    test_id: &'static str,
    /// Whether it has.
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

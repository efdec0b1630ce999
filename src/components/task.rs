//! Work that takes a while, such as deriving a key: whether it is in progress, and what went wrong.

use std::future::Future;
use std::pin::Pin;

use crate::components::error_message::ErrorMessage;
use crate::components::progress::Working;
use crate::prelude::*;
use crate::text::{Key, say};
use leptos::task::spawn_local;

/// One piece of work of a screen at a time.
#[derive(Clone, Copy)]
pub struct Task {
    busy: RwSignal<bool>,
    failed: RwSignal<String>,
}

impl Task {
    /// Starts with nothing to do.
    #[must_use]
    pub fn idle() -> Self {
        Task {
            busy: RwSignal::new(false),
            failed: RwSignal::new(String::new()),
        }
    }

    /// Does the work. If it fails, its message is shown. The screen may be gone by then.
    pub fn start(self, work: impl Future<Output = Result<(), String>> + 'static) {
        self.run(Box::pin(work));
    }

    fn run(self, work: Pin<Box<dyn Future<Output = Result<(), String>>>>) {
        self.busy.set(true);
        self.clear();
        spawn_local(async move {
            if let Err(message) = work.await {
                self.set_message(message);
            }
            self.busy.try_set(false);
        });
    }

    /// Whether the work is in progress.
    #[must_use]
    pub fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// What went wrong; empty if nothing did.
    #[must_use]
    pub fn message(self) -> String {
        self.failed.get()
    }

    /// Shows a message in place of the last; an empty one takes it away.
    pub fn set_message(self, message: String) {
        self.failed.try_set(message);
    }

    /// Takes the last message away.
    pub fn clear(self) {
        self.set_message(String::new());
    }
}

/// Shows whether the work is in progress, and what went wrong.
#[component]
pub fn TaskStatus(
    /// The work.
    task: Task,
    /// What is being done.
    working: Key,
    /// The message's `data-testid`.
    test_id: &'static str,
) -> View {
    view! {
        <Working busy=move || task.is_busy() label=say(working) />
        <ErrorMessage test_id=test_id text=move || task.message() />
    }
}

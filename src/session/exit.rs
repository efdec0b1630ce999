//! Where the quick exit leads: the host offers some pages, and the user picks one.
//!
//! A choice applies at once. It is stored in the plan once that is saved. Before that, and after a lock, the page
//! remembers it until it is closed, which reveals nothing.

use leptos::prelude::*;
use plan::{Change, SettingKey};

use super::Session;
use crate::browser::exit::{self, ExitPage};

impl Session {
    /// The pages that the host offers.
    #[must_use]
    pub fn exit_pages(&self) -> Vec<ExitPage> {
        exit::pages()
    }

    /// Whether the exit leads to this page.
    #[must_use]
    pub fn leaves_to(&self, page: &ExitPage) -> bool {
        self.exit.track();
        exit::target() == page.url
    }

    /// Makes the exit lead to this page from now on.
    pub fn leave_to(&self, page: &ExitPage) {
        self.lead_to(page.url.clone());
        if self.is_saved() {
            self.note_exit();
        }
    }

    fn lead_to(&self, url: String) {
        exit::lead_to(&url);
        self.exit.notify();
    }

    fn note_exit(&self) {
        self.attempt(Change::Set {
            fresh: self.fresh(),
            key: SettingKey::ExitPage,
            value: plan::exit_page_number(&exit::target()),
        });
    }

    /// Reconciles the exit with a plan that was just opened or saved for the first time: the plan's choice wins; if it
    /// has none, an earlier choice on this page is written into it.
    pub(super) fn settle_exit(&self) {
        let chosen = self.read_untracked(|plan| plan.setting(SettingKey::ExitPage));
        match chosen {
            // If the host no longer offers the page, the exit stays as it is.
            Some(chosen) => {
                if let Some(page) = page_of(chosen) {
                    self.lead_to(page.url);
                }
            }
            None => {
                let target = exit::target();
                let usual = exit::pages().first().is_none_or(|page| page.url == target);
                // A plan written by a newer version must not be changed here.
                if !usual && !self.read_untracked(plan::Plan::read_only) {
                    self.note_exit();
                }
            }
        }
    }
}

/// The page that a plan's setting refers to, if the host offers it.
fn page_of(setting: u64) -> Option<ExitPage> {
    let mut pages = exit::pages().into_iter();
    pages.find(|page| plan::exit_page_number(&page.url) == setting)
}

//! Exporting a copy of the plan under its own passphrase, and importing one.

use leptos::prelude::*;
use plan::record::{self, Cache};
use plan::{Body, ExportScope, Plan, Side};
use vault::{ExportError, NotACopy, OpenCopyError, Payload, Phrase};

use super::{Session, replica};
use crate::browser::file;
use crate::browser::file::{FileError, Shared};

/// Name of a downloaded file: like a hundred others in a downloads folder.
const NAME: &str = "data.bin";

/// Name of a shared file: browsers share only some types with other apps.
const SHARED_NAME: &str = "data.txt";

/// Why a carried copy was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The vault could not open it.
    #[error(transparent)]
    Vault(#[from] OpenCopyError),
    /// It opened, but its contents cannot be decoded.
    #[error(transparent)]
    Record(#[from] record::RecordError),
}

/// How many items of each kind a plan holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Steps the user already takes, would like to take, or has dropped.
    pub steps: u32,
    /// Go-bag items.
    pub things: u32,
    /// People.
    pub people: u32,
    /// Section notes.
    pub notes: u32,
    /// Diary lines.
    pub lines: u32,
    /// Reviews.
    pub reviews: u32,
}

impl Counted {
    /// Counts the items of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut counted = Counted::default();
        for item in plan.items() {
            match item.body {
                Body::Step(_) => counted.steps += 1,
                Body::Thing(_) => counted.things += 1,
                Body::Person(_) => counted.people += 1,
                Body::Note(_) => counted.notes += 1,
                Body::DiaryEntry(_) => counted.lines += 1,
                Body::Review(_) => counted.reviews += 1,
                Body::Setting(_) | Body::Unknown(_) => {}
            }
        }
        counted
    }
}

impl Session {
    /// Exports the parts of the plan selected by `scope` as the bytes of a file, sealed with `phrase`. Takes several
    /// seconds, in a worker.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn export(
        &self,
        phrase: &Phrase,
        scope: ExportScope,
    ) -> Result<Vec<u8>, ExportError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let payload = self.read_untracked(|plan| {
            let plan = plan.to_export(scope);
            Payload::new(record::encode(&plan, &mut Cache::default()))
        });
        vault.export(phrase, &payload).await
    }

    /// Whether the browser can share a file with another app.
    #[must_use]
    pub fn can_share(&self) -> bool {
        file::can_share(SHARED_NAME)
    }

    /// Shares a file's bytes with another app that the user picks.
    pub async fn share(&self, bytes: &[u8]) -> Shared {
        file::share(SHARED_NAME, bytes).await
    }

    /// Saves a file's bytes to the browser's downloads. Returns `false` if the browser refuses.
    #[must_use]
    pub fn hand_out(&self, bytes: &[u8]) -> bool {
        file::hand_out(NAME, bytes)
    }

    /// Returns the file chosen in the field with this id, if any.
    ///
    /// # Errors
    /// [`FileError`]; a file too large to be one of ours is not read at all.
    pub async fn read_file(&self, field: &str) -> Result<Option<Vec<u8>>, FileError> {
        file::chosen(field, u32::try_from(vault::MAX_CARRIED).unwrap_or(u32::MAX)).await
    }

    /// Notes that `so_far` frames have been shown to or read through a camera, of at least `needed`. A running
    /// transfer counts as presence: the user holds both devices, though no one touches this one.
    pub fn frames_passed(&self, so_far: u32, needed: u32) {
        if plan::idle::is_attended(so_far, needed) {
            self.record_activity();
        }
    }

    /// Opens a carried copy with its passphrase and holds its plan next to the open one until it is merged, replaces
    /// the open plan or is discarded. The open plan does not change.
    ///
    /// # Errors
    /// [`ImportError`]
    pub async fn import(&self, phrase: &Phrase, bytes: &[u8]) -> Result<(), ImportError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let payload = vault.open_copy(phrase, bytes).await?;
        let plan = record::decode_copy(&payload)?;
        if plan.read_only() {
            // If it replaced the saved plan, it could not be saved in full.
            return Err(OpenCopyError::NotACopy(NotACopy::Newer).into());
        }
        self.inner.update_value(|inner| inner.imported = Some(plan));
        Ok(())
    }

    /// Reads the open plan together with the imported one, if there is one.
    pub fn with_import<T>(&self, look: impl FnOnce(&Plan, &Plan) -> T) -> Option<T> {
        self.inner
            .with_value(|inner| Some(look(&inner.plan, inner.imported.as_ref()?)))
    }

    /// Discards the imported plan.
    pub fn discard_import(&self) {
        self.inner.update_value(|inner| inner.imported = None);
    }

    /// Replaces the open plan with the imported one, and saves it if the plan is saved.
    pub fn replace(&self) {
        self.take_import(|plan, imported| {
            plan.give_way_to(imported);
            plan.reopen(replica());
        });
    }

    /// Merges the imported plan into the open one. `chosen` gives a side for each difference, in the order of
    /// [`Plan::differences`]; where it is too short, the later side is taken.
    pub fn bring_together(&self, chosen: &[Side]) {
        self.take_import(|plan, imported| {
            let chosen: Vec<_> = plan
                .differences(&imported)
                .into_iter()
                .zip(chosen)
                .collect();
            plan.bring_together(&imported, |one| {
                let known = chosen.iter().find(|(known, _)| known == one);
                known.map_or_else(|| one.later(), |(_, side)| **side)
            });
        });
    }

    fn take_import(&self, take: impl FnOnce(&mut Plan, Plan)) {
        self.inner.update_value(|inner| {
            if let Some(imported) = inner.imported.take() {
                take(&mut inner.plan, imported);
            }
        });
        self.tell_all();
        self.settle_exit();
        self.save_later();
    }
}

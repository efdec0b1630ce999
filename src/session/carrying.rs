//! A copy of the plan to take along, locked with words of its own, and a copy that is brought.

use leptos::prelude::*;
use plan::record::{self, Cache};
use plan::{Body, Luggage, Plan, Side};
use vault::{CarryError, CarryOpenError, NotCarried, Payload, Phrase};

use super::{Session, replica};
use crate::device::file;
use crate::device::file::{FileError, Shared};

/// What the file is called: like a hundred others in a folder of downloads.
const NAME: &str = "data.bin";

/// What it is called where it is handed to another app, which is more particular.
const SHARED_NAME: &str = "data.txt";

/// Why a copy was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BringError {
    /// The vault's reason.
    #[error(transparent)]
    Vault(#[from] CarryOpenError),
    /// It opened, and what it holds cannot be read.
    #[error(transparent)]
    Record(#[from] record::RecordError),
}

/// How many of each a plan holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Steps that are taken, meant or put away.
    pub steps: u32,
    /// Things of the bag.
    pub things: u32,
    /// People.
    pub people: u32,
    /// Notes on sections.
    pub notes: u32,
    /// Lines of the diary.
    pub lines: u32,
    /// Reviews.
    pub reviews: u32,
}

impl Counted {
    /// What is in a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut counted = Counted::default();
        for item in plan.items() {
            match item.body {
                Body::Step(_) => counted.steps += 1,
                Body::Thing(_) => counted.things += 1,
                Body::Person(_) => counted.people += 1,
                Body::Note(_) => counted.notes += 1,
                Body::Line(_) => counted.lines += 1,
                Body::Review(_) => counted.reviews += 1,
                Body::Setting(_) | Body::Unknown(_) => {}
            }
        }
        counted
    }
}

impl Session {
    /// What goes along of the plan, as a file's bytes, locked with these words. Takes some seconds, in a worker.
    ///
    /// # Errors
    /// [`CarryError`]
    pub async fn carry(&self, phrase: &Phrase, luggage: Luggage) -> Result<Vec<u8>, CarryError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let payload = self.glance(|plan| {
            let plan = plan.to_carry(luggage);
            Payload::new(record::encode(&plan, &mut Cache::default()))
        });
        keeper.carry(phrase, &payload).await
    }

    /// Whether the browser can hand a file to another app.
    #[must_use]
    pub fn can_share(&self) -> bool {
        file::can_share(SHARED_NAME)
    }

    /// Hands a file's bytes to another app that the person chooses.
    pub async fn share(&self, bytes: &[u8]) -> Shared {
        file::share(SHARED_NAME, bytes).await
    }

    /// Hands a file's bytes to the browser's downloads. `false` where it refuses.
    #[must_use]
    pub fn hand_out(&self, bytes: &[u8]) -> bool {
        file::hand_out(NAME, bytes)
    }

    /// The file that was chosen in the field with this id, if one was.
    ///
    /// # Errors
    /// [`FileError`]; nothing is read of a file that is too large to be one of ours.
    pub async fn read_file(&self, field: &str) -> Result<Option<Vec<u8>>, FileError> {
        file::chosen(field, u32::try_from(vault::MAX_CARRIED).unwrap_or(u32::MAX)).await
    }

    /// So many frames were shown to a camera, or read through one, of as many as are needed at least: somebody holds
    /// both devices, though nobody touches this one.
    pub fn frames_passed(&self, so_far: u32, needed: u32) {
        if plan::idle::is_attended(so_far, needed) {
            self.somebody();
        }
    }

    /// Opens a copy's bytes with its words and holds what is inside beside the plan, until it is brought in, put in
    /// its place or left. Nothing of the plan is changed.
    ///
    /// # Errors
    /// [`BringError`]
    pub async fn bring(&self, phrase: &Phrase, bytes: &[u8]) -> Result<(), BringError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let payload = keeper.open_carried(phrase, bytes).await?;
        let plan = record::decode(&payload)?;
        if plan.read_only() {
            // Put in the place of what is kept, it could not be saved whole.
            return Err(CarryOpenError::NotCarried(NotCarried::Newer).into());
        }
        self.inner.update_value(|inner| inner.brought = Some(plan));
        Ok(())
    }

    /// Looks at the plan and at what was brought, if something was.
    pub fn beside<T>(&self, look: impl FnOnce(&Plan, &Plan) -> T) -> Option<T> {
        self.inner
            .with_value(|inner| Some(look(&inner.plan, inner.brought.as_ref()?)))
    }

    /// Lets go of what was brought.
    pub fn leave_brought(&self) {
        self.inner.update_value(|inner| inner.brought = None);
    }

    /// Puts what was brought in the place of what is here. What is kept is saved so.
    pub fn replace(&self) {
        self.take_brought(|plan, brought| {
            plan.give_way_to(brought);
            plan.reopen(replica());
        });
    }

    /// Brings what was brought together with what is here: of each difference, in their order
    /// ([`Plan::differences`]), the side that was chosen; where none was, the later one.
    pub fn bring_together(&self, chosen: &[Side]) {
        self.take_brought(|plan, brought| {
            let chosen: Vec<_> = plan.differences(&brought).into_iter().zip(chosen).collect();
            plan.bring_together(&brought, |one| {
                let known = chosen.iter().find(|(known, _)| known == one);
                known.map_or_else(|| one.later(), |(_, side)| **side)
            });
        });
    }

    fn take_brought(&self, take: impl FnOnce(&mut Plan, Plan)) {
        self.inner.update_value(|inner| {
            if let Some(brought) = inner.brought.take() {
                take(&mut inner.plan, brought);
            }
        });
        self.tell_all();
        self.settle_exit();
        self.save_later();
    }
}

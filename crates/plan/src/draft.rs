//! What is half-typed into a field for additions: kept with a saved plan, so that a lock does not lose it.
//!
//! It is on this device only. It stands with the setting of when the plan locks here: every version leaves that out of
//! copies and off paper, also one that does not know this field (docs/decisions/0020-half-typed-additions.md).

use crate::change::Touched;
use crate::edit_error::EditError;
use crate::id::Id;
use crate::item::Body;
use crate::plan::{Edit, Plan};
use crate::record::cbor::{In, Out};
use crate::setting::{Setting, SettingKey};
use crate::typed::bounded;

/// A text that has not been added yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Draft {
    /// The section of the field; 0 if it is on no section's screen.
    pub section: u16,
    /// The name of the field there.
    pub field: String,
    /// What was typed.
    pub text: String,
}

impl Draft {
    pub(crate) fn write(&self, out: &mut Out) {
        out.array(3);
        out.u64(self.section.into());
        out.text(&self.field);
        out.text(&self.text);
    }

    pub(crate) fn read(from: &mut In<'_>) -> Self {
        if from.array() != Some(3) {
            from.fail();
        }
        Draft {
            section: from.u16(),
            field: from.text().to_owned(),
            text: from.text().to_owned(),
        }
    }

    fn is_of(&self, section: u16, field: &str) -> bool {
        self.section == section && self.field == field
    }
}

impl Setting {
    /// Replaces what is half-typed in a field.
    pub(crate) fn write_draft(&mut self, draft: Draft) {
        self.drafts
            .retain(|one| !one.is_of(draft.section, &draft.field));
        if !draft.text.is_empty() {
            self.insert(draft);
        }
    }

    /// Inserts in order, unless it is there already: so two copies hold the same.
    pub(crate) fn insert(&mut self, draft: Draft) {
        if let Err(place) = self.drafts.binary_search(&draft) {
            self.drafts.insert(place, draft);
        }
    }
}

impl Plan {
    /// Returns what is half-typed in a field. What two tabs left there is both in it.
    #[must_use]
    pub fn draft(&self, section: u16, field: &str) -> String {
        let of_it = self.drafts().filter(|one| one.is_of(section, field));
        let texts: Vec<&str> = of_it.map(|one| one.text.as_str()).collect();
        texts.join(" ")
    }

    /// Whether anything is half-typed.
    #[must_use]
    pub fn has_drafts(&self) -> bool {
        self.drafts().next().is_some()
    }

    fn drafts(&self) -> impl Iterator<Item = &Draft> {
        self.items().flat_map(|item| match &item.body {
            Body::Setting(setting) => setting.drafts.as_slice(),
            _ => &[],
        })
    }

    pub(crate) fn drafts_of(&self, section: u16) -> impl Iterator<Item = &Draft> {
        self.drafts().filter(move |one| one.section == section)
    }

    /// Clears what is half-typed in a section; returns what was touched.
    pub(crate) fn clear_drafts(&mut self, section: u16) -> Result<Vec<Id>, EditError> {
        let cleared: Vec<Draft> = self
            .drafts_of(section)
            .map(|one| Draft {
                text: String::new(),
                ..one.clone()
            })
            .collect();
        let mut touched = Vec::new();
        for draft in cleared {
            // The item that holds them exists, so none is created.
            touched.extend(self.write_draft(Id([0; 16]), draft)?.items);
        }
        Ok(touched)
    }

    pub(crate) fn write_draft(&mut self, fresh: Id, draft: Draft) -> Result<Touched, EditError> {
        let draft = Draft {
            text: bounded(draft.text)?,
            ..draft
        };
        if self.draft(draft.section, &draft.field) == draft.text {
            return Ok(Touched::default());
        }
        let is = |body: &Body| matches!(body, Body::Setting(setting) if setting.key == SettingKey::IdleMinutes);
        let known = self.items().find(|item| is(&item.body));
        match known.map(|item| item.id) {
            Some(id) => self.edit(id, Edit::Draft(draft)),
            None => {
                let setting = Setting {
                    key: SettingKey::IdleMinutes,
                    drafts: vec![draft],
                    ..Setting::default()
                };
                Ok(self.add(fresh, Body::Setting(setting)))
            }
        }
    }
}

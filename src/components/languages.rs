//! The choice of language, where the site has more than one.

use crate::components::error_message::ErrorMessage;
use crate::prelude::*;

use leptos::task::spawn_local;

use super::select::SelectField;
use crate::browser::shell::Files;
use crate::text::{Key, load, say};

/// The site's languages, and the state of switching between them.
#[derive(Clone, Copy)]
pub struct Languages {
    codes: StoredValue<Vec<String>>,
    /// Counts changes of language: each rebuilds every screen.
    turn: RwSignal<u32>,
    failed: RwSignal<bool>,
}

impl Languages {
    /// Reads the languages from the list of the site's files.
    #[must_use]
    pub fn of(files: &Files) -> Self {
        let codes = files.text.iter().map(|(code, _)| code.clone());
        Languages {
            codes: StoredValue::new(codes.collect()),
            turn: RwSignal::new(0),
            failed: RwSignal::new(false),
        }
    }

    /// Subscribes the caller to changes of language.
    pub fn track(&self) {
        self.turn.track();
    }

    fn speak(self, code: String) {
        spawn_local(async move {
            match load::language(&code).await {
                Ok(()) => {
                    self.failed.set(false);
                    self.turn.update(|turn| *turn += 1);
                }
                Err(_) => self.failed.set(true),
            }
        });
    }
}

fn name(code: &str) -> String {
    match code {
        "en" => say(Key::LanguageEn),
        "cy" => say(Key::LanguageCy),
        "xa" => say(Key::LanguageXa),
        "xb" => say(Key::LanguageXb),
        other => other.to_owned(),
    }
}

/// A list of languages; nothing if there is only one.
#[component]
pub fn LanguageChoice() -> View {
    let Some(languages) = use_context::<Languages>() else {
        return ().into_view();
    };
    let codes = languages.codes.get_value();
    if codes.len() < 2 {
        return ().into_view();
    }
    let answers = codes
        .into_iter()
        .map(|code| (code.clone(), name(&code)))
        .collect();
    view! {
        <SelectField
            test_id="language"
            label=Key::Language
            any=Key::LanguageAny
            answers=answers
            choose=move |code| {
                if let Some(code) = code {
                    languages.speak(code);
                }
            }
        />
        <ErrorMessage
            test_id="language-wrong"
            text=move || { if languages.failed.get() { say(Key::LanguageFailed) } else { String::new() } }
        />
    }
}

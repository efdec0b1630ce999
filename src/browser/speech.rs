//! Reading aloud, with voices on the device only: one that needs a server would send it the text.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// Returns the engine's speech synthesis; some have none.
fn speech() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let there = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    there.is_object().then(|| there.unchecked_into())
}

/// Returns a voice on this device for a language, such as `en`.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech()?.get_voices().into_iter();
    voices
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .find(|voice| voice.local_service() && voice.lang().starts_with(language))
}

/// Whether there is such a voice. Engines load their voices only after being asked for the first time.
#[must_use]
pub fn is_there(language: &str) -> bool {
    voice(language).is_some()
}

/// Returns the text of the elements that `places` selects, as a sentence each.
fn words_at(places: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let places = document.query_selector_all(places).ok()?;
    let mut words = String::new();
    for at in 0..places.length() {
        let says = places.get(at).and_then(|place| place.text_content());
        let says = says.unwrap_or_default();
        words.push_str(says.trim());
        words.push_str(if says.ends_with(['.', '!', '?', ':']) {
            " "
        } else {
            ". "
        });
    }
    Some(words)
}

/// Reads the elements that `places` (a selector) selects, replacing anything being read; `ended` is called at the end. A
/// `rate` of 1 is the voice's usual one.
pub fn read(places: &str, language: &str, rate: f32, ended: impl Fn() + 'static) {
    let (Some(speech), Some(voice)) = (speech(), voice(language)) else {
        return;
    };
    speech.cancel();
    let words = words_at(places).unwrap_or_default();
    let Ok(says) = SpeechSynthesisUtterance::new_with_text(words.trim()) else {
        return;
    };
    says.set_voice(Some(&voice));
    says.set_lang(&voice.lang());
    says.set_rate(rate);
    let over = speech.clone();
    let ended = Closure::once_into_js(move || {
        // Engines report a text that was replaced as ended too.
        if !over.speaking() {
            ended();
        }
    });
    says.set_onend(Some(ended.unchecked_ref()));
    speech.speak(&says);
    // The quick exit and the cover stop it themselves, even if the app is dead.
    let cancel = Reflect::get(&speech, &"cancel".into()).ok();
    if let Some(cancel) = cancel.and_then(|cancel| cancel.dyn_into::<Function>().ok()) {
        super::shell::hushes(&cancel.bind0(&speech).into());
    }
}

/// Stops reading.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
        super::shell::hushes(&JsValue::NULL);
    }
}

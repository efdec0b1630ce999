//! The key derivation worker: the page stays responsive meanwhile, and the exit can terminate it.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use vault::ports::Deriver;
use vault::{DeriveError, Phrase, Profile, Root, Salt};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};

use super::answer::within;
use super::shell;

/// How long a derivation may take. An old phone takes some ten seconds.
const DERIVING_MS: u32 = 180_000;

/// Starts a worker per derivation and terminates it afterwards: its 64 MiB are freed at once.
#[derive(Clone, Debug)]
pub struct Derivers {
    /// The worker's script, a published file.
    pub script: String,
    /// Its WebAssembly.
    pub wasm: String,
}

/// Terminates the worker however the wait for it ends.
struct Running(Worker);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.set_onmessage(None);
        self.0.set_onerror(None);
        self.0.terminate();
        shell::worker_is(None);
    }
}

impl Deriver for Derivers {
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> Result<Root, DeriveError> {
        let failed = |_: JsValue| DeriveError::Failed;
        // The worker's constructor compares nothing with the hash in the address.
        if !shell::checked(&self.script).await {
            return Err(DeriveError::Failed);
        }
        let running = Running(Worker::new(&self.script).map_err(failed)?);
        shell::worker_is(Some(&running.0));

        let words = Uint8Array::from(phrase.as_bytes());
        let ask = Object::new();
        let fields: [(&str, JsValue); 5] = [
            ("id", 1.into()),
            ("wasm", self.wasm.as_str().into()),
            ("phrase", words.clone().into()),
            ("salt", Uint8Array::from(&salt[..]).into()),
            ("profile", profile.number().into()),
        ];
        for (name, value) in fields {
            Reflect::set(&ask, &name.into(), &value).map_err(failed)?;
        }
        let answer = Promise::new(&mut |resolve: Function, reject: Function| {
            running.0.set_onmessage(Some(&resolve));
            running.0.set_onerror(Some(&reject));
        });
        running.0.post_message(&ask).map_err(failed)?;
        // The message has its own copy; this one must not linger in memory.
        words.fill(0, 0, words.length());

        let answer = within(DERIVING_MS, answer).await;
        let answer = answer.ok_or(DeriveError::Failed)?.map_err(failed)?;
        let answer = answer.unchecked_into::<MessageEvent>().data();
        let root = Reflect::get(&answer, &"root".into()).map_err(failed)?;
        if let Some(root) = root.dyn_ref::<Uint8Array>() {
            let bytes = vault::Payload::new(root.to_vec());
            root.fill(0, 0, root.length());
            return Root::from_bytes(&bytes);
        }
        let error = Reflect::get(&answer, &"error".into()).map_err(failed)?;
        Err(if error.as_string().as_deref() == Some("memory") {
            DeriveError::OutOfMemory
        } else {
            DeriveError::Failed
        })
    }
}

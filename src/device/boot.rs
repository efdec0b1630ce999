//! What `boot/` offers the app: cover, exit and lock are its own; the app hangs in `flush` and `forget`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = boot, js_name = ready)]
    fn boot_ready();
    #[wasm_bindgen(js_namespace = boot, js_name = lock)]
    fn boot_lock();
    #[wasm_bindgen(js_namespace = boot, js_name = shown)]
    fn boot_shown();
    #[wasm_bindgen(js_namespace = boot, js_name = talk)]
    fn boot_talk();
    #[wasm_bindgen(js_namespace = boot, js_name = stopped)]
    fn boot_stopped(why: &str);
    #[wasm_bindgen(js_namespace = boot, js_name = unstarted)]
    fn boot_unstarted(why: &str);
    #[wasm_bindgen(js_namespace = boot, js_name = text)]
    fn boot_text(address: &str) -> js_sys::Promise;

    type Boot;
    #[wasm_bindgen(thread_local_v2, js_name = boot)]
    static BOOT: Boot;
    #[wasm_bindgen(method, setter)]
    fn set_flush(this: &Boot, flush: Option<&js_sys::Function>);
    #[wasm_bindgen(method, setter)]
    fn set_forget(this: &Boot, forget: Option<&js_sys::Function>);
    #[wasm_bindgen(method, setter)]
    fn set_paper(this: &Boot, paper: bool);
    #[wasm_bindgen(method, setter)]
    fn set_hush(this: &Boot, hush: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_worker(this: &Boot, worker: Option<&web_sys::Worker>);
}

/// Begins work before there is anything on the screen (Leptos runs tasks only once it has mounted
/// something).
pub fn begin(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// The app is on the screen: the page that stood in for it can step back.
pub fn ready() {
    boot_ready();
}

/// Locks in place: `boot` clears the page, overwrites this instance's memory and starts a new one.
pub fn lock() {
    boot_lock();
}

/// The page is in sight again and may be shown: `boot` covered it when it went out of sight.
pub fn shown() {
    boot_shown();
}

/// Covers the page until its quiet link is pressed: it is as it was then.
pub fn talk() {
    boot_talk();
}

/// The bytes of a text, which `boot` fetches once and retains; `None` if they did not come.
pub async fn text(address: &str) -> Option<Vec<u8>> {
    let bytes = wasm_bindgen_futures::JsFuture::from(boot_text(address)).await;
    Some(js_sys::Uint8Array::new(&bytes.ok()?).to_vec())
}

/// The app has panicked. `kind` names what failed, never what was written.
pub fn stopped(kind: &str) {
    boot_stopped(kind);
}

/// The app cannot start, as its files are missing or damaged.
pub fn unstarted(kind: &str) {
    boot_unstarted(kind);
}

/// Hangs in what is called when the page is left: `flush` writes what is kept, `forget` drops the rest.
pub fn register(flush: impl FnMut() + 'static, forget: impl FnOnce() + 'static) {
    let flush = Closure::<dyn FnMut()>::new(flush).into_js_value();
    let forget = Closure::once_into_js(forget);
    BOOT.with(|boot| {
        boot.set_flush(flush.dyn_ref());
        boot.set_forget(forget.dyn_ref());
    });
}

/// The worker that the exit must end, or none.
pub(super) fn worker_is(worker: Option<&web_sys::Worker>) {
    BOOT.with(|boot| boot.set_worker(worker));
}

/// The person has asked to print: until the page is in sight again, the cover lets it be printed.
pub(super) fn paper_is_wanted() {
    BOOT.with(|boot| boot.set_paper(true));
}

/// What stops reading aloud: a function of the engine, or nothing.
pub(super) fn hushes(hush: &JsValue) {
    BOOT.with(|boot| boot.set_hush(hush));
}

/// A panic lands on the calm page that `boot` has, which still holds the exit and the numbers.
pub fn install_panic_page() {
    std::panic::set_hook(Box::new(|panic| {
        // The place in the code only: a message could hold something that a person wrote.
        let place = panic
            .location()
            .map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        stopped(&place);
    }));
}

/// The element in which the app lives.
#[must_use]
pub fn stage() -> Option<web_sys::HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id("app")?
        .dyn_into()
        .ok()
}

/// What press wrote into the page about the site's files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Each language with the addresses of its texts' volumes, in order.
    pub text: Vec<(String, Vec<String>)>,
    /// The worker's script.
    pub derive: String,
    /// The worker's WebAssembly.
    pub derive_wasm: String,
}

impl Files {
    /// The address of a volume of a language's texts.
    #[must_use]
    pub fn text(&self, language: &str, volume: usize) -> Option<String> {
        let (_, volumes) = self.text.iter().find(|(known, _)| known == language)?;
        volumes.get(volume).cloned()
    }
}

/// The site's files; `None` if the page does not say.
#[must_use]
pub fn files() -> Option<Files> {
    let attribute = web_sys::window()?
        .document()?
        .body()?
        .get_attribute("data-files")?;
    let parsed = js_sys::JSON::parse(&attribute).ok()?;
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).ok();
    let mut text = Vec::new();
    for entry in js_sys::Object::entries(get(&parsed, "text")?.dyn_ref()?).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let volumes: js_sys::Array = entry.get(1).dyn_into().ok()?;
        let volumes = volumes.iter().map(|volume| volume.as_string());
        text.push((entry.get(0).as_string()?, volumes.collect::<Option<_>>()?));
    }
    Some(Files {
        text,
        derive: get(&parsed, "derive")?.as_string()?,
        derive_wasm: get(&parsed, "deriveWasm")?.as_string()?,
    })
}

/// The language that the page is in.
#[must_use]
pub fn language() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Says to the browser and to screen readers which language the page is in from now on.
pub fn set_language(language: &str, right_to_left: bool) {
    let Some(root) = root() else { return };
    for (name, value) in [
        ("lang", language),
        ("dir", if right_to_left { "rtl" } else { "ltr" }),
    ] {
        // Fails only for a name that is no attribute name.
        drop(root.set_attribute(name, value));
    }
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

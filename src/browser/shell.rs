//! The interface to `shell/`, which owns cover, exit and lock; the app registers `flush` and `forget` there.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = shell, js_name = ready)]
    fn boot_ready();
    #[wasm_bindgen(js_namespace = shell, js_name = lock)]
    fn boot_lock();
    #[wasm_bindgen(js_namespace = shell, js_name = over)]
    fn boot_over();
    #[wasm_bindgen(js_namespace = shell, js_name = shown)]
    fn boot_shown();
    #[wasm_bindgen(js_namespace = shell, js_name = talk)]
    fn boot_talk();
    #[wasm_bindgen(js_namespace = shell, js_name = conceal)]
    fn boot_conceal();
    #[wasm_bindgen(js_namespace = shell, js_name = last)]
    fn boot_last();
    #[wasm_bindgen(js_namespace = shell, js_name = stopped)]
    fn boot_stopped(why: &str);
    #[wasm_bindgen(js_namespace = shell, js_name = unstarted)]
    fn boot_unstarted(why: &str);
    #[wasm_bindgen(js_namespace = shell, js_name = text)]
    fn boot_text(address: &str) -> js_sys::Promise;
    #[wasm_bindgen(js_namespace = shell, js_name = checked)]
    fn boot_checked(address: &str) -> js_sys::Promise;

    type Boot;
    #[wasm_bindgen(thread_local_v2, js_name = shell)]
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

/// Runs a task before anything is mounted (Leptos runs tasks only after its first mount).
pub fn begin(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// The app is on screen: the public page can step back.
pub fn ready() {
    boot_ready();
}

/// Locks in place: `shell` clears the page, overwrites this instance's memory and starts a new one.
pub fn lock() {
    boot_lock();
}

/// This instance has ended: `shell` overwrites its memory, once outside its call stack.
pub fn over() {
    boot_over();
}

/// The page is visible again and may be uncovered: `shell` covered it when it was hidden.
pub fn shown() {
    boot_shown();
}

/// Covers the page until [`shown`] is called, or it is locked and starts again.
pub fn conceal() {
    boot_conceal();
}

/// Asks the browser not to clear this site's storage by itself, where that asks no one in turn. The browser may still do
/// so, as the app says where saving is chosen.
pub fn ask_to_last() {
    boot_last();
}

/// Covers the page until its quiet link is pressed; the page is then unchanged.
pub fn talk() {
    boot_talk();
}

/// Returns the bytes of a text, which `shell` fetches once and caches; `None` if the fetch failed.
pub async fn text(address: &str) -> Option<Vec<u8>> {
    let bytes = wasm_bindgen_futures::JsFuture::from(boot_text(address)).await;
    Some(js_sys::Uint8Array::new(&bytes.ok()?).to_vec())
}

/// Returns whether the file with this address is the one that the page names by its hash.
pub(super) async fn checked(address: &str) -> bool {
    let answer = wasm_bindgen_futures::JsFuture::from(boot_checked(address)).await;
    answer.is_ok_and(|well| well.is_truthy())
}

/// The app has panicked. `kind` says where in the code, and never contains user data.
pub fn stopped(kind: &str) {
    boot_stopped(kind);
}

/// The app cannot start because its files are missing or damaged.
pub fn unstarted(kind: &str) {
    boot_unstarted(kind);
}

/// Registers what is called when the page is left: `flush` writes the saved plan, `forget` drops everything else.
pub fn register(flush: impl FnMut() + 'static, forget: impl FnOnce() + 'static) {
    let flush = Closure::<dyn FnMut()>::new(flush).into_js_value();
    let forget = Closure::once_into_js(forget);
    BOOT.with(|shell| {
        shell.set_flush(flush.dyn_ref());
        shell.set_forget(forget.dyn_ref());
    });
}

/// Sets the worker that the exit must terminate, if any.
pub(super) fn worker_is(worker: Option<&web_sys::Worker>) {
    BOOT.with(|shell| shell.set_worker(worker));
}

/// The user has asked to print: until the page is next shown, the cover does not hide it from print.
pub(super) fn paper_is_wanted() {
    BOOT.with(|shell| shell.set_paper(true));
}

/// Sets the engine's function that stops reading aloud, or null.
pub(super) fn hushes(hush: &JsValue) {
    BOOT.with(|shell| shell.set_hush(hush));
}

/// Makes a panic show `shell`'s public page, which still has the exit and the phone numbers.
pub fn install_panic_page() {
    std::panic::set_hook(Box::new(|panic| {
        // Only the code location: a panic message could contain something the user wrote.
        let place = panic
            .location()
            .map_or_else(String::new, |at| format!("{}:{}", at.file(), at.line()));
        stopped(&place);
    }));
}

/// Returns the element in which the app is mounted.
#[must_use]
pub fn stage() -> Option<web_sys::HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id("app")?
        .dyn_into()
        .ok()
}

/// The addresses of the site's files, as `sitegen` wrote them into the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The languages, each with the addresses of its text volumes in order.
    pub text: Vec<(String, Vec<String>)>,
    /// The worker's script.
    pub derive: String,
    /// The worker's WebAssembly.
    pub derive_wasm: String,
}

impl Files {
    /// Returns the address of a volume of a language's texts.
    #[must_use]
    pub fn text(&self, language: &str, volume: usize) -> Option<String> {
        let (_, volumes) = self.text.iter().find(|(known, _)| known == language)?;
        volumes.get(volume).cloned()
    }
}

/// Returns the site's files; `None` if the page does not name them.
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

/// Returns the page's current language.
#[must_use]
pub fn language() -> String {
    root()
        .and_then(|root| root.get_attribute("lang"))
        .unwrap_or_default()
}

/// Names the quick exit in the page's language: its label, and what it announces, by the names of `shell/exit.js`.
pub fn name_exit(label: &str, announced: &[(&str, String)]) {
    let find = |id: &str| web_sys::window()?.document()?.get_element_by_id(id);
    if let Some(exit) = find("exit") {
        exit.set_text_content(Some(label));
    }
    if let Some(said) = find("exit-said") {
        for (name, words) in announced {
            // Fails only for an invalid attribute name.
            drop(said.set_attribute(&format!("data-{name}"), words));
        }
    }
}

/// Sets the page's language and direction, for the browser and screen readers.
pub fn set_language(language: &str, right_to_left: bool) {
    let Some(root) = root() else { return };
    for (name, value) in [
        ("lang", language),
        ("dir", if right_to_left { "rtl" } else { "ltr" }),
    ] {
        // Fails only for an invalid attribute name.
        drop(root.set_attribute(name, value));
    }
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

//! The quick exit link: the pages that the host offers for it, and the one it leads to.

use wasm_bindgen::{JsCast, JsValue};

/// A page that the exit may lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExitPage {
    /// Its name, as the host wrote it.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// Returns the pages that the host offers, the default first; empty if the page names none.
#[must_use]
pub fn pages() -> Vec<ExitPage> {
    let Some(told) = link().and_then(|link| link.get_attribute("data-pages")) else {
        return Vec::new();
    };
    let Ok(parsed) = js_sys::JSON::parse(&told) else {
        return Vec::new();
    };
    let Ok(list) = parsed.dyn_into::<js_sys::Array>() else {
        return Vec::new();
    };
    list.iter().filter_map(|page| page_of(&page)).collect()
}

fn page_of(page: &JsValue) -> Option<ExitPage> {
    let get = |name: &str| js_sys::Reflect::get(page, &name.into()).ok()?.as_string();
    Some(ExitPage {
        name: get("name")?,
        url: get("url")?,
    })
}

/// Returns the address that the exit currently leads to.
#[must_use]
pub fn target() -> String {
    link()
        .and_then(|link| link.get_attribute("href"))
        .unwrap_or_default()
}

/// Offers these pages, by name and address, in place of those that came with the page. The exit leads to the first from
/// now on, unless the user has chosen another page.
pub fn offer(offered: &[(String, String)]) {
    let usual = pages();
    let led = target();
    let list = js_sys::Array::new();
    for (name, url) in offered {
        let page = js_sys::Object::new();
        for (key, value) in [("name", name), ("url", url)] {
            // Fails only for a frozen object.
            drop(js_sys::Reflect::set(&page, &key.into(), &value.into()));
        }
        list.push(&page);
    }
    let Some((link, text)) = link().zip(js_sys::JSON::stringify(&list).ok()) else {
        return;
    };
    // Fails only for an invalid attribute name.
    drop(link.set_attribute("data-pages", &String::from(text)));
    let is_usual = usual.first().is_none_or(|page| page.url == led);
    if let Some((_, first)) = offered.first().filter(|_| is_usual) {
        lead_to(first);
    }
}

/// Makes the exit lead to another address.
pub fn lead_to(url: &str) {
    if let Some(link) = link() {
        // Fails only for an invalid attribute name.
        drop(link.set_attribute("href", url));
    }
}

fn link() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id("exit")
}

//! Every element of every screen is made here, by one function.
//!
//! A view macro makes code for each element that is written down: some hundreds of bytes each, thousands
//! of them in this app. Calls of one function are a tenth of that, and old phones download the code.
//! (The views stay Leptos views: reactive, mounted and cleaned up by it.)

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;

/// A piece of a screen. Boxed, so that handing it on is handing on a pointer: a view is forty bytes
/// large, and moving it about is code at every place where one is made.
pub type Piece = Box<AnyView>;

/// An attribute, boxed for the same reason.
pub type Attr = Box<AnyAttribute>;

/// Nothing.
pub fn nothing() -> Piece {
    Box::new(().into_any())
}

/// An element with its attributes and what is in it.
#[inline(never)]
pub fn element(tag: &'static str, attributes: Vec<Attr>, inside: Vec<Piece>) -> Piece {
    let attributes: Vec<AnyAttribute> =
        attributes.into_iter().map(|attribute| *attribute).collect();
    let inside: Vec<AnyView> = inside.into_iter().map(|piece| *piece).collect();
    Box::new(
        custom(tag)
            .add_any_attr(attributes)
            .child(inside)
            .into_any(),
    )
}

/// A text.
#[inline(never)]
pub fn text(text: String) -> Piece {
    Box::new(text.into_any())
}

/// An attribute that stays as it is.
#[inline(never)]
pub fn with(name: &'static str, value: impl Into<String>) -> Attr {
    fn made(name: &'static str, value: String) -> Attr {
        Box::new(custom_attribute(name, value).into_any_attr())
    }
    made(name, value.into())
}

/// For words that the person wrote: they are nothing for a browser's translation, which sends them away, and have a
/// direction of their own.
pub fn own_words() -> Vec<Attr> {
    vec![with("translate", "no"), with("dir", "auto")]
}

/// An attribute that follows what it reads; it is not there while that is nothing.
pub fn follows(
    name: &'static str,
    value: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> Attr {
    fn made(name: &'static str, value: Signal<Option<&'static str>>) -> Attr {
        Box::new(custom_attribute(name, value).into_any_attr())
    }
    made(name, Signal::derive(value))
}

/// Several classes at once, or none.
pub fn class(names: &'static str) -> Attr {
    with("class", names)
}

/// A stable handle for the journeys that test the app.
pub fn handle(name: &str) -> Attr {
    with("data-t", name)
}

/// What a press does.
pub fn press(work: impl Fn() + 'static) -> Attr {
    fn made(work: Box<dyn Fn()>) -> Attr {
        let work: Box<dyn FnMut(ev::MouseEvent)> = Box::new(move |_| work());
        Box::new(on(ev::click, work).into_any_attr())
    }
    made(Box::new(work))
}

/// Takes the text of a field, whole, after every keystroke.
pub fn typed(take: impl Fn(String) + 'static) -> Attr {
    fn made(take: Box<dyn Fn(String)>) -> Attr {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_value(&event)));
        Box::new(on(ev::input, take).into_any_attr())
    }
    made(Box::new(take))
}

/// Takes the chosen answer of a list.
pub fn chosen(take: impl Fn(String) + 'static) -> Attr {
    fn made(take: Box<dyn Fn(String)>) -> Attr {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_value(&event)));
        Box::new(on(ev::change, take).into_any_attr())
    }
    made(Box::new(take))
}

/// Takes the state of a box that can be ticked.
pub fn ticked(take: impl Fn(bool) + 'static) -> Attr {
    fn made(take: Box<dyn Fn(bool)>) -> Attr {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_checked(&event)));
        Box::new(on(ev::change, take).into_any_attr())
    }
    made(Box::new(take))
}

/// What the enter key does in a field.
pub fn enter(work: impl Fn() + 'static) -> Attr {
    fn made(work: Box<dyn Fn()>) -> Attr {
        let work: Box<dyn FnMut(ev::KeyboardEvent)> = Box::new(move |event| {
            if event.key() == "Enter" {
                work();
            }
        });
        Box::new(on(ev::keydown, work).into_any_attr())
    }
    made(Box::new(work))
}

/// The text of a field: what it is at first, or what it follows.
pub fn value(text: Signal<String>) -> Attr {
    Box::new(prop("value", text).into_any_attr())
}

/// Whether a box is ticked.
pub fn checked(is: impl Fn() -> bool + Send + Sync + 'static) -> Attr {
    fn made(is: Signal<bool>) -> Attr {
        Box::new(prop("checked", is).into_any_attr())
    }
    made(Signal::derive(is))
}

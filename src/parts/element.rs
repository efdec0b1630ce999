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

/// An element with its attributes and what is in it.
#[inline(never)]
pub fn element(tag: &'static str, attributes: Vec<AnyAttribute>, inside: Vec<AnyView>) -> AnyView {
    custom(tag)
        .add_any_attr(attributes)
        .child(inside)
        .into_any()
}

/// A text.
#[inline(never)]
pub fn text(text: String) -> AnyView {
    text.into_any()
}

/// An attribute that stays as it is.
#[inline(never)]
pub fn with(name: &'static str, value: impl Into<String>) -> AnyAttribute {
    fn made(name: &'static str, value: String) -> AnyAttribute {
        custom_attribute(name, value).into_any_attr()
    }
    made(name, value.into())
}

/// An attribute that follows what it reads; it is not there while that is nothing.
pub fn follows(
    name: &'static str,
    value: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> AnyAttribute {
    fn made(name: &'static str, value: Signal<Option<&'static str>>) -> AnyAttribute {
        custom_attribute(name, value).into_any_attr()
    }
    made(name, Signal::derive(value))
}

/// Several classes at once, or none.
pub fn class(names: &'static str) -> AnyAttribute {
    with("class", names)
}

/// A stable handle for the journeys that test the app.
pub fn handle(name: &str) -> AnyAttribute {
    with("data-t", name)
}

/// What a press does.
pub fn press(work: impl Fn() + 'static) -> AnyAttribute {
    fn made(work: Box<dyn Fn()>) -> AnyAttribute {
        let work: Box<dyn FnMut(ev::MouseEvent)> = Box::new(move |_| work());
        on(ev::click, work).into_any_attr()
    }
    made(Box::new(work))
}

/// Takes the text of a field, whole, after every keystroke.
pub fn typed(take: impl Fn(String) + 'static) -> AnyAttribute {
    fn made(take: Box<dyn Fn(String)>) -> AnyAttribute {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_value(&event)));
        on(ev::input, take).into_any_attr()
    }
    made(Box::new(take))
}

/// Takes the chosen answer of a list.
pub fn chosen(take: impl Fn(String) + 'static) -> AnyAttribute {
    fn made(take: Box<dyn Fn(String)>) -> AnyAttribute {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_value(&event)));
        on(ev::change, take).into_any_attr()
    }
    made(Box::new(take))
}

/// Takes the state of a box that can be ticked.
pub fn ticked(take: impl Fn(bool) + 'static) -> AnyAttribute {
    fn made(take: Box<dyn Fn(bool)>) -> AnyAttribute {
        let take: Box<dyn FnMut(ev::Event)> =
            Box::new(move |event| take(event_target_checked(&event)));
        on(ev::change, take).into_any_attr()
    }
    made(Box::new(take))
}

/// What the enter key does in a field.
pub fn enter(work: impl Fn() + 'static) -> AnyAttribute {
    fn made(work: Box<dyn Fn()>) -> AnyAttribute {
        let work: Box<dyn FnMut(ev::KeyboardEvent)> = Box::new(move |event| {
            if event.key() == "Enter" {
                work();
            }
        });
        on(ev::keydown, work).into_any_attr()
    }
    made(Box::new(work))
}

/// The text of a field: what it is at first, or what it follows.
pub fn value(text: Signal<String>) -> AnyAttribute {
    prop("value", text).into_any_attr()
}

/// Whether a box is ticked.
pub fn checked(is: impl Fn() -> bool + Send + Sync + 'static) -> AnyAttribute {
    fn made(is: Signal<bool>) -> AnyAttribute {
        prop("checked", is).into_any_attr()
    }
    made(Signal::derive(is))
}

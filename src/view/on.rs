//! What happens on an event: `on:click=move |_| …`.

use leptos::{
    ev::{self, Event, KeyboardEvent, MouseEvent},
    tachys::html::event::on,
};

use super::Attribute;

/// A press, by whatever means.
#[inline(always)]
pub fn click(handler: impl FnMut(MouseEvent) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(MouseEvent)>) -> Attribute {
        Attribute::from_leptos(on(ev::click, handler))
    }
    boxed(Box::new(handler))
}

/// Each change of a field while it is typed in.
#[inline(always)]
pub fn input(handler: impl FnMut(Event) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(Event)>) -> Attribute {
        Attribute::from_leptos(on(ev::input, handler))
    }
    boxed(Box::new(handler))
}

/// A choice that was made, or a field that was left with another text in it.
#[inline(always)]
pub fn change(handler: impl FnMut(Event) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(Event)>) -> Attribute {
        Attribute::from_leptos(on(ev::change, handler))
    }
    boxed(Box::new(handler))
}

/// A key that goes down.
#[inline(always)]
pub fn keydown(handler: impl FnMut(KeyboardEvent) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(KeyboardEvent)>) -> Attribute {
        Attribute::from_leptos(on(ev::keydown, handler))
    }
    boxed(Box::new(handler))
}

/// A handler of [`keydown`] that works on the enter key alone.
pub fn enter(work: impl Fn() + 'static) -> impl FnMut(KeyboardEvent) + 'static {
    move |event| {
        if event.key() == "Enter" {
            work();
        }
    }
}

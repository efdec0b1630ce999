//! Event handlers: `on:click=move |_| …`.

use leptos::{
    ev::{self, Event, KeyboardEvent, MouseEvent},
    tachys::html::event::on,
};

use super::Attribute;

/// Handles a press by mouse, touch or keyboard.
#[inline(always)]
pub fn click(handler: impl FnMut(MouseEvent) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(MouseEvent)>) -> Attribute {
        Attribute::from_leptos(on(ev::click, handler))
    }
    boxed(Box::new(handler))
}

/// Handles the beginning of a press by mouse or touch; preventing its default leaves the focus where it is.
#[inline(always)]
pub fn mousedown(handler: impl FnMut(MouseEvent) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(MouseEvent)>) -> Attribute {
        Attribute::from_leptos(on(ev::mousedown, handler))
    }
    boxed(Box::new(handler))
}

/// Handles each change of a field during typing.
#[inline(always)]
pub fn input(handler: impl FnMut(Event) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(Event)>) -> Attribute {
        Attribute::from_leptos(on(ev::input, handler))
    }
    boxed(Box::new(handler))
}

/// Handles a choice, or leaving a field with a changed text.
#[inline(always)]
pub fn change(handler: impl FnMut(Event) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(Event)>) -> Attribute {
        Attribute::from_leptos(on(ev::change, handler))
    }
    boxed(Box::new(handler))
}

/// Handles a key press.
#[inline(always)]
pub fn keydown(handler: impl FnMut(KeyboardEvent) + 'static) -> Attribute {
    fn boxed(handler: Box<dyn FnMut(KeyboardEvent)>) -> Attribute {
        Attribute::from_leptos(on(ev::keydown, handler))
    }
    boxed(Box::new(handler))
}

/// Returns a handler for [`keydown`] that reacts to the Enter key only, and not while it ends the composing of a
/// character: Safari reports that as key 229, after the composing has ended
/// (<https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode>).
pub fn enter(work: impl Fn() + 'static) -> impl FnMut(KeyboardEvent) + 'static {
    move |event| {
        if event.key() == "Enter" && !event.is_composing() && event.key_code() != 229 {
            work();
        }
    }
}

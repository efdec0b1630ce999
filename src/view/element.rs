//! Elements, all created by the same function.

use leptos::{html::custom, prelude::*};

use super::{Attribute, View, attribute};

/// Returns an element with its attributes and children.
#[inline(never)]
pub fn element(tag: &'static str, attributes: Vec<Attribute>, children: Vec<View>) -> View {
    let attributes: Vec<_> = attributes.into_iter().map(Attribute::into_leptos).collect();
    View::from_leptos(custom(tag).add_any_attr(attributes).child(inside(children)))
}

/// Returns an element with one child and at most a class. Most elements are like this, and a call is half the size.
#[inline(never)]
pub fn simple_element(tag: &'static str, class: &'static str, child: View) -> View {
    let class = (!class.is_empty()).then(|| attribute("class", class));
    element(tag, class.into_iter().collect(), vec![child])
}

/// Returns several views as one, in order.
#[inline(never)]
pub fn fragment(views: Vec<View>) -> View {
    View::from_leptos(inside(views))
}

fn inside(views: Vec<View>) -> Vec<AnyView> {
    views.into_iter().map(View::into_leptos).collect()
}

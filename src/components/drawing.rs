//! Drawings for a child: a few shapes each, in one hand. What they show is said beside them, so screen
//! readers pass over them.

use crate::prelude::*;

/// A shape: what it is painted as (a class of the style sheet), and its path.
pub type Shape = (&'static str, String);

/// A drawing in a square of 100 by 100.
#[component]
pub fn Drawing(shapes: Vec<Shape>) -> View {
    view! { <SizedDrawing field="0 0 100 100" shapes=shapes /> }
}

/// A drawing in a field of its own.
#[component]
pub fn SizedDrawing(field: &'static str, shapes: Vec<Shape>) -> View {
    let shapes: Vec<_> = shapes
        .into_iter()
        .map(|(class, path)| leptos::prelude::view! { <path class=class d=path></path> }.into_any())
        .collect();
    let field = field.to_owned();
    let drawn = leptos::prelude::view! {
        <svg class="drawing" viewBox=field aria-hidden="true" focusable="false">{shapes}</svg>
    };
    View::from_leptos(drawn)
}

/// A circle as a path.
pub fn round(x: f32, y: f32, r: f32) -> String {
    let d = 2.0 * r;
    let left = x - r;
    format!("M{left} {y}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z")
}

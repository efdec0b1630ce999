//! What can be a child of an element.

use leptos::prelude::{AnyView, IntoAny};

use super::{View, fragment};

/// What can be a child of an element: texts, views, options and lists of them, and closures that return any of
/// these, which make it reactive.
pub trait IntoView {
    /// Returns it as a view.
    fn into_view(self) -> View;
}

/// Returns the view of an expression in braces.
#[inline(always)]
pub fn child(value: impl IntoView) -> View {
    value.into_view()
}

impl IntoView for View {
    #[inline(always)]
    fn into_view(self) -> View {
        self
    }
}

impl IntoView for () {
    #[inline(never)]
    fn into_view(self) -> View {
        View::from_leptos(())
    }
}

impl IntoView for String {
    #[inline(never)]
    fn into_view(self) -> View {
        View::from_leptos(self)
    }
}

impl IntoView for &str {
    #[inline(never)]
    fn into_view(self) -> View {
        self.to_owned().into_view()
    }
}

impl<V: IntoView> IntoView for Option<V> {
    #[inline(always)]
    fn into_view(self) -> View {
        match self {
            Some(view) => view.into_view(),
            None => ().into_view(),
        }
    }
}

impl IntoView for Vec<View> {
    #[inline(always)]
    fn into_view(self) -> View {
        fragment(self)
    }
}

impl<const N: usize> IntoView for [View; N] {
    #[inline(always)]
    fn into_view(self) -> View {
        fragment(self.into())
    }
}

impl<F, V> IntoView for F
where
    F: Fn() -> V + Send + 'static,
    V: IntoView,
{
    #[inline(always)]
    fn into_view(self) -> View {
        followed(Box::new(move || self().into_view()))
    }
}

/// Returns the view of a closure. The closure is boxed, so that all share the same code.
#[inline(never)]
fn followed(view: Box<dyn Fn() -> View + Send>) -> View {
    let view = move || -> AnyView { view().into_leptos() };
    View(Box::new(view.into_any()))
}

/// Joins the views of a list.
pub trait CollectView {
    /// Returns all of them as one view.
    fn collect_view(self) -> View;
}

impl<I: IntoIterator<Item = V>, V: IntoView> CollectView for I {
    fn collect_view(self) -> View {
        fragment(self.into_iter().map(IntoView::into_view).collect())
    }
}

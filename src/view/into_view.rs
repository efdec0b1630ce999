//! What can stand between tags.

use leptos::prelude::{AnyView, IntoAny};

use super::{View, fragment};

/// What can stand between tags: texts, views, none, several of them, and closures to any of these, which are followed.
pub trait IntoView {
    /// The view of it.
    fn into_view(self) -> View;
}

/// What stands in braces.
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

/// Each kind of closure is boxed once, so that all share one piece of code.
#[inline(never)]
fn followed(view: Box<dyn Fn() -> View + Send>) -> View {
    let view = move || -> AnyView { view().into_leptos() };
    View(Box::new(view.into_any()))
}

/// Puts the views of a list together.
pub trait CollectView {
    /// One view of them all.
    fn collect_view(self) -> View;
}

impl<I: IntoIterator<Item = V>, V: IntoView> CollectView for I {
    fn collect_view(self) -> View {
        fragment(self.into_iter().map(IntoView::into_view).collect())
    }
}

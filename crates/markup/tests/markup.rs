//! Markup, expanded by the macros and rendered by test versions of the functions they call, which write text.

// A test's functions are not an interface, and a test may panic.
#![allow(missing_docs, clippy::unwrap_used)]

use markup::{component, view};

/// What an app provides: everything that the macros refer to.
mod view {
    pub type View = String;

    pub struct Attribute(pub String);

    pub fn element(tag: &'static str, attributes: Vec<Attribute>, children: Vec<View>) -> View {
        let attributes: String = attributes
            .into_iter()
            .map(|attribute| format!(" {}", attribute.0))
            .collect();
        format!("<{tag}{attributes}>{}</{tag}>", children.concat())
    }

    pub fn simple_element(tag: &'static str, class: &'static str, child: View) -> View {
        let class = match class {
            "" => vec![],
            class => vec![attribute("class", class)],
        };
        element(tag, class, vec![child])
    }

    pub fn fragment(views: Vec<View>) -> View {
        format!("[{}]", views.concat())
    }

    pub fn child(value: impl ToString) -> View {
        value.to_string()
    }

    pub fn attribute(name: &'static str, value: impl ToString) -> Attribute {
        Attribute(format!("{name}={}", value.to_string()))
    }

    pub mod on {
        pub fn click(mut handler: impl FnMut(u8)) -> super::Attribute {
            handler(1);
            super::Attribute("on:click".to_owned())
        }
    }

    pub mod prop {
        pub fn value(value: &str) -> super::Attribute {
            super::Attribute(format!("prop:value={value}"))
        }
    }

    pub trait Props {
        type Builder;
        fn builder() -> Self::Builder;
    }

    pub fn props<P: Props>(_component: &impl Fn(P) -> View) -> P::Builder {
        P::builder()
    }
}

use view::View;

#[test]
fn elements_have_attributes_and_children() {
    let name = "Kite";
    let shown = view! {
        <p class="soft" data-testid="name" hidden>
            "My "
            {name}
            <br/>
        </p>
    };
    assert_eq!(
        shown,
        "<p class=soft data-testid=name hidden=>My Kite<br></br></p>"
    );
}

#[test]
fn several_views_are_a_fragment() {
    assert_eq!(view! { <b>"a"</b> <i>"b"</i> }, "[<b>a</b><i>b</i>]");
    assert_eq!(view! { <>"a"</> }, "[a]");
}

#[test]
fn spread_attributes_stay_in_place() {
    let list = || {
        [
            view::attribute("lang", "cy"),
            view::attribute("dir", "auto"),
        ]
    };
    let shown = view! { <p id="a" {..list()} class="b"></p> };
    assert_eq!(shown, "<p id=a lang=cy dir=auto class=b></p>");
    let none: Option<view::Attribute> = None;
    assert_eq!(view! { <p {..none}></p> }, "<p></p>");
}

#[test]
fn handlers_and_properties_are_set() {
    let pressed = std::cell::Cell::new(0);
    let shown = view! { <input prop:value="x" on:click=|n| pressed.set(n)/> };
    assert_eq!(shown, "<input prop:value=x on:click></input>");
    assert_eq!(pressed.get(), 1);
}

/// A greeting.
#[component]
fn Greeting(
    /// The name to greet.
    #[prop(into)]
    name: String,
    #[prop(default = 2)] times: usize,
    #[prop(optional)] aside: Option<&'static str>,
    #[prop(optional)] loud: bool,
    end: Box<dyn Fn() -> char>,
) -> View {
    let mark = if loud { '!' } else { end() };
    let words = format!("Hello {name}{mark}").repeat(times);
    view! { <p>{words}{aside.unwrap_or_default()}</p> }
}

#[test]
fn named_props_can_be_omitted() {
    let end = '.';
    assert_eq!(
        view! { <Greeting name="Ada" end=move || end/> },
        "<p>Hello Ada.Hello Ada.</p>"
    );
    assert_eq!(
        view! { <Greeting aside="bye" times=1 loud end=move || end name=String::from("Ada")/> },
        "<p>Hello Ada!bye</p>"
    );
}

#[component]
fn Card(children: View) -> View {
    view! { <section>{children}</section> }
}

#[component]
fn Rows(each: Vec<u8>, children: Box<dyn Fn(u8) -> View>) -> View {
    let rows: Vec<View> = each.into_iter().map(children).collect();
    view! { <ul>{rows.concat()}</ul> }
}

#[component]
fn Nothing() -> View {
    view! { <></> }
}

#[test]
fn children_render_once_or_for_each_item() {
    assert_eq!(
        view! { <Card><b>"a"</b>"b"</Card> },
        "<section>[<b>a</b>b]</section>"
    );
    assert_eq!(
        view! { <Rows each=vec![1, 2] let:n><li>{n}</li></Rows> },
        "<ul><li>1</li><li>2</li></ul>"
    );
    assert_eq!(view! { <Nothing/> }, "[]");
}

mod elsewhere {
    use super::*;

    #[component]
    pub fn Far(n: u8) -> View {
        view! { <i>{n}</i> }
    }
}

#[test]
fn component_can_be_in_another_module() {
    assert_eq!(view! { <elsewhere::Far n=3/> }, "<i>3</i>");
}

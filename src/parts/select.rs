//! One answer of many.

use super::element::{Piece, chosen, class, element, handle, text, with};
use super::field::neutral_id;
use crate::text::{Key, say};

/// A list to choose from. The first answer stands for none; the others are keys and what they say: `own` if that is
/// what the person wrote, which is nothing for a browser's translation.
pub fn select(
    t: &str,
    label: Key,
    any: Key,
    answers: Vec<(String, String)>,
    at_first: Option<&str>,
    own: bool,
    choose: impl Fn(Option<String>) + 'static,
) -> Piece {
    let id = neutral_id();
    let option = |key: &str, says: String, own: bool| {
        let mut attributes = vec![with("value", key)];
        if own {
            attributes.push(with("translate", "no"));
        }
        if at_first == Some(key) {
            attributes.push(with("selected", ""));
        }
        element("option", attributes, vec![text(says)])
    };
    let mut options = vec![option("", say(any), false)];
    options.extend(
        answers
            .into_iter()
            .map(|(key, says)| option(&key, says, own)),
    );
    let take = chosen(move |key| choose((!key.is_empty()).then_some(key)));
    let label = element(
        "label",
        vec![with("for", id.clone())],
        vec![text(say(label))],
    );
    let list = vec![
        class("input"),
        with("id", id),
        handle(t),
        with("autocomplete", "off"),
        take,
    ];
    element(
        "div",
        vec![class("field")],
        vec![label, element("select", list, options)],
    )
}

//! Expands markup to calls of the functions in `crate::view`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use rstml::node::{
    KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeElement, NodeName,
};
use rstml::{Infallible, Parser, ParserConfig};
use syn::{Block, Expr, Ident, Lit, Stmt, spanned::Spanned};

/// Elements without an end tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "path", "wbr"];

pub fn expand(markup: TokenStream) -> TokenStream {
    let config = ParserConfig::new()
        .recover_block(true)
        .always_self_closed_elements(VOID.into_iter().collect());
    let (nodes, errors) = Parser::new(config).parse_recoverable(markup).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let view = match &nodes[..] {
        [only] => node(only),
        several => fragment(several),
    };
    quote!({ #(#errors;)* #view })
}

fn fragment(nodes: &[Node<Infallible>]) -> TokenStream {
    let nodes = nodes.iter().map(node);
    quote!(crate::view::fragment(::std::vec![#(#nodes),*]))
}

fn node(node: &Node<Infallible>) -> TokenStream {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => html(element),
        Node::Fragment(inside) => fragment(&inside.children),
        Node::Block(block) => {
            let inside = match block.try_block() {
                Some(valid) => unbraced(valid),
                None => quote!(#block),
            };
            quote_spanned!(block.span()=> crate::view::child(#inside))
        }
        Node::Text(text) => {
            let text = &text.value;
            quote_spanned!(text.span()=> crate::view::child(#text))
        }
        Node::Comment(_) => fragment(&[]),
        other => error(
            other.span(),
            "markup is made of elements, components, blocks and texts",
        ),
    }
}

/// Returns a block without its braces if they belong to the markup and not to Rust.
fn unbraced(block: &Block) -> TokenStream {
    match &block.stmts[..] {
        [Stmt::Expr(expression, None)] => quote!(#expression),
        _ => quote!(#block),
    }
}

/// Whether a name is a component's: these start with a capital letter.
fn is_component(name: &NodeName) -> bool {
    let NodeName::Path(path) = name else {
        return false;
    };
    let last = path.path.segments.last();
    last.is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
}

fn html(element: &NodeElement<Infallible>) -> TokenStream {
    let tag = element.name().to_string();
    let span = element.name().span();
    let children = element.children().iter().map(node);
    if let (Some(class), 1) = (only_class(element.attributes()), children.len()) {
        return quote_spanned!(span=> crate::view::simple_element(#tag, #class, #(#children)*));
    }
    let attributes = attributes(element.attributes());
    quote_spanned!(span=> crate::view::element(#tag, #attributes, ::std::vec![#(#children),*]))
}

/// Returns the class of an element with no other attribute; empty if it has no attribute at all.
fn only_class(all: &[NodeAttribute]) -> Option<String> {
    let [only] = all else {
        return all.is_empty().then(String::new);
    };
    let NodeAttribute::Attribute(attribute) = only else {
        return None;
    };
    match attribute.value() {
        Some(Expr::Lit(literal)) if attribute.key.to_string() == "class" => match &literal.lit {
            Lit::Str(class) => Some(class.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the list of attributes. Lists inserted by `{..list}` keep their place.
fn attributes(all: &[NodeAttribute]) -> TokenStream {
    let is_list = |one: &NodeAttribute| matches!(one, NodeAttribute::Block(_));
    if !all.iter().any(is_list) {
        let all = all.iter().map(attribute);
        return quote!(::std::vec![#(#all),*]);
    }
    // Hygienic: nothing in the markup can refer to this name.
    let made = Ident::new("attributes", Span::mixed_site());
    let all = all.iter().map(|one| match list(one) {
        Some(list) => quote!(#made.extend(#list);),
        None => {
            let one = attribute(one);
            quote!(#made.push(#one);)
        }
    });
    quote!({
        let mut #made = ::std::vec::Vec::new();
        #(#all)*
        #made
    })
}

/// Returns the list in `{..list}`.
fn list(attribute: &NodeAttribute) -> Option<&Expr> {
    let NodeAttribute::Block(block) = attribute else {
        return None;
    };
    match &block.try_block()?.stmts[..] {
        [Stmt::Expr(Expr::Range(range), None)] if range.start.is_none() => range.end.as_deref(),
        _ => None,
    }
}

fn attribute(attribute: &NodeAttribute) -> TokenStream {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return error(
            attribute.span(),
            "a list of attributes is put in by {..list}",
        );
    };
    let value = value(attribute);
    let name = attribute.key.to_string();
    let span = attribute.key.span();
    let function = |prefix: &str| {
        let name = name.strip_prefix(prefix)?;
        syn::parse_str::<Ident>(name)
            .ok()
            .map(|ident| Ident::new(&ident.to_string(), span))
    };
    if let Some(event) = function("on:") {
        return quote_spanned!(span=> crate::view::on::#event(#value));
    }
    if let Some(property) = function("prop:") {
        return quote_spanned!(span=> crate::view::prop::#property(#value));
    }
    if name.contains(':') {
        return error(span, "only on: and prop: are known here");
    }
    quote_spanned!(span=> crate::view::attribute(#name, #value))
}

/// Returns an attribute's value; empty if none is given.
fn value(attribute: &KeyedAttribute) -> TokenStream {
    match (&attribute.possible_value, attribute.value()) {
        (_, Some(Expr::Block(block))) => unbraced(&block.block),
        (_, Some(value)) => quote!(#value),
        (KeyedAttributeValue::None, _) => quote!(""),
        _ => error(attribute.key.span(), "this is not a value"),
    }
}

/// Expands a component to calls of its builder, one for each prop, so that each error points at its prop.
fn component(element: &NodeElement<Infallible>) -> TokenStream {
    let name = element.name();
    let mut bound = None;
    let mut props = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            props.push(error(attribute.span(), "a component's props have names"));
            continue;
        };
        let span = attribute.key.span();
        let key = attribute.key.to_string();
        if let Some(item) = key.strip_prefix("let:") {
            bound = syn::parse_str::<Ident>(item)
                .ok()
                .map(|item| Ident::new(&item.to_string(), span));
            continue;
        }
        let Ok(prop) = syn::parse_str::<Ident>(&key).map(|_| Ident::new(&key, span)) else {
            props.push(error(span, "this is not the name of a prop"));
            continue;
        };
        let value = match attribute.possible_value {
            KeyedAttributeValue::None => quote!(true),
            _ => value(attribute),
        };
        props.push(quote_spanned!(span=> .#prop(#value)));
    }
    if !element.children().is_empty() {
        let inside = match element.children() {
            [only] => node(only),
            several => fragment(several),
        };
        props.push(quote!(.children(move |#bound| #inside)));
    }
    let span = name.span();
    quote_spanned!(span=> #name(crate::view::props(&#name) #(#props)* .build()))
}

fn error(span: Span, says: &str) -> TokenStream {
    quote_spanned!(span=> ::core::compile_error!(#says))
}

#[cfg(test)]
mod tests {
    use super::expand;
    use proc_macro2::{LineColumn, TokenStream, TokenTree};

    fn expanded(markup: &str) -> String {
        expand(markup.parse().unwrap()).to_string().replace(' ', "")
    }

    /// Returns the position of the first error.
    fn error_at(markup: &str) -> Option<(usize, usize)> {
        fn find(tokens: TokenStream) -> Option<LineColumn> {
            tokens.into_iter().find_map(|token| match token {
                TokenTree::Ident(word) if word == "compile_error" => Some(word.span().start()),
                TokenTree::Group(group) => find(group.stream()),
                _ => None,
            })
        }
        find(expand(markup.parse().unwrap())).map(|at| (at.line, at.column))
    }

    #[test]
    fn element_expands_to_one_call() {
        assert_eq!(
            expanded("<p id=\"a\">{words}</p>"),
            "{crate::view::element(\"p\",::std::vec![crate::view::attribute(\"id\",\"a\")],\
             ::std::vec![crate::view::child(words)])}"
        );
        assert_eq!(
            expanded("<p class=\"soft\">{words}</p>"),
            "{crate::view::simple_element(\"p\",\"soft\",crate::view::child(words))}"
        );
    }

    #[test]
    fn component_expands_to_one_call_with_its_props() {
        assert_eq!(
            expanded("<Chip label=words wide/>"),
            "{Chip(crate::view::props(&Chip).label(words).wide(true).build())}"
        );
    }

    #[test]
    fn errors_point_at_their_source() {
        assert_eq!(error_at("<p>\n  <b style:color=1></b>\n</p>"), Some((2, 5)));
        assert_eq!(error_at("<p\n  {list}></p>"), Some((2, 2)));
        assert_eq!(error_at("<Chip\n on:click=x/>"), Some((2, 1)));
        assert_eq!(error_at("<p></p>"), None);
    }
}

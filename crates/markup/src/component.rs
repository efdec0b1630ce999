//! Expands a function to a component: its props, and their builder.
//!
//! The builder has a type parameter for each required prop: `()` until it is given. So a missing prop does not
//! compile, and the check costs nothing at run time.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{
    Attribute, Expr, FnArg, GenericArgument, Ident, ItemFn, Pat, PatType, PathArguments, Result,
    Type, TypeParamBound, parse::ParseStream, punctuated::Punctuated,
};

pub fn expand(function: TokenStream) -> Result<TokenStream> {
    let ItemFn {
        attrs,
        vis,
        sig,
        block,
        ..
    } = syn::parse2(function)?;
    if !sig.generics.params.is_empty() {
        let says = "a component has no type parameters: box what differs";
        return Err(syn::Error::new_spanned(&sig.generics, says));
    }
    let props = sig
        .inputs
        .iter()
        .map(Prop::of)
        .collect::<Result<Vec<_>>>()?;

    let name = &sig.ident;
    let output = &sig.output;
    let struct_name = format_ident!("{name}Props");
    let builder = format_ident!("{name}PropsBuilder");
    let names: Vec<_> = props.iter().map(|prop| &prop.name).collect();
    let fields = props.iter().map(Prop::field);
    let about = format!("The props of [`{name}`].");

    let required: Vec<&Prop> = props.iter().filter(|prop| prop.default.is_none()).collect();
    let parameters: Vec<Ident> = required.iter().map(|prop| prop.parameter()).collect();
    let types: Vec<&Type> = required.iter().map(|prop| &prop.ty).collect();
    let none = required.iter().map(|_| quote!(()));
    let stored = props.iter().map(|prop| {
        let name = &prop.name;
        let ty = &prop.ty;
        match prop.default {
            Some(_) => quote!(#name: #ty),
            None => {
                let parameter = prop.parameter();
                quote!(#name: #parameter)
            }
        }
    });
    let at_first = props.iter().map(|prop| {
        let name = &prop.name;
        match &prop.default {
            Some(default) => quote!(#name: #default),
            None => quote!(#name: ()),
        }
    });
    let setters = props
        .iter()
        .map(|prop| prop.setter(&builder, &required, &names));

    Ok(quote! {
        #[doc = #about]
        #vis struct #struct_name { #(#fields),* }

        #[doc(hidden)]
        #vis struct #builder<#(#parameters),*> { #(#stored),* }

        impl crate::view::Props for #struct_name {
            type Builder = #builder<#(#none),*>;

            #[inline(always)]
            fn builder() -> Self::Builder {
                #builder { #(#at_first),* }
            }
        }

        #(#setters)*

        impl #builder<#(#types),*> {
            #[inline(always)]
            #vis fn build(self) -> #struct_name {
                let Self { #(#names),* } = self;
                #struct_name { #(#names),* }
            }
        }

        #(#attrs)*
        #[allow(non_snake_case, reason = "components are named as types are")]
        #vis fn #name(props: #struct_name) #output {
            let #struct_name { #(#names),* } = props;
            #block
        }
    })
}

/// A parameter of a component.
struct Prop {
    documents: Vec<Attribute>,
    name: Ident,
    ty: Type,
    /// The value if the prop is omitted; `None` if it is required.
    default: Option<Expr>,
    /// Whether the given value is wrapped in `Some`.
    strips_option: bool,
    into: bool,
}

impl Prop {
    fn of(argument: &FnArg) -> Result<Self> {
        let FnArg::Typed(PatType { attrs, pat, ty, .. }) = argument else {
            return Err(syn::Error::new_spanned(argument, "a component has no self"));
        };
        let Pat::Ident(name) = &**pat else {
            return Err(syn::Error::new_spanned(pat, "a prop has a plain name"));
        };
        let mut prop = Prop {
            documents: Vec::new(),
            name: name.ident.clone(),
            ty: (**ty).clone(),
            default: None,
            strips_option: false,
            into: false,
        };
        for attribute in attrs {
            if attribute.path().is_ident("prop") {
                attribute.parse_args_with(|words: ParseStream| prop.take(words))?;
            } else {
                prop.documents.push(attribute.clone());
            }
        }
        Ok(prop)
    }

    /// Parses the options in `#[prop(…)]`.
    fn take(&mut self, words: ParseStream) -> Result<()> {
        while !words.is_empty() {
            let word: Ident = words.parse()?;
            match word.to_string().as_str() {
                "optional" => {
                    self.default = Some(syn::parse_quote!(::core::default::Default::default()));
                    self.strips_option = inside_of(&self.ty, "Option").is_some();
                }
                "default" => {
                    words.parse::<syn::Token![=]>()?;
                    self.default = Some(words.parse()?);
                }
                "into" => self.into = true,
                _ => {
                    return Err(syn::Error::new(
                        word.span(),
                        "optional, default = … and into are known here",
                    ));
                }
            }
            if !words.is_empty() {
                words.parse::<syn::Token![,]>()?;
            }
        }
        Ok(())
    }

    fn field(&self) -> TokenStream {
        let Prop {
            documents,
            name,
            ty,
            ..
        } = self;
        quote!(#(#documents)* pub #name: #ty)
    }

    /// Returns the builder's type parameter for the prop, named so that an error about a missing prop names it.
    fn parameter(&self) -> Ident {
        let words = self.name.to_string();
        let camel: String = words
            .split('_')
            .map(|word| {
                let (first, rest) = word.split_at(word.len().min(1));
                first.to_uppercase() + rest
            })
            .collect();
        format_ident!("{camel}", span = self.name.span())
    }

    /// Returns the builder's setter for the prop.
    fn setter(&self, builder: &Ident, required: &[&Prop], names: &[&Ident]) -> TokenStream {
        let Prop {
            documents,
            name,
            ty,
            ..
        } = self;
        let (takes, value) = self.takes();
        let others: Vec<Ident> = required
            .iter()
            .filter(|prop| prop.name != *name)
            .map(|prop| prop.parameter())
            .collect();
        let with = |this: TokenStream| {
            let all = required.iter().map(|prop| match prop.name == *name {
                true => this.clone(),
                false => {
                    let parameter = prop.parameter();
                    quote!(#parameter)
                }
            });
            quote!(#builder<#(#all),*>)
        };
        let (before, after) = match self.default {
            None => (with(quote!(())), with(quote!(#ty))),
            Some(_) => (with(quote!()), with(quote!())),
        };
        let rest = names.iter().filter(|other| **other != name);
        let rest: Vec<_> = rest.collect();
        quote_spanned! {name.span()=>
            impl<#(#others),*> #before {
                #(#documents)*
                #[allow(clippy::wrong_self_convention, reason = "a prop may be called anything")]
                #[inline(always)]
                pub fn #name(self, value: #takes) -> #after {
                    let Self { #(#rest,)* .. } = self;
                    #builder { #name: #value, #(#rest),* }
                }
            }
        }
    }

    /// Returns the type that the setter takes, and the conversion of its value.
    fn takes(&self) -> (TokenStream, TokenStream) {
        let inside = match self.strips_option {
            true => inside_of(&self.ty, "Option").unwrap_or(&self.ty),
            false => &self.ty,
        };
        let (takes, value) = if self.name == "children" && closure(inside).is_none() {
            // Children arrive as a closure; without a closure type, it is called at once.
            (
                quote!(impl ::core::ops::FnOnce() -> #inside),
                quote!(value()),
            )
        } else if let Some(bounds) = closure(inside) {
            (
                quote!(impl #bounds + 'static),
                quote!(::std::boxed::Box::new(value)),
            )
        } else if self.into {
            (
                quote!(impl ::core::convert::Into<#inside>),
                quote!(value.into()),
            )
        } else {
            (quote!(#inside), quote!(value))
        };
        match self.strips_option {
            true if closure(inside).is_some() => {
                (takes, quote!(::core::option::Option::Some(#value)))
            }
            // Takes either the value or an option of it.
            true => (
                quote!(impl ::core::convert::Into<::core::option::Option<#inside>>),
                quote!(value.into()),
            ),
            false => (takes, value),
        }
    }
}

/// Returns the type inside `Option<…>` or `Box<…>`.
fn inside_of<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Returns the bounds in `Box<dyn Fn…>`.
fn closure(ty: &Type) -> Option<&Punctuated<TypeParamBound, syn::Token![+]>> {
    let Type::TraitObject(object) = inside_of(ty, "Box")? else {
        return None;
    };
    let is_closure = |bound: &TypeParamBound| match bound {
        TypeParamBound::Trait(bound) => {
            let last = bound.path.segments.last();
            last.is_some_and(|last| last.ident.to_string().starts_with("Fn"))
        }
        _ => false,
    };
    object
        .bounds
        .iter()
        .any(is_closure)
        .then_some(&object.bounds)
}

#[cfg(test)]
mod tests {
    use super::expand;
    use quote::quote;

    /// Returns the error for a function that cannot be a component.
    fn refused(function: proc_macro2::TokenStream) -> String {
        expand(function).unwrap_err().to_string()
    }

    #[test]
    fn invalid_component_functions_are_refused() {
        let generic = quote!(
            fn A<T>(x: T) -> View {}
        );
        assert!(refused(generic).contains("no type parameters"));
        let pattern = quote!(
            fn A((x, y): (u8, u8)) -> View {}
        );
        assert!(refused(pattern).contains("a plain name"));
        let unknown = quote!(
            fn A(#[prop(often)] x: u8) -> View {}
        );
        assert!(refused(unknown).contains("optional, default"));
    }

    #[test]
    fn errors_point_at_their_source() {
        let source = "fn A(x: u8,\n #[prop(often)] y: u8) -> View {}";
        let error = expand(source.parse().unwrap()).unwrap_err();
        let at = error.span().start();
        assert_eq!((at.line, at.column), (2, 8));
    }
}

//! Lapwing in the browser. See ARCHITECTURE.md for the layers.

#![recursion_limit = "256"]

mod app;
mod browser;
mod chunk;
mod components;
mod prelude;
mod screens;
mod session;
mod text;
mod view;

fn main() {
    app::start();
}

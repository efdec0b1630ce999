//! Lapwing in the browser. See ARCHITECTURE.md for the layers.

#![recursion_limit = "256"]

mod app;
mod chunk;
mod device;
mod parts;
mod screens;
mod session;
mod text;

fn main() {
    app::start();
}

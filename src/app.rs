//! Putting the app on the page: text first, then the screens.

use leptos::prelude::*;

use crate::device::boot;
use crate::parts::go::Go;
use crate::parts::languages::Languages;
use crate::screens::screens;
use crate::session::Session;
use crate::text::load;

/// Starts the app. If it cannot, the page that is there says so and stays.
pub fn start() {
    boot::install_panic_page();
    boot::begin(async {
        let Some(files) = boot::files() else {
            return boot::unstarted("files");
        };
        load::from(files.clone());
        boot::begin(load::numbers());
        match load::language(&boot::language()).await {
            Ok(()) => mount(&files),
            Err(_) => boot::unstarted("text"),
        }
    });
}

fn mount(files: &boot::Files) {
    let Some(stage) = boot::stage() else {
        return boot::unstarted("stage");
    };
    // An owner of its own, so that the session outlives every screen and ends with `forget`.
    let owner = Owner::new();
    let session = owner.with(|| Session::new(files));
    let languages = owner.with(|| Languages::of(files));
    let watch = session.watch();
    let mounted = leptos::mount::mount_to(stage, move || {
        provide_context(session);
        let go = Go::start();
        provide_context(go);
        go.hear_back();
        provide_context(languages);
        view! {
            {move || {
                languages.track();
                *screens()
            }}
        }
    });
    boot::register(
        move || session.flush(),
        move || {
            drop(watch);
            session.forget();
            drop(mounted);
            drop(owner);
        },
    );
    boot::ready();
    boot::begin(async move { session.sweep().await });
}

//! Starting the app: first the texts, then the screens.

use crate::prelude::*;

use crate::components::languages::Languages;
use crate::components::navigator::Navigator;
use crate::device::boot;
use crate::screens::Screens;
use crate::session::Session;
use crate::text::load;

/// Starts the app. If that fails, the static page stays and reports it.
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
    // A separate owner, so that the session outlives every screen and ends with `forget`.
    let owner = Owner::new();
    let session = owner.with(|| Session::new(files));
    let languages = owner.with(|| Languages::of(files));
    let watch = session.watch();
    let mounted = leptos::mount::mount_to(stage, move || {
        provide_context(session);
        let navigator = Navigator::start();
        provide_context(navigator);
        navigator.hear_back();
        provide_context(languages);
        move || {
            languages.track();
            view! { <Screens /> }.into_leptos()
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

//! Starting the app: first the texts, then the screens.

use crate::prelude::*;

use crate::browser::shell;
use crate::components::languages::Languages;
use crate::components::navigator::Navigator;
use crate::screens::Screens;
use crate::session::Session;
use crate::text::load;

/// Starts the app. If that fails, the static page stays and reports it.
pub fn start() {
    shell::install_panic_page();
    shell::begin(async {
        let Some(files) = shell::files() else {
            return shell::unstarted("files");
        };
        load::from(files.clone());
        shell::begin(load::numbers());
        match load::language(&shell::language()).await {
            Ok(()) => mount(&files),
            Err(_) => shell::unstarted("text"),
        }
    });
}

fn mount(files: &shell::Files) {
    let Some(stage) = shell::stage() else {
        return shell::unstarted("stage");
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
    shell::register(
        move || session.flush(),
        move || {
            drop(watch);
            drop(mounted);
            let end = session.end();
            shell::begin(async move {
                end.await;
                drop(owner);
                shell::over();
            });
        },
    );
    shell::ready();
    shell::begin(async move { session.make_ready().await });
}

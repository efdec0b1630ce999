//! A sample of the end-to-end tests in other engines: each is written once and runs in Firefox and WebKit,
//! and in Chromium where no other test covers it (`engines::saving::firefox::…`).
//!
//! What only Chromium's tools can do (touch, throttling, quotas, a size below a desktop window's minimum) is
//! left to the other tests.

/// Makes tests from functions that take the engine.
macro_rules! in_engine {
    ($module:ident $engine:ident: $($(#[$note:meta])* $journey:ident)+) => {
        mod $module {
            use e2e::{Result, engine::Engine};
            $(
                #[tokio::test]
                $(#[$note])*
                async fn $journey() -> Result {
                    super::$journey(Engine::$engine).await
                }
            )+
        }
    };
}

/// The same for every engine.
macro_rules! in_every_engine {
    ($($journey:ident)+) => {
        in_engine! { chromium Chromium: $($journey)+ }
        in_the_others! { $($journey)+ }
    };
}

/// The same for Firefox and WebKit, where another test covers Chromium in more detail.
macro_rules! in_the_others {
    ($($journey:ident)+) => {
        in_engine! { firefox Firefox: $($journey)+ }
        in_engine! { webkit WebKit: $($journey)+ }
    };
}

/// The same for behaviour that does not depend on the engine: only in the nightly runs.
macro_rules! in_the_others_by_night {
    ($($journey:ident)+) => {
        in_engine! { firefox_by_night Firefox: $(#[ignore = "by night: cargo xtask soak engines"] $journey)+ }
        in_engine! { webkit_by_night WebKit: $(#[ignore = "by night: cargo xtask soak engines"] $journey)+ }
    };
}

mod altered_files;
mod asked;
mod by_keyboard;
mod cameras;
mod change_passphrase;
mod earlier;
mod leaving;
mod locked;
mod looks;
mod markup;
mod offline;
mod plain;
mod refused;
mod reopened;
mod saving;
mod stores;
mod tabs;
mod workers;

use e2e::{
    Result,
    altered::{Altered, ServedCopy},
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    engine::Engine,
};

/// Opens a phone-sized window of this engine.
async fn phone(engine: Engine) -> Result<Browser> {
    Settings::phone().engine(engine).open().await
}

/// Serves the site with a quick exit that leads to this machine, and the pages there.
fn site() -> Result<(ServedCopy, Elsewhere)> {
    let elsewhere = Elsewhere::serve()?;
    let site = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
    Ok((site, elsewhere))
}

//! The harness of the end-to-end tests: a server with the published headers, real browsers, and ways to inspect what
//! they store, send and show.
//!
//! A short end-to-end test:
//!
//! ```no_run
//! # async fn journey() -> e2e::Result {
//! use e2e::{axe, browser::Settings, fields, published};
//! let server = published::serve()?;
//! let browser = Settings::phone().dark().open().await?;
//! browser.goto(&server.address()).await?;
//! browser.tap("numbers").await?;
//! assert_eq!(axe::complaints(&browser).await?, [""; 0]);
//! assert_eq!(fields::complaints(&browser).await?, [""; 0]);
//! browser.close().await?;
//! # Ok(()) }
//! ```
//!
//! | to | use |
//! |---|---|
//! | serve what was built | [`published::serve`]; with something changed, [`altered::Altered`]; over https, [`published::serve_over_https`] |
//! | come from, or leave for, another site | [`elsewhere::Elsewhere`] |
//! | open a browser, close it, kill it | [`browser::Settings`], [`browser::Browser`]; an engine other than Chromium, [`engine::Engine`] |
//! | find, tap and type by `data-testid` | [`interactions`] |
//! | slow down, go dark, go back | [`conditions`], [`history`] |
//! | close a tab and reopen it | [`reopening::Reopening`] |
//! | see the requests | [`network`] |
//! | see what is stored | [`storage`], [`stores`] byte for byte, [`profile`], in its own [`folder`]; the history with [`rows`] |
//! | use random numbers | [`random`] |
//! | check a screen | [`axe`], [`fields`], [`layout`], [`names`], [`translation`] |
//! | read what was printed | [`paper`] |
//! | point one browser's camera at another's screen | [`film`], [`camera`] |
//! | check a server's headers | [`judged`] |
//! | take a screenshot | [`picture`]; record all that is drawn, [`recording`] |
//! | act as a user on a screen | [`pages`] |
//! | look up the app's texts | [`sentences::sentence`] |

pub mod altered;
pub mod axe;
pub mod browser;
pub mod camera;
pub mod certificate;
pub mod conditions;
pub mod copies;
pub mod elsewhere;
pub mod engine;
pub mod fields;
pub mod film;
pub mod folder;
pub mod history;
pub mod interactions;
pub mod judged;
pub mod keyboard;
pub mod languages;
pub mod layout;
pub mod memory;
pub mod names;
pub mod network;
pub mod pages;
pub mod paper;
pub mod picture;
pub mod process;
pub mod profile;
pub mod proxy;
pub mod published;
pub mod random;
pub mod recording;
pub mod reopening;
pub mod rows;
pub mod screen_size;
pub mod sentences;
mod shared;
pub mod storage;
pub mod stores;
pub mod translation;
pub mod unpack;

/// Any error.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of a test step.
pub type Result<T = ()> = std::result::Result<T, Error>;

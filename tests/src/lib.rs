//! What the journeys use: a server with the published headers, real browsers, and ways to look at what
//! they keep, send and show.
//!
//! A journey in short:
//!
//! ```no_run
//! # async fn journey() -> journeys::Result {
//! use journeys::{axe, browser::Settings, fields, published};
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
//! | serve what was built | [`published::serve`]; with something changed, [`altered::Altered`] |
//! | have been, or go, somewhere else | [`elsewhere::Elsewhere`] |
//! | open a browser, close it, kill it | [`browser::Settings`], [`browser::Browser`]; another than Chromium, [`engine::Engine`] |
//! | find, tap and type by `data-t` | [`hand`] |
//! | be slow, be dark, go back | [`conditions`], [`history`] |
//! | close a tab and reopen it | [`reopening::Reopening`] |
//! | see what was asked for | [`network`] |
//! | see what is kept | [`storage`], [`stores`] byte for byte, [`profile`], in a [`folder`] of its own; the history by [`rows`] |
//! | leave something to chance | [`random`] |
//! | check a screen | [`axe`], [`fields`], [`layout`], [`names`], [`translation`] |
//! | read what was printed | [`paper`] |
//! | hold one browser's camera before another's screen | [`film`], [`camera`] |
//! | judge a server's headers | [`judged`] |
//! | make a picture | [`picture`] |
//! | do what a person does on a screen | [`pages`] |
//! | know what the app says | [`sentences::sentence`] |

pub mod altered;
pub mod axe;
pub mod base64;
pub mod browser;
pub mod camera;
pub mod carried;
pub mod conditions;
pub mod elsewhere;
pub mod engine;
pub mod fields;
pub mod film;
pub mod folder;
pub mod hand;
pub mod history;
pub mod judged;
pub mod keyboard;
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
pub mod reopening;
pub mod rows;
pub mod sentences;
mod shared;
pub mod storage;
pub mod stores;
pub mod translation;
pub mod unpack;

/// What went wrong, in whatever words it came.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The result of a step of a journey.
pub type Result<T = ()> = std::result::Result<T, Error>;

#![doc = include_str!("../README.md")]
#![allow(
    unsafe_code,
    reason = "exports need unmangled names; the buffers themselves are ordinary vectors"
)]

mod digits;
mod form;
mod hours;
mod project;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use form::{Exit, Form, Lines, Part, Written};
pub use project::{Choice, Failed, Found, Project, Shown};

/// What was asked for worked; what follows is the answer.
const DONE: u8 = b'+';
/// It did not; what follows says why.
const FAILED: u8 = b'-';

/// What the page and this program share.
struct Desk {
    /// What the page has put in.
    room: Vec<u8>,
    project: Option<Project>,
}

static DESK: Mutex<Desk> = Mutex::new(Desk {
    room: Vec::new(),
    project: None,
});

fn desk() -> MutexGuard<'static, Desk> {
    DESK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes room for `length` bytes and returns their address.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *const u8 {
    let mut desk = desk();
    desk.room = vec![0; length];
    desk.room.as_ptr()
}

/// Returns the address of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    desk().room.as_ptr()
}

/// Opens the project: an archive of `archive` bytes, then the site's present `numbers.txt`, which may be empty. `now` is in
/// milliseconds since 1970. Returns the length of the answer: [`Shown`], as JSON.
#[unsafe(no_mangle)]
pub extern "C" fn open(archive: usize, now: f64) -> usize {
    let mut desk = desk();
    let room = std::mem::take(&mut desk.room);
    let parts = room.split_at_checked(archive);
    let opened = parts.ok_or(Failed::Request).and_then(|(archive, numbers)| {
        Project::open(archive, numbers, content::uk_time(now as i64).date)
    });
    let said = opened.and_then(|project| {
        let shown = json(&project.shown())?;
        desk.project = Some(project);
        Ok(shown)
    });
    desk.answer(said)
}

/// Checks a form, as JSON. Answers with [`Found`], as JSON.
#[unsafe(no_mangle)]
pub extern "C" fn check() -> usize {
    with(|project, room| json(&project.check(&form(room)?)))
}

/// Makes the page without scripts, as it would be.
#[unsafe(no_mangle)]
pub extern "C" fn page() -> usize {
    with(|project, room| project.page(&form(room)?))
}

/// Makes the whole site for a kind of host, named in the first line, as an archive.
#[unsafe(no_mangle)]
pub extern "C" fn make() -> usize {
    with(|project, room| {
        let at = room.iter().position(|byte| *byte == b'\n');
        let (kind, rest) = room
            .split_at_checked(at.ok_or(Failed::Request)?)
            .ok_or(Failed::Request)?;
        let kind = String::from_utf8_lossy(kind);
        let kind = sitegen::archive::Kind::named(&kind).ok_or(Failed::Request)?;
        project.make(&form(rest)?, kind)
    })
}

/// Makes `numbers.txt` alone, to be put beside the pages that are there.
#[unsafe(no_mangle)]
pub extern "C" fn numbers() -> usize {
    with(|project, room| project.numbers_alone(&form(room)?))
}

fn with(work: impl FnOnce(&Project, &[u8]) -> Result<Vec<u8>, Failed>) -> usize {
    let mut desk = desk();
    let room = std::mem::take(&mut desk.room);
    let said = match &desk.project {
        Some(project) => work(project, &room),
        None => Err(Failed::Request),
    };
    desk.answer(said)
}

impl Desk {
    fn answer(&mut self, said: Result<Vec<u8>, Failed>) -> usize {
        self.room = match said {
            Ok(bytes) => [&[DONE], &*bytes].concat(),
            Err(failed) => [&[FAILED], failed.to_string().as_bytes()].concat(),
        };
        self.room.len()
    }
}

fn form(bytes: &[u8]) -> Result<Form, Failed> {
    serde_json::from_slice(bytes).map_err(|_| Failed::Request)
}

fn json(value: &impl serde::Serialize) -> Result<Vec<u8>, Failed> {
    serde_json::to_vec(value).map_err(|_| Failed::Request)
}

//! numbers.txt: a host's changes since the areas were written. The same file is published next to the page; here it
//! is also applied to the pages, and its mistakes are reported before publishing.

use std::io::ErrorKind;
use std::path::Path;

use content::{Briefing, Civil, NUMBERS_FILE, Service, Services};

use crate::area::AreaFile;
use crate::problem::Problems;

/// Reads the file, if there is one, and applies it to these services. Returns its bytes, to be published unchanged.
pub fn apply<'a>(
    root: &Path,
    areas: impl Iterator<Item = &'a mut AreaFile>,
    briefing: &Briefing,
    today: Civil,
    problems: &mut Problems,
) -> Option<Vec<u8>> {
    let file = match std::fs::read(root.join(NUMBERS_FILE)) {
        Ok(file) => file,
        Err(e) => {
            if e.kind() != ErrorKind::NotFound {
                let what = format!("cannot be read ({e})");
                problems.add(
                    NUMBERS_FILE,
                    None,
                    what,
                    "Make sure that it is a file, or remove it",
                );
            }
            return None;
        }
    };
    let plain = content::plain_signs(&file);
    if let Err(wrong) = content::change(&mut Offered(areas.collect()), &plain, today) {
        for one in &wrong {
            let line = usize::try_from(one.line).ok();
            // The sentence also explains what to write.
            problems.add(NUMBERS_FILE, line, briefing.sentence(one), "");
        }
    }
    Some(file)
}

struct Offered<'a>(Vec<&'a mut AreaFile>);

impl Services for Offered<'_> {
    fn named(&mut self, id: &[u8]) -> Option<&mut Service> {
        let mut areas = self.0.iter_mut();
        areas.find_map(|area| area.services.named(id))
    }
}

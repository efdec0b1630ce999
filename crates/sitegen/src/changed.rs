//! numbers.txt: a host's own changes and additions. The same file is published next to the page; here it is also applied
//! to the pages, and its mistakes are reported before publishing.

use content::{Area, Briefing, Changes, Civil, NUMBERS_FILE, Service, Services};

use crate::area::AreaFile;
use crate::files::Files;
use crate::host::{ExitPage, Host};
use crate::problem::Problems;

/// Reads the file, if there is one, and applies it to these areas and settings. Returns its bytes, to be published
/// unchanged.
pub fn apply(
    project: &Files,
    areas: &mut Vec<AreaFile>,
    host: &mut Host,
    briefing: &Briefing,
    today: Civil,
    problems: &mut Problems,
) -> Option<Vec<u8>> {
    let file = match project.get(NUMBERS_FILE) {
        Ok(file) => file?,
        Err(why) => {
            let what = format!("cannot be read ({why})");
            problems.add(
                NUMBERS_FILE,
                None,
                what,
                "Make sure that it is a file, or remove it",
            );
            return None;
        }
    };
    let plain = content::plain_signs(file);
    let mut offered = Offered {
        areas,
        keys: &mut host.areas,
    };
    match content::change(&mut offered, &plain, today) {
        Ok(Changes { ways_out, .. }) if !ways_out.is_empty() => {
            let pages = ways_out.into_iter().map(|page| ExitPage {
                name: page.name,
                url: page.url,
            });
            host.exit_pages = pages.collect();
        }
        Ok(_) => {}
        Err(wrong) => {
            for one in &wrong {
                let line = usize::try_from(one.line).ok();
                // The sentence also explains what to write.
                problems.add(NUMBERS_FILE, line, briefing.sentence(one), "");
            }
        }
    }
    Some(file.to_vec())
}

/// The areas that the host offers.
struct Offered<'a> {
    areas: &'a mut Vec<AreaFile>,
    keys: &'a mut Vec<String>,
}

impl Services for Offered<'_> {
    fn named(&mut self, id: &[u8]) -> Option<&mut Service> {
        let keys = &*self.keys;
        let offered = self
            .areas
            .iter_mut()
            .filter(|area| keys.contains(&area.key));
        offered
            .flat_map(|area| &mut area.services)
            .find(|service| service.id.as_bytes() == id)
    }

    fn has_area(&self, key: &str) -> bool {
        self.keys.iter().any(|known| known == key)
    }

    fn add_area(&mut self, area: Area) {
        self.keys.push(area.key.clone());
        self.areas.push(AreaFile::added(area));
    }

    fn add(&mut self, key: &str, service: Service) {
        for area in self.areas.iter_mut() {
            area.services.retain(|one| one.id != service.id);
            if area.key == key {
                area.services.push(service.clone());
            }
        }
    }
}

//! What can be printed from a plan: lines to choose from, and the layout of chosen ones on a folded card.
//!
//! Anyone who looks for the paper can find it. So private items are not even offered, an offered line
//! reveals nothing of a private item, and notes attached to an item are left out.

use crate::diary_entry::DiaryEntry;
use crate::id::Id;
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::step::{Choice, Source};
use crate::thing::Status;
use crate::who_knows::Pass;

/// The order of the catalogue, which this crate does not know.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The sections in display order.
    pub sections: &'a [u16],
    /// The section of the go-bag.
    pub bag: u16,
    /// The section of the people.
    pub people: u16,
    /// The section number used for the diary. No section has it.
    pub diary: u16,
}

/// What can be printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Sections that have lines, in the catalogue's order, then any that it does not know.
    pub parts: Vec<SheetPart>,
    /// How many lines are not offered because they are private.
    pub left_out: u32,
}

/// The lines of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// The section's permanent number.
    pub section: u16,
    /// Its lines in the order in which they were created, its note last; diary lines by when they happened,
    /// latest first.
    pub lines: Vec<SheetLine>,
}

/// A line that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    /// The item it comes from.
    pub id: Id,
    /// Its content.
    pub says: Says,
}

/// The content of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// A step that is already taken, or intended.
    Step(Source),
    /// A thing in the go-bag.
    Thing {
        /// Its words.
        source: Source,
        /// Where it is.
        place: String,
        /// The name of the person who holds it, unless that person is left out.
        holder: String,
        /// The name of the person it is packed for, likewise.
        whose: String,
    },
    /// A person. Without the next meeting: anyone who found the paper could turn up there.
    Person {
        /// Name or nickname.
        name: String,
        /// A worker's agency.
        agency: String,
        /// What a worker does for the user.
        does: String,
        /// How to reach them safely.
        reach: String,
    },
    /// The note of a section.
    Note(String),
    /// A diary line.
    DiaryEntry {
        /// The whole line.
        line: Box<DiaryEntry>,
        /// The names of people in the plan who saw it, except those who are left out.
        saw: Vec<String>,
    },
}

impl Says {
    /// Returns the user's restriction on passing this line on, if it has one.
    #[must_use]
    pub fn restriction(&self) -> Option<Pass> {
        match self {
            Says::DiaryEntry { line, .. } => match line.pass() {
                Pass::May | Pass::NotSaid => None,
                restricted => Some(restricted),
            },
            _ => None,
        }
    }
}

impl SheetPart {
    /// The lines that one tick for all of them chooses: what must not be passed on, or only after asking, is chosen
    /// line by line.
    #[must_use]
    pub fn unrestricted(&self) -> Vec<Id> {
        let lines = self.lines.iter();
        let free = lines.filter(|line| line.says.restriction().is_none());
        free.map(|line| line.id).collect()
    }
}

impl Sheet {
    /// Returns the chosen lines in the order in which they are printed: as offered, but the diary from the oldest.
    #[must_use]
    pub fn chosen(&self, ids: &[Id], order: Order<'_>) -> Vec<&SheetLine> {
        let mut all = Vec::new();
        for part in &self.parts {
            let chosen = part.lines.iter().filter(|line| ids.contains(&line.id));
            let first = all.len();
            all.extend(chosen);
            if part.section == order.diary {
                all[first..].reverse();
            }
        }
        all
    }
}

impl Plan {
    /// Returns what may be shown of a section: each step with its note, then the section's note with no step.
    /// Leaves out anything private or dropped.
    #[must_use]
    pub fn to_show(&self, section: u16) -> Vec<(Option<&Source>, &str)> {
        let public = self.items().filter(|item| !item.private);
        let (mut steps, mut notes) = (Vec::new(), Vec::new());
        for item in public {
            match &item.body {
                Body::Step(step)
                    if step.section == section
                        && step.choice != Choice::Dropped
                        && !matches!(&step.source, Source::Own(words) if words.trim().is_empty()) =>
                {
                    steps.push((Some(&step.source), step.note.as_str()));
                }
                Body::Note(note) if note.section == section && !note.text.trim().is_empty() => {
                    notes.push((None, note.text.as_str()));
                }
                _ => {}
            }
        }
        steps.extend(notes);
        steps
    }

    /// Returns what can be printed from this plan. Dropped items and items without words have no line;
    /// private ones are counted.
    #[must_use]
    pub fn sheet(&self, order: Order<'_>) -> Sheet {
        let mut sheet = Sheet::default();
        // A section's note comes after its lines.
        let notes = |item: &&Item| matches!(item.body, Body::Note(_));
        let lines = |item: &&Item| matches!(item.body, Body::DiaryEntry(_));
        let ordered = self.items().filter(|item| !notes(item) && !lines(item));
        let diary = self.diary();
        let diary = diary.iter().filter_map(|id| self.item(*id));
        for item in ordered.chain(self.items().filter(notes)).chain(diary) {
            let Some((section, says)) = self.line_of(item, order) else {
                continue;
            };
            if item.private {
                sheet.left_out += 1;
                continue;
            }
            let line = SheetLine { id: item.id, says };
            match sheet.parts.iter_mut().find(|part| part.section == section) {
                Some(part) => part.lines.push(line),
                None => {
                    let place = |section: u16| {
                        let known = order.sections.iter().position(|known| *known == section);
                        (known.unwrap_or(usize::MAX), section)
                    };
                    let at = sheet
                        .parts
                        .partition_point(|part| place(part.section) < place(section));
                    let lines = vec![line];
                    sheet.parts.insert(at, SheetPart { section, lines });
                }
            }
        }
        sheet
    }

    /// A person's name, unless they are private.
    fn shown_name(&self, id: Id) -> Option<String> {
        match self.item(id)? {
            Item {
                private: false,
                body: Body::Person(person),
                ..
            } => Some(person.name.clone()),
            _ => None,
        }
    }

    /// The section of an item, and its line on paper.
    fn line_of(&self, item: &Item, order: Order<'_>) -> Option<(u16, Says)> {
        let line = match &item.body {
            Body::Step(step) if step.choice != Choice::Dropped && has_words(&step.source) => {
                (step.section, Says::Step(step.source.clone()))
            }
            Body::Thing(thing) if thing.status != Status::Dropped && has_words(&thing.source) => {
                let says = Says::Thing {
                    source: thing.source.clone(),
                    place: thing.place.clone(),
                    holder: thing
                        .holder
                        .and_then(|id| self.shown_name(id))
                        .unwrap_or_default(),
                    whose: thing
                        .whose
                        .and_then(|id| self.shown_name(id))
                        .unwrap_or_default(),
                };
                (order.bag, says)
            }
            // If the paper were found, their name would reveal that there is a secret, and who it is kept from.
            Body::Person(person) if !is_blank(&person.name) && !person.must_not_be_told() => {
                let of_worker = |text: &String| match person.is_worker() {
                    true => text.clone(),
                    false => String::new(),
                };
                let says = Says::Person {
                    name: person.name.clone(),
                    agency: of_worker(&person.agency),
                    does: of_worker(&person.does),
                    reach: person.reach.clone(),
                };
                (order.people, says)
            }
            Body::Note(note) if !is_blank(&note.text) => {
                (note.section, Says::Note(note.text.clone()))
            }
            Body::DiaryEntry(line) => {
                let saw = line.saw_people.iter().filter_map(|id| self.shown_name(*id));
                let says = Says::DiaryEntry {
                    line: Box::new(line.clone()),
                    saw: saw.collect(),
                };
                (order.diary, says)
            }
            _ => return None,
        };
        Some(line)
    }
}

fn has_words(source: &Source) -> bool {
    match source {
        Source::Catalogue(_) => true,
        Source::Own(words) => !is_blank(words),
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The minimum number of characters that fit in a row of the folded card, and of rows in a panel.
/// (style/app/3-print.css: 11 pt on a quarter of an A4 sheet. Wider characters only make a panel longer: it
/// grows, and nothing is cut off.)
const LETTERS: usize = 34;
const ROWS: usize = 20;

/// Lays out lines on the panels of a folded card, each a quarter of a sheet: as many as fit, in order. A
/// line longer than a panel gets a panel to itself.
#[must_use]
pub fn panels(lines: Vec<String>) -> Vec<Vec<String>> {
    let mut panels: Vec<Vec<String>> = Vec::new();
    let mut left = 0;
    for line in lines {
        let rows = rows(&line);
        match panels.last_mut() {
            Some(panel) if rows <= left => {
                left -= rows;
                panel.push(line);
            }
            _ => {
                left = ROWS.saturating_sub(rows);
                panels.push(vec![line]);
            }
        }
    }
    panels
}

/// How many rows a line takes.
fn rows(line: &str) -> usize {
    line.split('\n')
        .map(|row| row.chars().count().div_ceil(LETTERS).max(1))
        .sum()
}

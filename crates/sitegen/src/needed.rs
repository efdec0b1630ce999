//! Texts that must exist, with no placeholders other than those that are filled.

use crate::language::Language;
use crate::problem::Problems;

/// Reports which of the texts that `user` needs (a page, or its name in the sentence) are missing or have
/// placeholders that nothing fills. Each text is given with the placeholders that are filled.
pub fn needed<'a>(
    language: &Language,
    user: &str,
    texts: impl IntoIterator<Item = (&'a str, &'a [&'a str])>,
    problems: &mut Problems,
) {
    let folder = format!("content/{}", language.code);
    for (id, places) in texts {
        let known = places.iter().map(|place| format!("{{ ${place} }}"));
        let known = known.collect::<Vec<_>>().join(", ");
        let Some(placed) = language.messages.get(id) else {
            let with = if known.is_empty() {
                String::new()
            } else {
                format!(" with {known}")
            };
            problems.add(
                &folder,
                None,
                format!("`{id}` is missing; {user} needs it"),
                format!("Write `{id} = ` and the words{with} in a .ftl file"),
            );
            continue;
        };
        let mut found = placed.message.places();
        if let Some(unknown) = found.find(|place| !places.contains(place)) {
            let instead = if known.is_empty() {
                "Remove it".to_owned()
            } else {
                format!("Use only: {known}")
            };
            problems.add(
                &placed.file,
                Some(placed.line),
                format!("`{id}` has the placeholder `{{ ${unknown} }}`, which nothing fills"),
                instead,
            );
        }
    }
}

//! The reading age of the content: the Flesch-Kincaid grade (J. P. Kincaid and others, 1975) plus five years, for
//! English. Syllables are counted by a word's groups of vowels, which is right for most short words.

use crate::files::Files;
use crate::language::REFERENCE;

/// A file and its reading age.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingAge {
    /// The file.
    pub file: String,
    /// In years.
    pub age: f64,
    /// The number of words.
    pub words: usize,
}

/// Returns the reading age of every text file in the reference language.
#[must_use]
pub fn ages(project: &Files) -> Vec<ReadingAge> {
    let mut ages = Vec::new();
    let mut folders = vec![format!("content/{REFERENCE}")];
    while let Some(folder) = folders.pop() {
        let own = project.folders(&folder);
        folders.extend(own.iter().map(|own| format!("{folder}/{own}")));
        for file in project.list(&folder, "") {
            if !file.ends_with(".ftl") && !file.ends_with(".md") {
                continue;
            }
            let Ok(text) =
                std::str::from_utf8(project.get(&file).ok().flatten().unwrap_or_default())
            else {
                continue;
            };
            let text = match file.ends_with(".ftl") {
                true => fluent(text),
                false => markdown(text),
            };
            let (age, words) = age(&text);
            if words > 0 {
                ages.push(ReadingAge { file, age, words });
            }
        }
    }
    ages.sort_by(|one, other| one.file.cmp(&other.file));
    ages
}

/// The words of a Fluent file: no comments, no ids, a word instead of each placeholder.
fn fluent(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let words = lines.map(|line| match content::ids::message_id(line) {
        Some(_) => line.split_once('=').map_or("", |(_, words)| words),
        None => line,
    });
    let mut out = String::new();
    for line in words {
        let mut rest = line.trim();
        // The cases of a plural: `[one] One step`, `*[other] { $n } steps`.
        if let Some((case, words)) = rest.split_once(']')
            && (case.starts_with('[') || case.starts_with("*["))
        {
            rest = words.trim();
        }
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            out.push_str("it");
            rest = after.split_once('}').map_or("", |(_, after)| after);
        }
        out.push_str(rest.trim_matches('}'));
        out.push('\n');
    }
    out
}

/// The words of a page: no markup, no addresses.
fn markdown(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace(['*', '#', '['], "")
        .lines()
        .map(|line| format!("{}\n", line.trim_start_matches("- ")))
        .collect()
}

/// Returns the age in years, and the number of words. A line ends a sentence: headings and buttons have no full
/// stop. A name within a sentence (a capital letter) counts as one syllable: nobody can choose a shorter one.
fn age(text: &str) -> (f64, usize) {
    let (mut sentences, mut words, mut syllables) = (0_usize, 0_usize, 0_usize);
    for sentence in text.split(['.', '!', '?', ':', '\n']) {
        let letters = |c: char| !(c.is_alphabetic() || c == '’' || c == '\'');
        let mut own = 0;
        for word in sentence.split(letters).filter(|word| !word.is_empty()) {
            let name = own > 0 && word.starts_with(char::is_uppercase);
            own += 1;
            syllables += if name { 1 } else { self::syllables(word) };
        }
        words += own;
        sentences += usize::from(own > 0);
    }
    if words == 0 {
        return (0.0, 0);
    }
    let [sentences, count, syllables] = [sentences, words, syllables].map(|n| n as f64);
    let grade = 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
    (grade + 5.0, words)
}

fn syllables(word: &str) -> usize {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && groups > 1 {
        groups -= 1;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_common_words() {
        for (word, wanted) in [
            ("the", 1),
            ("phone", 1),
            ("table", 2),
            ("asked", 1),
            ("needed", 2),
            ("they’re", 1),
            ("solicitor", 4),
        ] {
            assert_eq!(syllables(word), wanted, "{word}");
        }
    }

    #[test]
    fn names_do_not_raise_the_reading_age() {
        let (short, _) = age("You can ask the NHS for help.");
        assert_eq!(age("You can ask the Samaritans for help.").0, short);
        assert!(age("You can ask the authorities for help.").0 > short);
    }

    #[test]
    fn longer_sentences_and_words_raise_the_reading_age() {
        let (plain, words) = age("You could ring a friend. Take your time.");
        assert_eq!(words, 8);
        let (heavy, _) = age(
            "Individuals experiencing victimisation are encouraged to communicate with appropriate organisations.",
        );
        assert!(plain < 7.0 && heavy > 20.0, "{plain} {heavy}");
    }

    #[test]
    fn markup_and_ids_are_not_counted_as_words() {
        let text = fluent(
            "# A note\nfirst-now = Right now\nn = { $n ->\n    [one] One step\n   *[other] { $n } steps\n}\n",
        );
        assert_eq!(text, "Right now\nit\nOne step\nit steps\n\n");
        assert_eq!(
            markdown("# A title\n- Ring [999](tel:999), **now**"),
            " A title\nRing 999, now\n"
        );
    }
}

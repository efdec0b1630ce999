//! How the texts are worded, as far as that can be checked without a reader.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the texts.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/en")
}

/// Returns every text file below the folder, with its text.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if ending == Some("ftl") || ending == Some("md") {
            let text = fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
    files
}

/// Returns the messages of a Fluent file: id and words, lines joined.
fn messages(text: &str) -> Vec<(&str, String)> {
    let mut messages: Vec<(&str, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, words)) if !line.starts_with(' ') => {
                messages.push((id, words.trim().to_owned()))
            }
            _ => {
                if let Some((_, words)) = messages.last_mut() {
                    words.push(' ');
                    words.push_str(line.trim());
                }
            }
        }
    }
    messages
}

/// Returns a file's sentences. A line ends one: headings and buttons have no full stop.
fn sentences(path: &Path, text: &str) -> Vec<String> {
    let words: Vec<String> = match path.extension().is_some_and(|ending| ending == "ftl") {
        true => messages(text).into_iter().map(|(_, words)| words).collect(),
        false => text.lines().map(str::to_owned).collect(),
    };
    let sentences = words
        .iter()
        .flat_map(|words| words.split(['.', '!', '?', ':']));
    let sentences = sentences
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty());
    sentences.map(str::to_owned).collect()
}

/// The screen adds nothing to them, and they name what to watch for, not what the person does wrong.
#[test]
fn cautions_are_whole_sentences() {
    let mut count = 0;
    for (path, text) in files(&folder().join("plan")) {
        for (id, words) in messages(&text) {
            if id.ends_with("-worse") {
                let words = words.trim();
                count += 1;
                let begins = ["Take care if ", "Take care when "]
                    .iter()
                    .any(|start| words.starts_with(start));
                assert!(
                    begins && words.ends_with('.'),
                    "{}: {id}: {words}",
                    path.display()
                );
            }
        }
    }
    assert!(count > 150, "{count} cautions");
}

/// "You could" is for a real choice; where everything is optional, nothing sounds urgent.
#[test]
fn could_is_rare() {
    for (path, text) in files(&folder()) {
        let sentences = sentences(&path, &text);
        let could = sentences
            .iter()
            .filter(|sentence| sentence.split_whitespace().any(|word| word == "could"));
        let (could, all) = (could.count(), sentences.len());
        assert!(
            could * 6 <= all,
            "{}: \"could\" in {could} of {all} sentences",
            path.display()
        );
    }
}

/// Sentences that advisers named as sounding translated, or as laying blame.
const UNNATURAL: [&str; 37] = [
    "What this hides, and what it cannot",
    "This page did not come",
    "The rest is on its way",
    "Does one of these fit?",
    "Keep this, or not",
    "There is no sentence yet",
    "One step is in it",
    "It is done, or not for now",
    "Whom to ask",
    "Then another day will do",
    "The day was",
    "What comes further on is different",
    "a song or a saying is soon found",
    "Lock all the same",
    "A private window forgets",
    "let go of what was read",
    "It opened. In it there are",
    "Look whether all is there",
    "nothing is said yet",
    "not to be passed on as it stands",
    "I may be made to marry",
    "That is talks to reach a deal",
    "I ask what is a crime",
    "To go away need not mean to give it up",
    "You do not owe anyone a talk",
    "how to part your money from theirs",
    "some take other people",
    "Drink or drugs and harm are best looked at together",
    "a move of the hand",
    "I know who is down as my contact",
    "who it can refuse",
    "Hitting back, even in fear",
    "you answer in anger",
    "you count it, hide it or pour it away",
    "There were hands round your neck",
    "Taking things away can be noticed",
    "make things worse when",
];

#[test]
fn sentences_named_as_unnatural_are_gone() {
    for (path, text) in files(&folder()) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in UNNATURAL {
            let found = text.to_lowercase().contains(&words.to_lowercase());
            assert!(!found, "{}: {words}", path.display());
        }
    }
}

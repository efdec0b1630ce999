//! `press check`: is everything right that editors wrote, and how old is each number's check?

// A command speaks to whoever ran it.
#![allow(clippy::print_stdout)]

use std::path::PathBuf;
use std::process::ExitCode;

use press::{Checked, check, today};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next();
    let root = arguments
        .next()
        .map_or_else(|| PathBuf::from("."), PathBuf::from);
    if command.as_deref() != Some("check") {
        println!("press check [the project's folder]");
        return ExitCode::from(2);
    }
    match check(&root, today()) {
        Ok(checked) => {
            report(&checked);
            ExitCode::SUCCESS
        }
        Err(problems) => {
            println!("{problems}");
            println!("{} to put right", problems.list().len());
            ExitCode::FAILURE
        }
    }
}

fn report(checked: &Checked) {
    println!(
        "{} short texts and {} pages in {}: all right",
        checked.texts,
        checked.pages,
        checked.languages.join(", ")
    );
    println!("Numbers, the oldest check first:");
    for age in &checked.ages {
        let when = match age.checked {
            Some(day) => format!(
                "{:04}-{:02}-{:02} {:>4} months",
                day.year(),
                day.month(),
                day.day(),
                age.months
            ),
            None => "never shown: no source".to_owned(),
        };
        let mark = if age.may_have_changed {
            "  shown as \"may have changed\""
        } else {
            ""
        };
        println!("  {when:<22}  {} ({}){mark}", age.name, age.file);
    }
    for note in &checked.notes {
        println!("Note: {note}");
    }
}

//! Opening hours as editors write them.

use content::{Days, Hours, Opening};
use toml::Value;

/// Reads the hours, or returns the error and what to write.
pub fn read(value: &Value) -> Result<Hours, (String, &'static str)> {
    // As in numbers.txt.
    if let Some(hours) = value.as_str().and_then(Hours::parse) {
        return Ok(hours);
    }
    match value {
        Value::Array(lines) if !lines.is_empty() => lines
            .iter()
            .map(opening)
            .collect::<Result<_, _>>()
            .map(Hours::Times),
        other => Err((
            format!("has the hours {other}"),
            "Write \"always\", \"unknown\", or hours such as \"mon-fri 09:00-17:00; sat 10:00-12:00\"",
        )),
    }
}

fn opening(value: &Value) -> Result<Opening, (String, &'static str)> {
    const SHAPE: &str = "Write { days = \"mon-fri\", from = \"09:00\", to = \"17:00\" }";
    let Value::Table(table) = value else {
        return Err((format!("has a line of hours {value}"), SHAPE));
    };
    let text = |name: &str| {
        table
            .get(name)
            .and_then(Value::as_str)
            .ok_or_else(|| (format!("has a line of hours without `{name}`"), SHAPE))
    };
    if let Some(name) = table
        .keys()
        .find(|name| !["days", "from", "to"].contains(&name.as_str()))
    {
        return Err((format!("has a line of hours with `{name}`"), SHAPE));
    }
    let (days, from, to) = (text("days")?, text("from")?, text("to")?);
    let wrong_days = || {
        (
            format!("has the days `{days}`"),
            "Write mon, tue, wed, thu, fri, sat, sun; \"mon-fri\" for a range, \"mon,wed\" for single days, \"every\" for all",
        )
    };
    let parsed = Days::parse(days).ok_or_else(wrong_days)?;
    if let Some(wrong) = [from, to]
        .into_iter()
        .find(|time| content::minutes(time).is_none())
    {
        return Err((
            format!("has the time `{wrong}`"),
            "Write times with four digits, from 00:00 to 24:00, such as \"09:30\"",
        ));
    }
    Opening::between(parsed, from, to).ok_or_else(|| {
        (
            format!("opens at {from} and closes at {to}"),
            "Write from when it opens to when it closes; \"00:00\" to \"24:00\" is the whole day",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::Weekday;

    fn hours(text: &str) -> Result<Hours, String> {
        let table: toml::Table = format!("hours = {text}").parse().unwrap();
        read(&table["hours"]).map_err(|(what, write)| format!("{what}. {write}"))
    }

    #[test]
    fn written_opening_hours_are_parsed() {
        assert_eq!(hours("\"always\""), Ok(Hours::Always));
        assert_eq!(hours("\"unknown\""), Ok(Hours::Unknown));
        assert_eq!(
            hours("\"mon-fri 09:00-17:00; sat 10:00-12:00\""),
            hours(
                "[{ days = \"mon-fri\", from = \"09:00\", to = \"17:00\" }, { days = \"sat\", from = \"10:00\", to = \"12:00\" }]"
            )
        );
        let Ok(Hours::Times(lines)) = hours(
            "[{ days = \"mon-wed,sun\", from = \"09:30\", to = \"24:00\" }, { days = \"fri-mon\", from = \"22:00\", to = \"06:00\" }]",
        ) else {
            panic!("not times")
        };
        let listed = |days: Days| {
            Weekday::ALL
                .into_iter()
                .filter(|d| days.has(*d))
                .map(Weekday::index)
                .collect::<Vec<_>>()
        };
        assert_eq!(listed(lines[0].days), [0, 1, 2, 6]);
        assert_eq!((lines[0].from, lines[0].to), (570, 1440));
        assert_eq!(listed(lines[1].days), [0, 4, 5, 6]);
        assert_eq!((lines[1].from, lines[1].to), (1320, 1800));
    }

    #[test]
    fn mistakes_say_what_to_write() {
        for (text, part) in [
            ("\"24h\"", "\"always\""),
            ("\"mon-fry 09:00-17:00\"", "sat 10:00"),
            ("[]", "\"always\""),
            ("7", "\"always\""),
            (
                "[{ days = \"monday\", from = \"09:00\", to = \"17:00\" }]",
                "mon, tue",
            ),
            (
                "[{ days = \"mon\", from = \"9:00\", to = \"17:00\" }]",
                "four digits",
            ),
            (
                "[{ days = \"mon\", from = \"09:00\", to = \"25:00\" }]",
                "four digits",
            ),
            (
                "[{ days = \"mon\", from = \"09:00\", to = \"09:00\" }]",
                "whole day",
            ),
            ("[{ days = \"mon\", from = \"09:00\" }]", "without `to`"),
            (
                "[{ days = \"mon\", from = \"09:00\", to = \"10:00\", til = \"x\" }]",
                "with `til`",
            ),
            ("[\"mon-fri\"]", "days ="),
        ] {
            let problem = hours(text).unwrap_err();
            assert!(problem.contains(part), "{text}: {problem}");
        }
    }
}

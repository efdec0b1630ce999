//! Bank holidays in the four nations, for the years that are published. How a service treats one is not known.

use crate::civil::Civil;
use crate::hours::{Hours, Status};
use crate::service::Area;
use crate::uk::uk_time;
use crate::wire::wire_struct;

const MINUTE_MS: i64 = 60_000;

/// A set of the four nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nations(u8);

wire_struct!(Nations { 0 });

impl Nations {
    /// The keys of their areas, in the order of the bits.
    pub const KEYS: [&'static str; 4] = ["england", "wales", "scotland", "northern-ireland"];

    /// No nation.
    pub const NONE: Self = Self(0);

    /// All four.
    pub const ALL: Self = Self(0b1111);

    /// Returns the nation whose area has this key.
    #[must_use]
    pub fn named(key: &str) -> Option<Self> {
        let at = Self::KEYS.iter().position(|known| *known == key)?;
        Some(Self(1 << at))
    }

    /// Returns these nations and those.
    #[must_use]
    pub fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Returns those that are in both sets.
    #[must_use]
    pub fn both(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// Returns the nations where a service works: those that it names, of those of its area; all if the data does not say.
    #[must_use]
    pub fn of(areas: &[Area], service: &str) -> Self {
        let mut found = areas.iter().filter_map(|area| {
            let one = area.services.iter().find(|one| one.id == service)?;
            Some(one.nations.both(Self::of_area(areas, &area.key)))
        });
        found.next().unwrap_or(Self::ALL)
    }

    /// Returns the nation of an area: its own or that of one around it, or all if the data does not say.
    #[must_use]
    pub fn of_area(areas: &[Area], key: &str) -> Self {
        let mut here = Some(key);
        // At most one step per area, so that a cycle in the data ends too.
        for _ in 0..=areas.len() {
            let Some(key) = here else { break };
            if let Some(nation) = Self::named(key) {
                return nation;
            }
            let area = areas.iter().find(|area| area.key == key);
            here = area.and_then(|area| area.within.as_deref());
        }
        Self::ALL
    }
}

/// A bank holiday: its name, the nations that have it, and its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankHoliday {
    /// Its name, such as "Boxing Day", also where a substitute day is kept.
    pub name: String,
    /// The nations that have it on these days.
    pub nations: Nations,
    /// The days.
    pub days: Vec<Civil>,
}

wire_struct!(BankHoliday {
    name,
    nations,
    days
});

/// The bank holidays that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BankHolidays {
    /// The first year whose days are known; 0 if none is.
    pub first: u16,
    /// The last one.
    pub last: u16,
    /// The holidays.
    pub list: Vec<BankHoliday>,
}

wire_struct!(BankHolidays { first, last, list });

/// What is known of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind<'a> {
    /// Not a bank holiday.
    Ordinary,
    /// A bank holiday.
    Holiday {
        /// Its name.
        name: &'a str,
        /// Whether every nation asked about has it.
        everywhere: bool,
    },
    /// Nothing: its bank holidays are not published yet.
    Unknown,
}

impl BankHolidays {
    /// Returns what a day is in these nations.
    #[must_use]
    pub fn kind(&self, day: Civil, nations: Nations) -> DayKind<'_> {
        let known = i32::from(self.first)..=i32::from(self.last);
        if !known.contains(&day.year()) {
            return DayKind::Unknown;
        }
        let (mut having, mut called) = (Nations::NONE, "");
        for holiday in &self.list {
            let here = holiday.nations.both(nations);
            if here != Nations::NONE && holiday.days.contains(&day) {
                having = having.and(here);
                called = &holiday.name;
            }
        }
        match having {
            Nations::NONE => DayKind::Ordinary,
            _ => DayKind::Holiday {
                name: called,
                everywhere: having == nations,
            },
        }
    }

    /// Returns what the day is on which a service is open now or opens next, with these hours at this moment
    /// (milliseconds since 1970, UTC). A service that is open day and night is taken to be open on every day.
    #[must_use]
    pub fn when(&self, hours: &Hours, now_utc_ms: i64, nations: Nations) -> DayKind<'_> {
        let now = uk_time(now_utc_ms);
        let in_days = |days: i64| Civil::from_days(now.date.days() + days);
        match hours.status(now_utc_ms) {
            Status::OpenAlways | Status::Unknown => DayKind::Ordinary,
            Status::Closed { opens } => self.kind(in_days(opens.in_days.into()), nations),
            open @ Status::Open { until } => {
                let today = self.kind(now.date, nations);
                // After midnight it may still be the evening of a holiday on which nobody came.
                let before = i64::from(now.clock.minutes()) + 1;
                let evening = now_utc_ms.saturating_sub(before * MINUTE_MS);
                if today == DayKind::Ordinary
                    && now.clock < until
                    && hours.status(evening) == open
                    && self.kind(in_days(-1), nations) != DayKind::Ordinary
                {
                    return DayKind::Unknown;
                }
                today
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::Weekday;
    use crate::hours::{Days, Opening};

    const BOXING: &str = "Boxing Day";

    fn day(text: &str) -> Civil {
        Civil::parse(text).unwrap()
    }

    fn nation(key: &str) -> Nations {
        Nations::named(key).unwrap()
    }

    fn known() -> BankHolidays {
        let holiday = |name: &str, nations: &[&str], days: &[&str]| BankHoliday {
            name: name.to_owned(),
            nations: nations
                .iter()
                .fold(Nations::NONE, |all, key| all.and(nation(key))),
            days: days.iter().map(|text| day(text)).collect(),
        };
        BankHolidays {
            first: 2026,
            last: 2028,
            list: vec![
                holiday("12 July", &["northern-ireland"], &["2026-07-13"]),
                holiday("St Andrew’s Day", &["scotland"], &["2026-11-30"]),
                holiday("Summer", &["scotland"], &["2026-08-03"]),
                holiday(
                    "Summer",
                    &["england", "wales", "northern-ireland"],
                    &["2026-08-31"],
                ),
                holiday(
                    "Christmas Day",
                    &Nations::KEYS,
                    &["2026-12-25", "2027-12-27"],
                ),
                holiday(BOXING, &Nations::KEYS, &["2026-12-28", "2027-12-28"]),
            ],
        }
    }

    fn on(days: &[Weekday], from: u16, to: u16) -> Hours {
        let days = days.iter().fold(Days::NONE, |all, &day| all.with(day));
        Hours::Times(vec![Opening { days, from, to }])
    }

    fn weekdays() -> Hours {
        on(&Weekday::ALL[..5], 540, 1020)
    }

    /// A local time in London as milliseconds, according to `jiff`.
    fn london(text: &str) -> i64 {
        let time: jiff::civil::DateTime = text.parse().unwrap();
        time.to_zoned(jiff::tz::TimeZone::get("Europe/London").unwrap())
            .unwrap()
            .timestamp()
            .as_millisecond()
    }

    fn holiday(name: &str, everywhere: bool) -> DayKind<'_> {
        DayKind::Holiday { name, everywhere }
    }

    #[test]
    fn each_nation_has_its_own_days() {
        let known = known();
        for (date, name, having) in [
            ("2026-07-13", "12 July", &["northern-ireland"][..]),
            ("2026-11-30", "St Andrew’s Day", &["scotland"]),
            ("2026-08-03", "Summer", &["scotland"]),
            (
                "2026-08-31",
                "Summer",
                &["england", "wales", "northern-ireland"],
            ),
            ("2026-12-25", "Christmas Day", &Nations::KEYS),
        ] {
            for key in Nations::KEYS {
                let kind = known.kind(day(date), nation(key));
                let wanted = match having.contains(&key) {
                    true => holiday(name, true),
                    false => DayKind::Ordinary,
                };
                assert_eq!(kind, wanted, "{key} on {date}");
            }
            // A service for several nations: in all of them, or only in some.
            let everywhere = having.len() == 4;
            assert_eq!(
                known.kind(day(date), Nations::ALL),
                holiday(name, everywhere)
            );
        }
    }

    #[test]
    fn substitute_day_counts_and_the_weekend_before_does_not() {
        let known = known();
        for (date, kind) in [
            ("2026-12-24", DayKind::Ordinary),
            ("2026-12-26", DayKind::Ordinary),
            ("2026-12-27", DayKind::Ordinary),
            ("2026-12-28", holiday(BOXING, true)),
            ("2026-12-29", DayKind::Ordinary),
            ("2027-12-25", DayKind::Ordinary),
            ("2027-12-27", holiday("Christmas Day", true)),
            ("2027-12-28", holiday(BOXING, true)),
        ] {
            assert_eq!(known.kind(day(date), Nations::ALL), kind, "{date}");
        }
    }

    #[test]
    fn years_that_are_not_published_are_unknown() {
        let known = known();
        for (date, kind) in [
            ("2025-12-31", DayKind::Unknown),
            ("2026-01-05", DayKind::Ordinary),
            ("2028-12-31", DayKind::Ordinary),
            ("2029-01-01", DayKind::Unknown),
        ] {
            assert_eq!(known.kind(day(date), Nations::ALL), kind, "{date}");
        }
        let none = BankHolidays::default();
        assert_eq!(none.kind(day("2026-12-25"), Nations::ALL), DayKind::Unknown);
        // On the last evening that is known, the next opening is in a year that is not.
        let kind = |text: &str| known.when(&weekdays(), london(text), Nations::ALL);
        assert_eq!(kind("2028-12-29T16:59"), DayKind::Ordinary);
        assert_eq!(kind("2028-12-29T17:00"), DayKind::Unknown);
    }

    #[test]
    fn day_changes_at_midnight_in_the_uk() {
        let known = known();
        let early = on(&Weekday::ALL, 0, 1439);
        for (time, kind) in [
            ("2026-08-30T23:58", DayKind::Ordinary),
            ("2026-08-31T00:00", holiday("Summer", true)),
            ("2026-08-31T23:58", holiday("Summer", true)),
            ("2026-09-01T00:00", DayKind::Ordinary),
            ("2026-12-27T23:58", DayKind::Ordinary),
            ("2026-12-28T00:00", holiday(BOXING, true)),
            ("2026-12-29T00:00", DayKind::Ordinary),
        ] {
            let found = known.when(&early, london(time), nation("wales"));
            assert_eq!(found, kind, "{time}");
        }
    }

    #[test]
    fn when_it_is_closed_the_next_opening_counts() {
        let known = known();
        for (time, kind) in [
            // The eve: it opens on the holiday.
            ("2026-12-24T16:59", DayKind::Ordinary),
            ("2026-12-24T17:00", holiday("Christmas Day", true)),
            ("2026-12-25T08:00", holiday("Christmas Day", true)),
            ("2026-12-25T12:00", holiday("Christmas Day", true)),
            // After it, it opens on Monday: that is another.
            ("2026-12-25T17:00", holiday(BOXING, true)),
            ("2026-12-27T12:00", holiday(BOXING, true)),
            ("2026-12-28T17:00", DayKind::Ordinary),
            ("2026-12-29T10:00", DayKind::Ordinary),
        ] {
            let found = known.when(&weekdays(), london(time), nation("england"));
            assert_eq!(found, kind, "{time}");
        }
    }

    #[test]
    fn night_that_began_on_a_holiday_is_not_plainly_open() {
        let known = known();
        let nights = on(&Weekday::ALL, 1320, 1440 + 360);
        let kind = |text: &str| known.when(&nights, london(text), nation("scotland"));
        assert_eq!(kind("2026-11-30T02:00"), holiday("St Andrew’s Day", true));
        assert_eq!(kind("2026-11-30T23:00"), holiday("St Andrew’s Day", true));
        assert_eq!(kind("2026-12-01T02:00"), DayKind::Unknown);
        assert_eq!(kind("2026-12-01T23:00"), DayKind::Ordinary);
        assert_eq!(kind("2026-12-02T02:00"), DayKind::Ordinary);
    }

    #[test]
    fn day_and_night_has_no_holidays() {
        let known = known();
        let whole = on(&Weekday::ALL, 0, 1440);
        for hours in [Hours::Always, Hours::Unknown, whole] {
            let found = known.when(&hours, london("2026-12-25T12:00"), Nations::ALL);
            assert_eq!(found, DayKind::Ordinary);
        }
    }

    #[test]
    fn nations_of_a_service_are_those_of_its_area() {
        let area = |key: &str, within: Option<&str>| Area {
            key: key.to_owned(),
            name: key.to_owned(),
            within: within.map(str::to_owned),
            services: vec![crate::service::Service::bare(key, day("2026-11-21"))],
        };
        let areas = [
            area("uk", None),
            area("scotland", None),
            area("croydon", Some("london")),
            area("london", Some("england")),
            area("somewhere", Some("not-offered")),
            area("here", Some("there")),
            area("there", Some("here")),
        ];
        for (service, nations) in [
            ("scotland", nation("scotland")),
            // England's own file need not be offered.
            ("croydon", nation("england")),
            ("uk", Nations::ALL),
            ("somewhere", Nations::ALL),
            ("here", Nations::ALL),
            ("nobody", Nations::ALL),
        ] {
            assert_eq!(Nations::of(&areas, service), nations, "{service}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_moment_has_a_kind(ms: i64, from in 0u16..1440, length in 1u16..1440) {
            let hours = on(&Weekday::ALL[2..6], from, from + length);
            let _kind = known().when(&hours, ms, Nations::ALL);
        }
    }
}

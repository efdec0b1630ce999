//! The messages that the guide itself needs for times, dates, people and needs. The pack contains them a second
//! time under fixed numbers, so that this crate does not depend on the ids in the content; `sitegen` requires each of
//! them.

/// Declares the words, each with its message.
macro_rules! words {
    ($($(#[$doc:meta])* $word:ident = $id:literal [$($place:literal),*]),* $(,)?) => {
        /// A message that the guide itself needs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $($(#[$doc])* $word),* }

        impl Word {
            /// Every word in the pack's order: its message id, and the placeholders it may have.
            pub const ALL: &'static [(&'static str, &'static [&'static str])] = &[$(($id, &[$($place),*])),*];
        }
    };
}

words! {
    /// Open day and night.
    OpenAlways = "open-always" [],
    /// Open now, until a time.
    OpenUntil = "open-until" ["time"],
    /// Opens later today.
    OpensToday = "closed-opens-today" ["time"],
    /// Opens tomorrow.
    OpensTomorrow = "closed-opens-tomorrow" ["time"],
    /// Opens on another day.
    OpensOn = "closed-opens" ["day", "time"],
    /// On a bank holiday: usually open until a time.
    HolidayOpen = "holiday-open" ["name", "time"],
    /// The same, if only some of the nations have it.
    HolidayOpenPart = "holiday-open-part" ["name", "time"],
    /// That it next opens on a bank holiday.
    HolidayOpens = "holiday-opens" ["name"],
    /// The same, if only some of the nations have it.
    HolidayOpensPart = "holiday-opens-part" ["name"],
    /// That bank holidays are not known.
    HolidaysUnknown = "bank-holidays-unknown" [],
    /// Hours not known.
    HoursUnknown = "hours-unknown" [],
    /// A line of opening hours.
    HoursLine = "hours-line" ["days", "from", "to"],
    /// From one day to another.
    HoursDays = "hours-days" ["first", "last"],
    /// When it was checked.
    CheckedOn = "checked-on" ["date"],
    /// When someone rang it.
    SeenRung = "seen-rung" ["date"],
    /// The date of its own page.
    SeenOwnPage = "seen-own-page" ["date"],
    /// The date of another list.
    SeenElsewhere = "seen-elsewhere" ["date"],
    /// That the page where it was seen has no date.
    SeenUndated = "seen-undated" [],
    /// A date.
    Date = "checked-date" ["day", "month", "year"],
    /// That it may have changed.
    MayHaveChanged = "may-have-changed" [],
    /// The first of seven days.
    Monday = "day-mon" [],
    /// Tuesday.
    Tuesday = "day-tue" [],
    /// Wednesday.
    Wednesday = "day-wed" [],
    /// Thursday.
    Thursday = "day-thu" [],
    /// Friday.
    Friday = "day-fri" [],
    /// Saturday.
    Saturday = "day-sat" [],
    /// Sunday.
    Sunday = "day-sun" [],
    /// The first of twelve months.
    January = "month-1" [],
    /// February.
    February = "month-2" [],
    /// March.
    March = "month-3" [],
    /// April.
    April = "month-4" [],
    /// May.
    May = "month-5" [],
    /// June.
    June = "month-6" [],
    /// July.
    July = "month-7" [],
    /// August.
    August = "month-8" [],
    /// September.
    September = "month-9" [],
    /// October.
    October = "month-10" [],
    /// November.
    November = "month-11" [],
    /// December.
    December = "month-12" [],
    /// The first of `Who`, in its order.
    WhoAnyone = "who-anyone" [],
    /// Women.
    WhoWomen = "who-women" [],
    /// Men.
    WhoMen = "who-men" [],
    /// LGBT+ people.
    WhoLgbt = "who-lgbt" [],
    /// Children and young people.
    WhoChild = "who-child" [],
    /// Older people.
    WhoOlder = "who-older" [],
    /// People worried about themselves.
    WhoWorriedSelf = "who-worried-self" [],
    /// Workers.
    WhoWorker = "who-worker" [],
    /// Family and friends.
    WhoFamily = "who-family" [],
    /// The first of `Need`, in its order.
    NeedDanger = "need-danger" [],
    /// Someone to talk to.
    NeedTalk = "need-talk" [],
    /// Somewhere to stay.
    NeedRefuge = "need-refuge" [],
    /// The law.
    NeedLaw = "need-law" [],
    /// Money.
    NeedMoney = "need-money" [],
    /// Stalking.
    NeedStalking = "need-stalking" [],
    /// Forced marriage.
    NeedForcedMarriage = "need-forced-marriage" [],
    /// Honour.
    NeedHonour = "need-honour" [],
    /// Pictures.
    NeedImages = "need-images" [],
    /// Sexual harm.
    NeedSexual = "need-sexual" [],
    /// A child.
    NeedChild = "need-child" [],
    /// Suicide.
    NeedSuicidal = "need-suicidal" [],
    /// Own behaviour.
    NeedOwnBehaviour = "need-own-behaviour" [],
    /// Nearby.
    NeedLocal = "need-local" [],
    /// Drink or drugs.
    NeedDrink = "need-drink" [],
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::{Need, Who};

    #[test]
    fn words_are_in_the_order_of_their_keys() {
        for who in Who::ALL {
            assert_eq!(
                Word::ALL[Word::WhoAnyone as usize + *who as usize].0,
                format!("who-{}", who.key())
            );
        }
        for need in Need::ALL {
            assert_eq!(
                Word::ALL[Word::NeedDanger as usize + *need as usize].0,
                format!("need-{}", need.key())
            );
        }
        assert_eq!(Word::ALL[Word::December as usize].0, "month-12");
        assert_eq!(Word::Sunday as usize - Word::Monday as usize, 6);
    }
}

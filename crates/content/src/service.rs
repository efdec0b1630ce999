//! Services that can be contacted, and the areas they belong to.

use crate::civil::Civil;
use crate::holidays::Nations;
use crate::hours::Hours;
use crate::wire::{wire_enum, wire_struct};

/// Declares a closed list of the keys used in the data.
macro_rules! keys {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $number:literal $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant),* }

        wire_enum!($name { $($number $variant {})* });

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns its key in the data.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            /// Returns the variant with this key in the data.
            #[must_use]
            pub fn named(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}

keys! {
    /// Who a service is for. Numbers and keys are permanent.
    Who {
        /// Anyone.
        0 Anyone = "anyone",
        /// Women.
        1 Women = "women",
        /// Men.
        2 Men = "men",
        /// LGBT+ people.
        3 Lgbt = "lgbt",
        /// Children and young people.
        4 Child = "child",
        /// Older people.
        5 Older = "older",
        /// People worried about what they do to others.
        6 WorriedSelf = "worried-self",
        /// Workers.
        7 Worker = "worker",
        /// Family and friends.
        8 Family = "family",
    }
}

keys! {
    /// What a service helps with. Numbers and keys are permanent.
    Need {
        /// Danger now.
        0 Danger = "danger",
        /// Someone to talk to.
        1 Talk = "talk",
        /// Somewhere safe to stay.
        2 Refuge = "refuge",
        /// The law.
        3 Law = "law",
        /// Money.
        4 Money = "money",
        /// Being followed or watched.
        5 Stalking = "stalking",
        /// Forced marriage.
        6 ForcedMarriage = "forced-marriage",
        /// Abuse in the name of honour.
        7 Honour = "honour",
        /// Private pictures.
        8 Images = "images",
        /// Rape or sexual harm.
        9 Sexual = "sexual",
        /// Help for a child.
        10 Child = "child",
        /// Thoughts of suicide.
        11 Suicidal = "suicidal",
        /// The caller's own behaviour.
        12 OwnBehaviour = "own-behaviour",
        /// Help nearby.
        13 Local = "local",
        /// Drink or drugs, one's own or someone else's.
        14 Drink = "drink",
    }
}

keys! {
    /// How the details of a service are known. Numbers and keys are permanent.
    Seen {
        /// A host or an editor says that they checked them, and not how.
        0 Checked = "checked",
        /// Someone rang.
        1 Rung = "rung",
        /// On the service's own page.
        2 OwnPage = "own-page",
        /// In another list.
        3 Elsewhere = "elsewhere",
        /// On a page without a date.
        4 Undated = "undated",
    }
}

/// An area with its services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name in the data, such as `croydon`.
    pub key: String,
    /// Its display name.
    pub name: String,
    /// The key of the area around it, if it has a file.
    pub within: Option<String>,
    /// Its services in order.
    pub services: Vec<Service>,
}

wire_struct!(Area {
    key,
    name,
    within,
    services
});

/// A number for text messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextNumber {
    /// The number, spaced for reading.
    pub number: String,
    /// The keyword to send.
    pub word: Option<String>,
}

wire_struct!(TextNumber { number, word });

/// A service that can be contacted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its permanent name in the data.
    pub id: String,
    /// Its display name.
    pub name: String,
    /// Who it is for.
    pub who: Vec<Who>,
    /// What it helps with.
    pub needs: Vec<Need>,
    /// Whether it is also on the first page.
    pub main: bool,
    /// The number to call, spaced for reading.
    pub call: Option<String>,
    /// The number for text messages.
    pub text: Option<TextNumber>,
    /// The address of its chat page.
    pub chat: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web address.
    pub web: Option<String>,
    /// The Relay UK number.
    pub relay: Option<String>,
    /// How it can be reached in British Sign Language.
    pub bsl: Option<String>,
    /// When it can be called.
    pub hours: Hours,
    /// The hours of its chat, if different.
    pub chat_hours: Option<Hours>,
    /// When it can be reached in British Sign Language, if different.
    pub bsl_hours: Option<Hours>,
    /// The languages spoken there, as codes.
    pub languages: Vec<String>,
    /// A note about it.
    pub note: Option<String>,
    /// The date of the evidence for these details: when someone rang, or the date of the page; of one without a date, when
    /// it was looked at.
    pub checked: Civil,
    /// What was done on that date.
    pub seen: Seen,
    /// The nations that it is for, of those in its area.
    pub nations: Nations,
    /// Without a known source, or hidden by the host: never shown. (`sitegen` leaves the former out of packs; the
    /// finder returns neither.)
    pub unverified: bool,
}

impl Service {
    /// Whether it speaks this language. One that names none speaks English.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        match self.languages.is_empty() {
            true => language == "en",
            false => self.languages.iter().any(|one| one == language),
        }
    }

    /// Creates a service with only an id, and no way to be reached yet.
    #[must_use]
    pub fn bare(id: &str, checked: Civil) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
            who: Vec::new(),
            needs: Vec::new(),
            main: false,
            call: None,
            text: None,
            chat: None,
            email: None,
            web: None,
            relay: None,
            bsl: None,
            hours: Hours::Unknown,
            chat_hours: None,
            bsl_hours: None,
            languages: Vec::new(),
            note: None,
            checked,
            seen: Seen::Checked,
            nations: Nations::ALL,
            unverified: false,
        }
    }
}

wire_struct!(Service {
    id,
    name,
    who,
    needs,
    main,
    call,
    text,
    chat,
    email,
    web,
    relay,
    bsl,
    hours,
    chat_hours,
    bsl_hours,
    languages,
    note,
    checked,
    seen,
    nations,
    unverified
});

impl Service {
    /// Returns the numbers and addresses at which it can be reached, those to call first.
    #[must_use]
    pub fn ways(&self) -> Vec<&str> {
        let text = self.text.as_ref().map(|text| &text.number);
        let ways = [
            self.call.as_ref(),
            text,
            self.relay.as_ref(),
            self.chat.as_ref(),
            self.web.as_ref(),
        ];
        ways.into_iter().flatten().map(String::as_str).collect()
    }

    /// Returns whether it can be reached without speaking: by text, chat, relay or sign language.
    #[must_use]
    pub fn without_speaking(&self) -> bool {
        self.text.is_some() || self.chat.is_some() || self.relay.is_some() || self.bsl.is_some()
    }

    /// Returns whether its details may have changed by `today`, or nobody can say how old they are.
    #[must_use]
    pub fn may_have_changed(&self, today: Civil) -> bool {
        self.seen == Seen::Undated || self.checked.may_have_changed(today)
    }

    /// Returns the `tel:` address of its number to call, if it has one.
    #[must_use]
    pub fn call_link(&self) -> Option<String> {
        self.call.as_deref().map(|number| link("tel:", number))
    }

    /// Returns the `sms:` address of its number for text messages, without a message text, if it has one.
    #[must_use]
    pub fn text_link(&self) -> Option<String> {
        self.text.as_ref().map(|text| link("sms:", &text.number))
    }

    /// Returns whether calling it costs nothing: calls to 999, 080 and 116 numbers are free from landlines and mobiles
    /// (Ofcom, since July 2015).
    #[must_use]
    pub fn free_to_call(&self) -> bool {
        let free = ["tel:999", "tel:080", "tel:116"];
        self.call_link()
            .is_some_and(|link| free.iter().any(|start| link.starts_with(start)))
    }

    /// Returns whether its texts are answered only for phones that were registered before, as texts to 999 are
    /// (emergencySMS).
    #[must_use]
    pub fn texts_need_registering(&self) -> bool {
        self.text.as_ref().is_some_and(|text| text.number == "999")
    }
}

fn link(scheme: &str, number: &str) -> String {
    let mut href = scheme.to_owned();
    href.extend(number.chars().filter(|c| c.is_ascii_digit() || *c == '+'));
    href
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_to_freephone_numbers_are_free() {
        let mut service = Service::bare("line", Civil::from_days(0));
        assert!(!service.free_to_call(), "it has no number");
        for (number, free) in [
            ("0808 2000 247", true),
            ("0800 1111", true),
            ("116 123", true),
            ("999", true),
            // Free to many, not to all; or at the price of an ordinary call.
            ("101", false),
            ("020 7008 0151", false),
            ("0345 6000 459", false),
        ] {
            service.call = Some(number.to_owned());
            assert_eq!(service.free_to_call(), free, "{number}");
        }
    }
}

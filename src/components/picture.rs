//! Small inline pictures in the text's colour, described by the words next to them.

use crate::prelude::*;

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Going out of a door.
    Door,
    /// Someone to talk to.
    Talk,
    /// A bag.
    Bag,
    /// People.
    People,
    /// A telephone.
    Phone,
    /// A sheet with lines.
    Plan,
    /// Two people side by side.
    Together,
    /// A child's kite.
    Kite,
    /// A house.
    Home,
    /// A road.
    Road,
    /// A briefcase.
    Work,
    /// A screen.
    Screen,
    /// A child.
    Child,
    /// A paw.
    Paw,
    /// A purse.
    Purse,
    /// Scales.
    Law,
    /// A heart.
    Heart,
    /// A hill.
    Field,
    /// A star.
    Star,
    /// A police car.
    Police,
    /// Saying nothing.
    Hush,
    /// The keys of a telephone.
    Keypad,
    /// A place on a map.
    Pin,
    /// A hospital.
    Hospital,
    /// An arrow.
    Next,
    /// An ear.
    Ear,
    /// A message on a telephone.
    Text,
    /// A padlock.
    Lock,
    /// A thought.
    Think,
    /// An eye.
    Eye,
    /// A key.
    Key,
    /// A pill.
    Pill,
    /// Two sheets.
    Papers,
    /// Not this.
    No,
    /// Breath.
    Breath,
}

impl Picture {
    /// Returns the picture for a name in the catalogue or in a text ([`content::PICTURES`]); a sheet for a name that this version does not know.
    #[must_use]
    pub fn named(name: &str) -> Self {
        match name {
            "door" => Picture::Door,
            "bag" => Picture::Bag,
            "people" => Picture::People,
            "phone" => Picture::Phone,
            "home" => Picture::Home,
            "road" => Picture::Road,
            "work" => Picture::Work,
            "screen" => Picture::Screen,
            "child" => Picture::Child,
            "paw" => Picture::Paw,
            "purse" => Picture::Purse,
            "law" => Picture::Law,
            "heart" => Picture::Heart,
            "field" => Picture::Field,
            "star" => Picture::Star,
            "talk" => Picture::Talk,
            "together" => Picture::Together,
            "kite" => Picture::Kite,
            "police" => Picture::Police,
            "hush" => Picture::Hush,
            "keypad" => Picture::Keypad,
            "pin" => Picture::Pin,
            "hospital" => Picture::Hospital,
            "next" => Picture::Next,
            "ear" => Picture::Ear,
            "text" => Picture::Text,
            "lock" => Picture::Lock,
            "think" => Picture::Think,
            "eye" => Picture::Eye,
            "key" => Picture::Key,
            "pill" => Picture::Pill,
            "papers" => Picture::Papers,
            "no" => Picture::No,
            "breath" => Picture::Breath,
            _ => Picture::Plan,
        }
    }

    fn path(self) -> &'static str {
        match self {
            Picture::Door => "M4 21h16M6 21V4l8-1.5V21M14 5h4v16M11 12h.01",
            Picture::Talk => "M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5",
            Picture::Bag => "M5 8h14l1 12H4zM9 8V6a3 3 0 0 1 6 0v2M9 13h6",
            Picture::People => {
                "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 20c0-4 2.5-6 5.500-6s5.500 2 5.500 6M16.500 11a2.500 2.500 0 1 0 0-5M16.500 14c3 0 5 2 5 6"
            }
            Picture::Phone => {
                "M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2"
            }
            Picture::Plan => "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5",
            Picture::Together => {
                "M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M17 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 20c0-4 2-6 5-6s4 1 5 3c1-2 2-3 5-3s5 2 5 6"
            }
            Picture::Kite => "M12 3l6 7-6 8-6-8zM12 3v15M6 10h12M12 18c0 3 3 1 3 4",
            Picture::Home => "M4 11l8-7 8 7M6 10v10h12V10M10 20v-5h4v5",
            Picture::Road => "M9 3L5 21M15 3l4 18M12 4v3M12 10.500v3M12 17v3",
            Picture::Work => "M4 8h16v12H4zM9 8V5h6v3M4 13h16",
            Picture::Screen => "M3 5h18v11H3zM9 20h6M12 16v4",
            Picture::Child => {
                "M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M12 8v7M7 11h10M12 15l-3 6M12 15l3 6"
            }
            Picture::Paw => {
                "M12 13c-3 0-5 3-5 5s2 3 5 2c3 1 5 0 5-2s-2-5-5-5M5 10v2M19 10v2M9 5v3M15 5v3"
            }
            Picture::Purse => "M4 8h16v11H4zM4 8l3-3h10l3 3M14 13h3",
            Picture::Law => "M12 4v16M7 20h10M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z",
            Picture::Heart => {
                "M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20"
            }
            Picture::Field => "M3 19h18M5 19c1-6 4-9 7-9s6 3 7 9M12 10V5M9 6l3-2 3 2",
            Picture::Star => {
                "M12 4l2.400 5 5.600.700-4 3.900 1 5.400-5-2.700-5 2.700 1-5.400-4-3.900 5.600-.700z"
            }
            Picture::Police => {
                "M3 17v-4l3-1 2-4h8l2 4 3 1v4zM11 8V5h2v3M7 17a1.8 1.8 0 1 0 .01 0M17 17a1.8 1.8 0 1 0 .01 0"
            }
            Picture::Hush => "M4 5h16v11H11l-4 4v-4H4zM3 3l18 18",
            Picture::Keypad => {
                "M6 3h12v18H6zM9 7h.01M12 7h.01M15 7h.01M9 11h.01M12 11h.01M15 11h.01M9 15h.01M12 15h.01M15 15h.01"
            }
            Picture::Pin => {
                "M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5"
            }
            Picture::Hospital => "M4 21V6h16v15zM12 9v6M9 12h6M10 21v-3h4v3",
            Picture::Next => "M4 12h15M13 6l6 6-6 6",
            Picture::Ear => "M7 10a5 5 0 0 1 10 0c0 4-4 4-4 8a3 3 0 0 1-5 1M10 10a2 2 0 0 1 4 0",
            Picture::Text => "M7 2h10v20H7zM10 7h4M10 10h4M11 19h2",
            Picture::Lock => "M6 11h12v10H6zM9 11V7a3 3 0 0 1 6 0v4M12 15v2",
            Picture::Think => {
                "M7 14a4 4 0 0 1 0-8 5 5 0 0 1 9 0 4 4 0 0 1 1 8zM8 17.5a1 1 0 1 0 .01 0M6 21h.01"
            }
            Picture::Eye => {
                "M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5"
            }
            Picture::Key => "M8 15a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 11h9M18 11v4M21 11v3",
            Picture::Pill => "M4 14l8-8a4.2 4.2 0 0 1 6 6l-8 8a4.2 4.2 0 0 1-6-6M8 10l6 6",
            Picture::Papers => "M8 3h9v13H8zM5 7v14h9M11 7h3M11 10h3",
            Picture::No => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M6 6l12 12",
            Picture::Breath => "M3 9h10a3 3 0 1 0-3-3M3 13h15a3 3 0 1 1-3 3M3 17h7",
        }
    }
}

/// A large picture with a caption, which is what screen readers read.
#[component]
pub fn Figure(
    /// The caption's `data-testid`.
    test_id: &'static str,
    /// The picture.
    picture: View,
    /// The caption.
    children: View,
) -> View {
    view! {
        <figure class="picture" translate="no">
            {picture}
            <figcaption data-testid=test_id>{children}</figcaption>
        </figure>
    }
}

/// The positions of up to eight people around the centre, in order of use: far apart first.
const AROUND: [(&str, &str); 8] = [
    ("12", "3"),
    ("12", "21"),
    ("21", "12"),
    ("3", "12"),
    ("18.4", "5.6"),
    ("5.6", "18.4"),
    ("18.4", "18.4"),
    ("5.6", "5.6"),
];

/// A person with others around them; more than eight are drawn as eight.
#[component]
pub fn CirclePicture(
    /// The number of people around the centre.
    people: usize,
) -> View {
    let mut path = "M12 9.500a2.500 2.500 0 1 0 .010 0".to_owned();
    for (x, y) in AROUND.iter().take(people) {
        path.push_str(&format!("M{x} {y}m0-1.600a1.600 1.600 0 1 0 .010 0"));
    }
    drawn(path)
}

/// A picture, hidden from screen readers: the words next to it say the same.
#[component]
pub fn Icon(
    /// What it shows.
    picture: Picture,
) -> View {
    drawn(picture.path().to_owned())
}

/// Draws a line along a path. Leptos would write an element whose attributes are all literals as `innerHTML`,
/// which this site's headers forbid: hence a single path, passed as a value.
fn drawn(path: String) -> View {
    let drawn = leptos::prelude::view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
            <path d=path></path>
        </svg>
    };
    View::from_leptos(drawn)
}

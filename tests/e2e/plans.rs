//! Plans for the tests: written as a user writes them, and looked for again, word by word.

use e2e::{Result, browser::Browser, pages::Overview};

/// A person in the plan.
#[derive(Debug)]
pub struct PersonDetails {
    name: String,
    relation: String,
    reach: String,
    roles: Vec<u16>,
    note: String,
}

/// The answer for an item of the bag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Need,
    Have,
    Risky,
}

/// An item of the bag from the catalogue.
#[derive(Debug)]
struct Offered {
    entry: u16,
    answer: Answer,
    details: Option<Details>,
}

/// An item in the user's own words.
#[derive(Debug)]
struct OwnThing {
    words: String,
    details: Option<Details>,
}

/// The details of an item, on its own screen.
#[derive(Debug)]
struct Details {
    place: String,
    /// Index into the list of people.
    holder: Option<usize>,
    copy: bool,
    note: String,
}

/// A step from the catalogue.
#[derive(Debug)]
struct Step {
    entry: u16,
    already: bool,
    note: Option<String>,
}

/// A whole plan.
#[derive(Debug)]
pub struct Plan {
    people: Vec<PersonDetails>,
    offered: Vec<Offered>,
    own_things: Vec<OwnThing>,
    bag_note: String,
    steps: Vec<Step>,
    own_steps: Vec<String>,
    happens_note: String,
}

impl Plan {
    /// Twelve items, four people, five steps; `words` returns the text of each field, given that of an
    /// ordinary plan.
    pub fn new(mut words: impl FnMut(&str) -> String) -> Self {
        let mut planned =
            |name: &str, relation: &str, reach: &str, roles: &[u16], note: &str| PersonDetails {
                name: words(name),
                relation: words(relation),
                reach: words(reach),
                roles: roles.to_vec(),
                note: words(note),
            };
        let people = vec![
            planned(
                "Sam",
                "sister",
                "text first, never after six",
                &[2001, 2004, 2008],
                "has a car at weekends",
            ),
            planned(
                "Jo next door",
                "neighbour",
                "knock twice",
                &[2002],
                "knows to ring 999",
            ),
            planned(
                "Ms Okafor",
                "teacher",
                "school office until four",
                &[2009],
                "takes both children",
            ),
            planned(
                "Uncle T",
                "family",
                "does not answer",
                &[2011],
                "would mean well",
            ),
        ];
        let mut details = |place: &str, holder: Option<usize>, copy: bool, note: &str| {
            Some(Details {
                place: words(place),
                holder,
                copy,
                note: words(note),
            })
        };
        let offered = vec![
            Offered {
                entry: 501,
                answer: Answer::Have,
                details: details("in the blue folder", Some(0), true, "ask for a second one"),
            },
            Offered {
                entry: 503,
                answer: Answer::Risky,
                details: details("top drawer", None, true, "they look there on Sundays"),
            },
            Offered {
                entry: 507,
                answer: Answer::Need,
                details: None,
            },
            Offered {
                entry: 511,
                answer: Answer::Have,
                details: details("inside the old coat", Some(1), false, "forty pounds"),
            },
            Offered {
                entry: 512,
                answer: Answer::Need,
                details: None,
            },
            Offered {
                entry: 541,
                answer: Answer::Need,
                details: None,
            },
            Offered {
                entry: 542,
                answer: Answer::Have,
                details: None,
            },
            Offered {
                entry: 543,
                answer: Answer::Have,
                details: None,
            },
            Offered {
                entry: 544,
                answer: Answer::Need,
                details: None,
            },
            Offered {
                entry: 561,
                answer: Answer::Need,
                details: None,
            },
        ];
        let own_things = vec![
            OwnThing {
                words: String::new(),
                details: details("under the stairs", Some(2), false, "wrap it up"),
            },
            OwnThing {
                words: String::new(),
                details: None,
            },
        ];
        let mut plan = Self {
            people,
            offered,
            own_things,
            bag_note: words("the bus at ten past seven"),
            steps: vec![
                Step {
                    entry: 201,
                    already: true,
                    note: None,
                },
                Step {
                    entry: 213,
                    already: false,
                    note: Some(words("the back door sticks")),
                },
                Step {
                    entry: 225,
                    already: false,
                    note: Some(words("the word is pineapple")),
                },
            ],
            own_steps: vec![
                words("I keep my shoes by the door"),
                words("I park facing out"),
            ],
            happens_note: words("number 42 has a light on all night"),
        };
        for (thing, says) in plan
            .own_things
            .iter_mut()
            .zip(["the photograph of Nan", "his inhaler"])
        {
            thing.words = words(says);
        }
        plan
    }

    /// A marker in every field, each followed by a number.
    pub fn marked(mark: &str) -> Self {
        let mut n = 0;
        Self::new(|_| {
            n += 1;
            format!("{mark}{n}")
        })
    }

    /// What a user would write.
    pub fn everyday() -> Self {
        Self::new(str::to_owned)
    }

    /// Writes it, screen by screen, and ends on the overview.
    pub async fn write(&self, browser: &Browser) -> Result {
        self.write_people(browser.my_plan().await?).await?;
        self.write_steps(browser.my_plan().await?).await?;
        self.write_things(browser.my_plan().await?).await?;
        browser.my_plan().await?;
        Ok(())
    }

    async fn write_people(&self, overview: Overview<'_>) -> Result {
        let people = overview.people().await?;
        for planned in &self.people {
            let person = people.add(&planned.name).await?;
            person.relation(&planned.relation).await?;
            person.reach(&planned.reach).await?;
            for role in &planned.roles {
                person.role(*role).await?;
            }
            person.note(&planned.note).await?;
            person.back().await?;
        }
        Ok(())
    }

    async fn write_steps(&self, overview: Overview<'_>) -> Result {
        let section = overview.when_it_happens().await?;
        for words in &self.own_steps {
            section.own(words).await?;
        }
        for step in &self.steps {
            if step.already {
                section.already(step.entry).await?;
            } else {
                section.would_like(step.entry).await?;
            }
            if let Some(note) = &step.note {
                section.note_to(step.entry, note).await?;
            }
        }
        section.note(&self.happens_note).await
    }

    async fn write_things(&self, overview: Overview<'_>) -> Result {
        let bag = overview.bag().await?;
        for thing in &self.own_things {
            bag.own(&thing.words).await?;
        }
        for thing in &self.offered {
            match thing.answer {
                Answer::Need => bag.need(thing.entry).await?,
                Answer::Have => bag.have(thing.entry).await?,
                Answer::Risky => bag.too_risky(thing.entry).await?,
            }
        }
        bag.note(&self.bag_note).await?;
        for thing in &self.offered {
            if let Some(details) = &thing.details {
                self.write_details(bag.details(thing.entry).await?, details)
                    .await?;
            }
        }
        for (n, thing) in self.own_things.iter().enumerate() {
            if let Some(details) = &thing.details {
                self.write_details(bag.own_details(n + 1).await?, details)
                    .await?;
            }
        }
        Ok(())
    }

    async fn write_details(&self, thing: e2e::pages::Thing<'_>, details: &Details) -> Result {
        thing.is_at(&details.place).await?;
        if let Some(person) = details.holder.and_then(|n| self.people.get(n)) {
            thing.is_held_by(&person.name).await?;
        }
        if details.copy {
            thing.a_copy_will_do().await?;
        }
        thing.note(&details.note).await?;
        thing.back().await?;
        Ok(())
    }

    /// Looks for every word of it, screen by screen, and ends on the overview.
    pub async fn is_all_there(&self, browser: &Browser) -> Result {
        let people = browser.my_plan().await?.people().await?;
        assert_eq!(people.count().await?, self.people.len());
        for (n, planned) in self.people.iter().enumerate() {
            let person = people.open(n + 1).await?;
            assert_eq!(browser.value("name").await?, planned.name);
            assert_eq!(browser.value("relation").await?, planned.relation);
            assert_eq!(browser.value("reach").await?, planned.reach);
            assert_eq!(person.noted().await?, planned.note);
            for role in 2001..=2011 {
                assert_eq!(
                    person.has_role(role).await?,
                    planned.roles.contains(&role),
                    "role {role} of {}",
                    planned.name
                );
            }
            person.back().await?;
        }

        let section = browser.my_plan().await?.when_it_happens().await?;
        assert_eq!(section.own_steps().await?, self.own_steps);
        for step in &self.steps {
            let answer = if step.already { "already" } else { "mine" };
            assert_eq!(section.answered(step.entry).await?, Some(answer));
            if let Some(note) = &step.note {
                let there = section.note_on(step.entry).await?.prop("value").await?;
                assert_eq!(there.as_deref(), Some(note.as_str()));
            }
        }
        assert_eq!(browser.value("section-note").await?, self.happens_note);

        let bag = browser.my_plan().await?.bag().await?;
        assert_eq!(bag.own_things().await?, self.own_things.len());
        let shown = browser.words().await?;
        for thing in &self.own_things {
            assert!(shown.contains(&thing.words), "{}", thing.words);
        }
        assert_eq!(browser.value("section-note").await?, self.bag_note);
        for thing in &self.offered {
            let answer = match thing.answer {
                Answer::Need => "need",
                Answer::Have => "have",
                Answer::Risky => "risky",
            };
            assert_eq!(
                bag.answered(thing.entry).await?,
                Some(answer),
                "{}",
                thing.entry
            );
        }
        for thing in &self.offered {
            if let Some(details) = &thing.details {
                let line = bag.whereabouts(thing.entry).await?;
                assert!(line.contains(&details.place), "{line}");
                self.look_at_details(bag.details(thing.entry).await?, details)
                    .await?;
            }
        }
        for (n, thing) in self.own_things.iter().enumerate() {
            if let Some(details) = &thing.details {
                self.look_at_details(bag.own_details(n + 1).await?, details)
                    .await?;
            }
        }
        browser.my_plan().await?;
        Ok(())
    }

    async fn look_at_details(&self, thing: e2e::pages::Thing<'_>, details: &Details) -> Result {
        let browser = thing.0;
        assert_eq!(browser.value("place").await?, details.place);
        assert_eq!(browser.value("thing-note").await?, details.note);
        assert_eq!(thing.copy_does().await?, details.copy);
        if let Some(person) = details.holder.and_then(|n| self.people.get(n)) {
            assert_eq!(thing.holder().await?, person.name);
        }
        thing.back().await?;
        Ok(())
    }

    /// Returns words that occur only in the plan, to look for where they must not be.
    pub fn own_words(&self) -> Vec<&str> {
        let people = self
            .people
            .iter()
            .flat_map(|one| [&one.name, &one.reach, &one.note]);
        let details = (self
            .offered
            .iter()
            .filter_map(|thing| thing.details.as_ref()))
        .chain(
            self.own_things
                .iter()
                .filter_map(|thing| thing.details.as_ref()),
        )
        .flat_map(|details| [&details.place, &details.note]);
        let things = self.own_things.iter().map(|thing| &thing.words);
        let notes = self.steps.iter().filter_map(|step| step.note.as_ref());
        let rest = [&self.bag_note, &self.happens_note];
        people
            .chain(details)
            .chain(things)
            .chain(notes)
            .chain(&self.own_steps)
            .chain(rest)
            .map(String::as_str)
            .filter(|words| words.len() > 5)
            .collect()
    }
}

/// Returns a word that occurs nowhere else.
pub fn marker() -> Result<String> {
    let mut bytes = [0; 14];
    std::io::Read::read_exact(&mut std::fs::File::open("/dev/urandom")?, &mut bytes)?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(b'a' + byte % 26))
        .collect())
}

/// Saves a plan of one item in the user's own words. Returns the five words.
pub async fn save_one_thing(browser: &Browser, address: &str, thing: &str) -> Result<Vec<String>> {
    browser.arrive(address).await?;
    browser.my_plan().await?.bag().await?.own(thing).await?;
    let words = browser.keeping().await?.take_the_offered_words().await?;
    browser.my_plan().await?;
    browser.saved().await?;
    Ok(words)
}

/// Opens the saved plan, in a new visit.
pub async fn open_again<'a>(
    browser: &'a Browser,
    address: &str,
    words: &[String],
) -> Result<Overview<'a>> {
    browser
        .arrive(address)
        .await?
        .open()
        .await?
        .with(words)
        .await
}

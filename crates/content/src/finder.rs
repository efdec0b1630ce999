//! Finds services by how they can be reached, who they are for, what they help with, and where.

use crate::holidays::Nations;
use crate::hours::Hours;
use crate::service::{Area, Need, Service, Who};
use crate::situation::Situation;

/// The area that applies to everyone.
pub const EVERYWHERE: &str = "uk";

/// Search criteria; a criterion left open matches everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish<'a> {
    /// Only services that can be reached without speaking.
    pub without_speaking: bool,
    /// Who is looking.
    pub who: Option<Who>,
    /// What help is needed.
    pub need: Option<Need>,
    /// The key of an area: matches it, the areas around it, and the whole of the UK.
    pub area: Option<&'a str>,
}

/// Returns the matching services: those whose hours are known before all others, then those meant specifically for this
/// person, then by nearest area, then in the order of the data. Unverified services are never included.
#[must_use]
pub fn find<'a>(areas: &'a [Area], wish: &Wish<'_>) -> Vec<&'a Service> {
    // Inserted in order: for a few dozen services, less code than a sort.
    let (mut ranks, mut found) = (Vec::new(), Vec::new());
    let nations = wish
        .area
        .map_or(Nations::ALL, |area| Nations::of_area(areas, area));
    for area in areas {
        let Some(distance) = distance(areas, wish.area, area) else {
            continue;
        };
        for service in &area.services {
            if fits(service, wish) && service.nations.both(nations) != Nations::NONE {
                let unsure = service.hours == Hours::Unknown;
                let rank = (unsure, !meant_for(service, wish.who), distance);
                // After its equals, so that they stay in the order of the data.
                let at = ranks.partition_point(|&before| before <= rank);
                ranks.insert(at, rank);
                found.insert(at, service);
            }
        }
    }
    found
}

/// Returns the services to list: those of the situation that match the wish too, best first; without a situation all
/// that match, and if nothing is wished for only the main ones, unless `all` are asked for.
#[must_use]
pub fn listed<'a>(
    areas: &'a [Area],
    wish: &Wish<'_>,
    situation: Option<&Situation>,
    all: bool,
) -> Vec<&'a Service> {
    let mut found = find(areas, wish);
    if let Some(situation) = situation {
        let of = |id: &String| found.iter().find(|service| service.id == *id).copied();
        return situation.services.iter().filter_map(of).collect();
    }
    if !all && *wish == Wish::default() {
        found.retain(|service| service.main);
    }
    found
}

/// Returns services that speak the page's language before others, where that is not English, which nearly all speak.
#[must_use]
pub fn speakers_first<'a>(found: Vec<&'a Service>, language: &str) -> Vec<&'a Service> {
    // A sort would be 2 KB of the first file.
    let speaks = |service: &&Service| language != "en" && service.speaks(language);
    let (mut all, others): (Vec<_>, Vec<_>) = found.into_iter().partition(speaks);
    all.extend(others);
    all
}

/// Returns services by what each helps with first, in the order of [`Need::ALL`], without needs that none has.
#[must_use]
pub fn by_need<'a>(found: &[&'a Service]) -> Vec<(Need, Vec<&'a Service>)> {
    let groups = Need::ALL.iter().map(|need| {
        let first = |service: &&&Service| service.needs.first() == Some(need);
        (*need, found.iter().filter(first).copied().collect())
    });
    groups
        .filter(|(_, of): &(_, Vec<_>)| !of.is_empty())
        .collect()
}

/// Returns the main services that can be called or texted, for paper: those for immediate danger first, wherever
/// their area is.
#[must_use]
pub fn numbers_to_carry(areas: &[Area]) -> Vec<&Service> {
    let mut found = find(areas, &Wish::default());
    found.retain(|service| service.main && (service.call.is_some() || service.text.is_some()));
    let for_danger = |service: &&Service| service.needs.contains(&Need::Danger);
    let (mut first, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(for_danger);
    first.extend(rest);
    first
}

/// Returns the two helplines of the first page, in the order of the data: the first main one for anyone or for women, and
/// the first for men; if there is none of a kind, the next main one. Those that speak the page's language go before
/// others. Neither is for immediate danger: 999 stands above.
#[must_use]
pub fn first_two<'a>(areas: &'a [Area], language: &str) -> Vec<&'a Service> {
    let mut found = find(areas, &Wish::default());
    found.retain(|service| {
        service.main && service.call.is_some() && !service.needs.contains(&Need::Danger)
    });
    let mut chosen: Vec<usize> = Vec::new();
    for kind in [&[Who::Anyone, Who::Women][..], &[Who::Men]] {
        let fits = |at: &usize| !chosen.contains(at);
        let of_kind = |service: &&Service| service.who.iter().any(|who| kind.contains(who));
        let mut left = (0..found.len()).filter(fits);
        let of_kind: Vec<usize> = left
            .clone()
            .filter(|at| found.get(*at).is_some_and(of_kind))
            .collect();
        let speaks = |at: &&usize| found.get(**at).is_some_and(|one| one.speaks(language));
        let first = of_kind
            .iter()
            .find(speaks)
            .or(of_kind.first())
            .copied()
            .or_else(|| left.next());
        chosen.extend(first);
    }
    chosen.sort_unstable();
    chosen
        .iter()
        .filter_map(|at| found.get(*at).copied())
        .collect()
}

/// Returns the main helpline for anyone or for women of each other nation, with the nation's name, where the first one of
/// [`first_two`] is a nation's: those who live in another find theirs without a search.
#[must_use]
pub fn other_nations<'a>(areas: &'a [Area], language: &str) -> Vec<(&'a str, &'a Service)> {
    let first: Vec<&str> = first_two(areas, language)
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    let mut nations: Vec<(&str, &Service)> = Vec::new();
    for area in areas
        .iter()
        .filter(|area| Nations::named(&area.key).is_some())
    {
        let helpline = area.services.iter().find(|service| {
            let for_them = [Who::Anyone, Who::Women]
                .iter()
                .any(|who| service.who.contains(who));
            service.main && !service.unverified && service.call.is_some() && for_them
        });
        nations.extend(helpline.map(|service| (area.name.as_str(), service)));
    }
    let is_first = |service: &Service| first.contains(&service.id.as_str());
    if !nations.iter().any(|(_, service)| is_first(service)) {
        return Vec::new();
    }
    nations.retain(|(_, service)| !is_first(service));
    nations
}

fn fits(service: &Service, wish: &Wish<'_>) -> bool {
    !service.unverified
        && (!wish.without_speaking || service.without_speaking())
        && wish.need.is_none_or(|need| service.needs.contains(&need))
        && wish.who.is_none_or(|who| {
            // Lines for people being hurt cannot help with one's own behaviour: those who ask about that get only
            // the services that list it.
            meant_for(service, wish.who)
                || (who != Who::WorriedSelf && service.who.contains(&Who::Anyone))
                // Older and LGBT+ people are women and men too: what is for those is for them.
                || (matches!(who, Who::Lgbt | Who::Older)
                    && [Who::Women, Who::Men].iter().any(|who| service.who.contains(who)))
        })
}

fn meant_for(service: &Service, who: Option<Who>) -> bool {
    who.is_some_and(|who| service.who.contains(&who))
}

/// Returns how many steps outwards from the requested area this one is; `None` if it does not cover it.
fn distance(areas: &[Area], wished: Option<&str>, area: &Area) -> Option<usize> {
    let Some(mut here) = wished else {
        return Some(0);
    };
    // At most one step per area, so that a cycle in the data ends too.
    for steps in 0..=areas.len() {
        if here == area.key {
            return Some(steps);
        }
        match areas
            .iter()
            .find(|a| a.key == here)
            .and_then(|a| a.within.as_deref())
        {
            Some(around) => here = around,
            None => break,
        }
    }
    (area.key == EVERYWHERE).then_some(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::civil::Civil;
    use crate::service::TextNumber;

    fn service(id: &str, who: &[Who], needs: &[Need]) -> Service {
        Service {
            who: who.to_vec(),
            needs: needs.to_vec(),
            call: Some("116 123".to_owned()),
            ..Service::bare(id, Civil::parse("2026-11-21").unwrap())
        }
    }

    fn areas() -> Vec<Area> {
        let area = |key: &str, within: Option<&str>, services| Area {
            key: key.to_owned(),
            name: key.to_owned(),
            within: within.map(str::to_owned),
            services,
        };
        let mut texting = service("texting", &[Who::Anyone], &[Need::Talk]);
        texting.text = Some(TextNumber {
            number: "60777".to_owned(),
            word: None,
        });
        let mut hidden = service("hidden", &[Who::Anyone], &[Need::Talk, Need::Refuge]);
        hidden.unverified = true;
        vec![
            area(
                "uk",
                None,
                vec![
                    texting,
                    hidden,
                    service("men", &[Who::Men], &[Need::Talk]),
                    service("self", &[Who::WorriedSelf], &[Need::OwnBehaviour]),
                ],
            ),
            area(
                "england",
                None,
                vec![service(
                    "england",
                    &[Who::Anyone],
                    &[Need::Talk, Need::Refuge],
                )],
            ),
            area(
                "wales",
                None,
                vec![service(
                    "wales",
                    &[Who::Anyone],
                    &[Need::Talk, Need::Refuge],
                )],
            ),
            area(
                "croydon",
                Some("england"),
                vec![service("croydon", &[Who::Anyone], &[Need::Local])],
            ),
        ]
    }

    fn ids(wish: &Wish<'_>) -> Vec<String> {
        find(&areas(), wish)
            .into_iter()
            .map(|s| s.id.clone())
            .collect()
    }

    #[test]
    fn without_filters_every_verified_service_is_found() {
        assert_eq!(
            ids(&Wish::default()),
            ["texting", "men", "self", "england", "wales", "croydon"]
        );
    }

    #[test]
    fn nearest_area_comes_first_and_neighbours_are_left_out() {
        assert_eq!(
            ids(&Wish {
                area: Some("croydon"),
                ..Wish::default()
            }),
            ["croydon", "england", "texting", "men", "self"]
        );
        assert_eq!(
            ids(&Wish {
                area: Some("nowhere"),
                ..Wish::default()
            }),
            ["texting", "men", "self"]
        );
    }

    #[test]
    fn services_for_that_group_come_first() {
        let found = ids(&Wish {
            who: Some(Who::Men),
            need: Some(Need::Talk),
            ..Wish::default()
        });
        assert_eq!(found, ["men", "texting", "england", "wales"]);
    }

    #[test]
    fn services_for_women_and_men_are_for_older_and_lgbt_people_too() {
        for who in [Who::Older, Who::Lgbt] {
            let wish = Wish {
                who: Some(who),
                need: Some(Need::Talk),
                ..Wish::default()
            };
            assert_eq!(ids(&wish), ["texting", "men", "england", "wales"]);
        }
    }

    #[test]
    fn service_for_some_nations_is_not_listed_in_others() {
        let mut areas = areas();
        areas[0].services[2].nations = Nations::named("wales").unwrap();
        let found = |area| {
            let wish = Wish {
                area: Some(area),
                ..Wish::default()
            };
            let found = find(&areas, &wish);
            found.iter().any(|service| service.id == "men")
        };
        assert!(found("wales") && !found("england") && !found("croydon"));
        // An area that is in no nation's data.
        assert!(found("nowhere"));
    }

    #[test]
    fn services_with_known_hours_come_first() {
        let mut areas = areas();
        areas[0].services[2].hours = Hours::Always;
        let found = find(&areas, &Wish::default());
        assert_eq!(found[0].id, "men");
        areas.truncate(1);
        areas[0].services[0].hours = Hours::Always;
        let found = find(&areas, &Wish::default());
        assert_eq!([&found[0].id, &found[1].id], ["texting", "men"]);
        // Before those that are meant for this person, too.
        areas[0].services[2].hours = Hours::Unknown;
        let wish = Wish {
            who: Some(Who::Men),
            ..Wish::default()
        };
        let found = find(&areas, &wish);
        assert_eq!([&found[0].id, &found[1].id], ["texting", "men"]);
    }

    #[test]
    fn own_behaviour_search_leaves_out_victim_helplines() {
        assert_eq!(
            ids(&Wish {
                who: Some(Who::WorriedSelf),
                ..Wish::default()
            }),
            ["self"]
        );
    }

    #[test]
    fn without_speaking() {
        assert_eq!(
            ids(&Wish {
                without_speaking: true,
                ..Wish::default()
            }),
            ["texting"]
        );
    }

    #[test]
    fn situation_lists_its_services_best_first_as_far_as_they_match() {
        let areas = areas();
        let situation = Situation {
            key: "unsafe-at-home".to_owned(),
            text: String::new(),
            note: None,
            services: ["wales", "hidden", "gone", "texting", "england"]
                .map(str::to_owned)
                .to_vec(),
        };
        let listed = |wish: &Wish<'_>| {
            let found = listed(&areas, wish, Some(&situation), false);
            found.into_iter().map(|s| s.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(listed(&Wish::default()), ["wales", "texting", "england"]);
        let in_croydon = Wish {
            area: Some("croydon"),
            ..Wish::default()
        };
        assert_eq!(listed(&in_croydon), ["texting", "england"]);
    }

    #[test]
    fn without_a_wish_only_the_main_services_are_listed_unless_all_are_asked_for() {
        let mut areas = areas();
        areas[2].services[0].main = true;
        let listed = |wish: &Wish<'_>, all| {
            let found = listed(&areas, wish, None, all);
            found.into_iter().map(|s| s.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(listed(&Wish::default(), false), ["wales"]);
        assert_eq!(listed(&Wish::default(), true).len(), 6);
        let without_speaking = Wish {
            without_speaking: true,
            ..Wish::default()
        };
        assert_eq!(listed(&without_speaking, false), ["texting"]);
    }

    #[test]
    fn on_paper_danger_comes_first_and_services_without_a_number_are_left_out() {
        let mut areas = areas();
        for area in &mut areas {
            for service in &mut area.services {
                service.main = service.id != "men";
            }
        }
        areas[0].services[3].call = None;
        areas[3].services[0].needs.push(Need::Danger);
        let found = numbers_to_carry(&areas);
        let found: Vec<&str> = found.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(found, ["croydon", "texting", "england", "wales"]);
    }

    #[test]
    fn first_page_has_a_line_for_anyone_and_one_for_men() {
        let mut areas = areas();
        let ids = |areas: &[Area]| {
            let found = first_two(areas, "en");
            found.into_iter().map(|s| s.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&areas), [""; 0]);
        for area in &mut areas {
            for service in &mut area.services {
                service.main = true;
            }
        }
        areas[0].services[0].needs.push(Need::Danger);
        assert_eq!(ids(&areas), ["men", "england"]);
        areas.rotate_left(1);
        assert_eq!(ids(&areas), ["england", "men"]);
        // In Welsh, the first one that speaks it.
        let wales = areas
            .iter_mut()
            .flat_map(|area| &mut area.services)
            .find(|s| s.id == "wales");
        wales.unwrap().languages = vec!["en".to_owned(), "cy".to_owned()];
        let in_welsh = first_two(&areas, "cy").into_iter();
        assert_eq!(
            in_welsh.map(|s| s.id.as_str()).collect::<Vec<_>>(),
            ["wales", "men"]
        );
        assert_eq!(ids(&areas), ["england", "men"]);
        // Without one for men, the next.
        areas[3].services[2].main = false;
        assert_eq!(ids(&areas), ["england", "wales"]);
        areas.truncate(1);
        assert_eq!(ids(&areas), ["england"]);
    }

    #[test]
    fn helplines_of_the_other_nations_follow_if_the_first_one_is_a_nations() {
        let mut areas = areas();
        let ids = |areas: &[Area]| {
            let found = other_nations(areas, "en");
            let named = found
                .into_iter()
                .map(|(nation, s)| format!("{nation} {}", s.id));
            named.collect::<Vec<_>>()
        };
        for area in &mut areas {
            for service in &mut area.services {
                service.main = true;
            }
        }
        // The first one is for all of the UK.
        assert_eq!(ids(&areas), [""; 0]);
        areas.rotate_left(1);
        assert_eq!(ids(&areas), ["wales wales"]);
        areas[1].services[0].call = None;
        assert_eq!(ids(&areas), [""; 0]);
    }

    #[test]
    fn services_that_speak_the_pages_language_come_first_unless_it_is_english() {
        let mut areas = areas();
        areas[2].services[0].languages = vec!["cy".to_owned()];
        let ids = |language: &str| {
            let found = speakers_first(find(&areas, &Wish::default()), language);
            found.into_iter().map(|s| s.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids("cy")[0], "wales");
        assert_ne!(ids("en")[0], "wales");
        assert_eq!(ids("en"), ids("xa"));
    }

    #[test]
    fn each_service_is_in_the_group_of_its_first_need() {
        let areas = areas();
        let found = find(&areas, &Wish::default());
        let groups = by_need(&found);
        let named = |of: &[&Service]| of.iter().map(|s| s.id.clone()).collect::<Vec<_>>();
        let groups: Vec<_> = groups.iter().map(|(need, of)| (*need, named(of))).collect();
        assert_eq!(
            groups,
            [
                (
                    Need::Talk,
                    ["texting", "men", "england", "wales"]
                        .map(str::to_owned)
                        .to_vec()
                ),
                (Need::OwnBehaviour, vec!["self".to_owned()]),
                (Need::Local, vec!["croydon".to_owned()]),
            ]
        );
    }

    #[test]
    fn search_ends_with_cyclic_areas() {
        let mut areas = areas();
        areas[1].within = Some("croydon".to_owned());
        let wish = Wish {
            area: Some("croydon"),
            ..Wish::default()
        };
        assert_eq!(find(&areas, &wish).len(), 5);
    }
}

//! One thing of the bag: where it is, who has it, whether a copy is enough.

use crate::session::{Body, Change, Field as TextField, Id, Thing};
use leptos::prelude::*;

use crate::parts::live::{ticks};

use super::bag::words_of;
use crate::parts::field::{Field, neutral_id};
use crate::parts::go::session;
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::select::Select;
use crate::text::{Key, say};

/// One thing.
#[component]
pub fn ThingScreen(
    /// The thing.
    id: Id,
) -> impl IntoView {
    let session = session();
    let thing = session.glance(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Thing(thing)) => Some(thing.clone()),
        _ => None,
    });
    let Some(thing) = thing else {
        return view! { <Heading text=say(Key::ErrorMissing) /> }.into_any();
    };
    // Somebody who must not learn of the plan holds nothing for it.
    let people: Vec<(Id, String)> = session.glance(|plan| {
        plan.people()
            .filter(|(_, person)| !person.must_not_be_told())
            .map(|(id, person)| (id, person.name.clone()))
            .collect()
    });
    let answers = people
        .iter()
        .enumerate()
        .map(|(n, (_, name))| (n.to_string(), name.clone()))
        .collect();
    let chosen = people
        .iter()
        .position(|(person, _)| thing.holder == Some(*person))
        .map(|n| n.to_string());
    let nobody = people.is_empty();
    let hold = move |key: Option<String>| {
        let holder = key
            .and_then(|key| key.parse::<usize>().ok())
            .and_then(|n| people.get(n).map(|(id, _)| *id));
        session.attempt(Change::Hold { id, holder });
    };
    let copy_id = neutral_id();
    let copy = thing.copy_will_do;
    let title = words_of(&thing);
    let Thing { place, note, .. } = thing;
    view! {
        <Heading text=title />
        <KeptLine />
        <Field label=say(Key::ThingPlace) hint=say(Key::ThingPlaceHint) value=place t="place"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Place, text })) />
        {if nobody {
            view! { <p class="soft">{say(Key::ThingNobody)}</p> }.into_any()
        } else {
            let chosen = chosen.unwrap_or_default();
            view! { <Select label=say(Key::ThingHolder) any=say(Key::ThingHolderNone) answers=answers chosen=chosen choose=Box::new(hold) t="holder" /> }.into_any()
        }}
        <label class="check" for=copy_id.clone()>
            <input type="checkbox" id=copy_id.clone() autocomplete="off" data-t="copy" prop:checked=copy
                on:change=ticks(move |yes| session.attempt(Change::CopyWillDo { id, yes })) />
            <span>{say(Key::ThingCopyWillDo)}</span>
        </label>
        <Field label=say(Key::StepNoteLabel) value=note long=true t="thing-note"
            write=Box::new(move |text| session.edit(Change::Write { id, field: TextField::Note, text })) />
    }
    .into_any()
}

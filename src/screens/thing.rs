//! One thing in the bag: where it is, who has it, whether a copy is enough.

use super::packed::words_of;
use crate::components::details::Details;
use crate::components::field::Checkbox;
use crate::components::heading::Heading;
use crate::components::item_field::ItemField;
use crate::components::navigator::use_session;
use crate::components::private_checkbox::PrivateCheckbox;
use crate::components::save_status::SaveStatusLine;
use crate::components::select::SelectField;
use crate::prelude::*;
use crate::session::{Body, Change, Field, Id, Source};
use crate::text::{Key, say};

/// The screen for one thing.
#[component]
pub fn ThingScreen(id: Id) -> View {
    let session = use_session();
    let thing = session.read_untracked(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Thing(thing)) => Some(thing.clone()),
        _ => None,
    });
    let Some(thing) = thing else {
        return view! { <Heading text=say(Key::ErrorMissing) /> };
    };
    view! {
        <Heading text=words_of(&thing) own_words=matches!(thing.source, Source::Own(_)) />
        <SaveStatusLine />
        <ThingFields id=id />
    }
}

/// Where a thing is, who has it, whether a copy is enough, and a note.
#[component]
pub fn ThingFields(id: Id) -> View {
    let session = use_session();
    let held_by = session.read_untracked(|plan| match plan.item(id).map(|item| &item.body) {
        Some(Body::Thing(thing)) => thing.holder,
        _ => None,
    });
    // A person who must not learn of the plan cannot hold things for it, and a child should not have to.
    let people: Vec<(Id, String)> = session.read_untracked(|plan| {
        plan.people()
            .filter(|(_, person)| !person.must_not_be_told() && !person.comes_along())
            .map(|(id, person)| (id, person.name.clone()))
            .collect()
    });
    let answers = people
        .iter()
        .enumerate()
        .map(|(n, (_, name))| (n.to_string(), name.clone()))
        .collect();
    let holding = people
        .iter()
        .position(|(person, _)| held_by == Some(*person))
        .map(|n| n.to_string());
    let holder = if people.is_empty() {
        view! { <p class="soft">{say(Key::ThingNobody)}</p> }
    } else {
        view! {
            <SelectField
                test_id="holder"
                label=Key::ThingHolder
                any=Key::ThingHolderNone
                answers=answers
                at_first=holding
                own
                choose=move |key| {
                    let n = key.and_then(|key| key.parse::<usize>().ok());
                    let holder = n.and_then(|n| people.get(n).map(|(id, _)| *id));
                    session.attempt(Change::Hold { id, holder });
                }
            />
        }
    };
    let copy = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Thing(thing)) if thing.copy_will_do),
        )
    };
    let of = move || Some(id);
    let write = move |field| Box::new(move |text| session.edit(Change::Write { id, field, text }));
    let noted = untrack(|| !session.text(id, Field::Note).is_empty() || session.is_private(id));
    view! {
        <ItemField
            test_id="place"
            label=Key::ThingPlace
            hint=Key::ThingPlaceHint
            id=of
            field=Field::Place
            write=write(Field::Place)
        />
        {holder}
        <Checkbox
            test_id="copy"
            words=say(Key::ThingCopyWillDo)
            is=copy
            take=move |yes| {
                session.attempt(Change::CopyWillDo { id, yes });
            }
        />
        <Details summary=say(Key::StepNote) open=noted>
            <ItemField
                multiline
                test_id="thing-note"
                label=Key::StepNoteLabel
                id=of
                field=Field::Note
                write=write(Field::Note)
            />
            <PrivateCheckbox id=id />
        </Details>
    }
}

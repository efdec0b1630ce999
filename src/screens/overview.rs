//! My plan: what is ready, and one small next thing.

use crate::session::Next;
use leptos::prelude::*;

use crate::parts::live::{press, shown, when};

use crate::parts::door::Door;
use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::picture::Picture;
use crate::text::{Arg, Key, pack, say, say_with};

/// The catalogue's section on what to do when it happens.
pub const HAPPENS: u16 = 2;
/// The catalogue's section on the go-bag.
pub const BAG: u16 = 5;
/// The catalogue's section on people, whose entries are roles.
pub const PEOPLE: u16 = 20;

/// The plan as a whole.
#[component]
pub fn Overview() -> impl IntoView {
    let session = session();
    let go = go();
    let pack = pack();
    let title = |id| {
        pack.catalogue()
            .section(id)
            .map(|section| section.title.clone())
            .unwrap_or_default()
    };
    let picture = |id| {
        let icon = pack
            .catalogue()
            .section(id)
            .and_then(|section| section.icon.as_deref());
        Picture::named(icon.unwrap_or_default())
    };
    let seen =
        Memo::new(move |_| session.whole(|plan| (plan.overview(), plan.steps_taken(HAPPENS))));
    let told = move |key: Key, none: Key, n: u32| {
        if n == 0 {
            say(none)
        } else {
            say_with(key, &[("n", Arg::Number(n))])
        }
    };
    let steps =
        Signal::derive(move || told(Key::OverviewSteps, Key::OverviewStepsNone, seen.get().1));
    let things = Signal::derive(move || {
        let (seen, _) = seen.get();
        if seen.things_ready + seen.things_needed == 0 {
            return say(Key::OverviewThingsNone);
        }
        let mut says = Vec::new();
        if seen.things_ready > 0 {
            says.push(say_with(
                Key::OverviewThingsReady,
                &[("n", Arg::Number(seen.things_ready))],
            ));
        }
        if seen.things_needed > 0 {
            says.push(say_with(
                Key::OverviewThingsNeeded,
                &[("n", Arg::Number(seen.things_needed))],
            ));
        }
        says.join(" ")
    });
    let people = Signal::derive(move || {
        told(
            Key::OverviewPeople,
            Key::OverviewPeopleNone,
            seen.get().0.people,
        )
    });
    let next = Memo::new(move |_| session.whole(|plan| plan.next_thing(HAPPENS)));
    let offer = move || {
        let (key, to) = match next.get() {
            Next::OnePerson => (Key::NextPerson, Some(Screen::People)),
            Next::OneStep => (Key::NextStep, Some(Screen::Section(HAPPENS))),
            Next::OneThing => (Key::NextThing, Some(Screen::Bag)),
            Next::Place(id) => (Key::NextPlace, Some(Screen::Thing(id))),
            Next::Roles(id) => (Key::NextRoles, Some(Screen::Person(id))),
            Next::LookAgain => (Key::NextLook, None),
        };
        let way = to.map(|to| {
            view! { <button class="button second" type="button" data-t="next" on:click=press(move || go.to(to))>{say(Key::NextGo)}</button> }
        });
        view! { <p>{say(key)}</p> {way} }.into_any()
    };
    let unpractised = move || session.is_kept() && !seen.get().0.practised;
    view! {
        <Heading text=say(Key::OverviewTitle) />
        <KeptLine />
        {when(move || session.whole(|plan| plan.read_only()), || view! {
            <p class="notice care">{say(Key::ErrorReadOnly)}</p>
        }.into_any())}
        <p>{say(Key::OverviewIntro)}</p>
        <section class="card">
            <h2>{say(Key::NextTitle)}</h2>
            {shown(offer)}
        </section>
        <ul class="doors">
            <Door to=Screen::People text=title(PEOPLE) more=people picture=picture(PEOPLE) t="people" />
            <Door to=Screen::Section(HAPPENS) text=title(HAPPENS) more=steps picture=picture(HAPPENS) t="happens" />
            <Door to=Screen::Bag text=title(BAG) more=things picture=picture(BAG) t="bag" />
        </ul>
        <p class="soft">{say(Key::OverviewComing)}</p>
        {when(unpractised, move || view! {
            <section class="card">
                <p>{say(Key::PractiseRemind)}</p>
                <button class="button second" type="button" data-t="practise" on:click=press(move || go.to(Screen::Practise))>{say(Key::PractiseNow)}</button>
            </section>
        }.into_any())}
        {when(move || !session.is_kept(), move || view! {
            <button class="button second wide" type="button" data-t="keep" on:click=press(move || go.to(Screen::Keep))>{say(Key::OverviewKeep)}</button>
        }.into_any())}
    }
}

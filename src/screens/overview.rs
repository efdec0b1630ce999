//! My plan: its sections, what is in each, and one small next step.

use crate::components::button::{Button, ButtonVariant};
use crate::components::field::AddField;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::save_status::{RoomWarning, SaveStatusLine};
use crate::components::screen::{
    OpeningScreen, PaperScreen, PlanScreen, ReviewScreen, SavingScreen, Screen,
};
use crate::prelude::*;
use crate::session::{Change, Next, OWN_NEXT, Plan};
use crate::text::{Arg, Chapter, Key, Section, pack, say, say_with};

/// The catalogue's section on what to do when it happens.
pub const HAPPENS: u16 = 2;
/// The catalogue's section on the go-bag.
pub const BAG: u16 = 5;
/// The catalogue's section on people, whose entries are roles.
pub const PEOPLE: u16 = 20;

/// The plan as a whole.
#[component]
pub fn OverviewScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let pack = pack();
    let chapters = pack.catalogue().chapters.iter().map(chapter).collect_view();
    view! {
        <Heading text=say(Key::OverviewTitle) />
        <SaveStatusLine />
        <RoomWarning />
        <Show when=move || session.read(Plan::read_only)>
            <div class="notice care">{say(Key::ErrorReadOnly)}</div>
        </Show>
        <p>{say(Key::OverviewIntro)}</p>
        <NextStep />
        {chapters}
        <h2>{say(Key::OverviewBeside)}</h2>
        <ul class="doors">
            <super::diary::DiaryCard />
            <LinkCard
                test_id="again"
                to=Screen::Reviews(ReviewScreen::List)
                picture=Picture::Road
                label=say(Key::OverviewAgain)
                hint=move || say(Key::OverviewAgainLine)
            />
        </ul>
        <Button
            variant=ButtonVariant::Secondary
            test_id="print"
            label=say(Key::PaperGo)
            on_click=move || { navigator.to(Screen::Paper(PaperScreen::Print)) }
        />
        <Show when=move || session.is_saved() && !session.read(Plan::overview).practised>
            <section class="card">
                <p>{say(Key::PractiseRemind)}</p>
                <Button
                    variant=ButtonVariant::Secondary
                    test_id="practise"
                    label=say(Key::PractiseNow)
                    on_click=move || { navigator.to(Screen::Opening(OpeningScreen::Practise)) }
                />
            </section>
        </Show>
        <Show when=move || !session.is_saved()>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="keep"
                label=say(Key::OverviewKeep)
                on_click=move || { navigator.to(Screen::Saving(SavingScreen::Save)) }
            />
        </Show>
    }
}

/// One small next step: the user's own, or a suggestion and a field for their own.
#[component]
fn NextStep() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let write = move |text: String| {
        session.edit(Change::WriteNote {
            fresh: session.fresh(),
            section: OWN_NEXT,
            text,
        })
    };
    let own = move || session.read(|plan| plan.own_next().to_owned());
    let offer = move || {
        let (key, to) = match session.read(|plan| plan.next_thing(HAPPENS)) {
            Next::OnePerson => (Key::NextPerson, Some(Screen::Plan(PlanScreen::People))),
            Next::OneStep => (
                Key::NextStep,
                Some(Screen::Plan(PlanScreen::Section(HAPPENS))),
            ),
            Next::OneThing => (Key::NextThing, Some(Screen::Plan(PlanScreen::Bag))),
            Next::Place(id) => (Key::NextPlace, Some(Screen::Plan(PlanScreen::Thing(id)))),
            Next::Roles(id) => (Key::NextRoles, Some(Screen::Plan(PlanScreen::Person(id)))),
            Next::LookAgain => (Key::NextLook, None),
        };
        let way = to.map(|to| {
            view! {
                <Button
                    variant=ButtonVariant::Secondary
                    test_id="next"
                    label=say(Key::NextGo)
                    on_click=move || navigator.to(to)
                />
            }
        });
        view! {
            <p>{say(key)}</p>
            {way}
        }
    };
    view! {
        <section class="card">
            <h2>{say(Key::NextTitle)}</h2>
            <Show
                when=move || !own().is_empty()
                fallback=move || {
                    view! {
                        {offer}
                        <AddField
                            test_id="next-own"
                            label=Key::NextOwn
                            hint=Key::NextOwnHint
                            button=Key::NextOwnGo
                            on_add=write
                        />
                    }
                }
            >
                <p translate="no" dir="auto">
                    {own}
                </p>
                <Button
                    variant=ButtonVariant::Link
                    test_id="next-done"
                    label=say(Key::NextDone)
                    on_click=move || {
                        session
                            .attempt(Change::WriteNote {
                                fresh: session.fresh(),
                                section: OWN_NEXT,
                                text: String::new(),
                            });
                    }
                />
            </Show>
        </section>
    }
}

/// A chapter: its sections, including those that apply to some users only once something is in them, and a link to
/// the rest.
fn chapter(chapter: &Chapter) -> View {
    let more = chapter
        .sections
        .iter()
        .any(|section| section.some)
        .then(|| {
            view! {
                <LinkCard
                    test_id="fits"
                    to=Screen::Plan(PlanScreen::MoreTopics)
                    picture=Picture::Star
                    label=say(Key::FitsDoor)
                    hint=move || say(Key::FitsDoorLine)
                />
            }
        });
    let sections = chapter
        .sections
        .iter()
        .cloned()
        .map(|section| view! { <OfferedSection section=section /> })
        .collect_view();
    view! {
        <h2>{chapter.title.clone()}</h2>
        <ul class="doors">{sections} {more}</ul>
    }
}

#[component]
fn OfferedSection(section: Section) -> View {
    let session = use_session();
    let id = section.id;
    if section.some {
        return view! { <Show when=move || session.read(|plan| plan.has_section(id))>{section_link(&section)}</Show> };
    }
    section_link(&section)
}

/// A link to a section, with what is in it, or else what it is about.
pub fn section_link(section: &Section) -> View {
    let session = use_session();
    let id = section.id;
    let offer = section.offer.clone().unwrap_or_default();
    let line = move || {
        let told = match id {
            PEOPLE => counted(Key::OverviewPeople, session.read(Plan::overview).people),
            BAG => things(),
            _ => counted(
                Key::OverviewSteps,
                session.read(|plan| plan.steps_taken(id)),
            ),
        };
        told.unwrap_or_else(|| offer.clone())
    };
    let to = match id {
        PEOPLE => Screen::Plan(PlanScreen::People),
        BAG => Screen::Plan(PlanScreen::Bag),
        id => Screen::Plan(PlanScreen::Section(id)),
    };
    let picture = Picture::named(section.icon.as_deref().unwrap_or_default());
    view! { <LinkCard test_id=section.key.clone() to=to picture=picture label=section.title.clone() hint=line /> }
}

fn things() -> Option<String> {
    let seen = use_session().read(Plan::overview);
    let says: Vec<String> = [
        counted(Key::OverviewThingsReady, seen.things_ready),
        counted(Key::OverviewThingsNeeded, seen.things_needed),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!says.is_empty()).then(|| says.join(" "))
}

/// Returns a count in words; `None` for zero.
fn counted(key: Key, n: u32) -> Option<String> {
    (n > 0).then(|| say_with(key, &[("n", Arg::Number(n))]))
}

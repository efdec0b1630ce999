//! My plan: one small next step, what is in it, and what can be added. Over a shoulder it shows how much there is, and no
//! words of the user's own before a tap.

use crate::components::button::{Button, ButtonVariant};
use crate::components::drafts::Draft;
use crate::components::field::AddField;
use crate::components::heading::Heading;
use crate::components::link_row::LinkRow;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::save_status::{RoomWarning, SaveStatusLine};
use crate::components::screen::{
    InvolvedScreen, OpeningScreen, PaperScreen, PlanScreen, ReviewScreen, Screen,
};
use crate::prelude::*;
use crate::session::{Change, Id, Next, OWN_NEXT, Plan};
use crate::text::{Arg, Chapter, Key, Page, Section, pack, say, say_with};

/// The catalogue's section on what to do when it happens.
pub const HAPPENS: u16 = 2;
/// The catalogue's section on the go-bag.
pub const BAG: u16 = 5;
/// The catalogue's section on people, whose entries are roles.
pub const PEOPLE: u16 = 20;

/// Where an empty plan can start.
const STARTS: [u16; 3] = [BAG, HAPPENS, PEOPLE];
/// The draft of the field for the user's own next step, and its `data-testid`.
const OWN_FIELD: &str = "next-own";

/// The plan as a whole.
#[component]
pub fn OverviewScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    // The sections that hold something. While this screen is shown, only what comes from another tab changes that.
    let held = Memo::new(move |_| {
        let pack = pack();
        let all = pack.catalogue().sections().map(|section| section.id);
        session.read(|plan| all.filter(|id| holds(plan, *id)).collect::<Vec<_>>())
    });
    let is_empty = move || session.read(Plan::is_empty);
    view! {
        <Heading text=say(Key::OverviewTitle) />
        <SaveStatusLine />
        <RoomWarning />
        <Show when=move || session.read(Plan::read_only)>
            <div class="notice care">{say(Key::ErrorReadOnly)}</div>
        </Show>
        <Show when=is_empty>
            <div class="notice">
                <p>{say(Key::PhoneCore)}</p>
                <Button
                    variant=ButtonVariant::Link
                    test_id="phone-first"
                    label=pack().page_title(Page::PhoneFirst).to_owned()
                    on_click=move || { navigator.to(Screen::Plan(PlanScreen::PhoneFirst)) }
                />
            </div>
        </Show>
        <NextStep held=held />
        <div class="beside">
            <section>{move || in_plan(&held.read())}</section>
            <section>
                <h2 data-testid="add-to-it">{say(Key::OverviewAdd)}</h2>
                {move || chapters(&held.read())}
            </section>
        </div>
        <div class="tools">
            {tool("diary", Key::DiaryTitle, Screen::Paper(PaperScreen::Diary))}
            {tool("again", Key::OverviewReview, Screen::Reviews(ReviewScreen::List))}
            {tool("print", Key::PaperGo, Screen::Paper(PaperScreen::Print))}
            {tool("involved", Key::AgenciesTitle, Screen::Involved(InvolvedScreen::Agencies))}
            <Show when=move || !is_empty()>
                {tool("phone-first", Key::PhoneTool, Screen::Plan(PlanScreen::PhoneFirst))}
            </Show>
        </div>
        <Show when=move || !practised() && (held.read().is_empty() || has_own_next())>
            <section class="card">
                <p>{say(Key::PractiseRemind)}</p>
                {practise()}
            </section>
        </Show>
    }
}

/// Whether the words are practised, or there are none yet.
fn practised() -> bool {
    let session = use_session();
    !session.is_saved() || session.read(Plan::overview).practised
}

fn has_own_next() -> bool {
    use_session().read(|plan| !plan.own_next().is_empty())
}

fn practise() -> View {
    let to = Screen::Opening(OpeningScreen::Practise);
    tool("practise", Key::PractiseNow, to)
}

/// A way to what goes with the plan.
fn tool(test_id: &'static str, label: Key, to: Screen) -> View {
    let navigator = use_navigator();
    view! {
        <Button
            variant=ButtonVariant::Secondary
            test_id=test_id
            label=say(label)
            on_click=move || navigator.to(to)
        />
    }
}

/// One small next step: the user's own, shown after a tap, or a suggestion. An empty plan has its starting points instead.
#[component]
fn NextStep(held: Memo<Vec<u16>>) -> View {
    let session = use_session();
    let own = move || session.read(|plan| plan.own_next().to_owned());
    let shown = RwSignal::new(false);
    let writing = RwSignal::new(false);
    let draft = Draft::here(OWN_FIELD);
    let change = move || {
        // What was half-typed before stands there again.
        if !writing.get_untracked() && untrack(|| draft.text()).is_empty() {
            draft.set(untrack(own));
        }
        writing.update(|writing| *writing = !*writing);
    };
    let done = move || {
        if untrack(|| draft.text()) == untrack(own) {
            draft.set(String::new());
        }
        writing.set(false);
        shown.set(false);
        session.attempt(next_is(session.fresh(), String::new()));
    };
    view! {
        <Show when=has_own_next>
            <section class="card">
                <h2>{say(Key::NextTitle)}</h2>
                <div class="tools">
                    <Button
                        variant=ButtonVariant::Secondary
                        test_id="next-show"
                        label=say(Key::NextShow)
                        unfolded=move || shown.get()
                        on_click=move || { shown.update(|shown| *shown = !*shown) }
                    />
                    <Button test_id="next-done" label=say(Key::NextDone) on_click=done />
                    <Button
                        variant=ButtonVariant::Secondary
                        test_id="next-change"
                        label=say(Key::NextChange)
                        unfolded=move || writing.get()
                        on_click=change
                    />
                </div>
                <Show when=move || shown.get()>
                    <p translate="no" dir="auto" data-testid="next-words">
                        {own}
                    </p>
                </Show>
                <OwnField writing=writing />
            </section>
        </Show>
        <Show when=move || !has_own_next() && !held.read().is_empty()>
            <section class="card">
                <h2>{say(Key::NextTitle)}</h2>
                <Offer writing=writing />
                <OwnField writing=writing />
            </section>
        </Show>
    }
}

fn next_is(fresh: Id, text: String) -> Change {
    Change::WriteNote {
        fresh,
        section: OWN_NEXT,
        text,
    }
}

/// A suggestion for the next step, or the reminder to practise the words; or a field for the user's own.
#[component]
fn Offer(writing: RwSignal<bool>) -> View {
    let session = use_session();
    let offer = move || {
        if !practised() {
            return suggestion(Key::PractiseRemind, Some(practise()), writing);
        }
        let (key, to) = match session.read(|plan| plan.next_thing(HAPPENS)) {
            Next::OnePerson => (
                Key::NextPerson,
                Some(Screen::Involved(InvolvedScreen::People)),
            ),
            Next::OneStep => (
                Key::NextStep,
                Some(Screen::Plan(PlanScreen::Section(HAPPENS))),
            ),
            Next::OneThing => (Key::NextThing, Some(Screen::Plan(PlanScreen::Bag))),
            Next::Place(id) => (Key::NextPlace, Some(Screen::Plan(PlanScreen::Thing(id)))),
            Next::Roles(id) => (
                Key::NextRoles,
                Some(Screen::Involved(InvolvedScreen::Person(id))),
            ),
            Next::LookAgain => (Key::NextLook, None),
        };
        let way = to.map(|to| tool("next", Key::NextGo, to));
        suggestion(key, way, writing)
    };
    offer.into_view()
}

fn suggestion(key: Key, way: Option<View>, writing: RwSignal<bool>) -> View {
    view! {
        <p>{say(key)}</p>
        <div class="tools">{way} <WriteOwn writing=writing variant=ButtonVariant::Secondary /></div>
    }
}

/// A button that unfolds the field for the user's own next step.
#[component]
fn WriteOwn(writing: RwSignal<bool>, variant: ButtonVariant) -> View {
    view! {
        <Button
            variant=variant
            test_id="next-write"
            label=say(Key::NextOwn)
            unfolded=move || writing.get()
            on_click=move || { writing.update(|writing| *writing = !*writing) }
        />
    }
}

/// The field for the user's own next step, once it is unfolded.
#[component]
fn OwnField(writing: RwSignal<bool>) -> View {
    let session = use_session();
    let write = move |text: String| {
        session.edit(next_is(session.fresh(), text))?;
        writing.set(false);
        Ok(())
    };
    view! {
        <Show when=move || writing.get()>
            <AddField
                test_id=OWN_FIELD
                label=Key::NextOwnLabel
                hint=Key::NextOwnHint
                button=Key::NextOwnGo
                on_add=write
            />
        </Show>
    }
}

/// What is in the plan, or where to start.
fn in_plan(held: &[u16]) -> View {
    let pack = pack();
    let sections = pack.catalogue().sections();
    if !held.is_empty() {
        let rows = sections.filter(|section| held.contains(&section.id));
        return view! {
            <h2>{say(Key::OverviewIn)}</h2>
            <ul class="links">{rows.map(section_row).collect_view()}</ul>
        };
    }
    let all: Vec<&Section> = sections.collect();
    let starts = STARTS.iter();
    let starts = starts.filter_map(|id| all.iter().find(|section| section.id == *id));
    view! {
        <h2>{say(Key::OverviewStart)}</h2>
        <p>{say(Key::OverviewIntro)}</p>
        <ul class="links">{starts.map(|section| row(section, Box::new(String::new))).collect_view()}</ul>
        <StartWithOwn />
    }
}

/// A plan can also start with a small thing of the user's own.
#[component]
fn StartWithOwn() -> View {
    let writing = RwSignal::new(false);
    view! {
        <Show when=|| !has_own_next()>
            <WriteOwn writing=writing variant=ButtonVariant::Link />
            <OwnField writing=writing />
        </Show>
    }
}

/// The chapters, folded, with the sections that are not shown above them.
fn chapters(held: &[u16]) -> View {
    let above = if held.is_empty() { &STARTS } else { held };
    let pack = pack();
    let chapters = pack.catalogue().chapters.iter().enumerate();
    chapters
        .map(|(n, chapter)| folded(n, chapter, above))
        .collect_view()
}

/// A chapter. Sections that apply to some users only are on a screen of their own, and in the plan once something is in
/// them.
fn folded(n: usize, chapter: &Chapter, above: &[u16]) -> View {
    let left = chapter.sections.iter();
    let left: Vec<&Section> = left.filter(|one| !above.contains(&one.id)).collect();
    let topics = u32::try_from(left.len()).unwrap_or(u32::MAX);
    let topics = say_with(Key::OverviewTopics, &[("n", Arg::Number(topics))]);
    if chapter.sections.iter().any(|section| section.some) {
        return view! {
            <ul class="links">
                <LinkRow
                    test_id="fits"
                    to=Screen::Plan(PlanScreen::MoreTopics)
                    picture=Picture::Star
                    label=say(Key::FitsDoor)
                    hint=move || topics.clone()
                />
            </ul>
        };
    }
    if left.is_empty() {
        return ().into_view();
    }
    view! {
        <details class="chapter">
            <summary data-testid=format!("chapter-{n}")>
                <span>
                    <span>{chapter.title.clone()}</span>
                    <small>{topics}</small>
                </span>
            </summary>
            <ul class="links">{left.into_iter().map(section_row).collect_view()}</ul>
        </details>
    }
}

/// Whether the plan has anything in a section that counts.
fn holds(plan: &Plan, section: u16) -> bool {
    match section {
        PEOPLE if plan.people().next().is_some() => true,
        BAG if plan.overview().things_ready + plan.overview().things_needed > 0 => true,
        // A note counts too.
        section => plan.has_section(section),
    }
}

/// A link to a section, with how much is in it, or else what it is about.
pub fn section_row(section: &Section) -> View {
    let session = use_session();
    let id = section.id;
    let offer = section.offer.clone().unwrap_or_default();
    let line = move || {
        if !session.read(|plan| holds(plan, id)) {
            return offer.clone();
        }
        let seen = session.read(Plan::overview);
        let counts = match id {
            PEOPLE => [(Key::OverviewPeople, seen.people), (Key::OverviewPeople, 0)],
            BAG => [
                (Key::OverviewThingsReady, seen.things_ready),
                (Key::OverviewThingsNeeded, seen.things_needed),
            ],
            _ => {
                let steps = session.read(|plan| plan.steps_taken(id));
                [(Key::OverviewSteps, steps), (Key::OverviewSteps, 0)]
            }
        };
        let counts = counts.into_iter().filter(|(_, n)| *n > 0);
        let said = counts.map(|(key, n)| say_with(key, &[("n", Arg::Number(n))]));
        said.collect::<Vec<_>>().join(", ")
    };
    row(section, Box::new(line))
}

fn row(section: &Section, line: Box<dyn Fn() -> String + Send>) -> View {
    let to = match section.id {
        PEOPLE => Screen::Involved(InvolvedScreen::People),
        BAG => Screen::Plan(PlanScreen::Bag),
        id => Screen::Plan(PlanScreen::Section(id)),
    };
    let picture = Picture::named(section.icon.as_deref().unwrap_or_default());
    view! { <LinkRow test_id=section.key.clone() to=to picture=picture label=section.title.clone() hint=line /> }
}

//! Who knows what from the diary: who is still to be told, what must not be passed on, and who was told.

use super::diary::{DiaryCard, line_row};
use super::sharing::whom_heading;
use crate::components::button::Button;
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::save_status::SaveStatusLine;
use crate::components::screen::{CopiesScreen, InvolvedScreen, PaperScreen, Screen};
use crate::prelude::*;
use crate::session::{Id, Pass, Plan, Session, Use, Whom};
use crate::text::{Arg, Key, say, say_with};

/// The screen for who knows what.
#[component]
pub fn WhoKnowsScreen() -> View {
    let (session, navigator) = (use_session(), use_navigator());
    view! {
        <Heading text=say(Key::KnowsTitle) />
        <SaveStatusLine />
        <p>{say(Key::KnowsIntro)}</p>
        <div class="notice">
            <p>{say(Key::SharingLimits)}</p>
        </div>
        <Button
            wide
            test_id="pass-on"
            label=say(Key::PassOnDoor)
            on_click=move || {
                navigator.to(Screen::Copies(CopiesScreen::PassOn));
            }
        />
        {move || view! { <KnowsLists session=session /> }}
        <ul class="doors">
            <DiaryCard />
            <LinkCard
                test_id="agencies"
                to=Screen::Involved(InvolvedScreen::Agencies)
                picture=Picture::Together
                label=say(Key::AgenciesTitle)
                hint=move || say(Key::AgenciesDoorLine)
            />
        </ul>
    }
}

/// The lists. What may be passed on is open; all else is folded, since a worker may be sitting next to the user.
#[component]
fn KnowsLists(session: Session) -> View {
    let knows = session.read(Plan::knows);
    let still = match knows.still.is_empty() {
        true => view! { <p class="soft">{say(Key::KnowsStillNone)}</p> },
        false => groups(session, &knows.still, false),
    };
    let folds = [
        (
            Key::KnowsTold,
            groups(session, &knows.told, false),
            knows.told.is_empty(),
        ),
        (
            Key::KnowsWithheld,
            rows(session, &knows.must_not, true),
            knows.must_not.is_empty(),
        ),
        (
            Key::KnowsAskFirst,
            rows(session, &knows.ask_first, false),
            knows.ask_first.is_empty(),
        ),
        (
            Key::KnowsNamed,
            groups(session, &knows.named, true),
            knows.named.is_empty(),
        ),
    ];
    let folds = folds
        .into_iter()
        .map(|(title, inside, none)| {
            let inside = if none {
                view! { <p class="soft">{say(Key::KnowsNone)}</p> }
            } else {
                inside
            };
            view! {
                <Details summary=say(title)>
                    <p>{say(Key::KnowsFoldHint)}</p>
                    {inside}
                </Details>
            }
        })
        .collect_view();
    let unsaid = knows.not_said.len();
    let unsaid = (unsaid > 0).then(|| {
        let n = u32::try_from(unsaid).unwrap_or(u32::MAX);
        view! { <p class="soft">{say_with(Key::KnowsNotSaid, &[("n", Arg::Number(n))])}</p> }
    });
    view! {
        <h2>{say(Key::KnowsStill)}</h2>
        {still}
        {folds}
        {unsaid}
    }
}

/// The recipients one after the other, each with the lines they are told.
fn groups(session: Session, groups: &[(Whom, Vec<Id>)], said: bool) -> View {
    let one = |(whom, ids): &(Whom, Vec<Id>)| {
        [
            whom_heading("h3", session, *whom, ids),
            rows(session, ids, said),
        ]
    };
    groups.iter().flat_map(one).collect_view()
}

/// The lines, each as a link to who may know of it; with the user's answer about it if `said`.
fn rows(session: Session, ids: &[Id], said: bool) -> View {
    let row = |id: &Id| {
        session.read_untracked(|plan| {
            let line = plan.line(*id)?;
            let answer = match (line.sharing.may, line.pass()) {
                (Use::No, _) => Key::UseNo,
                (Use::NotTraced, _) => Key::UseNotTraced,
                (_, Pass::NotSaid) => Key::KnowsUnsaid,
                _ => Key::UseAskFirst,
            };
            let answer = said.then_some(answer);
            Some(line_row(
                "knows-line",
                Screen::Paper(PaperScreen::Sharing(*id)),
                line,
                answer,
            ))
        })
    };
    view! { <ul class="doors">{ids.iter().filter_map(row).collect_view()}</ul> }
}

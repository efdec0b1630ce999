//! The officer's reading, the gate, and the path of twelve meetings.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::screen::{ChildScreen, OpeningScreen, SavingScreen, Screen};
use crate::prelude::*;

use super::titles::PAGES;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::{Icon, Picture};
use crate::components::save_status::SaveStatusLine;
use crate::session::{Answers, Exercise, MEETINGS, Meeting};
use crate::text::{Arg, Key, Page, pack, say, say_with};

/// The pages to read before the first meeting.
const BEFORE: [(&str, Page); 4] = [
    ("before-first", Page::BeforeFirst),
    ("harm-told", Page::HarmTold),
    ("younger", Page::Younger),
    ("ending-well", Page::EndingWell),
];

/// The screen where the officer starts.
#[component]
pub fn OfficerScreen() -> View {
    let session = use_session();
    session.take_up_child();
    let guide = BEFORE.map(|(t, page)| {
        let title = pack().page_title(page).to_owned();
        view! { <LinkCard test_id=t to=Screen::Read(page) picture=Picture::Plan label=title /> }
    });
    view! {
        <Heading text=say(Key::OfficerTitle) />
        <p>{say(Key::OfficerIntro)}</p>
        <KeepsNothing />
        <div class="notice">
            <p>{say(Key::OfficerNotYou)}</p>
        </div>
        <h2>{say(Key::OfficerFirst)}</h2>
        <ul class="doors">{guide}</ul>
        <Show
            when=move || session.sits_with_child()
            fallback=move || {
                view! {
                    <p class="soft small">{say(Key::OfficerOpenHint)}</p>
                    <Button
                        wide
                        test_id="officer-open"
                        label=say(Key::OfficerOpen)
                        on_click=move || {
                            session.sit_with_child();
                        }
                    />
                }
            }
        >
            <SessionPath />
        </Show>
    }
}

/// A note on whether the child's answers are saved, or may be.
#[component]
fn KeepsNothing() -> View {
    let session = use_session();
    let navigator = use_navigator();
    if !session.may_keep_child() && !untrack(|| session.holds_child()) {
        return view! { <p>{say(Key::OfficerKeepsNothing)}</p> };
    }
    view! {
        <Show
            when=move || session.holds_child()
            fallback=move || {
                view! {
                    <p>{say(Key::OfficerMayKeep)}</p>
                    <Show when=move || session.of_child(Answers::is_empty)>
                        <Button
                            variant=ButtonVariant::Secondary
                            wide
                            test_id="child-open"
                            label=say(Key::OfficerOpenKept)
                            on_click=move || navigator.to(Screen::Opening(OpeningScreen::Open))
                        />
                    </Show>
                }
            }
        >
            <WhatIsKept />
        </Show>
    }
}

/// How far the child's answers are saved; they are part of the plan, and locked and erased as in any plan.
#[component]
pub fn WhatIsKept() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let line = move |says: Key, leads: Key| {
        view! {
            <SaveStatusLine />
            <p>{say(says)}</p>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="child-kept"
                label=say(leads)
                on_click=move || { navigator.to(Screen::Saving(SavingScreen::Save)) }
            />
        }
    };
    view! {
        <Show when=move || session.is_saved() fallback=move || line(Key::OfficerKeptNotYet, Key::OfficerKeepGo)>
            {
                view! {
                    {line(Key::OfficerKept, Key::OfficerKeptGo)}
                    <Show when=move || !session.sits_with_child()>
                        <div class="notice care">{say(Key::OfficerKeptWhose)}</div>
                    </Show>
                }
            }
        </Show>
    }
}

/// The twelve meetings, as stepping stones.
#[component]
fn SessionPath() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let stones = move || {
        let stones = PAGES.iter().zip(1..).map(|(page, meeting): (_, Meeting)| {
            let been = session.of_child(|child| {
                let offers = MEETINGS.get(usize::from(meeting) - 1).copied();
                offers
                    .unwrap_or_default()
                    .iter()
                    .any(|one| child.done().contains(one))
            });
            stone(meeting, pack().page_title(*page), been)
        });
        view! { <ol class="stones">{stones.collect_view()}</ol> }
    };
    view! {
        <h2>{say(Key::OfficerPath)}</h2>
        <p class="soft">{say(Key::OfficerPathHint)}</p>
        <Show when=move || session.of_child(|child| !child.is_empty()) && !session.is_saved()>
            <Button
                variant=ButtonVariant::Secondary
                test_id="officer-clear"
                label=say(Key::OfficerClear)
                on_click=move || {
                    session.clear_child();
                    navigator.to(Screen::Child(ChildScreen::Officer));
                }
            />
        </Show>
        {stones}
    }
}

fn stone(meeting: Meeting, title: &str, been: bool) -> View {
    let navigator = use_navigator();
    let words = say_with(
        Key::OfficerMeeting,
        &[
            ("n", Arg::Number(u32::from(meeting))),
            ("title", Arg::Text(title)),
        ],
    );
    view! {
        <li>
            <button
                class="door"
                type="button"
                data-testid="meeting"
                on:click=move |_| navigator.to(Screen::Child(ChildScreen::Meeting(meeting)))
            >
                <Icon picture=picture(meeting) />
                <span>
                    <strong>{words}</strong>
                    {been.then(|| view! { <small>{say(Key::OfficerBeen)}</small> })}
                </span>
            </button>
        </li>
    }
}

/// Returns the picture of a meeting, which is that of its first exercise.
pub fn picture(meeting: Meeting) -> Picture {
    let offers = MEETINGS
        .get(usize::from(meeting).saturating_sub(1))
        .copied();
    match offers.and_then(<[Exercise]>::first) {
        Some(Exercise::Feelings) => Picture::Heart,
        Some(Exercise::Body) => Picture::Child,
        Some(Exercise::Breathing) => Picture::Kite,
        Some(Exercise::Hand) => Picture::People,
        Some(Exercise::Places) => Picture::Home,
        Some(Exercise::Telephone) => Picture::Phone,
        Some(Exercise::NotMyFault) => Picture::Star,
        Some(Exercise::Secrets) => Picture::Talk,
        Some(Exercise::Strengths) => Picture::Field,
        Some(Exercise::Changes) => Picture::Road,
        Some(Exercise::MyPlan) => Picture::Plan,
        _ => Picture::Together,
    }
}

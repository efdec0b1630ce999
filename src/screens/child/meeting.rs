//! One meeting, as the officer sees it: its purpose, its part of the story, its exercises, and its end.

use super::choose::has_no_place;
use super::titles::{page, title};
use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::readable_page::ReadablePage;
use crate::components::screen::{ChildScreen, Screen};
use crate::prelude::*;
use crate::session::{Exercise, MEETINGS, Meeting};
use crate::text::{Key, Page, pack, say};

/// The screen for a meeting.
#[component]
pub fn MeetingScreen(number: Meeting) -> View {
    let navigator = use_navigator();
    let session = use_session();
    let page = page(number);
    let offers = MEETINGS.get(usize::from(number).saturating_sub(1)).copied();
    let exercises = offers.unwrap_or_default().iter().map(|exercise| {
        let exercise = *exercise;
        view! {
            <button
                class="button wide"
                type="button"
                data-testid="play"
                on:click=move |_| navigator.to(Screen::Child(ChildScreen::Play(exercise)))
            >
                {say(title(exercise))}
            </button>
        }
    });
    let with_child = [
        view! { <h2>{say(Key::OfficerExercises)}</h2> },
        view! { <p>{say(Key::OfficerExercisesHint)}</p> },
    ];
    let story = view! {
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="bear"
            label=say(Key::BearCard)
            on_click=move || {
                navigator.to(Screen::Child(ChildScreen::Bear(number)));
            }
        />
    };
    let nowhere = view! {
        <Show when=move || session.of_child(|child| has_no_place(Exercise::Places, child))>
            <div class="notice care">{say(Key::OfficerNoPlace)}</div>
        </Show>
    };
    let end = [
        nowhere,
        view! {
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="meeting-end"
                label=say(Key::OfficerEnd)
                on_click=move || {
                    navigator.to(Screen::Child(ChildScreen::Ending));
                }
            />
        },
        view! { <p class="soft small">{say(Key::OfficerEndHint)}</p> },
    ];
    let with_child = with_child.into_iter().chain([story]);
    let with_child = with_child.chain(exercises).chain(end);
    let harm = pack().page_title(Page::HarmTold).to_owned();
    view! {
        <Heading text=pack().page_title(page).to_owned() />
        <ul class="doors">
            <LinkCard test_id="harm-told" to=Screen::Read(Page::HarmTold) picture=Picture::Heart label=harm />
        </ul>
        <section class="card">{with_child.collect_view()}</section>
        <ReadablePage page=page />
    }
}

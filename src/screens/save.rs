//! Saving the plan: the choice to save, and after that locking and erasing.

use super::diary::day_words;
use super::new_passphrase::NewPassphrase;
use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::interval::beat;
use crate::components::progress::Working;
use crate::components::screen::{
    CopiesScreen, OpeningScreen, SavingScreen, Screen, SettingsScreen,
};
use crate::prelude::*;
use leptos::task::spawn_local;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::save_status::{RoomWarning, SaveStatusLine};
use crate::session::{IDLE_CHOICES, PassphraseChange, SaveStatus};
use crate::text::{Arg, Key, Page, say, say_with};

/// The screen for saving.
#[component]
pub fn SaveScreen() -> View {
    let session = use_session();
    view! {
        <Show when=move || session.is_saved() fallback=|| view! { <UnsavedPlan /> }>
            <SavedPlan />
        </Show>
    }
}

/// The same whether or not anything is saved: nobody learns that by looking here.
#[component]
fn UnsavedPlan() -> View {
    let session = use_session();
    let navigator = use_navigator();
    // The words of a save that has begun are gone from sight: other words here would be taken for them.
    let under_way = RwSignal::new(session.is_under_way());
    if under_way.get_untracked() {
        beat(500, move || under_way.set(session.is_under_way()));
    }
    let has_plan = move || session.read(|plan| !plan.is_empty() || plan.has_drafts());
    view! {
        <Heading text=say(Key::KeepTitle) />
        <SaveStatusLine />
        <Show when=move || session.of_child(|child| !child.is_empty()) && !session.holds_child()>
            <div class="notice care">{say(Key::KeepNotChild)}</div>
        </Show>
        <Working busy=move || under_way.get() label=say(Key::KeepWorking) />
        <Show when=move || !under_way.get()>
            <NewPassphrase />
        </Show>
        <Button
            variant=ButtonVariant::Link
            test_id="open"
            label=say(Key::KeepBefore)
            on_click=move || { navigator.to(Screen::Opening(OpeningScreen::Open)) }
        />
        <Details summary=say(Key::KeepOther)>
            <Show when=has_plan>
                <Button
                    variant=ButtonVariant::Danger
                    wide
                    test_id="clear"
                    label=say(Key::KeepClear)
                    on_click=move || { session.lock_all_the_same() }
                />
            </Show>
            <Show when=move || !session.holds_child()>
                <Show when=has_plan fallback=|| view! { <BringButton /> }>
                    <Copies />
                </Show>
            </Show>
            <WayOutButton />
            <p>
                <Button
                    variant=ButtonVariant::Link
                    test_id="erase"
                    label=say(Key::EraseGo)
                    on_click=move || navigator.to(Screen::Saving(SavingScreen::Erase))
                />
            </p>
        </Details>
    }
}

/// When the plan was opened, for the user to compare with what they remember.
#[component]
fn Openings() -> View {
    let all = use_session().read_untracked(|plan| plan.openings().to_vec());
    if all.is_empty() {
        return view! {};
    }
    let lines = all.into_iter().filter_map(|at| {
        let (hour, minute) = at.time();
        let day = day_words(at.day()?);
        let time = format!("{hour:02}:{minute:02}");
        let words = say_with(
            Key::OpenedAt,
            &[("day", Arg::Text(&day)), ("time", Arg::Text(&time))],
        );
        Some(view! { <li>{words}</li> })
    });
    let lines = lines.collect_view();
    view! {
        <Details summary=say(Key::OpenedTitle)>
            <ul data-testid="openings">{lines}</ul>
            <p class="soft">{say(Key::OpenedHint)}</p>
        </Details>
    }
}

#[component]
fn SavedPlan() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let locking = RwSignal::new(false);
    let unsaved = RwSignal::new(false);
    let lock = move || {
        locking.set(true);
        spawn_local(async move {
            if !session.lock().await {
                unsaved.set(true);
                locking.set(false);
            }
        });
    };
    let not_saved = move || matches!(session.save_status(), SaveStatus::NotSaved(_));
    let stuck = move || unsaved.get() && not_saved();
    view! {
        <Heading text=say(Key::KeptTitle) />
        <SaveStatusLine />
        <RoomWarning />
        <Show when=move || !not_saved()>
            <p>{say(Key::KeptIntro)}</p>
        </Show>
        <Show when=move || !stuck()>
            <Button wide test_id="lock" label=say(Key::LockNow) busy=move || locking.get() on_click=lock />
            <p class="soft">{say(Key::LockHint)}</p>
        </Show>
        <div role="alert">
            <Show when=stuck>
                {
                    let anyway = view! {
                        <Button
                            variant=ButtonVariant::Danger
                            test_id="lock-anyway"
                            label=say(Key::LockAnyway)
                            on_click=move || { session.lock_all_the_same() }
                        />
                    };
                    view! {
                        <div class="error">
                            <p>{say(Key::LockUnsaved)}</p>
                            {anyway}
                        </div>
                    }
                }
            </Show>
        </div>
        <Openings />
        <h2>{say(Key::LockTitle)}</h2>
        <LocksAfter />
        <h2>{say(Key::PractiseTitle)}</h2>
        <p>{say(Key::PractiseWhy)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="practise"
            label=say(Key::PractiseNow)
            on_click=move || { navigator.to(Screen::Opening(OpeningScreen::Practise)) }
        />
        <Show when=move || session.is_second() fallback=|| view! { <WordsAndPeople /> }>
            <h2>{say(Key::ChangeTitle)}</h2>
            <p>{say(Key::SecondIsYou)}</p>
        </Show>
        <Show when=move || !session.holds_child()>
            <Copies />
        </Show>
        <Show when=move || session.may_open_offline()>
            <h2>{say(Key::OfflineTitle)}</h2>
            <p>{say(Key::OfflineWhy)}</p>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="offline"
                label=say(Key::OfflineGo)
                on_click=move || { navigator.to(Screen::Saving(SavingScreen::Offline)) }
            />
        </Show>
        <h2>{say(Key::EraseTitle)}</h2>
        <p>{say(Key::EraseShort)}</p>
        <Button
            variant=ButtonVariant::Danger
            wide
            test_id="erase"
            label=say(Key::EraseGo)
            on_click=move || { navigator.to(Screen::Saving(SavingScreen::Erase)) }
        />
        <WayOutButton />
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="hides"
                label=say(Key::FirstHides)
                on_click=move || { navigator.to(Screen::Read(Page::WhatItHides)) }
            />
        </p>
    }
}

/// Exporting and importing a copy.
#[component]
fn Copies() -> View {
    let navigator = use_navigator();
    view! {
        <h2>{say(Key::CarryTitle)}</h2>
        <p>{say(Key::CarryWhy)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="carry"
            label=say(Key::CarryGo)
            on_click=move || { navigator.to(Screen::Copies(CopiesScreen::Export)) }
        />
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="move"
            label=say(Key::MoveGo)
            on_click=move || { navigator.to(Screen::Copies(CopiesScreen::OtherDevice)) }
        />
        <BringButton />
    }
}

#[component]
fn WayOutButton() -> View {
    let navigator = use_navigator();
    view! {
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="way-out"
                label=say(Key::WayOutGo)
                on_click=move || { navigator.to(Screen::Settings(SettingsScreen::ExitPage)) }
            />
        </p>
    }
}

#[component]
fn BringButton() -> View {
    let navigator = use_navigator();
    view! {
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="bring"
                label=say(Key::BringGoTo)
                on_click=move || navigator.to(Screen::Import)
            />
        </p>
    }
}

/// Changing the words, and words for a second person.
#[component]
fn WordsAndPeople() -> View {
    let session = use_session();
    let navigator = use_navigator();
    view! {
        <h2>{say(Key::ChangeTitle)}</h2>
        <p>{say(Key::ChangeWhy)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="change-words"
            label=say(Key::ChangeGo)
            on_click=move || { navigator.to(Screen::Settings(SettingsScreen::ChangePassphrase(PassphraseChange::Change))) }
        />
        <Show when=move || !session.holds_child()>
            <h2>{say(Key::SecondTitle)}</h2>
            <SecondPerson />
        </Show>
    }
}

/// Adding words for a second person, and revoking them.
#[component]
fn SecondPerson() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let give = move |key| {
        view! {
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="second-give"
                label=say(key)
                on_click=move || { navigator.to(Screen::Settings(SettingsScreen::ChangePassphrase(PassphraseChange::Give))) }
            />
        }
    };
    view! {
        <Show
            when=move || session.is_shared()
            fallback=move || {
                view! {
                    <p>{say(Key::SecondWhy)}</p>
                    {give(Key::SecondGo)}
                }
            }
        >
            <p>{say(Key::SecondThere)}</p>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="second-end"
                label=say(Key::SecondEnd)
                on_click=move || { navigator.to(Screen::Settings(SettingsScreen::ChangePassphrase(PassphraseChange::TakeBack))) }
            />
            {give(Key::SecondAgain)}
        </Show>
    }
}

/// The time after which the plan locks by itself.
#[component]
fn LocksAfter() -> View {
    let session = use_session();
    let answer = |minutes: u32| {
        let says = say_with(Key::LockMinutes, &[("n", Arg::Number(minutes))]);
        view! {
            <Chip
                test_id=format!("lock-after-{minutes}")
                label=says
                pressed=move || session.locks_after() == minutes
                on_click=move || session.lock_after(minutes)
            />
        }
    };
    view! {
        <p>{say(Key::LockAfter)}</p>
        <ChipGroup label=say(Key::LockAfter)>{IDLE_CHOICES.into_iter().map(answer).collect_view()}</ChipGroup>
        <p class="soft">{say(Key::LockAfterHint)}</p>
    }
}

//! Exporting a copy: what goes along, words for it, then the ways to transfer it.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::error_message::ErrorMessage;
use crate::components::heading::Heading;
use crate::components::progress::{Done, Working};
use crate::components::task::Task;
use crate::prelude::*;
use leptos::task::spawn_local;

use super::show::show;
use crate::components::field::Checkbox;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::proposed_words::ProposedWords;
use crate::components::prose::Prose;
use crate::session::{ExportScope, Shared};
use crate::text::{Arg, Key, Page, errors, pack, say, say_with};

/// A copy that has been made and locked, and where it has gone.
#[derive(Clone, Copy)]
struct Made {
    bytes: RwSignal<Vec<u8>>,
    /// Whether it is being shown to a camera.
    showing: RwSignal<bool>,
    /// Whether the user said that the other device has it.
    shown: RwSignal<bool>,
    saved: RwSignal<bool>,
    shared: RwSignal<bool>,
    task: Task,
}

impl Made {
    fn is(self) -> bool {
        !self.bytes.read().is_empty()
    }

    fn forget(self) {
        self.bytes.set(Vec::new());
        for said in [self.shown, self.saved, self.shared] {
            said.set(false);
        }
        self.task.clear();
    }
}

/// The screen for exporting a copy.
#[component]
pub fn ExportScreen() -> View {
    let made = Made {
        bytes: RwSignal::new(Vec::new()),
        showing: RwSignal::new(false),
        shown: RwSignal::new(false),
        saved: RwSignal::new(false),
        shared: RwSignal::new(false),
        task: Task::idle(),
    };
    let offered = ProposedWords::propose();
    let scope = RwSignal::new(ExportScope::default());
    let navigator = use_navigator();
    let over = move |has_it: bool| {
        made.showing.set(false);
        made.shown.set(has_it);
        navigator.focus_heading();
    };
    view! {
        <Show
            when=move || made.showing.get()
            fallback=move || view! { <Making made=made offered=offered scope=scope /> }
        >
            {show(made.bytes.get_untracked(), over)}
        </Show>
    }
}

#[component]
fn Making(made: Made, offered: ProposedWords, scope: RwSignal<ExportScope>) -> View {
    let session = use_session();
    let make = move || {
        let phrase = match offered.phrase() {
            Ok(phrase) => phrase,
            Err(sentence) => return made.task.set_message(sentence),
        };
        made.task.start(async move {
            let exported = session.export(&phrase, scope.get_untracked()).await;
            made.bytes.set(exported.map_err(errors::export)?);
            Ok(())
        });
    };
    let is_busy = move || made.task.is_busy();
    view! {
        <Heading text=pack().page_title(Page::Carry).to_owned() />
        <Show
            when=move || made.is()
            fallback=move || {
                view! {
                    <Prose page=Page::Carry />
                    <WhatGoesAlong scope=scope />
                }
            }
        >
            {()}
        </Show>
        <h2>{say(Key::CarryWordsTitle)}</h2>
        <p>{say(Key::CarryWords)}</p>
        {offered.list()}
        <Working busy=is_busy label=say(Key::CarryWorking) />
        <Show
            when=move || made.is()
            fallback=move || {
                view! {
                    <ErrorMessage test_id="carry-wrong" text=move || made.task.message() />
                    <Button wide test_id="carry-now" label=say(Key::CarryNow) busy=is_busy on_click=make />
                    {offered.others(is_busy)}
                }
            }
        >
            <Ways made=made offered=offered />
        </Show>
    }
}

/// The ways to transfer the copy.
#[component]
fn Ways(made: Made, offered: ProposedWords) -> View {
    let session = use_session();
    let navigator = use_navigator();
    let save = move || {
        let handed = made.bytes.with_untracked(|bytes| session.hand_out(bytes));
        made.saved.set(handed);
        made.task.set_message(match handed {
            true => String::new(),
            false => say(Key::ErrorCarryRefused),
        });
    };
    let share = move || {
        let bytes = made.bytes.get_untracked();
        spawn_local(async move {
            let shared = session.share(&bytes).await;
            made.shared.set(shared == Shared::Handed);
            made.task.set_message(match shared {
                Shared::Handed | Shared::ChoseNone => String::new(),
                Shared::Refused => say(Key::ErrorShareRefused),
            });
        });
    };
    let show = move || {
        made.showing.set(true);
        navigator.focus_heading();
    };
    let share_too = session.can_share();
    view! {
        <h2>{say(Key::CarryReadyTitle)}</h2>
        <p>{say(Key::CarryReady)}</p>
        <ErrorMessage test_id="carry-wrong" text=move || made.task.message() />
        <SubHeading key=Key::CarryShowTitle />
        <p>{say(Key::CarryShowHint)}</p>
        <Done test_id="carry-shown" when=move || made.shown.get() label=say(Key::ShowWords) />
        <Button variant=ButtonVariant::Secondary wide test_id="carry-show" label=say(Key::CarryShow) on_click=show />
        <SubHeading key=Key::CarryFileTitle />
        <p>{say(Key::CarryFileHint)}</p>
        <Done test_id="carried" when=move || made.saved.get() label=say(Key::CarryDone) />
        <Button variant=ButtonVariant::Secondary wide test_id="carry-file" label=say(Key::CarryFile) on_click=save />
        <Show when=move || share_too>
            <p>{say(Key::CarryShareHint)}</p>
            <Done test_id="carry-shared" when=move || made.shared.get() label=say(Key::CarryShared) />
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="carry-share"
                label=say(Key::CarryShare)
                on_click=share
            />
        </Show>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="carry-again"
            label=say(Key::CarryAgain)
            on_click=move || {
                offered.change();
                made.forget();
                navigator.focus_heading();
            }
        />
    }
}

#[component]
fn SubHeading(key: Key) -> View {
    view! { <h3>{say(key)}</h3> }
}

/// What goes along, and what stays.
#[component]
fn WhatGoesAlong(scope: RwSignal<ExportScope>) -> View {
    let session = use_session();
    let part = |t: &'static str, key: Key, part: bool| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || scope.read().bag_and_people == part
                on_click=move || scope.update(|scope| scope.bag_and_people = part)
            />
        }
    };
    // A checkbox is offered only if there is something that it would include.
    let stays_without =
        move |scope: ExportScope| session.read_untracked(|plan| plan.stays_here(scope));
    let has_lines = stays_without(ExportScope::default()).lines > 0;
    let has_private = session.read_untracked(|plan| plan.items().any(|item| item.private));
    let diary = view! {
        <Show when=move || has_lines && !scope.read().bag_and_people>
            <Checkbox
                test_id="carry-diary"
                words=say(Key::CarryDiary)
                is=move || scope.read().diary
                take=move |yes| scope.update(|scope| scope.diary = yes)
            />
        </Show>
    };
    let private = view! {
        <Show when=move || has_private>
            <Checkbox
                test_id="carry-private"
                words=say(Key::CarryPrivate)
                is=move || scope.read().private
                take=move |yes| scope.update(|scope| scope.private = yes)
            />
        </Show>
    };
    let stays = move || {
        let stays = stays_without(scope.get());
        let says = |(key, n): (Key, u32)| (n > 0).then(|| say_with(key, &[("n", Arg::Number(n))]));
        let all = [
            (Key::CarryStaysLines, stays.lines),
            (Key::CarryStaysPrivate, stays.private),
            (Key::CarryStaysOther, stays.other),
        ];
        let said: Vec<String> = all.into_iter().filter_map(says).collect();
        match said.is_empty() {
            true => say(Key::CarryStaysNothing),
            false => said.join(" "),
        }
    };
    view! {
        <h2>{say(Key::CarryWhat)}</h2>
        <ChipGroup label=say(
            Key::CarryWhat,
        )>{part("carry-all", Key::CarryAll, false)} {part("carry-part", Key::CarryPart, true)}</ChipGroup>
        {diary}
        {private}
        <p class="soft" role="status" data-testid="carry-stays" prop:text=stays></p>
    }
}

//! "This phone, first": what to think about before writing here. My plan says its core.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::navigator::use_navigator;
use crate::components::readable_page::ReadablePage;
use crate::components::screen::{PlanScreen, Screen, SettingsScreen};
use crate::prelude::*;
use crate::text::{Key, Page, pack, say};

/// The screen, which leads back to the plan.
#[component]
pub fn PhoneFirstScreen() -> View {
    let navigator = use_navigator();
    view! {
        <Heading text=pack().page_title(Page::PhoneFirst).to_owned() />
        <ReadablePage page=Page::PhoneFirst />
        <Button wide test_id="phone-go-on" label=say(Key::PhoneGoOn) on_click=move || { navigator.to(Screen::Plan(PlanScreen::Overview)) } />
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="phone-hides"
            label=say(Key::FirstHides)
            on_click=move || { navigator.to(Screen::Read(Page::WhatItHides)) }
        />
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="phone-traces"
            label=say(Key::FirstTraces)
            on_click=move || { navigator.to(Screen::Read(Page::Traces)) }
        />
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="way-out"
            label=say(Key::WayOutGo)
            on_click=move || { navigator.to(Screen::Settings(SettingsScreen::ExitPage)) }
        />
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="phone-numbers"
            label=say(Key::PhoneNumbers)
            on_click=move || navigator.to(Screen::Numbers)
        />
    }
}

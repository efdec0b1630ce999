//! Five words are offered; keeping begins when the person says so.

use crate::session::Phrase;
use leptos::prelude::*;

use crate::parts::live::{either, flag, press, shown, when};
use leptos::task::spawn_local;

use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::words::WordList;
use crate::text::{Key, errors, say};

/// How far keeping has come.
#[derive(Clone, PartialEq, Eq)]
enum Step {
    Offering,
    Working,
    Done,
    Failed(String),
}

/// The five words.
#[component]
pub fn Words() -> impl IntoView {
    let session = session();
    let go = go();
    let propose = move || session.propose().map(|words| words.to_vec());
    let offered = RwSignal::new(propose());
    let step = RwSignal::new(Step::Offering);
    let keep = move || {
        let Ok(words) = offered.get_untracked() else {
            return;
        };
        let phrase = match Phrase::from_words(&words) {
            Ok(phrase) => phrase,
            Err(error) => return step.set(Step::Failed(errors::phrase(&error))),
        };
        step.set(Step::Working);
        spawn_local(async move {
            match session.keep(&phrase).await {
                Ok(()) => step.set(Step::Done),
                Err(error) => step.set(Step::Failed(errors::create(&error))),
            }
        });
    };
    let list = move || match offered.get() {
        Ok(words) => view! { <WordList words=words /> }.into_any(),
        Err(_) => view! { <p class="error">{say(Key::ErrorKeepFailed)}</p> }.into_any(),
    };
    let working = move || step.get() == Step::Working;
    let done = move || step.get() == Step::Done;
    view! {
        <Heading text=say(Key::WordsTitle) />
        <p>{say(Key::WordsIntro)}</p>
        {shown(list)}
        <p class="soft">{say(Key::WordsThree)}</p>
        <div role="status">
            {when(working, || view! { <p class="working" data-t="working">{say(Key::KeepWorking)}</p> }.into_any())}
            {when(done, || view! { <p class="notice" data-t="kept-done">{say(Key::KeepDone)}</p> }.into_any())}
        </div>
        <div role="alert">
            {shown(move || match step.get() {
                Step::Failed(why) => view! { <p class="error" data-t="keep-failed">{why}</p> }.into_any(),
                _ => ().into_any(),
            })}
        </div>
        {either(done, move || view! {
            <button class="button wide" type="button" data-t="practise" on:click=press(move || go.to(Screen::Practise))>{say(Key::PractiseNow)}</button>
            <button class="button second wide" type="button" data-t="later" on:click=press(move || go.to_open_plan())>{say(Key::PractiseLater)}</button>
        }.into_any(), move || view! {
            <button class="button wide" type="button" data-t="keep-now" disabled=flag(working) on:click=press(keep)>{say(Key::KeepNow)}</button>
            <button class="button second wide" type="button" data-t="other-words" disabled=flag(working) on:click=press(move || offered.set(propose()))>{say(Key::WordsOther)}</button>
            <button class="button second wide" type="button" data-t="keep-not" disabled=flag(working) on:click=press(move || go.back())>{say(Key::KeepNot)}</button>
        }.into_any())}
    }
}

//! What a worker may pass on, and to whom: a page to read and close, with nothing else on it.

use super::diary::when_words;
use super::sharing::whom_heading;
use crate::components::button::Button;
use crate::components::heading::Heading;
use crate::components::navigator::{use_navigator, use_session};
use crate::prelude::*;
use crate::session::{DiaryEntry, Id, Plan, Session};
use crate::text::{Key, say};

/// The screen for what may be passed on.
#[component]
pub fn PassOnScreen() -> View {
    let (session, navigator) = (use_session(), use_navigator());
    view! {
        <Heading text=say(Key::PassOnTitle) />
        <p>{say(Key::PassOnHint)}</p>
        {move || view! { <PassOnGroups session=session /> }}
        <p>{say(Key::PassOnLimits)}</p>
        <Button
            wide
            test_id="pass-on-close"
            label=say(Key::PassOnClose)
            on_click=move || {
                navigator.back();
            }
        />
    }
}

#[component]
fn PassOnGroups(session: Session) -> View {
    let groups = session.read(Plan::to_pass_on);
    if groups.is_empty() {
        return view! { <p class="soft">{say(Key::PassOnNone)}</p> };
    }
    let part = |(whom, ids): (Option<_>, Vec<Id>)| {
        let title = match whom {
            Some(whom) => whom_heading("h2", session, whom, &ids),
            None => view! { <h2>{say(Key::PassOnAnybody)}</h2> },
        };
        let rows = session.read_untracked(|plan| {
            let lines = ids.iter().filter_map(|id| plan.line(*id));
            lines.map(row).collect_view()
        });
        view! {
            {title}
            <ul class="reading">{rows}</ul>
        }
    };
    let parts = groups.into_iter().map(part).collect_view();
    view! { <div data-testid="to-pass-on">{parts}</div> }
}

/// A line's day, its words, the harm done, and what was added before the user allowed its use.
fn row(line: &DiaryEntry) -> View {
    let own = |words: &str| {
        view! {
            <div class="as-written" dir="auto" translate="no">
                {words.to_owned()}
            </div>
        }
    };
    let texts = [line.words.as_str(), line.hurt.as_str()].into_iter();
    let texts = texts.chain(line.meant().map(|one| one.words.as_str()));
    let words = texts
        .filter(|words| !words.is_empty())
        .map(own)
        .collect_view();
    view! {
        <li>
            <p class="soft">{when_words(line.happened)}</p>
            {words}
        </li>
    }
}

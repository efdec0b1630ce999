### What is said where the plan is reviewed.

## Reviews

again-title = Review my plan
again-intro = What’s safe can change. Look at your plan again on a day that suits you, or when something has happened. It isn’t a test.
# Also named in again-other-hint.
again-today = Review my plan today
again-coming = Coming up
again-none = No date is set yet.
again-no-day = No date yet
again-due = Planned for { $day }
again-gone-by = Was planned for { $day }. Any day will do.
again-other = Something has happened, or is coming up
again-other-hint = “They” means the person hurting you. Just looking leaves nothing in your plan. If you write in one or finish it, your reviews show which it was. If someone may make you open your plan, use “Review my plan today”: it shows no reason.
again-done = Past reviews
again-none-done = No reviews yet.
again-all = See all my reviews
again-meetings = Together with a worker
again-meetings-hint = Questions for each meeting, and for a phone call

occasion-own-day = Reviewing my plan
occasion-first = Before their programme starts
occasion-middle = Halfway through their programme
occasion-end = When their programme ends
occasion-six-months = Six months after their programme
occasion-worse = They’ve hurt me, or it’s getting worse
occasion-separation = One of us is leaving, or has left
occasion-pregnancy = A baby is on the way
occasion-court = A day in court
occasion-contact = Contact with the children is changing
occasion-tracker = I found a tracker
occasion-order-broken = They broke a court order or bail
occasion-release = They’ve been arrested, or are coming out of prison
occasion-dropped-out = They’ve stopped going to their programme

again-programme = Dates of their programme
again-programme-intro = If the person hurting you is on a programme to change how they act, its dates can set your reviews. A worker may know them. It may be safer not to ask the person on it. If they find the dates here, they may guess who told you.
again-programme-start = When it starts, or started
again-programme-weeks = How many weeks it lasts
again-programme-weeks-hint = Building Choices, in England and Wales, takes about 10 to 13 weeks, or 17 to 25. Scotland’s Caledonian System takes 104 or more. If nobody knows, leave it empty. It then counts as 10: too early is safer than too late.
again-programme-stopped = When it stopped, if before the end
again-programme-away = Delete these dates
again-programme-away-hint = Notes of past reviews may still show them.
again-programme-no-proof = Going to a programme, or finishing one, isn’t proof of change.
path-title = What happens on a programme
path-choices = Building Choices
path-choices-hint = Probation in England and Wales runs it. Each dot is a session: two and a half hours in a group, or an hour one to one. There are two or three a week. Theirs may be longer, or different.
path-before = A one-to-one before it starts
path-start = Getting started
path-self = Managing themselves: feelings and thinking
path-problems = Managing life’s problems
path-people = Managing people around them: relationships
path-together = Bringing it together: a plan for the future
path-review = A review. A worker can tell you who comes.
path-bbr = Building Better Relationships (BBR)
path-hint = Probation in Northern Ireland runs it. In England and Wales, Building Choices has taken its place. Each dot is a session. Theirs may be different.
path-alone = Two one-to-ones
path-group = Six group sessions at first
path-thinking = Six on thinking
path-between = A one-to-one
path-feelings = Six on feelings
path-relationships = Six on relationships
path-three-way = A three-way review. A worker can tell you who comes.
path-drive = Drive
path-drive-hint = In parts of England and Wales. There’s no set number of sessions.
path-drive-agreed = Services agree that the person hurting you is high risk.
path-drive-manager = One case manager works with them, one to one.
path-drive-stop = The police and others try to stop the abuse, even if the person won’t take part.
path-drive-idva = An adviser (IDVA) is there for you. Ask what may get back to the person on Drive.
path-caledonian = The Caledonian System
path-caledonian-hint = Scotland’s courts use it. It takes two years or more, with about 25 group sessions. There’s a service for women and one for children.
error-no-number = Write a number of weeks, from 1 to 260.

together-now = While we’re sitting here
# Also named in together-waits.
together-sit = We’re sitting together now
together-waits = “We’re sitting together now” makes the page wait an hour before it clears or locks, until you leave or lock it. If the screen is dark, or another app in front, for a minute, a saved plan still locks. If someone comes in, press “Leave this page”.
together-talk = Cover the page while we talk
together-talk-hint = It shows garden birds. To come back, press “Back”. Anyone else can too, and sees the page as you left it.
together-meetings = Choose a meeting
together-end = What you can take with you

## A card for the worker

reach-door = How to reach me safely
reach-door-line = For the worker to read here. Then close it.
reach-hint = From your plan, without anything private. If you both agree, the worker can write it in their own record.
reach-none = Nothing is chosen yet. Choose together when and how it’s safe to reach you.
reach-close = Close

## One review

review-safe = Is now a good time? If someone may come back or listen, leave it for another day. In danger, or badly hurt? Ring 999.
review-danger = In danger now? Ring 999. If you’re not safe here, all this can wait.
review-tracker = A tracker may show where you are. Never take it to a refuge or a new home. Leave it where it is until you’ve planned with a worker: if it stops, someone may notice. If this phone may be watched too, ring from another one.
review-ask = Questions to talk about with a worker
review-move = Do this review on another day
review-since = What’s changed since { $day }
review-first = Once this review is noted and saved, next time you’ll see what’s changed.
review-fits = What still fits?
review-fits-hint = Choose “Keep” or “Not for me”, or add more. What’s “Not for me” stays in your plan. You can bring it back there.
review-people = Is it still safe to trust each of these people?
review-keep = Keep
review-drop = Not for me
review-add = Add or change
review-plan = Go to my plan
review-empty = There’s nothing in your plan yet, and that’s all right. Add something now, or later.
review-no-lines = Your plan has no steps or things now.
review-agreed = What we agreed
review-agreed-label = Who does what, and by when
review-agreed-hint = With a worker, a friend, or just yourself. Leave names out if that’s safer.
review-next = Next review
review-next-day = Choose my own date
review-remember = How I’ll remember it
review-remember-hint = Ask a worker to keep the date, or tie it to a day you remember anyway. A phone’s calendar may show it on other devices, or when it’s locked.
# Also named in review-keeps.
review-done = Finish and note it
review-leave = Go back without finishing
review-keeps = “Finish and note it” notes the date and what’s in your plan, to compare next time. What you remove later stays in that note until you delete it too. If you go back without finishing, what you’ve written here stays under “Coming up”, with the reason. You can delete it below.
review-noted = It’s noted in your plan.
review-noted-only = It’s noted, but your plan isn’t saved. When you leave, the note goes too.
review-after = With a worker? What you agreed can go in their record now. Who’s at home? If anyone asks what you’ve been doing, what will you say?
review-held = What was in your plan
review-beside = Compare with another review
review-beside-none = None
review-unreadable = This note can’t be read any more. Your plan hasn’t changed.
review-away = Delete this review
review-away-hint = What you agreed here, and the note of your plan, go too. Your plan stays.
review-away-planned = What you wrote here goes. If its date comes from their programme, it stays listed until you delete those dates.
review-away-go = Delete it

## What has changed

changed-private-fold = Private: what’s changed
changed-diary-fold = Diary: what’s new
changed-fold-hint = Only you need to see this. Open it when you’re alone.
changed-nothing = Nothing in your plan has changed.
changed-new = New:
changed-gone = Removed:
changed-before = Before:
changed-now = Now:
changed-turned = Before: { $was }. Now: { $now }.
changed-emptied = Removed.
# After the name of a text that is too long to be shown in full, and differs only in the part not shown.
changed-further = Changed further down.
changed-words = Wording
changed-note = Note
changed-no-copy = A copy won’t do
changed-somebody = someone who’s no longer in the plan
changed-role = Now: { $role }
changed-no-role = No longer: { $role }
changed-programme-start = It starts
changed-programme-weeks = Weeks
changed-programme-stopped = It stopped
changed-private = Now left out of copies and printing.
changed-public = Can be copied and printed again.
changed-line-more = Something was added or changed:
changed-lines-gone = { $n ->
    [one] { $n } entry was removed.
   *[other] { $n } entries were removed.
}

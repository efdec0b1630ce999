### What is said where the plan is reviewed.

## Reviews

again-title = Review my plan
again-intro = Life changes, and so does what’s safe. Look at your plan again on a day that suits you, or when something has happened. It isn’t a test.
# Also named in again-other-hint.
again-today = Review my plan today
again-coming = Coming up
again-none = No date is set yet.
again-no-day = No date yet
again-due = Review: { $day }
again-gone-by = Was due: { $day }. You can still do it.
again-other = Something has happened, or is coming up
again-other-hint = Opening one of these writes nothing down. If you write anything in it, it’s listed with the reason. If someone may make you open your plan, use “Review my plan today”: that gives no reason away.
again-done = Past reviews
again-none-done = You haven’t done a review yet.
again-all = All my reviews
again-meetings = Together with a worker
again-meetings-hint = Questions for each meeting, from the first to the last, and for a phone call

occasion-own-day = Reviewing my plan
occasion-first = Before their programme starts
occasion-middle = Halfway through their programme
occasion-end = When their programme ends
occasion-six-months = Six months after their programme
occasion-separation = One of us is leaving, or has left
occasion-pregnancy = A baby is on the way
occasion-court = A day in court
occasion-contact = Contact with the children is changing
occasion-tracker = I found a tracker
occasion-order-broken = They broke an order
occasion-release = They’re coming out of prison
occasion-dropped-out = They’ve stopped going to their programme

again-programme = Dates of their programme
again-programme-intro = If the person hurting you is on a programme, its dates can set your reviews: before it starts, halfway, at the end and six months after. A worker may know the dates. It may be safer not to ask the person on it. If they find the dates here, they may guess who told you.
again-programme-start = When it starts
again-programme-weeks = How many weeks it lasts
# The field starts with 27: Programme::USUAL_WEEKS.
again-programme-weeks-hint = Ask a worker if you can. 27 is only a guess, so the dates here may be wrong. Building Choices takes about 10 to 13 weeks, or 17 to 25. Scotland’s Caledonian System lasts two years or more.
again-programme-stopped = If it stopped early, or they dropped out, when?
again-programme-away = Delete these dates
again-programme-away-hint = Notes of past reviews may still show them.
again-programme-no-proof = Going to a programme, or finishing one, isn’t proof of change.
path-title = What happens on a programme
path-choices = Building Choices
path-choices-hint = In England and Wales. Each dot is a session: two and a half hours in a group, or an hour one to one. Two or three a week, for about 10 to 13 weeks. The longer version takes 17 to 25 weeks, and its sessions aren’t shown here. Theirs may differ.
path-before = A one-to-one before it starts
path-start = Getting started
path-self = Managing themselves: feelings and thinking
path-problems = Managing life’s problems
path-people = Managing people around them: relationships
path-together = Bringing it together: a plan for the future
path-review = A review. Ask a worker who is there.
path-bbr = Building Better Relationships (BBR)
path-hint = Probation in Northern Ireland runs it. In England and Wales, Building Choices came after it. IDAP, before both, was 27 weekly group sessions. Theirs may differ.
path-alone = Two one-to-ones
path-group = Six group sessions at first
path-thinking = Six on thinking
path-between = A one-to-one
path-feelings = Six on feelings
path-relationships = Six on relationships
path-three-way = A three-way review. Ask a worker who is there.
path-drive = Drive
path-drive-hint = Drive isn’t a course with a set number of sessions.
path-drive-agreed = Services agree that someone is high risk.
path-drive-manager = One case manager works with them, one to one.
path-drive-stop = The police and other services try to stop the abuse, even if the person won’t take part.
path-drive-idva = An adviser (IDVA) is there for you. Ask what they may be told about you.
path-caledonian = The Caledonian System
path-caledonian-hint = In Scotland. Sessions to prepare, about 25 group sessions, then more after. At least two years. It has a service for women and one for children.
error-no-number = Write a number of weeks, from 1 to 260.

together-now = While we’re sitting here
# Also named in together-waits.
together-sit = We’re sitting together now
together-waits = Usually, if nobody touches this page for 15 minutes, anything you haven’t saved is cleared. A saved plan locks sooner. Press “We’re sitting together now”, and the page waits an hour, even out of sight. If the screen goes dark for a minute, a saved plan still locks, and your five words open it again. This lasts until you leave the page or lock it.
together-talk = Cover the page while we talk
together-talk-hint = It shows garden birds while you talk. Anyone who presses “Back” sees the page as you left it.
together-meetings = Questions for each meeting
together-end = What you can take with you

## A card for the worker

reach-door = How to reach me safely
reach-door-line = For the worker to read here, then close
reach-hint = This is what you chose in your plan. Anything private is left out. If you both agree, the worker can write it in their own record.
reach-none = Nothing is chosen yet. Choose together when and how it’s safe to reach you.
reach-close = Close

## One review

review-safe = Is now a good time? If someone may come back or listen, leave it for another day.
review-danger = In danger now? Ring 999. If you’re not safe here, all this can wait.
review-tracker = A tracker may show where you are. It’s best left alone until there’s a plan. If this phone may be watched too, talk to a worker from another phone first.
review-ask = Questions for us to talk about
review-move = Choose or change the date
review-since = What’s changed since { $day }
review-first = Next time, you’ll see here what’s changed since today.
review-fits = What still fits?
review-fits-hint = Keep or drop each one, or add more. What you drop stays in your plan as “Not for me”, and you can bring it back there.
review-people = Is it still safe to trust each of these people?
review-keep = Keep
review-drop = Not for me now
review-add = Add or change
review-plan = Go to my plan
review-empty = There’s nothing in your plan yet, and that’s all right. Add something now, or another day.
review-no-lines = There are no steps or things in your plan now.
review-agreed = What we agreed
review-agreed-label = Who does what, and by when
review-agreed-hint = With a worker, with a friend, or just with yourself. Leave names out if that’s safer.
review-next = Next review
review-next-day = Choose my own date
review-remember = How I’ll remember it
review-remember-hint = Ask a worker to keep the date for you, or tie it to a day you remember anyway. A calendar on your phone may show it on other devices, or while the phone is locked.
# Also named in review-keeps.
review-done = Finish and note it
review-leave = Finish without a note
review-keeps = “Finish and note it” notes today’s date and what your plan says, so that next time you can see what’s changed. What you remove later stays in this note, and in any later note that had it. You can delete notes.
review-noted = It’s noted in your plan.
review-noted-only = It’s noted, but your plan isn’t saved. When you leave, the note goes too.
review-after = Together with a worker? What you agreed can go in their own record now. Who’s at home? If anyone asks what you’ve been doing, what will you say?
review-held = What was in your plan
review-beside = Compare with another review
review-beside-none = None
review-unreadable = This note can’t be read any more. Your plan hasn’t changed.
review-away = Delete this review
review-away-hint = What you agreed here, and the note of your plan, go too. Your plan stays as it is.
review-away-planned = What you wrote here goes. If its date comes from their programme, it stays in the list until you delete those dates.
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

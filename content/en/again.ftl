### What is said where the plan is looked at again.

## Looking at it again

again-title = Look at it again
again-intro = Life changes, and so does what is safe. You could look at your plan again on a day that suits you, or when something has happened. Nothing here is a test.
again-coming = To come
again-none = No day is set yet.
again-no-day = No day yet
again-due = Planned for { $day }
again-gone-by = Was planned for { $day }. Any day will do.
again-other = Look again for another reason
again-other-hint = You could do this today, or give it a day.
again-done = Looked at
again-none-done = Nothing has been looked at again yet.
again-all = All the times I look again
again-meetings = Together with a worker
again-meetings-hint = Questions for each meeting, from the first to the last, and for the telephone

occasion-own-day = A day of my own
occasion-first = Before their programme starts
occasion-middle = Half-way through their programme
occasion-end = When their programme ends
occasion-six-months = Six months after their programme
occasion-separation = We part, or have parted
occasion-pregnancy = A baby is on the way
occasion-court = A day in court
occasion-contact = Seeing the children: something changes
occasion-tracker = I found a tracker
occasion-order-broken = They broke an order
occasion-release = They come out of prison
occasion-dropped-out = They stopped going to their programme

again-programme = Dates of their programme
again-programme-intro = If the person who hurts or frightens you goes to a programme, its dates can say when to look again: before it starts, half-way, at the end and six months after. A worker may know the dates. It may be safer not to ask that person. If somebody finds these dates here, they may guess who told you.
again-programme-start = When it starts
again-programme-weeks = How many weeks it takes
again-programme-weeks-hint = If you do not know, leave it. It can be changed at any time.
again-programme-stopped = If it stopped early, or they left: when
again-programme-no-proof = Going to it, or coming to its end, is not proof of change.
path-title = Its usual parts
path-hint = This is how Building Better Relationships goes, for instance. Each dot is a meeting. This one may differ.
path-alone = Two meetings, one to one
path-group = Six in a group, to begin
path-thinking = A block of six, on thinking
path-between = One to one
path-feelings = A block of six, on feelings
path-relationships = A block of six, on relationships
path-review = A three-way review. You could ask who is there.
error-no-number = Here a number of weeks fits, from 1 to 260.

together-now = While we sit here
together-sit = We sit together now
together-waits = What is not kept is cleared when nobody touches this page for 15 minutes, and what is kept locks sooner. While you sit together, it waits an hour. This holds until the page is left or locked.
together-talk = We are talking: cover the page
together-talk-hint = You could cover the page while you talk. It shows garden birds. Whoever presses “Back” there sees it as it was.
together-meetings = What you could ask each other
together-end = When we stop

## A card for the worker

reach-door = How to reach me: a card to read
reach-door-line = For the worker to read here, and close
reach-hint = This is what you chose in your plan, for a worker to read. What is private is not on it. The worker could write it into their own record, if you both agree.
reach-none = Nothing is chosen yet. You could choose together when and how it is safe to reach you.
reach-close = Close it

## One time

review-safe = Is now a good time? If somebody may come back or listen, another day will do.
review-move = Give it a day, or another day
review-since = What has changed since { $day }
review-first = The next time, you can see here what has changed since today.
review-fits = What still fits?
review-fits-hint = You could keep a line, drop it, or add one. What you drop can be put back.
review-keep = Keep
review-drop = Drop
review-add = Add or change
review-plan = Go to my plan
review-empty = There is nothing in your plan yet. That is all right. You could add something now, or another day.
review-agreed = What we agreed
review-agreed-label = Who does what, and by when
review-agreed-hint = This could be with a worker, a friend, or only with yourself. You could leave names out.
review-next = When next?
review-next-day = A day of my own
review-remember = How I will remember it
review-remember-hint = A worker could hold the date for you. Or tie it to a day that you remember anyway. A calendar in a phone may show it on other devices, or while the phone is locked.
review-done = That is all for today
review-keeps = This notes what your plan says today, so that you can see later what has changed. What you take out of your plan after that still stands in this note, until you take the note out too.
review-is-done = It is noted. You can read here what had changed.
review-held = What was in your plan
review-beside = Read another one beside it
review-beside-none = None
review-unreadable = What was noted here cannot be read any more. Your plan is as it was.
review-away = Take this out
review-away-hint = The note of what your plan said on that day goes too. Your plan stays as it is.
review-away-go = Take it out

## What has changed

changed-nothing = Nothing is different in your plan.
changed-new = New:
changed-gone = Taken out:
changed-before = Before:
changed-now = Now:
changed-turned = Before: { $was }. Now: { $now }.
changed-emptied = Taken out.
changed-further = What comes further on is different.
changed-words = The words
changed-note = Note
changed-no-copy = A copy will not do
changed-somebody = somebody who is not in the plan any more
changed-role = Now: { $role }
changed-no-role = Not any more: { $role }
changed-programme-start = It starts
changed-programme-weeks = Weeks
changed-programme-stopped = It stopped
changed-private = Left out of copies and off paper now.
changed-public = May be in copies and on paper again.
changed-line-more = Something was added or changed:
changed-lines-gone = { $n ->
    [one] { $n } line was taken out.
   *[other] { $n } lines were taken out.
}

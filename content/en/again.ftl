### What is said where the plan is looked at again.

## Looking at it again

again-title = Review my plan
again-intro = Life changes, and so does what is safe. You could look at your plan again on a day that suits you, or when something has happened. Nothing here is a test.
again-today = Look at my plan today
again-coming = To come
again-none = No day is set yet.
again-no-day = No day yet
again-due = Look on { $day }
again-gone-by = The day was { $day }. It can still be done, if it helps.
again-other = Something has happened, or a day is coming
again-other-hint = To look at one of these writes nothing down. What you write there is put in the list, with the reason. If somebody may make you open this, “Look at my plan today” gives no reason away.
again-done = Times I looked before
again-none-done = Nothing has been looked at again yet.
again-all = All the times I look again
again-meetings = Together with a worker
again-meetings-hint = Questions for each meeting, from the first to the last, and for the telephone

occasion-own-day = Looking at my plan again
occasion-first = Before their programme starts
occasion-middle = Half-way through their programme
occasion-end = When their programme ends
occasion-six-months = Six months after their programme
occasion-separation = I leave, they leave, or one of us has left
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
again-programme-weeks-hint = If you do not know, leave it. 27 is a guess, and then the days here may be wrong. Many take 20 to 48 weeks.
again-programme-stopped = If it stopped early, or they left: when
again-programme-away = Take these dates out
again-programme-away-hint = Notes from days before may still say them.
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
error-no-number = You could write a number of weeks, from 1 to 260.

together-now = While we sit here
together-sit = We sit together now
together-waits = What is not kept is cleared when nobody touches this page for 15 minutes, and what is kept locks sooner. While you sit together, it waits an hour, also out of sight. If the screen goes dark for a minute, what is kept locks all the same, and your words open it again. This holds until the page is left or locked.
together-talk = We are talking: cover the page
together-talk-hint = You could cover the page while you talk. It shows garden birds. Whoever presses “Back” there sees it as it was.
together-meetings = What you could ask each other
together-end = What you could take with you

## A card for the worker

reach-door = How to reach me: a card to read
reach-door-line = For the worker to read here, and close
reach-hint = This is what you chose in your plan, for a worker to read. What is private is not on it. The worker could write it into their own record, if you both agree.
reach-none = Nothing is chosen yet. You could choose together when and how it is safe to reach you.
reach-close = Close it

## One time

review-safe = Is now a good time? If somebody may come back or listen, another day will do.
review-danger = In danger now, ring 999. If you are not safe here, all this can wait.
review-tracker = A tracker may show where you are. It is best left alone until there is a plan. If this phone may be watched, you could talk to a worker from another phone first.
review-ask = What we could ask each other
review-move = Give it a day, or another day
review-since = What has changed since { $day }
review-first = The next time, you can see here what has changed since today.
review-fits = What still fits?
review-fits-hint = You could keep a line, drop it, or add one. What you drop stays in your plan as “Not for me”. You can put it back there.
review-people = Is each of these people still safe to trust?
review-keep = Keep
review-drop = Not for me now
review-add = Add or change
review-plan = Go to my plan
review-empty = There is nothing in your plan yet. That is all right. You could add something now, or another day.
review-no-lines = No steps or things are in your plan now.
review-agreed = What we agreed
review-agreed-label = Who does what, and by when
review-agreed-hint = This could be with a worker, a friend, or only with yourself. You could leave names out.
review-next = When next?
review-next-day = Choose a day of my own
review-remember = How I will remember it
review-remember-hint = A worker could hold the date for you. Or tie it to a day that you remember anyway. A calendar in a phone may show it on other devices, or while the phone is locked.
review-done = Note this day
review-leave = Finish with no note
review-keeps = Next comes a note of your plan as it is today, so that next time you can see what has changed. What you take out later still stands in this note, and in each later note that had it. You can take notes out.
review-noted = It is noted in your plan.
review-noted-only = It is noted, but your plan is not kept. The note goes too when you leave.
review-after = Together with a worker? What was agreed can go into their own record now. Who is at home? What will you say we did?
review-held = What was in your plan
review-beside = Read another one too
review-beside-none = None
review-unreadable = What was noted here cannot be read any more. Your plan is as it was.
review-away = Take this out
review-away-hint = What was agreed here, and the note of your plan, go too. Your plan stays as it is.
review-away-planned = What you wrote here goes. If its day comes from their programme, it stays in the list until you take those dates out.
review-away-go = Take it out

## What has changed

changed-private-fold = Private: what has changed
changed-diary-fold = Diary: what is new
changed-fold-hint = Only you need to see this. You could open it when you are alone.
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

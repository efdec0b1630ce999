### What the screens of the plan say: headings, buttons, short sentences. Its ideas are in plan/.

## My plan

overview-title = My plan
# With the page on how private this phone is: shown while nothing is in the plan yet.
phone-core = If someone may look through this phone, it may be safest just to read. Leave apps and codes as they are for now.
overview-start = Start where you like
overview-intro = It’s yours. You don’t have to do any of it.
overview-in = In my plan
overview-add = Add to my plan
overview-topics = { $n ->
    [one] { $n } topic
   *[other] { $n } topics
}
# Said beside a section's name: short, and no more than anyone may see.
overview-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
overview-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
overview-things-ready = { $n } ready
overview-things-needed = { $n } to get
overview-review = Review
overview-again = Review my plan
overview-again-line = What’s changed, what still fits, and when to look next
phone-tool = This phone
paper-go = Print
next-title = My next small step
next-show = Show it
next-change = Change
next-go = Go there
next-own = Write my own
next-own-label = A small step of your own
next-own-hint = For example: ask Jo if she’s free on Friday.
next-own-go = Make it my next step
next-done = Done
next-make = Make this my next small step
next-is-this = This is your next small step.
next-person = Think of one person who’s on your side.
next-step = Choose one thing that would help when it happens.
next-thing = Think of one thing you’d want with you.
next-place = Write down where one of your things is.
next-roles = Think how one person might help.
next-look = You’ve put a lot in here. Look at it again another day, if you like.

## Rows of a list

# For screen readers: the button at the end of a row.
row-more = { $name }: more
rows-more = { $n } more
show-all = Show all
fold-all = Show less

## Steps

section-about = About this topic
# How many of a group are in the plan.
section-taken = { $n } in my plan
choice-already = I do this
choice-mine = I’d like to
choice-dropped = Not for me
step-note = Add a note
step-note-label = A note for yourself
own-step = Something you already do, or would like to do
own-step-hint = In your own words. You know best what works.
own-step-label = In your own words
own-thing = Something else to take
add = Add
remove = Remove
removed = Removed.
put-back = Undo
other-text = There are two versions of this. This is the other one:
other-take = Use this instead
other-drop = Remove it
item-private = Private: leave this out of new copies and printing
item-private-hint = Anyone who opens the plan can still read it. If you lose this phone, it’s lost too.
section-note = Note
section-note-label = Anything else, in your own words

## Go-bag

bag-views = What to show
bag-all = All
bag-five = If you have five minutes
bag-five-short = 5 minutes
bag-missing = Still to get
bag-where = Where things are
bag-where-short = Where
bag-whose = Whose things
bag-mine = Mine
bag-add = Add a child or a pet
bag-add-child = A child
bag-add-pet = A pet
bag-add-name = Name, nickname or first letter
bag-add-hint = They’ll be added to the people in your plan.
bag-child-note =
    A child may talk about what they saw you pack. Don’t ask them to keep it secret. If they tell, it’s not their fault.
    Put things aside when they’re not there.
bag-ready = Ready: { $things }
thing-for = For { $name }
bag-five-intro = You and your children come first. Then take these. Each child and pet has a short list too. If there’s no time, leave it all.
bag-missing-none = There’s nothing left to get.
bag-missing-unknown = First say what you have and what you need, under “All”.
bag-where-none = Nothing here yet. Choose a thing and say where it is.
status-need = I need it
status-have = It’s ready
status-risky = Not safe to move yet
thing-details = Where it is, who has it
thing-at = { $place }
thing-held-by = With { $name }
thing-copy = A copy will do
thing-place = Where it is
thing-place-hint = Use words that only you would understand.
thing-holder = Who has it
thing-holder-none = Nobody else
thing-nobody = Add people to your plan, and you can say who has it.
thing-copy-will-do = A copy or a photo will do

## People

people-views = How to show people
people-by-person = By person
people-by-role = By what they do
people-by-agency = By service
people-care = Before you add someone
person-title = Someone in my plan
person-name = Name or nickname
person-name-hint = A name that only you know will do.
person-add = Add this person
person-relation = Who they are to you
person-relation-hint = Such as sister, neighbour, or someone from work.
person-reach = How and when to reach them safely
person-reach-hint = Such as “text first”, “only at work”, “never after six”.
person-agency = Who they work for
person-agency-hint = Such as the council. Leave out a refuge’s name and address: a word that only you’d know will do.
person-does = What they do for me
person-meeting = Next meeting
person-meeting-none = not written down
person-meeting-words = Where, or what to bring
person-meeting-words-hint = If the person hurting you may look here, leave this and the date empty.
person-is-worker = A worker from a service
person-knows =
    { $n ->
        [one] Knows about one diary entry.
       *[other] Knows about { $n } diary entries.
    }
person-still =
    { $n ->
        [one] One diary entry still to tell them about.
       *[other] { $n } diary entries still to tell them about.
    }
person-more = More about this person
person-private = private
person-leaves = What a call or text leaves behind
person-roles = How they could help
person-roles-none = nothing chosen yet
person-roles-hint = Only what they’d be glad to do. If it’s safe, ask them first.
person-remove = Remove this person
call-number = Call { $number }
call-read = This is what you wrote. Read it again before you ring.
call-extension = Then ask for extension { $extension }.
call-now = Call { $number } now
people-around = Around you: { $names }
role-nobody = You haven’t said yet how anyone could help. Open a person’s page to choose.
roles-open = See who could help with the rest
roles-open-intro = You don’t need someone for all of these. A helpline can’t drive you, or look after your things or your children, but it can help you think who could.

## Workers from services

agencies-title = Services and workers
agencies-door-line = A page to look at with a worker
agencies-intro = Who does what, to look at together. Nothing you’ve marked private is here.
agencies-own = People you’ve marked private, or who must not be told, aren’t here. They’re under “By person”.
agencies-empty = No workers here yet.
agency-none = No service written down
worker-name = Name of a worker, or what you call them
worker-name-hint = Such as a domestic abuse adviser or a social worker.
worker-add = Add this worker

## Diary

diary-title = Diary
diary-door = What happened, and when
diary-only = This diary can get lost. If it’s safe, a worker you trust could keep a copy.
diary-asked = A court may ask for a diary, and the person hurting you may then read it. Write what you saw and heard, but not where you’re staying or what a solicitor tells you.
diary-safe = If someone may look at this phone, don’t write here. Ask a worker to note it down, with the date.
diary-new = Write a new entry
diary-empty = There’s nothing in your diary yet.
diary-shown = Showing { $shown } of { $all } entries.
diary-more = Show more
diary-month = { $month } { $year }
diary-no-words = Nothing written yet
diary-later = added to later
day-unknown = Day not known
day-other = Another day
day-today = Today
day-yesterday = Yesterday
day-not-known = I don’t know
day-legend = Which day
day-hint = Leave the day empty if you only know the month.
day-day = Day
day-month = Month
day-year = Year
day-kept = Written down as: { $day }.
line-title = Diary entry
line-when = When did it happen?
line-words = What I saw and heard
line-words-hint = If you can, write what was said word for word.
line-more = More about it
line-hurt = Was anyone hurt or strangled, or anything broken?
line-hurt-hint = Choked or strangled? Ring 999 or go to A&E, even with no mark and even if you feel fine.
line-children = Were children there?
line-children-hint = A worker who reads this may have to tell children’s services.
line-yes = Yes
line-no = No
line-saw = Who saw or heard it?
line-saw-people = From the people in my plan
line-reported = Who was told?
line-reported-hint = Such as the police, a GP, a school or a helpline.
line-reference = Reference number, or who you spoke to
line-today = You can change this until the end of today. Then it stays as you wrote it, and you can add to it.
line-written = Written on { $day }. It can’t be changed now.
line-added = Added on { $day }
line-add = Something to add
line-add-hint = Such as who’s been told since, or what you remember now. It gets today’s date.
line-remove = Remove this entry
section-talk = Questions to talk about, if you like
section-talk-first = Can anyone else hear you, even a child? If so, leave this for another day. First, the worker says what may have to be passed on. Skip any question you like.
sharing-door = Who can know about this
sharing-door-line = Whether it can be passed on, who’s been told, and who still needs to know
knows-door = Who knows what
knows-door-line = From my diary: who’s been told, and who still needs to know
pass-on-door = What can be passed on
pass-on-door-line = For the worker to read here. Then close it.

error-day-over = The day this was written is over, so it can’t be changed. Put anything new under “Something to add”, below.
error-future = That day hasn’t come yet. Choose today or an earlier day.
error-year = Write the year as four numbers, such as 2026.
error-month = Choose the month too, or leave the day empty.
error-day = That month doesn’t have this day. Choose another, or leave the day empty.
error-year-missing = Add the year, such as 2026.

## Saving

practise-remind = You haven’t practised your five words yet. If you lose them, nobody can open this.

## More topics

fits-door = More topics
fits-title = More topics
fits-intro = Some will fit your life, some won’t. A topic joins your plan only when you choose or write something in it.

## At the end of a section

whom-to-ask = Who can help with this
# For sections that fit just some lives.
section-away = Take this out of my plan
section-away-intro = This deletes everything you chose or wrote here. Your plan won’t show that it was there. Older copies and paper still will.
section-away-go = Take all of it out

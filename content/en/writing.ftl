### What the screens of the plan say: headings, buttons, short sentences. Its ideas are in plan/.

## My plan

overview-title = My plan
# With how to be safe on this phone: shown while nothing is in the plan yet.
phone-core = If someone may look through this phone, it may be safest just to read. For now, it is safer to leave apps and codes alone.
overview-start = Start where you like
overview-intro = It is yours. None of it has to be done.
overview-in = In my plan
overview-add = Add to it
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
    [one] { $n } thing
   *[other] { $n } things
}
overview-things-ready = { $n } ready
overview-things-needed = { $n } to get
overview-review = Review
overview-again = Review my plan
overview-again-line = What has changed, what still fits, and when next
phone-tool = This phone, first
paper-go = Print
next-title = My next small thing
next-show = Show it
next-change = Change
next-go = Go there
next-own = Write my own
next-own-label = A small thing of your own
next-own-hint = Such as: ask Jo if she is free on Friday.
next-own-go = Make it my next thing
next-done = Done
next-make = Make this my next small thing
next-is-this = This is your next small thing.
next-person = You could think of one person who is on your side.
next-step = You could choose one thing that would help when it happens.
next-thing = You could think of one thing that you would want with you.
next-place = You could say where one of your things is.
next-roles = You could think how one person might help.
next-look = There is a good deal here. You could look again another day.

## Rows of a list

# For screen readers: the button at the end of a row.
row-more = { $name }: more
# Followed by a text that starts with a small letter, and reads on.
row-riskier = Riskier when { $when }
rows-more = { $n } more
show-all = Show all
fold-all = Show less

## Steps

section-about = About this part
# How many of a group are in the plan.
section-taken = { $n } in my plan
# Followed by a text that starts with a small letter.
idea-worse = Riskier when
choice-already = I do this
choice-mine = I would like to
choice-dropped = Not for me
step-note = Add a note
step-note-label = A note for yourself
own-step = Something you already do, or would like to do
own-step-hint = In your own words. You know best what works.
own-step-label = In your words
own-thing = Something else to take
add = Add
remove = Remove
removed = It was removed.
put-back = Put it back
other-text = Two different texts were written here. This is the other one:
other-take = Use this instead
other-drop = Remove it
item-private = Leave this out of new copies and off paper
item-private-hint = It stays in this plan only. Anyone who opens the plan can read it. If this phone is lost, it is lost too.
section-note = Note
section-note-label = Anything else, in your own words

## Go-bag

bag-views = What to show
bag-all = All
bag-five = Five minutes
bag-five-short = 5 minutes
bag-missing = Still to get
bag-where = What is where
bag-where-short = Where
bag-whose = Whose things
bag-mine = Mine
bag-add = Add a child or a pet
bag-add-child = A child
bag-add-pet = A pet
bag-add-name = Name, nickname or first letter
bag-add-hint = They join the people in your plan.
bag-child-note =
    A child may tell what they saw you pack. It is not theirs to keep secret. If it slips out, it is not their fault.
    Things can be set aside when they are not there.
bag-ready = Ready: { $things }
thing-for = For { $name }
bag-five-intro = You and your children come first. Then, if there are a few minutes, these. Each child and pet has a short list too. If there is no time, it can all be left.
bag-missing-none = Nothing is left to get.
bag-where-none = You have not said yet where things are. You could choose a thing and say where it is.
status-need = I need it
status-have = It is ready
status-risky = Not safe to move yet
thing-details = Where it is, who has it
thing-at = { $place }
thing-held-by = With { $name }
thing-copy = A copy will do
thing-place = Where it is
thing-place-hint = You could use words that only you would understand.
thing-holder = Who has it
thing-holder-none = Nobody else
thing-nobody = When there are people in your plan, you can say here who holds it.
thing-copy-will-do = A copy or a photograph will do

## People

people-views = How to show people
people-by-person = By person
people-by-role = By what they do
people-by-agency = By agency
people-care = Before you add someone
person-title = Someone in my plan
person-name = Name or nickname
person-name-hint = It can be a name that only you would know.
person-add = Add this person
person-relation = Who they are to you
person-relation-hint = Such as sister, neighbour, or someone from work.
person-reach = How and when to reach them safely
person-reach-hint = Such as “text first”, “only at work”, “never after six”.
person-agency = Agency or service
person-agency-hint = It can be empty, or a word of your own.
person-does = What they do for me
person-meeting = Next meeting
person-meeting-none = not written down
person-meeting-words = Where, or what to bring
person-meeting-words-hint = If someone who hurts you may look here, you could leave this empty.
person-is-worker = A worker from an agency or service
person-knows =
    { $n ->
        [one] Knows one diary line.
       *[other] Knows { $n } diary lines.
    }
person-still =
    { $n ->
        [one] One diary line still to tell.
       *[other] { $n } diary lines still to tell.
    }
person-more = Note, keep private, remove
person-private = kept private
person-leaves = What a call or text leaves behind
person-roles = What they could do
person-roles-none = nothing chosen yet
person-roles-hint = Only what they would be glad to do. You could ask them first, if it is safe.
person-remove = Remove this person
call-number = Call { $number }
call-read = This is what you wrote. You could read it once more before you call.
call-extension = Then ask for extension { $extension }.
call-now = Call { $number } now
people-around = Around you: { $names }
role-nobody = Nobody has a role yet. You could say what somebody could do, on their page.
roles-open = See who could help with the rest
roles-open-intro = You need not fill each of these. A helpline cannot keep things, drive you or look after children. It can help you think who could.

## Workers from agencies

agencies-title = Who is involved
agencies-door-line = A page to look at with a worker
agencies-intro = Which agencies are involved, and what each worker does. You could look together. What you keep private is not here.
agencies-own = People you keep private, or who are not to be told, are not here. They are under “By person”.
agencies-empty = There are no workers here yet.
agency-none = No agency written down
worker-name = Name of a worker, or what you call them
worker-name-hint = Such as an advocate, a social worker or a housing officer.
worker-add = Add this worker

## Diary

diary-title = Diary
diary-door = What happened, and when
diary-only = This can be lost. If it is safe, a worker you trust could keep a copy, or write things down as well.
diary-asked = A court may ask to see a diary. Then the other side may read it too. You could write what you saw and heard, as it was.
diary-safe = You could leave writing for another day if somebody may look at this phone.
diary-new = Write a new line
diary-empty = There is nothing in your diary yet.
diary-shown = { $shown } of { $all } lines are shown.
diary-more = Show more
diary-month = { $month } { $year }
diary-no-words = No words yet
diary-later = something was added later
day-unknown = Day not known
day-other = Another day
day-today = Today
day-yesterday = Yesterday
day-not-known = I do not know
day-legend = Which day
day-hint = Leave the day empty if you only know the month.
day-day = Day
day-month = Month
day-year = Year
day-kept = It says: { $day }.
line-title = A line of my diary
line-when = When did it happen?
line-words = What I saw and heard
line-words-hint = In your own words. You could write what was said as it was said.
line-more = More about it
line-hurt = Was anyone hurt, or anything broken?
line-children = Were children there?
line-yes = Yes
line-no = No
line-saw = Who saw or heard it?
line-saw-people = From my people
line-reported = Who was told?
line-reported-hint = Such as the police, a GP, a school, or a helpline.
line-reference = Any number or name they gave
line-today = You can change this until the end of today. Then it stays as it is, and you can add to it.
line-written = Written on { $day }. It stays as it was written.
line-added = Added on { $day }
line-add = Something to add
line-add-hint = It stands below, with today’s date. Such as who was told since, or what you remember now.
line-remove = Remove this line
section-talk = Questions to talk about, if you like
section-talk-first = Can anyone hear us, or a child? Then another day will do. The worker could say first when something may have to be passed on. Any question can be left out.
sharing-door = Who may know of this
sharing-door-line = Whether it may be passed on, who was told, and who still needs to know
knows-door = Who knows what
knows-door-line = From my diary: who was told, and who still needs to know
pass-on-door = What may be passed on
pass-on-door-line = For the worker to read here, and close

error-day-over = The day when this was written is over, so it stays as it was. You could put what is new into “Something to add”, below.
error-future = That day has not come yet. You could choose today or a day before it.
error-year = A year has four numbers, such as 2026.
error-month = You could choose the month too, or leave the day empty.
error-day = That month does not have this day. You could choose another, or leave the day empty.
error-year-missing = You could add the year, such as 2026.

## Keeping

practise-remind = You have not practised your five words yet. If they are lost, nobody can open this.

## What may fit your life

fits-door = More topics
fits-title = More topics
fits-intro = These fit some lives and not others. You can look at any of them. One joins your plan only when you choose or write something in it.

## At the end of a section

whom-to-ask = Who to ask
# For sections that fit just some lives.
section-away = Take this out of my plan
section-away-intro = All that you chose or wrote here goes. Nothing in your plan shows that it was there.
section-away-go = Take all of it out

### What the screens of the plan say: headings, buttons, short sentences. Its ideas are in plan/.

## My plan

overview-title = My plan
overview-intro = It is yours. Start where you like. Each bit helps, and none of it has to be done.
overview-people = { $n ->
    [one] { $n } person is in it.
   *[other] { $n } people are in it.
}
overview-steps = { $n ->
    [one] { $n } step is in it.
   *[other] { $n } steps are in it.
}
overview-things-ready = { $n ->
    [one] { $n } thing is ready.
   *[other] { $n } things are ready.
}
overview-things-needed = { $n ->
    [one] { $n } thing to get.
   *[other] { $n } things to get.
}
next-title = One small thing
next-go = Go there
next-own = Or a small thing of your own
next-own-hint = Such as: ask Jo if she is free on Friday.
next-own-go = Make it my next thing
next-done = It is done, or not for now
next-make = Make this my next small thing
next-is-this = This is your next small thing.
next-person = You could think of one person who is on your side.
next-step = You could choose one thing that would help when it happens.
next-thing = You could think of one thing that you would want with you.
next-place = You could choose a place for one of the things in your list.
next-roles = You could think about what one of your people might do.
next-look = There is a good deal here. You could look at it again on another day.

## Steps

idea-more = More about this
# Followed by a text that starts with a small letter.
idea-worse = This can make things worse when
choice-already = I do this
choice-mine = I would like to
choice-dropped = Not for me
put-back-idea = Put back
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
section-note = Note
section-note-label = Anything else, in your own words

## Go-bag

bag-views = What to show
bag-all = All
bag-five = Five minutes
bag-missing = Still to get
bag-where = What is where
bag-five-intro = If there are only a few minutes, these come first. If there is no time at all, leave them.
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
person-title = Someone in my plan
person-name = Name or nickname
person-name-hint = It can be a name that only you would know.
person-add = Add this person
person-relation = Who they are to you
person-relation-hint = Such as sister, neighbour, or someone from work.
person-reach = How and when to reach them safely
person-reach-hint = Such as “text first”, “only at work”, “never after six”.
person-roles = What they could do
person-roles-hint = Only what they would be glad to do. You could ask them first, if it is safe.
person-remove = Remove this person
role-nobody = Nobody yet

## Keeping

practise-remind = You have not practised your five words yet. If they are lost, nobody can open this.

## What may fit your life

fits-door = More that may fit
fits-door-line = A baby, pets, papers, later life, and more
fits-title = What may fit your life
fits-intro = These fit some lives and not others. You can look at any of them. One joins your plan only when you choose or write something in it.

## At the end of a section

whom-to-ask = Whom to ask
# For sections that fit just some lives.
section-away = Take this out of my plan
section-away-intro = All that you chose or wrote here goes. Nothing in your plan shows that it was there.
section-away-go = Take all of it out

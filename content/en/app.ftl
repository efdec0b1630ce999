### The words of the screens: headings, buttons, short sentences.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to somebody who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## The way out

# Neutral on purpose: it stands on every screen.
exit-label = Leave this page
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: press 2 more times to leave this page.
exit-one-more = Shift: press 1 more time to leave this page.
exit-leaving = Leaving this page.
exit-expired = Shift: time ran out. You are still here.
way-out-go = Where “Leave this page” leads
way-out-title = Where “Leave this page” leads
way-out-why = You could choose a page that nobody would wonder about if they saw it on your screen.
way-out-to = It leads to
way-out-hint = The page it leads to is in the browser’s history afterwards, like any other page.
way-out-shift = With a keyboard you can also press Shift three times.
way-out-after = Going back from there does not bring this page up again.
# The page on garden birds that covers everything.
cover-heading = Garden birds
cover-back = Back

## The page before the rest has loaded, and the first page

front-heading = Take your time
front-intro = Here are people to call, and a place to think and plan. You choose how far to go.
front-999 = In danger now? Ring 999
front-999-how = If you cannot speak on a mobile, stay on the line and press 55 when you are asked to. It does not tell the police where you are.
front-silent = More ways to ring 999 without speaking
front-numbers = Someone to call
front-leaves = A call shows in the list of calls on your phone. It may show on a phone bill too.
front-next = What happens next
front-plain = All of it on one plain page, to read or print

start-loading = The rest is on its way. You can use the numbers now.
start-ready = The rest is here.
start-go = Go on
start-slow = This is slow today. You can wait, or use the plain page. The numbers and the way out work.
start-failed = The rest of this page could not start. The numbers and the way out still work.
start-stopped = Something went wrong, so we stopped here. What you kept is still kept. The numbers and the way out still work.
start-no-scripts = Scripts are off in this browser, so the rest cannot start. The numbers work. The way out works as a link: if someone presses Back, they may see this page.
start-again = Try again

## While a part of the app is on its way

part-coming = One moment
part-coming-line = This page is on its way. You can use the numbers now.
part-missing-heading = This page did not come
part-missing = Your phone may have lost the network. What you wrote is still here. The numbers and the way out still work.

## First page

first-now = Right now
first-go = I need to go now
first-talk = Someone to talk to
first-ready = One thing to get ready
first-more = When you have a moment
first-numbers = Numbers
first-numbers-more = Call, text or chat, also without speaking
first-plan = My plan
first-plan-more = Think it through, in small steps
first-tell = When to talk to someone today
first-tell-more = Some signs that a trained worker should know about
first-together = Together with a worker
first-together-more = What you can do today, and what is coming
first-child = A child with a support officer
first-child-more = For the grown-ups. What is coming
first-hides = What this hides, and what it cannot
first-traces = Leaving fewer traces
first-traces-more = Private windows, history and accounts
first-open = Open
language = Language
language-any = Choose a language
language-en = English
language-cy = Cymraeg
language-xa = Long test language
language-xb = Right-to-left test language
language-failed = That language could not be loaded. You can try again later.

## The ways along the bottom. Short: five of them stand side by side.

ways = Main pages
way-first = Start
way-numbers = Numbers
way-plan = My plan
way-keep = Keep
way-lock = Lock
back = Back

## This phone, first

phone-go-on = Go on to my plan
phone-numbers = Just show me the numbers

## Numbers

numbers-title = Numbers
numbers-intro = You can call to talk. You do not have to give your name, and you do not have to do anything after.
numbers-quiet = Without speaking
numbers-who = Who it is for
numbers-any-who = Anyone
numbers-need = What I need
numbers-any-need = Anything
numbers-where = Where I am
numbers-any-where = Anywhere in the UK
numbers-list = Services
numbers-count = { $n ->
    [one] { $n } service is shown.
   *[other] { $n } services are shown.
}
numbers-none = Nothing fits all of these. You could take one choice away, or call one of the main lines.
numbers-all = Show all numbers
number-for = For: { $who }
number-call = Call { $number }
number-relay = Relay UK: { $number }
number-text = Text { $number }
number-text-word = Text the word { $word }.
number-text-register = You have to join first: at a calm time, text the word { $word } to 999.
number-bsl = BSL: { $how }
number-chat = Chat: { $address }
number-web = Web page: { $address }
number-email = Email: { $address }
number-open-address = Open it here
number-no-way = We have no number for them that has been checked. The police or another line could put you in touch.

## My plan

overview-title = My plan
overview-intro = It is yours. Start where you like. Each bit helps, and none of it has to be done.
overview-keep = Keep this, or not
overview-people = { $n ->
    [one] { $n } person is in it.
   *[other] { $n } people are in it.
}
overview-people-none = Nobody yet
overview-steps = { $n ->
    [one] { $n } step is in it.
   *[other] { $n } steps are in it.
}
overview-steps-none = No steps yet
overview-things-ready = { $n ->
    [one] { $n } thing is ready.
   *[other] { $n } things are ready.
}
overview-things-needed = { $n ->
    [one] { $n } thing to get.
   *[other] { $n } things to get.
}
overview-things-none = Nothing yet
overview-coming = More parts are coming: home, leaving, children, pets, money, work, the law.
next-title = One small thing
next-go = Go there
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

# Said on every page of the plan.
kept-no = Not kept. It goes when you leave.
kept-saving = Saving…
kept-saved = Saved and locked.
kept-not-full = Not saved: there is no room left in this browser. What was saved before is still there.
kept-not-blocked = Not saved: this browser does not let pages keep anything.
kept-not-too-large = Not saved: the plan has grown too long. You could shorten a note. What was saved before is still there.
kept-not-elsewhere = Not saved: it was erased, or its words were changed, in another tab. What you see here is only here.
kept-not-failed = Not saved yet. We will try again. What was saved before is still there.

keep-offer = Offer me five words
keep-clear = Clear what I wrote
keep-now = Keep it with these words
keep-not = Do not keep it
keep-working = Locking it. This takes some seconds. You can still leave at any time.
keep-done = It is kept, and locked with these words. From now on it saves by itself.
words-title = Five words for you
words-intro = These five words, in this order, will open what you keep. Nobody can get them back for you.
words-three = To open it, the first three letters of each word are enough. They are marked.
words-three-letters = The first three letters of each word are enough.
words-other = Other words
words-none = This browser cannot make words just now, so nothing was locked. What you wrote is still here.
words-nth = Word { $n }
words-unknown = No word starts like this

own-go = I would rather use a sentence of my own
own-list = Offer me five words instead
own-intro = A sentence that only you would think of. A name, a date, a song or a saying is soon found. To open it, you will have to type all of it.
own-keep = Keep it with this sentence
own-field = Your own sentence
own-instead = I use a sentence of my own
words-instead = I use five words
own-empty = There is no sentence yet.
strength-acquaintance = Someone who knows you could guess this.
strength-days = Someone who has copied this phone and tries hard could find this in some days.
strength-years = Someone who has copied this phone and tries hard would need years to find this.
strength-lasting = This holds for longer than anyone can try.
unfit-short = That is too short: it needs { $n } letters at least.
unfit-digits = Numbers alone are found in minutes.
unfit-date = A date is one of the first things that people try.
unfit-repeated = These are the same few letters again and again.
unfit-walk = These letters lie side by side on the keyboard. They are tried early.
unfit-common = This is one of the first things that people try.

kept-title = How it is kept
kept-intro = It is kept in this browser, locked with your words. It saves by itself. To lock it, press the button here, or just leave the page.
lock-now = Lock now
lock-hint = The page goes back to its start. Your words open it again.
lock-unsaved = Your last changes could not be saved. If you lock now, they are gone. What was saved before is still there.
lock-anyway = Lock all the same

lock-title = Locking by itself
lock-after = When nobody touches the page, lock after
lock-after-hint = It also locks when the page has been out of sight for a minute.
lock-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
idle-locks = { $n ->
    [one] This locks in a minute at most. Nothing is lost.
   *[other] This locks in { $n } minutes. Nothing is lost.
}
idle-clears = { $n ->
    [one] Nobody has touched this page for a while. What you wrote is not kept: it clears in a minute.
   *[other] Nobody has touched this page for a while. What you wrote is not kept: it clears in { $n } minutes.
}
idle-carry-on = Carry on

practise-title = Practise the words
practise-why = Words that you have typed once or twice are easier to remember.
practise-intro = Without looking: what were the five words?
practise-now = Practise now
practise-later = Remind me later
practise-remind = You have not practised your five words yet. If they are lost, nobody can open this.
practise-check = Check
practise-right = Yes. Those are the words.
practise-to-plan = Go to my plan

open-title = Open
open-intro = If you have kept something here, your five words open it.
open-go = Open
open-working = Trying the words. This takes some seconds. You can leave at any time.
open-lost = If the words are lost, nobody can open it: not us, and no one else. You can begin again.
open-set-aside = It is open. There were two copies, and one was old or damaged. We set that one aside and used the good one. There is nothing for you to do.

erase-title = Erase everything
erase-short = This takes away all that is kept here. It cannot be undone.
erase-go = Erase…
erase-now = Yes, erase everything
erase-not = No, leave it as it is
erase-working = Erasing, and checking that it is gone.
erase-done = It is erased. No words can open it any more.
erase-on = Back to the start

## Changing the words, and words for a second person

change-title = Change my words
change-why = If someone may know your words, or you can no longer keep them in mind, you could change them.
change-go = Change my words…
change-intro = First, the words that open it now.
change-next = Go on
change-offer = These would be your new words. The old ones will then open nothing, not even a copy that was made of this browser before.
change-second-ends = Words that you gave to a second person will stop working too. You could give them new ones afterwards.
change-now = Change to these words
change-working = Changing the lock. This takes some seconds. You can still leave at any time: either the old words or the new ones will open it.
change-done = It is done. From now on only the new words open it.
second-title = Words for someone you trust
second-why = Someone you trust could have words of their own. They open the same plan, on this device only.
second-go = Give someone words…
second-again = Give someone other words…
second-there = A second person has words that open this.
second-offer = These are five words for the other person. Yours stay as they are.
second-now = Give them these words
second-done = It is done. Both your words and theirs open it now.
second-sheet = You could read them aloud, or write them down on plain paper with nothing else on it. They will not be shown again.
second-end = Take their words back…
second-end-intro = With your words, you can take the other person’s words back. A copy that was made before will not open with them either.
second-end-now = Take them back
second-end-done = It is done. Only your words open it now.
second-is-you = You have opened this with words that someone gave you. Only they can change the words.
second-no-writing = They can read and change all of it. You cannot hide a part from them.

## A copy to take along, and bringing one

carry-title = A copy to take along
carry-go = Take a copy along…
carry-why = A private window forgets, phones get lost, and some browsers clear what is kept. You could have a copy in a safe place.
carry-words = These five words open the copy, and only the copy.
carry-now = Make the file
carry-working = Making the file. This takes some seconds. You can leave at any time.
carry-done = The file is with your downloads. It has the name data.bin.
carry-again = Make another, with other words
bring-title = Bring a copy here
bring-go-to = Bring a copy here…
bring-intro = If you have taken a copy along, its five words open it here. Nothing is changed before you say so.
bring-file = The file
bring-go = Look inside
bring-inside = It opened. In it there are:
bring-empty = It opened, and there is nothing in it.
bring-steps = { $n ->
    [one] One step.
   *[other] { $n } steps.
}
bring-things = { $n ->
    [one] One thing for the bag.
   *[other] { $n } things for the bag.
}
bring-people = { $n ->
    [one] One person.
   *[other] { $n } people.
}
bring-notes = { $n ->
    [one] One note.
   *[other] { $n } notes.
}
bring-replaces = It would take the place of everything that is here now. What is here now would be gone.
bring-replace = Put it here
bring-not = Leave everything as it is
full-soon = There is not much room left. You can go on, and nothing is cut off. The longest texts are in: { $where }.
full-things = the go-bag
full-people = people you trust
full-steps = the steps
full-notes = the notes

## When something is not right

error-words-empty = There are no words yet. Three letters of each are enough.
error-words-missing = A word is missing. There are five.
error-word-unknown = One of these is not a word from our list. You could look at each first three letters again.
error-open-no = Nothing opened with these words. You could check the letters and their order.
error-open-erased = What was kept in this browser was erased, here or with the browser’s data. No words can open it any more.
error-open-damaged = The words are right, but what was kept is damaged and cannot be read. It was left as it is.
error-open-newer = This was kept with a newer version of this page. You could load the page again. Nothing was changed.
error-open-blocked = This browser does not let pages keep anything, so there is nothing to open here.
error-open-failed = That did not work. Nothing was changed. You could try again.
error-memory = This phone has not enough free memory to do that. You could close other pages or apps and try again. Nothing was changed.
error-practise-no = Those were not the words, or not in that order. You could try again.
error-keep-already = Something is already kept in this browser. You could open it with its words: what you wrote now is then added to it. Or erase it first.
error-keep-unreliable = This browser made a mistake while locking, so nothing was kept. What you wrote is still here. You could try another browser.
error-keep-too-large = The plan is too long to be kept. You could shorten a note. What you wrote is still here.
error-keep-blocked = This browser does not let pages keep anything. What you wrote is still here until you leave.
error-keep-full = There is no room left in this browser. What you wrote is still here until you leave.
error-keep-failed = It could not be kept. What you wrote is still here. You could try again.
error-change-busy = Something else was being saved just now. Nothing was changed. You could try again.
error-change-blocked = This browser does not let us change the lock safely, so we left it as it is. Your words still open it.
error-change-full = There is no room left in this browser for the change. Your words are as they were.
error-change-unsure = We cannot be sure that the change has held. You could lock now and try the new words, then the old ones: one of them opens it.
error-change-failed = The lock could not be changed. Your words are as they were. You could try again.
error-carry-failed = The file could not be made. Nothing was changed. You could try again.
error-carry-refused = This browser does not let pages make files. Nothing was changed.
error-bring-none = No file has been chosen yet.
error-bring-too-large = That file is too large to be one of these. Nothing of it was read, and nothing was changed.
error-bring-unreadable = The browser could not read that file. Nothing was changed. You could choose it again.
error-bring-foreign = That is not a copy of a plan. Nothing was changed.
error-bring-cut = That file is not whole. You could fetch it again from where it is kept. Nothing was changed.
error-bring-newer = That copy was made with a newer version of this page. You could load the page again. Nothing was changed.
error-bring-no = The file did not open with these words. You could check the letters and their order. Nothing was changed.
error-bring-damaged = The words are right, but the file is damaged and cannot be read. Nothing was changed.
error-erase-secrets = We cannot be sure that all of it is gone. You could try again, or clear the data of this site in the browser.
error-erase-remains = It can no longer be opened, but some of it is still there. You could try again.
error-too-long = That is too long to keep in one place. You could split it in two.
error-empty = There is nothing to add yet.
error-read-only = This plan was written with a newer version of this page. You can read it here, but not change it.
error-missing = That is no longer there.

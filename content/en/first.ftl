### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to somebody who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## The way out

way-out-go = Where “Leave this page” leads

## The page before the rest has loaded, and the first page

front-heading = Take your time
front-999 = In danger? Ring 999
front-999-how = If you cannot speak on a mobile, stay on the line and press 55 when you are asked to. It does not tell the police where you are.
# The one line that is always there; the rest unfolds below it.
front-silent = Cannot speak? On a mobile press 55 when asked. Police may not know where you are.
start-again = Try again

## While a part of the app is on its way

part-coming = One moment
part-coming-line = This page is on its way. You can use the numbers now.
part-missing-heading = This page did not come
part-missing = Your phone may have lost the network. What you wrote is still here. The numbers and the way out still work.

## First page

first-go = I need to go now
first-talk = I want to talk to someone
first-ready = One thing to get ready
first-plan = My plan
first-plan-more = Think it through, in small steps
first-open = Open a saved plan
# Two to a line on a phone: short.
first-all = All numbers
first-together = Together with a worker
first-tell = When to talk to someone today
first-child = A child with a support officer
first-hides = What this can and cannot hide
first-traces = Leaving fewer traces
first-traces-more = Private windows, history and accounts
first-numbers = Numbers
first-numbers-more = Call, text or chat, also without speaking
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
way-keep = Save
way-lock = Lock
back = Back

## This phone, first

phone-go-on = Go on to my plan
phone-numbers = Just show me the numbers

## Numbers

numbers-title = Numbers
numbers-intro = You can call just to talk. You do not have to give your name, or do anything after.
numbers-999 = In danger? Ring 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Cannot speak?
numbers-quiet = Without speaking
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Numbers for:
numbers-about = Does one of these fit?
numbers-any-about = None, or all of them
numbers-who = Who it is for
numbers-any-who = Anyone
numbers-need = What I need
numbers-any-need = Anything
numbers-where = Where I am
numbers-any-where = Anywhere
numbers-list = Services
numbers-count = { $n ->
    [one] { $n } service is shown.
   *[other] { $n } services are shown.
}
numbers-none = Nothing fits all of these. You could take one choice away, or call one of the main lines.
numbers-all = Show all numbers
number-more = More
# Read by screen readers.
number-more-about = { $name }: more
number-free = Free
# In few words, where the number was checked more than six months ago.
number-old = May have changed
number-for = For: { $who }
number-call = Call { $number }
number-relay = Relay UK: { $number }
number-text = Text { $number }
number-text-word = Text the word { $word }.
number-text-register = You have to join first: at a calm time, text the word { $word } to 999.
number-bsl = BSL: { $how }
number-chat-go = Chat
number-chat = Chat: { $address }
number-web = Web page: { $address }
number-email = Email: { $address }
number-open-address = Open it here
number-none = No number we have checked
number-no-way = We have not checked a number for them. The police or another line could put you in touch.



## Saving

# Said on every page of the plan.
kept-no = Not saved. It goes when you leave, or after 15 minutes out of sight.
kept-saving = Saving…
kept-saved = Saved and locked.
kept-not-full = Not saved: there is no room left in this browser. What was saved before is still there.
kept-not-blocked = Not saved: this browser does not let pages save anything.
kept-not-too-large = Not saved: the plan has grown too long. You could shorten a note. What was saved before is still there.
kept-not-elsewhere = Not saved: it was erased, or its words were changed, in another tab. What you see here is only here.
kept-not-failed = Not saved yet. We will try again. What was saved before is still there.
save-it = Save it
own-field = Your own sentence
own-empty = There is no sentence yet.
idle-locks = { $n ->
    [one] This locks in a minute at most. Nothing is lost.
   *[other] This locks in { $n } minutes. Nothing is lost.
}
idle-clears = { $n ->
    [one] Nobody has touched this page for a while. What you wrote is not saved: it clears in a minute.
   *[other] Nobody has touched this page for a while. What you wrote is not saved: it clears in { $n } minutes.
}
idle-carry-on = Carry on
practise-now = Practise now

## A copy to take along, and bringing one

carry-go = Take a copy along…
full-soon = There is not much room left. You can go on, and nothing is cut off. The longest texts are in: { $where }.
full-things = the go-bag
full-people = people you trust
full-steps = the steps
full-notes = the notes
full-diary = the diary
full-reviews = the reviews

## When something is not right

error-too-long = That is too long to keep in one place. You could split it in two.
error-empty = There is nothing to add yet.
error-read-only = This plan was written with a newer version of this page. You can read it here, but not change it.
error-missing = That is no longer there.

## What each way of getting in touch leaves behind

leaves-call = A call shows in the list of calls on your phone. It may show on a phone bill too.
leaves-text = A text stays in your messages, with the reply. It may show on a phone bill too.
leaves-chat = A chat is a web page. It shows in the history of your browser.
leaves-web = A web page shows in the history of your browser.
leaves-email = An email stays in your Sent folder, and the reply in your inbox.
leaves-relay = Relay UK is an app or a textphone. The app shows on your phone, and the call may show in a list.
leaves-bsl = A video call in BSL uses an app or a web page. It may show on your phone or in your history.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = These are UK times.

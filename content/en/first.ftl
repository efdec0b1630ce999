### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Leave this page
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: press 2 more times to leave this page.
exit-one-more = Shift: press 1 more time to leave this page.
exit-leaving = Leaving this page.
exit-expired = Shift: time ran out. You’re still here.
way-out-go = Where “Leave this page” goes

## The page before the rest has loaded, and the first page

front-heading = One step at a time
front-999 = In danger? Ring 999
front-999-how = On a mobile, if you can’t speak, stay on the line and press 55 when you’re asked. If you don’t press it, the call ends. Pressing 55 doesn’t tell the police where you are.
# The one line that is always there; the rest unfolds below it.
front-silent = Can’t speak? On a mobile, press 55 when asked. Police may not know where you are.
front-nation = { $nation }: { $number }
start-again = Try again

## While a part of the app is loading

part-coming = One moment
part-coming-line = This page is loading. You can use the numbers now.
part-missing-heading = This page didn’t load
part-missing = You may have lost your connection. What you wrote is still here. The numbers and “Leave this page” still work.

## First page

first-go = I need to go now
first-talk = I want to talk to someone
first-ready = One thing to get ready
first-plan = My plan
first-plan-more = Think it through, in small steps
first-open = Open a saved plan
# Two to a line on a phone: short.
first-all = More numbers
first-together = Together with a worker
first-tell = When to get help today
first-child = For a child and a support officer
first-hides = What this site can and cannot hide
first-traces = Leaving fewer traces
first-easy = Easy Read
first-traces-more = Private windows, history and accounts
first-numbers = Numbers
first-numbers-more = Call, text or chat, and ways without speaking
language = Language
language-any = Choose a language
language-en = English
language-cy = Cymraeg
language-xa = Long test language
language-xb = Right-to-left test language
language-failed = That language didn’t load. Nothing else has changed. Try again later.

## The ways along the bottom. Short: five of them stand side by side.

ways = Main pages
way-first = Start
way-numbers = Numbers
way-plan = My plan
way-keep = Save
way-lock = Lock
back = Back

## Is this phone private?

phone-go-on = Continue to my plan
phone-numbers = Just show me the numbers

## Numbers

numbers-title = Numbers
numbers-intro = You can ring just to talk. You don’t have to give your name, or do anything afterwards.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = You’re offline. These numbers are from { $day }. You can still ring or text if the phone has a signal.
numbers-999 = In danger? Ring 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Can’t speak?
numbers-quiet = Without speaking
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Numbers for:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = My situation
numbers-any-about = Any situation
numbers-who = Who it’s for
numbers-any-who = Anyone
numbers-need = What I need
numbers-any-need = Anything
numbers-where = Where I am
numbers-any-where = Anywhere
numbers-list = Services
numbers-count = { $n ->
    [one] Showing { $n } service.
   *[other] Showing { $n } services.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } service
   *[other] { $n } services
}
numbers-none = Nothing fits all your choices. Take one away, or try a service below.
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
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Before you need it, text “{ $word }” to 999, and reply “yes” to the text that comes. Another says it’s done.
number-bsl = BSL: { $how }
number-chat-go = Chat
number-chat = Chat: { $address }
number-web = Web page: { $address }
number-email = Email: { $address }
number-open-address = Open it now
number-none = No number we’re sure of
number-no-way = We don’t have a number we’re sure of. Another helpline may be able to put you in touch.



## Saving

# Said on every page of the plan.
kept-no = Not saved. It’s cleared if you leave, or don’t touch it for 15 minutes.
kept-saving = Saving…
kept-saved = Saved. It locks when you leave.
kept-not-full = Not saved: this browser is full. Your last changes are here until you leave. The rest is saved. Make a copy, or free some space.
kept-not-blocked = Not saved: this browser doesn’t let pages save anything. What you wrote is here until you leave.
kept-not-too-large = Not saved: too long. Your last changes are here until you leave. The rest is saved. Shorten a note.
kept-not-elsewhere = Not saved: in another tab, the plan was deleted or its five words were changed. What you see is only on this page.
kept-not-failed = Not saved yet. We’ll try again. What you wrote is still here.
save-it = Save it
own-field = Your own sentence
own-empty = Type your sentence first.
idle-locks = { $n ->
    [one] This will lock within a minute. Nothing will be lost.
   *[other] This will lock in { $n } minutes. Nothing will be lost.
}
idle-clears = { $n ->
    [one] Nobody has touched this page for a while. What you wrote isn’t saved, and will be cleared in a minute.
   *[other] Nobody has touched this page for a while. What you wrote isn’t saved, and will be cleared in { $n } minutes.
}
idle-carry-on = Carry on
practise-now = Practise now

## Making a copy, and opening one

carry-go = Make a copy…
full-soon = There isn’t much room left. You can carry on, and nothing will be cut off. The longest parts are: { $where }.
full-things = the go-bag
full-people = people you trust
full-steps = the steps
full-notes = the notes
full-diary = the diary
full-reviews = the reviews

## When something is not right

error-too-long = That’s too long for one place. It’s still here: split it in two.
error-empty = Write something first, then add it.
error-read-only = This plan was saved by a newer version of this page. You can read it here, but not change it. Loading the page again may help.
error-missing = That’s no longer here.

## What each way of getting in touch leaves behind

leaves-call = Calls stay in your call list. 0800 and 0808 aren’t meant to show on bills. Others may.
leaves-text = A text and its reply stay in your messages. A text may show on the bill too.
leaves-chat = A chat is a web page. It shows in your browser history.
leaves-web = A web page shows in your browser history.
leaves-email = An email stays in your Sent folder, and the reply in your inbox.
leaves-relay = Relay UK uses an app or a textphone. The app shows on your phone, and the call may show in a list.
leaves-bsl = A video call in BSL uses an app or a web page. It may show on your phone or in your history.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Hours are in UK time.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Read this page to me
read-stop = Stop reading
easy-print = Print this page
easy-print-hint = Only print if nobody will find it.
easy-not-printed = This browser can’t open its print window. Try another browser, or ask someone safe to print it.

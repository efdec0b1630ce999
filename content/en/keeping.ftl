### What is said where a plan is saved, opened, locked and erased.

## The way out

way-out-title = Where “Leave this page” leads
way-out-why = You could choose a page that nobody would wonder about if they saw it on your screen.
way-out-to = It leads to
way-out-hint = The page it leads to is in the browser’s history afterwards, like any other page.
way-out-shift = With a keyboard you can also press Shift three times.
way-out-after = Going back from there does not bring this page up again.

## Saving

keep-not-child = What a child picked is not part of the plan. This does not save it.
keep-before = Saved a plan here before? Open it first
keep-title = Save my plan?
# Always there. What saving cannot do is said in full in pages/keeping/keeping.md.
keep-care = If you lose the words, nobody can open your plan. Anyone who has them or sees your screen can read it. If you close a private window, it is gone.
keep-care-phone = If someone often looks through this phone, it may be safer not to save.
keep-other = Copies, clearing and erasing
keep-clear = Clear what I wrote
keep-now = Save with these words
keep-not = Do not save
keep-working = Locking it. It takes a few seconds. You can still leave at any time.
keep-done-title = Saved
keep-done = It is saved, and locked with your words. From now on it saves by itself.
words-intro = Your plan stays in this browser, locked. These five words, in this order, open it.
words-three = To open it, the first three letters of each are enough.
words-three-letters = The first three letters of each word are enough.
words-other = Other words
words-none = This browser cannot make words just now, so nothing was locked. What you wrote is still here.
words-nth = Word { $n }
words-unknown = No word starts like this
words-known = In the list
words-show = Show letters
pad-open = Tap letters instead
pad-hint = Your keyboard never sees what you tap here. After three letters comes the next word.
pad-for = Letters for word { $n }
pad-delete = Delete
pad-next = Next word
own-go = I would rather use a sentence of my own
own-list = Offer me five words instead
own-intro = A sentence that only you would think of. A name, date, song or saying is easy to guess. To open it, you will have to type all of it.
own-check = Read it through before you save: with one wrong letter, it will not open. If someone is near, you can hide the letters.
own-keep = Save with this sentence
own-instead = I use a sentence of my own
words-instead = I use five words
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
kept-title = How it is saved
kept-intro = It is saved in this browser, locked with your words. It saves by itself. To lock it, press the button here, or just leave the page.
lock-now = Lock now
lock-hint = The page goes back to its start. Your words open it again.
lock-unsaved = Your last changes could not be saved. If you lock now, they are gone. What was saved before is still there.
lock-anyway = Lock anyway
opened-title = When it was opened
opened-at = { $day } at { $time }
opened-hint = The first is this time. If one of these was not you, someone else may know your words, and you could change them. If a time is missing at which you did open it, an older copy may have been put back in its place.
lock-title = Locking by itself
lock-after = When nobody touches the page, lock after
lock-after-hint = It also locks when the page has been out of sight for a minute.
lock-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
practise-title = Practise the words
practise-why = Words that you have typed once or twice are easier to remember.
practise-intro = Without looking: what were the five words?
practise-later = Remind me later
practise-check = Check
practise-right = Yes. Those are the words.
practise-to-plan = Go to my plan
open-title = Open a saved plan
open-intro = If you have saved something here, your five words open it. Anything you just wrote is added to it.
open-go = Open
open-working = Trying the words. It takes a few seconds. You can leave at any time.
open-lost = If the words are lost, nobody can open it: not us, and no one else. You can begin again.
open-set-aside = It is open. There were two copies, and one was old or damaged. We set that one aside and used the good one. There is nothing for you to do.
erase-title = Erase everything
erase-short = This erases all that is saved here. It cannot be undone.
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
second-title = Words for someone you trust
second-why = Someone you trust could have words of their own. They open the same plan, on this device only.
second-go = Give someone words…
second-again = Give someone other words…
second-there = A second person has words that open this.
second-end = Take their words back…
second-is-you = You have opened this with words that someone gave you. Only they can change the words.

## A copy to take along, and bringing one

carry-title = A copy to take along
carry-why = Phones get lost. Private windows and some browsers clear what is saved. You could keep a copy in a safe place.
bring-go-to = Bring a copy here…

## When something is not right

error-words-empty = There are no words yet. Three letters of each are enough.
error-words-missing = A word is missing. There are five.
error-word-unknown = One of these is not a word from our list. You could look at each first three letters again.
error-open-no = Nothing opened with these words. You could check the letters and their order. It may also be that what was saved here is gone, damaged, or from a newer version of this page.
error-open-erased = What was saved in this browser was erased, here or with the browser’s data. No words can open it any more.
error-open-damaged = The words are right, but what was saved is damaged and cannot be read. It was left as it is.
error-open-newer = This was saved with a newer version of this page. You could load the page again. Nothing was changed.
error-open-blocked = This browser does not let pages save anything, so there is nothing to open here.
error-open-failed = That did not work. Nothing was changed. You could try again.
error-memory = This phone has not enough free memory to do that. You could close other pages or apps and try again. Nothing was changed.
error-practise-no = Those were not the words, or not in that order. You could try again.
error-keep-opens = These words already open a plan saved here. Open it first: what you just wrote is added to it.
error-keep-unreliable = This browser made a mistake while locking, so nothing was saved. What you wrote is still here. You could try another browser.
error-keep-too-large = The plan is too long to save. You could shorten a note. What you wrote is still here.
error-keep-blocked = This browser does not let pages save anything. What you wrote is still here until you leave.
error-keep-full = This browser has no room to save here. You could take a copy with you instead. What you wrote is still here until you leave.
error-keep-failed = It could not be saved. What you wrote is still here. You could try again.
error-erase-secrets = We cannot be sure that all of it is gone. You could try again, or clear the data of this site in the browser.
error-erase-remains = It can no longer be opened, but some of it is still there. You could try again.

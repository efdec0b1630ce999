### What is said where a plan is saved, opened, locked and deleted.

## Leave this page

way-out-title = Where “Leave this page” goes
way-out-why = Choose a page that nobody would think twice about.
way-out-to = It goes to
way-out-hint = That page will be in your browser history, like any other.
way-out-shift = On a keyboard, you can also press Shift three times.
way-out-after = Going back from there doesn’t bring this page up again.

## Saving

keep-not-child = What a child picked isn’t part of the plan. This doesn’t save it.
keep-before = Saved a plan here before? Open it first
keep-title = Save my plan?
# Always there. What saving cannot do is said in full in pages/keeping/keeping.md.
keep-care = If you lose the words, nobody can open your plan. Anyone who has them or sees your screen can read it. Close a private window, and it’s gone.
keep-care-phone = If someone often looks through this phone, it may be safer not to save.
keep-other = Copies, clearing and deleting
keep-clear = Clear what I wrote
keep-now = Save with these words
keep-not = Don’t save
keep-working = Saving. This takes a few seconds. You can leave at any time.
keep-done-title = Saved
keep-done = Your plan is saved and locked. From now on it saves by itself.
words-intro = Your plan stays in this browser, locked. These five words open it, in this order.
words-three = The first three letters of each are enough to open it.
words-three-letters = The first three letters of each word are enough.
words-other = Show other words
words-none = This browser can’t choose words just now. What you wrote is still here. Try again in a moment.
words-nth = Word { $n }
words-unknown = Not one of our words
words-known = We know this word
words-show = Show letters
pad-open = Tap letters instead
pad-hint = Your keyboard can’t see what you tap here. After three letters, it moves to the next word.
pad-for = Letters for word { $n }
pad-delete = Delete
pad-next = Next word
own-go = Use a sentence of my own
own-list = Use five words instead
own-intro = Think of a sentence nobody else would. Names, dates, songs and sayings are easy to guess. You’ll type all of it to open your plan.
own-check = Check it before you save: with one wrong letter, it won’t open. If someone’s near, you can hide the letters.
own-keep = Save with this sentence
own-instead = I use a sentence of my own
words-instead = I use five words
strength-acquaintance = Someone who knows you could guess this.
strength-days = Someone who has copied this phone and tries hard could crack this within days.
strength-years = Someone who has copied this phone and tries hard would need years to crack this.
strength-lasting = It would take far too long to crack, even from a copy of this phone.
unfit-short = That’s too short: it needs at least { $n } letters.
unfit-digits = Numbers alone can be cracked in minutes. Use words.
unfit-date = Dates are easy to guess. Use something else.
unfit-repeated = That’s the same few letters again and again. Use different ones.
unfit-walk = Letters in a row on the keyboard are easy to guess. Use something else.
unfit-common = That’s easy to guess. Use something else.
kept-title = My saved plan
kept-intro = It saves by itself in this browser as you go. To lock it, press “Lock now” or just leave the page.
lock-now = Lock now
lock-hint = You go back to the first page. Your words open the plan again.
lock-unsaved = Your last changes couldn’t be saved. If you lock now, you lose them. What you saved before is still there.
lock-anyway = Lock anyway
opened-title = When it was opened
opened-at = { $day } at { $time }
opened-hint = The last eight times, with now at the top. If one wasn’t you, someone may have read your plan. Talk to a worker, from another phone, before you change your words: that person may notice. If you opened it lately and that isn’t listed, someone may have put an older copy back.
lock-title = Automatic locking
lock-after = If nobody touches the page, lock after
lock-after-hint = It also locks after a minute in another app or tab, or with the phone’s screen off.
lock-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
practise-title = Practise my five words
practise-why = Words are easier to remember once you’ve typed them.
practise-intro = Without looking: what were the five words?
practise-later = Not now
practise-check = Check
practise-right = Yes, those are the words.
practise-to-plan = Go to my plan
open-title = Open a saved plan
open-intro = If you’ve saved a plan here, your five words open it. Anything you’ve just written is added to it.
open-go = Open
open-working = Trying the words. This takes a few seconds. You can leave at any time.
open-lost = If you’ve lost the words, nobody can open it, not even us. You can start again.
open-set-aside = Your plan is open. It’s stored twice here, and one was old or damaged, so we used the good one. There’s nothing to do.
erase-title = Delete everything
erase-short = This deletes everything saved here. It can’t be undone.
erase-go = Delete everything…
erase-now = Yes, delete everything
erase-not = No, leave it as it is
erase-working = Deleting, and checking that it’s gone.
erase-done = It’s deleted. No words can open it any more.
erase-on = Go to the start

## Opening it without a signal. What it leaves is in pages/keeping/offline.md.

offline-title = Use this site without a signal
offline-why = You can set this site up to open with no signal and no credit.
offline-go = Make it work without a signal…
offline-on = Turn it on
offline-working = Getting the files ready. This can take a minute or two.
offline-done = It’s on. This site now opens here without a signal.
offline-is-on = It’s on: this site opens here without a signal.
offline-off = Turn it off
offline-ended = It’s off, and the files for it are gone.
error-offline-unavailable = This browser can’t do that here. Some private windows can’t. Nothing has changed.
error-offline-incomplete = The signal was too weak, or there’s no room left on this device. Your plan is as it was. Try again where the signal is better.
error-offline-remains = Some of this site’s files may still be here. Close its other tabs and try again.

## Changing the five words, and words for a second person

change-title = Change my five words
change-why = You can change your words if they’re hard to remember, or someone may know them. If someone else has been opening your plan, they may notice.
change-go = Change my five words…
second-title = Five words for someone you trust
second-why = You can give someone you trust five words of their own. Those words open the same plan, diary and all, on this device only. Take care if that person could be made to tell.
second-go = Give someone five words…
second-again = Give someone new words…
second-there = A second person has words that open this plan.
second-end = Cancel their words…
second-is-you = Someone gave you the words you opened this with. Only that person can change them.

## Making a copy, and opening one

carry-title = Make a copy to take with you
carry-why = Phones get lost. Private windows and some browsers clear what’s saved. You could keep a copy somewhere safe.
bring-go-to = Open a copy…

## When something is not right

error-words-empty = Type your five words first. The first three letters of each are enough.
error-words-missing = A word is missing. There are five.
error-word-unknown = One of these isn’t on our list. Check the first three letters of each.
error-open-no = These words didn’t open anything, and nothing was changed. Check each word, and their order. If they’re right, anything saved may be in another browser, gone, damaged or from a newer version.
error-open-erased = What was saved in this browser has been deleted, here or with the browser’s data. No words can open it any more.
error-open-damaged = The words are right, but what was saved is damaged and can’t be read. It was left as it is. If you have a copy, open that.
error-open-newer = This was saved by a newer version of this page. Nothing was changed. Load the page again, then open it.
error-open-blocked = This browser doesn’t let pages save anything, so there’s nothing here to open.
error-open-failed = That didn’t work. Nothing was changed. Try again.
error-memory = There isn’t enough free memory. Nothing was changed. Close other pages or apps, and try again.
error-practise-no = Those aren’t the words, or not in that order. Try again.
error-keep-opens = These words already open a plan saved here. Open it first: what you’ve just written is added to it.
error-keep-unreliable = This browser made a mistake, so nothing was saved. What you wrote is still here until you leave. Try again, or use another browser.
error-keep-too-large = The plan is too long to save. What you wrote is still here. Shorten a note, and try again.
error-keep-blocked = This browser doesn’t let pages save anything. What you wrote is still here until you leave. You can make a copy instead.
error-keep-full = This browser has no room to save here. What you wrote is still here until you leave. You can make a copy instead.
error-keep-failed = It couldn’t be saved. What you wrote is still here. Try again.
error-erase-secrets = We can’t be sure that all of it is gone. Try again, or clear this site’s data in the browser’s settings.
error-erase-remains = Some of it is still here, though it may no longer open. Try again, or clear this site’s data in the browser’s settings.

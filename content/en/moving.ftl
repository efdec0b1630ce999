### What is said where the words are changed, and where a copy is taken along or brought.

## Changing the words, and words for a second person

change-intro = First, the words that open it now.
change-next = Go on
change-offer = These would be your new words. The old ones will then open nothing, not even a copy that was made of this browser before.
change-second-ends = Words that you gave to a second person will stop working too. You could give them new ones afterwards.
change-now = Change to these words
change-working = Changing the lock. This takes some seconds. You can still leave at any time: either the old words or the new ones will open it.
change-done = It is done. From now on only the new words open it.
second-offer = These are five words for the other person. Yours stay as they are.
second-now = Give them these words
second-done = It is done. Both your words and theirs open it now.
second-sheet = You could read them aloud, or write them down on plain paper with nothing else on it. They will not be shown again.
second-end-intro = With your words, you can take the other person’s words back. A copy that was made before will not open with them either.
second-end-now = Take them back
second-end-done = It is done. Only your words open it now.
second-no-writing = They can read and change all of it. You cannot hide a part from them.

## A copy to take along, and bringing one

carry-what = What goes along
carry-all = My plan
carry-part = Only my bag and people
carry-diary = My diary too
carry-private = What I left out of copies, too
carry-stays-nothing = All of it goes along.
carry-stays-lines = { $n ->
    [one] One line of the diary stays here.
   *[other] { $n } lines of the diary stay here.
}
carry-stays-private = { $n ->
    [one] One thing that you left out of copies stays here.
   *[other] { $n } things that you left out of copies stay here.
}
carry-stays-other = All the rest of the plan stays here.
carry-words-title = Words for it
carry-words = These five words open the copy, and only the copy.
carry-now = Make the file
carry-working = Making the file. This takes some seconds. You can leave at any time.
carry-done = The file is with your downloads. It has the name data.bin.
carry-again = Make another, with other words
bring-title = Bring a copy here
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
bring-lines = { $n ->
    [one] One line of a diary.
   *[other] { $n } lines of a diary.
}
bring-reviews = { $n ->
    [one] Looked at again: { $n } time.
   *[other] Looked at again: { $n } times.
}
bring-replaces = It would take the place of everything that is here now. What is here now would be gone. What was left out of the copy is not in it.
bring-replace = Put it here
bring-not = Leave everything as it is

## When something is not right

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

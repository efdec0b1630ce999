### What is said where the words are changed, and where a copy is taken along or brought.

## Changing the words, and words for a second person

change-intro = First, the words that open it now.
change-next = Go on
change-offer = These would be your new words. The old ones will then no longer open your plan. If someone copied all of this browser’s files before, the old words could still open that copy.
change-second-ends = Words that you gave to a second person will stop working too. You could give them new ones afterwards.
change-now = Change to these words
change-working = Changing the lock. It takes a few seconds. You can still leave at any time: either the old words or the new ones will open it.
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
carry-words = These five words open the copy, and only the copy. They are shown until you leave this page or it locks. Without them, nobody can open the copy.
carry-now = Make the copy
carry-working = Making the copy. It takes a few seconds. You can leave at any time.
carry-ready-title = The copy is ready
carry-ready = These are ways to take it along. Its five words stand above.
carry-show-title = From this screen to a camera
carry-show-hint = The camera of the other phone or computer reads it from this screen. No file is left behind. The picture flickers, and in the dark it can be seen from far away. If flicker is not good for you, a file may be better.
carry-show = Show it here
carry-file-title = As a file
carry-file-hint = It goes to your downloads, with the name data.bin. The browser may list it there.
carry-file = Save the file
carry-share-hint = Another app may keep it, send it, or put it where others can see. If you are away for a minute, this page may lock. It may help to have the words first.
carry-share = Hand it to another app
carry-shared = It was handed to the other app, with the name data.txt. You could look there if it has come.
carry-done = The file is with your downloads. It has the name data.bin.
carry-again = Make another, with other words
show-title = Show it to the other camera
show-how = On the other one, press “Open a saved plan”, “Bring a copy here”, then “With a camera”. Its camera reads the picture here.
show-coming = One moment. The picture is coming.
show-pace = How fast
show-slow = Slow
show-quick = Quick
show-so-far = Shown so far: { $n }. The other one needs at least { $needed }.
show-on = All of it was shown. It goes on, so that the other one can catch what it missed.
show-done = The other one has it
show-not = Go back without it
show-words = Now the five words open it there. You could say them aloud, if nobody else can hear.
bring-title = Bring a copy here
bring-intro = If you have a copy with you, its five words open it here. Nothing changes until you say so. If you have saved a plan in this browser, you could open it first. Then you can choose where the two differ.
bring-how = How does it come?
bring-by-file = As a file
bring-by-camera = With a camera
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
bring-replaces = You could bring both together, so that nothing is lost. Or the copy takes the place of everything here. Then what is here now is gone. What was left out of the copy is not in it.
bring-together = Bring both together
bring-replace = Put it here
bring-instead = Put it here instead
bring-sure = Everything here now goes, with the diary and what you left out of copies. It cannot be undone.
bring-sure-yes = Yes, put the copy here instead
bring-not = Leave everything as it is
scan-first = The browser will ask if this page may use the camera. It may remember your answer, and list this page in its settings. You could take it back there.
scan-stays = The pictures are looked at on this device only. None is kept.
scan-start = Start the camera
scan-asking = Waiting for the camera.
scan-looking = The camera is on. It reads best when the whole picture is inside the square.
scan-read = Read so far: { $n }. At least { $needed } are needed.
scan-stop = Stop, and let go of what was read
scan-change = Use another camera
scan-again = Start the camera again
scan-anew = Begin again with the new ones
scan-whole = All of it is here, and the camera is off. Its five words open it.
scan-more = Read another one

## Bringing two copies together

join-title = Bring both together
join-intro = What only one of them has stays. Where both have something and say it differently, you choose.
join-later = For each, one is chosen already. This page cannot tell which is newer. What was taken out on one side comes back, unless you choose otherwise.
join-here = As it is here
join-brought = As in the copy
join-out = Taken out
join-nothing = Nothing written
join-unseen = Something that this page cannot show.
join-folded = Private, and your diary
join-folded-hint = Only you need to see this. You could open it when you are alone. Where the two differ on who may know of a line of the diary, the more careful answer stays.
join-comes = { $n ->
    [one] One thing is only in the copy. It comes along.
   *[other] { $n } things are only in the copy. They come along.
}
join-comes-which = What comes along
join-same = Both say the same. There is nothing to bring together.
join-no-choice = There is nothing that both say differently.
join-go = Bring them together
join-private = Left out of copies and off paper
join-setting = A setting
join-review = Looked at again
join-when = When it happened
join-agreed = What was agreed
join-planned = Planned for

## To another phone or computer

move-title = To another phone or computer
move-intro = A way through, step by step. You could stop after each. Only the last step takes anything away.
move-safe = Is the other one only yours? If both use one account, its history or its files may show here too. This page will stand in the history there.
move-take = 1. Take a copy along
move-take-line = You choose what goes. Your diary, and what you left out of copies, go only if you tick them.
move-open = 2. Open it there
move-open-line = Open this page there. Press “Open a saved plan”, then “Bring a copy here”. You could save it there, with new words. If not, it goes when the page is closed.
move-check = 3. Look whether all is there
move-check-line = You could lock it on the other one and open it again with its new words. What did not go along is counted here too. Here there are:
move-check-nothing = There is nothing written here yet.
move-erase = 4. Erase here
move-erase-line = What you did not take along, such as your diary, is gone then. It cannot be brought back. So this is best once it opens on the other one, and if nobody would notice. A file that you saved stays where it is until you take it away.
move-go = To another phone or computer

## When something is not right

error-change-busy = Something else was being saved just now. Nothing was changed. You could try again.
error-change-blocked = This browser does not let us change the lock safely, so we left it as it is. Your words still open it.
error-change-taken = These words already open something else that was saved in this browser. Nothing was changed. You could choose other words.
error-change-full = There is no room left in this browser for the change. Your words are as they were.
error-change-unsure = We cannot be sure that the change has held. You could lock now and try the new words, then the old ones: one of them opens it.
error-change-failed = The lock could not be changed. Your words are as they were. You could try again.
error-scan-foreign = That is a code of something else. Nothing of it was taken.
error-scan-newer = Those pictures come from a newer version of this page. You could load the page here again. What is not saved will be lost.
error-scan-other = Those pictures are of another copy than the one that was begun. You could begin again with them.
error-scan-broken = What was read did not fit together. It begins again by itself.
error-scan-torn = Some pictures do not come through clearly. It goes on. It may help to hold both still.
error-scan-nothing = No picture was read for a while. It may help to come closer, to hold both still, to make the other screen brighter, or to choose Slow there.
error-scan-aside = The camera was stopped, as the page was out of sight. What was read is still here.
error-scan-refused = This page may not use the camera. Nothing was changed. You could allow it in the browser’s settings, or bring a file.
error-scan-missing = There is no camera here. Nothing was changed. You could bring a file.
error-scan-busy = Another app uses the camera. Nothing was changed. You could close that one and start again.
error-scan-failed = The camera does not work just now. Nothing was changed. You could start again, or bring a file.
error-show-failed = The pictures could not be made. Nothing was changed. You could go back and try again, or save a file.
error-share-refused = This browser could not hand it over. You could save the file.
error-carry-failed = The copy could not be made. Nothing was changed. You could try again.
error-carry-refused = This browser does not let pages make files. Nothing was changed. You could show it to a camera.
error-bring-none = No file has been chosen yet.
error-bring-too-large = That file is too large to be one of these. Nothing of it was read, and nothing was changed.
error-bring-unreadable = The browser could not read that file. Nothing was changed. You could choose it again.
error-bring-too-small = That file is too small to be a copy of a plan, or part of it is missing. Nothing was changed.
error-bring-cut = That copy is not whole. You could fetch it again from where it is kept. Nothing was changed.
error-bring-newer = That copy was made with a newer version of this page. You could load the page again. What is not saved will be lost. Nothing was changed.
error-bring-no = Nothing opened with these words. Check the letters and their order. If they’re right, this isn’t a copy of a plan, or it’s damaged, or a newer version of this page made it. Nothing was changed.
error-bring-damaged = The words are right, but the copy is damaged or part of it is missing. You could fetch it again from where it is kept. Nothing was changed.

### What is said where the five words are changed, and where a copy is made or opened.

## Changing the five words, and words for a second person

change-intro = First, type the words that open your plan now.
change-next = Continue
change-offer = These will be your new words. The old ones will no longer open your plan, but could still open an earlier copy of all this browser’s files.
change-second-ends = Words you gave to a second person will stop working too. You can give new ones afterwards.
change-now = Change to these words
change-working = Changing the lock. This takes a few seconds. You can leave at any time. If your own words are changing, the old or the new ones will open it.
change-done = Done. From now on, only the new words open it.
second-offer = These are five words for the other person. Yours stay the same.
second-now = Give them these words
second-done = Done. Your words and theirs both open it now.
second-sheet = Read them out, or write them on plain paper, with nothing else. They won’t be shown again.
second-end-intro = With your own words, you can cancel the other person’s. You can’t take back what they’ve read or copied, and they may notice. The cancelled words could still open an earlier copy of all this browser’s files.
second-end-now = Cancel their words
second-end-done = Done. Only your words open it now.
second-no-writing = Anyone with these words can read and change it all. You can’t hide any part of it.

## Making a copy, and opening one

carry-what = What goes in the copy
carry-all = My plan
carry-part = Only my bag and people
carry-diary = Also my diary
carry-private = Also what I’ve marked private
carry-stays-nothing = All of it goes in the copy.
carry-stays-lines = { $n ->
    [one] One diary entry stays here.
   *[other] { $n } diary entries stay here.
}
carry-stays-private = { $n ->
    [one] One private thing stays here.
   *[other] { $n } private things stay here.
}
carry-stays-other = The rest of the plan stays here.
carry-words-title = Five words for the copy
carry-words = These five words open the copy, and only the copy. They’re shown until you leave this page or it locks. Without them, nobody can open it.
carry-now = Make the copy
carry-working = Making the copy. This takes a few seconds. You can leave at any time.
carry-ready-title = The copy is ready
carry-ready = Choose how to take it with you. Its five words are above.
carry-show-title = Straight to another phone or computer
carry-show-hint = Its camera reads the copy from this screen. No file is left behind. The picture flickers, and in the dark it can be seen from far away. If flickering light affects you, use a file instead.
carry-show = Show the flickering picture
carry-file-title = As a file
carry-file-hint = It goes to your downloads, with the name data.bin. Your browser may list it there.
carry-file = Save the file
carry-share-hint = Another app may keep it, send it, or put it where others can see. After a minute away, this page may lock, so learn the five words first.
carry-share = Share it with another app
carry-shared = It was sent to the other app, with the name data.txt. Check that it’s there.
carry-done = The file data.bin is in your downloads.
carry-again = Make another, with new words
show-title = Show it to the other device
show-how = On the other device, press “Open a saved plan”, “Open a copy”, then “With a camera”. Point its camera at the picture here.
show-coming = One moment. The picture is loading.
show-pace = Speed
show-slow = Slow
show-quick = Quick
show-so-far = Pictures shown: { $n }. The other device needs at least { $needed }.
show-on = All of it has been shown. It keeps going, in case the other device missed some.
show-done = The other device has it
show-not = Stop and go back
show-words = Now the five words open it there. Say them aloud only if nobody else can hear.
bring-title = Open a copy
bring-intro = If you have a copy, its five words open it here. Nothing changes until you say so. If you’ve saved a plan here, open that first. Then, where the two differ, you can choose.
bring-how = How will you open it?
bring-by-file = From a file
bring-by-camera = With a camera
bring-file = The file
bring-go = Open the copy
# Followed by what is in it, such as "One thing for the bag. 2 people."
bring-inside = The copy is open. Inside it:
bring-empty = The copy is open, but there’s nothing in it.
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
    [one] One diary entry.
   *[other] { $n } diary entries.
}
bring-reviews = { $n ->
    [one] One review.
   *[other] { $n } reviews.
}
bring-replaces = If you combine the two, you choose where they differ. If you replace what’s here, all of it is deleted, even your diary and what isn’t in the copy.
bring-together = Combine the two
bring-replace = Use this copy
bring-instead = Replace what’s here
bring-sure = This deletes everything here, including your diary and what you’ve marked private. It can’t be undone.
bring-sure-yes = Yes, replace it with the copy
bring-not = Leave everything as it is
scan-first = Your browser will ask if this page can use the camera. It may remember your answer and list this page in its settings, where you can undo that.
scan-stays = The pictures are only used on this device. They aren’t saved.
scan-start = Start the camera
scan-asking = Waiting for the camera.
scan-looking = The camera is on. It works best with the whole picture inside the square.
scan-read = Pictures read: { $n }. It needs at least { $needed }.
scan-stop = Stop and clear what was read
scan-change = Use another camera
scan-again = Start the camera again
scan-anew = Start again with the new pictures
scan-whole = That’s all of it, and the camera is off. Now type the copy’s five words.
scan-more = Read another copy

## Combining two copies

join-title = Combine the two
join-intro = What’s in only one of them stays. Where the two differ, you choose.
join-later = For each, one is already chosen, maybe not the newer one. Check them. Anything removed from one comes back, unless you choose otherwise.
join-here = As it is here
join-brought = As in the copy
join-out = Removed
join-nothing = Nothing written
join-unseen = Something this page can’t show.
join-folded = Private things, and your diary
join-folded-hint = Only you need to see this. Open it when you’re alone. Where the two differ on who can know about a diary entry, the more careful answer stays.
join-comes = { $n ->
    [one] One thing is only in the copy. It will be added.
   *[other] { $n } things are only in the copy. They will be added.
}
join-comes-which = What will be added
join-same = Both are the same. There’s nothing to combine.
join-no-choice = Nothing else differs.
join-go = Combine them
join-private = Private
join-setting = A setting
join-review = Review
join-when = When it happened
join-agreed = What was agreed
join-planned = Planned for

## To another phone or computer

move-title = Move to another device
move-intro = Four steps, and you can stop after any. Only the last deletes anything.
move-safe = Is the other phone or computer only yours, and set up by you with a new account? If both use one account, such as Google or Apple, its history or files may show here too. This page will be in its history.
move-take = 1. Make a copy
move-take-line = Your diary, and what you’ve marked private, go in only if you tick them.
move-open = 2. Open it there
move-open-line = Open this site there. Press “Open a saved plan”, then “Open a copy”. You can save it there, with new words. If you don’t, it’s cleared when you leave.
move-check = 3. Check that it’s all there
# Followed by what is in the plan, such as "One thing for the bag. 2 people."
move-check-line = Lock it on the other device, and open it with its new words. Press “Move to another device” there too, and compare the lists. This one also counts what isn’t in the copy. Here you have:
move-check-nothing = There’s nothing written here yet.
move-erase = 4. Delete it here
move-erase-line = Anything that wasn’t in the copy, such as your diary, will be gone for good. So wait until it opens on the other device, and do this only if nobody would notice. A file you saved stays until you delete it.
move-go = Move to another device

## When something is not right

error-change-busy = Something else was being saved just then. Nothing was changed. Try again.
error-change-blocked = This browser can’t change the lock safely, so it’s as it was. Your words still open it.
error-change-taken = These words already open something else saved here. Nothing was changed. Choose other words.
error-change-full = This browser has no room left for the change. Your words are the same as before.
error-change-unsure = We can’t be sure the change has worked. Lock now and try the new words. If they don’t open it, the old ones will.
error-change-failed = The lock couldn’t be changed. Your words are the same as before. Try again.
error-scan-foreign = That’s a code for something else. Nothing was read from it.
error-scan-newer = Those pictures are from a newer version of this page. Loading the page here again may help, but you’ll lose what isn’t saved.
error-scan-other = Those pictures are from a different copy. You can start again with them.
error-scan-broken = The pictures read so far don’t fit together. It’s starting again by itself.
error-scan-torn = Some pictures aren’t clear enough. It’s still reading. Hold both devices still.
error-scan-nothing = No picture has been read for a while. Move closer, hold both still, make the other screen brighter, or choose Slow there.
error-scan-aside = The camera stopped because the page was out of sight. What was read is still here.
error-scan-refused = This page isn’t allowed to use the camera. Nothing was changed. Allow it in the browser’s settings, or use a file.
error-scan-missing = There’s no camera here. Nothing was changed. Use a file instead.
error-scan-busy = Another app is using the camera. Nothing was changed. Close that app and start again.
error-scan-failed = The camera isn’t working just now. Nothing was changed. Start again, or use a file.
error-show-failed = The pictures couldn’t be made. Nothing was changed. Go back and try again, or save a file.
error-share-refused = This browser couldn’t share it. Save the file instead.
error-carry-failed = The copy couldn’t be made. Nothing was changed. Try again.
error-carry-refused = This browser doesn’t let pages make files. Nothing was changed. Show it to a camera instead.
error-bring-none = Choose a file first.
error-bring-too-large = That file is too large to be a copy of a plan. Nothing was changed. Choose another one.
error-bring-unreadable = The browser couldn’t read that file. Nothing was changed. Choose it again.
error-bring-too-small = That file is too small to be a copy of a plan, or part of it is missing. Nothing was changed. Choose another one.
error-bring-cut = Part of that copy is missing. Nothing was changed. Get it again from where you keep it.
error-bring-newer = That copy was made by a newer version of this page. Nothing was changed. Loading the page again may help, but you’ll lose what isn’t saved.
error-bring-no = Nothing opened with these words. Check the letters and their order. If they’re right, this isn’t a copy of a plan, or it’s damaged or from a newer version of this page. Nothing was changed.
error-bring-damaged = The words are right, but the copy is damaged or part of it is missing. Nothing was changed. Get it again from where you keep it.

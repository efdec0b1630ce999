### What is said where the plan is printed, and where it is said who can know about it.

## Printing

paper-lines = What to print
paper-lines-hint = Only what you tick is printed, without the notes beside it. It may name people and places. A diary entry also shows who saw it, who was told and what was added. If someone finds the paper, that could put you or them at risk.
paper-none = Nothing in your plan yet. You can still choose numbers.
paper-left-out = { $n ->
    [one] { $n } thing is private. It isn’t listed here and can’t be printed.
   *[other] { $n } things are private. They aren’t listed here and can’t be printed.
}
paper-all = All of these
paper-all-later = All of these, and those not shown yet
paper-other = Other things
paper-numbers = Numbers to ring
paper-numbers-hint = A helpline’s name gives away what it’s for, so you can leave names out. Whoever finds a number can still ring it or look it up.
paper-bare = Numbers without their names
paper-form = How it looks
paper-card = A card to fold
paper-large = Large print
paper-card-how = Fold the sheet in half twice, words inside, to the size of a postcard.
paper-large-how = Large, clear print, with each thing on its own line.
paper-headed = Put the word “Notes” at the top
# Stands on the paper, if it is wanted. It tells nothing.
paper-heading = Notes
paper-preview = What will be printed
paper-preview-hint = Only this is printed. Some browsers add this page’s address and the date at the edge. To turn them off, look for “headers and footers” in the print settings. “Leave this page” may not work while the print window is open: close that first.
paper-empty = Tick something first.
paper-print = Print this
paper-cannot = This browser can’t print. You can copy it by hand from this page.
paper-printed = The printer may keep a copy, and may list that something was printed. If nothing has opened, you can copy it by hand from this page.
paper-written = written on { $day }
paper-not-passed-on = You asked for this not to be passed on.
paper-ask-first = You want to be asked before this is passed on.

## Who can know about a diary entry

sharing-title = Who can know about this
sharing-limits = You can say what you’d like, but nobody can promise it. If someone may be in danger, above all a child, a worker may have to pass on what they’ve read or heard, even if you said no. A court may ask for their notes or your diary, and the person hurting you may then read them. Talk about this before you show it. What’s passed on can’t be taken back.
sharing-use = Can a worker tell someone else?
use-may = Yes
use-not-traced = Not if it could be traced to me
use-ask-first = Ask me first
use-no = No
sharing-only-mine = Only I or my children could know this
sharing-not-said = You haven’t answered yet. It isn’t in “What can be passed on”, the page for a worker.
sharing-may = Nothing is sent. It’s in “What can be passed on” until everyone you name has been told: the day, your words, any injury or damage, and what you’ve added so far. If you change the entry, this goes back to “Ask me first”.
sharing-withheld = You’ve asked for it not to be passed on. It isn’t in “What can be passed on”.
sharing-not-traced = Is there a way to say it that doesn’t point to you? You could think about that together.
sharing-ask-first = You’ve asked that nobody passes it on until you say yes. It isn’t in “What can be passed on”.
sharing-points-to-me = Anyone who hears it may guess that it came from you or your children. So whatever you chose, it counts as “Ask me first”. It isn’t in “What can be passed on”.
sharing-private = This entry is private. It isn’t in “What can be passed on”, whatever you choose here.
sharing-added-since = You’ve added something since you chose this. It’s left out until you include it.
sharing-meant = Include it too
sharing-who = Who knows, and who still needs to
sharing-who-hint = Note it here so nobody’s forgotten. It doesn’t tell anyone. If someone finds this, they’ll see who knows. You can leave it empty, or let a worker keep the list.
tell-still = Still needs to know
tell-told = Has been told
tell-on = Told on { $day }
tell-when = When, and who told them
tell-by = Who told them
tell-careful = This may get back to the person hurting you: in a question, a report, or how staff treat them. Ask first: “Will you say anything to them? Could they guess that it came from me?”
office-worker = My worker
office-probation = The probation officer
office-programme = The people who run the programme
office-police = The police
office-social-worker = A social worker
office-advocate = My IDVA or advocate
office-health = A GP, midwife or health visitor
office-school = The children’s school
office-solicitor = My solicitor
office-other = Someone who is no longer in the plan

## Who knows what

knows-title = Who knows what
knows-intro = Who knows what’s in your diary, and who still needs to. Private entries aren’t shown here. This page doesn’t tell anyone.
knows-still = Who still needs to know
knows-still-none = Nobody is named yet. Open a diary entry to say who needs to know.
knows-withheld = Not to be passed on
knows-ask-first = Not without asking me first
knows-told = Who’s been told
knows-named = I’ve named someone, but not said yes
knows-none = Nothing here yet.
knows-fold-hint = Only you need to see this. Open it when you’re alone.
knows-unsaid = no answer yet
knows-not-said = { $n ->
    [one] { $n } entry has no answer yet. It isn’t in “What can be passed on”.
   *[other] { $n } entries have no answer yet. They aren’t in “What can be passed on”.
}

## What can be passed on

pass-on-title = What can be passed on
pass-on-hint = For a worker to read here. Then close it. Go through it together. You say what the worker can write down.
pass-on-anybody = Nobody is named yet. Please ask me who can know.
pass-on-none = Nothing can be passed on.
pass-on-limits = Please pass on only what’s on this page, and don’t say who told you. If you have to pass on more, please talk to me first, if that’s safe. Please don’t involve my family or the person hurting me.
pass-on-close = Close

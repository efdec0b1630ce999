### What is said where the plan is printed, and where it is said who can know about it.

## Printing

paper-lines = What to print
paper-lines-hint = Only what you tick is printed, without the notes beside it. It may name people and places. A diary entry also shows who saw it, who was told and what was added. If someone finds the paper, that could put you or them at risk.
paper-none = There’s nothing in your plan yet. You can still choose numbers.
paper-left-out = { $n ->
    [one] { $n } thing is private. It isn’t offered here, so it can’t be printed.
   *[other] { $n } things are private. They aren’t offered here, so they can’t be printed.
}
paper-all = All of these
paper-all-later = All of these, and those not shown yet
paper-other = Other things
paper-numbers = Numbers to ring
paper-numbers-hint = A helpline’s name gives away what it’s for, so you can leave names out. Someone who finds a number can still ring it or look it up.
paper-bare = Numbers without their names
paper-form = How it looks
paper-card = A card to fold
paper-large = Large print
paper-card-how = Fold the sheet in half twice, with the words inside. It’s then as small as a postcard.
paper-large-how = Large black letters, one line below the other.
paper-headed = Put the word “Notes” at the top
# Stands on the paper, if it is wanted. It tells nothing.
paper-heading = Notes
paper-preview = What will be printed
paper-preview-hint = Only this is printed. Some browsers add this page’s address and the date along the edge. Look for “headers and footers” among the print settings to turn them off. While the print window is open, you may not be able to press “Leave this page”. Close that window first.
paper-empty = Nothing is ticked yet. Tick something first.
paper-print = Print this
paper-cannot = This browser can’t print. You can copy it by hand from this page.
paper-printed = The printer may keep a copy, and its list of jobs may show that something was printed. If nothing has opened, this browser may not be able to print. You can copy it by hand from this page.
paper-written = written on { $day }
paper-not-passed-on = You asked for this not to be passed on.
paper-ask-first = You want to be asked before this is passed on.

## Who can know about a diary entry

sharing-title = Who can know about this
sharing-limits = What you choose here is what you’d like. Nobody can promise it. If someone may be in danger, above all a child, a worker may have to pass on what they’ve read or heard, even if you said no. A court may ask for their notes too. Talk about this before they read it. What’s passed on can’t be taken back.
sharing-use = Can a worker tell someone else?
use-may = Yes
use-not-traced = Not if it could be traced to me
use-ask-first = Ask me first
use-no = No
sharing-only-mine = Only I or my children could know this
sharing-not-said = You haven’t answered yet. It isn’t on the worker’s page.
sharing-may = It’s on the worker’s page: the day, your words, any injury or damage, and what you’ve added so far. If you change it, this goes back to “Ask me first”.
sharing-withheld = You’ve asked for it not to be passed on. It isn’t on the worker’s page.
sharing-not-traced = Is there a way to say it that doesn’t point to you? You could think about that together.
sharing-ask-first = You’ve asked that nobody passes it on until you say yes. It isn’t on the worker’s page.
sharing-points-to-me = Anyone who hears it may guess that it came from you or your children. So whatever you chose above, you’re asked first, and it isn’t on the worker’s page.
sharing-private = This entry is private. It isn’t on the worker’s page, whatever is chosen here.
sharing-added-since = You’ve added something since you chose this. It’s left out until you include it.
sharing-meant = Include it too
sharing-who = Who knows, and who still needs to
sharing-who-hint = Note it here so that nobody is forgotten. It doesn’t tell anyone. If someone finds this, they’ll see who knows. You can leave it empty, or let a worker keep the list.
tell-still = Still needs to know
tell-told = Has been told
tell-on = Told on { $day }
tell-when = When, and by whom
tell-by = Who told them
tell-careful = This may get back to the person hurting you, or show in how staff treat them. Ask first: “Will you say anything to them? Could they guess that it came from me?”
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
knows-still-none = Nobody is named yet. Open a diary entry to say who needs to know about it.
knows-withheld = Please don’t pass on
knows-ask-first = Please ask me first
knows-told = Who’s been told
knows-named = I named someone, but haven’t agreed to it being passed on
knows-none = Nothing here yet.
knows-fold-hint = Only you need to see this. Open it when you’re alone.
knows-unsaid = no answer yet
knows-not-said = { $n ->
    [one] You haven’t said whether { $n } entry can be passed on. It isn’t on the worker’s page.
   *[other] You haven’t said whether { $n } entries can be passed on. They aren’t on the worker’s page.
}

## What can be passed on

pass-on-title = What can be passed on
pass-on-hint = For a worker to read here, and close. Go through each entry together, and say what the worker can write down.
pass-on-anybody = Nobody is named yet. Please ask me who can know.
pass-on-none = Nothing can be passed on.
pass-on-limits = Please pass on only what’s on this page, and don’t say who told you. If you have to pass on more, please talk to me first, if that’s safe. Please don’t involve my family or the person hurting me.
pass-on-close = Close

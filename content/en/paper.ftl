### What is said where lines of the plan are put on paper, and where it is said who may know of them.

## Lines on paper

paper-lines = Lines from my plan
paper-lines-hint = Only what you tick goes on the paper. Notes beside a line stay here. A line may name people and places, and a line of the diary takes with it who saw, who was told and what was added. If it is found, that could put you or them at risk.
paper-none = There are no lines in your plan yet. You could still choose numbers.
paper-left-out = { $n ->
    [one] { $n } line is private. It is not offered here, so it cannot be printed.
   *[other] { $n } lines are private. They are not offered here, so they cannot be printed.
}
paper-all = All of these
paper-all-later = All of these, and those not shown yet
paper-other = Other lines
paper-numbers = Numbers to call
paper-numbers-hint = The name of a helpline tells what it is for. You could leave the names out. Someone who finds a number can still ring it or look it up.
paper-bare = Numbers without their names
paper-form = How it looks
paper-card = A card to fold
paper-large = Large print
paper-card-how = You could fold the sheet in half twice, with the words inside. It is then as small as a postcard.
paper-large-how = Large black letters, one line below the other.
paper-headed = Put the word “Notes” on top
# Stands on the paper, if it is wanted. It tells nothing.
paper-heading = Notes
paper-preview = What will be on the paper
paper-preview-hint = Only this is printed. Some browsers add the address of the page and the day along the edge. There is often a switch for “headers and footers” where you print. While the printer’s own window is open, you may not be able to press the way out. You could close that window first.
paper-empty = Nothing is chosen yet. You could tick a line first.
paper-print = Print this
paper-cannot = This browser cannot print. You could copy the lines by hand from this page.
paper-printed = The printer may keep a copy, and the list of what was printed may show that there was one. If nothing has opened, this browser may not be able to print. You could copy the lines by hand from this page.
paper-written = written on { $day }

## Who may know of a line of the diary

sharing-title = Who may know of this
sharing-use = May a worker use it?
use-may = It may be used
use-not-traced = Not if it could be traced to me
use-ask-first = Ask me first
sharing-only-mine = Only I know this
sharing-not-said = Nothing is said yet, so it is not passed on.
sharing-may = It may be passed on: its day, your words, what was hurt, and what you have added so far.
sharing-withheld = It is not passed on.
sharing-ask-first = It is not passed on before you have said yes.
sharing-points-to-me = Only you know this, so whoever hears it may guess that it came from you. It stands under “Ask me first”.
sharing-added-since = You have added something since you chose this. What you added is left out.
sharing-meant = It is for what I added too
sharing-limits = This is what you wish. A worker may have to pass things on if someone is in danger, most of all a child. You could ask when that would be, and if you would hear of it first.
sharing-who = Who knows, and who still needs to
sharing-who-hint = You could note it here, so that nobody is forgotten. This tells nobody.
tell-still = Still needs to know
tell-told = Was told
tell-on = Told on { $day }
tell-when = When, and by whom
tell-by = Who told them
office-worker = My worker
office-probation = The probation officer
office-programme = The people who run the programme
office-police = The police unit for domestic abuse
office-social-worker = A social worker
office-other = Somebody else

## Who knows what

knows-title = Who knows what
knows-intro = This goes through your diary: who knows of it, who still needs to know, and what is not to be passed on. What is private is not shown here. This page tells nobody.
knows-still = Who still needs to know
knows-still-none = Nobody is named. You could open a line and say who needs to know of it.
knows-withheld = Not to be passed on: it could be traced to me
knows-withheld-none = No line says so.
knows-ask-first = Not before I am asked
knows-ask-first-none = No line says so.
knows-told = Who was told
knows-told-none = Nobody is named.
knows-unsaid = nothing is said yet
knows-not-said = { $n ->
    [one] Of { $n } line nothing is said yet, so it is not passed on.
   *[other] Of { $n } lines nothing is said yet, so they are not passed on.
}
knows-private = { $n ->
    [one] { $n } line is private and not shown here.
   *[other] { $n } lines are private and not shown here.
}

## What may be passed on

pass-on-door = What may be passed on: a page to read
pass-on-title = What may be passed on
pass-on-hint = This is for a worker to read here, and close. Only what may be used is on it. The worker could write it into their own record.
pass-on-anybody = For whoever needs to know
pass-on-none = Nothing may be passed on.
pass-on-limits = Please pass on only what is on this page. Who hears of it, and how, can decide how safe I am.
pass-on-close = Close it

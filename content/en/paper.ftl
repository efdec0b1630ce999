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
paper-not-passed-on = You asked that this is not passed on.
paper-ask-first = You asked to be asked before this is passed on.

## Who may know of a line of the diary

sharing-title = Who may know of this
sharing-limits = This is what you wish. It cannot be promised. If someone may be in danger, most of all a child, a worker may have to pass on what they have read or heard, even if you said no. A court may ask for their notes too. You could talk about this before they read it. What was passed on cannot be taken back.
sharing-use = May a worker tell somebody else?
use-may = Yes
use-not-traced = Not if it could be traced to me
use-ask-first = Ask me first
use-no = No
sharing-only-mine = Only I, or my children, could have told this
sharing-not-said = You have said nothing yet. It is not on the worker’s page.
sharing-may = It is on the worker’s page: its day, your words, what was hurt, and what you have added so far. If you change the line, you are asked first again.
sharing-withheld = You ask that it is not passed on. It is not on the worker’s page.
sharing-not-traced = You could think together if there is a way to say it that does not point to you.
sharing-ask-first = You ask that nobody passes it on before you say yes. It is not on the worker’s page.
sharing-points-to-me = Whoever hears it may guess that it came from you or your children. So you are asked first, and it is not on the worker’s page.
sharing-private = This line is private. It is not on the worker’s page, whatever is chosen here.
sharing-added-since = You have added something since you chose this. It is left out until you say that it is meant too.
sharing-meant = It is meant too
sharing-who = Who knows, and who still needs to
sharing-who-hint = You could note it here, so that nobody is forgotten. It tells nobody. If somebody finds this, they see who knows. You could leave this empty, or let a worker keep it.
tell-still = Still needs to know
tell-told = Was told
tell-on = Told on { $day }
tell-when = When, and by whom
tell-by = Who told them
tell-careful = What they hear may be said to the person who hurts you, or show in how they act. You could ask first: “Will you say anything to them? Could they guess that it came from me?”
office-worker = My worker
office-probation = The probation officer
office-programme = The people who run their programme
office-police = The police
office-social-worker = A social worker
office-advocate = An advocate (IDVA)
office-health = A GP, midwife or health visitor
office-school = The children’s school
office-solicitor = My solicitor
office-other = Somebody who is not in the plan any more

## Who knows what

knows-title = Who knows what
knows-intro = This goes through your diary: who knows of it, and who still needs to know. What is private is not shown here. This page tells nobody.
knows-still = Who still needs to know
knows-still-none = Nobody is named yet. You could open a line of your diary, and say who needs to know of it.
knows-withheld = Please do not pass on
knows-ask-first = Please ask me first
knows-told = Who was told
knows-named = I named somebody, but it is not to be passed on as it stands
knows-none = Nothing here yet.
knows-fold-hint = Only you need to see this. You could open it when you are alone.
knows-unsaid = nothing is said yet
knows-not-said = { $n ->
    [one] Of { $n } line nothing is said yet. It is not on the worker’s page.
   *[other] Of { $n } lines nothing is said yet. They are not on the worker’s page.
}

## What may be passed on

pass-on-title = What may be passed on
pass-on-hint = This is for a worker to read here, and close. You could go through each line together, and say what the worker writes down.
pass-on-anybody = Nobody is named yet. Please ask me who may know.
pass-on-none = Nothing may be passed on.
pass-on-limits = Please pass on only what is on this page, and do not say who told you. If you have to pass on more, please talk to me first, if that is safe. Please leave my family, and the person who hurts me, out of it.
pass-on-close = Close it

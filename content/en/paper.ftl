### What is said where lines of the plan are put on paper.

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

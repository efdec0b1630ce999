### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Garden birds
cover-back = Back

## The page before the rest has loaded, and the first page

front-intro = People to ring, and a place to think and plan. Stop whenever you like.
front-numbers = Someone to ring
front-more = More helplines
front-leaves = Calls stay in your call list. 0800 and 0808 aren’t meant to show on bills. Others may.
front-next = What happens next
# The name of the button with a globe, which opens the names of other languages.
front-languages = Other languages
front-plain = Everything on one plain page, to read or print
# 404.html
missing-heading = There’s no page here
missing-back = Go to the start
# plain.html
plain-no-saving = You can read and print everything here. To write and save a plan, use another browser or device.
plain-filter = To see fewer, choose what you need or where you are. None left? Change a choice.
plain-reading = Something to read
plain-plan = Things to think about
start-loading = The rest is loading. You can use the numbers now.
start-ready = The rest has loaded.
start-go = Continue
start-slow = The rest is slow to load. You can wait, or use the plain page. The numbers and “Leave this page” work.
start-failed = The rest didn’t load. The numbers and “Leave this page” still work.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = A setting such as Lockdown Mode on an iPhone stops the rest loading. Trying again won’t help. The numbers, “Leave this page” and the plain page work. To write and save a plan, use another device.
start-stopped = Something went wrong, so this page stopped. Only what you saved is still there. The numbers and “Leave this page” still work.
start-no-scripts = JavaScript is off, so the rest can’t load. The numbers work. So does “Leave this page”, but if someone presses Back, they may see this page.

## For those who read another language. { $language } is its English name: it is what people say on the telephone

# Under 999. “police” is said in English.
speak-999 = If you don’t speak English, you can still ring 999. Say “police”, then the name of your language in English: “{ $language }”. They can often bring an interpreter into the call. The line may go quiet. Don’t hang up.
# Above the helplines. “interpreter” is said in English.
speak-others = You can ask for an interpreter. Say “interpreter, { $language }”. Not every service has one for every language.
# Of a translation that nobody who speaks the language has read yet.
language-unread = A machine translated this page, and nobody who speaks the language has checked it yet. The numbers are the same as in English.

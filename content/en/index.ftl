### What the page itself says, before the app is there and beside it.

## The way out

# Neutral on purpose: it stands on every screen.
exit-label = Leave this page
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: press 2 more times to leave this page.
exit-one-more = Shift: press 1 more time to leave this page.
exit-leaving = Leaving this page.
exit-expired = Shift: time ran out. You are still here.
# The page on garden birds that covers everything.
cover-heading = Garden birds
cover-back = Back

## The page before the rest has loaded, and the first page

front-intro = People to call, and a place to think and plan. You choose how far to go.
front-numbers = Someone to call
front-more = More helplines
front-leaves = A call shows in the list of calls on your phone. It may show on a phone bill too.
front-next = What happens next
front-plain = All of it on one plain page, to read or print
start-loading = The rest is on its way. You can use the numbers now.
start-ready = The rest is here.
start-go = Go on
start-slow = This is slow today. You can wait, or use the plain page. The numbers and the way out work.
start-failed = The rest of this page could not start. The numbers and the way out still work.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = This browser is set not to run the rest of this page. An iPhone in Lockdown Mode does that, and so do some strict settings. Trying again here won't help. The numbers, the way out and the plain page work. To write a plan and save it, use another device.
start-stopped = Something went wrong, so we stopped here. What you saved is still there. The numbers and the way out still work.
start-no-scripts = Scripts are off in this browser, so the rest cannot start. The numbers work. The way out works as a link: if someone presses Back, they may see this page.

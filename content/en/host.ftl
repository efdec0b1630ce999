### For whoever looks after a site: the words of check.html, which reads numbers.txt, the file with the
### numbers that changed. Visitors never get these words; `press check` says the same ones.

check-heading = Is numbers.txt right?
check-intro = This page is for whoever looks after the site. It reads numbers.txt, the file beside the page, as the browsers of visitors do. Nothing is sent anywhere.
check-looking = One moment. The file is being read.
check-none = There is no numbers.txt beside the page. So the numbers stand that the pages were written with.
check-failed = The file could not be read, or this page is of another version than the others. You could load the page again. If that does not help, put up all files of the site anew.
check-no-scripts = Scripts are off in this browser, so nothing can be checked.
check-right = numbers.txt is right. From their next visit, people are shown:
check-nothing = numbers.txt is right, and changes nothing.
check-wrong = Something is wrong in numbers.txt. Until it is put right, nothing in it counts, and people are shown the numbers that the pages were written with.
check-scripts-off = The page before the app has loaded, the plain page, and the longer texts keep their numbers until you write the pages again.

## What is said of the file

check-line = numbers.txt, line { $line }: { $what }
check-shows = { $name }: { $ways }
check-hidden = { $name }: not shown any more

## What is wrong with a line, and what to write instead. { $words } is what stands there.

check-no-end = The last line is missing, so the file may have been cut off. Write the rest of it, and the word end in a line of its own.
check-after-end = “{ $words }” comes after the end. Write the line end once only, as the last one.
check-not-a-line = “{ $words }” is not understood. Write the id of a service in square brackets, or a change such as call = 0808 2000 247, or a # before words that are for you alone.
check-not-text = “{ $words }” has letters that cannot be read. Save the file as plain text in UTF-8.
check-no-service = “{ $words }” does not say for whom. Write the id of the service in square brackets in a line above it.
check-unknown-service = “{ $words }” is not a service of this site. Write an id as it stands in the files of content/areas, in square brackets.
check-emergency = “{ $words }” is 999, which stays as it is. Take this part out.
check-service-twice = “{ $words }” is there twice. Put all its lines under the first one.
check-no-day = “{ $words }” does not say when somebody last looked at its number. Ring it, and write a line such as checked = 2026-11-20 below it.
check-unknown-key = “{ $words }” is not something that can be changed here. Write one of these before the equals sign, in small letters: call, text, relay, chat, web, hours, checked, hide.
check-key-twice = “{ $words }” is the second line of its kind in this part. Take one of the two out.
check-signs = “{ $words }” has something that is not in a telephone number. Write digits and single spaces only, such as call = 0808 2000 247.
check-digits = “{ $words }” has too many digits or too few. A number has 11 from 0, such as 0808 2000 247. A short one has 3, or 6 from 116, such as 116 123.
check-charged = “{ $words }” can cost more than an ordinary call or text. Write a number from 01, 02, 03, 0800, 0808 or 07 (but not 070 or 076), from 116, or one of three digits. A new short code for texts belongs in the file of its service in content/areas.
check-relay = “{ $words }” is not a number for Relay UK. Write relay = 18001 and the number, or relay = none.
check-address = “{ $words }” is not the whole address of a page. Write it with https://, such as web = https://www.example.org/help, or web = none.
check-elsewhere = “{ $words }” is on a site that this service does not have in the pages. A new site belongs in the file of its service in content/areas.
check-hours = “{ $words }” cannot be read as hours. Write hours = always, hours = unknown, or days and times such as hours = mon-fri 09:00-17:00; sat 10:00-12:00.
check-day = “{ $words }” is not a day. Write year, month and day, such as checked = 2026-11-20.
check-day-to-come = “{ $words }” is still to come. Write the day on which somebody looked.
check-older = “{ $words }” is before the day on which the number in the pages was looked at. Take this part out, or look again and write that day.
check-hide = “{ $words }” leaves open whether it is shown. Write hide = yes, or take the line out.

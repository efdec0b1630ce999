### For the person who looks after a site: the words of check.html, which reads numbers.txt, the file with the
### numbers that changed. Visitors never get these words; `sitegen check` says the same ones.

check-heading = Is numbers.txt right?
check-intro = This page is for the person who looks after the site. It reads numbers.txt, the file next to the page, as visitors’ browsers do. Nothing is sent anywhere.
check-looking = One moment. Reading the file.
check-none = There is no numbers.txt next to the page, so people see the numbers that the pages were generated with.
check-failed = The file could not be read, or this page is from a different version than the others. Load the page again. If that doesn’t help, upload all the site’s files again.
check-no-scripts = JavaScript is off in this browser, so nothing can be checked.
check-right = numbers.txt is right. From their next visit, people see:
check-nothing = numbers.txt is right, and changes nothing.
check-wrong = Something is wrong in numbers.txt. Until it is put right, none of it counts, and people see the numbers that the pages were generated with.
check-scripts-off = The page before the app has loaded, the plain page and the longer texts keep their numbers until you generate the pages again.

## What is said of the file

check-line = numbers.txt, line { $line }: { $what }
check-shows = { $name }: { $ways }
check-hidden = { $name }: no longer shown

## What is wrong with a line, and what to write instead. { $words } is what stands there.

check-no-end = The last line is missing, so the file may have been cut off. Write the rest of it, then the word end on a line of its own.
check-after-end = “{ $words }” comes after the end. Write the line end once only, as the last line.
check-not-a-line = “{ $words }” is not understood. Write a service’s id in square brackets, or a change such as call = 0808 2000 247, or a # before a note to yourself.
check-not-text = “{ $words }” has characters that cannot be read. Save the file as plain text in UTF-8.
check-no-service = “{ $words }” does not say which service it is for. Write the service’s id in square brackets on a line above it.
check-unknown-service = “{ $words }” is not a service on this site. Write an id from the files in content/areas, in square brackets.
check-emergency = “{ $words }” is 999, which cannot be changed. Remove this part.
check-service-twice = “{ $words }” is there twice. Put all its lines under the first one.
check-no-day = “{ $words }” does not say when its number was last checked. Ring it, then write a line such as checked = 2026-11-20 below it.
check-unknown-key = “{ $words }” cannot be changed here. Write one of these before the equals sign, in small letters: call, text, relay, chat, web, hours, checked, hide.
check-key-twice = “{ $words }” is the second line of its kind in this part. Remove one of the two.
check-signs = “{ $words }” has something that does not belong in a telephone number. Write digits and single spaces only, such as call = 0808 2000 247.
check-digits = “{ $words }” has too many digits or too few. A number that starts with 0 has 11, such as 0808 2000 247. A short one has 3, or 6 if it starts with 116, such as 116 123.
check-charged = “{ $words }” can cost more than an ordinary call or text. Write a number that starts with 01, 02, 03, 0800, 0808 or 07 (but not 070 or 076) or with 116, or one of three digits. A new short code for texts belongs in the service’s own file in content/areas.
check-relay = “{ $words }” is not a number for Relay UK. Write relay = 18001 and the number, or relay = none.
check-address = “{ $words }” is not the full address of a page. Write it with https://, such as web = https://www.example.org/help, or web = none.
check-elsewhere = “{ $words }” is on a site that the pages do not list for this service. A new site belongs in the service’s own file in content/areas.
check-hours = “{ $words }” cannot be read as hours. Write hours = always, hours = unknown, or days and times such as hours = mon-fri 09:00-17:00; sat 10:00-12:00.
check-day = “{ $words }” is not a date. Write year, month and day, such as checked = 2026-11-20.
check-day-to-come = “{ $words }” is in the future. Write the day on which it was checked.
check-older = “{ $words }” is before the day on which the number in the pages was checked. Remove this part, or check the number again and write that day.
check-hide = “{ $words }” does not say whether the service is hidden. Write hide = yes, or remove the line.

### For the person who looks after a site: the words of check.html, which reads numbers.txt, the file with the
### numbers that changed. Visitors never get these words; `sitegen check` says the same ones.

check-heading = Has everything uploaded properly?
check-intro = This page is for the person who looks after the site. First it reads numbers.txt, as visitors’ browsers do: the small file next to the page with the numbers you’ve changed or added. Then it looks at the other files. Nothing is sent anywhere.
server-heading = Is the server right?
server-looking = One moment. Looking at every file.
server-failed = The server could not be checked. Load this page again.
server-right = All the files are here and unchanged, and browsers won’t keep showing an old numbers.txt. This page can’t check everything, so ask whoever runs the server: are all the settings that came with the site in place? Are visits logged?
server-wrong = Something is wrong with the server or the upload. Until it is put right:
server-cached = People may go on seeing old numbers, because the server lets browsers keep numbers.txt. It has to be sent with Cache-Control: no-cache. Upload the rules that came with the site: the file _headers, or the folder “generated” for the people who run the server.
server-instead = When a file is missing, the server sends a page instead, and browsers take that for the file. Put 404.html next to index.html, and switch off “single-page app” or “fallback” in your hosting company’s settings.
server-copies = There is a compressed copy of numbers.txt next to it, which some visitors get instead. Delete numbers.txt.gz and numbers.txt.br.
server-half = The app may not start. Upload the whole folder again. These files are missing, or are from another version:
check-looking = One moment. Reading the file.
check-none = There is no numbers.txt next to the page. That’s all right if no number has changed since the site was made: people see the numbers that are built into the pages. If one has, upload the file.
check-failed = The file could not be read, or this page and the others are from different versions. Load the page again. If that doesn’t help, upload all the site’s files again.
check-no-scripts = JavaScript is off in this browser, so nothing can be checked.
check-right = numbers.txt is right. From their next visit, people see:
check-nothing = numbers.txt is right, and changes nothing.
check-wrong = Something is wrong in numbers.txt. Until it is put right, none of it counts, and people see the numbers that are built into the pages.
check-scripts-off = What shows before the app has loaded, the plain page and the longer texts keep the old numbers until you make the whole site again, with set-up.html or sitegen, and upload it.

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
check-unknown-service = “{ $words }” is not a service on this site. Write an id from the files in content/areas, in square brackets, or [new and an id] for a service of your own.
check-emergency = “{ $words }” is 999, which cannot be changed. Remove this part.
check-service-twice = “{ $words }” is there twice. Put all its lines under the first one.
check-no-day = “{ $words }” does not say when its number was last checked. Ring it, then write a line such as checked = 2026-11-20 below it.
check-unknown-key = “{ $words }” cannot be changed here. Write one of these before the equals sign, in small letters: call, text, relay, chat, web, hours, checked, hide.
check-key-twice = “{ $words }” is the second line of its kind in this part. Remove one of the two.
check-signs = “{ $words }” has something that does not belong in a telephone number. Write digits and single spaces only, such as 0808 2000 247.
check-digits = “{ $words }” has too many digits or too few. A number that starts with 0 has 11, such as 0808 2000 247. A short one has 3, or 6 if it starts with 116, such as 116 123.
check-charged = “{ $words }” can cost more than an ordinary call or text. Write a number that starts with 01, 02, 03, 0800, 0808 or 07 (but not 070 or 076) or with 116, or one of three digits. A new short code for texts belongs in the service’s own file in content/areas.
check-relay = “{ $words }” is not a number for Relay UK. Write 18001 and the number, such as 18001 0808 2000 247. To remove one that a listed service has, write none.
check-address = “{ $words }” is not the full address of a page. Write it with https://, such as https://www.example.org/help. To remove one that a listed service has, write none.
check-elsewhere = “{ $words }” is on a site that the pages do not list for this service. In set-up.html, tick “It has closed” and add the service again under “Services of your own”. If you have the project’s files, write the new site in the service’s own file in content/areas.
check-hours = “{ $words }” cannot be read as hours. Write days and times, such as mon-fri 09:00-17:00; sat 10:00-12:00, or the word always or unknown.
check-day = “{ $words }” is not a date. Write year, month and day, such as checked = 2026-11-20.
check-day-to-come = “{ $words }” is in the future. Write the day on which it was checked.
check-older = “{ $words }” is before the day on which the number in the pages was checked. Remove this part, or check the number again and write that day.
check-hide = “{ $words }” does not say whether the service is hidden. Write hide = yes, or remove the line.
check-too-long = The file is too long. At most 65,536 letters and signs are read.
check-new-id = “{ $words }” can’t be added. After new or area, write an id that isn’t taken, in small letters with hyphens, such as [new leeds-one-stop].
check-not-whole = “{ $words }” lacks something. A new service needs the lines in, name, for, needs and checked, and call, text, chat, email or web. An area needs a name. A word needs a text number.
check-new-key = “{ $words }” is not one of the lines that belong here. For a new service, write in, name, for, needs, call, text, word, relay, chat, email, web, bsl, hours, chat-hours, bsl-hours, languages, nations, note, checked or seen; for an area, name or within; for the site, exit.
check-no-area = “{ $words }” is in an area that this site doesn’t have. Write the id of one that it has, or add it first, such as [area leeds].
check-who = “{ $words }” doesn’t say who it’s for. Write one or more of these, with commas: anyone, women, men, lgbt, child, older, worried-self, worker, family.
check-need = “{ $words }” doesn’t say what it helps with. Write one or more of these, with commas: danger, talk, refuge, law, money, stalking, forced-marriage, honour, images, sexual, child, suicidal, own-behaviour, local, drink.
check-nation = “{ $words }” has a nation that isn’t known. Write one or more of these, with commas: england, wales, scotland, northern-ireland.
check-seen = “{ $words }” doesn’t say how it was checked. Write rung, own-page, elsewhere or undated.
check-email = “{ $words }” is not one email address, such as help@example.org.
check-text = “{ $words }” has no words after the equals sign, or too many. Write up to 400 letters and signs.
check-exit = “{ $words }” is not a page that people can leave for. Write its name and then its address, such as exit = Weather https://www.bbc.co.uk/weather.
check-page = This is a web page and not numbers.txt: the server answers with it because the file is missing, or a page was saved under that name. Upload numbers.txt as plain text.
check-format = This file was saved by a word processor, or in another kind of text. Save it as plain text in UTF-8.

## before.html

before-note = Who, and when
before-save = Save this list as a file
before-rung = Numbers to ring
before-sheet = Ring from this list, on the screen or on paper. Never ring or text 999 to test it. Then write down the day for each service: in set-up.html, under “Numbers that have changed” or “Services of your own”; in the project’s files, in content/areas, as checked, with seen = rung. In numbers.txt, only services of your own can have seen.
before-rung-line = Rung on ____________ by ____________ What they said: ________________________

## set-up.html, where a host without a terminal sets the site up

set-up-heading = Set this site up
set-up-intro = This page is for the person who looks after the site. Fill it in, check it, save the site as one file, then upload what’s in it. Nothing you write here is sent anywhere, and nothing is kept: if you close the page before you save, it’s gone. Anyone can open this page, but only someone who can upload to your site can change it.
set-up-no-scripts = JavaScript is off in this browser, so this page can’t work.
set-up-loading = One moment. Getting the site’s texts and numbers.
set-up-failed = Something went wrong: the site’s files could not be read. Load this page again. If that doesn’t help, upload all the site’s files again.
set-up-save-failed = The site couldn’t be made. Nothing you wrote is gone. Try again. If that doesn’t help, copy what you wrote, then load this page again.
set-up-remove = Remove
set-up-needed = This still needs to be filled in.

set-up-name-heading = The site’s name and web address
set-up-name = Name of the site
set-up-name-hint = This is the title on the browser’s tab and in its history. Choose one that doesn’t mention abuse, safety or help, and isn’t like your service’s or council’s name.
set-up-address = Web address
set-up-address-hint = Where the site will be: a name of its own, such as https://lapwing.example, never part of your service’s or council’s address. It stays in people’s history, so it shouldn’t give anything away either. Choose it for good: at another address, nobody can open a saved plan.

set-up-exits = Where “Leave this page” goes
set-up-exits-hint = “Leave this page” takes someone away at once. Choose ordinary pages that anyone might have open, never your own. The first is for everyone who hasn’t chosen another.
set-up-exit-name = Name of the page
set-up-exit-url = Its web address
set-up-exit-add = Add a page

set-up-areas = Whose numbers are shown
set-up-areas-hint = Keep “All of the UK” ticked: 999 and most helplines are in it. Keep the four nations too, because people move. The local areas are only examples: untick those that aren’t yours.
set-up-area-name = Name of the area
set-up-area-within = Which area is it in?
set-up-area-add = Add an area of your own

set-up-languages-heading = Other languages
set-up-languages-heading-hint = Each of these has one page with what someone needs first: 999, the numbers, how to leave, and who to talk to. People find it behind the globe on the first page.
set-up-unread = Publish translations that nobody who speaks the language has read yet
set-up-unread-hint = A machine made them, and their pages say so. A wrong word can put someone in danger. Ask a professional translator, or a service that works in that language, to read a page first.

set-up-services = Services of your own
set-up-services-hint = Local services that aren’t listed yet. Ring each number before you write it here.
set-up-service-add = Add a service
set-up-service-name = Name of the service
set-up-service-in = Its area
set-up-service-for = Who is it for?
set-up-service-needs = What does it help with?
set-up-call = Telephone number
set-up-hours = Hours
set-up-hours-hint = Write them as you would for a friend: “Monday to Friday, 9am to 5pm”, “24 hours” or “not known”.
set-up-checked = When was it checked?
set-up-checked-hint = The day you rang, or looked.
set-up-seen = How was it checked?
set-up-seen-rung = We rang
set-up-seen-own-page = On its own page
set-up-seen-elsewhere = In another list
set-up-seen-undated = On a page without a date
set-up-more = Texts, chat, sign language and more
set-up-text = Number to text
set-up-word = Word to send to that number
set-up-relay = Number for Relay UK
set-up-relay-hint = For people who can’t hear or speak on the phone: 18001 and the number.
set-up-chat = Web address of the chat
set-up-chat-hours = Chat hours
set-up-email = Email address
set-up-web = Web page
set-up-bsl = How to reach it in British Sign Language
set-up-bsl-hours = Sign language hours
set-up-languages = Languages spoken
set-up-languages-hint = Write codes with commas between them, such as cy for Welsh, pl for Polish or ur for Urdu.
set-up-nations = Nations it works in
set-up-nations-hint = Leave these empty if it works in all four.
set-up-nation-england = England
set-up-nation-wales = Wales
set-up-nation-scotland = Scotland
set-up-nation-northern-ireland = Northern Ireland
set-up-note = Anything people need to know before they ring?
set-up-note-hint = A sentence or two. Never a refuge’s address, a worker’s name or a private number.

set-up-changes = Numbers that have changed
set-up-changes-hint = Write only what’s different, and the day you checked it. If a service has closed, tick that instead.
set-up-change-add = Change a service
set-up-change-which = Which service?
set-up-change-now = On the site now:
set-up-change-hide = It has closed, so don’t show it

set-up-visitors = For visitors
set-up-quiet = Begin each visit with the page about garden birds
set-up-quiet-hint = It hides all numbers, 999 too, until someone presses “Back”. Tell people so when you give them the address.
set-up-signal = Let people who have saved a plan choose to open the site without a signal
set-up-signal-hint = A copy of the site’s files then stays in their browser, where someone may find it.
set-up-child = Children’s part: let the support officer save what a child picked, locked, from one session to the next
set-up-child-hint = Tick this only if you have rules for whose device is used, who has the passphrase and when everything is deleted.

set-up-contact-heading = Who receives security reports
set-up-contact-intro = Security researchers will find this at .well-known/security.txt. Leave both empty if nobody would read what they write.
set-up-contact = How to reach you
set-up-contact-hint = A page that says how, or an email address with mailto: before it, such as mailto:web@example.org. Anyone can read it, so leave your service’s name out of it.
set-up-expires = Check this again by
set-up-expires-hint = A day within a year.

set-up-check-heading = Check it
set-up-check = Check what I’ve written
set-up-look = Look at the plain page
set-up-right = There’s nothing wrong.
set-up-wrong = Something isn’t right yet
set-up-looked = The page has opened in a new tab. It’s the one that people get without scripts, with every number.

set-up-save-heading = Save it
set-up-kind = Where will it be?
set-up-kind-folder = With a company that takes a folder and reads a _headers file in it, such as Netlify or Cloudflare Pages
set-up-kind-nginx = On our own server, with nginx
set-up-kind-caddy = On our own server, with Caddy
set-up-kind-container = In a container
set-up-save = Save the site
set-up-saving = One moment. Making the site. This can take a minute, and the page may look stuck.
set-up-saved = It’s saved as one file, in your downloads. Unpack it, and upload everything in it in place of what’s there now, with .well-known and _headers if they’re in it. READ-ME.txt, if there is one, says how. Then open check.html on your site. Tell nobody about the site yet: before.html says what comes first.
set-up-alone-heading = Change one number now
set-up-alone = Save only numbers.txt
set-up-alone-hint = If you can’t upload the whole site now, upload this one file in place of the numbers.txt that’s there. A change that you’ve undone in this form stays on the site until you upload all of it.
set-up-alone-saved = It’s saved. Upload it in place of the old numbers.txt, next to index.html. Then open check.html on your site.
set-up-alone-failed = The pages on your site wouldn’t accept this file on its own. Upload the whole site instead.

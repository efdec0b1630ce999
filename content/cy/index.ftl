### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Adar yr ardd
cover-back = Yn ôl

## The page before the rest has loaded, and the first page

front-intro = Pobl i’w ffonio, a lle i feddwl a chynllunio. Gallwch chi stopio unrhyw bryd.
front-numbers = Rhywun i’w ffonio
front-more = Mwy o linellau cymorth
front-leaves = Mae galwad yn aros yn eich rhestr galwadau. Ddylai galwadau i 0800 a 0808 ddim ymddangos ar fil. Efallai y bydd eraill.
front-next = Beth sy’n digwydd nesaf
# The name of the button with a globe, which opens the names of other languages.
front-languages = Ieithoedd eraill
front-plain = Popeth ar un dudalen syml, i’w darllen neu ei hargraffu
# 404.html
missing-heading = Does dim tudalen yma
missing-back = Mynd i’r dechrau
# plain.html
plain-no-saving = Gallwch chi ddarllen ac argraffu popeth yma. I ysgrifennu a chadw cynllun, defnyddiwch borwr arall neu ddyfais arall.
plain-filter = I weld llai, dewiswch beth sydd ei angen arnoch chi, neu ble rydych chi. Dim un ar ôl? Newidiwch ddewis.
plain-reading = Rhywbeth i’w ddarllen
plain-plan = Pethau i feddwl amdanyn nhw
start-loading = Mae’r gweddill yn llwytho. Gallwch chi ddefnyddio’r rhifau nawr.
start-ready = Mae’r gweddill wedi llwytho.
start-go = Parhau
start-slow = Mae’r gweddill yn araf yn llwytho. Gallwch chi aros, neu ddefnyddio’r dudalen syml. Mae’r rhifau a “Gadael y dudalen” yn gweithio.
start-failed = Wnaeth y gweddill ddim llwytho. Mae’r rhifau a “Gadael y dudalen” yn gweithio o hyd.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Mae gosodiad fel Lockdown Mode ar iPhone yn stopio’r gweddill rhag llwytho. Fydd ceisio eto ddim yn helpu. Mae’r rhifau, “Gadael y dudalen” a’r dudalen syml yn gweithio. I ysgrifennu a chadw cynllun, defnyddiwch ddyfais arall.
start-stopped = Aeth rhywbeth o’i le, felly stopiodd y dudalen hon. Dim ond yr hyn rydych chi wedi’i gadw sydd yno o hyd. Mae’r rhifau a “Gadael y dudalen” yn gweithio o hyd.
start-no-scripts = Mae JavaScript wedi’i ddiffodd, felly all y gweddill ddim llwytho. Mae’r rhifau’n gweithio. Mae “Gadael y dudalen” hefyd, ond os bydd rhywun yn pwyso’r botwm “Yn ôl”, efallai y byddan nhw’n gweld y dudalen hon.

## For those who read another language. { $language } is its English name: it is what people say on the telephone

# Under 999. “police” is said in English.
speak-999 = Os yw siarad Saesneg yn anodd i chi, gallwch chi ffonio 999 o hyd. Dywedwch “police”, yna enw eich iaith yn Saesneg: “{ $language }”. Yn aml, gallan nhw ddod â chyfieithydd i’r alwad. Efallai y bydd y llinell yn mynd yn dawel. Peidiwch â rhoi’r ffôn i lawr.
# Above the helplines. “interpreter” is said in English.
speak-others = Gallwch chi ofyn am gyfieithydd. Dywedwch “interpreter, { $language }”. Does dim un gan bob gwasanaeth ar gyfer pob iaith.
# Of a translation that nobody who speaks the language has read yet.
language-unread = Peiriant sydd wedi cyfieithu’r dudalen hon, a does neb sy’n siarad yr iaith wedi’i gwirio eto. Mae’r rhifau yr un fath ag yn Saesneg.

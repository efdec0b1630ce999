### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Gadael y dudalen
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: pwyswch ddwywaith eto i adael y dudalen.
exit-one-more = Shift: pwyswch unwaith eto i adael y dudalen.
exit-leaving = Yn gadael y dudalen.
exit-expired = Shift: daeth yr amser i ben. Rydych chi yma o hyd.
way-out-go = Ble mae “Gadael y dudalen” yn mynd

## The page before the rest has loaded, and the first page

front-heading = Un cam ar y tro
front-999 = Mewn perygl? Ffoniwch 999
front-999-how = Ar ffôn symudol, os na allwch chi siarad, arhoswch ar y llinell a phwyswch 55 pan fydd llais yn gofyn. Os na wnewch chi, bydd yr alwad yn dod i ben. Dydy pwyso 55 ddim yn dweud wrth yr heddlu ble rydych chi.
# The one line that is always there; the rest unfolds below it.
front-silent = Methu siarad? Ar ffôn symudol, pwyswch 55 pan fydd llais yn gofyn. Efallai na fydd yr heddlu’n gwybod ble rydych chi.
front-nation = { $nation }: { $number }
start-again = Rhoi cynnig arall arni

## While a part of the app is loading

part-coming = Un eiliad
part-coming-line = Mae’r dudalen hon yn llwytho. Gallwch chi ddefnyddio’r rhifau nawr.
part-missing-heading = Wnaeth y dudalen hon ddim llwytho
part-missing = Efallai eich bod chi wedi colli’r cysylltiad. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd. Mae’r rhifau a “Gadael y dudalen” yn gweithio o hyd.

## First page

first-go = Mae’n rhaid i mi fynd nawr
first-talk = Dw i eisiau siarad â rhywun
first-ready = Un peth i’w baratoi
first-plan = Fy nghynllun
first-plan-more = Meddwl drwy bethau, fesul cam bach
first-open = Agor cynllun wedi’i gadw
# Two to a line on a phone: short.
first-all = Mwy o rifau
first-together = Gyda gweithiwr cymorth
first-tell = Pryd i gael help heddiw
first-child = Plentyn gyda swyddog cymorth
first-hides = Beth all y wefan hon ei guddio, a beth na all
first-traces = Gadael llai o olion
first-easy = Hawdd ei Ddeall
first-traces-more = Ffenestri preifat, hanes a chyfrifon
first-numbers = Rhifau
first-numbers-more = Ffonio, tecstio neu sgwrsio, a ffyrdd heb siarad
language = Iaith
language-any = Dewis iaith
language-en = English
language-cy = Cymraeg
language-xa = Iaith brawf hir
language-xb = Iaith brawf o’r dde i’r chwith
language-failed = Wnaeth yr iaith honno ddim llwytho. Does dim byd arall wedi newid. Rhowch gynnig arall arni wedyn.

## The ways along the bottom. Short: five of them stand side by side.

ways = Prif dudalennau
way-first = Dechrau
way-numbers = Rhifau
way-plan = Cynllun
way-keep = Cadw
way-lock = Cloi
back = Yn ôl

## Is this phone private?

phone-go-on = Ymlaen i fy nghynllun
phone-numbers = Dim ond dangos y rhifau

## Numbers

numbers-title = Rhifau
numbers-intro = Gallwch chi ffonio i siarad, dim mwy. Does dim rhaid i chi roi eich enw, na gwneud dim byd wedyn.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Dydych chi ddim ar-lein. Dyma’r rhifau fel yr oedden nhw: { $day }. Gallwch chi ffonio neu decstio o hyd os oes signal ar y ffôn.
numbers-999 = Mewn perygl? Ffoniwch 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Methu siarad?
numbers-quiet = Heb siarad
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Rhifau ar gyfer:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = Fy sefyllfa
numbers-any-about = Unrhyw sefyllfa
numbers-who = Ar gyfer pwy
numbers-any-who = Unrhyw un
numbers-need = Beth sydd ei angen arna i
numbers-any-need = Unrhyw beth
numbers-where = Ble dw i
numbers-any-where = Unrhyw le
numbers-list = Gwasanaethau
numbers-count = { $n ->
    [one] Yn dangos { $n } gwasanaeth.
   *[other] Yn dangos { $n } o wasanaethau.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } gwasanaeth
   *[other] { $n } o wasanaethau
}
numbers-none = Does dim byd yn cyd-fynd â’ch dewisiadau i gyd. Tynnwch un ohonyn nhw, neu rhowch gynnig ar wasanaeth isod.
numbers-all = Dangos pob rhif
number-more = Mwy
# Read by screen readers.
number-more-about = { $name }: mwy
number-free = Am ddim
# In few words, where the number was checked more than six months ago.
number-old = Gallai fod wedi newid
number-for = Ar gyfer: { $who }
number-call = Ffonio { $number }
number-relay = Relay UK: { $number }
number-text = Tecstio { $number }
number-text-word = Tecstiwch y gair { $word }.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Cyn bod ei angen arnoch chi, tecstiwch “{ $word }” i 999, ac atebwch “yes” i’r neges a ddaw yn ôl. Bydd neges arall yn dweud eich bod chi wedi cofrestru.
number-bsl = BSL: { $how }
number-chat-go = Sgwrsio
number-chat = Sgwrsio: { $address }
number-web = Tudalen we: { $address }
number-email = E-bost: { $address }
number-open-address = Agor nawr
number-none = Dim rhif rydyn ni’n siŵr ohono
number-no-way = Does gennyn ni ddim rhif rydyn ni’n siŵr ohono. Efallai y bydd llinell gymorth arall yn gallu eich rhoi mewn cysylltiad.



## Saving

# Said on every page of the plan.
kept-no = Heb ei gadw. Mae’n cael ei glirio os gadewch chi, neu ar ôl 15 munud heb gyffwrdd â’r dudalen.
kept-saving = Wrthi’n cadw…
kept-saved = Wedi’i gadw. Mae’n cloi pan fyddwch chi’n gadael.
kept-not-full = Heb ei gadw: mae’r porwr hwn yn llawn. Mae eich newidiadau diwethaf yma nes i chi adael. Mae’r gweddill wedi’i gadw. Gwnewch gopi, neu gwnewch ychydig o le.
kept-not-blocked = Heb ei gadw: dydy’r porwr hwn ddim yn gadael i dudalennau gadw dim byd. Mae’r hyn rydych chi wedi’i ysgrifennu yma nes i chi adael.
kept-not-too-large = Heb ei gadw: rhy hir. Mae eich newidiadau diwethaf yma nes i chi adael. Mae’r gweddill wedi’i gadw. Gwnewch un o’r nodiadau’n fyrrach.
kept-not-elsewhere = Heb ei gadw: mewn tab arall, cafodd y cynllun ei ddileu neu cafodd ei bum gair eu newid. Dim ond ar y dudalen hon mae’r hyn rydych chi’n ei weld.
kept-not-failed = Heb ei gadw eto. Byddwn ni’n rhoi cynnig arall arni. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd.
save-it = Ei gadw
own-field = Eich brawddeg eich hun
own-empty = Teipiwch eich brawddeg yn gyntaf.
idle-locks = { $n ->
    [one] Bydd hyn yn cloi o fewn munud. Fydd dim byd yn cael ei golli.
    [two] Bydd hyn yn cloi mewn { $n } funud. Fydd dim byd yn cael ei golli.
   *[other] Bydd hyn yn cloi mewn { $n } munud. Fydd dim byd yn cael ei golli.
}
idle-clears = { $n ->
    [one] Does neb wedi cyffwrdd â’r dudalen hon ers tipyn. Dydy’r hyn rydych chi wedi’i ysgrifennu ddim wedi’i gadw, a bydd yn cael ei glirio mewn munud.
    [two] Does neb wedi cyffwrdd â’r dudalen hon ers tipyn. Dydy’r hyn rydych chi wedi’i ysgrifennu ddim wedi’i gadw, a bydd yn cael ei glirio mewn { $n } funud.
   *[other] Does neb wedi cyffwrdd â’r dudalen hon ers tipyn. Dydy’r hyn rydych chi wedi’i ysgrifennu ddim wedi’i gadw, a bydd yn cael ei glirio mewn { $n } munud.
}
idle-carry-on = Dal ati
practise-now = Ymarfer nawr

## Making a copy, and opening one

carry-go = Gwneud copi…
full-soon = Does dim llawer o le ar ôl. Gallwch chi ddal ati, a fydd dim byd yn cael ei dorri i ffwrdd. Y rhannau hiraf yw: { $where }.
full-things = y bag parod
full-people = pobl rydych chi’n ymddiried ynddyn nhw
full-steps = y camau
full-notes = y nodiadau
full-diary = y dyddiadur
full-reviews = yr adolygiadau

## When something is not right

error-too-long = Mae hynny’n rhy hir i un lle. Mae popeth yma o hyd: rhannwch y testun yn ddau.
error-empty = Ysgrifennwch rywbeth yn gyntaf, cyn ychwanegu.
error-read-only = Cafodd y cynllun hwn ei gadw gan fersiwn fwy newydd o’r dudalen hon. Gallwch chi ei ddarllen yma, ond nid ei newid. Gallai llwytho’r dudalen eto helpu.
error-missing = Dydy hynny ddim yma mwyach.

## What each way of getting in touch leaves behind

leaves-call = Mae galwad yn aros yn eich rhestr galwadau. Ddylai galwadau i 0800 a 0808 ddim ymddangos ar fil. Efallai y bydd eraill.
leaves-text = Mae neges destun, a’r ateb, yn aros yn eich negeseuon. Efallai y bydd neges destun yn ymddangos ar y bil hefyd.
leaves-chat = Tudalen we yw sgwrs ar-lein. Mae’n ymddangos yn hanes eich porwr.
leaves-web = Mae tudalen we yn ymddangos yn hanes eich porwr.
leaves-email = Mae e-bost yn aros yn eich ffolder Anfonwyd, a’r ateb yn eich mewnflwch.
leaves-relay = Mae Relay UK yn defnyddio ap neu ffôn testun. Mae’r ap i’w weld ar eich ffôn, ac efallai y bydd yr alwad yn ymddangos mewn rhestr.
leaves-bsl = Mae galwad fideo BSL yn defnyddio ap neu dudalen we. Efallai y bydd yn ymddangos ar eich ffôn neu yn eich hanes.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Mae’r oriau yn amser y DU.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Darllen y dudalen hon i mi
read-stop = Stopio darllen
easy-print = Argraffu’r dudalen hon
easy-print-hint = Peidiwch ag argraffu os gallai rhywun ddod o hyd i’r papur.
easy-not-printed = Dydy’r porwr hwn ddim yn gallu agor ei ffenestr argraffu. Rhowch gynnig ar borwr arall, neu gofynnwch i rywun diogel ei hargraffu.

### What is said where a plan is saved, opened, locked and deleted.

## Leave this page

way-out-title = Ble mae “Gadael y dudalen” yn mynd
way-out-why = Dewiswch dudalen na fyddai neb yn meddwl ddwywaith amdani.
way-out-to = I ble mae’n mynd
way-out-hint = Bydd y dudalen honno yn hanes eich porwr, fel unrhyw dudalen arall.
way-out-shift = Ar fysellfwrdd, gallwch chi hefyd bwyso Shift dair gwaith.
way-out-after = Dydy mynd yn ôl o’r fan honno ddim yn dod â’r dudalen hon yn ôl.

## Saving

keep-not-child = Dydy’r hyn mae plentyn wedi’i ddewis ddim yn rhan o’r cynllun. Dydy hyn ddim yn ei gadw.
keep-before = Wedi cadw cynllun yma o’r blaen? Agorwch hwnnw’n gyntaf
keep-title = Cadw fy nghynllun?
# Always there. What saving cannot do is said in full in pages/keeping/keeping.md.
keep-care = Os collwch chi’r geiriau, all neb agor eich cynllun. Gall unrhyw un sydd â’r geiriau, neu sy’n gweld eich sgrin, ei ddarllen. Os caewch chi ffenestr breifat, bydd y cynllun wedi mynd.
keep-care-phone = Os yw rhywun yn edrych drwy’r ffôn hwn yn aml, efallai ei bod yn fwy diogel peidio â chadw.
keep-other = Copïau, clirio a dileu
keep-clear = Clirio’r hyn dw i wedi’i ysgrifennu
keep-now = Cadw gyda’r geiriau hyn
keep-not = Peidio â chadw
keep-working = Wrthi’n cadw. Mae hyn yn cymryd ychydig eiliadau. Gallwch chi adael unrhyw bryd.
keep-done-title = Wedi’i gadw
keep-done = Mae eich cynllun wedi’i gadw ac ar glo. O hyn ymlaen mae’n cael ei gadw’n awtomatig.
words-intro = Mae eich cynllun yn aros yn y porwr hwn, ar glo. Mae’r pum gair Saesneg hyn yn ei agor, yn y drefn hon.
words-three = Geiriau Saesneg yw’r rhain. Mae tair llythyren Saesneg gyntaf pob un yn ddigon wrth agor.
words-three-letters = Mae tair llythyren Saesneg gyntaf pob gair yn ddigon (mae “ch” yn ddwy).
words-other = Dangos geiriau eraill
words-none = Dydy’r porwr hwn ddim yn gallu dewis geiriau ar hyn o bryd. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd. Rhowch gynnig arall arni mewn eiliad.
words-nth = Gair { $n }
words-unknown = Ddim yn un o’n geiriau ni
words-known = Rydyn ni’n adnabod y gair hwn
words-show = Dangos llythrennau
pad-open = Tapio llythrennau yn lle hynny
pad-hint = Dydy eich bysellfwrdd ddim yn gallu gweld beth rydych chi’n ei dapio yma. Ar ôl tair llythyren Saesneg (mae “ch” yn ddwy), bydd yn symud i’r gair nesaf.
pad-for = Llythrennau ar gyfer gair { $n }
pad-delete = Dileu
pad-next = Gair nesaf
own-go = Defnyddio fy mrawddeg fy hun
own-list = Defnyddio pum gair yn lle hynny
own-intro = Meddyliwch am frawddeg na fyddai neb arall yn meddwl amdani. Mae enwau, dyddiadau, caneuon a dywediadau’n hawdd eu dyfalu. Byddwch chi’n teipio’r frawddeg i gyd i agor eich cynllun.
own-check = Gwiriwch y frawddeg cyn cadw: gydag un llythyren anghywir, neu do bach (^) ar goll, fydd y cynllun ddim yn agor. Os oes rhywun gerllaw, gallwch chi guddio’r llythrennau.
own-keep = Cadw gyda’r frawddeg hon
own-instead = Dw i’n defnyddio fy mrawddeg fy hun
words-instead = Dw i’n defnyddio pum gair
strength-acquaintance = Gallai rhywun sy’n eich adnabod ddyfalu hyn.
strength-days = Gallai rhywun sydd wedi copïo’r ffôn hwn, ac sy’n trio’n galed, gracio hyn o fewn dyddiau.
strength-years = Byddai rhywun sydd wedi copïo’r ffôn hwn, ac sy’n trio’n galed, angen blynyddoedd i gracio hyn.
strength-lasting = Byddai’n cymryd llawer gormod o amser i’w gracio, hyd yn oed o gopi o’r ffôn hwn.
unfit-short = Mae hynny’n rhy fyr: mae angen o leiaf { $n } o lythrennau.
unfit-digits = Os mai dim ond rhifau sydd ynddi, mae modd ei chracio mewn munudau. Defnyddiwch eiriau.
unfit-date = Mae dyddiadau’n hawdd eu dyfalu. Defnyddiwch rywbeth arall.
unfit-repeated = Yr un ychydig lythrennau yw’r rhain, dro ar ôl tro. Defnyddiwch rai gwahanol.
unfit-walk = Mae llythrennau sydd mewn rhes ar y bysellfwrdd yn hawdd eu dyfalu. Defnyddiwch rywbeth arall.
unfit-common = Mae hynny’n hawdd ei ddyfalu. Defnyddiwch rywbeth arall.
kept-title = Fy nghynllun wedi’i gadw
kept-intro = Mae’n cael ei gadw’n awtomatig yn y porwr hwn wrth i chi fynd ymlaen. I’w gloi, pwyswch “Cloi nawr”, neu gadewch y dudalen.
lock-now = Cloi nawr
lock-hint = Byddwch chi’n mynd yn ôl i’r dudalen gyntaf. Bydd eich geiriau’n agor y cynllun eto.
lock-unsaved = Doedd dim modd cadw eich newidiadau diwethaf. Os clowch chi nawr, byddwch chi’n eu colli nhw. Mae’r hyn gafodd ei gadw cyn hynny yno o hyd.
lock-anyway = Cloi beth bynnag
opened-title = Pryd cafodd ei agor
opened-at = { $day } am { $time }
opened-hint = Yr wyth tro diwethaf, gyda nawr ar y top. Os nad chi oedd un ohonyn nhw, efallai fod rhywun wedi darllen eich cynllun. Siaradwch â gweithiwr cymorth, o ffôn arall, cyn newid eich geiriau: efallai y bydd y person sydd wedi bod yn ei ddarllen yn sylwi. Os agoroch chi’r cynllun yn ddiweddar, a dydy’r tro hwnnw ddim ar y rhestr, efallai fod rhywun wedi rhoi copi hŷn yn ôl.
lock-title = Cloi awtomatig
lock-after = Os nad oes neb yn cyffwrdd â’r dudalen, cloi ar ôl
lock-after-hint = Mae hefyd yn cloi ar ôl munud mewn ap neu dab arall, neu gyda sgrin y ffôn wedi’i diffodd.
lock-minutes = { $n ->
    [one] 1 munud
    [two] { $n } funud
   *[other] { $n } munud
}
practise-title = Ymarfer fy mhum gair
practise-why = Mae’n haws cofio geiriau ar ôl eu teipio nhw.
practise-intro = Heb edrych: beth oedd y pum gair?
practise-later = Ddim nawr
practise-check = Gwirio
practise-right = Ie, dyna’r geiriau.
practise-to-plan = Mynd i fy nghynllun
open-title = Agor cynllun wedi’i gadw
open-intro = Os ydych chi wedi cadw cynllun yma, mae eich pum gair yn ei agor. Bydd unrhyw beth rydych chi newydd ei ysgrifennu yn cael ei ychwanegu ato.
open-go = Agor
open-working = Wrthi’n trio’r geiriau. Mae hyn yn cymryd ychydig eiliadau. Gallwch chi adael unrhyw bryd.
open-lost = Os ydych chi wedi colli’r geiriau, all neb ei agor, ddim hyd yn oed ni. Gallwch chi ddechrau eto.
open-set-aside = Mae eich cynllun ar agor. Mae wedi’i gadw ddwywaith yma. Roedd un yn hen neu wedi’i ddifrodi, felly defnyddion ni’r un da. Does dim angen i chi wneud dim byd.
erase-title = Dileu popeth
erase-short = Mae hyn yn dileu popeth sydd wedi’i gadw yma. Does dim modd ei ddadwneud.
erase-go = Dileu popeth…
erase-now = Ie, dileu popeth
erase-not = Na, gadael popeth fel y mae
erase-working = Wrthi’n dileu, ac yn gwirio bod y cyfan wedi mynd.
erase-done = Mae wedi’i ddileu. Does dim geiriau’n gallu ei agor bellach.
erase-on = Mynd i’r dechrau

## Opening it without a signal. What it leaves is in pages/keeping/offline.md.

offline-title = Defnyddio’r wefan hon heb signal
offline-why = Gallwch chi osod y wefan hon fel ei bod yn agor heb signal a heb gredyd.
offline-go = Gwneud iddi weithio heb signal…
offline-on = Troi hyn ymlaen
offline-working = Wrthi’n paratoi’r ffeiliau. Gall hyn gymryd munud neu ddau.
offline-done = Mae hyn ymlaen. Mae’r wefan hon nawr yn agor yma heb signal.
offline-is-on = Mae hyn ymlaen: mae’r wefan hon yn agor yma heb signal.
offline-off = Diffodd hyn
offline-ended = Mae hyn wedi’i ddiffodd, ac mae’r ffeiliau ar ei gyfer wedi mynd.
error-offline-unavailable = Dydy’r porwr hwn ddim yn gallu gwneud hynny yma. Dydy rhai ffenestri preifat ddim yn gallu. Does dim wedi newid.
error-offline-incomplete = Roedd y signal yn rhy wan, neu does dim lle ar ôl ar y ddyfais hon. Mae eich cynllun fel yr oedd. Rhowch gynnig arall arni lle mae’r signal yn well.
error-offline-remains = Efallai fod rhai o ffeiliau’r wefan hon yma o hyd. Caewch ei thabiau eraill, a rhowch gynnig arall arni.

## Changing the five words, and words for a second person

change-title = Newid fy mhum gair
change-why = Gallwch chi newid eich geiriau os ydyn nhw’n anodd eu cofio, neu os yw’n bosibl bod rhywun arall yn eu gwybod. Os yw rhywun arall wedi bod yn agor eich cynllun, efallai y byddan nhw’n sylwi.
change-go = Newid fy mhum gair…
second-title = Pum gair i rywun dibynadwy
second-why = Gallwch chi roi pum gair arall i rywun rydych chi’n ymddiried ynddyn nhw. Mae’r geiriau hynny’n agor yr un cynllun, gyda’r dyddiadur a’r cyfan, ar y ddyfais hon yn unig. Byddwch yn ofalus os gallai rhywun orfodi’r person hwnnw i ddweud.
second-go = Rhoi pum gair i rywun…
second-again = Rhoi geiriau newydd i rywun…
second-there = Mae gan ail berson eiriau sy’n agor y cynllun hwn.
second-end = Canslo eu geiriau nhw…
second-is-you = Rhywun arall roddodd i chi’r geiriau a agorodd y cynllun hwn. Dim ond y person hwnnw all eu newid.

## Making a copy, and opening one

carry-title = Gwneud copi i fynd gyda chi
carry-why = Mae ffonau’n mynd ar goll. Mae ffenestri preifat a rhai porwyr yn clirio’r hyn sydd wedi’i gadw. Gallech chi roi copi yn rhywle diogel.
bring-go-to = Agor copi…

## When something is not right

error-words-empty = Teipiwch eich pum gair yn gyntaf. Mae tair llythyren Saesneg gyntaf pob gair yn ddigon.
error-words-missing = Mae gair ar goll. Mae angen pump.
error-word-unknown = Dydy un o’r rhain ddim ar ein rhestr ni. Gwiriwch dair llythyren Saesneg gyntaf pob gair.
error-open-no = Wnaeth y geiriau hyn ddim agor unrhyw beth, a does dim wedi newid. Gwiriwch bob gair, a’u trefn. Os ydyn nhw’n iawn, gallai unrhyw beth oedd wedi’i gadw fod mewn porwr arall, wedi mynd, wedi’i ddifrodi neu o fersiwn fwy newydd.
error-open-erased = Mae’r hyn oedd wedi’i gadw yn y porwr hwn wedi’i ddileu, yma neu gyda data’r porwr. Does dim geiriau’n gallu ei agor bellach.
error-open-damaged = Mae’r geiriau’n iawn, ond mae’r hyn oedd wedi’i gadw wedi’i ddifrodi, a does dim modd ei ddarllen. Mae wedi’i adael fel yr oedd. Os oes gennych chi gopi, agorwch hwnnw.
error-open-newer = Cafodd hwn ei gadw gan fersiwn fwy newydd o’r dudalen hon. Does dim wedi newid. Llwythwch y dudalen eto, wedyn agorwch y cynllun.
error-open-blocked = Dydy’r porwr hwn ddim yn gadael i dudalennau gadw dim byd, felly does dim byd i’w agor yma.
error-open-failed = Wnaeth hynny ddim gweithio. Does dim wedi newid. Rhowch gynnig arall arni.
error-memory = Does dim digon o gof rhydd. Does dim wedi newid. Caewch dudalennau neu apiau eraill, a rhowch gynnig arall arni.
error-practise-no = Nid dyna’r geiriau, neu ddim yn y drefn honno. Rhowch gynnig arall arni.
error-keep-opens = Mae’r geiriau hyn eisoes yn agor cynllun sydd wedi’i gadw yma. Agorwch hwnnw’n gyntaf: bydd yr hyn rydych chi newydd ei ysgrifennu yn cael ei ychwanegu ato.
error-keep-unreliable = Gwnaeth y porwr hwn gamgymeriad, felly does dim wedi’i gadw. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd nes i chi adael. Rhowch gynnig arall arni, neu defnyddiwch borwr arall.
error-keep-too-large = Mae’r cynllun yn rhy hir i’w gadw. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd. Gwnewch nodyn yn fyrrach, a rhowch gynnig arall arni.
error-keep-blocked = Dydy’r porwr hwn ddim yn gadael i dudalennau gadw dim byd. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd nes i chi adael. Gallwch chi wneud copi yn lle hynny.
error-keep-full = Does dim lle gan y porwr hwn i gadw yma. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd nes i chi adael. Gallwch chi wneud copi yn lle hynny.
error-keep-failed = Doedd dim modd ei gadw. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd. Rhowch gynnig arall arni.
error-erase-secrets = Allwn ni ddim bod yn siŵr bod y cyfan wedi mynd. Rhowch gynnig arall arni, neu cliriwch ddata’r wefan hon yng ngosodiadau’r porwr.
error-erase-remains = Mae rhywfaint ohono yma o hyd, er efallai na fydd yn agor bellach. Rhowch gynnig arall arni, neu cliriwch ddata’r wefan hon yng ngosodiadau’r porwr.

### What is said where the five words are changed, and where a copy is made or opened.

## Changing the five words, and words for a second person

change-intro = Yn gyntaf, teipiwch y geiriau sy’n agor eich cynllun nawr.
change-next = Parhau
change-offer = Dyma fydd eich geiriau newydd. Fydd yr hen rai ddim yn agor eich cynllun bellach, ond gallen nhw agor copi cynharach o holl ffeiliau’r porwr hwn o hyd.
change-second-ends = Bydd geiriau rydych chi wedi’u rhoi i ail berson yn stopio gweithio hefyd. Gallwch chi roi rhai newydd wedyn.
change-now = Newid i’r geiriau hyn
change-working = Wrthi’n newid y clo. Mae hyn yn cymryd ychydig eiliadau. Gallwch chi adael unrhyw bryd. Os mai eich geiriau chi sy’n newid, bydd yr hen rai neu’r rhai newydd yn ei agor.
change-done = Wedi’i wneud. O hyn ymlaen, dim ond y geiriau newydd sy’n ei agor.
second-offer = Dyma bum gair i’r person arall. Mae eich rhai chi’n aros yr un fath.
second-now = Rhoi’r geiriau hyn iddyn nhw
second-done = Wedi’i wneud. Mae eich geiriau chi a’u geiriau nhw yn agor y cynllun nawr.
second-sheet = Darllenwch nhw’n uchel, neu ysgrifennwch nhw ar bapur plaen, heb ddim byd arall. Dyma’r unig dro y byddan nhw’n cael eu dangos.
second-end-intro = Gyda’ch geiriau chi, gallwch chi ganslo geiriau’r person arall. Allwch chi ddim cymryd yn ôl yr hyn maen nhw wedi’i ddarllen neu ei gopïo, ac efallai y byddan nhw’n sylwi. Gallai’r geiriau sydd wedi’u canslo agor copi cynharach o holl ffeiliau’r porwr hwn o hyd.
second-end-now = Canslo eu geiriau nhw
second-end-done = Wedi’i wneud. Dim ond eich geiriau chi sy’n agor y cynllun nawr.
second-no-writing = Gall unrhyw un sydd â’r geiriau hyn ddarllen a newid y cyfan. Allwch chi ddim cuddio unrhyw ran ohono.

## Making a copy, and opening one

carry-what = Beth sy’n mynd yn y copi
carry-all = Fy nghynllun
carry-part = Dim ond fy mag a fy mhobl
carry-diary = Fy nyddiadur hefyd
carry-private = Hefyd yr hyn dw i wedi’i nodi’n breifat
carry-stays-nothing = Mae’r cyfan yn mynd yn y copi.
carry-stays-lines = { $n ->
    [one] Mae un cofnod dyddiadur yn aros yma.
   *[other] Mae { $n } o gofnodion dyddiadur yn aros yma.
}
carry-stays-private = { $n ->
    [one] Mae un peth preifat yn aros yma.
   *[other] Mae { $n } o bethau preifat yn aros yma.
}
carry-stays-other = Mae gweddill y cynllun yn aros yma.
carry-words-title = Pum gair ar gyfer y copi
carry-words = Mae’r pum gair hyn yn agor y copi, a dim ond y copi. Byddan nhw’n cael eu dangos nes i chi adael y dudalen hon, neu nes iddi gloi. Hebddyn nhw, all neb ei agor.
carry-now = Gwneud y copi
carry-working = Wrthi’n gwneud y copi. Mae hyn yn cymryd ychydig eiliadau. Gallwch chi adael unrhyw bryd.
carry-ready-title = Mae’r copi’n barod
carry-ready = Dewiswch sut i fynd â’r copi gyda chi. Mae ei bum gair uchod.
carry-show-title = Yn syth i ffôn neu gyfrifiadur arall
carry-show-hint = Mae camera’r ddyfais arall yn darllen y copi o’r sgrin hon. Does dim ffeil yn cael ei gadael ar ôl. Mae’r llun yn fflachio, ac yn y tywyllwch mae modd ei weld o bell. Os yw golau sy’n fflachio yn effeithio arnoch chi, defnyddiwch ffeil yn lle hynny.
carry-show = Dangos y llun sy’n fflachio
carry-file-title = Fel ffeil
carry-file-hint = Mae’n mynd i’ch lawrlwythiadau, gyda’r enw data.bin. Efallai y bydd eich porwr yn ei rhestru yno.
carry-file = Cadw’r ffeil
carry-share-hint = Efallai y bydd ap arall yn dal gafael arno, yn ei anfon, neu’n ei roi lle gall pobl eraill ei weld. Ar ôl munud i ffwrdd, efallai y bydd y dudalen hon yn cloi, felly dysgwch y pum gair yn gyntaf.
carry-share = Rhannu’r copi ag ap arall
carry-shared = Mae wedi’i anfon i’r ap arall, gyda’r enw data.txt. Gwiriwch ei fod yno.
carry-done = Mae’r ffeil data.bin yn eich lawrlwythiadau.
carry-again = Gwneud un arall, gyda geiriau newydd
show-title = Dangos y copi i’r ddyfais arall
show-how = Ar y ddyfais arall, pwyswch “Agor cynllun wedi’i gadw”, “Agor copi”, wedyn “Gyda chamera”. Pwyntiwch ei chamera at y llun yma.
show-coming = Un eiliad. Mae’r llun yn llwytho.
show-pace = Cyflymder
show-slow = Araf
show-quick = Cyflym
show-so-far = Lluniau wedi’u dangos: { $n }. Mae angen o leiaf { $needed } ar y ddyfais arall.
show-on = Mae’r cyfan wedi’i ddangos. Mae’n dal i fynd, rhag ofn bod y ddyfais arall wedi colli rhai.
show-done = Mae’r cyfan gan y ddyfais arall
show-not = Stopio a mynd yn ôl
show-words = Nawr mae’r pum gair yn ei agor yno. Peidiwch â’u dweud yn uchel os gall rhywun arall glywed.
bring-title = Agor copi
bring-intro = Os oes gennych chi gopi, mae ei bum gair yn ei agor yma. Does dim yn newid nes i chi ddweud. Os ydych chi wedi cadw cynllun yma, agorwch hwnnw’n gyntaf. Wedyn, lle mae’r ddau’n wahanol, gallwch chi ddewis.
bring-how = Sut byddwch chi’n ei agor?
bring-by-file = O ffeil
bring-by-camera = Gyda chamera
bring-file = Y ffeil
bring-go = Agor y copi
# Followed by what is in it, such as "One thing for the bag. 2 people."
bring-inside = Mae’r copi ar agor. Ynddo mae:
bring-empty = Mae’r copi ar agor, ond does dim byd ynddo.
bring-steps = { $n ->
    [one] Un cam.
   *[other] { $n } o gamau.
}
bring-things = { $n ->
    [one] Un peth ar gyfer y bag.
   *[other] { $n } o bethau ar gyfer y bag.
}
bring-people = { $n ->
    [one] Un person.
   *[other] { $n } o bobl.
}
bring-notes = { $n ->
    [one] Un nodyn.
   *[other] { $n } o nodiadau.
}
bring-lines = { $n ->
    [one] Un cofnod dyddiadur.
   *[other] { $n } o gofnodion dyddiadur.
}
bring-reviews = { $n ->
    [one] Un adolygiad.
   *[other] { $n } o adolygiadau.
}
bring-replaces = Os cyfunwch chi’r ddau, chi sy’n dewis lle maen nhw’n wahanol. Os rhowch chi’r copi yn lle’r hyn sydd yma, bydd y cyfan sydd yma’n cael ei ddileu, hyd yn oed eich dyddiadur a’r hyn sydd ddim yn y copi.
bring-together = Cyfuno’r ddau
bring-replace = Defnyddio’r copi hwn
bring-instead = Rhoi’r copi yn lle’r hyn sydd yma
bring-sure = Mae hyn yn dileu popeth sydd yma, gan gynnwys eich dyddiadur a’r hyn rydych chi wedi’i nodi’n breifat. Does dim modd ei ddadwneud.
bring-sure-yes = Ie, rhoi’r copi yn lle’r hyn sydd yma
bring-not = Gadael popeth fel y mae
scan-first = Bydd eich porwr yn gofyn a gaiff y dudalen hon ddefnyddio’r camera. Efallai y bydd yn cofio’ch ateb, ac yn rhestru’r dudalen hon yn ei osodiadau. Gallwch chi ddadwneud hynny yno.
scan-stays = Dim ond ar y ddyfais hon mae’r lluniau’n cael eu defnyddio. Dydyn nhw ddim yn cael eu cadw.
scan-start = Dechrau’r camera
scan-asking = Yn aros am y camera.
scan-looking = Mae’r camera ymlaen. Mae’n gweithio orau gyda’r llun cyfan y tu mewn i’r sgwâr.
scan-read = Lluniau wedi’u darllen: { $n }. Mae angen o leiaf { $needed }.
scan-stop = Stopio a chlirio’r hyn sydd wedi’i ddarllen
scan-change = Defnyddio camera arall
scan-again = Dechrau’r camera eto
scan-anew = Dechrau eto gyda’r lluniau newydd
scan-whole = Dyna’r cyfan, ac mae’r camera wedi’i ddiffodd. Nawr teipiwch bum gair y copi.
scan-more = Darllen copi arall

## Combining two copies

join-title = Cyfuno’r ddau
join-intro = Mae’r hyn sydd mewn un ohonyn nhw’n unig yn aros. Lle mae’r ddau’n wahanol, chi sy’n dewis.
join-later = Ym mhob achos, mae un wedi’i ddewis yn barod, ac efallai nid yr un diweddaraf. Gwiriwch nhw. Bydd unrhyw beth sydd wedi’i dynnu o un ohonyn nhw yn dod yn ôl, oni bai eich bod chi’n dewis fel arall.
join-here = Fel y mae yma
join-brought = Fel yn y copi
join-out = Wedi’i dynnu
join-nothing = Dim byd wedi’i ysgrifennu
join-unseen = Rhywbeth na all y dudalen hon ei ddangos.
join-folded = Pethau preifat, a’ch dyddiadur
join-folded-hint = Dim ond chi sydd angen gweld hyn. Agorwch hyn pan fyddwch chi ar eich pen eich hun. Lle mae’r ddau’n wahanol o ran pwy gaiff wybod am gofnod dyddiadur, yr ateb mwyaf gofalus sy’n aros.
join-comes = { $n ->
    [one] Mae un peth yn y copi’n unig. Bydd yn cael ei ychwanegu.
   *[other] Mae { $n } o bethau yn y copi’n unig. Byddan nhw’n cael eu hychwanegu.
}
join-comes-which = Beth fydd yn cael ei ychwanegu
join-same = Mae’r ddau yr un fath. Does dim byd i’w gyfuno.
join-no-choice = Does dim byd arall yn wahanol.
join-go = Eu cyfuno
join-private = Preifat
join-setting = Gosodiad
join-review = Adolygiad
join-when = Pryd digwyddodd hyn
join-agreed = Beth gafodd ei gytuno
join-planned = Wedi’i drefnu ar gyfer

## To another phone or computer

move-title = Symud i ddyfais arall
move-intro = Pedwar cam, a gallwch chi stopio ar ôl unrhyw un. Dim ond yr olaf sy’n dileu unrhyw beth.
move-safe = Ai chi’n unig biau’r ffôn neu’r cyfrifiadur arall, ac ai chi sydd wedi’i osod, gyda chyfrif newydd? Os yw’r ddau’n defnyddio’r un cyfrif, fel Google neu Apple, efallai y bydd hanes neu ffeiliau’r llall i’w gweld yma hefyd. Bydd y dudalen hon yn ei hanes.
move-take = 1. Gwneud copi
move-take-line = Fydd eich dyddiadur, a’r hyn rydych chi wedi’i nodi’n breifat, ddim yn mynd i mewn oni bai eich bod chi’n eu ticio.
move-open = 2. Ei agor yno
move-open-line = Agorwch y wefan hon yno. Pwyswch “Agor cynllun wedi’i gadw”, wedyn “Agor copi”. Gallwch chi gadw’r cynllun yno, gyda geiriau newydd. Os na wnewch chi, bydd yn cael ei glirio pan fyddwch chi’n gadael.
move-check = 3. Gwirio bod y cyfan yno
# Followed by what is in the plan, such as "One thing for the bag. 2 people."
move-check-line = Ar y ddyfais arall, clowch y cynllun, a’i agor gyda’i eiriau newydd. Pwyswch “Symud i ddyfais arall” yno hefyd, a chymharwch y rhestrau. Mae’r rhestr hon hefyd yn cyfrif yr hyn sydd ddim yn y copi. Yma mae gennych chi:
move-check-nothing = Does dim byd wedi’i ysgrifennu yma eto.
move-erase = 4. Ei ddileu yma
move-erase-line = Bydd unrhyw beth oedd ddim yn y copi, fel eich dyddiadur, wedi mynd am byth. Felly arhoswch nes bod y cynllun yn agor ar y ddyfais arall, a pheidiwch â gwneud hyn os gallai rhywun sylwi. Mae ffeil rydych chi wedi’i chadw yn aros nes i chi ei dileu.
move-go = Symud i ddyfais arall

## When something is not right

error-change-busy = Roedd rhywbeth arall yn cael ei gadw ar y pryd. Does dim wedi newid. Rhowch gynnig arall arni.
error-change-blocked = Dydy’r porwr hwn ddim yn gallu newid y clo’n ddiogel, felly mae fel yr oedd. Mae eich geiriau’n dal i’w agor.
error-change-taken = Mae’r geiriau hyn eisoes yn agor rhywbeth arall sydd wedi’i gadw yma. Does dim wedi newid. Dewiswch eiriau eraill.
error-change-full = Does dim lle ar ôl yn y porwr hwn i wneud y newid. Mae eich geiriau yr un fath ag o’r blaen.
error-change-unsure = Allwn ni ddim bod yn siŵr bod y newid wedi gweithio. Clowch nawr, a rhowch gynnig ar y geiriau newydd. Os na fyddan nhw’n agor y cynllun, bydd yr hen rai yn ei agor.
error-change-failed = Doedd dim modd newid y clo. Mae eich geiriau yr un fath ag o’r blaen. Rhowch gynnig arall arni.
error-scan-foreign = Cod ar gyfer rhywbeth arall yw hwnnw. Does dim wedi’i ddarllen ohono.
error-scan-newer = Mae’r lluniau hynny o fersiwn fwy newydd o’r dudalen hon. Gallai llwytho’r dudalen eto yma helpu, ond byddwch chi’n colli’r hyn sydd heb ei gadw.
error-scan-other = Mae’r lluniau hynny o gopi gwahanol. Gallwch chi ddechrau eto gyda nhw.
error-scan-broken = Dydy’r lluniau sydd wedi’u darllen hyd yn hyn ddim yn ffitio gyda’i gilydd. Mae’n dechrau eto ohono’i hun.
error-scan-torn = Dydy rhai lluniau ddim yn ddigon clir. Mae’n dal i ddarllen. Daliwch y ddwy ddyfais yn llonydd.
error-scan-nothing = Does dim llun wedi’i ddarllen ers tipyn. Symudwch yn nes, daliwch y ddwy’n llonydd, gwnewch y sgrin arall yn fwy llachar, neu dewiswch “Araf” yno.
error-scan-aside = Stopiodd y camera am fod y dudalen o’r golwg. Mae’r hyn sydd wedi’i ddarllen yma o hyd.
error-scan-refused = Chaiff y dudalen hon ddim defnyddio’r camera. Does dim wedi newid. Caniatewch hyn yng ngosodiadau’r porwr, neu defnyddiwch ffeil.
error-scan-missing = Does dim camera yma. Does dim wedi newid. Defnyddiwch ffeil yn lle hynny.
error-scan-busy = Mae ap arall yn defnyddio’r camera. Does dim wedi newid. Caewch yr ap hwnnw a dechreuwch eto.
error-scan-failed = Dydy’r camera ddim yn gweithio ar hyn o bryd. Does dim wedi newid. Dechreuwch eto, neu defnyddiwch ffeil.
error-show-failed = Doedd dim modd gwneud y lluniau. Does dim wedi newid. Ewch yn ôl a rhowch gynnig arall arni, neu cadwch ffeil.
error-share-refused = Doedd y porwr hwn ddim yn gallu ei rannu. Cadwch y ffeil yn lle hynny.
error-carry-failed = Doedd dim modd gwneud y copi. Does dim wedi newid. Rhowch gynnig arall arni.
error-carry-refused = Dydy’r porwr hwn ddim yn gadael i dudalennau wneud ffeiliau. Does dim wedi newid. Dangoswch y copi i gamera yn lle hynny.
error-bring-none = Dewiswch ffeil yn gyntaf.
error-bring-too-large = Mae’r ffeil honno’n rhy fawr i fod yn gopi o gynllun. Does dim wedi newid. Dewiswch un arall.
error-bring-unreadable = Doedd y porwr ddim yn gallu darllen y ffeil honno. Does dim wedi newid. Dewiswch hi eto.
error-bring-too-small = Mae’r ffeil honno’n rhy fach i fod yn gopi o gynllun, neu mae rhan ohoni ar goll. Does dim wedi newid. Dewiswch un arall.
error-bring-cut = Mae rhan o’r copi hwnnw ar goll. Does dim wedi newid. Ewch i nôl y copi eto o ble bynnag y mae.
error-bring-newer = Cafodd y copi hwnnw ei wneud gan fersiwn fwy newydd o’r dudalen hon. Does dim wedi newid. Gallai llwytho’r dudalen eto helpu, ond byddwch chi’n colli’r hyn sydd heb ei gadw.
error-bring-no = Wnaeth dim byd agor gyda’r geiriau hyn. Gwiriwch y llythrennau a’u trefn. Os ydyn nhw’n iawn, nid copi o gynllun yw hwn, neu mae wedi’i ddifrodi neu o fersiwn fwy newydd o’r dudalen hon. Does dim wedi newid.
error-bring-damaged = Mae’r geiriau’n iawn, ond mae’r copi wedi’i ddifrodi neu mae rhan ohono ar goll. Does dim wedi newid. Ewch i nôl y copi eto o ble bynnag y mae.

### What is said where the plan is reviewed.

## Reviews

again-title = Adolygu fy nghynllun
again-intro = Gall yr hyn sy’n ddiogel newid. Edrychwch ar eich cynllun eto ar ddiwrnod sy’n eich siwtio chi, neu pan fydd rhywbeth wedi digwydd. Nid prawf yw hwn.
# Also named in again-other-hint.
again-today = Adolygu fy nghynllun heddiw
again-coming = I ddod
again-none = Does dim dyddiad wedi’i drefnu eto.
again-no-day = Dim dyddiad eto
again-due = Wedi’i drefnu ar gyfer { $day }
again-gone-by = Roedd wedi’i drefnu ar gyfer { $day }. Bydd unrhyw ddiwrnod yn gwneud y tro.
again-other = Mae rhywbeth wedi digwydd, neu’n mynd i ddigwydd
again-other-hint = “Nhw” yw’r person sy’n eich brifo. Os mai dim ond edrych rydych chi, does dim ôl o hynny yn eich cynllun. Os ydych chi’n ysgrifennu mewn adolygiad neu’n ei orffen, bydd eich adolygiadau’n dangos pa un ddewisoch chi. Os gallai rhywun eich gorfodi i agor eich cynllun, defnyddiwch “Adolygu fy nghynllun heddiw”: dydy hwnnw ddim yn dangos rheswm.
again-done = Adolygiadau cynharach
again-none-done = Dim adolygiadau eto.
again-all = Gweld fy adolygiadau i gyd
again-meetings = Gyda gweithiwr cymorth
again-meetings-hint = Cwestiynau ar gyfer pob cyfarfod, ac ar gyfer galwad ffôn

occasion-own-day = Adolygu fy nghynllun
occasion-first = Cyn i’w rhaglen nhw ddechrau
occasion-middle = Hanner ffordd drwy eu rhaglen nhw
occasion-end = Pan ddaw eu rhaglen nhw i ben
occasion-six-months = Chwe mis ar ôl eu rhaglen nhw
occasion-worse = Maen nhw wedi fy mrifo, neu mae pethau’n gwaethygu
occasion-separation = Mae un ohonon ni’n gadael, neu wedi gadael
occasion-pregnancy = Mae babi ar y ffordd
occasion-court = Diwrnod yn y llys
occasion-contact = Mae’r cyswllt â’r plant yn newid
occasion-tracker = Dw i wedi dod o hyd i draciwr
occasion-order-broken = Maen nhw wedi torri gorchymyn llys neu fechnïaeth
occasion-release = Maen nhw wedi cael eu harestio, neu’n dod allan o’r carchar
occasion-dropped-out = Maen nhw wedi stopio mynd i’w rhaglen

again-programme = Dyddiadau eu rhaglen nhw
again-programme-intro = Os yw’r person sy’n eich brifo ar raglen i newid y ffordd maen nhw’n ymddwyn, gall dyddiadau’r rhaglen benderfynu pryd i adolygu. Efallai y bydd gweithiwr cymorth yn gwybod y dyddiadau. Efallai y bydd yn fwy diogel peidio â gofyn i’r person sydd ar y rhaglen. Os bydd y person hwnnw’n dod o hyd i’r dyddiadau yma, efallai y byddan nhw’n dyfalu pwy ddywedodd wrthych chi.
again-programme-start = Pryd mae’n dechrau, neu pryd dechreuodd
again-programme-weeks = Sawl wythnos mae’n para
again-programme-weeks-hint = Mae Building Choices, yng Nghymru a Lloegr, yn cymryd tua 10 i 13 wythnos, neu 17 i 25. Mae Caledonian System yr Alban yn cymryd 104 neu fwy. Os nad oes neb yn gwybod, gadewch y lle’n wag. Wedyn mae’n cyfrif fel 10: mae’n fwy diogel bod yn rhy gynnar na bod yn rhy hwyr.
again-programme-stopped = Pryd stopiodd, os oedd hynny cyn y diwedd
again-programme-away = Dileu’r dyddiadau hyn
again-programme-away-hint = Efallai y bydd nodiadau o adolygiadau cynharach yn eu dangos o hyd.
again-programme-no-proof = Dydy mynd ar raglen, neu ei gorffen, ddim yn brawf o newid.
path-title = Beth sy’n digwydd ar raglen
path-choices = Building Choices
path-choices-hint = Y gwasanaeth prawf yng Nghymru a Lloegr sy’n ei rhedeg. Mae pob dot yn un sesiwn: dwy awr a hanner mewn grŵp, neu awr un i un. Mae dwy neu dair yr wythnos. Gall eu rhai nhw fod yn hirach, neu’n wahanol.
path-before = Sesiwn un i un cyn iddi ddechrau
path-start = Dechrau arni
path-self = Rheoli eu hunain: teimladau a meddwl
path-problems = Delio â phroblemau bywyd
path-people = Delio â’r rhai o’u cwmpas: perthynas â phobl
path-together = Tynnu’r cyfan at ei gilydd: cynllun at y dyfodol
path-review = Adolygiad. Gall gweithiwr cymorth ddweud wrthych chi pwy sy’n dod.
path-bbr = Building Better Relationships (BBR)
path-hint = Y gwasanaeth prawf yng Ngogledd Iwerddon sy’n ei rhedeg. Yng Nghymru a Lloegr, mae Building Choices wedi cymryd ei lle. Mae pob dot yn un sesiwn. Gall eu rhai nhw fod yn wahanol.
path-alone = Dwy sesiwn un i un
path-group = Chwe sesiwn grŵp i ddechrau
path-thinking = Chwe sesiwn am feddwl
path-between = Sesiwn un i un
path-feelings = Chwe sesiwn am deimladau
path-relationships = Chwe sesiwn am berthynas â phobl
path-three-way = Adolygiad rhwng tri. Gall gweithiwr cymorth ddweud wrthych chi pwy sy’n dod.
path-drive = Drive
path-drive-hint = Mewn rhannau o Gymru a Lloegr. Does dim nifer penodol o sesiynau.
path-drive-agreed = Mae gwasanaethau’n cytuno bod y person sy’n eich brifo yn risg uchel.
path-drive-manager = Mae un rheolwr achos yn gweithio gyda nhw, un i un.
path-drive-stop = Mae’r heddlu ac eraill yn ceisio stopio’r cam-drin, hyd yn oed os yw’r person yn gwrthod cymryd rhan.
path-drive-idva = Mae cynghorydd cam-drin domestig (IDVA) yno i chi. Gofynnwch beth allai fynd yn ôl at y person sydd ar Drive.
path-caledonian = Y Caledonian System
path-caledonian-hint = Llysoedd yr Alban sy’n ei defnyddio. Mae’n cymryd dwy flynedd neu fwy, gyda thua 25 sesiwn grŵp. Mae gwasanaeth i fenywod ac un i blant.
error-no-number = Ysgrifennwch nifer yr wythnosau, o 1 i 260.

together-now = Wrth i ni eistedd yma
# Also named in together-waits.
together-sit = Rydyn ni’n eistedd gyda’n gilydd nawr
together-waits = Os pwyswch chi “Rydyn ni’n eistedd gyda’n gilydd nawr”, bydd y dudalen yn aros awr cyn clirio neu gloi, nes i chi ei gadael neu ei chloi. Os yw’r sgrin yn dywyll, neu ap arall o flaen y dudalen, am funud, mae cynllun sydd wedi’i gadw yn cloi er hynny. Os bydd rhywun yn dod i mewn, pwyswch “Gadael y dudalen”.
together-talk = Gorchuddio’r dudalen wrth i ni siarad
together-talk-hint = Mae’n dangos adar yr ardd. I ddod yn ôl, pwyswch “Yn ôl”. Gall unrhyw un arall wneud hynny hefyd, a gweld y dudalen fel y gadawoch chi hi.
together-meetings = Dewis cyfarfod
together-end = Beth all fynd gyda chi

## A card for the worker

reach-door = Sut i gysylltu â fi’n ddiogel
reach-door-line = I’r gweithiwr cymorth ei ddarllen yma. Wedyn caewch y dudalen.
reach-hint = O’ch cynllun, heb ddim byd preifat. Os yw’r ddau ohonoch chi’n cytuno, gall y gweithiwr ei ysgrifennu yn eu cofnod eu hunain.
reach-none = Does dim byd wedi’i ddewis eto. Dewiswch gyda’ch gilydd pryd a sut mae’n ddiogel cysylltu â chi.
reach-close = Cau

## One review

review-safe = Ydy nawr yn amser da? Os gallai rhywun ddod yn ôl neu wrando, gadewch hyn tan ddiwrnod arall. Mewn perygl, neu wedi’ch anafu’n ddrwg? Ffoniwch 999.
review-danger = Mewn perygl nawr? Ffoniwch 999. Os nad ydych chi’n ddiogel yma, gall hyn i gyd aros.
review-tracker = Gall traciwr ddangos ble rydych chi. Peidiwch byth â mynd â’r traciwr i loches (tŷ diogel) nac i gartref newydd. Gadewch y traciwr lle mae nes i chi gynllunio gyda gweithiwr cymorth: os yw’n stopio, efallai y bydd rhywun yn sylwi. Os gallai rhywun fod yn gwylio’r ffôn hwn hefyd, ffoniwch o un arall.
review-ask = Cwestiynau i siarad amdanyn nhw gyda gweithiwr cymorth
review-move = Gwneud yr adolygiad hwn ar ddiwrnod arall
review-since = Beth sydd wedi newid ers { $day }
review-first = Os byddwch chi’n nodi’r adolygiad hwn ac yn ei gadw, y tro nesaf byddwch chi’n gweld beth sydd wedi newid.
review-fits = Beth sy’n dal i’ch siwtio chi?
review-fits-hint = Dewiswch “Gadael i mewn” neu “Ddim i fi”, neu ychwanegwch fwy. Mae’r hyn sydd “Ddim i fi” yn aros yn eich cynllun. Gallwch chi ddod â hynny’n ôl yno.
review-people = Ydy hi’n dal yn ddiogel ymddiried ym mhob un o’r bobl hyn?
review-keep = Gadael i mewn
review-drop = Ddim i fi
review-add = Ychwanegu neu newid
review-plan = Mynd i fy nghynllun
review-empty = Does dim byd yn eich cynllun eto, ac mae hynny’n iawn. Ychwanegwch rywbeth nawr, neu wedyn.
review-no-lines = Does dim camau na phethau yn eich cynllun nawr.
review-agreed = Beth gytunon ni arno
review-agreed-label = Pwy sy’n gwneud beth, ac erbyn pryd
review-agreed-hint = Gyda gweithiwr cymorth, gyda ffrind, neu ar eich pen eich hun. Gadewch enwau allan os yw hynny’n fwy diogel.
review-next = Yr adolygiad nesaf
review-next-day = Dewis fy nyddiad fy hun
review-remember = Sut bydda i’n cofio
review-remember-hint = Gofynnwch i weithiwr cymorth gadw’r dyddiad, neu dewiswch ddiwrnod y byddwch chi’n ei gofio beth bynnag. Efallai y bydd calendr ffôn yn dangos y dyddiad ar ddyfeisiau eraill, neu pan fydd y ffôn ar glo.
# Also named in review-keeps.
review-done = Gorffen a’i nodi
review-leave = Mynd yn ôl heb orffen
review-keeps = Mae “Gorffen a’i nodi” yn nodi’r dyddiad a’r hyn sydd yn eich cynllun, i’w cymharu y tro nesaf. Os tynnwch chi rywbeth o’ch cynllun wedyn, mae’n aros yn y nodyn hwnnw nes i chi ddileu’r nodyn hefyd. Os ewch chi’n ôl heb orffen, mae’r hyn rydych chi wedi’i ysgrifennu yma yn aros o dan “I ddod”, gyda’r rheswm. Gallwch chi ei ddileu isod.
review-noted = Mae wedi’i nodi yn eich cynllun.
review-noted-only = Mae wedi’i nodi, ond dydy eich cynllun ddim wedi’i gadw. Pan fyddwch chi’n gadael, bydd y nodyn yn mynd hefyd.
review-after = Gyda gweithiwr cymorth? Gall yr hyn y cytunoch chi arno fynd i’w cofnod nhw nawr. Pwy sydd gartref? Os bydd rhywun yn gofyn beth rydych chi wedi bod yn ei wneud, beth fyddwch chi’n ei ddweud?
review-held = Beth oedd yn eich cynllun
review-beside = Cymharu ag adolygiad arall
review-beside-none = Dim un
review-unreadable = Does dim modd darllen y nodyn hwn bellach. Dydy eich cynllun ddim wedi newid.
review-away = Dileu’r adolygiad hwn
review-away-hint = Bydd yr hyn y cytunoch chi arno yma, a’r nodyn o’ch cynllun, yn mynd hefyd. Bydd eich cynllun yn aros.
review-away-planned = Bydd yr hyn rydych chi wedi’i ysgrifennu yma yn mynd. Os yw’r dyddiad yn dod o’u rhaglen nhw, bydd yr adolygiad yn aros ar y rhestr nes i chi ddileu’r dyddiadau hynny.
review-away-go = Ei ddileu

## What has changed

changed-private-fold = Preifat: beth sydd wedi newid
changed-diary-fold = Dyddiadur: beth sy’n newydd
changed-fold-hint = Dim ond chi sydd angen gweld hyn. Agorwch hyn pan fyddwch chi ar eich pen eich hun.
changed-nothing = Does dim byd yn eich cynllun wedi newid.
changed-new = Newydd:
changed-gone = Wedi’i dynnu allan:
changed-before = O’r blaen:
changed-now = Nawr:
changed-turned = O’r blaen: { $was }. Nawr: { $now }.
changed-emptied = Wedi’i dynnu.
# After the name of a text that is too long to be shown in full, and differs only in the part not shown.
changed-further = Wedi newid yn is i lawr.
changed-words = Geiriau
changed-note = Nodyn
changed-no-copy = Dydy copi ddim yn ddigon
changed-somebody = rhywun sydd ddim yn y cynllun bellach
changed-role = Nawr: { $role }
changed-no-role = Ddim bellach: { $role }
changed-programme-start = Mae’n dechrau
changed-programme-weeks = Wythnosau
changed-programme-stopped = Stopiodd
changed-private = Nawr yn breifat: ddim mewn copïau newydd nac ar bapur.
changed-public = Mae modd ei gopïo a’i argraffu unwaith eto.
changed-line-more = Cafodd rhywbeth ei ychwanegu neu ei newid:
changed-lines-gone = { $n ->
    [one] Cafodd un cofnod ei dynnu.
   *[other] Cafodd { $n } o gofnodion eu tynnu.
}

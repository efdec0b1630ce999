### What the screens of the plan say: headings, buttons, short sentences. Its ideas are in plan/.

## My plan

overview-title = Fy nghynllun
# With the page on how private this phone is: shown while nothing is in the plan yet.
phone-core = Os gallai rhywun edrych drwy’r ffôn hwn, efallai mai dim ond darllen sydd fwyaf diogel. Gadewch apiau a chodau fel y maen nhw am y tro.
overview-start = Dechreuwch lle hoffech chi
overview-intro = Chi biau’r cynllun. Does dim rhaid i chi wneud dim ohono.
overview-in = Yn fy nghynllun
overview-add = Ychwanegu at fy nghynllun
overview-topics = { $n ->
    [one] { $n } pwnc
   *[other] { $n } o bynciau
}
# Said beside a section's name: short, and no more than anyone may see.
overview-people = { $n ->
    [one] { $n } person
   *[other] { $n } o bobl
}
overview-steps = { $n ->
    [one] { $n } cam
   *[other] { $n } o gamau
}
overview-things-ready = { $n } yn barod
overview-things-needed = { $n } yn eisiau
overview-review = Adolygu
overview-again = Adolygu fy nghynllun
overview-again-line = Beth sydd wedi newid, beth sy’n dal i’ch siwtio chi, a phryd i edrych nesaf
phone-tool = Y ffôn hwn
paper-go = Argraffu
next-title = Fy ngham bach nesaf
next-show = Dangos y cam
next-change = Newid
next-go = Mynd yno
next-own = Ysgrifennu fy un i
next-own-label = Eich cam bach eich hun
next-own-hint = Er enghraifft: gofyn i Jo ydy dydd Gwener yn iawn.
next-own-go = Dewis hwn fel fy ngham nesaf
next-done = Wedi’i wneud
next-make = Dewis hwn fel fy ngham bach nesaf
next-is-this = Dyma’ch cam bach nesaf.
next-person = Meddyliwch am un person sydd ar eich ochr chi.
next-step = Dewiswch un peth fyddai’n helpu pan fydd yn digwydd.
next-thing = Meddyliwch am un peth y byddech chi eisiau ei gael gyda chi.
next-place = Ysgrifennwch ble mae un o’ch pethau.
next-roles = Meddyliwch sut gallai un person helpu.
next-look = Rydych chi wedi rhoi llawer yma. Edrychwch eto ryw ddiwrnod arall, os hoffech chi.

## Rows of a list

# For screen readers: the button at the end of a row.
row-more = { $name }: mwy
rows-more = { $n } yn rhagor
show-all = Dangos popeth
fold-all = Dangos llai

## Steps

section-about = Am y pwnc hwn
# How many of a group are in the plan.
section-taken = { $n } yn fy nghynllun
choice-already = Dw i’n gwneud hyn
choice-mine = Hoffwn i
choice-dropped = Ddim i fi
step-note = Ychwanegu nodyn
step-note-label = Nodyn i chi’ch hun
own-step = Rhywbeth rydych chi’n ei wneud yn barod, neu yr hoffech chi ei wneud
own-step-hint = Yn eich geiriau eich hun. Chi sy’n gwybod orau beth sy’n gweithio.
own-step-label = Yn eich geiriau eich hun
own-thing = Rhywbeth arall i’w bacio
add = Ychwanegu
remove = Tynnu
removed = Wedi’i dynnu.
put-back = Dadwneud
other-text = Mae dwy fersiwn o hyn. Dyma’r llall:
other-take = Defnyddio hon yn lle hynny
other-drop = Tynnu hon
item-private = Preifat: ddim mewn copïau newydd nac ar bapur
item-private-hint = Gall unrhyw un sy’n agor y cynllun ddarllen hyn o hyd. Os collwch chi’r ffôn hwn, byddwch chi’n colli hyn hefyd.
section-note = Nodyn
section-note-label = Unrhyw beth arall, yn eich geiriau eich hun

## Go-bag

bag-views = Beth i’w ddangos
bag-all = Popeth
bag-five = Os oes gennych chi bum munud
bag-five-short = 5 munud
bag-missing = Angen o hyd
bag-where = Ble mae pethau
bag-where-short = Ble
bag-whose = Pethau pwy
bag-mine = Fy rhai i
bag-add = Ychwanegu plentyn neu anifail anwes
bag-add-child = Plentyn
bag-add-pet = Anifail anwes
bag-add-name = Enw, llysenw neu lythyren gyntaf
bag-add-hint = Byddan nhw’n cael eu hychwanegu at y bobl yn eich cynllun.
bag-child-note =
    Efallai y bydd plentyn yn sôn am yr hyn maen nhw wedi’ch gweld chi’n ei bacio. Peidiwch â gofyn iddyn nhw gadw hyn yn gyfrinach. Os ydyn nhw’n dweud, nid eu bai nhw yw hyn.
    Rhowch bethau o’r neilltu pan na fyddan nhw yno.
bag-ready = Yn barod: { $things }
thing-for = I { $name }
bag-five-intro = Chi a’ch plant sy’n dod gyntaf. Wedyn ewch â’r rhain. Mae rhestr fer i bob plentyn ac anifail anwes hefyd. Os nad oes amser, gadewch y cyfan.
bag-missing-none = Does dim byd ar ôl i’w gael.
bag-missing-unknown = Yn gyntaf dywedwch beth sydd gennych chi a beth sydd ei angen arnoch chi, o dan “Popeth”.
bag-where-none = Does dim byd yma eto. Dewiswch rywbeth, a dywedwch ble mae.
status-need = Mae angen hyn arna i
status-have = Mae’n barod
status-risky = Ddim yn ddiogel ei symud eto
thing-details = Ble mae hyn, gan bwy
thing-at = { $place }
thing-held-by = Gan { $name }
thing-copy = Mae copi’n ddigon
thing-place = Ble mae hyn
thing-place-hint = Defnyddiwch eiriau na fyddai neb ond chi’n eu deall.
thing-holder = Gan bwy mae hyn
thing-holder-none = Neb arall
thing-nobody = Ychwanegwch bobl at eich cynllun, a gallwch chi ddweud gan bwy mae hyn.
thing-copy-will-do = Mae copi neu lun yn ddigon

## People

people-views = Sut i ddangos pobl
people-by-person = Fesul person
people-by-role = Fesul beth maen nhw’n ei wneud
people-by-agency = Fesul gwasanaeth
people-care = Cyn ychwanegu rhywun
person-title = Rhywun yn fy nghynllun
person-name = Enw neu lysenw
person-name-hint = Mae enw nad oes neb ond chi’n ei wybod yn ddigon.
person-add = Ychwanegu’r person hwn
person-relation = Pwy ydyn nhw i chi
person-relation-hint = Fel chwaer, cymydog, neu rywun o’r gwaith.
person-reach = Sut a phryd i gysylltu â nhw’n ddiogel
person-reach-hint = Fel “tecstio’n gyntaf”, “dim ond yn y gwaith”, “ddim ar ôl chwech”.
person-agency = I bwy maen nhw’n gweithio
person-agency-hint = Fel y cyngor lleol. Peidiwch â rhoi enw na chyfeiriad lloches: mae gair na fyddai neb ond chi’n ei ddeall yn ddigon.
person-does = Beth maen nhw’n ei wneud i fy helpu
person-meeting = Y cyfarfod nesaf
person-meeting-none = heb ei ysgrifennu
person-meeting-words = Ble, neu beth fydd ei angen yno
person-meeting-words-hint = Os gallai’r person sy’n eich brifo edrych yma, gadewch hwn a’r dyddiad yn wag.
person-is-worker = Gweithiwr cymorth o wasanaeth
person-knows =
    { $n ->
        [one] Yn gwybod am un cofnod dyddiadur.
       *[other] Yn gwybod am { $n } o gofnodion dyddiadur.
    }
person-still =
    { $n ->
        [one] Angen cael gwybod o hyd am un cofnod dyddiadur.
       *[other] Angen cael gwybod o hyd am { $n } o gofnodion dyddiadur.
    }
person-more = Mwy am y person hwn
person-private = preifat
person-leaves = Beth mae galwad neu neges yn ei adael ar ôl
person-roles = Sut gallen nhw helpu
person-roles-none = heb ddewis dim eto
person-roles-hint = Dim ond yr hyn y bydden nhw’n falch o’i wneud. Os yw’n ddiogel, gofynnwch iddyn nhw’n gyntaf.
person-remove = Tynnu’r person hwn
call-number = Ffonio { $number }
call-read = Dyma’r hyn rydych chi wedi’i ysgrifennu. Darllenwch hyn eto cyn ffonio.
call-extension = Wedyn gofynnwch am estyniad { $extension }.
call-now = Ffonio { $number } nawr
people-around = O’ch cwmpas: { $names }
role-nobody = Dydych chi ddim wedi dweud eto sut gallai unrhyw un helpu. Agorwch dudalen rhywun i ddewis.
roles-open = Gweld pwy allai helpu gyda’r gweddill
roles-open-intro = Does dim angen rhywun ar gyfer pob un o’r rhain. All llinell gymorth ddim eich gyrru, na gofalu am eich pethau na’ch plant, ond gall eich helpu i feddwl pwy allai.

## Workers from services

agencies-title = Gwasanaethau a gweithwyr
agencies-door-line = Tudalen i edrych arni gyda gweithiwr cymorth
agencies-intro = Pwy sy’n gwneud beth, i edrych arno gyda’ch gilydd. Does dim byd rydych chi wedi’i nodi’n breifat yma.
agencies-own = Dydy pobl rydych chi wedi’u nodi’n breifat, neu bobl sydd ddim i gael gwybod, ddim yma. Maen nhw o dan “Fesul person”.
agencies-empty = Does dim gweithwyr yma eto.
agency-none = Dim gwasanaeth wedi’i ysgrifennu
worker-name = Enw gweithiwr cymorth, neu’r enw rydych chi’n ei ddefnyddio
worker-name-hint = Fel cynghorydd cam-drin domestig neu weithiwr cymdeithasol.
worker-add = Ychwanegu’r gweithiwr hwn

## Diary

diary-title = Dyddiadur
diary-door = Beth ddigwyddodd, a phryd
diary-only = Gall y dyddiadur hwn fynd ar goll. Os yw’n ddiogel, gallai gweithiwr cymorth rydych chi’n ymddiried ynddyn nhw ofalu am gopi.
diary-asked = Efallai y bydd llys yn gofyn am ddyddiadur, a gallai’r person sy’n eich brifo ei ddarllen wedyn. Ysgrifennwch beth welsoch chi a beth glywsoch chi, ond nid ble rydych chi’n aros, na beth mae cyfreithiwr yn ei ddweud wrthych chi.
diary-safe = Os gallai rhywun edrych ar y ffôn hwn, peidiwch ag ysgrifennu yma. Gofynnwch i weithiwr cymorth nodi beth ddigwyddodd, gyda’r dyddiad.
diary-new = Ysgrifennu cofnod newydd
diary-empty = Does dim byd yn eich dyddiadur eto.
diary-shown = Cofnodion i’w gweld: { $shown } o { $all }.
diary-more = Dangos mwy
diary-month = { $month } { $year }
diary-no-words = Dim byd wedi’i ysgrifennu eto
diary-later = ychwanegiad diweddarach
day-unknown = Heb wybod y diwrnod
day-other = Diwrnod arall
day-today = Heddiw
day-yesterday = Ddoe
day-not-known = Dw i ddim yn gwybod
day-legend = Pa ddiwrnod
day-hint = Gadewch y diwrnod yn wag os mai dim ond y mis rydych chi’n ei wybod.
day-day = Diwrnod
day-month = Mis
day-year = Blwyddyn
day-kept = Wedi’i nodi fel: { $day }.
line-title = Cofnod dyddiadur
line-when = Pryd digwyddodd hyn?
line-words = Beth welais i a beth glywais i
line-words-hint = Os gallwch chi, ysgrifennwch air am air beth gafodd ei ddweud.
line-more = Mwy am hyn
line-hurt = Oedd rhywun wedi’i anafu neu wedi’i dagu, neu rywbeth wedi’i dorri?
line-hurt-hint = Oes rhywun wedi eich tagu (“strangled”), neu wedi gwasgu eich gwddf? Ffoniwch 999 neu ewch i’r adran frys (A&E), hyd yn oed heb farc a hyd yn oed os ydych chi’n teimlo’n iawn.
line-children = Oedd plant yno?
line-children-hint = Efallai y bydd yn rhaid i weithiwr cymorth sy’n darllen hyn ddweud wrth y gwasanaethau cymdeithasol i blant.
line-yes = Oedd
line-no = Nac oedd
line-saw = Pwy welodd neu glywodd hyn?
line-saw-people = O’r bobl yn fy nghynllun
line-reported = Pwy gafodd wybod?
line-reported-hint = Fel yr heddlu, meddyg teulu (GP), ysgol neu linell gymorth.
line-reference = Cyfeirnod, neu â phwy siaradoch chi
line-today = Gallwch chi newid hyn tan ddiwedd heddiw. Wedyn bydd eich geiriau’n aros fel y maen nhw, a gallwch chi ychwanegu atyn nhw.
line-written = Dyddiad ysgrifennu: { $day }. Does dim modd ei newid nawr.
line-added = Ychwanegiad: { $day }
line-add = Rhywbeth i’w ychwanegu
line-add-hint = Fel pwy sydd wedi cael gwybod ers hynny, neu beth rydych chi’n ei gofio nawr. Bydd yn cael dyddiad heddiw.
line-remove = Tynnu’r cofnod hwn
section-talk = Cwestiynau i siarad amdanyn nhw, os hoffech chi
section-talk-first = Oes rhywun arall yn gallu eich clywed, hyd yn oed plentyn? Os felly, gadewch hyn tan ddiwrnod arall. Yn gyntaf, bydd y gweithiwr cymorth yn dweud pa wybodaeth y gallai fod yn rhaid ei rhannu. Gallwch chi adael unrhyw gwestiwn heb ei ateb.
sharing-door = Pwy gaiff wybod am hyn
sharing-door-line = Gaiff hyn ei rannu, pwy sydd wedi cael gwybod, a phwy sydd angen gwybod o hyd
knows-door = Pwy sy’n gwybod beth
knows-door-line = O fy nyddiadur: pwy sydd wedi cael gwybod, a phwy sydd angen gwybod o hyd
pass-on-door = Beth all gael ei rannu
pass-on-door-line = I’r gweithiwr cymorth ei ddarllen yma. Wedyn caewch y dudalen.

error-day-over = Mae’r diwrnod pan gafodd hyn ei ysgrifennu drosodd, felly does dim modd ei newid. Rhowch unrhyw beth newydd o dan “Rhywbeth i’w ychwanegu”, isod.
error-future = Dydy’r diwrnod hwnnw ddim wedi dod eto. Dewiswch heddiw neu ddiwrnod cynharach.
error-year = Ysgrifennwch y flwyddyn fel pedwar rhif, fel 2026.
error-month = Dewiswch y mis hefyd, neu gadewch y diwrnod yn wag.
error-day = Does dim diwrnod o’r fath yn y mis hwnnw. Dewiswch un arall, neu gadewch y diwrnod yn wag.
error-year-missing = Ychwanegwch y flwyddyn, fel 2026.

## Saving

practise-remind = Dydych chi ddim wedi ymarfer eich pum gair eto. Os collwch chi nhw, all neb agor y cynllun hwn.

## More topics

fits-door = Mwy o bynciau
fits-title = Mwy o bynciau
fits-intro = Bydd rhai’n siwtio’ch bywyd chi, a rhai ddim. Dim ond pan fyddwch chi’n dewis neu’n ysgrifennu rhywbeth mewn pwnc y bydd yn mynd i’ch cynllun.

## At the end of a section

whom-to-ask = Pwy all helpu gyda hyn
# For sections that fit just some lives.
section-away = Tynnu’r pwnc hwn o fy nghynllun
section-away-intro = Mae hyn yn dileu popeth rydych chi wedi’i ddewis neu ei ysgrifennu yma. Fydd eich cynllun ddim yn dangos bod hyn wedi bod yno. Bydd copïau hŷn a phapur yn ei ddangos o hyd.
section-away-go = Tynnu’r cyfan

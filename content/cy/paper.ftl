### What is said where the plan is printed, and where it is said who can know about it.

## Printing

paper-lines = Beth i’w argraffu
paper-lines-hint = Dim ond yr hyn rydych chi’n ei dicio sy’n cael ei argraffu, heb y nodiadau wrth ei ochr. Efallai y bydd yn enwi pobl a llefydd. Mae cofnod dyddiadur hefyd yn dangos pwy welodd beth ddigwyddodd, pwy gafodd wybod a beth gafodd ei ychwanegu. Os bydd rhywun yn dod o hyd i’r papur, gallai hynny eich rhoi chi, neu’r bobl hynny, mewn perygl.
paper-none = Does dim byd yn eich cynllun eto. Gallwch chi ddewis rhifau o hyd.
paper-left-out = { $n ->
    [one] Mae { $n } peth yn breifat. Dydy hwn ddim ar y rhestr hon, a does dim modd ei argraffu.
   *[other] Mae { $n } o bethau’n breifat. Dydyn nhw ddim ar y rhestr hon, a does dim modd eu hargraffu.
}
paper-all = Y rhain i gyd
paper-all-later = Y rhain i gyd, a’r rhai sydd ddim i’w gweld eto
paper-other = Pethau eraill
paper-numbers = Rhifau i’w ffonio
paper-numbers-hint = Mae enw llinell gymorth yn dangos beth yw ei phwrpas, felly gallwch chi adael enwau allan. Er hynny, gall pwy bynnag sy’n dod o hyd i rif ei ffonio neu chwilio amdano.
paper-bare = Rhifau heb eu henwau
paper-form = Sut mae’n edrych
paper-card = Cerdyn i’w blygu
paper-large = Print bras
paper-card-how = Plygwch y ddalen yn ei hanner ddwywaith, gyda’r geiriau ar y tu mewn, i faint cerdyn post.
paper-large-how = Print mawr, clir, gyda phob peth ar ei linell ei hun.
paper-headed = Rhoi’r gair “Nodiadau” ar y top
# Stands on the paper, if it is wanted. It tells nothing.
paper-heading = Nodiadau
paper-preview = Beth fydd yn cael ei argraffu
paper-preview-hint = Dim ond hyn sy’n cael ei argraffu. Mae rhai porwyr yn ychwanegu cyfeiriad y dudalen hon a’r dyddiad ar yr ymyl. I’w diffodd, chwiliwch am “headers and footers” (penynnau a throedynnau) yn y gosodiadau argraffu. Efallai na fydd “Gadael y dudalen” yn gweithio tra bydd y ffenestr argraffu ar agor: caewch honno’n gyntaf.
paper-empty = Ticiwch rywbeth yn gyntaf.
paper-print = Argraffu hyn
paper-cannot = Dydy’r porwr hwn ddim yn gallu argraffu. Gallwch chi ei gopïo â llaw o’r dudalen hon.
paper-printed = Efallai y bydd yr argraffydd yn dal gafael ar gopi, ac yn rhestru bod rhywbeth wedi’i argraffu. Os nad oes dim byd wedi agor, gallwch chi ei gopïo â llaw o’r dudalen hon.
paper-written = dyddiad ysgrifennu: { $day }
paper-not-passed-on = Gofynnoch chi i hyn beidio â chael ei rannu.
paper-ask-first = Rydych chi eisiau i rywun ofyn i chi cyn rhannu hyn.

## Who can know about a diary entry

sharing-title = Pwy gaiff wybod am hyn
sharing-limits = Gallwch chi ddweud beth hoffech chi, ond all neb addo hynny. Os gallai rhywun fod mewn perygl, yn enwedig plentyn, efallai y bydd yn rhaid i weithiwr cymorth rannu’r hyn maen nhw wedi’i ddarllen neu ei glywed, hyd yn oed os dywedoch chi na. Gall llys ofyn am nodiadau’r gweithiwr neu am eich dyddiadur, ac wedyn gallai’r person sy’n eich brifo eu darllen. Siaradwch am hyn cyn i chi ddangos dim. Ar ôl rhannu rhywbeth, does dim modd ei gymryd yn ôl.
sharing-use = Caiff gweithiwr cymorth ddweud wrth rywun arall?
use-may = Caiff
use-not-traced = Ddim os gallai rhywun weld mai gen i y daeth
use-ask-first = Gofynnwch i mi yn gyntaf
use-no = Na chaiff
sharing-only-mine = Dim ond fi neu fy mhlant allai wybod hyn
sharing-not-said = Dydych chi ddim wedi ateb eto. Dydy hyn ddim o dan “Beth all gael ei rannu”, y dudalen i weithiwr cymorth.
sharing-may = Does dim yn cael ei anfon. Bydd hyn o dan “Beth all gael ei rannu” nes bod pawb rydych chi’n eu henwi wedi cael gwybod: y diwrnod, eich geiriau, unrhyw anaf neu ddifrod, a’r hyn rydych chi wedi’i ychwanegu hyd yma. Os newidiwch chi’r cofnod, bydd eich ateb yn mynd yn ôl i “Gofynnwch i mi yn gyntaf”.
sharing-withheld = Rydych chi wedi gofyn i hyn beidio â chael ei rannu. Dydy hyn ddim o dan “Beth all gael ei rannu”.
sharing-not-traced = Oes ffordd o’i ddweud sydd ddim yn pwyntio atoch chi? Gallech chi feddwl am hynny gyda’ch gilydd.
sharing-ask-first = Rydych chi wedi gofyn na fydd neb yn rhannu hyn nes i chi gytuno. Dydy hyn ddim o dan “Beth all gael ei rannu”.
sharing-points-to-me = Efallai y bydd unrhyw un sy’n clywed hyn yn dyfalu mai gennych chi neu eich plant y daeth. Felly, beth bynnag ddewisoch chi, mae’n cyfrif fel “Gofynnwch i mi yn gyntaf”. Dydy hyn ddim o dan “Beth all gael ei rannu”.
sharing-private = Mae’r cofnod hwn yn breifat. Dydy hyn ddim o dan “Beth all gael ei rannu”, beth bynnag rydych chi’n ei ddewis yma.
sharing-added-since = Rydych chi wedi ychwanegu rhywbeth ers dewis hyn. Mae’r ychwanegiad wedi’i adael allan nes i chi ei gynnwys.
sharing-meant = Ei gynnwys hefyd
sharing-who = Pwy sy’n gwybod, a phwy sydd angen gwybod o hyd
sharing-who-hint = Nodwch hyn yma, fel nad oes neb yn cael ei anghofio. Dydy hyn ddim yn dweud wrth neb. Os bydd rhywun yn dod o hyd i’r rhestr, byddan nhw’n gweld pwy sy’n gwybod. Gallwch chi ei gadael yn wag, neu adael i weithiwr cymorth ofalu amdani.
tell-still = Angen cael gwybod o hyd
tell-told = Wedi cael gwybod
tell-on = Cafodd wybod: { $day }
tell-when = Pryd, a phwy ddywedodd wrthyn nhw
tell-by = Pwy ddywedodd wrthyn nhw
tell-careful = Gall hyn fynd yn ôl at y person sy’n eich brifo: mewn cwestiwn, mewn adroddiad, neu yn y ffordd mae staff yn trin y person hwnnw. Gofynnwch yn gyntaf: “Fyddwch chi’n dweud unrhyw beth wrthyn nhw? Allen nhw ddyfalu mai gen i y daeth?”
office-worker = Fy ngweithiwr cymorth
office-probation = Y swyddog prawf
office-programme = Y bobl sy’n rhedeg y rhaglen
office-police = Yr heddlu
office-social-worker = Gweithiwr cymdeithasol
office-advocate = Fy IDVA neu fy eiriolwr
office-health = Meddyg teulu (GP), bydwraig neu ymwelydd iechyd
office-school = Ysgol y plant
office-solicitor = Fy nghyfreithiwr
office-other = Rhywun sydd ddim yn y cynllun bellach

## Who knows what

knows-title = Pwy sy’n gwybod beth
knows-intro = Pwy sy’n gwybod beth sydd yn eich dyddiadur, a phwy sydd angen gwybod o hyd. Dydy cofnodion preifat ddim i’w gweld yma. Dydy’r dudalen hon ddim yn dweud wrth neb.
knows-still = Pwy sydd angen gwybod o hyd
knows-still-none = Does neb wedi’i enwi eto. Agorwch gofnod dyddiadur i ddweud pwy sydd angen gwybod.
knows-withheld = Ddim i’w rannu
knows-ask-first = Ddim heb ofyn i mi yn gyntaf
knows-told = Pwy sydd wedi cael gwybod
knows-named = Dw i wedi enwi rhywun, ond heb roi caniatâd
knows-none = Dim byd yma eto.
knows-fold-hint = Dim ond chi sydd angen gweld hyn. Agorwch hyn pan fyddwch chi ar eich pen eich hun.
knows-unsaid = dim ateb eto
knows-not-said = { $n ->
    [one] Mae un cofnod heb ateb eto. Dydy hwn ddim o dan “Beth all gael ei rannu”.
   *[other] Mae { $n } o gofnodion heb ateb eto. Dydyn nhw ddim o dan “Beth all gael ei rannu”.
}

## What can be passed on

pass-on-title = Beth all gael ei rannu
pass-on-hint = I’r gweithiwr cymorth ei ddarllen yma. Wedyn caewch y dudalen. Ewch drwyddi gyda’ch gilydd. Chi sy’n dweud beth gaiff y gweithiwr ei ysgrifennu.
pass-on-anybody = Does neb wedi’i enwi eto. Gofynnwch i mi pwy gaiff wybod.
pass-on-none = All dim byd gael ei rannu.
pass-on-limits = Os gwelwch yn dda, rhannwch yr hyn sydd ar y dudalen hon yn unig, a pheidiwch â dweud pwy ddywedodd wrthych chi. Os oes rhaid i chi rannu mwy, siaradwch â fi yn gyntaf, os yw hynny’n ddiogel. Peidiwch â thynnu fy nheulu i mewn i hyn, na’r person sy’n fy mrifo.
pass-on-close = Cau

## Sons, daughters, relatives

section-family = Meibion, merched, perthnasau
family-offer = Os mai mab neu ferch o unrhyw oed, neu berthynas arall, sy’n gwneud hyn
family-intro =
    Mae’n anodd dweud bod eich teulu eich hun yn eich brifo neu’n codi ofn arnoch chi: plentyn neu rywun yn eu harddegau, plentyn sydd wedi tyfu, rhiant, brawd neu chwaer.
    Gallwch chi eu caru nhw, ac ar yr un pryd mae angen i hyn stopio. Nid eich bai chi yw’r hyn maen nhw’n ei wneud.
    Pan fydd plentyn yn taro, yn bygwth neu’n rheoli rhiant dro ar ôl tro, cam-drin yw hynny hefyd. Dydy hynny ddim yn golygu eich bod chi wedi eu magu’n wael.
family-already = Beth rydych chi’n ei wneud yn barod pan fydd yn dechrau?
family-caution =
    “Nhw” yw’r perthynas sy’n eich brifo neu’n codi ofn arnoch chi. Gall dweud wrthyn nhw am fynd, neu y bydd yr arian yn stopio, fod yn beryglus. Cynlluniwch hyn gyda llinell gymorth yn gyntaf.
    Os yw hyn am “anrhydedd”, neu am briodas dydych chi ddim ei heisiau, edrychwch ar “Teulu a chymuned” yn lle hynny.
family-ask =
    Mae llinellau cymorth ar gyfer hyn hefyd, nid dim ond ar gyfer cyplau. Gall cyfreithiwr ddweud wrthych chi am orchmynion llys.
    Gall eich meddyg teulu (GP) a gofal cymdeithasol i oedolion (yng Ngogledd Iwerddon, yr ymddiriedolaeth iechyd a gofal cymdeithasol) helpu.
    Os yw eich plentyn yn eich brifo, mae PEGS yn helpu rhieni fel chi, beth bynnag yw oed eich plentyn. Mae am ddim ac ar-lein, unrhyw le yn y DU. Ar gyfer plentyn neu rywun yn eu harddegau, gofynnwch i’r ysgol, y meddyg teulu neu’r gwasanaethau cymdeithasol i blant pa help sydd iddyn nhw. Gofynnwch am help i gadw plant eraill yn ddiogel hefyd.
family-together =
    Sut mae hi gartref ar ddiwrnod da, ac ar ddiwrnod gwael?
    Beth hoffech chi ar eu cyfer nhw? Beth sy’n eich poeni chi?
    Beth sydd ei angen arnoch chi eich hun?

family-group-starts = Pan fydd yn dechrau
family-room = Dw i’n gwybod ble dw i’n mynd pan fydd yn dechrau.
family-room-hint = Ystafell â ffordd allan, tŷ cymydog, neu unrhyw le gyda phobl eraill.
family-room-worse = Byddwch yn ofalus os bydden nhw’n eich dilyn chi yno.
family-999 = Dw i’n gwybod y galla i ffonio 999, hyd yn oed am fy mhlentyn fy hun.
family-999-hint = Dydy hynny ddim yn eich gwneud chi’n rhiant gwael. Dywedwch beth yw eu hoed. Os ydyn nhw’n sâl neu’n anabl, dywedwch hynny. Dywedwch hefyd beth rydych chi’n ofni allai ddigwydd iddyn nhw.
family-999-worse = Byddwch yn ofalus os gallen nhw eich clywed chi’n ffonio.

family-group-money = Arian a chartref
family-money = Dw i’n dewis beth i’w roi, neu ei roi ar fenthyg.
family-money-hint = Chi sy’n gwybod pryd mae’n ddiogel dweud na. Weithiau rhoi yw eich ffordd chi o gadw’n ddiogel, a dydy hynny ddim yn fethiant.
family-money-worse = Byddwch yn ofalus os nad oes neb arall yno pan fyddwch chi’n dweud na.
family-cards = Dw i’n cadw fy nghardiau, fy mhapurau a fy PIN yn ddiogel.
family-cards-hint = Gallai rhywun diogel ofalu am bapurau. Os yw eich perthynas yn gwybod eich PIN neu’n defnyddio eich cerdyn, gofynnwch i’r banc sut i newid hynny.
family-cards-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod pethau wedi symud, neu nad yw’r PIN yn gweithio bellach.
family-leave = Dw i’n cael cyngor cyn i mi ofyn iddyn nhw adael.
family-leave-hint = Os ydyn nhw o dan 18, gofynnwch i’r gwasanaethau cymdeithasol i blant yn gyntaf: efallai mai chi sy’n gyfrifol amdanyn nhw o hyd. Gall gorchymyn llys gadw teulu agos draw, nid dim ond partner. Mae’r gorchmynion yn wahanol yn yr Alban.
family-leave-worse = Byddwch yn ofalus os nad oes neb arall yno pan fyddwch chi’n dweud wrthyn nhw.

family-group-help = Help i mi, help iddyn nhw
family-talk = Dw i’n siarad â rhywun y tu allan i’r teulu.
family-talk-hint = Mae llawer o rieni’n teimlo cywilydd, a dydyn nhw ddim yn dweud wrth neb. Mae gan PEGS grwpiau i rieni sy’n byw gyda hyn.
family-talk-worse = Byddwch yn ofalus os gallai hyn fynd yn ôl atyn nhw, neu os yw perthnasau’n cymryd ochr.
family-young = Os yw fy mhlentyn o dan 18, dw i’n gofyn am help i’r ddau ohonon ni.
family-young-hint = Mae’n digwydd i lawer o rieni, a dydy hynny ddim yn golygu eich bod chi wedi methu. Dywedwch wrth yr ysgol, y meddyg teulu neu’r gwasanaethau cymdeithasol i blant sut mae hi gartref, a bod angen help arnoch chi hefyd. Yn Lloegr, gofynnwch i’r cyngor lleol am “early help” neu “Family Help”.
family-young-worse = Byddwch yn ofalus os gallai eich plentyn eich clywed chi’n ffonio, neu weld neges.
family-theirs = Mae pobl eraill yn eu helpu nhw, nid dim ond fi.
family-theirs-hint = Dywedwch wrth eu meddyg teulu, neu wrth wasanaeth cyffuriau, alcohol neu iechyd meddwl, beth rydych chi’n ei weld. Efallai na chaiff y staff ddweud dim wrthych chi, ond gallan nhw wrando. Gofynnwch iddyn nhw gadw eich enw chi allan o bethau.
family-theirs-worse = Byddwch yn ofalus os gallai eich perthynas ddyfalu mai gennych chi y daeth.
family-grandchildren = Dw i’n dweud wrth rywun os ydyn nhw’n defnyddio’r wyrion yn fy erbyn i.
family-grandchildren-hint = Efallai y byddan nhw’n dweud na welwch chi’r wyrion byth eto. Os ydych chi’n ofni dros blentyn, dywedwch wrth linell gymorth neu’r ysgol. Os oes plentyn mewn perygl, ffoniwch 999.

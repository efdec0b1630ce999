## After leaving

section-after = Ar ôl gadael
after-offer = Os yw un ohonoch chi wedi symud allan
after-intro =
    Gall deimlo’n dawel un diwrnod, a chodi ofn y diwrnod nesaf. Chi sy’n gwybod orau beth mae’r person sy’n eich brifo yn ei wybod am eich bywyd.
after-already = Beth rydych chi wedi’i newid ers i un ohonoch chi symud allan?
after-caution =
    Yr wythnosau a’r misoedd cyntaf ar ôl gadael all fod y rhai mwyaf peryglus. Mae cloeon a gorchmynion yn helpu, ond allan nhw ddim stopio pawb.
    Os yw’r person sy’n eich brifo yn eich dilyn, yn troi i fyny dro ar ôl tro, yn torri gorchymyn, neu’n bygwth eich lladd chi, lladd y plant neu eu lladd eu hunain, dywedwch wrth yr heddlu neu weithiwr cymorth heddiw. Os ydyn nhw’n dod a’ch bod chi mewn perygl, ffoniwch 999.
after-together =
    Pwy sy’n gwybod ble rydych chi’n byw nawr? Pwy allai gael gwybod?
    Beth fyddai’n gwneud i’ch cartref deimlo’n fwy diogel?
    Beth fyddai’n helpu pe bydden nhw’n troi i fyny?

after-group-home = Ble dw i’n byw
after-locks = Mae rhywun yn edrych ar fy nghloeon a fy ngoleuadau gyda fi.
after-locks-hint = Mae rhai cynghorau lleol yn gosod cloeon a larymau am ddim, unwaith y bydd y person arall wedi symud allan. Yn Lloegr, gofynnwch am y “sanctuary scheme”.
after-locks-worse = Byddwch yn ofalus os oes gan y person arall hawl i fyw yno hefyd. Gofynnwch am gyngor yn gyntaf.
after-fire = Mae’r gwasanaeth tân yn gwirio fy nghartref a fy mlwch llythyrau.
after-fire-hint = Mae am ddim fel arfer i bobl sydd mewn perygl. Ffoniwch y swyddfa, nid 999. Gall rhai gwasanaethau selio’r blwch llythyrau a gosod mwy o larymau mwg.
after-fire-worse = Byddwch yn ofalus os oes unrhyw un wedi bygwth tân. Dywedwch wrth yr heddlu a’r gwasanaeth tân heddiw.
after-neighbours = Mae cymydog yn gwybod beth i gadw llygad amdano.
after-neighbours-hint = Mae “Os gwelwch chi’r car yna, dywedwch wrtha i” yn ddigon. Os yw’n mynd yn beryglus, gall cymydog ffonio 999.
after-neighbours-worse = Byddwch yn ofalus os gallai’r cymydog siarad â nhw neu ymyrryd.
after-post = Dw i’n ffonio Royal Mail cyn i mi ailgyfeirio fy mhost.
after-post-hint = Ffoniwch dîm Royal Mail i bobl sydd wedi symud i fod yn ddiogel: 03457 777 888. Peidiwch â gwneud cais ar-lein. Gofynnwch i’r tîm beidio ag ysgrifennu i’r hen gyfeiriad.
after-post-worse = Byddwch yn ofalus pan fydd yr ailgyfeirio’n dechrau. Mae llythyr yn mynd i’r hen gyfeiriad yn gyntaf fel arfer.
after-address = Dw i’n cadw fy nghyfeiriad newydd oddi ar ffurflenni, ac oddi ar gyfrifon sy’n cael eu rhannu.
after-address-hint = Gall fod ar barseli, papurau banc, papurau llys neu lythyrau ysgol. Gofynnwch i bob un ei gadw’n breifat.
after-address-worse = Byddwch yn ofalus os yw cyfrif roeddech chi’n ei rannu ar un adeg yn ei ddangos iddyn nhw.
after-register = Dw i’n gofyn am bleidleisio heb fy enw ar y rhestr gyhoeddus.
after-register-hint =
    Gall y gofrestr etholiadol ddangos ble rydych chi’n byw. Gofynnwch i’r swyddfa cofrestru etholiadol am “cofrestru’n ddienw”. Mae’n cadw eich enw a’ch cyfeiriad oddi ar y rhestr am flwyddyn. Mae angen gorchymyn llys arnoch chi (mae rhai mathau’n cyfrif), neu ffurflen wedi’i harwyddo gan rywun fel meddyg teulu (GP), bydwraig neu reolwr lloches (tŷ diogel).
    Gall unrhyw un brynu’r gofrestr agored. Gallwch chi dynnu eich enw oddi arni unrhyw bryd. Yng Ngogledd Iwerddon, gofynnwch i’r Electoral Office am y ddau beth.
after-register-worse = Byddwch yn ofalus os yw eich cyfeiriad newydd ar y gofrestr yn barod. Mae copïau hŷn yn aros fel y maen nhw.
after-devices = Dydy ffonau a gemau’r plant ddim yn dangos ble rydyn ni’n byw.
after-devices-hint = Gall llechi a gemau rannu lleoliad neu lun. Ar ôl ymweliad, edrychwch mewn bagiau, cotiau a theganau newydd am draciwr. Gofynnwch am gyngor cyn i chi dynnu’r traciwr. Os yw plentyn yn dweud, nid eu bai nhw yw hyn.
after-devices-worse = Byddwch yn ofalus os yw llechen yn mynd rhwng dau gartref.
after-found = Os ydyn nhw’n cael gwybod ble dw i’n byw, dw i’n gwybod pwy i’w ffonio.
after-found-hint = Os ydyn nhw’n agos, ffoniwch 999. Os nad ydyn nhw, gall gweithiwr cymorth eich helpu i benderfynu beth i’w wneud nesaf.

after-group-out = Allan o’r tŷ
after-routes = Dw i’n newid fy llwybrau, fy siopau a fy amserau.
after-routes-hint = Efallai eu bod nhw’n gwybod am eich bws, eich siop, eich campfa. Mae un newid yn ddechrau.
after-appointments = Dw i’n symud yr apwyntiadau maen nhw’n gwybod amdanyn nhw.
after-appointments-hint = Gofynnwch i’r dderbynfa beidio â dweud wrth neb pryd rydych chi i fod yno.
after-orders = Dw i’n cario copi o fy ngorchymyn llys.
after-orders-hint = Os yw eich cyfeiriad newydd ynddo, ffoniwch y llys ar unwaith. Gall yr ysgol a’r gwaith gael copi hefyd. Nodwch pryd mae’r gorchymyn yn dod i ben. Os yw’n cael ei dorri, dywedwch wrth yr heddlu, hyd yn oed os yw’n edrych yn beth bach.
after-reports = Os bydd rhywun yn fy riportio i, dw i’n cael cyngor cyn i mi ateb.
after-reports-hint = Mae rhai sy’n cam-drin yn dal ati drwy’r heddlu, gweithwyr cymdeithasol, budd-daliadau neu’r llysoedd. Dywedwch hynny, a gofynnwch i weithiwr cymorth eich cefnogi. Os bydd yr heddlu’n eich holi, gofynnwch am gyfreithiwr yn gyntaf: mewn gorsaf heddlu mae am ddim.
after-reports-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo eisiau i chi ffonio a siarad am hyn.

after-group-children = Plant
after-school = Mae’r ysgol yn gwybod, ac rydyn ni wedi cytuno beth fydd y staff yn ei wneud.
after-school-hint = Heb orchymyn llys, efallai na all yr ysgol wrthod rhiant. Gofynnwch pwy fyddai’r staff yn ei ffonio.
after-school-worse = Byddwch yn ofalus os yw llythyrau a negeseuon o’r ysgol yn dangos eich cyfeiriad i’r ddau riant.
after-handovers = Mae’r plant yn cael eu trosglwyddo mewn lle diogel, neu mae rhywun arall yn gwneud hynny.
after-handovers-hint = Canolfan gyswllt plant, neu le prysur ymhell o’ch drws. Ewch adref ffordd arall.
after-handovers-worse = Byddwch yn ofalus os byddech chi ar eich pen eich hun gyda’r person sy’n eich brifo, neu os yw llys wedi penderfynu sut mae’n digwydd.

after-group-me = I mi
after-someone = Mae rhywun yn fy ffonio neu’n galw heibio, y rhan fwyaf o wythnosau.
after-someone-hint = Gall fod yn unig, hyd yn oed os mai dyna oedd y peth iawn. Gofynnwch i un person ffonio ar ddiwrnod penodol.
after-miss = Os oes hiraeth arna i amdanyn nhw, galla i ddweud hynny wrth rywun.
after-miss-hint = Mae llawer o bobl yn hiraethu amdanyn nhw, ac mae rhai’n mynd yn ôl. Does dim cywilydd yn hynny. Gallwch chi ofyn am help eto.
after-miss-worse = Byddwch yn ofalus os ydyn nhw’n gofyn am gwrdd â chi ar eich pen eich hun, un tro olaf.

after-ask = Cynghorydd cam-drin domestig, llinell gymorth neu’r heddlu. Gofynnwch i gyfreithiwr am orchmynion a chyswllt.

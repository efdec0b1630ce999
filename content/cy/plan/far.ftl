## Far from town

section-far = Ymhell o’r dref
far-offer = Os ydych chi’n byw yn y wlad, neu os yw help yn araf yn dod
far-intro =
    Efallai fod help yn bell i ffwrdd, a phawb yn adnabod pawb.
    Chi sy’n gwybod am y ffyrdd, y tywydd a phwy sydd o gwmpas. Mae hynny’n help mawr wrth gynllunio.
far-already = Sut rydych chi’n ymdopi’n barod, mor bell o bobman?
far-caution = Gall help fod yn araf. Os oes ofn arnoch chi beth allai partner, cyn-bartner neu berthynas ei wneud, ffoniwch 999 yn gynnar. Does dim rhaid i chi aros nes i chi gael eich brifo.
far-together =
    Faint o amser fyddai hi’n ei gymryd i rywun eich cyrraedd chi?
    Sut byddech chi’n mynd oddi yno, yn y dydd ac yn y nos?
    Pwy yn yr ardal sy’n siarad â phwy?

far-group-wait = Nes i help ddod
far-wait = Dw i’n gwybod ble byddwn i’n aros nes i help ddod.
far-wait-hint = Tŷ cymydog, tafarn, neu fferm lle mae pobl o gwmpas. Os yw yn yr awyr agored, cadwch esgidiau a chôt wrth y drws.
far-wait-worse = Byddwch yn ofalus os mai dyna’r lle cyntaf y bydden nhw’n edrych, neu os yw’r noson yn oer.
far-early = Dw i’n mynd, neu’n ffonio, ar yr arwydd cyntaf.
far-early-hint = Pan fydd help yn bell, dydy hynny ddim yn rhy fuan. Rydych chi’n gwybod beth yw’r arwydd cyntaf.
far-early-worse = Byddwch yn ofalus os bydden nhw’n eich gweld chi’n mynd neu’n ffonio. Chi sy’n gallu barnu hynny.
far-place = Dw i’n gallu dweud ar y ffôn sut i ddod o hyd i fy nghartref.
far-place-hint = Y cod post, yr enw ar y giât, y troad olaf. Dydy pwyso 55 ddim yn dweud wrth yr heddlu ble rydych chi.
far-signal = Dw i’n gwybod ble mae signal, a ble does dim.
far-signal-hint = Gall galwad 999 ddefnyddio unrhyw rwydwaith symudol sydd yno, nid dim ond eich un chi. Mewn rhai mannau does dim un o gwbl.

far-group-away = Mynd oddi yno
far-driver = Dw i’n gwybod pwy allai fy ngyrru, ddydd neu nos.
far-driver-hint = Cytunwch ar air sy’n golygu “dewch, os gwelwch yn dda”. Cytunwch ar le i gwrdd, fel pen y lôn.
far-driver-worse = Byddwch yn ofalus os yw’n gar maen nhw’n ei adnabod, neu os yw’r gyrrwr yn ffrind iddyn nhw.
far-bus = Dw i’n gwybod pryd mae’r bws neu’r fferi olaf, a sut i gyrraedd yno.
far-bus-hint = Meddyliwch ble i aros dan do os byddwch chi’n rhy hwyr.
far-bus-worse = Byddwch yn ofalus os yw pobl arno yn adnabod y ddau ohonoch chi.
far-lifts = Dw i’n holi gweithiwr cymorth am lifft.
far-lifts-hint = Gofynnwch: “Allwch chi ddod ata i, neu gwrdd â fi hanner ffordd? Allwch chi helpu gyda chost y daith?”
far-lifts-worse = Byddwch yn ofalus os byddai rhywun yn sylwi ar gar dieithr wrth eich drws.

far-group-known = Lle bach
far-talk = Dw i’n siarad â rhywun sydd ddim o’r ardal.
far-talk-hint = Dydy llinell gymorth genedlaethol ddim yn adnabod eich teulu. Gallwch chi ofyn am weithiwr cymorth o dref arall.
far-surgery = Dw i’n gofyn pwy yn y feddygfa sy’n gallu gweld fy nodiadau.
far-surgery-hint = Os oes rhywun yno’n adnabod y person sy’n eich brifo, gofynnwch am weld meddyg teulu (GP) yn rhywle arall.
far-reason = Mae gen i reswm cyffredin dros fod lle dw i’n mynd am help.
far-reason-hint = Mae pobl yn sylwi ar gar wedi’i barcio. Trefnwch gwrdd yn ymyl y deintydd neu’r siopau.
far-reason-worse = Byddwch yn ofalus os yw’r person sy’n eich brifo yn gwirio’r hyn rydych chi’n ei ddweud.
far-guns = Mae gweithiwr cymorth neu’r heddlu’n gwybod bod drylliau yno.
far-guns-hint =
    Mae drylliau (gynnau) â thrwydded yn cyfrif hefyd. Gall yr heddlu edrych ar drwydded eto. Gofynnwch yn gyntaf sut byddech chi’n cael eich cadw’n ddiogel.
    Os ydych chi’n ffonio 999, dywedwch fod drylliau yno (“guns”).
far-guns-worse = Byddwch yn ofalus os yw drylliau neu allweddi’n cael eu symud, neu os yw’r person sy’n eich brifo yn cael gwybod pwy ddywedodd.

far-ask = Os gallai pobl o’ch cwmpas ddweud wrth eraill, rhowch gynnig ar linell gymorth genedlaethol. Siaradwch â chynghorydd cam-drin domestig neu’r heddlu am y drylliau, a gofynnwch faint o amser byddai help yn ei gymryd.

## Getting ready to go

section-leaving = Paratoi i fynd
leaving-offer = Rhag ofn y byddwch chi eisiau mynd: pryd, i ble, a phwy sy’n helpu
leaving-intro =
    Efallai y byddwch chi’n mynd yn fuan, ryw ddydd, neu ddim o gwbl. Dim ond chi all ddweud.
    Gallwch chi wneud hyn fesul tipyn. Gall cynghorydd cam-drin domestig ei wneud gyda chi.
leaving-already = Beth rydych chi wedi’i baratoi, neu wedi meddwl amdano, yn barod?
leaving-caution =
    Gall gadael, a’r cyfnod yn syth wedyn, fod yr amser mwyaf peryglus. Os gallwch chi, siaradwch â chynghorydd cam-drin domestig yn gyntaf.
    Os oes brys, gadewch bopeth ac ewch. Os ydych chi mewn perygl, ffoniwch 999.
    “Nhw” yw eich partner, neu unrhyw un sy’n eich brifo neu’n codi ofn arnoch chi.
leaving-together =
    Beth sy’n eich poeni chi fwyaf am adael?
    Beth allen nhw ei wneud petaen nhw’n cael gwybod?
    Beth sydd angen bod yn barod yn gyntaf?

leaving-group-help = Pwy sydd gyda fi
leaving-advocate = Dw i’n siarad â chynghorydd cam-drin domestig cyn i mi fynd.
leaving-advocate-hint = Mae cynghorydd ar eich ochr chi. Cynlluniwch y diwrnod gyda’ch gilydd. Os bydd rhywun yn dweud wrth yr heddlu eich bod chi ar goll, mae angen i’r heddlu weld eich bod chi’n ddiogel. Os ydych chi’n 18 oed neu’n hŷn, does dim rhaid i chi fynd adref, a gallwch chi ofyn na fydd neb yn cael gwybod ble rydych chi.
leaving-advocate-worse = Byddwch yn ofalus os ydyn nhw’n edrych ar eich rhestr galwadau neu’r bil ffôn.
leaving-knows = Dw i’n dewis wrth bwy dw i’n dweud, a phryd.
leaving-knows-hint = Efallai y bydd un ffrind yn ddigon. Mae’n fwyaf diogel os nad yw’r person rydych chi’n eu gadael yn cael gwybod tan wedyn.
leaving-knows-worse = Byddwch yn ofalus os gallai rhywun ddweud wrthyn nhw, neu os yw’n ymddangos eu bod nhw’n amau.

leaving-group-where = Ble a phryd
leaving-where = Dw i’n gwybod i ble byddwn i’n mynd.
leaving-where-hint = At ffrind, i loches neu i ystafell gan y cyngor lleol. Rhywle nad ydyn nhw’n gwybod amdano sydd fwyaf diogel.
leaving-where-worse = Byddwch yn ofalus os mai dyna’r lle cyntaf y bydden nhw’n edrych.
leaving-refuge = Dw i’n holi am loches.
leaving-refuge-hint =
    Tŷ diogel â chyfeiriad cyfrinachol yw lloches. Gall llinell gymorth chwilio am le. Mae rhai i ddynion. Dydy rhai ddim yn cymryd meibion yn eu harddegau nac anifeiliaid anwes: gofynnwch.
    Os yw’n bell, gofynnwch a all rhywun dalu am eich taith.
leaving-council = Dw i’n gallu gofyn i unrhyw gyngor lleol am help gyda thai.
leaving-council-hint =
    Yng Nghymru, Lloegr a’r Alban, gofynnwch i unrhyw gyngor lleol. Dywedwch: “Mae cam-drin wedi fy ngwneud i’n ddigartref” (“Abuse has made me homeless”). Yn y nos, ffoniwch ei linell y tu allan i oriau.
    Os ydych chi’n gymwys, mae’n rhaid i’r cyngor lleol ddod o hyd i rywle i chi aros tra bydd yn edrych ar eich achos. Yn Lloegr, chaiff y cyngor lleol ddim eich anfon ymlaen i ardal lle byddech chi mewn perygl. Wedi cael eich gwrthod? Gall gweithiwr cymorth ofyn gyda chi.
    Yng Ngogledd Iwerddon, gofynnwch i’r Housing Executive.
leaving-council-worse = Byddwch yn ofalus os yw eich fisa’n dweud “no public funds”. Ffoniwch linell gymorth yn gyntaf, os oes amser.
leaving-tenancy = Dw i’n cael cyngor cyn i mi roi’r gorau i fy nghartref.
leaving-tenancy-hint = Does dim rhaid i fynd i ffwrdd olygu colli’ch cartref. Gofynnwch i gynghorydd tai neu gyfreithiwr cyn i chi arwyddo dim byd.
leaving-tenancy-worse = Byddwch yn ofalus os ydych chi’n rhentu’r cartref gyda’ch gilydd. Yn Lloegr, gall un tenant ddod â’r denantiaeth i ben i’r ddau drwy roi rhybudd.
leaving-when = Dw i’n gwybod pryd maen nhw allan, ac am ba hyd.
leaving-when-hint = Pan fyddan nhw yn y gwaith neu i ffwrdd. Meddyliwch am ail amser hefyd.
leaving-when-worse = Byddwch yn ofalus os ydyn nhw’n dod adref yn gynnar, neu’n gwylio’r drws ffrynt ar eu ffôn.
leaving-way = Dw i’n gwybod sut byddwn i’n teithio, ac am ail ffordd.
leaving-way-hint = Ar droed, ar y bws neu gyda rhywun sy’n gyrru. Peidiwch â rhoi’r cyfeiriad mewn satnav nac ap.
leaving-way-worse = Byddwch yn ofalus os yw eich ffôn, eich cerdyn banc neu’ch car yn dangos iddyn nhw ble rydych chi.
leaving-children = Mae fy mhlant yn dod gyda fi.
leaving-children-hint = Dywedwch wrth y plant ar y funud olaf, fel nad oes cyfrinach ganddyn nhw i’w chadw. Cynlluniwch pwy sy’n eu nôl o’r ysgol. Os na allwch chi gyrraedd y plant, ffoniwch 999 a dywedwch hynny. Os oedd yn rhaid i chi fynd hebddyn nhw, ewch i weld cyfreithiwr ar unwaith.
leaving-children-worse = Byddwch yn ofalus os oes gorchymyn llys, neu os byddech chi’n mynd â’r plant dramor. Gofynnwch am gyngor yn gyntaf, os oes amser.

leaving-group-things = Pethau wedi’u rhoi o’r neilltu
leaving-keys = Mae gen i allweddi sbâr.
leaving-keys-hint = I’r tŷ a’r car. Gall rhywun rydych chi’n ymddiried ynddyn nhw eu cadw i chi.
leaving-keys-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod set wedi mynd.
leaving-money = Dw i’n rhoi ychydig o arian o’r neilltu.
leaving-money-hint = Mae ceiniogau’n cyfri. Gall rhywun rydych chi’n ymddiried ynddyn nhw ei gadw i chi.
leaving-money-worse = Byddwch yn ofalus os ydyn nhw’n cyfri’r arian parod neu’n gweld y cyfrif.
leaving-bag = Mae fy mag gyda rhywun sy’n ffrind i mi, nid iddyn nhw.
leaving-bag-hint = Gormod o risg? Bydd rhestr yn eich pen yn gwneud y tro.
leaving-bag-worse = Byddwch yn ofalus os bydden nhw’n sylwi bod pethau wedi mynd.
leaving-urgent = Os oes brys, dw i’n gadael popeth.
leaving-urgent-hint = Gallwch chi fynd heb ddim.
leaving-collect = Dw i’n gallu gofyn i’r heddlu fynd yn ôl gyda fi i nôl fy mhethau.
leaving-collect-hint = Wedyn, pan fyddwch chi’n ddiogel. All yr heddlu ddim gwneud hyn bob tro.
leaving-collect-worse = Byddwch yn ofalus os byddai’n rhaid i chi fynd i mewn ar eich pen eich hun, hyd yn oed am eiliad.

leaving-ask = Cynghorydd cam-drin domestig neu linell gymorth, cyn i chi fynd os gallwch chi. Cynghorydd tai neu gyfreithiwr, am eich cartref a’ch plant.

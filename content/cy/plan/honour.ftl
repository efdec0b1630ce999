## Family and community

section-honour = Teulu a chymuned
honour-offer = Os yw’n ymwneud ag “anrhydedd”, priodas dydych chi ddim ei heisiau, neu dorri (FGM)
honour-intro =
    Chi sy’n adnabod eich teulu orau, a chi sy’n gwybod beth gallen nhw ei wneud. Gallwch chi eu caru nhw a’u hofni nhw.
    Efallai fod mwy nag un person yn eich brifo neu’n eich rheoli chi. Chi sydd i ddewis a fyddwch chi’n priodi, a phwy.
honour-already = Beth rydych chi’n ei wneud yn barod i gadw pethau’n breifat?
honour-caution =
    Os ydych chi mewn perygl, ffoniwch 999. Efallai y bydd perthnasau a phobl yn eich cymuned yn dweud wrth eraill, hyd yn oed o garedigrwydd.
    Os yw gweithiwr cymorth yn cynnig dod â chi a’ch teulu at eich gilydd, gallwch chi ddweud na. Gallai cyfarfod fel hynny eich rhoi mewn perygl mawr.
    Gofynnwch am gyngor cyn rhestru perthnasau yma fel pobl rydych chi’n ymddiried ynddyn nhw. Does dim rhaid i chi gadw dim o hyn.
honour-ask =
    Mae Karma Nirvana a’r Uned Priodasau dan Orfod (Forced Marriage Unit) yn gwybod am hyn. Does dim angen prawf arnoch chi.
    Yn y nos ac ar benwythnosau, rhif yr Uned Priodasau dan Orfod yw 020 7008 5000. O dramor, rhowch +44 yn lle’r 0 cyntaf.
    Mae torri (anffurfio organau cenhedlu benywod, FGM) yn drosedd ledled y DU. Does dim gwahaniaeth pwy sy’n ei wneud, na beth maen nhw’n ei alw. Ffoniwch linell gymorth yr NSPCC am FGM, i chi’ch hun neu i ferch. Os oes merch mewn perygl nawr, ffoniwch 999.
honour-together =
    Beth dydych chi ddim yn rhydd i’w wneud neu i’w ddewis?
    Beth rydych chi’n meddwl y gallen nhw ei wneud petaen nhw’n ddig am hyn?
    Pwy allai ddweud wrth eraill beth rydych chi’n ei ddweud, hyd yn oed o garedigrwydd? Pwy arall all helpu?
    Ydych chi wedi clywed am daith neu briodas? Pa mor fuan fydd hynny?

honour-group-knows = Pwy sy’n gwybod
honour-outside = Dw i’n siarad â rhywun y tu allan i fy nheulu a fy nghymuned.
honour-outside-hint = Llinell gymorth, athro, nyrs, rhywun yn y gwaith. Dywedwch yn gyntaf: “Peidiwch â ffonio fy nheulu nac ysgrifennu atyn nhw, os gwelwch yn dda.” Mae un person diogel yn ddigon.
honour-outside-worse = Byddwch yn ofalus os yw’r person hwnnw’n adnabod eich teulu, neu’n adnabod rhywun sy’n eu hadnabod nhw.
honour-contact = Dw i’n gwybod pwy yw fy nghyswllt brys.
honour-contact-hint = Efallai fod perthynas ar restr yr ysgol, y gwaith neu’r feddygfa. Gofynnwch am gyngor yn gyntaf, wedyn gofynnwch am gael rhywun diogel yn lle’r perthynas.
honour-contact-worse = Byddwch yn ofalus os byddai rhywun yno’n ffonio eich cartref i wirio.
honour-no-talks = Dw i’n gofyn i weithwyr cymorth beidio â siarad â fy nheulu.
honour-no-talks-hint = Dywedwch: “Peidiwch â ffonio, ysgrifennu na galw heibio, os gwelwch yn dda. Peidiwch â dod â ni at ein gilydd.” Cytunwch ar air cod gyda’r gweithiwr, a beth i’w ddweud os bydd rhywun yn eich gweld chi.
honour-no-talks-worse = Byddwch yn ofalus os yw gweithiwr cymorth neu arweinydd yn y gymuned yn ceisio cymodi rhyngoch chi.
honour-interpreter = Mae fy nghyfieithydd o’r tu allan i fy nghymuned.
honour-interpreter-hint = Gall un o bell, ar y ffôn neu ar fideo, fod yn fwy diogel. Does dim angen i’r cyfieithydd gael eich enw. Mae’r un peth yn wir am Iaith Arwyddion Prydain (BSL): gall y gymuned Fyddar fod yn fach hefyd.
honour-interpreter-worse = Byddwch yn ofalus os yw’r cyfieithydd yn adnabod pobl sy’n eich adnabod chi.

honour-group-trip = Os oes priodas neu daith ar y gweill
honour-trip = Dw i’n cael cyngor cyn unrhyw daith dramor.
honour-trip-hint = Mae’n llawer anoddach cael help pan fyddwch chi yno. Ffoniwch yr Uned Priodasau dan Orfod yn gyntaf. Os ydych chi neu blentyn yn cael eich cymryd nawr, ar gyfer priodas neu ar gyfer torri (FGM), ffoniwch 999.
honour-trip-worse = Byddwch yn ofalus pan fyddwch chi ar eich pen eich hun gyda nhw a rhywun yn sôn am y daith.
honour-word = Os oes rhaid i mi fynd, mae rhywun diogel yn gwybod fy nyddiadau.
honour-word-hint =
    Gadewch y cyfeiriad, y dyddiad rydych chi i fod yn ôl a chopi o’ch pasbort gyda’r person hwnnw. Os nad ydych chi’n ôl, gall y person ffonio’r Uned Priodasau dan Orfod.
    Yn y maes awyr, dywedwch wrth y staff diogelwch: “Ga i siarad â chi ar fy mhen fy hun?” (“Can I speak to you alone?”) Wedyn: “Dw i ddim eisiau mynd ar yr awyren hon.” (“I don’t want to get on this plane.”)
honour-word-worse = Byddwch yn ofalus os yw rhywun yn chwilio drwy eich bagiau. Gallai copïau neu ffôn sbâr ddod i’r golwg.
honour-order = Dw i’n gofyn a alla i gael gorchymyn i stopio priodas.
honour-order-hint = Gall gorchymyn amddiffyn rhag priodas dan orfod stopio rhywun rhag mynd â chi dramor. Gall rhywun arall ofyn amdano ar eich rhan. Yng Nghymru a Lloegr does dim rhaid talu, gall gael eich pasbort yn ôl, a gall barnwr ei wneud cyn i’ch teulu gael gwybod. Mae ei dorri’n drosedd yn y ddwy wlad hynny. Mae gan yr Alban a Gogledd Iwerddon eu gorchmynion eu hunain. Yng Nghymru, Lloegr a Gogledd Iwerddon gall llys wneud gorchymyn i atal torri (FGM) hefyd.
honour-order-worse = Byddwch yn ofalus os gallai eich teulu glywed amdano cyn i chi fod yn rhywle diogel.

honour-group-leaving = Os bydda i’n gadael
honour-leaving = Os bydda i’n gadael, mae gweithiwr cymorth yn fy helpu i gynllunio.
honour-leaving-hint = Efallai y bydd perthnasau’n chwilio amdanoch chi drwy ffrindiau, y gwaith, eich ffôn neu’ch cofnodion. Gall gweithiwr cymorth fynd drwy bob un gyda chi.
honour-leaving-worse = Byddwch yn ofalus os yw rhywun gartref yn gwybod ble rydych chi’n mynd.
honour-police = Dw i’n gofyn i’r heddlu beth fydden nhw’n ei ddweud wrth fy nheulu.
honour-police-hint = Efallai y bydd perthnasau’n dweud wrth yr heddlu eich bod chi ar goll. Os ydych chi’n oedolyn, dywedwch wrth yr heddlu cyn i chi fynd, a gofynnwch iddyn nhw beidio â dweud ble rydych chi. Gall gweithiwr cymorth eich helpu i wneud hynny.

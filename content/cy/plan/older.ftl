## Later life

section-older = Yn hŷn
older-offer = Os ydych chi’n hŷn, neu os yw hyn wedi bod yn digwydd ers blynyddoedd lawer
older-intro =
    Rydych chi wedi dod drwy lawer iawn yn barod.
    Efallai mai partner sy’n eich brifo neu’n codi ofn arnoch chi, neu blentyn i chi sydd wedi tyfu, neu rywun sy’n gofalu amdanoch chi.
    Dydy hi ddim yn rhy hwyr i siarad, a dydy siarad ddim yn golygu bod rhaid i chi adael.
older-already = Beth rydych chi’n ei wneud yn barod i ddod drwyddi?
older-caution =
    Mewn perygl, ffoniwch 999. Mae yno i bobl o bob oed.
    Gall pobl feddwl mai oedran yw’r rheswm am gleisiau, cwympo ac ofn. Dywedwch yn blaen: “Mae rhywun yn fy mrifo i.”
    Gofynnwch am gyngor cyn i chi arwyddo unrhyw beth, neu roi unrhyw beth i rywun. Gall fod yn anodd ei ddadwneud.
    “Nhw” yw’r person sy’n eich brifo neu’n codi ofn arnoch chi.
older-ask =
    Mae’r llinellau cymorth i bobl o bob oed. Gall eich meddyg teulu (GP), eich nyrs a gofal cymdeithasol i oedolion yn y cyngor lleol helpu hefyd (yng Ngogledd Iwerddon, yr ymddiriedolaeth iechyd a gofal cymdeithasol).
    Cyn dweud llawer, gofynnwch beth sy’n cael ei rannu, a gyda phwy.
older-together =
    Pwy sy’n dod i’ch cartref, a phwy sydd ag allweddi?
    Pwy sy’n penderfynu am eich arian, eich meddyginiaeth a’ch gofal?
    Beth fyddech chi’n gweld ei eisiau pe bai pethau’n newid?

older-group-people = Pobl
older-tell = Dw i’n dweud wrth rywun y tu allan i’r teulu.
older-tell-hint = Nyrs, cymydog, rhywun o’ch ffydd neu’ch clwb. Gallwch chi ofyn iddyn nhw wrando, a dim mwy.
older-tell-worse = Byddwch yn ofalus os gallai’r person hwnnw ddweud wrth y sawl sy’n eich brifo.
older-alone = Dw i’n gweld y meddyg neu’r nyrs ar fy mhen fy hun.
older-alone-hint = Dywedwch eich bod chi eisiau gair yn breifat. Gall staff ofyn i eraill aros y tu allan.
older-alone-worse = Byddwch yn ofalus os yw staff yn siarad â’ch teulu. Gofynnwch iddyn nhw beidio.
older-button = Dw i’n gwybod pwy mae fy larwm neu fy motwm argyfwng yn ei ffonio gyntaf.
older-button-hint = Gofynnwch i’r cwmni larwm pwy mae’r larwm yn ei ffonio gyntaf, a phwy sydd ag allwedd neu god y blwch allweddi (key safe). Gallwch chi ofyn am newid hynny. Os yw’n ffonio’r person sy’n eich brifo, ffoniwch 999 yn lle hynny.
older-button-worse = Byddwch yn ofalus os mai’r person sy’n eich brifo wnaeth osod y larwm, ac y gallen nhw glywed eich bod chi wedi gofyn.
older-decide = Fi sy’n penderfynu drosta i fy hun, beth bynnag mae’r teulu’n ei ddweud.
older-decide-hint = Efallai y bydd y teulu’n dweud eich bod chi wedi byw gyda hyn cyhyd, neu eich bod chi’n ddryslyd. Gofynnwch am gael dweud eich dweud heb neb arall yno. Eich bywyd chi yw hwn, beth bynnag eich oed.

older-group-money = Arian a phapurau
older-cards = Dw i’n gwybod pwy sy’n gallu defnyddio fy nghardiau a fy nghyfrifon.
older-cards-hint = Gofynnwch am weld rhywun yn y banc ar eich pen eich hun. Cyn i unrhyw beth gael ei newid, gofynnwch beth y byddai’r person arall yn sylwi arno.
older-cards-worse = Byddwch yn ofalus pan fydd cerdyn yn stopio gweithio, neu pan ddaw llythyr.
older-sign = Dw i’n cael cyngor cyn i mi arwyddo unrhyw beth.
older-sign-hint =
    Ewyllys, benthyciad, y tŷ, neu bŵer atwrnai, sy’n gadael i rywun weithredu ar eich rhan.
    Gallwch chi ddod â phŵer atwrnai i ben tra byddwch chi’n dal i allu penderfynu drosoch eich hun. Fel arfer mae’r person wnaethoch chi ei enwi yn cael gwybod, felly ewch at gyfreithiwr yn gyntaf, ar eich pen eich hun.
older-sign-worse = Byddwch yn ofalus os yw’r sawl sydd eisiau i chi arwyddo yn dewis y cyfreithiwr, neu’n dod i mewn gyda chi.

older-group-care = Gofal a chartref
older-care = Dw i’n gofyn am help gyda gofal, i mi neu iddyn nhw.
older-care-hint = Gofynnwch i ofal cymdeithasol i oedolion am asesiad o’ch anghenion gofal, am ddim. Os ydych chi’n gofalu am rywun sy’n sâl ac sy’n eich brifo, dywedwch hynny, a gofynnwch am asesiad gofalwr (yn yr Alban, cynllun cymorth i ofalwr sy’n oedolyn, “adult carer support plan”).
older-care-worse = Byddwch yn ofalus os ydyn nhw yn yr ystafell pan ddaw’r gweithiwr.
older-home = Dw i’n cael cyngor cyn i mi roi’r gorau i fy nghartref.
older-home-hint = Gofynnwch i gynghorydd tai neu gyfreithiwr yn gyntaf. Weithiau gall llys wneud iddyn nhw adael.
older-home-worse = Byddwch yn ofalus os ydyn nhw’n dod i wybod cyn bod cynllun.

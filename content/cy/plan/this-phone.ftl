## This phone

section-this-phone = Y ffôn hwn
this-phone-offer = Pwy allai edrych arno, a ble mae’n fwy diogel ysgrifennu
this-phone-intro =
    Chi sy’n gwybod pwy sy’n gafael yn y ffôn hwn.
    Ydy’r person sy’n eich brifo yn gwybod pethau na ddywedoch chi erioed wrthyn nhw? Efallai eu bod nhw’n gweld y sgrin hon hefyd: mae ffôn sydd allan o’u cyrraedd yn fwy diogel, hyd yn oed i ddarllen.
    Mae hyd yn oed meddwl am hyn yn cyfri.
this-phone-already = Sut rydych chi’n cadw pethau i chi’ch hun yn barod?
this-phone-caution =
    Am y tro, gadewch bopeth ar y ffôn fel y mae. Gall newid sydyn ddangos i’r person sy’n eich brifo eich bod chi’n gwybod.
    All y wefan hon ddim dod o hyd i apiau cudd (ysbïwedd), na rhwystro rhywun rhag gweld eich sgrin. Efallai y bydd eich porwr yn rhestru’r wefan yn ei hanes.
    Os ydych chi mewn perygl, ffoniwch 999 o unrhyw ffôn, hyd yn oed un mae rhywun yn ei wylio.
this-phone-together =
    Allai’r ffôn hwn fod yn gwrando? Beth am siarad yn ddigon pell oddi wrtho?
    Pwy arall sy’n gallu agor neu weld y ffôn hwn?
    Pa bethau maen nhw fel petaen nhw’n eu gwybod, er na ddywedoch chi wrthyn nhw?
    Pa ffôn neu gyfrifiadur arall gallwch chi ei ddefnyddio?

this-phone-group-mine = Ai ffôn i mi yn unig yw hwn?
this-phone-hands = Dw i’n gwybod pwy all afael yn y ffôn hwn, a phryd.
this-phone-hands-hint = Efallai ei fod yn cael ei adael ar fwrdd dros nos, neu ei fenthyg i blentyn. I ysgrifennu, dewiswch amser pan fydd yn aros yn eich llaw.
this-phone-code = Dw i’n gwybod pwy allai ddatgloi’r ffôn hwn.
this-phone-code-hint = Efallai eu bod nhw’n gwybod y cod. Efallai y bydd eu bys neu eu hwyneb yn ei ddatgloi hefyd.
this-phone-code-worse = Byddwch yn ofalus os bydden nhw’n gofyn pam mae’r cod wedi newid.
this-phone-elsewhere = Dw i’n gwybod ble arall mae fy negeseuon yn ymddangos.
this-phone-elsewhere-hint = Efallai ar lechen, neu ar gyfrifiadur sy’n cael ei rannu. Gall lluniau gael eu cadw mewn cyfrif sy’n cael ei rannu.
this-phone-elsewhere-worse = Byddwch yn ofalus os bydden nhw’n cael gwybod bod rhywbeth wedi’i allgofnodi.
this-phone-knows = Os ydyn nhw’n gwybod pethau dw i ddim wedi’u dweud wrthyn nhw, dw i’n defnyddio ffôn arall.
this-phone-knows-hint =
    Efallai eu bod nhw’n gwybod ble roeddech chi, neu beth ddywedoch chi wrth ffrind.
    Efallai mai o’r ffôn mae’n dod. Efallai mai gan rywun sy’n dweud pethau wrthyn nhw.
this-phone-knows-worse = Byddwch yn ofalus os ydyn nhw’n gweld eich bod chi wedi sylwi.

this-phone-group-other = Lle mwy diogel
this-phone-other = Dw i’n gwybod am ffôn sydd allan o’u cyrraedd.
this-phone-other-hint = Yn y gwaith, yn y feddygfa, mewn llyfrgell neu yn nhŷ ffrind. Peidiwch â mewngofnodi i’ch cyfrifon eich hun arno.
this-phone-other-worse = Byddwch yn ofalus os yw eich ffôn eich hun yn dangos iddyn nhw ble aethoch chi.
this-phone-ordinary = Os oes rhywun yn gwylio’r ffôn hwn, dw i’n dal i’w ddefnyddio, ond dim ond i bethau bob dydd.
this-phone-ordinary-hint = Mae ffôn sy’n mynd yn dawel yn tynnu sylw. Gall yr hyn sy’n bwysig aros am ffôn mwy diogel, neu gael ei ddweud wyneb yn wyneb.
this-phone-worker = Dw i’n gofyn i weithiwr cymorth cyn i mi newid dim arno.
this-phone-worker-hint = Os bydd ap yn mynd, neu os bydd cod yn newydd, efallai y byddan nhw’n sylwi. Gall gweithiwr eich helpu i gynllunio beth i’w newid, a phryd.

this-phone-group-write = Beth dw i’n ei ysgrifennu
this-phone-read = Dw i’n gallu darllen yma heb gadw dim.
this-phone-read-hint = Does dim yn cael ei gadw oni bai eich bod chi’n dweud. Efallai y bydd eich porwr yn rhestru’r dudalen hon er hynny.
this-phone-little = Os ydw i’n ysgrifennu, dw i’n defnyddio ychydig eiriau a dim enwau llawn.
this-phone-little-hint = Mae gair dim ond chi sy’n ei ddeall yn ddigon.
this-phone-leave = Dw i’n gwybod y ffordd gyflym allan o’r dudalen hon.
this-phone-leave-hint = Mae “Gadael y dudalen” yno bob amser. Rhowch gynnig arno unwaith. Bydd unrhyw beth nad ydych chi wedi’i gadw wedi mynd.
this-phone-words = Os ydw i’n cadw hyn, dydy fy mhum gair ddim ar y ffôn hwn.
this-phone-words-hint = Dysgwch nhw ar eich cof, neu gadewch nhw gyda rhywun rydych chi’n ymddiried ynddyn nhw. Gall llun sgrin gael ei gopïo i le mae eraill yn gallu ei weld.
this-phone-made = Os bydd rhywun yn fy ngorfodi i’w agor, dw i’n gwneud yr hyn sy’n fy nghadw i fwyaf diogel.
this-phone-made-hint = Dydy rhoi’r geiriau iddyn nhw ddim yn fethiant. Wedyn, dywedwch wrth weithiwr cymorth beth welson nhw.

this-phone-ask = Gall llinell gymorth neu weithiwr cymorth wedi’i hyfforddi feddwl am eich ffôn gyda chi. Gofynnwch o ffôn sydd allan o gyrraedd y person sy’n eich brifo.

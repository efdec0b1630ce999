## Looking after myself

section-feeling = Gofalu amdana i fy hun
feeling-offer = Ar gyfer dyddiau caled, nosweithiau gwael a phethau bach da
feeling-intro =
    Mae’r ffordd rydych chi’n teimlo’n gwneud synnwyr ar ôl yr hyn rydych chi wedi byw drwyddo. Nid eich bai chi yw hyn.
feeling-already = Beth sy’n helpu’n barod, hyd yn oed ychydig bach?
feeling-caution =
    Does dim o hyn yn cael gwared ar y perygl. Efallai y bydd yn eich helpu drwy’r awr nesaf.
    Os yw’n bosibl y byddwch chi’n rhoi diwedd ar eich bywyd neu’n brifo’ch hun nawr, ffoniwch 999 neu ewch i’r adran frys (A&E). Mae’r Samariaid (Samaritans) yn ateb ddydd a nos, am ddim: 116 123.
feeling-ask = Eich meddyg teulu (GP), cynghorydd cam-drin domestig neu gwnselydd. Os ydych chi o dan 19 oed, mae Childline i chi hefyd.
feeling-together =
    Sut rydych chi’n cysgu ac yn bwyta?
    Beth sy’n eich helpu drwy ddiwrnod gwael?
    Mae rhai pobl yn teimlo mor gaeth, heb ffordd allan, nes eu bod nhw’n meddwl am roi diwedd ar eu bywyd. Ydych chi wedi teimlo felly?
    Os ydych chi’n teimlo felly nawr, pwy allai fod gyda chi heddiw? Gallwn ni ffonio rhywun gyda’n gilydd.

feeling-group-now = Y funud hon
feeling-fault = Dw i’n dweud wrtha i fy hun: nid fy mai i yw hyn.
feeling-fault-hint = Mae’r person sy’n eich brifo yn dewis gwneud hynny. Beth bynnag rydych chi’n ei ddweud neu’n ei wneud, nid chi sy’n achosi hyn.
feeling-breathe = Dw i’n anadlu allan yn araf, ychydig o weithiau.
feeling-breathe-hint = Gwnewch yr anadl allan yn hirach na’r anadl i mewn.
feeling-five = Dw i’n dod o hyd i bum peth dw i’n gallu eu gweld.
feeling-five-hint = Wedyn rhai rydych chi’n gallu eu clywed, a rhai rydych chi’n gallu eu cyffwrdd. Gall hyn ddod â chi’n ôl i’r fan hon, i’r funud hon.
feeling-five-worse = Byddwch yn ofalus os ydych chi mewn perygl yr eiliad honno. Mynd i le diogel sy’n dod gyntaf.
feeling-hold = Dw i’n dal rhywbeth, neu’n gwasgu a gollwng.
feeling-hold-hint = Cwpan oer, carreg, eich llawes. Gall pwyso eich traed i’r llawr helpu hefyd.

feeling-group-people = Pobl
feeling-talk = Mae gen i rywun y galla i siarad â nhw.
feeling-talk-hint = Ffrind, gweithiwr cymorth, llinell gymorth, neu bobl sydd wedi bod drwyddi hefyd. Chi sy’n dewis faint i’w ddweud.
feeling-talk-worse = Byddwch yn ofalus os gallai’r hyn rydych chi’n ei ddweud fynd yn ôl at y person sy’n eich brifo.
feeling-dark = Os ydw i’n meddwl am roi diwedd ar fy mywyd, dw i’n dweud wrth rywun y diwrnod hwnnw.
feeling-dark-hint = Gall meddyliau felly ddod pan fydd hi’n ymddangos nad oes ffordd allan. Siaradwch â’r Samariaid amdanyn nhw, ddydd neu nos: 116 123. Os yw’n bosibl y byddwch chi’n rhoi diwedd ar eich bywyd, ffoniwch 999 neu ewch i’r adran frys (A&E).
feeling-gp = Dw i’n dweud wrth fy meddyg teulu sut mae hi arna i.
feeling-gp-hint = Gofynnwch am gael eich gweld ar eich pen eich hun. Yn Lloegr, gofynnwch iddyn nhw beidio â dangos hyn yn yr NHS App.
feeling-gp-worse = Byddwch yn ofalus os bydd rhywun yn dod i mewn gyda chi, neu’n gallu gweld eich NHS App.

feeling-group-days = Nosweithiau a dyddiau
feeling-body = Dw i’n gwybod sut gall trawma deimlo.
feeling-body-hint = Teimlo ar bigau, yn ddideimlad neu wedi blino’n lân. Breuddwydion cas. Neu mae’r cyfan yn dod yn ôl fel petai’n digwydd nawr. Nid gwendid yw hyn.
feeling-night = Mae gen i rywbeth ar gyfer nosweithiau gwael.
feeling-night-hint = Golau, radio, diod gynnes, neu linell gymorth sydd ar agor drwy’r nos.
feeling-dates = Dw i’n gwybod pa ddyddiau sy’n anodd, ac yn cynllunio ar eu cyfer nhw.
feeling-dates-hint = Dyddiad llys, pen-blwydd, rhywun yn dod allan o’r carchar. Gofynnwch i rywun fod gyda chi, neu ffonio.
feeling-dates-worse = Byddwch yn ofalus os yw’r person sydd wedi eich brifo yn defnyddio’r diwrnod hwnnw i gysylltu. Cynlluniwch ar ei gyfer gyda gweithiwr cymorth.
feeling-mixed = Dw i’n gallu hiraethu am rywun, a dal i fod eisiau i hyn stopio.
feeling-mixed-hint = Gall cariad, ofn, galar a rhyddhad ddod i gyd ar unwaith. Does dim un ohonyn nhw’n anghywir.
feeling-small = Dw i’n gwneud un peth bach i mi fy hun.
feeling-small-hint = Mynd am dro, cân, gweddi, bath. Mae pum munud yn cyfrif.
feeling-through = Dw i’n cofio beth ddaeth â fi drwyddi o’r blaen.
feeling-through-hint = Rydych chi wedi dod mor bell â hyn. Enwch un peth wnaethoch chi oedd yn gweithio.
